// One cell of the synced file into one field of a record: what parses, what counts as missing, what
// a reference finds (CASE_DATABASE.md, "The file"). Nothing is trimmed or repaired.
#pragma once

#include "models/casefile/rowstream.h"
#include "models/records/casesnapshot.h"

#include <cmath>
#include <limits>

namespace clmrs {

enum class Fault : std::uint8_t {
    none,
    absent, // NULL or empty text
    unreadableDate,
    unreadableValue,
    unknownCode,
    brokenReference,
    deletedReference,
    keptOutReference // the row it names is there but kept out
};

template <class Row>
struct TableOf;
#define CLMRS_TABLE(Row, member, tableId)                                                                                        \
    template <>                                                                                                                  \
    struct TableOf<Row>                                                                                                          \
    {                                                                                                                            \
        static constexpr TableId id = TableId::tableId;                                                                          \
        static Table<Row> &in(CaseSnapshot &snapshot) { return snapshot.member; }                                                \
    };
CLMRS_TABLE(Cooperative, cooperatives, cooperative)
CLMRS_TABLE(Community, communities, community)
CLMRS_TABLE(Personnel, personnel, personnel)
CLMRS_TABLE(Household, households, household)
CLMRS_TABLE(Child, children, child)
CLMRS_TABLE(Assignment, assignments, assignment)
CLMRS_TABLE(Visit, visits, visit)
CLMRS_TABLE(Observation, observations, observation)
CLMRS_TABLE(Support, supports, support)
CLMRS_TABLE(Referral, referrals, referral)
CLMRS_TABLE(Closure, closures, closure)
CLMRS_TABLE(AwarenessSession, sessions, awarenessSession)
CLMRS_TABLE(SessionAttendance, attendances, sessionAttendance)
CLMRS_TABLE(TaskLabel, taskLabels, task)
CLMRS_TABLE(SyncState, syncStates, syncState)
#undef CLMRS_TABLE

// Where the row of an id ended up, by TextId of its table's ids.
struct IdPlaces
{
    static constexpr std::uint32_t kNowhere = 0xffffffff;
    static constexpr std::uint32_t kDeleted = 0xfffffffe;
    std::vector<std::uint32_t> places;
};

// A reference of a table to itself, followed once the table is read.
struct SelfReference
{
    std::uint32_t slot;    // the id's place in the table while it is read
    std::uint32_t fileRow; // the row it stands in
    std::uint8_t column;
    TextId target; // in the table's ids, or 0
};

class CellReader
{
public:
    explicit CellReader(CaseSnapshot &snapshot) : m_snapshot(snapshot) {}

    Fault read(TextId &field, const RowCell &cell); // kept once, however often it comes
    Fault readOwnText(TextId &field, const RowCell &cell);
    Fault read(std::optional<Date> &field, const RowCell &cell);
    Fault read(std::optional<Moment> &field, const RowCell &cell);
    Fault read(std::optional<bool> &field, const RowCell &cell);
    Fault readCount(std::optional<int> &field, const RowCell &cell); // a whole number, not negative
    template <class Number>
    Fault readHours(std::optional<Number> &field, const RowCell &cell) // a number, not negative
    {
        const auto number = numberOf(cell);
        return take(field, cell, number, number && *number >= 0);
    }
    template <class Number>
    Fault readNumber(std::optional<Number> &field, const RowCell &cell)
    {
        const auto number = numberOf(cell);
        return take(field, cell, number, number.has_value());
    }
    template <class E>
    Fault read(Coded<E> &field, const RowCell &cell)
    {
        const std::string_view text = cell.text();
        field.value = codeOf<E>(text);
        if (field.value == E::missing)
            return Fault::absent;
        if (field.value != E::unknown)
            return Fault::none;
        field.unlisted = m_snapshot.texts.intern(text);
        detail = field.unlisted;
        return Fault::unknownCode;
    }
    template <class Row>
    Fault read(Ref<Row> &field, const RowCell &cell)
    {
        const std::string_view text = cell.text();
        if (text.empty())
            return Fault::absent;
        const std::uint32_t place = placeOf<Row>(text);
        if (place == IdPlaces::kNowhere)
            return Fault::brokenReference;
        if (place == IdPlaces::kDeleted)
            return Fault::deletedReference;
        field.index = place;
        return TableOf<Row>::in(m_snapshot).counts(field) ? Fault::none : Fault::keptOutReference;
    }

    IdPlaces &places(TableId table) { return m_places[static_cast<std::size_t>(table)]; }
    CaseSnapshot &snapshot() { return m_snapshot; }

    TextId detail;        // of the last fault, where there is something to say; the caller clears it
    TextId selfReference; // of the last self-reference read; the caller clears it

private:
    // Neighbouring rows often name the same one: the children of one visit, the visits of one person.
    template <class Row>
    std::uint32_t placeOf(std::string_view text)
    {
        LastReference &last = m_lastReferences[static_cast<std::size_t>(TableOf<Row>::id)];
        if (last.text != text) {
            const TextId id = TableOf<Row>::in(m_snapshot).ids().find(text);
            last = {std::string(text), id ? places(TableOf<Row>::id).places[id.value] : IdPlaces::kNowhere};
        }
        return last.place;
    }

    static std::optional<double> numberOf(const RowCell &cell); // finite; empty for text and blobs
    template <class Number>
    static Fault take(std::optional<Number> &field, const RowCell &cell, std::optional<double> number, bool fits)
    {
        if (isAbsent(cell))
            return Fault::absent;
        if (!fits || std::abs(*number) > std::numeric_limits<Number>::max())
            return Fault::unreadableValue;
        field = static_cast<Number>(*number);
        return Fault::none;
    }
    static bool isAbsent(const RowCell &cell);

    struct LastReference
    {
        std::string text;
        std::uint32_t place = IdPlaces::kNowhere;
    };

    CaseSnapshot &m_snapshot;
    std::array<IdPlaces, kTableCount> m_places;
    std::array<LastReference, kTableCount> m_lastReferences; // by the table referred to
    std::string m_lastMoment;                                // the text last parsed: neighbouring rows often share theirs
    std::optional<Moment> m_lastMomentValue;
};

} // namespace clmrs
