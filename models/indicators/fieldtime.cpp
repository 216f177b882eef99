#include "models/indicators/fieldtime.h"

namespace clmrs {

namespace {

struct CountryTime
{
    std::string_view country; // ISO 3166-1 alpha-2
    int hoursAhead;
};

// IANA time zone database: Africa/Abidjan (and Accra, a link to it), Africa/Maputo (and Harare).
constexpr CountryTime kCountryTimes[] = {{"CI", 0}, {"GH", 0}, {"ZW", 2}};

constexpr std::int64_t kSecondsOfHour = 3600;

std::int64_t floorRemainder(std::int64_t number, std::int64_t by) { return ((number % by) + by) % by; }

} // namespace

std::optional<int> hoursAheadOfUtc(std::string_view country)
{
    for (const CountryTime &time : kCountryTimes) {
        if (time.country == country)
            return time.hoursAhead;
    }
    return std::nullopt;
}

FieldTime fieldTimeOf(Moment moment, std::string_view country)
{
    const Moment there = Moment::fromSeconds(moment.seconds() + hoursAheadOfUtc(country).value_or(0) * kSecondsOfHour);
    const std::int64_t second = floorRemainder(there.seconds(), kHoursOfDay * kSecondsOfHour);
    return {static_cast<int>(second / kSecondsOfHour), there.day().weekday()};
}

} // namespace clmrs
