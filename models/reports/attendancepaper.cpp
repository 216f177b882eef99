#include "models/reports/attendancepaper.h"

#include "models/indicators/activemonitors.h"
#include "models/reports/papernumber.h"
#include "models/reports/sheets.h"
#include "models/reports/trainingparts.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

constexpr double kSignatureRowMm = 11;

// Where nobody is invited, whoever is active on the day.
std::vector<Expected> expectedAt(const Casebook &book, const LogbookSnapshot &logbook, const Training &training, Date day,
                                 const QLocale &locale)
{
    std::vector<Expected> all = invitedTo(book, logbook, training, locale);
    if (!all.empty())
        return all;
    for (const Ref<Personnel> monitor : activeMonitors(*book.snapshot, training.heldOn.value_or(day)))
        all.push_back(expectedOf(book, monitor));
    return byName(std::move(all), locale);
}

std::vector<PaperColumn> columnsByHand(bool names)
{
    return {{say(QT_TRANSLATE_NOOP("clmrs", "No.")), 1, true},
            {say(QT_TRANSLATE_NOOP("clmrs", "Name")), 5, false, names},
            {say(QT_TRANSLATE_NOOP("clmrs", "Function")), 3, false, names},
            {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3, false, names},
            {say(QT_TRANSLATE_NOOP("clmrs", "Transport amount")), 3, false, true},
            {say(QT_TRANSLATE_NOOP("clmrs", "Signature")), 5, false, true}};
}

PaperTable invitedTable(const std::vector<Expected> &expected, const QLocale &locale)
{
    PaperTable table;
    table.columns = columnsByHand(false);
    table.rows = expected.size();
    table.rowHeightMm = kSignatureRowMm;
    table.text = [expected, locale](std::size_t row, std::size_t column) {
        const Expected &one = expected[row];
        return column == 0   ? locale.toString(qulonglong(row) + 1)
               : column == 1 ? one.name
               : column == 2 ? one.function
                             : one.community;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nobody is invited, and no monitor is active on this day."));
    return table;
}

PaperTable blankTable(std::size_t before, std::size_t rows, const QLocale &locale)
{
    PaperTable table;
    table.columns = columnsByHand(true);
    table.rows = rows;
    table.rowHeightMm = kSignatureRowMm;
    table.text = [before, locale](std::size_t row, std::size_t) { return locale.toString(qulonglong(before + row) + 1); };
    return table;
}

} // namespace

Paper attendancePaper(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const Training &training,
                      const Stamp &stamp)
{
    const std::vector<Expected> expected = expectedAt(book, logbook, training, load.day, stamp.locale);
    Paper paper;
    paper.landscape = true;
    paper.locale = stamp.locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Attendance sheet"));
    paper.subtitle = {moduleTitle(logbook, training.trainingModule, stamp.locale), cooperativeName(book)};
    paper.blocks.emplace_back(trainingFacts(book, training, stamp.locale));
    paper.blocks.emplace_back(invitedTable(expected, stamp.locale));
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Who else was there"))});
    const std::size_t blank = paper.blocks.size();
    paper.blocks.emplace_back(blankTable(expected.size(), kBlankRows, stamp.locale));
    paper.blocks.emplace_back(
        PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Trainer")), say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))}});
    paper.foot = {workingPaperFoot()};
    paper.notes = {
        say(QT_TRANSLATE_NOOP("clmrs", "Each person signs for themself, once the transport amount was received. Who is "
                                       "not there is crossed out."))};
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    const auto withRows = [&](std::size_t rows) {
        Paper other = paper;
        other.blocks[blank] = blankTable(expected.size(), rows, stamp.locale);
        return other;
    };
    const std::size_t pages = pagesOf(paper);
    if (Paper shorter = withRows(kLeastBlankRowsOfTraining); pages > 1 && pagesOf(shorter) < pages)
        return shorter;
    for (std::size_t rows = kBlankRows + 1; rows <= kMostBlankRowsOfTraining; ++rows) { // to the end of the page
        Paper longer = withRows(rows);
        if (pagesOf(longer) > pages)
            break;
        paper = std::move(longer);
    }
    return paper;
}

} // namespace clmrs
