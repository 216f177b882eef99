// The figures of a period, and the list behind each (INDICATORS.md 5).
#pragma once

#include "models/indicators/indicatorwalk.h"
#include "models/indicators/statistics.h"

#include <span>

namespace clmrs {

// One indicator of one group. Of a median the numerator is the median, empty where nobody has one.
struct Figure
{
    Indicator indicator{};
    std::string group;                       // as the command line writes it; "" without a grouping, and for what is missing
    std::optional<double> numerator;         // of a count: the count
    std::optional<std::int64_t> denominator; // empty for a count
    std::optional<double> value;             // a rate's share, 0 to 1; empty where the denominator is 0
    Interval interval;                       // of a rate with a value

    bool isEmpty() const { return numerator.value_or(0) == 0 && denominator.value_or(0) == 0; }
    bool isSmall(const Settings &settings) const { return value && *denominator < settings.smallNumber; }
};

// What one group of an indicator adds up to.
struct IndicatorSums
{
    std::int64_t fitting = 0;               // sum of the amounts of what fits
    std::int64_t all = 0;                   // how many were counted
    std::vector<std::int64_t> amounts = {}; // for a median: of each

    void add(bool fits, std::int64_t amount)
    {
        fitting += fits ? amount : 0;
        ++all;
        amounts.push_back(amount);
    }
};
// Without its group.
Figure figureFrom(Indicator indicator, IndicatorSums sums);
bool byCodeAndGroup(const Figure &a, const Figure &b);

// By indicator code, then group, both byte by byte. Without a grouping each wanted indicator has its line; with one, lines
// of which numerator and denominator are 0 or empty are left out.
std::vector<Figure> figuresOf(const Casebook &book, const Period &period, GroupBy by, Indicators wanted,
                              const Progress &progress);
// Of each period the same; one walk goes to the children for several of them.
std::vector<std::vector<Figure>> figuresOf(const Casebook &book, std::span<const Period> periods, GroupBy by, Indicators wanted,
                                           const Progress &progress);

// What stands behind one figure of a grouping: each thing counted, those that fit first. By month and quarter the code of
// the part is the group.
std::vector<Counted> countedIn(const Casebook &book, const Period &period, GroupBy by, std::string_view group,
                               Indicator indicator, const Progress &progress);

} // namespace clmrs
