// Erasing a person: rows that are about them go, words in audit, drafts and print record go, digests are written
// without them; then the same in every backup, and nothing of it stays in free pages.
#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/schema.h"

#include <QDir>
#include <QFile>

namespace clmrs {

namespace {

struct Step
{
    const char *sql; // :table and :id name the person
    bool countsRows;
};

// In this order: audit and drafts are found through the rows that go after them.
constexpr Step kSteps[] = {
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN (SELECT key FROM note WHERE subject_table = :table AND "
     "subject_id = "
     ":id UNION SELECT key FROM correction WHERE subject_table = :table AND subject_id = :id UNION SELECT key FROM away WHERE "
     "subject_table = :table AND subject_id = :id UNION SELECT key FROM departure WHERE subject_table = :table AND subject_id = "
     ":id "
     "UNION SELECT key FROM author WHERE :table = 'personnel' AND personnel_id = :id)",
     false},
    {"DELETE FROM draft WHERE subject = :table || '/' || :id", true},
    {"DELETE FROM note WHERE subject_table = :table AND subject_id = :id", true},
    {"DELETE FROM correction WHERE subject_table = :table AND subject_id = :id", true},
    {"DELETE FROM away WHERE subject_table = :table AND subject_id = :id", true},
    {"UPDATE departure SET subject_id = NULL, subject_name = NULL, reason = NULL WHERE subject_table = :table AND subject_id = "
     ":id",
     true},
    {"UPDATE author SET personnel_id = NULL, name = NULL WHERE :table = 'personnel' AND personnel_id = :id", true},
};

int eraseRows(Database &database, const Subject &person)
{
    int rows = 0;
    for (const Step &step : kSteps) {
        Statement statement(database, step.sql);
        statement.bind(":table", std::string_view(person.table));
        statement.bind(":id", std::string_view(person.id));
        statement.run();
        if (step.countsRows)
            rows += static_cast<int>(database.changes());
    }
    return rows;
}

void eraseFromDigests(Database &database, const Logbook::DigestEraser &withoutPerson)
{
    Statement all(database, "SELECT cooperative, generation, content FROM digest");
    Statement update(database,
                     "UPDATE digest SET content = :content WHERE cooperative = :cooperative AND generation = :generation");
    while (all.step()) {
        update.bindBlob(":content", withoutPerson(std::string(all.cell(2).blob())));
        update.bind(":cooperative", all.cell(0).text());
        update.bind(":generation", all.cell(1).integer());
        update.run();
    }
}

int eraseIn(Database &database, const Subject &person, const Logbook::DigestEraser &withoutPerson)
{
    Transaction transaction(database);
    const int rows = eraseRows(database, person);
    if (database.integer("PRAGMA user_version").value_or(0) >= 2)
        eraseFromDigests(database, withoutPerson);
    transaction.commit();
    return rows;
}

// Beside it first, then renamed: a backup is whole at any moment.
void eraseInBackup(const QString &path, const Subject &person, const Logbook::DigestEraser &withoutPerson)
{
    const QString working = path + QStringLiteral(".erasing");
    QFile::remove(working);
    {
        Database from = Database::openImmutable(path.toStdString());
        makeLogbookFile(working);
        Database copy = Database::openWritable(working.toStdString());
        from.copyInto(copy);
        copy.run("PRAGMA secure_delete = ON");
        eraseIn(copy, person, withoutPerson);
        copy.run("VACUUM");
    }
    replaceFile(working, path);
}

} // namespace

Logbook::Erased Logbook::erase(const Subject &person, const DigestEraser &withoutPerson, const Progress &progress)
{
    Erased erased;
    guarded(m_options.path, [&] {
        erased.rows = eraseIn(*m_database, person, withoutPerson);
        m_undo.clear();
        forgetTraces();
    });
    const QDir folder(backupFolderOf(m_options));
    const QStringList all = folder.entryList({QStringLiteral("*.logbook")}, QDir::Files);
    for (const QString &name : all) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Erasing from the backups"), {}}, int(1000 * erased.backups / all.size()));
        guarded(folder.filePath(name), [&] { eraseInBackup(folder.filePath(name), person, withoutPerson); });
        ++erased.backups;
    }
    return erased;
}

} // namespace clmrs
