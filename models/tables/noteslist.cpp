#include "models/tables/loglistparts.h"
#include "models/tables/logwords.h"
#include "models/tables/signallists.h"

namespace clmrs {

namespace {

std::vector<PlainColumn> notesColumns()
{
    return {{"come_back", say(QT_TRANSLATE_NOOP("clmrs", "Come back on")), 22},
            {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Note on")), 13},
            {"about", say(QT_TRANSLATE_NOOP("clmrs", "Whom or what")), 26},
            {"text", say(QT_TRANSLATE_NOOP("clmrs", "Note")), 48},
            {"written", say(QT_TRANSLATE_NOOP("clmrs", "Written")), 16},
            {"by", say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 18}};
}

enum class Stage : std::uint8_t { due, undated, done };

Stage stageOf(const Note &note)
{
    if (note.doneOn)
        return Stage::done;
    return note.comeBackOn ? Stage::due : Stage::undated;
}

// Within a stage: the earliest day to come back on, else the latest written or done.
std::int64_t placeOf(const Note &note)
{
    if (note.doneOn)
        return -note.doneOn->days();
    return note.comeBackOn ? note.comeBackOn->days() : -note.head.at.seconds();
}

QString comeBackText(const Note &note, Date day, const QLocale &locale)
{
    const auto said = [&](const char *source, Date on) { return Sentence{source, {dateText(on, locale)}}.text(); };
    if (note.doneOn)
        return said(QT_TRANSLATE_NOOP("clmrs", "done on %1"), *note.doneOn);
    if (!note.comeBackOn)
        return {};
    if (*note.comeBackOn < day)
        return said(QT_TRANSLATE_NOOP("clmrs", "overdue: %1"), *note.comeBackOn);
    return *note.comeBackOn == day ? said(QT_TRANSLATE_NOOP("clmrs", "today: %1"), day) : dateText(note.comeBackOn, locale);
}

// In the order in which the list stands, which no date alone gives.
QString comeBackOrder(const Note &note)
{
    const std::optional<Date> on = note.doneOn ? note.doneOn : note.comeBackOn;
    return QStringLiteral("%1 %2").arg(int(stageOf(note))).arg(on ? QString::fromStdString(on->iso()) : QString());
}

// "monitor", or "monitor: Absences" where it answers one point of their work.
QString aboutText(const Note &note, const QLocale &locale)
{
    const QString topic = topicText(note.topic, locale);
    const QString table = tableWord(note.subject.table);
    return topic.isEmpty() ? table : Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {table, topic}}.text();
}

PlainRow rowOf(const Note &note, Date day, const LogbookSnapshot &logbook, const LogSubjects &subjects)
{
    return PlainRowMaker(note.head)
        .cell(comeBackText(note, day, subjects.locale()), comeBackOrder(note))
        .cell(aboutText(note, subjects.locale()))
        .cell(subjects.text(note.subject))
        .cell(subjects.typed(note.text))
        .cell(writtenAt(note.head, subjects.locale()), writtenOrder(note.head))
        .cell(subjects.author(logbook, note.head))
        .opens(note.subject)
        .take(note.doneOn.has_value());
}

} // namespace

PlainList notesList(const LogbookSnapshot &logbook, const Casebook *book, Date day, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Notes")),
        say(QT_TRANSLATE_NOOP("clmrs", "What you know and no form asks, with a day to come back to it. Enter opens whom "
                                       "the note is about.")),
        say(QT_TRANSLATE_NOOP("clmrs",
                              "There are no notes yet. Write one from the row of a child, household, community or person.")),
        notesColumns(),
        {}};
    LogSubjects subjects(book, logbook.pseudonymKey, naming, locale);
    for (const Note &note : logbook.all<Note>())
        subjects.want(note.subject);
    subjects.look();
    for (const Note *note : inOrder(logbook.all<Note>(), [](const Note &row) { return std::pair(stageOf(row), placeOf(row)); }))
        list.rows.push_back(rowOf(*note, day, logbook, subjects));
    return list;
}

std::vector<StoryLine> noteLines(const LogbookSnapshot &logbook, const Subject &subject, std::string_view topic, Date day,
                                 Naming naming, const QLocale &locale)
{
    const LogSubjects subjects(nullptr, logbook.pseudonymKey, naming, locale);
    std::vector<Note> about;
    for (const Note &note : logbook.all<Note>()) {
        if (note.subject.table == subject.table && note.subject.id == subject.id && note.topic == topic)
            about.push_back(note);
    }
    std::vector<StoryLine> lines;
    for (const Note *note : inOrder(about, [](const Note &n) { return std::tuple(stageOf(n), placeOf(n)); })) {
        const QString when = comeBackText(*note, day, locale);
        const QString author = subjects.author(logbook, note->head);
        const QString text = subjects.typed(note->text);
        lines.push_back({when.isEmpty() ? writtenAt(note->head, locale) : when, author.isEmpty() ? text : text + u'\n' + author});
    }
    return lines;
}

} // namespace clmrs
