#include "models/tables/searchtext.h"

#include "models/domain/foldedtext.h"

#include <algorithm>
#include <cstring>

namespace clmrs {

void SearchText::add(std::string_view foldedText)
{
    m_text.append(foldedText);
    m_text.push_back(kBetweenFields);
}

void SearchText::endRow() { m_ends.push_back(m_text.size()); }

std::vector<bool> SearchText::find(const QString &search, const Progress &progress) const
{
    const QStringList words = folded(search.left(200)).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (search.contains(QLatin1Char(kBetweenFields)))
        return std::vector<bool>(m_ends.size(), false);
    std::vector<std::uint32_t> wordsFound(m_ends.size(), 0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        progress.stopIfCancelled();
        markRows(words[i].toStdString(), wordsFound, static_cast<std::uint32_t>(i));
    }
    std::vector<bool> found(m_ends.size());
    for (std::size_t row = 0; row < found.size(); ++row)
        found[row] = wordsFound[row] == static_cast<std::uint32_t>(words.size());
    return found;
}

// Counts the word in each row that holds it, where all words before it were found too.
void SearchText::markRows(std::string_view word, std::vector<std::uint32_t> &wordsFound, std::uint32_t wordNumber) const
{
    const char *at = m_text.data();
    const char *end = m_text.data() + m_text.size();
    auto row = m_ends.begin();
    while (at < end) {
        const auto *hit = static_cast<const char *>(memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size()));
        if (!hit)
            return;
        const auto offset = static_cast<std::size_t>(hit - m_text.data());
        row = std::upper_bound(row, m_ends.end(), offset);
        std::uint32_t &found = wordsFound[static_cast<std::size_t>(row - m_ends.begin())];
        found += found == wordNumber ? 1 : 0;
        at = m_text.data() + *row;
    }
}

} // namespace clmrs
