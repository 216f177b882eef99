// The composition root of the window: arguments in, one window or pictures of it out.
#pragma once

class QApplication;

namespace clmrs {

int runDesk(QApplication &application);
// Where Qt would only abort; the program's exit code.
int sayThereIsNoDisplay(int argc, char *argv[]);

} // namespace clmrs
