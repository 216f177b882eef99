#include "support/faultyfiles.h"

#include <atomic>
#include <new>
#include <sqlite3.h>

namespace clmrs {

namespace {

enum class Call { open, write, truncate, sync, remove };

// The process's, because SQLite's list of file systems is.
struct Plan
{
    std::atomic<int> calls = 0;
    int failing = 0; // 0: none
    int code = SQLITE_OK;
    bool everAfter = false;
    std::atomic<bool> hasFailed = false;
};

Plan &plan()
{
    static Plan the;
    return the;
}

int extendedCode(Call call)
{
    switch (call) {
    case Call::open:
        return SQLITE_CANTOPEN;
    case Call::write:
        return SQLITE_IOERR_WRITE;
    case Call::truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::sync:
        return SQLITE_IOERR_FSYNC;
    case Call::remove:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

// SQLITE_OK: this call goes through.
int fault(Call call)
{
    Plan &now = plan();
    if (now.code == SQLITE_FULL && call != Call::write)
        return SQLITE_OK;
    const int number = ++now.calls;
    const bool isDue = now.failing > 0 && (number == now.failing || (now.everAfter && number > now.failing));
    if (!isDue)
        return SQLITE_OK;
    now.hasFailed = true;
    return now.code == SQLITE_FULL ? SQLITE_FULL : extendedCode(call);
}

sqlite3_vfs *base = nullptr;

struct FaultyFile
{
    sqlite3_file asFile;
    sqlite3_file *real; // behind this one, in the same memory
};

sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<FaultyFile *>(file)->real; }

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const int code = fault(Call::write);
    return code != SQLITE_OK ? code : real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = fault(Call::truncate);
    return code != SQLITE_OK ? code : real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    const int code = fault(Call::sync);
    return code != SQLITE_OK ? code : real(file)->pMethods->xSync(real(file), flags);
}

// Every other method goes straight to the real file.
const sqlite3_io_methods kMethods = {
    2,
    [](sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); },
    [](sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
        return real(file)->pMethods->xRead(real(file), bytes, count, offset);
    },
    write,
    truncate,
    sync,
    [](sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    [](sqlite3_file *file, int *isReserved) { return real(file)->pMethods->xCheckReservedLock(real(file), isReserved); },
    [](sqlite3_file *file, int operation, void *argument) {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    },
    [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    [](sqlite3_file *file, int page, int size, int extend, void volatile **map) {
        return real(file)->pMethods->xShmMap(real(file), page, size, extend, map);
    },
    [](sqlite3_file *file, int offset, int count, int flags) {
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    },
    [](sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); },
    [](sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
    nullptr,
    nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    int code = fault(Call::open);
    if (code != SQLITE_OK)
        return code;
    auto *faulty = reinterpret_cast<FaultyFile *>(file);
    faulty->real = reinterpret_cast<sqlite3_file *>(faulty + 1);
    code = base->xOpen(base, name, faulty->real, flags, outFlags);
    if (faulty->real->pMethods)
        file->pMethods = &kMethods;
    return code;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int code = fault(Call::remove);
    return code != SQLITE_OK ? code : base->xDelete(base, name, syncFolder);
}

sqlite3_vfs &faultyVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *base; // whatever is not replaced is the base's, and does not look at its own name
        made.pNext = nullptr;
        made.zName = "clmrs-faulty";
        made.szOsFile = static_cast<int>(sizeof(FaultyFile)) + base->szOsFile;
        made.xOpen = open;
        made.xDelete = remove;
        return made;
    }();
    return vfs;
}

} // namespace

FaultyFiles::FaultyFiles()
{
    if (!base)
        base = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(&faultyVfs(), 1);
}

FaultyFiles::~FaultyFiles()
{
    heal();
    sqlite3_vfs_register(base, 1);
    sqlite3_vfs_unregister(&faultyVfs());
}

void FaultyFiles::failAt(int call, int code, bool everAfter)
{
    heal();
    Plan &next = plan();
    next.code = code;
    next.everAfter = everAfter;
    next.hasFailed = false;
    next.calls = 0;
    next.failing = call;
}

void FaultyFiles::heal() { plan().failing = 0; }

bool FaultyFiles::hasFailed() const { return plan().hasFailed; }

} // namespace clmrs
