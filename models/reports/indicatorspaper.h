// The indicators of a period on paper: all of them with their definitions, and a briefing of two pages for the manager.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/period.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

// Every indicator under its theme: value, numerator and denominator, interval, the same weeks a year before.
Paper indicatorsPaper(const Casebook &book, const Caseload &load, const Period &period, const Stamp &stamp,
                      const Progress &progress);

// What the cooperative's work achieved, what became of open cases, who could be asked about what, where the Core Criteria
// stand: two pages of A4. No row is a child; monitors stand under pseudonyms.
Paper briefingPaper(const Casebook &book, const Caseload &load, const Period &period, const Stamp &stamp,
                    const Progress &progress);

} // namespace clmrs
