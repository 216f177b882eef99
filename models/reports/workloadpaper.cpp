#include "models/reports/workloadpaper.h"

#include "models/reports/leaving.h"
#include "models/reports/paperchart.h"
#include "models/reports/plainreport.h"
#include "models/reports/strip.h"
#include "models/tables/storywords.h"
#include "models/tables/workloadcharts.h"

#include <QRectF>

namespace clmrs {

namespace {

constexpr double kChartMm = 36;
constexpr double kBetween = 6 * kMillimetre; // the two charts

// Columns of a list by their keys, with the room that they have here. A row has one line, so that 40 monitors have two pages.
struct PaperColumnRoom
{
    std::string_view key;
    int width; // characters
};

constexpr PaperColumnRoom kPeople[] = {{"monitor", 25},           {"households", 8},     {"children", 8}, {"open_cases", 7},
                                       {"follow_ups_overdue", 8}, {"visits_overdue", 7}, {"backlog", 7},  {"load", 28},
                                       {"over_from", 12}};
constexpr PaperColumnRoom kTeams[] = {{"supervisor", 22}, {"monitors", 9},         {"households", 9},     {"open_cases", 8},
                                      {"load", 28},       {"coaching_visits", 17}, {"coaching_hours", 17}};

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

// With a line for all of them together.
PlainList peopleAndAll(const WorkloadTelling &telling)
{
    PlainList people = cutTo(workloadPeople(telling), kPeople);
    const WorkloadSums &all = telling.review.all;
    PlainRow row;
    row.cells = {titleOf(telling, {WorkloadWho::all}),
                 telling.count(all.households),
                 telling.count(all.children),
                 telling.count(all.openCases),
                 telling.count(all.followUpsOverdue),
                 telling.count(all.visitsOverdue),
                 telling.count(all.backlog),
                 loadText(all.whole, telling.locale),
                 overFromText(telling.review.firstOverIn, telling.review.months, telling.locale)};
    people.rows.push_back(std::move(row));
    return people;
}

// Both charts beside each other.
PaperPicture monthsAhead(const WorkloadTelling &telling)
{
    const ChartSpec hours = hoursAheadChart(telling, telling.review.all);
    const ChartSpec due = dueAheadChart(telling, telling.review.all);
    const QLocale locale = telling.locale;
    return {kChartMm, hours.sentence + u' ' + due.sentence, [hours, due, locale](QPainter &painter, const QRectF &area) {
                const double half = (area.width() - kBetween) / 2;
                chartPicture(hours, locale, kChartMm).paint(painter, {area.topLeft(), QSizeF(half, area.height())});
                chartPicture(due, locale, kChartMm)
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
        QT_TRANSLATE_NOOP("clmrs", "Load is hours owed out of hours available: light under %1 %, heavy above %2 %, "
                                   "over above %3 %."),
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
    return {meanings.join(u' '), load.join(u' ')};
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
    paper.blocks.emplace_back(monthsAhead(telling));
    if (telling.review.teams.size() > 1)
        paper.blocks.emplace_back(plainTable(cutTo(workloadTeams(telling), kTeams)));
    paper.notes = definitions(telling);
    if (telling.naming == Naming::pseudonyms)
        paper.notes.append(pseudonymsLine());
    paper.notes += figureNotes(telling.book, telling.review.months.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

} // namespace clmrs
