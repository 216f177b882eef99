#include "app/cli/rows.h"

#include <optional>

namespace clmrs {

namespace {

struct CodedChild
{
    const Casebook &book;
    const Caseload &load;
    const ChildState &state;
    std::string_view code; // empty: not given

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    const Child &child() const { return snapshot().children[state.child]; }
    const Household &household() const { return snapshot().households[child().household]; }
    Ref<Personnel> responsible() const { return load.householdOf(book, state).responsible; }
};

OutValue textOrNull(std::string_view text) { return text.empty() ? OutValue() : OutValue(text); }

OutValue monitorId(const CodedChild &row)
{
    return row.responsible() ? textOrNull(row.snapshot().personnel.id(row.responsible())) : OutValue();
}

OutValue overdueKind(const CodedChild &row)
{
    if (!row.state.overdue)
        return {};
    return std::string_view(row.state.dueKind == DueKind::followUp ? "follow_up" : "visit");
}

OutValue age(const CodedChild &row) { return row.state.age ? OutValue(std::int64_t(*row.state.age)) : OutValue(); }

struct CodedColumn
{
    std::string_view field;
    OutValue (*value)(const CodedChild &row);
};

// COMMANDS.md, "children". A code is a name's twin: without --names it stays empty, or is a pseudonym in an export.
constexpr CodedColumn kColumns[] = {
    {"child_id", [](const CodedChild &r) { return textOrNull(r.snapshot().children.id(r.state.child)); }},
    {"code", [](const CodedChild &r) { return textOrNull(r.code); }},
    {"household_id", [](const CodedChild &r) { return textOrNull(r.snapshot().households.id(r.child().household)); }},
    {"community_id", [](const CodedChild &r) { return textOrNull(r.snapshot().communities.id(r.household().community)); }},
    {"monitor_id", monitorId},
    {"status", [](const CodedChild &r) { return OutValue(statusCode(r.state.status)); }},
    {"age", age},
    {"identified_on", [](const CodedChild &r) { return outValue(r.state.identifiedOn); }},
    {"last_assessed_on", [](const CodedChild &r) { return outValue(r.state.lastAssessedOn); }},
    {"follow_ups", [](const CodedChild &r) { return OutValue(std::int64_t(r.state.followUps)); }},
    {"clear_streak", [](const CodedChild &r) { return OutValue(std::int64_t(r.state.clearStreak)); }},
    {"relapse", [](const CodedChild &r) { return OutValue(std::int64_t(r.state.relapse)); }},
    {"due_on", [](const CodedChild &r) { return outValue(r.state.dueOn); }},
    {"overdue_kind", overdueKind},
    {"alert_on", [](const CodedChild &r) { return outValue(r.state.alertOn); }},
    {"alert_answered",
     [](const CodedChild &r) { return r.state.alertOn ? OutValue(std::int64_t(r.state.alertAnswered)) : OutValue(); }},
};

bool isAsked(const Invocation &call, const CodedChild &row)
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

constexpr auto kChildFields = [] {
    std::array<std::string_view, std::size(kColumns)> fields;
    std::transform(std::begin(kColumns), std::end(kColumns), fields.begin(),
                   [](const CodedColumn &column) { return column.field; });
    return fields;
}();

// The code as it leaves; `room` keeps a pseudonym's bytes.
std::string_view codeFor(const CodedChild &row, Codes codes, std::string &room)
{
    if (codes == Codes::none)
        return {};
    if (codes == Codes::written)
        return row.snapshot().text(row.child().code);
    room = pseudonym(row.book.pseudonymKey, row.snapshot().children.id(row.state.child)).toStdString();
    return room;
}

} // namespace

std::span<const std::string_view> childrenFields() { return kChildFields; }

AskedChildren askedChildren(const Invocation &call, const Casebook &book)
{
    requireMonitor(call, *book.snapshot);
    AskedChildren asked{caseloadOn(book, call.date("as-of"), call.progress), {}};
    for (const ChildState &state : asked.load.children) {
        if (isAsked(call, {book, asked.load, state, {}}))
            asked.rows.push_back(&state);
    }
    return asked;
}

void writeChildren(const Casebook &book, const AskedChildren &asked, Codes codes, TableWriter &writer)
{
    std::array<OutValue, std::size(kColumns)> values;
    std::string room;
    for (const ChildState *state : asked.rows) {
        CodedChild row{book, asked.load, *state, {}};
        row.code = codeFor(row, codes, room);
        std::transform(std::begin(kColumns), std::end(kColumns), values.begin(),
                       [&](const CodedColumn &column) { return column.value(row); });
        writer.row(values);
    }
}

int runChildren(const Invocation &call)
{
    const bool named = namesAsked(call);
    const auto book = loadBook(call.arguments[0], call.rules(), call);
    const AskedChildren asked = askedChildren(call, *book);
    if (named)
        recordRows(call, *book, DepartureKind::command, asked.load.day, asked.rows.size(), true);
    Output output(call.value("o"));
    const auto writer = tableFor(call, output, kChildFields);
    writeChildren(*book, asked, named ? Codes::written : Codes::none, *writer);
    writer->end();
    call.progress.stopIfCancelled();
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[0], asked.load.day);
    return kDone;
}

} // namespace clmrs
