#include "models/exchange/tablewriter.h"

#include "models/exchange/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace clmrs {

namespace {

constexpr std::size_t kFlushAt = 1 << 16;

bool isNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && end.ec == std::errc() && end.ptr == text.data() + text.size();
}

class JsonTableWriter final : public TableWriter
{
public:
    JsonTableWriter(QIODevice &device, std::span<const std::string_view> fields, std::span<const OutList> lists)
        : m_json(device), m_fields(fields), m_lists(lists)
    {
        m_json.beginList(true);
    }

    void row(std::span<const OutValue> values) override
    {
        m_json.beginObject();
        auto list = m_lists.begin();
        for (std::size_t i = 0; i < m_fields.size();) {
            if (list != m_lists.end() && list->first == i) {
                putList(list->name, values.subspan(i, list->size));
                i += (list++)->size;
                continue;
            }
            m_json.key(m_fields[i]);
            put(values[i++]);
        }
        m_json.endObject();
    }

    void end() override
    {
        m_json.endList();
        m_json.endDocument();
    }

private:
    void putList(std::string_view name, std::span<const OutValue> values)
    {
        m_json.key(name);
        m_json.beginList();
        for (const OutValue &value : values)
            put(value);
        m_json.endList();
    }
    void put(const OutValue &value)
    {
        std::visit([this](const auto &held) { putHeld(held); }, value);
    }
    void putHeld(std::monostate) { m_json.null(); }
    void putHeld(Date date) { m_json.value(std::string_view(date.iso())); }
    template <class T>
    void putHeld(const T &value)
    {
        m_json.value(value);
    }

    JsonStream m_json;
    std::span<const std::string_view> m_fields;
    std::span<const OutList> m_lists;
};

class CsvTableWriter final : public TableWriter
{
public:
    CsvTableWriter(QIODevice &device, std::span<const std::string_view> fields) : m_device(device)
    {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            m_pending += i == 0 ? "" : ",";
            m_pending += fields[i];
        }
        m_pending += "\r\n";
    }

    void row(std::span<const OutValue> values) override
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_pending += i == 0 ? "" : ",";
            std::visit([this](const auto &value) { put(value); }, values[i]);
        }
        m_pending += "\r\n";
        if (m_pending.size() >= kFlushAt)
            flush();
    }

    void end() override { flush(); }

private:
    void put(std::monostate) {}
    void put(std::string_view text) { appendCsvCell(m_pending, validUtf8(text, m_utf8)); }
    void put(Date date) { m_pending += date.iso(); }
    template <class Number>
    void put(Number number)
    {
        std::array<char, 40> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        m_pending.append(digits.data(), end.ptr);
    }

    void flush()
    {
        m_device.write(m_pending.data(), static_cast<qint64>(m_pending.size()));
        m_pending.clear();
    }

    QIODevice &m_device;
    std::string m_pending;
    std::string m_utf8;
};

} // namespace

bool wouldBeFormula(std::string_view text)
{
    if (text.empty() || std::isalnum(static_cast<unsigned char>(text.front())))
        return false; // nearly every cell
    static constexpr std::array<std::string_view, 10> kStarts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    const bool starts =
        std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return text.starts_with(start); });
    return starts && !isNumber(text);
}

bool needsDisarming(std::string_view text)
{
    return wouldBeFormula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

void appendCsvCell(std::string &line, std::string_view text)
{
    const bool quote =
        std::any_of(text.begin(), text.end(), [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    line.append(quote ? "\"" : "").append(needsDisarming(text) ? "'" : "");
    if (!quote) {
        line.append(text);
        return;
    }
    for (const char c : text)
        line.append(c == '"' ? 2 : 1, c);
    line.append("\"");
}

std::unique_ptr<TableWriter> makeTableWriter(OutFormat format, QIODevice &device, std::span<const std::string_view> fields,
                                             std::span<const OutList> lists)
{
    if (format == OutFormat::json)
        return std::make_unique<JsonTableWriter>(device, fields, lists);
    return std::make_unique<CsvTableWriter>(device, fields);
}

} // namespace clmrs
