#include "models/reports/workloadpaper.h"

#include "models/domain/pseudonym.h"
#include "models/reports/leaving.h"
#include "models/reports/paperchart.h"
#include "models/reports/plainreport.h"
#include "models/reports/sheets.h"
#include "models/reports/strip.h"
#include "models/tables/filelists.h"
#include "models/tables/storywords.h"
#include "models/tables/workloadcharts.h"

#include <QRectF>
#include <numeric>

namespace clmrs {

namespace {

constexpr std::array kChartMm{33.0, 28.0, 24.0}; // the lower ones where they save a page
constexpr double kBetween = 6 * kMillimetre;     // the two charts

// Columns of a list by their keys, with the room that they have here. A row has one line, so that 40 monitors have two pages.
struct PaperColumnRoom
{
    std::string_view key;
    int width; // characters
};

constexpr PaperColumnRoom kPeople[] = {
    {"monitor", 23}, {"households", 8}, {"children", 7}, {"open_cases", 8}, {"follow_ups_overdue", 8}, {"visits_overdue", 8},
    {"backlog", 8},  {"hours", 15},     {"away", 7},     {"load_word", 18}, {"over_month", 10}};
constexpr PaperColumnRoom kTeams[] = {{"supervisor", 23}, {"monitors", 8},         {"households", 9},     {"open_cases", 8},
                                      {"load", 37},       {"coaching_visits", 16}, {"coaching_hours", 15}};

PlainList cutTo(const PlainList &list, std::span<const PaperColumnRoom> wanted)
{
    PlainList cut{list.title, list.intro, list.empty, {}, list.rows};
    for (PlainRow &row : cut.rows)
        row.cells.clear();
    for (const PaperColumnRoom &room : wanted) {
        for (std::size_t i = 0; i < list.columns.size(); ++i) {
            if (list.columns[i].key != room.key)
                continue;
            cut.columns.push_back(list.columns[i]);
            cut.columns.back().width = room.width;
            for (std::size_t row = 0; row < cut.rows.size(); ++row)
                cut.rows[row].cells.push_back(list.rows[row].cells[i]);
        }
    }
    return cut;
}

QString hoursCell(const WorkloadTelling &telling, const Burden &burden)
{
    QString hours = said(QT_TRANSLATE_NOOP("clmrs", "%1 / %2"),
                         {telling.locale.toString(burden.owed, 'f', 0), telling.locale.toString(burden.available, 'f', 0)});
    return hours.replace(u' ', QChar::Nbsp); // one line
}

int daysAwayOf(const WorkloadRow &row)
{
    return std::accumulate(row.available.daysAway.begin(), row.available.daysAway.end(), 0);
}

// Only the logbook says who is away.
QString awayText(const WorkloadTelling &telling, int days)
{
    return telling.coaching ? telling.locale.toString(days) : QStringLiteral("–");
}

QString overMonth(const WorkloadTelling &telling, const std::optional<int> &month)
{
    return month ? shortMonthAhead(telling.review.months.month(*month), telling.locale) : QStringLiteral("–");
}

// Under the heading that says what they are, with the marks that stand beside a name.
QString pseudonymOf(const WorkloadTelling &telling, Ref<Personnel> person)
{
    const MonitorMarks marks = telling.load.marks(person);
    QStringList parts{pseudonym(telling.book.pseudonymKey, telling.idOf(person)), syncMark(marks.daysSilent, telling.locale),
                      awayMark(marks.away, telling.locale)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

// With the hours of all months in the place of per cent, how many of their days each is away, and short months.
PlainList peopleWithHours(const WorkloadTelling &telling)
{
    PlainList people = workloadPeople(telling);
    people.columns.push_back({"hours", say(QT_TRANSLATE_NOOP("clmrs", "Hours owed / available")), 11, true});
    people.columns.push_back({"away", say(QT_TRANSLATE_NOOP("clmrs", "Days away")), 9, true});
    people.columns.push_back({"load_word", say(QT_TRANSLATE_NOOP("clmrs", "Load, all months")), 23, false});
    people.columns.push_back({"over_month", say(QT_TRANSLATE_NOOP("clmrs", "Over from")), 9, false});
    for (PlainRow &row : people.rows) {
        const auto who = workloadWhoOf(row.target);
        const WorkloadRow &theirs = telling.review.rows[rowsOf(telling, *who).front()];
        if (theirs.person && telling.naming == Naming::pseudonyms)
            row.cells.front() = pseudonymOf(telling, theirs.person);
        row.cells.push_back(hoursCell(telling, theirs.whole));
        row.cells.push_back(theirs.person ? awayText(telling, daysAwayOf(theirs)) : QStringLiteral("–"));
        row.cells.push_back(shortLoadText(theirs.whole));
        row.cells.push_back(overMonth(telling, theirs.firstOverIn));
    }
    return people;
}

// With a line for all of them together.
PlainList peopleAndAll(const WorkloadTelling &telling)
{
    PlainList people = cutTo(peopleWithHours(telling), kPeople);
    const WorkloadSums &all = telling.review.all;
    int away = 0;
    for (const WorkloadRow &one : telling.review.rows)
        away += daysAwayOf(one);
    PlainRow row;
    row.cells = {titleOf(telling, {WorkloadWho::all}),
                 telling.count(all.households),
                 telling.count(all.children),
                 telling.count(all.openCases),
                 telling.count(all.followUpsOverdue),
                 telling.count(all.visitsOverdue),
                 telling.count(all.backlog),
                 hoursCell(telling, all.whole),
                 awayText(telling, away),
                 shortLoadText(all.whole),
                 overMonth(telling, all.firstOverIn)};
    people.rows.push_back(std::move(row));
    return people;
}

// Under the heading that says what they are.
PlainList teamsCut(const WorkloadTelling &telling)
{
    PlainList teams = workloadTeams(telling);
    for (PlainRow &row : teams.rows) {
        const auto who = workloadWhoOf(row.target);
        if (telling.naming == Naming::pseudonyms && who && who->kind == WorkloadWho::team && !who->id.empty())
            row.cells.front() = pseudonym(telling.book.pseudonymKey, who->id);
    }
    return cutTo(teams, kTeams);
}

// Both charts beside each other.
PaperPicture monthsAhead(const WorkloadTelling &telling, double height)
{
    const ChartSpec hours = hoursAheadChart(telling, telling.review.all);
    const ChartSpec due = dueAheadChart(telling, telling.review.all);
    const QLocale locale = telling.locale;
    return {height, hours.sentence + u' ' + due.sentence, [hours, due, locale, height](QPainter &painter, const QRectF &area) {
                const double half = (area.width() - kBetween) / 2;
                chartPicture(hours, locale, height).paint(painter, {area.topLeft(), QSizeF(half, area.height())});
                chartPicture(due, locale, height)
                    .paint(painter, {QPointF(area.right() - half, area.top()), QSizeF(half, area.height())});
            }};
}

QString monthsLine(const WorkloadTelling &telling)
{
    const MonthsAhead &months = telling.review.months;
    return said(QT_TRANSLATE_N_NOOP("clmrs", "On %1, and %Ln month(s) ahead"), {longDate(months.day, telling.locale)},
                months.count);
}

// The words of the load have a sentence of their own, and intervals the definitions.
bool isSaidOtherwise(std::string_view setting)
{
    return !setting.starts_with("workload_") || setting.ends_with("_below_percent") || setting.ends_with("_above_percent");
}

QStringList definitions(const WorkloadTelling &telling)
{
    QStringList meanings;
    for (std::size_t i = 0; i < kWorkloadNumberCount; ++i) {
        const auto number = static_cast<WorkloadNumber>(i);
        meanings.append(
            said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(workloadNumberTitle(number)), say(workloadNumberMeaning(number))}));
    }
    const Settings &settings = telling.book.settings;
    QStringList load{said(
        QT_TRANSLATE_NOOP("clmrs", "Load is hours owed out of hours available: light under %1 %, fair up to %2 %, "
                                   "heavy above that, over above %3 %."),
        {telling.locale.toString(settings.workloadLightBelowPercent), telling.locale.toString(settings.workloadHeavyAbovePercent),
         telling.locale.toString(settings.workloadOverAbovePercent)})};
    const PlainList assumptions = workloadAssumptions(settings);
    load.append(assumptions.intro);
    QStringList values;
    for (const PlainRow &row : assumptions.rows) {
        if (isSaidOtherwise(row.target.id))
            continue;
        values.append(said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {row.cells[0], row.cells[1]}));
    }
    load.append(values.join(QStringLiteral(" · ")) + u'.');
    QStringList marks{missingTabletSign()};
    if (!telling.coaching)
        marks.append(say(QT_TRANSLATE_NOOP("clmrs", "Made without the logbook: days away and coaching are not known.")));
    return {meanings.join(u' '), load.join(u' '), marks.join(u' ')};
}

} // namespace

Paper workloadPaper(const WorkloadTelling &telling, const Stamp &stamp)
{
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Workload"));
    paper.subtitle = {monthsLine(telling), subjectLine(telling.book, telling.load, stamp.locale)};
    const PlainList people = peopleAndAll(telling);
    paper.blocks.emplace_back(PaperText{people.intro});
    paper.blocks.emplace_back(plainTable(people));
    const std::size_t charts = paper.blocks.size();
    paper.blocks.emplace_back(monthsAhead(telling, kChartMm.front()));
    if (telling.review.teams.size() > 1) {
        PaperTable teams = plainTable(teamsCut(telling));
        teams.isDense = true; // as the people are
        paper.blocks.emplace_back(std::move(teams));
    }
    paper.notes = definitions(telling);
    if (telling.naming == Naming::pseudonyms)
        paper.notes.append(pseudonymsLine());
    paper.notes += figureNotes(telling.book, telling.review.months.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    std::size_t fewest = pagesOf(paper);
    for (const double height : kChartMm) {
        if (fewest == 1)
            break;
        Paper lower = paper;
        lower.blocks[charts] = monthsAhead(telling, height);
        if (const std::size_t pages = pagesOf(lower); pages < fewest) {
            fewest = pages;
            paper = std::move(lower);
        }
    }
    return paper;
}

} // namespace clmrs
