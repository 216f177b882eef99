#include "models/indicators/duedate.h"

#include "models/indicators/support.h"

namespace clmrs {

namespace {

constexpr int kFirstAge = 5;
constexpr int kLastAge = 17;

// Months to the next occasion; empty where no due date exists.
std::optional<int> intervalMonths(const Settings &settings, const ChildState &state)
{
    if (isOpenCase(state.status)) {
        const auto step = std::min(static_cast<std::size_t>(state.followUps), settings.openIntervalMonths.size() - 1);
        return settings.openIntervalMonths[step];
    }
    if (state.status == Status::stable)
        return settings.stableIntervalMonths;
    const bool ofAge = !state.age || (*state.age >= kFirstAge && *state.age <= kLastAge);
    return state.status != Status::closed && ofAge ? std::optional(settings.otherIntervalMonths) : std::nullopt;
}

// From which day the interval counts. A programme's other starts concern the way to two clear visits,
// so only open cases: a stable case is watched from its latest day.
Date intervalStart(const Casebook &book, const ChildState &state, Date day)
{
    if (isOpenCase(state.status) && book.settings.intervalStart == IntervalStart::identified)
        return *state.identifiedOn;
    if (isOpenCase(state.status) && book.settings.intervalStart == IntervalStart::firstSupport)
        return firstSupport(book, state.child, *state.identifiedOn, day).value_or(*state.identifiedOn);
    return *state.lastAssessedOn;
}

} // namespace

void setDueDate(const Casebook &book, ChildState &state, std::optional<Date> lastVisitOn, Date day)
{
    const auto months = intervalMonths(book.settings, state);
    if (!months)
        return;
    const Settings &settings = book.settings;
    if (state.lastAssessedOn)
        state.dueOn = intervalStart(book, state, day).addMonths(*months);
    else if (lastVisitOn)
        state.dueOn = lastVisitOn->addMonths(settings.returnVisitMonths);
    else
        state.dueOn = book.snapshot->children[state.child].registeredOn->addMonths(settings.firstVisitMonths);
    if (state.lastAssessedOn && lastVisitOn && *lastVisitOn > *state.lastAssessedOn) {
        state.returnVisitOwed = true;
        state.dueOn = std::min(*state.dueOn, lastVisitOn->addMonths(settings.returnVisitMonths));
    }
    state.dueKind = isOpenCase(state.status) || state.status == Status::stable ? DueKind::followUp : DueKind::visit;
    state.overdue = *state.dueOn < day;
}

} // namespace clmrs
