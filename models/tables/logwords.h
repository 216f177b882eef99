// Codes of the logbook, tables and columns of the contract in a person's words: one place for them.
#pragma once

#include "models/records/teamrows.h"

#include <QString>
#include <string_view>

namespace clmrs {

QString roleWord(AuthorRole role);
QString awayWord(AwayKind kind);
QString correctionStateWord(CorrectionState state);
QString departureWord(DepartureKind kind);
QString coachingKindWord(CoachingKind kind);

// "child", "household visit" …; of a table outside the contract its name as it is.
QString tableWord(std::string_view table);
// "Date of birth", "Same as" …; of a column outside the contract its name as it is.
QString columnWord(std::string_view table, std::string_view column);
// Whether what stands there was typed about a person or names one: hidden where names are hidden. Also true of a
// column outside the contract.
bool holdsNames(std::string_view table, std::string_view column);

} // namespace clmrs
