#include "models/domain/date.h"

#include <array>
#include <boost/date_time/gregorian_calendar.hpp>
#include <boost/date_time/year_month_day.hpp>
#include <chrono>
#include <cstdio>

namespace clmrs {

namespace {

// Boost's ready-made gregorian::date ends at the years 1400 and 9999 and throws outside; its
// calendar arithmetic over plain integers has no such border, and a synced file may name any year.
using BoostYmd = boost::date_time::year_month_day_base<int, int, int>;
using Calendar = boost::date_time::gregorian_calendar_base<BoostYmd, std::uint32_t>;

constexpr std::int32_t kEpochDayNumber = 2440588; // Boost's day number of 1970-01-01

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        const char c = text[i];
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && Calendar::is_leap_year(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

Date dayOf(int year, int month, int day)
{
    return Date::fromDays(static_cast<std::int32_t>(Calendar::day_number(BoostYmd(year, month, day))) - kEpochDayNumber);
}

} // namespace

std::optional<Date> Date::fromYmd(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return dayOf(year, month, day);
}

std::optional<Date> Date::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    return fromYmd(*year, *month, *day);
}

// The standard library's way back takes a third of the time of Boost's, and the walks over a case file ask for millions.
YearMonthDay Date::ymd() const
{
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{m_days}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::string Date::iso() const
{
    const YearMonthDay d = ymd();
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", d.year, d.month, d.day);
    return text.data();
}

Date Date::addMonths(int months) const
{
    const YearMonthDay d = ymd();
    const int count = d.year * 12 + (d.month - 1) + months;
    const int month = (count % 12 + 12) % 12 + 1; // also of what lies before the year 0
    const int year = (count - (month - 1)) / 12;
    return dayOf(year, month, std::min(d.day, daysInMonth(year, month)));
}

int Date::weekday() const
{
    constexpr int kWeekdayOfDayZero = 3; // 1 January 1970 was a Thursday
    return ((m_days + kWeekdayOfDayZero) % kDaysOfWeek + kDaysOfWeek) % kDaysOfWeek;
}

Date Date::mondayOfWeek() const { return addDays(-weekday()); }

Date Date::lastOfMonth() const
{
    const YearMonthDay d = ymd();
    return addDays(daysInMonth(d.year, d.month) - d.day);
}

Date Date::lastOfYear() const { return dayOf(ymd().year, 12, 31); }

int daysBetween(Date from, Date to) { return to.days() - from.days(); }

int completedYears(Date birth, Date day)
{
    // Asked of every child at every visit: but near a birthday the days alone tell the years. An anniversary lies at most
    // three days from so many mean years.
    constexpr std::int64_t kYears = 400; // after which the calendar repeats itself
    constexpr std::int64_t kDays = 146'097;
    constexpr std::int64_t kNear = 4 * kYears;
    const std::int64_t parts = std::int64_t(daysBetween(birth, day)) * kYears;
    if (parts >= 0 && parts % kDays >= kNear && parts % kDays < kDays - kNear)
        return static_cast<int>(parts / kDays);
    const YearMonthDay b = birth.ymd();
    const YearMonthDay d = day.ymd();
    const bool beforeBirthday = d.month < b.month || (d.month == b.month && d.day < b.day);
    return d.year - b.year - (beforeBirthday ? 1 : 0);
}

std::optional<Moment> Moment::parse(std::string_view text)
{
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        return std::nullopt;
    const auto date = Date::parse(text.substr(0, 10));
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return Moment(date->days() * kSecondsPerDay + *hour * 3600 + *minute * 60 + *second);
}

std::string Moment::iso() const
{
    const Date date = day();
    const auto rest = static_cast<int>(m_seconds - date.days() * kSecondsPerDay);
    std::array<char, 20> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", rest / 3600, rest / 60 % 60, rest % 60);
    return date.iso() + text.data();
}

Moment computerClock()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Moment::fromSeconds(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

} // namespace clmrs
