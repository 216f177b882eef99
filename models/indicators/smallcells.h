// Figures for the outside (COMMANDS.md, `--outside`): a count of 1 to 4 is hidden, and as much more as keeps it from being
// reckoned back. Every grouping of a period is looked at together, whichever of them leaves, so that tables taken
// one after the other hide the same.
#pragma once

#include "models/indicators/indicators.h"

#include <map>

namespace clmrs {

inline constexpr std::int64_t kFewest = 5; // a count under it, but for 0, is small; so is a group of as few monitors

enum class Shown : std::uint8_t {
    plain,
    small, // 1 to 4: "<5"
    hidden // it would give a small one away
};

struct ShownFigure
{
    Shown numerator = Shown::plain;
    Shown denominator = Shown::plain;
    // What was reckoned from the two: share, interval, median.
    Shown reckoned() const;
};

class SmallCells
{
public:
    // Throws Cancelled.
    SmallCells(const Casebook &book, const Period &period, const Progress &progress);

    // No row of it is one person's or one child's, and no group of monitors has fewer than five.
    bool offers(GroupBy by) const { return m_figures.contains(by); }
    // The figures of a grouping that is offered, as figuresOf gives them.
    const std::vector<Figure> &figures(GroupBy by) const { return m_figures.at(by); }
    ShownFigure shown(GroupBy by, const Figure &figure) const;

private:
    using Cell = std::size_t; // in m_cells
    struct Count
    {
        std::int64_t value = 0;
        Shown shown = Shown::plain;
    };
    // The parts add up to the whole, as far as a reader can know.
    struct Sum
    {
        Cell whole;
        std::vector<Cell> parts;
        bool hidesNothing = false; // it is known to a reader, but what is hidden in it may stand alone
    };
    // One number is no larger than another, as whoever has followed up twice has done it once.
    struct Order
    {
        Cell less;
        Cell more;
    };
    struct Place
    {
        GroupBy by;
        std::string group;
        Indicator indicator;
        bool isDenominator;

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    // Where a number stands; the same place for numbers that are the same.
    static Place placeOf(GroupBy by, const std::string &group, Indicator indicator, bool isDenominator);
    Cell cellAt(const Place &place) const { return m_places.at(place); }
    void addCell(const Place &place, std::int64_t value);
    void addSums(GroupBy parts, GroupBy whole, const std::map<std::string, std::string> &wholeOf);
    void addEnds();
    void addRests();
    void addCourseOfTime(const std::vector<NamedPeriod> &parts, GroupBy by);
    void hideTotals();
    void hideTotalsBesideSmall();
    std::optional<Cell> countAt(GroupBy by, const std::string &group, Indicator indicator) const;
    void addOrders();
    void hide();
    void partner();
    bool hideOneMore(const Sum &sum);
    bool isSafe(const Sum &sum) const;
    struct Leak
    {
        const Sum *sum; // null: an order of two numbers gave it away
        Cell cell;      // small, and a reader knows it
        Cell other;     // of the order
    };
    bool close(const Leak &leak);
    std::vector<Leak> leaks() const;

    std::map<GroupBy, std::vector<Figure>> m_figures;
    std::vector<Count> m_cells;
    std::map<Place, Cell> m_places;
    std::vector<Sum> m_sums;
    std::vector<Order> m_orders;
    struct Course // months or quarters, one after the other
    {
        GroupBy by;
        std::vector<NamedPeriod> parts;
    };
    std::vector<Course> m_courses;
};

} // namespace clmrs
