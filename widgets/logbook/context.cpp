#include "widgets/logbook/context.h"

namespace clmrs {

bool LogbookContext::isWritable() const
{
    if (!keeper.snapshot())
        say({QT_TRANSLATE_NOOP("clmrs",
                               "The logbook is not open, so nothing can be written. Close the program and start it again; "
                               "if it happens again, restore the logbook from a backup."),
             {}});
    else if (keeper.snapshot()->isLocked)
        say({QT_TRANSLATE_NOOP("clmrs", "The logbook is locked. Unlock it with the passphrase, then do it once more."), {}});
    return keeper.snapshot() && !keeper.snapshot()->isLocked;
}

} // namespace clmrs
