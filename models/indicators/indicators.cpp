#include "models/indicators/indicators.h"

#include "models/indicators/childwalk.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <future>
#include <numeric>
#include <thread>
#include <tuple>

namespace clmrs {

namespace {

bool isOfParts(GroupBy by) { return by == GroupBy::month || by == GroupBy::quarter; }
bool isOfChildren(GroupBy by) { return by == GroupBy::sex || by == GroupBy::ageGroup; }

std::vector<NamedPeriod> partsFor(const Casebook &book, const Period &period, GroupBy by)
{
    const int start = book.snapshot->cooperative.seasonStartMonth.value_or(1);
    return partsOf(period, by == GroupBy::month ? 1 : kMonthsOfQuarter, start);
}

Indicators withLinesBy(GroupBy by, Indicators wanted)
{
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        if (isOfChildren(by) && !spec.bySexAndAge)
            wanted.bits &= ~(std::uint64_t(1) << indexOf(spec.indicator));
    }
    return wanted;
}

// Of an even number, the mean of the middle two. `sorted` is not empty.
double medianOf(const std::vector<std::int64_t> &sorted)
{
    const std::size_t count = sorted.size();
    const auto high = static_cast<double>(sorted[count / 2]);
    return count % 2 == 1 ? high : (static_cast<double>(sorted[count / 2 - 1]) + high) / 2;
}

// Of fewer children it is not worth the while to start a thread.
constexpr std::size_t kChildrenAThread = 4096;
// Periods at one walk: each holds what is so of every household on its last day.
constexpr std::size_t kPeriodsTogether = 4;

std::size_t threadsFor(const Casebook &book)
{
    const std::size_t worthIt = book.snapshot->children.counting().size() / kChildrenAThread;
    return std::clamp<std::size_t>(worthIt, 1, std::max(1U, std::thread::hardware_concurrency()));
}

// `work(i, progress)` for each i below `threads`, at the same time. Only the first, in this thread, says how far it is.
template <class Work>
void atOnce(std::size_t threads, const Progress &progress, const Work &work)
{
    const Progress quiet([&progress](const Sentence &, int) { progress.stopIfCancelled(); });
    std::vector<std::future<void>> others;
    others.reserve(threads);
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, [&work, &quiet, i] { work(i, quiet); }));
    work(0, progress);
    for (std::future<void> &other : others)
        other.get();
}

class Tally final : public IndicatorListener
{
public:
    Tally(std::size_t groups, Indicators ofThese) : IndicatorListener(ofThese), m_sums(groups), m_amounts(groups) {}

    void counted(Indicator indicator, GroupKey group, const Counted &what) override
    {
        Sum &sum = m_sums[group][indexOf(indicator)];
        sum.fitting += what.fits ? what.amount : 0;
        ++sum.all;
        if (indicator == Indicator::daysToSupport)
            m_amounts[group].push_back(what.amount);
    }

    void add(const Tally &other)
    {
        for (std::size_t group = 0; group < m_sums.size(); ++group) {
            for (std::size_t i = 0; i < kIndicatorCount; ++i) {
                m_sums[group][i].fitting += other.m_sums[group][i].fitting;
                m_sums[group][i].all += other.m_sums[group][i].all;
            }
            m_amounts[group].insert(m_amounts[group].end(), other.m_amounts[group].begin(), other.m_amounts[group].end());
        }
    }

    Figure figure(Indicator indicator, GroupKey group) const
    {
        const Sum &sum = m_sums[group][indexOf(indicator)];
        IndicatorSums sums{sum.fitting, sum.all};
        if (indicator == Indicator::daysToSupport)
            sums.amounts = m_amounts[group];
        return figureFrom(indicator, std::move(sums));
    }

private:
    struct Sum
    {
        std::int64_t fitting = 0;
        std::int64_t all = 0;
    };
    // By group first: what is counted of one child mostly stands together.
    std::vector<std::array<Sum, kIndicatorCount>> m_sums;
    std::vector<std::vector<std::int64_t>> m_amounts; // of Indicator::daysToSupport
};

class OneList final : public IndicatorListener
{
public:
    OneList(Indicator indicator, std::optional<GroupKey> group)
        : IndicatorListener(Indicators::of(std::array{indicator})), m_indicator(indicator), m_group(group)
    {
    }

    void counted(Indicator indicator, GroupKey group, const Counted &what) override
    {
        if (indicator == m_indicator && group == m_group)
            list.push_back(what);
    }

    std::vector<Counted> list;

private:
    Indicator m_indicator;
    std::optional<GroupKey> m_group;
};

std::vector<GroupKey> byCode(const Groups &groups)
{
    std::vector<GroupKey> keys(groups.size());
    std::iota(keys.begin(), keys.end(), GroupKey(0));
    std::ranges::sort(keys, {}, [&](GroupKey key) { return groups.code(key); });
    return keys;
}

std::vector<Indicator> indicatorsByCode()
{
    std::vector<Indicator> all;
    all.reserve(kIndicatorCount);
    for (const IndicatorSpec &spec : indicatorSpecs())
        all.push_back(spec.indicator);
    std::ranges::sort(all, {}, [](Indicator indicator) { return specOf(indicator).code; });
    return all;
}

// One period, and what each thread counted in it.
class PeriodTally
{
public:
    PeriodTally(const Casebook &book, const Period &period, GroupBy by, Indicators wanted, std::size_t threads)
        : m_groups(book, by, period.to), m_walk(book, period, m_groups)
    {
        for (std::size_t i = 0; i < threads; ++i)
            m_tallies.emplace_back(m_groups.size(), wanted);
    }

    void besideChildren(std::size_t thread) { m_walk.besideChildren(m_tallies[thread]); }
    ChildWalk toChildren(std::size_t thread) { return m_walk.toChildren(m_tallies[thread]); }

    // By code and group; `part` instead of the group where the period is a part of a longer one.
    std::vector<Figure> figures(std::string_view part)
    {
        Tally &tally = m_tallies.front();
        for (; m_tallies.size() > 1; m_tallies.pop_back())
            tally.add(m_tallies.back());
        const bool whole = m_groups.by() == GroupBy::none && part.empty();
        const std::vector<GroupKey> keys = byCode(m_groups);
        std::vector<Figure> figures;
        for (const Indicator indicator : indicatorsByCode()) {
            if (!tally.wanted.has(indicator))
                continue;
            for (const GroupKey key : keys) {
                Figure figure = tally.figure(indicator, key);
                if (!whole && figure.isEmpty())
                    continue;
                figure.group = part.empty() ? m_groups.code(key) : part;
                figures.push_back(std::move(figure));
            }
        }
        return figures;
    }

private:
    const Groups m_groups;
    const IndicatorWalk m_walk;
    std::deque<Tally> m_tallies; // by thread; a listener stays where it is
};

// Of each period its figures, by code and group. Somebody waits: all that the computer has works on it.
std::vector<std::vector<Figure>> figuresOfEach(const Casebook &book, std::span<const NamedPeriod> periods, GroupBy by,
                                               Indicators wanted, const Progress &progress)
{
    const std::size_t threads = threadsFor(book);
    std::vector<std::optional<PeriodTally>> tallies(periods.size());
    atOnce(threads, progress, [&](std::size_t thread, const Progress &) {
        for (std::size_t i = thread; i < periods.size(); i += threads)
            tallies[i].emplace(book, periods[i].period, by, wanted, threads);
    });
    // Whoever is free takes the next part: what is beside the children of one period, or some children in all of them.
    const auto beside = static_cast<std::uint32_t>(periods.size());
    const std::uint32_t parts = beside + (IndicatorWalk::goesToChildren(wanted) ? childParts(*book.snapshot) : 0);
    sayWalked(progress, 0, parts);
    std::atomic<std::uint32_t> next = 0;
    atOnce(threads, progress, [&](std::size_t thread, const Progress &heard) {
        std::vector<ChildWalk> walks;
        walks.reserve(tallies.size());
        for (std::optional<PeriodTally> &tally : tallies)
            walks.push_back(tally->toChildren(thread));
        for (std::uint32_t part = next++; part < parts; part = next++) {
            sayWalked(heard, part, parts);
            if (part < beside)
                tallies[part]->besideChildren(thread);
            else
                walkChildren(walks, *book.snapshot, part - beside);
        }
    });
    std::vector<std::vector<Figure>> figures(periods.size());
    for (std::size_t i = 0; i < periods.size(); ++i)
        figures[i] = tallies[i]->figures(periods[i].code);
    return figures;
}

} // namespace

Figure figureFrom(Indicator indicator, IndicatorSums sums)
{
    const IndicatorKind kind = specOf(indicator).kind;
    Figure figure;
    figure.indicator = indicator;
    if (kind != IndicatorKind::count)
        figure.denominator = sums.all;
    if (kind != IndicatorKind::median) {
        figure.numerator = static_cast<double>(sums.fitting);
    } else if (sums.all > 0) {
        std::sort(sums.amounts.begin(), sums.amounts.end());
        figure.numerator = medianOf(sums.amounts);
    }
    if (kind == IndicatorKind::rate && sums.all > 0) {
        figure.value = *figure.numerator / static_cast<double>(sums.all);
        figure.interval = wilsonInterval(*figure.numerator, sums.all);
    }
    return figure;
}

bool byCodeAndGroup(const Figure &a, const Figure &b)
{
    return std::tie(specOf(a.indicator).code, a.group) < std::tie(specOf(b.indicator).code, b.group);
}

std::vector<Figure> figuresOf(const Casebook &book, const Period &period, GroupBy by, Indicators wanted, const Progress &progress)
{
    return std::move(figuresOf(book, std::array{period}, by, wanted, progress).front());
}

std::vector<std::vector<Figure>> figuresOf(const Casebook &book, std::span<const Period> periods, GroupBy by, Indicators wanted,
                                           const Progress &progress)
{
    wanted = withLinesBy(by, wanted);
    std::vector<NamedPeriod> walked;
    std::vector<std::size_t> whose; // of each of them, which of `periods`
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const auto parts = isOfParts(by) ? partsFor(book, periods[i], by) : std::vector<NamedPeriod>{{{}, periods[i]}};
        walked.insert(walked.end(), parts.begin(), parts.end());
        whose.resize(walked.size(), i);
    }
    std::vector<std::vector<Figure>> figures(periods.size());
    for (std::size_t done = 0; done < walked.size(); done += kPeriodsTogether) {
        const auto some = std::span(walked).subspan(done, std::min(kPeriodsTogether, walked.size() - done));
        auto found = figuresOfEach(book, some, isOfParts(by) ? GroupBy::none : by, wanted, progress);
        for (std::size_t i = 0; i < some.size(); ++i)
            std::ranges::move(found[i], std::back_inserter(figures[whose[done + i]]));
    }
    if (isOfParts(by)) {
        for (std::vector<Figure> &of : figures)
            std::sort(of.begin(), of.end(), byCodeAndGroup);
    }
    return figures;
}

std::vector<Counted> countedIn(const Casebook &book, const Period &period, GroupBy by, std::string_view group,
                               Indicator indicator, const Progress &progress)
{
    Period walked = period;
    if (isOfParts(by)) {
        const auto parts = partsFor(book, period, by);
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const NamedPeriod &p) { return p.code == group; });
        if (part == parts.end())
            return {};
        walked = part->period;
        by = GroupBy::none;
        group = {};
    }
    const Groups groups(book, by, walked.to);
    OneList listener(indicator, groups.keyOf(group));
    walkIndicators(book, walked, groups, listener, progress);
    std::stable_partition(listener.list.begin(), listener.list.end(), [](const Counted &what) { return what.fits; });
    return std::move(listener.list);
}

} // namespace clmrs
