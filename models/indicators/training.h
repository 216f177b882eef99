// What each monitor has learnt, and until when that holds (INDICATORS.md 9).
#pragma once

#include "models/indicators/course.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

enum class TrainingStatus : std::uint8_t { valid, dueSoon, expired, never };
inline constexpr std::array<std::string_view, 4> kTrainingStatusCodes{"valid", "due_soon", "expired", "never"};
constexpr std::string_view trainingStatusCode(TrainingStatus of) { return kTrainingStatusCodes[static_cast<std::size_t>(of)]; }

struct MonitorTraining
{
    Ref<Personnel> monitor;
    const TrainingModule *trainingModule = nullptr;
    TrainingStatus status = TrainingStatus::never;
    std::optional<Date> lastPassedOn;
    std::optional<Date> expiresOn; // empty: never passed, or for good
    bool overdue = false;          // required, never passed, and its days after hiring are over
};

// Of every active monitor every module, by id and code. The logbook outlives it.
std::vector<MonitorTraining> trainingOn(const Casebook &book, const LogbookSnapshot &logbook, Date day);

} // namespace clmrs
