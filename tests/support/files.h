// Files of tests, whole; throws where one cannot be read or written.
#pragma once

#include <QByteArray>
#include <QString>

namespace clmrs {

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace clmrs
