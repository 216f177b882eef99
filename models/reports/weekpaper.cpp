#include "models/reports/weekpaper.h"

#include "models/reports/leaving.h"
#include "models/reports/sheets.h"
#include "models/tables/storywords.h"
#include "models/tables/weekcalendar.h"

#include <span>

namespace clmrs {

namespace {

// So that the week stays on one page.
constexpr std::size_t kLinesOfADay = 3;
constexpr qsizetype kLettersOfALine = 60;
constexpr std::size_t kMostMatters = 14;

QString andMore(std::size_t more) { return said(QT_TRANSLATE_N_NOOP("clmrs", "and %Ln more"), {}, static_cast<int>(more)); }

PaperTable mattersTable(const Week &week, std::size_t most, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> rows;
    const auto tell = [&](const WeekLine &line) {
        rows.emplace_back(line.text, line.daysLate > 0 ? locale.toString(line.daysLate) : QStringLiteral("–"));
    };
    if (week.alerts)
        tell(*week.alerts);
    const std::size_t shown = std::min(week.lines.size(), most);
    std::ranges::for_each(std::span(week.lines).first(shown), tell);
    QStringList others;
    for (const WeekLine &line : std::span(week.lines).subspan(shown))
        others.append(weekTitle(line.topic));
    if (!others.isEmpty())
        rows.emplace_back(said(QT_TRANSLATE_N_NOOP("clmrs", "and %Ln more: %1"), {others.join(QStringLiteral(" · "))},
                               static_cast<int>(others.size())),
                          QString());
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "What needs you")), 5},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Longest wait, days")), 1.2, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "What was done")), 4, false, true}};
    table.rows = rows.size();
    table.isDense = true;
    table.text = [rows](std::size_t row, std::size_t column) { return column == 0 ? rows[row].first : rows[row].second; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing needs you this week."));
    return table;
}

QString plannedText(const std::vector<PlannedItem> &planned)
{
    const std::size_t shown = planned.size() > kLinesOfADay ? kLinesOfADay - 1 : planned.size();
    QStringList lines;
    for (const PlannedItem &item : std::span(planned).first(shown))
        lines.append(item.words.size() > kLettersOfALine ? item.words.first(kLettersOfALine - 1) + u'…' : item.words);
    if (shown < planned.size())
        lines.append(andMore(planned.size() - shown));
    return lines.join(u'\n');
}

PaperTable daysTable(const WeekSources &sources, Naming naming, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> days;
    for (int i = 0; i < kWeekDays; ++i) {
        const Date day = sources.load.day.addDays(i);
        days.emplace_back(shortWeekday(day, locale), plannedText(plannedIn(sources, day, day, naming, locale)));
    }
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Day")), 1.2},
                     {.title = say(QT_TRANSLATE_NOOP("clmrs", "What is planned")), .share = 5, .mostLines = kLinesOfADay},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Notes")), 3, false, true}};
    table.rows = days.size();
    table.isDense = true;
    table.text = [days](std::size_t row, std::size_t column) { return column == 0 ? days[row].first : days[row].second; };
    return table;
}

} // namespace

Paper weekPaper(const WeekSources &sources, Naming naming, const Stamp &stamp)
{
    const Week week = weekOf(sources, naming, stamp.locale);
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "The week"));
    paper.subtitle = {subjectLine(sources.book, sources.load, stamp.locale)};
    std::size_t shown = std::min(week.lines.size(), kMostMatters);
    paper.blocks.emplace_back(mattersTable(week, shown, stamp.locale));
    paper.blocks.emplace_back(daysTable(sources, naming, stamp.locale));
    if (!sources.logbook)
        paper.notes.append(say(QT_TRANSLATE_NOOP("clmrs", "Made without the logbook: coaching, agreed actions, training, "
                                                          "equipment, notes and what is planned in it are not on this page.")));
    if (!week.putOff.empty())
        paper.notes.append(Sentence{QT_TRANSLATE_N_NOOP("clmrs", "Put off, with a reason in the logbook: %Ln line(s)."),
                                    {},
                                    static_cast<int>(week.putOff.size())}
                               .text());
    paper.notes.append(say(QT_TRANSLATE_NOOP("clmrs", "Overdue: its day has passed. Return visit owed: the child was missed at "
                                                      "the latest visit. Unassigned: nobody is responsible for the household.")));
    paper.notes += figureNotes(sources.book, sources.load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    while (shown > kWeekLinesShown && pagesOf(paper) > 1)
        paper.blocks.front() = mattersTable(week, --shown, stamp.locale);
    return paper;
}

} // namespace clmrs
