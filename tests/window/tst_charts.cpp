// Charts: every form drawn, each with its sentence and its table, walked by keys, opened by keys and clicks, without a mouse
// and without colours. With CLMRS_PICTURES=FOLDER the pictures are kept there for a person.
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartroom.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractAxis>
#include <QAbstractItemModelTester>
#include <QAbstractSeries>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <map>
#include <set>

using namespace clmrs;

namespace {

ChartPoint point(double at, std::optional<double> value, bool hollow = false)
{
    ChartPoint made{at, value, {}, hollow, {}, u("point at %1").arg(at), {"child", "k" + std::to_string(int(at)), {}}};
    if (value)
        made.interval = Interval{*value * 0.8, *value * 1.2};
    return made;
}

ChartSpec trend()
{
    ChartSpec chart{u("Identified, of the children interviewed, by month (%)"), u("It rose from 10 % in March to 30 % in June.")};
    chart.along = {u("Month"), {u("Mar"), u("Apr"), u("May"), u("Jun")}};
    chart.up.unit = ChartUnit::share;
    chart.bands = {{-0.5, 1.5, u("season 2025/26")}};
    chart.series = {{u("Share"),
                     ChartMark::line,
                     FactColour::blue,
                     {point(0, 0.1), point(1, 0.2, true), point(2, std::nullopt), point(3, 0.3)}}};
    return chart;
}

ChartSpec bars(bool lying)
{
    ChartSpec chart{u("By age (%)"), u("Most among 15 to 17.")};
    chart.along = {u("Age"), {u("5 to 11"), u("12 to 14"), u("15 to 17")}};
    chart.up.unit = ChartUnit::share;
    chart.lying = lying;
    chart.series = {{u("Share"), ChartMark::bars, FactColour::blue, {point(0, 0.1, true), point(1, 0.2), point(2, 0.4)}}};
    return chart;
}

ChartSpec sideBySide()
{
    ChartSpec chart{u("Visits"), u("More than last season.")};
    chart.along = {u("Month"), {u("Oct"), u("Nov")}};
    chart.series = {{u("this season"), ChartMark::bars, FactColour::blue, {{0, 12}, {1, 40}}},
                    {u("last season"), ChartMark::bars, FactColour::orange, {{0, 10}, {1, 22}}}};
    return chart;
}

ChartSpec whole()
{
    ChartSpec chart{u("What became of 92 open cases"), u("60 of 92 are still open.")};
    chart.along = {{}, {u("cases")}};
    chart.lying = true;
    const FactColour colours[] = {FactColour::orange, FactColour::green,  FactColour::blue,
                                  FactColour::sky,    FactColour::purple, FactColour::grey};
    const double parts[] = {60, 12, 9, 0, 4, 7};
    for (int i = 0; i < 6; ++i)
        chart.series.push_back({u("outcome %1").arg(i), ChartMark::stacked, colours[i], {{0, parts[i]}}});
    return chart;
}

ChartSpec funnel()
{
    ChartSpec chart{u("Found against expected"), u("All but one lie inside the limits.")};
    chart.along.title = u("children expected");
    chart.up.title = u("found / expected");
    ChartSeries people{u("Monitors"), ChartMark::points, FactColour::blue, {}};
    ChartSeries upper{u("95 %"), ChartMark::curve, FactColour::grey, {}};
    ChartSeries lower{u("95 %"), ChartMark::curve, FactColour::grey, {}};
    for (int e = 2; e <= 40; e += 2) {
        people.points.push_back({double(e),
                                 1 + (e % 7 - 3) * 0.1,
                                 {},
                                 e < 6,
                                 u("M%1").arg(e),
                                 u("monitor %1").arg(e),
                                 {"personnel", "m" + std::to_string(e), {}}});
        upper.points.push_back({double(e), 1 + 1.5 / std::sqrt(e)});
        lower.points.push_back({double(e), std::max(0.0, 1 - 1.5 / std::sqrt(e))});
    }
    chart.series = {people, upper, lower};
    return chart;
}

bool open(QWidget &widget, QSize size = {560, 320})
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    return QTest::qWaitForWindowActive(&widget, kPatienceMs);
}

QImage greyPicture(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    const QString folder = qEnvironmentVariable("CLMRS_PICTURES");
    if (!folder.isEmpty())
        picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return picture.toImage().convertToFormat(QImage::Format_Grayscale8);
}

// How much a part of a picture differs from plain paper: letters, lines, fills.
double inkIn(const QImage &image, const QRectF &part)
{
    int dark = 0;
    int all = 0;
    const QRect where = part.toAlignedRect().intersected(image.rect());
    const int paper = qGray(image.pixel(1, image.height() / 2));
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x, ++all)
            dark += std::abs(qGray(image.pixel(x, y)) - paper) > 24;
    }
    return all ? double(dark) / all : 0;
}

} // namespace

class ChartsTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void everyFormIsDrawn_data();
    void everyFormIsDrawn();
    void pointsStandWhereTheirNumbersSay();
    void aSmallNumberIsHollow();
    void manyPointsLookAsFewDo();
    void numbersOfTwoBarsDoNotTouch();
    void aNameThatIsTooWideTakesTwoLines();
    void brokenNamesHaveTheirRoom();
    void aThinPartHasItsNumberBesideIt();
    void theBarIsTheWhole();
    void patternsTellPartsApartInBlackAndWhite();
    void keysWalkThePoints();
    void aClickOpens();
    void theTableIsOneKeyAway();
    void anEmptyChartIsNoTrouble();
    void nothingIsLeftOfAnEarlierDrawing();
};

void ChartsTest::everyFormIsDrawn_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("rows");
    QTest::newRow("trend") << 0 << 4;
    QTest::newRow("bars") << 1 << 3;
    QTest::newRow("lying bars") << 2 << 3;
    QTest::newRow("side by side") << 3 << 2;
    QTest::newRow("whole") << 4 << 1;
    QTest::newRow("funnel") << 5 << 20;
}

void ChartsTest::everyFormIsDrawn()
{
    QFETCH(const int, which);
    QFETCH(const int, rows);
    const ChartSpec charts[] = {trend(), bars(false), bars(true), sideBySide(), whole(), funnel()};
    const ChartSpec &chart = charts[which];
    ChartPanel panel;
    panel.show(chart);
    QVERIFY(open(panel));
    QCOMPARE(panel.view().accessibleName(), chart.sentence);
    const QImage picture = greyPicture(panel, u(QTest::currentDataTag()) + u("-") + language());
    QVERIFY(inkIn(picture, panel.view().geometry()) > 0.01);
    QCOMPARE(int(chartTable(chart, QLocale()).rows.size()), rows);
    const PlainList table = chartTable(chart, QLocale());
    for (const PlainRow &row : table.rows) {
        QCOMPARE(row.cells.size(), table.columns.size());
        QCOMPARE(row.order.size(), table.columns.size());
    }
    PlainListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(table, QLocale());
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(model.rowCount(), rows);
}

void ChartsTest::pointsStandWhereTheirNumbersSay()
{
    ChartPanel panel;
    panel.show(trend());
    QVERIFY(open(panel));
    const DrawnChart &drawn = panel.view().drawn();
    const QRectF area = drawn.plotArea();
    const double bottom = area.bottom();
    const auto first = drawn.placeOf({0, 0});
    const auto second = drawn.placeOf({0, 1});
    QVERIFY(first && second && area.contains(*first) && area.contains(*second));
    QVERIFY(std::abs((bottom - second->y()) - 2 * (bottom - first->y())) < 1); // 20 % is twice as high as 10 %
    QVERIFY(std::abs(first->x() - (area.left() + area.width() / 8)) < 1);
    QVERIFY(!drawn.placeOf({0, 2})); // nothing is known there
    panel.show(bars(true));
    QVERIFY(drawn.barOf({0, 0}).width() * 2 - drawn.barOf({0, 1}).width() < 1);
    QVERIFY(drawn.barOf({0, 0}).top() < drawn.barOf({0, 1}).top()); // in the order in which they are read
    // What Qt Charts drew is where the numbers are painted.
    const QImage picture = greyPicture(panel, u("bars"));
    const QRectF bar = drawn.barOf({0, 2}).translated(panel.view().mapTo(&panel, QPoint()));
    QVERIFY(inkIn(picture, bar.adjusted(2, 2, -2, -2)) > 0.9);
    QVERIFY(inkIn(picture, QRectF(bar.left(), bar.bottom() + 4, bar.width(), 6)) < 0.1);
}

void ChartsTest::aSmallNumberIsHollow()
{
    ChartPanel panel;
    ChartSpec chart = bars(false);
    for (ChartPoint &point : chart.series[0].points)
        point.interval.reset();
    panel.show(chart);
    QVERIFY(open(panel));
    const QImage picture = greyPicture(panel, u("hollow"));
    const QPoint at = panel.view().mapTo(&panel, QPoint());
    QVERIFY(inkIn(picture, panel.view().drawn().barOf({0, 0}).translated(at).adjusted(3, 3, -3, -3)) < 0.1);
    QVERIFY(inkIn(picture, panel.view().drawn().barOf({0, 1}).translated(at).adjusted(3, 3, -3, -3)) > 0.9);
    QCOMPARE(chartTable(chart, QLocale()).rows[0].cells.back().isEmpty(), false);
    QVERIFY(chartTable(chart, QLocale()).rows[1].cells.back().isEmpty());
}

// Of many the same dot is stamped again and again: full or hollow, where its number says.
void ChartsTest::manyPointsLookAsFewDo()
{
    constexpr int kMany = 240;
    ChartSpec chart{u("Found against expected"), u("All lie on one line.")};
    chart.series = {{u("Monitors"), ChartMark::points, FactColour::blue, {}}};
    for (int i = 0; i < kMany; ++i)
        chart.series[0].points.push_back({double(i), i % 2 == 0 ? 1.0 : 2.0, {}, i % 4 == 2});
    ChartPanel panel;
    panel.show(chart);
    QVERIFY(open(panel, {2600, 320}));
    const QImage picture = greyPicture(panel, u("many"));
    const QPointF at = panel.view().mapTo(&panel, QPoint());
    for (std::size_t i = 0; i < kMany; i += 2) {
        const QPointF place = *panel.view().drawn().placeOf({0, i}) + at;
        const double within = inkIn(picture, QRectF(place - QPointF(1, 1), QSizeF(1, 1)));
        const double whole = inkIn(picture, QRectF(place - QPointF(5, 5), QSizeF(10, 10)));
        QVERIFY2(i % 4 == 2 ? within < 0.1 : within > 0.9, qPrintable(u("%1: %2").arg(i).arg(within)));
        QVERIFY2(whole > 0.15 && whole < 0.7, qPrintable(u("%1: %2").arg(i).arg(whole)));
    }
}

// 12 beside 12 would be read as 1212.
void ChartsTest::numbersOfTwoBarsDoNotTouch()
{
    ChartSpec chart = sideBySide();
    chart.along.categories = {u("Oct"), u("Nov"), u("Dec"), u("Jan"), u("Feb"), u("Mar")};
    for (ChartSeries &series : chart.series) {
        series.points.clear();
        for (int month = 0; month < 6; ++month)
            series.points.push_back({double(month), 12});
    }
    bool isSaid = false;
    for (int width = 200; width < 440; width += 4) {
        ChartPanel panel;
        panel.show(chart);
        QVERIFY(open(panel, {width, 320}));
        const DrawnChart &drawn = panel.view().drawn();
        const QFontMetricsF metrics(drawn.ink().font);
        const QImage picture = greyPicture(panel, u("beside"));
        const QRectF bar = drawn.barOf({0, 0}).translated(panel.view().mapTo(&panel, QPoint()));
        const QRectF above(bar.left(), bar.top() - metrics.height() + 1, bar.width(), metrics.height() - 4);
        isSaid = isSaid || inkIn(picture, above) > 0.05;
        QCOMPARE(inkIn(picture, {bar.right() - 1.5, above.top(), 3, above.height()}), 0.0);
    }
    QVERIFY(isSaid);
}

// The second line of a village's name has ink under the first; names that find room leave none there.
void ChartsTest::aNameThatIsTooWideTakesTwoLines()
{
    const auto inkUnder = [](const QString &name) {
        ChartPanel panel;
        ChartSpec chart = bars(false);
        chart.along.isEachNamed = true;
        chart.along.categories = {u("Yaokro"), name, u("Bébouo")};
        panel.show(chart);
        if (!open(panel, {360, 320}))
            return -1.0;
        const DrawnChart &drawn = panel.view().drawn();
        const QRectF area = drawn.plotArea();
        const double line = QFontMetricsF(drawn.ink().font).height();
        const QRectF second(area.left() + area.width() / 3, area.bottom() + 6 + line, area.width() / 3, line - 2);
        return drawn.geometry().bottom() < second.bottom()
                   ? 0.0
                   : inkIn(greyPicture(panel, u("names")), second.translated(panel.view().mapTo(&panel, QPoint())));
    };
    QVERIFY(inkUnder(u("Kouamékro-Rivière")) > 0.02);
    QCOMPARE(inkUnder(u("Konan")), 0.0);
}

// As much room is kept below as the names take that are written there, however wide the chart is.
void ChartsTest::brokenNamesHaveTheirRoom()
{
    ChartPanel panel;
    ChartSpec chart = bars(false);
    chart.along.isEachNamed = true;
    chart.along.categories = {u("Yaokro"), u("Kouamékro-Rivière"), u("Bébouo")};
    panel.show(chart);
    QVERIFY(open(panel, {240, 320}));
    const DrawnChart &drawn = panel.view().drawn();
    std::map<qsizetype, std::set<int>> rooms; // below what is drawn, by the lines of the name that has most
    for (int width = 240; width <= 640; width += 3) {
        panel.resize(width, 320);
        QCoreApplication::processEvents();
        const QRectF area = plotAreaIn(drawn);
        qsizetype lines = 1;
        for (const QString &name : chart.along.categories)
            lines = std::max(lines, breaksCategories(drawn, area.width()) ? categoryLines(drawn, name, area.width()).size() : 1);
        rooms[lines].insert(int(drawn.geometry().height() - area.bottom()));
    }
    QVERIFY(rooms.size() > 1);
    int before = 0;
    for (const auto &[lines, room] : rooms) {
        QCOMPARE(room.size(), std::size_t(1));
        QVERIFY(*room.begin() > before);
        before = *room.begin();
    }
}

// Two households of 102 make a part that no number fits into; nothing stands there for none.
void ChartsTest::aThinPartHasItsNumberBesideIt()
{
    ChartSpec chart{u("How often households were reached"), u("2 never.")};
    chart.along.categories = {u("Yaokro"), u("Zoukou")};
    chart.series = {{u("never"), ChartMark::stacked, FactColour::orange, {{0, 2}, {1, 0}}},
                    {u("once"), ChartMark::stacked, FactColour::sky, {{0, 1}, {1, 30}}},
                    {u("more often"), ChartMark::stacked, FactColour::blue, {{0, 99}, {1, 60}}}};
    ChartPanel panel;
    panel.show(chart);
    QVERIFY(open(panel));
    const DrawnChart &drawn = panel.view().drawn();
    const QImage picture = greyPicture(panel, u("thin"));
    const auto beside = [&](std::size_t part, std::size_t category) {
        const QRectF bar = drawn.barOf({part, category}).translated(panel.view().mapTo(&panel, QPoint()));
        return QRectF(bar.right() + 2, bar.center().y() - 8, 12, 16);
    };
    QVERIFY(drawn.barOf({0, 0}).height() < 8);
    QVERIFY(inkIn(picture, beside(0, 0)) > 0.05);
    QVERIFY(inkIn(picture, beside(0, 0).translated(0, -16)) > 0.05); // that of the part above it stands above its number
    for (const auto &[part, category] : {std::pair(0, 1), {1, 1}, {2, 0}, {2, 1}})
        QVERIFY(inkIn(picture, beside(std::size_t(part), std::size_t(category))) < 0.02);
}

void ChartsTest::theBarIsTheWhole()
{
    ChartPanel panel;
    panel.show(whole());
    QVERIFY(open(panel, {560, 140}));
    const DrawnChart &drawn = panel.view().drawn();
    double at = drawn.plotArea().left();
    for (std::size_t i = 0; i < 6; ++i) {
        const QRectF bar = drawn.barOf({i, 0});
        QVERIFY(std::abs(bar.left() - at) < 1);
        at = bar.right();
    }
    QVERIFY(std::abs(at - drawn.plotArea().right()) < 1);
}

void ChartsTest::patternsTellPartsApartInBlackAndWhite()
{
    ChartPanel panel;
    ChartSpec chart = whole();
    for (ChartSeries &series : chart.series)
        series.points[0].value = 10;
    panel.show(chart);
    QVERIFY(open(panel, {1200, 140}));
    QList<Qt::BrushStyle> patterns;
    for (std::size_t i = 0; i < 6; ++i)
        patterns.append(panel.view().drawn().fillOf(i).style());
    for (const Qt::BrushStyle pattern : patterns)
        QCOMPARE(patterns.count(pattern), 1);
}

void ChartsTest::keysWalkThePoints()
{
    ChartPanel panel;
    panel.show(trend());
    QVERIFY(open(panel));
    panel.view().setFocus();
    QSignalSpy walked(&panel.view(), &ChartView::spotChanged);
    QSignalSpy opened(&panel, &ChartPanel::opened);
    QStringList said;
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(panel.windowHandle(), static_cast<Qt::Key>(key));
        said << walked.last().first().toString();
        QCOMPARE(panel.view().accessibleDescription(), said.last());
    }
    QCOMPARE(said, QStringList({u("point at 0"), u("point at 1"), u("point at 3"), u("point at 3"), u("point at 1")}));
    QTest::keyClick(panel.windowHandle(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last().first().value<Subject>().id, std::string("k1"));
}

void ChartsTest::aClickOpens()
{
    ChartPanel panel;
    panel.show(funnel());
    QVERIFY(open(panel));
    QSignalSpy opened(&panel, &ChartPanel::opened);
    const auto place = panel.view().drawn().placeOf({0, 9});
    QVERIFY(place);
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, place->toPoint());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last().first().value<Subject>().id, std::string("m20"));
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // nothing is there
    QCOMPARE(opened.size(), 1);
}

void ChartsTest::theTableIsOneKeyAway()
{
    ChartPanel panel;
    panel.show(bars(false));
    QVERIFY(open(panel));
    auto *button = panel.findChild<QToolButton *>();
    button->setFocus();
    QSignalSpy shown(&panel, &ChartPanel::tableShown);
    QTest::keyClick(panel.windowHandle(), Qt::Key_Space);
    QVERIFY(panel.isTableShown() && panel.table().isVisible());
    QCOMPARE(shown.size(), 1);
    QTest::keyClick(panel.windowHandle(), Qt::Key_Tab);
    QVERIFY(panel.table().hasFocus());
    QCOMPARE(panel.table().accessibleName(), u("Most among 15 to 17."));
    panel.showTable(false);
    QVERIFY(panel.view().hasFocus());
}

// Its series and axes are its own to delete: a season's looking at charts must not fill the laptop's memory.
void ChartsTest::nothingIsLeftOfAnEarlierDrawing()
{
    ChartView view;
    for (int time = 0; time < 20; ++time) {
        for (const ChartSpec &chart : {trend(), bars(false), bars(true), sideBySide(), whole(), funnel()})
            view.show(chart);
    }
    const QChart &drawn = *view.chart();
    QCOMPARE(drawn.findChildren<QAbstractAxis *>().size(), 2);
    QCOMPARE(drawn.findChildren<QAbstractSeries *>().size(), drawn.series().size());
    QCOMPARE(view.drawn().axes().size(), 2);
}

void ChartsTest::anEmptyChartIsNoTrouble()
{
    ChartPanel panel;
    ChartSpec chart = trend();
    chart.series.clear();
    panel.show(chart);
    QVERIFY(open(panel));
    panel.view().setFocus();
    QTest::keyClick(panel.windowHandle(), Qt::Key_Right);
    chart.along.categories.clear();
    panel.show(chart);
    greyPicture(panel, u("empty"));
    QCOMPARE(int(chartTable(chart, QLocale()).rows.size()), 0);
}

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
