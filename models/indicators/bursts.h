// Visits that one person began in an hour with many others (the file check's `burst`, COMMANDS.md; also a signal).
#pragma once

#include "models/indicators/course.h"

namespace clmrs {

inline constexpr int kBurstOver = 8; // visits begun within an hour, both ends included

// A visit that lies in some hour in which its person began more than kBurstOver.
struct BurstVisit
{
    Ref<Visit> visit;
    std::uint32_t inHour = 0; // how many there are in the first such hour
};

// By person and moment, back-checks too; visits by nobody known are left out.
std::vector<BurstVisit> burstVisits(const Casebook &book);

// Of each visit (by row), how many others its person began in the hour from it on; 0 for nobody known.
std::vector<int> visitsInHourAfter(const Casebook &book);

} // namespace clmrs
