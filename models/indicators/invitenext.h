// Whom to invite to an awareness session next: communities by how many households were never reached, with a topic that was not
// spoken of there.
#pragma once

#include "models/domain/sessiontopics.h"
#include "models/indicators/reach.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

struct InviteNext
{
    Ref<Community> community = {};
    std::size_t never = 0; // households in scope that were not reached in twelve months
    std::size_t all = 0;
    std::optional<Date> lastSessionOn = {}; // in these months
    std::optional<Date> plannedOn = {};     // the next session that is planned
    std::string_view topic = {}; // the first usual one that was not spoken of in these months; of all, that of longest ago

    bool isWanted() const { return all > 0 && !plannedOn; }
};

// Communities with households: those without a session planned ahead first; then the most households never reached, the longest
// without a session, the file's order. `logbook` may be null.
std::vector<InviteNext> inviteNext(const Casebook &book, const Reach &reach, const LogbookSnapshot *logbook);

} // namespace clmrs
