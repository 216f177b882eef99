#include "models/reports/visitspaper.h"

#include "models/domain/days.h"
#include "models/reports/papernumber.h"

namespace clmrs {

namespace {

constexpr double kRowMm = 10;

PaperTable tableOf(const std::vector<VisitListRow> &rows)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Household")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Head of household")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Date gone")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Met or absent")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Return on")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Remark")), 5, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Signature")), 3, false, true}};
    table.rows = rows.size();
    table.rowHeightMm = kRowMm;
    table.text = [rows](std::size_t row, std::size_t column) { return column == 0 ? rows[row].code : rows[row].head; };
    table.group = [rows](std::size_t row) { return rows[row].community; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No household is due in this month."));
    return table;
}

} // namespace

Paper visitsPaper(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date firstOfMonth, const Stamp &stamp)
{
    const std::vector<VisitListRow> rows = monthlyVisits(book, load, person, firstOfMonth, stamp.locale);
    Paper paper;
    paper.landscape = true;
    paper.locale = stamp.locale;
    paper.title = Sentence{QT_TRANSLATE_NOOP("clmrs", "Visit list, %1"), {monthText(firstOfMonth, stamp.locale)}}.text();
    paper.subtitle = {monitorText(book, person, load.marks(person), {Naming::shown, stamp.locale}),
                      subjectLine(book, load, stamp.locale),
                      Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%n household(s)"), {}, int(rows.size())}.text()};
    paper.foot = {workingPaperFoot()};
    paper.notes = {
        say(QT_TRANSLATE_NOOP("clmrs", "Households in which somebody is to be visited by the end of the month, with those left "
                                       "over from before; by community and code."))};
    paper.notes += monitorNotes(load.marks(person), stamp.locale);
    paper.notes += figureNotes(book, load.day);
    paper.blocks.emplace_back(tableOf(rows));
    paper.blocks.emplace_back(
        PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))}});
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
