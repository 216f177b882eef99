// The reading process's own side of confinedreading.h.
#include "models/exchange/confinedreading.h"
#include "models/exchange/workbookwords.h"
#include "models/exchange/xlsxreader.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace clmrs {

namespace {

struct Limit
{
    __rlimit_resource_t resource;
    rlim_t most;
};

#ifdef __SANITIZE_ADDRESS__
constexpr rlim_t kAddresses = RLIM_INFINITY; // the sanitizer itself takes terabytes of them
constexpr rlim_t kSeconds = 120;             // and is many times slower
#else
constexpr rlim_t kAddresses = rlim_t(512) << 20;
constexpr rlim_t kSeconds = 10;
#endif

constexpr std::array kLimits{
    Limit{RLIMIT_AS, kAddresses}, // whoever asks for more gets std::bad_alloc
    Limit{RLIMIT_CPU, kSeconds},  // where the starting process does not end it before
    Limit{RLIMIT_FSIZE, 0},       // no right to write
    Limit{RLIMIT_NPROC, 0},       // for a user with rights it says nothing
    Limit{RLIMIT_CORE, 0},
};

bool confine()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody is left to read for
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    bool all = true;
    for (const Limit &limit : kLimits) {
        rlimit now{};
        all &= getrlimit(limit.resource, &now) == 0;
        const rlim_t most = std::min(limit.most, now.rlim_max); // RLIM_INFINITY is the largest
        const rlimit both{most, most};
        all &= setrlimit(limit.resource, &both) == 0;
    }
    return all;
}

void readInto(WorkbookWords &words, const QString &path)
{
    TableBuilder bounds(false);
    readXlsx(path, [&](OutsideRow row) {
        words.row(row);
        bounds.add(std::move(row));
    });
}

} // namespace

int serveWorkbook(const char *path)
{
    QFile out;
    if (!confine() || !out.open(stdout, QIODevice::WriteOnly))
        return 3;
    WorkbookWords words(out);
    try {
        readInto(words, QFile::decodeName(path));
        words.end();
    } catch (const RefusedTable &refused) {
        words.refused(refused.why(), refused.sentence().arguments);
    } catch (const std::bad_alloc &) {
        words.refused(TableRefusal::tookMemory, {});
    }
    return out.flush() ? 0 : 3;
}

} // namespace clmrs
