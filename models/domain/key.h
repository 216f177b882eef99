// The key of a row of the logbook: 128 random bits, made once and never used again.
#pragma once

#include <QtGlobal> // before <compare>, whose <concepts> moc 6.4 cannot read as the first header
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clmrs {

struct Key
{
    std::array<std::uint8_t, 16> bytes{};

    static Key random();                                     // from the system's generator
    static std::optional<Key> fromHex(std::string_view hex); // exactly 32 digits
    std::string hex() const;
    std::string_view view() const { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }
    bool isNull() const { return *this == Key(); }

    friend auto operator<=>(const Key &, const Key &) = default;
};

} // namespace clmrs
