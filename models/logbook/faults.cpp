#include "models/logbook/faults.h"

#include <QFileInfo>

namespace clmrs {

namespace {

struct FaultSpec
{
    SqliteCode code;
    const char *sentence; // %1: the logbook
};

constexpr FaultSpec kFaults[] = {
    {SqliteCode::busy,
     QT_TRANSLATE_NOOP("clmrs", "%1 is in use by another program, which did not let go of it. Nothing was written. "
                                "Close the other program or wait, then do it once more.")},
    {SqliteCode::locked,
     QT_TRANSLATE_NOOP("clmrs", "%1 is in use by another program, which did not let go of it. Nothing was written. "
                                "Close the other program or wait, then do it once more.")},
    {SqliteCode::full,
     QT_TRANSLATE_NOOP("clmrs", "The disk is full: %1 could not be written, and is as it was. Make room, then do it "
                                "once more.")},
    {SqliteCode::readOnly,
     QT_TRANSLATE_NOOP("clmrs", "%1 may only be read, so nothing can be written into it. Ask whoever looks after "
                                "this computer for the right to write it and its folder.")},
    {SqliteCode::cannotOpen,
     QT_TRANSLATE_NOOP("clmrs", "%1 cannot be opened. Check that its folder is there and that you may write in "
                                "it.")},
    {SqliteCode::permission,
     QT_TRANSLATE_NOOP("clmrs", "%1 cannot be opened. Check that its folder is there and that you may write in it.")},
    {SqliteCode::corrupt,
     QT_TRANSLATE_NOOP("clmrs", "%1 is damaged. Restore it from the latest backup (menu Logbook, Restore).")},
    {SqliteCode::notADatabase, QT_TRANSLATE_NOOP("clmrs", "%1 is not a logbook of this program. Choose another file.")},
    {SqliteCode::noMemory,
     QT_TRANSLATE_NOOP("clmrs", "There is not enough memory to work with %1. Close other programs, then try once "
                                "more.")},
};

} // namespace

QString logbookName(const QString &path) { return QFileInfo(path).fileName(); }

void refuseLogbook(const SqliteError &error, const QString &path)
{
    for (const FaultSpec &fault : kFaults) {
        if (error.is(fault.code))
            throw Error({fault.sentence, {logbookName(path)}}, error.what());
    }
    throw Error({QT_TRANSLATE_NOOP("clmrs", "%1 could not be read or written; nothing was changed. Check the disk, then try once "
                                            "more."),
                 {logbookName(path)}},
                error.what());
}

} // namespace clmrs
