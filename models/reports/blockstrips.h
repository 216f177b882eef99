// Each kind of block as strips. What is handed in outlives the strips.
#pragma once

#include "models/reports/stripsetter.h"

namespace clmrs {

inline constexpr double kAboveHeading = 6 * kMillimetre;

// The whole flow of a paper: its title, its blocks, its notes (`notes` instead of the paper's own).
// `firstHeight` is the room on the first page, where the title stands.
std::vector<StripSource> stripsOf(const Paper &paper, const QStringList &notes, PageBox box, double firstHeight, TypeCase &types);

StripSource tableStrips(const PaperTable &table, const PageBox &box, const TypeCase &types);

} // namespace clmrs
