// The rules of CASE_DATABASE.md, "The file", that concern whole rows, tables and the file: doubles,
// deleted rows, ids, missing and further tables and columns, the file's day, what is counted.
#include "caselanding.h"
#include "caserows.h"

#include "models/demo/demo.h"

#include <QTest>

using namespace clmrs;

namespace {

std::string shownCode(const CaseSnapshot &snapshot, const Household &household)
{
    return std::string(snapshot.text(household.code));
}

QStringList codes(const CaseSnapshot &snapshot)
{
    QStringList list;
    for (const Household &household : snapshot.households.counting())
        list.append(QString::fromStdString(shownCode(snapshot, household)));
    return list;
}

// A household "h" of community "c"; further ones are added by hand.
void addHousehold(CaseFileBuilder &file, const std::string &id, const std::string &code, const std::string &updated,
                  const std::string &deleted = "NULL")
{
    file.row("household", {{"id", id},
                           {"community_id", text("c")},
                           {"code", text(code)},
                           {"registered_on", text("2020-01-01")},
                           {"updated_at", updated},
                           {"deleted_at", deleted}});
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofDoublesTheOneUpdatedLastHolds_data();
    void ofDoublesTheOneUpdatedLastHolds();
    void doublesInTheOrderOfRowIds();
    void doublesInEveryTable_data();
    void doublesInEveryTable();
    void problemsOfASupersededRowAreNotListed_data();
    void problemsOfASupersededRowAreNotListed();
    void aDeletedRowIsIgnored_data();
    void aDeletedRowIsIgnored();
    void idsCompareByteByByte_data();
    void idsCompareByteByByte();
    void aRowWithoutIdStaysAndIsNoDouble();
    void idsThatAreNumbersAreFoundByTheirText();
    void missingOptionalTables();
    void everyMissingColumnIsNamed();
    void aMissingKeyIsNamed();
    void aMissingColumnOfWeightKeepsItsRowsOut();
    void furtherColumnsAndTablesAreIgnored();
    void namesInOtherCapitalsAreTheSameNames();
    void fileAsOf_data();
    void fileAsOf();
    void withoutAReadableTimeTheFileOwnTimeIsSaid();
    void aRowThatDoesNotHoldHasNoSayInTheFileAsOf_data();
    void aRowThatDoesNotHoldHasNoSayInTheFileAsOf();
    void selfReferences_data();
    void selfReferences();
    void aParentThatIsKeptOutReadsAsMissing();
    void rowsStandInTheOrderOfTheFile_data();
    void rowsStandInTheOrderOfTheFile();
    void rowsAreCountedAsTheyStandInTheFile();
    void noCountingRowRefersToAKeptOutOne_data();
    void noCountingRowRefersToAKeptOutOne();
    void oneIdTwiceIsOneCooperative();
};

void ReadingTest::ofDoublesTheOneUpdatedLastHolds_data()
{
    QTest::addColumn<QStringList>("rows"); // "code updated_at deleted_at", as SQL, in the order of the file
    QTest::addColumn<QString>("holder");   // its code; "": the id is deleted
    const auto row = [](const char *name, const QStringList &rows, const char *holder) {
        QTest::newRow(name) << rows << QString::fromLatin1(holder);
    };
    const QString early = QStringLiteral(" '2026-01-01T00:00:00Z' ");
    const QString late = QStringLiteral(" '2026-01-01T00:00:01Z' ");
    const QString future = QStringLiteral(" '2030-01-01T00:00:00Z' ");
    const QString wrong = QStringLiteral(" '2027-01-01' ");
    const QString none = QStringLiteral(" NULL ");
    const QString lives = QStringLiteral("NULL");
    const QString deleted = QStringLiteral("'2026-02-01T00:00:00Z'");
    const QString first = QStringLiteral("first");
    const QString second = QStringLiteral("second");
    const QString third = QStringLiteral("third");
    row("the later one is later in the file", {first + early + lives, second + late + lives}, "second");
    row("the later one is earlier in the file", {first + late + lives, second + early + lives}, "first");
    row("equal: the later in the file", {first + late + lives, second + late + lives}, "second");
    row("unreadable is the earliest", {first + early + lives, second + wrong + lives}, "first");
    row("missing is the earliest", {first + early + lives, second + none + lives}, "first");
    row("unreadable before a readable one", {first + wrong + lives, second + early + lives}, "second");
    row("both unreadable: the later in the file", {first + wrong + lives, second + wrong + lives}, "second");
    row("unreadable and missing are equal", {first + wrong + lives, second + none + lives}, "second");
    row("the future is later all the same", {first + future + lives, second + late + lives}, "first");
    row("the holder is deleted", {first + early + lives, second + late + deleted}, "");
    row("the holder is deleted and earlier in the file", {first + late + deleted, second + early + lives}, "");
    row("deleted, then written again", {first + early + deleted, second + late + lives}, "second");
    row("deleted without a time against a living one with", {first + none + deleted, second + early + lives}, "second");
    row("equal, the later in the file deleted", {first + late + lives, second + late + deleted}, "");
    row("equal, the earlier in the file deleted", {first + late + deleted, second + late + lives}, "second");
    row("three, the middle one last updated", {first + early + lives, second + late + lives, third + early + lives}, "second");
    row("three, the middle one deleted last", {first + early + lives, second + late + deleted, third + early + lives}, "");
    row("deleted_at counts as soon as it is not empty", {first + early + lives, second + late + QStringLiteral("'?'")}, "");
    row("an empty deleted_at is none", {first + early + lives, second + late + QStringLiteral("''")}, "second");
}

void ReadingTest::ofDoublesTheOneUpdatedLastHolds()
{
    QFETCH(const QStringList, rows);
    QFETCH(const QString, holder);
    CaseFileBuilder file;
    file.skeleton();
    for (const QString &row : rows)
        addHousehold(file, text("twice"), row.section(u' ', 0, 0).toStdString(), row.section(u' ', 1, 1).toStdString(),
                     row.section(u' ', -1).toStdString());
    const auto snapshot = file.load().snapshot;
    const QString skeleton = QStringLiteral("H-1");
    QCOMPARE(codes(*snapshot), holder.isEmpty() ? QStringList{skeleton} : (QStringList{skeleton, holder}));
    QStringList problems = problemLines(*snapshot);
    QCOMPARE(problems.removeAll(QStringLiteral("warning duplicate_id household twice id")), 1);
    problems.removeAll(QStringLiteral("warning unreadable_date household twice updated_at")); // of the holder alone
    QCOMPARE(problems, QStringList());
}

void ReadingTest::doublesInTheOrderOfRowIds()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql(
        "INSERT INTO household (rowid, id, community_id, code, registered_on) VALUES (90, 'twice', 'c', 'far', '2020-01-01')");
    file.sql(
        "INSERT INTO household (rowid, id, community_id, code, registered_on) VALUES (50, 'twice', 'c', 'near', '2020-01-01')");
    QCOMPARE(codes(*file.load().snapshot), (QStringList{QStringLiteral("H-1"), QStringLiteral("far")}));
}

void ReadingTest::doublesInEveryTable_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *table, const char *key, const char *id) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(key) << QString::fromLatin1(id);
    };
    row("cooperative", "id", "coop");
    row("community", "id", "c");
    row("personnel", "id", "m");
    row("household", "id", "h");
    row("child", "id", "k");
    row("visit", "id", "v");
    row("observation", "id", "o");
    row("referral", "id", "r");
    row("closure", "id", "x");
    row("awareness_session", "id", "e");
    row("session_attendance", "id", "t");
    row("task", "code", "weeding_hoe");
    row("sync_state", "device_id", "tablet/m");
}

void ReadingTest::doublesInEveryTable()
{
    QFETCH(const QString, table);
    QFETCH(const QString, key);
    QFETCH(const QString, id);
    CaseFileBuilder file;
    addEverything(file);
    file.sql(QStringLiteral("INSERT INTO %1 SELECT * FROM %1").arg(table).toStdString());
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), QStringList{QStringLiteral("warning duplicate_id %1 %2 %3").arg(table, id, key)});
    QCOMPARE(keptOutLines(*snapshot), QStringList());
    QCOMPARE(brokenPromise(*snapshot), QString());
}

void ReadingTest::problemsOfASupersededRowAreNotListed_data()
{
    QTest::addColumn<bool>("brokenFirst");
    QTest::newRow("the broken row stands first") << true;
    QTest::newRow("the broken row stands last") << false;
}

void ReadingTest::problemsOfASupersededRowAreNotListed()
{
    QFETCH(const bool, brokenFirst);
    CaseFileBuilder file;
    file.skeleton();
    const auto addBroken = [&] {
        file.row("child", {{"id", text("k")},
                           {"household_id", text("nowhere")},
                           {"sex", text("boy")},
                           {"birth_date", text("soon")},
                           {"updated_at", text("2020-01-01T00:00:00Z")}});
    };
    if (brokenFirst)
        addBroken();
    file.child("k");
    if (!brokenFirst)
        addBroken();
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), QStringList{QStringLiteral("warning duplicate_id child k id")});
    QCOMPARE(idsOf(snapshot->children, snapshot->children.counting()), QStringList{QStringLiteral("k")});
}

void ReadingTest::aDeletedRowIsIgnored_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("problems"); // of those who refer to it
    const auto row = [](const char *table, const char *id, const QStringList &problems) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(id) << problems;
    };
    row("assignment", "ah", {});
    row("observation", "o", {});
    row("support", "sc", {});
    row("referral", "r", {});
    row("closure", "x", {});
    row("session_attendance", "t", {});
    row("awareness_session", "e", {QStringLiteral("error deleted_reference session_attendance t session_id")});
    row("visit", "v", {QStringLiteral("error deleted_reference observation o visit_id")});
}

void ReadingTest::aDeletedRowIsIgnored()
{
    QFETCH(const QString, table);
    QFETCH(const QString, id);
    QFETCH(const QStringList, problems);
    CaseFileBuilder file;
    addEverything(file);
    // Broken too: nothing of it is listed.
    file.sql(QStringLiteral("UPDATE %1 SET deleted_at = '2026-01-01T00:00:00Z', updated_at = 'never' WHERE id = '%2'")
                 .arg(table, id)
                 .toStdString());
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), problems);
    for (std::size_t i = 0; i < kTableCount; ++i) {
        if (qstring(kTableNames[i]) == table)
            QCOMPARE(snapshot->counts[i].keptOut, 0U);
    }
}

void ReadingTest::idsCompareByteByByte_data()
{
    QTest::addColumn<QString>("first"); // SQL
    QTest::addColumn<QString>("second");
    QTest::newRow("with .0 and without") << QStringLiteral("'1042'") << QStringLiteral("'1042.0'");
    QTest::newRow("capitals") << QStringLiteral("'a'") << QStringLiteral("'A'");
    QTest::newRow("a space") << QStringLiteral("'a'") << QStringLiteral("'a '");
    QTest::newRow("an accent, composed and not") << QStringLiteral("'é'") << QStringLiteral("'e'||char(769)");
    QTest::newRow("leading zeros") << QStringLiteral("'7'") << QStringLiteral("'007'");
    QTest::newRow("a NUL") << QStringLiteral("'a'") << QStringLiteral("CAST(x'6100' AS TEXT)");
    QTest::newRow("beyond 64 characters") << QStringLiteral("printf('%.70c', 'x')") << QStringLiteral("printf('%.71c', 'x')");
}

void ReadingTest::idsCompareByteByByte()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    CaseFileBuilder file;
    file.skeleton();
    addHousehold(file, first.toStdString(), "one", "NULL");
    addHousehold(file, second.toStdString(), "two", "NULL");
    for (const QString &id : {first, second})
        file.row("child", {{"id", id.toStdString()}, {"household_id", id.toStdString()}, {"registered_on", text("2020-01-01")}});
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), QStringList());
    const auto children = snapshot->children.counting();
    QCOMPARE(children.size(), 2U);
    QCOMPARE(shownCode(*snapshot, snapshot->households[children[0].household]), std::string("one"));
    QCOMPARE(shownCode(*snapshot, snapshot->households[children[1].household]), std::string("two"));
}

void ReadingTest::aRowWithoutIdStaysAndIsNoDouble()
{
    CaseFileBuilder file;
    file.skeleton();
    addHousehold(file, "NULL", "one", "NULL");
    addHousehold(file, "''", "two", "NULL");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(codes(*snapshot), (QStringList{QStringLiteral("H-1"), QStringLiteral("one"), QStringLiteral("two")}));
    const QString nameless = QStringLiteral("warning unreadable_value household - id");
    QCOMPARE(problemLines(*snapshot), (QStringList{nameless, nameless}));
}

void ReadingTest::idsThatAreNumbersAreFoundByTheirText()
{
    CaseFileBuilder file;
    addEverything(file);
    dropTypes(file, "household");
    file.sql(
        "UPDATE household SET id = 1042; UPDATE child SET household_id = '1042'; UPDATE visit SET household_id = '1042';"
        "UPDATE assignment SET household_id = '1042' WHERE id = 'ah'; UPDATE support SET household_id = '1042' WHERE id = 'sh';"
        "UPDATE session_attendance SET household_id = '1042'");
    QCOMPARE(problemLines(*file.load().snapshot), QStringList());
    file.sql("UPDATE household SET id = 1042.0"); // SQLite writes it 1042.0, which is another id
    QVERIFY(problemLines(*file.load().snapshot).contains(QStringLiteral("error broken_reference child k household_id")));
}

void ReadingTest::missingOptionalTables()
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql("DROP TABLE session_attendance; DROP TABLE task; DROP TABLE sync_state");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), QStringList());
    for (const TableId table : {TableId::sessionAttendance, TableId::task, TableId::syncState})
        QVERIFY(!snapshot->count(table).present);
    QVERIFY(snapshot->count(TableId::child).present);
}

// The builder's tables hold every column of the contract, written apart from the program's own list.
void ReadingTest::everyMissingColumnIsNamed()
{
    const QStringList optional{QStringLiteral("community parent_id"), QStringLiteral("household kind"),
                               QStringLiteral("household parent_id"), QStringLiteral("child relation"),
                               QStringLiteral("child caregiver_name")};
    CaseFileBuilder file;
    QStringList expected;
    Database schema = Database::openImmutable(file.path().toStdString());
    for (const std::string_view name : kTableNames) {
        const std::string table(name);
        const QStringList columns =
            QString::fromStdString(schema.text("SELECT group_concat(name) FROM pragma_table_info('" + table + "')")).split(u',');
        const QString keys = table == "sync_state" ? QStringLiteral("device_id, personnel_id") : columns.first();
        file.sql("DROP TABLE " + table).sql("CREATE TABLE " + table + " (" + keys.toStdString() + ")");
        for (const QString &column : columns) {
            if (!keys.contains(column) && !optional.contains(qstring(table) + u' ' + column))
                expected.append(QStringLiteral("warning missing_column %1 - %2").arg(qstring(table), column));
        }
    }
    file.sql("INSERT INTO cooperative (id) VALUES ('coop')");
    expected.sort();
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), expected);
    QCOMPARE(expected.size(), 145);
}

void ReadingTest::aMissingKeyIsNamed()
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql(
        "ALTER TABLE closure DROP COLUMN id; ALTER TABLE task DROP COLUMN code; ALTER TABLE sync_state DROP COLUMN device_id");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), (QStringList{QStringLiteral("warning missing_column closure - id"),
                                                   QStringLiteral("warning missing_column sync_state - device_id"),
                                                   QStringLiteral("warning missing_column task - code"),
                                                   QStringLiteral("warning unreadable_value closure - id"),
                                                   QStringLiteral("warning unreadable_value task - code")}));
    QCOMPARE(snapshot->closures.counting().size(), 1U);
}

void ReadingTest::aMissingColumnOfWeightKeepsItsRowsOut()
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql("ALTER TABLE closure DROP COLUMN child_id; ALTER TABLE assignment DROP COLUMN starts_on");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), (QStringList{QStringLiteral("error broken_reference closure x child_id"),
                                                   QStringLiteral("error unreadable_date assignment ac starts_on"),
                                                   QStringLiteral("error unreadable_date assignment ah starts_on"),
                                                   QStringLiteral("warning missing_column assignment - starts_on"),
                                                   QStringLiteral("warning missing_column closure - child_id")}));
}

void ReadingTest::furtherColumnsAndTablesAreIgnored()
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql(
        "ALTER TABLE child ADD COLUMN shoe_size INTEGER DEFAULT 34; CREATE TABLE harvest (id, kilos); "
        "INSERT INTO harvest VALUES (1, 2); CREATE INDEX by_name ON child (name); CREATE VIEW grown AS SELECT * FROM child; "
        "CREATE TRIGGER busy AFTER INSERT ON child BEGIN DELETE FROM child; END; CREATE TABLE child_old AS SELECT * FROM child");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), QStringList());
    QCOMPARE(snapshot->children.counting().size(), 1U);
}

void ReadingTest::namesInOtherCapitalsAreTheSameNames()
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql("ALTER TABLE visit RENAME TO seen; ALTER TABLE seen RENAME TO Visit; ALTER TABLE child RENAME COLUMN name TO NAME");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), QStringList());
    QCOMPARE(snapshot->visits.counting().size(), 1U);
}

void ReadingTest::fileAsOf_data()
{
    QTest::addColumn<QString>("change"); // SQL; all updated_at are 2026-10-31T06:00:00Z, the clock says 2026-11-01T12:00:00Z
    QTest::addColumn<QString>("asOf");
    const auto row = [](const char *name, const char *change, const char *asOf) {
        QTest::newRow(name) << QString::fromLatin1(change) << QString::fromLatin1(asOf);
    };
    const char *updated = "2026-10-31T06:00:00Z";
    row("updated_at", "", updated);
    row("updated_at of an optional table", "UPDATE task SET updated_at = '2026-10-31T06:00:01Z'", "2026-10-31T06:00:01Z");
    row("received_at", "UPDATE visit SET received_at = '2026-10-31T07:00:00Z'", "2026-10-31T07:00:00Z");
    row("last_sync_at", "UPDATE sync_state SET last_sync_at = '2026-10-31T08:00:00Z'", "2026-10-31T08:00:00Z");
    row("the latest of them",
        "UPDATE visit SET received_at = '2026-10-31T09:00:00Z'; UPDATE sync_state SET last_sync_at = '2026-10-31T08:00:00Z'",
        "2026-10-31T09:00:00Z");
    row("not started_at", "UPDATE visit SET started_at = '2026-10-31T09:00:00Z'", updated);
    row("updated_at of the future is not believed", "UPDATE child SET updated_at = '2026-11-01T12:00:01Z'", updated);
    row("updated_at at this very second", "UPDATE child SET updated_at = '2026-11-01T12:00:00Z'", "2026-11-01T12:00:00Z");
    row("received_at of the future is not believed", "UPDATE visit SET received_at = '2031-01-01T00:00:00Z'", updated);
    row("last_sync_at of the future is not believed", "UPDATE sync_state SET last_sync_at = '2031-01-01T00:00:00Z'", updated);
    row("an unreadable one is none", "UPDATE visit SET received_at = '2026-11-01'", updated);
}

void ReadingTest::fileAsOf()
{
    QFETCH(const QString, change);
    QFETCH(const QString, asOf);
    CaseFileBuilder file;
    addEverything(file);
    file.sql(change.toStdString());
    const auto snapshot = file.load().snapshot;
    QCOMPARE(QString::fromStdString(snapshot->asOf.iso()), asOf);
    QCOMPARE(snapshot->asOfSource, AsOfSource::records);
}

void ReadingTest::withoutAReadableTimeTheFileOwnTimeIsSaid()
{
    CaseFileBuilder file;
    file.sql("UPDATE cooperative SET updated_at = '2031-01-01T00:00:00Z'");
    setModified(file.path(), 1'790'000'000);
    const auto snapshot = file.load().snapshot;
    QCOMPARE(snapshot->asOfSource, AsOfSource::fileTime);
    QCOMPARE(snapshot->asOf.seconds(), 1'790'000'000);
}

// What a row says of the file must not hang on where in the file its double stands.
void ReadingTest::aRowThatDoesNotHoldHasNoSayInTheFileAsOf_data()
{
    QTest::addColumn<QString>("rows"); // SQL
    const char *held = "INSERT INTO visit (id, household_id, started_at, received_at, updated_at) VALUES "
                       "('w', 'h', '2026-06-01T10:00:00Z', '2026-10-31T07:00:00Z', '2026-06-03T00:00:00Z')";
    const char *superseded = "INSERT INTO visit (id, household_id, started_at, received_at, updated_at) VALUES "
                             "('w', 'h', '2026-06-01T10:00:00Z', '2026-10-31T23:00:00Z', '2026-06-02T00:00:00Z')";
    const char *deleted =
        "INSERT INTO visit (id, household_id, started_at, received_at, updated_at, deleted_at) VALUES "
        "('u', 'h', '2026-06-01T10:00:00Z', '2026-10-31T23:00:00Z', '2026-06-02T00:00:00Z', '2026-06-03T00:00:00Z')";
    QTest::newRow("superseded, later in the file")
        << QStringLiteral("%1; %2").arg(QLatin1String(held), QLatin1String(superseded));
    QTest::newRow("superseded, earlier in the file")
        << QStringLiteral("%1; %2").arg(QLatin1String(superseded), QLatin1String(held));
    QTest::newRow("deleted") << QStringLiteral("%1; %2").arg(QLatin1String(held), QLatin1String(deleted));
}

void ReadingTest::aRowThatDoesNotHoldHasNoSayInTheFileAsOf()
{
    QFETCH(const QString, rows);
    CaseFileBuilder file;
    file.skeleton().sql(rows.toStdString());
    QCOMPARE(QString::fromStdString(file.load().snapshot->asOf.iso()), QStringLiteral("2026-10-31T07:00:00Z"));
}

void ReadingTest::selfReferences_data()
{
    QTest::addColumn<QString>("supervisor"); // SQL, of "m"; "later" and "gone" stand behind it
    QTest::addColumn<QString>("found");      // "": missing
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("to a later row") << QStringLiteral("'later'") << QStringLiteral("later") << QStringList();
    QTest::newRow("to itself") << QStringLiteral("'m'") << QStringLiteral("m") << QStringList();
    QTest::newRow("missing") << QStringLiteral("NULL") << QString() << QStringList();
    QTest::newRow("empty") << QStringLiteral("''") << QString() << QStringList();
    QTest::newRow("to nothing") << QStringLiteral("'nobody'") << QString()
                                << QStringList{QStringLiteral("warning broken_reference personnel m supervisor_id")};
    QTest::newRow("to a deleted row") << QStringLiteral("'gone'") << QString()
                                      << QStringList{QStringLiteral("warning deleted_reference personnel m supervisor_id")};
    QTest::newRow("to an id that stands in another table")
        << QStringLiteral("'h'") << QString()
        << QStringList{QStringLiteral("warning broken_reference personnel m supervisor_id")};
}

void ReadingTest::selfReferences()
{
    QFETCH(const QString, supervisor);
    QFETCH(const QString, found);
    QFETCH(const QStringList, problems);
    CaseFileBuilder file;
    file.skeleton();
    file.row("personnel", {{"id", text("gone")}, {"deleted_at", text("2026-01-01T00:00:00Z")}});
    file.row("personnel", {{"id", text("later")}, {"supervisor_id", text("m")}});
    file.sql("UPDATE personnel SET supervisor_id = " + supervisor.toStdString() + " WHERE id = 'm'");
    const auto snapshot = file.load().snapshot;
    const auto people = snapshot->personnel.counting();
    QCOMPARE(idsOf(snapshot->personnel, people), (QStringList{QStringLiteral("m"), QStringLiteral("later")}));
    QCOMPARE(people[0].supervisor ? qstring(snapshot->personnel.id(people[0].supervisor)) : QString(), found);
    QCOMPARE(qstring(snapshot->personnel.id(people[1].supervisor)), QStringLiteral("m"));
    QCOMPARE(problemLines(*snapshot), problems);
}

void ReadingTest::aParentThatIsKeptOutReadsAsMissing()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("UPDATE household SET parent_id = 'later' WHERE id = 'h'");
    file.row("household", {{"id", text("later")}, {"community_id", text("c")}}); // no registered_on
    file.row("community", {{"id", text("split")}, {"parent_id", text("c")}});
    const auto snapshot = file.load().snapshot;
    QVERIFY(!snapshot->households.counting().front().parent);
    QCOMPARE(qstring(snapshot->communities.id(snapshot->communities.counting()[1].parent)), QStringLiteral("c"));
    QCOMPARE(problemLines(*snapshot), QStringList{QStringLiteral("error unreadable_date household later registered_on")});
}

void ReadingTest::rowsStandInTheOrderOfTheFile_data()
{
    QTest::addColumn<QString>("table"); // SQL
    QTest::addColumn<QStringList>("order");
    const QString columns =
        QStringLiteral("community_id, code, head_name, head_sex, phone, latitude, longitude, registered_on, consent, "
                       "left_on, updated_at, deleted_at");
    const QStringList written{QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("m")};
    QStringList sorted = written;
    sorted.sort();
    QTest::newRow("no key") << QStringLiteral("CREATE TABLE household (id, %1)").arg(columns) << written;
    QTest::newRow("a primary key in another order")
        << QStringLiteral("CREATE TABLE household (id TEXT PRIMARY KEY, %1)").arg(columns) << written;
    QTest::newRow("an index that covers all")
        << QStringLiteral("CREATE TABLE household (id, %1); CREATE INDEX i ON household (id, %1)").arg(columns) << written;
    QTest::newRow("without row ids")
        << QStringLiteral("CREATE TABLE household (id TEXT PRIMARY KEY, %1) WITHOUT ROWID").arg(columns) << sorted;
}

void ReadingTest::rowsStandInTheOrderOfTheFile()
{
    QFETCH(const QString, table);
    QFETCH(const QStringList, order);
    CaseFileBuilder file;
    file.row("community", {{"id", text("c")}});
    file.sql("DROP TABLE household").sql(table.toStdString());
    for (const char *id : {"z", "a", "m"})
        addHousehold(file, text(id), id, "NULL");
    for (const char *id : {"z", "a", "m"})
        file.child(std::string("of-") + id, "2014-05-01", id);
    const auto snapshot = file.load().snapshot;
    QCOMPARE(codes(*snapshot), order);
    for (const Child &child : snapshot->children.counting())
        QCOMPARE("of-" + shownCode(*snapshot, snapshot->households[child.household]), std::string(snapshot->children.id(child)));
    QCOMPARE(problemLines(*snapshot), QStringList());
}

void ReadingTest::rowsAreCountedAsTheyStandInTheFile()
{
    CaseFileBuilder file;
    file.skeleton();
    addHousehold(file, text("twice"), "one", "NULL");
    addHousehold(file, text("twice"), "two", "NULL");
    addHousehold(file, text("gone"), "three", "NULL", "'x'");
    file.row("household", {{"id", text("lost")}, {"registered_on", text("2020-01-01")}});
    file.child("k").child("stray", "2014-05-01", "lost");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(snapshot->count(TableId::household).rows, 5U);
    QCOMPARE(snapshot->count(TableId::household).keptOut, 1U);
    QCOMPARE(snapshot->count(TableId::child).rows, 2U);
    QCOMPARE(snapshot->count(TableId::child).keptOut, 1U);
    QCOMPARE(snapshot->count(TableId::cooperative).rows, 1U);
    QCOMPARE(idsOf(snapshot->households, snapshot->households.all()),
             (QStringList{QStringLiteral("h"), QStringLiteral("twice"), QStringLiteral("lost")}));
    QCOMPARE(idsOf(snapshot->households, snapshot->households.keptOut()), QStringList{QStringLiteral("lost")});
    QCOMPARE(keptOutLines(*snapshot), (QStringList{QStringLiteral("child stray"), QStringLiteral("household lost")}));
}

void ReadingTest::noCountingRowRefersToAKeptOutOne_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("wrecked");
    for (const char *country : {"CI", "GH", "ZW"}) {
        QTest::addRow("%s, as made", country) << QString::fromLatin1(country) << false;
        QTest::addRow("%s, every seventh row broken", country) << QString::fromLatin1(country) << true;
    }
}

void ReadingTest::noCountingRowRefersToAKeptOutOne()
{
    QFETCH(const QString, country);
    QFETCH(const bool, wrecked);
    const Landing landing;
    writeDemoCooperative(landing.file().toStdString(), {.households = 40, .country = country.toStdString()}, Progress());
    if (wrecked)
        Database::openWritable(landing.file().toStdString())
            .run(
                "UPDATE household SET registered_on = 'x' WHERE rowid % 7 = 1; UPDATE child SET household_id = NULL WHERE rowid "
                "% 7 = 2;"
                "UPDATE visit SET started_at = '' WHERE rowid % 7 = 3; UPDATE personnel SET deleted_at = 'x' WHERE rowid % 7 = 4;"
                "UPDATE community SET deleted_at = 'x' WHERE rowid % 7 = 5; UPDATE awareness_session SET community_id = 'x' "
                "WHERE rowid % 7 = 6;"
                "UPDATE assignment SET starts_on = 'x' WHERE rowid % 7 = 0");
    const Outcome outcome = outcomeOf(landing);
    QVERIFY(outcome);
    QCOMPARE(brokenPromise(outcome.snapshot()), QString());
    QVERIFY(!wrecked || !outcome.snapshot().children.keptOut().empty());
    QVERIFY(!outcome.snapshot().children.counting().empty());
}

void ReadingTest::oneIdTwiceIsOneCooperative()
{
    CaseFileBuilder file;
    file.row(
        "cooperative",
        {{"id", text("coop")}, {"name", text("Renamed")}, {"country", text("GH")}, {"updated_at", text("2026-10-31T07:00:00Z")}});
    const auto snapshot = file.load().snapshot;
    QVERIFY(snapshot->text(snapshot->cooperative.name) == "Renamed");
    QVERIFY(snapshot->country() == "GH");
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
