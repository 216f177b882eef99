// The command line: the same figures as the window, without a display.
#include "app/cli/command.h"
#include "models/casefile/privatefolder.h"
#include "models/exchange/confinedreading.h"
#include "models/system/process.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

clmrs::Progress *runningWork = nullptr; // for the signal handler alone

void onInterrupt(int) { runningWork->cancel(); }

// Standard error is for our own sentences; what Qt remarks about fonts and folders helps nobody there.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

// A paper needs fonts, and so a display of sorts; nothing else does.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool prints = std::any_of(argv + 1, argv + argc, [](std::string_view argument) { return argument == "print"; });
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && std::string_view(argv[1]) == clmrs::kReadWorkbook) { // this program, started by one of ours
        clmrs::keepOutOfCoreDumps();
        return clmrs::serveWorkbook(argv[2]);
    }
    QHashSeed::setDeterministicGlobalSeed(); // the same call gives the same bytes
    qInstallMessageHandler(dropRemarks);
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clmrs-desk"));
    clmrs::keepOutOfCoreDumps();
    clmrs::PrivateFolder::sweep(clmrs::PrivateFolder::defaultRoot());
    clmrs::Progress progress;
    runningWork = &progress;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    return clmrs::runCommandLine(QCoreApplication::arguments().mid(1), clmrs::computerClock, progress);
}
