// Strips onto pages. Strips are kept whole where a page holds them, those that belong to what follows are
// never the last on a page, and one that is higher than a page goes on over as many as it needs.
#pragma once

#include "models/reports/stripsetter.h"

#include "models/domain/progress.h"

namespace clmrs {

inline constexpr std::size_t kNotRepeated = static_cast<std::size_t>(-1);

struct PlacedStrip
{
    std::size_t source;
    std::size_t index;
    std::size_t repeated = kNotRepeated; // else the number of the strip in repeated(index)
    std::size_t firstLine = 0;
    std::size_t lines = 0;
    double top = 0; // from the top of the page's box
    double height = 0;
};

using PlacedPage = std::vector<PlacedStrip>;

// `firstHeight` is the room on the first page, which has no running head; `height` that on the others.
std::vector<PlacedPage> paginate(const std::vector<StripSource> &sources, double firstHeight, double height, TypeCase &types,
                                 const Progress &progress);

} // namespace clmrs
