#include "models/demo/course.h"

#include "models/demo/answers.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

constexpr double kFoundAtOneVisit = 0.051;
constexpr int kGapThatCounts = 60;

struct AgeFactor
{
    int below;
    double factor;
};
constexpr std::array<AgeFactor, 6> kByAge{{{5, 0}, {8, 0.35}, {10, 0.6}, {12, 0.95}, {15, 1.35}, {99, 1.6}}};

double ageFactor(int age)
{
    const auto row = std::find_if(kByAge.begin(), kByAge.end(), [age](const AgeFactor &entry) { return age < entry.below; });
    return row->factor;
}

double relationFactor(Relation relation)
{
    switch (relation) {
    case Relation::worker:
        return 3.2;
    case Relation::workerChild:
        return 1.8;
    case Relation::relative:
    case Relation::spouseChild:
        return 1.5;
    default:
        return 1;
    }
}

bool isMonthOf(const Months &months, Date day) { return months[static_cast<std::size_t>(monthOf(day) - 1)] == 1; }

bool isSchoolHour(const Meeting &meeting)
{
    const bool lesson = (meeting.localHour >= 8 && meeting.localHour < 12) || meeting.localHour == 15;
    return lesson && isWeekday(meeting.day) && isMonthOf(meeting.country.school, meeting.day);
}

Presence presenceOf(const Child &child, const Meeting &meeting, Random &random)
{
    const bool inHarvest = isMonthOf(meeting.country.harvest, meeting.day);
    double absent = 0.125 + (inHarvest ? 0.05 : 0);
    if (child.course.attendsSchool && isSchoolHour(meeting))
        absent += 0.07;
    const double seen = meeting.kind == VisitKind::farm ? 0.35 : (child.ageOn(meeting.day) < 7 ? 0.22 : 0.11);
    const double lot = random.unit();
    if (lot < absent)
        return Presence::absent;
    return lot < absent + seen ? Presence::seen : Presence::interviewed;
}

double chanceToBeFound(const Child &child, const Meeting &meeting)
{
    const bool inHarvest = isMonthOf(meeting.country.harvest, meeting.day);
    const double chance = kFoundAtOneVisit * meeting.country.prevalence * ageFactor(child.ageOn(meeting.day)) *
                          relationFactor(child.relation) * meeting.household.risk * meeting.person.finds *
                          (child.sex == Sex::male ? 1.2 : 0.8) * (inHarvest ? 1.35 : 0.9) *
                          (meeting.kind == VisitKind::farm ? 1.5 : 1) * (child.course.attendsSchool ? 0.9 : 1.6);
    return std::min(chance, 0.6);
}

double chanceToStop(const Child &child, const Meeting &meeting)
{
    const Course &course = child.course;
    if (course.clearStreak >= 2)
        return 0.965;
    if (course.clearStreak == 1)
        return 0.88;
    const bool helped = course.supportedOn && *course.supportedOn < meeting.day;
    return std::min(0.9, (helped ? 0.47 : 0.35) * meeting.person.clears);
}

Finding gravity(const Child &child, const Meeting &meeting, Random &random)
{
    const bool plain = canBePlainChildLabour(meeting.country, child.ageOn(meeting.day));
    return plain && random.chance(0.3) ? Finding::childLabour : Finding::hazardous;
}

bool isOutOfSchool(const Child &child, Date day)
{
    const int age = child.ageOn(day);
    return !child.course.attendsSchool && age >= kSchoolFrom && age <= kSchoolTo;
}

bool mayBeWorstForm(const Child &child, const Meeting &meeting)
{
    const bool stranger =
        child.relation == Relation::relative || child.relation == Relation::worker || child.relation == Relation::workerChild;
    return stranger && child.ageOn(meeting.day) >= 11 && !child.course.identifiedOn;
}

Finding findingOf(const Child &child, const Meeting &meeting, bool wasAsked, Quotas &quotas, Random &random)
{
    if (wasAsked && mayBeWorstForm(child, meeting) && quotas.take(Oddity::worstForm, meeting.household.number))
        return Finding::worstForm;
    const bool isPositive =
        child.course.identifiedOn ? !random.chance(chanceToStop(child, meeting)) : random.chance(chanceToBeFound(child, meeting));
    if (isPositive)
        return gravity(child, meeting, random);
    const bool signs = random.chance(child.course.identifiedOn ? 0.12 : 0.04);
    return isOutOfSchool(child, meeting.day) || signs ? Finding::atRisk : Finding::none;
}

// School goes on, ends or starts again between two visits.
void passSchoolTime(Child &child, Date day, Random &random)
{
    Course &course = child.course;
    const int age = child.ageOn(day);
    if (course.attendsSchool)
        course.attendsSchool = !random.chance(age < 12 ? 0.012 : (age < 16 ? 0.035 : 0.12));
    else if (course.schoolSupport)
        course.attendsSchool = random.chance(0.55);
    else
        course.attendsSchool = age < 13 && random.chance(0.12);
}

std::optional<std::string> dangerOf(Finding finding, Random &random)
{
    if (finding == Finding::worstForm)
        return random.chance(0.5) ? "trafficking" : "coercion";
    if (finding == Finding::hazardous && random.chance(0.035))
        return "injury";
    if (random.chance(0.0026))
        return random.chance(0.35) ? "abuse" : "injury";
    return std::nullopt;
}

void askChild(ObservationRow &row, const Child &child, const Meeting &meeting, Finding finding, Random &random)
{
    const int age = child.ageOn(meeting.day);
    const Answers answers = answersFor(finding, meeting.country, age, random);
    if (answers.hours)
        row.hours = std::to_string(*answers.hours);
    row.tasks = answers.tasks;
    row.attends = child.course.attendsSchool;
}

// Seen at work or at home: no questions, only what there is to see.
void watchChild(ObservationRow &row, const Child &child, const Meeting &meeting, Finding finding, Random &random)
{
    const bool positive = finding >= Finding::childLabour;
    if (positive || random.chance(0.25))
        row.tasks = answersFor(finding, meeting.country, child.ageOn(meeting.day), random).tasks;
    if (finding == Finding::childLabour && row.tasks->empty())
        row.tasks = "weeding_hoe";
    if (random.chance(0.4))
        row.attends = child.course.attendsSchool;
}

// One form in seven leaves the finding to the rules, where the answers suffice for them.
bool canBeLeftOpen(const ObservationRow &row, const Child &child, const Meeting &meeting, Finding finding)
{
    const bool riskIsTold = finding != Finding::atRisk || row.danger || isOutOfSchool(child, meeting.day);
    return row.presence == Presence::interviewed && child.ageKnown && finding != Finding::worstForm && riskIsTold;
}

void goOn(Met &met, Child &child, const Meeting &meeting)
{
    Course &course = child.course;
    const bool positive = met.finding >= Finding::childLabour;
    met.isNewCase = positive && !course.identifiedOn;
    met.isNewRisk = met.finding == Finding::atRisk && !course.wasAtRisk && !course.identifiedOn;
    course.wasAtRisk = course.wasAtRisk || met.finding == Finding::atRisk;
    course.latest = met.finding;
    course.lastSeenOn = meeting.day;
    const bool counts = positive || (course.lastCountedOn && daysBetween(*course.lastCountedOn, meeting.day) >= kGapThatCounts);
    if (met.isNewCase)
        course.identifiedOn = meeting.day;
    if (!course.identifiedOn || !counts)
        return;
    course.lastCountedOn = meeting.day;
    course.clearStreak = positive ? 0 : course.clearStreak + 1;
    if (positive)
        course.closedOn.reset();
}

} // namespace

Met meet(Child &child, const Meeting &meeting, Quotas &quotas, Random &random)
{
    Met met;
    met.row.presence = presenceOf(child, meeting, random);
    if (met.row.presence == Presence::absent)
        return met;
    passSchoolTime(child, meeting.day, random);
    const bool asked = met.row.presence == Presence::interviewed;
    met.finding = findingOf(child, meeting, asked, quotas, random);
    met.row.danger = asked ? dangerOf(met.finding, random) : std::nullopt;
    if (met.row.danger && met.finding == Finding::none)
        met.finding = Finding::atRisk;
    if (asked)
        askChild(met.row, child, meeting, met.finding, random);
    else
        watchChild(met.row, child, meeting, met.finding, random);
    const bool leftOpen = random.chance(0.19) && canBeLeftOpen(met.row, child, meeting, met.finding);
    met.row.finding = leftOpen ? Finding::missing : met.finding;
    goOn(met, child, meeting);
    return met;
}

ObservationRow hearAgain(const Child &child, const Meeting &meeting, Random &random)
{
    ObservationRow row;
    row.presence = Presence::interviewed;
    const Finding before = child.course.latest == Finding::worstForm ? Finding::hazardous : child.course.latest;
    const Finding finding = random.chance(0.9) ? before : gravity(child, meeting, random);
    askChild(row, child, meeting, finding, random);
    row.finding = finding;
    return row;
}

} // namespace clmrs::demo
