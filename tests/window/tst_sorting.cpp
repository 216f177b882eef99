// The order of the table: by heading, by menu, what it survives, where the current child stays.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "models/tables/childcolumns.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace clmrs;

class SortingTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aHeadingSorts();
    void theMenuSorts();
    void onlyColumnsThatAreSeenAreSortedBy();
    void theOrderIsOneThatIsSeen();
    void theOrderSurvivesSearchAndLanguage();
    void theSameChildStaysCurrent_data();
    void theSameChildStaysCurrent();

private:
    std::unique_ptr<CaseFileBuilder> m_village; // 13 children, see village.cpp
    QTemporaryDir m_folder;
    QString m_cooperative; // some 700 children
};

void SortingTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void SortingTest::aHeadingSorts()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    const QHeaderView &header = *desk.table().horizontalHeader();
    for (const QString &column : desk.visibleColumns()) {
        const QByteArray key = column.toLatin1();
        if (key == "due_on")
            continue; // the first order
        desk.clickHeading(key);
        QVERIFY(desk.settle());
        const QStringList ascending = desk.column(key);
        QCOMPARE(header.sortIndicatorSection(), desk.columnOf(key));
        QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
        desk.clickHeading(key);
        QVERIFY(desk.settle());
        QStringList reversed = desk.column(key);
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(reversed, ascending);
        QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
        desk.clickHeading(key);
        QVERIFY(desk.settle());
        QCOMPARE(desk.column(key), ascending);
    }
    desk.clickHeading("child");
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child").mid(0, 8).filter(QStringLiteral("K-")).mid(0, 3),
             (QStringList{QStringLiteral("K-1"), QStringLiteral("K-2"), QStringLiteral("K-9")}));
}

void SortingTest::theMenuSorts()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.clickHeading("age");
    QVERIFY(desk.settle());
    const QStringList byHeading = desk.column("child");
    desk.clickHeading("community");
    QVERIFY(desk.settle());
    QVERIFY(desk.column("child") != byHeading);
    desk.sortAction("age")->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child"), byHeading);
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), desk.columnOf("age"));
    desk.sortAction("age")->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

// An order by a column that is not there cannot be understood, and names that are hidden give one away.
void SortingTest::onlyColumnsThatAreSeenAreSortedBy()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    for (const bool shown : {false, true}) {
        desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->setChecked(shown);
        QVERIFY(desk.settle());
        for (const Column<ChildRow> &column : childColumns()) {
            const QAction *action = desk.sortAction(column.key);
            const bool offered = action && action->isVisible() && action->isEnabled();
            QVERIFY2(offered == desk.visibleColumns().contains(QLatin1String(column.key)), column.key);
        }
    }
}

void SortingTest::theOrderIsOneThatIsSeen()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QAction &names = *desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    for (const bool shown : {true, false}) {
        for (const Column<ChildRow> &column : childColumns()) {
            names.setChecked(shown);
            QVERIFY(desk.settle());
            if (!desk.visibleColumns().contains(QLatin1String(column.key)))
                continue;
            desk.sortAction(column.key)->trigger();
            QVERIFY(desk.settle());
            names.setChecked(!shown);
            QVERIFY(desk.settle());
            const int section = desk.table().horizontalHeader()->sortIndicatorSection();
            QVERIFY2(!desk.table().isColumnHidden(section), column.key);
            const QString key = QLatin1String(childColumns()[static_cast<std::size_t>(section)].key);
            QVERIFY2(desk.visibleColumns().contains(key), column.key);
        }
    }
}

void SortingTest::theOrderSurvivesSearchAndLanguage()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.clickHeading("age");
    desk.clickHeading("age");
    QVERIFY(desk.settle());
    const QStringList order = desk.column("child");
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(QStringLiteral("zz"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child"), order);
    desk.languageAction(language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en"))->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child"), order);
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), desk.columnOf("age"));
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(desk.search().text(), QStringLiteral("zz"));
}

void SortingTest::theSameChildStaysCurrent_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"sort", "reverse", "names", "language", "another search", "the search cleared", "the file again"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void SortingTest::theSameChildStaysCurrent()
{
    QFETCH(const QString, change);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    QTableView &table = desk.table();
    const int all = table.model()->rowCount();
    QVERIFY(all > 300);
    if (change == u"the search cleared") {
        desk.type(QStringLiteral("-03")); // some of them
        QVERIFY(desk.settle());
    }
    const int rows = table.model()->rowCount();
    QVERIFY(rows > 10);
    QCOMPARE(rows == all, change != u"the search cleared");
    const int chosen = rows / 2;
    table.setCurrentIndex(table.model()->index(chosen, desk.columnOf("status")));
    QCoreApplication::processEvents();
    const QString code = desk.column("child")[chosen];
    const int top = table.visualRect(table.currentIndex()).top();
    QVERIFY(top >= 0 && top < table.viewport()->height());
    if (change == u"sort" || change == u"reverse")
        desk.clickHeading("community");
    if (change == u"reverse")
        desk.clickHeading("community");
    if (change == u"names")
        desk.press(Qt::Key_H, Qt::ControlModifier);
    if (change == u"language")
        desk.languageAction(QLatin1String(kMarkedLanguage))->trigger();
    if (change == u"another search")
        desk.search().setText(code);
    if (change == u"the search cleared")
        desk.search().clear();
    if (change == u"the file again")
        QVERIFY(desk.open(m_cooperative));
    QVERIFY(desk.settle());
    QTest::qWait(20); // the table lays itself out
    QVERIFY(table.currentIndex().isValid());
    QCOMPARE(desk.column("child")[table.currentIndex().row()], code);
    QVERIFY(table.selectionModel()->isRowSelected(table.currentIndex().row(), {}));
    // As far down the screen as before, as far as the ends of the table let it.
    const QScrollBar &bar = *table.verticalScrollBar();
    const int now = table.visualRect(table.currentIndex()).top();
    QVERIFY(now >= 0 && now < table.viewport()->height());
    if (bar.value() > bar.minimum() && bar.value() < bar.maximum())
        QCOMPARE(now, top);
}

QTEST_MAIN(SortingTest)
#include "tst_sorting.moc"
