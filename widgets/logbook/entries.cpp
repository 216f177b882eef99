#include "widgets/logbook/entries.h"

#include "models/domain/qstring.h"
#include "models/tables/correctablerows.h"
#include "models/tables/logwords.h"
#include "models/tables/week.h"

namespace clmrs {

namespace {

const char kNoteDraft[] = "note";

// Of a note that is changed: with its key, so that it is not taken for the beginning of another; of a new one to a point of
// somebody's work: with its topic.
std::string draftSubject(const Note &note)
{
    const std::string about = note.subject.table + '/' + note.subject.id;
    const std::string which = note.head.key.isNull() ? note.topic : note.head.key.hex();
    return which.empty() ? about : about + '#' + which;
}

} // namespace

Entries::Entries(const LogbookContext &context, DraftKeeper &drafts, QObject *parent)
    : QObject(parent), m_context(context), m_drafts(drafts)
{
}

void Entries::writeNote(const Subject &subject, const QString &words, const std::string &topic)
{
    Note note;
    note.subject = m_context.named(subject);
    note.topic = topic;
    beginNote(note, std::nullopt, words);
}

void Entries::putOff(const std::string &topic, const QString &words)
{
    const auto &opened = m_context.session.current();
    if (!opened)
        return;
    const CaseSnapshot &file = *opened->book->snapshot;
    writeNote({"cooperative", std::string(file.cooperatives.id(file.cooperative)), {}}, words, topic);
}

void Entries::editNote(const Key &key, const QString &words)
{
    if (const Note *note = m_context.find<Note>(key))
        beginNote(*note, *note, words);
}

void Entries::beginNote(const Note &note, const std::optional<Note> &before, const QString &words)
{
    if (!m_context.isWritable())
        return;
    m_drafts.recall(kNoteDraft, draftSubject(note), [this, note, before, words](const std::optional<Draft> &draft) {
        askNote(note, before, words, draft ? qstring(draft->text) : QString());
    });
}

// What is typed stays as a draft until it is written, also where somebody thought better of it.
void Entries::askNote(const Note &note, const std::optional<Note> &before, const QString &words, const QString &draft)
{
    const auto &opened = m_context.session.current();
    const std::string subject = draftSubject(note);
    const auto answer =
        m_context.services.askNote(m_context.window, {words, note, draft, opened ? opened->load->day : computerClock().day(),
                                                      [this, subject](const QString &text) {
                                                          m_drafts.keep({kNoteDraft, subject, text.toStdString()});
                                                      },
                                                      isWeekTopic(note.topic) && note.head.key.isNull()});
    m_drafts.flush();
    if (!answer)
        return;
    const auto drop = [this, subject] { m_drafts.drop(kNoteDraft, subject); };
    m_context.write<Note>(before ? QT_TRANSLATE_NOOP("clmrs", "change a note") : QT_TRANSLATE_NOOP("clmrs", "write a note"),
                          before, *answer, drop);
}

// What stands there now, as far as the screen shows names.
QString Entries::seen(const Subject &subject, const FieldValue &field) const
{
    const bool isHidden =
        m_context.naming != Naming::shown && !field.present.isEmpty() && holdsNames(subject.table, field.column);
    return isHidden ? tr("hidden with the names") : field.present;
}

void Entries::finishNote(const Key &key)
{
    const Note *note = m_context.find<Note>(key);
    const auto &opened = m_context.session.current();
    if (!note || !opened || !m_context.isWritable())
        return;
    Note after = *note;
    after.doneOn = note->doneOn ? std::nullopt : std::optional(opened->load->day);
    m_context.write<Note>(QT_TRANSLATE_NOOP("clmrs", "mark a note as done"), *note, after);
}

void Entries::correct(const Subject &subject, const QString &words)
{
    const auto &opened = m_context.session.current();
    if (!opened || !m_context.isWritable())
        return;
    const auto file = opened->book->snapshot;
    CorrectionQuestion question{
        words, {}, [file](const std::string &table, const QString &typed) { return idCalled(*file, table, typed); }};
    for (const CorrectableRow &row : correctableRows(*opened->book, subject, m_context.naming, QLocale())) {
        question.records.push_back({row.subject, row.words, {}});
        for (const FieldValue &field : row.fields)
            question.records.back().columns.push_back({field.column, field.words, seen(row.subject, field)});
    }
    auto answer = m_context.services.askCorrection(m_context.window, question);
    if (!answer)
        return;
    answer->subject = m_context.named(answer->subject);
    answer->old = presentValue(*file, answer->subject.table, answer->subject.id, answer->column)
                      .value_or(std::string()); // also a hidden one
    answer->askedOn = opened->today;
    m_context.write<Correction>(QT_TRANSLATE_NOOP("clmrs", "ask for a correction"), std::nullopt, *answer);
}

void Entries::setState(const Key &key, CorrectionState state)
{
    const Correction *correction = m_context.find<Correction>(key);
    if (!correction || correction->state == state || !m_context.isWritable())
        return;
    Correction after = *correction;
    after.state = state;
    m_context.write<Correction>(QT_TRANSLATE_NOOP("clmrs", "change the state of a correction"), *correction, after);
}

void Entries::addAway(const std::string &monitor)
{
    const auto &opened = m_context.session.current();
    if (!opened || !m_context.isWritable())
        return;
    Away away;
    away.monitor = {std::string(tableName(TableId::personnel)), monitor, {}};
    away.from = opened->load->day;
    askAway(away, std::nullopt);
}

void Entries::editAway(const Key &key)
{
    if (const Away *away = m_context.find<Away>(key); away && m_context.session.current() && m_context.isWritable())
        askAway(*away, *away);
}

void Entries::askAway(const Away &away, const std::optional<Away> &before)
{
    auto answer = m_context.services.askAway(m_context.window, {m_context.staff(), away});
    if (!answer)
        return;
    answer->monitor = m_context.named(answer->monitor);
    m_context.write<Away>(before ? QT_TRANSLATE_NOOP("clmrs", "change days away") : QT_TRANSLATE_NOOP("clmrs", "enter days away"),
                          before, *answer);
}

template <class Row>
bool Entries::removeIn(const char *what, const Key &key)
{
    const Row *row = m_context.find<Row>(key);
    if (row)
        m_context.write<Row>(what, *row, std::nullopt);
    return row != nullptr;
}

void Entries::remove(const Key &key)
{
    if (!m_context.isWritable())
        return;
    if (!removeIn<Note>(QT_TRANSLATE_NOOP("clmrs", "remove a note"), key) &&
        !removeIn<Correction>(QT_TRANSLATE_NOOP("clmrs", "remove a correction"), key))
        removeIn<Away>(QT_TRANSLATE_NOOP("clmrs", "remove days away"), key);
}

} // namespace clmrs
