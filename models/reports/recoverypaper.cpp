#include "models/reports/recoverypaper.h"

#include "models/tables/cells.h"

namespace clmrs {

Paper recoveryPaper(const QString &key, const Stamp &stamp)
{
    Paper paper;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Recovery key of the logbook"));
    paper.locale = stamp.locale;
    paper.blocks.emplace_back(PaperText{
        say(QT_TRANSLATE_NOOP("clmrs", "With this key the logbook can be unlocked when the passphrase is lost. There is no other "
                                       "way. Whoever has this paper and the computer can read the logbook."))});
    paper.blocks.emplace_back(PaperHeading{key});
    paper.blocks.emplace_back(PaperText{say(
        QT_TRANSLATE_NOOP("clmrs", "Keep it locked away from the computer, at the cooperative’s office or with the manager. When "
                                   "another passphrase is set, this key ends and a new one is printed: destroy this paper "
                                   "then."))});
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

} // namespace clmrs
