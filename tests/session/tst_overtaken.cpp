// A load that another one, the person or the end of the program overtakes: its result is never seen and its copy is gone.
#include "heldsession.h"

#include <QTest>
#include <QThread>

using namespace clmrs;

class OvertakenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneAskedForIsOpened();
    void aFailureOfAnEarlierOneIsNotHeard();
    void cancellingKeepsWhatIsOpen_data();
    void cancellingKeepsWhatIsOpen();
    void theCheckOfAnEarlierFileIsDropped();
    void nothingIsLeftInThePrivateFolder();
    void closingWhileItLoadsWaits();
};

void OvertakenTest::theLastOneAskedForIsOpened()
{
    const CaseFileBuilder first = fileOf(2);
    const CaseFileBuilder second = fileOf(5);
    Desk desk;
    QVERIFY(desk.openHeld(first.path())); // deep in the first one
    QVERIFY(desk.open(second.path()));
    QCOMPARE(desk.children(), 5U);
    desk.turnstile.go.release(); // and the first one comes late
    QTest::qWait(100);
    QCOMPARE(desk.children(), 5U);
    QCOMPARE(desk.opened.size(), 1);
    QCOMPARE(desk.session.current()->path, second.path());
}

void OvertakenTest::aFailureOfAnEarlierOneIsNotHeard()
{
    CaseFileBuilder broken = fileOf(1); // a country's rules cannot fail, but a missing table does, after the clock
    broken.sql("DROP TABLE visit");
    const CaseFileBuilder second = fileOf(5);
    Desk desk;
    QVERIFY(desk.openHeld(broken.path()));
    QVERIFY(desk.open(second.path()));
    desk.turnstile.go.release();
    QTest::qWait(100);
    QCOMPARE(desk.failed.size(), 0);
    QCOMPARE(desk.children(), 5U);
    QVERIFY(desk.open(broken.path()));
    QCOMPARE(desk.failed.size(), 1); // by itself it does fail
}

void OvertakenTest::cancellingKeepsWhatIsOpen_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("nothing") << true;
    QTest::newRow("another file") << false;
}

void OvertakenTest::cancellingKeepsWhatIsOpen()
{
    QFETCH(const bool, first);
    const CaseFileBuilder before = fileOf(2);
    const CaseFileBuilder next = fileOf(5);
    Desk desk;
    QVERIFY(first || desk.open(before.path()));
    QVERIFY(desk.openHeld(next.path()));
    QVERIFY(desk.session.loading().isRunning());
    desk.session.loading().cancel();
    QVERIFY(!desk.session.loading().isRunning());
    desk.turnstile.go.release();
    QTest::qWait(100);
    QCOMPARE(desk.children(), first ? 0U : 2U);
    QCOMPARE(desk.opened.size(), first ? 0 : 1);
    QCOMPARE(desk.failed.size(), 0); // to cancel is no failure
    QVERIFY(desk.open(next.path())); // and the session goes on
    QCOMPARE(desk.children(), 5U);
}

void OvertakenTest::theCheckOfAnEarlierFileIsDropped()
{
    const CaseFileBuilder damaged = damagedFileOf(20);
    const CaseFileBuilder sound = fileOf(3);
    for (int i = 0; i < 5; ++i) {
        Desk desk;
        bool next = false;
        QObject::connect(&desk.session, &Session::opened, this, [&] {
            if (!std::exchange(next, true))
                desk.session.open(sound.path());
        });
        desk.session.open(damaged.path());
        QTRY_COMPARE(desk.opened.size(), 2);
        QVERIFY(desk.waitForSoundness());
        QTest::qWait(20);
        QCOMPARE(desk.session.current()->soundness, Soundness::sound);
        QCOMPARE(desk.children(), 3U);
    }
}

void OvertakenTest::nothingIsLeftInThePrivateFolder()
{
    const CaseFileBuilder file = fileOf(2);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QVERIFY(desk.waitForSoundness());
    QTRY_COMPARE(leftIn(desk.root.path()), QStringList()); // let go as soon as the check is done
    QVERIFY(desk.open(QStringLiteral("/nowhere/at/all.clmrs")));
    QVERIFY(desk.openHeld(file.path()));
    desk.session.loading().cancel();
    desk.turnstile.go.release();
    QTRY_COMPARE(leftIn(desk.root.path()), QStringList());
}

void OvertakenTest::closingWhileItLoadsWaits()
{
    const CaseFileBuilder file = fileOf(2);
    QString root;
    QTemporaryDir outside;
    Turnstile turnstile;
    turnstile.held = 1;
    QSemaphore closing;
    std::unique_ptr<QThread> doorman(QThread::create([&] {
        closing.acquire();
        QThread::msleep(50);
        turnstile.go.release();
    }));
    doorman->start();
    bool opened = false;
    {
        Session session({outside.path(), turnstile.clock()}, {}, {});
        QObject::connect(&session, &Session::opened, this, [&] { opened = true; });
        session.open(file.path());
        QVERIFY(turnstile.arrived.tryAcquire(1, 20'000));
        closing.release();
    }
    QVERIFY(doorman->wait(5'000));
    QCOMPARE(leftIn(outside.path()), QStringList()); // the worker has ended, and took its copy with it
    QTest::qWait(20);
    QVERIFY(!opened);
}

QTEST_GUILESS_MAIN(OvertakenTest)
#include "tst_overtaken.moc"
