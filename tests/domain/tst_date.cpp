// Days, months and moments: the arithmetic every due date stands on.
#include "models/domain/date.h"
#include "models/domain/place.h"

#include <QDate>
#include <QTest>

using namespace clmrs;

class DateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDay");
        QTest::newRow("a day") << QByteArray("2026-10-31") << true;
        QTest::newRow("29 February of a leap year") << QByteArray("2024-02-29") << true;
        QTest::newRow("29 February of another year") << QByteArray("2025-02-29") << false;
        QTest::newRow("29 February 1900") << QByteArray("1900-02-29") << false;
        QTest::newRow("the first day of all") << QByteArray("0001-01-01") << true;
        QTest::newRow("year 0") << QByteArray("0000-01-01") << false;
        QTest::newRow("the last day of all") << QByteArray("9999-12-31") << true;
        QTest::newRow("month 13") << QByteArray("2026-13-01") << false;
        QTest::newRow("day 0") << QByteArray("2026-10-00") << false;
        QTest::newRow("a space before") << QByteArray(" 2026-10-3") << false;
        QTest::newRow("one digit") << QByteArray("2026-1-031") << false;
        QTest::newRow("slashes") << QByteArray("2026/10/31") << false;
        QTest::newRow("a time behind") << QByteArray("2026-10-31T00:00:00Z") << false;
        QTest::newRow("a NUL behind") << QByteArray("2026-10-31\0", 11) << false;
        QTest::newRow("a sign") << QByteArray("+026-10-31") << false;
    }

    void parses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isDay);
        const auto date = Date::parse({text.data(), std::size_t(text.size())});
        QCOMPARE(date.has_value(), isDay);
        if (date)
            QCOMPARE(QByteArray::fromStdString(date->iso()), text);
    }

    void everyDayOfFiveCenturiesIsWhereQtHasIt()
    {
        for (QDate qt(1700, 1, 1); qt.year() < 2200; qt = qt.addDays(1)) {
            const Date date = Date::fromYmd(qt.year(), qt.month(), qt.day()).value();
            const YearMonthDay back = date.ymd();
            QVERIFY(qt == QDate(back.year, back.month, back.day));
            QVERIFY(date.days() == qt.toJulianDay() - QDate(1970, 1, 1).toJulianDay());
        }
    }

    // Of every day of birth in a leap year and in another, around the turns of centuries too, every day of a hundred years.
    void yearsAreCompletedOnTheBirthday()
    {
        for (const int born : {1699, 1896, 1899, 1900, 1999, 2000, 2096, 2100}) {
            for (QDate birth(born, 1, 1); birth.year() == born; birth = birth.addDays(1)) {
                const Date from = Date::fromYmd(birth.year(), birth.month(), birth.day()).value();
                const bool isLeapDay = birth.month() == 2 && birth.day() == 29;
                int years = 0;
                QDate next = isLeapDay ? QDate(born + 1, 3, 1) : birth.addYears(1);
                for (int days = 0; days < 36'600; ++days) {
                    if (birth.addDays(days) == next) {
                        ++years;
                        const bool hasDay = QDate::isLeapYear(born + years + 1);
                        next = isLeapDay && !hasDay ? QDate(born + years + 1, 3, 1) : birth.addYears(years + 1);
                    }
                    if (completedYears(from, from.addDays(days)) != years)
                        QFAIL(qPrintable(birth.toString(Qt::ISODate) + QStringLiteral(" after %1 days").arg(days)));
                }
            }
        }
        QCOMPARE(completedYears(Date::parse("2010-05-02").value(), Date::parse("2010-05-01").value()), -1);
        QCOMPARE(completedYears(Date::parse("2010-05-02").value(), Date::parse("2008-05-02").value()), -2);
    }

    void monthsEndWhereAShorterMonthEnds_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("31 August + 6") << QByteArray("2025-08-31") << 6 << QByteArray("2026-02-28");
        QTest::newRow("31 August + 6 in a leap year") << QByteArray("2023-08-31") << 6 << QByteArray("2024-02-29");
        QTest::newRow("31 January + 1") << QByteArray("2026-01-31") << 1 << QByteArray("2026-02-28");
        QTest::newRow("28 February + 1 stays the 28th") << QByteArray("2026-02-28") << 1 << QByteArray("2026-03-28");
        QTest::newRow("across a year") << QByteArray("2025-12-15") << 12 << QByteArray("2026-12-15");
        QTest::newRow("backwards") << QByteArray("2026-03-31") << -1 << QByteArray("2026-02-28");
        QTest::newRow("24 months back") << QByteArray("2026-02-28") << -24 << QByteArray("2024-02-28");
    }

    void monthsEndWhereAShorterMonthEnds()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const int, months);
        QFETCH(const QByteArray, to);
        QCOMPARE(QByteArray::fromStdString(Date::parse(from.toStdString())->addMonths(months).iso()), to);
    }

    // Twenty-four months before a day of the year 1: no such day can be written, but it lies before all that can.
    void monthsBeforeTheFirstYear()
    {
        for (int month = 1; month <= 12; ++month) {
            const Date first = Date::fromYmd(1, month, 28).value();
            for (int months = 1; months <= 40; ++months) {
                const Date before = first.addMonths(-months);
                QVERIFY(before < first.addMonths(1 - months));
                QVERIFY(before.addMonths(months) == first);
                QCOMPARE(before.ymd().month, (month - 1 - months + 48) % 12 + 1);
            }
        }
    }

    void weeksBeginOnMonday_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<QByteArray>("monday");
        QTest::newRow("a Monday") << QByteArray("2026-11-30") << 0 << QByteArray("2026-11-30");
        QTest::newRow("a Sunday") << QByteArray("2026-11-29") << 6 << QByteArray("2026-11-23");
        QTest::newRow("a Saturday across two years") << QByteArray("2028-01-01") << 5 << QByteArray("2027-12-27");
        QTest::newRow("the day zero") << QByteArray("1970-01-01") << 3 << QByteArray("1969-12-29");
        QTest::newRow("before it") << QByteArray("1969-12-28") << 6 << QByteArray("1969-12-22");
        QTest::newRow("the first year") << QByteArray("0001-01-01") << 0 << QByteArray("0001-01-01");
    }

    void weeksBeginOnMonday()
    {
        QFETCH(const QByteArray, day);
        const Date date = Date::parse(day.toStdString()).value();
        QTEST(date.weekday(), "weekday");
        QTEST(QByteArray::fromStdString(date.mondayOfWeek().iso()), "monday");
    }

    void aMomentParses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isMoment");
        QTest::newRow("a moment") << QByteArray("2026-10-31T23:59:59Z") << true;
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << true;
        QTest::newRow("hour 24") << QByteArray("2026-10-31T24:00:00Z") << false;
        QTest::newRow("second 60") << QByteArray("2026-10-31T23:59:60Z") << false;
        QTest::newRow("an offset") << QByteArray("2026-10-31T23:59:59+01:00") << false;
        QTest::newRow("milliseconds") << QByteArray("2026-10-31T23:59:59.000Z") << false;
        QTest::newRow("a space for T") << QByteArray("2026-10-31 23:59:59Z") << false;
        QTest::newRow("a day that is none") << QByteArray("2026-02-30T00:00:00Z") << false;
    }

    void aMomentParses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isMoment);
        const auto moment = Moment::parse(text.toStdString());
        QCOMPARE(moment.has_value(), isMoment);
        if (moment) {
            QCOMPARE(QByteArray::fromStdString(moment->iso()), text);
            QCOMPARE(QByteArray::fromStdString(moment->day().iso()), text.left(10));
        }
    }

    void placesOutsideTheWorldAreNone()
    {
        QVERIFY(plausiblePlace(6.5, -5.3));
        QVERIFY(!plausiblePlace(0.0, 0.0));
        QVERIFY(plausiblePlace(0.0, -5.3));
        QVERIFY(!plausiblePlace(90.1, 0.5));
        QVERIFY(!plausiblePlace(6.5, 180.1));
        QVERIFY(!plausiblePlace(6.5, std::nullopt));
        // One degree of latitude on a sphere of 6,371 km.
        QVERIFY(std::abs(kilometresBetween({6, -5}, {7, -5}) - 111.1949) < 0.001);
        QCOMPARE(kilometresBetween({6, -5}, {6, -5}), 0.0);
    }
};

QTEST_GUILESS_MAIN(DateTest)
#include "tst_date.moc"
