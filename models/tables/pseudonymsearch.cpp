#include "models/tables/pseudonymsearch.h"

#include <algorithm>

namespace clmrs {

std::vector<bool> PseudonymSearch::beginningWith(const QString &typed, std::size_t rows, const Progress &progress) const
{
    const std::string letters = typed.trimmed().toUpper().toStdString();
    if (letters.size() < kLeastLetters || letters.size() > kLetters ||
        letters.find_first_not_of(kPlainLetters) != std::string::npos)
        return {};
    warm(progress);
    std::vector<bool> found(rows);
    bool isAny = false;
    for (const Known &one : m_known) {
        if (!std::equal(letters.begin(), letters.end(), one.letters.begin()))
            continue;
        found[one.row] = true;
        isAny = true;
    }
    return isAny ? found : std::vector<bool>();
}

// Stopped halfway, it begins anew the next time.
void PseudonymSearch::warm(const Progress &progress) const
{
    const std::scoped_lock making(m_making);
    if (m_isMade)
        return;
    constexpr std::size_t kLookEvery = 1024;
    std::vector<Known> known;
    std::string latest;
    m_allIds([&](std::uint32_t row, std::string_view id) {
        if (known.size() % kLookEvery == 0)
            progress.stopIfCancelled();
        if (!known.empty() && id == latest) {
            known.push_back({known.back().letters, row});
            return;
        }
        latest = id;
        Known one{{}, row};
        const QString name = pseudonym(m_key, id);
        std::ranges::transform(name, one.letters.begin(), &QChar::toLatin1);
        known.push_back(one);
    });
    m_known = std::move(known);
    m_isMade = true;
}

} // namespace clmrs
