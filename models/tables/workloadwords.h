// Words for workload that page, panel, lists and paper share.
#pragma once

#include "models/indicators/coachingahead.h"
#include "models/indicators/workload.h"
#include "models/tables/cells.h"

namespace clmrs {

// What all of them are told from; it outlives them.
struct WorkloadTelling
{
    const Casebook &book;
    const Caseload &load;
    const WorkloadReview &review;
    const std::optional<std::vector<CoachingAhead>> &coaching; // empty: no logbook is open, nor is anybody known to be away
    Naming naming;
    const QLocale &locale;

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    QString count(std::size_t number) const { return locale.toString(qulonglong(number)); }
    std::string idOf(Ref<Personnel> person) const;
    QString name(Ref<Personnel> person) const;      // with the marks that stand beside it; "unassigned" for nobody
    QString supervisor(Ref<Personnel> leads) const; // "without a supervisor" for nobody
};

// A shape that rises with the load, its word, then per cent: "▆ heavy, 96 %". A dash where nobody could carry it, or who is gone
// owes nothing. What it is of stands before or above it.
QString loadText(const Burden &burden, const QLocale &locale);
QString shortLoadText(const Burden &burden);                   // without per cent
QString hoursText(double hours, const QLocale &locale);        // "84 h"
QString owedText(const Burden &burden, const QLocale &locale); // "84 h of 121 h"
// A month of a review: "November 2026" where it is one of the calendar, else its two days.
QString monthAheadText(const Period &month, const QLocale &locale);
QString shortMonthAhead(const Period &month, const QLocale &locale); // for the scale of a chart
QString overFromText(const std::optional<int> &month, const MonthsAhead &months, const QLocale &locale); // a dash for never

// How even it is, in sentences: the two ends and the middle, how many could be compared, when somebody goes over.
QStringList spreadSentences(const WorkloadReview &review, const QLocale &locale);
// Which month asks for the most visits, and what is behind already.
QString waveSentence(const WorkloadSums &sums, const MonthsAhead &months, const QLocale &locale);

} // namespace clmrs
