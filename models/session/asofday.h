// As of which day everything is reckoned, and why.
#pragma once

#include "models/domain/date.h"

namespace clmrs {

enum class DaySource : std::uint8_t {
    today,
    fileDay, // today lies before the file's day, or more than 60 days after it
    chosen
};

enum class DayRule : std::uint8_t {
    usual,   // today where the file is not older or newer than it can bear, else its own day
    today,   // whatever the file says
    fileDay, // of whatever file is open; a picture is of the file, not of the day on which it is drawn
    chosen   // one day
};

struct DayPolicy
{
    DayRule rule = DayRule::usual;
    std::optional<Date> chosen = {}; // of DayRule::chosen

    static DayPolicy on(Date day) { return {DayRule::chosen, day}; }
};

struct AsOfDay
{
    Date day;
    DaySource source;
};
AsOfDay asOfDay(const DayPolicy &policy, Date today, Date fileDay);

} // namespace clmrs
