#include "models/casefile/privatefolder.h"

#include "models/casefile/sourcefile.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace clmrs {

namespace {

const QString kOwnerLock = QStringLiteral("owner.lock");

// Held while folders are made or swept, so that no folder is seen before its owner has locked it.
class RootLock
{
public:
    explicit RootLock(const QString &root) : m_lock(root + QStringLiteral("/.lock"))
    {
        if (m_lock.isOpen())
            m_lock.take();
    }

private:
    FileLock m_lock;
};

void removeWhereOwnerIsGone(const QString &folder)
{
    FileLock lock(folder + u'/' + kOwnerLock);
    if (lock.isOpen() && lock.tryTake() == FileLock::Taking::taken)
        QDir(folder).removeRecursively();
}

} // namespace

PrivateFolder::PrivateFolder(const QString &root)
{
    const QString path = root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(root) || !keepToOwner(root))
        cannotCopy(lastFault());
    const RootLock guard(root);
    if (const FileFault fault = makeOwnFolder(path); fault != FileFault::none)
        cannotCopy(fault);
    m_path = path;
    m_lock = std::make_unique<FileLock>(path + u'/' + kOwnerLock);
    if (m_lock->isOpen() && m_lock->tryTake() == FileLock::Taking::taken)
        return;
    const FileFault fault = lastFault();
    m_lock.reset();
    QDir(path).removeRecursively();
    cannotCopy(fault);
}

PrivateFolder::~PrivateFolder() { QDir(m_path).removeRecursively(); }

void PrivateFolder::sweep(const QString &root)
{
    if (!QDir(root).exists())
        return;
    const RootLock guard(root);
    for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        removeWhereOwnerIsGone(root + u'/' + name);
}

QString PrivateFolder::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/clmrs-desk/working-copies");
}

} // namespace clmrs
