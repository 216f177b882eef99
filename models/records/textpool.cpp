#include "models/records/textpool.h"

#include <bit>
#include <cstring>
#include <limits>
#include <random>
#include <stdexcept>
#include <utility>

namespace clmrs {

namespace {

constexpr std::size_t kFirstSlots = 64;

// Unknown to whoever makes a file, so that no file can be made to collide.
const std::uint64_t kSecret = [] {
    std::random_device device;
    return std::uint64_t(device()) << 32 | device();
}();

// Eight bytes at a step.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = kSecret ^ (text.size() * 0xA0761D6478BD642FULL);
    const char *at = text.data();
    std::size_t left = text.size();
    while (left >= 8) {
        std::uint64_t word;
        std::memcpy(&word, at, 8);
        hash = (std::rotl(hash, 29) ^ word) * 0x9FB21C651E98DF25ULL;
        hash ^= hash >> 32;
        at += 8;
        left -= 8;
    }
    std::uint64_t tail = 0;
    std::memcpy(&tail, at, left);
    hash = (std::rotl(hash, 29) ^ tail) * 0x9FB21C651E98DF25ULL;
    return hash ^ (hash >> 29);
}

} // namespace

TextPool::TextPool() : m_starts{0, 0}, m_slots(kFirstSlots) {}

std::size_t TextPool::slotOf(std::string_view text, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & mask;
    while (m_slots[at].id != 0 && (m_slots[at].tag != tag || view({m_slots[at].id}) != text))
        at = (at + 1) & mask;
    return at;
}

TextId TextPool::find(std::string_view text) const
{
    return text.empty() ? TextId{} : TextId{m_slots[slotOf(text, hashOf(text))].id};
}

TextId TextPool::intern(std::string_view text)
{
    if (text.empty())
        return {};
    const std::uint64_t hash = hashOf(text);
    std::size_t at = slotOf(text, hash);
    if (m_slots[at].id != 0)
        return {m_slots[at].id};
    if ((m_shared + 1) * 4 > m_slots.size() * 3) {
        grow(m_slots.size() * 2);
        at = slotOf(text, hash);
    }
    const TextId id = append(text);
    m_slots[at] = {static_cast<std::uint32_t>(hash >> 32), id.value};
    ++m_shared;
    return id;
}

TextId TextPool::append(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_bytes.size() + text.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::length_error("text pool is full");
    const auto id = static_cast<std::uint32_t>(size());
    m_bytes.append(text);
    m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    return {id};
}

void TextPool::grow(std::size_t slots)
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(slots));
    const std::size_t mask = slots - 1;
    for (const Slot &slot : old) {
        if (slot.id == 0)
            continue;
        std::size_t at = hashOf(view({slot.id})) & mask;
        while (m_slots[at].id != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

void TextPool::reserve(std::size_t texts, std::size_t bytes)
{
    m_bytes.reserve(bytes);
    m_starts.reserve(texts + 2);
    const std::size_t slots = std::bit_ceil(texts * 4 / 3 + 2);
    if (slots > m_slots.size())
        grow(slots);
}

void TextPool::fit()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

void TextPool::seal()
{
    m_slots = {};
    fit();
}

} // namespace clmrs
