#include "models/reports/reassignmentpaper.h"

#include "models/reports/papernumber.h"
#include "models/reports/plainreport.h"
#include "models/tables/storywords.h"

namespace clmrs {

Paper reassignmentPaper(const ScenarioTelling &telling, const Caseload &load, const Reassignments &made, const QString &name,
                        const Stamp &stamp)
{
    const PlainList list = listToSign(telling, made);
    Paper paper;
    paper.landscape = true;
    paper.locale = stamp.locale;
    paper.title = list.title;
    paper.subtitle = {name, subjectLine(telling.book, load, stamp.locale)};
    paper.subtitle.removeAll(QString());
    paper.blocks.emplace_back(PaperText{list.intro});
    paper.blocks.emplace_back(plainTable(list));
    paper.blocks.emplace_back(PaperSignatures{
        {say(QT_TRANSLATE_NOOP("clmrs", "Manager")), say(QT_TRANSLATE_NOOP("clmrs", "Whoever maintains the assignments"))}});
    paper.foot = {
        say(QT_TRANSLATE_NOOP("clmrs", "Working paper with names: return it to the supervisor or destroy it after use."))};
    paper.notes = {say(QT_TRANSLATE_NOOP(
        "clmrs",
        "A new assignment of a whole community reaches every household there that has none of its own; one of a household "
        "goes before it. It holds from its first day; of two the later one holds."))};
    paper.notes += figureNotes(telling.book, load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
