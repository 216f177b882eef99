#include "app/cli/rows.h"

namespace clmrs {

std::unique_ptr<TableWriter> tableFor(const Invocation &call, Output &output, std::span<const std::string_view> fields,
                                      std::span<const OutList> lists)
{
    const bool csv = call.value("format") == QStringLiteral("csv");
    return makeTableWriter(csv ? OutFormat::csv : OutFormat::json, output.device(), fields, lists);
}

int runRows(const Invocation &call, std::span<const std::string_view> fields, std::span<const OutList> lists, const char *lastDay,
            const std::function<void(const Casebook &book, TableWriter &writer)> &write)
{
    const auto book = loadBook(call.arguments[0], call.rules(), call);
    Output output(call.value("o"));
    const auto writer = tableFor(call, output, fields, lists);
    write(*book, *writer);
    writer->end();
    call.progress.stopIfCancelled();
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[0], call.date(lastDay));
    return kDone;
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
