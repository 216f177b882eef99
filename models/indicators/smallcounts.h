// A small table of counts for the outside (COMMANDS.md, `--outside`): a row a group, a column a count.
#pragma once

#include "models/indicators/smallcells.h"

namespace clmrs {

// A count of 1 to 4 is small, and all else of its row is hidden, since the counts of a row may belong together. Where a column
// hides something, it hides so much that a reader who knows its sum cannot tell how small: other rows, the fewest first, or all.
// `hidden`: rows of which another table tells nothing; empty: there are none.
std::vector<std::vector<Shown>> hideSmallCounts(const std::vector<std::vector<std::int64_t>> &rows,
                                                const std::vector<bool> &hidden = {});

} // namespace clmrs
