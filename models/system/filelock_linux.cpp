#include "models/system/filelock.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace clmrs {

FileLock::FileLock(const QString &path, On on)
    : m_handle(::open(QFile::encodeName(path).constData(),
                      on == On::folder ? O_RDONLY | O_DIRECTORY | O_CLOEXEC : O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
}

FileLock::~FileLock()
{
    if (isOpen())
        ::close(static_cast<int>(m_handle));
}

bool FileLock::isOpen() const { return m_handle >= 0; }

FileLock::Taking FileLock::tryTake()
{
    if (::flock(static_cast<int>(m_handle), LOCK_EX | LOCK_NB) == 0)
        return Taking::taken;
    return errno == EWOULDBLOCK ? Taking::heldByAnother : Taking::impossible;
}

void FileLock::take() { ::flock(static_cast<int>(m_handle), LOCK_EX); }

} // namespace clmrs
