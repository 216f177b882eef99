// The terminal from which a command was started.
#pragma once

#include <QByteArray>

namespace clmrs {

bool isTyped();           // somebody sits at the terminal and can answer
QByteArray typedSecret(); // a line of theirs that is not shown, without spaces at its ends; empty: none came

} // namespace clmrs
