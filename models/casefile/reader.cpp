#include "models/casefile/reader.h"

#include "models/casefile/contract.h"

#include <set>

namespace clmrs {

namespace {

constexpr std::size_t kMaxRows = 30'000'000;
constexpr std::size_t kMaxProblems = 500'000; // what one list can be read through; more say so
constexpr std::size_t kProgressEvery = 1 << 14;
constexpr std::uint32_t kNowhere = IdPlaces::kNowhere;
constexpr std::size_t kIdBytes = 37;

QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// What is known of the row that holds at a slot while its table is read.
struct SlotState
{
    std::int64_t updated = std::numeric_limits<std::int64_t>::min(); // unreadable is the earliest
    std::uint32_t fileRow = 0;
    bool deleted = false;
    bool out = false;
    bool doubled = false;
};

class Reading
{
public:
    Reading(Database &database, CaseSnapshot &snapshot, const QString &name, Moment now, const Progress &progress)
        : m_database(database), m_snapshot(snapshot), m_cells(snapshot), m_name(name), m_now(now), m_progress(progress)
    {
    }

    void expect(std::size_t rows, int fromPermille, int toPermille)
    {
        m_expectedRows = std::max<std::size_t>(rows, 1);
        m_fromPermille = fromPermille;
        m_toPermille = toPermille;
    }

    template <class Row>
    void table()
    {
        const TableSpec<Row> &spec = specOf(static_cast<const Row *>(nullptr));
        if (!isThere(spec.table, spec.optional))
            return;
        TableReading<Row> reading(*this, spec);
        reading.readRows();
        reading.finish();
    }

    std::optional<Moment> latest() const { return m_latest; }

private:
    template <class Row>
    class TableReading;

    bool isThere(TableId table, bool optional);
    void seen(std::optional<Moment> moment)
    {
        if (moment && *moment <= m_now && (!m_latest || *m_latest < *moment))
            m_latest = moment;
    }
    void rowRead();
    void report(Problem problem)
    {
        if (m_snapshot.problems.size() < kMaxProblems)
            m_snapshot.problems.push_back(problem);
        else
            ++m_snapshot.unlistedProblems;
    }

    Database &m_database;
    CaseSnapshot &m_snapshot;
    CellReader m_cells;
    QString m_name;
    Moment m_now;
    const Progress &m_progress;
    std::optional<Moment> m_latest;
    std::size_t m_rowsRead = 0;
    std::size_t m_expectedRows = 1;
    int m_fromPermille = 0;
    int m_toPermille = 1000;
};

bool Reading::isThere(TableId table, bool optional)
{
    Statement kind(m_database,
                   "SELECT type, rootpage FROM sqlite_schema WHERE name = :name COLLATE NOCASE AND type IN ('table', 'view')");
    kind.bind(":name", tableName(table));
    const QString shown = qstring(tableName(table));
    if (!kind.step()) {
        if (optional)
            return false;
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 has no table “%2”. Ask whoever manages the sync for a complete file."),
                     {m_name, shown}});
    }
    if (kind.cell(0).text() != "table" || kind.cell(1).integer() <= 0)
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs",
                 "In %1 the table “%2” is not a table but a view or a stand-in, which is not read for safety. Ask whoever "
                 "manages the sync for a proper file."),
             {m_name, shown}});
    return true;
}

void Reading::rowRead()
{
    if (++m_rowsRead > kMaxRows)
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 holds more rows than a case file can have. Ask whoever manages the sync what is in it."),
                     {m_name}});
    if (m_rowsRead % kProgressEvery == 0) {
        const std::size_t done = std::min(m_rowsRead, m_expectedRows);
        m_progress.at({QT_TRANSLATE_NOOP("clmrs", "Reading the case file")},
                      m_fromPermille + static_cast<int>(done * std::size_t(m_toPermille - m_fromPermille) / m_expectedRows));
    }
}

template <class Row>
class Reading::TableReading
{
public:
    TableReading(Reading &reading, const TableSpec<Row> &spec)
        : m_reading(reading), m_cells(reading.m_cells), m_spec(spec), m_table(TableOf<Row>::in(reading.m_snapshot)),
          m_firstProblem(reading.m_snapshot.problems.size()), m_statement(reading.m_database, sql())
    {
        for (std::size_t i = 0; i < spec.columns.size(); ++i)
            m_plainVerdict.needs[i] = spec.columns[i].need;
        reserve();
    }

    void readRows()
    {
        while (m_statement.step()) {
            m_reading.rowRead();
            readRow();
            ++m_fileRow;
        }
    }

    void finish()
    {
        followSelfReferences();
        dropProblemsOfOthers();
        settleRows();
        TableCount &count = m_reading.m_snapshot.counts[static_cast<std::size_t>(m_spec.table)];
        count = {m_fileRow, m_table.keptOut().size(), true};
    }

private:
    enum FixedColumn { key, secondKey, updatedAt, deletedAt, firstOwn };

    std::set<std::string> columnsInFile()
    {
        std::set<std::string> names;
        Statement info(m_reading.m_database, "SELECT lower(name) FROM pragma_table_xinfo(:table)");
        info.bind(":table", tableName(m_spec.table));
        while (info.step())
            names.emplace(info.cell(0).text());
        return names;
    }

    std::string columnOrNull(const std::set<std::string> &there, std::string_view name, bool optional)
    {
        if (there.contains(std::string(name)))
            return quotedName(name);
        if (!optional)
            m_reading.report({ProblemCode::missingColumn, false, m_spec.table, Problem::kWholeTable, name, {}, {}});
        return "NULL";
    }

    std::string sql()
    {
        const auto there = columnsInFile();
        std::string sql = "SELECT " + columnOrNull(there, m_spec.keys[0], false) + ", ";
        sql += m_spec.keys[1].empty() ? "NULL" : columnOrNull(there, m_spec.keys[1], true);
        sql += ", " + columnOrNull(there, "updated_at", false) + ", " + columnOrNull(there, "deleted_at", false);
        for (const auto &column : m_spec.columns)
            sql += ", " + columnOrNull(there, column.name, column.optional || isKey(column.name));
        return sql + " FROM " + quotedName(tableName(m_spec.table)) + " NOT INDEXED";
    }

    // A key is reported once, as the key.
    bool isKey(std::string_view column) const { return column == m_spec.keys[0]; }

    // The greatest row id is a fair guess at the number of rows, where it is believable at all.
    void reserve()
    {
        std::size_t rows = 0;
        try {
            const auto last = m_reading.m_database.integer("SELECT max(_rowid_) FROM " + quotedName(tableName(m_spec.table)));
            const auto believable = static_cast<std::int64_t>(m_reading.m_expectedRows);
            rows = static_cast<std::size_t>(std::clamp<std::int64_t>(last.value_or(0), 0, believable));
        } catch (const SqliteError &) {
            return; // a table without row ids; it grows as it is read
        }
        m_table.rows().reserve(rows);
        m_slots.reserve(rows);
        m_table.ids().reserve(rows, rows * kIdBytes);
        m_slotOfId.reserve(rows + 1);
    }

    TextId readKey()
    {
        const std::string_view first = m_statement.cell(key).text();
        if (m_spec.keys[1].empty())
            return m_table.ids().intern(first);
        m_joinedKey.assign(first);
        m_joinedKey.push_back('\x1f');
        m_joinedKey.append(m_statement.cell(secondKey).text());
        return m_joinedKey.size() == 1 ? TextId() : m_table.ids().intern(m_joinedKey);
    }

    void readRow()
    {
        Row row;
        row.id = readKey();
        std::optional<Moment> updated;
        const Fault updatedFault = m_cells.read(updated, m_statement.cell(updatedAt));
        m_reading.seen(updated);
        const std::int64_t age = updated ? updated->seconds() : std::numeric_limits<std::int64_t>::min();
        const std::optional<std::uint32_t> slot = slotFor(row.id, age);
        if (!slot)
            return;
        SlotState &state = m_slots[*slot];
        state.updated = age;
        state.fileRow = m_fileRow;
        state.deleted = !m_statement.cell(deletedAt).text().empty();
        m_table.rows()[*slot].id = row.id;
        state.out = readColumns(row, *slot);
        if (updatedFault == Fault::unreadableDate)
            problem(ProblemCode::unreadableDate, false, *slot, "updated_at");
        if (!row.id)
            problem(ProblemCode::unreadableValue, false, *slot, m_spec.keys[0]);
        m_table.rows()[*slot] = row;
        if constexpr (std::is_same_v<Row, Visit>)
            m_reading.seen(row.receivedAt);
        if constexpr (std::is_same_v<Row, SyncState>)
            m_reading.seen(row.lastSyncAt);
    }

    // The slot this row holds; empty where an earlier row of the same id holds instead.
    std::optional<std::uint32_t> slotFor(TextId id, std::int64_t age)
    {
        if (m_slotOfId.size() <= id.value)
            m_slotOfId.resize(id.value + 1, kNowhere);
        const std::uint32_t known = id ? m_slotOfId[id.value] : kNowhere;
        if (known == kNowhere) {
            const auto slot = static_cast<std::uint32_t>(m_slots.size());
            m_slots.emplace_back();
            m_table.rows().emplace_back();
            m_slotOfId[id.value] = slot;
            return slot;
        }
        m_slots[known].doubled = true;
        if (age < m_slots[known].updated)
            return std::nullopt;
        return known;
    }

    bool readColumns(Row &row, std::uint32_t slot)
    {
        RowVerdict verdict = m_plainVerdict;
        bool anyFault = m_spec.settle != nullptr;
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
            m_cells.detail = {};
            m_cells.selfReference = {};
            const Fault fault = m_spec.columns[i].read(row, m_statement.cell(static_cast<int>(i) + firstOwn), m_cells);
            if (m_cells.selfReference)
                m_selfReferences.push_back({slot, m_fileRow, static_cast<std::uint8_t>(i), m_cells.selfReference});
            verdict.faults[i] = fault;
            m_details[i] = m_cells.detail;
            anyFault |= fault != Fault::none && (fault != Fault::absent || verdict.needs[i] != Need::none);
        }
        return anyFault && reportFaults(verdict, slot);
    }

    // True where the faults keep the row out.
    bool reportFaults(RowVerdict &verdict, std::uint32_t slot)
    {
        if (m_spec.settle)
            m_spec.settle(verdict);
        bool out = verdict.noSingleTarget;
        if (verdict.noSingleTarget)
            problem(ProblemCode::supportTarget, true, slot, {});
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
            const auto code = problemOf(verdict.faults[i], verdict.needs[i]);
            if (!code)
                continue;
            const bool keepsOut = verdict.needs[i] != Need::none;
            problem(*code, keepsOut, slot, m_spec.columns[i].name, m_details[i]);
            out |= keepsOut;
        }
        return out;
    }

    static std::optional<ProblemCode> problemOf(Fault fault, Need need)
    {
        switch (fault) {
        case Fault::none:
            return std::nullopt;
        case Fault::absent:
            if (need == Need::weight)
                return ProblemCode::brokenReference;
            return need == Need::required ? std::optional(ProblemCode::unreadableDate) : std::nullopt;
        case Fault::unreadableDate:
            return ProblemCode::unreadableDate;
        case Fault::unreadableValue:
            return ProblemCode::unreadableValue;
        case Fault::unknownCode:
            return ProblemCode::unknownCode;
        case Fault::brokenReference:
            return ProblemCode::brokenReference;
        case Fault::deletedReference:
            return ProblemCode::deletedReference;
        case Fault::keptOutReference:
            // A reference without weight reads as missing there; its target is listed itself.
            return need == Need::weight ? std::optional(ProblemCode::keptOutWith) : std::nullopt;
        }
        return std::nullopt;
    }

    void problem(ProblemCode code, bool keepsOut, std::uint32_t slot, std::string_view column, TextId detail = {})
    {
        m_reading.report({code, keepsOut, m_spec.table, slot, column, m_table.rows()[slot].id, detail, m_slots[slot].fileRow});
    }

    void followSelfReferences()
    {
        for (const SelfReference &reference : m_selfReferences) {
            if (reference.fileRow != m_slots[reference.slot].fileRow)
                continue; // of a row that another one of the same id replaced
            const std::uint32_t target =
                reference.target.value < m_slotOfId.size() ? m_slotOfId[reference.target.value] : kNowhere;
            const bool there = target != kNowhere && !m_slots[target].deleted;
            if (there)
                selfReferenceOf(m_table.rows()[reference.slot])->index = target;
            else
                problem(target == kNowhere ? ProblemCode::brokenReference : ProblemCode::deletedReference, false, reference.slot,
                        m_spec.columns[reference.column].name);
        }
    }

    // The supervisor of a person, the parent of a community or a household; other tables have none.
    static Ref<Row> *selfReferenceOf([[maybe_unused]] Row &row)
    {
        if constexpr (std::is_same_v<Row, Personnel>)
            return &row.supervisor;
        else if constexpr (std::is_same_v<Row, Community> || std::is_same_v<Row, Household>)
            return &row.parent;
        else
            return nullptr;
    }

    // A row that another of the same id replaced, or that is deleted, has no say in the file check.
    void dropProblemsOfOthers()
    {
        auto &problems = m_reading.m_snapshot.problems;
        const auto first = problems.begin() + static_cast<std::ptrdiff_t>(m_firstProblem);
        problems.erase(std::remove_if(first, problems.end(),
                                      [&](const Problem &p) {
                                          return p.row != Problem::kWholeTable &&
                                                 (m_slots[p.row].deleted || p.number != m_slots[p.row].fileRow);
                                      }),
                       problems.end());
    }

    // Counting rows first, kept-out ones behind them, deleted ones gone; later tables find them by id.
    void settleRows()
    {
        auto &rows = m_table.rows();
        std::vector<std::uint32_t> placeOfSlot(rows.size(), IdPlaces::kDeleted);
        std::vector<Row> keptOut;
        std::vector<std::uint32_t> keptOutSlots;
        std::uint32_t place = 0;
        for (std::uint32_t slot = 0; slot < m_slots.size(); ++slot) {
            if (m_slots[slot].deleted)
                continue;
            if (m_slots[slot].out) {
                keptOut.push_back(rows[slot]);
                keptOutSlots.push_back(slot);
                continue;
            }
            rows[place] = rows[slot];
            placeOfSlot[slot] = place++;
        }
        m_table.setCounting(place);
        rows.resize(place);
        for (std::size_t i = 0; i < keptOut.size(); ++i) {
            placeOfSlot[keptOutSlots[i]] = static_cast<std::uint32_t>(rows.size());
            rows.push_back(keptOut[i]);
        }
        reportDoubles(placeOfSlot);
        renumber(placeOfSlot);
    }

    void reportDoubles(const std::vector<std::uint32_t> &placeOfSlot)
    {
        std::vector<TextId> idOfSlot(m_slots.size());
        for (std::uint32_t id = 1; id < m_slotOfId.size(); ++id) {
            if (m_slotOfId[id] != kNowhere)
                idOfSlot[m_slotOfId[id]] = {id};
        }
        for (std::uint32_t slot = 0; slot < m_slots.size(); ++slot) {
            if (m_slots[slot].doubled) {
                const std::uint32_t place = placeOfSlot[slot] == IdPlaces::kDeleted ? Problem::kWholeTable : slot;
                m_reading.report({ProblemCode::duplicateId, false, m_spec.table, place, m_spec.keys[0], idOfSlot[slot], {}});
            }
        }
    }

    void renumber(const std::vector<std::uint32_t> &placeOfSlot)
    {
        auto &problems = m_reading.m_snapshot.problems;
        for (std::size_t i = m_firstProblem; i < problems.size(); ++i) {
            problems[i].number = 0;
            if (problems[i].row != Problem::kWholeTable)
                problems[i].row = placeOfSlot[problems[i].row];
        }
        auto &places = m_cells.places(m_spec.table).places;
        places.assign(m_table.ids().size(), kNowhere);
        for (std::uint32_t id = 1; id < m_slotOfId.size(); ++id) {
            if (m_slotOfId[id] != kNowhere)
                places[id] = placeOfSlot[m_slotOfId[id]];
        }
        renumberSelfReferences(placeOfSlot);
    }

    void renumberSelfReferences(const std::vector<std::uint32_t> &placeOfSlot)
    {
        for (Row &row : m_table.rows()) {
            Ref<Row> *ref = selfReferenceOf(row);
            if (!ref)
                return;
            if (*ref)
                ref->index = placeOfSlot[ref->index];
            if (*ref && !m_table.counts(*ref))
                *ref = {};
        }
    }

    Reading &m_reading;
    CellReader &m_cells;
    const TableSpec<Row> &m_spec;
    Table<Row> &m_table;
    std::size_t m_firstProblem;
    Statement m_statement;
    RowVerdict m_plainVerdict;
    std::array<TextId, 32> m_details{};
    std::vector<SlotState> m_slots;
    std::vector<std::uint32_t> m_slotOfId;
    std::vector<SelfReference> m_selfReferences;
    std::string m_joinedKey;
    std::uint32_t m_fileRow = 0;
};

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

void seal(CaseSnapshot &snapshot)
{
    snapshot.texts.seal();
    snapshot.communities.ids().seal();
    snapshot.households.ids().seal();
    snapshot.children.ids().seal();
    snapshot.personnel.ids().seal();
    snapshot.assignments.ids().seal();
    snapshot.visits.ids().seal();
    snapshot.observations.ids().seal();
    snapshot.supports.ids().seal();
    snapshot.referrals.ids().seal();
    snapshot.closures.ids().seal();
    snapshot.sessions.ids().seal();
    snapshot.attendances.ids().seal();
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
    Reading reading(database, snapshot, name, now, progress);
    const auto pages = database.integer("PRAGMA page_count").value_or(0);
    const auto pageSize = database.integer("PRAGMA page_size").value_or(4096);
    constexpr std::int64_t kUsualRowBytes = 200; // with its indexes; only the progress bar depends on it
    reading.expect(static_cast<std::size_t>(pages * pageSize / kUsualRowBytes), fromPermille, toPermille);
    reading.table<Cooperative>();
    requireOneCooperative(snapshot, name);
    reading.table<Community>();
    reading.table<Personnel>();
    reading.table<Household>();
    reading.table<Child>();
    reading.table<Assignment>();
    reading.table<Visit>();
    reading.table<Observation>();
    reading.table<Support>();
    reading.table<Referral>();
    reading.table<Closure>();
    reading.table<AwarenessSession>();
    reading.table<SessionAttendance>();
    reading.table<TaskLabel>();
    reading.table<SyncState>();
    detachKeptOut(snapshot.attendances, snapshot.households, &SessionAttendance::household);
    if (reading.latest())
        snapshot.asOf = *reading.latest();
    else
        snapshot.asOfSource = AsOfSource::fileTime;
    seal(snapshot);
}

} // namespace clmrs
