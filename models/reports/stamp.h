// What every paper and workbook says of itself: whose data, as of when, which settings differ, who
// printed it and when.
#pragma once

#include "models/indicators/caseload.h"

#include <QLocale>
#include <QStringList>

namespace clmrs {

struct Stamp
{
    std::optional<Date> printedOn; // empty: not said
    QString printedBy;             // empty: not said
    QLocale locale;
};

QString cooperativeName(const Casebook &book);
// Whose data, as of when, and how old they are.
QString subjectLine(const Casebook &book, const Caseload &load, const QLocale &locale);
// What every reader has to know of the figures of a day: settings that differ from the defaults, and what of the file
// is kept out of all of them. Empty where there is nothing to say.
QStringList figureNotes(const Casebook &book, Date day);
QString printedLine(const Stamp &stamp);
// What stands in the foot of every working paper (COMMANDS.md, "What leaves with which names").
QString workingPaperFoot();

} // namespace clmrs
