#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "models/exchange/jsonstream.h"
#include "models/indicators/changes.h"

namespace clmrs {

namespace {

void writeIds(JsonStream &json, std::string_view key, const IdList &ids)
{
    json.key(key);
    json.beginList();
    for (const std::string_view id : ids)
        json.value(id);
    json.endList();
}

} // namespace

int runChanges(const Invocation &call)
{
    const BookRules rules = call.rules();
    const Date day = call.date("as-of");
    const auto oldBook = loadBook(call.arguments[0], rules, call);
    const auto newBook = loadBook(call.arguments[1], rules, call);
    const Caseload oldLoad = caseloadOn(*oldBook, day, call.progress);
    const Caseload newLoad = caseloadOn(*newBook, day, call.progress);
    const Changes changes = changesBetween(*oldBook, oldLoad, *newBook, newLoad);
    Output output(call.value("o"));
    JsonStream json(output.device());
    json.beginObject();
    writeIds(json, "children_new", changes.childrenNew);
    writeIds(json, "children_gone", changes.childrenGone);
    writeIds(json, "children_moved", changes.childrenMoved);
    writeIds(json, "children_kept_out", changes.childrenKeptOut);
    writeIds(json, "identified", changes.identified);
    writeIds(json, "closed", changes.closed);
    writeIds(json, "households_handed_over", changes.householdsHandedOver);
    json.key("visits_new");
    json.value(std::int64_t(changes.visitsNew));
    json.key("visits_gone");
    json.value(std::int64_t(changes.visitsGone));
    json.endObject();
    json.endDocument();
    output.finish();
    sayWhatIsKeptOut(*oldBook, call.arguments[0], day);
    sayWhatIsKeptOut(*newBook, call.arguments[1], day);
    return kDone;
}

} // namespace clmrs
