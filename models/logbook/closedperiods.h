// Who may close a period, reopen it or take either back; and the figures kept beside a closed one.
#pragma once

#include "models/domain/sentence.h"
#include "models/records/logbooksnapshot.h"
#include "models/sqlite/database.h"

namespace clmrs {

// Why an edit is refused; empty: it is not. `by` writes, null where nobody said who they are; `all` are those that there are.
std::optional<Sentence> closingRefused(const Edit<ClosedPeriod> &edit, const Author *by, const std::vector<ClosedPeriod> &all);

// Within a transaction.
void keepFigures(Database &database, const KeptFigures &figures);
void dropFigures(Database &database, const Key &period);

} // namespace clmrs
