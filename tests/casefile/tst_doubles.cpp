// Which row of an id holds and which is ignored: doubles, deleted rows, ids (CASE_DATABASE.md, "The file").
#include "caselanding.h"
#include "caserows.h"

#include <QTest>

using namespace clmrs;

class DoublesTest : public QObject
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
    void oneIdTwiceIsOneCooperative();
    void whoCountsIsFoundByTheId();
};

void DoublesTest::ofDoublesTheOneUpdatedLastHolds_data()
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

void DoublesTest::ofDoublesTheOneUpdatedLastHolds()
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
    QCOMPARE(codesOf(*snapshot), holder.isEmpty() ? QStringList{skeleton} : (QStringList{skeleton, holder}));
    QStringList problems = problemLines(*snapshot);
    QCOMPARE(problems.removeAll(QStringLiteral("warning duplicate_id household twice id")), 1);
    problems.removeAll(QStringLiteral("warning unreadable_date household twice updated_at")); // of the holder alone
    QCOMPARE(problems, QStringList());
}

void DoublesTest::doublesInTheOrderOfRowIds()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql(
        "INSERT INTO household (rowid, id, community_id, code, registered_on) VALUES (90, 'twice', 'c', 'far', '2020-01-01')");
    file.sql(
        "INSERT INTO household (rowid, id, community_id, code, registered_on) VALUES (50, 'twice', 'c', 'near', '2020-01-01')");
    QCOMPARE(codesOf(*file.load().snapshot), (QStringList{QStringLiteral("H-1"), QStringLiteral("far")}));
}

void DoublesTest::doublesInEveryTable_data()
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

void DoublesTest::doublesInEveryTable()
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

void DoublesTest::problemsOfASupersededRowAreNotListed_data()
{
    QTest::addColumn<bool>("brokenFirst");
    QTest::newRow("the broken row stands first") << true;
    QTest::newRow("the broken row stands last") << false;
}

void DoublesTest::problemsOfASupersededRowAreNotListed()
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

void DoublesTest::aDeletedRowIsIgnored_data()
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

void DoublesTest::aDeletedRowIsIgnored()
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

void DoublesTest::idsCompareByteByByte_data()
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

void DoublesTest::idsCompareByteByByte()
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
    QCOMPARE(codeOf(*snapshot, snapshot->households[children[0].household]), QStringLiteral("one"));
    QCOMPARE(codeOf(*snapshot, snapshot->households[children[1].household]), QStringLiteral("two"));
}

void DoublesTest::aRowWithoutIdStaysAndIsNoDouble()
{
    CaseFileBuilder file;
    file.skeleton();
    addHousehold(file, "NULL", "one", "NULL");
    addHousehold(file, "''", "two", "NULL");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(codesOf(*snapshot), (QStringList{QStringLiteral("H-1"), QStringLiteral("one"), QStringLiteral("two")}));
    const QString nameless = QStringLiteral("warning unreadable_value household - id");
    QCOMPARE(problemLines(*snapshot), (QStringList{nameless, nameless}));
}

void DoublesTest::idsThatAreNumbersAreFoundByTheirText()
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

void DoublesTest::oneIdTwiceIsOneCooperative()
{
    CaseFileBuilder file;
    file.row(
        "cooperative",
        {{"id", text("coop")}, {"name", text("Renamed")}, {"country", text("GH")}, {"updated_at", text("2026-10-31T07:00:00Z")}});
    const auto snapshot = file.load().snapshot;
    QVERIFY(snapshot->text(snapshot->cooperative.name) == "Renamed");
    QVERIFY(snapshot->country() == "GH");
}

namespace {

template <class Row>
void checkFinding(const Table<Row> &table)
{
    QVERIFY(!table.counting().empty());
    for (const Row &row : table.counting()) {
        const auto index = static_cast<std::uint32_t>(&row - table.all().data());
        QCOMPARE(table.find(table.id(row)), table.id(row).empty() ? std::nullopt : std::optional(Ref<Row>{index}));
    }
    for (const Row &row : table.keptOut())
        QVERIFY(!table.find(table.id(row)));
    for (const char *nobody : {"", " ", "nobody", "TWICE"})
        QVERIFY(!table.find(nobody));
}

} // namespace

void DoublesTest::whoCountsIsFoundByTheId()
{
    CaseFileBuilder file;
    addEverything(file);
    for (const char *day : {"'2026-01-02T00:00:00Z'", "'2026-01-03T00:00:00Z'", "NULL"})
        addHousehold(file, text("twice"), day, day, "NULL");
    addHousehold(file, text("gone"), "g", "NULL", "'2026-02-01T00:00:00Z'");
    addHousehold(file, "NULL", "nameless", "NULL", "NULL");
    file.row("child", {{"id", text("orphan")}, {"household_id", text("nobody")}});
    const auto snapshot = file.load().snapshot;
    QVERIFY(!snapshot->children.keptOut().empty());
    checkFinding(snapshot->communities);
    checkFinding(snapshot->personnel);
    checkFinding(snapshot->households);
    checkFinding(snapshot->children);
    checkFinding(snapshot->visits); // gone through
    const auto twice = snapshot->households.find("twice");
    QVERIFY(twice.has_value());
    QVERIFY(!snapshot->households.find("gone"));
}

QTEST_GUILESS_MAIN(DoublesTest)
#include "tst_doubles.moc"
