#include "models/exchange/jsonstream.h"

#include "models/exchange/utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace clmrs {

namespace {

constexpr std::size_t kFlushAt = 1 << 16;

} // namespace

void JsonStream::raw(std::string_view text)
{
    m_pending.append(text);
    if (m_pending.size() >= kFlushAt)
        flush();
}

void JsonStream::flush()
{
    m_device.write(m_pending.data(), static_cast<qint64>(m_pending.size()));
    m_pending.clear();
}

void JsonStream::next()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    raw(level.empty ? "" : ",");
    raw(level.aLineEach ? "\n" : "");
    level.empty = false;
}

void JsonStream::beginList(bool aLineEach)
{
    next();
    raw("[");
    m_levels.push_back({aLineEach});
}

void JsonStream::endList()
{
    raw(m_levels.back().aLineEach && !m_levels.back().empty ? "\n]" : "]");
    m_levels.pop_back();
}

void JsonStream::beginObject()
{
    next();
    raw("{");
    m_levels.push_back({false});
}

void JsonStream::endObject()
{
    raw("}");
    m_levels.pop_back();
}

void JsonStream::key(std::string_view name)
{
    value(name);
    raw(":");
    m_afterKey = true;
}

void JsonStream::value(std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    next();
    raw("\"");
    for (const char c : validUtf8(text, m_utf8)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_pending += '\\';
            m_pending += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            m_pending += "\\u00";
            m_pending += kHex[byte >> 4];
            m_pending += kHex[byte & 15];
        } else {
            m_pending += c;
        }
    }
    raw("\"");
}

void JsonStream::value(std::int64_t number)
{
    next();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    raw({digits.data(), end.ptr});
}

void JsonStream::value(double number)
{
    if (!std::isfinite(number)) {
        null();
        return;
    }
    next();
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    raw({digits.data(), end.ptr});
}

void JsonStream::value(bool truth)
{
    next();
    raw(truth ? "true" : "false");
}

void JsonStream::null()
{
    next();
    raw("null");
}

void JsonStream::endDocument()
{
    raw("\n");
    flush();
}

} // namespace clmrs
