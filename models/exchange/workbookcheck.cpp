#include "models/exchange/workbookcheck.h"

#include "models/exchange/ziparchive.h"

#include <array>
#include <limits>
#include <optional>
#include <string>

namespace clmrs {

namespace {

constexpr qsizetype kTail = 64; // longer than the end of any root element
struct Part
{
    QByteArray name;
    qint64 bytes = 0;
    QByteArray begin;
    QByteArray end;
};

void take(Part &part, const char *data, qsizetype size)
{
    if (part.bytes == 0)
        part.begin = QByteArray(data, std::min(size, qsizetype(1024)));
    part.end = (part.end + QByteArray(data + std::max(qsizetype(0), size - kTail), std::min(size, kTail))).right(kTail);
    part.bytes += size;
}

// Empty where the part cannot be unpacked or its checksum is wrong.
std::optional<Part> wholePart(ZipArchive &archive, qint64 index)
{
    const auto packed = archive.open(index);
    if (!packed)
        return {};
    Part part;
    part.name = archive.name(index);
    std::array<char, 1 << 16> block;
    qint64 got = 0;
    while ((got = packed->read(block.data(), qint64(block.size()))) > 0)
        take(part, block.data(), qsizetype(got));
    return packed->failed() ? std::nullopt : std::optional(part);
}

// <?xml …?>, then <root …>, at the very end </root>.
bool isWholeXml(const Part &part)
{
    const qsizetype root = part.begin.indexOf('<', 1) + 1;
    if (!part.begin.startsWith("<?xml ") || root == 0)
        return false;
    qsizetype end = root;
    while (end < part.begin.size() && part.begin[end] != ' ' && part.begin[end] != '>')
        ++end;
    return part.end.trimmed().endsWith("</" + part.begin.mid(root, end - root) + '>');
}

bool isLongEnough(const Part &part, std::span<const qint64> sheetBytes)
{
    for (std::size_t i = 0; i < sheetBytes.size(); ++i) {
        if (part.name.toStdString() == "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml")
            return part.bytes >= sheetBytes[i];
    }
    return true;
}

} // namespace

bool isWholeWorkbook(const QString &path, std::span<const qint64> sheetBytes)
{
    ZipArchive archive(path, std::numeric_limits<qint64>::max()); // our own
    if (!archive.isOpen())
        return false;
    for (qint64 i = 0; i < archive.parts(); ++i) {
        const auto part = wholePart(archive, i);
        if (!part || !isWholeXml(*part) || !isLongEnough(*part, sheetBytes))
            return false;
    }
    return archive.parts() > 0;
}

} // namespace clmrs
