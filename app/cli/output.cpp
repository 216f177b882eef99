#include "app/cli/output.h"

#include "models/domain/sentence.h"

#include <cstdio>

namespace clmrs {

namespace {

[[noreturn]] void cannotWrite()
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The result cannot be written to standard output. Is there room on the disk?"), {}});
}

} // namespace

Output::Output(const QString &path)
{
    if (!path.isEmpty())
        m_target.emplace(path);
    else if (!m_standard.open(stdout, QIODevice::WriteOnly))
        cannotWrite();
}

void Output::finish()
{
    if (m_target)
        m_target->finish();
    else if (!m_standard.flush() || m_standard.error() != QFileDevice::NoError)
        cannotWrite();
}

} // namespace clmrs
