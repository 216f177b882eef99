// How many rows of each table are kept out of a file, and the sentence that names them all: of visits, supports and referrals as
// of households and children (CASE_DATABASE.md, "what is kept out is never silent").
#pragma once

#include "models/indicators/caseload.h"

namespace clmrs {

// By TableId, in one order: households and children first, since most others are kept out with them.
std::vector<std::pair<TableId, std::size_t>> keptOutRows(const CaseSnapshot &snapshot); // tables with any
// Of the same file.
Sentence keptOutSentence(const KeptOut &keptOut, const CaseSnapshot &snapshot);
QString keptOutCount(TableId table, std::size_t rows); // "3 visits"

// Calls `use` with each table and its id, in that order.
template <class Use>
void forEachTable(const CaseSnapshot &s, Use use)
{
    use(TableId::household, s.households);
    use(TableId::child, s.children);
    use(TableId::cooperative, s.cooperatives);
    use(TableId::community, s.communities);
    use(TableId::personnel, s.personnel);
    use(TableId::assignment, s.assignments);
    use(TableId::visit, s.visits);
    use(TableId::observation, s.observations);
    use(TableId::support, s.supports);
    use(TableId::referral, s.referrals);
    use(TableId::closure, s.closures);
    use(TableId::awarenessSession, s.sessions);
    use(TableId::sessionAttendance, s.attendances);
    use(TableId::task, s.taskLabels);
    use(TableId::syncState, s.syncStates);
}

} // namespace clmrs
