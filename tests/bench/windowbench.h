// How long somebody at the window waits, and how long the window does not answer meanwhile (bar 50 ms).
#pragma once

#include <QString>

namespace clmrs {

class Bars;

// A window made, a file opened, its first rows painted: seconds, the middle of some runs.
double measureStart(Bars &bars, const char *what, const QString &file);
// Every picture of every page as it comes to the front for the first time; then the longest list behind a number, put in order.
void measurePages(Bars &bars, const QString &file);

} // namespace clmrs
