// The judgement of the benchmark, fed with figures: nothing is measured here.
#include "bars.h"

#include <QTest>
#include <limits>

using namespace clmrs;

class BarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureIsJudged_data();
    void aFigureIsJudged();
    void eachThatMissesIsNamed();
    void nothingMeasuredMeetsNothing();
};

void BarsTest::aFigureIsJudged_data()
{
    QTest::addColumn<double>("measured");
    QTest::addColumn<bool>("met");
    QTest::newRow("under") << 1.99 << true;
    QTest::newRow("as high as the bar") << 2.0 << true;
    QTest::newRow("over") << 2.001 << false;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << false;
}

void BarsTest::aFigureIsJudged()
{
    QFETCH(const double, measured);
    QFETCH(const bool, met);
    Bars bars;
    bars.hold("children", measured, 2.0, "x");
    QCOMPARE(bars.areMet(), met);
    QCOMPARE(bars.verdict() == "all 1 figures meet their bars", met);
}

void BarsTest::eachThatMissesIsNamed()
{
    Bars bars;
    bars.hold("children", 2.5, 2.0, "x");
    bars.hold("sort by due", 0.05, 0.1, "s");
    bars.hold("week: window without an answer", 61.25, 50, "ms");
    QVERIFY(!bars.areMet());
    QCOMPARE(bars.verdict(), std::string("2 of 3 figures miss their bars: children 2.5 x (bar 2 x); "
                                         "week: window without an answer 61.2 ms (bar 50 ms)"));
    bars.hold("search", 0.01, 0.1, "s"); // a good one after it makes up for nothing
    QVERIFY(!bars.areMet());
}

void BarsTest::nothingMeasuredMeetsNothing()
{
    QVERIFY(!Bars().areMet());
    QVERIFY(!Bars().verdict().empty());
}

QTEST_APPLESS_MAIN(BarsTest)
#include "tst_bars.moc"
