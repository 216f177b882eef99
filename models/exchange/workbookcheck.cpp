#include "models/exchange/workbookcheck.h"

#include <QFile>
#include <array>
#include <memory>
#include <minizip/unzip.h>
#include <optional>
#include <string>

namespace clmrs {

namespace {

constexpr qsizetype kTail = 64; // longer than the end of any root element
constexpr unsigned kNameLimit = 256;

struct Closing
{
    void operator()(void *archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, Closing>;

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
std::optional<Part> currentPart(unzFile archive)
{
    Part part;
    part.name.resize(kNameLimit);
    std::array<char, 1 << 16> block;
    if (unzGetCurrentFileInfo64(archive, nullptr, part.name.data(), kNameLimit, nullptr, 0, nullptr, 0) != UNZ_OK ||
        unzOpenCurrentFile(archive) != UNZ_OK)
        return {};
    part.name.truncate(qsizetype(qstrnlen(part.name.constData(), kNameLimit)));
    int got = 0;
    while ((got = unzReadCurrentFile(archive, block.data(), unsigned(block.size()))) > 0)
        take(part, block.data(), got);
    return unzCloseCurrentFile(archive) == UNZ_OK && got == 0 ? std::optional(part) : std::nullopt;
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
    const Archive archive(unzOpen64(QFile::encodeName(path).constData()));
    if (!archive)
        return false;
    int step = unzGoToFirstFile(archive.get());
    for (; step == UNZ_OK; step = unzGoToNextFile(archive.get())) {
        const auto part = currentPart(archive.get());
        if (!part || !isWholeXml(*part) || !isLongEnough(*part, sheetBytes))
            return false;
    }
    return step == UNZ_END_OF_LIST_OF_FILE;
}

} // namespace clmrs
