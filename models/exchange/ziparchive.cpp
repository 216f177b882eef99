#include "models/exchange/ziparchive.h"

#include <QFile>
#include <zip.h>

namespace clmrs {

ZipPart::ZipPart(ZipArchive &archive, zip_file *file) : m_archive(archive), m_file(file) { open(QIODevice::ReadOnly); }

ZipPart::~ZipPart() { zip_fclose(m_file); }

qint64 ZipPart::readData(char *data, qint64 size)
{
    const qint64 got = zip_fread(m_file, data, zip_uint64_t(size));
    m_archive.m_left -= std::max(got, qint64(0));
    m_failed |= got < 0 || m_archive.exceeded();
    return m_failed || got == 0 ? -1 : got;
}

ZipArchive::ZipArchive(const QString &path, qint64 mostUnpacked)
    : m_zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr)), m_left(mostUnpacked)
{
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

qint64 ZipArchive::parts() const { return zip_get_num_entries(m_zip, 0); }

QByteArray ZipArchive::name(qint64 part) const { return zip_get_name(m_zip, zip_uint64_t(part), ZIP_FL_ENC_RAW); }

qint64 ZipArchive::find(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
}

bool ZipArchive::isEncrypted(qint64 part) const
{
    zip_stat_t entry;
    return zip_stat_index(m_zip, zip_uint64_t(part), 0, &entry) == 0 && (entry.valid & ZIP_STAT_ENCRYPTION_METHOD) &&
           entry.encryption_method != ZIP_EM_NONE;
}

std::unique_ptr<ZipPart> ZipArchive::open(qint64 part)
{
    zip_file_t *file = part < 0 ? nullptr : zip_fopen_index(m_zip, zip_uint64_t(part), 0);
    return file ? std::make_unique<ZipPart>(*this, file) : nullptr;
}

} // namespace clmrs
