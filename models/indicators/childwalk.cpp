#include "models/indicators/childwalk.h"

#include "models/indicators/coreactivities.h"
#include "models/indicators/duedate.h"
#include "models/indicators/responsibility.h"
#include "models/indicators/support.h"

namespace clmrs {

namespace {

constexpr int kSchoolFrom = 6; // school_attendance
constexpr int kSchoolTo = 15;

// What the steps tell of that can be left out.
constexpr Indicators kOfNotes = Indicators::of(std::array{Indicator::interviewRate});
constexpr Indicators kOfAssessments =
    Indicators::of(std::array{Indicator::identificationRate, Indicator::hazardousShare, Indicator::schoolAttendance});
constexpr Indicators kOfAlerts = Indicators::of(std::array{Indicator::protectionAlerts, Indicator::protectionAlertsAnswered});
constexpr Indicators kOfReferrals = Indicators::of(std::array{Indicator::referrals, Indicator::referralsAcknowledged});
constexpr Indicators kOfDueFollowUps = Indicators::of(std::array{Indicator::followUpOnTime});
constexpr Indicators kOfOpenBefore =
    Indicators::of(std::array{Indicator::openBefore, Indicator::stillOpen, Indicator::endedStable, Indicator::endedStopped,
                              Indicator::endedClosedOther, Indicator::endedAgedOut, Indicator::endedLeft});
constexpr Indicators kOfCore =
    Indicators::of(std::array{Indicator::coreSupported, Indicator::coreMonitored, Indicator::coreTwoFollowUps});
// All others need the course.
constexpr Indicators kOfCourse{Indicators::all().bits &
                               ~(kOfNotes.bits | kOfAssessments.bits | kOfAlerts.bits | kOfReferrals.bits)};

bool isHazardous(Finding finding) { return finding == Finding::hazardous || finding == Finding::worstForm; }
bool isFollowed(Status status) { return isOpenCase(status) || status == Status::stable; }

} // namespace

ChildWalk::ChildWalk(const Casebook &book, const Period &period, const Groups &groups, IndicatorListener &listener,
                     const std::vector<HouseholdState> &households)
    : m_book(book), m_snapshot(*book.snapshot), m_period(period), m_groups(groups), m_listener(listener),
      m_households(households), m_coreAfter(period.to.addMonths(-kCoreMonths))
{
}

void ChildWalk::child(Ref<Child> child)
{
    m_child = child;
    m_household = m_snapshot.children[child].household;
    m_community = m_snapshot.households[m_household].community;
    m_inPeriod = within(m_book.encounters.of(m_child), m_period.from, m_period.to);
    if (wants(kOfNotes))
        notes();
    const std::optional<Date> registeredOn = m_snapshot.children[child].registeredOn;
    if (!registeredOn || *registeredOn > m_period.to)
        return;
    m_group = groupOf(m_households[m_household.index].responsible);
    if (wants(kOfAssessments))
        assessments();
    if (wants(kOfAlerts))
        alerts();
    if (wants(kOfReferrals))
        referrals();
    if (wants(kOfCourse))
        readCase();
}

void ChildWalk::readCase()
{
    readCourse(m_book, m_child, m_period.to, m_course);
    m_standing = childStanding(m_book, m_child, m_households[m_household.index], m_course, m_period.to);
    registered();
    if (m_course.identifiedOn)
        identified();
    supportAtRisk();
    openCases();
    if (wants(kOfCore))
        core();
}

// Of any child, known or not.
void ChildWalk::notes()
{
    for (const Encounter &met : m_inPeriod) {
        if (!met.isBackCheck && !met.isAged(0, kFirstWorkingAge - 1))
            m_listener.counted(Indicator::interviewRate, groupOf(met.person), {met.observation.index, met.day, met.isInterview});
    }
}

ChildWalk::Work &ChildWalk::workOf(GroupKey group)
{
    const auto at = std::find_if(m_work.begin(), m_work.end(), [&](const Work &work) { return work.group == group; });
    return at != m_work.end() ? *at : m_work.emplace_back(Work{group, {}, {}});
}

void ChildWalk::registered()
{
    if (!m_standing.inScope || !m_standing.age || *m_standing.age < kFirstWorkingAge)
        return;
    const bool monitored = std::ranges::any_of(m_inPeriod, &Encounter::isAssessment);
    counted(Indicator::childrenRegistered, m_group, *m_snapshot.children[m_child].registeredOn);
    counted(Indicator::childrenMonitored, m_group, m_period.to, monitored);
}

// What was found out in the period about a child of 5 to 17.
void ChildWalk::assessments()
{
    if (isRefused())
        return;
    m_work.clear();
    const Encounter *school = nullptr;
    for (const Encounter &met : m_inPeriod) {
        if (!met.isAssessment || !met.isAged5To17())
            continue;
        Work &work = workOf(groupOf(met.person));
        if (met.isInterview && !work.interviewedOn)
            work.interviewedOn = met.day;
        if (isPositive(met.finding) && !work.positiveOn)
            work.positiveOn = met.day;
        work.hazardous |= isHazardous(met.finding);
        if (met.isAged(kSchoolFrom, kSchoolTo) && met.school >= 0)
            school = &met;
    }
    for (const Work &work : m_work) {
        if (work.interviewedOn)
            counted(Indicator::identificationRate, work.group, work.positiveOn.value_or(*work.interviewedOn),
                    work.positiveOn.has_value());
        if (work.positiveOn)
            counted(Indicator::hazardousShare, work.group, *work.positiveOn, work.hazardous);
    }
    if (school)
        counted(Indicator::schoolAttendance, m_group, school->day, school->school == 1);
}

void ChildWalk::identified()
{
    const Date on = *m_course.identifiedOn;
    const Ref<Personnel> responsibleThen = responsibleOn(m_book, m_household, on);
    counted(Indicator::identifiedTotal, m_group, on);
    if (m_period.holds(on))
        counted(Indicator::identifiedNew, groupOf(responsibleThen), on);
    support(on, responsibleThen);
    counted(Indicator::followedUpOnce, m_group, on, m_course.followUps >= 1);
    counted(Indicator::followedUpTwice, m_group, on, m_course.followUps >= 2);
    stopped();
    school();
    if (wants(kOfDueFollowUps))
        followUpsOnTime();
    if (wants(kOfOpenBefore))
        openBefore();
}

void ChildWalk::support(Date identifiedOn, Ref<Personnel> responsibleThen)
{
    const auto first = firstSupport(m_book, m_child, identifiedOn, m_period.to);
    const GroupKey group = groupOf(responsibleThen);
    counted(Indicator::supportRate, group, first.value_or(identifiedOn), first.has_value());
    if (first)
        counted(Indicator::daysToSupport, group, *first, true, daysBetween(identifiedOn, *first));
}

// By the follow-ups that count; each stands with whoever made the visit.
void ChildWalk::stopped()
{
    const Occasion *first = nullptr;
    const Occasion *latest = nullptr;
    const Occasion *before = nullptr;
    bool everClear = false;
    for (const Occasion &occasion : m_course.occasions) {
        if (!occasion.counts || occasion.day == *m_course.identifiedOn)
            continue;
        first = first ? first : &occasion;
        before = latest;
        latest = &occasion;
        everClear |= isClear(occasion.finding);
    }
    if (!first)
        return;
    const auto worker = [this](const Occasion &occasion) { return groupOf(occasion.person); };
    counted(Indicator::stoppedFirst, worker(*first), first->day, isClear(first->finding));
    counted(Indicator::stoppedLatest, worker(*latest), latest->day, isClear(latest->finding));
    if (before)
        counted(Indicator::stoppedTwice, worker(*latest), latest->day, isClear(before->finding) && isClear(latest->finding));
    if (everClear)
        counted(Indicator::relapseRate, m_group, latest->day, m_course.relapse);
}

void ChildWalk::supportAtRisk()
{
    if (!m_standing.inScope || m_standing.status != Status::atRisk)
        return;
    const auto first = std::find_if(m_course.occasions.begin(), m_course.occasions.end(),
                                    [](const Occasion &occasion) { return occasion.finding == Finding::atRisk; });
    const auto supported = firstSupport(m_book, m_child, first->day, m_period.to);
    counted(Indicator::supportRateAtRisk, m_group, supported.value_or(first->day), supported.has_value());
}

void ChildWalk::school()
{
    const Encounter *then = nullptr;
    const Encounter *later = nullptr;
    for (const Encounter &met : m_book.encounters.of(m_child)) {
        if (!met.isAssessment || met.school < 0 || met.day > m_period.to)
            continue;
        if (met.day == *m_course.identifiedOn && !then)
            then = &met;
        if (met.day > *m_course.identifiedOn)
            later = &met;
    }
    if (then && then->school == 0 && later)
        counted(Indicator::schoolRegained, m_group, later->day, later->school == 1);
}

void ChildWalk::openCases()
{
    const bool isOpen = isOpenCase(m_standing.status);
    if (isOpen && m_standing.inScope)
        counted(Indicator::openCases, m_group, *m_course.identifiedOn);
    if (isOpen && !m_standing.left && isRefused())
        counted(Indicator::openRefused, m_group, *m_course.identifiedOn);
    if (!isFollowed(m_standing.status) || !m_standing.inScope)
        return;
    ChildState state;
    state.child = m_child;
    state.status = m_standing.status;
    state.age = m_standing.age;
    state.identifiedOn = m_course.identifiedOn;
    state.lastAssessedOn = m_course.lastAssessedOn;
    state.followUps = m_course.followUps;
    const auto due = dueReason(m_book, state, m_households[m_household.index].lastVisitOn, m_period.to);
    counted(Indicator::overdue, m_group, due ? due->on : m_period.to, due && due->on < m_period.to);
}

// Each day of assessment from the identification on owes a follow-up of its own.
void ChildWalk::followUpsOnTime()
{
    for (std::size_t i = 0; i < m_course.occasions.size(); ++i) {
        if (m_course.occasions[i].day >= *m_course.identifiedOn)
            followUpAfter(i);
    }
}

void ChildWalk::followUpAfter(std::size_t at)
{
    const Occasion &occasion = m_course.occasions[at];
    const Status watched = occasion.streakSoFar >= 2   ? Status::stable
                           : occasion.streakSoFar == 1 ? Status::clearOnce
                                                       : Status::inChildLabour;
    const auto months = intervalMonths(m_book.settings, watched, std::nullopt, occasion.followUpsSoFar);
    const Date due = occasion.day.addMonths(*months);
    if (!m_period.holds(due) || !isFollowed(standingOn(occasion.day).status))
        return;
    const ChildStanding then = standingOn(due);
    if (!then.inScope || then.status == Status::closed)
        return;
    const bool came = at + 1 < m_course.occasions.size() && m_course.occasions[at + 1].day <= due;
    counted(Indicator::followUpOnTime, groupOf(responsibleOn(m_book, m_household, due)), due, came);
}

ChildStanding ChildWalk::standingOn(Date day) const
{
    return childStanding(m_book, m_child, householdStanding(m_book, m_household, day, LatestVisit::whereItDecides), m_course,
                         day);
}

void ChildWalk::openBefore()
{
    const Date before = m_period.from.addDays(-1);
    if (*m_course.identifiedOn > before)
        return;
    const ChildStanding standing = standingOn(before);
    if (!standing.inScope || !isOpenCase(standing.status))
        return;
    counted(Indicator::openBefore, m_group, *m_course.identifiedOn);
    counted(endOf(), m_group, *m_course.identifiedOn);
}

// What became of a case that was open, by its status on the last day.
Indicator ChildWalk::endOf() const
{
    switch (m_standing.status) {
    case Status::closed: {
        const Ref<Closure> closure = latestClosure(m_book, m_child, m_period.to);
        return m_snapshot.closures[closure].reason == ClosureReason::stopped ? Indicator::endedStopped
                                                                             : Indicator::endedClosedOther;
    }
    case Status::stable:
        return Indicator::endedStable;
    case Status::agedOut:
        return Indicator::endedAgedOut;
    case Status::left:
        return Indicator::endedLeft;
    default:
        return Indicator::stillOpen; // of an identified child nothing else is left
    }
}

void ChildWalk::alerts()
{
    std::optional<Date> latest;
    for (const Encounter &met : m_inPeriod) {
        if (met.isAlert())
            latest = met.day;
    }
    if (!latest)
        return;
    counted(Indicator::protectionAlerts, m_group, *latest);
    counted(Indicator::protectionAlertsAnswered, m_group, *latest, isReferred(m_book, m_child, *latest, m_period.to));
}

void ChildWalk::referrals()
{
    for (const Ref<Referral> ref : m_book.index.referralsOfChild.of(m_child.index)) {
        const Referral &referral = m_snapshot.referrals[ref];
        if (!m_period.holds(*referral.referredOn))
            continue;
        const GroupKey group = groupOf(referral.person);
        const bool acknowledged = referral.acknowledgedOn && *referral.acknowledgedOn <= m_period.to;
        m_listener.counted(Indicator::referrals, group, {ref.index, *referral.referredOn});
        m_listener.counted(Indicator::referralsAcknowledged, group, {ref.index, *referral.referredOn, acknowledged});
    }
}

// ICI's three counts, over the 24 months up to the last day, of children of 5 to 17 then.
void ChildWalk::core()
{
    if (isRefused())
        return;
    const Child &child = m_snapshot.children[m_child];
    const auto isOfAge = [&](Date day) {
        const auto age = ageOn(child, day);
        return age && *age >= kFirstWorkingAge && *age < kAdult;
    };
    std::optional<Date> supported; // the latest
    const auto look = [&](std::span<const Ref<Support>> supports) {
        for (auto at = supports.rbegin(); at != supports.rend(); ++at) {
            const Date on = *m_snapshot.supports[*at].deliveredOn;
            if (on <= m_coreAfter || (supported && on <= *supported))
                return;
            if (on <= m_period.to && isOfAge(on)) {
                supported = on;
                return;
            }
        }
    };
    look(m_book.index.supportsOfChild.of(m_child.index));
    look(m_book.index.supportsOfHousehold.of(m_household.index));
    if (supported)
        counted(Indicator::coreSupported, m_group, *supported);

    std::optional<Date> monitored;
    std::optional<Date> followedUp;
    int followUps = 0;
    for (const Encounter &met : within(m_book.encounters.of(m_child), m_coreAfter.addDays(1), m_period.to)) {
        if (!met.isAssessment || !met.isAged5To17())
            continue;
        monitored = met.day;
        if (m_course.identifiedOn && met.day > *m_course.identifiedOn && met.day != followedUp) {
            followedUp = met.day;
            ++followUps;
        }
    }
    if (monitored)
        counted(Indicator::coreMonitored, m_group, *monitored);
    if (followUps >= 2)
        counted(Indicator::coreTwoFollowUps, m_group, *followedUp);
}

std::uint32_t childParts(const CaseSnapshot &snapshot)
{
    const auto count = static_cast<std::uint32_t>(snapshot.children.counting().size());
    return (count + kChildrenAtATime - 1) / kChildrenAtATime;
}

void walkChildren(std::span<ChildWalk> walks, const CaseSnapshot &snapshot, std::uint32_t part)
{
    const auto count = static_cast<std::uint32_t>(snapshot.children.counting().size());
    const std::uint32_t last = std::min(count, (part + 1) * kChildrenAtATime);
    for (std::uint32_t i = part * kChildrenAtATime; i < last; ++i) {
        for (ChildWalk &walk : walks)
            walk.child({i});
    }
}

} // namespace clmrs
