#include "models/tables/scenarionumbers.h"

#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

bool losesSomebody(const CarriedHousehold &household)
{
    return household.holder != household.heldToday && household.heldToday != kNobody;
}

// In the order of the enumerators. Of households in scope, or of the open cases in them.
struct NumberSpec
{
    const char *title;
    const char *meaning;
    bool (*counts)(const CarriedHousehold &household);
    bool ofChildren = false;
};

constexpr NumberSpec kNumbers[] = {
    {QT_TRANSLATE_NOOP("clmrs", "Households that lose the person they know"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope that somebody has today, and another person or nobody then."),
     losesSomebody},
    {QT_TRANSLATE_NOOP("clmrs", "Open cases that change hands"),
     QT_TRANSLATE_NOOP("clmrs", "Children in scope found in child labour, or clear once since, whose household loses the person "
                                "it knows."),
     losesSomebody, true},
    {QT_TRANSLATE_NOOP("clmrs", "Households that find somebody"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope that nobody has today."),
     [](const CarriedHousehold &household) { return household.holder != kNobody && household.heldToday == kNobody; }},
    {QT_TRANSLATE_NOOP("clmrs", "Households with nobody"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope for which nobody is responsible then."),
     [](const CarriedHousehold &household) { return household.holder == kNobody; }},
};
static_assert(std::size(kNumbers) == kScenarioNumberCount);

} // namespace

PlainList scenarioNumberList(const ScenarioTelling &t, ScenarioNumber number)
{
    const NumberSpec &spec = kNumbers[static_cast<std::size_t>(number)];
    PlainList list{say(spec.title),
                   say(spec.meaning),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here.")),
                   {spec.ofChildren ? childColumn() : householdColumn(),
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
                    {"today", say(QT_TRANSLATE_NOOP("clmrs", "With, today")), 22},
                    {"then", say(QT_TRANSLATE_NOOP("clmrs", "With, then")), 22}},
                   {}};
    LogSubjects subjects(&t.book, t.book.pseudonymKey, t.naming, t.locale);
    const CaseSnapshot &s = t.snapshot();
    std::vector<const CarriedHousehold *> counted(s.households.all().size()); // by household row
    for (const CarriedHousehold &household : t.then.households) {
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
