// Closed periods in the logbook: who closes and reopens, not twice, taken back, erased, sealed, and their figures beside them.
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const char kPass[] = "Akwaba, 12 cabosses!";
const std::string kGone = "11111111-2222-4333-8444-555555555555";
const QString kOnlyManagers = u("Only somebody with the role manager");
const QString kClosedAlready = u("These days are closed already.");

Date dayOf(const char *iso) { return Date::parse(iso).value(); }

ClosedPeriod october()
{
    ClosedPeriod period;
    period.head.key = Key::random();
    period.cooperative = "coop";
    period.from = dayOf("2026-10-01");
    period.to = dayOf("2026-10-31");
    period.fileAsOf = Moment::parse("2026-11-01T06:00:00Z").value();
    period.title = "Report of Zanzibarine";
    period.rulePack = "ci-2025 gh-2025 zw-2025";
    period.program = "0.1.0";
    period.settings = "{}";
    period.closedBy = anna().author;
    period.closedAt = Moment::parse("2026-11-01T12:00:00Z").value();
    return period;
}

Change closing(const ClosedPeriod &period, const std::string &figures)
{
    return {"Closed", {Edit<ClosedPeriod>{std::nullopt, period}}, {{period.head.key, figures}}};
}

ClosedPeriod reopened(ClosedPeriod period)
{
    period.reopened = true;
    period.reason = "Zanzibarine sent two notebooks late";
    return period;
}

const ClosedPeriod only(Logbook &logbook) { return logbook.snapshot()->all<ClosedPeriod>().at(0); }

std::unique_ptr<Logbook> managed(const LogScene &scene)
{
    auto logbook = scene.open();
    makeManager(*logbook, anna());
    return logbook;
}

qint64 countOf(const LogScene &scene, const char *sql)
{
    return Database::openWritable(scene.path().toStdString()).integer(sql).value_or(-1);
}

} // namespace

class ClosedPeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsClosedComesBack()
    {
        const LogScene scene;
        const std::string figures = std::string(300'000, 'f') + '\0' + "end";
        const ClosedPeriod period = october();
        managed(scene)->apply(closing(period, figures), anna());
        const auto logbook = scene.open();
        QVERIFY(sameWords(only(*logbook), period));
        QCOMPARE(only(*logbook).head.author, anna().author);
        QCOMPARE(logbook->figures(period.head.key), figures);
        QCOMPARE(logbook->figures(Key::random()), std::string());
    }

    void olderLogbooksGetTheTables_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < kLogbookVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void olderLogbooksGetTheTables()
    {
        QFETCH(const int, version);
        const LogScene scene;
        scene.makeVersion(version, 3);
        const auto logbook = managed(scene);
        QCOMPARE(logbook->outcome(), SchemaOutcome::migrated);
        QCOMPARE(noteTexts(*logbook), QStringList({u("old 0"), u("old 1"), u("old 2")}));
        logbook->apply(closing(october(), "figures"), anna());
        QCOMPARE(logbook->figures(only(*logbook).head.key), std::string("figures"));
    }

    void onlyAManagerClosesAndReopens()
    {
        const LogScene scene;
        const auto logbook = managed(scene);
        Author supervisor;
        supervisor.head.key = bola().author;
        logbook->apply({nullptr, {Edit<Author>{std::nullopt, supervisor}}}, bola());
        for (const Hand &hand : {bola(), Hand{anna().origin, Key()}, Hand{anna().origin, Key::random()}})
            QVERIFY(refusal([&] { logbook->apply(closing(october(), "f"), hand); }).startsWith(kOnlyManagers));
        QVERIFY(logbook->snapshot()->all<ClosedPeriod>().empty());
        QCOMPARE(countOf(scene, "SELECT count(*) FROM closed_figures"), 0);

        logbook->apply(closing(october(), "f"), anna());
        const ClosedPeriod closed = only(*logbook);
        QVERIFY(refusal([&] { logbook->apply(changing(closed, reopened(closed)), bola()); }).startsWith(kOnlyManagers));
        QVERIFY(refusal([&] { logbook->apply(deleting(closed), bola()); }).startsWith(kOnlyManagers));
        QVERIFY(refusal([&] { logbook->undo(bola()); }).startsWith(kOnlyManagers));
        QCOMPARE(logbook->figures(closed.head.key), std::string("f"));
        logbook->undo(anna()); // it can still be taken back
        QVERIFY(logbook->snapshot()->all<ClosedPeriod>().empty());
    }

    void theSameDaysAreNotClosedTwice()
    {
        const LogScene scene;
        const auto logbook = managed(scene);
        const auto other = scene.open(); // another program
        logbook->apply(closing(october(), "first"), anna());
        QVERIFY(refusal([&] { other->apply(closing(october(), "second"), anna()); }).startsWith(kClosedAlready));
        QCOMPARE(countOf(scene, "SELECT count(*) FROM closed_figures"), 1);
        ClosedPeriod elsewhere = october();
        elsewhere.cooperative = "another";
        ClosedPeriod longer = october();
        longer.from = dayOf("2026-09-01");
        other->apply(closing(elsewhere, "e"), anna());
        other->apply(closing(longer, "l"), anna());
        QCOMPARE(logbook->snapshot()->all<ClosedPeriod>().size(), std::size_t(3));
    }

    void reopeningIsAuditedAndFreesTheDays()
    {
        const LogScene scene;
        const auto logbook = managed(scene);
        logbook->apply(closing(october(), "first"), anna());
        const ClosedPeriod closed = only(*logbook);
        logbook->apply(changing(closed, reopened(closed)), anna());
        QVERIFY(only(*logbook).reopened);
        QCOMPARE(only(*logbook).reason, std::string("Zanzibarine sent two notebooks late"));
        QCOMPARE(only(*logbook).closedBy, anna().author);
        QCOMPARE(logbook->figures(closed.head.key), std::string("first")); // they stay readable
        QCOMPARE(countOf(scene, "SELECT count(*) FROM audit WHERE in_table = 'closed_period'"), 2);
        QCOMPARE(countOf(scene,
                         "SELECT count(*) FROM audit WHERE in_table = 'closed_period' AND action = 'change' AND after LIKE "
                         "'%two notebooks%'"),
                 1);
        logbook->apply(closing(october(), "second"), anna());
        QCOMPARE(logbook->snapshot()->all<ClosedPeriod>().size(), std::size_t(2));
        // Somebody else closed them anew: what was reopened stays so.
        const auto other = scene.open();
        const ClosedPeriod again = *other->snapshot()->find<ClosedPeriod>(closed.head.key);
        ClosedPeriod shut = again;
        shut.reopened = false;
        QVERIFY(refusal([&] { other->apply(changing(again, shut), anna()); }).startsWith(kClosedAlready));
    }

    void undoTakesBackReopeningAndClosing()
    {
        const LogScene scene;
        const auto logbook = managed(scene);
        logbook->apply(closing(october(), "f"), anna());
        const ClosedPeriod closed = only(*logbook);
        logbook->apply(changing(closed, reopened(closed)), anna());
        logbook->undo(anna());
        QVERIFY(!only(*logbook).reopened && only(*logbook).reason.empty());
        QCOMPARE(logbook->figures(closed.head.key), std::string("f"));
        logbook->undo(anna());
        QVERIFY(logbook->snapshot()->all<ClosedPeriod>().empty());
        QCOMPARE(countOf(scene, "SELECT count(*) FROM closed_figures"), 0);
        logbook->apply(closing(october(), "again"), anna());
        QCOMPARE(logbook->figures(only(*logbook).head.key), std::string("again"));
    }

    void anErasedPersonIsNotInTheFigures()
    {
        const LogScene scene;
        const auto logbook = managed(scene);
        logbook->apply(closing(october(), "ids: " + kGone), anna());
        const ClosedPeriod closed = only(*logbook);
        logbook->backUp();
        const auto unchanged = [](const std::string &content) { return content; };
        const auto without = [](const std::string &content) {
            return content.find(kGone) == std::string::npos ? content : std::string("ids: none");
        };
        QCOMPARE(filesHolding(scene.backupFolder(), QString::fromStdString(kGone)).size(), 1);
        logbook->erase({"child", kGone, {}}, {unchanged, without}, anna(), Progress());
        QCOMPARE(filesHolding(scene.folder(), QString::fromStdString(kGone)), QStringList());
        QCOMPARE(logbook->figures(closed.head.key), std::string("ids: none"));
        QCOMPARE(only(*logbook), closed);
        logbook->restore(logbook->backups().front(), anna());
        QCOMPARE(logbook->figures(closed.head.key), std::string("ids: none"));
    }

    void wordsAreSealedAndDaysAreNot()
    {
        const LogScene scene;
        const auto logbook = managed(scene);
        logbook->apply(closing(october(), "f"), anna());
        const ClosedPeriod closed = only(*logbook);
        logbook->apply(changing(closed, reopened(closed)), anna());
        QVERIFY(!filesHolding(scene.folder(), u("Zanzibarine")).isEmpty());
        logbook->protect(kPass, anna());
        QCOMPARE(filesHolding(scene.folder(), u("Zanzibarine")), QStringList());
        logbook->lock();
        QVERIFY(only(*logbook).reason.empty() && only(*logbook).title.empty());
        QVERIFY(only(*logbook).reopened && only(*logbook).from == closed.from);
        QVERIFY(!refusal([&] { logbook->apply(closing(october(), "f"), anna()); }).isEmpty()); // its title cannot be sealed
        QVERIFY(logbook->unlock(kPass));
        QCOMPARE(only(*logbook).reason, std::string("Zanzibarine sent two notebooks late"));
    }
};

QTEST_GUILESS_MAIN(ClosedPeriodsTest)
#include "tst_closedperiods.moc"
