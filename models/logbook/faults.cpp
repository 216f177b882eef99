#include "models/logbook/faults.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace clmrs {

namespace {

struct FaultSpec
{
    int code;
    const char *sentence; // %1: the logbook
};

constexpr FaultSpec kFaults[] = {
    {SQLITE_BUSY, QT_TRANSLATE_NOOP("clmrs", "%1 is in use by another program, which did not let go of it. Nothing was written. "
                                             "Close the other program or wait, then do it once more.")},
    {SQLITE_LOCKED,
     QT_TRANSLATE_NOOP("clmrs", "%1 is in use by another program, which did not let go of it. Nothing was written. "
                                "Close the other program or wait, then do it once more.")},
    {SQLITE_FULL, QT_TRANSLATE_NOOP("clmrs", "The disk is full: %1 could not be written, and is as it was. Make room, then do it "
                                             "once more.")},
    {SQLITE_READONLY,
     QT_TRANSLATE_NOOP("clmrs", "%1 may only be read, so nothing can be written into it. Ask whoever looks after "
                                "this computer for the right to write it and its folder.")},
    {SQLITE_CANTOPEN, QT_TRANSLATE_NOOP("clmrs", "%1 cannot be opened. Check that its folder is there and that you may write in "
                                                 "it.")},
    {SQLITE_PERM,
     QT_TRANSLATE_NOOP("clmrs", "%1 cannot be opened. Check that its folder is there and that you may write in it.")},
    {SQLITE_CORRUPT, QT_TRANSLATE_NOOP("clmrs", "%1 is damaged. Restore it from the latest backup (menu Logbook, Restore).")},
    {SQLITE_NOTADB, QT_TRANSLATE_NOOP("clmrs", "%1 is not a logbook of this program. Choose another file.")},
    {SQLITE_NOMEM, QT_TRANSLATE_NOOP("clmrs", "There is not enough memory to work with %1. Close other programs, then try once "
                                              "more.")},
};

} // namespace

QString logbookName(const QString &path) { return QFileInfo(path).fileName(); }

void refuseLogbook(const SqliteError &error, const QString &path)
{
    for (const FaultSpec &fault : kFaults) {
        if (fault.code == error.primaryCode())
            throw Error({fault.sentence, {logbookName(path)}}, error.what());
    }
    throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 could not be read or written; nothing was changed. Check the disk, then try once "
                                            "more."),
                 {logbookName(path)}},
                error.what());
}

} // namespace clmrs
