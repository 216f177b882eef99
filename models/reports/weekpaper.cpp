#include "models/reports/weekpaper.h"

#include "models/indicators/coachingplan.h"
#include "models/indicators/sessioncalendar.h"
#include "models/reports/leaving.h"
#include "models/tables/coachingwords.h"
#include "models/tables/logsubjects.h"
#include "models/tables/sessionwords.h"
#include "models/tables/trainingwords.h"

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

// What is planned on a day: sessions, accompanied visits, trainings.
QStringList plannedOn(const WeekSources &sources, Date day, Naming naming, const QLocale &locale)
{
    const Casebook &book = sources.book;
    QStringList planned;
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    std::vector<SessionItem> sessions = sessionsIn(book, sources.logbook, {day, day}, sources.load.day);
    std::vector<const Coaching *> visits =
        sources.logbook ? visitsPlannedIn(*sources.logbook, day, day) : std::vector<const Coaching *>();
    const auto communityOf = [&](const SessionItem &item) {
        return Subject{"community", std::string(book.snapshot->communities.id(item.community)), {}};
    };
    for (const SessionItem &item : sessions)
        subjects.want(communityOf(item));
    for (const Coaching *visit : visits)
        subjects.want(visit->monitor);
    subjects.look();
    for (const SessionItem &item : sessions)
        planned.append(
            Sentence{QT_TRANSLATE_NOOP("clmrs", "Session: %1, %2"), {subjects.text(communityOf(item)), topicWord(item.topic)}}
                .text());
    for (const Coaching *visit : visits)
        planned.append(
            Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {visitKindText(*visit), subjects.text(visit->monitor)}}.text());
    for (const Training &training : sources.logbook ? sources.logbook->all<Training>() : std::vector<Training>()) {
        if (training.heldOn == day)
            planned.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "Training: %1"),
                                    {moduleTitle(*sources.logbook, training.trainingModule, locale)}}
                               .text());
    }
    return planned;
}

PaperTable daysTable(const WeekSources &sources, Naming naming, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> days;
    for (int i = 0; i < kWeekDays; ++i) {
        const Date day = sources.load.day.addDays(i);
        days.emplace_back(locale.toString(qdate(day), QStringLiteral("ddd d MMM")),
                          plannedOn(sources, day, naming, locale).join(u'\n'));
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
