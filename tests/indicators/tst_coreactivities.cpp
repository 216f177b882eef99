// The activities of the Core Criteria with their first and last day, and the periods people think in.
#include "support/toldvillage.h"

#include "models/indicators/coreactivities.h"
#include "models/indicators/periodchoice.h"

#include <QTest>

using namespace clmrs;

namespace {

QString dayText(std::optional<Date> day) { return day ? QString::fromStdString(day->iso()) : QStringLiteral("-"); }

// "2: 2026-01-05 2026-02-03", for each activity in order.
QString shown(const ShownActivity &activity)
{
    return QStringLiteral("%1: %2 %3").arg(activity.evidence.size()).arg(dayText(activity.first()), dayText(activity.last()));
}

QString periodWords(const Period &period) { return dayText(period.from) + u' ' + dayText(period.to); }

} // namespace

class CoreActivitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activitiesAreShownByWhatWasDone_data();
    void activitiesAreShownByWhatWasDone();
    void evidenceStandsByDay();
    void periodsArePeoplesOwn_data();
    void periodsArePeoplesOwn();
};

// Up to 2026-06-30: later than 2024-06-30.
void CoreActivitiesTest::activitiesAreShownByWhatWasDone_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("support");
    QTest::addColumn<QString>("identification");
    QTest::addColumn<QString>("followUp");
    const auto none = QStringLiteral("0: - -");
    const auto row = [](const char *name, const char *story, const QString &support, const QString &identification,
                        const QString &followUp) {
        QTest::newRow(name) << QString::fromUtf8(story) << support << identification << followUp;
    };
    const auto one = [](const char *day) { return QStringLiteral("1: %1 %1").arg(QLatin1String(day)); };
    row("nothing", "child k", none, none, none);
    row("a session", "session 2026-02-03", one("2026-02-03"), none, none);
    row("a session and a support", "session 2026-02-03; support 2025-01-05 school_kit",
        QStringLiteral("2: 2025-01-05 2026-02-03"), none, none);
    row("awareness as a support", "support 2025-01-05 awareness", one("2025-01-05"), none, none);
    row("support for a community", "support 2025-01-05 water_point community=c child=-", one("2025-01-05"), none, none);
    row("an assessment", "met 2026-01-10 k none", none, one("2026-01-10"), none);
    row("somebody absent", "met 2026-01-10 k none presence=absent", none, none, none);
    row("follow-ups", "met 2025-01-10 k child_labour; met 2025-08-10 k none; met 2026-02-10 k none", none,
        QStringLiteral("3: 2025-01-10 2026-02-10"), QStringLiteral("2: 2025-08-10 2026-02-10"));
    row("not identified: no follow-up", "met 2025-01-10 k none; met 2025-08-10 k none", none,
        QStringLiteral("2: 2025-01-10 2025-08-10"), none);
    row("twice on one day", "met 2026-01-10 k child_labour; again k none", none, one("2026-01-10"), none);
    row("on the day 24 months before", "met 2024-06-30 k child_labour; session 2024-06-30; support 2024-06-30 school_kit", none,
        none, none);
    row("on the day after it", "met 2024-07-01 k child_labour; session 2024-07-01", one("2024-07-01"), one("2024-07-01"), none);
    row("identified before, followed in them", "met 2024-01-10 k child_labour; met 2024-08-10 k none", none, one("2024-08-10"),
        one("2024-08-10"));
    row("on the last day and after it", "met 2026-06-30 k none; met 2026-07-01 k none; session 2026-07-01", none,
        one("2026-06-30"), none);
    row("a household that refuses", "household h consent=refused; met 2026-01-10 k child_labour; support 2026-01-11 school_kit",
        none, none, none);
}

void CoreActivitiesTest::activitiesAreShownByWhatWasDone()
{
    QFETCH(const QString, story);
    QFETCH(const QString, support);
    QFETCH(const QString, identification);
    QFETCH(const QString, followUp);
    const auto activities = coreActivities(*villageOf(story.toUtf8().constData()), day("2026-06-30"), Progress());
    QCOMPARE(shown(activities[0]), support);
    QCOMPARE(shown(activities[1]), identification);
    QCOMPARE(shown(activities[2]), followUp);
}

void CoreActivitiesTest::evidenceStandsByDay()
{
    const auto book = villageOf("child j born=2015-01-01; support 2026-03-01 school_kit; session 2025-02-03; met 2026-02-01 k "
                                "child_labour; met 2026-01-01 j none");
    for (const ShownActivity &activity : coreActivities(*book, day("2026-06-30"), Progress()))
        QVERIFY(std::ranges::is_sorted(activity.evidence, {}, &CoreEvidence::on));
}

void CoreActivitiesTest::periodsArePeoplesOwn_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("before");
    const auto row = [](const char *name, PeriodChoice choice, const char *day, const char *period, const char *before) {
        QTest::newRow(name) << int(choice) << QString::fromLatin1(day) << QString::fromLatin1(period)
                            << QString::fromLatin1(before);
    };
    row("this season", PeriodChoice::thisSeason, "2026-11-08", "2026-10-01 2026-11-08", "2025-10-01 2025-11-08");
    row("on its first day", PeriodChoice::thisSeason, "2026-10-01", "2026-10-01 2026-10-01", "2025-10-01 2025-10-01");
    row("on its last day", PeriodChoice::thisSeason, "2026-09-30", "2025-10-01 2026-09-30", "2024-10-01 2025-09-30");
    row("this month", PeriodChoice::thisMonth, "2026-11-08", "2026-11-01 2026-11-08", "2025-11-01 2025-11-08");
    row("leap day", PeriodChoice::thisMonth, "2028-02-29", "2028-02-01 2028-02-29", "2027-02-01 2027-02-28");
    row("90 days", PeriodChoice::last90Days, "2026-11-08", "2026-08-11 2026-11-08", "2025-08-11 2025-11-08");
    row("last season", PeriodChoice::lastSeason, "2026-11-08", "2025-10-01 2026-09-30", "2024-10-01 2025-09-30");
    row("free, at first", PeriodChoice::freeDates, "2026-11-08", "2026-10-01 2026-11-08", "2025-10-01 2025-11-08");
}

void CoreActivitiesTest::periodsArePeoplesOwn()
{
    QFETCH(const int, choice);
    QFETCH(const QString, day);
    QFETCH(const QString, period);
    QFETCH(const QString, before);
    const Period made = periodOf(static_cast<PeriodChoice>(choice), clmrs::day(day.toStdString()), 10);
    QCOMPARE(periodWords(made), period);
    QCOMPARE(periodWords(sameWeeksBefore(made)), before);
    const Period trend = trendUpTo(clmrs::day(day.toStdString()));
    QCOMPARE(int(partsOf(trend, 1, 1).size()), 13);
    QVERIFY(trend.to <= clmrs::day(day.toStdString()) && trend.to == trend.to.lastOfMonth());
}

QTEST_GUILESS_MAIN(CoreActivitiesTest)
#include "tst_coreactivities.moc"
