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
    FieldDefinition told;
    OutValue (*value)(const CodedChild &row);
};

// COMMANDS.md, "children". A code is a name's twin: without --names it stays empty, or is a pseudonym in an export.
constexpr CodedColumn kColumns[] = {
    {{"child_id", QT_TRANSLATE_NOOP("clmrs", "The child, by its id in the file.")},
     [](const CodedChild &r) { return textOrNull(r.snapshot().children.id(r.state.child)); }},
    {{"code", QT_TRANSLATE_NOOP("clmrs", "The child’s code, or the pseudonym that stands for it.")},
     [](const CodedChild &r) { return textOrNull(r.code); }},
    {{"household_id", QT_TRANSLATE_NOOP("clmrs", "The child’s household, by its id in the file.")},
     [](const CodedChild &r) { return textOrNull(r.snapshot().households.id(r.child().household)); }},
    {{"community_id", QT_TRANSLATE_NOOP("clmrs", "The household’s community, by its id in the file.")},
     [](const CodedChild &r) { return textOrNull(r.snapshot().communities.id(r.household().community)); }},
    {{"monitor_id", QT_TRANSLATE_NOOP("clmrs", "Who is responsible for the household on the day, by id; empty: nobody.")},
     monitorId},
    {{"status", QT_TRANSLATE_NOOP("clmrs", "Where the child stands on the day, after all that was found and done up to then.")},
     [](const CodedChild &r) { return OutValue(statusCode(r.state.status)); }},
    {{"age", QT_TRANSLATE_NOOP("clmrs", "Full years on the day; empty: not known.")}, age},
    {{"identified_on",
      QT_TRANSLATE_NOOP("clmrs", "The first day on which the child was found in child labour; empty: it never was.")},
     [](const CodedChild &r) { return outValue(r.state.identifiedOn); }},
    {{"last_assessed_on", QT_TRANSLATE_NOOP("clmrs", "The latest day on which the child was assessed; empty: it never was.")},
     [](const CodedChild &r) { return outValue(r.state.lastAssessedOn); }},
    {{"follow_ups", QT_TRANSLATE_NOOP("clmrs", "Follow-ups after the identification that count.")},
     [](const CodedChild &r) { return OutValue(std::int64_t(r.state.followUps)); }},
    {{"clear_streak", QT_TRANSLATE_NOOP("clmrs", "How many of the latest follow-ups, one after another, found no child labour.")},
     [](const CodedChild &r) { return OutValue(std::int64_t(r.state.clearStreak)); }},
    {{"relapse", QT_TRANSLATE_NOOP("clmrs", "1: found in child labour again after a clear follow-up; else 0.")},
     [](const CodedChild &r) { return OutValue(std::int64_t(r.state.relapse)); }},
    {{"due_on", QT_TRANSLATE_NOOP("clmrs", "The day by which the next visit or follow-up is due; empty: none is.")},
     [](const CodedChild &r) { return outValue(r.state.dueOn); }},
    {{"overdue_kind", QT_TRANSLATE_NOOP("clmrs", "What is overdue on the day, follow_up or visit; empty: nothing.")},
     overdueKind},
    {{"alert_on", QT_TRANSLATE_NOOP("clmrs", "The day of the latest protection alert; empty: there is none.")},
     [](const CodedChild &r) { return outValue(r.state.alertOn); }},
    {{"alert_answered",
      QT_TRANSLATE_NOOP("clmrs", "1: that alert is answered; 0: it waits for an answer; empty: there is none.")},
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
                   [](const CodedColumn &column) { return column.told.field; });
    return fields;
}();

constexpr auto kDefinitions = [] {
    std::array<FieldDefinition, std::size(kColumns)> definitions;
    std::transform(std::begin(kColumns), std::end(kColumns), definitions.begin(),
                   [](const CodedColumn &column) { return column.told; });
    return definitions;
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

std::span<const FieldDefinition> childrenDefinitions() { return kDefinitions; }

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
    if (call.has("monitor"))
        sayMissingTablets(missingTabletsOf(*book, {call.value("monitor").toStdString()}, asked.load.day));
    return kDone;
}

} // namespace clmrs
