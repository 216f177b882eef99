#include "models/tables/householdcolumns.h"

namespace clmrs {

namespace {

// "to visit", or why nobody has to go.
QString listedText(const HouseholdRow &row, const Wording &)
{
    if (row.state().left)
        return say(QT_TRANSLATE_NOOP("clmrs", "left"));
    if (row.state().refused)
        return say(QT_TRANSLATE_NOOP("clmrs", "refused"));
    return say(QT_TRANSLATE_NOOP("clmrs", "to be visited"));
}

QString responsibleText(const HouseholdRow &row, const Wording &wording)
{
    return monitorText(*row.book, row.state().responsible, row.load->marks(row.state().responsible), wording);
}

QString responsibleSpoken(const HouseholdRow &row, const Wording &wording)
{
    return monitorSpoken(*row.book, row.state().responsible, row.load->marks(row.state().responsible), wording);
}

constexpr Column<HouseholdRow> kColumns[] = {
    {.key = "household",
     .title = QT_TRANSLATE_NOOP("clmrs", "Household"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The household’s code"),
     .width = 12,
     .text = [](const HouseholdRow &r, const Wording &w) { return householdCode(*r.book, r.household, w.naming); }},
    {.key = "head",
     .title = QT_TRANSLATE_NOOP("clmrs", "Head of household"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The head’s name as it was written"),
     .width = 20,
     .use = ColumnUse::whereNamesStand,
     .text = [](const HouseholdRow &r,
                const Wording &w) { return w.naming == Naming::shown ? lineOf(r.snapshot(), r.record().headName) : QString(); }},
    {.key = "due_on",
     .title = QT_TRANSLATE_NOOP("clmrs", "Due"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The earliest day by which somebody must go to one of its children"),
     .width = 10,
     .day = [](const HouseholdRow &r) { return r.dueOn; },
     .mark = [](const HouseholdRow &r) { return dueMark(r.dueOn && *r.dueOn < r.load->day); }},
    {.key = "listed",
     .title = QT_TRANSLATE_NOOP("clmrs", "Listed"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Whether the household is to be visited, has left or has refused"),
     .width = 12,
     .use = ColumnUse::whereCodesStand,
     .text = listedText},
    {.key = "community",
     .title = QT_TRANSLATE_NOOP("clmrs", "Community"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The household’s community"),
     .width = 16,
     .text = [](const HouseholdRow &r, const Wording &) { return lineOf(r.snapshot(), r.community().name); }},
    {.key = "monitor",
     .title = QT_TRANSLATE_NOOP("clmrs", "Responsible"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Who is responsible for the household on this day"),
     .width = 22,
     .text = responsibleText,
     .spoken = responsibleSpoken},
    {.key = "children",
     .title = QT_TRANSLATE_NOOP("clmrs", "Children"),
     .help = QT_TRANSLATE_NOOP("clmrs", "All children of the household known on this day"),
     .width = 8,
     .use = ColumnUse::whereCodesStand,
     .number = [](const HouseholdRow &r) { return std::optional<double>(r.children.size()); }},
    {.key = "to_monitor",
     .title = QT_TRANSLATE_NOOP("clmrs", "Aged 5-17"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Its children aged 5 to 17 who are to be visited"),
     .width = 8,
     .number = [](const HouseholdRow &r) { return std::optional<double>(r.toMonitor); }},
    {.key = "open_cases",
     .title = QT_TRANSLATE_NOOP("clmrs", "Open cases"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Its children in child labour or clear once who are to be visited"),
     .width = 8,
     .number = [](const HouseholdRow &r) { return std::optional<double>(r.openCases); }},
    {.key = "follow_ups_overdue",
     .title = QT_TRANSLATE_NOOP("clmrs", "Follow-ups overdue"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Its open and stable cases whose due day has passed"),
     .width = 10,
     .number = [](const HouseholdRow &r) { return std::optional<double>(r.followUpsOverdue); }},
    {.key = "visits_overdue",
     .title = QT_TRANSLATE_NOOP("clmrs", "Visits overdue"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Its other children whose due day has passed"),
     .width = 10,
     .number = [](const HouseholdRow &r) { return std::optional<double>(r.visitsOverdue); }},
    {.key = "alerts",
     .title = QT_TRANSLATE_NOOP("clmrs", "Unanswered alerts"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Its children with a protection alert that no referral has answered"),
     .width = 10,
     .number = [](const HouseholdRow &r) { return std::optional<double>(r.unansweredAlerts); }},
    {.key = "visited",
     .title = QT_TRANSLATE_NOOP("clmrs", "Last visited"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The latest visit to the household that was not a back-check"),
     .width = 11,
     .use = ColumnUse::whereCodesStand,
     .day = [](const HouseholdRow &r) { return r.state().lastVisitOn; }},
    {.key = "section",
     .title = QT_TRANSLATE_NOOP("clmrs", "Section"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The community’s section"),
     .width = 13,
     .use = ColumnUse::onDemand,
     .text = [](const HouseholdRow &r, const Wording &) { return lineOf(r.snapshot(), r.community().section); }},
    {.key = "registered",
     .title = QT_TRANSLATE_NOOP("clmrs", "Registered"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The day on which the household was registered"),
     .width = 11,
     .use = ColumnUse::onDemand,
     .day = [](const HouseholdRow &r) { return r.record().registeredOn; }},
};

} // namespace

std::span<const Column<HouseholdRow>> householdColumns() { return kColumns; }

qint64 householdDueOrder(const HouseholdRow &row) { return dateOrder(row.dueOn); }

} // namespace clmrs
