#include "app/cli/rows.h"

#include "models/domain/qstring.h"
#include "models/indicators/syncstate.h"

namespace clmrs {

namespace {

// Passes rows on and remembers of which monitors they tell.
class RememberingWriter final : public TableWriter
{
public:
    RememberingWriter(TableWriter &writer, int column) : m_writer(writer), m_column(column) {}

    void row(std::span<const OutValue> values) override
    {
        if (const auto *id = m_column < 0 ? nullptr : std::get_if<std::string_view>(&values[std::size_t(m_column)]))
            m_monitors.emplace(*id);
        m_writer.row(values);
    }
    void end() override { m_writer.end(); }

    const std::set<std::string> &monitors() const { return m_monitors; }

private:
    TableWriter &m_writer;
    int m_column;
    std::set<std::string> m_monitors;
};

} // namespace

std::unique_ptr<TableWriter> tableFor(const Invocation &call, Output &output, std::span<const std::string_view> fields,
                                      std::span<const OutList> lists)
{
    const bool csv = call.value("format") == QStringLiteral("csv");
    return makeTableWriter(csv ? OutFormat::csv : OutFormat::json, output.device(), fields, lists);
}

int runRows(const Invocation &call, std::span<const std::string_view> fields, std::span<const OutList> lists, const char *lastDay,
            int monitorColumn, const std::function<void(const Casebook &book, TableWriter &writer)> &write)
{
    const auto book = loadBook(call.arguments[0], call.rules(), call);
    Output output(call.value("o"));
    const auto writer = tableFor(call, output, fields, lists);
    RememberingWriter remembering(*writer, monitorColumn);
    write(*book, remembering);
    remembering.end();
    call.progress.stopIfCancelled();
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[0], call.date(lastDay));
    sayMissingTablets(missingTabletsOf(*book, remembering.monitors(), call.date(lastDay)));
    return kDone;
}

std::vector<MissingTablet> missingTabletsOf(const Casebook &book, const std::set<std::string> &monitors, Date day)
{
    const SyncStates states = syncStatesOn(*book.snapshot, day);
    std::vector<MissingTablet> missing;
    for (const std::string &id : monitors) {
        const auto person = book.snapshot->personnel.find(id);
        if (const auto days = person ? states.silent(*person) : std::nullopt)
            missing.push_back({qstring(id), *days});
    }
    return missing;
}

void sayMissingTablets(const std::vector<MissingTablet> &missing)
{
    for (const MissingTablet &tablet : missing)
        sayOnStderr({QT_TRANSLATE_N_NOOP("clmrs", "%1: the tablet has not synced for %n day(s), so that what was done since is "
                                                  "missing here."),
                     {tablet.monitor},
                     tablet.days});
}

void recordRows(const Invocation &call, const Casebook &book, DepartureKind kind, Date asOf, std::size_t rows, bool named)
{
    Departure leaving;
    leaving.kind = kind;
    leaving.asOf = asOf;
    leaving.rows = static_cast<std::int64_t>(rows);
    leaving.named = named;
    recordDeparture(call, book, std::move(leaving));
}

} // namespace clmrs
