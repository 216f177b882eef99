// The file check (COMMANDS.md, "File check"): what the reader found and what only the rows together
// show. Every check is a row of one table.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/course.h"
#include "models/records/problem.h"

namespace clmrs {

// All problems by table, row, code and column. What is dated after the file's own day ("file as of")
// lies in the future.
std::vector<Problem> checkFile(const Casebook &book, const Progress &progress);

// The problem in words; without any value of a person's record but codes.
Sentence problemSentence(const Casebook &book, const Problem &problem);

} // namespace clmrs
