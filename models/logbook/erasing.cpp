// Erasing a person: rows that are about them go, words in audit, drafts and print record go, digests and closed figures are
// written without them; then the same in every backup, and nothing of it stays in free pages.
#include "models/logbook/backupfolder.h"
#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/logstore.h"
#include "models/logbook/schema.h"
#include "models/logbook/tracesdue.h"
#include "models/logbook/words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace clmrs {

namespace {

struct Step
{
    const char *sql; // :table and :id name the person
    bool countsRows;
    int sinceVersion;
};

// In this order: audit is found through the rows that go after it, and the marks of a visit through the visit. What
// stays is a new revision, so that nobody writes it back from what they read before.
constexpr Step kSteps[] = {
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN ("
     "SELECT key FROM note WHERE subject_table = :table AND subject_id = :id UNION "
     "SELECT key FROM correction WHERE subject_table = :table AND subject_id = :id UNION "
     "SELECT key FROM away WHERE subject_table = :table AND subject_id = :id UNION "
     "SELECT key FROM departure WHERE subject_table = :table AND subject_id = :id UNION "
     "SELECT key FROM author WHERE :table = 'personnel' AND personnel_id = :id)",
     false, 1},
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN ("
     "SELECT key FROM training WHERE :table = 'personnel' AND trainer_id = :id UNION "
     "SELECT key FROM training_attendance WHERE :table = 'personnel' AND monitor_id = :id UNION "
     "SELECT key FROM coaching WHERE :table = 'personnel' AND :id IN (monitor_id, supervisor_id) UNION "
     "SELECT key FROM coaching WHERE :table = 'household' AND household_id = :id UNION "
     "SELECT key FROM mark WHERE :table = 'personnel' AND visit IN (SELECT code FROM coaching WHERE monitor_id = :id) UNION "
     "SELECT key FROM action WHERE :table = 'personnel' AND :id IN (monitor_id, responsible_id) UNION "
     "SELECT key FROM equipment WHERE :table = 'personnel' AND monitor_id = :id UNION "
     "SELECT key FROM session WHERE :table = 'personnel' AND facilitator_id = :id UNION "
     "SELECT key FROM roster_line WHERE :table = 'household' AND household_id = :id)",
     false, 3},
    {"UPDATE audit SET before = NULL, after = NULL WHERE :table = 'household' AND row IN (SELECT key FROM printed_roster WHERE "
     "instr(households, char(10) || :id || char(10)) > 0)",
     false, 6},
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN ("
     "SELECT key FROM one_to_one WHERE :table = 'personnel' AND monitor_id = :id)",
     false, 7},
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN (SELECT key FROM scenario WHERE "
     "CASE WHEN json_valid(steps) THEN EXISTS (SELECT 1 FROM json_tree(steps) AS word WHERE word.value = :id AND word.type = "
     "'text') "
     "ELSE instr(steps, :id) > 0 END AND :table IN ('personnel', 'household'))",
     false, 8},
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN ("
     "SELECT key FROM planned_support WHERE subject_table = :table AND subject_id = :id UNION "
     "SELECT key FROM planned_support WHERE :table = 'personnel' AND responsible_id = :id UNION "
     "SELECT key FROM log_referral WHERE :table = 'child' AND child_id = :id UNION "
     "SELECT key FROM referral_step WHERE :table = 'child' AND child_id = :id)",
     false, 12},
    {"DELETE FROM referral_step WHERE :table = 'child' AND child_id = :id", true, 12},
    {"DELETE FROM log_referral WHERE :table = 'child' AND child_id = :id", true, 12},
    {"DELETE FROM planned_support WHERE subject_table = :table AND subject_id = :id", true, 12},
    {"UPDATE planned_support SET responsible_id = NULL, responsible_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = "
     "'personnel' AND responsible_id = :id",
     true, 12},
    // An accepted list outlives a household of it: a dash is there in its place.
    {"UPDATE scenario SET steps = json_set(steps, '$.rows', json((SELECT json_group_array(json(json_set(line.value, "
     "'$.household', CASE WHEN json_extract(line.value, '$.household') = :id THEN '-' ELSE json_extract(line.value, "
     "'$.household') "
     "END, '$.households', json((SELECT json_group_array(CASE WHEN home.value = :id THEN '-' ELSE home.value END) FROM "
     "json_each(line.value, '$.households') AS home))))) FROM json_each(steps, '$.rows') AS line))), base_rev = rev, rev = rev + "
     "1 "
     "WHERE CASE WHEN :table = 'household' AND json_valid(steps) THEN EXISTS (SELECT 1 FROM json_each(steps, '$.rows') AS line, "
     "json_each(line.value, '$.households') AS home WHERE home.value = :id) ELSE 0 END",
     true, 8},
    {"DELETE FROM scenario WHERE "
     "CASE WHEN json_valid(steps) THEN EXISTS (SELECT 1 FROM json_tree(steps) AS word WHERE word.value = :id AND word.type = "
     "'text') "
     "ELSE instr(steps, :id) > 0 END AND :table IN ('personnel', 'household')",
     true, 8},
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN ("
     "SELECT key FROM team_meeting WHERE :table = 'personnel' AND supervisor_id = :id UNION "
     "SELECT key FROM meeting_presence WHERE :table = 'personnel' AND monitor_id = :id UNION "
     "SELECT key FROM team_decision WHERE :table = 'personnel' AND responsible_id = :id)",
     false, 11},
    {"DELETE FROM meeting_presence WHERE :table = 'personnel' AND monitor_id = :id", true, 11},
    {"UPDATE team_meeting SET supervisor_id = NULL, supervisor_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = "
     "'personnel' AND supervisor_id = :id",
     true, 11},
    {"UPDATE team_decision SET responsible_id = NULL, responsible_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = "
     "'personnel' AND responsible_id = :id",
     true, 11},
    {"UPDATE audit SET before = NULL, after = NULL WHERE row IN ("
     "SELECT key FROM visit_stop WHERE subject_table = :table AND subject_id = :id UNION "
     "SELECT key FROM visit_stop WHERE :table = 'personnel' AND visit IN (SELECT code FROM coaching WHERE monitor_id = :id) "
     "UNION "
     "SELECT key FROM coaching WHERE :table = 'household' AND code IN (SELECT visit FROM visit_stop WHERE subject_table = :table "
     "AND subject_id = :id))",
     false, 16},
    {"UPDATE coaching SET present = NULL WHERE :table = 'household' AND code IN (SELECT visit FROM visit_stop WHERE "
     "subject_table "
     "= :table AND subject_id = :id)",
     false, 16},
    {"DELETE FROM visit_stop WHERE subject_table = :table AND subject_id = :id", true, 16},
    {"DELETE FROM visit_stop WHERE :table = 'personnel' AND visit IN (SELECT code FROM coaching WHERE monitor_id = :id)", true,
     16},
    {"DELETE FROM draft WHERE subject = :table || '/' || :id OR substr(subject, 1, length(:table) + length(:id) + 2) = :table || "
     "'/' || :id || '#'",
     true, 2},
    {"DELETE FROM note WHERE subject_table = :table AND subject_id = :id", true, 1},
    {"DELETE FROM correction WHERE subject_table = :table AND subject_id = :id", true, 1},
    {"DELETE FROM away WHERE subject_table = :table AND subject_id = :id", true, 1},
    {"UPDATE departure SET subject_id = NULL, subject_name = NULL, reason = NULL, base_rev = rev, rev = rev + 1 WHERE "
     "subject_table = :table AND subject_id = :id",
     true, 1},
    {"UPDATE author SET personnel_id = NULL, name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = 'personnel' AND "
     "personnel_id = :id",
     true, 1},
    {"DELETE FROM mark WHERE :table = 'personnel' AND visit IN (SELECT code FROM coaching WHERE monitor_id = :id)", true, 3},
    {"DELETE FROM coaching WHERE :table = 'personnel' AND monitor_id = :id", true, 3},
    {"DELETE FROM action WHERE :table = 'personnel' AND monitor_id = :id", true, 3},
    {"DELETE FROM one_to_one WHERE :table = 'personnel' AND monitor_id = :id", true, 7},
    {"DELETE FROM training_attendance WHERE :table = 'personnel' AND monitor_id = :id", true, 3},
    {"DELETE FROM equipment WHERE :table = 'personnel' AND monitor_id = :id", true, 3},
    {"DELETE FROM roster_line WHERE :table = 'household' AND household_id = :id", true, 3},
    {"UPDATE training SET trainer_id = NULL, trainer_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = 'personnel' AND "
     "trainer_id = :id",
     true, 3},
    {"UPDATE coaching SET supervisor_id = NULL, supervisor_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = 'personnel' "
     "AND supervisor_id = :id",
     true, 3},
    {"UPDATE coaching SET present = NULL WHERE :table = 'household' AND household_id = :id", false, 7},
    {"UPDATE coaching SET household_id = NULL, household_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = 'household' "
     "AND "
     "household_id = :id",
     true, 3},
    {"UPDATE action SET responsible_id = NULL, responsible_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = 'personnel' "
     "AND responsible_id = :id",
     true, 3},
    {"UPDATE session SET facilitator_id = NULL, facilitator_name = NULL, base_rev = rev, rev = rev + 1 WHERE :table = "
     "'personnel' "
     "AND facilitator_id = :id",
     true, 3},
    {"UPDATE printed_roster SET households = replace(households, char(10) || :id || char(10), ''), base_rev = rev, rev = rev + 1 "
     "WHERE :table = 'household' AND instr(households, char(10) || :id || char(10)) > 0",
     true, 6},
};

int eraseRows(Database &database, const Subject &person)
{
    int rows = 0;
    for (const Step &step : kSteps) {
        if (step.sinceVersion > versionOf(database))
            continue;
        Statement statement(database, step.sql);
        statement.bind(":table", std::string_view(person.table));
        statement.bind(":id", std::string_view(person.id));
        statement.run();
        if (step.countsRows)
            rows += static_cast<int>(database.changes());
    }
    return rows;
}

// Rows about others that name the person by id: a judgement that two are the same goes whole, of the audit of a
// row that was about the person once the words go.
struct Mention
{
    SealedColumn column;
    const char *sql; // :key names the row
    bool isWholeText;
    bool countsRows;
    int sinceVersion;
};

constexpr Mention kMentions[] = {
    {{"correction", "proposed"}, "UPDATE audit SET before = NULL, after = NULL WHERE row = :key", true, false, 1},
    {{"correction", "proposed"}, "DELETE FROM correction WHERE key = :key", true, true, 1},
    {{"audit", "before"}, "UPDATE audit SET before = NULL, after = NULL WHERE key = :key", false, false, 1},
    {{"audit", "after"}, "UPDATE audit SET before = NULL, after = NULL WHERE key = :key", false, false, 1},
    {{"draft", "text"}, "DELETE FROM draft WHERE key = :key", false, true, 2},
};

// The id as it stands in JSON.
std::string quotedId(const std::string &id)
{
    const QByteArray json = QJsonDocument(QJsonArray{QString::fromStdString(id)}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2).toStdString();
}

// Empty where it cannot be read: locked, or sealed under another key.
std::string textOf(const SealCodec &codec, const SealedColumn &column, const Word &word)
{
    try {
        return codec.open({column.table, column.column, word.row}, word.cell).value_or(std::string());
    } catch (const Error &) {
        return {};
    }
}

int eraseMentions(Database &database, const SealCodec &codec, const std::string &id)
{
    const std::string quoted = quotedId(id);
    const std::string inner = quotedId(quoted); // in JSON within JSON, as the steps of a scenario are in the audit
    const std::string escaped = inner.substr(1, inner.size() - 2);
    int rows = 0;
    for (const Mention &mention : kMentions) {
        if (mention.sinceVersion > versionOf(database))
            continue;
        Statement statement(database, mention.sql);
        for (const Word &word : wordsOf(database, mention.column)) {
            const std::string text = textOf(codec, mention.column, word);
            const bool isNamed = text.find(quoted) != std::string::npos || text.find(escaped) != std::string::npos;
            if (mention.isWholeText ? text != id : !isNamed)
                continue;
            statement.bindBlob(":key", word.row.view());
            statement.run();
            rows += mention.countsRows;
        }
    }
    return rows;
}

// What holds ids in bytes that only others can read.
struct Content
{
    const char *all; // rows and what they hold
    const char *update;
    Logbook::ContentEraser Logbook::ContentErasers::*without;
    int sinceVersion;
};

constexpr Content kContents[] = {
    {"SELECT generation || ' ' || cooperative, content FROM digest",
     "UPDATE digest SET content = :content WHERE generation || ' ' || cooperative = :row", &Logbook::ContentErasers::digest, 2},
    {"SELECT hex(key), content FROM closed_figures", "UPDATE closed_figures SET content = :content WHERE hex(key) = :row",
     &Logbook::ContentErasers::figures, 5},
};

// The rows first: a table is not written while it is read.
void eraseFromContents(Database &database, const Logbook::ContentErasers &withoutPerson)
{
    for (const Content &content : kContents) {
        if (content.sinceVersion > versionOf(database)) // there was no table yet
            continue;
        std::vector<std::pair<std::string, std::string>> rows;
        Statement all(database, content.all);
        while (all.step())
            rows.emplace_back(all.cell(0).text(), all.cell(1).blob());
        Statement update(database, content.update);
        for (const auto &[row, bytes] : rows) {
            update.bindBlob(":content", (withoutPerson.*content.without)(bytes));
            update.bind(":row", std::string_view(row));
            update.run();
        }
    }
}

int eraseIn(Database &database, const SealCodec &codec, const Subject &person, const Logbook::ContentErasers &withoutPerson)
{
    const int rows = eraseRows(database, person) + eraseMentions(database, codec, person.id);
    eraseFromContents(database, withoutPerson);
    return rows;
}

Sentence leftIn(const QStringList &backups)
{
    QStringList names;
    QStringList folders;
    for (const QString &path : backups) {
        names.append(QFileInfo(path).fileName());
        folders.append(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    }
    folders.removeDuplicates();
    return {QT_TRANSLATE_NOOP("clmrs", "The person was erased from the logbook, but could not be erased from these backups: "
                                       "%1. Delete them in the folder %2."),
            {names.join(QStringLiteral(", ")), folders.join(QStringLiteral(", "))}};
}

} // namespace

// Beside it first, then renamed: a backup is whole at any moment.
void Logbook::eraseInBackup(const QString &path, const Subject &person, const ContentErasers &withoutPerson) const
{
    guarded(path, [&] {
        const BackupFolderLock lock(QFileInfo(path).absolutePath(), m_options.busyMs);
        UnfinishedFile file(path);
        {
            for (const char *part : {"-wal", "-journal"}) {
                if (QFileInfo::exists(path + QLatin1String(part))) // a lost one: its words cannot be reached
                    throw SqliteError(SqliteCode::corrupt, "side file");
            }
            Database from = Database::openImmutable(path.toStdString());
            requireLogbook(from, path);
            Database copy = file.open();
            from.copyInto(copy);
            Transaction transaction(copy);
            eraseIn(copy, m_codec, person, withoutPerson);
            transaction.commit();
            copy.run("VACUUM");
        }
        file.finish();
    });
}

// The backups from which the person could not be erased.
QStringList Logbook::eraseInBackups(const Subject &person, const ContentErasers &withoutPerson, const Progress &progress,
                                    int &erased)
{
    QStringList left;
    const QStringList all = everyCopy(*m_database, m_options);
    for (const QString &path : all) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Erasing from the backups"), {}},
                    int(1000 * (erased + left.size()) / all.size()));
        try {
            eraseInBackup(path, person, withoutPerson);
            ++erased;
        } catch (const Error &) {
            left.append(path);
        }
    }
    return left;
}

Logbook::Erased Logbook::erase(const Subject &person, const ContentErasers &withoutPerson, const Hand &hand,
                               const Progress &progress)
{
    Erased erased;
    guarded(m_options.path, [&] {
        Transaction transaction(*m_database);
        readProtection();
        erased.rows = eraseIn(*m_database, m_codec, person, withoutPerson);
        LogStore(*m_database, m_codec).auditWhole(kDoneErase, hand, m_options.clock(), person.table.c_str());
        if (metaValue(*m_database, kTracesDue).empty())
            setMetaValue(*m_database, kTracesDue, kInTheFile);
        transaction.commit();
        m_undo.clear();
    });
    forgetTraces();
    const QStringList left = eraseInBackups(person, withoutPerson, progress, erased.backups);
    if (!left.isEmpty())
        throw Error(leftIn(left));
    if (m_tracesLeft)
        throw Error(*m_tracesLeft);
    return erased;
}

} // namespace clmrs
