// The community side in words: topic, audience and state of a session, cost.
#pragma once

#include "models/indicators/course.h"
#include "models/indicators/period.h"
#include "models/indicators/sessioncalendar.h"

#include <QLocale>
#include <QString>

namespace clmrs {

// Topics are no list of the contract: of a code that is not known here, the code as it was written.
QString topicWord(std::string_view code);
QString audienceWord(Audience audience);      // empty for none
QString sessionStateWord(SessionState state); // a shape, then the word
QString costText(double amount, std::string_view currency, const QLocale &locale);
QString costText(const CaseSnapshot &snapshot, const Support &support, const QLocale &locale); // empty where none is known
// How many of the sessions of a period stand in the logbook alone; empty where none does.
Sentence logbookSessionsSentence(const Casebook &book, const Period &period);

} // namespace clmrs
