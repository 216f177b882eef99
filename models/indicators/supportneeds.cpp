#include "models/indicators/supportneeds.h"

#include "models/indicators/supportcare.h"

namespace clmrs {

namespace {

constexpr int kLeastSchoolAge = 5;
constexpr int kLearnsTrade = 15;            // years; younger ones go back to school
constexpr std::size_t kManyInHousehold = 3; // below that education comes first (a remediation policy, DOMAIN.md 2)

bool isOfSchoolAge(const ChildNeeds &needs) { return !needs.age || (*needs.age >= kLeastSchoolAge && *needs.age < kLearnsTrade); }

constexpr NeedSpec kNeeds[] = {
    {"safety", SupportKind::missing, QT_TRANSLATE_NOOP("clmrs", "referral first"),
     QT_TRANSLATE_NOOP("clmrs", "Unanswered protection alert."),
     QT_TRANSLATE_NOOP("clmrs", "A protection alert is unanswered: the child’s safety comes before any support."),
     [](const ChildNeeds &needs) { return needs.hasOpenAlert; }},
    {"back_to_school", SupportKind::bridgingClass, QT_TRANSLATE_NOOP("clmrs", "access to school first: bridging class"),
     QT_TRANSLATE_NOOP("clmrs", "Out of school."),
     QT_TRANSLATE_NOOP("clmrs", "Out of school. Bridging classes for children out of school are among what helped most "
                                "children out of hazardous work (ICI’s effectiveness review, 2021)."),
     [](const ChildNeeds &needs) { return needs.attendsSchool == false && isOfSchoolAge(needs); }},
    {"trade", SupportKind::vocationalTraining, QT_TRANSLATE_NOOP("clmrs", "vocational training, with a mentor"),
     QT_TRANSLATE_NOOP("clmrs", "Out of school at 15 or older."),
     QT_TRANSLATE_NOOP("clmrs", "Out of school at 15 or older: the way back to school is long, a trade learnt safely keeps from "
                                "hazardous work."),
     [](const ChildNeeds &needs) { return needs.attendsSchool == false && !isOfSchoolAge(needs); }},
    {"stay_at_school", SupportKind::schoolKit, QT_TRANSLATE_NOOP("clmrs", "staying at school: school kit"),
     QT_TRANSLATE_NOOP("clmrs", "Goes to school."),
     QT_TRANSLATE_NOOP("clmrs", "Goes to school. School kits and better classrooms are among what helped most children out of "
                                "hazardous work (ICI’s effectiveness review, 2021)."),
     [](const ChildNeeds &needs) { return needs.attendsSchool == true; }},
    {"ask_school", SupportKind::missing, QT_TRANSLATE_NOOP("clmrs", "ask about school"),
     QT_TRANSLATE_NOOP("clmrs", "School not noted yet."),
     QT_TRANSLATE_NOOP("clmrs", "Nobody has noted yet whether the child goes to school, and access to school is thought of "
                                "first."),
     [](const ChildNeeds &needs) { return !needs.attendsSchool; }},
    {"household", SupportKind::incomeGenerating, QT_TRANSLATE_NOOP("clmrs", "household: income or adult labour"),
     QT_TRANSLATE_NOOP("clmrs", "Three or more open cases in the household."),
     QT_TRANSLATE_NOOP("clmrs", "Three or more open cases in one household: the work itself has to be done by somebody else, so "
                                "the household needs support as well."),
     [](const ChildNeeds &needs) { return needs.foundInHousehold >= kManyInHousehold; }},
};

} // namespace

std::span<const NeedSpec> needSpecs() { return kNeeds; }

std::vector<const NeedSpec *> needsFor(const ChildNeeds &needs)
{
    std::vector<const NeedSpec *> fitting;
    for (const NeedSpec &spec : kNeeds) {
        if (spec.fits(needs))
            fitting.push_back(&spec);
    }
    return fitting;
}

SupportNeeds::SupportNeeds(const Casebook &book, const Caseload &load)
    : m_book(book), m_load(load), m_states(book.snapshot->children.all().size()),
      m_foundInHousehold(book.snapshot->households.all().size())
{
    for (const ChildState &state : load.children) {
        m_states[state.child.index] = &state;
        if (isOpenCase(state.status))
            ++m_foundInHousehold[book.snapshot->children[state.child].household.index];
    }
}

ChildNeeds SupportNeeds::of(Ref<Child> child) const
{
    ChildNeeds needs{schoolOn(m_book, child, m_load.day)};
    if (const ChildState *state = m_states[child.index]) {
        needs.age = state->age;
        needs.hasOpenAlert = state->alertOn && !state->alertAnswered;
    }
    if (const Ref<Household> household = m_book.snapshot->children[child].household)
        needs.foundInHousehold = m_foundInHousehold[household.index];
    return needs;
}

} // namespace clmrs
