// How often chance alone gives a count, as tails of the two distributions of plain counting. Each returns a probability,
// 0 to 1, correct to at least 9 digits up to a million draws, also where it is tiny; nothing is thrown.
#pragma once

namespace clmrs {

// Of `of` independent draws that each fit with probability `share` (0 to 1): the probability that at least `count` fit.
double binomialTail(int count, int of, double share);

// Of events that come at random, `mean` (0 or more) of them on average: the probability of at least `count`.
double poissonTail(int count, double mean);

// Of something that has `probability` each time: that it comes at least once in `times` independent times.
double onceIn(double probability, int times);

} // namespace clmrs
