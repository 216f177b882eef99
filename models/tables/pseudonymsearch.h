// Whoever a paper or an export names by a pseudonym is found again by typing it, whole or its beginning.
#pragma once

#include "models/domain/progress.h"
#include "models/domain/pseudonym.h"

#include <array>
#include <functional>
#include <mutex>
#include <vector>

namespace clmrs {

class PseudonymSearch
{
public:
    static constexpr int kLeastLetters = 4; // fewer begin somebody's among thousands

    using Add = std::function<void(std::uint32_t row, std::string_view id)>;
    // `allIds` adds the ids of which a row may be known by their pseudonyms, those of one id best one after another.
    PseudonymSearch(const PseudonymKey &key, std::function<void(const Add &add)> allIds) : m_key(key), m_allIds(std::move(allIds))
    {
    }

    // By row, true where one of its pseudonyms begins with what was typed; empty where that begins none. From any thread.
    std::vector<bool> beginningWith(const QString &typed, std::size_t rows, const Progress &progress) const;
    // Works out all of them, so that the first letters do not wait.
    void warm(const Progress &progress) const;

private:
    static constexpr std::size_t kLetters = 8;
    struct Known
    {
        std::array<char, kLetters> letters;
        std::uint32_t row;
    };

    PseudonymKey m_key;
    std::function<void(const Add &add)> m_allIds;
    mutable std::mutex m_making;
    mutable bool m_isMade = false;
    mutable std::vector<Known> m_known;
};

} // namespace clmrs
