// What both programs say to whoever started them, and the codes they end with (COMMANDS.md).
#pragma once

#include "models/domain/sentence.h"

namespace clmrs {

enum ExitCode { kDone = 0, kDoneWithFindings = 1, kWrongUsage = 2, kCouldNot = 3 };

// One line to stderr, whatever line breaks a file name holds.
void sayOnStderr(const Sentence &sentence);

} // namespace clmrs
