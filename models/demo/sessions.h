// Awareness sessions in the communities, and who came.
#pragma once

#include "models/demo/household.h"
#include "models/demo/making.h"

namespace clmrs::demo {

// A session every one to two months, with some of `households` on the lists.
void holdSessions(const Making &making, const Community &community, const std::vector<Household> &households, Random &random);

} // namespace clmrs::demo
