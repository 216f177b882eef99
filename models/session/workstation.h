// Which computer writes: a random key of this user on this computer, made once; and where the logbook lies
// where nobody names one.
#pragma once

#include "models/domain/key.h"

#include <QString>

namespace clmrs {

// Kept in `folder`. Throws Error where it can neither be read nor made.
Key workstationKey(const QString &folder);
QString defaultLogbookFolder(); // in the user's data folder
QString defaultLogbookPath();

} // namespace clmrs
