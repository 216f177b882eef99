// JSON written as it is made, so that 200,000 rows need no tree in memory. Always valid: text is
// UTF-8 and escaped, a number that JSON cannot hold is null.
#pragma once

#include <QIODevice>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clmrs {

class JsonStream
{
public:
    explicit JsonStream(QIODevice &device) : m_device(device) {}
    ~JsonStream() { flush(); }
    JsonStream(const JsonStream &) = delete;
    JsonStream &operator=(const JsonStream &) = delete;

    // A list may put each element on a line of its own.
    void beginList(bool aLineEach = false);
    void endList();
    void beginObject();
    void endObject();
    void key(std::string_view name);
    void value(std::string_view text);
    void value(std::int64_t number);
    void value(double number);
    void value(bool truth);
    void null();
    void endDocument(); // a last line break

private:
    struct Level
    {
        bool aLineEach;
        bool empty = true;
    };

    void next(); // the comma before an element
    void raw(std::string_view text);
    void flush();

    QIODevice &m_device;
    std::string m_pending;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
    std::string m_utf8;
};

} // namespace clmrs
