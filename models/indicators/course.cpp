#include "models/indicators/course.h"

namespace clmrs {

namespace {

bool isMoreSerious(Finding a, Finding b) { return isKnown(a) && (!isKnown(b) || a > b); }

// Observations come by moment, then id: the first of equally serious ones gives the visit.
void addAssessment(std::vector<Occasion> &occasions, const Encounter &met)
{
    if (occasions.empty() || occasions.back().day != met.day)
        occasions.push_back({met.day, met.finding, met.visit, met.person});
    else if (isMoreSerious(met.finding, occasions.back().finding))
        occasions.back() = {met.day, met.finding, met.visit, met.person};
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
        if (positive || (isClear(occasion.finding) && daysBetween(lastCounting, occasion.day) >= minGapDays)) {
            occasion.counts = true;
            lastCounting = occasion.day;
            ++course.countingFollowUps;
            course.relapse |= positive && everClear;
            course.clearStreak = positive ? 0 : course.clearStreak + 1;
            everClear |= !positive;
        }
        occasion.followUpsSoFar = course.followUps;
        occasion.streakSoFar = course.clearStreak;
    }
}

} // namespace

Casebook::Casebook(std::shared_ptr<const CaseSnapshot> read, BookRules inForce, RulePacks packs)
    : snapshot(std::move(read)), settings(std::move(inForce.settings)), pseudonymKey(inForce.pseudonymKey),
      away(std::move(inForce.away)), meetings(std::move(inForce.meetings)), held(*snapshot, meetings), index(*snapshot),
      rules(*snapshot, std::move(packs)), encounters(*snapshot, index, rules), visits(*snapshot, index)
{
}

std::shared_ptr<const Casebook> makeCasebook(std::shared_ptr<const CaseSnapshot> snapshot, BookRules rules)
{
    RulePacks packs = loadRulePacks(snapshot->country(), rules.settings.rulePack);
    return std::make_shared<const Casebook>(std::move(snapshot), std::move(rules), std::move(packs));
}

void Course::clear()
{
    std::vector<Occasion> room = std::move(occasions);
    room.clear();
    *this = {};
    occasions = std::move(room);
}

std::span<const Occasion> Course::upTo(Date earlier) const
{
    const auto after = std::ranges::upper_bound(occasions, earlier, {}, &Occasion::day);
    return {occasions.begin(), after};
}

void readCourse(const Casebook &book, Ref<Child> child, Date day, Course &course)
{
    course.clear();
    for (const Encounter &met : book.encounters.of(child)) {
        if (met.day > day)
            break;
        if (met.isAssessment)
            addAssessment(course.occasions, met);
        if (met.isAlert())
            course.alertOn = met.day;
    }
    for (const Occasion &occasion : course.occasions) {
        course.lastAssessedOn = occasion.day;
        if (!course.identifiedOn && isPositive(occasion.finding))
            course.identifiedOn = occasion.day;
    }
    if (course.identifiedOn)
        countFollowUps(course, book.settings.minGapDays);
    course.alertAnswered = course.alertOn && isReferred(book, child, *course.alertOn, day);
}

Course courseOf(const Casebook &book, Ref<Child> child, Date day)
{
    Course course;
    readCourse(book, child, day, course);
    return course;
}

bool isClosed(const Casebook &book, Ref<Child> child, const Course &course, Date day)
{
    const Ref<Closure> latest = latestClosure(book, child, day);
    if (!latest)
        return false;
    const Date closedOn = *book.snapshot->closures[latest].closedOn;
    return std::ranges::none_of(course.upTo(day), [&](const Occasion &o) { return isPositive(o.finding) && o.day > closedOn; });
}

Ref<Closure> latestClosure(const Casebook &book, Ref<Child> child, Date day)
{
    Ref<Closure> latest;
    for (const Ref<Closure> closure : book.index.closuresOfChild.of(child.index)) {
        if (*book.snapshot->closures[closure].closedOn <= day)
            latest = closure;
    }
    return latest;
}

bool isReferred(const Casebook &book, Ref<Child> child, Date from, Date to)
{
    const auto referrals = book.index.referralsOfChild.of(child.index);
    return std::any_of(referrals.begin(), referrals.end(), [&](Ref<Referral> referral) {
        const Date on = *book.snapshot->referrals[referral].referredOn;
        return on >= from && on <= to;
    });
}

} // namespace clmrs
