// What is missing or contradictory in the record of a child.
#include "models/indicators/filecheck.h"
#include "models/tables/storyparts.h"

namespace clmrs {

namespace {

struct PlaceWords
{
    TableId table;
    const char *dated;   // %1 the day of the row
    const char *undated; // without a day, or on a row that needs none
};

constexpr PlaceWords kPlaceWords[] = {
    {TableId::child, nullptr, QT_TRANSLATE_NOOP("clmrs", "Child")},
    {TableId::household, nullptr, QT_TRANSLATE_NOOP("clmrs", "Household")},
    {TableId::visit, QT_TRANSLATE_NOOP("clmrs", "Visit of %1"), QT_TRANSLATE_NOOP("clmrs", "Visit without a day")},
    {TableId::observation, QT_TRANSLATE_NOOP("clmrs", "Observation of %1"),
     QT_TRANSLATE_NOOP("clmrs", "Observation without a day")},
    {TableId::support, QT_TRANSLATE_NOOP("clmrs", "Support of %1"), QT_TRANSLATE_NOOP("clmrs", "Support without a day")},
    {TableId::referral, QT_TRANSLATE_NOOP("clmrs", "Referral of %1"), QT_TRANSLATE_NOOP("clmrs", "Referral without a day")},
    {TableId::closure, QT_TRANSLATE_NOOP("clmrs", "Closure of %1"), QT_TRANSLATE_NOOP("clmrs", "Closure without a day")},
    {TableId::assignment, QT_TRANSLATE_NOOP("clmrs", "Assignment from %1"),
     QT_TRANSLATE_NOOP("clmrs", "Assignment without a day")},
};

std::optional<Date> startOf(const Visit &visit) { return visit.startedAt ? std::optional(visit.startedAt->day()) : std::nullopt; }

// The day on which the row of a problem happened.
std::optional<Date> dayOf(const CaseSnapshot &s, const Problem &problem)
{
    switch (problem.table) {
    case TableId::visit:
        return startOf(s.visits.all()[problem.row]);
    case TableId::observation: {
        const Ref<Visit> visit = s.observations.all()[problem.row].visit;
        return visit ? startOf(s.visits[visit]) : std::nullopt;
    }
    case TableId::support:
        return s.supports.all()[problem.row].deliveredOn;
    case TableId::referral:
        return s.referrals.all()[problem.row].referredOn;
    case TableId::closure:
        return s.closures.all()[problem.row].closedOn;
    case TableId::assignment:
        return s.assignments.all()[problem.row].startsOn;
    default:
        return std::nullopt;
    }
}

StoryLine lineOf(const Telling &telling, const Problem &problem)
{
    const PlaceWords &words = *std::ranges::find(kPlaceWords, problem.table, &PlaceWords::table);
    const auto on = dayOf(telling.snapshot(), problem);
    const QString where = on && words.dated ? said(words.dated, {telling.date(*on)}) : said(words.undated);
    const QString text = problemWords(telling.book, problem, telling.naming);
    return {where, problem.keepsOut ? sentences({text, said(QT_TRANSLATE_NOOP("clmrs", "The row counts in no figure."))}) : text};
}

// What is dated after the day has not happened, unless the date itself is what is wrong; and the file
// check knows alerts as of the file's own day only.
bool isToldOn(const Telling &telling, const Problem &problem, const ChildState *state)
{
    if (problem.code == ProblemCode::alertWithoutReferral)
        return state && state->alertOn && !state->alertAnswered;
    const auto on = dayOf(telling.snapshot(), problem);
    return !on || *on <= telling.day || problem.code == ProblemCode::futureDate;
}

void addWhere(std::vector<StoryLine> &lines, bool missing, const char *where, const char *text)
{
    if (missing)
        lines.push_back({said(where), said(text)});
}

void addMissingOfHousehold(const Telling &telling, std::vector<StoryLine> &lines)
{
    constexpr const char *kHousehold = QT_TRANSLATE_NOOP("clmrs", "Household");
    const Household &household = telling.snapshot().households[telling.child().household];
    addWhere(lines, !household.headName, kHousehold, QT_TRANSLATE_NOOP("clmrs", "The name of its head is not recorded."));
    addWhere(lines, !household.code, kHousehold, QT_TRANSLATE_NOOP("clmrs", "It has no code."));
    addWhere(lines, household.consent == Consent::missing, kHousehold,
             QT_TRANSLATE_NOOP("clmrs", "Whether it takes part is not recorded."));
}

void addMissingOfChild(const Telling &telling, std::vector<StoryLine> &lines)
{
    constexpr const char *kChild = QT_TRANSLATE_NOOP("clmrs", "Child");
    const Child &child = telling.child();
    const bool unusable = child.birthDate && !ageOn(child, telling.day);
    addWhere(lines, !child.birthDate, kChild, QT_TRANSLATE_NOOP("clmrs", "No birth date is recorded, so the age is not known."));
    addWhere(lines, unusable, kChild, QT_TRANSLATE_NOOP("clmrs", "The birth date cannot be right, so the age is not known."));
    addWhere(lines, child.birthDate && child.birthPrecision == BirthPrecision::missing, kChild,
             QT_TRANSLATE_NOOP("clmrs", "Whether the day of birth is exact is not recorded."));
    addWhere(lines, child.sex == Sex::missing, kChild, QT_TRANSLATE_NOOP("clmrs", "The sex is not recorded."));
    addWhere(lines, !child.name, kChild, QT_TRANSLATE_NOOP("clmrs", "The name is not recorded."));
    addWhere(lines, !child.code, kChild, QT_TRANSLATE_NOOP("clmrs", "The child has no code."));
}

int visitsByNobody(const Telling &telling)
{
    const CaseSnapshot &s = telling.snapshot();
    int visits = 0;
    for (const Ref<Observation> ref : telling.book.index.observationsOfChild.of(telling.ref.index)) {
        const Visit &visit = s.visits[s.observations[ref].visit];
        visits += visit.startedAt->day() <= telling.day && !visit.person ? 1 : 0;
    }
    return visits;
}

} // namespace

std::vector<StoryLine> checkLines(const Telling &telling, const StoryIndex &index, const ChildState *state)
{
    std::vector<StoryLine> lines;
    const auto add = [&](std::span<const Ref<Problem>> problems) {
        for (const Ref<Problem> ref : problems) {
            if (isToldOn(telling, index.problem(ref), state))
                lines.push_back(lineOf(telling, index.problem(ref)));
        }
    };
    add(index.problemsOfChild.of(telling.ref.index));
    if (telling.child().household)
        add(index.problemsOfHousehold.of(telling.child().household.index));
    return lines;
}

std::vector<StoryLine> missingLines(const Telling &telling, const StoryIndex &index)
{
    std::vector<StoryLine> lines;
    addMissingOfChild(telling, lines);
    addMissingOfHousehold(telling, lines);
    addWhere(lines, !index.undatedReferrals.of(telling.ref.index).empty(), QT_TRANSLATE_NOOP("clmrs", "Referral without a day"),
             QT_TRANSLATE_NOOP("clmrs", "It can answer no alert and counts in no figure."));
    addWhere(lines, !index.undatedClosures.of(telling.ref.index).empty(), QT_TRANSLATE_NOOP("clmrs", "Closure without a day"),
             QT_TRANSLATE_NOOP("clmrs", "It closes nothing until its day is known."));
    if (const int visits = visitsByNobody(telling); visits > 0)
        lines.push_back({said(QT_TRANSLATE_NOOP("clmrs", "Visits")),
                         said(QT_TRANSLATE_N_NOOP("clmrs", "Who made %n visit(s) to this child is not known."), {}, visits)});
    return lines;
}

} // namespace clmrs
