#include "models/indicators/coaching.h"

#include "models/indicators/activemonitors.h"
#include "models/indicators/agreeddays.h"

#include <algorithm>
#include <map>

namespace clmrs {

namespace {

constexpr int kSoonDays = 30;

// Of the logbook, by the monitor's id.
struct CoachingRows
{
    struct Classed
    {
        const Coaching *visit;
        PracticeResult result;
    };
    std::map<std::string_view, Classed> latest; // accompanied, with a class
    std::map<std::string_view, std::vector<const AgreedAction *>> openActions;
};

CoachingRows coachingRows(const LogbookSnapshot &logbook, Date day, const Settings &settings)
{
    CoachingRows rows;
    for (const HeldVisit &held : visitsHeldBy(logbook, day)) {
        if (held.visit->kind != CoachingKind::accompanied)
            continue;
        PracticeResult result = practiceResult(held.marks, settings);
        if (result.practiceClass)
            rows.latest.insert_or_assign(held.visit->monitor.id, CoachingRows::Classed{held.visit, std::move(result)});
    }
    const AgreedDays agreed(logbook);
    for (const AgreedAction &action : logbook.all<AgreedAction>()) {
        const bool isDone = action.doneOn && *action.doneOn <= day;
        const std::optional<Date> agreedOn = agreed.of(action);
        if (!isDone && (!agreedOn || *agreedOn <= day))
            rows.openActions[action.monitor.id].push_back(&action);
    }
    return rows;
}

// Not while the monitor is away, nor so soon after the return. Whoever is away on `day` owes nothing before, whenever it
// fell due. Empty: until further notice.
std::optional<Date> dueBesideAbsence(Date due, Date day, const AwayDays &away, int returnDays)
{
    auto absence = away.on(day);
    if (!absence)
        absence = away.on(due);
    while (absence) {
        if (!absence->until)
            return std::nullopt;
        due = std::max(due, absence->until->addDays(1 + returnDays));
        absence = away.on(due);
    }
    return due;
}

CoachingSection sectionOf(const MonitorCoaching &row, Date day)
{
    if (!row.visit)
        return CoachingSection::never;
    if (!row.nextDueOn || day.addDays(kSoonDays) < *row.nextDueOn)
        return CoachingSection::future;
    return *row.nextDueOn < day ? CoachingSection::overdue : CoachingSection::next30Days;
}

Date firstDue(const Personnel &person, Date day, const Settings &settings)
{
    return person.hiredOn ? person.hiredOn->addDays(settings.coachingFirstDays) : day;
}

} // namespace

int coachingIntervalMonths(PracticeClass practiceClass, const Settings &settings)
{
    switch (practiceClass) {
    case PracticeClass::competent:
        return settings.coachingCompetentMonths;
    case PracticeClass::developing:
        return settings.coachingDevelopingMonths;
    case PracticeClass::needsSupport:
        return settings.coachingNeedsSupportMonths;
    }
    Q_UNREACHABLE();
}

std::vector<MonitorCoaching> coachingOn(const Casebook &book, const LogbookSnapshot &logbook, Date day)
{
    const Settings &settings = book.settings;
    const CoachingRows rows = coachingRows(logbook, day, settings);
    const std::vector<AwaySpan> spans = awaySpans(logbook);
    std::vector<MonitorCoaching> all;
    for (const Ref<Personnel> monitor : activeMonitors(*book.snapshot, day)) {
        const std::string_view id = book.snapshot->personnel.id(monitor);
        MonitorCoaching row;
        row.monitor = monitor;
        Date due = firstDue(book.snapshot->personnel[monitor], day, settings);
        if (const auto latest = rows.latest.find(id); latest != rows.latest.end()) {
            row.visit = latest->second.visit;
            row.result = latest->second.result;
            due = row.visit->heldOn->addMonths(coachingIntervalMonths(*row.result.practiceClass, settings));
        }
        row.nextDueOn = dueBesideAbsence(due, day, awayDaysOf(spans, id), settings.coachingReturnDays);
        row.section = sectionOf(row, day);
        if (const auto open = rows.openActions.find(id); open != rows.openActions.end())
            row.openActions = open->second;
        std::ranges::copy_if(row.openActions, std::back_inserter(row.overdueActions),
                             [day](const AgreedAction *action) { return action->dueOn && *action->dueOn < day; });
        all.push_back(std::move(row));
    }
    return all;
}

} // namespace clmrs
