// Closing a period and reopening it, as changes of the logbook; who may.
#pragma once

#include "models/indicators/frozenfigures.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

// Why this author may not close these days of the cooperative, before their figures are worked out; empty: they may.
std::optional<Sentence> closingRefused(const LogbookSnapshot &logbook, const Key &author, const std::string &cooperative,
                                       const Period &period);
// The same of reopening.
std::optional<Sentence> reopeningRefused(const LogbookSnapshot &logbook, const Key &author, const ClosedPeriod &period);

// `title`: what the period is called; may be empty.
Change closingChange(const FrozenFigures &frozen, const std::string &title, const Key &author, Moment at);
Change reopeningChange(const ClosedPeriod &period, const std::string &reason);

} // namespace clmrs
