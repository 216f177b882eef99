#include "models/domain/pseudonym.h"

#include <QMessageAuthenticationCode>

namespace clmrs {

QString pseudonym(const PseudonymKey &key, std::string_view id)
{
    constexpr qsizetype kLetters = 8;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(key.bytes.data()), qsizetype(key.bytes.size()));
    const auto message = QByteArray::fromRawData(id.data(), qsizetype(id.size()));
    const QByteArray hash = QMessageAuthenticationCode::hash(message, bytes, QCryptographicHash::Sha256);
    QString name;
    name.reserve(kLetters);
    for (qsizetype i = 0; i < kLetters; ++i)
        name += QLatin1Char(kPlainLetters[static_cast<unsigned char>(hash[i]) & 31]);
    return name;
}

} // namespace clmrs
