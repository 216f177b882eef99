// What is to be said before a file that has just arrived takes the place of the one before.
#pragma once

#include "models/indicators/digest.h"
#include "models/session/session.h"

namespace clmrs {

// The opened file as its next one is measured by it.
Former formerOf(const OpenCase &opened);
Former formerOf(const LoadDigest &digest);

// Whole sentences, the gravest first; empty: it may be swapped in without a word. Of a file of another
// cooperative, and of one that a person chose, neither age nor size is compared.
std::vector<Sentence> concernsOf(const OpenCase &next, const Former &former, Coming coming);

} // namespace clmrs
