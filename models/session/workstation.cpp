#include "models/session/workstation.h"

#include "models/domain/targetfile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace clmrs {

Key workstationKey(const QString &folder)
{
    const QString path = folder + QStringLiteral("/workstation");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto key = Key::fromHex(file.read(64).trimmed().toStdString()))
            return *key;
    }
    const Key key = Key::random();
    QDir().mkpath(folder);
    TargetFile target(path, QStringLiteral("workstation"));
    target.device().write(QByteArray::fromStdString(key.hex()) + '\n');
    target.finish();
    return key;
}

QString defaultLogbookFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString defaultLogbookPath() { return defaultLogbookFolder() + QStringLiteral("/supervisor.logbook"); }

} // namespace clmrs
