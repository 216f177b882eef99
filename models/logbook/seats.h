// Who sits at which workstation.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/sqlite/database.h"

namespace clmrs {

// Who said last that they sit there; no author: nobody, or who is deleted. Throws SqliteError.
Hand seatedAt(Database &database, const Key &origin);

} // namespace clmrs
