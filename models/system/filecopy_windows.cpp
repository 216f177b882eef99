#include "models/system/filecopy.h"

#include <QFile>
#include <vector>

namespace clmrs {

struct FileCopy::Ends
{
    QFile from;
    QFile to;
    std::vector<char> buffer;
};

FileCopy::FileCopy(const QString &from, const QString &to) : m_ends(std::make_unique<Ends>())
{
    m_ends->from.setFileName(from);
    m_ends->to.setFileName(to);
    m_ends->buffer.resize(kStep);
    if (!m_ends->from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        stopped(Outcome::cannotRead);
    else if (!m_ends->to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        stopped(Outcome::cannotWrite);
}

FileCopy::~FileCopy() = default;

std::int64_t FileCopy::step()
{
    if (m_outcome != Outcome::copied)
        return 0;
    const qint64 got = m_ends->from.read(m_ends->buffer.data(), qint64(m_ends->buffer.size()));
    if (got < 0)
        return stopped(Outcome::cannotRead);
    return m_ends->to.write(m_ends->buffer.data(), got) == got ? got : stopped(Outcome::cannotWrite);
}

} // namespace clmrs
