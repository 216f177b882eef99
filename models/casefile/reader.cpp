#include "models/casefile/reader.h"

#include "models/casefile/tablereading.h"
#include "models/casefile/tablesettling.h"

namespace clmrs {

namespace {

void requireOneCooperative(CaseSnapshot &snapshot, const QString &name)
{
    const auto cooperatives = snapshot.cooperatives.counting();
    if (cooperatives.empty())
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 names no cooperative, so its figures would belong to nobody. Ask whoever manages the sync for a "
                          "complete file."),
             {name}});
    if (cooperatives.size() > 1)
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 holds %2 cooperatives; one file is one cooperative. Ask whoever manages the sync for a file each."),
             {name, QString::number(cooperatives.size())}});
    snapshot.cooperative = cooperatives.front();
}

// A light reference to a kept-out row reads as missing, so that no figure can reach it.
template <class Row, class Target>
void detachKeptOut(Table<Row> &rows, const Table<Target> &targets, Ref<Target> Row::*member)
{
    const std::size_t counting = rows.counting().size();
    for (std::size_t i = 0; i < counting; ++i) {
        Ref<Target> &ref = rows.rows()[i].*member;
        if (ref && !targets.counts(ref))
            ref = {};
    }
}

template <class Row>
void readTable(Reading &reading, RowStream &stream, std::size_t number, const TableScan &query)
{
    TableSlots<Row> slots(reading, query.expectedRows);
    TableReading<Row> rows(slots, query);
    rows.readRows(stream, number);
    TableSettling<Row>(slots).finish(rows.fileRows());
}

// A table's references need the tables before it; the cooperative is looked at as soon as it is read.
template <class... Rows>
void readInOrder(Database &database, Reading &reading, CaseSnapshot &snapshot, const QString &name, std::size_t likelyRows)
{
    const std::vector<TableScan> tables{
        makeTableScan(database, columnsOf(specOf(static_cast<const Rows *>(nullptr))), name, likelyRows)...};
    std::vector<std::string> queries;
    for (const TableScan &table : tables) {
        if (!table.sql.empty())
            queries.push_back(table.sql);
    }
    RowStream stream(database, std::move(queries));
    std::size_t table = 0;
    std::size_t number = 0;
    const auto readNext = [&]<class Row>(const Row *) {
        if (!tables[table].sql.empty())
            readTable<Row>(reading, stream, number++, tables[table]);
        ++table;
        if constexpr (std::is_same_v<Row, Cooperative>)
            requireOneCooperative(snapshot, name);
    };
    (readNext(static_cast<const Rows *>(nullptr)), ...);
}

// What a logbook, a list or a person names by its id is found by it, many times while somebody waits.
void seal(CaseSnapshot &snapshot)
{
    snapshot.texts.seal();
    snapshot.communities.makeFindable();
    snapshot.households.makeFindable();
    snapshot.children.makeFindable();
    snapshot.personnel.makeFindable();
    snapshot.assignments.seal();
    snapshot.visits.seal();
    snapshot.observations.seal();
    snapshot.supports.seal();
    snapshot.referrals.seal();
    snapshot.closures.seal();
    snapshot.sessions.seal();
    snapshot.attendances.seal();
}

} // namespace

std::array<std::int64_t, kTableCount> countRows(Database &database)
{
    std::array<std::int64_t, kTableCount> counts{};
    for (std::size_t i = 0; i < kTableCount; ++i) {
        Statement there(database,
                        "SELECT 1 FROM sqlite_schema WHERE name = :name COLLATE NOCASE AND type = 'table' AND rootpage > 0");
        there.bind(":name", kTableNames[i]);
        if (there.step())
            counts[i] = database.integer("SELECT count(*) FROM " + quotedName(kTableNames[i])).value_or(0);
    }
    return counts;
}

void readTables(Database &database, CaseSnapshot &snapshot, const QString &name, Moment now, const Progress &progress,
                int fromPermille, int toPermille)
{
    constexpr std::int64_t kUsualRowBytes = 200; // with its indexes; only the progress bar and memory reserved depend on it
    const auto pages = database.integer("PRAGMA page_count").value_or(0);
    const auto pageSize = database.integer("PRAGMA page_size").value_or(4096);
    const auto likelyRows = static_cast<std::size_t>(pages * pageSize / kUsualRowBytes);
    Reading reading(snapshot, name, now, progress);
    reading.expect(likelyRows, fromPermille, toPermille);
    readInOrder<Cooperative, Community, Personnel, Household, Child, Assignment, Visit, Observation, Support, Referral, Closure,
                AwarenessSession, SessionAttendance, TaskLabel, SyncState>(database, reading, snapshot, name, likelyRows);
    detachKeptOut(snapshot.attendances, snapshot.households, &SessionAttendance::household);
    if (reading.latest())
        snapshot.asOf = *reading.latest();
    else
        snapshot.asOfSource = AsOfSource::fileTime;
    seal(snapshot);
}

} // namespace clmrs
