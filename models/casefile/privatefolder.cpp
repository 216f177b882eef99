#include "models/casefile/privatefolder.h"

#include "models/casefile/sourcefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clmrs {

namespace {

const QString kOwnerLock = QStringLiteral("owner.lock");

int openLock(const QString &path) { return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); }

// Held while folders are made or swept, so that no folder is seen before its owner has locked it.
class RootLock
{
public:
    explicit RootLock(const QString &root) : m_fd(openLock(root + QStringLiteral("/.lock"))) { ::flock(m_fd, LOCK_EX); }
    ~RootLock() { ::close(m_fd); }
    RootLock(const RootLock &) = delete;
    RootLock &operator=(const RootLock &) = delete;

private:
    int m_fd;
};

bool makePrivate(const QString &path) { return QDir().mkpath(path) && ::chmod(QFile::encodeName(path).constData(), 0700) == 0; }

void removeWhereOwnerIsGone(const QString &folder)
{
    const int lock = openLock(folder + u'/' + kOwnerLock);
    if (lock < 0)
        return;
    if (::flock(lock, LOCK_EX | LOCK_NB) == 0)
        QDir(folder).removeRecursively();
    ::close(lock);
}

} // namespace

PrivateFolder::PrivateFolder(const QString &root)
{
    const QString path = root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    errno = 0;
    if (!makePrivate(root))
        cannotCopy(errno);
    const RootLock guard(root);
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        cannotCopy(errno);
    m_path = path;
    m_lock = openLock(path + u'/' + kOwnerLock);
    if (m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        return;
    const int fault = errno;
    if (m_lock >= 0)
        ::close(m_lock);
    QDir(path).removeRecursively();
    cannotCopy(fault);
}

PrivateFolder::~PrivateFolder()
{
    QDir(m_path).removeRecursively();
    ::close(m_lock);
}

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
