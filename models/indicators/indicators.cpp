#include "models/indicators/indicators.h"

#include <array>
#include <numeric>
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

// By code and group.
void addFigures(std::vector<Figure> &figures, const Casebook &book, const Period &period, const Groups &groups,
                std::string_view part, Indicators wanted, const Progress &progress)
{
    Tally tally(groups.size(), wanted);
    walkIndicators(book, period, groups, tally, progress);
    const bool whole = groups.by() == GroupBy::none && part.empty();
    const std::vector<GroupKey> keys = byCode(groups);
    for (const Indicator indicator : indicatorsByCode()) {
        if (!wanted.has(indicator))
            continue;
        for (const GroupKey key : keys) {
            Figure figure = tally.figure(indicator, key);
            if (!whole && figure.isEmpty())
                continue;
            figure.group = part.empty() ? groups.code(key) : part;
            figures.push_back(std::move(figure));
        }
    }
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
    std::vector<Figure> figures;
    wanted = withLinesBy(by, wanted);
    if (isOfParts(by)) {
        for (const NamedPeriod &part : partsFor(book, period, by))
            addFigures(figures, book, part.period, Groups(book, GroupBy::none, part.period.to), part.code, wanted, progress);
        std::sort(figures.begin(), figures.end(), byCodeAndGroup);
    } else {
        addFigures(figures, book, period, Groups(book, by, period.to), {}, wanted, progress);
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
