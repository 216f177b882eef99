// Lines to write on by hand, each behind its label.
#pragma once

#include "models/reports/paper.h"

namespace clmrs {

// `abreast` of them side by side; an empty label is one more line for the label above it. High enough to write on.
PaperTable linesByHand(QStringList labels, int abreast);

} // namespace clmrs
