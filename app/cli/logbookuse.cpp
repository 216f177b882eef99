#include "app/cli/logbookuse.h"

#include "models/session/logbooksettings.h"
#include "models/session/workstation.h"
#include "models/tables/printedrosters.h"

#include <QFileInfo>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace clmrs {

namespace {

const char kPassphraseVariable[] = "CLMRS_PASSPHRASE";

LogbookOptions optionsOf(const Invocation &call, const QString &path)
{
    LogbookOptions options;
    options.path = path;
    options.clock = call.clock;
    return options;
}

// What is typed is not shown.
QByteArray typedSecret()
{
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    char line[1024] = {};
    const bool given = std::fgets(line, sizeof line, stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    return given ? QByteArray(line).trimmed() : QByteArray();
}

// `refusal` is said where the passphrase is not the one; %1 is the variable that may hold it.
void unlock(Logbook &logbook, const char *refusal)
{
    QByteArray secret = qgetenv(kPassphraseVariable);
    if (secret.isEmpty() && isatty(STDIN_FILENO)) {
        sayOnStderr({QT_TRANSLATE_NOOP("clmrs", "Passphrase of the logbook:"), {}});
        secret = typedSecret();
    }
    if (!logbook.unlock(secret.toStdString()))
        throw Error({refusal, {QLatin1String(kPassphraseVariable)}});
}

// The one that is named, or this user's own, which may not be there yet.
QString logbookInUse(const Invocation &call)
{
    const bool isNamed = call.has("logbook");
    const QString path = isNamed ? call.value("logbook") : defaultLogbookPath();
    if (isNamed || QFileInfo::exists(path))
        requireLogbook(path);
    return path;
}

} // namespace

void requireLogbook(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook %1 is not there. Check its name."), {path}});
    if (QFileInfo(path).size() == 0) // opening would make one of it
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook %1 is empty: it was cut off, or never written. Restore a backup, or "
                                                "check its name."),
                     {path}});
}

std::shared_ptr<const LogbookSnapshot> namedLogbook(const Invocation &call)
{
    if (!call.has("logbook"))
        return nullptr;
    const QString path = call.value("logbook");
    requireLogbook(path);
    return Logbook(optionsOf(call, path)).snapshot();
}

std::shared_ptr<const LogbookSnapshot> logbookOfPaper(const Invocation &call)
{
    const QString path = logbookInUse(call);
    if (!QFileInfo::exists(path))
        return nullptr;
    Logbook logbook(optionsOf(call, path));
    if (logbook.isLocked())
        unlock(logbook,
               QT_TRANSLATE_NOOP("clmrs", "The logbook is locked, and what stands on this paper is sealed in it. Give the "
                                          "passphrase in the environment variable %1 or at the terminal."));
    return logbook.snapshot();
}

BookRules rulesOfNamedLogbook(const Invocation &call)
{
    const auto snapshot = namedLogbook(call);
    return snapshot ? rulesOf(*snapshot) : BookRules();
}

bool namesAsked(const Invocation &call)
{
    const bool reasonGiven = !call.value("reason").simplified().isEmpty();
    if (call.has("names") && !reasonGiven)
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "--names asks for a reason, which is logged: --names --reason TEXT."), {}});
    if (call.has("reason") && !call.has("names"))
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "--reason belongs to --names: --names --reason TEXT."), {}});
    return call.has("names");
}

void recordDeparture(const Invocation &call, const Casebook &book, Departure departure, std::optional<PrintedRoster> roster)
{
    Logbook logbook(optionsOf(call, logbookInUse(call)));
    departure.cooperative = book.snapshot->cooperatives.id(book.snapshot->cooperative);
    departure.reason = call.value("reason").simplified().toStdString();
    if (logbook.isLocked() && !departure.reason.empty())
        unlock(logbook,
               QT_TRANSLATE_NOOP("clmrs", "The logbook is locked, and the reason for giving out names is sealed in it. Give "
                                          "the passphrase in the environment variable %1 or at the terminal."));
    if (logbook.isLocked()) { // the id is enough, and asks for no passphrase
        departure.subject.name.clear();
        if (roster)
            roster->community.name.clear();
    }
    Change change{nullptr, {Edit<Departure>{std::nullopt, std::move(departure)}}};
    if (roster && !rosterNumbered(*logbook.snapshot(), roster->number))
        change.edits.push_back(Edit<PrintedRoster>{std::nullopt, std::move(*roster)});
    logbook.apply(change, {workstationKey(defaultLogbookFolder()), Key()});
}

} // namespace clmrs
