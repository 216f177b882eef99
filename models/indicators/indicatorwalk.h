// One walk over a case file that shows, for every indicator, each thing that it counts and whose it is
// (INDICATORS.md 3 and 5). Numbers and the lists behind them are two listeners of the same walk.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/caseload.h"
#include "models/indicators/grouping.h"
#include "models/indicators/indicatorcatalogue.h"
#include "models/indicators/period.h"

namespace clmrs {

struct Counted
{
    std::uint32_t row =
        0; // in the snapshot's table of IndicatorSpec::counted; of a follow-up: the child; of a session: Casebook::held
    Date on = Date::fromDays(0); // the day that made it count: of identification, of the visit, when due …
    bool fits = true;            // in a rate's numerator; always of a count
    std::int64_t amount = 1;     // what a count adds up, or the days of a median
};

class IndicatorListener
{
public:
    // Of nothing else need it be told, and what tells of nothing else is not walked.
    explicit IndicatorListener(Indicators ofThese = Indicators::all()) : wanted(ofThese) {}
    virtual ~IndicatorListener() = default;
    IndicatorListener(const IndicatorListener &) = delete;
    IndicatorListener &operator=(const IndicatorListener &) = delete;

    const Indicators wanted;
    // Each thing once in each group.
    virtual void counted(Indicator indicator, GroupKey group, const Counted &what) = 0;
};

class ChildWalk;

// The walk over one period, in parts: several threads may take one each, with listeners of their own.
class IndicatorWalk
{
public:
    // `period.from` is not after `period.to`. `groups` are of the same file and of `period.to`. All outlive the walk.
    IndicatorWalk(const Casebook &book, const Period &period, const Groups &groups);

    void besideChildren(IndicatorListener &listener) const; // households, visits, days worked, sessions
    static bool goesToChildren(Indicators wanted);
    ChildWalk toChildren(IndicatorListener &listener) const; // a child at a time; the walk and the listener outlive it

private:
    const Casebook &m_book;
    const Period m_period;
    const Groups &m_groups;
    const std::vector<HouseholdState> m_households; // on the last day
};

// Says that `part` of so many are done.
void sayWalked(const Progress &progress, std::uint32_t part, std::uint32_t parts);
// All of it, in this thread.
void walkIndicators(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener,
                    const Progress &progress);

} // namespace clmrs
