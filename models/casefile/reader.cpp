#include "models/casefile/reader.h"

#include "models/casefile/contract.h"
#include "models/casefile/rowstream.h"
#include "models/casefile/tablequery.h"

namespace clmrs {

namespace {

constexpr std::size_t kMaxRows = 30'000'000;
constexpr std::size_t kMaxProblems = 500'000; // what one list can be read through; more say so
constexpr std::uint32_t kNowhere = IdPlaces::kNowhere;
constexpr std::size_t kIdBytes = 37;
constexpr std::int64_t kUnreadable = std::numeric_limits<std::int64_t>::min(); // an updated_at: the earliest of all

// What is known of the row that holds at a slot while its table is read.
struct SlotState
{
    std::int64_t updated = kUnreadable;
    std::uint32_t fileRow = 0;
    bool deleted = false;
    bool out = false;
    bool doubled = false;
};

class Reading
{
public:
    Reading(CaseSnapshot &snapshot, const QString &name, Moment now, const Progress &progress)
        : m_snapshot(snapshot), m_cells(snapshot), m_name(name), m_now(now), m_progress(progress)
    {
    }

    void expect(std::size_t rows, int fromPermille, int toPermille)
    {
        m_expectedRows = std::max<std::size_t>(rows, 1);
        m_fromPermille = fromPermille;
        m_toPermille = toPermille;
    }

    template <class Row>
    void table(RowStream &stream, std::size_t number, const TableQuery &query)
    {
        TableReading<Row> reading(*this, query);
        reading.readRows(stream, number);
        reading.finish();
    }

    std::optional<Moment> latest() const { return m_latest; }

private:
    template <class Row>
    class TableReading;

    void seen(std::optional<Moment> moment)
    {
        if (moment && *moment <= m_now && (!m_latest || *m_latest < *moment))
            m_latest = moment;
    }
    void rowsRead(std::size_t rows);
    void report(Problem problem)
    {
        if (m_snapshot.problems.size() < kMaxProblems)
            m_snapshot.problems.push_back(problem);
        else
            ++m_snapshot.unlistedProblems;
    }

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

void Reading::rowsRead(std::size_t rows)
{
    m_rowsRead += rows;
    if (m_rowsRead > kMaxRows)
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 holds more rows than a case file can have. Ask whoever manages the sync what is in it."),
                     {m_name}});
    const std::size_t done = std::min(m_rowsRead, m_expectedRows);
    m_progress.at({QT_TRANSLATE_NOOP("clmrs", "Reading the case file")},
                  m_fromPermille + static_cast<int>(done * std::size_t(m_toPermille - m_fromPermille) / m_expectedRows));
}

template <class Row>
class Reading::TableReading
{
public:
    TableReading(Reading &reading, const TableQuery &query)
        : m_reading(reading), m_cells(reading.m_cells), m_spec(specOf(static_cast<const Row *>(nullptr))),
          m_table(TableOf<Row>::in(reading.m_snapshot)), m_firstProblem(reading.m_snapshot.problems.size())
    {
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i)
            m_plainVerdict.needs[i] = m_spec.columns[i].need;
        for (const std::string_view column : query.missingColumns)
            m_reading.report({ProblemCode::missingColumn, false, m_spec.table, Problem::kWholeTable, column, {}, {}});
        m_table.rows().reserve(query.expectedRows);
        m_slots.reserve(query.expectedRows);
        m_table.ids().reserve(query.expectedRows, query.expectedRows * kIdBytes);
        m_slotOfId.reserve(query.expectedRows + 1);
    }

    void readRows(RowStream &stream, std::size_t number)
    {
        while (const RowBatch *batch = stream.next(number)) {
            for (std::size_t row = 0; row < batch->rows; ++row, ++m_fileRow)
                readRow(*batch, row);
            m_reading.rowsRead(batch->rows);
        }
    }

    void finish()
    {
        seeHowRecentItIs();
        followSelfReferences();
        dropProblemsOfOthers();
        settleRows();
        TableCount &count = m_reading.m_snapshot.counts[static_cast<std::size_t>(m_spec.table)];
        count = {m_fileRow, m_table.keptOut().size(), true};
    }

private:
    RowCell cell(const RowBatch &batch, std::size_t row, std::size_t column) { return {batch, row, column, m_scratch}; }

    TextId readKey(const RowBatch &batch, std::size_t row)
    {
        const std::string_view first = cell(batch, row, kKeyColumn).text();
        if (m_spec.keys[1].empty())
            return m_table.ids().intern(first);
        m_joinedKey.assign(first);
        m_joinedKey.push_back('\x1f');
        m_joinedKey.append(cell(batch, row, kSecondKeyColumn).text());
        return m_joinedKey.size() == 1 ? TextId() : m_table.ids().intern(m_joinedKey);
    }

    void readRow(const RowBatch &batch, std::size_t at)
    {
        Row row;
        row.id = readKey(batch, at);
        std::optional<Moment> updated;
        const Fault updatedFault = m_cells.read(updated, cell(batch, at, kUpdatedAtColumn));
        m_reading.seen(updated);
        const std::int64_t age = updated ? updated->seconds() : kUnreadable;
        const std::optional<std::uint32_t> slot = slotFor(row.id, age);
        if (!slot)
            return;
        SlotState &state = m_slots[*slot];
        state.updated = age;
        state.fileRow = m_fileRow;
        state.deleted = !cell(batch, at, kDeletedAtColumn).text().empty();
        m_table.rows()[*slot].id = row.id;
        state.out = readColumns(row, *slot, batch, at);
        if (updatedFault == Fault::unreadableDate)
            problem(ProblemCode::unreadableDate, false, *slot, "updated_at");
        if (!row.id)
            problem(ProblemCode::unreadableValue, false, *slot, m_spec.keys[0]);
        m_table.rows()[*slot] = row;
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

    bool readColumns(Row &row, std::uint32_t slot, const RowBatch &batch, std::size_t at)
    {
        RowVerdict verdict = m_plainVerdict;
        bool anyFault = m_spec.settle != nullptr;
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
            m_cells.detail = {};
            m_cells.selfReference = {};
            const Fault fault = m_spec.columns[i].read(row, cell(batch, at, kFirstOwnColumn + i), m_cells);
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

    // "File as of": any updated_at counts, also a deletion's; what a row itself tells, only where it holds.
    void seeHowRecentItIs()
    {
        for (std::uint32_t slot = 0; slot < m_slots.size(); ++slot) {
            if (m_slots[slot].deleted)
                continue;
            if constexpr (std::is_same_v<Row, Visit>)
                m_reading.seen(m_table.rows()[slot].receivedAt);
            if constexpr (std::is_same_v<Row, SyncState>)
                m_reading.seen(m_table.rows()[slot].lastSyncAt);
        }
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
    RowVerdict m_plainVerdict;
    std::array<TextId, 32> m_details{};
    std::vector<SlotState> m_slots;
    std::vector<std::uint32_t> m_slotOfId;
    std::vector<SelfReference> m_selfReferences;
    std::string m_joinedKey;
    std::array<char, 64> m_scratch{};
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

// A table's references need the tables before it; the cooperative is looked at as soon as it is read.
template <class... Rows>
void readInOrder(Database &database, Reading &reading, CaseSnapshot &snapshot, const QString &name, std::size_t likelyRows)
{
    const std::vector<TableQuery> tables{
        makeTableQuery(database, columnsOf(specOf(static_cast<const Rows *>(nullptr))), name, likelyRows)...};
    std::vector<std::string> queries;
    for (const TableQuery &table : tables) {
        if (!table.sql.empty())
            queries.push_back(table.sql);
    }
    RowStream stream(database, std::move(queries));
    std::size_t table = 0;
    std::size_t number = 0;
    const auto readNext = [&]<class Row>(const Row *) {
        if (!tables[table].sql.empty())
            reading.table<Row>(stream, number++, tables[table]);
        ++table;
        if constexpr (std::is_same_v<Row, Cooperative>)
            requireOneCooperative(snapshot, name);
    };
    (readNext(static_cast<const Rows *>(nullptr)), ...);
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
