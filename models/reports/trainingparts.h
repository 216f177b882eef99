// What the papers of a training share: who is expected, and what is known of it.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

// Somebody of the team, as a working paper names them.
struct Expected
{
    QString name;
    QString function;
    QString community;
};

Expected expectedOf(const Casebook &book, Ref<Personnel> person);
// Invited or there, by name. The logbook is unlocked.
std::vector<Expected> invitedTo(const Casebook &book, const LogbookSnapshot &logbook, const Training &training,
                                const QLocale &locale);
std::vector<Expected> byName(std::vector<Expected> people, const QLocale &locale);
// What somebody typed within a sentence: a sign of direction in it turns nothing around it.
QString setApart(const QString &typed);
// Code, day, place, trainer, language; what nobody said is left to be written.
PaperFacts trainingFacts(const Casebook &book, const Training &training, const QLocale &locale);

} // namespace clmrs
