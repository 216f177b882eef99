// Free search without regard to accents or case: one buffer of folded text, a line a row.
#pragma once

#include "models/domain/progress.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace clmrs {

class SearchText
{
public:
    // In the order of the rows: any number of add() for a row, then endRow(). What is added is folded
    // already (a village's name is folded once, not for each child of it).
    void add(std::string_view foldedText);
    void endRow();

    // Rows in whose text every word of `search` stands; empty: no search, every row fits.
    std::vector<bool> find(const QString &search, const Progress &progress) const;

private:
    void markRows(std::string_view word, std::vector<std::uint32_t> &wordsFound, std::uint32_t wordNumber) const;

    std::string m_text;
    std::vector<std::size_t> m_ends; // row i ends before m_ends[i]
};

} // namespace clmrs
