#include "widgets/parts/columnwidths.h"

#include "widgets/parts/appearance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace clmrs {

namespace {

// Per cent of the usual width.
constexpr int kWidest = 145; // on a wide screen
constexpr int kUsual = 100;
constexpr int kTightest = 95;   // where that saves scrolling sideways
constexpr int kSortArrow = 38;  // pixels beside the heading, as the style has it
constexpr int kHeadingRoom = 8; // … without an arrow

int ownWidth(const ColumnRoom &column, int share) { return std::max(column.least, column.usual * share / 100); }

int widthAt(const ColumnRoom &column, int share) { return column.chosen.value_or(ownWidth(column, share)); }

int neededAt(const std::vector<ColumnRoom> &columns, int share)
{
    return std::accumulate(columns.begin(), columns.end(), 0,
                           [share](int sum, const ColumnRoom &column) { return sum + widthAt(column, share); });
}

int leastNeeded(const std::vector<ColumnRoom> &columns)
{
    return std::accumulate(columns.begin(), columns.end(), 0, [](int sum, const ColumnRoom &column) {
        return sum + std::min(widthAt(column, kTightest), ownWidth(column, kTightest));
    });
}

} // namespace

ColumnRoom measuredColumn(int column, const QString &title, int characters, SortArrow arrow, TextWidths &heading,
                          const QFontMetrics &cells)
{
    const int room = arrow == SortArrow::borne ? kSortArrow - kHeadingRoom : 0;
    const int least = wholeHeadingWidth(title, kHeadingLines, heading) + room;
    return {column, least, std::max(least, cells.averageCharWidth() * characters + 2 * kCellPadding)};
}

int wordsWidth(QStringView text, int lines, TextWidths &widths)
{
    const double space = widths.of(u" ");
    std::vector<double> words;
    double whole = 0;
    for (const QStringView word : text.tokenize(u' ')) {
        words.push_back(widths.of(word));
        whole += words.back() + space;
    }
    const auto fits = [&](int width) {
        int needed = 1;
        double taken = words.front();
        for (const double word : std::span(words).subspan(1)) {
            const bool stays = taken + space + word <= width;
            taken = stays ? taken + space + word : word;
            needed += stays ? 0 : 1;
        }
        return needed <= lines;
    };
    int narrowest = static_cast<int>(std::ceil(*std::ranges::max_element(words)));
    for (int wide = static_cast<int>(std::ceil(whole)) + 1; narrowest < wide;) {
        const int middle = std::midpoint(narrowest, wide);
        if (fits(middle))
            wide = middle;
        else
            narrowest = middle + 1;
    }
    return narrowest;
}

int wholeHeadingWidth(const QString &title, int lines, TextWidths &heading)
{
    return wordsWidth(title, lines, heading) + 2 * kCellPadding + kHeadingRoom;
}

std::vector<ColumnRoom> fittingColumns(std::vector<ColumnRoom> columns, int room)
{
    while (leastNeeded(columns) > room) {
        const auto last = std::find_if(columns.rbegin(), columns.rend(), [](const ColumnRoom &column) { return !column.stays; });
        if (last == columns.rend())
            break;
        columns.erase(std::next(last).base());
    }
    return columns;
}

std::vector<int> sharedWidths(const std::vector<ColumnRoom> &columns, int room)
{
    int share = kWidest;
    while (share > kTightest && neededAt(columns, share) > room)
        --share;
    if (neededAt(columns, share) > room)
        share = kUsual;
    std::vector<int> widths;
    widths.reserve(columns.size());
    for (const ColumnRoom &column : columns)
        widths.push_back(widthAt(column, share));
    return widths;
}

std::vector<int> lentWidths(const std::vector<ColumnRoom> &columns, std::vector<int> widths, Lending lending)
{
    const auto needed = [lending](const ColumnRoom &column, int otherwise) {
        if (lending == Lending::brokenTexts)
            return std::max(column.onOneLine, column.inSight.value_or(otherwise));
        return lending == Lending::longTexts ? column.shortTexts : column.inSight.value_or(otherwise);
    };
    for (std::size_t to = 0; to < columns.size(); ++to) {
        const int wanted = lending == Lending::brokenTexts ? columns[to].onOneLine
                           : lending == Lending::headings  ? columns[to].least
                                                           : needed(columns[to], 0);
        int lacking = columns[to].chosen ? 0 : wanted - widths[to];
        for (std::size_t from = 0; from < columns.size() && lacking > 0; ++from) {
            if (columns[from].chosen || (lending == Lending::emptyOnes && columns[from].inSight != 0))
                continue;
            const int own = std::max({columns[from].least, columns[from].firm, needed(columns[from], widths[from])});
            const int lent = std::clamp(widths[from] - own, 0, lacking);
            widths[from] -= lent;
            widths[to] += lent;
            lacking -= lent;
        }
    }
    return widths;
}

} // namespace clmrs
