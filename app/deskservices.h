// What the window asks of the outside, answered by real dialogues, files and printers.
#pragma once

#include "widgets/windowservices.h"

namespace clmrs {

// `language` is the code in force; `remember` keeps a switch for the next start. `memory` outlives them.
WindowServices deskServices(QString &language, bool remember, QSettings &memory);

} // namespace clmrs
