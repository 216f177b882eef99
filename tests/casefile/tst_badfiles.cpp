// Every kind of bad file ends with its own sentence, and leaves nothing behind: neither beside the
// synced file nor in the program's own folder (RELIABILITY.md, "The synced file").
#include "caselanding.h"

#include "caserows.h"
#include "support/ordinaryuser.h"

#include "models/demo/demo.h"
#include "models/domain/fileids.h"

#include <QTest>
#include <functional>
#include <random>
#include <set>
#include <sys/stat.h>

using namespace clmrs;

namespace {

using Make = std::function<void(const QString &path)>;

// A sound file of the contract, changed by SQL.
void makeCase(const QString &path, const std::string &change = {})
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql(change);
    writeBytes(path, bytesOf(file.path()));
}

void makeCaseAnd(const QString &path, const std::function<void(QByteArray &bytes)> &change)
{
    makeCase(path);
    QByteArray bytes = bytesOf(path);
    change(bytes);
    writeBytes(path, bytes);
}

QByteArray noise(qsizetype size)
{
    std::mt19937 random(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

constexpr std::string_view kRequired[] = {"cooperative", "community",  "household", "child",
                                          "personnel",   "assignment", "visit",     "observation",
                                          "support",     "referral",   "closure",   "awareness_session"};

std::string viewInPlaceOf(std::string_view table)
{
    const std::string name(table);
    return "ALTER TABLE " + name + " RENAME TO kept; CREATE VIEW " + name + " AS SELECT * FROM kept";
}

std::string virtualInPlaceOf(std::string_view table)
{
    const std::string name(table);
    return "DROP TABLE " + name + "; CREATE VIRTUAL TABLE " + name + " USING fts5(id, updated_at, deleted_at)";
}

// A row of sqlite_schema as a hostile producer may write it.
std::string forged(const std::string &table, const std::string &sql)
{
    return "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = " + text(sql) + " WHERE name = " + text(table);
}

struct Bad
{
    const char *name;
    const char *kind;  // files of one kind share their sentence, others do not
    const char *words; // of the sentence, besides the file's name
    Make make;
};

const std::vector<Bad> &simplyBad()
{
    static const std::vector<Bad> files{
        {"not there", "missing", "is not there", [](const QString &) {}},
        {"a link to nothing", "missing", "is not there", [](const QString &path) { QFile::link(QStringLiteral("gone"), path); }},
        {"a folder", "folder", "is a folder", [](const QString &path) { QDir().mkpath(path); }},
        {"a pipe", "special", "is not a file", [](const QString &path) { ::mkfifo(QFile::encodeName(path).constData(), 0600); }},
        {"0 bytes", "empty", "is empty", [](const QString &path) { writeBytes(path, {}); }},
        {"1 byte", "too short", "is too short to be a case database", [](const QString &path) { writeBytes(path, "S"); }},
        {"text", "not a database", "is not a case database",
         [](const QString &path) { writeBytes(path, QByteArray("id,name\n1,x\n").repeated(500)); }},
        {"a zip archive", "not a database", "is not a case database",
         [](const QString &path) { writeBytes(path, "PK\x03\x04" + noise(8188)); }},
        {"a gzip archive", "not a database", "is not a case database",
         [](const QString &path) { writeBytes(path, "\x1f\x8b" + noise(8190)); }},
        {"a picture", "not a database", "is not a case database",
         [](const QString &path) { writeBytes(path, "\x89PNG" + noise(8188)); }},
        {"zeros", "not a database", "is not a case database",
         [](const QString &path) { writeBytes(path, QByteArray(8192, '\0')); }},
        {"noise that is no whole number of pages", "not a database", "is not a case database",
         [](const QString &path) { writeBytes(path, noise(8000)); }},
        {"noise of two pages", "encrypted", "looks encrypted", [](const QString &path) { writeBytes(path, noise(8192)); }},
        {"noise of one small page", "encrypted", "looks encrypted", [](const QString &path) { writeBytes(path, noise(1024)); }},
        {"cut off in its header", "cut off early", "only its first bytes",
         [](const QString &path) { makeCaseAnd(path, [](QByteArray &b) { b.truncate(60); }); }},
        {"cut off after its header", "cut off", "kilobytes are there",
         [](const QString &path) { makeCaseAnd(path, [](QByteArray &b) { b.truncate(100); }); }},
        {"cut off by a byte", "cut off", "kilobytes are there",
         [](const QString &path) { makeCaseAnd(path, [](QByteArray &b) { b.chop(1); }); }},
        {"of another program", "foreign", "database of another program",
         [](const QString &path) { makeCase(path, "PRAGMA application_id = 1"); }},
        {"a logbook", "a logbook", "is a logbook, not a case database",
         [](const QString &path) { makeCase(path, "PRAGMA application_id = " + std::to_string(kLogbookId)); }},
        {"of no program", "foreign", "database of another program",
         [](const QString &path) { makeCase(path, "PRAGMA application_id = 0"); }},
        {"of format 2", "newer", "format version 2; this program reads version 1",
         [](const QString &path) { makeCase(path, "PRAGMA user_version = 2"); }},
        {"of format 1000", "newer", "format version 1000; this program reads version 1",
         [](const QString &path) { makeCase(path, "PRAGMA user_version = 1000"); }},
        {"of format 0", "no version", "does not say which format version",
         [](const QString &path) { makeCase(path, "PRAGMA user_version = 0"); }},
        {"without a cooperative", "nobody's", "names no cooperative",
         [](const QString &path) { makeCase(path, "DELETE FROM cooperative"); }},
        {"with a deleted cooperative only", "nobody's", "names no cooperative",
         [](const QString &path) { makeCase(path, "UPDATE cooperative SET deleted_at = 'x'"); }},
        {"of two cooperatives", "several", "holds 2 cooperatives",
         [](const QString &path) { makeCase(path, "INSERT INTO cooperative (id) VALUES ('b')"); }},
        {"of three cooperatives without ids", "several", "holds 3 cooperatives",
         [](const QString &path) { makeCase(path, "INSERT INTO cooperative (name) VALUES ('b'), ('c')"); }},
        {"with a name of 1.1 MB", "too large", "too large to be read safely",
         [](const QString &path) { makeCase(path, "UPDATE child SET name = printf('%.1100000c', 'x')"); }},
        {"with a number of rows in one value", "too large", "too large to be read safely",
         [](const QString &path) { makeCase(path, "UPDATE task SET label_fr = zeroblob(3000000)"); }},
        {"with a page of zeros", "damaged", "is damaged",
         [](const QString &path) {
             makeCaseAnd(path, [](QByteArray &b) { b.replace(2 * 4096, 4096, QByteArray(4096, '\0')); });
         }},
        {"with a page of noise", "damaged", "is damaged",
         [](const QString &path) { makeCaseAnd(path, [](QByteArray &b) { b.replace(2 * 4096, 4096, noise(4096)); }); }},
        {"with a wrong page size", "damaged", "is damaged",
         [](const QString &path) {
             makeCaseAnd(path, [](QByteArray &b) {
                 b[16] = 0;
                 b[17] = 3;
             });
         }},
        {"with a schema that does not parse", "damaged", "is damaged",
         [](const QString &path) { makeCase(path, forged("visit", "CREATE TABLE visit (")); }},
    };
    return files;
}

std::vector<Bad> allBad()
{
    std::vector<Bad> files = simplyBad();
    for (const std::string_view table : kRequired) {
        static std::set<std::string> names; // keeps what the rows point to
        const auto keep = [](const std::string &name) { return names.insert(name).first->c_str(); };
        const char *quoted = keep("the table “" + std::string(table) + "”");
        files.push_back({keep("without the table " + std::string(table)), "table missing",
                         keep("has no table “" + std::string(table) + "”"),
                         [table](const QString &path) { makeCase(path, "DROP TABLE " + std::string(table)); }});
        files.push_back({keep(std::string(table) + " is a view"), "stand-in", quoted,
                         [table](const QString &path) { makeCase(path, viewInPlaceOf(table)); }});
        files.push_back({keep(std::string(table) + " is a virtual table"), "stand-in", quoted,
                         [table](const QString &path) { makeCase(path, virtualInPlaceOf(table)); }});
    }
    return files;
}

} // namespace

Q_DECLARE_METATYPE(Make)

class BadFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadFileIsRefusedWithItsSentence_data();
    void aBadFileIsRefusedWithItsSentence();
    void eachKindHasASentenceOfItsOwn();
    void aFileCutOffAnywhereIsRefused();
    void aFileCutOffBehindAnOldHeaderIsRefused();
    void aFileOfAnotherUserIsRefused();
    void aFileInAFolderThatMayNotBeEnteredIsRefused();
    void aReadOnlyFolderIsEnough();
    void aFileWithRoomBehindItIsRead();
    void everyPageSizeIsRead_data();
    void everyPageSizeIsRead();
    void aLongValueBelowTheLimitIsRead();
    void aHostileSchemaDoesNothing_data();
    void aHostileSchemaDoesNothing();
    void theFullCheckSeesWhatTheQuickOneDoesNot();
    void anOrderOfAnotherProgramIsNoDamage();
    void theFullCheckCanBeCancelled();
    void aNameWithMarkersIsShownAsItIs();
};

void BadFilesTest::aBadFileIsRefusedWithItsSentence_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("words");
    for (const Bad &bad : allBad())
        QTest::newRow(bad.name) << bad.make << QString::fromUtf8(bad.words);
}

void BadFilesTest::aBadFileIsRefusedWithItsSentence()
{
    QFETCH(const Make, make);
    QFETCH(const QString, words);
    const Landing landing;
    make(landing.file());
    const QStringList before = contentsOf(landing.folder());
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome.refusal, "it was not refused");
    QVERIFY2(outcome.sentence.contains(words), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.contains(QStringLiteral("coop.clmrs")), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.count(u'.') >= 2, qPrintable(outcome.sentence)); // what it is, and what to do
    QCOMPARE(contentsOf(landing.folder()), before);
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

void BadFilesTest::eachKindHasASentenceOfItsOwn()
{
    QMap<QString, QString> sentenceOfKind;
    for (const Bad &bad : allBad()) {
        const Landing landing;
        bad.make(landing.file());
        const Outcome outcome = outcomeOf(landing);
        QVERIFY2(outcome.refusal, bad.name);
        const QString kind = QLatin1String(bad.kind);
        const QString sentence = QString::fromUtf8(outcome.refusal);
        QVERIFY2(!sentenceOfKind.contains(kind) || sentenceOfKind[kind] == sentence, bad.name);
        sentenceOfKind[kind] = sentence;
    }
    for (auto kind = sentenceOfKind.cbegin(); kind != sentenceOfKind.cend(); ++kind)
        QCOMPARE(sentenceOfKind.keys(kind.value()), QStringList{kind.key()});
    QCOMPARE(sentenceOfKind.size(), 19);
}

void BadFilesTest::aFileCutOffAnywhereIsRefused()
{
    const Landing landing;
    writeDemoCooperative(landing.file().toStdString(), {.households = 30}, Progress());
    const QByteArray whole = bytesOf(landing.file());
    std::vector<qsizetype> lengths;
    for (qsizetype length = 0; length < 300; ++length)
        lengths.push_back(length);
    for (qsizetype page = 512; page < whole.size(); page += 512)
        lengths.insert(lengths.end(), {page - 1, page, page + 1});
    for (const qsizetype length : lengths) {
        writeBytes(landing.file(), whole.first(length));
        const Outcome outcome = outcomeOf(landing);
        QVERIFY2(outcome.refusal, qPrintable(QString::number(length)));
        const QString expected = length == 0   ? QStringLiteral("is empty")
                                 : length == 1 ? QStringLiteral("too short")
                                 : length < 6  ? QStringLiteral("not a case database") // too little to tell
                                               : QStringLiteral("cut off");
        QVERIFY2(outcome.sentence.contains(expected), qPrintable(QString::number(length) + outcome.sentence));
    }
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

// A header of an old writer does not say how long the file is; SQLite finds the gap.
void BadFilesTest::aFileCutOffBehindAnOldHeaderIsRefused()
{
    const Landing landing;
    writeDemoCooperative(landing.file().toStdString(), {.households = 30}, Progress());
    QByteArray whole = bytesOf(landing.file());
    whole[95] = static_cast<char>(whole[95] + 1);
    writeBytes(landing.file(), whole);
    QVERIFY(outcomeOf(landing));
    for (qsizetype length = 100; length < whole.size(); length += 4096 * 3 + 700) {
        writeBytes(landing.file(), whole.first(length));
        const Outcome outcome = outcomeOf(landing);
        QVERIFY2(outcome.refusal, qPrintable(QString::number(length)));
        QVERIFY2(outcome.sentence.contains(QStringLiteral("is damaged")), qPrintable(outcome.sentence));
    }
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

void BadFilesTest::aFileOfAnotherUserIsRefused()
{
    const Landing landing;
    makeCase(landing.file());
    QFile::setPermissions(landing.file(), {});
    const OrdinaryUser user;
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome.sentence.contains(QStringLiteral("coop.clmrs cannot be read")), qPrintable(outcome.sentence));
}

void BadFilesTest::aFileInAFolderThatMayNotBeEnteredIsRefused()
{
    const Landing landing;
    makeCase(landing.file());
    ::chmod(QFile::encodeName(landing.folder()).constData(), 0);
    Outcome outcome;
    {
        const OrdinaryUser user;
        outcome = outcomeOf(landing);
    }
    ::chmod(QFile::encodeName(landing.folder()).constData(), 0700);
    QVERIFY(outcome.refusal);
}

void BadFilesTest::aReadOnlyFolderIsEnough()
{
    const Landing landing;
    makeCase(landing.file());
    QDir().mkpath(landing.elsewhere(QStringLiteral("room")));
    ::chmod(QFile::encodeName(landing.elsewhere(QStringLiteral("room"))).constData(), 0777);
    ::chmod(QFile::encodeName(landing.file()).constData(), 0444);
    ::chmod(QFile::encodeName(landing.folder()).constData(), 0555);
    const QStringList before = contentsOf(landing.folder());
    {
        const OrdinaryUser user;
        QVERIFY(!QFile(landing.folder() + QStringLiteral("/probe")).open(QIODevice::WriteOnly));
        const Outcome outcome = outcomeOf(landing.file(), landing.elsewhere(QStringLiteral("room/private")));
        QVERIFY2(outcome, qPrintable(outcome.sentence));
        QCOMPARE(outcome.snapshot().children.counting().size(), 1U);
    }
    QCOMPARE(contentsOf(landing.folder()), before);
    ::chmod(QFile::encodeName(landing.folder()).constData(), 0755);
}

void BadFilesTest::aFileWithRoomBehindItIsRead()
{
    const Landing landing;
    makeCaseAnd(landing.file(), [](QByteArray &bytes) { bytes.append(QByteArray(10'000, '\0')); });
    QVERIFY(outcomeOf(landing));
}

void BadFilesTest::everyPageSizeIsRead_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {512, 1024, 4096, 8192, 65536})
        QTest::addRow("%d", size) << size;
}

void BadFilesTest::everyPageSizeIsRead()
{
    QFETCH(const int, size);
    const Landing landing;
    makeCase(landing.file(), "PRAGMA page_size = " + std::to_string(size) + "; VACUUM");
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    const QByteArray whole = bytesOf(landing.file());
    QCOMPARE(whole.size() % size, 0);
    writeBytes(landing.file(), whole.chopped(1));
    QVERIFY(outcomeOf(landing).sentence.contains(QStringLiteral("cut off")));
}

void BadFilesTest::aLongValueBelowTheLimitIsRead()
{
    const Landing landing;
    makeCase(landing.file(), "UPDATE child SET name = printf('%.900000c', 'x')");
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(outcome.snapshot().text(outcome.snapshot().children.counting().front().name).size(), 900'000U);
}

void BadFilesTest::aHostileSchemaDoesNothing_data()
{
    QTest::addColumn<QString>("change"); // SQL
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, const std::string &change, bool isRead) {
        QTest::newRow(name) << QString::fromStdString(change) << isRead;
    };
    row("a trigger that deletes", "CREATE TRIGGER t AFTER INSERT ON child BEGIN DELETE FROM child; END", true);
    row("a view that never ends", "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r) SELECT * FROM r",
        true);
    row("a view that loads code", "CREATE VIEW v AS SELECT load_extension('x')", true);
    row("a check that never holds",
        forged("closure", "CREATE TABLE closure (id, child_id, closed_on, reason, updated_at, deleted_at, CHECK (0))"), true);
    row("a check with a function of nobody's",
        forged("closure",
               "CREATE TABLE closure (id, child_id, closed_on, reason, updated_at, deleted_at, CHECK (nofunction(id)))"),
        true);
    row("a default that loads code",
        forged("closure",
               "CREATE TABLE closure (id, child_id, closed_on, reason, updated_at DEFAULT (load_extension('x')), deleted_at)"),
        true);
    row("a computed column that loads code",
        forged("closure",
               "CREATE TABLE closure (id, child_id, closed_on, reason, updated_at, deleted_at, note AS (load_extension('x')))"),
        false);
    row("a computed column of the contract that loads code",
        forged("closure",
               "CREATE TABLE closure (id, child_id, closed_on, updated_at, deleted_at, reason AS (load_extension('x')))"),
        false);
    row("a computed column without bounds",
        forged("closure",
               "CREATE TABLE closure (id, child_id, closed_on, updated_at, deleted_at, reason AS (hex(zeroblob(600000))))"),
        false);
    row("a table that is its own index",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
        "'child') WHERE name = 'visit'",
        false);
    row("two tables of one name",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'visit'", false);
    row("a root page outside the file",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 90000 WHERE name = 'visit'", false);
}

void BadFilesTest::aHostileSchemaDoesNothing()
{
    QFETCH(const QString, change);
    QFETCH(const bool, isRead);
    const Landing landing;
    makeCase(landing.file(), change.toStdString());
    const QStringList before = contentsOf(landing.folder());
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(bool(outcome) == isRead, qPrintable(outcome.sentence));
    if (isRead)
        QCOMPARE(outcome.snapshot().children.counting().size(), 1U);
    QCOMPARE(contentsOf(landing.folder()), before);
}

void BadFilesTest::theFullCheckSeesWhatTheQuickOneDoesNot()
{
    const Landing landing;
    makeCase(landing.file(), "CREATE INDEX damaged ON child (code)");
    const Outcome sound = outcomeOf(landing);
    QVERIFY(sound.loaded.fullCheck->isSound(Progress()));
    // The entries of the index are those of another column now.
    makeCase(landing.file(),
             "CREATE INDEX damaged ON child (code);" + forged("damaged", "CREATE INDEX damaged ON child (household_id)"));
    const Outcome damaged = outcomeOf(landing);
    QVERIFY2(damaged, qPrintable(damaged.sentence));
    QVERIFY(!damaged.loaded.fullCheck->isSound(Progress()));
}

void BadFilesTest::anOrderOfAnotherProgramIsNoDamage()
{
    const Landing landing;
    makeCase(landing.file(), "CREATE INDEX foreign_order ON child (code);" +
                                 forged("foreign_order", "CREATE INDEX foreign_order ON child (code COLLATE LOCALIZED)"));
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(outcome.snapshot().children.counting().size(), 1U);
    QVERIFY(outcome.loaded.fullCheck->isSound(Progress()));
}

void BadFilesTest::theFullCheckCanBeCancelled()
{
    const Landing landing;
    writeDemoCooperative(landing.file().toStdString(), {.households = 300}, Progress());
    const Outcome outcome = outcomeOf(landing);
    Progress cancelled;
    cancelled.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, outcome.loaded.fullCheck->isSound(cancelled));
    QVERIFY(outcome.loaded.fullCheck->isSound(Progress()));
}

void BadFilesTest::aNameWithMarkersIsShownAsItIs()
{
    const Landing landing;
    const QString odd = landing.folder() + QStringLiteral("/%1 %2 (conflicted copy) <b>#?.clmrs");
    const QString root = landing.elsewhere(QStringLiteral("own %20 #1?x=y"));
    makeCase(odd, "PRAGMA user_version = 2");
    QVERIFY2(outcomeOf(odd, root).sentence.startsWith(QStringLiteral("%1 %2 (conflicted copy) <b>#?.clmrs has format version 2")),
             qPrintable(outcomeOf(odd, root).sentence));
    makeCase(odd);
    QVERIFY(outcomeOf(odd, root));
    QCOMPARE(leftUnder(root), QStringList());
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_badfiles.moc"
