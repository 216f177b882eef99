// The window.
#include "app/desk.h"
#include "models/casefile/privatefolder.h"
#include "models/system/process.h"

#include <QApplication>
#include <QHashSeed>
#include <string_view>

namespace {

bool drawsPictures(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](std::string_view argument) { return argument.starts_with("--render"); });
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // the same pictures and papers at each run
    clmrs::keepOutOfCoreDumps();
    clmrs::joinFreedAtOnce();
    clmrs::PrivateFolder::sweep(clmrs::PrivateFolder::defaultRoot());
    QCoreApplication::setApplicationName(QStringLiteral("clmrs-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLMRS_VERSION));
    clmrs::answerWithoutAWindow(argc, argv);
    if (!hasDisplay() && !drawsPictures(argc, argv))
        return clmrs::sayThereIsNoDisplay(argc, argv);
    if (drawsPictures(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the same pictures whatever the screen is
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("CLMRS Desk"));
    QApplication::setDesktopFileName(QStringLiteral("clmrs-desk"));
    return clmrs::runDesk(application);
}
