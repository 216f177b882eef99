#include "models/reports/weekpaper.h"

#include "models/reports/leaving.h"
#include "models/tables/weekcalendar.h"

namespace clmrs {

namespace {

constexpr std::size_t kLinesOfADay = 3; // so that the week stays on one page

PaperTable mattersTable(const Week &week)
{
    std::vector<WeekLine> lines;
    if (week.alerts)
        lines.push_back(*week.alerts);
    lines.insert(lines.end(), week.lines.begin(), week.lines.end());
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "What needs you")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Waiting")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "What was done")), 3, false, true}};
    table.rows = lines.size();
    table.isDense = true;
    table.text = [lines](std::size_t row, std::size_t column) { return column == 0 ? lines[row].text : lines[row].late; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing needs you this week."));
    return table;
}

PaperTable daysTable(const WeekSources &sources, Naming naming, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> days;
    for (int i = 0; i < kWeekDays; ++i) {
        const Date day = sources.load.day.addDays(i);
        QStringList planned;
        for (const PlannedItem &item : plannedIn(sources, day, day, naming, locale))
            planned.append(item.words);
        days.emplace_back(locale.toString(qdate(day), QStringLiteral("ddd d MMM")), planned.join(u'\n'));
    }
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Day")), 1.2},
                     {.title = say(QT_TRANSLATE_NOOP("clmrs", "Planned")), .share = 4, .mostLines = kLinesOfADay},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Notes")), 4, false, true}};
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
    paper.blocks.emplace_back(mattersTable(week));
    paper.blocks.emplace_back(daysTable(sources, naming, stamp.locale));
    if (!week.putOff.empty())
        paper.notes.append(Sentence{QT_TRANSLATE_N_NOOP("clmrs", "Put off, with a reason in the logbook: %Ln line(s)."),
                                    {},
                                    static_cast<int>(week.putOff.size())}
                               .text());
    paper.notes += figureNotes(sources.book, sources.load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

} // namespace clmrs
