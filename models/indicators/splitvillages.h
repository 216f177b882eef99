// Villages that were split or merged (CASE_DATABASE.md, community.parent_id): what was held for one was held for the other.
#pragma once

#include "models/records/casesnapshot.h"

#include <vector>

namespace clmrs {

// For which communities a session counts that was held in one on a day: itself; those of which it became a part; and those that
// were split from it later, or of which nobody says since when they stand by themselves (joined_on). Each once.
std::vector<Ref<Community>> heldFor(const CaseSnapshot &snapshot, Ref<Community> community, Date heldOn);

} // namespace clmrs
