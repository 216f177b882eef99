#include "models/reports/invitationpaper.h"

#include "models/reports/papernumber.h"
#include "models/reports/trainingparts.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

constexpr double kInvitationRowMm = 10;

PaperTable invitationTable(const std::vector<Expected> &invited, const QLocale &locale)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "No.")), 1, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Name")), 5},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Function")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Told on")), 3, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Comes")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Remark")), 4, false, true}};
    table.rows = invited.size();
    table.rowHeightMm = kInvitationRowMm;
    table.text = [invited, locale](std::size_t row, std::size_t column) {
        const Expected &one = invited[row];
        return column == 0   ? locale.toString(qulonglong(row) + 1)
               : column == 1 ? one.name
               : column == 2 ? one.function
                             : one.community;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nobody is invited yet."));
    return table;
}

QString seatsSentence(const Training &training, std::size_t invited, const QLocale &locale)
{
    const QString count = locale.toString(qulonglong(invited));
    if (!training.seats)
        return said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln person(s) invited."), {}, static_cast<int>(invited));
    const QString seats = locale.toString(qlonglong(*training.seats));
    return invited > std::size_t(*training.seats)
               ? said(QT_TRANSLATE_NOOP("clmrs", "%1 invited, and there are only %2 seats."), {count, seats})
               : said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2 seats taken."), {count, seats});
}

} // namespace

Paper invitationPaper(const Casebook &book, const LogbookSnapshot &logbook, const Training &training, const Stamp &stamp)
{
    const std::vector<Expected> invited = invitedTo(book, logbook, training, stamp.locale);
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Invitation list"));
    paper.subtitle = {moduleTitle(logbook, training.trainingModule, stamp.locale), cooperativeName(book)};
    paper.blocks.emplace_back(trainingFacts(book, training, stamp.locale));
    paper.blocks.emplace_back(PaperText{seatsSentence(training, invited.size(), stamp.locale)});
    paper.blocks.emplace_back(invitationTable(invited, stamp.locale));
    paper.blocks.emplace_back(PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))}});
    paper.foot = {workingPaperFoot()};
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
