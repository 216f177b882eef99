// What is hidden of numbers that are known to add up: as little as leaves a reader of all tables without a small count.
#include "models/indicators/smallcells.h"

#include <limits>
#include <utility>

namespace clmrs {

namespace {

// What is hidden beside a small count has to leave all of 1 to 4 possible: 8 or more, since a reader knows that it is 5 or more.
constexpr std::int64_t kEnoughBeside = 2 * kFewest - 2;

} // namespace

// Who is identified stays so: the total of one month less that of the month before is who was identified in it. Where one of
// those is hidden, so are all totals but the last: then each difference has an unknown of its own.
void SmallCells::hideTotals()
{
    const auto isHidden = [this](const Course &course) {
        return std::ranges::any_of(course.parts, [&](const NamedPeriod &part) {
            const auto fresh = countAt(course.by, part.code, Indicator::identifiedNew);
            return fresh && m_cells[*fresh].shown != Shown::plain;
        });
    };
    if (std::ranges::none_of(m_courses, isHidden))
        return;
    for (const Course &course : m_courses) {
        for (std::size_t i = 0; i + 1 < course.parts.size(); ++i) {
            const auto total = countAt(course.by, course.parts[i].code, Indicator::identifiedTotal);
            if (total && m_cells[*total].shown == Shown::plain)
                m_cells[*total].shown = Shown::hidden;
        }
    }
}

// The total of this delivery less that of the one before is who was identified since: where those are few, it is hidden.
void SmallCells::hideTotalsBesideSmall()
{
    for (const auto &[by, figures] : m_figures) {
        for (const Figure &figure : figures) {
            const auto total = countAt(by, figure.group, Indicator::identifiedTotal);
            const bool isFew = figure.indicator == Indicator::identifiedNew && shown(by, figure).numerator == Shown::small;
            if (isFew && total && m_cells[*total].shown == Shown::plain)
                m_cells[*total].shown = Shown::hidden;
        }
    }
}

// Hides, tries what a reader could make of it, and hides more, until nothing small can be known.
void SmallCells::hide()
{
    hideTotalsBesideSmall();
    partner();
    bool moved = true;
    for (std::vector<Leak> found = leaks(); moved && !found.empty(); found = leaks()) {
        moved = false;
        for (const Leak &leak : found)
            moved |= close(leak);
        partner();
    }
}

// One more number is hidden; where none is left to hide there, that it is "<5" says too much. False: all of it is.
bool SmallCells::close(const Leak &leak)
{
    const auto hide = [this](Cell cell) { return std::exchange(m_cells[cell].shown, Shown::hidden) != Shown::hidden; };
    if (leak.sum && leak.sum->hidesNothing)
        return hide(leak.cell) || hide(leak.sum->whole) || std::ranges::any_of(leak.sum->parts, hide);
    if (leak.sum)
        return hideOneMore(*leak.sum) || hide(m_cells[leak.sum->whole].shown == Shown::small ? leak.sum->whole : leak.cell);
    return hide(leak.cell) || hide(leak.other);
}

// What is hidden never stands alone among numbers that add up.
void SmallCells::partner()
{
    hideTotals();
    bool changed = true;
    while (changed) {
        changed = false;
        for (const Sum &sum : m_sums)
            changed |= !sum.hidesNothing && !isSafe(sum) && hideOneMore(sum);
        hideTotals();
    }
}

namespace {

// What a reader can still think of a number.
struct Range
{
    std::int64_t least;
    std::int64_t most;

    // A range never leaves what it was: where numbers that should add up do not quite, it ends at one value.
    bool narrow(std::int64_t from, std::int64_t to)
    {
        if (isKnown())
            return false;
        const Range before = *this;
        least = std::clamp(from, before.least, before.most);
        most = std::clamp(to, least, before.most);
        return least != before.least || most != before.most;
    }
    bool isKnown() const { return least >= most; }
};

constexpr std::int64_t kAnyNumber = std::numeric_limits<std::int32_t>::max();

} // namespace

// Goes from sum to sum, as a reader with all tables would, until nothing gets narrower; one leak a sum.
std::vector<SmallCells::Leak> SmallCells::leaks() const
{
    std::vector<Range> ranges;
    ranges.reserve(m_cells.size());
    for (const Count &cell : m_cells)
        ranges.push_back(cell.shown == Shown::plain   ? Range{cell.value, cell.value}
                         : cell.shown == Shown::small ? Range{1, kFewest - 1}
                                                      : Range{cell.value >= kFewest ? kFewest : 0, kAnyNumber});
    std::map<const Sum *, Cell> found;
    std::vector<Leak> leaks;
    const auto isSmall = [this](Cell cell) {
        const Count &count = m_cells[cell];
        return count.shown != Shown::plain && count.value > 0 && count.value < kFewest;
    };
    bool moved = true;
    while (moved) {
        moved = false;
        for (const Sum &sum : m_sums) {
            Range all{0, 0};
            for (const Cell part : sum.parts) {
                all.least += ranges[part].least;
                all.most += ranges[part].most;
            }
            const auto narrow = [&](Cell cell, std::int64_t from, std::int64_t to) {
                const bool wasKnown = ranges[cell].isKnown();
                moved |= ranges[cell].narrow(from, to);
                if (!wasKnown && ranges[cell].isKnown() && isSmall(cell))
                    found.try_emplace(&sum, cell);
            };
            narrow(sum.whole, all.least, all.most);
            const Range whole = ranges[sum.whole];
            for (const Cell part : sum.parts) {
                const Range before = ranges[part];
                narrow(part, whole.least - (all.most - before.most), whole.most - (all.least - before.least));
            }
        }
        for (const Order &order : m_orders) {
            const auto narrow = [&](Cell cell, Cell other, std::int64_t from, std::int64_t to) {
                const bool wasKnown = ranges[cell].isKnown();
                moved |= ranges[cell].narrow(from, to);
                if (!wasKnown && ranges[cell].isKnown() && isSmall(cell))
                    leaks.push_back({nullptr, cell, other});
            };
            narrow(order.less, order.more, ranges[order.less].least, ranges[order.more].most);
            narrow(order.more, order.less, ranges[order.less].least, ranges[order.more].most);
        }
    }
    for (const auto &[sum, cell] : found)
        leaks.push_back({sum, cell, cell});
    return leaks;
}

// Nothing is hidden in it; or what is hidden leaves every small count more than one value.
bool SmallCells::isSafe(const Sum &sum) const
{
    std::vector<Cell> hidden;
    for (const Cell part : sum.parts) {
        if (m_cells[part].shown != Shown::plain)
            hidden.push_back(part);
    }
    const bool wholeHidden = m_cells[sum.whole].shown != Shown::plain;
    if (hidden.size() + (wholeHidden ? 1 : 0) == 0)
        return true;
    if (hidden.size() + (wholeHidden ? 1 : 0) == 1)
        return false;
    if (wholeHidden)
        return !hidden.empty();
    std::int64_t small = 0;
    std::int64_t count = 0;
    for (const Cell part : hidden) {
        if (m_cells[part].shown == Shown::hidden)
            return m_cells[part].value >= kEnoughBeside || hidden.size() > 2;
        small += m_cells[part].value;
        ++count;
    }
    // Small ones alone: their sum is known, and must not be the least or the most that so many can make.
    return small > count && small < count * (kFewest - 1);
}

// Hides one more: the smallest part that is large enough beside a small count, else any part, else the whole.
bool SmallCells::hideOneMore(const Sum &sum)
{
    const auto smallestPart = [&](std::int64_t least) {
        std::optional<Cell> chosen;
        for (const Cell part : sum.parts) {
            const Count &cell = m_cells[part];
            if (cell.shown == Shown::plain && cell.value >= least && (!chosen || cell.value < m_cells[*chosen].value))
                chosen = part;
        }
        return chosen;
    };
    auto chosen = smallestPart(kEnoughBeside);
    if (!chosen)
        chosen = smallestPart(kFewest);
    if (!chosen && m_cells[sum.whole].shown == Shown::plain && m_cells[sum.whole].value >= kFewest)
        chosen = sum.whole;
    if (chosen)
        m_cells[*chosen].shown = Shown::hidden;
    return chosen.has_value();
}

} // namespace clmrs
