#include "support/ordinaryuser.h"

#include <QDirIterator>
#include <QFile>
#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

namespace clmrs {

namespace {

constexpr uid_t kNobody = 65534;

} // namespace

OrdinaryUser::OrdinaryUser()
{
    if (::getuid() == 0 && (::setegid(kNobody) != 0 || ::seteuid(kNobody) != 0))
        throw std::runtime_error("cannot become an ordinary user");
}

OrdinaryUser::~OrdinaryUser()
{
    if (::getuid() == 0 && (::seteuid(0) != 0 || ::setegid(0) != 0))
        std::abort();
}

void giveToOrdinaryUser(const QString &folder)
{
    const auto give = [](const QString &path) {
        if (::getuid() == 0 && ::chown(QFile::encodeName(path).constData(), kNobody, kNobody) != 0)
            throw std::runtime_error("cannot give away " + path.toStdString());
    };
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        give(all.next());
    give(folder);
}

} // namespace clmrs
