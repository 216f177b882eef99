// Workbooks from outside are read by another process, which has little memory, little time, writes no file and whose
// words are bounded: a hostile one harms nothing but itself.
#pragma once

#include "models/domain/progress.h"
#include "models/exchange/outsidetable.h"

namespace clmrs {

inline constexpr const char *kReadWorkbook = "--read-workbook"; // the first argument that asks a program for it

QString workbookReader(); // the program for it: clmrs-desk-cli, which lies beside the one that runs

struct ReadingBounds
{
    int milliseconds = 10'000;
    qint64 outputBytes = kTableBytes;
};

// `program` is asked: PROGRAM --read-workbook PATH. Throws RefusedTable, Cancelled.
OutsideTable readConfined(const QString &program, const QString &path, const Progress &progress,
                          const ReadingBounds &bounds = {});

// What that program does before anything else: limits itself, reads, writes the rows to standard output.
// The code to end with; what is wrong with the workbook is among what it writes.
int serveWorkbook(const char *path);

} // namespace clmrs
