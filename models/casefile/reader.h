// Reads every table of the contract from an open working copy into a CaseSnapshot: doubles, deleted
// rows, references and what they keep out, exactly as CASE_DATABASE.md says.
#pragma once

#include "models/domain/progress.h"
#include "models/records/casesnapshot.h"
#include "models/sqlite/database.h"

namespace clmrs {

// `name` is what sentences call the file; `now` bounds which updated_at can be believed. Throws
// Error (a table missing, a view, too many rows, no cooperative or several), SqliteError, Cancelled.
void readTables(Database &database, CaseSnapshot &snapshot, const QString &name, Moment now, const Progress &progress,
                int fromPermille, int toPermille);

// Rows of each table of the contract, as counted without reading them; 0 where it is missing.
std::array<std::int64_t, kTableCount> countRows(Database &database);

} // namespace clmrs
