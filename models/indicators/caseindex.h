// Who belongs to whom, looked up once: the rows of a child, a household, a community, in the order
// in which figures walk them.
#pragma once

#include "models/records/casesnapshot.h"

#include <span>
#include <vector>

namespace clmrs {

// For each owner, a run of row references; owners without rows have an empty run.
template <class Row>
class RowLists
{
public:
    std::span<const Ref<Row>> of(std::uint32_t owner) const
    {
        if (std::size_t(owner) + 1 >= m_starts.size()) // nobody's too
            return {};
        return std::span(m_rows).subspan(m_starts[owner], m_starts[owner + 1] - m_starts[owner]);
    }

    // Runs of `owners` owners over the rows 0..rows-1; ownerOf gives Ref<>::kNone for a row to leave
    // out, and less the order inside a run.
    template <class OwnerOf, class Less>
    static RowLists build(std::size_t owners, std::size_t rows, OwnerOf ownerOf, Less less)
    {
        RowLists lists;
        lists.m_starts.assign(owners + 1, 0);
        for (std::uint32_t row = 0; row < rows; ++row) {
            const std::uint32_t owner = ownerOf(row);
            if (owner != Ref<Row>::kNone)
                ++lists.m_starts[owner + 1];
        }
        for (std::size_t i = 1; i <= owners; ++i)
            lists.m_starts[i] += lists.m_starts[i - 1];
        lists.m_rows.resize(lists.m_starts[owners]);
        std::vector<std::uint32_t> next(lists.m_starts.begin(), lists.m_starts.end() - 1);
        for (std::uint32_t row = 0; row < rows; ++row) {
            const std::uint32_t owner = ownerOf(row);
            if (owner != Ref<Row>::kNone)
                lists.m_rows[next[owner]++] = Ref<Row>{row};
        }
        for (std::size_t i = 0; i < owners; ++i)
            std::sort(lists.m_rows.begin() + lists.m_starts[i], lists.m_rows.begin() + lists.m_starts[i + 1], less);
        return lists;
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<Ref<Row>> m_rows;
};

struct CaseIndex
{
    explicit CaseIndex(const CaseSnapshot &snapshot);

    // By the visit's moment, then the observation's id. A child that counts has only observations
    // that count; a kept-out child all of its own whose visit has a moment.
    RowLists<Observation> observationsOfChild;
    RowLists<Visit> visitsOfHousehold;   // by moment, back-checks too
    RowLists<Closure> closuresOfChild;   // dated ones only, by day, then id
    RowLists<Referral> referralsOfChild; // dated ones only, by day
    RowLists<Support> supportsOfChild;   // delivered ones only, by day
    RowLists<Support> supportsOfHousehold;
    RowLists<Assignment> assignmentsOfHousehold; // by start, then id
    RowLists<Assignment> assignmentsOfCommunity; // of whole communities; by start, then id
    RowLists<Child> childrenOfHousehold;
    RowLists<AwarenessSession> sessionsOfCommunity; // held ones, by day, then id
};

} // namespace clmrs
