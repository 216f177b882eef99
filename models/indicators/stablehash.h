// A hash that is the same on every computer and in every version of this program: SipHash-2-4 (Aumasson and
// Bernstein 2012) under a key that never changes. A digest keeps it in place of an id.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace clmrs {

inline std::uint64_t stableHash(std::string_view text)
{
    constexpr std::uint64_t kKey0 = 0x636C6D7273206465ULL; // "clmrs de"
    constexpr std::uint64_t kKey1 = 0x736B206469676573ULL; // "sk diges"
    std::uint64_t v0 = kKey0 ^ 0x736F6D6570736575ULL;
    std::uint64_t v1 = kKey1 ^ 0x646F72616E646F6DULL;
    std::uint64_t v2 = kKey0 ^ 0x6C7967656E657261ULL;
    std::uint64_t v3 = kKey1 ^ 0x7465646279746573ULL;
    const auto rounds = [&](int count) {
        for (int i = 0; i < count; ++i) {
            v0 += v1, v1 = std::rotl(v1, 13) ^ v0, v0 = std::rotl(v0, 32);
            v2 += v3, v3 = std::rotl(v3, 16) ^ v2;
            v0 += v3, v3 = std::rotl(v3, 21) ^ v0;
            v2 += v1, v1 = std::rotl(v1, 17) ^ v2, v2 = std::rotl(v2, 32);
        }
    };
    // Little-endian whatever the computer.
    const auto word = [&](std::size_t at, std::size_t bytes) {
        std::uint64_t value = 0;
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(&value, text.data() + at, bytes);
        } else {
            for (std::size_t i = 0; i < bytes; ++i)
                value |= std::uint64_t(static_cast<unsigned char>(text[at + i])) << (8 * i);
        }
        return value;
    };
    const auto take = [&](std::uint64_t value) {
        v3 ^= value;
        rounds(2);
        v0 ^= value;
    };
    std::size_t at = 0;
    for (; text.size() - at >= 8; at += 8)
        take(word(at, 8));
    take(word(at, text.size() - at) | std::uint64_t(text.size()) << 56);
    v2 ^= 0xFF;
    rounds(4);
    return v0 ^ v1 ^ v2 ^ v3;
}

} // namespace clmrs
