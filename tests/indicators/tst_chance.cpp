// Tails of the binomial and the Poisson distribution against sums in exact fractions.
#include "models/indicators/chance.h"

#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

bool isClose(double got, double wanted) { return std::abs(got - wanted) <= 1e-9 * wanted; }

} // namespace

class ChanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binomial_data();
    void binomial();
    void poisson_data();
    void poisson();
    void sumsToOne();
    void atLeastOnce();
};

void ChanceTest::binomial_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("wanted");
    const auto row = [](const char *name, int count, int of, double share, double wanted) {
        QTest::newRow(name) << count << of << share << wanted;
    };
    row("some", 8, 20, 0.1, 0.0004156350188454759);
    row("one or more", 1, 10, 0.05, 0.4012630607616211);
    row("all", 10, 10, 0.8, 0.1073741824);
    row("hardly any", 3, 30, 0.01, 0.0033177093188826385);
    row("far out", 40, 200, 0.05, 6.388069393022484e-14);
    row("over the middle", 25, 200, 0.05, 2.6067531298912146e-05);
    row("at the upper end", 190, 200, 0.9, 0.008071249955102685);
    row("under the middle", 5, 200, 0.05, 0.9735531999908799);
    row("many", 600, 1000, 0.5, 1.3642320780330092e-10);
    row("tiny", 17, 17, 1.0 / 61, 4.4605951189349375e-31);
    row("none is certain", 0, 10, 0.3, 1);
    row("never fits", 1, 10, 0, 0);
    row("always fits", 10, 10, 1, 1);
    row("more than there are", 11, 10, 1, 0);
}

void ChanceTest::binomial()
{
    QFETCH(const int, count);
    QFETCH(const int, of);
    QFETCH(const double, share);
    QFETCH(const double, wanted);
    QVERIFY2(isClose(binomialTail(count, of, share), wanted),
             qPrintable(QString::number(binomialTail(count, of, share), 'g', 17)));
}

void ChanceTest::poisson_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("wanted");
    const auto row = [](const char *name, int count, double mean, double wanted) {
        QTest::newRow(name) << count << mean << wanted;
    };
    row("one or more", 1, 0.5, 0.3934693402873666);
    row("some", 10, 2, 4.64980750172638e-05);
    row("far out", 8, 0.3, 1.246905196069429e-09);
    row("tiny", 12, 0.01, 2.068494040292699e-33);
    row("over the middle", 30, 20, 0.02181821752555739);
    row("under the middle", 15, 20, 0.8951357188920154);
    row("none is certain", 0, 3, 1);
    row("nothing comes", 1, 0, 0);
}

void ChanceTest::poisson()
{
    QFETCH(const int, count);
    QFETCH(const double, mean);
    QFETCH(const double, wanted);
    QVERIFY2(isClose(poissonTail(count, mean), wanted), qPrintable(QString::number(poissonTail(count, mean), 'g', 17)));
}

// Both ends of the same distribution: at least k fit, or at least n - k + 1 do not.
void ChanceTest::sumsToOne()
{
    for (const int of : {1, 15, 16, 17, 400, 100'000}) {
        for (const double share : {0.001, 0.2, 0.5, 0.93}) {
            for (const int count : {1, of / 3, of / 2, of})
                QVERIFY(std::abs(binomialTail(count, of, share) + binomialTail(of - count + 1, of, 1 - share) - 1) < 1e-8);
        }
    }
}

void ChanceTest::atLeastOnce()
{
    QCOMPARE(onceIn(0.5, 2), 0.75);
    QVERIFY(isClose(onceIn(1e-20, 50), 5e-19));
    QCOMPARE(onceIn(1, 3), 1.0);
    QCOMPARE(onceIn(1, 0), 0.0);
    QCOMPARE(onceIn(0, 7), 0.0);
}

QTEST_GUILESS_MAIN(ChanceTest)
#include "tst_chance.moc"
