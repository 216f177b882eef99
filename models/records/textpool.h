// Strings kept once. Filled by one thread while a snapshot is built; sealed and then only read, by any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clmrs {

// An entry of a TextPool. 0 is the empty text, which means missing (CASE_DATABASE.md).
struct TextId
{
    std::uint32_t value = 0;
    explicit operator bool() const { return value != 0; }
    friend bool operator==(TextId, TextId) = default;
};

class TextPool
{
public:
    TextPool();

    TextId intern(std::string_view text);
    // An entry of its own, found by nobody: for texts that hardly ever come twice, where looking for
    // the twin costs more than it saves.
    TextId append(std::string_view text);
    // The entry of a text that was interned before; 0 where it was not. Not after seal().
    TextId find(std::string_view text) const;
    std::string_view view(TextId id) const
    {
        return std::string_view(m_bytes).substr(m_starts[id.value], m_starts[id.value + 1] - m_starts[id.value]);
    }
    std::size_t size() const { return m_starts.size() - 1; }
    void reserve(std::size_t texts, std::size_t bytes);
    // Gives back what only building needs; after fit() a text can still be found, after seal() none.
    void fit();
    void seal();

private:
    struct Slot
    {
        std::uint32_t tag = 0; // upper half of the hash
        std::uint32_t id = 0;  // 0: free
    };

    std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    void grow(std::size_t slots);

    std::string m_bytes;
    std::vector<std::uint32_t> m_starts; // entry i lies in [starts[i], starts[i + 1])
    std::vector<Slot> m_slots;           // open addressing, a power of two
    std::size_t m_shared = 0;            // entries that stand in it
};

} // namespace clmrs
