// The columns of a small list: what its texts need, and how they share the room there is. Pixels only, no widget.
#pragma once

#include "models/tables/plainlist.h"
#include "widgets/parts/columnwidths.h"

namespace clmrs {

inline constexpr int kShapeRoom = 15; // pixels before the first line of a marked cell

// One a column, in their order; of a long list some rows are looked at.
std::vector<ColumnRoom> measuredList(const PlainList &list, const QFontMetrics &headingFont, const QFontMetrics &cellFont);

// Pixels, in the order of `columns`. Where not all fit, long texts are cut first, a number, a code or a day never; where even
// that is not enough, the sum is more than the room. `lines`: of a row.
std::vector<int> listWidths(const std::vector<ColumnRoom> &columns, int lines, int room);

} // namespace clmrs
