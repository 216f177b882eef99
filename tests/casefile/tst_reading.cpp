// What is read of a file as a whole (CASE_DATABASE.md, "The file"): its day, references within a table, the order
// and number of its rows.
#include "caselanding.h"
#include "caserows.h"

#include "models/demo/demo.h"

#include <QTest>

using namespace clmrs;

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

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
    QCOMPARE(codesOf(*snapshot), order);
    for (const Child &child : snapshot->children.counting())
        QCOMPARE(QStringLiteral("of-") + codeOf(*snapshot, snapshot->households[child.household]),
                 qstring(snapshot->children.id(child)));
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

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
