// What every block becomes before it is laid out: strips that lie under each other across the page, each
// a row of cells. All lengths in the units of paper (kPaperPoint to a point).
#pragma once

#include "models/reports/paper.h"
#include "models/reports/paperfonts.h"

#include <cstdint>

namespace clmrs {

inline constexpr double kMillimetre = 72 * kPaperPoint / 25.4;
inline constexpr double kHairline = 0.25 * kPaperPoint; // between rows
inline constexpr double kFineLine = 0.6 * kPaperPoint;  // under headings, to write on

enum class Face : std::uint8_t { title, running, heading, body, group, table, tableHead, dense, denseHead, label, small };
inline constexpr std::size_t kFaces = static_cast<std::size_t>(Face::small) + 1;

struct StripCell
{
    double left = 0;
    double width = 0;
    QString text = {};
    Face face = Face::body;
    bool rightAligned = false;
    double ruleBelow = 0; // thickness of its own line at the strip's lower edge
};

struct Strip
{
    std::vector<StripCell> cells = {};
    double above = 0;   // space before it, dropped at the top of a page
    double padding = 0; // inside, over and under its lines
    double leastHeight = 0;
    double ruleAbove = 0;                  // thickness of a line over all of it
    double ruleBelow = 0;                  // … and under it
    std::vector<double> uprights = {};     // lines from top to bottom, at these distances from the left
    bool sitsLow = false;                  // lines at the lower edge, as column headings stand and texts beside room to write
    bool withNext = false;                 // never the last on a page
    bool dividesFreely = false;            // prose; others are kept whole while a page holds them
    const PaperPicture *picture = nullptr; // instead of cells; leastHeight is its height
};

// A block as strips that are made when they are asked for: those of 10,000 rows never exist at once.
struct StripSource
{
    std::size_t count = 0;
    std::function<Strip(std::size_t index)> strip = {};
    // What is said again where this strip begins or continues on a new page; empty function: nothing.
    std::function<std::vector<Strip>(std::size_t index)> repeated = {};
};

struct PageBox
{
    double width;  // between the margins
    double height; // that any page has for its blocks
};

} // namespace clmrs
