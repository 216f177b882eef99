#include "models/indicators/childfacts.h"

#include "models/indicators/support.h"

namespace clmrs {

namespace {

constexpr int kStableStreak = 2;
constexpr int kMonthsAhead = 6;
constexpr int kAbsencesRunning = 2;

// By the observations in visits that are not back-checks. A child that a visit notes twice was absent
// there only where no note of that visit says otherwise.
bool isAbsentTwice(const Casebook &book, const ChildState &state, Date day)
{
    int running = 0;
    Ref<Visit> last;
    const auto observations = book.index.observationsOfChild.of(state.child.index);
    for (auto at = observations.rbegin(); at != observations.rend(); ++at) {
        const Observation &observation = book.snapshot->observations[*at];
        const Visit &visit = book.snapshot->visits[observation.visit];
        if (visit.startedAt->day() > day || visit.kind == VisitKind::backCheck)
            continue;
        const bool anotherVisit = observation.visit != last;
        if (anotherVisit && running == kAbsencesRunning)
            break;
        if (observation.presence != Presence::absent)
            return false;
        running += anotherVisit ? 1 : 0;
        last = observation.visit;
    }
    return running == kAbsencesRunning;
}

bool isTurning18(const Casebook &book, const ChildState &state, Date day)
{
    if (!state.inScope || state.age != kAdult - 1)
        return false;
    return ageOn(book.snapshot->children[state.child], day.addMonths(kMonthsAhead)) == kAdult;
}

} // namespace

CaseFacts factsOf(const Casebook &book, const ChildState &state, Date day)
{
    CaseFacts facts;
    facts.set(CaseFact::inScope, state.inScope);
    facts.set(CaseFact::alert, state.alertOn.has_value());
    facts.set(CaseFact::unansweredAlert, state.alertOn && !state.alertAnswered);
    facts.set(CaseFact::followUpOverdue, state.overdue && state.dueKind == DueKind::followUp);
    facts.set(CaseFact::visitOverdue, state.overdue && state.dueKind == DueKind::visit);
    facts.set(CaseFact::returnVisitOwed, state.returnVisitOwed);
    facts.set(CaseFact::neverAssessed, !state.lastAssessedOn);
    facts.set(CaseFact::noSupport, state.identifiedOn && !firstSupport(book, state.child, *state.identifiedOn, day));
    facts.set(CaseFact::absentTwice, isAbsentTwice(book, state, day));
    facts.set(CaseFact::relapse, state.relapse);
    facts.set(CaseFact::leftWhileOpen, state.status == Status::left && state.identifiedOn && state.clearStreak < kStableStreak);
    facts.set(CaseFact::turning18, isTurning18(book, state, day));
    return facts;
}

} // namespace clmrs
