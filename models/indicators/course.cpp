#include "models/indicators/course.h"

namespace clmrs {

namespace {

bool isMoreSerious(Finding a, Finding b) { return isKnown(a) && (!isKnown(b) || a > b); }

// Observations come by moment, then id: the first of equally serious ones gives the visit.
void addAssessment(std::vector<Occasion> &occasions, Date day, Finding finding, Ref<Visit> visit)
{
    if (occasions.empty() || occasions.back().day != day)
        occasions.push_back({day, finding, visit});
    else if (isMoreSerious(finding, occasions.back().finding))
        occasions.back() = {day, finding, visit};
}

// A positive follow-up counts; a clear one where it lies far enough after the last counting occasion.
void countFollowUps(Course &course, int minGapDays)
{
    Date lastCounting = *course.identifiedOn;
    bool everClear = false;
    for (Occasion &occasion : course.occasions) {
        if (occasion.day <= *course.identifiedOn) {
            occasion.counts = occasion.day == *course.identifiedOn;
            continue;
        }
        ++course.followUps;
        const bool positive = isPositive(occasion.finding);
        if (!positive && (!isClear(occasion.finding) || daysBetween(lastCounting, occasion.day) < minGapDays))
            continue;
        occasion.counts = true;
        lastCounting = occasion.day;
        ++course.countingFollowUps;
        course.relapse |= positive && everClear;
        course.clearStreak = positive ? 0 : course.clearStreak + 1;
        everClear |= !positive;
    }
}

bool isClosed(const Casebook &book, Ref<Child> child, Date day, const Course &course)
{
    std::optional<Date> latest;
    for (const Ref<Closure> closure : book.index.closuresOfChild.of(child.index)) {
        const Date closedOn = *book.snapshot->closures[closure].closedOn;
        if (closedOn <= day)
            latest = closedOn;
    }
    if (!latest)
        return false;
    return std::none_of(course.occasions.begin(), course.occasions.end(),
                        [&](const Occasion &o) { return isPositive(o.finding) && o.day > *latest; });
}

bool isReferredFrom(const Casebook &book, Ref<Child> child, Date from, Date to)
{
    for (const Ref<Referral> referral : book.index.referralsOfChild.of(child.index)) {
        const Date on = *book.snapshot->referrals[referral].referredOn;
        if (on >= from && on <= to)
            return true;
    }
    return false;
}

} // namespace

Casebook::Casebook(std::shared_ptr<const CaseSnapshot> read, BookRules inForce, RulePacks packs)
    : snapshot(std::move(read)), settings(std::move(inForce.settings)), pseudonymKey(inForce.pseudonymKey),
      away(std::move(inForce.away)), index(*snapshot), rules(*snapshot, std::move(packs))
{
}

std::shared_ptr<const Casebook> makeCasebook(std::shared_ptr<const CaseSnapshot> snapshot, BookRules rules)
{
    RulePacks packs = loadRulePacks(snapshot->country(), rules.settings.rulePack);
    return std::make_shared<const Casebook>(std::move(snapshot), std::move(rules), std::move(packs));
}

Course courseOf(const Casebook &book, Ref<Child> child, Date day)
{
    Course course;
    for (const Ref<Observation> ref : book.index.observationsOfChild.of(child.index)) {
        const Observation &observation = book.snapshot->observations[ref];
        const Date on = book.snapshot->visits[observation.visit].startedAt->day();
        if (on > day)
            break;
        const bool danger = book.rules.hasDanger(observation);
        const bool assessment = book.rules.isAssessment(observation);
        if (!assessment && !danger)
            continue;
        const Finding finding = assessment ? book.rules.of(observation) : Finding::unknown;
        if (assessment)
            addAssessment(course.occasions, on, finding, observation.visit);
        if (danger || finding == Finding::worstForm)
            course.alertOn = on;
    }
    for (const Occasion &occasion : course.occasions) {
        course.lastAssessedOn = occasion.day;
        if (!course.identifiedOn && isPositive(occasion.finding))
            course.identifiedOn = occasion.day;
    }
    if (course.identifiedOn)
        countFollowUps(course, book.settings.minGapDays);
    course.closed = isClosed(book, child, day, course);
    course.alertAnswered = course.alertOn && isReferredFrom(book, child, *course.alertOn, day);
    return course;
}

} // namespace clmrs
