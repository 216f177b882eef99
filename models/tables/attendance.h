// Attendance entered from a roster that came back: which rows are signed, who else came, how many were counted; and the change of
// the logbook that it is. What the paper ticks beside a household (head, spouse, another woman or man) and its number of children
// has no column in the contract's table and is not kept: of a signed row it is known that somebody of the household came.
#pragma once

#include "models/tables/printedrosters.h"

#include <functional>

namespace clmrs {

// "1 3 5-9, 12" as numbers, sorted, each once; whatever dash is typed. Throws Error naming what is no row from 1 to `most`.
std::vector<int> rowsTyped(const QString &typed, int most);
QString rowsText(const std::vector<int> &rows); // "1 3 5-9 12"

// Somebody who was not invited: an adult.
struct Newcomer
{
    std::string name = {}; // may be empty where the household is known
    Sex sex = Sex::missing;
    std::string household = {};           // its id in the synced file; empty: not known
    std::optional<std::int64_t> row = {}; // on the paper; empty: the one after the newcomer before

    friend bool operator==(const Newcomer &, const Newcomer &) = default;
};

// The blank rows of a list, and how a household is written on them.
struct BlankRows
{
    int first = 1;                                                    // the row behind those of the invited
    std::function<std::string(const QString &code)> householdOf = {}; // the id; "" where no household has that code
    std::function<QString(const std::string &id)> codeOf = {};
};
// Codes as the file has them, whatever their case and spaces; of two households of one code neither is meant.
BlankRows blankRowsOf(const CaseSnapshot &snapshot, const PrintedRoster &roster);

// One a line: the row, the code of the household and the name, of which each may be missing, then perhaps a small "w" or "m" (in
// French "f" or "h") as a word of its own. Throws Error naming a row that is one of the invited's.
std::vector<Newcomer> newcomersTyped(const QString &typed, const BlankRows &blank);
// As newcomersTyped() reads it, in the language installed now; the row only where it is not the one after that before.
QString newcomersText(const std::vector<Newcomer> &newcomers, const BlankRows &blank);

// A line of the list of whom more is known than that the row is signed: it came with a table from outside.
struct ListedPerson
{
    std::int64_t row = 0;
    Sex sex = Sex::missing;
    bool isChild = false;

    friend bool operator==(const ListedPerson &, const ListedPerson &) = default;
};

struct Attendance
{
    std::vector<int> rows = {}; // of the invited that are signed, from 1; none of a list of children
    std::vector<Newcomer> others = {};
    std::vector<ListedPerson> listed = {}; // those on rows of the invited count where their row is signed
    int invited = 0;                       // rows
    Date heldOn = Date::fromDays(0);
    std::optional<std::int64_t> women = {};
    std::optional<std::int64_t> men = {};
    std::optional<std::int64_t> girls = {};
    std::optional<std::int64_t> boys = {};
};

// What was entered of a session and roster before.
Attendance attendanceOf(const LogbookSnapshot &logbook, const LogSession &session, const PrintedRoster &roster, Date day);
// How what the list says agrees with the women, men, girls and boys counted at its foot, a sentence for each difference, which
// names the count and by how many it differs; a household that signed is at least one adult. Of a list of children, which has no
// names, the girls and boys alone.
std::vector<Sentence> totalsSentences(const Attendance &attendance);
std::vector<Sentence> childrenSentences(const Attendance &attendance);
// Of which community, day and topic a list is.
Sentence rosterSentence(const PrintedRoster &roster, const QLocale &locale);
// The session held, a line for each household of a signed row and for each newcomer. Lines that stand there stay as they are as
// long as their row is signed, or the newcomer is the same; those of this session and roster that are not there any more are
// deleted; children that a table brought onto blank rows stay. A list of children keeps counts alone: a line of it that names a
// household is deleted.
Change attendanceChange(const LogbookSnapshot &logbook, const LogSession &session, const PrintedRoster &roster,
                        const Attendance &attendance);

} // namespace clmrs
