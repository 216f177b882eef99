#include "models/indicators/indicators.h"

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
    explicit Tally(std::size_t groups) : m_groups(groups), m_sums(groups * kIndicatorCount) {}

    void counted(Indicator indicator, GroupKey group, const Counted &what) override
    {
        IndicatorSums &sums = at(indicator, group);
        sums.fitting += what.fits ? what.amount : 0;
        ++sums.all;
        if (indicator == Indicator::daysToSupport)
            sums.amounts.push_back(what.amount);
    }

    Figure figure(Indicator indicator, GroupKey group) { return figureFrom(indicator, std::move(at(indicator, group))); }

private:
    IndicatorSums &at(Indicator indicator, GroupKey group) { return m_sums[indexOf(indicator) * m_groups + group]; }

    std::size_t m_groups;
    std::vector<IndicatorSums> m_sums; // by indicator, then group
};

class OneList final : public IndicatorListener
{
public:
    OneList(Indicator indicator, std::optional<GroupKey> group) : m_indicator(indicator), m_group(group) {}

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

void addFigures(std::vector<Figure> &figures, const Casebook &book, const Period &period, const Groups &groups,
                std::string_view part, Indicators wanted, const Progress &progress)
{
    Tally tally(groups.size());
    walkIndicators(book, period, groups, tally, progress);
    const bool whole = groups.by() == GroupBy::none && part.empty();
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        for (GroupKey key = 0; wanted.has(spec.indicator) && key < groups.size(); ++key) {
            Figure figure = tally.figure(spec.indicator, key);
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
    } else {
        addFigures(figures, book, period, Groups(book, by, period.to), {}, wanted, progress);
    }
    std::sort(figures.begin(), figures.end(), byCodeAndGroup);
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
