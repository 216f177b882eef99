// How the columns of a list share the room there is: pixels only, no widget.
#pragma once

#include "widgets/parts/textwidths.h"

#include <optional>
#include <vector>

namespace clmrs {

inline constexpr int kHeadingLines = 2; // of every list
inline constexpr int kNarrowest = 28;   // pixels: of a column that somebody made small

struct ColumnRoom
{
    int column = 0;                  // its number
    int least = 0;                   // pixels: its heading whole, with the arrow of the order where it bears that
    int usual = 0;                   // pixels: its longest usual content
    std::optional<int> chosen = {};  // pixels that somebody gave it: no more, no less
    bool stays = true;               // also where it finds no room
    std::optional<int> inSight = {}; // pixels: its longest text among the rows in sight, 0 where all are empty; not looked at
    int shortTexts = 0;              // pixels: its longest text in sight that is a short one
    int onOneLine = 0;               // … and none of those is broken
    int firm = 0;                    // pixels under which no other column takes anything from it
};

enum class SortArrow : std::uint8_t { none, borne };

// `characters`: of its longest usual content.
ColumnRoom measuredColumn(int column, const QString &title, int characters, SortArrow arrow, TextWidths &heading,
                          const QFontMetrics &cells);
// Pixels in which a text stands whole on so many lines, broken between words.
int wordsWidth(QStringView text, int lines, TextWidths &widths);
// Pixels in which a heading stands whole on so many lines, as long as it bears no arrow.
int wholeHeadingWidth(const QString &title, int lines, TextWidths &heading);

// Without those at the right that find no room; what somebody widened takes no room from the others.
std::vector<ColumnRoom> fittingColumns(std::vector<ColumnRoom> columns, int room);

// Pixels, in the order of `columns`: wider where there is room; tighter only where everything fits then.
std::vector<int> sharedWidths(const std::vector<ColumnRoom> &columns, int room);

// Who gives room to columns whose texts are cut in sight: rows that scroll by let widths jump if more than the empty ones did.
// To short texts those lend whose long ones are cut anyhow; to those that are broken, and to headings that are cut, who has more
// than its own need.
enum class Lending { emptyOnes, allThatHaveMore, longTexts, brokenTexts, headings };

// The same sum: those that lend keep what their heading and their own texts in sight need.
std::vector<int> lentWidths(const std::vector<ColumnRoom> &columns, std::vector<int> widths,
                            Lending lending = Lending::emptyOnes);

} // namespace clmrs
