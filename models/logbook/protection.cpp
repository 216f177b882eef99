#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/rowspec.h"
#include "models/logbook/schema.h"

#include <QFile>

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

struct Word
{
    Key row;
    SealedCell cell;
};

std::vector<Word> wordsOf(Database &database, const SealedColumn &column)
{
    const std::string name = quotedName(column.column);
    Statement statement(database,
                        "SELECT key, " + name + " FROM " + quotedName(column.table) + " WHERE " + name + " IS NOT NULL");
    std::vector<Word> words;
    while (statement.step()) {
        Word word;
        const std::string_view key = statement.cell(0).blob();
        std::copy_n(key.begin(), std::min(key.size(), word.row.bytes.size()), reinterpret_cast<char *>(word.row.bytes.data()));
        const bool isSealed = statement.cell(1).type() == CellType::blob;
        word.cell = {std::string(isSealed ? statement.cell(1).blob() : statement.cell(1).text()), isSealed};
        words.push_back(std::move(word));
    }
    return words;
}

void resealColumn(Database &database, const SealedColumn &column, const SealCodec &former, const SealCodec &next)
{
    Statement update(database,
                     "UPDATE " + quotedName(column.table) + " SET " + quotedName(column.column) + " = :value WHERE key = :key");
    for (const Word &word : wordsOf(database, column)) {
        const SealPlace place{column.table, column.column, word.row};
        const SealedCell cell = next.seal(place, former.open(place, word.cell).value_or(std::string()));
        if (cell.isSealed)
            update.bindBlob(":value", cell.bytes);
        else
            update.bind(":value", std::string_view(cell.bytes));
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

void Logbook::readProtection()
{
    const bool isProtectedNow = wrapOf(WrapKind::passphrase).has_value();
    if (isProtectedNow != m_codec.isProtected())
        m_codec = isProtectedNow ? SealCodec::locked() : SealCodec();
}

bool Logbook::unlockWith(WrapKind kind, std::string_view secret)
{
    const auto wrap = guarded(m_options.path, [&] { return wrapOf(kind); });
    if (!wrap)
        return !isProtected();
    const auto key = unwrapKey(*wrap, kind, secret);
    if (key)
        m_codec = SealCodec(key);
    return key != nullptr;
}

bool Logbook::unlock(std::string_view passphrase) { return unlockWith(WrapKind::passphrase, passphrase); }

bool Logbook::unlockWithRecoveryKey(std::string_view typed)
{
    const auto key = normalizedRecoveryKey(typed);
    return key && unlockWith(WrapKind::recovery, *key);
}

void Logbook::lock()
{
    m_undo.clear(); // plain words
    if (isProtected())
        m_codec = SealCodec::locked();
}

std::string Logbook::wrapAnew(const DataKey &key, std::string_view passphrase)
{
    std::string recovery = newRecoveryKey();
    writeWrap(*m_database, WrapKind::passphrase, wrapKey(key, WrapKind::passphrase, passphrase));
    writeWrap(*m_database, WrapKind::recovery, wrapKey(key, WrapKind::recovery, recovery));
    return recovery;
}

void Logbook::reseal(const SealCodec &next, const std::function<void()> &inTheSameTransaction)
{
    guarded(m_options.path, [&] {
        Transaction transaction(*m_database);
        for (const SealedColumn &column : sealedColumns())
            resealColumn(*m_database, column, m_codec, next);
        inTheSameTransaction();
        transaction.commit();
        m_codec = next;
        m_undo.clear();
    });
}

// What was overwritten must not be found in free pages or in the write-ahead log.
void Logbook::forgetTraces()
{
    m_database->run("VACUUM");
    m_database->run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Logbook::replaceBackups()
{
    const QStringList former = backups();
    const QString fresh = backUp();
    for (const QString &path : former) {
        if (path != fresh)
            QFile::remove(path);
    }
}

std::string Logbook::protect(std::string_view passphrase)
{
    requireUnlocked(m_codec);
    const auto key = DataKey::random();
    std::string recovery;
    reseal(SealCodec(key), [&] { recovery = wrapAnew(*key, passphrase); });
    guarded(m_options.path, [this] { forgetTraces(); });
    replaceBackups();
    return recovery;
}

// The data get another key: whoever knew the former passphrase and has a copy of this file knows no more.
std::string Logbook::changePassphrase(std::string_view passphrase) { return protect(passphrase); }

void Logbook::unprotect()
{
    requireUnlocked(m_codec);
    reseal(SealCodec(), [this] { m_database->run("DELETE FROM key_wrap"); });
}

} // namespace clmrs
