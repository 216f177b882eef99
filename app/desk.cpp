#include "app/desk.h"

#include "app/deskservices.h"
#include "app/pictures.h"
#include "app/shared/console.h"
#include "app/shared/language.h"
#include "app/singleinstance.h"
#include "models/casefile/privatefolder.h"
#include "models/session/logbookkeeper.h"
#include "models/session/workstation.h"
#include "models/system/endsignals.h"
#include "widgets/mainwindow.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/wheelguard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>

namespace clmrs {

namespace {

constexpr QSize kFirstSize(1280, 720);
constexpr int kRoomyScreen = 1600;       // pixels; on a narrower one the window takes all of it at first
constexpr QSize kLeastPicture(683, 384); // what the window itself needs
const QString kLanguageKey = QStringLiteral("language");
// Where the windows and the language are remembered: ~/.config/clmrs-desk/window.conf.
const QString kOwnFolder = QStringLiteral("clmrs-desk");
const QString kMemory = QStringLiteral("window");

struct DeskArguments
{
    QString file;
    QString language;
    std::optional<Date> asOf;
    QString logbook;       // empty: this user's own
    QString settingsFile;  // for sentences
    QByteArray settings;   // what it says over the logbook; empty: nothing
    PictureOrder pictures; // empty views: a window
};

[[noreturn]] void wrongUsage(const Sentence &what)
{
    throw Error(
        {QT_TRANSLATE_NOOP("clmrs", "%1 Use: %2"),
         {what.text(),
          QStringLiteral("clmrs-desk [FILE], or clmrs-desk [--lang en|fr] --render VIEW[,VIEW] --out DIR [--size 1366x768] "
                         "[--as-of D] FILE")}});
}

struct OptionSpec
{
    const char *name;
    const char *value;
    const char *meaning;
};

constexpr OptionSpec kOptions[] = {
    {"lang", "en|fr", QT_TRANSLATE_NOOP("clmrs", "The language; else that of the last time, or the system’s.")},
    {"as-of", "D", QT_TRANSLATE_NOOP("clmrs", "The day on which everything is looked at, such as 2026-10-31.")},
    {"settings", "FILE.json", QT_TRANSLATE_NOOP("clmrs", "Settings that change figures, over those of the logbook.")},
    {"logbook", "FILE.logbook",
     QT_TRANSLATE_NOOP("clmrs", "The supervisor’s own records; else supervisor.logbook in this user’s data folder.")},
    {"render", "VIEW",
     QT_TRANSLATE_NOOP("clmrs", "Draws pages to DIR/VIEW.png without anyone at the screen, names hidden; all draws every page.")},
    {"out", "DIR", QT_TRANSLATE_NOOP("clmrs", "The folder of the pictures.")},
    {"size", "1366x768", QT_TRANSLATE_NOOP("clmrs", "Width and height of the pictures.")},
};

// In the language that is installed.
void addOptions(QCommandLineParser &parser)
{
    for (const OptionSpec &option : kOptions)
        parser.addOption(QCommandLineOption(QLatin1String(option.name), say(option.meaning), QLatin1String(option.value)));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 say(QT_TRANSLATE_NOOP("clmrs", "The synced case file of a cooperative; it is never written.")));
    parser.addHelpOption();
    parser.addVersionOption();
}

// Of --lang, else of the last time.
const Language &languageAsked(const QCommandLineParser &parser)
{
    const QString asked = parser.value(QStringLiteral("lang"));
    return languageOf(asked.isEmpty() && !parser.isSet(QStringLiteral("render"))
                          ? QSettings(kOwnFolder, kMemory).value(kLanguageKey).toString()
                          : asked);
}

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < kLeastPicture.width() || size.height() < kLeastPicture.height() ||
        size.width() > 8000 || size.height() > 8000)
        wrongUsage({QT_TRANSLATE_NOOP("clmrs", "--size takes two numbers such as 1366x768, at least 683x384."), {}});
    return size;
}

PictureOrder pictureOrder(const QCommandLineParser &parser)
{
    PictureOrder order;
    if (!parser.isSet(QStringLiteral("render")))
        return order;
    order.views = viewsNamed(parser.value(QStringLiteral("render")));
    order.folder = parser.value(QStringLiteral("out"));
    if (parser.isSet(QStringLiteral("size")))
        order.size = sizeOf(parser.value(QStringLiteral("size")));
    if (order.views.isEmpty())
        wrongUsage({QT_TRANSLATE_NOOP("clmrs", "--render takes the names of views: %1."),
                    {(QStringList{QStringLiteral("all")} + viewNames()).join(QStringLiteral(", "))}});
    if (order.folder.isEmpty())
        wrongUsage({QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {QStringLiteral("--out")}});
    if (parser.positionalArguments().isEmpty())
        wrongUsage({QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {QStringLiteral("FILE")}});
    return order;
}

DeskArguments argumentsOf(QCommandLineParser &parser)
{
    DeskArguments arguments;
    const QString language = parser.value(QStringLiteral("lang"));
    if (parser.isSet(QStringLiteral("lang")) && language != QStringLiteral("en") && language != QStringLiteral("fr"))
        wrongUsage({QT_TRANSLATE_NOOP("clmrs", "%1 takes %2."), {QStringLiteral("--lang"), QStringLiteral("en, fr")}});
    arguments.file = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() > 1)
        wrongUsage({QT_TRANSLATE_NOOP("clmrs", "One window opens one file."), {}});
    if (parser.isSet(QStringLiteral("as-of"))) {
        arguments.asOf = Date::parse(parser.value(QStringLiteral("as-of")).toStdString());
        if (!arguments.asOf)
            wrongUsage(
                {QT_TRANSLATE_NOOP("clmrs", "%1 takes %2."),
                 {QStringLiteral("--as-of"), Sentence{QT_TRANSLATE_NOOP("clmrs", "a day such as 2026-10-31"), {}}.text()}});
    }
    arguments.logbook = parser.value(QStringLiteral("logbook"));
    if (parser.isSet(QStringLiteral("settings"))) {
        arguments.settingsFile = parser.value(QStringLiteral("settings"));
        arguments.settings = settingsText(arguments.settingsFile);
        parseSettings(arguments.settings, arguments.settingsFile); // what is wrong with it is said now
    }
    arguments.pictures = pictureOrder(parser);
    return arguments;
}

void useIcons(const QPalette &palette)
{
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory);
    QIcon::setThemeSearchPaths(folders + QStringList{QStringLiteral(":/icons")});
    QIcon::setThemeName(isDark(palette) ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/clmrs-desk.svg")));
}

// --settings goes before the logbook.
std::function<BookRules(BookRules)> rulesInForce(const DeskArguments &arguments)
{
    return [json = arguments.settings, name = arguments.settingsFile](BookRules rules) {
        if (!json.isEmpty())
            rules.settings = parseSettings(json, name, rules.settings);
        return rules;
    };
}

// The day that was asked for, else by a rule.
DayPolicy dayPolicy(const DeskArguments &arguments, DayRule otherwise)
{
    return arguments.asOf ? DayPolicy::on(*arguments.asOf) : DayPolicy{otherwise};
}

int draw(const DeskArguments &arguments, QString &language)
{
    const PrivateFolder forgotten(PrivateFolder::defaultRoot()); // a picture leaves nothing, and knows no window before it
    QSettings memory(forgotten.path(QStringLiteral("memory.ini")), QSettings::IniFormat);
    WindowServices services = deskServices(language, false, memory);
    services.rulesInForce = [over = rulesInForce(arguments), isNamed = !arguments.logbook.isEmpty()](BookRules rules) {
        if (!isNamed)
            rules.pseudonymKey = {}; // the same picture each time
        return over(std::move(rules));
    };
    services.askWho = nullptr; // nobody sits there
    services.askDay = nullptr;
    Session session(LoadOptions(), services.rulesInForce({}), dayPolicy(arguments, DayRule::fileDay));
    LogbookOptions options;
    options.path = forgotten.path(QStringLiteral("picture.logbook"));
    if (!arguments.logbook.isEmpty()) { // a copy: a picture changes nothing
        LogbookOptions own;
        own.path = arguments.logbook;
        own.backupFolder = forgotten.path(QStringLiteral("logbooks"));
        options.path = Logbook(own).backUp();
    }
    LogbookKeeper keeper(options, Key());
    return drawPictures(session, keeper, std::move(services), arguments.pictures, arguments.file);
}

// The file of the command line is opened once it is known whether there is a logbook: that knows the last load.
void openFirst(MainWindow &window, LogbookKeeper &keeper, Session &session, const QString &file)
{
    auto *once = new QObject(&window);
    QObject::connect(&keeper, &LogbookKeeper::changed, once, [once, &window, file] {
        once->deleteLater();
        if (!file.isEmpty())
            window.open(file);
    });
    QObject::connect(&keeper, &LogbookKeeper::failed, once, [once, &session, file] {
        once->deleteLater();
        if (!file.isEmpty())
            session.open(file);
    });
    keeper.open();
}

int run(QApplication &application, QCommandLineParser &parser, QString &language)
{
    const DeskArguments arguments = argumentsOf(parser);
    if (!arguments.pictures.views.isEmpty())
        return draw(arguments, language);
    SingleInstance instance(nameOfThisPerson());
    if (instance.handOver(arguments.file))
        return 0;
    instance.listen();
    QSettings memory(kOwnFolder, kMemory);
    WindowServices services = deskServices(language, true, memory);
    services.rulesInForce = rulesInForce(arguments);
    Session session(LoadOptions(), services.rulesInForce({}), dayPolicy(arguments, DayRule::usual));
    LogbookOptions options;
    options.path = arguments.logbook.isEmpty() ? defaultLogbookPath() : arguments.logbook;
    Key workstation = Key::random();
    std::optional<Sentence> unknownWorkstation;
    try {
        workstation = workstationKey(defaultLogbookFolder());
    } catch (const Error &error) {
        unknownWorkstation = error.sentence(); // the case file can be read all the same
    }
    LogbookKeeper keeper(options, workstation);
    MainWindow window(session, keeper, std::move(services), Naming::hidden);
    if (!memory.contains(QStringLiteral("window/geometry")))
        window.resize(kFirstSize);
    const bool small = window.screen()->availableSize().width() < kRoomyScreen;
    if (small && !memory.contains(QStringLiteral("window/geometry")))
        window.setWindowState(Qt::WindowMaximized);
    window.show();
    QObject::connect(&instance, &SingleInstance::started, &window, [&](const QString &file) {
        window.comeForward();
        if (!file.isEmpty())
            window.open(file);
    });
    hearEndSignals(&application, [] { QCoreApplication::quit(); });
    openFirst(window, keeper, session, arguments.file);
    if (unknownWorkstation)
        window.say(*unknownWorkstation);
    const int code = application.exec();
    if (const auto fault = keeper.close())
        sayOnStderr(*fault);
    return code;
}

} // namespace

int sayThereIsNoDisplay(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    installLanguage(languageOf({}));
    sayOnStderr({QT_TRANSLATE_NOOP(
                     "clmrs", "There is no display to open a window on. Start it on a desktop, or draw pictures with --render "
                              "all --out DIR FILE."),
                 {}});
    return kCouldNot;
}

void answerWithoutAWindow(int argc, char *argv[])
{
    const auto isQuestion = [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version" ||
               argument == "-v";
    };
    if (std::none_of(argv + 1, argv + argc, isQuestion))
        return;
    const QCoreApplication application(argc, argv);
    QCommandLineParser asked;
    addOptions(asked);
    asked.parse(QCoreApplication::arguments());
    installLanguage(languageAsked(asked));
    QCommandLineParser parser; // in that language
    addOptions(parser);
    parser.process(QCoreApplication::arguments());
}

int runDesk(QApplication &application)
{
    applyAppearance(application);
    new WheelGuard(application);
    useIcons(application.palette());
    QCommandLineParser parser;
    addOptions(parser);
    const bool parsed = parser.parse(QApplication::arguments());
    QString language = QLatin1String(languageAsked(parser).code);
    installLanguage(languageOf(language));
    try {
        if (!parsed)
            wrongUsage({"%1", {parser.errorText()}}); // Qt says whole sentences
        return run(application, parser, language);
    } catch (const Error &error) {
        sayOnStderr(error.sentence());
        return kWrongUsage;
    }
}

} // namespace clmrs
