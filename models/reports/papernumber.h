// The number under which a paper stands in the print record (COMMANDS.md, "What leaves with which names").
// It is made from what stands on the paper, so the same paper printed again bears the same number and the
// record shows it twice: the same call gives the same bytes, and no counter has to be kept.
#pragma once

#include "models/reports/paper.h"

namespace clmrs {

// "XXXX-XXXX", of letters and digits that cannot be mistaken for each other: 35 bits of the SHA-256 of the
// paper's texts and a letter that checks the others. Of a numbered paper: the number that it bears.
QString paperNumber(const Paper &paper);

// Gives the paper its number and says it on every page, beside who printed it and when. Comes last: what is
// changed afterwards is not in the number. A second call changes nothing. `known` is the number of a paper that is printed again.
void numberPaper(Paper &paper, const QString &known = {});

// As it is written on the paper, from what somebody typed: small letters, spaces and a missing stroke are
// forgiven. Empty where it cannot be a number: any one letter wrong, or any two changed over, is noticed.
QString paperNumberTyped(const QString &typed);
bool isPaperNumber(const QString &typed);

} // namespace clmrs
