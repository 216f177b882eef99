#include "windowbench.h"

#include "floor.h"

#include "models/session/logbookkeeper.h"
#include "widgets/mainwindow.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/plainlistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <ctime>

namespace clmrs {

namespace {

constexpr double kMilli = 1e6; // nanoseconds

// Of this thread: what other programs take from it is not in it.
double busyMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / kMilli;
}

// How long a window did not answer, and how long of that it reckoned or painted.
struct Gap
{
    double wall = 0; // ms
    double busy = 0;

    void widen(const Gap &other)
    {
        wall = std::max(wall, other.wall);
        busy = std::max(busy, other.busy);
    }
};

// A window with a logbook of its own, and how long it did not answer.
class BenchWindow
{
public:
    BenchWindow() : m_keeper(logbook(), Key::random())
    {
        m_services.memory = &m_memory;
        m_services.firstPage = static_cast<std::size_t>(PageId::children);
        m_services.rulesInForce = [](BookRules ofLogbook) { return ofLogbook; };
        m_services.currentLanguage = [] { return QStringLiteral("en"); };
        m_window = std::make_unique<MainWindow>(m_session, m_keeper, m_services, Naming::hidden);
        m_keeper.open();
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] {
            m_widestGap.widen({static_cast<double>(m_sinceTick.nsecsElapsed()) / kMilli, busyMilliseconds() - m_busyAtTick});
            tick();
        });
        m_window->resize(1366, 768);
        m_window->show();
        tick();
        m_ticks.start(1);
    }

    MainWindow &window() { return *m_window; }
    void open(const QString &file)
    {
        QObject::connect(&m_window->page(), &CaseloadPage::countChanged, m_window.get(), [] { QApplication::exit(); });
        m_session.open(file);
        QApplication::exec();
        QObject::disconnect(&m_window->page(), &CaseloadPage::countChanged, m_window.get(), nullptr);
    }
    // Does it, waits until nothing is being worked out, and paints.
    void measure(const char *what, const std::function<void()> &work)
    {
        settle();
        m_widestGap = {};
        tick();
        QElapsedTimer elapsed;
        elapsed.start();
        work();
        settle();
        m_window->grab();
        QApplication::processEvents();
        std::printf("  %-44s %7.3f s  (without an answer %.1f ms, busy %.1f ms, bar 50 ms)\n", what,
                    static_cast<double>(elapsed.nsecsElapsed()) / kMilli / 1e3, m_widestGap.wall, m_widestGap.busy);
    }
    const Gap &widestGap() const { return m_widestGap; }

private:
    LogbookOptions logbook() const
    {
        LogbookOptions options;
        options.path = m_folder.filePath(QStringLiteral("bench.logbook"));
        return options;
    }
    void tick()
    {
        m_sinceTick.start();
        m_busyAtTick = busyMilliseconds();
    }
    void settle()
    {
        do
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        while (!m_window->isReady() || !m_window->pages().front().isReady());
    }

    QTemporaryDir m_folder;
    QSettings m_memory{m_folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat};
    WindowServices m_services;
    Session m_session{LoadOptions(), {}, {DayRule::fileDay}};
    LogbookKeeper m_keeper;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_sinceTick;
    QTimer m_ticks;
    double m_busyAtTick = 0;
    Gap m_widestGap;
};

} // namespace

void measureStart(const char *what, const QString &file)
{
    Gap widestGap;
    say(what, measured([&] {
            BenchWindow bench;
            bench.open(file);
            bench.window().grab(); // painted, not only loaded
            widestGap.widen(bench.widestGap());
        }));
    std::printf("  %-44s %7.1f ms, busy %.1f ms (bar 50 ms)\n", "longest time the window did not answer", widestGap.wall,
                widestGap.busy);
}

void measurePages(const QString &file)
{
    BenchWindow bench;
    bench.open(file);
    for (const PageSpec &spec : pageSpecs()) {
        for (const PictureSpec &picture : spec.pictures)
            bench.measure(picture.name, [&] {
                bench.window().showPage(static_cast<std::size_t>(spec.id));
                bench.window().pages().front().pose(picture.pose);
            });
    }
    bench.window().showPage(static_cast<std::size_t>(PageId::indicators));
    auto &page = static_cast<IndicatorsPage &>(bench.window().pages().front());
    page.pose(IndicatorsPage::asItIs);
    bench.measure("every registered child as a list", [&] {
        page.figures().setCurrentIndex(
            page.figures().figures().index(page.figures().figures().rowOf(Indicator::childrenRegistered, {}), 0));
        Q_EMIT page.figures().rowActivated();
    });
    for (int column = 0; column < page.list().rows().columnCount(); ++column)
        bench.measure(
            qPrintable(QStringLiteral("that list of %1 by its column %2").arg(page.list().rows().rowCount()).arg(column)),
            [&] { page.list().sortBy(column); });
    bench.measure("back to the figures", [&] { page.pose(IndicatorsPage::coreCriteria); });
}

} // namespace clmrs
