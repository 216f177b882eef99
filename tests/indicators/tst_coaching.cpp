// Coaching (INDICATORS.md 8), reckoned by hand: what marks say, when the next visit is due, beside absences.
#include "models/domain/qstring.h"
#include "models/indicators/coachingahead.h"

#include "support/casefilebuilder.h"
#include "support/toldcoaching.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

QString numberText(const std::optional<double> &number) { return number ? QString::number(*number, 'f', 2) : u("-"); }

QString resultText(const PracticeResult &result)
{
    return u("%1/%2 %3 %4 %5%6")
        .arg(result.whole.points)
        .arg(result.whole.marked)
        .arg(result.hasScore ? numberText(result.whole.perCent()) : u("-"),
             result.practiceClass ? QString::fromLatin1(practiceClassCode(*result.practiceClass).data()) : u("-"))
        .arg(result.criticalPoints.size())
        .arg(result.offersEscalation ? u("!") : QString());
}

QString dayText(const std::optional<Date> &day) { return day ? QString::fromStdString(day->iso()) : u("-"); }

// section, last day, class, next due, open and overdue actions
QString rowText(const MonitorCoaching &row)
{
    return u("%1 %2 %3 %4 %5/%6")
        .arg(QString::fromLatin1(coachingSectionCode(row.section).data()), dayText(row.visit ? row.visit->heldOn : std::nullopt),
             row.visit ? QString::fromLatin1(practiceClassCode(*row.result.practiceClass).data()) : u("-"),
             dayText(row.nextDueOn))
        .arg(row.openActions.size())
        .arg(row.overdueActions.size());
}

} // namespace

class CoachingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksSay_data()
    {
        QTest::addColumn<QString>("critical");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *critical, const char *others, const char *expected) {
            QTest::newRow(name) << u(critical) << u(others) << u(expected);
        };
        row("nothing", ".......", "", "0/0 - - 0");
        row("nothing that applies", "nnnnnnn", "n=31", "0/0 - - 0");
        row("nine items", ".......", "2=9", "18/9 - - 0");
        row("nine items and more that do not apply", "nnnnnnn", "2=9 n=9", "18/9 - - 0");
        row("ten items", ".......", "2=9 0=1", "18/10 90.00 - 0");
        row("nineteen items", "2222222", "2=12", "38/19 100.00 - 0");
        row("twenty items", "2222222", "2=13", "40/20 100.00 competent 0");
        row("twenty items, one of the seven without a mark", "222222.", "2=14", "40/20 100.00 - 0");
        row("all but one of the seven", ".222222", "2=31", "74/37 100.00 - 0");
        row("none of the seven applies", "nnnnnnn", "2=20", "40/20 100.00 competent 0");
        row("none of the seven applies, nineteen others", "nnnnnnn", "2=19", "38/19 100.00 - 0");
        row("score 90", "2222222", "2=9 1=4", "36/20 90.00 competent 0");
        row("score 89", "2222222", "2=23 1=8", "68/38 89.47 developing 0");
        row("score 80", "2222222", "2=5 1=8", "32/20 80.00 developing 0");
        row("score 79", "2222222", "2=15 1=16", "60/38 78.95 needs_support 0");
        row("nothing well", "1111111", "0=31", "7/38 9.21 needs_support 0");
        row("a critical point, score 95", "0222222", "2=13", "38/20 95.00 needs_support 1");
        row("a critical point in part is none", "1222222", "2=13", "39/20 97.50 competent 0");
        row("a critical point without a class", "..0....", "2=9", "18/10 90.00 - 1");
        row("a critical point without a score", "..0....", "2=8", "16/9 - - 1");
        row("B6 and B7 and D15 can wait", "0002222", "2=31", "70/38 92.11 needs_support 3");
        row("D16 may not wait", "2220222", "2=31", "74/38 97.37 needs_support 1!");
        row("D17 may not wait", "2222022", "2=31", "74/38 97.37 needs_support 1!");
        row("G32 may not wait", "2222202", "2=31", "74/38 97.37 needs_support 1!");
        row("H38 may not wait", "......0", "", "0/1 - - 1!");
        row("they wait where they were done in part", "1111111", "2=31", "69/38 90.79 competent 0");
    }

    void marksSay()
    {
        QFETCH(const QString, critical);
        QFETCH(const QString, others);
        const PracticeResult result = practiceResult(marksOf(critical, others), Settings());
        QTEST(resultText(result), "expected");
        int points = 0;
        int marked = 0;
        for (const PracticeScore &score : result.competences) {
            points += score.points;
            marked += score.marked;
        }
        QCOMPARE(points, result.whole.points);
        QCOMPARE(marked, result.whole.marked);
    }

    // A competence has fewer items than a visit needs for a score.
    void competencesHaveScores()
    {
        PracticeMarks marks(practiceList().items.size());
        marks[practiceList().indexOf("F27")] = Mark::doneWell;
        marks[practiceList().indexOf("F28")] = Mark::partly;
        marks[practiceList().indexOf("F29")] = Mark::notApplicable;
        const PracticeResult result = practiceResult(marks, Settings());
        QCOMPARE(result.competences[5].perCent(), std::optional(75.0));
        QVERIFY(!result.competences[0].perCent());
        QVERIFY(!result.hasScore);
    }

    void thresholdsAreSettings()
    {
        Settings settings;
        settings.coachingMinItemsScore = 3;
        settings.coachingMinItemsClass = 7;
        settings.coachingCompetentScore = 60;
        settings.coachingDevelopingScore = 50;
        QCOMPARE(resultText(practiceResult(marksOf(u("......."), u("2=3")), settings)), u("6/3 100.00 - 0"));
        QCOMPARE(resultText(practiceResult(marksOf(u("1111111"), u("")), settings)), u("7/7 50.00 developing 0"));
        QCOMPARE(resultText(practiceResult(marksOf(u("1111111"), u("2=2")), settings)), u("11/9 61.11 competent 0"));
    }

    // Of m, on 1 March 2026: months from 2 March on.
    void whatTheMonthsOwe_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected);
        };
        row("nobody knows how soon again", "", "1 0 0 0 0 0");
        row("two months, late", "visit V1 accompanied 2025-12-31 needs", "1 0 1 0 1 0");
        row("two months, held on the day", "visit V1 accompanied 2026-03-01 needs", "0 1 0 1 0 1");
        row("four months", "visit V1 accompanied 2026-01-02 developing", "0 0 1 0 0 0");
        row("six months, the last day of the last month", "visit V1 accompanied 2026-03-01 competent", "0 0 0 0 0 1");
        row("six months, after the last month", "visit V1 accompanied 2026-03-01 competent; away 2026-08-30 2026-09-02",
            "0 0 0 0 0 0");
        row("away until further notice", "visit V1 accompanied 2025-12-31 needs; away 2026-02-01 -", "0 0 0 0 0 0");
    }

    void whatTheMonthsOwe()
    {
        QFETCH(const QString, story);
        CaseFileBuilder file;
        file.skeleton();
        const auto book = file.book();
        const auto ahead = coachingAhead(*book, toldCoaching(story), {day("2026-03-01"), 6});
        QCOMPARE(ahead.size(), std::size_t(1));
        QStringList visits;
        for (const int month : ahead.front().visits)
            visits.append(QString::number(month));
        QTEST(visits.join(u' '), "expected");
    }

    void whenIsTheNext_data()
    {
        QTest::addColumn<QString>("hired");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *hired, const char *story, const char *asOf, const char *expected) {
            QTest::newRow(name) << u(hired) << u(story) << u(asOf) << u(expected);
        };
        row("nothing, nobody knows since when", "-", "", "2026-03-01", "never - - 2026-03-01 0/0");
        row("nothing since the hiring", "2026-01-01", "", "2026-03-01", "never - - 2026-01-31 0/0");
        row("hired today", "2026-03-01", "", "2026-03-01", "never - - 2026-03-31 0/0");
        const char *const competent = "visit V1 accompanied 2025-08-31 competent";
        row("six months, the day after", "-", competent, "2026-03-01", "overdue 2025-08-31 competent 2026-02-28 0/0");
        row("six months, the day", "-", competent, "2026-02-28", "next_30_days 2025-08-31 competent 2026-02-28 0/0");
        row("six months, 30 days before", "-", competent, "2026-01-29", "next_30_days 2025-08-31 competent 2026-02-28 0/0");
        row("six months, 31 days before", "-", competent, "2026-01-28", "future 2025-08-31 competent 2026-02-28 0/0");
        row("six months in a leap year", "-", "visit V1 accompanied 2027-08-31 competent", "2028-02-29",
            "next_30_days 2027-08-31 competent 2028-02-29 0/0");
        row("four months", "2025-01-01", "visit V1 accompanied 2025-10-31 developing", "2026-03-01",
            "overdue 2025-10-31 developing 2026-02-28 0/0");
        row("two months", "2025-01-01", "visit V1 accompanied 2025-12-31 needs", "2026-03-01",
            "overdue 2025-12-31 needs_support 2026-02-28 0/0");
        row("the day it is held", "-", "visit V1 accompanied 2026-03-01 needs", "2026-03-01",
            "future 2026-03-01 needs_support 2026-05-01 0/0");
        row("the latest counts", "-", "visit V1 accompanied 2026-02-02 competent; visit V2 accompanied 2026-02-01 needs",
            "2026-03-01", "future 2026-02-02 competent 2026-08-02 0/0");
        row("of one day the greater code, byte by byte", "-",
            "visit V10 accompanied 2026-02-01 competent; visit V9 accompanied 2026-02-01 needs", "2026-03-01",
            "future 2026-02-01 needs_support 2026-04-01 0/0");
        row("what is held later has not happened", "-",
            "visit V1 accompanied 2025-12-31 needs; visit V2 accompanied 2026-03-02 competent", "2026-03-01",
            "overdue 2025-12-31 needs_support 2026-02-28 0/0");
        row("a plan is no visit", "2026-01-01", "visit V1 accompanied - competent", "2026-03-01", "never - - 2026-01-31 0/0");
        row("only accompanied visits", "-",
            "visit V1 accompanied 2025-12-31 needs; visit V2 spot_check 2026-02-01 competent; visit V3 one_to_one 2026-02-01 "
            "competent; visit V4 assessment 2026-02-01 competent",
            "2026-03-01", "overdue 2025-12-31 needs_support 2026-02-28 0/0");
        row("a visit without a class", "-",
            "visit V1 accompanied 2025-12-31 needs; visit V2 accompanied 2026-02-01 scored; visit V3 accompanied 2026-02-02 seen",
            "2026-03-01", "overdue 2025-12-31 needs_support 2026-02-28 0/0");
        row("visits without a class alone", "2026-01-01", "visit V1 accompanied 2026-02-01 scored", "2026-03-01",
            "never - - 2026-01-31 0/0");
        row("another's visit", "2026-01-01", "visit V1 accompanied 2026-02-01 competent; by n", "2026-03-01",
            "never - - 2026-01-31 0/0");
        row("of two rows of one code the one written more often", "-",
            "visit V1 accompanied 2026-02-01 competent; rev 3; visit V1 spot_check 2026-02-02 competent; rev 2", "2026-03-01",
            "future 2026-02-01 competent 2026-08-01 0/0");

        const char *const dueInJanuary = "visit V1 accompanied 2025-11-20 needs"; // 20 January
        row("away now, due before", "-", "visit V1 accompanied 2025-11-20 needs; away 2026-02-01 2026-03-31", "2026-02-15",
            "future 2025-11-20 needs_support 2026-04-15 0/0");
        row("away now, last day, due before", "-", "visit V1 accompanied 2025-11-20 needs; away 2026-02-01 2026-03-31",
            "2026-03-31", "next_30_days 2025-11-20 needs_support 2026-04-15 0/0");
        row("back, due before the absence", "-", "visit V1 accompanied 2025-11-20 needs; away 2026-02-01 2026-03-31",
            "2026-04-01", "overdue 2025-11-20 needs_support 2026-01-20 0/0");
        row("not away yet, due before", "-", "visit V1 accompanied 2025-11-20 needs; away 2026-02-01 2026-03-31", "2026-01-31",
            "overdue 2025-11-20 needs_support 2026-01-20 0/0");
        row("away now, due 13 days after the return", "-",
            "visit V1 accompanied 2025-12-14 developing; away 2026-02-01 2026-03-31", "2026-02-15",
            "future 2025-12-14 developing 2026-04-15 0/0");
        row("away now, due 14 days after the return", "-",
            "visit V1 accompanied 2025-12-15 developing; away 2026-02-01 2026-03-31", "2026-02-15",
            "future 2025-12-15 developing 2026-04-15 0/0");
        row("away now, due later", "-", "visit V1 accompanied 2025-12-16 developing; away 2026-02-01 2026-03-31", "2026-02-15",
            "future 2025-12-16 developing 2026-04-16 0/0");
        row("away when it falls due, not yet", "-", "visit V1 accompanied 2025-12-15 needs; away 2026-02-01 2026-03-31",
            "2026-01-31", "future 2025-12-15 needs_support 2026-04-15 0/0");
        row("away when it fell due, back", "-", "visit V1 accompanied 2025-12-15 needs; away 2026-02-01 2026-03-31", "2026-04-10",
            "next_30_days 2025-12-15 needs_support 2026-04-15 0/0");
        row("away when it fell due, long back", "-", "visit V1 accompanied 2025-12-15 needs; away 2026-02-01 2026-03-31",
            "2026-04-16", "overdue 2025-12-15 needs_support 2026-04-15 0/0");
        row("away again", "-", "visit V1 accompanied 2025-12-15 needs; away 2026-02-01 2026-03-31; away 2026-04-15 2026-04-15",
            "2026-01-31", "future 2025-12-15 needs_support 2026-04-30 0/0");
        row("two spans are one absence", "-",
            "visit V1 accompanied 2025-12-15 needs; away 2026-02-01 2026-02-28; away 2026-03-01 2026-03-31", "2026-02-10",
            "future 2025-12-15 needs_support 2026-04-15 0/0");
        row("until further notice", "-", "visit V1 accompanied 2025-12-15 needs; away 2026-02-01 -", "2026-02-10",
            "future 2025-12-15 needs_support - 0/0");
        row("until further notice, not yet", "-", "visit V1 accompanied 2025-12-15 needs; away 2026-02-01 -", "2026-01-10",
            "future 2025-12-15 needs_support - 0/0");
        row("never and away", "2026-01-01", "away 2026-01-20 2026-01-31", "2026-01-25", "never - - 2026-02-15 0/0");
        row("never and away until further notice", "2026-01-01", "away 2026-01-20 -", "2026-01-25", "never - - - 0/0");
        row("no absence", "-", dueInJanuary, "2026-01-20", "next_30_days 2025-11-20 needs_support 2026-01-20 0/0");

        row("actions open and overdue", "2026-01-01",
            "action 2026-02-28 - -; action 2026-03-01 - -; action - - -; action 2026-02-28 2026-03-01 -; action 2026-02-28 "
            "2026-03-02 -; action 2026-02-01 2026-02-01 -",
            "2026-03-01", "never - - 2026-01-31 4/2");
        row("an action of a visit to come", "2026-01-01",
            "visit V1 accompanied 2026-03-02 seen; action 2026-03-15 - V1; action 2026-03-15 - V9; visit V2 accompanied "
            "2026-03-01 seen; action 2026-02-01 - V2",
            "2026-03-01", "never - - 2026-01-31 2/1");
    }

    void whenIsTheNext()
    {
        QFETCH(const QString, hired);
        QFETCH(const QString, story);
        QFETCH(const QString, asOf);
        CaseFileBuilder file;
        file.skeleton();
        file.row("personnel", {{"id", text("n")}, {"role", text("monitor")}});
        if (hired != u("-"))
            file.sql("UPDATE personnel SET hired_on = '" + hired.toStdString() + "' WHERE id = 'm'");
        const LogbookSnapshot logbook = toldCoaching(story);
        const auto rows = coachingOn(*file.book(), logbook, day(asOf.toStdString()));
        QCOMPARE(rows.size(), std::size_t(2));
        QTEST(rowText(rows.front()), "expected");
    }

    void intervalsAreSettings()
    {
        Settings settings;
        settings.coachingNeedsSupportMonths = 1;
        settings.coachingFirstDays = 10;
        settings.coachingReturnDays = 0;
        CaseFileBuilder file;
        file.skeleton();
        file.row("personnel", {{"id", text("n")}, {"role", text("monitor")}, {"hired_on", text("2026-01-01")}});
        const LogbookSnapshot logbook = toldCoaching(u("visit V1 accompanied 2026-01-31 needs; away 2026-02-28 2026-03-01"));
        const auto rows = coachingOn(*file.book(settings), logbook, day("2026-03-01"));
        QCOMPARE(rowText(rows[0]), u("next_30_days 2026-01-31 needs_support 2026-03-02 0/0"));
        QCOMPARE(rowText(rows[1]), u("never - - 2026-01-11 0/0"));
    }

    void onlyActiveMonitorsById()
    {
        CaseFileBuilder file;
        file.skeleton();
        const auto person = [&](const char *id, const char *role, const char *hired, const char *left) {
            file.row("personnel", {{"id", text(id)}, {"role", text(role)}, {"hired_on", hired}, {"left_on", left}});
        };
        person("m2", "monitor", "'2026-03-01'", "NULL");
        person("m10", "monitor", "NULL", "'2026-03-02'");
        person("Z", "monitor", "NULL", "NULL");
        person("hired later", "monitor", "'2026-03-02'", "NULL");
        person("left today", "monitor", "NULL", "'2026-03-01'");
        person("s", "supervisor", "NULL", "NULL");
        person("nobody knows", "", "NULL", "NULL");
        QStringList ids;
        const auto book = file.book();
        for (const MonitorCoaching &row : coachingOn(*book, {}, day("2026-03-01")))
            ids.append(qstring(book->snapshot->personnel.id(row.monitor)));
        QCOMPARE(ids, QStringList({u("Z"), u("m"), u("m10"), u("m2")}));
    }

    void whatWasWeakTheLastTime_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("weak"); // "-": there is no visit
        QTest::addColumn<QString>("form");
        const char *const critical = "B6 B7 D15 D16 D17 G32 H38";
        QTest::newRow("no visit") << QString() << u("-") << u(critical);
        QTest::newRow("all well") << u("visit V1 accompanied 2026-02-01 competent") << QString() << u(critical);
        QTest::newRow("a critical point is there already")
            << u("visit V1 accompanied 2026-02-01 needs") << u("D16") << u(critical);
        QTest::newRow("0 and 1, not 2 and n")
            << u("visit V1 spot_check 2026-02-01 seen; mark V1 A1 0; mark V1 C9 1; mark V1 H37 n") << u("A1 C9")
            << u("A1 B6 B7 C9 D15 D16 D17 G32 H38");
        QTest::newRow("the latest with a mark") << u("visit V1 accompanied 2026-01-01 needs; visit V2 one_to_one 2026-02-01 "
                                                     "seen; mark V2 F27 1; plan V3 2026-02-02 c "
                                                     "-; held 2026-02-02; visit V4 accompanied 2026-03-02 needs")
                                                << u("F27") << u("B6 B7 D15 D16 D17 F27 G32 H38");
        QTest::newRow("another's") << u("of n; visit V1 accompanied 2026-02-01 needs") << u("-") << u(critical);
    }

    void whatWasWeakTheLastTime()
    {
        QFETCH(const QString, story);
        const auto codes = [](const std::vector<std::size_t> &items) {
            QStringList told;
            for (const std::size_t item : items)
                told.append(QString::fromStdString(practiceList().items[item].code));
            return told.join(u' ');
        };
        const LogbookSnapshot logbook = toldCoaching(story);
        const auto last = lastMarkedVisit(logbook, "m", day("2026-03-01"));
        QTEST(last ? codes(weakItems(last->marks)) : u("-"), "weak");
        QTEST(codes(shortForm(practiceList(), last ? last->marks : PracticeMarks())), "form");
    }

    void marksThatMeanNothingAreNone()
    {
        LogbookSnapshot logbook = toldCoaching(u("visit V1 accompanied 2026-02-01 competent"));
        for (PracticeMark &mark : logbook.all<PracticeMark>()) {
            if (mark.item == "B6")
                mark.item = "Z6";
        }
        logbook.all<PracticeMark>().push_back({newHead(), "V9", "B6", Mark::doneWell, {}});
        const auto visits = visitsHeldBy(logbook, day("2026-03-01"));
        QCOMPARE(visits.size(), std::size_t(1));
        QVERIFY(!practiceResult(visits.front().marks, Settings()).practiceClass);
        // Of two marks of one item the one written more often holds.
        logbook.all<PracticeMark>().push_back({newHead(), "V1", "B6", Mark::notDone, {}});
        logbook.all<PracticeMark>().back().head.rev = 2;
        logbook.all<PracticeMark>().push_back({newHead(), "V1", "B6", Mark::doneWell, {}});
        QCOMPARE(resultText(practiceResult(visitsHeldBy(logbook, day("2026-03-01")).front().marks, Settings())),
                 u("74/38 97.37 needs_support 1"));
    }
};

QTEST_GUILESS_MAIN(CoachingTest)
#include "tst_coaching.moc"
