// The recovery key of the logbook on paper: to be kept where the computer is not.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

Paper recoveryPaper(const QString &key, const Stamp &stamp);

} // namespace clmrs
