// A ZIP archive to read (the only door to libzip), whose parts together unpack to a bounded size.
#pragma once

#include <QIODevice>
#include <QString>
#include <memory>

struct zip;
struct zip_file;

namespace clmrs {

class ZipArchive;

// One part while it is unpacked, from its start to its end.
class ZipPart : public QIODevice
{
public:
    ZipPart(ZipArchive &archive, zip_file *file); // owns the file
    ~ZipPart() override;
    bool isSequential() const override { return true; }
    bool failed() const { return m_failed; } // a wrong checksum among them, which is known at the end only

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipArchive &m_archive;
    zip_file *m_file;
    bool m_failed = false;
};

class ZipArchive
{
public:
    ZipArchive(const QString &path, qint64 mostUnpacked);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool isOpen() const { return m_zip; } // false: no archive, or damaged
    qint64 parts() const;
    QByteArray name(qint64 part) const;
    qint64 find(const QString &name) const; // -1: there is none; capitals do not matter, as the format has it
    bool isEncrypted(qint64 part) const;
    // Null where it cannot be unpacked.
    std::unique_ptr<ZipPart> open(qint64 part);
    bool exceeded() const { return m_left < 0; }

private:
    friend class ZipPart;
    zip *m_zip;
    qint64 m_left;
};

} // namespace clmrs
