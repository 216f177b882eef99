#include "models/indicators/splitvillages.h"

#include <algorithm>

namespace clmrs {

namespace {

// Each once, so that a file in which two are part of each other ends, too.
bool takeOnce(std::vector<Ref<Community>> &taken, Ref<Community> community)
{
    const bool isNew = std::ranges::find(taken, community) == taken.end();
    if (isNew)
        taken.push_back(community);
    return isNew;
}

} // namespace

std::vector<Ref<Community>> heldFor(const CaseSnapshot &snapshot, Ref<Community> community, Date heldOn)
{
    std::vector<Ref<Community>> taken{community};
    const auto &all = snapshot.communities.counting();
    for (std::size_t at = 0; at < taken.size(); ++at) {
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            if (all[i].parent == taken[at] && (!all[i].joinedOn || *all[i].joinedOn > heldOn))
                takeOnce(taken, {i});
        }
    }
    for (Ref<Community> whole = all[community.index].parent; whole && takeOnce(taken, whole);)
        whole = all[whole.index].parent;
    return taken;
}

} // namespace clmrs
