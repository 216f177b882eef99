// How old the data are and what to know before trusting them: the right end of the title line.
#pragma once

#include "models/session/session.h"

namespace clmrs {

// Which list stands behind a line.
enum class FreshnessList : std::uint8_t { none, tablets, keptOut, settings };

struct FreshnessLine
{
    Sentence sentence;
    FreshnessList opens = FreshnessList::none;
};

// The moment of the data first, then whatever is out of the ordinary, the gravest first; each a sentence of its own.
QList<FreshnessLine> freshnessOf(const OpenCase &opened);
// What is kept out, with numbers that are not 0.

} // namespace clmrs
