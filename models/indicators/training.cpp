#include "models/indicators/training.h"

#include "models/indicators/activemonitors.h"
#include "models/indicators/heldrows.h"

#include <algorithm>

namespace clmrs {

namespace {

using TextPair = std::pair<std::string_view, std::string_view>;

constexpr std::int64_t kLongestWait = 36'500; // later is never

struct TrainingRows
{
    std::map<std::string_view, const TrainingModule *> modules; // by code
    std::map<TextPair, Date> passedOn;                          // by monitor and module, the latest
};

bool isPassed(const TrainingAttendance &attendance, const TrainingModule &trainingModule)
{
    if (!attendance.present)
        return false;
    return !trainingModule.passMark || (attendance.score && *attendance.score >= *trainingModule.passMark);
}

TrainingRows trainingRows(const LogbookSnapshot &logbook, Date day)
{
    TrainingRows rows;
    rows.modules = heldRows<TrainingModule>(logbook, [](const TrainingModule &row) { return std::string_view(row.code); });
    const auto trainings = heldRows<Training>(logbook, [](const Training &row) { return std::string_view(row.code); });
    const auto byWhom = [](const TrainingAttendance &row) { return TextPair(row.training, row.monitor.id); };
    for (const auto &[who, attendance] : heldRows<TrainingAttendance>(logbook, byWhom)) {
        const auto training = trainings.find(who.first);
        if (training == trainings.end() || !training->second->heldOn || day < *training->second->heldOn)
            continue;
        const Date heldOn = *training->second->heldOn;
        const auto learnt = rows.modules.find(training->second->trainingModule);
        if (learnt == rows.modules.end() || !isPassed(*attendance, *learnt->second))
            continue;
        const auto [passed, isFirst] = rows.passedOn.try_emplace({who.second, learnt->first}, heldOn);
        passed->second = std::max(passed->second, heldOn);
    }
    return rows;
}

TrainingStatus trainingStatus(const MonitorTraining &row, Date day, const Settings &settings)
{
    if (!row.lastPassedOn)
        return TrainingStatus::never;
    if (!row.expiresOn || day.addDays(settings.trainingDueSoonDays) < *row.expiresOn)
        return TrainingStatus::valid;
    return *row.expiresOn < day ? TrainingStatus::expired : TrainingStatus::dueSoon;
}

bool isTrainingOverdue(const TrainingModule &trainingModule, const Personnel &person, Date day)
{
    const auto due = firstDueOn(trainingModule, person);
    return due && *due < day;
}

} // namespace

std::optional<Date> firstDueOn(const TrainingModule &trainingModule, const Personnel &person)
{
    if (!trainingModule.required || !trainingModule.dueAfterHireDays || !person.hiredOn)
        return std::nullopt;
    return person.hiredOn->addDays(static_cast<int>(std::min<std::int64_t>(*trainingModule.dueAfterHireDays, kLongestWait)));
}

std::vector<AttendedTraining> attendedBy(const LogbookSnapshot &logbook, std::string_view person)
{
    const auto trainings = heldRows<Training>(logbook, [](const Training &row) { return std::string_view(row.code); });
    const auto modules = heldRows<TrainingModule>(logbook, [](const TrainingModule &row) { return std::string_view(row.code); });
    const auto byWhom = [](const TrainingAttendance &row) { return TextPair(row.training, row.monitor.id); };
    std::vector<AttendedTraining> attended;
    for (const auto &[who, row] : heldRows<TrainingAttendance>(logbook, byWhom)) {
        const auto training = trainings.find(who.first);
        if (who.second != person || training == trainings.end())
            continue;
        const auto learnt = modules.find(training->second->trainingModule);
        const TrainingModule *trainingModule = learnt == modules.end() ? nullptr : learnt->second;
        attended.push_back({row, training->second, trainingModule, trainingModule && isPassed(*row, *trainingModule)});
    }
    return attended;
}

std::vector<MonitorTraining> trainingOn(const Casebook &book, const LogbookSnapshot &logbook, Date day)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const TrainingRows rows = trainingRows(logbook, day);
    std::vector<MonitorTraining> all;
    for (const Ref<Personnel> monitor : activeMonitors(snapshot, day)) {
        for (const auto &[code, trainingModule] : rows.modules) {
            MonitorTraining row;
            row.monitor = monitor;
            row.trainingModule = trainingModule;
            if (const auto passed = rows.passedOn.find({snapshot.personnel.id(monitor), code}); passed != rows.passedOn.end()) {
                row.lastPassedOn = passed->second;
                row.expiresOn = trainingModule->validity.expiryOf(passed->second);
            }
            row.status = trainingStatus(row, day, book.settings);
            row.overdue = !row.lastPassedOn && isTrainingOverdue(*trainingModule, snapshot.personnel[monitor], day);
            all.push_back(row);
        }
    }
    return all;
}

std::vector<Ref<Personnel>> whoNeeds(const Casebook &book, const LogbookSnapshot &logbook, std::string_view trainingModule,
                                     Date day)
{
    std::vector<Ref<Personnel>> all;
    for (const MonitorTraining &row : trainingOn(book, logbook, day)) {
        const bool isWanted =
            row.status == TrainingStatus::never ? row.trainingModule->required : row.status != TrainingStatus::valid;
        if (row.trainingModule->code == trainingModule && isWanted)
            all.push_back(row.monitor);
    }
    return all;
}

} // namespace clmrs
