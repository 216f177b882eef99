// A map on its sheet: where points lie, what zoom and moving change, and names that overlap nothing.
#include "support/u.h"

#include "models/tables/mapsheet.h"

#include <QTest>

using namespace clmrs;

namespace {

constexpr QSizeF kRoom(600, 400);

MapSpec mapOf(const std::vector<Place> &places, double weight = 10)
{
    MapSpec map;
    map.signs = {{}};
    for (const Place &place : places)
        map.points.push_back({.place = place, .weight = weight, .name = u("Village %1").arg(map.points.size())});
    return map;
}

// A village and others round it, ever further away, so that many lie close together.
MapSpec crowd(int count)
{
    std::vector<Place> places;
    for (int i = 0; i < count; ++i)
        places.push_back({5.8 + 0.0005 * (i % 7) * i, -6.6 + 0.0005 * (i % 5) * i});
    return mapOf(places);
}

} // namespace

class MapSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void northIsUpAndAKilometreIsOne()
    {
        const MapSpec map = mapOf({{6.0, -6.0}, {6.1, -6.0}, {6.0, -5.9}});
        const MapSheet sheet(map, kRoom);
        QVERIFY(sheet.at(1).y() < sheet.at(0).y() && std::abs(sheet.at(1).x() - sheet.at(0).x()) < 1e-9);
        QVERIFY(sheet.at(2).x() > sheet.at(0).x() && std::abs(sheet.at(2).y() - sheet.at(0).y()) < 1e-9);
        // 0.1 degree of longitude at 6.05 degrees north is 0.1 of latitude times the cosine.
        const double up = sheet.at(0).y() - sheet.at(1).y();
        QVERIFY(std::abs((sheet.at(2).x() - sheet.at(0).x()) / up - std::cos(6.05 * 0.017453292519943295)) < 1e-6);
    }

    void everythingLiesInTheRoom_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 40, 200})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }

    void everythingLiesInTheRoom()
    {
        QFETCH(const int, count);
        const MapSpec map = crowd(count);
        const MapSheet sheet(map, kRoom);
        for (std::size_t i = 0; i < map.points.size(); ++i)
            QVERIFY(QRectF(QPointF(), kRoom).contains(sheet.at(i)));
    }

    void areasAreByWeight()
    {
        MapSpec map = mapOf({{6, -6}, {6.1, -6}, {6.2, -6}});
        map.points[1].weight = 0;
        map.points[2].weight = 2.5;
        const MapSheet sheet(map, kRoom);
        QVERIFY(sheet.radius(1) >= 3);                                                        // can be seen
        QCOMPARE((sheet.radius(2) - sheet.radius(1)) * 2, sheet.radius(0) - sheet.radius(1)); // a quarter: half as wide
    }

    // Circles of a crowd leave room between them, and grow as somebody comes nearer.
    void aCrowdHasSmallCircles()
    {
        const MapSpec some = crowd(9);
        const MapSpec thousands = crowd(2500);
        MapSheet sheet(thousands, kRoom);
        const double small = sheet.radius(0);
        QVERIFY(small < MapSheet(some, kRoom).radius(0) && small >= 2);
        for (int i = 0; i < 6; ++i)
            sheet.zoom(2, {kRoom.width() / 2, kRoom.height() / 2});
        QVERIFY(sheet.radius(0) > small);
    }

    void namesOverlapNothing_data() { everythingLiesInTheRoom_data(); }

    void namesOverlapNothing()
    {
        QFETCH(const int, count);
        const MapSpec map = crowd(count);
        MapSheet sheet(map, kRoom);
        for (int step = 0; step < 4; ++step, sheet.zoom(2, {300, 200})) {
            const auto names = sheet.names(std::vector<QSizeF>(map.points.size(), QSizeF(70, 15)), std::nullopt);
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (names[i].isEmpty())
                    continue;
                QVERIFY(QRectF(QPointF(), kRoom).contains(names[i]));
                for (std::size_t k = 0; k < names.size(); ++k) {
                    QVERIFY(i == k || !names[i].intersects(names[k]));
                    const double radius = sheet.radius(k);
                    const QRectF point(sheet.at(k) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
                    QVERIFY(!names[i].intersects(point));
                }
            }
        }
    }

    // There is room at the left and the right: the larger go before; the one that is asked for before all.
    void whoHasTheNameWhereThereIsRoomForTwo()
    {
        MapSpec map = mapOf({{6, -6}, {6.0001, -6}, {6, -6.0001}});
        map.points[1].weight = 20;
        map.points[2].weight = 30;
        const MapSheet sheet(map, {200, 60});
        const auto named = [&](std::optional<std::size_t> first) {
            QString text;
            for (const QRectF &name : sheet.names(std::vector<QSizeF>(3, {75, 50}), first))
                text += name.isEmpty() ? u"-" : u"n";
            return text;
        };
        QCOMPARE(named(std::nullopt), u("-nn"));
        QCOMPARE(named(0), u("n-n"));
    }

    // A long name takes no whole one's room, and stands cut rather than not at all; a short one is never cut.
    void aLongNameIsCut_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("stands");
        QTest::newRow("it fits") << 240.0 << 240.0;
        QTest::newRow("too long") << 700.0 << 96.0;
        QTest::newRow("longer than the sheet") << 5000.0 << 96.0;
    }
    void aLongNameIsCut()
    {
        QFETCH(const double, width);
        const MapSpec map = mapOf({{6, -6}, {6.1, -6}});
        const MapSheet sheet(map, kRoom);
        const auto names = sheet.names({{width, 15}, {70, 15}}, std::nullopt);
        QTEST(names[0].width(), "stands");
        QCOMPARE(names[1].width(), 70.0);
        const MapSheet narrow(map, {80, 400});
        QVERIFY(narrow.names({{90, 15}, {20, 15}}, std::nullopt)[0].isEmpty());
    }

    // Names that had no room find some.
    void zoomShowsMoreNames()
    {
        const MapSpec map = crowd(60);
        MapSheet sheet(map, kRoom);
        const auto count = [&] {
            const auto names = sheet.names(std::vector<QSizeF>(60, QSizeF(70, 15)), std::nullopt);
            return std::ranges::count_if(names, [](const QRectF &name) { return !name.isEmpty(); });
        };
        const auto far = count();
        QVERIFY(far > 0 && far < 60);
        const QPointF before = sheet.at(3);
        sheet.zoom(4, before);
        QVERIFY((sheet.at(3) - before).manhattanLength() < 1e-6); // what is under the pointer stays there
        std::size_t seen = 0;
        for (std::size_t i = 0; i < 60; ++i)
            seen += QRectF(QPointF(), kRoom).contains(sheet.at(i)) ? 1 : 0;
        QVERIFY(seen < 60);
        QVERIFY(double(count()) / double(seen) > double(far) / 60.0);
        sheet.fit();
        QCOMPARE(count(), far);
    }

    void zoomHasEnds()
    {
        const MapSpec map = crowd(10);
        MapSheet sheet(map, kRoom);
        const QPointF whole = sheet.at(9);
        sheet.zoom(0.1, {0, 0});
        QCOMPARE(sheet.at(9), whole);
        for (int i = 0; i < 100; ++i)
            sheet.zoom(10, {300, 200});
        QVERIFY(sheet.length(120).kilometres > 0.0001);
        QVERIFY(!sheet.isWhole());
    }

    void movingBringsIn()
    {
        const MapSpec map = crowd(10);
        MapSheet sheet(map, kRoom);
        sheet.zoom(8, sheet.at(0));
        sheet.pan({5'000, 5'000});
        QVERIFY(!QRectF(QPointF(), kRoom).contains(sheet.at(9)));
        sheet.bringIn(9);
        QCOMPARE(sheet.at(9), QPointF(300, 200));
        const QPointF there = sheet.at(9);
        sheet.bringIn(9);
        QCOMPARE(sheet.at(9), there);
    }

    void keysGoToTheNearestThatWay()
    {
        const MapSpec map = mapOf({{6, -6}, {6, -5.9}, {6, -5.7}, {6.2, -6}, {5.9, -6.02}});
        const MapSheet sheet(map, kRoom);
        QCOMPARE(sheet.towards(0, {1, 0}), std::optional<std::size_t>(1));
        QCOMPARE(sheet.towards(1, {1, 0}), std::optional<std::size_t>(2));
        QCOMPARE(sheet.towards(0, {0, -1}), std::optional<std::size_t>(3));
        QCOMPARE(sheet.towards(0, {0, 1}), std::optional<std::size_t>(4));
        QVERIFY(!sheet.towards(2, {1, 0}));
    }

    void aPointIsUnderThePointer()
    {
        const MapSpec map = mapOf({{6, -6}, {6, -5.9}});
        const MapSheet sheet(map, kRoom);
        QCOMPARE(sheet.under(sheet.at(1) + QPointF(2, 2)), std::optional<std::size_t>(1));
        QVERIFY(!sheet.under({300, 5}));
    }

    void lengthsAreRound()
    {
        const MapSpec map = mapOf({{6, -6}, {6.1, -6}}); // 11.1195 km over 304 pixels
        const MapSheet sheet(map, kRoom);
        const auto length = sheet.length(120);
        QCOMPARE(length.kilometres, 2.0); // 120 pixels are 4.39 km
        QVERIFY(std::abs(length.pixels - 2.0 / 11.1195 * 304) < 0.01);
    }
};

QTEST_GUILESS_MAIN(MapSheetTest)
#include "tst_mapsheet.moc"
