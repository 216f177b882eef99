#include "models/session/asofday.h"

namespace clmrs {

namespace {

constexpr int kOldestFileDays = 60;

} // namespace

AsOfDay asOfDay(const DayPolicy &policy, Date today, Date fileDay)
{
    if (policy.rule == DayRule::chosen && policy.chosen)
        return {*policy.chosen, DaySource::chosen};
    if (policy.rule == DayRule::today)
        return {today, DaySource::chosen};
    if (policy.rule == DayRule::fileDay || today < fileDay || daysBetween(fileDay, today) > kOldestFileDays)
        return {fileDay, DaySource::fileDay};
    return {today, DaySource::today};
}

} // namespace clmrs
