// The command line as data: each command is a row with its options; what they may hold is checked
// before the command runs (COMMANDS.md).
#pragma once

#include "app/shared/console.h"
#include "models/domain/date.h"
#include "models/domain/progress.h"
#include "models/domain/settings.h"
#include "models/indicators/course.h"
#include "models/indicators/period.h"

#include <QHash>
#include <QStringList>
#include <span>

namespace clmrs {

enum class OptionKind : std::uint8_t { flag, text, file, date, number, choice }; // file: it is read

struct OptionSpec
{
    const char *name; // long without dashes, or one letter
    OptionKind kind = OptionKind::flag;
    const char *takes = ""; // the value's placeholder, or its choices separated by |
    bool required = false;
    int least = 0; // of a number
    int most = 0;
};

// One call of a command, its options already checked.
struct Invocation
{
    QStringList arguments;
    QHash<QString, QString> options;
    Clock clock;
    const Progress &progress;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }
    Date date(const char *option) const { return *Date::parse(value(option).toStdString()); }
    BookRules rules() const; // --settings over the named logbook over the defaults; says on stderr what differs
};

inline constexpr int kItsOwn = -1;

struct CommandSpec
{
    const char *name;
    const char *usage;   // after the command's name
    const char *summary; // a translated source text
    int arguments;       // how many stand without a dash; kItsOwn: the command looks itself
    std::span<const OptionSpec> options;
    int (*run)(const Invocation &call);
};

// --from and --to. Throws UsageError where the one lies after the other.
Period periodOf(const Invocation &call);

// A call that is not of the command's form: exit code 2, one line and the nearest right form.
class UsageError : public Error
{
public:
    using Error::Error;
};

// Of a command with several forms: options that stand neither in the form's `usage` nor in `common` are none of it. Throws
// UsageError with `form`, the nearest right one.
void requireOptionsOf(const Invocation &call, const QString &usage, const QStringList &common, const QString &form);

std::span<const CommandSpec> commands();

int runCheck(const Invocation &call);
int runChildren(const Invocation &call);
int runCoaching(const Invocation &call);
int runChanges(const Invocation &call);
int runDemo(const Invocation &call);
int runExport(const Invocation &call);
int runIndicators(const Invocation &call);
int runMonitors(const Invocation &call);
int runPrint(const Invocation &call);
int runSettings(const Invocation &call);
int runTraining(const Invocation &call);
int runWorkload(const Invocation &call);

// The whole program: arguments without the program's name. Writes one line to stderr where it fails.
int runCommandLine(const QStringList &arguments, const Clock &clock, const Progress &progress);

} // namespace clmrs
