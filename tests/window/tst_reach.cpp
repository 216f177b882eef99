// Whether everything can be reached and read: by keyboard, by a screen reader, at 1366x768.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "models/tables/childcolumns.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/parts/titleline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QStyleOption>
#include <QTableView>
#include <QTest>

using namespace clmrs;

namespace {

constexpr int kCellMargin = 12;  // pixels beside a cell's text, both sides together
constexpr int kShapeAndGap = 24; // before the word of a status

// Widgets that Tab reaches, in its order, from one on until it comes round.
QList<QWidget *> tabRound(QWidget &first)
{
    QList<QWidget *> round;
    first.setFocus();
    do {
        round.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() && !round.contains(QApplication::focusWidget()) && round.size() < 50);
    return round;
}

} // namespace

class ReachTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tabGoesFromTheSearchToTheTable();
    void tabReachesCancelWhileAFileLoads();
    void tabLeavesTheTable();
    void enterGoesFromTheSearchToTheRows();
    void arrowKeysWalkTheRows();
    void everyShortcutIsThereOnce();
    void everyMenuHasItsOwnLetter();
    void theStartPageWorksWithoutAMouse();

    void whatTakesTheFocusHasAName_data();
    void whatTakesTheFocusHasAName();
    void aRowIsReadToAScreenReader();

    void theTableFitsTheSmallestScreen_data();
    void theTableFitsTheSmallestScreen();
    void headingsAreNotCut_data();
    void headingsAreNotCut();
    void usualContentIsNotCut_data();
    void usualContentIsNotCut();
    void theTitleLineIsWhole_data();
    void theTitleLineIsWhole();
    void theWindowFitsASmallScreen();
    void aLongMessageDoesNotWidenTheWindow();

private:
    std::unique_ptr<CaseFileBuilder> m_village;
    QTemporaryDir m_folder;
    QString m_cooperative;
};

void ReachTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void ReachTest::tabGoesFromTheSearchToTheTable()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    const QList<QWidget *> round = tabRound(desk.search());
    QVERIFY(round.contains(&desk.table()));
    QPoint before(-1, -1); // the order of the page: search and filters from left to right, alerts, content
    for (const QWidget *widget : round.mid(0, round.indexOf(&desk.table()))) {
        const QPoint at = widget->mapTo(&desk.window, QPoint());
        QVERIFY(at.y() > before.y() || (at.y() == before.y() && at.x() > before.x()));
        before = at;
    }
    for (const QWidget *widget : round)
        QVERIFY(widget->isVisible());
}

void ReachTest::tabReachesCancelWhileAFileLoads()
{
    QSemaphore go;
    QSemaphore arrived;
    std::atomic<bool> hold = false;
    DrivenWindow desk(language(), [&, moment = Moment::parse("2026-11-01T12:00:00Z").value()] {
        if (hold.exchange(false)) {
            arrived.release();
            go.acquire();
        }
        return moment;
    });
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(!tabRound(desk.search()).contains(&desk.cancel()));
    hold = true;
    desk.session.open(m_village->path());
    QVERIFY(arrived.tryAcquire(1, kPatienceMs));
    QVERIFY(desk.cancel().isVisible());
    QVERIFY(tabRound(desk.search()).contains(&desk.cancel()));
    desk.cancel().setFocus();
    desk.press(Qt::Key_Space);
    go.release();
    QVERIFY(!desk.session.loading().isRunning());
    QVERIFY(!desk.cancel().isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible()); // the focus is not lost with the button
    QVERIFY(desk.settle());
}

void ReachTest::tabLeavesTheTable()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_Tab, Qt::NoModifier), std::pair(Qt::Key_Backtab, Qt::ShiftModifier)}) {
        desk.table().setFocus();
        desk.press(Qt::Key_Down);
        const int row = desk.table().currentIndex().row();
        desk.press(key, modifiers);
        QVERIFY(QApplication::focusWidget() != &desk.table());
        QCOMPARE(desk.table().currentIndex().row(), row);
    }
}

void ReachTest::enterGoesFromTheSearchToTheRows()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.type(QStringLiteral("koffi"));
    QVERIFY(desk.settle());
    desk.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &desk.table());
    desk.press(Qt::Key_Down);
    QVERIFY(desk.table().currentIndex().isValid());
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(desk.search().selectedText(), QStringLiteral("koffi"));
}

void ReachTest::arrowKeysWalkTheRows()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    QTableView &table = desk.table();
    desk.press(Qt::Key_Return); // from the search
    QCOMPARE(QApplication::focusWidget(), &table);
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table.currentIndex().row(), 0);
    for (int row = 1; row <= 60; ++row) {
        desk.press(Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), row);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QVERIFY(table.selectionModel()->isRowSelected(row, {}));
        const QRect cell = table.visualRect(table.currentIndex());
        QVERIFY(cell.top() >= 0 && cell.bottom() < table.viewport()->height()); // wholly on screen
    }
    desk.press(Qt::Key_Up);
    QCOMPARE(table.currentIndex().row(), 59);
    desk.press(Qt::Key_PageDown);
    QVERIFY(table.currentIndex().row() > 70);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table.currentIndex().row(), table.model()->rowCount() - 1);
    desk.press(Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), table.model()->rowCount() - 1);
    for (int i = 0; i < 20; ++i) { // never into a column that is not there
        desk.press(Qt::Key_Right);
        QVERIFY(!table.isColumnHidden(table.currentIndex().column()));
    }
}

void ReachTest::everyShortcutIsThereOnce()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QHash<QString, int> keys;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            ++keys[key.toString()];
    }
    for (const char *key : {"Ctrl+O", "Ctrl+F", "Ctrl+H", "Ctrl+Q"})
        QCOMPARE(keys.value(QLatin1String(key)), 1);
    for (const int count : keys)
        QCOMPARE(count, 1);
}

void ReachTest::everyMenuHasItsOwnLetter()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    const auto letters = [](const QList<QAction *> &actions) {
        QStringList all;
        for (const QAction *action : actions) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0)
                all.append(action->text().mid(at + 1, 1).toUpper());
        }
        return all;
    };
    QStringList top = letters(desk.window.menuBar()->actions());
    QCOMPARE(top.size(), desk.window.menuBar()->actions().size());
    QVERIFY2(top.removeDuplicates() == 0, qPrintable(top.join(u' ')));
    for (const QMenu *menu : desk.window.findChildren<QMenu *>()) {
        QStringList inside = letters(menu->actions());
        QVERIFY2(inside.removeDuplicates() == 0, qPrintable(menu->title()));
    }
}

void ReachTest::theStartPageWorksWithoutAMouse()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY2(QApplication::focusWidget() == &desk.startButton(), "the focus stands elsewhere at the start");
    desk.chosenFile = m_village->path();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.timesChosen, 1);
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 13);
}

void ReachTest::whatTakesTheFocusHasAName_data()
{
    QTest::addColumn<bool>("opened");
    QTest::newRow("start page") << false;
    QTest::newRow("children") << true;
}

void ReachTest::whatTakesTheFocusHasAName()
{
    QFETCH(const bool, opened);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(!opened || desk.open(m_village->path()));
    QVERIFY(desk.open(QStringLiteral("/nowhere/at-all.clmrs"))); // the message bar too
    int named = 0;
    for (QWidget *widget : desk.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || qobject_cast<QMenu *>(widget))
            continue;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(heard);
        QVERIFY2(!heard->text(QAccessible::Name).isEmpty() && heard->text(QAccessible::Name) != u"✕",
                 widget->metaObject()->className());
        ++named;
    }
    QVERIFY(named >= 4);
}

void ReachTest::aRowIsReadToAScreenReader()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&desk.table())->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 13);
    for (const char *key : {"due_on", "status", "child"}) {
        const int column = desk.columnOf(key);
        QCOMPARE(table->cellAt(3, column)->text(QAccessible::Name), desk.column(key)[3]);
        QVERIFY(!table->columnDescription(column).isEmpty());
    }
}

void ReachTest::theTableFitsTheSmallestScreen_data()
{
    QTest::addColumn<bool>("namesShown");
    QTest::newRow("names hidden") << false;
    QTest::newRow("names shown") << true;
}

void ReachTest::theTableFitsTheSmallestScreen()
{
    QFETCH(const bool, namesShown);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->setChecked(namesShown);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QCOMPARE(desk.window.size(), QSize(1366, 768));
    const int wanted = desk.table().horizontalHeader()->length();
    const int there = desk.table().viewport()->width();
    QVERIFY2(wanted <= there, qPrintable(QStringLiteral("%1 of %2 pixels").arg(wanted).arg(there)));
    QVERIFY(!desk.table().horizontalScrollBar()->isVisible());
}

void ReachTest::headingsAreNotCut_data()
{
    QTest::addColumn<bool>("namesShown");
    QTest::addColumn<bool>("sorted"); // the arrow needs its room too
    QTest::newRow("names hidden") << false << false;
    QTest::newRow("names hidden, sorted by it") << false << true;
    QTest::newRow("names shown") << true << false;
    QTest::newRow("names shown, sorted by it") << true << true;
}

void ReachTest::headingsAreNotCut()
{
    QFETCH(const bool, namesShown);
    QFETCH(const bool, sorted);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->setChecked(namesShown);
    QVERIFY(desk.settle());
    QHeaderView &header = *desk.table().horizontalHeader();
    QStyleOptionHeader option;
    option.initFrom(&header);
    option.state |= QStyle::State_Horizontal;
    option.orientation = Qt::Horizontal;
    option.sortIndicator = sorted ? QStyleOptionHeader::SortDown : QStyleOptionHeader::None;
    QStringList cut;
    for (const QString &column : desk.visibleColumns()) {
        if (sorted) { // which gives it the room for its arrow
            desk.clickHeading(column.toLatin1());
            QVERIFY(desk.settle());
            QCOMPARE(header.sortIndicatorSection(), desk.columnOf(column.toLatin1()));
        }
        const int section = desk.columnOf(column.toLatin1());
        option.rect = QRect(0, 0, header.sectionSize(section), header.height());
        const QRect room = header.style()->subElementRect(QStyle::SE_HeaderLabel, &option, &header);
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        const QRect needed = option.fontMetrics.boundingRect(QRect(0, 0, room.width(), 1000), Qt::TextWordWrap, title);
        if (needed.width() > room.width() || needed.height() > room.height())
            cut.append(QStringLiteral("%1 (%2 of %3 pixels)").arg(title).arg(needed.width()).arg(room.width()));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("; "))));
}

void ReachTest::usualContentIsNotCut_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("maybeLong"); // names and places come as they were written
    const QStringList asWritten{QStringLiteral("name"),    QStringLiteral("head"),    QStringLiteral("community"),
                                QStringLiteral("monitor"), QStringLiteral("section"), QStringLiteral("supervisor")};
    for (const auto &column : childColumns())
        QTest::newRow(column.key) << QString::fromLatin1(column.key) << asWritten.contains(QLatin1String(column.key));
}

// What does not fit is there on hover.
void ReachTest::usualContentIsNotCut()
{
    QFETCH(const QString, column);
    QFETCH(const bool, maybeLong);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const QByteArray key = column.toLatin1();
    if (!desk.visibleColumns().contains(column))
        desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->setChecked(true);
    QVERIFY(desk.settle());
    if (!desk.visibleColumns().contains(column))
        desk.window.page().setColumns(QStringList{column}); // one on demand
    QVERIFY(desk.visibleColumns().contains(column));
    const QAbstractItemModel &model = *desk.table().model();
    const QFontMetrics metrics(desk.table().font());
    const int room = desk.table().columnWidth(desk.columnOf(key)) - kCellMargin - (key == "status" ? kShapeAndGap : 0);
    const auto isCut = [&](const QString &text) { return metrics.horizontalAdvance(text) > room; };
    QStringList cut;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, desk.columnOf(key));
        const QString text = cell.data().toString();
        if (isCut(text) && !(maybeLong && cell.data(Qt::ToolTipRole).toString() == text))
            cut.append(QStringLiteral("%1 (%2 of %3 pixels)").arg(text).arg(metrics.horizontalAdvance(text)).arg(room));
    }
    for (int status = 0; key == "status" && status < 9; ++status) {
        if (isCut(statusWord(static_cast<Status>(status)).text()))
            cut.append(statusWord(static_cast<Status>(status)).text());
    }
    const qsizetype cells = cut.size();
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1 cells: %2").arg(cells).arg(cut.mid(0, 5).join(QStringLiteral("; ")))));
}

void ReachTest::theTitleLineIsWhole_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("today") << QStringLiteral("2026-11-01T12:00:00Z");
    QTest::newRow("the file's own day, and why") << QStringLiteral("2027-11-01T12:00:00Z");
}

// What, for whom, as of when: at the usual size nothing of it is cut for a name of usual length.
void ReachTest::theTitleLineIsWhole()
{
    QFETCH(const QString, now);
    DrivenWindow desk(language(), clockAt(now.toStdString()));
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    QTest::qWait(20);
    for (const QLabel *label : desk.window.findChild<TitleLine *>()->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().endsWith(u'…'), qPrintable(label->text()));
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
}

void ReachTest::theWindowFitsASmallScreen()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show({1024, 600}));
    QCOMPARE(desk.window.size(), QSize(1024, 600));
    QVERIFY(desk.open(m_cooperative));
    QCOMPARE(desk.window.size(), QSize(1024, 600));
    QVERIFY(desk.window.minimumSizeHint().width() <= 1024);
    QVERIFY(desk.window.minimumSizeHint().height() <= 600);
}

void ReachTest::aLongMessageDoesNotWidenTheWindow()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show({1024, 600}));
    QVERIFY(desk.open(QStringLiteral("/nowhere/") + QString(180, u'x') + QStringLiteral(".clmrs")));
    QVERIFY(!desk.window.message().isEmpty());
    QTest::qWait(20);
    QCOMPARE(desk.window.size(), QSize(1024, 600));
    QVERIFY2(desk.window.minimumSizeHint().width() <= 1024, qPrintable(QString::number(desk.window.minimumSizeHint().width())));
}

QTEST_MAIN(ReachTest)
#include "tst_reach.moc"
