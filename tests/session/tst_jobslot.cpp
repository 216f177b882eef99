// One piece of long work at a time: what comes out of it, and what never does.
#include "models/session/jobslot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <array>
#include <cstdio>

using namespace clmrs;

namespace {

const QString kUnexpectedWork = QStringLiteral("--unexpected-exception");

// Work that waits for the test: begun is released when it runs, go lets it end. It looks for a
// cancel only where asked, so that a late result can be had.
struct Gate
{
    QSemaphore begun;
    QSemaphore go;
    std::atomic<int> ended = 0;

    std::function<int(const Progress &)> work(int result, bool looksForCancel = false)
    {
        return [this, result, looksForCancel](const Progress &progress) {
            begun.release();
            while (!go.tryAcquire(1, 5)) {
                if (looksForCancel)
                    progress.stopIfCancelled();
            }
            ++ended;
            return result;
        };
    }
};

// On which thread the last holder let something go, and how many of Qt's own were at work then.
struct LetGo
{
    std::atomic<QThread *> on = nullptr;
    std::atomic<int> busyThen = 0;
};

std::shared_ptr<int> heldUntil(LetGo &letGo)
{
    return {new int(0), [&letGo](const int *held) {
                delete held;
                letGo.busyThen = QThreadPool::globalInstance()->activeThreadCount();
                letGo.on = QThread::currentThread();
            }};
}

// Everything that is on its way has arrived.
void settle() { QTest::qWait(50); }

// Whether a job that throws what nobody expects ends as an error; 0 where it does.
int runUnexpectedWork()
{
    JobSlot slot;
    QEventLoop loop;
    bool failed = false;
    slot.start<int>([](const Progress &) -> int { throw std::length_error("unexpected"); }, [](int) {},
                    [&](const Error &) { failed = true; });
    QObject::connect(&slot, &JobSlot::ended, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
    return failed ? 0 : 1;
}

} // namespace

class JobSlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultArrivesInTheOwnersThread();
    void anErrorArrivesAsItsSentence();
    void anErrorThatNobodyAskedForIsNoHarm();
    void runningOutOfMemoryIsAnError();
    void anUnexpectedExceptionIsAnErrorAndNotTheEnd();
    void cancellingDropsTheResult_data();
    void cancellingDropsTheResult();
    void cancellingDropsAnError();
    void cancellingWhatDoesNotRunSaysNothing();
    void theNextReplacesTheOneBefore();
    void aLateResultIsNeverSeen();
    void aResultMayStartTheNextJob();
    void oneThatWasCancelledByItselfSaysNothing();
    void startedAndEndedComeInPairs();
    void progressReachesTheOwner();
    void aFloodOfProgressIsThinned();
    void noProgressComesAfterTheEnd();
    void destructionWaitsForTheWork_data();
    void destructionWaitsForTheWork();
    void whatWorkHoldsIsLetGo();
    void aLateResultIsLetGoOnAWorker();
    void jobsDoNotWaitForEachOther();
    void qtsOwnThreadsStayFree();
};

void JobSlotTest::aResultArrivesInTheOwnersThread()
{
    JobSlot slot;
    QThread *worker = nullptr;
    QThread *owner = nullptr;
    bool runningThen = true;
    QString got;
    slot.start<QString>(
        [&](const Progress &) {
            worker = QThread::currentThread();
            return QStringLiteral("done");
        },
        [&](const QString &result) {
            owner = QThread::currentThread();
            runningThen = slot.isRunning();
            got = result;
        });
    QVERIFY(slot.isRunning());
    QTRY_COMPARE(got, QStringLiteral("done"));
    QCOMPARE(owner, thread());
    QVERIFY(worker != owner);
    QVERIFY(!runningThen); // whoever is told can start the next one
}

void JobSlotTest::anErrorArrivesAsItsSentence()
{
    JobSlot slot;
    Sentence said;
    bool done = false;
    slot.start<int>(
        [](const Progress &) -> int {
            throw Error({"%1 is missing.", {QStringLiteral("it")}});
        },
        [&](int) { done = true; }, [&](const Error &error) { said = error.sentence(); });
    QTRY_VERIFY(!slot.isRunning());
    QCOMPARE(QLatin1String(said.source), QLatin1String("%1 is missing."));
    QCOMPARE(said.arguments, QStringList{QStringLiteral("it")});
    QVERIFY(!done);
}

void JobSlotTest::anErrorThatNobodyAskedForIsNoHarm()
{
    JobSlot slot;
    bool done = false;
    slot.start<int>([](const Progress &) -> int { throw Error({"%1 is missing.", {}}); }, [&](int) { done = true; });
    QTRY_VERIFY(!slot.isRunning());
    QVERIFY(!done);
}

void JobSlotTest::runningOutOfMemoryIsAnError()
{
    JobSlot slot;
    Sentence said;
    slot.start<int>([](const Progress &) -> int { throw std::bad_alloc(); }, [](int) {},
                    [&](const Error &error) { said = error.sentence(); });
    QTRY_VERIFY(!slot.isRunning());
    QVERIFY(!said.isEmpty());
}

// In a process of its own: the failure is that the whole program ends.
void JobSlotTest::anUnexpectedExceptionIsAnErrorAndNotTheEnd()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {kUnexpectedWork});
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void JobSlotTest::cancellingDropsTheResult_data()
{
    QTest::addColumn<bool>("looksForCancel");
    QTest::newRow("of work that looks for it") << true;
    QTest::newRow("of work that goes on to its end") << false;
}

void JobSlotTest::cancellingDropsTheResult()
{
    QFETCH(const bool, looksForCancel);
    Gate gate;
    JobSlot slot;
    bool told = false;
    QSignalSpy ended(&slot, &JobSlot::ended);
    slot.start<int>(
        gate.work(1, looksForCancel), [&](int) { told = true; }, [&](const Error &) { told = true; });
    QVERIFY(gate.begun.tryAcquire(1, 5000));
    slot.cancel();
    QVERIFY(!slot.isRunning()); // at once, whatever the worker still does
    QCOMPARE(ended.size(), 1);
    if (!looksForCancel)
        gate.go.release();
    QTRY_COMPARE(gate.ended.load(), looksForCancel ? 0 : 1);
    settle();
    QVERIFY(!told);
    QCOMPARE(ended.size(), 1);
}

void JobSlotTest::cancellingDropsAnError()
{
    QSemaphore begun;
    QSemaphore go;
    JobSlot slot;
    bool told = false;
    slot.start<int>(
        [&](const Progress &) -> int {
            begun.release();
            go.acquire();
            throw Error({"%1 is missing.", {}});
        },
        [&](int) { told = true; }, [&](const Error &) { told = true; });
    QVERIFY(begun.tryAcquire(1, 5000));
    slot.cancel();
    go.release();
    settle();
    QVERIFY(!told);
}

void JobSlotTest::cancellingWhatDoesNotRunSaysNothing()
{
    JobSlot slot;
    QSignalSpy ended(&slot, &JobSlot::ended);
    slot.cancel();
    slot.cancel();
    QCOMPARE(ended.size(), 0);
    QVERIFY(!slot.isRunning());
}

void JobSlotTest::theNextReplacesTheOneBefore()
{
    JobSlot slot;
    QList<int> results;
    for (int i = 0; i < 20; ++i)
        slot.start<int>([i](const Progress &) { return i; }, [&](int result) { results.append(result); });
    QTRY_VERIFY(!slot.isRunning());
    settle();
    QCOMPARE(results, QList<int>{19});
}

void JobSlotTest::aLateResultIsNeverSeen()
{
    Gate first;
    Gate second;
    JobSlot slot;
    QList<int> results;
    const auto take = [&](int result) { results.append(result); };
    slot.start<int>(first.work(1), take);
    QVERIFY(first.begun.tryAcquire(1, 5000));
    slot.start<int>(second.work(2), take);
    first.go.release();
    QTRY_COMPARE(first.ended.load(), 1);
    settle();
    QCOMPARE(results, QList<int>());
    QVERIFY(slot.isRunning()); // the second one
    second.go.release();
    QTRY_COMPARE(results, QList<int>{2});
    QVERIFY(!slot.isRunning());
}

void JobSlotTest::aResultMayStartTheNextJob()
{
    JobSlot slot;
    QList<int> results;
    std::function<void(int)> next = [&](int result) {
        results.append(result);
        if (result < 5)
            slot.start<int>([result](const Progress &) { return result + 1; }, next);
    };
    slot.start<int>([](const Progress &) { return 1; }, next);
    QTRY_COMPARE(results, (QList<int>{1, 2, 3, 4, 5}));
    QVERIFY(!slot.isRunning());
}

void JobSlotTest::oneThatWasCancelledByItselfSaysNothing()
{
    JobSlot slot;
    bool told = false;
    slot.start<int>([](const Progress &) -> int { throw Cancelled(); }, [&](int) { told = true; },
                    [&](const Error &) { told = true; });
    QTRY_VERIFY(!slot.isRunning());
    QVERIFY(!told);
}

void JobSlotTest::startedAndEndedComeInPairs()
{
    JobSlot slot;
    QString story;
    connect(&slot, &JobSlot::started, this, [&] { story += u'('; });
    connect(&slot, &JobSlot::ended, this, [&] { story += u')'; });
    const auto work = [](const Progress &) { return 1; };
    slot.start<int>(work, [&](int) { story += u'1'; });
    QTRY_VERIFY(!slot.isRunning());
    slot.start<int>(work, {});
    slot.start<int>(work, [&](int) { story += u'2'; });
    QTRY_VERIFY(!slot.isRunning());
    slot.start<int>(work, {});
    slot.cancel();
    settle();
    QCOMPARE(story, QStringLiteral("()1()()2()"));
}

void JobSlotTest::progressReachesTheOwner()
{
    Gate gate;
    JobSlot slot;
    QSignalSpy progressed(&slot, &JobSlot::progressed);
    slot.start<int>(
        [&](const Progress &progress) {
            progress.at({"Taking a working copy"}, 400);
            return gate.work(1)(progress);
        },
        [](int) {});
    QVERIFY(gate.begun.tryAcquire(1, 5000));
    QTRY_VERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last()[0].toString(), (Sentence{"Taking a working copy", {}}.text()));
    QCOMPARE(progressed.last()[1].toInt(), 400);
    gate.go.release();
    QTRY_VERIFY(!slot.isRunning());
}

void JobSlotTest::aFloodOfProgressIsThinned()
{
    JobSlot slot;
    QSignalSpy progressed(&slot, &JobSlot::progressed);
    qint64 worked = 0;
    slot.start<int>(
        [&](const Progress &progress) {
            QElapsedTimer timer;
            for (timer.start(); timer.elapsed() < 600;)
                progress.at({"Taking a working copy"}, static_cast<int>(timer.elapsed() * 1000 / 600));
            worked = timer.elapsed();
            return 1;
        },
        [](int) {});
    QTRY_VERIFY(!slot.isRunning());
    QVERIFY(progressed.size() >= 2);
    QVERIFY2(progressed.size() <= worked / 100 + 1, qPrintable(QString::number(progressed.size()))); // ten a second
    int last = 0;
    for (const auto &report : progressed) {
        const int permille = report[1].toInt();
        QVERIFY(permille >= last);
        QVERIFY(permille <= 1000);
        last = permille;
    }
}

void JobSlotTest::noProgressComesAfterTheEnd()
{
    Gate gate;
    JobSlot slot;
    slot.start<int>(gate.work(1), [](int) {});
    QVERIFY(gate.begun.tryAcquire(1, 5000));
    slot.cancel();
    QSignalSpy progressed(&slot, &JobSlot::progressed);
    QTest::qWait(250);
    QCOMPARE(progressed.size(), 0);
    gate.go.release();
}

void JobSlotTest::destructionWaitsForTheWork_data()
{
    QTest::addColumn<bool>("cancelledBefore");
    QTest::newRow("that runs") << false;
    QTest::newRow("that was cancelled but still runs") << true;
}

void JobSlotTest::destructionWaitsForTheWork()
{
    QFETCH(const bool, cancelledBefore);
    QSemaphore begun;
    std::atomic<bool> ended = false;
    bool told = false;
    {
        JobSlot slot;
        slot.start<int>(
            [&](const Progress &progress) {
                begun.release();
                while (!progress.isCancelled())
                    QThread::msleep(1);
                QThread::msleep(100); // what cannot be stopped at once
                ended = true;
                return 1;
            },
            [&](int) { told = true; });
        QVERIFY(begun.tryAcquire(1, 5000));
        if (cancelledBefore)
            slot.cancel();
        QVERIFY(!ended);
    }
    QVERIFY(ended); // it used what lives here
    settle();
    QVERIFY(!told);
}

void JobSlotTest::whatWorkHoldsIsLetGo()
{
    auto held = std::make_shared<int>(7);
    JobSlot slot;
    int got = 0;
    slot.start<int>([held](const Progress &) { return *held; }, [&, held](int result) { got = result; });
    QTRY_COMPARE(got, 7);
    QTRY_COMPARE(held.use_count(), 1L);
    slot.start<int>([held](const Progress &) { return *held; }, [held](int) {});
    slot.cancel();
    QTRY_COMPARE(held.use_count(), 1L);
}

// Of a large file it takes long, and nobody waits for it: neither who is told nor Qt's own threads, which paint.
void JobSlotTest::aLateResultIsLetGoOnAWorker()
{
    Gate gate;
    LetGo letGo;
    JobSlot slot;
    slot.start<std::shared_ptr<int>>(
        [&](const Progress &progress) {
            gate.work(0)(progress);
            return heldUntil(letGo);
        },
        [](const std::shared_ptr<int> &) {});
    gate.begun.acquire();
    slot.cancel();
    gate.go.release();
    QTRY_VERIFY(letGo.on.load() != nullptr);
    QVERIFY(letGo.on.load() != thread());
    QCOMPARE(letGo.busyThen.load(), 0);
}

// A search is answered while a file loads, another is checked in full and orders are prepared.
void JobSlotTest::jobsDoNotWaitForEachOther()
{
    constexpr int kJobs = 6;
    Gate gate;
    std::array<JobSlot, kJobs> running;
    for (JobSlot &slot : running)
        slot.start<int>(gate.work(1, true), [](int) {});
    const bool all = gate.begun.tryAcquire(kJobs, 2'000);
    gate.go.release(kJobs);
    QVERIFY2(all, "jobs wait for a free thread");
}

// Qt paints large areas on QThreadPool::globalInstance() and waits for it: work that fills the pool
// stops the window.
void JobSlotTest::qtsOwnThreadsStayFree()
{
    Gate gate;
    JobSlot slot;
    slot.start<int>(gate.work(1), [](int) {});
    QVERIFY(gate.begun.tryAcquire(1, 5'000));
    const int busy = QThreadPool::globalInstance()->activeThreadCount();
    gate.go.release();
    QTRY_VERIFY(!slot.isRunning());
    QCOMPARE(busy, 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(kUnexpectedWork))
        return runUnexpectedWork();
    JobSlotTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_jobslot.moc"
