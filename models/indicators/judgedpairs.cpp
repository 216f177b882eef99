#include "models/indicators/judgedpairs.h"

#include <algorithm>
#include <set>

namespace clmrs {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;
using Pairs = std::set<Pair>;

Pair pairOf(std::string_view a, std::string_view b) { return a < b ? Pair(a, b) : Pair(b, a); }

Pairs judgedPairs(const LogbookSnapshot &logbook, TableId table)
{
    Pairs pairs;
    for (const Correction &correction : logbook.all<Correction>()) {
        const bool isJudged = correction.column == kNotSameAs && correction.state != CorrectionState::refused;
        if (isJudged && correction.subject.table == tableName(table) && !correction.proposed.empty())
            pairs.insert(pairOf(correction.subject.id, correction.proposed));
    }
    return pairs;
}

template <class Row>
Pair pairOf(const Table<Row> &table, const Problem &problem)
{
    return pairOf(table.id(Ref<Row>{problem.row}), table.id(Ref<Row>{problem.number}));
}

} // namespace

std::vector<Problem> withoutJudgedPairs(std::vector<Problem> problems, const CaseSnapshot &snapshot,
                                        const LogbookSnapshot &logbook)
{
    const Pairs children = judgedPairs(logbook, TableId::child);
    const Pairs households = judgedPairs(logbook, TableId::household);
    std::erase_if(problems, [&](const Problem &problem) {
        switch (problem.code) {
        case ProblemCode::duplicateChild:
            return children.contains(pairOf(snapshot.children, problem));
        case ProblemCode::duplicateHousehold:
            return households.contains(pairOf(snapshot.households, problem));
        default:
            return false;
        }
    });
    return problems;
}

} // namespace clmrs
