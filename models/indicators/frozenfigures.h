// A period that was closed: every figure of it with what it counted, as it stood on that day, kept in the logbook. A later
// file or rule changes nothing of it; what would be counted otherwise today stands beside it, row by row.
#pragma once

#include "models/indicators/indicators.h"

#include <array>

namespace clmrs {

// The whole, by monitor and by community.
inline constexpr std::array kFrozenGroupings{GroupBy::none, GroupBy::monitor, GroupBy::community};

struct FrozenRow
{
    std::uint32_t id = 0;    // into `texts`: of the row that was counted, as IndicatorSpec::counted says
    std::uint32_t group = 0; // into `texts`
    Date on = Date::fromDays(0);
    bool fits = true;
    std::int64_t amount = 1;
};

struct FrozenFigures
{
    Period period;
    std::string cooperative; // its id
    Moment fileAsOf = Moment::fromSeconds(0);
    std::string settings; // what differed from the defaults, as a settings file
    std::string rulePack; // versions of the country's packs
    std::string program;  // version
    std::vector<std::string> texts;
    // By kFrozenGroupings, then Indicator; in the order of the walk.
    std::array<std::array<std::vector<FrozenRow>, kIndicatorCount>, kFrozenGroupings.size()> rows;
    Indicators known = Indicators::all(); // that there were on the day of closing; of the others nothing is said

    // In the order of figuresOf, empty ones of groups left out.
    std::vector<Figure> figures(std::size_t grouping) const;
};

// Throws Cancelled.
FrozenFigures freeze(const Casebook &book, const Period &period, std::string program, const Progress &progress);

std::string encodeFrozen(const FrozenFigures &frozen);
// Empty where the bytes are none of a version known here.
std::optional<FrozenFigures> decodeFrozen(std::string_view bytes);
// Without one child, household or person (table as in Subject): the numbers stay, the id does not. Empty: unreadable.
std::string frozenWithoutPerson(std::string_view bytes, std::string_view table, std::string_view id);

// Why a figure would be another today.
enum class ChangedBy : std::uint8_t {
    data,  // the file's rows
    rules, // settings in force
    both,
    unknown // the version of the rule packs or the figure's own definition is another: the two cannot be told apart
};

// A figure that would be another today, with the rows that came, went, or count otherwise.
struct FrozenChange
{
    std::size_t grouping; // of kFrozenGroupings
    Figure then;
    Figure now;
    ChangedBy by;
    std::vector<std::string> came; // ids
    std::vector<std::string> went;
    std::vector<std::string> otherwise; // counted both times, but not alike
};

// In the order of groupings, then as figuresOf. `now` is a file of the same cooperative. Throws Error where the settings
// kept cannot be read, Cancelled.
std::vector<FrozenChange> changesSince(const FrozenFigures &frozen, const Casebook &now, const std::string &program,
                                       const Progress &progress);

} // namespace clmrs
