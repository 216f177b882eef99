// What the papers of coaching share: one page means one page whatever somebody typed, and what is still open with a monitor.
#pragma once

#include "models/indicators/coaching.h"
#include "models/reports/paper.h"
#include "models/tables/cells.h"

namespace clmrs {

inline constexpr std::size_t kLinesCounted = 2; // of a cell with what somebody typed

// On one line, and with "…" where it is longer than a heading may be on such a paper.
QString asHeading(const QString &text);

struct OpenActionLine
{
    QString what; // item and words; without what a person typed where names do not stand
    QString who;
    QString by;
};

// By the day that was agreed, none last; at most `most` of them.
std::vector<OpenActionLine> openActionLines(const Casebook &book, const std::vector<const AgreedAction *> &open, std::size_t most,
                                            Naming naming, const QLocale &locale);
// The items of the others, those without one counted: "B5, C9 (3), 2 without an item".
QString otherOpenActions(const std::vector<const AgreedAction *> &open, std::size_t shown);
// The heading of their column: of more than `most` it says so.
QString openActionsTitle(std::size_t open, std::size_t most, const QLocale &locale);

// The first `most` of them, and how many more there are.
QString listedText(const QStringList &parts, qsizetype most);

// Rows to write by hand what is agreed now: what, who, by when.
PaperTable agreedNowTable();
// Two places to sign, abreast.
PaperSignatures signedByBoth();

// The row of an active monitor; Error where the person is none on the day.
MonitorCoaching coachingRowOf(const Casebook &book, const LogbookSnapshot &logbook, Ref<Personnel> monitor, Date day,
                              const QLocale &locale);

} // namespace clmrs
