// Calendar days and moments; the only door to Boost.Date_Time.
// A Date is a real day of the proleptic Gregorian calendar; a Moment is a UTC second.
#pragma once

#include <QtGlobal> // before <compare>, whose <concepts> moc 6.4 cannot read as the first header
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace clmrs {

inline constexpr int kDaysOfWeek = 7;

struct YearMonthDay
{
    int year;
    int month; // 1-12
    int day;   // 1-31
};

class Date
{
public:
    // Days since 1970-01-01.
    static constexpr Date fromDays(std::int32_t days) { return Date(days); }
    // Empty where year 1-9999, month and day do not name a real day.
    static std::optional<Date> fromYmd(int year, int month, int day);
    // Exactly ten characters YYYY-MM-DD and a real day (CASE_DATABASE.md, "what parses").
    static std::optional<Date> parse(std::string_view text);

    std::int32_t days() const { return m_days; }
    YearMonthDay ymd() const;
    std::string iso() const;

    Date addDays(int days) const { return Date(m_days + days); }
    // The same day of the month, or the last day of a shorter one (INDICATORS.md 2).
    Date addMonths(int months) const;
    int weekday() const;       // 0: Monday
    Date mondayOfWeek() const; // of the week, Monday to Sunday, that holds the day
    Date lastOfMonth() const;
    Date lastOfYear() const;

    friend auto operator<=>(const Date &, const Date &) = default;

private:
    explicit constexpr Date(std::int32_t days) : m_days(days) {}
    std::int32_t m_days;
};

// Signed number of days from `from` to `to`.
int daysBetween(Date from, Date to);
// Completed years from `birth` to `day`; a birth on 29 February completes a year on 1 March of
// other years (INDICATORS.md 1). Negative where `day` lies before `birth`.
int completedYears(Date birth, Date day);

class Moment
{
public:
    static constexpr Moment fromSeconds(std::int64_t secondsSinceEpochUtc) { return Moment(secondsSinceEpochUtc); }
    // Exactly twenty characters YYYY-MM-DDTHH:MM:SSZ, 00-23, 00-59, 00-59.
    static std::optional<Moment> parse(std::string_view text);

    std::int64_t seconds() const { return m_seconds; }
    Date day() const
    {
        const std::int64_t day = m_seconds / kSecondsPerDay;
        return Date::fromDays(static_cast<std::int32_t>(day - (m_seconds % kSecondsPerDay < 0 ? 1 : 0)));
    }
    std::string iso() const;

    friend auto operator<=>(const Moment &, const Moment &) = default;

private:
    static constexpr std::int64_t kSecondsPerDay = 86400;

    explicit constexpr Moment(std::int64_t seconds) : m_seconds(seconds) {}
    std::int64_t m_seconds;
};

// The clock is a seam: tests inject their own, app/ injects the computer's.
using Clock = std::function<Moment()>;
Moment computerClock();

} // namespace clmrs
