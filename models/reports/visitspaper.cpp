#include "models/reports/visitspaper.h"

#include "models/domain/days.h"
#include "models/reports/papernumber.h"
#include "models/reports/sheets.h"

namespace clmrs {

namespace {

constexpr double kRowsMm[] = {10, 9.5, 9, 8.5}; // the usual height, then lower ones

PaperTable tableOf(const std::vector<VisitListRow> &rows, double rowMm)
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
    table.rowHeightMm = rowMm;
    table.text = [rows](std::size_t row, std::size_t column) { return column == 0 ? rows[row].code : rows[row].head; };
    table.group = [rows](std::size_t row) { return rows[row].community; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No household is due in this month."));
    return table;
}

// A last page without a household is spared where rows a little lower leave room for its lines on the page before.
void spareLastPage(Paper &paper, const std::vector<VisitListRow> &rows)
{
    const std::size_t pages = pagesOf(paper);
    Paper bare = paper;
    bare.blocks.resize(1);
    bare.notes.clear();
    bare.closing = 0;
    const std::size_t needed = pagesOf(bare);
    for (const double rowMm : kRowsMm) {
        if (needed == pages)
            return;
        Paper lower = paper;
        lower.blocks.front() = tableOf(rows, rowMm);
        if (pagesOf(lower) < pages) {
            paper = std::move(lower);
            return;
        }
    }
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
    paper.blocks.emplace_back(tableOf(rows, kRowsMm[0]));
    paper.blocks.emplace_back(
        PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))}});
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    paper.closing = 1; // no notes by themselves on a last page
    numberPaper(paper);
    spareLastPage(paper, rows);
    return paper;
}

} // namespace clmrs
