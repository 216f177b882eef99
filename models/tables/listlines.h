// Over how many lines the cells of a list break where its texts are to stand whole.
#pragma once

#include "models/tables/plainlist.h"

#include <algorithm>

namespace clmrs {

// So many that the longest text of a column stands whole, `characters` on each of them on a screen of 1366 pixels: two to six.
inline int linesFor(const PlainList &list, std::size_t column, int characters)
{
    constexpr int kFewest = 2;
    constexpr int kMost = 6;
    qsizetype longest = 0;
    for (const PlainRow &row : list.rows)
        longest = std::max(longest, row.cells[column].size());
    return std::clamp(static_cast<int>(longest / characters) + 1, kFewest, kMost);
}

} // namespace clmrs
