#include "models/domain/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace clmrs {

namespace {

constexpr qsizetype kLeastBeginning = 4;
constexpr qsizetype kLettersAChange = 5;

// Levenshtein's distance, one row at a time.
int changesBetween(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int substituted = diagonal + (a[i].toCaseFolded() == b[static_cast<qsizetype>(j) - 1].toCaseFolded() ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    const QString start = word.left(100); // a mistyped word is short; a hostile one is cut
    const auto goesOn = [&start](const QString &candidate) { return candidate.startsWith(start, Qt::CaseInsensitive); };
    if (const auto begun = std::ranges::find_if(candidates, goesOn); !start.isEmpty() && begun != candidates.end())
        return *begun;
    QString best;
    int fewest = -1;
    for (const QString &candidate : candidates) {
        const int changes = changesBetween(start, candidate);
        if (fewest < 0 || changes < fewest) {
            fewest = changes;
            best = candidate;
        }
    }
    return best;
}

bool isMistyped(const QString &word, const QString &meant)
{
    if (word.size() >= kLeastBeginning && meant.startsWith(word, Qt::CaseInsensitive))
        return true;
    return word.size() < 2 * meant.size() && changesBetween(word, meant) <= meant.size() / kLettersAChange;
}

} // namespace clmrs
