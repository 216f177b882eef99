// Signals in the courses of children: follow-ups and closures.
#include "models/indicators/responsibility.h"
#include "models/indicators/signalparts.h"

namespace clmrs {

// Of the follow-ups with a known finding, the clear ones that came too early to count (INDICATORS.md 1), with whoever made
// the visit.
void gatherTooClose(SignalSearch &search)
{
    Course course;
    for (std::uint32_t i = 0; i < search.book.snapshot->children.counting().size(); ++i) {
        readCourse(search.book, {i}, search.period.to, course);
        for (const Occasion &occasion : course.occasions) {
            if (course.identifiedOn && occasion.day > *course.identifiedOn && isKnown(occasion.finding))
                search.add(occasion.person, i, occasion.day, !occasion.counts);
        }
    }
}

// Of the closures of identified children that say they stopped, those before two clear follow-ups in a row; with whoever
// was responsible that day, since a closure names nobody.
void gatherClosedEarly(SignalSearch &search)
{
    const CaseSnapshot &s = *search.book.snapshot;
    for (std::uint32_t i = 0; i < s.closures.counting().size(); ++i) {
        const Closure &closure = s.closures.all()[i];
        if (!closure.closedOn || closure.reason != ClosureReason::stopped || !search.period.holds(*closure.closedOn))
            continue;
        const Course course = courseOf(search.book, closure.child, *closure.closedOn);
        if (course.identifiedOn)
            search.add(responsibleOn(search.book, s.children[closure.child].household, *closure.closedOn), i, *closure.closedOn,
                       course.clearStreak < kClosedEarlyStreak);
    }
}

} // namespace clmrs
