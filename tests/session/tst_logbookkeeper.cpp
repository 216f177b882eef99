// The logbook on its thread: in turn, never lost, said where it fails; settings in it; the workstation's key.
#include "support/casefilebuilder.h"
#include "support/files.h"
#include "support/u.h"

#include "models/session/closingperiods.h"
#include "models/session/logbookkeeper.h"
#include "models/session/logbooksettings.h"
#include "models/session/workstation.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

LogbookOptions optionsIn(const QTemporaryDir &folder)
{
    LogbookOptions options;
    options.path = folder.filePath(u("own.logbook"));
    options.clock = clockAt("2026-11-01T12:00:00Z");
    return options;
}

Change noteOf(const std::string &text)
{
    Note note;
    note.subject = {"child", "k", {}};
    note.text = text;
    return {QT_TRANSLATE_NOOP("clmrs", "write a note"), {Edit<Note>{std::nullopt, note}}};
}

SettingRow row(int number, const char *setting, const char *value, std::int64_t rev = 1)
{
    SettingRow made;
    made.head.key.bytes[0] = static_cast<std::uint8_t>(number);
    made.head.rev = rev;
    made.setting = setting;
    made.value = value;
    return made;
}

} // namespace

class LogbookKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsDoneInTurn()
    {
        const QTemporaryDir folder;
        LogbookKeeper keeper(optionsIn(folder), Key::random());
        QSignalSpy failed(&keeper, &LogbookKeeper::failed);
        keeper.open();
        for (int i = 0; i < 20; ++i) // at once, before it is even open
            keeper.apply(noteOf(std::to_string(i)));
        QVERIFY(QTest::qWaitFor([&] { return !keeper.isBusy(); }, 20'000));
        QCOMPARE(keeper.snapshot()->all<Note>().size(), std::size_t(20));
        QVERIFY(failed.isEmpty());
        for (int i = 0; i < 5; ++i)
            keeper.undo();
        QVERIFY(QTest::qWaitFor([&] { return !keeper.isBusy(); }, 20'000));
        QCOMPARE(keeper.snapshot()->all<Note>().size(), std::size_t(15));
        QCOMPARE(QString::fromLatin1(keeper.undoable()), u("write a note"));
        QCOMPARE(keeper.snapshot()->all<Note>().front().head.origin, keeper.hand().origin);
    }

    void aPeriodIsClosedWithItsFiguresAndReopened()
    {
        CaseFileBuilder file;
        file.skeleton().child("k").visit("v", "2026-10-10").observe("o", "v", "k", "child_labour");
        const FrozenFigures frozen = freeze(*file.book(), {day("2026-10-01"), day("2026-10-31")}, "0.1.0", Progress());
        Author manager;
        manager.head.key = Key::random();
        manager.role = AuthorRole::manager;
        Author supervisor;
        supervisor.head.key = Key::random();
        const QTemporaryDir folder;
        LogbookKeeper keeper(optionsIn(folder), Key::random());
        QSignalSpy failed(&keeper, &LogbookKeeper::failed);
        keeper.open();
        keeper.apply({nullptr, {Edit<Author>{{}, manager}, Edit<Author>{{}, supervisor}}});
        const auto settled = [&] { return QTest::qWaitFor([&] { return !keeper.isBusy(); }, 20'000); };
        QVERIFY(settled());
        const auto refusedFor = [&](const Author &author) {
            return closingRefused(*keeper.snapshot(), author.head.key, frozen.cooperative, frozen.period).has_value();
        };
        QVERIFY(refusedFor(supervisor) && !refusedFor(manager));
        QCOMPARE(failed.count(), 0);
        keeper.setAuthor(supervisor.head.key); // whatever the window says
        keeper.apply(closingChange(frozen, "October", supervisor.head.key, Moment::fromSeconds(0)));
        QVERIFY(settled());
        QCOMPARE(failed.count(), 1);
        keeper.setAuthor(manager.head.key);
        keeper.apply(closingChange(frozen, "October", manager.head.key, Moment::fromSeconds(7)));
        QVERIFY(settled());
        const ClosedPeriod closed = keeper.snapshot()->all<ClosedPeriod>().at(0);
        QVERIFY(closed.from == frozen.period.from && closed.to == frozen.period.to && closed.fileAsOf == frozen.fileAsOf);
        QVERIFY(closed.closedBy == manager.head.key && closed.closedAt.seconds() == 7 && closed.title == "October");
        QVERIFY(refusedFor(manager)); // these days are closed
        std::string kept;
        keeper.ask<std::string>([&](Logbook &logbook) { return logbook.figures(closed.head.key); },
                                [&](const std::string &content) { kept = content; });
        QVERIFY(settled());
        QCOMPARE(kept, encodeFrozen(frozen));
        QVERIFY(reopeningRefused(*keeper.snapshot(), supervisor.head.key, closed));
        QVERIFY(!reopeningRefused(*keeper.snapshot(), manager.head.key, closed));
        keeper.apply(reopeningChange(closed, "late notebooks"));
        QVERIFY(settled());
        QVERIFY(keeper.snapshot()->all<ClosedPeriod>().at(0).reopened && !refusedFor(manager));
        QCOMPARE(QString::fromLatin1(keeper.undoable()), u("reopen a period"));
        QCOMPARE(failed.count(), 1);
    }

    void whatWasAskedIsWrittenBeforeItEndsAndBackedUp()
    {
        const QTemporaryDir folder;
        {
            LogbookKeeper keeper(optionsIn(folder), Key::random());
            keeper.open();
            for (int i = 0; i < 10; ++i)
                keeper.apply(noteOf(std::to_string(i)));
            keeper.close();
        }
        Logbook again(optionsIn(folder));
        QCOMPARE(again.snapshot()->all<Note>().size(), std::size_t(10));
        QCOMPARE(again.backups().size(), 1);
        {
            LogbookKeeper keeper(optionsIn(folder), Key::random());
            keeper.open();
            keeper.close(); // nothing was written: no further backup
        }
        QCOMPARE(again.backups().size(), 1);
    }

    void whatAKilledProgramWroteIsBackedUpByTheNext()
    {
        const QTemporaryDir folder;
        Logbook killed(optionsIn(folder)); // it never closes
        killed.apply(noteOf("one"), {Key::random(), Key()});
        const auto openedAndClosed = [&] {
            LogbookKeeper keeper(optionsIn(folder), Key::random());
            keeper.open();
            QVERIFY(!keeper.close());
        };
        openedAndClosed();
        QCOMPARE(killed.backups().size(), 1);
        openedAndClosed();
        QCOMPARE(killed.backups().size(), 1);
        killed.apply(noteOf("two"), {Key::random(), Key()});
        openedAndClosed();
        QCOMPARE(killed.backups().size(), 2);
    }

    void whatFailsIsSaidAndTheRestGoesOn()
    {
        const QTemporaryDir folder;
        LogbookKeeper keeper(optionsIn(folder), Key::random());
        QSignalSpy failed(&keeper, &LogbookKeeper::failed);
        keeper.apply(noteOf("before it is open"));
        keeper.open();
        QVERIFY(QTest::qWaitFor([&] { return !keeper.isBusy(); }, 20'000));
        QCOMPARE(failed.size(), 1);
        keeper.apply(noteOf("one"));
        QVERIFY(QTest::qWaitFor([&] { return !keeper.isBusy(); }, 20'000));
        const Note stale = keeper.snapshot()->all<Note>().front();
        Note changed = stale;
        changed.text = "two";
        keeper.apply({nullptr, {Edit<Note>{stale, changed}}});
        keeper.apply({nullptr, {Edit<Note>{stale, std::nullopt}}}); // overtaken by the one before
        keeper.apply(noteOf("three"));
        QVERIFY(QTest::qWaitFor([&] { return !keeper.isBusy(); }, 20'000));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(keeper.snapshot()->all<Note>().size(), std::size_t(2));
    }

    void settingsGoThereAndComeBack()
    {
        const QTemporaryDir folder;
        Logbook logbook(optionsIn(folder));
        const Hand hand{Key::random(), Key()};
        Settings wanted;
        wanted.minGapDays = 45;
        wanted.openIntervalMonths = {3, 6};
        wanted.intervalStart = IntervalStart::firstSupport;
        QVERIFY(settingsOf(*logbook.snapshot()) == Settings());
        logbook.apply(settingsChange(*logbook.snapshot(), wanted), hand);
        QVERIFY(settingsOf(*logbook.snapshot()) == wanted);
        QCOMPARE(logbook.snapshot()->all<SettingRow>().size(), std::size_t(3)); // those that differ alone
        QVERIFY(settingsChange(*logbook.snapshot(), wanted).edits.empty());
        wanted.minGapDays = Settings().minGapDays;
        logbook.apply(settingsChange(*logbook.snapshot(), wanted), hand);
        QVERIFY(settingsOf(*logbook.snapshot()) == wanted);
        QCOMPARE(logbook.snapshot()->all<SettingRow>().size(), std::size_t(2));
    }

    void oddSettingRowsChangeNothing_data()
    {
        QTest::addColumn<QList<QStringList>>("rows"); // setting, value, rev
        QTest::addColumn<int>("minGapDays");
        const auto one = [](const char *setting, const char *value, const char *rev = "1") {
            return QStringList{u(setting), u(value), u(rev)};
        };
        QTest::newRow("none") << QList<QStringList>{} << 60;
        QTest::newRow("an unknown setting") << QList<QStringList>{one("of_another_version", "1")} << 60;
        QTest::newRow("no number") << QList<QStringList>{one("min_gap_days", "\"x\"")} << 60;
        QTest::newRow("no JSON") << QList<QStringList>{one("min_gap_days", "}{")} << 60;
        QTest::newRow("more than one") << QList<QStringList>{one("min_gap_days", "1, \"small_number\": 2")} << 60;
        QTest::newRow("an empty name") << QList<QStringList>{one("", "1")} << 60;
        QTest::newRow("two workstations: written more often")
            << QList<QStringList>{one("min_gap_days", "30", "2"), one("min_gap_days", "40")} << 30;
        QTest::newRow("two workstations: the greater key")
            << QList<QStringList>{one("min_gap_days", "30"), one("min_gap_days", "40")} << 40;
    }

    void oddSettingRowsChangeNothing()
    {
        QFETCH(const QList<QStringList>, rows);
        QFETCH(const int, minGapDays);
        LogbookSnapshot logbook;
        for (const QStringList &each : rows)
            logbook.all<SettingRow>().push_back(row(int(logbook.all<SettingRow>().size()) + 1, each[0].toLatin1().constData(),
                                                    each[1].toLatin1().constData(), each[2].toInt()));
        Settings expected;
        expected.minGapDays = minGapDays;
        QVERIFY(settingsOf(logbook) == expected);
    }

    void aWorkstationKeepsItsKey()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u("new/folder"));
        const Key key = workstationKey(data);
        QVERIFY(!key.isNull());
        QCOMPARE(workstationKey(data), key);
        QVERIFY(workstationKey(folder.filePath(u("other"))) != key);
        QCOMPARE(QFileInfo(data + u("/workstation")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        writeBytes(data + u("/workstation"), "no key");
        QVERIFY(workstationKey(data) != key);
    }
};

QTEST_GUILESS_MAIN(LogbookKeeperTest)
#include "tst_logbookkeeper.moc"
