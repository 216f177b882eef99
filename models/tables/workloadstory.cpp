#include "models/tables/workloadstory.h"

#include "models/tables/storywords.h"
#include "models/tables/workloadcharts.h"

#include <numeric>

namespace clmrs {

namespace {

struct Panel
{
    const WorkloadTelling &t;
    const WorkloadWho &who;
    std::vector<std::size_t> rows;
    WorkloadSums sums;

    const WorkloadRow &row(std::size_t at) const { return t.review.rows[at]; }
    WorkloadAsked asked(WorkloadNumber number, int month = 0) const { return {who, number, month}; }
};

bool hasUnknownPlace(const WorkloadTelling &t, const WorkloadRow &row, Ref<Household> household)
{
    const CaseSnapshot &s = t.snapshot();
    return !row.person || !placeOf(s, s.personnel[row.person].community) || !placeOf(s, s.households[household].community);
}

QStringList notesOf(const Panel &p)
{
    QStringList notes;
    std::size_t withoutHours = 0;
    std::size_t withoutPlace = 0;
    for (const std::size_t at : p.rows) {
        const WorkloadRow &row = p.row(at);
        withoutHours += row.person && row.available.isAssumed ? 1 : 0;
        if (row.person)
            withoutPlace += std::size_t(std::ranges::count_if(
                row.households, [&](Ref<Household> household) { return hasUnknownPlace(p.t, row, household); }));
    }
    if (p.rows.size() == 1 && p.row(p.rows[0]).person)
        notes = monitorNotes(p.t.load.marks(p.row(p.rows[0]).person), p.t.locale);
    if (withoutHours > 0)
        notes.append(said(QT_TRANSLATE_N_NOOP("clmrs", "The weekly hours of %Ln person(s) are not in the file: %1 are assumed."),
                          {p.t.locale.toString(p.t.book.settings.workloadWeeklyHours)}, int(withoutHours)));
    if (withoutPlace > 0)
        notes.append(
            said(QT_TRANSLATE_N_NOOP("clmrs", "Where the way to %Ln household(s) begins or ends is not known: %1 minutes "
                                              "of travel are assumed for each."),
                 {p.t.locale.toString(p.t.book.settings.workloadUnknownTravelMinutes)}, int(withoutPlace)));
    if (p.who == WorkloadWho{})
        notes.append(say(QT_TRANSLATE_NOOP("clmrs", "Nobody is responsible for these households: somebody has to be assigned.")));
    return notes;
}

WorkloadLine numberLine(const Panel &p, WorkloadNumber number, std::size_t count)
{
    return {say(workloadNumberTitle(number)), p.t.count(count), count > 0 ? std::optional(p.asked(number)) : std::nullopt,
            say(workloadNumberMeaning(number))};
}

WorkloadSection dayOf(const Panel &p)
{
    WorkloadSection section{said(QT_TRANSLATE_NOOP("clmrs", "On %1"), {longDate(p.t.review.months.day, p.t.locale)}), {}};
    if (p.who.kind != WorkloadWho::person)
        section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Active monitors")), p.t.locale.toString(p.sums.monitors), {}});
    section.lines.push_back(numberLine(p, WorkloadNumber::households, p.sums.households));
    section.lines.push_back(numberLine(p, WorkloadNumber::children, p.sums.children));
    section.lines.push_back(numberLine(p, WorkloadNumber::openCases, p.sums.openCases));
    section.lines.push_back(numberLine(p, WorkloadNumber::followUpsOverdue, p.sums.followUpsOverdue));
    section.lines.push_back(numberLine(p, WorkloadNumber::visitsOverdue, p.sums.visitsOverdue));
    section.lines.push_back(numberLine(p, WorkloadNumber::backlog, p.sums.backlog));
    return section;
}

QString coachingText(const Panel &p)
{
    int visits = 0;
    for (const CoachingAhead &ahead : *p.t.coaching) {
        if (std::ranges::any_of(p.rows, [&](std::size_t at) { return p.row(at).person == ahead.monitor; }))
            visits += std::accumulate(ahead.visits.begin(), ahead.visits.end(), 0);
    }
    return said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s), %1"),
                {hoursText(double(visits) * p.t.book.settings.workloadCoachingHours, p.t.locale)}, visits);
}

WorkloadSection monthsOf(const Panel &p)
{
    const MonthsAhead &months = p.t.review.months;
    WorkloadSection section{said(QT_TRANSLATE_N_NOOP("clmrs", "The coming %Ln month(s)"), {}, months.count), {}};
    section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Load")), loadText(p.sums.whole, p.t.locale), {}});
    section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Hours")), owedText(p.sums.whole, p.t.locale), {}});
    if (p.t.coaching && p.who != WorkloadWho{})
        section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Coaching owed")), coachingText(p), {}});
    for (int k = 1; k <= months.count; ++k) {
        const std::size_t due = p.sums.due[std::size_t(k - 1)];
        const Burden &burden = p.sums.burdens[std::size_t(k - 1)];
        section.lines.push_back({monthAheadText(months.month(k), p.t.locale),
                                 said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) due; %1; %2"),
                                      {owedText(burden, p.t.locale), loadText(burden, p.t.locale)}, int(due)),
                                 due > 0 ? std::optional(p.asked(WorkloadNumber::due, k)) : std::nullopt,
                                 say(workloadNumberMeaning(WorkloadNumber::due))});
    }
    section.charts = {hoursAheadChart(p.t, p.sums), dueAheadChart(p.t, p.sums)};
    return section;
}

// Where the hours come from.
WorkloadSection hoursOf(const Panel &p)
{
    OwedHours owed;
    double weekly = 0;
    int away = 0;
    for (const std::size_t at : p.rows) {
        for (const OwedHours &month : p.row(at).owed)
            owed += month;
        weekly += p.row(at).available.weekly;
        away += std::accumulate(p.row(at).available.daysAway.begin(), p.row(at).available.daysAway.end(), 0);
    }
    WorkloadSection section{say(QT_TRANSLATE_NOOP("clmrs", "Where the hours come from")), {}};
    section.lines = {
        {say(QT_TRANSLATE_NOOP("clmrs", "At the households")), hoursText(owed.visits, p.t.locale), {}},
        {say(QT_TRANSLATE_NOOP("clmrs", "Travel")), hoursText(owed.travel, p.t.locale), {}},
        {say(QT_TRANSLATE_NOOP("clmrs", "Awareness sessions")), hoursText(owed.sessions, p.t.locale), {}},
        {say(QT_TRANSLATE_NOOP("clmrs", "Weekly hours")), hoursText(weekly, p.t.locale), {}},
        {say(QT_TRANSLATE_NOOP("clmrs", "Days away")), p.t.coaching ? p.t.locale.toString(away) : QStringLiteral("–"), {}}};
    return section;
}

} // namespace

WorkloadStory workloadStory(const WorkloadTelling &telling, const WorkloadWho &who)
{
    const std::vector<std::size_t> rows = rowsOf(telling, who);
    const Panel panel{telling, who, rows, sumsOf(telling.book, telling.review, rows)};
    return {titleOf(telling, who), notesOf(panel), {dayOf(panel), monthsOf(panel), hoursOf(panel)}};
}

} // namespace clmrs
