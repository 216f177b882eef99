#include "models/tables/childcolumns.h"

namespace clmrs {

namespace {

struct StatusLook
{
    Status status;
    const char *word;
    const char16_t *shape;
    FactColour colour;
};

constexpr StatusLook kStatusLooks[] = {
    {Status::closed, QT_TRANSLATE_NOOP("clmrs", "closed"), u"■", FactColour::grey},
    {Status::agedOut, QT_TRANSLATE_NOOP("clmrs", "aged out"), u"18", FactColour::grey},
    {Status::left, QT_TRANSLATE_NOOP("clmrs", "left"), u"→", FactColour::grey},
    {Status::inChildLabour, QT_TRANSLATE_NOOP("clmrs", "in child labour"), u"●", FactColour::vermillion},
    {Status::clearOnce, QT_TRANSLATE_NOOP("clmrs", "clear once"), u"◐", FactColour::orange},
    {Status::stable, QT_TRANSLATE_NOOP("clmrs", "stable"), u"○", FactColour::blue},
    {Status::atRisk, QT_TRANSLATE_NOOP("clmrs", "at risk"), u"◆", FactColour::purple},
    {Status::notIdentified, QT_TRANSLATE_NOOP("clmrs", "not identified"), u"□", FactColour::grey},
    {Status::neverAssessed, QT_TRANSLATE_NOOP("clmrs", "never assessed"), u"?", FactColour::grey},
};

const StatusLook &lookOf(Status status) { return *std::ranges::find(kStatusLooks, status, &StatusLook::status); }

QString statusText(const ChildRow &row, const Wording &) { return statusWord(row.state->status).text(); }

QString dueNote(const ChildRow &row, const Wording &)
{
    const ChildState &state = *row.state;
    if (state.overdue)
        return say(state.dueKind == DueKind::followUp ? QT_TRANSLATE_NOOP("clmrs", "follow-up overdue")
                                                      : QT_TRANSLATE_NOOP("clmrs", "visit overdue"));
    return state.returnVisitOwed ? say(QT_TRANSLATE_NOOP("clmrs", "return visit owed")) : QString();
}

QString childName(const ChildRow &row, const Wording &wording)
{
    return wording.naming == Naming::shown ? lineOf(row.snapshot(), row.child().name) : QString();
}

QString ageCell(const ChildRow &row, const Wording &) { return ageText(row.child(), row.state->age); }

// A code of no list may be a name in the wrong column: it stays on the screen.
QString sexText(const ChildRow &row, const Wording &wording)
{
    if (row.child().sex == Sex::female)
        return say(QT_TRANSLATE_NOOP("clmrs", "girl"));
    if (row.child().sex == Sex::male)
        return say(QT_TRANSLATE_NOOP("clmrs", "boy"));
    return wording.naming == Naming::pseudonyms ? QString() : lineOf(row.snapshot(), row.child().sex.unlisted);
}

QString headName(const ChildRow &row, const Wording &wording)
{
    return wording.naming == Naming::shown ? lineOf(row.snapshot(), row.household().headName) : QString();
}

QString communityText(const ChildRow &row, const Wording &) { return lineOf(row.snapshot(), row.community().name); }

QString responsibleText(const ChildRow &row, const Wording &wording)
{
    return monitorText(*row.book, row.responsible(), row.load->marks(row.responsible()), wording);
}

QString responsibleSpoken(const ChildRow &row, const Wording &wording)
{
    return monitorSpoken(*row.book, row.responsible(), row.load->marks(row.responsible()), wording);
}

QString supervisorText(const ChildRow &row, const Wording &wording)
{
    const Ref<Personnel> person = row.responsible();
    const Ref<Personnel> supervisor = person ? row.snapshot().personnel[person].supervisor : Ref<Personnel>();
    return supervisor ? personText(*row.book, supervisor, wording.naming) : QString();
}

std::optional<double> numberOf(std::optional<int> value) { return value ? std::optional<double>(*value) : std::nullopt; }

std::optional<double> ifIdentified(const ChildRow &row, int value)
{
    return row.state->identifiedOn ? std::optional<double>(value) : std::nullopt;
}

// Unanswered alerts before answered ones, the longest waiting first.
qint64 alertOrder(const ChildRow &row)
{
    if (!row.state->alertOn)
        return kLast;
    constexpr qint64 kAnsweredAfter = 10'000'000;
    return (row.state->alertAnswered ? kAnsweredAfter : 0) + row.state->alertOn->days();
}

QString alertText(const ChildRow &row, const Wording &)
{
    if (!row.state->alertOn)
        return {};
    return say(row.state->alertAnswered ? QT_TRANSLATE_NOOP("clmrs", "answered") : QT_TRANSLATE_NOOP("clmrs", "unanswered"));
}

// What needs attention stands first: in child labour before clear once before stable …
qint64 statusRank(const ChildRow &row) { return statusOrder(row.state->status); }

CellMark markOfStatus(const ChildRow &row) { return statusMark(row.state->status); }

CellMark alertMark(const ChildRow &row)
{
    if (!row.state->alertOn)
        return {};
    return row.state->alertAnswered ? CellMark{u"△", FactColour::grey} : CellMark{u"▲", FactColour::vermillion};
}

constexpr Column<ChildRow> kColumns[] = {
    {.key = "child",
     .title = QT_TRANSLATE_NOOP("clmrs", "Child"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The child’s code"),
     .width = 13,
     .use = ColumnUse::whereCodesStand,
     .text = [](const ChildRow &r, const Wording &w) { return childCode(*r.book, r.state->child, w.naming); }},
    {.key = "name",
     .title = QT_TRANSLATE_NOOP("clmrs", "Name"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The child’s name as it was written"),
     .width = 20,
     .use = ColumnUse::whereNamesStand,
     .text = childName},
    {.key = "due_on",
     .title = QT_TRANSLATE_NOOP("clmrs", "Due"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The day by which somebody must go to this child"),
     .width = 10,
     .day = [](const ChildRow &r) { return r.state->dueOn; },
     .mark = [](const ChildRow &r) { return dueMark(r.state->overdue); }},
    {.key = "due_note",
     .title = QT_TRANSLATE_NOOP("clmrs", "Why"),
     .help = QT_TRANSLATE_NOOP("clmrs", "A follow-up is for open and stable cases, a visit for all others"),
     .width = 17,
     .text = dueNote},
    {.key = "status",
     .title = QT_TRANSLATE_NOOP("clmrs", "Status"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Where the child stands on this day, after the rule of two clear follow-ups"),
     .width = 18,
     .text = statusText,
     .order = statusRank,
     .mark = markOfStatus},
    {.key = "alert",
     .title = QT_TRANSLATE_NOOP("clmrs", "Alert"),
     .help = QT_TRANSLATE_NOOP("clmrs", "A protection alert, and whether a referral answered it"),
     .width = 12,
     .text = alertText,
     .order = alertOrder,
     .mark = alertMark},
    {.key = "alert_on",
     .title = QT_TRANSLATE_NOOP("clmrs", "Day of the alert"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The day of the child’s latest protection alert"),
     .width = 11,
     .use = ColumnUse::onDemand,
     .day = [](const ChildRow &r) { return r.state->alertOn; }},
    {.key = "age",
     .title = QT_TRANSLATE_NOOP("clmrs", "Age"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Completed years; about, where only the month or year of birth is known"),
     .width = 8,
     .number = [](const ChildRow &r) { return numberOf(r.state->age); },
     .text = ageCell},
    {.key = "sex",
     .title = QT_TRANSLATE_NOOP("clmrs", "Sex"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Girl or boy"),
     .width = 7,
     .use = ColumnUse::whereCodesStand,
     .text = sexText},
    {.key = "household",
     .title = QT_TRANSLATE_NOOP("clmrs", "Household"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The household’s code"),
     .width = 11,
     .use = ColumnUse::onDemand,
     .text = [](const ChildRow &r, const Wording &w) { return householdCode(*r.book, r.child().household, w.naming); }},
    {.key = "head",
     .title = QT_TRANSLATE_NOOP("clmrs", "Head of household"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The head’s name as it was written"),
     .width = 20,
     .use = ColumnUse::namesOnDemand,
     .text = headName},
    {.key = "community",
     .title = QT_TRANSLATE_NOOP("clmrs", "Community"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The household’s community"),
     .width = 17,
     .text = communityText},
    {.key = "monitor",
     .title = QT_TRANSLATE_NOOP("clmrs", "Responsible"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Who is responsible for the household on this day"),
     .width = 23,
     .text = responsibleText,
     .spoken = responsibleSpoken},
    {.key = "assessed",
     .title = QT_TRANSLATE_NOOP("clmrs", "Last assessed"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The latest day on which the child was interviewed or seen"),
     .width = 11,
     .use = ColumnUse::onDemand,
     .day = [](const ChildRow &r) { return r.state->lastAssessedOn; }},
    {.key = "identified",
     .title = QT_TRANSLATE_NOOP("clmrs", "Identified"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The first day on which the child was found in child labour"),
     .width = 11,
     .use = ColumnUse::onDemand,
     .day = [](const ChildRow &r) { return r.state->identifiedOn; }},
    {.key = "follow_ups",
     .title = QT_TRANSLATE_NOOP("clmrs", "Follow-ups"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Days of assessment since identification"),
     .width = 10,
     .use = ColumnUse::onDemand,
     .number = [](const ChildRow &r) { return ifIdentified(r, r.state->followUps); }},
    {.key = "clear_streak",
     .title = QT_TRANSLATE_NOOP("clmrs", "Clear in a row"),
     .help = QT_TRANSLATE_NOOP("clmrs", "How many of the latest counting follow-ups in a row were clear; two make a case stable"),
     .width = 9,
     .use = ColumnUse::onDemand,
     .number = [](const ChildRow &r) { return ifIdentified(r, r.state->clearStreak); }},
    {.key = "visited",
     .title = QT_TRANSLATE_NOOP("clmrs", "Household visited"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The latest visit to the household that was not a back-check"),
     .width = 11,
     .use = ColumnUse::onDemand,
     .day = [](const ChildRow &r) { return r.householdState().lastVisitOn; }},
    {.key = "section",
     .title = QT_TRANSLATE_NOOP("clmrs", "Section"),
     .help = QT_TRANSLATE_NOOP("clmrs", "The community’s section"),
     .width = 13,
     .use = ColumnUse::onDemand,
     .text = [](const ChildRow &r, const Wording &) { return lineOf(r.snapshot(), r.community().section); }},
    {.key = "supervisor",
     .title = QT_TRANSLATE_NOOP("clmrs", "Supervisor"),
     .help = QT_TRANSLATE_NOOP("clmrs", "Who supervises whoever is responsible"),
     .width = 20,
     .use = ColumnUse::onDemand,
     .text = supervisorText},
};

} // namespace

bool isApproximate(const Child &child)
{
    return child.birthPrecision == BirthPrecision::month || child.birthPrecision == BirthPrecision::year;
}

QString ageText(const Child &child, std::optional<int> age)
{
    if (!age)
        return {};
    const QString years = QString::number(*age);
    return isApproximate(child) ? Sentence{QT_TRANSLATE_NOOP("clmrs", "about %1"), {years}}.text() : years;
}

std::span<const Column<ChildRow>> childColumns() { return kColumns; }

qint64 childDueOrder(const ChildRow &row) { return dateOrder(row.state->dueOn); }

Sentence statusWord(Status status) { return {lookOf(status).word, {}}; }

int statusOrder(Status status)
{
    static constexpr std::array<int, 9> kOrder{6, 8, 7, 0, 1, 2, 3, 5, 4}; // by Status
    return kOrder[static_cast<std::size_t>(status)];
}

CellMark statusMark(Status status) { return {lookOf(status).shape, lookOf(status).colour}; }

QString statusShape(Status status) { return QString::fromUtf16(lookOf(status).shape); }

} // namespace clmrs
