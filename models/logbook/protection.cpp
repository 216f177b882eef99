#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/logstore.h"
#include "models/logbook/rowspec.h"
#include "models/logbook/tracesdue.h"
#include "models/logbook/words.h"

namespace clmrs {

namespace {

const char *nameOf(WrapKind kind) { return kind == WrapKind::passphrase ? "passphrase" : "recovery"; }

void writeWrap(Database &database, WrapKind kind, const KeyWrap &wrap)
{
    Statement statement(database,
                        "INSERT OR REPLACE INTO key_wrap (kind, salt, ops, memory, wrapped) VALUES (:kind, :salt, :ops, "
                        ":memory, :wrapped)");
    statement.bind(":kind", std::string_view(nameOf(kind)));
    statement.bindBlob(":salt", wrap.salt);
    statement.bind(":ops", wrap.ops);
    statement.bind(":memory", wrap.memory);
    statement.bindBlob(":wrapped", wrap.wrapped);
    statement.run();
}

void resealWords(Database &database, const SealedColumn &column, const std::vector<Word> &words, const SealCodec &former,
                 const SealCodec &next)
{
    Statement update(database,
                     "UPDATE " + quotedName(column.table) + " SET " + quotedName(column.column) + " = :value WHERE key = :key");
    for (const Word &word : words) {
        const SealPlace place{column.table, column.column, word.row};
        const std::string text = former.open(place, word.cell).value_or(std::string());
        const SealedCell cell = column.takesPlain(text) ? SealedCell{text, false} : next.seal(place, text);
        bindSealed(update, ":value", cell);
        update.bindBlob(":key", word.row.view());
        update.run();
    }
}

void requireUnlocked(const SealCodec &codec)
{
    if (codec.isLocked())
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The logbook is locked. Unlock it with the passphrase, then do it once more."), {}});
}

} // namespace

std::optional<KeyWrap> Logbook::wrapOf(WrapKind kind)
{
    Statement statement(*m_database, "SELECT salt, ops, memory, wrapped FROM key_wrap WHERE kind = :kind");
    statement.bind(":kind", std::string_view(nameOf(kind)));
    if (!statement.step())
        return std::nullopt;
    return KeyWrap{std::string(statement.cell(0).blob()), statement.cell(1).integer(), statement.cell(2).integer(),
                   std::string(statement.cell(3).blob())};
}

// Another program may have set, changed or taken away the passphrase. What could be undone is plain words, or
// of a key that holds no more.
void Logbook::readProtection()
{
    const auto wrap = wrapOf(WrapKind::passphrase);
    std::string wrapped = wrap ? wrap->wrapped : std::string();
    if (wrapped == m_wrapped)
        return;
    m_wrapped = std::move(wrapped);
    m_codec = wrap ? SealCodec::locked() : SealCodec();
    m_undo.clear();
}

bool Logbook::unlockWith(WrapKind kind, std::string_view secret)
{
    const auto wrap = guarded(m_options.path, [&] {
        const Transaction oneMoment(*m_database, Transaction::reading);
        readProtection();
        return wrapOf(kind);
    });
    if (!wrap)
        return !isProtected();
    const auto key = unwrapKey(*wrap, kind, secret);
    if (!key)
        return false;
    m_codec = SealCodec(key);
    forgetTraces();
    return !isLocked();
}

bool Logbook::unlock(std::string_view passphrase) { return unlockWith(WrapKind::passphrase, passphrase); }

bool Logbook::unlockWithRecoveryKey(std::string_view typed)
{
    const auto key = normalizedRecoveryKey(typed);
    return key && unlockWith(WrapKind::recovery, *key);
}

void Logbook::lock()
{
    if (!isProtected())
        return;
    m_undo.clear(); // plain words
    m_codec = SealCodec::locked();
}

void Logbook::reseal(const SealCodec &next, const std::function<void()> &inTheSameTransaction)
{
    guarded(m_options.path, [&] {
        Transaction transaction(*m_database);
        readProtection();
        requireUnlocked(m_codec);
        for (const SealedColumn &column : sealedColumns())
            resealWords(*m_database, column, wordsOf(*m_database, column), m_codec, next);
        inTheSameTransaction();
        const auto wrap = wrapOf(WrapKind::passphrase);
        transaction.commit();
        m_wrapped = wrap ? wrap->wrapped : std::string();
        m_codec = next;
        m_undo.clear();
    });
}

// Of a program that sealed fewer columns, or of a restored backup of such a one.
void Logbook::sealPlainWords()
{
    if (!isProtected() || isLocked())
        return;
    if (std::ranges::all_of(sealedColumns(),
                            [&](const SealedColumn &column) { return plainWordsOf(*m_database, column).empty(); }))
        return; // without keeping anybody from writing
    Transaction transaction(*m_database);
    readProtection();
    if (!isProtected() || isLocked()) // another program changed the passphrase
        return;
    for (const SealedColumn &column : sealedColumns())
        resealWords(*m_database, column, plainWordsOf(*m_database, column), m_codec, m_codec);
    setMetaValue(*m_database, kTracesDue, kBackupsToo);
    transaction.commit();
}

// What was overwritten must not be found in free pages, in the write-ahead log or in backups. It is written in
// the logbook that this is due, so that it is done however often it fails or is killed.
void Logbook::forgetTraces()
{
    m_tracesLeft.reset();
    try {
        sealPlainWords();
        removeTraces();
    } catch (const SqliteError &) {
        m_tracesLeft =
            Sentence{QT_TRANSLATE_NOOP("clmrs", "Words that were sealed or erased may still be read in %1 or its backups: "
                                                "the disk is full, or another program uses them. Make room or close the "
                                                "other program, then back up the logbook."),
                     {logbookName(m_options.path)}};
    }
}

void Logbook::removeTraces()
{
    const std::string due = metaValue(*m_database, kTracesDue);
    if (due.empty())
        return;
    m_database->run("VACUUM");
    Statement checkpoint(*m_database, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (checkpoint.step() && checkpoint.cell(0).integer() != 0)
        throw SqliteError(SqliteCode::busy, "wal_checkpoint"); // somebody reads on: the log keeps what was overwritten
    checkpoint.reset();
    if (due == kBackupsToo)
        replaceBackups();
    dropMetaValue(*m_database, kTracesDue);
}

std::string Logbook::protectAs(const char *action, std::string_view passphrase, const Hand &hand)
{
    requireUnlocked(m_codec);
    const auto key = DataKey::random();
    std::string recovery = newRecoveryKey();
    const KeyWrap byPassphrase = wrapKey(*key, WrapKind::passphrase, passphrase);
    const KeyWrap byRecovery = wrapKey(*key, WrapKind::recovery, recovery);
    reseal(SealCodec(key), [&] {
        writeWrap(*m_database, WrapKind::passphrase, byPassphrase);
        writeWrap(*m_database, WrapKind::recovery, byRecovery);
        setMetaValue(*m_database, kTracesDue, kBackupsToo);
        LogStore(*m_database, m_codec).auditWhole(action, hand, m_options.clock());
    });
    forgetTraces(); // never throws: whoever set the passphrase gets the recovery key
    return recovery;
}

std::string Logbook::protect(std::string_view passphrase, const Hand &hand) { return protectAs(kDoneProtect, passphrase, hand); }

// The data get another key: whoever knew the former passphrase and has a copy of this file knows no more.
std::string Logbook::changePassphrase(std::string_view passphrase, const Hand &hand)
{
    return protectAs(kDoneChangePassphrase, passphrase, hand);
}

void Logbook::unprotect(const Hand &hand)
{
    requireUnlocked(m_codec);
    reseal(SealCodec(), [&] {
        m_database->run("DELETE FROM key_wrap");
        LogStore(*m_database, m_codec).auditWhole(kDoneUnprotect, hand, m_options.clock());
    });
}

} // namespace clmrs
