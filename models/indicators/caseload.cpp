#include "models/indicators/caseload.h"

#include "models/indicators/childfacts.h"
#include "models/indicators/duedate.h"
#include "models/indicators/responsibility.h"

#include <set>
#include <tuple>

namespace clmrs {

namespace {

constexpr std::size_t kProgressEvery = 4096;
constexpr double kNotableShare = 0.02;

ChildState childState(const Casebook &book, Ref<Child> ref, const HouseholdState &household, Date day, Course &course)
{
    readCourse(book, ref, day, course);
    const ChildStanding standing = childStanding(book, ref, household, course, day);
    ChildState state;
    state.child = ref;
    state.age = standing.age;
    state.left = standing.left;
    state.status = standing.status;
    state.inScope = standing.inScope;
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

// As Encounter::isAlert() has it, of a row whose visit or child may not be known. Rules that speak of a worst form ask for a
// danger code, so that the form's own word is enough here.
bool raisesAlert(const Casebook &book, const Observation &observation)
{
    const bool isAssessment = !observation.visit || book.rules.isAssessment(observation);
    return book.rules.hasDanger(observation) || (isAssessment && observation.finding == Finding::worstForm);
}

// As isReferred() has it, by a referral that is kept out with its child too.
bool isReferredAtAll(const Casebook &book, Ref<Child> child, Date from, Date to)
{
    return isReferred(book, child, from, to) ||
           std::ranges::any_of(book.snapshot->referrals.keptOut(), [&](const Referral &referral) {
               return referral.child == child && referral.referredOn && *referral.referredOn >= from &&
                      *referral.referredOn <= to;
           });
}

std::size_t alertsKeptOut(const Casebook &book, Date day)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    std::set<std::uint32_t> children; // each with an alert that its list does not show
    std::size_t ofNobody = 0;
    for (std::size_t i = snapshot.children.counting().size(); i < snapshot.children.all().size(); ++i) {
        const Ref<Child> child{static_cast<std::uint32_t>(i)};
        const std::optional<Date> alertOn = courseOf(book, child, day).alertOn;
        if (alertOn && !isReferredAtAll(book, child, *alertOn, day))
            children.insert(child.index);
    }
    for (const Observation &observation : snapshot.observations.keptOut()) {
        if (!raisesAlert(book, observation))
            continue;
        const auto began = observation.visit ? snapshot.visits[observation.visit].startedAt : std::nullopt;
        if (began && began->day() > day)
            continue;
        const Ref<Child> child = observation.child;
        if (!child) {
            ++ofNobody;
            continue;
        }
        const Course course = courseOf(book, child, day);
        const bool isShown = snapshot.children.counts(child) && course.alertOn && !course.alertAnswered;
        if (!isShown && !(began && isReferredAtAll(book, child, began->day(), day)))
            children.insert(child.index);
    }
    return children.size() + ofNobody;
}

QString counted(const char *source, std::size_t count) { return Sentence{source, {}, int(count)}.text(); }

} // namespace

std::vector<HouseholdState> householdStatesOn(const Casebook &book, Date day)
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
        static_cast<HouseholdStanding &>(state) = householdStanding(book, {i}, day);
        state.assignment = ownAssignment(book, {i}, day);
        if (!state.assignment)
            state.assignment = ofCommunity[household.community.index];
        state.responsible = personOf(book, state.assignment);
    }
    return states;
}

Caseload caseloadOn(const Casebook &book, Date day, const Progress &progress)
{
    const auto children = book.snapshot->children.counting();
    Caseload caseload{day, householdStatesOn(book, day), {}, syncStatesOn(*book.snapshot, day), awayOn(book, day)};
    caseload.children.reserve(children.size());
    Course course;
    for (std::uint32_t i = 0; i < children.size(); ++i) {
        if (i % kProgressEvery == 0)
            progress.at({QT_TRANSLATE_NOOP("clmrs", "Working out who needs a visit")},
                        static_cast<int>(i * std::size_t(1000) / children.size()));
        if (*children[i].registeredOn <= day)
            caseload.children.push_back(childState(book, {i}, caseload.households[children[i].household.index], day, course));
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
        out.openCases += isOpenCase(childStanding(book, child, {}, course, day).status) ? 1 : 0;
    }
    const auto share = [](std::size_t part, std::size_t rest) { return part > 0 ? double(part) / double(part + rest) : 0.0; };
    out.alerts = alertsKeptOut(book, day);
    out.isNotable = out.openCases > 0 || out.alerts > 0 ||
                    share(out.households, snapshot.households.counting().size()) > kNotableShare ||
                    share(out.children, snapshot.children.counting().size()) > kNotableShare;
    return out;
}

Sentence keptOutSentence(const KeptOut &keptOut)
{
    QStringList parts;
    if (keptOut.households > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s)"), keptOut.households));
    if (keptOut.children > 0) {
        parts.append(counted(QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren)"), keptOut.children));
        parts.append(keptOut.openCases > 0 ? counted(QT_TRANSLATE_N_NOOP("clmrs", "%Ln open case(s)"), keptOut.openCases)
                                           : Sentence{QT_TRANSLATE_NOOP("clmrs", "no open case")}.text());
    }
    if (keptOut.alerts > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("clmrs", "%Ln unanswered protection alert(s)"), keptOut.alerts));
    return {QT_TRANSLATE_NOOP("clmrs", "Kept out: %1"), {parts.join(QStringLiteral(", "))}};
}

} // namespace clmrs
