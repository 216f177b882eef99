#include "windowbench.h"

#include "bars.h"
#include "floor.h"

#include "models/session/logbookkeeper.h"
#include "widgets/mainwindow.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/plainlistview.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace clmrs {

namespace {

constexpr double kMilli = 1e6;      // nanoseconds
constexpr qint64 kGivenUp = 30'000; // ms
constexpr double kShownBar = 100;   // ms from a choice to its numbers on the screen
constexpr double kAnswerBar = 50;   // ms of work on the window's thread, whatever else the computer does meanwhile

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
    explicit BenchWindow(Bars &bars) : m_bars(bars), m_keeper(logbook(), Key::random())
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
        std::printf("  %-44s %7.3f s  (without an answer %.1f ms, busy %.1f ms, bar %.0f ms)\n", what,
                    static_cast<double>(elapsed.nsecsElapsed()) / kMilli / 1e3, m_widestGap.wall, m_widestGap.busy, kAnswerBar);
        m_bars.hold(std::string(what) + ": window without an answer", m_widestGap.busy, kAnswerBar, "ms");
    }
    // From a person's choice in a box until the new figures stand there, painted; each choice once.
    void measureChoices(IndicatorsPage &page, const char *name)
    {
        auto &box = *page.findChild<QComboBox *>(QLatin1String(name));
        for (int i = 0; i < box.count(); ++i) {
            settle();
            bool isShown = false;
            const auto shown = QObject::connect(&page.figures().figures(), &QAbstractItemModel::modelReset, &page,
                                                [&isShown] { isShown = true; });
            QElapsedTimer elapsed;
            elapsed.start();
            box.setCurrentIndex(i);
            Q_EMIT box.activated(i);
            isShown = isShown || page.isReady(); // they stand there already
            while (!isShown && elapsed.elapsed() < kGivenUp)
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            page.figures().grab();
            const double took = isShown ? static_cast<double>(elapsed.nsecsElapsed()) / kMilli : std::nan("");
            QObject::disconnect(shown);
            while (isShown && !page.figures().figures().table().isYearBeforeTold && elapsed.elapsed() < kGivenUp)
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            const std::string what = std::string(name) + " “" + box.itemText(i).toStdString() + "”: numbers shown";
            std::printf("  %-44s %7.1f ms  (bar %.0f ms; with the year before beside them %.1f ms)\n", what.c_str(), took,
                        kShownBar, static_cast<double>(elapsed.nsecsElapsed()) / kMilli);
            m_bars.hold(what, took, kShownBar, "ms");
        }
        settle();
        box.setCurrentIndex(0);
        Q_EMIT box.activated(0);
        settle();
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

    Bars &m_bars;
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

double measureStart(Bars &bars, const char *what, const QString &file)
{
    Gap widestGap;
    const Measured took = measured([&] {
        BenchWindow bench(bars);
        bench.open(file);
        bench.window().grab(); // painted, not only loaded
        widestGap.widen(bench.widestGap());
    });
    say(what, took);
    std::printf("  %-44s %7.1f ms, busy %.1f ms (bar %.0f ms)\n", "longest time the window did not answer", widestGap.wall,
                widestGap.busy, kAnswerBar);
    bars.hold(std::string(what) + ": window without an answer", widestGap.busy, kAnswerBar, "ms");
    return took.seconds;
}

void measurePages(Bars &bars, const QString &file)
{
    BenchWindow bench(bars);
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
    for (const char *box : {"period", "by"})
        bench.measureChoices(page, box);
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
