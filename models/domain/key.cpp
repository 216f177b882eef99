#include "models/domain/key.h"

#include <QRandomGenerator>
#include <cstring>

namespace clmrs {

namespace {

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

Key Key::random()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    Key key;
    std::memcpy(key.bytes.data(), words.data(), key.bytes.size());
    return key;
}

std::optional<Key> Key::fromHex(std::string_view hex)
{
    Key key;
    if (hex.size() != 2 * key.bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < key.bytes.size(); ++i) {
        const int high = digitOf(hex[2 * i]);
        const int low = digitOf(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        key.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return key;
}

std::string Key::hex() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

} // namespace clmrs
