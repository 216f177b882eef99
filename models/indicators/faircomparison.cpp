#include "models/indicators/faircomparison.h"

#include "models/indicators/grouping.h"

#include <cmath>
#include <map>
#include <tuple>

namespace clmrs {

namespace {

constexpr int kFewestUnits = 30;     // of the others in a stratum, and of a person for a verdict
constexpr int kFewestOthers = 2;     // persons
constexpr double kLeastVariance = 5; // for a verdict
constexpr int kTailShare = 10;       // a tenth of the persons at either end is drawn in for phi

// Where a unit stands, from the finest stratum to none; parts that a level leaves out are empty.
struct Stratum
{
    std::string_view district;
    std::int32_t quarter = 0; // of its year, counted through
    std::string_view ageGroup;

    friend auto operator<=>(const Stratum &, const Stratum &) = default;
};

Stratum at(const Stratum &finest, RatedBy level)
{
    switch (level) {
    case RatedBy::district:
        return finest;
    case RatedBy::quarter:
        return {{}, finest.quarter, finest.ageGroup};
    case RatedBy::ageGroup:
        return {{}, 0, finest.ageGroup};
    case RatedBy::everybody:
        break;
    }
    return {};
}

struct Tally
{
    int units = 0;
    int positives = 0;
};

// All units of a stratum, and each person's own among them.
struct StratumTally
{
    Tally all;
    std::map<Ref<Personnel>, Tally> own;
};

struct Unit
{
    Ref<Personnel> person;
    Stratum stratum;
    ComparedUnit compared;
};

std::int32_t quarterOf(Date day)
{
    const YearMonthDay ymd = day.ymd();
    return ymd.year * 4 + (ymd.month - 1) / kMonthsOfQuarter;
}

// A child's units: one for each person who interviewed it at 5 to 17, unless it was identified before the period.
class Gathering
{
public:
    Gathering(const Casebook &book, const Period &period) : m_book(book), m_snapshot(*book.snapshot), m_period(period) {}

    void child(Ref<Child> ref)
    {
        const Child &child = m_snapshot.children[ref];
        const Household &household = m_snapshot.households[child.household];
        if (*child.registeredOn > m_period.to || household.consent == Consent::refused)
            return;
        readCourse(m_book, ref, m_period.to, m_course);
        if (m_course.identifiedOn && *m_course.identifiedOn < m_period.from)
            return;
        const std::size_t first = units.size();
        for (const Encounter &met : m_book.encounters.of(ref)) {
            if (met.isInterview && isOurs(met) && !unitOf(first, met.person))
                units.push_back({met.person,
                                 {m_snapshot.text(m_snapshot.communities[household.community].district), quarterOf(met.day),
                                  ageGroupOf(met.age)},
                                 {ref, met.day}});
        }
        for (const Encounter &met : m_book.encounters.of(ref)) {
            if (isOurs(met) && isPositive(met.finding))
                if (Unit *unit = unitOf(first, met.person))
                    unit->compared.positive = true;
        }
    }

    std::vector<Unit> units;

private:
    bool isOurs(const Encounter &met) const { return met.isAssessment && met.isAged5To17() && m_period.holds(met.day); }

    Unit *unitOf(std::size_t first, Ref<Personnel> person)
    {
        const auto found = std::find_if(units.begin() + static_cast<std::ptrdiff_t>(first), units.end(),
                                        [&](const Unit &unit) { return unit.person == person; });
        return found == units.end() ? nullptr : &*found;
    }

    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const Period m_period;
    Course m_course;
};

using Level = std::map<Stratum, StratumTally>;

std::array<Level, kRatedByCount> levelsOf(const std::vector<Unit> &units)
{
    std::array<Level, kRatedByCount> levels;
    for (const Unit &unit : units) {
        for (std::size_t i = 0; i < kRatedByCount; ++i) {
            StratumTally &tally = levels[i][at(unit.stratum, static_cast<RatedBy>(i))];
            for (Tally *counted : {&tally.all, &tally.own[unit.person]}) {
                ++counted->units;
                counted->positives += unit.compared.positive ? 1 : 0;
            }
        }
    }
    return levels;
}

// The rate of all other persons' units in the finest stratum that has enough of them.
void rate(Unit &unit, const std::array<Level, kRatedByCount> &levels)
{
    for (std::size_t i = 0; i < kRatedByCount; ++i) {
        const auto level = static_cast<RatedBy>(i);
        const StratumTally &tally = levels[i].at(at(unit.stratum, level));
        const Tally &own = tally.own.at(unit.person);
        const int units = tally.all.units - own.units;
        const auto others = static_cast<int>(tally.own.size()) - 1;
        if (level != RatedBy::everybody && (units < kFewestUnits || others < kFewestOthers))
            continue;
        unit.compared.ratedBy = level;
        unit.compared.rate = units > 0 ? double(tally.all.positives - own.positives) / units : 0;
        return;
    }
}

// By id, nobody known last.
std::vector<Comparison> peopleOf(const CaseSnapshot &snapshot, std::vector<Unit> units)
{
    const auto order = [&](const Unit &unit) {
        return std::make_tuple(!unit.person, unit.person ? snapshot.personnel.id(unit.person) : std::string_view(),
                               unit.person.index);
    };
    std::stable_sort(units.begin(), units.end(), [&](const Unit &a, const Unit &b) { return order(a) < order(b); });
    std::vector<Comparison> people;
    for (const Unit &unit : units) {
        if (people.empty() || people.back().person != unit.person)
            people.push_back({unit.person, {}});
        Comparison &person = people.back();
        person.units.push_back(unit.compared);
        person.observed += unit.compared.positive ? 1 : 0;
        person.expected += unit.compared.rate;
        person.variance += unit.compared.rate * (1 - unit.compared.rate);
        ++person.ratedBy[static_cast<std::size_t>(unit.compared.ratedBy)];
    }
    return people;
}

// max(1, mean of z^2) after the outer tenths are drawn in (Spiegelhalter's winsorised overdispersion).
double overdispersion(const std::vector<Comparison> &people)
{
    std::vector<double> z;
    for (const Comparison &person : people) {
        if (person.variance > 0)
            z.push_back((person.observed - person.expected) / std::sqrt(person.variance));
    }
    if (z.empty())
        return 1;
    std::sort(z.begin(), z.end());
    const std::size_t drawn = z.size() / kTailShare;
    std::fill_n(z.begin(), drawn, z[drawn]);
    std::fill_n(z.rbegin(), drawn, z[z.size() - 1 - drawn]);
    double sum = 0;
    for (const double one : z)
        sum += one * one;
    return std::max(1.0, sum / static_cast<double>(z.size()));
}

Verdict verdictOf(const Comparison &person, double phi)
{
    const auto units = static_cast<int>(person.units.size());
    const auto coarse = person.ratedBy[std::size_t(RatedBy::ageGroup)] + person.ratedBy[std::size_t(RatedBy::everybody)];
    const auto ratio = person.ratio();
    if (units < kFewestUnits || person.variance < kLeastVariance || 2 * coarse > units || !ratio)
        return Verdict::tooFew;
    const Interval wide = *comparisonLimits(person.expected, person.variance, phi, kZ998);
    const Interval narrow = *comparisonLimits(person.expected, person.variance, phi, kZ95);
    if (*ratio > wide.high)
        return Verdict::muchHigher;
    if (*ratio < wide.low)
        return Verdict::muchLower;
    if (*ratio > narrow.high)
        return Verdict::higher;
    return *ratio < narrow.low ? Verdict::lower : Verdict::asExpected;
}

} // namespace

std::optional<double> Comparison::ratio() const { return expected > 0 ? std::optional(observed / expected) : std::nullopt; }

double Comparison::shareWithinDistrict() const
{
    return units.empty() ? 0 : double(ratedBy[std::size_t(RatedBy::district)]) / static_cast<double>(units.size());
}

std::optional<Interval> comparisonLimits(double expected, double variance, double phi, double z)
{
    if (expected <= 0)
        return std::nullopt;
    const double reach = z * std::sqrt(phi * variance) / expected;
    return Interval{1 - reach, 1 + reach};
}

FairComparison compareFairly(const Casebook &book, const Period &period, const Progress &progress)
{
    constexpr std::uint32_t kLookEvery = 4096;
    Gathering gathering(book, period);
    for (std::uint32_t i = 0; i < book.snapshot->children.counting().size(); ++i) {
        if (i % kLookEvery == 0)
            progress.stopIfCancelled();
        gathering.child({i});
    }
    const auto levels = levelsOf(gathering.units);
    for (Unit &unit : gathering.units)
        rate(unit, levels);
    FairComparison comparison{1, peopleOf(*book.snapshot, std::move(gathering.units))};
    comparison.phi = overdispersion(comparison.people);
    for (Comparison &person : comparison.people)
        person.verdict = verdictOf(person, comparison.phi);
    return comparison;
}

} // namespace clmrs
