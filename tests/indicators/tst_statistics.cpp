// Intervals of shares against published values and another formula; spans of days.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/indicators/statistics.h"

#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

bool isNear(double a, double b, double by) { return std::abs(a - b) <= by; }

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void endsSolveTheQuadratic();
    void nothingAndAll();
    void smallNumbersAreMarked();
    void partsOfAPeriod_data();
    void partsOfAPeriod();
    void seasons_data();
    void seasons();
};

void StatisticsTest::published_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("within");
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: four digits.
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662 << 5e-5;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605 << 5e-5;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611 << 5e-5;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718 << 5e-5;
    // With no part, n of n, half: z2 / (n + z2), n / (n + z2), and 1/2 -+ z / (2 sqrt(n + z2)); z2 = 3.841459.
    QTest::newRow("0 of 1") << 0 << 1 << 0.0 << 0.793451 << 1e-6;
    QTest::newRow("1 of 1") << 1 << 1 << 0.206549 << 1.0 << 1e-6;
    QTest::newRow("5 of 5") << 5 << 5 << 0.565518 << 1.0 << 1e-6;
    QTest::newRow("2 of 4") << 2 << 4 << 0.150039 << 0.849961 << 1e-6;
    QTest::newRow("50 of 100") << 50 << 100 << 0.403832 << 0.596168 << 1e-6;
}

void StatisticsTest::published()
{
    QFETCH(const int, part);
    QFETCH(const int, of);
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const double, within);
    const Interval interval = wilsonInterval(part, of);
    QVERIFY2(isNear(interval.low, low, within), qPrintable(QString::number(interval.low, 'g', 10)));
    QVERIFY2(isNear(interval.high, high, within), qPrintable(QString::number(interval.high, 'g', 10)));
}

// Wilson's ends are where |p - share| is z standard errors of p itself: (p - share)^2 = z^2 p (1 - p) / n.
void StatisticsTest::endsSolveTheQuadratic()
{
    for (const int of : {1, 2, 3, 7, 29, 30, 31, 263, 5000, 200000}) {
        for (int part = 0; part <= of; part += std::max(1, of / 17)) {
            const double share = double(part) / of;
            const Interval interval = wilsonInterval(part, of);
            QVERIFY(interval.low >= 0 && interval.low <= share + 1e-15 && share <= interval.high + 1e-15 && interval.high <= 1);
            for (const double end : {interval.low, interval.high})
                QVERIFY2(isNear((end - share) * (end - share), 1.959964 * 1.959964 * end * (1 - end) / of, 1e-12),
                         qPrintable(u("%1 of %2").arg(part).arg(of)));
            QVERIFY(interval.low < interval.high);
            const Interval mirrored = wilsonInterval(of - part, of);
            QVERIFY(isNear(mirrored.low, 1 - interval.high, 1e-12) && isNear(mirrored.high, 1 - interval.low, 1e-12));
        }
    }
}

void StatisticsTest::nothingAndAll()
{
    for (std::int64_t of = 1; of < 3000; ++of) {
        const double z2 = 1.959964 * 1.959964;
        const Interval nothing = wilsonInterval(0, of);
        const Interval all = wilsonInterval(double(of), of);
        QVERIFY(nothing.low >= 0 && nothing.low < 1e-15);
        QVERIFY(isNear(nothing.high, z2 / (double(of) + z2), 1e-12));
        QVERIFY(all.high <= 1 && all.high > 1 - 1e-15);
        QVERIFY(isNear(all.low, double(of) / (double(of) + z2), 1e-12));
    }
}

void StatisticsTest::smallNumbersAreMarked()
{
    const auto figure = [](int children) {
        QString story;
        for (int i = 0; i < children; ++i)
            story += u("; child c%1; ").arg(i) + (i == 0 ? u("met 2026-03-01") : u("again")) + u(" c%1 none").arg(i);
        return figuresOf(*villageOf(qPrintable(story.mid(1))), firstHalf(), GroupBy::none, only(Indicator::identificationRate),
                         Progress())
            .front();
    };
    QVERIFY(!figure(0).isSmall({})); // no rate at all
    QVERIFY(figure(1).isSmall({}));
    QVERIFY(figure(29).isSmall({}));
    QVERIFY(!figure(30).isSmall({}));
}

void StatisticsTest::partsOfAPeriod_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const char *from, const char *to, int months, int start, const char *parts) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << months << start << u(parts);
    };
    row("one day", "2026-02-28", "2026-02-28", 1, 10, "2026-02 2026-02-28 2026-02-28");
    row("a whole month", "2026-02-01", "2026-02-28", 1, 10, "2026-02 2026-02-01 2026-02-28");
    row("two days of two years", "2025-12-31", "2026-01-01", 1, 10,
        "2025-12 2025-12-31 2025-12-31, 2026-01 2026-01-01 2026-01-01");
    row("a leap February", "2024-01-31", "2024-03-01", 1, 1,
        "2024-01 2024-01-31 2024-01-31, 2024-02 2024-02-01 2024-02-29, 2024-03 2024-03-01 2024-03-01");
    row("quarters from October", "2026-03-31", "2026-04-01", 3, 10,
        "2026-01 2026-03-31 2026-03-31, 2026-04 2026-04-01 2026-04-01");
    row("quarters from February, over the year's end", "2026-01-31", "2026-02-01", 3, 2,
        "2025-11 2026-01-31 2026-01-31, 2026-02 2026-02-01 2026-02-01");
    row("quarters from March", "2026-01-31", "2026-03-01", 3, 3, "2025-12 2026-01-31 2026-02-28, 2026-03 2026-03-01 2026-03-01");
    row("quarters from December", "2026-02-28", "2026-02-28", 3, 12, "2025-12 2026-02-28 2026-02-28");
    row("the last month of all", "9999-12-01", "9999-12-31", 1, 10, "9999-12 9999-12-01 9999-12-31");
    row("the first month of all", "0001-01-01", "0001-01-31", 1, 10, "0001-01 0001-01-01 0001-01-31");
    row("a whole quarter", "2026-05-01", "2026-07-31", 3, 11, "2026-05 2026-05-01 2026-07-31");
}

void StatisticsTest::partsOfAPeriod()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, months);
    QFETCH(const int, start);
    QStringList parts;
    for (const NamedPeriod &part : partsOf(periodOf(from.toStdString(), to.toStdString()), months, start))
        parts.append(QString::fromStdString(part.code + ' ' + part.period.from.iso() + ' ' + part.period.to.iso()));
    QTEST(parts.join(u(", ")), "parts");
}

void StatisticsTest::seasons_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<int>("start");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char *name, const char *on, int start, const char *first, const char *last) {
        QTest::newRow(name) << QByteArray(on) << start << QByteArray(first) << QByteArray(last);
    };
    row("its first day", "2025-10-01", 10, "2025-10-01", "2026-09-30");
    row("its last day", "2026-09-30", 10, "2025-10-01", "2026-09-30");
    row("the next", "2026-10-01", 10, "2026-10-01", "2027-09-30");
    row("a year", "2026-06-30", 1, "2026-01-01", "2026-12-31");
    row("to the end of a leap February", "2024-02-29", 3, "2023-03-01", "2024-02-29");
}

void StatisticsTest::seasons()
{
    QFETCH(const QByteArray, on);
    QFETCH(const int, start);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, last);
    QVERIFY(seasonOf(day(on.toStdString()), start) == periodOf(first.toStdString(), last.toStdString()));
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
