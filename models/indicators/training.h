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

// A training that somebody was invited to or at; the logbook outlives it.
struct AttendedTraining
{
    const TrainingAttendance *attendance = nullptr;
    const Training *training = nullptr;
    const TrainingModule *trainingModule = nullptr; // null: the logbook no longer has it
    bool hasPassed = false;                         // present and, with a pass mark, at least at it; whenever it is held
};

// Of one person (an id), by the code of the training.
std::vector<AttendedTraining> attendedBy(const LogbookSnapshot &logbook, std::string_view person);

// The last day for a required module that was never passed; empty: there is none (not required, no days, nobody knows when
// somebody was hired).
std::optional<Date> firstDueOn(const TrainingModule &trainingModule, const Personnel &person);

// Active monitors for whom a module (its code) has expired or soon does, or who never passed it though it is required; by id.
std::vector<Ref<Personnel>> whoNeeds(const Casebook &book, const LogbookSnapshot &logbook, std::string_view trainingModule,
                                     Date day);

// Of every active monitor every module, by id and code. The logbook outlives it.
std::vector<MonitorTraining> trainingOn(const Casebook &book, const LogbookSnapshot &logbook, Date day);

} // namespace clmrs
