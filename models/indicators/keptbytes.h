// What is kept for years as bytes: numbers of seven bits a byte, the lowest first (LEB128), texts, and around
// all of it a magic word, a version and compressed pieces of at most 64 KB, each by itself, so that no bytes, whoever
// made them, can ask for more memory than a piece at a time.
#pragma once

#include "models/records/textpool.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace clmrs {

inline constexpr std::size_t kUuidText = 36;
inline constexpr std::size_t kUuidBytes = 16;
inline constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr bool isUuidDash(std::size_t place) { return place == 8 || place == 13 || place == 18 || place == 23; }

// The sixteen bytes of a UUID in its usual writing; any other text stays as it is. Most ids are UUIDs.
inline std::optional<std::array<char, kUuidBytes>> uuidBytes(std::string_view text)
{
    if (text.size() != kUuidText)
        return std::nullopt;
    std::array<char, kUuidBytes> bytes{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < kUuidText; ++i) {
        if (isUuidDash(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const char c = text[i];
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (value < 0)
            return std::nullopt;
        bytes[digits / 2] = static_cast<char>(static_cast<unsigned char>(bytes[digits / 2]) << 4 | value);
        ++digits;
    }
    return bytes;
}

inline std::string uuidText(std::string_view bytes)
{
    std::string text;
    text.reserve(kUuidText);
    for (const char byte : bytes) {
        if (isUuidDash(text.size()))
            text += '-';
        text += kHexDigits[static_cast<unsigned char>(byte) >> 4];
        text += kHexDigits[static_cast<unsigned char>(byte) & 0xF];
    }
    return text;
}

inline constexpr std::uint32_t kNoIndex = std::numeric_limits<std::uint32_t>::max();

class ByteWriter
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += static_cast<char>(value | 0x80);
        m_bytes += static_cast<char>(value);
    }
    void signedNumber(std::int64_t value)
    {
        number(std::uint64_t(value) << 1 ^ std::uint64_t(value >> 63)); // small ones stay short on both sides of 0
    }
    // Twice the length, and one more for a UUID.
    void text(std::string_view text)
    {
        if (const auto uuid = uuidBytes(text)) {
            number(2 * kUuidBytes + 1);
            m_bytes.append(uuid->data(), uuid->size());
        } else {
            number(2 * text.size());
            m_bytes += text;
        }
    }
    void index(std::uint32_t value) { number(value == kNoIndex ? 0 : std::uint64_t(value) + 1); }
    const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

// Once something does not hold, all that follows is empty and `holds` says so.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_left(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !m_left.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left.remove_prefix(1);
            if (shift == 63 && byte > 1)
                break;
            value |= std::uint64_t(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        return fail();
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    // Of entries that take a byte each at least.
    std::size_t count()
    {
        const std::uint64_t value = number();
        return value <= m_left.size() ? value : fail();
    }
    std::string text()
    {
        const std::uint64_t head = number();
        const bool isUuid = head & 1;
        if (head / 2 > m_left.size() || (isUuid && head / 2 != kUuidBytes))
            return fail(), std::string();
        const std::string_view read = m_left.substr(0, head / 2);
        m_left.remove_prefix(read.size());
        return isUuid ? uuidText(read) : std::string(read);
    }
    TextId text(TextPool &texts) { return texts.append(text()); }
    std::uint32_t index(std::size_t below)
    {
        const std::uint64_t value = number();
        if (value > below)
            fail();
        return value == 0 || value > below ? kNoIndex : static_cast<std::uint32_t>(value - 1);
    }
    std::uint64_t fail()
    {
        m_holds = false;
        m_left = {};
        return 0;
    }
    bool holds() const { return m_holds; }
    bool isAtEnd() const { return m_holds && m_left.empty(); }

private:
    std::string_view m_left;
    bool m_holds = true;
};

// The same bytes give the same result. The magic word has eight letters.
std::string packBytes(std::string_view magic, char version, std::string_view bytes);
// Empty where this is no such thing of that version: cut off, damaged, or made to do harm.
std::optional<std::string> unpackBytes(std::string_view magic, char version, std::string_view bytes);

} // namespace clmrs
