// The list behind each number of the workload review.
#include "models/indicators/householdwork.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"
#include "models/tables/workloadlists.h"

namespace clmrs {

namespace {

// Of children or of households; the other one is null.
struct NumberSpec
{
    WorkloadNumber number;
    const char *title;
    const char *meaning;
    std::vector<Ref<Child>> WorkloadRow::*children;
    std::vector<Ref<Household>> WorkloadRow::*households;
};

constexpr NumberSpec kNumbers[] = {
    {WorkloadNumber::households, QT_TRANSLATE_NOOP("clmrs", "Households"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope for whom the person is responsible on the day."), nullptr,
     &WorkloadRow::households},
    {WorkloadNumber::children, QT_TRANSLATE_NOOP("clmrs", "Children 5-17"),
     QT_TRANSLATE_NOOP("clmrs", "Children in scope aged 5-17 in households of the person."), &WorkloadRow::children, nullptr},
    {WorkloadNumber::openCases, QT_TRANSLATE_NOOP("clmrs", "Open cases"),
     QT_TRANSLATE_NOOP("clmrs", "Children in scope found in child labour, or clear once since."), &WorkloadRow::openCases,
     nullptr},
    {WorkloadNumber::followUpsOverdue, QT_TRANSLATE_NOOP("clmrs", "Follow-ups overdue"),
     QT_TRANSLATE_NOOP("clmrs", "Open and stable cases whose due day lies before the day."), &WorkloadRow::followUpsOverdue,
     nullptr},
    {WorkloadNumber::visitsOverdue, QT_TRANSLATE_NOOP("clmrs", "Visits overdue"),
     QT_TRANSLATE_NOOP("clmrs", "All other children whose due day lies before the day."), &WorkloadRow::visitsOverdue, nullptr},
    {WorkloadNumber::backlog, QT_TRANSLATE_NOOP("clmrs", "Backlog"),
     QT_TRANSLATE_NOOP("clmrs", "Households due on the day or before: the earliest due day of their children in scope."), nullptr,
     &WorkloadRow::backlog},
    {WorkloadNumber::due, QT_TRANSLATE_NOOP("clmrs", "Households due"),
     QT_TRANSLATE_NOOP("clmrs", "Households whose first due day lies in the month."), nullptr, nullptr},
};
static_assert(std::size(kNumbers) == kWorkloadNumberCount);

const NumberSpec &specOf(WorkloadNumber number) { return kNumbers[static_cast<std::size_t>(number)]; }

struct Listing
{
    const WorkloadTelling &t;
    const WorkloadAsked &asked;
    LogSubjects &subjects;
    std::vector<const ChildState *> stateOf = {}; // by child row
    std::vector<HouseholdWork> work = {};
};

QString communityText(const Listing &l, Ref<Household> household)
{
    const CaseSnapshot &s = l.t.snapshot();
    return lineOf(s, s.communities[s.households[household].community].name);
}

void childRows(const Listing &l, const std::vector<Ref<Child>> &children, Ref<Personnel> person, const AddRow &add)
{
    for (const Ref<Child> child : children) {
        const Subject subject = childSubject(l.t.snapshot(), child);
        add(subject, [&l, child, person, subject](PlainRowMaker &row) {
            const ChildState *state = l.stateOf[child.index];
            row.cell(l.subjects.text(subject)).cell(communityText(l, l.t.snapshot().children[child].household));
            row.day(state ? state->dueOn : std::nullopt, l.t.locale);
            row.cell(l.t.name(person));
        });
    }
}

void householdRows(const Listing &l, const std::vector<Ref<Household>> &households, Ref<Personnel> person, const AddRow &add)
{
    for (const Ref<Household> household : households) {
        const Subject subject = householdSubject(l.t.snapshot(), household);
        add(subject, [&l, household, person, subject](PlainRowMaker &row) {
            row.cell(l.subjects.text(subject)).cell(communityText(l, household));
            row.day(l.work[household.index].dueOn, l.t.locale);
            row.cell(l.t.name(person));
        });
    }
}

void rows(const Listing &l, const AddRow &add)
{
    const NumberSpec &spec = specOf(l.asked.number);
    for (const std::size_t at : rowsOf(l.t, l.asked.who)) {
        const WorkloadRow &row = l.t.review.rows[at];
        if (spec.children)
            childRows(l, row.*spec.children, row.person, add);
        else if (spec.households)
            householdRows(l, row.*spec.households, row.person, add);
        else
            householdRows(l, row.due[std::size_t(l.asked.month - 1)], row.person, add);
    }
}

QString introOf(const WorkloadTelling &t, const WorkloadAsked &asked)
{
    const QString meaning = say(specOf(asked.number).meaning);
    return asked.number == WorkloadNumber::due
               ? monthAheadText(t.review.months.month(asked.month), t.locale) + QStringLiteral(". ") + meaning
               : meaning;
}

} // namespace

const char *workloadNumberTitle(WorkloadNumber number) { return specOf(number).title; }
const char *workloadNumberMeaning(WorkloadNumber number) { return specOf(number).meaning; }

PlainList workloadNumberList(const WorkloadTelling &telling, const WorkloadAsked &asked)
{
    const NumberSpec &spec = specOf(asked.number);
    PlainList list{said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(spec.title), titleOf(telling, asked.who)}),
                   introOf(telling, asked),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here.")),
                   {spec.children ? childColumn() : householdColumn(),
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
                    {"due", say(QT_TRANSLATE_NOOP("clmrs", "Due on")), 11},
                    {"responsible", say(QT_TRANSLATE_NOOP("clmrs", "Responsible")), 22}},
                   {}};
    LogSubjects subjects(&telling.book, telling.book.pseudonymKey, telling.naming, telling.locale);
    Listing listing{telling, asked, subjects};
    if (spec.children) {
        listing.stateOf.resize(telling.snapshot().children.all().size());
        for (const ChildState &state : telling.load.children)
            listing.stateOf[state.child.index] = &state;
    } else {
        listing.work = householdWork(telling.book, telling.load);
    }
    addRows(list, subjects, [&](const AddRow &add) { rows(listing, add); });
    return list;
}

} // namespace clmrs
