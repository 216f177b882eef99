#include "widgets/parts/listwidths.h"

#include "models/domain/numbers.h"
#include "widgets/parts/appearance.h"

#include <QWidget>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace clmrs {

namespace {

constexpr int kLeastText = 88;   // pixels of a column that gives way
constexpr int kLeastOfMany = 64; // … where there are many
constexpr int kShortText = 152;  // a date, a number, whoever is called by a pseudonym
constexpr int kLongestFirm = 24; // characters of a code with its word, of a number with its unit
constexpr int kLeastFirst = 112; // … of the first one, for the headings of others
constexpr int kStep = 8;
constexpr std::size_t kMeasuredRows = 200; // of a list, from all over it: the rest is like them

// What stays whole while columns give way, the most first.
enum class Kept { shortTexts, headings, shapes };

// The widest give way until all fit, as long as short texts and headings stay whole, then headings alone, then further, but
// never for a shape and the word or day beside it; each time the first column, which says who or what it is, after all others.
// What is cut is whole in the tip. Where even that does not fit, the list scrolls and headings stay whole.
void fitInto(std::vector<int> &widths, const std::vector<ColumnRoom> &columns, int room)
{
    const int count = std::max(1, static_cast<int>(widths.size()));
    const int least = std::clamp(room / count - kStep, kLeastOfMany, kLeastText);
    const auto leastOf = [&](std::size_t i, Kept kept) {
        const ColumnRoom &column = columns[i];
        if (kept == Kept::shapes)
            return std::max(least, column.firm);
        const int own = std::max({i == 0 ? kLeastFirst : least, column.least, column.firm});
        return kept == Kept::headings ? own : std::max(own, column.shortTexts);
    };
    const auto widest = [&](Kept kept, std::size_t from) {
        std::optional<std::size_t> found;
        for (std::size_t i = from; i < widths.size(); ++i) {
            const bool gives = widths[i] - kStep >= leastOf(i, kept);
            if (gives && (!found || widths[*found] < widths[i]))
                found = i;
        }
        return found;
    };
    const auto excess = [&] { return std::accumulate(widths.begin(), widths.end(), 0) - room; };
    for (const Kept kept : {Kept::shortTexts, Kept::headings, Kept::shapes}) {
        const std::vector<int> before = widths;
        for (bool gave = true; gave && excess() > 0;) {
            gave = false;
            for (const std::size_t from : {1, 0}) {
                if (const auto giving = gave ? std::nullopt : widest(kept, from)) {
                    widths[*giving] -= kStep;
                    gave = true;
                }
            }
        }
        if (kept == Kept::shapes && excess() > 0)
            widths = before; // it scrolls sideways all the same: nothing is cut for that
    }
}

// Of texts that may break each column gets its part of the room, but never too little for its heading.
std::vector<int> partsOf(const std::vector<ColumnRoom> &columns, int room)
{
    int usual = 0;
    for (const ColumnRoom &column : columns)
        usual += column.usual;
    std::vector<int> widths;
    widths.reserve(columns.size());
    for (const ColumnRoom &column : columns)
        widths.push_back(std::max(column.least, room * column.usual / std::max(1, usual)));
    return widths;
}

int onOneLine(QStringView text, TextWidths &widths)
{
    return text.isEmpty() ? 0 : static_cast<int>(std::ceil(widths.of(text))) + kFurtherApart;
}

int onLines(QStringView text, int lines, TextWidths &widths)
{
    return lines > 1 && text.contains(u' ') ? wordsWidth(text, lines, widths) + kFurtherApart : onOneLine(text, widths);
}

int widestWord(QStringView text, TextWidths &widths, int beforeTheFirst)
{
    int widest = 0;
    for (const QStringView word : text.tokenize(u' '))
        widest = std::max(widest, onOneLine(word, widths) + std::exchange(beforeTheFirst, 0));
    return widest;
}

struct Longest // pixels that they take; 0: all are empty
{
    int onLines = 0; // of the list
    int onOne = 0;
};

// Of texts that are no longer than the limit. Words of a text over several lines never fill them to their ends.
Longest longestText(const PlainList &list, int column, TextWidths &widths, int limit = QWIDGETSIZE_MAX)
{
    constexpr double kFilled = 0.85;
    int longest = 0;
    int broken = 0;
    const int lines = list.lines;
    const std::vector<PlainRow> &rows = list.rows;
    const auto at = static_cast<std::size_t>(column);
    const std::size_t step = rows.size() / kMeasuredRows + 1;
    for (std::size_t i = 0; i < rows.size(); i += step) {
        const PlainRow &row = rows[i];
        const QString &text = row.cells[at];
        const int indent = !row.marks.empty() && row.marks[at].shape ? kShapeRoom : 0;
        const int whole = text.isEmpty() ? 0 : onOneLine(text, widths) + indent;
        if (whole > limit)
            continue;
        longest = std::max(longest, whole);
        if (lines > 1 && whole > broken) // to the last word: the mark behind a name, the number behind a word
            broken = std::max(broken, onLines(text, lines, widths) + indent);
    }
    broken = std::max(broken, lines > 1 ? int(longest / (lines * kFilled)) : longest);
    constexpr int kBeside = 2 * kCellPadding + 1;
    return longest == 0 ? Longest() : Longest{std::max(broken, std::min(longest, kLeastText)) + kBeside, longest + kBeside};
}

// Numbers, codes and days; of the cells with a shape their longest word or day, with the shape where it stands first.
int longestFirm(const PlainList &list, int column, TextWidths &widths)
{
    int longest = 0;
    const std::vector<PlainRow> &rows = list.rows;
    const auto at = static_cast<std::size_t>(column);
    const std::size_t step = rows.size() / kMeasuredRows + 1;
    for (std::size_t i = 0; i < rows.size(); i += step) {
        const QString &text = rows[i].cells[at];
        if (!rows[i].marks.empty() && rows[i].marks[at].shape)
            longest = std::max(longest, std::min(widestWord(text, widths, kShapeRoom), kLeastText + kShapeRoom));
        else if (isFirm(text, kLongestFirm))
            longest = std::max(longest, onLines(text, list.lines, widths));
    }
    return longest == 0 ? 0 : longest + 2 * kCellPadding + 1;
}

} // namespace

std::vector<ColumnRoom> measuredList(const PlainList &list, const QFontMetrics &headingFont, const QFontMetrics &cellFont)
{
    std::vector<ColumnRoom> rooms;
    rooms.reserve(list.columns.size());
    TextWidths heading(headingFont);
    TextWidths cells(cellFont);
    for (const PlainColumn &column : list.columns) {
        const int number = static_cast<int>(rooms.size());
        rooms.push_back(measuredColumn(number, column.title, column.width, SortArrow::borne, heading, cellFont));
        ColumnRoom &room = rooms.back();
        room.least = wholeHeadingWidth(column.title, list.headingLines, heading);
        room.inSight = longestText(list, number, cells).onLines;
        const Longest ofShort = longestText(list, number, cells, kShortText);
        room.shortTexts = ofShort.onLines;
        room.onOneLine = ofShort.onOne;
        room.firm = longestFirm(list, number, cells);
        if (*room.inSight <= kShortText + 2 * kCellPadding) // loses no letter for a sentence's sake
            room.least = std::max(room.least, *room.inSight);
    }
    return rooms;
}

std::vector<int> listWidths(const std::vector<ColumnRoom> &columns, int lines, int room)
{
    std::vector<int> widths = sharedWidths(columns, room);
    if (lines > 1 && std::accumulate(widths.begin(), widths.end(), 0) > room)
        widths = partsOf(columns, room);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::max(widths[i], columns[i].firm);
    fitInto(widths, columns, room);
    for (const Lending lending : {Lending::headings, Lending::allThatHaveMore, Lending::longTexts, Lending::brokenTexts})
        widths = lentWidths(columns, std::move(widths), lending);
    return widths;
}

} // namespace clmrs
