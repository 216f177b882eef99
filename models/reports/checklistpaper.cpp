#include "models/reports/checklistpaper.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/indicators/visitentry.h"
#include "models/reports/coachingparts.h"
#include "models/reports/sheets.h"

namespace clmrs {

namespace {

constexpr std::size_t kMostInWords = 6; // actions; of the others the item stands there
constexpr std::size_t kLinesOfAction = 4;
constexpr std::size_t kLinesOfName = 4; // whoever it is for has to be sure

struct HeadCell
{
    QString text; // empty: a line to write on
    double share;
};

// One row of labels and lines, without column headings.
PaperTable headTable(const std::vector<HeadCell> &cells)
{
    PaperTable table;
    for (const HeadCell &cell : cells)
        table.columns.push_back({.share = cell.share, .handwritten = cell.text.isEmpty(), .mostLines = kLinesOfName});
    table.rows = 1;
    table.isDense = true;
    table.text = [cells](std::size_t, std::size_t column) { return cells[column].text; };
    return table;
}

// What the visit can be, to be ticked: an assessment is one by its checklist.
const char *kindsOnPaper(const Checklist &list)
{
    return kindsWith(list).size() > 1 ? QT_TRANSLATE_NOOP("clmrs", "☐ accompanied   ☐ spot check   ☐ simulated")
                                      : QT_TRANSLATE_NOOP("clmrs", "☐ real visit   ☐ simulated");
}

// The shares are millimetres of the longest words in both languages.
void addHead(Paper &paper, const QString &monitor, const Checklist &list)
{
    paper.blocks.emplace_back(headTable({{say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 26},
                                         {monitor, 42},
                                         {say(QT_TRANSLATE_NOOP("clmrs", "Supervisor")), 24},
                                         {{}, 32},
                                         {say(QT_TRANSLATE_NOOP("clmrs", "Date")), 9},
                                         {{}, 23}}));
    paper.blocks.emplace_back(headTable({{say(kindsOnPaper(list)), 70},
                                         {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 20},
                                         {{}, 28},
                                         {say(QT_TRANSLATE_NOOP("clmrs", "Also there")), 29},
                                         {{}, 18}}));
}

// Strokes are made here while people talk.
PaperTable heardTable()
{
    return headTable({{say(QT_TRANSLATE_NOOP("clmrs", "Questions: open")), 36},
                      {{}, 15},
                      {say(QT_TRANSLATE_NOOP("clmrs", "closed ones")), 22},
                      {{}, 15},
                      {say(QT_TRANSLATE_NOOP("clmrs", "Reflections: simple")), 46},
                      {{}, 15},
                      {say(QT_TRANSLATE_NOOP("clmrs", "complex")), 22},
                      {{}, 17}});
}

// "D16, A1 (0) · C9 (1)": what was not done before what was done in part, critical items first.
QString weakText(const PracticeMarks &marks)
{
    std::vector<std::size_t> weak = weakItems(marks);
    std::ranges::stable_sort(weak, {},
                             [&](std::size_t item) { return std::tuple(*marks[item], !practiceList().items[item].isCritical); });
    QString text;
    for (std::size_t i = 0; i < weak.size(); ++i) {
        const Mark mark = *marks[weak[i]];
        const bool isLast = i + 1 == weak.size();
        text += qstring(practiceList().items[weak[i]].code);
        if (!isLast && *marks[weak[i + 1]] == mark)
            text += QStringLiteral(", ");
        else
            text += QStringLiteral(" (%1)").arg(qstring(kMarkCodes[static_cast<std::size_t>(mark)])) +
                    (isLast ? QString() : QStringLiteral(" · "));
    }
    return text;
}

QString lastMarksText(const ChecklistFor &forWhom, std::string_view monitor, Date day, const QLocale &locale)
{
    const auto last = lastMarkedVisit(*forWhom.logbook, monitor, day);
    if (!last)
        return say(QT_TRANSLATE_NOOP("clmrs", "No marks of an earlier visit are in the logbook."));
    const QString weak = weakText(last->marks);
    const QString on = longDate(*last->visit->heldOn, locale);
    return weak.isEmpty() ? Sentence{QT_TRANSLATE_NOOP("clmrs", "Nothing was marked 0 or 1 on %1."), {on}}.text()
                          : Sentence{QT_TRANSLATE_NOOP("clmrs", "Marked 0 or 1 on %1: %2."), {on, weak}}.text();
}

PaperTable actionsTable(const Casebook &book, const ChecklistFor &forWhom, const MonitorCoaching &row, std::size_t most,
                        const QLocale &locale)
{
    PaperTable table;
    table.columns = {{.title = openActionsTitle(row.openActions.size(), most, locale), .share = 7, .mostLines = kLinesOfAction},
                     {.title = say(QT_TRANSLATE_NOOP("clmrs", "Who")), .share = 2, .mostLines = kLinesCounted},
                     {say(QT_TRANSLATE_NOOP("clmrs", "By when")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Today")), 4.3}};
    const auto lines = openActionLines(book, row.openActions, most, forWhom.naming, locale);
    const QString now = say(QT_TRANSLATE_NOOP("clmrs", "☐ done ☐ goes on ☐ dropped"));
    table.rows = lines.size();
    table.isDense = true;
    table.text = [lines, now](std::size_t action, std::size_t column) {
        const OpenActionLine &line = lines[action];
        return column == 0 ? line.what : column == 1 ? line.who : column == 2 ? line.by : now;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No agreed action is open."));
    return table;
}

// `most` of the open actions in words, of the others their items.
void addOpen(Paper &paper, const Casebook &book, const ChecklistFor &forWhom, const MonitorCoaching &row, Date day,
             std::size_t most, const QLocale &locale)
{
    paper.blocks.emplace_back(PaperText{lastMarksText(forWhom, book.snapshot->personnel.id(forWhom.monitor), day, locale)});
    if (most > 0 || row.openActions.empty())
        paper.blocks.emplace_back(actionsTable(book, forWhom, row, most, locale));
    if (most < row.openActions.size())
        paper.blocks.emplace_back(PaperText{Sentence{QT_TRANSLATE_NOOP("clmrs", "Agreed before and still open too: %1."),
                                                     {otherOpenActions(row.openActions, most)}}
                                                .text()});
}

PaperTable itemsTable(const std::shared_ptr<const Checklist> &list, const std::vector<std::size_t> &items, const QLocale &locale)
{
    PaperTable table;
    table.columns = {{{}, 0.75}, {{}, 9.4}, {{}, 3.7}, {{}, 5.25, false, true}};
    table.rows = items.size();
    table.isDense = true;
    const QString boxes = say(QT_TRANSLATE_NOOP("clmrs", "☐ 0   ☐ 1   ☐ 2   ☐ n/a"));
    table.text = [list, items, locale, boxes](std::size_t row, std::size_t column) {
        const PracticeItem &item = list->items[items[row]];
        if (column != 1)
            return column == 0 ? qstring(item.code) : boxes;
        return item.isCritical ? Sentence{QT_TRANSLATE_NOOP("clmrs", "! critical: %1"), {item.words(locale)}}.text()
                               : item.words(locale);
    };
    table.group = [list, items, locale](std::size_t row) {
        const Competence &competence = list->competences[list->items[items[row]].competence];
        return qstring(competence.code) + QStringLiteral(". ") + competence.words(locale);
    };
    return table;
}

// Of the short form what was weak stands beside the critical items.
std::vector<std::size_t> itemsOnPaper(const Casebook &book, const std::optional<ChecklistFor> &forWhom, const ChecklistForm &form,
                                      Date day)
{
    VisitEntry entry;
    entry.list = form.list;
    entry.isShort = form.isShort;
    entry.items.resize(form.list->items.size());
    entry.visit.heldOn = day.addDays(1); // what was marked up to the day
    if (forWhom)
        entry.visit.monitor = {"personnel", std::string(book.snapshot->personnel.id(forWhom->monitor)), {}};
    const LogbookSnapshot none;
    return shownItems(forWhom && forWhom->logbook ? *forWhom->logbook : none, entry);
}

QString titleOnPaper(const ChecklistForm &form, const QLocale &locale)
{
    const QString title = form.list->title(locale);
    return form.isShort ? Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: short form"), {title}}.text() : title;
}

Paper paperWith(const Casebook &book, const Caseload &load, const std::optional<ChecklistFor> &forWhom,
                const std::optional<MonitorCoaching> &row, const Stamp &stamp, const ChecklistForm &form, std::size_t inWords)
{
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = titleOnPaper(form, stamp.locale);
    paper.subtitle = {asHeading(cooperativeName(book))};
    addHead(paper, forWhom ? personText(book, forWhom->monitor, forWhom->naming) : QString(), *form.list);
    if (forWhom && forWhom->logbook)
        addOpen(paper, book, *forWhom, *row, load.day, inWords, stamp.locale);
    paper.blocks.emplace_back(itemsTable(form.list, itemsOnPaper(book, forWhom, form, load.day), stamp.locale));
    if (form.list->countsDialogue)
        paper.blocks.emplace_back(heardTable());
    paper.blocks.emplace_back(agreedNowTable());
    paper.foot = {
        Sentence{QT_TRANSLATE_NOOP("clmrs", "0 not done · 1 partly · 2 done well · n/a does not apply. ! critical: marked "
                                            "0, something has to be done. The line is for a remark. Checklist version %1."),
                 {stamp.locale.toString(form.list->version)}}
            .text()};
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

} // namespace

// As many actions stand there in words as need no page of their own.
Paper checklistPaper(const Casebook &book, const Caseload &load, const std::optional<ChecklistFor> &forWhom, const Stamp &stamp,
                     const ChecklistForm &form)
{
    const LogbookSnapshot none;
    const auto row = forWhom ? std::optional(coachingRowOf(book, forWhom->logbook ? *forWhom->logbook : none, forWhom->monitor,
                                                           load.day, stamp.locale))
                             : std::nullopt;
    const auto with = [&](std::size_t inWords) { return paperWith(book, load, forWhom, row, stamp, form, inWords); };
    Paper shortest = with(0);
    const std::size_t open = row ? row->openActions.size() : 0;
    const std::size_t pages = open > 0 ? pagesOf(shortest) : 0;
    for (std::size_t inWords = std::min(open, kMostInWords); inWords > 0; --inWords) {
        Paper paper = with(inWords);
        if (pagesOf(paper) <= pages)
            return paper;
    }
    return shortest;
}

} // namespace clmrs
