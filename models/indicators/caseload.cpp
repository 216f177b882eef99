#include "models/indicators/caseload.h"

#include "models/indicators/childfacts.h"
#include "models/indicators/duedate.h"
#include "models/indicators/responsibility.h"

#include <tuple>

namespace clmrs {

namespace {

constexpr std::size_t kProgressEvery = 4096;
constexpr double kNotableShare = 0.02;

std::optional<Date> lastVisitDay(const Casebook &book, Ref<Household> household, Date day)
{
    const auto visits = book.index.visitsOfHousehold.of(household.index);
    for (auto at = visits.rbegin(); at != visits.rend(); ++at) {
        const Visit &visit = book.snapshot->visits[*at];
        const Date on = visit.startedAt->day();
        if (on <= day && visit.kind != VisitKind::backCheck)
            return on;
    }
    return std::nullopt;
}

// Gone by the day, and nobody met it on a later day up to then.
bool isGone(std::optional<Date> leftOn, std::optional<Date> lastMetOn, Date day)
{
    return leftOn && *leftOn <= day && !(lastMetOn && *lastMetOn > *leftOn);
}

std::vector<HouseholdState> householdStates(const Casebook &book, Date day)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    // Each community's is looked up once: a community may have as many assignments as households.
    std::vector<Ref<Assignment>> ofCommunity(snapshot.communities.all().size());
    for (std::uint32_t i = 0; i < ofCommunity.size(); ++i)
        ofCommunity[i] = communityAssignment(book, {i}, day);
    std::vector<HouseholdState> states(snapshot.households.counting().size());
    for (std::uint32_t i = 0; i < states.size(); ++i) {
        const Household &household = snapshot.households.counting()[i];
        HouseholdState &state = states[i];
        state.lastVisitOn = lastVisitDay(book, {i}, day);
        state.assignment = ownAssignment(book, {i}, day);
        if (!state.assignment)
            state.assignment = ofCommunity[household.community.index];
        state.responsible = personOf(book, state.assignment);
        state.left = isGone(household.leftOn, state.lastVisitOn, day);
        state.refused = household.consent == Consent::refused;
        state.inScope = *household.registeredOn <= day && !state.left && !state.refused;
    }
    return states;
}

Status statusOf(const Course &course, std::optional<int> age, bool left)
{
    if (course.closed)
        return Status::closed;
    if (age && *age >= kAdult)
        return Status::agedOut;
    if (left)
        return Status::left;
    if (course.identifiedOn)
        return course.clearStreak == 0 ? Status::inChildLabour : course.clearStreak == 1 ? Status::clearOnce : Status::stable;
    const auto known =
        std::find_if(course.occasions.rbegin(), course.occasions.rend(), [](const Occasion &o) { return isKnown(o.finding); });
    if (known != course.occasions.rend() && known->finding == Finding::atRisk)
        return Status::atRisk;
    return course.occasions.empty() ? Status::neverAssessed : Status::notIdentified;
}

ChildState childState(const Casebook &book, Ref<Child> ref, const HouseholdState &household, Date day)
{
    const Child &child = book.snapshot->children[ref];
    const Course course = courseOf(book, ref, day);
    ChildState state;
    state.child = ref;
    state.age = ageOn(child, day);
    state.left = household.left || isGone(child.leftOn, course.lastAssessedOn, day);
    state.status = statusOf(course, state.age, state.left);
    state.inScope = !state.left && !household.refused && !(state.age && *state.age >= kAdult);
    state.identifiedOn = course.identifiedOn;
    state.lastAssessedOn = course.lastAssessedOn;
    state.followUps = course.followUps;
    state.clearStreak = course.clearStreak;
    state.relapse = course.relapse;
    state.alertOn = course.alertOn;
    state.alertAnswered = course.alertAnswered;
    if (state.inScope)
        setDueDate(book, state, household.lastVisitOn, day);
    state.facts = factsOf(book, state, day);
    return state;
}

// Whom of the personnel the logbook calls away; spans are few, people too.
std::vector<std::optional<AwayOn>> awayOn(const Casebook &book, Date day)
{
    std::vector<std::optional<AwayOn>> away;
    if (book.away.empty())
        return away;
    const auto &people = book.snapshot->personnel;
    for (const Personnel &person : people.all())
        away.push_back(awayDaysOf(book.away, people.id(person)).on(day));
    return away;
}

} // namespace

Caseload caseloadOn(const Casebook &book, Date day, const Progress &progress)
{
    const auto children = book.snapshot->children.counting();
    Caseload caseload{day, householdStates(book, day), {}, syncStatesOn(*book.snapshot, day), awayOn(book, day)};
    caseload.children.reserve(children.size());
    for (std::uint32_t i = 0; i < children.size(); ++i) {
        if (i % kProgressEvery == 0)
            progress.at({QT_TRANSLATE_NOOP("clmrs", "Working out who needs a visit")},
                        static_cast<int>(i * std::size_t(1000) / children.size()));
        if (*children[i].registeredOn <= day)
            caseload.children.push_back(childState(book, {i}, caseload.households[children[i].household.index], day));
    }
    const auto &table = book.snapshot->children;
    std::sort(caseload.children.begin(), caseload.children.end(), [&](const ChildState &a, const ChildState &b) {
        return std::make_tuple(table.id(a.child), a.child.index) < std::make_tuple(table.id(b.child), b.child.index);
    });
    return caseload;
}

KeptOut keptOutOn(const Casebook &book, Date day)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    KeptOut out{snapshot.households.keptOut().size(), snapshot.children.keptOut().size()};
    const std::size_t firstChild = snapshot.children.counting().size();
    for (std::size_t i = 0; i < out.children; ++i) {
        const Ref<Child> child{static_cast<std::uint32_t>(firstChild + i)};
        const Course course = courseOf(book, child, day);
        const bool gone = isGone(snapshot.children[child].leftOn, course.lastAssessedOn, day);
        out.openCases += isOpenCase(statusOf(course, ageOn(snapshot.children[child], day), gone)) ? 1 : 0;
    }
    const auto share = [](std::size_t part, std::size_t rest) { return part > 0 ? double(part) / double(part + rest) : 0.0; };
    out.isNotable = out.openCases > 0 || share(out.households, snapshot.households.counting().size()) > kNotableShare ||
                    share(out.children, snapshot.children.counting().size()) > kNotableShare;
    return out;
}

} // namespace clmrs
