// How old the data are and what to know before trusting them: the right end of the title line.
#pragma once

#include "models/session/session.h"

namespace clmrs {

// The moment of the data first, then whatever is out of the ordinary; each a sentence of its own.
QList<Sentence> freshnessOf(const OpenCase &opened);
// What is kept out, with numbers, for the question before a new file is swapped in.
Sentence keptOutSentence(const KeptOut &keptOut);

} // namespace clmrs
