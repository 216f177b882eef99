#include "models/domain/validity.h"

#include <charconv>

namespace clmrs {

namespace {

constexpr std::string_view kForGood = "none";
constexpr std::string_view kMonths = "months:";
constexpr std::string_view kSeason = "date:";
constexpr int kLeapYear = 2000;

// Digits and nothing else; empty where the number does not begin with one that counts.
std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = end.ec == std::errc() && end.ptr == text.data() + text.size() && number > 0 && text.front() != '0';
    return isWhole ? std::optional(number) : std::nullopt;
}

// Only 29 February is no day of some years. Empty behind the last year that there is.
std::optional<Date> dayIn(int year, const Validity &validity)
{
    const auto day = Date::fromYmd(year, validity.month, validity.day);
    return day ? day : Date::fromYmd(year, 3, 1);
}

} // namespace

std::optional<Validity> Validity::parse(std::string_view text)
{
    Validity validity;
    if (text == kForGood)
        return validity;
    if (text.starts_with(kMonths)) {
        const auto number = wholeNumber(text.substr(kMonths.size()));
        if (!number || *number > kMostMonths)
            return std::nullopt;
        validity.kind = Kind::months;
        validity.months = *number;
        return validity;
    }
    if (!text.starts_with(kSeason))
        return std::nullopt;
    const auto inLeapYear = Date::parse(std::to_string(kLeapYear) + '-' + std::string(text.substr(kSeason.size())));
    if (!inLeapYear)
        return std::nullopt;
    validity.kind = Kind::season;
    validity.month = inLeapYear->ymd().month;
    validity.day = inLeapYear->ymd().day;
    return validity;
}

std::string Validity::text() const
{
    switch (kind) {
    case Kind::forGood:
        return std::string(kForGood);
    case Kind::months:
        return std::string(kMonths) + std::to_string(months);
    case Kind::season:
        return std::string(kSeason) + Date::fromYmd(kLeapYear, month, day)->iso().substr(5);
    }
    Q_UNREACHABLE();
}

std::optional<Date> Validity::expiryOf(Date passedOn) const
{
    switch (kind) {
    case Kind::forGood:
        return std::nullopt;
    case Kind::months:
        return passedOn.addMonths(months);
    case Kind::season: {
        const int year = passedOn.ymd().year;
        const auto thisYear = dayIn(year, *this);
        return thisYear && passedOn < *thisYear ? thisYear : dayIn(year + 1, *this);
    }
    }
    Q_UNREACHABLE();
}

} // namespace clmrs
