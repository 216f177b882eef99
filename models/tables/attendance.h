// Attendance entered from a roster that came back: which rows are signed, who else came, how many were counted; and the change of
// the logbook that it is.
#pragma once

#include "models/tables/printedrosters.h"

namespace clmrs {

// "1 3 5-9, 12" as numbers, sorted, each once. Throws Error naming what is no row from 1 to `most`.
std::vector<int> rowsTyped(const QString &typed, int most);
QString rowsText(const std::vector<int> &rows); // "1 3 5-9 12"

// Somebody who stands on no row: an adult.
struct Newcomer
{
    std::string name = {};
    Sex sex = Sex::missing;

    friend bool operator==(const Newcomer &, const Newcomer &) = default;
};

// One a line: the name, then perhaps "w" or "m" (in French "f" or "h") as a word of its own.
std::vector<Newcomer> newcomersTyped(const QString &typed);
QString newcomersText(const std::vector<Newcomer> &newcomers); // as newcomersTyped() reads it, in the language installed now

struct Attendance
{
    std::vector<int> rows = {}; // of the roster that are signed, from 1
    std::vector<Newcomer> others = {};
    Date heldOn = Date::fromDays(0);
    std::optional<std::int64_t> women = {};
    std::optional<std::int64_t> men = {};
    std::optional<std::int64_t> girls = {};
    std::optional<std::int64_t> boys = {};
};

// What was entered of a session and roster before.
Attendance attendanceOf(const LogbookSnapshot &logbook, const LogSession &session, const PrintedRoster &roster, Date day);
// How those who signed agree with the women and men counted; a household that signed is at least one of them.
Sentence totalsSentence(const Attendance &attendance);
// The session held, a line for each household of a signed row and for each newcomer, on the blank rows from the first; lines of
// this session and roster that are not there any more are deleted.
Change attendanceChange(const LogbookSnapshot &logbook, const LogSession &session, const PrintedRoster &roster,
                        const Attendance &attendance);

} // namespace clmrs
