#include "models/tables/scenarionumbers.h"

#include "models/domain/numbers.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

#include <cmath>

namespace clmrs {

namespace {

// In the order of the enumerators.
constexpr HandsSpec kNumbers[] = {
    {QT_TRANSLATE_NOOP("clmrs", "Households that lose the person they know"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope that somebody has today, and another person or nobody then."),
     losesSomebody},
    {QT_TRANSLATE_NOOP("clmrs", "Open cases that change hands"),
     QT_TRANSLATE_NOOP("clmrs", "Children in scope found in child labour, or clear once since, whose household loses the person "
                                "it knows."),
     losesSomebody, true},
    {QT_TRANSLATE_NOOP("clmrs", "Households that find somebody"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope that nobody has today."), findsSomebody},
    {QT_TRANSLATE_NOOP("clmrs", "Households with nobody"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope for which nobody is responsible then."), isNobodys},
};
static_assert(std::size(kNumbers) == kScenarioNumberCount);

} // namespace

bool losesSomebody(const CarriedHousehold &household)
{
    return household.holder != household.heldToday && household.heldToday != kNobody;
}

bool findsSomebody(const CarriedHousehold &household) { return household.holder != kNobody && household.heldToday == kNobody; }

bool isNobodys(const CarriedHousehold &household) { return household.holder == kNobody; }

std::vector<ScenarioSentence> scenarioSentences(const ScenarioTelling &t)
{
    const ScenarioReview &after = t.after;
    std::vector<ScenarioSentence> all;
    const auto count = [&](const char *source, std::size_t number, ScenarioNumber which) {
        all.push_back({said(source, {}, int(number)), which});
    };
    count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) lose the person they know."), after.householdsMoved,
          ScenarioNumber::moved);
    count(QT_TRANSLATE_N_NOOP("clmrs", "Among them %Ln open case(s) change hands."), after.openCasesMoved,
          ScenarioNumber::openCasesMoved);
    if (after.householdsTaken > 0)
        count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) that nobody had find somebody."), after.householdsTaken,
              ScenarioNumber::taken);
    if (after.nobody.households > 0)
        count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) are with nobody."), after.nobody.households,
              ScenarioNumber::unassigned);
    if (t.before.spread.variation && after.spread.variation)
        all.push_back(
            {said(QT_TRANSLATE_NOOP("clmrs", "Loads spread by %1 around their average, today by %2."),
                  {percentText(*after.spread.variation, t.locale), percentText(*t.before.spread.variation, t.locale)})});
    all.push_back(
        {said(QT_TRANSLATE_N_NOOP("clmrs", "Still due at the end of the months: %Ln household(s); shared out as today: %1."),
              {t.locale.toString(t.before.all.stillDue(), 'f', 0)}, int(std::lround(after.all.stillDue())))});
    return all;
}

PlainList scenarioNumberList(const ScenarioTelling &t, ScenarioNumber number)
{
    return handsList(t, t.then, kNumbers[static_cast<std::size_t>(number)],
                     {QT_TRANSLATE_NOOP("clmrs", "With, today"), QT_TRANSLATE_NOOP("clmrs", "With, then")});
}

PlainList handsList(const ScenarioTelling &t, const CarriedWork &work, const HandsSpec &spec, const HandsHeadings &headings)
{
    PlainList list{say(spec.title),
                   say(spec.meaning),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here.")),
                   {spec.ofChildren ? childColumn() : householdColumn(),
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
                    {"today", say(headings.before), 22},
                    {"then", say(headings.then), 22}},
                   {}};
    LogSubjects subjects(&t.book, t.book.pseudonymKey, t.naming, t.locale);
    const CaseSnapshot &s = t.snapshot();
    std::vector<const CarriedHousehold *> counted(s.households.all().size()); // by household row
    for (const CarriedHousehold &household : work.households) {
        if (spec.counts(household))
            counted[household.household.index] = &household;
    }
    addRows(list, subjects, [&](const AddRow &add) {
        const auto tell = [&](const Subject &subject, const CarriedHousehold &household) {
            add(subject, [&t, &household, &subjects, subject](PlainRowMaker &row) {
                row.cell(subjects.text(subject)).cell(t.place(household.community));
                row.cell(t.name(household.heldToday)).cell(t.name(household.holder));
            });
        };
        for (const ChildState &child : t.load.children) {
            const Ref<Household> household = s.children[child.child].household;
            const CarriedHousehold *known =
                spec.ofChildren && child.inScope && isOpenCase(child.status) && household ? counted[household.index] : nullptr;
            if (known)
                tell(childSubject(s, child.child), *known);
        }
        for (const CarriedHousehold *household : counted) {
            if (!spec.ofChildren && household && household->inScope)
                tell(householdSubject(s, household->household), *household);
        }
    });
    return list;
}

} // namespace clmrs
