#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/output.h"
#include "models/exchange/tablewriter.h"

#include <optional>

namespace clmrs {

namespace {

struct ChildRow
{
    const Casebook &book;
    const Caseload &load;
    const ChildState &state;
    bool named = false;

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    const Child &child() const { return snapshot().children[state.child]; }
    const Household &household() const { return snapshot().households[child().household]; }
    Ref<Personnel> responsible() const { return load.householdOf(book, state).responsible; }
};

OutValue textOrNull(std::string_view text) { return text.empty() ? OutValue() : OutValue(text); }

OutValue monitorId(const ChildRow &row)
{
    return row.responsible() ? textOrNull(row.snapshot().personnel.id(row.responsible())) : OutValue();
}

OutValue overdueKind(const ChildRow &row)
{
    if (!row.state.overdue)
        return {};
    return std::string_view(row.state.dueKind == DueKind::followUp ? "follow_up" : "visit");
}

OutValue age(const ChildRow &row) { return row.state.age ? OutValue(std::int64_t(*row.state.age)) : OutValue(); }

struct Column
{
    std::string_view field;
    OutValue (*value)(const ChildRow &row);
};

// COMMANDS.md, "children". A code is a name's twin: without --names it stays empty.
constexpr Column kColumns[] = {
    {"child_id", [](const ChildRow &r) { return textOrNull(r.snapshot().children.id(r.state.child)); }},
    {"code", [](const ChildRow &r) { return r.named ? textOrNull(r.snapshot().text(r.child().code)) : OutValue(); }},
    {"household_id", [](const ChildRow &r) { return textOrNull(r.snapshot().households.id(r.child().household)); }},
    {"community_id", [](const ChildRow &r) { return textOrNull(r.snapshot().communities.id(r.household().community)); }},
    {"monitor_id", monitorId},
    {"status", [](const ChildRow &r) { return OutValue(statusCode(r.state.status)); }},
    {"age", age},
    {"identified_on", [](const ChildRow &r) { return outValue(r.state.identifiedOn); }},
    {"last_assessed_on", [](const ChildRow &r) { return outValue(r.state.lastAssessedOn); }},
    {"follow_ups", [](const ChildRow &r) { return OutValue(std::int64_t(r.state.followUps)); }},
    {"clear_streak", [](const ChildRow &r) { return OutValue(std::int64_t(r.state.clearStreak)); }},
    {"relapse", [](const ChildRow &r) { return OutValue(std::int64_t(r.state.relapse)); }},
    {"due_on", [](const ChildRow &r) { return outValue(r.state.dueOn); }},
    {"overdue_kind", overdueKind},
    {"alert_on", [](const ChildRow &r) { return outValue(r.state.alertOn); }},
    {"alert_answered",
     [](const ChildRow &r) { return r.state.alertOn ? OutValue(std::int64_t(r.state.alertAnswered)) : OutValue(); }},
};

bool isAsked(const Invocation &call, const ChildRow &row)
{
    if (call.has("overdue") && !row.state.overdue)
        return false;
    if (call.has("status") && call.value("status") != QLatin1String(statusCode(row.state.status).data()))
        return false;
    if (!call.has("monitor"))
        return true;
    const Ref<Personnel> person = row.responsible();
    return call.value("monitor").toStdString() == (person ? row.snapshot().personnel.id(person) : std::string_view());
}

void requireMonitor(const Invocation &call, const CaseSnapshot &snapshot)
{
    const std::string id = call.value("monitor").toStdString();
    if (!call.has("monitor") || id.empty())
        return;
    for (const Personnel &person : snapshot.personnel.counting()) {
        if (snapshot.personnel.id(person) == id)
            return;
    }
    throw noSuchPerson(call.value("monitor"));
}

void writeRows(const Invocation &call, const std::vector<ChildRow> &rows)
{
    Output output(call.value("o"));
    std::array<std::string_view, std::size(kColumns)> fields;
    std::transform(std::begin(kColumns), std::end(kColumns), fields.begin(), [](const Column &column) { return column.field; });
    const bool csv = call.value("format") == QStringLiteral("csv");
    const auto writer = makeTableWriter(csv ? OutFormat::csv : OutFormat::json, output.device(), fields);
    std::array<OutValue, std::size(kColumns)> values;
    for (const ChildRow &row : rows) {
        std::transform(std::begin(kColumns), std::end(kColumns), values.begin(),
                       [&](const Column &column) { return column.value(row); });
        writer->row(values);
    }
    writer->end();
    call.progress.stopIfCancelled();
    output.finish();
}

} // namespace

int runChildren(const Invocation &call)
{
    const bool named = namesAsked(call);
    const auto book = loadBook(call.arguments[0], call.rules(), call);
    requireMonitor(call, *book->snapshot);
    const Caseload load = caseloadOn(*book, call.date("as-of"), call.progress);
    std::vector<ChildRow> rows;
    for (const ChildState &state : load.children) {
        if (const ChildRow row{*book, load, state, named}; isAsked(call, row))
            rows.push_back(row);
    }
    if (named) {
        Departure leaving;
        leaving.kind = DepartureKind::command;
        leaving.asOf = load.day;
        leaving.rows = std::int64_t(rows.size());
        leaving.named = true;
        recordDeparture(call, *book, std::move(leaving));
    }
    writeRows(call, rows);
    sayWhatIsKeptOut(*book, call.arguments[0], load.day);
    return kDone;
}

} // namespace clmrs
