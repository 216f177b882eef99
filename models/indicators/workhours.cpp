#include "models/indicators/workhours.h"

#include <array>

namespace clmrs {

namespace {

constexpr double kMinutesOfHour = 60;
constexpr double kWeeksOfYear = 52;
constexpr double kMonthsOfYear = 12;
constexpr double kHundred = 100;

// Part of a visit in the month, and in each in which it falls due again. The interval stays as it is on D: what a visit
// will find is not guessed, and of programmes that count from identification no visit moves the day.
void visitFrom(int month, double part, const HouseholdWork &work, std::vector<double> &visits)
{
    for (std::size_t k = std::size_t(month); k <= visits.size(); k += std::size_t(*work.intervalMonths))
        visits[k - 1] += part;
}

// There and back as the crow flies, shared by the households of a day. A place that is unknown is unknown for a home in
// the same community, too.
double travelMinutes(std::optional<Place> home, std::optional<Place> community, const Settings &settings)
{
    if (!home || !community)
        return settings.workloadUnknownTravelMinutes;
    return 2 * kilometresBetween(*home, *community) / settings.workloadTravelKmh * kMinutesOfHour /
           settings.workloadHouseholdsADay;
}

} // namespace

Period MonthsAhead::month(int number) const { return {day.addMonths(number - 1).addDays(1), day.addMonths(number)}; }

std::optional<int> MonthsAhead::monthOf(Date due) const
{
    for (int month = 0; month <= count; ++month) {
        if (due <= day.addMonths(month))
            return month;
    }
    return std::nullopt;
}

OwedHours &OwedHours::operator+=(const OwedHours &other)
{
    visits += other.visits;
    travel += other.travel;
    sessions += other.sessions;
    return *this;
}

std::vector<double> visitsAhead(const HouseholdWork &work, const MonthsAhead &months, const Settings &settings)
{
    std::vector<double> visits(std::size_t(months.count));
    const std::optional<int> first = work.dueOn ? months.monthOf(*work.dueOn) : std::nullopt;
    if (!first)
        return visits;
    if (*first > 0) {
        visitFrom(*first, 1, work, visits);
        return visits;
    }
    for (int month = 1; month <= settings.workloadBacklogMonths; ++month)
        visitFrom(month, 1.0 / settings.workloadBacklogMonths, work, visits);
    return visits;
}

OwedHours visitHours(const HouseholdWork &work, std::optional<Place> home, std::optional<Place> community,
                     const Settings &settings)
{
    const int minutes = settings.workloadVisitMinutes + settings.workloadChildMinutes * work.children;
    return {minutes / kMinutesOfHour, travelMinutes(home, community, settings) / kMinutesOfHour, 0};
}

std::optional<Place> placeOf(const CaseSnapshot &snapshot, Ref<Community> ref)
{
    if (!ref)
        return std::nullopt;
    const Community &community = snapshot.communities[ref];
    return plausiblePlace(community.latitude, community.longitude);
}

// Days away take from a month the share that they are of its days, weekends on both sides.
AvailableHours availableHours(double weekly, const AwayDays &away, const MonthsAhead &months, const Settings &settings)
{
    AvailableHours hours;
    hours.weekly = weekly;
    const double whole = weekly * kWeeksOfYear * settings.workloadAvailablePercent / (kMonthsOfYear * kHundred);
    for (int number = 1; number <= months.count; ++number) {
        const Period month = months.month(number);
        const int days = daysBetween(month.from, month.to) + 1;
        const int gone = away.daysIn(month.from, month.to);
        hours.daysAway.push_back(gone);
        hours.byMonth.push_back(whole * (days - gone) / days);
    }
    return hours;
}

// What the case file dates after D has not happened yet: a contract that ends, or a person who leaves within the months,
// shortens nothing.
AvailableHours availableHours(const Casebook &book, Ref<Personnel> person, const MonthsAhead &months)
{
    if (!person)
        return availableHours(0, {}, months, book.settings);
    const std::optional<double> &weekly = book.snapshot->personnel[person].weeklyHours;
    AvailableHours hours = availableHours(weekly.value_or(book.settings.workloadWeeklyHours),
                                          awayDaysOf(book.away, book.snapshot->personnel.id(person)), months, book.settings);
    hours.isAssumed = !weekly;
    return hours;
}

// Who has no hours and owes some is over; who owes none is light.
Load loadOf(double owed, double available, const Settings &settings)
{
    const double hundredfold = owed * kHundred;
    if (hundredfold > available * settings.workloadOverAbovePercent)
        return Load::over;
    if (hundredfold > available * settings.workloadHeavyAbovePercent)
        return Load::heavy;
    return hundredfold < available * settings.workloadLightBelowPercent || owed == 0 ? Load::light : Load::fair;
}

const char *loadWord(Load load)
{
    static constexpr std::array kWords{QT_TRANSLATE_NOOP("clmrs", "light"), QT_TRANSLATE_NOOP("clmrs", "fair"),
                                       QT_TRANSLATE_NOOP("clmrs", "heavy"), QT_TRANSLATE_NOOP("clmrs", "over")};
    return kWords[static_cast<std::size_t>(load)];
}

} // namespace clmrs
