#include "models/domain/pseudonym.h"

#include <QMessageAuthenticationCode>

namespace clmrs {

PseudonymKey pseudonymKeyOf(std::string_view bytes)
{
    PseudonymKey key;
    if (bytes.size() == key.bytes.size())
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(key.bytes.data()));
    return key;
}

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
