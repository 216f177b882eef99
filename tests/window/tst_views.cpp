// The views at the left: what they count is what they show, they are kept, sent and taken away, and
// the window comes back as it was left.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "widgets/commands.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pagetable.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/choicebutton.h"
#include "widgets/parts/filterbar.h"
#include "widgets/parts/navigation.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace clmrs;

namespace {

constexpr std::array kOrder{"alerts",   "follow-ups-overdue", "return-visits",   "due-30-days", "without-support",
                            "relapsed", "one-more-clear",     "left-while-open", "turning-18",  "unassigned"};
constexpr int kPages = int(kPageCount);

Navigation &navigation(DrivenWindow &desk) { return *desk.window.findChild<Navigation *>(); }

QTreeWidgetItem &viewItem(DrivenWindow &desk, int view) { return *navigation(desk).topLevelItem(kPages + 1 + view); }

// By their heading, under which the supervisor's own stand.
QTreeWidgetItem *ownView(DrivenWindow &desk, const QString &name)
{
    for (int i = kPages + 2 + int(kOrder.size()); i < navigation(desk).topLevelItemCount(); ++i) {
        if (navigation(desk).topLevelItem(i)->text(0) == name)
            return navigation(desk).topLevelItem(i);
    }
    return nullptr;
}

int countAt(const QTreeWidgetItem &item)
{
    QString digits = item.text(1);
    bool isNumber = false;
    const int count = digits.remove(u',').remove(u'\u202f').remove(u'\u00a0').toInt(&isNumber);
    return isNumber ? count : -1;
}

void click(DrivenWindow &desk, QTreeWidgetItem &item)
{
    navigation(desk).scrollToItem(&item);
    QTest::mouseClick(navigation(desk).viewport(), Qt::LeftButton, {}, navigation(desk).visualItemRect(&item).center());
}

QAction &command(DrivenWindow &desk, CommandId id) { return desk.window.findChild<CommandSet *>()->action(id); }

// Onto another place, as one drags a heading.
void drag(QTableView &table, int column, int toPlace)
{
    table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(column), toPlace);
}

QAction *columnAction(DrivenWindow &desk, const QString &title)
{
    for (QMenu *menu : desk.window.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (menu->objectName() != u"sort" && action->isCheckable() && action->text() == title)
                return action;
        }
    }
    return nullptr;
}

} // namespace

class ViewsTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theBuiltInOnesStandInTheirOrder();
    void countsAreTheRowsThatAreShown();
    void arrowKeysWalkThem();
    void aRowIsAsHighAsItsLabel();
    void editingDeselectsTheView_data();
    void editingDeselectsTheView();
    void aViewIsSaved();
    void theSameNameReplaces();
    void aSearchIsNoPartOfAView();
    void noNameSavesNothing_data();
    void noNameSavesNothing();
    void aViewGoesToAColleague();
    void aDamagedFileChangesNothing_data();
    void aDamagedFileChangesNothing();
    void removingAsks();
    void removingOneOfSeveral();
    void anOwnViewOfHouseholdsCountsOnTheDay();
    void theWindowComesBackAsItWas();
    void columnsOfNamesNeverComeBackHidden();
    void aDraggedColumnCostsNoNames();
    void draggedWithNamesARowStillHasItsCode();

private:
    void save(DrivenWindow &desk, const QString &name);
    void filterGirls(DrivenWindow &desk);

    std::unique_ptr<CaseFileBuilder> m_village;
    QTemporaryDir m_folder;
    QString m_cooperative;
};

void ViewsTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void ViewsTest::save(DrivenWindow &desk, const QString &name)
{
    desk.answeredText = name;
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.settle());
}

void ViewsTest::filterGirls(DrivenWindow &desk)
{
    QListWidget &list = desk.window.page().findChild<FilterBar *>()->button("sexes").list();
    Q_EMIT list.itemClicked(list.item(0));
    QVERIFY(desk.settle());
}

void ViewsTest::theBuiltInOnesStandInTheirOrder()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    QCOMPARE(builtInViews().size(), kOrder.size());
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        QCOMPARE(builtInViews()[i].code, kOrder[i]);
        QCOMPARE(viewItem(desk, int(i)).text(0), say(builtInViews()[i].title));
        QVERIFY(viewItem(desk, int(i)).toolTip(0).contains(say(builtInViews()[i].meaning)));
    }
}

void ViewsTest::countsAreTheRowsThatAreShown()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    int empty = 0;
    for (int view = 0; view < int(kOrder.size()); ++view) {
        const int counted = countAt(viewItem(desk, view));
        click(desk, viewItem(desk, view));
        QVERIFY(desk.settle());
        QCOMPARE(counted, desk.table().model()->rowCount());
        QCOMPARE(countAt(viewItem(desk, view)), counted);
        QCOMPARE(navigation(desk).currentItem(), &viewItem(desk, view));
        empty += counted == 0 ? 1 : 0;
    }
    QVERIFY(empty < 5); // else nothing was compared
}

void ViewsTest::arrowKeysWalkThem()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    navigation(desk).setFocus();
    QCOMPARE(navigation(desk).currentItem(), navigation(desk).topLevelItem(int(PageId::children)));
    desk.key(Qt::Key_Down);
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().list(), ListKind::households);
    for (int other = int(PageId::households) + 1; other < kPages; ++other)
        desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down); // passes the heading by
    for (int view = 0; view < int(kOrder.size()); ++view) {
        QVERIFY(desk.settle());
        QCOMPARE(navigation(desk).currentItem(), &viewItem(desk, view));
        QCOMPARE(QApplication::focusWidget(), &navigation(desk));
        QCOMPARE(desk.window.page().view().filter, builtInViews()[std::size_t(view)].view().filter);
        QCOMPARE(desk.table().model()->rowCount(), countAt(viewItem(desk, view)));
        if (view + 1 < int(kOrder.size()))
            desk.key(Qt::Key_Down);
    }
    for (int i = 0; i < 30; ++i) // faster than anything is worked out
        desk.key(Qt::Key_Up);
    QVERIFY(desk.settle());
    QCOMPARE(navigation(desk).currentItem(), navigation(desk).topLevelItem(0));
    QCOMPARE(desk.window.page().list(), ListKind::children);
    QCOMPARE(QApplication::focusWidget(), &navigation(desk));
}

// One line where the label fits in one, and never less than it needs; also beside a scroll bar.
void ViewsTest::aRowIsAsHighAsItsLabel()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const Navigation &list = navigation(desk);
    int twoLines = 0;
    for (const int height : {768, 360}) {
        desk.window.resize(1366, height);
        QTest::qWait(20);
        QCOMPARE(list.verticalScrollBar()->isVisible(), height == 360);
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            const QTreeWidgetItem &item = *list.topLevelItem(i);
            const int room = list.columnWidth(0) - 6; // three pixels at either side, as the style paints it
            const bool fits = QFontMetrics(item.font(0)).horizontalAdvance(item.text(0)) <= room;
            const int line = QFontMetrics(item.font(0)).height();
            const int wanted = kRowHeight + (fits ? 0 : line);
            const int there = list.visualItemRect(&item).height();
            QVERIFY2(there == wanted,
                     qPrintable(QStringLiteral("%1: %2 of %3 at %4").arg(item.text(0)).arg(there).arg(wanted).arg(height)));
            twoLines += fits ? 0 : 1;
        }
    }
    QVERIFY(twoLines > 0);
}

void ViewsTest::editingDeselectsTheView_data()
{
    QTest::addColumn<QString>("edit");
    for (const char *edit : {"a filter", "the search", "cleared filters", "the button that clears"})
        QTest::newRow(edit) << QString::fromLatin1(edit);
}

void ViewsTest::editingDeselectsTheView()
{
    QFETCH(const QString, edit);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    click(desk, viewItem(desk, 1));
    QVERIFY(desk.settle());
    QCOMPARE(navigation(desk).currentItem(), &viewItem(desk, 1));
    if (edit == u"a filter")
        filterGirls(desk);
    if (edit == u"the search") {
        desk.search().setFocus();
        desk.type(QStringLiteral("-0"));
    }
    if (edit == u"cleared filters")
        desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    if (edit == u"the button that clears")
        QTest::mouseClick(desk.window.page().findChild<FilterBar *>()->lastInTabOrder(), Qt::LeftButton);
    QVERIFY(desk.settle());
    QCOMPARE(navigation(desk).currentItem(), navigation(desk).topLevelItem(int(PageId::children))); // the page itself
    click(desk, viewItem(desk, 1));                                                                 // and the view is there again
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), countAt(viewItem(desk, 1)));
}

void ViewsTest::aViewIsSaved()
{
    const QTemporaryDir home;
    const QString name = QStringLiteral("<b>Filles</b> & été");
    int rows = 0;
    {
        DrivenWindow desk(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(desk.show());
        QVERIFY(desk.open(m_cooperative));
        filterGirls(desk);
        rows = desk.table().model()->rowCount();
        save(desk, name);
        QVERIFY(ownView(desk, name));
        QCOMPARE(navigation(desk).currentItem(), ownView(desk, name));
        QCOMPARE(countAt(*ownView(desk, name)), rows);
        QVERIFY(!Qt::mightBeRichText(ownView(desk, name)->toolTip(0)) ||
                ownView(desk, name)->toolTip(0).contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(desk.window.message(), QString());
    }
    DrivenWindow next(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(next.show());
    QVERIFY(next.open(m_cooperative));
    QVERIFY(ownView(next, name));
    QCOMPARE(countAt(*ownView(next, name)), rows);
    click(next, *ownView(next, name));
    QVERIFY(next.settle());
    QCOMPARE(next.table().model()->rowCount(), rows);
}

void ViewsTest::theSameNameReplaces()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const int before = navigation(desk).topLevelItemCount();
    filterGirls(desk);
    save(desk, QStringLiteral("Mine"));
    const int girls = desk.table().model()->rowCount();
    filterGirls(desk); // all again
    const int found = desk.table().model()->rowCount();
    QVERIFY(found != girls);
    save(desk, QStringLiteral("  Mine "));
    QCOMPARE(navigation(desk).topLevelItemCount(), before + 2); // a heading and one view
    QCOMPARE(countAt(*ownView(desk, QStringLiteral("Mine"))), found);
}

// Its words may be somebody's name, and a view is sent to colleagues.
void ViewsTest::aSearchIsNoPartOfAView()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const int all = desk.table().model()->rowCount();
    desk.search().setFocus();
    desk.type(QStringLiteral("-02"));
    QVERIFY(desk.settle());
    QVERIFY(desk.table().model()->rowCount() < all);
    save(desk, QStringLiteral("Mine"));
    QCOMPARE(countAt(*ownView(desk, QStringLiteral("Mine"))), all);
}

void ViewsTest::noNameSavesNothing_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("cancelled") << true;
    QTest::newRow("blanks") << false;
}

void ViewsTest::noNameSavesNothing()
{
    QFETCH(const bool, cancelled);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const int before = navigation(desk).topLevelItemCount();
    desk.answeredText = cancelled ? std::nullopt : std::optional(QStringLiteral("  \t"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(int(desk.textsAsked.size()), 1);
    QCOMPARE(navigation(desk).topLevelItemCount(), before);
}

void ViewsTest::aViewGoesToAColleague()
{
    const QTemporaryDir post;
    const QString file = post.filePath(QStringLiteral("girls.clmrsview"));
    QStringList sent;
    QStringList columns;
    {
        DrivenWindow desk(language());
        QVERIFY(desk.show());
        QVERIFY(desk.open(m_cooperative));
        filterGirls(desk);
        desk.clickHeading("age");
        drag(desk.table(), desk.columnOf("sex"), 1);
        QVERIFY(desk.settle());
        columns = desk.window.page().shownColumns();
        QCOMPARE(columns[1], QStringLiteral("sex"));
        desk.answeredText = QStringLiteral("Girls/by: age");
        desk.chosenFile = file;
        command(desk, CommandId::sendView).trigger();
        QCOMPARE(desk.filesAsked.size(), std::size_t(1));
        QVERIFY(!desk.filesAsked[0].suggestedName.contains(u'/') && !desk.filesAsked[0].suggestedName.contains(u':'));
        QVERIFY(QFile::exists(file));
        sent = desk.column("child");
    }
    DrivenWindow other(language());
    QVERIFY(other.show());
    QVERIFY(other.open(m_cooperative));
    other.chosenFile = file;
    command(other, CommandId::addView).trigger();
    QVERIFY(other.settle());
    QVERIFY(ownView(other, QStringLiteral("Girls/by: age")));
    QCOMPARE(navigation(other).currentItem(), ownView(other, QStringLiteral("Girls/by: age")));
    QCOMPARE(other.column("child"), sent);
    QCOMPARE(other.window.page().shownColumns(), columns);
    other.window.showView(0); // which has columns of its own
    QVERIFY(other.settle());
    QVERIFY(other.window.page().shownColumns() != columns);
}

void ViewsTest::aDamagedFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear all");
    QTest::newRow("half a view") << QByteArray("{\"name\": \"x\", \"list\": ");
    QTest::newRow("another thing") << QByteArray("{\"a\": [1, 2]}");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("very long") << QByteArray(3'000'000, 'x');
}

void ViewsTest::aDamagedFileChangesNothing()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir post;
    const QString path = post.filePath(QStringLiteral("odd.clmrsview"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    click(desk, viewItem(desk, 1));
    QVERIFY(desk.settle());
    const int entries = navigation(desk).topLevelItemCount();
    const QStringList rows = desk.column("child");
    desk.chosenFile = path;
    command(desk, CommandId::addView).trigger();
    QVERIFY(desk.settle());
    QVERIFY2(desk.window.message().contains(QStringLiteral("odd.clmrsview")), qPrintable(desk.window.message()));
    QVERIFY(!desk.window.message().contains(post.path()));
    QCOMPARE(navigation(desk).topLevelItemCount(), entries);
    QCOMPARE(navigation(desk).currentItem(), &viewItem(desk, 1));
    QCOMPARE(desk.column("child"), rows);
}

void ViewsTest::removingAsks()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    filterGirls(desk);
    save(desk, QStringLiteral("Mine"));
    const QStringList rows = desk.column("child");
    desk.answer = false;
    command(desk, CommandId::removeView).trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.questions.size(), std::size_t(1));
    QVERIFY(desk.questions[0].text.contains(QStringLiteral("Mine")));
    QVERIFY(ownView(desk, QStringLiteral("Mine")));
    desk.answer = true;
    command(desk, CommandId::removeView).trigger();
    QVERIFY(desk.settle());
    QVERIFY(!ownView(desk, QStringLiteral("Mine")));
    QCOMPARE(desk.column("child"), rows); // the data and the rows stay
    QCOMPARE(navigation(desk).currentItem(), navigation(desk).topLevelItem(int(PageId::children)));
    click(desk, viewItem(desk, 2)); // a built-in one cannot be removed
    QVERIFY(desk.settle());
    command(desk, CommandId::removeView).trigger();
    QCOMPARE(desk.questions.size(), std::size_t(2));
}

// What is highlighted is what is shown: after one is gone, none of the others.
void ViewsTest::removingOneOfSeveral()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    filterGirls(desk);
    save(desk, QStringLiteral("A"));
    const int girls = countAt(*ownView(desk, QStringLiteral("A")));
    filterGirls(desk);
    save(desk, QStringLiteral("B"));
    const int all = countAt(*ownView(desk, QStringLiteral("B")));
    QVERIFY(girls != all);
    click(desk, *ownView(desk, QStringLiteral("A")));
    QVERIFY(desk.settle());
    desk.answer = true;
    command(desk, CommandId::removeView).trigger();
    QVERIFY(countAt(*ownView(desk, QStringLiteral("B"))) != girls); // not the count of its neighbour, not for a moment
    QVERIFY(desk.settle());
    QCOMPARE(countAt(*ownView(desk, QStringLiteral("B"))), all);
    QCOMPARE(navigation(desk).currentItem(), navigation(desk).topLevelItem(int(PageId::children)));
    QCOMPARE(desk.table().model()->rowCount(), girls);
}

// Of the day in force, also while the households are out of sight.
void ViewsTest::anOwnViewOfHouseholdsCountsOnTheDay()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    desk.window.showPage(std::size_t(PageId::households));
    QVERIFY(desk.settle());
    save(desk, QStringLiteral("Homes"));
    const int now = desk.table().model()->rowCount();
    QCOMPARE(countAt(*ownView(desk, QStringLiteral("Homes"))), now);
    desk.window.showPage(std::size_t(PageId::children));
    QVERIFY(desk.settle());
    desk.session.setDay(DayPolicy::on(day("2022-06-01")));
    QVERIFY(desk.settle());
    const int said = countAt(*ownView(desk, QStringLiteral("Homes")));
    click(desk, *ownView(desk, QStringLiteral("Homes")));
    QVERIFY(desk.settle());
    const int then = desk.table().model()->rowCount();
    QVERIFY(then != now);
    QVERIFY2(said == then || said == -1, qPrintable(QStringLiteral("%1 said, %2 shown").arg(said).arg(then)));
    QCOMPARE(countAt(*ownView(desk, QStringLiteral("Homes"))), then);
}

void ViewsTest::theWindowComesBackAsItWas()
{
    const QTemporaryDir home;
    const Clock clock = clockAt("2026-11-01T12:00:00Z");
    QStringList shown, rows, households;
    int width = 0;
    QSize size;
    {
        DrivenWindow desk(language(), clock, home.path());
        QVERIFY(desk.show());
        QVERIFY(desk.open(m_cooperative));
        const auto &table = *desk.window.page().table();
        QAction *identified = columnAction(desk, table.title(table.columnOf("identified")));
        QVERIFY(identified && !identified->isChecked());
        identified->trigger();
        drag(desk.table(), desk.columnOf("status"), 0);
        desk.table().horizontalHeader()->resizeSection(desk.columnOf("community"), 211);
        desk.clickHeading("age");
        desk.clickHeading("age");
        QVERIFY(desk.settle());
        desk.window.resize(1200, 700);
        desk.key(Qt::Key_F4);
        QTest::qWait(20);
        shown = desk.window.page().shownColumns();
        QCOMPARE(shown.first(), QStringLiteral("status"));
        QVERIFY(shown.contains(QStringLiteral("identified")));
        rows = desk.column("child");
        width = desk.table().columnWidth(desk.columnOf("community"));
        QCOMPARE(width, 211);
        size = desk.window.size();
        desk.window.showPage(std::size_t(PageId::households));
        QVERIFY(desk.settle());
        drag(desk.table(), 3, 1);
        households = desk.window.page().shownColumns();
        QVERIFY(desk.settle());
        QVERIFY(!desk.window.page().isPaneShown()); // each list has its own
        desk.window.showPage(std::size_t(PageId::children));
        desk.key(Qt::Key_Q, Qt::ControlModifier);
    }
    DrivenWindow next(language(), clock, home.path());
    next.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&next.window));
    QVERIFY(next.open(m_cooperative));
    QCOMPARE(next.window.size(), size);
    QCOMPARE(next.window.page().shownColumns(), shown);
    QCOMPARE(next.column("child"), rows);
    QCOMPARE(next.table().columnWidth(next.columnOf("community")), width);
    QCOMPARE(next.table().horizontalHeader()->sortIndicatorSection(), next.columnOf("age"));
    QCOMPARE(next.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(next.window.page().isPaneShown());
    next.window.showPage(std::size_t(PageId::households));
    QVERIFY(next.settle());
    QCOMPARE(next.window.page().shownColumns(), households);
    QVERIFY(!next.window.page().isPaneShown());
    next.window.showPage(std::size_t(PageId::children));
    QVERIFY(next.settle());
    // The usual ones again.
    command(next, CommandId::usualColumns).trigger();
    QVERIFY(next.settle());
    QVERIFY(!next.window.page().shownColumns().contains(QStringLiteral("identified")));
}

void ViewsTest::columnsOfNamesNeverComeBackHidden()
{
    const QTemporaryDir home;
    const Clock clock = clockAt("2026-11-01T12:00:00Z");
    {
        DrivenWindow desk(language(), clock, home.path());
        QVERIFY(desk.show());
        QVERIFY(desk.open(m_village->path()));
        desk.key(Qt::Key_H, Qt::ControlModifier);
        desk.window.page().setColumns(QStringList{QStringLiteral("head"), QStringLiteral("name"), QStringLiteral("age")});
        desk.sortAction("name")->trigger();
        QVERIFY(desk.settle());
        QVERIFY(desk.visibleColumns().contains(QStringLiteral("head")));
        desk.key(Qt::Key_Q, Qt::ControlModifier);
    }
    DrivenWindow next(language(), clock, home.path());
    QVERIFY(next.show());
    QVERIFY(next.open(m_village->path()));
    QVERIFY(!next.visibleColumns().contains(QStringLiteral("name")));
    QVERIFY(!next.visibleColumns().contains(QStringLiteral("head")));
    QVERIFY(next.visibleColumns().contains(QStringLiteral("child"))); // a row without any mark of whose it is helps nobody
    const QString sorted =
        QLatin1String(next.window.page().table()->key(next.table().horizontalHeader()->sortIndicatorSection()));
    QVERIFY2(next.visibleColumns().contains(sorted), qPrintable(sorted));
    for (const QString &text : next.everyText()) {
        for (const QString &name : namesOfChildrenAndHeads())
            QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(text));
    }
    next.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(next.settle());
    QCOMPARE(next.window.page().shownColumns(),
             (QStringList{QStringLiteral("head"), QStringLiteral("name"), QStringLiteral("age")}));
}

// Names were hidden when the columns were arranged: Ctrl+H shows them all the same.
void ViewsTest::aDraggedColumnCostsNoNames()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    drag(desk.table(), desk.columnOf("status"), 0);
    QCOMPARE(desk.window.page().shownColumns().first(), QStringLiteral("status"));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(desk.visibleColumns().contains(QStringLiteral("name")));
    QCOMPARE(desk.window.page().shownColumns().first(), QStringLiteral("status"));
}

void ViewsTest::draggedWithNamesARowStillHasItsCode()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    drag(desk.table(), desk.columnOf("status"), 0);
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(!desk.visibleColumns().contains(QStringLiteral("name")));
    QVERIFY(desk.visibleColumns().contains(QStringLiteral("child")));
}

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
