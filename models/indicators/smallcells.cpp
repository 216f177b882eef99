#include "models/indicators/smallcells.h"

namespace clmrs {

namespace {

constexpr GroupBy kGroupings[] = {GroupBy::none,     GroupBy::section, GroupBy::community, GroupBy::sex,
                                  GroupBy::ageGroup, GroupBy::quarter, GroupBy::month,     GroupBy::monitorSex};

// A denominator that is the count of another line, wherever both are grouped in the same way.
struct SameCount
{
    Indicator denominatorOf;
    Indicator other;
    bool isDenominator; // of the other
};
constexpr SameCount kSame[] = {
    {Indicator::coverageVisited, Indicator::householdsRegistered, false},
    {Indicator::awarenessHouseholds, Indicator::householdsRegistered, false},
    {Indicator::childrenMonitored, Indicator::childrenRegistered, false},
    {Indicator::supportRate, Indicator::identifiedTotal, false},
    {Indicator::followedUpOnce, Indicator::identifiedTotal, false},
    {Indicator::followedUpTwice, Indicator::identifiedTotal, false},
    {Indicator::stoppedLatest, Indicator::stoppedFirst, true},
    {Indicator::protectionAlertsAnswered, Indicator::protectionAlerts, false},
    {Indicator::referralsAcknowledged, Indicator::referrals, false},
};

// Shares whose rest is a count that a table of the same delivery says: who was never reached (`export reach`).
constexpr Indicator kWithRest[] = {Indicator::awarenessHouseholds};

constexpr Indicator kEnds[] = {Indicator::stillOpen,        Indicator::endedStable,  Indicator::endedStopped,
                               Indicator::endedClosedOther, Indicator::endedAgedOut, Indicator::endedLeft};

// Counted by the day on which they happened, so that parts of a period add up to it.
constexpr Indicator kOfDays[] = {Indicator::visitsMade,     Indicator::daysWorked,     Indicator::interviewRate,
                                 Indicator::identifiedNew,  Indicator::followUpOnTime, Indicator::awarenessSessions,
                                 Indicator::awarenessReach, Indicator::referrals,      Indicator::referralsAcknowledged};

// Numerators, but where it is said, of the same group.
struct NoLarger
{
    Indicator less;
    Indicator more;
    bool isDenominator; // of `more`
};
constexpr NoLarger kNoLarger[] = {
    {Indicator::identificationRate, Indicator::hazardousShare, true},
    {Indicator::followedUpTwice, Indicator::followedUpOnce, false},
    {Indicator::householdsVisited, Indicator::visitsMade, false},
    {Indicator::identifiedNew, Indicator::identifiedTotal, false},
    {Indicator::openCases, Indicator::identifiedTotal, false},
    {Indicator::openRefused, Indicator::identifiedTotal, false},
    {Indicator::coreTwoFollowUps, Indicator::coreMonitored, false},
};

template <class List>
bool isIn(const List &list, Indicator indicator)
{
    return std::find(std::begin(list), std::end(list), indicator) != std::end(list);
}

// Whether a thing stands in one group only.
bool isPartedBy(GroupBy by, Indicator indicator)
{
    switch (by) {
    case GroupBy::month:
    case GroupBy::quarter:
        return isIn(kOfDays, indicator);
    case GroupBy::community:
    case GroupBy::section:
        return indicator != Indicator::daysWorked;
    case GroupBy::monitorSex:
        return indicator != Indicator::householdsVisited && indicator != Indicator::identificationRate &&
               indicator != Indicator::hazardousShare;
    default:
        return true;
    }
}

bool hasEnoughMonitors(const Casebook &book)
{
    const Groups groups(book, GroupBy::monitorSex, Date::fromDays(0));
    std::map<GroupKey, std::int64_t> monitors;
    for (std::uint32_t i = 0; i < book.snapshot->personnel.counting().size(); ++i) {
        if (book.snapshot->personnel.counting()[i].role == Role::monitor)
            ++monitors[groups.of({{i}, {}, {}})];
    }
    return std::all_of(monitors.begin(), monitors.end(), [](const auto &group) { return group.second >= kFewest; });
}

} // namespace

Shown ShownFigure::reckoned() const
{
    if (numerator == Shown::small || denominator == Shown::small)
        return Shown::small;
    return numerator == Shown::hidden || denominator == Shown::hidden ? Shown::hidden : Shown::plain;
}

SmallCells::SmallCells(const Casebook &book, const Period &period, const Progress &progress)
{
    for (const GroupBy by : kGroupings) {
        if (by != GroupBy::monitorSex || hasEnoughMonitors(book))
            m_figures[by] = figuresOf(book, period, by, Indicators::all(), progress);
    }
    for (const auto &[by, figures] : m_figures) {
        for (const Figure &figure : figures) {
            const IndicatorKind kind = specOf(figure.indicator).kind;
            if (kind != IndicatorKind::median)
                addCell(placeOf(by, figure.group, figure.indicator, false), static_cast<std::int64_t>(*figure.numerator));
            if (kind != IndicatorKind::count)
                addCell(placeOf(by, figure.group, figure.indicator, true), *figure.denominator);
        }
    }
    std::map<std::string, std::string> sectionOf;
    for (const Community &community : book.snapshot->communities.counting())
        sectionOf.emplace(book.snapshot->communities.id(community), book.snapshot->text(community.section));
    std::map<std::string, std::string> quarterOf;
    const int start = book.snapshot->cooperative.seasonStartMonth.value_or(1);
    for (const NamedPeriod &quarter : partsOf(period, kMonthsOfQuarter, start)) {
        for (const NamedPeriod &month : partsOf(quarter.period, 1, start))
            quarterOf.emplace(month.code, quarter.code);
    }
    for (const GroupBy by : {GroupBy::section, GroupBy::sex, GroupBy::ageGroup, GroupBy::quarter, GroupBy::monitorSex})
        addSums(by, GroupBy::none, {});
    addSums(GroupBy::community, GroupBy::section, sectionOf);
    addSums(GroupBy::month, GroupBy::quarter, quarterOf);
    addEnds();
    addRests();
    addCourseOfTime(partsOf(period, 1, start), GroupBy::month);
    addCourseOfTime(partsOf(period, kMonthsOfQuarter, start), GroupBy::quarter);
    addOrders();
    hide();
}

std::optional<SmallCells::Cell> SmallCells::countAt(GroupBy by, const std::string &group, Indicator indicator) const
{
    const auto at = m_places.find(placeOf(by, group, indicator, false)); // a line of 0 may not be there
    return at == m_places.end() ? std::nullopt : std::optional(at->second);
}

// Whose case was open on the last day of a part was open before the next; on the last day of all, the whole says the same.
void SmallCells::addCourseOfTime(const std::vector<NamedPeriod> &parts, GroupBy by)
{
    if (parts.empty())
        return;
    const auto same = [this](std::optional<Cell> one, std::optional<Cell> other) {
        if (one && other)
            m_sums.push_back({*one, {*other}});
    };
    for (std::size_t i = 1; i < parts.size(); ++i) {
        same(countAt(by, parts[i].code, Indicator::openBefore), countAt(by, parts[i - 1].code, Indicator::openCases));
        const auto total = countAt(by, parts[i].code, Indicator::identifiedTotal);
        Sum sum{total.value_or(0), {}, true};
        for (const auto &part :
             {countAt(by, parts[i - 1].code, Indicator::identifiedTotal), countAt(by, parts[i].code, Indicator::identifiedNew)}) {
            if (part)
                sum.parts.push_back(*part);
        }
        if (total)
            m_sums.push_back(std::move(sum));
    }
    for (const Indicator standing : {Indicator::identifiedTotal, Indicator::openCases, Indicator::openRefused})
        same(countAt(GroupBy::none, {}, standing), countAt(by, parts.back().code, standing));
    same(countAt(GroupBy::none, {}, Indicator::openBefore), countAt(by, parts.front().code, Indicator::openBefore));
    m_courses.push_back({by, parts});
}

// A share is of no more than all, and kNoLarger.
void SmallCells::addOrders()
{
    for (const auto &ofGrouping : m_figures) {
        const GroupBy by = ofGrouping.first;
        for (const Figure &figure : ofGrouping.second) {
            const auto cell = [&](Indicator indicator, bool isDenominator) {
                const auto at = m_places.find(placeOf(by, figure.group, indicator, isDenominator));
                return at == m_places.end() ? std::nullopt : std::optional(at->second);
            };
            if (specOf(figure.indicator).kind == IndicatorKind::rate)
                m_orders.push_back({*cell(figure.indicator, false), *cell(figure.indicator, true)});
            for (const NoLarger &one : kNoLarger) {
                const bool isSame = by != GroupBy::monitorSex || specOf(one.less).attribution == specOf(one.more).attribution;
                const auto more = cell(one.more, one.isDenominator);
                if (figure.indicator == one.less && isSame && more)
                    m_orders.push_back({*cell(one.less, false), *more});
            }
        }
    }
}

SmallCells::Place SmallCells::placeOf(GroupBy by, const std::string &group, Indicator indicator, bool isDenominator)
{
    if (indicator == Indicator::daysToSupport)
        return {by, group, Indicator::supportRate, false}; // how many have a support
    const auto same = std::find_if(std::begin(kSame), std::end(kSame),
                                   [&](const SameCount &s) { return isDenominator && s.denominatorOf == indicator; });
    const bool isSame = same != std::end(kSame) &&
                        (by != GroupBy::monitorSex || specOf(same->other).attribution == specOf(indicator).attribution);
    return isSame ? Place{by, group, same->other, same->isDenominator} : Place{by, group, indicator, isDenominator};
}

void SmallCells::addCell(const Place &place, std::int64_t value)
{
    const bool isSmall = value > 0 && value < kFewest;
    if (m_places.try_emplace(place, m_cells.size()).second)
        m_cells.push_back({value, isSmall ? Shown::small : Shown::plain});
}

// `wholeOf` gives the group of the whole for each group of the parts; without it the whole is one.
void SmallCells::addSums(GroupBy parts, GroupBy whole, const std::map<std::string, std::string> &wholeOf)
{
    if (!offers(parts))
        return;
    std::map<Cell, std::vector<Cell>> sums;
    for (const Figure &figure : m_figures[parts]) {
        if (!isPartedBy(parts, figure.indicator) || !isPartedBy(whole, figure.indicator))
            continue;
        const auto named = wholeOf.find(figure.group);
        const std::string group = named == wholeOf.end() ? std::string() : named->second;
        const IndicatorKind kind = specOf(figure.indicator).kind;
        for (const bool isDenominator : {false, true}) {
            if (isDenominator ? kind == IndicatorKind::count : kind == IndicatorKind::median)
                continue;
            const auto above = m_places.find(placeOf(whole, group, figure.indicator, isDenominator));
            if (above != m_places.end())
                sums[above->second].push_back(cellAt(placeOf(parts, figure.group, figure.indicator, isDenominator)));
        }
    }
    for (auto &[above, cells] : sums) {
        std::sort(cells.begin(), cells.end()); // numbers that are the same stand there once
        cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        m_sums.push_back({above, std::move(cells)});
    }
}

// What became of the cases that were open adds up in every group.
void SmallCells::addEnds()
{
    for (const auto &[by, figures] : m_figures) {
        for (const Figure &figure : figures) {
            if (figure.indicator != Indicator::openBefore)
                continue;
            Sum sum{cellAt(placeOf(by, figure.group, Indicator::openBefore, false)), {}};
            for (const Indicator end : kEnds) {
                const auto part = m_places.find(placeOf(by, figure.group, end, false)); // a line of 0 may not be there
                if (part != m_places.end())
                    sum.parts.push_back(part->second);
            }
            m_sums.push_back(std::move(sum));
        }
    }
}

// A small rest stands in no line of the figures, and is not to be the difference of two that do.
void SmallCells::addRests()
{
    for (const auto &[by, figures] : m_figures) {
        for (const Figure &figure : figures) {
            if (!isIn(kWithRest, figure.indicator))
                continue;
            const std::int64_t rest = *figure.denominator - static_cast<std::int64_t>(*figure.numerator);
            if (rest <= 0 || rest >= kFewest)
                continue;
            m_sums.push_back({cellAt(placeOf(by, figure.group, figure.indicator, true)),
                              {cellAt(placeOf(by, figure.group, figure.indicator, false)), m_cells.size()}});
            m_cells.push_back({rest, Shown::small});
        }
    }
}

ShownFigure SmallCells::shown(GroupBy by, const Figure &figure) const
{
    ShownFigure shown;
    const IndicatorKind kind = specOf(figure.indicator).kind;
    if (kind != IndicatorKind::median)
        shown.numerator = m_cells[cellAt(placeOf(by, figure.group, figure.indicator, false))].shown;
    if (kind != IndicatorKind::count)
        shown.denominator = m_cells[cellAt(placeOf(by, figure.group, figure.indicator, true))].shown;
    return shown;
}

} // namespace clmrs
