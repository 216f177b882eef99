#include "models/reports/stamp.h"
#include "models/indicators/keptoutrows.h"

#include "models/domain/days.h"
#include "models/tables/cells.h"
#include "models/tables/storywords.h"

namespace clmrs {

QString cooperativeName(const Casebook &book) { return lineOf(*book.snapshot, book.snapshot->cooperative.name); }

QString subjectLine(const Casebook &book, const Caseload &load, const QLocale &locale)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1, as of %2; data of %3"),
                    {cooperativeName(book), longDate(load.day, locale), longDate(book.snapshot->asOf.day(), locale)}}
        .text();
}

QStringList figureNotes(const Casebook &book, Date day)
{
    QStringList notes;
    if (const QStringList changed = changedSettings(book.settings); !changed.isEmpty())
        notes.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "Settings that differ from the defaults: %1."),
                              {changed.join(QStringLiteral(", "))}}
                         .text());
    if (!keptOutRows(*book.snapshot).empty())
        notes.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1. They are in no figure; the file check says why."),
                              {keptOutSentence(keptOutOn(book, day), *book.snapshot).text()}}
                         .text());
    return notes;
}

QString printedLine(const Stamp &stamp)
{
    if (!stamp.printedOn)
        return {};
    const QString on = longDate(*stamp.printedOn, stamp.locale);
    return stamp.printedBy.isEmpty() ? Sentence{QT_TRANSLATE_NOOP("clmrs", "Printed on %1"), {on}}.text()
                                     : Sentence{QT_TRANSLATE_NOOP("clmrs", "Printed on %1 by %2"), {on, stamp.printedBy}}.text();
}

QString workingPaperFoot()
{
    return say(QT_TRANSLATE_NOOP("clmrs", "Working paper with names: return it to the supervisor or destroy it after use."));
}

} // namespace clmrs
