// Attendance entered from a roster that came back: which rows are signed, who else came, how many were counted; and the change of
// the logbook that it is. What the paper ticks beside a household (head, spouse, another woman or man) and its number of children
// has no column in the contract's table and is not kept: of a signed row it is known that somebody of the household came.
#pragma once

#include "models/tables/newcomers.h"

namespace clmrs {

// "1 3 5-9, 12" as numbers, sorted, each once; whatever dash is typed. Throws Error naming what is no row from 1 to `most`.
std::vector<int> rowsTyped(const QString &typed, int most);
QString rowsText(const std::vector<int> &rows); // "1 3 5-9 12"

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
