#include "models/reports/routepaper.h"

#include "models/domain/days.h"
#include "models/indicators/coachingplan.h"
#include "models/reports/papernumber.h"
#include "models/tables/logsubjects.h"
#include "models/tables/logwords.h"
#include "models/tables/stopwords.h"
#include "models/tables/visitlist.h"

namespace clmrs {

namespace {

constexpr double kRouteRowMm = 9;

std::vector<const Coaching *> plannedWith(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Ref<Personnel> monitor,
                                          Date monday)
{
    std::vector<const Coaching *> visits = visitsPlannedIn(logbook, monday, monday.addDays(kDaysOfWeek - 1));
    std::erase_if(visits,
                  [&](const Coaching *visit) { return visit->monitor.id != snapshot.personnel.id(monitor) || visit->heldOn; });
    return visits;
}

// A row a stop; a visit of which nobody has decided where it goes has one, too.
PaperTable plannedTable(const Casebook &book, const LogbookSnapshot &logbook, const std::vector<const Coaching *> &visits,
                        const QLocale &locale)
{
    LogSubjects subjects(&book, book.pseudonymKey, Naming::shown, locale);
    std::vector<std::pair<const Coaching *, std::vector<Stop>>> planned;
    for (const Coaching *visit : visits) {
        planned.emplace_back(visit, stopsOf(*book.snapshot, logbook, *visit));
        if (planned.back().second.empty())
            planned.back().second.emplace_back();
        wantStops(subjects, planned.back().second);
    }
    subjects.look();
    std::vector<QStringList> cells;
    for (const auto &[visit, stops] : planned) {
        for (std::size_t i = 0; i < stops.size(); ++i)
            cells.push_back({weekdayDate(*visit->plannedOn, locale), coachingKindWord(visit->kind),
                             stops.size() > 1 ? locale.toString(i + 1) : QString(), subjects.text(stops[i].community),
                             subjects.text(stops[i].household)});
    }
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Day")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "What is planned")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Stop")), 1, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Household")), 5},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Left at")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Back at")), 2, false, true}};
    table.rows = cells.size();
    table.rowHeightMm = kRouteRowMm;
    table.text = [cells](std::size_t row, std::size_t column) { return cells[row][qsizetype(column)]; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No coaching visit is planned for this week."));
    return table;
}

PaperTable householdsTable(const std::vector<VisitListRow> &rows)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Household")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Head of household")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Date gone")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Met or absent")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Remark")), 5, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Signature")), 3, false, true}};
    table.rows = rows.size();
    table.rowHeightMm = kRouteRowMm;
    table.text = [rows](std::size_t row, std::size_t column) { return column == 0 ? rows[row].code : rows[row].head; };
    table.group = [rows](std::size_t row) { return rows[row].community; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No household is due by the end of this week."));
    return table;
}

} // namespace

Paper routePaper(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Personnel> monitor, Date day,
                 const Stamp &stamp)
{
    const Date monday = day.mondayOfWeek();
    const std::vector<VisitListRow> rows = visitsDueBy(book, load, monitor, monday.addDays(kDaysOfWeek - 1), stamp.locale);
    Paper paper;
    paper.landscape = true;
    paper.locale = stamp.locale;
    paper.title = Sentence{QT_TRANSLATE_NOOP("clmrs", "Route sheet, week of %1"), {longDate(monday, stamp.locale)}}.text();
    paper.subtitle = {monitorText(book, monitor, load.marks(monitor), {Naming::shown, stamp.locale}),
                      subjectLine(book, load, stamp.locale),
                      Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%n household(s)"), {}, int(rows.size())}.text()};
    for (const QString &note : monitorNotes(load.marks(monitor), stamp.locale)) // before what it is a warning for
        paper.blocks.emplace_back(PaperText{note});
    if (logbook) {
        paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Coaching visits of this week"))});
        paper.blocks.emplace_back(
            plannedTable(book, *logbook, plannedWith(*book.snapshot, *logbook, monitor, monday), stamp.locale));
        paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Households to visit by the end of the week"))});
    }
    paper.blocks.emplace_back(householdsTable(rows));
    paper.blocks.emplace_back(
        PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))}});
    paper.foot = {workingPaperFoot()};
    paper.notes = {
        say(QT_TRANSLATE_NOOP("clmrs", "Households in which somebody is to be visited by the end of the week, with those left "
                                       "over from before; by community and code."))};
    paper.notes += figureNotes(book, load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    paper.closing = 1; // no notes by themselves on a last page
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
