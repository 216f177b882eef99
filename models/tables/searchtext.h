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

    static constexpr char kBetweenFields = '\x1e'; // never part of a search
    std::size_t rowCount() const { return m_ends.size(); }
    // What was added for it, kBetweenFields after each.
    std::string_view row(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : m_ends[row - 1];
        return std::string_view(m_text).substr(begin, m_ends[row] - begin);
    }

    // Rows in whose text every word of `search` stands; empty: no search, every row fits.
    std::vector<bool> find(const QString &search, const Progress &progress) const;

private:
    void markRows(std::string_view word, std::vector<std::uint32_t> &wordsFound, std::uint32_t wordNumber) const;

    std::string m_text;
    std::vector<std::size_t> m_ends; // row i ends before m_ends[i]
};

} // namespace clmrs
