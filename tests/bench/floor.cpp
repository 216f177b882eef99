#include "floor.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace clmrs {

namespace {

// Every column of the contract's four large tables and the small ones, touched once and summed.
constexpr const char *kScan =
    "SELECT sum(length(id)) + sum(length(visit_id)) + sum(length(child_id)) + sum(length(presence)) + sum(hours_week) + "
    "sum(attends_school) + sum(length(tasks)) + sum(length(danger)) + sum(length(finding)) + sum(length(updated_at)) + "
    "count(deleted_at) FROM observation NOT INDEXED;"
    "SELECT sum(length(id)) + sum(length(household_id)) + sum(length(personnel_id)) + sum(length(kind)) + "
    "sum(length(started_at)) + "
    "sum(length(ended_at)) + sum(length(received_at)) + sum(latitude) + sum(longitude) + sum(gps_accuracy_m) + sum(announced) + "
    "count(consent) + sum(awareness) + sum(length(updated_at)) + count(deleted_at) FROM visit NOT INDEXED;"
    "SELECT sum(length(id)) + sum(length(household_id)) + sum(length(code)) + sum(length(name)) + sum(length(sex)) + "
    "sum(length(birth_date)) + sum(length(birth_date_precision)) + sum(length(registered_on)) + sum(length(left_on)) + "
    "sum(length(left_reason)) + sum(length(updated_at)) + count(deleted_at) FROM child NOT INDEXED;"
    "SELECT sum(length(id)) + sum(length(community_id)) + sum(length(code)) + sum(length(head_name)) + sum(length(head_sex)) + "
    "sum(length(phone)) + sum(latitude) + sum(longitude) + sum(length(registered_on)) + sum(length(consent)) + "
    "sum(length(left_on)) + "
    "sum(length(updated_at)) + count(deleted_at) FROM household NOT INDEXED;"
    "SELECT sum(length(id)) + sum(length(child_id)) + sum(length(household_id)) + sum(length(kind)) + sum(length(delivered_on)) "
    "+ "
    "sum(cost) + sum(length(updated_at)) + count(deleted_at) FROM support NOT INDEXED;"
    "SELECT sum(length(id)) + sum(length(session_id)) + sum(length(household_id)) + sum(length(name)) + sum(length(updated_at)) "
    "+ "
    "count(deleted_at) FROM session_attendance NOT INDEXED;";

Measured middleOf(std::vector<double> seconds, long peak)
{
    std::sort(seconds.begin(), seconds.end());
    return {seconds[seconds.size() / 2], seconds.front(), peak};
}

// fork and exec by hand: wait4 alone tells the peak memory of one child process.
long runProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::execvp(pointers[0], pointers.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s did not run to its end", qPrintable(program));
    return usage.ru_maxrss;
}

} // namespace

void say(const char *what, const Measured &measured)
{
    std::printf("  %-44s %7.3f s  (least %.3f)\n", what, measured.seconds, measured.least);
}

Measured measured(const std::function<void()> &work, int runs)
{
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return middleOf(std::move(seconds), 0);
}

Measured measuredProcess(const QString &program, const QStringList &arguments, int runs)
{
    long peak = 0;
    Measured result = measured([&] { peak = std::max(peak, runProcess(program, arguments)); }, runs);
    result.peakKibibytes = peak;
    return result;
}

Floor measureFloor(const QString &file, const QString &folder)
{
    const QString sqlite = QStringLiteral("sqlite3");
    const QString copy = folder + QStringLiteral("/floor-copy");
    Floor floor;
    floor.copy = measuredProcess(QStringLiteral("cp"), {QStringLiteral("--reflink=never"), file, copy});
    QFile::remove(copy);
    floor.quickCheck = measuredProcess(sqlite, {file, QStringLiteral("PRAGMA quick_check")});
    floor.scan = measuredProcess(sqlite, {file, QString::fromLatin1(kScan)});
    return floor;
}

} // namespace clmrs
