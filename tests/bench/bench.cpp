// How fast the program is, against floors of the same run. clmrs-bench CLI FOLDER [HOUSEHOLDS]; ends with 1 where a bar is
// missed.
#include "bars.h"
#include "floor.h"
#include "windowbench.h"

#include "models/demo/demo.h"
#include "models/indicators/indicators.h"
#include "models/indicators/sharingout.h"
#include "models/system/process.h"
#include "models/tables/caseview.h"
#include "models/tables/childrentable.h"
#include "models/tables/recordtablemodel.h"
#include "support/casefilebuilder.h"

#include <QApplication>
#include <QDir>
#include <cmath>
#include <cstdio>
#include <sys/resource.h>

using namespace clmrs;

namespace {

constexpr double kFiguresBar = 0.1; // seconds, of a season
constexpr double kTableBar = 0.1;   // until the rows stand
constexpr double kProposalBar = 10; // search and bound together
constexpr double kStartBar = 0.5;   // of one cooperative
constexpr const char *kSmallOnScreen = "3,000 children on screen";

constexpr int kUnionHouseholds = 92'000;      // about 210,000 children and 780,000 observations
constexpr int kCooperativeHouseholds = 1'300; // about 3,000 children

QString madeFile(const QString &folder, int households)
{
    const QString path = QStringLiteral("%1/demo-%2.clmrs").arg(folder).arg(households);
    if (!QFile::exists(path)) {
        DemoOptions options;
        options.households = households;
        writeDemoCooperative((path + QStringLiteral(".part")).toStdString(), options, Progress());
        QFile::rename(path + QStringLiteral(".part"), path);
    }
    return path;
}

void sayRatio(Bars &bars, const char *what, double seconds, double floor, double bar)
{
    bars.hold(what, seconds / floor, bar, "x");
    std::printf("  %-44s %7.2f x the floor of %.3f s  (bar %.1f x)\n", what, seconds / floor, floor, bar);
}

// A whole process of the command line with a result in CSV.
struct TimedCommand
{
    const char *name;
    const char *options;
    double bar;            // times the floor
    long barMegabytes = 0; // of memory; 0: none stated
};

constexpr TimedCommand kCommands[] = {
    {"children", "--as-of 2026-10-31", 2.0, 500},
    {"indicators", "--from 2025-10-01 --to 2026-09-30 --by monitor", 2.0},
};

void measureCommand(Bars &bars, const QString &program, const TimedCommand &command, const QString &file, const QString &folder,
                    const Floor &floor)
{
    const QString name = QLatin1String(command.name);
    const Measured took =
        measuredProcess(program, QStringList{name, file} + QString::fromLatin1(command.options).split(u' ') +
                                     QStringList{QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"),
                                                 QStringLiteral("%1/%2.csv").arg(folder, name)});
    say(qPrintable(name + QStringLiteral(", whole process")), took);
    sayRatio(bars, command.name, took.seconds, floor.seconds(), command.bar);
    if (command.barMegabytes > 0) {
        bars.hold(std::string(command.name) + ": peak memory", double(took.peakKibibytes) / 1024, double(command.barMegabytes),
                  "MB");
        std::printf("  %-44s %7ld MB  (bar %ld MB)\n", "its peak memory", took.peakKibibytes / 1024, command.barMegabytes);
    }
}

// What the page of indicators waits for after another period or group, on its worker.
void measureFigures(Bars &bars, const Casebook &book)
{
    std::printf("figures of a season (bar %.1f s)\n", kFiguresBar);
    const Period season{day("2025-10-01"), day("2026-09-30")};
    for (const GroupBy by : {GroupBy::none, GroupBy::monitor, GroupBy::community, GroupBy::sex, GroupBy::ageGroup}) {
        const std::string name =
            by == GroupBy::none ? std::string("all together") : "by " + std::string(kGroupByCodes[std::size_t(by)]);
        const Measured took = measured([&] { figuresOf(book, season, by, Indicators::all(), Progress()); });
        say(name.c_str(), took);
        bars.hold("figures of a season " + name, took.seconds, kFiguresBar, "s");
    }
}

// 40 monitors and 200 communities on a grid, most of the work with a quarter of the people.
Balance unevenBalance()
{
    constexpr std::size_t kMonitors = 40;
    constexpr std::size_t kCommunities = 200;
    constexpr std::size_t kAcross = 20; // communities in a row
    Balance balance;
    balance.largestShare = 0.9;
    balance.travelWeight = 1;
    balance.carriers.assign(kMonitors, {700, 0});
    balance.sessions.assign(kCommunities, 18);
    double owed = 0;
    for (std::size_t i = 0; i < kCommunities; ++i) {
        BalancePiece piece;
        piece.place = i;
        piece.today = int(i % 4 == 0 ? i / 5 : i % (kMonitors / 4));
        piece.hours = 40 + double(i * 37 % 120);
        piece.changing = 8;
        owed += piece.hours + balance.sessions[i];
        for (std::size_t monitor = 0; monitor < kMonitors; ++monitor) {
            const std::size_t home = monitor * kCommunities / kMonitors;
            const double across = double(i % kAcross) - double(home % kAcross);
            const double down = double(i / kAcross) - double(home / kAcross);
            piece.travel.push_back(2 * std::hypot(across, down));
            piece.mayGoTo.push_back(true);
        }
        balance.pieces.push_back(std::move(piece));
    }
    balance.evenShare = owed / (700 * kMonitors);
    return balance;
}

void measureProposal(Bars &bars)
{
    std::printf("a proposal for 40 monitors and 200 communities (bar %.0f s)\n", kProposalBar);
    const Balance balance = unevenBalance();
    const TimeIsUp never = [] { return false; };
    SharedOut shared;
    std::optional<double> bound;
    const Measured search = measured([&] { shared = shareOut(balance, never, Progress()); });
    say("the search", search);
    const Measured bounding = measured([&] { bound = bestPossible(balance, never, Progress()).cost; });
    say("the bound", bounding);
    bars.hold("a proposal", search.seconds + bounding.seconds, kProposalBar, "s");
    if (bound)
        std::printf("  %-44s %7.1f %%\n", "at most so far from the best possible", 100 * (shared.cost - *bound) / *bound);
}

// The window's answer to one search or one click on a heading, worker and reset together.
void measureTable(Bars &bars, std::shared_ptr<const ChildrenTable> table)
{
    const Progress progress;
    say("working out the order of every column", measured([&] { table->warm(Naming::hidden, progress); }, 1));
    RecordTableModel model;
    const auto show = [&](const QString &what, const TableQuery &query) {
        const Measured took = measured([&] { model.show(table, table->select(query, progress), Naming::hidden); });
        say(qPrintable(what), took);
        bars.hold(what.toStdString(), took.seconds, kTableBar, "s");
    };
    for (int column = 0; column < table->columnCount(); column += 4)
        show(QStringLiteral("sort by %1").arg(QLatin1String(table->key(column))),
             {{}, {}, column, Qt::DescendingOrder, Naming::hidden});
    for (const QString &search :
         {QStringLiteral("k"), QStringLiteral("kouassi"), QStringLiteral("kouassi adjoua sou"), QStringLiteral("zzz")})
        show(QStringLiteral("search “%1”").arg(search), {{}, search});
    for (const BuiltInView &view : builtInViews())
        show(QStringLiteral("view “%1”").arg(QLatin1String(view.code)), queryOf(view.view(), *table, Naming::hidden));
}

long peakKibibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ); // a figure is seen when it stands
    joinFreedAtOnce();                             // as the program does
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: clmrs-bench CLI FOLDER [HOUSEHOLDS]\n");
        return 2;
    }
    const QString folder = arguments[2];
    QDir().mkpath(folder);
    const QString file = madeFile(folder, arguments.size() > 3 ? arguments[3].toInt() : kUnionHouseholds);
    const Floor floor = measureFloor(file, folder);
    std::printf("floor (warm)\n");
    say("copy", floor.copy);
    say("sqlite3 quick_check", floor.quickCheck);
    say("sqlite3 scan of the needed columns", floor.scan);

    Bars bars;
    std::printf("command line\n");
    for (const TimedCommand &command : kCommands)
        measureCommand(bars, arguments[1], command, file, folder, floor);

    std::printf("inside\n");
    LoadedCase loaded;
    const Measured load = measured([&] {
        loaded = {}; // the file before is not open any more
        loaded = loadCaseFile(file, {}, Progress());
    });
    say("loading a snapshot", load);
    sayRatio(bars, "loading a snapshot", load.seconds, floor.seconds(), 1.3);
    std::printf("  children %zu, observations %zu, visits %zu\n", loaded.snapshot->children.counting().size(),
                loaded.snapshot->observations.counting().size(), loaded.snapshot->visits.counting().size());
    std::shared_ptr<const Casebook> book;
    say("looking up who belongs to whom", measured([&] { book = makeCasebook(loaded.snapshot, {}); }));
    std::shared_ptr<const Caseload> caseload;
    const Progress progress;
    say("every child's course and due date",
        measured([&] { caseload = std::make_shared<const Caseload>(caseloadOn(*book, day("2026-10-31"), progress)); }));
    measureFigures(bars, *book);
    measureProposal(bars);
    std::shared_ptr<const ChildrenTable> table;
    say("the table with its search text",
        measured([&] { table = std::make_shared<const ChildrenTable>(book, caseload, QLocale()); }, 1));
    std::printf("window, %d rows (bar %.1f s)\n", table->rowCount(), kTableBar);
    measureTable(bars, table);
    std::printf("  %-44s %7ld MB\n", "peak memory of this process", peakKibibytes() / 1024);

    std::printf("window\n");
    const double start = measureStart(bars, kSmallOnScreen, madeFile(folder, kCooperativeHouseholds));
    bars.hold(kSmallOnScreen, start, kStartBar, "s");
    measureStart(bars, "the large file on screen", file);
    measurePages(bars, file);
    std::fprintf(bars.areMet() ? stdout : stderr, "%s\n", bars.verdict().c_str());
    return bars.areMet() ? 0 : 1;
}
