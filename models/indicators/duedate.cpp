#include "models/indicators/duedate.h"

#include "models/indicators/support.h"

namespace clmrs {

namespace {

DueReason reckoned(DueFrom from, Date since, int months) { return {since.addMonths(months), from, since, months}; }

// From which day the interval counts. A programme's other starts concern the way to two clear visits,
// so only open cases: a stable case is watched from its latest day.
DueReason intervalReason(const Casebook &book, const ChildState &state, Date day, int months)
{
    const IntervalStart start = isOpenCase(state.status) ? book.settings.intervalStart : IntervalStart::latest;
    if (start == IntervalStart::latest)
        return reckoned(DueFrom::assessment, *state.lastAssessedOn, months);
    const auto supported =
        start == IntervalStart::firstSupport ? firstSupport(book, state.child, *state.identifiedOn, day) : std::nullopt;
    return supported ? reckoned(DueFrom::firstSupport, *supported, months)
                     : reckoned(DueFrom::identification, *state.identifiedOn, months);
}

bool isMissed(const ChildState &state, std::optional<Date> lastVisitOn)
{
    return state.lastAssessedOn && lastVisitOn && *lastVisitOn > *state.lastAssessedOn;
}

} // namespace

std::optional<int> intervalMonths(const Settings &settings, Status status, std::optional<int> age, int followUps)
{
    if (isOpenCase(status)) {
        const auto step = std::min(static_cast<std::size_t>(followUps), settings.openIntervalMonths.size() - 1);
        return settings.openIntervalMonths[step];
    }
    if (status == Status::stable)
        return settings.stableIntervalMonths;
    const bool ofAge = !age || (*age >= kFirstWorkingAge && *age < kAdult);
    return status != Status::closed && ofAge ? std::optional(settings.otherIntervalMonths) : std::nullopt;
}

std::optional<DueReason> dueReason(const Casebook &book, const ChildState &state, std::optional<Date> lastVisitOn, Date day)
{
    const auto months = intervalMonths(book.settings, state.status, state.age, state.followUps);
    if (!months)
        return std::nullopt;
    const Settings &settings = book.settings;
    if (!state.lastAssessedOn)
        return lastVisitOn ? reckoned(DueFrom::visit, *lastVisitOn, settings.returnVisitMonths)
                           : reckoned(DueFrom::registration, *book.snapshot->children[state.child].registeredOn,
                                      settings.firstVisitMonths);
    const DueReason byInterval = intervalReason(book, state, day, *months);
    if (!isMissed(state, lastVisitOn))
        return byInterval;
    const DueReason byReturn = reckoned(DueFrom::missedVisit, *lastVisitOn, settings.returnVisitMonths);
    return byReturn.on < byInterval.on ? byReturn : byInterval;
}

void setDueDate(const Casebook &book, ChildState &state, std::optional<Date> lastVisitOn, Date day)
{
    const auto reason = dueReason(book, state, lastVisitOn, day);
    if (!reason)
        return;
    state.dueOn = reason->on;
    state.returnVisitOwed = isMissed(state, lastVisitOn);
    state.dueKind = isOpenCase(state.status) || state.status == Status::stable ? DueKind::followUp : DueKind::visit;
    state.overdue = reason->on < day;
}

} // namespace clmrs
