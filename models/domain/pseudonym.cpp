#include "models/domain/pseudonym.h"

#include <QCryptographicHash>

namespace clmrs {

QString pseudonym(std::string_view id)
{
    static constexpr char kLetters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(id.data(), qsizetype(id.size())), QCryptographicHash::Sha256);
    QString name;
    for (qsizetype i = 0; i < 6; ++i)
        name += QLatin1Char(kLetters[static_cast<unsigned char>(hash[i]) & 31]);
    return name;
}

} // namespace clmrs
