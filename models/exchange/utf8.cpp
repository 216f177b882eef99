#include "models/exchange/utf8.h"

#include <QString>

namespace clmrs {

std::string_view validUtf8(std::string_view text, std::string &buffer)
{
    bool ascii = true;
    for (const char c : text)
        ascii &= static_cast<unsigned char>(c) < 0x80;
    if (ascii)
        return text;
    buffer = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
    return buffer;
}

} // namespace clmrs
