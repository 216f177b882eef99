// The private copies of case files that this program holds: others may run beside it, and who was killed leaves its own.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLockFile>

inline int ownWorkingCopies()
{
    int copies = 0;
    QDirIterator walk(QDir::tempPath(), {QStringLiteral("owner.lock")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        qint64 owner = 0;
        QString host;
        QString program;
        const bool isKnown = QLockFile(walk.next()).getLockInfo(&owner, &host, &program);
        copies += isKnown && owner == QCoreApplication::applicationPid() ? 1 : 0;
    }
    return copies;
}
