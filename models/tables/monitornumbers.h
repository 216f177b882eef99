// The list behind each number of a monitor's panel: exactly the rows that it counted. Values, pure, from any thread.
#pragma once

#include "models/tables/monitorwords.h"
#include "models/tables/plainlist.h"

namespace clmrs {

enum class MonitorNumber : std::uint8_t {
    visits,
    untimed,      // visits without an end, or with one before their start
    withoutPlace, // visits
    interviewed,
    absent,
    onTime, // follow-ups due: done by their day
    late,   // … and not
    compared,
    found,
    findings,
    handovers,
    inMonth,       // visits of one month of MonitorReview::months
    inUsualMonths, // visits of all the months that stand beside a usual range
    atHour,        // visits begun in one hour, in the cooperative's own time
    onWeekday      // visits
};
inline constexpr std::size_t kMonitorNumberCount = 15;

// A number as somebody points at it.
struct NumberAsked
{
    MonitorNumber number{};
    std::optional<ProblemCode> code = {}; // of findings: those of one kind; empty: all
    int part =
        0; // the month's place in MonitorReview::months, the hour, the weekday (0: Monday); of handovers which, from 1; 0: all

    friend bool operator==(const NumberAsked &, const NumberAsked &) = default;
};

// A number as what a point of a chart opens, and back; empty: something else.
Subject subjectOf(const NumberAsked &asked);
std::optional<NumberAsked> numberAskedOf(const Subject &subject);

// `profile` is one of the review of `book`. Enter on a row opens its child or household.
PlainList monitorNumberList(const Casebook &book, const MonitorReview &review, const MonitorProfile &profile, NumberAsked asked,
                            Naming naming, const QLocale &locale);

} // namespace clmrs
