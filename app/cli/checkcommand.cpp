#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/output.h"
#include "models/casefile/sourcefile.h"
#include "models/domain/qstring.h"
#include "models/exchange/jsonstream.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/judgedpairs.h"

#include <QTextStream>

namespace clmrs {

namespace {

struct CheckResult
{
    std::shared_ptr<const Casebook> book;
    std::vector<Problem> problems;
};

// The key of a table with two key columns is joined by a control character that no report shows.
std::string shownId(const CaseSnapshot &snapshot, const Problem &problem)
{
    const TextPool *ids[kTableCount] = {&snapshot.cooperatives.ids(), &snapshot.communities.ids(),  &snapshot.personnel.ids(),
                                        &snapshot.households.ids(),   &snapshot.children.ids(),     &snapshot.assignments.ids(),
                                        &snapshot.visits.ids(),       &snapshot.observations.ids(), &snapshot.supports.ids(),
                                        &snapshot.referrals.ids(),    &snapshot.closures.ids(),     &snapshot.sessions.ids(),
                                        &snapshot.attendances.ids(),  &snapshot.taskLabels.ids(),   &snapshot.syncStates.ids()};
    std::string id(ids[static_cast<std::size_t>(problem.table)]->view(problem.id));
    std::replace(id.begin(), id.end(), '\x1f', '/');
    return id;
}

// Pairs that the named logbook knows to be two stay silent.
std::vector<Problem> withoutKnownPairs(std::vector<Problem> problems, const CaseSnapshot &snapshot, const Invocation &call)
{
    const auto logbook = namedLogbook(call);
    if (!logbook)
        return problems;
    if (logbook->isLocked)
        sayOnStderr(
            {QT_TRANSLATE_NOOP("clmrs", "The logbook is locked: pairs that were judged not the same are listed, too."), {}});
    return withoutJudgedPairs(std::move(problems), snapshot, *logbook);
}

CheckResult check(const Invocation &call)
{
    const QString file = call.arguments[0];
    const LoadedCase loaded = loadCaseFile(file, {{}, call.clock}, call.progress);
    if (!loaded.fullCheck->isSound(call.progress))
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 is damaged and cannot be read safely. Let the sync run again, then open it once more."),
                     {fileName(file)}});
    sayWhatWasLeftAside(*loaded.snapshot, file);
    auto book = makeCasebook(loaded.snapshot, call.rules());
    auto problems = withoutKnownPairs(checkFile(*book, call.progress), *loaded.snapshot, call);
    return {std::move(book), std::move(problems)};
}

void writeCounts(JsonStream &json, std::string_view key, const CaseSnapshot &snapshot, std::size_t TableCount::*count)
{
    json.key(key);
    json.beginObject();
    for (std::size_t i = 0; i < kTableCount; ++i) {
        if (snapshot.counts[i].present) {
            json.key(kTableNames[i]);
            json.value(std::int64_t(snapshot.counts[i].*count));
        }
    }
    json.endObject();
}

void textOrNull(JsonStream &json, std::string_view key, std::string_view text)
{
    json.key(key);
    if (text.empty())
        json.null();
    else
        json.value(text);
}

void writeProblem(JsonStream &json, const Casebook &book, const Problem &problem)
{
    json.beginObject();
    textOrNull(json, "code", problemCode(problem.code));
    textOrNull(json, "severity", problem.keepsOut ? "error" : "warning");
    textOrNull(json, "table", tableName(problem.table));
    textOrNull(json, "id", shownId(*book.snapshot, problem));
    textOrNull(json, "column", problem.column);
    textOrNull(json, "message", problemSentence(book, problem).text().toStdString());
    json.endObject();
}

void writeJson(QIODevice &device, const QString &file, const CheckResult *result)
{
    JsonStream json(device);
    json.beginObject();
    textOrNull(json, "file", fileName(file).toStdString());
    json.key("readable");
    json.value(result != nullptr);
    textOrNull(json, "as_of", result ? result->book->snapshot->asOf.iso() : std::string());
    const CaseSnapshot nothing;
    const CaseSnapshot &snapshot = result ? *result->book->snapshot : nothing;
    writeCounts(json, "rows", snapshot, &TableCount::rows);
    writeCounts(json, "kept_out", snapshot, &TableCount::keptOut);
    json.key("problems");
    json.beginList(true);
    for (std::size_t i = 0; result && i < result->problems.size(); ++i)
        writeProblem(json, *result->book, result->problems[i]);
    json.endList();
    json.endObject();
    json.endDocument();
}

QString severityText(bool keepsOut)
{
    return Sentence{keepsOut ? QT_TRANSLATE_NOOP("clmrs", "kept out") : QT_TRANSLATE_NOOP("clmrs", "counted"), {}}.text();
}

void writeText(QIODevice &device, const QString &file, const CheckResult &result)
{
    const CaseSnapshot &snapshot = *result.book->snapshot;
    const KeptOut out = keptOutOn(*result.book, snapshot.asOf.day());
    QTextStream text(&device);
    text << Sentence{snapshot.asOfSource == AsOfSource::records
                         ? QT_TRANSLATE_NOOP("clmrs", "%1, data as of %2")
                         : QT_TRANSLATE_NOOP("clmrs", "%1, data as of %2 (the file’s own time: no record bears one)"),
                     {fileName(file), qstring(snapshot.asOf.iso())}}
                .text()
         << '\n';
    for (std::size_t i = 0; i < kTableCount; ++i) {
        if (snapshot.counts[i].present)
            text << Sentence{QT_TRANSLATE_NOOP("clmrs", "  %1: rows %2, kept out %3"),
                             {qstring(kTableNames[i]), QString::number(snapshot.counts[i].rows),
                              QString::number(snapshot.counts[i].keptOut)}}
                        .text()
                 << '\n';
    }
    text << Sentence{QT_TRANSLATE_NOOP("clmrs",
                                       "Kept out of every figure: households %1, children %2, open cases among them %3."),
                     {QString::number(out.households), QString::number(out.children), QString::number(out.openCases)}}
                .text()
         << '\n';
    for (const Problem &problem : result.problems)
        text << QStringLiteral("  %1 %2 %3 (%4): %5\n")
                    .arg(qstring(problemCode(problem.code)), qstring(tableName(problem.table)),
                         QString::fromStdString(shownId(snapshot, problem)).simplified(), severityText(problem.keepsOut),
                         problemSentence(*result.book, problem).text());
    text << Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%n problem(s) found."), {}, static_cast<int>(result.problems.size())}.text()
         << '\n';
}

} // namespace

int runCheck(const Invocation &call)
{
    const QString file = call.arguments[0];
    const bool json = call.value("format") == QStringLiteral("json");
    CheckResult result;
    try {
        result = check(call);
    } catch (const Error &) {
        if (json) {
            Output output(call.value("o"));
            writeJson(output.device(), file, nullptr);
            output.finish();
        }
        throw;
    }
    Output output(call.value("o"));
    if (json)
        writeJson(output.device(), file, &result);
    else
        writeText(output.device(), file, result);
    output.finish();
    if (result.book->snapshot->unlistedProblems > 0)
        sayOnStderr({QT_TRANSLATE_N_NOOP("clmrs", "The list ends here: %n more problem(s) of the same kinds were found."),
                     {},
                     static_cast<int>(std::min<std::size_t>(result.book->snapshot->unlistedProblems, 2'000'000'000))});
    return result.problems.empty() ? kDone : kDoneWithFindings;
}

} // namespace clmrs
