#include "models/system/process.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace clmrs {

void keepOutOfCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void joinFreedAtOnce()
{
#ifdef __GLIBC__
    mallopt(M_MXFAST, 0); // no bins whose pieces are joined later
#endif
}

bool confineProcess(const ProcessBounds &bounds)
{
    struct Limit
    {
        __rlimit_resource_t resource;
        rlim_t most;
    };
    const std::array limits{
        Limit{RLIMIT_AS, bounds.memoryBytes},
        Limit{RLIMIT_CPU, bounds.seconds}, // where the starting process does not end it before
        Limit{RLIMIT_FSIZE, 0},            // no right to write
        Limit{RLIMIT_NPROC, 0},            // for a user with rights it says nothing
        Limit{RLIMIT_CORE, 0},
    };
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody is left to read for
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    bool all = true;
    for (const Limit &limit : limits) {
        rlimit now{};
        all &= getrlimit(limit.resource, &now) == 0;
        const rlim_t most = std::min(limit.most, now.rlim_max); // RLIM_INFINITY is the largest
        const rlimit both{most, most};
        all &= setrlimit(limit.resource, &both) == 0;
    }
    return all;
}

QString numberOfThisPerson() { return QString::number(::getuid()); }

} // namespace clmrs
