#include "app/cli/command.h"
#include "app/cli/logbookcommand.h"
#include "models/indicators/workhours.h"

namespace clmrs {

namespace {

constexpr OptionSpec kOut{"o", OptionKind::text, "OUT"};
constexpr OptionSpec kSettingsFile{"settings", OptionKind::file, "FILE.json"};
constexpr OptionSpec kLogbook{"logbook", OptionKind::file, "FILE.logbook"};
constexpr OptionSpec kAsOf{"as-of", OptionKind::date, "D", true};

constexpr OptionSpec kDemoOptions[] = {
    {"households", OptionKind::number, "N", false, 1, 100'000},
    {"seed", OptionKind::number, "S", false, 0, 2'000'000'000},
    {"country", OptionKind::choice, "CI|GH|ZW"},
    {"until", OptionKind::date, "D"},
};

constexpr OptionSpec kCheckOptions[] = {{"format", OptionKind::choice, "text|json"}, kOut, kSettingsFile, kLogbook};

constexpr OptionSpec kStatus{"status", OptionKind::choice,
                             "closed|aged_out|left|in_child_labour|clear_once|stable|at_risk|not_identified|never_assessed"};

constexpr OptionSpec kChildrenOptions[] = {
    kAsOf,
    {"monitor", OptionKind::text, "ID"},
    kStatus,
    {"overdue"},
    {"names"},
    {"reason", OptionKind::text, "TEXT"},
    {"format", OptionKind::choice, "json|csv", true},
    kOut,
    kSettingsFile,
    kLogbook,
};

constexpr OptionSpec kFrom{"from", OptionKind::date, "F", true};
constexpr OptionSpec kTo{"to", OptionKind::date, "T", true};

constexpr OptionSpec kBy{"by", OptionKind::choice, "monitor|community|section|sex|age_group|month|quarter|monitor_sex"};
constexpr OptionSpec kOnly{"only", OptionKind::text, "CODE,…"};

constexpr OptionSpec kIndicatorsOptions[] = {
    kFrom, kTo, kBy, kOnly, {"format", OptionKind::choice, "json|csv", true}, kOut, kSettingsFile, kLogbook,
};

constexpr OptionSpec kMonitorsOptions[] = {kFrom, kTo,           {"format", OptionKind::choice, "json|csv", true},
                                           kOut,  kSettingsFile, kLogbook};

constexpr OptionSpec kMonths{"months", OptionKind::number, "N", false, 1, kMostMonthsAhead};

constexpr OptionSpec kWorkloadOptions[] = {
    kAsOf, kMonths, {"format", OptionKind::choice, "json|csv", true}, kOut, kSettingsFile, kLogbook,
};

constexpr OptionSpec kExportOptions[] = {
    {"as-of", OptionKind::date, "D"},
    kMonths,
    {"scenario", OptionKind::text, "NAME"},
    {"from", OptionKind::date, "F"},
    {"to", OptionKind::date, "T"},
    kBy,
    kOnly,
    {"monitor", OptionKind::text, "ID"},
    kStatus,
    {"overdue"},
    {"outside"},
    {"names"},
    {"reason", OptionKind::text, "TEXT"},
    kOut,
    kSettingsFile,
    kLogbook,
};

constexpr OptionSpec kChangesOptions[] = {kAsOf, {"format", OptionKind::choice, "json", true}, kOut, kSettingsFile, kLogbook};

// What stands in a logbook only.
constexpr OptionSpec kItsLogbook{"logbook", OptionKind::file, "L", true};
constexpr OptionSpec kTeamOptions[] = {kItsLogbook, kAsOf, {"format", OptionKind::choice, "json|csv", true}, kOut, kSettingsFile};

constexpr OptionSpec kLogbookOptions[] = {{"file", OptionKind::file, "FILE"}, {"preview"}, kOut};

constexpr OptionSpec kPrintOptions[] = {
    {"list"},
    {"view", OptionKind::text, "NAME"},
    {"child", OptionKind::text, "ID"},
    {"monitor", OptionKind::text, "ID"},
    {"month", OptionKind::text, "YYYY-MM"},
    {"week", OptionKind::date, "D"},
    {"training", OptionKind::text, "CODE"},
    {"checklist", OptionKind::text, "CODE"},
    {"short"},
    {"quarter", OptionKind::text, "YYYY-MM"},
    {"community", OptionKind::text, "ID,…"},
    {"section", OptionKind::text, "NAME"},
    {"never-reached"},
    {"number", OptionKind::text, "NO"},
    {"page", OptionKind::text, "N,…"},
    {"landscape"},
    {"title-line", OptionKind::text, "TEXT"},
    {"logo", OptionKind::file, "FILE"},
    {"partner-logo", OptionKind::file, "FILE"},
    {"date", OptionKind::date, "D"},
    {"topic", OptionKind::text, "CODE"},
    {"audience", OptionKind::choice, "community|farmers|women|children|leaders"},
    {"referral", OptionKind::text, "CODE"},
    {"blank-rows", OptionKind::number, "N", false, 20, 400},
    {"from", OptionKind::date, "F"},
    {"to", OptionKind::date, "T"},
    {"as-of", OptionKind::date, "D"},
    kMonths,
    {"scenario", OptionKind::text, "NAME"},
    {"printed-on", OptionKind::date, "D"},
    {"printed-by", OptionKind::text, "TEXT"},
    {"names"},
    {"reason", OptionKind::text, "TEXT"},
    kOut,
    kSettingsFile,
    kLogbook,
};

constexpr OptionSpec kSettingsOptions[] = {{"list", OptionKind::flag, "", true}, kOut, kSettingsFile, kLogbook};

constexpr CommandSpec kCommands[] = {
    {"demo", "OUT [--households N] [--seed S] [--country CI|GH|ZW] [--until D]",
     QT_TRANSLATE_NOOP("clmrs", "Writes a made-up cooperative that looks like a real one"), 1, kDemoOptions, runDemo},
    {"check", "FILE [--format text|json]", QT_TRANSLATE_NOOP("clmrs", "Says what is wrong or missing in a case file"), 1,
     kCheckOptions, runCheck},
    {"children", "FILE --as-of D [--monitor ID] [--status S] [--overdue] [--names --reason TEXT] --format json|csv",
     QT_TRANSLATE_NOOP("clmrs", "Every child known on a day: status, follow-ups, due date, alert"), 1, kChildrenOptions,
     runChildren},
    {"indicators",
     "FILE --from F --to T [--by monitor|community|section|sex|age_group|month|quarter|monitor_sex] [--only CODE,…] --format "
     "json|csv",
     QT_TRANSLATE_NOOP("clmrs", "The figures of a period, whole or by group, each with numerator, denominator and interval"), 1,
     kIndicatorsOptions, runIndicators},
    {"monitors", "FILE --from F --to T --format json|csv",
     QT_TRANSLATE_NOOP("clmrs", "How many children each monitor identified beside how many were to be expected"), 1,
     kMonitorsOptions, runMonitors},
    {"workload", "FILE --as-of D [--months 6] --format json|csv",
     QT_TRANSLATE_NOOP("clmrs", "Who carries how much on a day, and what the coming months owe, in visits and hours"), 1,
     kWorkloadOptions, runWorkload},
    {"changes", "OLD NEW --as-of D --format json",
     QT_TRANSLATE_NOOP("clmrs", "What changed between two files of one cooperative"), 2, kChangesOptions, runChanges},
    {"logbook",
     "import LOGBOOK KIND IN.csv|IN.xlsx --file FILE [--preview] | export LOGBOOK KIND -o OUT.csv|OUT.xlsx | template KIND -o "
     "OUT.csv|OUT.xlsx",
     QT_TRANSLATE_NOOP(
         "clmrs", "A table of the logbook in or out: training, coaching, equipment, days away, sessions, notes, corrections"),
     kItsOwn, kLogbookOptions, runLogbook},
    {"coaching", "FILE --logbook L --as-of D --format json|csv",
     QT_TRANSLATE_NOOP("clmrs", "Whom to coach: class, next due day and open actions of every active monitor"), 1, kTeamOptions,
     runCoaching},
    {"training", "FILE --logbook L --as-of D --format json|csv",
     QT_TRANSLATE_NOOP("clmrs", "The training of every active monitor, module by module: passed, until when, overdue"), 1,
     kTeamOptions, runTraining},
    {"print", "WHAT FILE … -o OUT.pdf [--printed-on D --printed-by TEXT]",
     QT_TRANSLATE_NOOP("clmrs", "A paper as PDF; print --list says which"), kItsOwn, kPrintOptions, runPrint},
    {"export",
     "children|indicators|monitors|workload|sessions|reach|support|referrals|corrections|reassignments FILE … -o OUT.xlsx|.csv "
     "[--outside]",
     QT_TRANSLATE_NOOP("clmrs",
                       "The rows of a command as a table for others; with --outside no row of a person, small counts hidden"),
     kItsOwn, kExportOptions, runExport},
    {"settings", "--list", QT_TRANSLATE_NOOP("clmrs", "The settings that change figures, with their defaults"), 0,
     kSettingsOptions, runSettings},
};

} // namespace

std::span<const CommandSpec> commands() { return kCommands; }

} // namespace clmrs
