// A child of a caseload with the fields of the command `children` (COMMANDS.md).
#pragma once

#include "models/indicators/caseload.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clmrs {

QJsonObject answerOf(const Casebook &book, const Caseload &load, const ChildState &state);
QJsonArray answersOf(const Casebook &book, const Caseload &load);

} // namespace clmrs
