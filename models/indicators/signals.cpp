#include "models/indicators/signals.h"

#include "models/indicators/chance.h"
#include "models/indicators/signalparts.h"

#include <cmath>

namespace clmrs {

namespace {

constexpr double kHalfCase = 0.5;        // added to the others' cases, with one thing counted
constexpr std::size_t kTrimmedPart = 10; // of the others a tenth at either end is no part of the usual range …
constexpr std::size_t kTrimmedFrom = 5;  // … and of five or more at least one

constexpr std::pair<SignalKind, SignalGathering> kGatherings[] = {
    {SignalKind::manyInAnHour, gatherManyInAnHour}, {SignalKind::onePlace, gatherOnePlace},
    {SignalKind::veryShort, gatherVeryShort},       {SignalKind::roundHours, gatherRoundHours},
    {SignalKind::firstOfMonth, gatherFirstOfMonth}, {SignalKind::roundAges, gatherRoundAges},
    {SignalKind::noAbsences, gatherAbsences},       {SignalKind::noFindings, gatherFindings},
    {SignalKind::tooClose, gatherTooClose},         {SignalKind::belowRule, gatherBelowRule},
    {SignalKind::closedEarly, gatherClosedEarly},   {SignalKind::longSilence, gatherSilence},
};
static_assert(std::size(kGatherings) == kSignalKindCount);

// What was counted of somebody in some time.
struct SignalCounts
{
    int of = 0;
    int count = 0;
    double company = 0;
    int fullest = 0;
    int owners = 0; // with anything counted

    void add(const SignalUnit &unit)
    {
        owners = 1;
        ++of;
        count += unit.fits ? 1 : 0;
        company += unit.company;
        fullest = std::max(fullest, unit.company);
    }
    void add(const SignalCounts &more)
    {
        of += more.of;
        count += more.count;
        company += more.company;
        fullest = std::max(fullest, more.fullest);
        owners += more.owners;
    }
    // What is left without somebody's own; not the fullest.
    SignalCounts without(const SignalCounts &own) const
    {
        return {of - own.of, count - own.count, company - own.company, 0, owners - own.owners};
    }
    bool isEnoughToCompare() const { return of >= kSignalLeastOthersUnits && owners >= kSignalLeastOthers; }
    double share() const { return (count + kHalfCase) / (of + 1); }
    double meanCompany() const { return (company + kHalfCase) / (of + 1); }
};

double chanceOf(SignalTest test, const SignalCounts &own, const SignalCounts &others)
{
    const double share = others.share();
    switch (test) {
    case SignalTest::often:
        return own.count == 0 ? 1 : binomialTail(own.count, own.of, share);
    case SignalTest::never:
        return own.count > 0 ? 1 : binomialTail(own.of, own.of, 1 - share);
    case SignalTest::crowd:
        return own.count == 0 ? 1 : onceIn(poissonTail(own.fullest, others.meanCompany()), own.of);
    case SignalTest::silence:
        break;
    }
    // One so long is there on the first day, or begins after the visit of another; times that overlap are counted twice.
    if (own.fullest < kSilenceDays)
        return 1;
    return std::min(1.0, std::pow(1 - share, own.fullest) * (1 + own.of * share));
}

// What is compared with the usual range: a share, or days.
double measureOf(SignalTest test, const SignalCounts &counts)
{
    return test == SignalTest::silence ? counts.fullest : double(counts.count) / counts.of;
}

// Of one kind and period: who has which signals.
class SignalFinding
{
public:
    SignalFinding(const SignalSpec &spec, const SignalSearch &search, const Explained &explained)
        : m_spec(spec), m_search(search), m_explained(explained), m_months(partsOf(search.period, 1, 1)),
          m_counts(search.owners.size(), std::vector<SignalCounts>(m_months.size())), m_whole(search.owners.size()),
          m_all(m_months.size()), m_units(search.owners.size())
    {
        for (const SignalUnit &unit : search.units) {
            m_counts[unit.owner][monthOf(unit.what.on)].add(unit);
            m_units[unit.owner].push_back(&unit);
        }
        for (std::size_t owner = 0; owner < m_counts.size(); ++owner) {
            for (std::size_t month = 0; month < m_months.size(); ++month) {
                m_all[month].add(m_counts[owner][month]);
                m_whole[owner].add(m_counts[owner][month]);
            }
            m_whole[owner].owners = std::min(m_whole[owner].owners, 1);
            m_allWhole.add(m_whole[owner]);
        }
    }

    std::optional<Signal> of(std::size_t owner) const
    {
        Signal signal{m_spec.kind, m_search.owners[owner], std::nullopt, {}, false};
        const std::vector<ExplainedDays> explained = explainedOf(owner);
        for (std::size_t month = 0; month < m_months.size(); ++month) {
            auto fact = factOf(owner, m_counts[owner][month], othersIn(owner, month), m_months[month].period, {});
            if (!fact)
                continue;
            fact->explained = std::ranges::any_of(explained, [&](const ExplainedDays &one) {
                return one.isMonth() && one.days.holds(fact->period.from) && one.days.holds(fact->period.to);
            });
            signal.months.push_back(std::move(*fact));
        }
        signal.whole = wholeOf(owner, explained);
        if (!signal.whole && signal.months.empty())
            return std::nullopt;
        signal.showsElsewhere = isVeryStrong(signal) || isRunning(signal);
        return signal;
    }

private:
    std::size_t monthOf(Date day) const
    {
        const YearMonthDay at = day.ymd();
        const YearMonthDay first = m_search.period.from.ymd();
        return static_cast<std::size_t>((at.year - first.year) * kMonthsOfSeason + at.month - first.month);
    }

    std::vector<ExplainedDays> explainedOf(std::size_t owner) const
    {
        const auto &personnel = m_search.book.snapshot->personnel;
        std::vector<ExplainedDays> explained;
        for (const ExplainedDays &one : m_explained) {
            const bool isTheirs = std::ranges::any_of(m_search.owners[owner].people,
                                                      [&](Ref<Personnel> person) { return personnel.id(person) == one.person; });
            if (isTheirs && one.kind == m_spec.kind)
                explained.push_back(one);
        }
        return explained;
    }

    static bool holds(std::span<const ExplainedDays> explained, Date day)
    {
        return std::ranges::any_of(explained, [day](const ExplainedDays &one) { return one.days.holds(day); });
    }

    // Of what is not explained; where that is no signal any more, but with the days of a whole period would be one: that.
    std::optional<SignalFact> wholeOf(std::size_t owner, const std::vector<ExplainedDays> &explained) const
    {
        auto fact = wholeWithout(owner, explained);
        std::vector<ExplainedDays> months = explained;
        std::erase_if(months, [](const ExplainedDays &one) { return !one.isMonth(); });
        if (fact || months.size() == explained.size())
            return fact;
        fact = wholeWithout(owner, months);
        if (fact)
            fact->explained = true;
        return fact;
    }

    std::optional<SignalFact> wholeWithout(std::size_t owner, std::span<const ExplainedDays> explained) const
    {
        SignalCounts heard;
        for (const SignalUnit *unit : m_units[owner]) {
            if (!holds(explained, unit->what.on))
                heard.add(*unit);
        }
        return factOf(owner, heard, othersInAll(owner), m_search.period, explained);
    }

    SignalCounts othersInAll(std::size_t owner) const { return m_allWhole.without(m_whole[owner]); }
    SignalCounts othersIn(std::size_t owner, std::size_t month) const
    {
        const SignalCounts others = m_all[month].without(m_counts[owner][month]);
        return others.isEnoughToCompare() ? others : othersInAll(owner);
    }

    std::optional<Interval> usualFor(std::size_t owner) const
    {
        std::vector<double> measures;
        for (std::size_t other = 0; other < m_whole.size(); ++other) {
            if (other != owner && m_whole[other].of >= m_spec.least)
                measures.push_back(measureOf(m_spec.test, m_whole[other]));
        }
        if (measures.size() < kSignalLeastOthers)
            return std::nullopt;
        std::ranges::sort(measures);
        const std::size_t atLeast = measures.size() < kTrimmedFrom ? 0 : 1;
        const std::size_t trimmed = std::max(atLeast, measures.size() / kTrimmedPart);
        return Interval{measures[trimmed], measures[measures.size() - 1 - trimmed]};
    }

    // Empty where nothing is said.
    std::optional<SignalFact> factOf(std::size_t owner, const SignalCounts &own, const SignalCounts &others, const Period &period,
                                     std::span<const ExplainedDays> unheard) const
    {
        if (own.of < m_spec.least || !others.isEnoughToCompare())
            return std::nullopt;
        const double chance = chanceOf(m_spec.test, own, others);
        if (chance >= kSignalChance)
            return std::nullopt;
        const auto usual = usualFor(owner);
        const double measure = measureOf(m_spec.test, own);
        if (usual && (m_spec.test == SignalTest::never ? measure >= usual->low : measure <= usual->high))
            return std::nullopt;
        SignalFact fact;
        fact.period = period;
        fact.count = m_spec.test == SignalTest::silence ? own.fullest : own.count;
        fact.of = own.of;
        fact.usualShare = double(others.count) / others.of;
        fact.usual = usual;
        fact.chance = chance;
        fact.strength = chance < kVeryStrongChance ? SignalStrength::veryStrong : SignalStrength::ordinary;
        fact.cases = casesOf(owner, own, period, unheard);
        return fact;
    }

    // But for those of days that are not heard.
    std::vector<SignalCase> casesOf(std::size_t owner, const SignalCounts &own, const Period &period,
                                    std::span<const ExplainedDays> unheard) const
    {
        std::vector<SignalCase> cases;
        for (const SignalUnit *unit : m_units[owner]) {
            const bool isSilence = m_spec.test == SignalTest::silence;
            const bool isCase = isSilence ? unit->company == own.fullest && unit->what.row != Ref<Visit>::kNone
                                          : unit->fits || m_spec.test == SignalTest::never;
            if (isCase && period.holds(unit->what.on) && !holds(unheard, unit->what.on))
                cases.push_back(unit->what);
        }
        std::ranges::sort(cases, {}, [](const SignalCase &one) { return std::pair(one.on, one.row); });
        return cases;
    }

    static bool isVeryStrong(const Signal &signal)
    {
        const auto isLoud = [](const SignalFact &fact) { return !fact.explained && fact.strength == SignalStrength::veryStrong; };
        return (signal.whole && isLoud(*signal.whole)) || std::ranges::any_of(signal.months, isLoud);
    }

    // In two consecutive months.
    static bool isRunning(const Signal &signal)
    {
        for (std::size_t i = 1; i < signal.months.size(); ++i) {
            const SignalFact &before = signal.months[i - 1];
            const SignalFact &after = signal.months[i];
            if (!before.explained && !after.explained && before.period.to.addDays(1) == after.period.from)
                return true;
        }
        return false;
    }

    const SignalSpec &m_spec;
    const SignalSearch &m_search;
    const Explained &m_explained;
    const std::vector<NamedPeriod> m_months;
    std::vector<std::vector<SignalCounts>> m_counts; // by owner and month
    std::vector<SignalCounts> m_whole;               // by owner
    std::vector<SignalCounts> m_all;                 // by month
    SignalCounts m_allWhole;
    std::vector<std::vector<const SignalUnit *>> m_units; // by owner
};

} // namespace

std::vector<Signal> signalsOf(const Casebook &book, const Period &period, const Explained &explained, const Progress &progress)
{
    constexpr int kPermille = 1000;
    const SignalOwners owners(*book.snapshot);
    std::vector<Signal> signals;
    for (std::size_t i = 0; i < kSignalKindCount; ++i) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Looking for signals")}, static_cast<int>(i * kPermille / kSignalKindCount));
        const auto &[kind, gather] = kGatherings[i];
        SignalSearch search{book, owners, period};
        gather(search);
        const SignalFinding finding(specOf(kind), search, explained);
        for (std::size_t owner = 0; owner < owners.size(); ++owner) {
            if (auto signal = finding.of(owner))
                signals.push_back(std::move(*signal));
        }
    }
    return signals;
}

} // namespace clmrs
