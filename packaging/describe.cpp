// Writes what a package says of the command line, from the table of commands itself, so that nothing is told twice:
//   clmrs-describe man TEMPLATE en|fr     the manual page; @COMMANDS@ and @PAPERS@ of the template are filled in
//   clmrs-describe bash                   the completion for bash
//   clmrs-describe guide FOLDER en|fr     the guide, a file a chapter, with what comes from tables (scripts/guide)
// Part of the build; never installed.
#include "app/cli/papers.h"
#include "app/shared/language.h"
#include "models/exchange/logbooktables.h"
#include "models/tables/cells.h"
#include "models/tables/guide.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace clmrs;

namespace {

QString roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    text.replace(u'’', QStringLiteral("\\(cq"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

QString entry(const QString &name, const char *usage, const char *summary)
{
    return QStringLiteral(".TP\n\\fB%1\\fR %2\n%3.\n").arg(roff(name), roff(QString::fromUtf8(usage)), roff(say(summary)));
}

QString manual(const QString &form)
{
    QString commandEntries;
    for (const CommandSpec &command : commands())
        commandEntries += entry(QLatin1String(command.name), command.usage, command.summary);
    QString paperEntries;
    for (const PaperSpec &paper : papers())
        paperEntries += entry(QLatin1String(paper.name), paper.usage, paper.summary);
    return QString(form)
        .replace(QStringLiteral("@COMMANDS@\n"), commandEntries)
        .replace(QStringLiteral("@PAPERS@\n"), paperEntries)
        .replace(QStringLiteral("@PROJECT_VERSION@"), QStringLiteral(CLMRS_VERSION));
}

QString dashed(const OptionSpec &option)
{
    const QString name = QLatin1String(option.name);
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

// The words that may stand first after the command: those that its usage tells apart, or the papers.
QStringList firstWords(const CommandSpec &command)
{
    QStringList words;
    if (QLatin1String(command.name) == QLatin1String("print")) {
        for (const PaperSpec &paper : papers())
            words.append(QLatin1String(paper.name));
    } else if (QLatin1String(command.name) == QLatin1String("logbook")) {
        for (const QString &form : QString::fromUtf8(command.usage).split(QStringLiteral(" | ")))
            words.append(form.section(u' ', 0, 0));
    } else if (const QString first = QString::fromUtf8(command.usage).section(u' ', 0, 0); first.contains(u'|')) {
        words = first.split(u'|');
    }
    return words;
}

QString kinds()
{
    QStringList names;
    for (const std::string_view name : kLogbookKindNames)
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    return names.join(u' ');
}

QString completion()
{
    QStringList names;
    QString options;
    QString choices;
    QString first;
    for (const CommandSpec &command : commands()) {
        const QString name = QLatin1String(command.name);
        names.append(name);
        QStringList own;
        for (const OptionSpec &option : command.options) {
            own.append(dashed(option));
            const QString values = QString::fromUtf8(option.takes).replace(u'|', u' ');
            const QString known = option.kind == OptionKind::choice ? values : QString();
            if (option.kind != OptionKind::flag && (option.kind != OptionKind::text || !known.isEmpty()))
                choices += QStringLiteral("    '%1 %2') words='%3'; only=1 ;;\n").arg(name, dashed(option), known);
        }
        options += QStringLiteral("    %1) words='%2' ;;\n").arg(name, (own + QStringList{QStringLiteral("--lang")}).join(u' '));
        if (const QStringList words = firstWords(command); !words.isEmpty())
            first += QStringLiteral("    %1) words='%2' ;;\n").arg(name, words.join(u' '));
    }
    return QStringLiteral(R"(# bash completion for clmrs-desk-cli, made from its table of commands
_clmrs_desk_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words='' only=''
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W '%1 --help --version' -- "$word"))
        return
    fi
    case "$command $before" in
    *' --lang') words='en fr'; only=1 ;;
%2    esac
    if [ -z "$only" ] && [ "${word#-}" != "$word" ]; then
        case $command in
%3        esac
        only=1
    elif [ -z "$only" ] && [ "$COMP_CWORD" -eq 2 ]; then
        case $command in
%4        esac
        only=$words
    elif [ -z "$only" ] && [ "$COMP_CWORD" -eq 4 ] && [ "$command" = logbook ] && [ "${COMP_WORDS[2]}" != template ]; then
        words='%5'; only=1
    elif [ -z "$only" ] && [ "$COMP_CWORD" -eq 3 ] && [ "$command ${COMP_WORDS[2]}" = 'logbook template' ]; then
        words='%5'; only=1
    fi
    if [ -n "$only" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$word"))
    else
        local IFS=$'\n'
        COMPREPLY=($(compgen -f -- "$word"))
        compopt -o filenames
    fi
}
complete -F _clmrs_desk_cli clmrs-desk-cli
)")
        .arg(names.join(u' '), choices, options, first, kinds());
}

bool writeGuide(const QString &folder, const QString &language)
{
    bool written = true;
    for (const GuideChapter &chapter : guideChapters()) {
        QFile file(folder + u'/' + QLatin1String(chapter.code) + QStringLiteral(".md"));
        written &= file.open(QIODevice::WriteOnly) && file.write(guideText(chapter, language, GuideUse::asFile).toUtf8()) > 0;
    }
    return written;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QString text;
    if (arguments.value(1) == QStringLiteral("bash")) {
        text = completion();
    } else if (arguments.value(1) == QStringLiteral("guide") && argc == 4) {
        installLanguage(languageOf(arguments[3]));
        return writeGuide(arguments[2], arguments[3]) ? kDone : kCouldNot;
    } else if (arguments.value(1) == QStringLiteral("man") && argc == 4) {
        installLanguage(languageOf(arguments[3]));
        QFile form(arguments[2]);
        if (!form.open(QIODevice::ReadOnly))
            return kCouldNot;
        text = manual(QString::fromUtf8(form.readAll()));
    } else {
        return kWrongUsage;
    }
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 ? kDone : kCouldNot;
}
