#include "models/system/filecopy.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace clmrs {

struct FileCopy::Ends
{
    int from = -1;
    int to = -1;
    std::vector<char> buffer;

    ~Ends()
    {
        for (const int fd : {from, to}) {
            if (fd >= 0)
                ::close(fd);
        }
    }
};

FileCopy::FileCopy(const QString &from, const QString &to) : m_ends(std::make_unique<Ends>())
{
    m_ends->from = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC);
    if (m_ends->from < 0) {
        stopped(Outcome::cannotRead);
        return;
    }
    m_ends->to = ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_ends->to < 0)
        stopped(Outcome::cannotWrite);
}

FileCopy::~FileCopy() = default;

// Through the kernel where it can (a reflink costs nothing), else through a buffer.
std::int64_t FileCopy::step()
{
    if (m_outcome != Outcome::copied)
        return 0;
    const ssize_t inKernel = ::copy_file_range(m_ends->from, nullptr, m_ends->to, nullptr, kStep, 0);
    if (inKernel >= 0)
        return inKernel;
    if (lastFault() == FileFault::noRoom)
        return stopped(Outcome::cannotWrite);
    std::vector<char> &buffer = m_ends->buffer;
    buffer.resize(kStep);
    const ssize_t got = ::read(m_ends->from, buffer.data(), buffer.size());
    if (got < 0)
        return stopped(Outcome::cannotRead);
    for (ssize_t put = 0; put < got;) {
        const ssize_t written = ::write(m_ends->to, buffer.data() + put, static_cast<std::size_t>(got - put));
        if (written < 0)
            return stopped(Outcome::cannotWrite);
        put += written;
    }
    return got;
}

} // namespace clmrs
