// Tables and columns that are missing, and further ones (CASE_DATABASE.md, "The file").
#include "caselanding.h"
#include "caserows.h"

#include <QTest>

using namespace clmrs;

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingOptionalTables();
    void everyMissingColumnIsNamed();
    void aMissingKeyIsNamed();
    void aMissingColumnOfWeightKeepsItsRowsOut();
    void furtherColumnsAndTablesAreIgnored();
    void namesInOtherCapitalsAreTheSameNames();
};

void ColumnsTest::missingOptionalTables()
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
void ColumnsTest::everyMissingColumnIsNamed()
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

void ColumnsTest::aMissingKeyIsNamed()
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

void ColumnsTest::aMissingColumnOfWeightKeepsItsRowsOut()
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

void ColumnsTest::furtherColumnsAndTablesAreIgnored()
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

void ColumnsTest::namesInOtherCapitalsAreTheSameNames()
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql("ALTER TABLE visit RENAME TO seen; ALTER TABLE seen RENAME TO Visit; ALTER TABLE child RENAME COLUMN name TO NAME");
    const auto snapshot = file.load().snapshot;
    QCOMPARE(problemLines(*snapshot), QStringList());
    QCOMPARE(snapshot->visits.counting().size(), 1U);
}

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
