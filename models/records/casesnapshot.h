// One synced case database, read once and never changed again; shared by pointer to const.
#pragma once

#include "models/records/problem.h"
#include "models/records/tables.h"

#include <array>
#include <span>
#include <vector>

namespace clmrs {

// Rows in the file's order. Those that count stand first; behind them those that are kept out of
// every figure (CASE_DATABASE.md), which only the file check and the freshness line read. A row that
// counts never refers to one that is kept out.
template <class Row>
class Table
{
public:
    std::span<const Row> counting() const { return std::span(m_rows).first(m_counting); }
    std::span<const Row> keptOut() const { return std::span(m_rows).subspan(m_counting); }
    std::span<const Row> all() const { return m_rows; }
    const Row &operator[](Ref<Row> ref) const { return m_rows[ref.index]; }
    bool counts(Ref<Row> ref) const { return ref.index < m_counting; }
    std::string_view id(const Row &row) const { return m_ids.view(row.id); }
    std::string_view id(Ref<Row> ref) const { return id(m_rows[ref.index]); }

    // The row that counts under an id; empty where there is none. Goes through a table that is not made findable.
    std::optional<Ref<Row>> find(std::string_view id) const
    {
        if (id.empty())
            return std::nullopt;
        if (!m_rowOfId.empty()) {
            const std::uint32_t row = m_rowOfId[m_ids.find(id).value];
            return row == Ref<Row>::kNone ? std::nullopt : std::optional(Ref<Row>{row});
        }
        for (std::uint32_t row = 0; row < m_counting; ++row) {
            if (this->id(m_rows[row]) == id)
                return Ref<Row>{row};
        }
        return std::nullopt;
    }

    // For the reader, who at last seals a table or makes it findable: a lookup of four bytes a row, and where its ids are.
    void seal() { m_ids.seal(); }
    void makeFindable()
    {
        m_ids.fit();
        m_rowOfId.assign(m_ids.size(), Ref<Row>::kNone);
        for (auto row = static_cast<std::uint32_t>(m_counting); row-- > 0;) // of two the first
            m_rowOfId[m_rows[row].id.value] = row;
        m_rowOfId[0] = Ref<Row>::kNone; // an id that is not there
    }
    TextPool &ids() { return m_ids; }
    const TextPool &ids() const { return m_ids; }
    std::vector<Row> &rows() { return m_rows; }
    void setCounting(std::size_t counting) { m_counting = counting; }

private:
    std::vector<Row> m_rows;
    std::size_t m_counting = 0;
    TextPool m_ids;
    std::vector<std::uint32_t> m_rowOfId; // by TextId; empty: not findable
};

struct TableCount
{
    std::size_t rows = 0;    // as they stand in the file, doubles and deleted ones too
    std::size_t keptOut = 0; // living rows kept out of every figure
    bool present = false;
};

enum class AsOfSource : std::uint8_t { records, fileTime };

// How the file's write-ahead log was treated (CASE_DATABASE.md, "journal").
enum class WalUse : std::uint8_t { none, used, leftAside };

struct CaseSnapshot
{
    Cooperative cooperative;
    Table<Cooperative> cooperatives;
    Table<Community> communities;
    Table<Household> households;
    Table<Child> children;
    Table<Personnel> personnel;
    Table<Assignment> assignments;
    Table<Visit> visits;
    Table<Observation> observations;
    Table<Support> supports;
    Table<Referral> referrals;
    Table<Closure> closures;
    Table<AwarenessSession> sessions;
    Table<SessionAttendance> attendances;
    Table<TaskLabel> taskLabels;
    Table<SyncState> syncStates;

    TextPool texts;
    std::vector<Problem> problems;    // what the reader found, in the order of reading
    std::size_t unlistedProblems = 0; // found beyond what a list can hold
    std::array<TableCount, kTableCount> counts;
    Moment asOf = Moment::fromSeconds(0); // "file as of"
    AsOfSource asOfSource = AsOfSource::records;
    WalUse wal = WalUse::none;

    std::string_view text(TextId id) const { return texts.view(id); }
    std::string_view country() const { return text(cooperative.country); }
    const TableCount &count(TableId table) const { return counts[static_cast<std::size_t>(table)]; }
};

} // namespace clmrs
