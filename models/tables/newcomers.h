// Who came to a session and was not invited, as it is typed from the blank rows of a list that came back.
#pragma once

#include "models/tables/printedrosters.h"

#include <functional>

namespace clmrs {

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
    int first = 1; // the row behind those of the invited
    int last = kLeastBlankRows;
    std::vector<std::int64_t> shared = {};                             // on which several stand already
    std::function<std::string(const QString &words)> householdOf = {}; // the id; "" where the words name none
    std::function<QString(const std::string &id)> wordsOf = {};        // that householdOf() knows
    bool hasBracketed = false;                                         // some household of those entered has no code to type
};
// A household is written as its code, whatever its case and spaces; of two of one code neither is meant. One of `entered` that
// cannot be written so (gone from the file, kept out, without a code, of a code that others have too) stands in brackets.
BlankRows blankRowsOf(const CaseSnapshot &snapshot, const PrintedRoster &roster, const std::vector<Newcomer> &entered);

// One a line: the row, the household and the name, of which each may be missing, then perhaps a small "w" or "m" (in French "f"
// or "h") as a word of its own. A colon behind the row is needed only where a household has that number as its code. Throws
// Error naming a row that is no blank one or is there twice, a number that may be either, brackets that are nobody's.
std::vector<Newcomer> newcomersTyped(const QString &typed, const BlankRows &blank);
// As newcomersTyped() reads it, in the language installed now; the row only where it is not the one after that before.
QString newcomersText(const std::vector<Newcomer> &newcomers, const BlankRows &blank);

} // namespace clmrs
