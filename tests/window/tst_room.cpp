// Little room: the first column stays in sight, usual columns at the right give way, and half a screen
// is enough to work with.
#include "drivenwindow.h"

#include "models/demo/demo.h"
#include "models/tables/recordtablemodel.h"
#include "widgets/commands.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/detailpanel.h"
#include "widgets/pagetable.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/columnwidths.h"
#include "widgets/parts/navigation.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace clmrs;

namespace {

constexpr QSize kSmallScreen(1366, 768);
constexpr QSize kHalfScreen(683, 384); // the same at 200 %

int rowsInSight(DrivenWindow &desk) { return desk.table().viewport()->height() / kRowHeight; }

QHeaderView &heading(DrivenWindow &desk) { return *desk.table().horizontalHeader(); }

QScrollBar &sideways(DrivenWindow &desk) { return *desk.table().horizontalScrollBar(); }

// Keys of the columns that the list has, whatever it shows.
QStringList allColumns(DrivenWindow &desk)
{
    const AnyRecordTable &table = *desk.window.page().table();
    QStringList keys;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.canStand(column, Naming::hidden))
            keys.append(QLatin1String(table.key(column)));
    }
    return keys;
}

// As the screen has it, not painted for the occasion.
QImage seen(DrivenWindow &desk, const QWidget &part, const QRect &area)
{
    QTest::qWait(30);
    const QPoint at = part.mapTo(&desk.window, area.topLeft());
    return desk.window.screen()
        ->grabWindow(desk.window.winId(), at.x(), at.y(), area.width(), area.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

QImage seenCells(DrivenWindow &desk, int width)
{
    return seen(desk, *desk.table().viewport(), QRect(0, 0, width, desk.table().viewport()->height()));
}

QImage seenHeading(DrivenWindow &desk, int width)
{
    return seen(desk, heading(desk), QRect(0, 0, width, heading(desk).height()));
}

// What a person clicks on who aims at this point.
void clickAt(DrivenWindow &desk, QWidget &part, QPoint at)
{
    const QPoint inWindow = part.mapTo(&desk.window, at);
    QWidget *under = desk.window.childAt(inWindow);
    QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(&desk.window, inWindow));
}

QPoint middleOfRow(DrivenWindow &desk, int row, int x)
{
    return {x, desk.table().rowViewportPosition(row) + desk.table().rowHeight(row) / 2};
}

int countAccessible(QAccessibleInterface *thing)
{
    int count = 1;
    for (int i = 0; thing && i < thing->childCount(); ++i)
        count += countAccessible(thing->child(i));
    return count;
}

QMenu &goMenu(DrivenWindow &desk) { return desk.window.findChild<CommandSet *>()->menu(MenuId::go); }

} // namespace

class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();

    void theFirstColumnStays_data();
    void theFirstColumnStays();
    void itIsWorkedWithWhereItStands();
    void itsHeadingSorts();
    void itsEdgeIsDragged();
    void itIsReadOnce();
    void keysNeverGoUnderIt();
    void oneThatIsTooWideScrolls();

    void usualColumnsGiveWay_data();
    void usualColumnsGiveWay();
    void whatGaveWayStillLeaves();
    void theOrderGivesNoWay();
    void chosenColumnsGiveNoWay();
    void aWidenedColumnTakesNoOthersPlace();
    void keysArrangeTheColumns();
    void keysMoveTheDivider();
    void theCurrentCellIsSeen();
    void widthsAreShared_data();
    void widthsAreShared();

    void emptyColumnsLendRoom_data();
    void emptyColumnsLendRoom();
    void columnsWithMoreThanTheyNeedLendRoom();
    void brokenTextsAreLentRoom();
    void nothingIsCutBesideAnEmptyColumn();
    void whoLentRoomHasItBack();
    void halfAScreenIsEnough_data();
    void halfAScreenIsEnough();
    void everythingIsReachedWithoutTheSide();

private:
    QString language() const { return *static_cast<QString *>(QTest::qGlobalData("language", qMetaTypeId<QString>())); }
    void showAllColumns(DrivenWindow &desk, const QString &first = QStringLiteral("child"));

    QTemporaryDir m_folder;
    QString m_cooperative;
};

void RoomTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void RoomTest::initTestCase()
{
    dressForTests();
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void RoomTest::showAllColumns(DrivenWindow &desk, const QString &first)
{
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    QStringList keys = allColumns(desk);
    keys.removeAll(first);
    keys.prepend(first);
    desk.window.page().setColumns(keys);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QVERIFY(sideways(desk).maximum() > 300);
}

void RoomTest::theFirstColumnStays_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("the codes") << QStringLiteral("child");
    QTest::newRow("shapes beside words") << QStringLiteral("status");
    QTest::newRow("outlined days") << QStringLiteral("due_on");
}

// Pixel by pixel, a selected row too, however it was scrolled.
void RoomTest::theFirstColumnStays()
{
    QFETCH(const QString, first);
    DrivenWindow desk(language());
    showAllColumns(desk, first);
    QTableView &table = desk.table();
    table.setCurrentIndex(table.model()->index(3, desk.columnOf("age")));
    table.setFocus();
    const int width = table.columnWidth(desk.columnOf(first.toLatin1())) - 1; // without the line at its edge
    const QImage cells = seenCells(desk, width);
    const QImage title = seenHeading(desk, width - 2);
    const QImage all = seenCells(desk, table.viewport()->width());
    for (const int to : {7, 40, 300, 251, sideways(desk).maximum(), 1}) {
        sideways(desk).setValue(to);
        QVERIFY2(seenCells(desk, width) == cells, qPrintable(QString::number(to)));
        QVERIFY2(seenHeading(desk, width - 2) == title, qPrintable(QString::number(to)));
        QVERIFY(seenCells(desk, table.viewport()->width()) != all);
    }
    table.verticalScrollBar()->setValue(5);
    QVERIFY(seenCells(desk, width) != cells); // it goes with its rows
    table.verticalScrollBar()->setValue(0);
    QVERIFY(seenCells(desk, width) == cells);
    sideways(desk).setValue(0);
    QVERIFY(seenCells(desk, table.viewport()->width()) == all);
}

void RoomTest::itIsWorkedWithWhereItStands()
{
    DrivenWindow desk(language());
    showAllColumns(desk);
    QTableView &table = desk.table();
    sideways(desk).setValue(300);
    clickAt(desk, *table.viewport(), middleOfRow(desk, 5, 20));
    QCOMPARE(table.currentIndex(), table.model()->index(5, desk.columnOf("child")));
    QVERIFY(table.selectionModel()->isRowSelected(5, {}));
    QCOMPARE(sideways(desk).value(), 300);
    desk.press(Qt::Key_Down);
    QCOMPARE(table.currentIndex(), table.model()->index(6, desk.columnOf("child")));
    QCOMPARE(sideways(desk).value(), 300); // it was in sight
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const auto record = table.model()->index(6, 0).data(RecordTableModel::RecordRole).toUInt();
    QCOMPARE(QApplication::clipboard()->text(),
             desk.window.page().table()->text(record, desk.columnOf("child"), Naming::pseudonyms));
    const QPoint beside = middleOfRow(desk, 2, table.columnWidth(desk.columnOf("child")) + 3);
    QVERIFY(table.indexAt(beside).column() != desk.columnOf("child"));
    QVERIFY(!desk.window.page().isPaneShown());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middleOfRow(desk, 4, 20));
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, middleOfRow(desk, 4, 20));
    QVERIFY(desk.window.page().isPaneShown());
    QCOMPARE(table.currentIndex().row(), 4);
}

void RoomTest::itsHeadingSorts()
{
    DrivenWindow desk(language());
    showAllColumns(desk);
    sideways(desk).setValue(300);
    QTest::qWait(20);
    QStringList ascending;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
        clickAt(desk, heading(desk), {20, heading(desk).height() / 2});
        QVERIFY(desk.settle());
        QCOMPARE(heading(desk).sortIndicatorSection(), desk.columnOf("child"));
        QCOMPARE(heading(desk).sortIndicatorOrder(), order);
        QStringList rows = desk.column("child");
        if (order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        if (ascending.isEmpty())
            ascending = rows;
        QCOMPARE(rows, ascending);
        QCOMPARE(sideways(desk).value(), 300);
    }
}

void RoomTest::itsEdgeIsDragged()
{
    DrivenWindow desk(language());
    showAllColumns(desk);
    sideways(desk).setValue(300);
    QTest::qWait(20);
    const int before = desk.table().columnWidth(desk.columnOf("child"));
    const QPoint edge(before - 2, heading(desk).height() / 2);
    QWidget *under = desk.window.childAt(heading(desk).mapTo(&desk.window, edge));
    QTest::mousePress(under, Qt::LeftButton, {}, edge);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, edge + QPoint(10 * step, 0), under->mapToGlobal(edge + QPoint(10 * step, 0)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(under, &move);
    }
    QTest::mouseRelease(under, Qt::LeftButton, {}, edge + QPoint(40, 0));
    QCOMPARE(desk.table().columnWidth(desk.columnOf("child")), before + 40);
    desk.window.resize(1300, 700); // what somebody chose is kept
    QTest::qWait(20);
    QCOMPARE(desk.table().columnWidth(desk.columnOf("child")), before + 40);
}

// Nothing is there twice for a screen reader, and a cell is where it is seen.
void RoomTest::itIsReadOnce()
{
    DrivenWindow desk(language());
    showAllColumns(desk);
    desk.window.showView(7); // a few rows are enough to count
    QVERIFY(desk.settle());
    QVERIFY(desk.table().model()->rowCount() > 0 && desk.table().model()->rowCount() < 40);
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(&desk.window);
    const int before = countAccessible(window);
    sideways(desk).setValue(300);
    QTest::qWait(20);
    QCOMPARE(countAccessible(window), before);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&desk.table());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, desk.columnOf("child"));
    const QPoint corner = desk.table().viewport()->mapToGlobal(QPoint(0, desk.table().rowViewportPosition(0)));
    QCOMPARE(cell->rect().topLeft(), corner);
    QCOMPARE(cell->text(QAccessible::Name), desk.column("child").first());
}

void RoomTest::keysNeverGoUnderIt()
{
    DrivenWindow desk(language());
    showAllColumns(desk);
    QTableView &table = desk.table();
    const int pinned = table.columnWidth(desk.columnOf("child"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(2, desk.columnOf("child")));
    const auto walk = [&](int key) {
        for (int i = 0; i < heading(desk).count(); ++i) {
            desk.press(key);
            const QRect cell = table.visualRect(table.currentIndex());
            const bool isFirst = table.currentIndex().column() == desk.columnOf("child");
            QVERIFY2(isFirst ? cell.left() == 0 : cell.left() >= pinned, qPrintable(QString::number(cell.left())));
            QVERIFY2(cell.right() < table.viewport()->width(), qPrintable(QString::number(cell.right())));
        }
    };
    walk(Qt::Key_Right);
    QCOMPARE(sideways(desk).value(), sideways(desk).maximum());
    walk(Qt::Key_Left);
    QCOMPARE(sideways(desk).value(), 0);
    QCOMPARE(table.currentIndex().column(), desk.columnOf("child"));
}

// Else nothing would be left for the others.
void RoomTest::oneThatIsTooWideScrolls()
{
    DrivenWindow desk(language());
    showAllColumns(desk);
    QTableView &table = desk.table();
    table.setColumnWidth(desk.columnOf("child"), table.viewport()->width() - 20);
    QTest::qWait(20);
    sideways(desk).setValue(sideways(desk).maximum());
    QTest::qWait(20);
    const QPoint left = middleOfRow(desk, 1, 10);
    QVERIFY(table.indexAt(left).column() != desk.columnOf("child"));
    QCOMPARE(desk.window.childAt(heading(desk).mapTo(&desk.window, QPoint(10, 10))), heading(desk).viewport());
}

void RoomTest::usualColumnsGiveWay_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("namesShown");
    QTest::newRow("children") << int(PageId::children) << false;
    QTest::newRow("children, names shown") << int(PageId::children) << true;
    QTest::newRow("households") << int(PageId::households) << false;
}

// With the pane open: from the right, and back again when it closes.
void RoomTest::usualColumnsGiveWay()
{
    QFETCH(const int, page);
    QFETCH(const bool, namesShown);
    DrivenWindow desk(language());
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    desk.window.showPage(std::size_t(page));
    desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->setChecked(namesShown);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    const auto inSight = [&] {
        QStringList keys;
        for (const QString &key : desk.window.page().shownColumns()) {
            if (!desk.table().isColumnHidden(desk.window.page().table()->columnOf(key.toStdString())))
                keys.append(key);
        }
        return keys;
    };
    const QStringList all = desk.window.page().shownColumns();
    const QStringList before = inSight();
    QVERIFY(before == all || page == int(PageId::households)); // households have too many for this screen
    QCOMPARE(before, all.mid(0, before.size()));
    QVERIFY(!sideways(desk).isVisible());
    for (int i = 0; i < 2; ++i) {
        desk.key(Qt::Key_F4);
        QVERIFY(desk.settle());
        QTest::qWait(20);
        const QStringList left = inSight();
        QVERIFY(left.size() < before.size() && left.size() > 3);
        QCOMPARE(left, all.mid(0, left.size())); // the order is by one of the first
        QVERIFY(!sideways(desk).isVisible());
        QVERIFY(heading(desk).length() <= desk.table().viewport()->width());
        QCOMPARE(desk.window.page().shownColumns(), all); // they are still of the list
        desk.key(Qt::Key_F4);
        QVERIFY(desk.settle());
        QTest::qWait(20);
        QCOMPARE(inSight(), before);
    }
}

void RoomTest::whatGaveWayStillLeaves()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    QList<QByteArray> files;
    QStringList copies;
    for (const bool pane : {false, true}) {
        desk.window.page().showPane(pane);
        QTest::qWait(20);
        QVERIFY(!pane || desk.visibleColumns().size() < desk.window.page().shownColumns().size());
        desk.chosenFile = m_folder.filePath(language() + (pane ? QStringLiteral("pane.csv") : QStringLiteral("all.csv")));
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.chosenFile) && !desk.keeper.isBusy() && !desk.cancel().isVisible(),
                                 kPatienceMs);
        QFile file(desk.chosenFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
        desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.keeper.isBusy() && !desk.cancel().isVisible(), kPatienceMs);
        copies.append(QApplication::clipboard()->text());
    }
    QVERIFY(files[0].size() > 1000);
    QCOMPARE(files[1], files[0]);
    QCOMPARE(copies[1], copies[0]);
    QCOMPARE(copies[1].section(u'\n', 0, 0).count(u'\t') + 1, desk.window.page().shownColumns().size());
}

void RoomTest::theOrderGivesNoWay()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    QTest::qWait(20);
    const QByteArray last = desk.window.page().shownColumns().last().toLatin1();
    desk.key(Qt::Key_F4);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QVERIFY(desk.table().isColumnHidden(desk.columnOf(last)));
    desk.sortAction(last)->trigger(); // it is offered all the same
    QVERIFY(desk.settle());
    QVERIFY(!desk.table().isColumnHidden(desk.columnOf(last)));
    QVERIFY(!sideways(desk).isVisible());
    QCOMPARE(heading(desk).sortIndicatorSection(), desk.columnOf(last));
    desk.clickHeading("status");
    QVERIFY(desk.settle());
    QVERIFY(desk.table().isColumnHidden(desk.columnOf(last)));
}

void RoomTest::chosenColumnsGiveNoWay()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    const QStringList all = desk.window.page().shownColumns();
    desk.window.page().setColumns(all);
    desk.key(Qt::Key_F4);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QCOMPARE(desk.visibleColumns().size(), all.size());
    QVERIFY(sideways(desk).isVisible());
}

void RoomTest::keysArrangeTheColumns()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    const int status = desk.columnOf("status");
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(2, status));
    const int width = desk.table().columnWidth(status);
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(desk.table().columnWidth(status) > width);
    for (int i = 0; i < 100; ++i)
        desk.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(desk.table().columnWidth(status), kNarrowest);
    const QStringList before = desk.visibleColumns();
    const auto place = before.indexOf(QStringLiteral("status"));
    desk.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().shownColumns().indexOf(QStringLiteral("status")), place + 1);
    for (int i = 0; i < 30; ++i)
        desk.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().shownColumns().front(), QStringLiteral("status"));
    QCOMPARE(desk.table().currentIndex(), desk.table().model()->index(2, status)); // the same cell all the time
}

void RoomTest::keysMoveTheDivider()
{
    const QTemporaryDir home;
    int pane = 0;
    {
        DrivenWindow desk(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(desk.show(kSmallScreen));
        QVERIFY(desk.open(m_cooperative));
        desk.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // no pane: nothing to move
        desk.key(Qt::Key_F4);
        auto &panel = *desk.window.page().findChild<DetailPanel *>();
        QVERIFY(panel.isVisible());
        const int before = panel.width();
        for (int i = 0; i < 3; ++i)
            desk.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        pane = panel.width();
        QVERIFY(pane > before);
        desk.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(panel.width() < pane && panel.width() > before);
        pane = panel.width();
        desk.key(Qt::Key_Q, Qt::ControlModifier);
    }
    DrivenWindow next(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(next.show(kSmallScreen));
    QVERIFY(next.open(m_cooperative));
    QCOMPARE(next.window.page().findChild<DetailPanel *>()->width(), pane); // as it was left
}

void RoomTest::aWidenedColumnTakesNoOthersPlace()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    QTest::qWait(20);
    const QStringList before = desk.visibleColumns();
    heading(desk).resizeSection(desk.columnOf("community"), 600);
    desk.window.resize(1366, 700);
    QTest::qWait(20);
    QCOMPARE(desk.visibleColumns(), before);
    QCOMPARE(desk.table().columnWidth(desk.columnOf("community")), 600);
    QVERIFY(sideways(desk).isVisible());
}

void RoomTest::theCurrentCellIsSeen()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show(kSmallScreen));
    QVERIFY(desk.open(m_cooperative));
    QTest::qWait(20);
    QTableView &table = desk.table();
    const QString last = desk.window.page().shownColumns().last();
    table.setCurrentIndex(table.model()->index(7, desk.columnOf(last.toLatin1())));
    table.verticalScrollBar()->setValue(100);
    desk.key(Qt::Key_F4);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QVERIFY(table.isColumnHidden(desk.columnOf(last.toLatin1())));
    QCOMPARE(table.currentIndex().row(), 7);
    QVERIFY(!table.isColumnHidden(table.currentIndex().column()));
    QVERIFY(table.selectionModel()->isRowSelected(7, {}));
    QCOMPARE(table.verticalScrollBar()->value(), 100);
}

void RoomTest::widthsAreShared_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<QList<int>>("widths");
    // 100, 200 and 60 usual pixels, of which 60 are the least of the last one.
    QTest::newRow("more than enough") << 2000 << QList<int>{0, 1, 2} << QList<int>{145, 290, 87};
    QTest::newRow("as usual") << 360 << QList<int>{0, 1, 2} << QList<int>{100, 200, 60};
    QTest::newRow("tight") << 345 << QList<int>{0, 1, 2} << QList<int>{95, 190, 60};
    QTest::newRow("too tight") << 344 << QList<int>{0, 2} << QList<int>{145, 87};
    QTest::newRow("only what stays") << 10 << QList<int>{0, 2} << QList<int>{100, 60};
}

// The middle one may go.
void RoomTest::widthsAreShared()
{
    QFETCH(const int, room);
    QFETCH(const QList<int>, columns);
    QFETCH(const QList<int>, widths);
    const std::vector<ColumnRoom> fitting =
        fittingColumns({{0, 40, 100, {}, true}, {1, 40, 200, {}, false}, {2, 60, 60, {}, true}}, room);
    QList<int> numbers;
    for (const ColumnRoom &column : fitting)
        numbers.append(column.column);
    QCOMPARE(numbers, columns);
    const std::vector<int> shared = sharedWidths(fitting, room);
    QCOMPARE(QList<int>(shared.begin(), shared.end()), widths);
}

void RoomTest::emptyColumnsLendRoom_data()
{
    QTest::addColumn<QList<int>>("inSight"); // -1: not looked at
    QTest::addColumn<int>("chosen");         // the width that somebody gave the middle one; 0: nobody
    QTest::addColumn<QList<int>>("widths");
    // 100, 200 and 60 pixels, of which 40, 50 and 60 are the least.
    QTest::newRow("nobody looked") << QList<int>{-1, -1, -1} << 0 << QList<int>{100, 200, 60};
    QTest::newRow("nothing is cut") << QList<int>{100, 0, 60} << 0 << QList<int>{100, 200, 60};
    QTest::newRow("as much as is cut") << QList<int>{117, 0, 60} << 0 << QList<int>{117, 183, 60};
    QTest::newRow("no more than there is") << QList<int>{400, 0, 60} << 0 << QList<int>{250, 50, 60};
    QTest::newRow("the left one first") << QList<int>{200, 0, 120} << 0 << QList<int>{200, 50, 110};
    QTest::newRow("not empty") << QList<int>{117, 9, 60} << 0 << QList<int>{100, 200, 60};
    QTest::newRow("from two") << QList<int>{0, 270, 0} << 0 << QList<int>{40, 260, 60};
    QTest::newRow("what somebody chose stays") << QList<int>{117, 0, 90} << 200 << QList<int>{100, 200, 60};
    QTest::newRow("a chosen one takes nothing") << QList<int>{0, 270, 0} << 200 << QList<int>{100, 200, 60};
}

void RoomTest::emptyColumnsLendRoom()
{
    QFETCH(const QList<int>, inSight);
    QFETCH(const int, chosen);
    QFETCH(const QList<int>, widths);
    std::vector<ColumnRoom> columns{{0, 40, 100}, {1, 50, 200}, {2, 60, 60}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (inSight[qsizetype(i)] >= 0)
            columns[i].inSight = inSight[qsizetype(i)];
    }
    if (chosen > 0)
        columns[1].chosen = chosen;
    const std::vector<int> lent = lentWidths(columns, {100, 200, 60});
    QCOMPARE(QList<int>(lent.begin(), lent.end()), widths);
}

// Of a list whose rows are all measured: down to their own texts and headings, in the same order.
void RoomTest::columnsWithMoreThanTheyNeedLendRoom()
{
    const auto lentBy = [](QList<int> inSight) {
        std::vector<ColumnRoom> columns{{0, 40, 100}, {1, 50, 200}, {2, 60, 60}};
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].inSight = inSight[qsizetype(i)];
        const std::vector<int> lent = lentWidths(columns, {100, 200, 60}, Lending::allThatHaveMore);
        return QList<int>(lent.begin(), lent.end());
    };
    QCOMPARE(lentBy({117, 180, 60}), (QList<int>{117, 183, 60}));
    QCOMPARE(lentBy({117, 190, 60}), (QList<int>{110, 190, 60}));
    QCOMPARE(lentBy({90, 230, 0}), (QList<int>{90, 210, 60}));
    QCOMPARE(lentBy({10, 300, 60}), (QList<int>{40, 260, 60}));
    QCOMPARE(lentBy({117, 230, 90}), (QList<int>{100, 200, 60})); // nobody has any
}

// What stands on two lines goes back to one where others have more than their own need; a sentence asks for nothing.
void RoomTest::brokenTextsAreLentRoom()
{
    const auto lentBy = [](int onOneLine, int needOfSecond) {
        const std::vector<ColumnRoom> columns{{.column = 0, .least = 40, .inSight = 90, .onOneLine = onOneLine},
                                              {.column = 1, .least = 50, .inSight = needOfSecond, .onOneLine = 120},
                                              {.column = 2, .least = 60, .inSight = 900}};
        const std::vector<int> lent = lentWidths(columns, {100, 200, 400}, Lending::brokenTexts);
        return QList<int>(lent.begin(), lent.end());
    };
    QCOMPARE(lentBy(140, 110), (QList<int>{140, 160, 400}));
    QCOMPARE(lentBy(250, 110), (QList<int>{180, 120, 400}));
    QCOMPARE(lentBy(140, 190), (QList<int>{110, 190, 400}));
    QCOMPARE(lentBy(0, 110), (QList<int>{100, 200, 400}));
}

// In the demonstration's first rows nobody has an alert, and one village has a long name.
void RoomTest::nothingIsCutBesideAnEmptyColumn()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const auto textAt = [&](int row, int column) { return desk.table().model()->index(row, column).data().toString(); };
    const int community = desk.columnOf("community");
    const int alert = desk.columnOf("alert");
    int longest = 0;
    for (int row = 0; row < rowsInSight(desk); ++row) {
        QCOMPARE(textAt(row, alert), QString());
        longest = std::max(longest, desk.table().fontMetrics().horizontalAdvance(textAt(row, community)));
    }
    QVERIFY(longest > 100);
    QVERIFY(desk.table().columnWidth(community) >= longest + 2 * kCellPadding);
    QVERIFY(!sideways(desk).isVisible());
}

void RoomTest::whoLentRoomHasItBack()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const int alert = desk.columnOf("alert");
    int withAlert = 0;
    while (desk.table().model()->index(withAlert, alert).data().toString().isEmpty())
        QVERIFY(++withAlert < desk.table().model()->rowCount());
    int narrow = 0;
    int wide = 0;
    for (int width = 1366; wide <= narrow; width -= 20) { // one at which something is cut without a loan
        QVERIFY2(width > 1100, "at no width anything was lent");
        desk.table().verticalScrollBar()->setValue(0);
        desk.window.resize(width, 768);
        QTest::qWait(20);
        narrow = desk.table().columnWidth(alert);
        desk.table().verticalScrollBar()->setValue(withAlert - 1);
        wide = desk.table().columnWidth(alert);
    }
    desk.table().verticalScrollBar()->setValue(0);
    QCOMPARE(desk.table().columnWidth(alert), wide);                          // nothing jumps on the way
    QVERIFY(desk.memory.allKeys().filter(QStringLiteral("width")).isEmpty()); // nobody chose a width
}

void RoomTest::halfAScreenIsEnough_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("pane");
    QTest::newRow("children") << int(PageId::children) << false;
    QTest::newRow("children and pane") << int(PageId::children) << true;
    QTest::newRow("households") << int(PageId::households) << false;
    QTest::newRow("households and pane") << int(PageId::households) << true;
}

void RoomTest::halfAScreenIsEnough()
{
    QFETCH(const int, page);
    QFETCH(const bool, pane);
    DrivenWindow desk(language());
    QVERIFY(desk.show(kHalfScreen));
    QCOMPARE(desk.window.size(), kHalfScreen);
    QVERIFY(desk.open(m_cooperative));
    desk.window.showPage(std::size_t(page));
    desk.window.page().showPane(pane);
    QVERIFY(desk.settle());
    QTest::qWait(50);
    QCOMPARE(desk.window.size(), kHalfScreen);
    const QSize least = desk.window.minimumSizeHint();
    QVERIFY2(least.width() <= kHalfScreen.width() && least.height() <= kHalfScreen.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    QVERIFY(!desk.window.findChild<Navigation *>()->isVisible());
    QVERIFY(!sideways(desk).isVisible());
    const int rows = desk.table().viewport()->height() / desk.table().rowHeight(0);
    QVERIFY2(rows >= 4, qPrintable(QString::number(rows)));
    int columns = 0;
    for (int column = 0; column < heading(desk).count(); ++column)
        columns += desk.table().isColumnHidden(column) ? 0 : 1;
    QVERIFY2(columns >= (pane ? 2 : 4), qPrintable(QString::number(columns)));
    for (const QWidget *part : desk.window.page().findChildren<QToolButton *>()) {
        const QRect place(part->mapTo(&desk.window, QPoint()), part->size());
        QVERIFY2(!part->isVisible() || desk.window.rect().contains(place), qPrintable(part->toolTip()));
    }
    desk.window.resize(kSmallScreen);
    QTest::qWait(20);
    QVERIFY(desk.window.findChild<Navigation *>()->isVisible());
}

void RoomTest::everythingIsReachedWithoutTheSide()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show(kHalfScreen));
    QVERIFY(!goMenu(desk).isEnabled()); // nowhere to go yet
    desk.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!desk.window.page().isVisible());
    QVERIFY(desk.open(m_cooperative));
    desk.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().list(), ListKind::households);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().list(), ListKind::children);
    const QTreeWidget &side = *desk.window.findChild<Navigation *>();
    const QMenuBar &bar = *desk.window.menuBar();
    constexpr int pages = int(kPageCount);
    for (int view = 0; view < 10; ++view) {
        const auto open = [&] {
            QTest::mouseClick(const_cast<QMenuBar *>(&bar), Qt::LeftButton, {},
                              bar.actionGeometry(goMenu(desk).menuAction()).center());
        };
        desk.inPopup(open, [&](QWidget &menu) {
            QStringList labels;
            for (const QAction *action : goMenu(desk).actions())
                labels.append(action->text());
            QCOMPARE(labels.size(), pages + 1 + 10);
            QCOMPARE(labels[pages + 1 + view].replace(QStringLiteral("&&"), QStringLiteral("&")),
                     side.topLevelItem(pages + 1 + view)->text(0));
            for (int i = 0; i < pages + 1 + view; ++i) // the line between is no stop
                QTest::keyClick(&menu, Qt::Key_Down);
            QTest::keyClick(&menu, Qt::Key_Return);
        });
        QVERIFY(desk.settle());
        QCOMPARE(side.currentItem(), side.topLevelItem(pages + 1 + view));
        QCOMPARE(desk.window.page().isReady(), true);
    }
}

QTEST_MAIN(RoomTest)
#include "tst_room.moc"
