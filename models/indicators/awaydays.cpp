#include "models/indicators/awaydays.h"

#include <algorithm>
#include <tuple>

namespace clmrs {

namespace {

bool holds(const AwaySpan &span, Date day) { return span.from <= day && !(span.to && *span.to < day); }

// The last day of what hangs together from `day` on; spans that begin on the day after another's end go on with it.
std::optional<Date> unbrokenUntil(const std::vector<AwaySpan> &spans, Date day)
{
    Date last = day;
    for (const AwaySpan &span : spans) { // by first day, so one walk sees each in time
        if (last.addDays(1) < span.from || (span.to && *span.to < last))
            continue;
        if (!span.to)
            return std::nullopt;
        last = *span.to;
    }
    return last;
}

} // namespace

std::vector<AwaySpan> awaySpans(const LogbookSnapshot &logbook)
{
    std::vector<AwaySpan> spans;
    for (const Away &away : logbook.all<Away>()) {
        if (!away.to || away.from <= *away.to)
            spans.push_back({away.monitor.id, away.from, away.to, away.kind});
    }
    std::ranges::sort(spans, {}, [](const AwaySpan &span) { return std::tuple(span.person, span.from, span.to, span.kind); });
    return spans;
}

std::optional<AwayOn> AwayDays::on(Date day) const
{
    const auto latest = std::find_if(spans.rbegin(), spans.rend(), [day](const AwaySpan &span) { return holds(span, day); });
    return latest == spans.rend() ? std::nullopt : std::optional(AwayOn{latest->kind, unbrokenUntil(spans, day)});
}

int AwayDays::daysIn(Date from, Date to) const
{
    int days = 0;
    Date next = from; // the first day that is not counted yet
    for (const AwaySpan &span : spans) {
        const Date first = std::max(span.from, next);
        const Date last = std::min(span.to.value_or(to), to);
        if (last < first)
            continue;
        days += daysBetween(first, last) + 1;
        next = last.addDays(1);
    }
    return days;
}

AwayDays awayDaysOf(const std::vector<AwaySpan> &spans, std::string_view person)
{
    AwayDays days;
    std::ranges::copy_if(spans, std::back_inserter(days.spans), [person](const AwaySpan &span) { return span.person == person; });
    std::ranges::stable_sort(days.spans, {}, &AwaySpan::from);
    return days;
}

} // namespace clmrs
