// The command line: the same figures as the window, without a display.
#include "app/cli/command.h"
#include "app/shared/safety.h"
#include "models/casefile/privatefolder.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <csignal>

namespace {

clmrs::Progress *runningWork = nullptr; // for the signal handler alone

void onInterrupt(int) { runningWork->cancel(); }

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // the same call gives the same bytes
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clmrs-desk"));
    clmrs::keepOutOfCoreDumps();
    clmrs::PrivateFolder::sweep(clmrs::PrivateFolder::defaultRoot());
    clmrs::Progress progress;
    runningWork = &progress;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    return clmrs::runCommandLine(QCoreApplication::arguments().mid(1), clmrs::computerClock, progress);
}
