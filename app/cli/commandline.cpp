#include "app/cli/logbookuse.h"
#include "app/shared/language.h"
#include "models/domain/nearest.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <cstdio>

namespace clmrs {

namespace {

const QString kProgram = QStringLiteral("clmrs-desk-cli");
constexpr OptionSpec kEveryCommand[] = {{"lang", OptionKind::choice, "en|fr"}, {"help"}};

QString dashed(const char *option)
{
    const QString name = QLatin1String(option);
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString formOf(const CommandSpec &command)
{
    return QStringLiteral("%1 %2 %3").arg(kProgram, QLatin1String(command.name), QString::fromUtf8(command.usage));
}

[[noreturn]] void wrongUsage(const CommandSpec &command, const QString &what)
{
    throw UsageError({QT_TRANSLATE_NOOP("clmrs", "%1 Use: %2"), {what, formOf(command)}});
}

void addOptions(QCommandLineParser &parser, std::span<const OptionSpec> options)
{
    for (const OptionSpec &option : options) {
        QCommandLineOption added(QStringList{QLatin1String(option.name)});
        if (option.kind != OptionKind::flag)
            added.setValueName(QString::fromUtf8(option.takes));
        parser.addOption(added);
    }
}

void requireKnownOptions(const QCommandLineParser &parser, const CommandSpec &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return;
    QStringList known;
    for (const OptionSpec &option : command.options)
        known.append(QLatin1String(option.name));
    const QString name = unknown.first().left(60);
    wrongUsage(command, Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 has no option “%2”; the nearest is %3."),
                                 {QLatin1String(command.name), name, dashed(nearest(name, known).toLatin1().constData())}}
                            .text());
}

bool fits(const OptionSpec &option, const QString &value)
{
    switch (option.kind) {
    case OptionKind::date:
        return Date::parse(value.toStdString()).has_value();
    case OptionKind::number: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber && number >= option.least && number <= option.most;
    }
    case OptionKind::choice:
        return QString::fromUtf8(option.takes).split(u'|').contains(value);
    default:
        return true;
    }
}

QString whatItTakes(const OptionSpec &option)
{
    switch (option.kind) {
    case OptionKind::date:
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "a day such as 2026-10-31"), {}}.text();
    case OptionKind::number:
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "a whole number from %1 to %2"),
                        {QString::number(option.least), QString::number(option.most)}}
            .text();
    default:
        return QString::fromUtf8(option.takes).replace(QStringLiteral("|"), QStringLiteral(", "));
    }
}

void takeOption(const QCommandLineParser &parser, const CommandSpec &command, const OptionSpec &option,
                QHash<QString, QString> &options)
{
    const QString name = QLatin1String(option.name);
    if (!parser.isSet(name)) {
        if (option.required)
            wrongUsage(command, Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {dashed(option.name)}}.text());
        return;
    }
    const QString value = option.kind == OptionKind::flag ? QString() : parser.value(name);
    if (option.kind != OptionKind::flag && !fits(option, value))
        wrongUsage(command,
                   Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 takes %2."), {dashed(option.name), whatItTakes(option)}}.text());
    options.insert(name, value);
}

const CommandSpec &commandNamed(const QString &name)
{
    QStringList names;
    for (const CommandSpec &command : commands()) {
        if (name == QLatin1String(command.name))
            return command;
        names.append(QLatin1String(command.name));
    }
    const QString likely = nearest(name, names);
    for (const CommandSpec &command : commands()) {
        if (likely == QLatin1String(command.name))
            wrongUsage(command, Sentence{QT_TRANSLATE_NOOP("clmrs", "There is no command “%1”."), {name.left(60)}}.text());
    }
    Q_UNREACHABLE();
}

void print(const QString &text)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(text.toUtf8());
}

void printHelp()
{
    QString text = Sentence{QT_TRANSLATE_NOOP("clmrs", "Usage: %1 COMMAND …"), {kProgram}}.text() + u'\n';
    for (const CommandSpec &command : commands())
        text += QStringLiteral("\n  %1\n      %2\n").arg(formOf(command), Sentence{command.summary, {}}.text());
    text +=
        u'\n' +
        Sentence{
            QT_TRANSLATE_NOOP(
                "clmrs",
                "Every command takes --lang en|fr. Those that compute figures take --settings FILE.json, those with a result "
                "-o OUT."),
            {}}
            .text() +
        u'\n' +
        Sentence{QT_TRANSLATE_NOOP("clmrs", "Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 could not."), {}}.text() +
        u'\n';
    print(text);
}

// What the call reads is never what it writes over.
void requireTargetBesideInputs(const CommandSpec &command, const Invocation &call)
{
    const QString target = QFileInfo(call.value("o")).canonicalFilePath(); // empty: nothing is there yet
    if (target.isEmpty())
        return;
    QStringList inputs = call.arguments.mid(command.arguments == kItsOwn ? 1 : 0); // the first says what
    for (const OptionSpec &option : command.options) {
        if (option.kind == OptionKind::file && call.has(option.name))
            inputs.append(call.value(option.name));
    }
    for (const QString &input : inputs) {
        if (!input.isEmpty() && QFileInfo(input).canonicalFilePath() == target)
            throw UsageError(
                {QT_TRANSLATE_NOOP("clmrs", "%1 is read by this command and cannot be its result. Give -o another name."),
                 {call.value("o").left(200)}});
    }
}

int runCommand(const CommandSpec &command, const QStringList &arguments, const Clock &clock, const Progress &progress)
{
    QCommandLineParser parser;
    addOptions(parser, command.options);
    addOptions(parser, kEveryCommand);
    const bool parsed = parser.parse(QStringList{kProgram} + arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        print(formOf(command) + u'\n' + Sentence{command.summary, {}}.text() + u'\n');
        return kDone;
    }
    requireKnownOptions(parser, command);
    if (!parsed)
        wrongUsage(command, parser.errorText());
    Invocation call{parser.positionalArguments(), {}, clock, progress};
    if (command.arguments != kItsOwn && call.arguments.size() != command.arguments)
        wrongUsage(
            command,
            Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%1 takes %n file(s)."), {QLatin1String(command.name)}, command.arguments}
                .text());
    for (const OptionSpec &option : command.options)
        takeOption(parser, command, option, call.options);
    takeOption(parser, command, kEveryCommand[0], call.options);
    requireTargetBesideInputs(command, call);
    return command.run(call);
}

// The language is needed before anything can be said, so it is looked for by hand.
void installAskedLanguage(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    QString asked = at >= 0 ? arguments.value(at + 1) : QString();
    for (const QString &argument : arguments) {
        if (argument.startsWith(QStringLiteral("--lang=")))
            asked = argument.mid(7);
    }
    installLanguage(languageOf(asked));
}

int dispatch(const QStringList &arguments, const Clock &clock, const Progress &progress)
{
    QStringList rest = arguments;
    while (!rest.isEmpty() && rest.first().startsWith(QStringLiteral("--lang")))
        rest = rest.mid(rest.first() == QStringLiteral("--lang") ? 2 : 1);
    if (rest.isEmpty())
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "No command was given. Use: %1 COMMAND …; %1 --help lists them."), {kProgram}});
    if (rest.first() == QStringLiteral("--help") || rest.first() == QStringLiteral("-h")) {
        printHelp();
        return kDone;
    }
    if (rest.first() == QStringLiteral("--version")) {
        print(QStringLiteral("%1 %2\n").arg(kProgram, QStringLiteral(CLMRS_VERSION)));
        return kDone;
    }
    return runCommand(commandNamed(rest.first()), rest.mid(1) + arguments.mid(0, arguments.size() - rest.size()), clock,
                      progress);
}

} // namespace

BookRules Invocation::rules() const
{
    BookRules inForce = rulesOfNamedLogbook(*this);
    if (has("settings"))
        inForce.settings = readSettings(value("settings"), inForce.settings);
    const QStringList changed = changedSettings(inForce.settings);
    if (!changed.isEmpty())
        sayOnStderr(
            {QT_TRANSLATE_NOOP("clmrs", "Settings that differ from the defaults: %1."), {changed.join(QStringLiteral(", "))}});
    return inForce;
}

void requireOptionsOf(const Invocation &call, const QString &usage, const QStringList &common, const QString &form)
{
    static const QRegularExpression named(QStringLiteral("--([a-z-]+)"));
    QStringList known = common + QStringList{QStringLiteral("o"), QStringLiteral("lang")};
    for (auto match = named.globalMatch(usage); match.hasNext();)
        known.append(match.next().captured(1));
    QStringList given = call.options.keys();
    given.sort();
    for (const QString &option : given) {
        if (!known.contains(option))
            throw UsageError(
                {QT_TRANSLATE_NOOP("clmrs", "%1 does not belong here. Use: %2"), {dashed(option.toLatin1().constData()), form}});
    }
}

Period periodOf(const Invocation &call)
{
    const Period period{call.date("from"), call.date("to")};
    if (period.isBackwards())
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "--from %1 lies after --to %2. A period runs from its first day to its last."),
             {call.value("from"), call.value("to")}});
    return period;
}

int runCommandLine(const QStringList &arguments, const Clock &clock, const Progress &progress)
{
    installAskedLanguage(arguments);
    try {
        return dispatch(arguments, clock, progress);
    } catch (const UsageError &error) {
        sayOnStderr(error.sentence());
        return kWrongUsage;
    } catch (const Error &error) {
        sayOnStderr(error.sentence());
    } catch (const Cancelled &) {
        sayOnStderr({QT_TRANSLATE_NOOP("clmrs", "Cancelled; nothing was written."), {}});
    } catch (const std::bad_alloc &) {
        sayOnStderr({QT_TRANSLATE_NOOP("clmrs", "There is not enough memory for this on this computer."), {}});
    }
    return kCouldNot;
}

} // namespace clmrs
