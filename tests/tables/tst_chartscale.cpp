// The scale of a chart's axis: round steps, whole where the values are, a share no further than the whole.
#include "support/u.h"

#include "models/tables/chartscale.h"

#include <QTest>

using namespace clmrs;

Q_DECLARE_METATYPE(ChartUnit)

namespace {

ChartSpec chartOf(const std::vector<std::optional<double>> &values)
{
    ChartSpec chart{u("Visits"), u("Some.")};
    ChartSeries series{u("visits"), ChartMark::bars, FactColour::blue, {}};
    for (const auto &value : values)
        series.points.push_back({.at = double(series.points.size()), .value = value});
    chart.series = {series};
    return chart;
}

} // namespace

class ChartScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStandAtRoundSteps_data();
    void numbersStandAtRoundSteps();
    void categoriesHaveEqualRoom();
    void anIntervalIsNoWholeNumber();
};

void ChartScaleTest::numbersStandAtRoundSteps_data()
{
    QTest::addColumn<ChartUnit>("unit");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("ticks");
    using Values = QList<double>;
    QTest::newRow("one session") << ChartUnit::number << Values{0, 1} << Values{0, 1};
    QTest::newRow("two sessions") << ChartUnit::number << Values{2, 1} << Values{0, 1, 2};
    QTest::newRow("none") << ChartUnit::number << Values{0, 0} << Values{0, 1};
    QTest::newRow("a few") << ChartUnit::number << Values{7, 3} << Values{0, 2, 4, 6, 8};
    QTest::newRow("halves") << ChartUnit::number << Values{1.5, 0.5} << Values{0, 0.5, 1, 1.5};
    QTest::newRow("thousands") << ChartUnit::number << Values{1530} << Values{0, 500, 1000, 1500, 2000};
    QTest::newRow("below nothing") << ChartUnit::number << Values{-4, 4} << Values{-4, -2, 0, 2, 4};
    QTest::newRow("a share") << ChartUnit::share << Values{0.37} << Values{0, 0.1, 0.2, 0.3, 0.4};
    QTest::newRow("all of them") << ChartUnit::share << Values{1} << Values{0, 0.5, 1};
}

void ChartScaleTest::numbersStandAtRoundSteps()
{
    QFETCH(const ChartUnit, unit);
    QFETCH(const QList<double>, values);
    QFETCH(const QList<double>, ticks);
    ChartSpec chart = chartOf({values.begin(), values.end()});
    chart.up.unit = unit;
    const auto [least, most] = std::ranges::minmax(values);
    const std::vector<double> found = chartScale(chart.up, least, most, stepsUp(chart)).ticks();
    QCOMPARE(found.size(), std::size_t(ticks.size()));
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - ticks[qsizetype(i)]) < 1e-9, qPrintable(QString::number(found[i])));
}

void ChartScaleTest::categoriesHaveEqualRoom()
{
    ChartAxis axis;
    axis.categories = {u("Oct"), u("Nov"), u("Dec")};
    const ChartScale scale = chartScale(axis, 0, 2, ChartSteps::any);
    QCOMPARE(scale.least, -0.5);
    QCOMPARE(scale.most, 2.5);
}

void ChartScaleTest::anIntervalIsNoWholeNumber()
{
    ChartSpec chart = chartOf({1, 2, std::nullopt});
    QCOMPARE(stepsUp(chart), ChartSteps::whole);
    chart.series.front().points.front().interval = Interval{0.4, 2.1};
    QCOMPARE(stepsUp(chart), ChartSteps::any);
}

QTEST_APPLESS_MAIN(ChartScaleTest)
#include "tst_chartscale.moc"
