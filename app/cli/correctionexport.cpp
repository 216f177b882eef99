// What `export` says of the corrections of a logbook: the table of `logbook export corrections`, of which nothing that may name
// somebody leaves without --names.
#include "app/cli/logbookuse.h"
#include "app/cli/rows.h"
#include "models/exchange/logbooktables.h"
#include "models/tables/logwords.h"

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 7> kCorrectionFields{"table", "id", "column", "old", "proposed", "reason", "state"};
enum Field { table, id, column, old, proposed, reason, state };

std::string_view textOf(const LogbookValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace

std::span<const std::string_view> correctionFields(const Invocation &) { return kCorrectionFields; }

void writeCorrections(const Invocation &call, TableWriter &writer)
{
    const auto logbook = namedLogbookUnlocked(call);
    const LogbookTable corrections = exportOf(LogbookKind::corrections, *logbook);
    for (const std::vector<LogbookValue> &row : corrections.rows) {
        std::array<OutValue, kCorrectionFields.size()> values;
        const bool namesSomebody = holdsNames(textOf(row[table]), textOf(row[column]));
        for (std::size_t field = 0; field < values.size(); ++field) {
            const bool isTyped = field == reason || ((field == old || field == proposed) && namesSomebody);
            const std::string_view text = textOf(row[field]);
            if (!text.empty() && (call.has("names") || !isTyped))
                values[field] = text;
        }
        writer.row(values);
    }
}

} // namespace clmrs
