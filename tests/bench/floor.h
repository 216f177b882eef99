// What nobody can do faster with the same tools: the floors that the benchmark's ratios stand on.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace clmrs {

struct Measured
{
    double seconds = 0; // the middle of the runs
    double least = 0;
    long peakKibibytes = 0; // of a process; 0 where it is this one
};

constexpr int kRuns = 5;

// One line: the middle and the least.
void say(const char *what, const Measured &measured);

Measured measured(const std::function<void()> &work, int runs = kRuns);
Measured measuredProcess(const QString &program, const QStringList &arguments, int runs = kRuns);

// Copying the file, SQLite's quick_check and a scan of the columns that the reader needs, both by
// the sqlite3 program.
struct Floor
{
    Measured copy;
    Measured quickCheck;
    Measured scan;
    double seconds() const { return copy.seconds + quickCheck.seconds + scan.seconds; }
};
Floor measureFloor(const QString &file, const QString &folder);

} // namespace clmrs
