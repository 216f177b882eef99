#include "app/cli/logbookuse.h"

#include "models/session/logbooksettings.h"
#include "models/session/workstation.h"
#include "models/system/terminal.h"
#include "models/tables/printedrosters.h"

#include <QFileInfo>

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

// `refusal` is said where the passphrase is not the one; %1 is the variable that may hold it.
void unlock(Logbook &logbook, const char *refusal)
{
    QByteArray secret = qgetenv(kPassphraseVariable);
    if (secret.isEmpty() && isTyped()) {
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
    QString path = isNamed ? call.value("logbook") : defaultLogbookPath();
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

Hand handOfCommand(Logbook &logbook) { return logbook.whoSits(workstationKey(defaultLogbookFolder())); }

void unlockForWords(Logbook &logbook)
{
    if (logbook.isLocked())
        unlock(logbook, QT_TRANSLATE_NOOP(
                            "clmrs", "The logbook is locked: its texts cannot be read or compared without the passphrase. Give "
                                     "it in the environment variable %1 or at the terminal."));
}

std::shared_ptr<const LogbookSnapshot> namedLogbook(const Invocation &call)
{
    if (!call.has("logbook"))
        return nullptr;
    const QString path = call.value("logbook");
    requireLogbook(path);
    return Logbook(optionsOf(call, path)).snapshot();
}

std::shared_ptr<const LogbookSnapshot> namedLogbookUnlocked(const Invocation &call)
{
    requireLogbook(call.value("logbook"));
    Logbook logbook(optionsOf(call, call.value("logbook")));
    unlockForWords(logbook);
    return logbook.snapshot();
}

std::vector<StoredDigest> namedDigests(const Invocation &call, std::string_view cooperative)
{
    if (!call.has("logbook"))
        return {};
    requireLogbook(call.value("logbook"));
    return Logbook(optionsOf(call, call.value("logbook"))).digests(cooperative);
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

void recordDeparture(const Invocation &call, const Casebook &book, Departure departure, std::optional<PrintedRoster> roster,
                     std::vector<KeptLogo> logos)
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
        if (roster) {
            roster->community.name.clear();
            roster->titleLine.clear();
            roster->logo.clear();
            roster->partnerLogo.clear();
            roster->keepsLook = false;
        }
        logos.clear();
    }
    Change change{nullptr, {Edit<Departure>{std::nullopt, std::move(departure)}}};
    if (roster)
        keepRoster(change, *logbook.snapshot(), std::move(*roster), std::move(logos));
    logbook.apply(change, handOfCommand(logbook));
}

} // namespace clmrs
