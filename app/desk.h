// The composition root of the window: arguments in, one window or pictures of it out.
#pragma once

class QApplication;

namespace clmrs {

int runDesk(QApplication &application);
// Where Qt would only abort; the program's exit code.
int sayThereIsNoDisplay(int argc, char *argv[]);
// Ends the program where --help or --version is asked for, for which it needs no display.
void answerWithoutAWindow(int argc, char *argv[]);

} // namespace clmrs
