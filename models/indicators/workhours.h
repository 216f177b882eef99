// Hours of the months ahead: what visits and sessions take, what a person has for them, and the word for the one
// beside the other (INDICATORS.md 7). Every number in them is a setting workload_*.
#pragma once

#include "models/domain/place.h"
#include "models/indicators/householdwork.h"
#include "models/indicators/period.h"

namespace clmrs {

inline constexpr int kMostMonthsAhead = 12;
inline constexpr int kUsualMonthsAhead = 6;

// The months that a review looks ahead, 1 to `count`: month k holds the days after D + (k-1) months up to D + k months,
// each reckoned from D itself (from 31 January: February's last day, 31 March, 30 April).
struct MonthsAhead
{
    Date day = Date::fromDays(0); // D
    int count = 0;

    Period month(int number) const;
    // 0: due by D, the backlog; empty: after the last month.
    std::optional<int> monthOf(Date due) const;
};

// In every vector by month the first entry is month 1.
struct OwedHours
{
    double visits = 0; // at the households
    double travel = 0;
    double sessions = 0;

    double all() const { return visits + travel + sessions; }
    OwedHours &operator+=(const OwedHours &other);
};

// How often a household is visited in each month: once in the month it falls due, and in each that lies a whole number
// of its shortest interval after that one. A backlog is a part of a visit in each of the first workload_backlog_months
// months, and so is what falls due again after it; what of it lies beyond the last month is left out.
std::vector<double> visitsAhead(const HouseholdWork &work, const MonthsAhead &months, const Settings &settings);

// One visit, travel included. An empty place is unknown: travel then takes workload_unknown_travel_minutes.
OwedHours visitHours(const HouseholdWork &work, std::optional<Place> home, std::optional<Place> community,
                     const Settings &settings);
// Of a community; empty where it is missing or impossible, or where there is no community.
std::optional<Place> placeOf(const CaseSnapshot &snapshot, Ref<Community> community);

struct AvailableHours
{
    double weekly = 0;
    bool isAssumed = false;      // the weekly hours are missing, and the setting stands for them
    std::vector<int> daysAway;   // by month, as the logbook has them
    std::vector<double> byMonth; // hours
};
// Of a person; of nobody: none.
AvailableHours availableHours(const Casebook &book, Ref<Personnel> person, const MonthsAhead &months);
// Of somebody with these weekly hours, who is away on these days.
AvailableHours availableHours(double weekly, const AwayDays &away, const MonthsAhead &months, const Settings &settings);

// In the contract's words.
enum class Load : std::uint8_t { light, fair, heavy, over };
Load loadOf(double owed, double available, const Settings &settings);
const char *loadWord(Load load); // a translated source text

} // namespace clmrs
