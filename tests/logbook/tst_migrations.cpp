// What stood in a logbook of any former version stands in it still: each cell of a row in each of its tables.
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/u.h"

#include <QTest>
#include <map>

using namespace clmrs;

namespace {

struct FormerColumn
{
    std::string name;
    std::string type; // empty: words that are sealed
};

struct FormerTable
{
    std::string name;
    std::vector<FormerColumn> columns;
};

std::vector<FormerTable> tablesOf(Database &database)
{
    std::vector<FormerTable> tables;
    Statement all(database,
                  "SELECT schema.name, field.name, field.type FROM sqlite_schema AS schema, pragma_table_info(schema.name) "
                  "AS field WHERE schema.type = 'table' AND schema.name NOT LIKE 'sqlite%' ORDER BY schema.name, field.cid");
    while (all.step()) {
        if (tables.empty() || tables.back().name != all.cell(0).text())
            tables.push_back({std::string(all.cell(0).text()), {}});
        tables.back().columns.push_back({std::string(all.cell(1).text()), std::string(all.cell(2).text())});
    }
    return tables;
}

// Another value in each column: a living row's.
void bindValue(Statement &statement, const FormerTable &table, const FormerColumn &column, int number)
{
    const std::string name = ':' + column.name;
    if (column.name == "deleted")
        statement.bind(name.c_str(), std::int64_t(0));
    else if (column.type == "BLOB")
        statement.bindBlob(name.c_str(), std::string(std::size_t(Key().view().size()), char('A' + number)));
    else if (column.type == "INTEGER")
        statement.bind(name.c_str(), std::int64_t(100 + number));
    else if (column.type == "REAL")
        statement.bind(name.c_str(), number + 0.5);
    else
        statement.bind(name.c_str(), std::string_view(table.name + " " + column.name + " Awa's \"été\""));
}

void fillRow(Database &database, const FormerTable &table)
{
    std::string names;
    std::string values;
    for (const FormerColumn &column : table.columns) {
        names += (names.empty() ? "" : ", ") + quotedName(column.name);
        values += (values.empty() ? ":" : ", :") + column.name;
    }
    Statement insert(database, "INSERT INTO " + quotedName(table.name) + " (" + names + ") VALUES (" + values + ")");
    int number = 0;
    for (const FormerColumn &column : table.columns)
        bindValue(insert, table, column, number++);
    insert.run();
}

// As SQLite writes them, the type before each; of every row.
QStringList cellsOf(Database &database, const FormerTable &table)
{
    std::string cells;
    for (const FormerColumn &column : table.columns)
        cells += (cells.empty() ? "" : ", ") + ("typeof(" + quotedName(column.name) + ") || ' ' || quote(") +
                 quotedName(column.name) + ")";
    Statement all(database, "SELECT " + cells + " FROM " + quotedName(table.name) + " ORDER BY 1, 2");
    QStringList found;
    while (all.step()) {
        for (int i = 0; i < int(table.columns.size()); ++i)
            found.append(QString::fromStdString(std::string(all.cell(i).text())));
    }
    return found;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellSurvives_data();
    void everyCellSurvives();
};

void MigrationsTest::everyCellSurvives_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < kLogbookVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void MigrationsTest::everyCellSurvives()
{
    QFETCH(const int, version);
    const LogScene scene = LogScene::inMemory();
    scene.makeVersion(version, 0);
    std::vector<FormerTable> tables;
    std::map<std::string, QStringList> before;
    {
        Database former = scene.peek();
        tables = tablesOf(former);
        for (const FormerTable &table : tables) {
            fillRow(former, table);
            before[table.name] = cellsOf(former, table);
            QCOMPARE(before[table.name].size(), qsizetype(table.columns.size()));
        }
    }
    QVERIFY(tables.size() >= std::size_t(version == 1 ? 10 : 12));
    const auto logbook = scene.open();
    QCOMPARE(logbook->outcome(), SchemaOutcome::migrated);
    Database now = scene.peek();
    for (const FormerTable &table : tables) {
        if (table.name == "meta") // the key of pseudonyms came
            now.run("DELETE FROM meta WHERE name NOT LIKE 'meta %'");
        QCOMPARE(cellsOf(now, table), before[table.name]);
    }
    // The program reads them too.
    const auto snapshot = logbook->snapshot();
    LogRows::forEach([&]<class Row>(const Row *) {
        const auto isItsTable = [](const FormerTable &table) { return table.name == logSpecOf<Row>().table; };
        const bool wasThere = std::ranges::any_of(tables, isItsTable);
        const bool isShown = wasThere && !std::is_same_v<Row, OneToOne>; // open to their author alone
        QVERIFY2(snapshot->all<Row>().size() == std::size_t(isShown), logSpecOf<Row>().table);
    });
    QVERIFY(snapshot->all<Note>().front().text == "note text Awa's \"été\"");
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
