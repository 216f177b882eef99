#include "models/casefile/sourcefile.h"

#include "models/domain/fileids.h"
#include "models/system/filecopy.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cmath>

namespace clmrs {

namespace {

constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16);
constexpr std::string_view kHotJournalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qint64 kProbedBytes = 4096;
constexpr std::size_t kHeaderBytes = 100;
constexpr double kRandomBitsPerByte = 7.0; // text and tables lie below 6.5, ciphers above 7.9

std::uint32_t bigEndian(const QByteArray &bytes, qsizetype at, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

double bitsPerByte(const QByteArray &bytes)
{
    std::array<int, 256> counts{};
    for (const char c : bytes)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0) {
            const double share = count / static_cast<double>(bytes.size());
            bits -= share * std::log2(share);
        }
    }
    return bits;
}

// An encrypted database is noise from its first byte and a whole number of pages long.
bool looksEncrypted(const QByteArray &start, qint64 size)
{
    static constexpr std::array<std::string_view, 6> kPackedFormats{"PK",   "\x1f\x8b", "7z\xbc\xaf",
                                                                    "%PDF", "\x89PNG",  "\xff\xd8\xff"};
    for (const std::string_view magic : kPackedFormats) {
        if (start.startsWith(QByteArrayView(magic.data(), qsizetype(magic.size()))))
            return false;
    }
    return size >= 1024 && size % 512 == 0 && bitsPerByte(start) > kRandomBitsPerByte;
}

qint64 writtenBytes(const QByteArray &header)
{
    const std::uint32_t size = bigEndian(header, 16, 2);
    const qint64 pageSize = size == 1 ? 65536 : size;
    // The page count is only kept up where these two counters agree (SQLite's file format, 1.3.10).
    const bool countHolds = bigEndian(header, 24, 4) == bigEndian(header, 92, 4);
    return countHolds ? pageSize * bigEndian(header, 28, 4) : 0;
}

void requireDatabase(const QByteArray &start, qint64 size, const QString &name)
{
    if (size == 0)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is empty: it holds no data. Let the sync run again, then open it once more."),
                     {name}});
    if (size == 1)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is too short to be a case database: it holds a single byte. Let the sync run "
                                                "again, then open it once more."),
                     {name}});
    if (size < qint64(kHeaderBytes) && start.startsWith("SQLite"))
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs",
                               "%1 is cut off: only its first bytes are there. Let the sync run again, then open it once more."),
             {name}});
    if (start.startsWith(QByteArrayView(kSqliteMagic.data(), qsizetype(kSqliteMagic.size()))))
        return;
    if (looksEncrypted(start, size))
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 looks encrypted. Ask whoever manages the sync for a file that this computer can read."),
                     {name}});
    throw Error(
        {QT_TRANSLATE_NOOP("clmrs", "%1 is not a case database. Choose the file that the sync delivers, usually named after the "
                                    "cooperative and ending in .clmrs."),
         {name}});
}

void requireContract(const QByteArray &start, qint64 size, const QString &name)
{
    const qint64 written = writtenBytes(start);
    if (size < written)
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 is cut off: %2 of %3 kilobytes are there. Let the sync run again, then open it once more."),
                     {name, QString::number(size / 1024), QString::number(written / 1024)}});
    const std::uint32_t application = bigEndian(start, 68, 4);
    if (application == kLogbookId)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is a logbook, not a case database. Choose the file that the sync delivers, "
                                                "usually named after the cooperative and ending in .clmrs."),
                     {name}});
    if (application != kCaseFileId)
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 is a database of another program, not a case database. Choose the file that the sync delivers."),
             {name}});
    const std::uint32_t version = bigEndian(start, 60, 4);
    if (version > kFormatVersion)
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 has format version %2; this program reads version %3. Install a newer CLMRS Desk, or ask for a "
                          "file in version %3."),
             {name, QString::number(version), QString::number(kFormatVersion)}});
    if (version < kFormatVersion)
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 does not say which format version it has; this program reads version %2. Ask whoever manages the "
                          "sync for a complete file."),
             {name, QString::number(kFormatVersion)}});
}

FileStamp emptyAsMissing(FileStamp stamp) { return stamp.exists && stamp.size == 0 ? FileStamp() : stamp; }

[[noreturn]] void cannotRead(const QString &path)
{
    throw Error({QT_TRANSLATE_NOOP(
                     "clmrs", "%1 cannot be read. Check that you have the right to read it and that its drive is connected."),
                 {fileName(path)}});
}

} // namespace

void cannotCopy(FileFault fault)
{
    if (fault == FileFault::noRoom)
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "There is not enough room on this computer for a working copy of the case file. Free some space, then "
                          "open it once more."),
             {}});
    throw Error(
        {QT_TRANSLATE_NOOP(
             "clmrs", "The working copy of the case file cannot be written in the program’s own folder. Check that the folder "
                      "for temporary data can be written."),
         {}});
}

QString fileName(const QString &path) { return QFileInfo(path).fileName(); }

SourceStamp sourceStampOf(const QString &path)
{
    return {stampOf(path), emptyAsMissing(stampOf(path + QStringLiteral("-wal"))),
            emptyAsMissing(stampOf(path + QStringLiteral("-journal")))};
}

void probeCaseFile(const QString &path, const QString &shownName)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 is not there. Check the name and whether its drive is connected."), {shownName}});
    if (info.isDir())
        throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 is a folder. Choose the case file inside it, usually ending in .clmrs."),
                     {shownName}});
    if (!info.isFile())
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 is not a file that can be read. Choose the case file that the sync delivers."),
             {shownName}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        cannotRead(path);
    const QByteArray start = file.read(kProbedBytes);
    requireDatabase(start, file.size(), shownName);
    requireContract(start, file.size(), shownName);
}

bool hasHotJournal(const QString &path)
{
    QFile journal(path + QStringLiteral("-journal"));
    return journal.open(QIODevice::ReadOnly) &&
           journal.read(qint64(kHotJournalMagic.size())) ==
               QByteArray::fromRawData(kHotJournalMagic.data(), qsizetype(kHotJournalMagic.size()));
}

void copyFile(const QString &from, const QString &to, const Progress &progress, int fromPermille, int toPermille)
{
    FileCopy copy(from, to);
    const std::int64_t size = std::max<std::int64_t>(1, stampOf(from).size);
    std::int64_t done = 0;
    for (;;) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Taking a working copy")},
                    fromPermille + static_cast<int>(std::min(done, size) * (toPermille - fromPermille) / size));
        const std::int64_t got = copy.step();
        if (got == 0 || done > size) // it grows under us: the caller sees that its stamp has moved
            break;
        done += got;
    }
    if (copy.outcome() == FileCopy::Outcome::cannotRead)
        cannotRead(from);
    if (copy.outcome() == FileCopy::Outcome::cannotWrite)
        cannotCopy(copy.fault());
}

} // namespace clmrs
