// What the codes of a list are called, a row each.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace clmrs {

template <class Code>
struct CodeWord
{
    Code code;
    const char *word; // a translated source text
};

// Null: the code has no row.
template <class Code, std::size_t N>
const char *wordOf(const CodeWord<Code> (&words)[N], const Code &code)
{
    const auto found = std::ranges::find(words, code, &CodeWord<Code>::code);
    return found == std::end(words) ? nullptr : found->word;
}

} // namespace clmrs
