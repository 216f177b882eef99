// What every part of the making needs.
#pragma once

#include "models/demo/cooperative.h"
#include "models/demo/faults.h"

namespace clmrs::demo {

class Schedule;

struct Making
{
    const Cooperative &coop;
    Writer &writer;
    Schedule &schedule;
    Quotas &quotas;
};

} // namespace clmrs::demo
