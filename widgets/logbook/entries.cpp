#include "widgets/logbook/entries.h"

#include "models/domain/qstring.h"
#include "models/tables/contractfields.h"
#include "models/tables/logwords.h"
#include "models/tables/week.h"

#include <QCollator>

namespace clmrs {

namespace {

constexpr int kDraftAfterMs = 700; // of the last letter
const char kNoteDraft[] = "note";

// Of a note that is changed: with its key, so that it is not taken for the beginning of another; of a new one to a point of
// somebody's work: with its topic.
std::string draftSubject(const Note &note)
{
    const std::string about = note.subject.table + '/' + note.subject.id;
    const std::string which = note.head.key.isNull() ? note.topic : note.head.key.hex();
    return which.empty() ? about : about + '#' + which;
}

// The id of the row of this table that somebody calls by its code or its id.
template <class Row>
std::optional<std::string> idOf(const CaseSnapshot &file, const Table<Row> &table, const QString &typed)
{
    const std::string wanted = typed.trimmed().toStdString();
    for (const Row &row : table.counting()) {
        bool isIt = table.id(row) == wanted;
        if constexpr (requires { row.code; })
            isIt = isIt || file.text(row.code) == wanted;
        if (isIt && !wanted.empty())
            return std::string(table.id(row));
    }
    return std::nullopt;
}

std::function<std::optional<std::string>(const QString &)> idFinder(const std::shared_ptr<const CaseSnapshot> &file,
                                                                    const std::string &table)
{
    if (table == tableName(TableId::child))
        return [file](const QString &typed) { return idOf(*file, file->children, typed); };
    if (table == tableName(TableId::household))
        return [file](const QString &typed) { return idOf(*file, file->households, typed); };
    return {};
}

// Everybody who has not left by the day, as a reader expects them.
std::vector<FilterChoice> staffOf(const OpenCase &opened)
{
    const CaseSnapshot &file = *opened.book->snapshot;
    std::vector<FilterChoice> staff;
    for (std::uint32_t i = 0; i < file.personnel.counting().size(); ++i) {
        const Ref<Personnel> person{i};
        const auto leftOn = file.personnel[person].leftOn;
        if (!leftOn || *leftOn > opened.load->day)
            staff.push_back({std::string(file.personnel.id(person)), personText(*opened.book, person, Naming::shown)});
    }
    std::ranges::sort(staff, [collator = QCollator(QLocale())](const FilterChoice &a, const FilterChoice &b) {
        return collator.compare(a.label, b.label) < 0;
    });
    return staff;
}

} // namespace

Entries::Entries(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftAfterMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &Entries::flushDraft);
}

void Entries::writeNote(const Subject &subject, const QString &words, const std::string &topic)
{
    Note note;
    note.subject = named(subject);
    note.topic = topic;
    beginNote(note, std::nullopt, words);
}

void Entries::putOff(const std::string &topic, const QString &words)
{
    const auto &opened = m_context.session.current();
    if (opened)
        writeNote({"cooperative", std::string(opened->book->snapshot->text(opened->book->snapshot->cooperative.id)), {}}, words,
                  topic);
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
    m_context.keeper.ask<std::optional<Draft>>(
        [subject = draftSubject(note)](Logbook &logbook) { return logbook.draft(kNoteDraft, subject); },
        [this, note, before, words](const std::optional<Draft> &draft) {
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
                                                      [this, subject](const QString &text) { keepDraft(subject, text); },
                                                      isWeekTopic(note.topic) && note.head.key.isNull()});
    flushDraft();
    if (!answer)
        return;
    const auto drop = [this, subject] {
        m_context.keeper.ask<bool>(
            [subject](Logbook &logbook) {
                logbook.dropDraft(kNoteDraft, subject);
                return true;
            },
            [](bool) {});
    };
    m_context.write<Note>(before ? QT_TRANSLATE_NOOP("clmrs", "change a note") : QT_TRANSLATE_NOOP("clmrs", "write a note"),
                          before, *answer, drop);
}

void Entries::keepDraft(const std::string &subject, const QString &text)
{
    m_draft = Draft{kNoteDraft, subject, text.toStdString()};
    m_draftTimer.start();
}

void Entries::flushDraft()
{
    m_draftTimer.stop();
    if (!m_draft)
        return;
    m_context.keeper.ask<bool>(
        [draft = *std::exchange(m_draft, std::nullopt)](Logbook &logbook) {
            if (draft.text.empty())
                logbook.dropDraft(draft.kind, draft.subject);
            else
                logbook.keepDraft(draft);
            return true;
        },
        [](bool) {});
}

// With the name that the open file has for it, to be remembered.
Subject Entries::named(Subject subject) const
{
    const auto &opened = m_context.session.current();
    if (!opened || !subject.name.empty())
        return subject;
    const CaseSnapshot &file = *opened->book->snapshot;
    const auto take = [&](const auto &table, auto name) {
        if (const auto row = rowOfId(table, subject.id))
            subject.name = file.text(table[*row].*name);
    };
    if (subject.table == tableName(TableId::child))
        take(file.children, &Child::name);
    else if (subject.table == tableName(TableId::household))
        take(file.households, &Household::headName);
    else if (subject.table == tableName(TableId::community))
        take(file.communities, &Community::name);
    else if (subject.table == tableName(TableId::personnel))
        take(file.personnel, &Personnel::name);
    return subject;
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
    CorrectionQuestion question{words, {}, idFinder(file, subject.table)};
    for (const FieldValue &field : contractFields(*file, subject))
        question.columns.push_back({field.column, field.words, seen(subject, field)});
    auto answer = m_context.services.askCorrection(m_context.window, question);
    if (!answer)
        return;
    answer->subject = named(subject);
    answer->old = presentValue(*file, subject.table, subject.id, answer->column).value_or(std::string()); // also a hidden one
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
    auto answer = m_context.services.askAway(m_context.window, {staffOf(*m_context.session.current()), away});
    if (!answer)
        return;
    answer->monitor = named(answer->monitor);
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
