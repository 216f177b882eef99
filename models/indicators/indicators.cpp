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

struct Cell
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
};

class Tally final : public IndicatorListener
{
public:
    explicit Tally(std::size_t groups) : m_groups(groups), m_cells(groups * kIndicatorCount) {}

    void counted(Indicator indicator, GroupKey group, const Counted &what) override
    {
        Cell &cell = m_cells[indexOf(indicator) * m_groups + group];
        cell.numerator += what.fits ? what.amount : 0;
        ++cell.denominator;
        if (indicator == Indicator::daysToSupport)
            m_days.push_back({group, what.amount});
    }

    Figure figure(const IndicatorSpec &spec, GroupKey group)
    {
        const Cell &cell = m_cells[indexOf(spec.indicator) * m_groups + group];
        Figure figure;
        figure.indicator = spec.indicator;
        if (spec.kind != IndicatorKind::count)
            figure.denominator = cell.denominator;
        if (spec.kind != IndicatorKind::median)
            figure.numerator = static_cast<double>(cell.numerator);
        else if (cell.denominator > 0)
            figure.numerator = median(group);
        if (spec.kind == IndicatorKind::rate && cell.denominator > 0) {
            figure.value = *figure.numerator / static_cast<double>(cell.denominator);
            figure.interval = wilsonInterval(*figure.numerator, cell.denominator);
        }
        return figure;
    }

private:
    // Of an even number, the mean of the middle two.
    double median(GroupKey group)
    {
        if (!m_sorted)
            std::sort(m_days.begin(), m_days.end());
        m_sorted = true;
        const auto first = std::lower_bound(m_days.begin(), m_days.end(), std::pair(group, std::int64_t(0)));
        const auto last = std::lower_bound(first, m_days.end(), std::pair(group + 1, std::int64_t(0)));
        const auto count = last - first;
        const auto high = static_cast<double>(first[count / 2].second);
        return count % 2 == 1 ? high : (static_cast<double>(first[count / 2 - 1].second) + high) / 2;
    }

    std::size_t m_groups;
    std::vector<Cell> m_cells; // by indicator, then group
    std::vector<std::pair<GroupKey, std::int64_t>> m_days;
    bool m_sorted = false;
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
            Figure figure = tally.figure(spec, key);
            if (!whole && figure.isEmpty())
                continue;
            figure.group = part.empty() ? groups.code(key) : part;
            figures.push_back(std::move(figure));
        }
    }
}

} // namespace

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
    std::sort(figures.begin(), figures.end(), [](const Figure &a, const Figure &b) {
        return std::tie(specOf(a.indicator).code, a.group) < std::tie(specOf(b.indicator).code, b.group);
    });
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
