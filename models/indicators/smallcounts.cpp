#include "models/indicators/smallcounts.h"

#include <algorithm>

namespace clmrs {

namespace {

// What is hidden beside a small count has to leave all of 1 to 4 possible to a reader who knows that it is no small one.
constexpr std::int64_t kHiddenBeside = 2 * kFewest - 2;

bool isSmallCount(std::int64_t count) { return count > 0 && count < kFewest; }

void hideRow(const std::vector<std::int64_t> &counts, std::vector<Shown> &shown)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        shown[i] = isSmallCount(counts[i]) ? Shown::small : Shown::hidden;
}

// How much of a column is hidden but not said to be small.
std::int64_t hiddenIn(std::size_t column, const std::vector<std::vector<std::int64_t>> &rows,
                      const std::vector<std::vector<Shown>> &shown)
{
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < rows.size(); ++row)
        sum += shown[row][column] == Shown::hidden ? rows[row][column] : 0;
    return sum;
}

// The plain row with the fewest in the column, but for those with none; past the end: there is none.
std::size_t fewestPlain(std::size_t column, const std::vector<std::vector<std::int64_t>> &rows,
                        const std::vector<std::vector<Shown>> &shown)
{
    std::size_t fewest = rows.size();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool fits = shown[row][column] == Shown::plain && rows[row][column] > 0;
        if (fits && (fewest == rows.size() || rows[row][column] < rows[fewest][column]))
            fewest = row;
    }
    return fewest;
}

} // namespace

std::vector<std::vector<Shown>> hideSmallCounts(const std::vector<std::vector<std::int64_t>> &rows,
                                                const std::vector<bool> &hidden)
{
    std::vector<std::vector<Shown>> shown;
    for (const std::vector<std::int64_t> &counts : rows) {
        shown.emplace_back(counts.size(), Shown::plain);
        const std::size_t row = shown.size() - 1;
        if (std::ranges::any_of(counts, isSmallCount) || (row < hidden.size() && hidden[row]))
            hideRow(counts, shown.back());
    }
    const std::size_t columns = rows.empty() ? 0 : rows.front().size();
    for (std::size_t column = 0; column < columns; ++column) {
        const auto isHidden = [column](const std::vector<Shown> &row) { return row[column] != Shown::plain; };
        while (std::ranges::any_of(shown, isHidden) && hiddenIn(column, rows, shown) < kHiddenBeside) {
            const std::size_t row = fewestPlain(column, rows, shown);
            if (row == rows.size()) { // nothing is left to hide behind: no row is told
                for (std::size_t each = 0; each < rows.size(); ++each)
                    hideRow(rows[each], shown[each]);
                break;
            }
            hideRow(rows[row], shown[row]);
            column = 0; // what stands in its other columns is hidden, too
        }
    }
    return shown;
}

} // namespace clmrs
