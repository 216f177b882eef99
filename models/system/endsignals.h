// The system asks the program to end: somebody logs out, or the computer goes off. Heard outside the signal handler, so
// that the window closes as by hand, with its backup.
#pragma once

#include <functional>

class QObject;

namespace clmrs {

// `heard` runs on the thread of `parent`, as long as that lives. Once in a program.
void hearEndSignals(QObject *parent, std::function<void()> heard);

} // namespace clmrs
