// The lists as they stand on the last day: households and children, and rows that lost their way.
#pragma once

#include "models/demo/household.h"
#include "models/demo/making.h"

namespace clmrs::demo {

void writeHousehold(const Making &making, const Community &community, const Household &household, Random &random);
// Now and then a row whose reference no longer holds. `lastVisit`: the id of a visit to the household.
void writeLostRows(const Making &making, const Household &household, const std::string &lastVisit, Random &random);

} // namespace clmrs::demo
