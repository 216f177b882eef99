// The page of the small lists, and the page that stands while the logbook is locked.
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "widgets/pages/listpage.h"
#include "widgets/pages/lockpage.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

namespace {

Key keyOf(int number)
{
    Key key;
    key.bytes[0] = static_cast<std::uint8_t>(number);
    return key;
}

PlainRow row(int number, const char *name, const char *day)
{
    return {{u(name), u(day)}, {{}, u(day)}, {"child", "k" + std::to_string(number), {}}, keyOf(number), number % 2 == 0};
}

PlainList fruits()
{
    return {u("Notes & more"),
            u("What you know."),
            u("There are no notes yet."),
            {{"name", u("Name"), 24}, {"day", u("Day"), 12}},
            {row(1, "mango", "2026-03-01"), row(2, "apple", "2026-01-01"), row(3, "papaya", "2026-02-01")}};
}

PlainList nothing()
{
    PlainList list = fruits();
    list.title = u("Corrections");
    list.rows.clear();
    return list;
}

std::vector<ListChoice> lists(const PlainList &first = fruits())
{
    return {{first, {{u("new"), u("New note…"), false}, {u("edit"), u("Change…"), true}, {u("delete"), u("Delete"), true}}},
            {nothing(), {{u("print"), u("Print…"), false}}}};
}

QStringList names(ListPage &page)
{
    QStringList found;
    for (int i = 0; i < page.view().rows().rowCount(); ++i)
        found << page.view().rows().rowAt(i).cells[0];
    return found;
}

bool open(QWidget &page)
{
    page.resize(1000, 600);
    page.show();
    QApplication::setActiveWindow(&page);
    return QTest::qWaitForWindowActive(&page);
}

void key(QWidget &page, int which, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(page.windowHandle(), static_cast<Qt::Key>(which), modifiers);
}

void clickHeading(ListPage &page, int column)
{
    QHeaderView &header = *page.view().horizontalHeader();
    const QPoint at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
}

QString emptyText(ListPage &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == nothing().empty)
            return label->text();
    }
    return {};
}

} // namespace

class ListPageTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }
    void init() { speak(language()); }

    void anEmptyPageIsNoTrouble();
    void listsAreChosenByKeys();
    void rowsAreOpenedByKeysAndClicks();
    void actionsNeedARow();
    void actionsAreReachedByTab();
    void headingsSort();
    void aLongListIsSortedByAWorker();
    void ordersOfAList();
    void theCurrentRowOutlivesARefresh();
    void anotherListStartsAtItsTop();
    void whatIsCutIsWholeInTheTip();
    void aPseudonymIsNotCutForASentence();
    void thePlaceOutlivesWhoIsGone();
    void theOrderOutlivesARefresh();
    void nothingIsCopied();
    void rowsLookAsEverywhere();
    void headingsAreNotCut();
    void theCountIsSaid();

    void thePassphraseIsAskedFor();
    void aWrongOneIsSaid();
    void theRecoveryKey();
    void whatWasTypedGoes();
    void theLockPageFollowsTheLanguage();
    void theLockPageIsNotCut();
};

void ListPageTest::anEmptyPageIsNoTrouble()
{
    ListPage page;
    QVERIFY(open(page));
    QCOMPARE(page.title(), QString());
    QCOMPARE(page.countText(), QString());
    QVERIFY(!page.currentRow());
    page.show(std::vector<ListChoice>());
    page.show(lists());
    QCOMPARE(page.title(), u("Notes & more"));
    page.show(std::vector<ListChoice>());
    QCOMPARE(page.view().rows().rowCount(), 0);
}

void ListPageTest::listsAreChosenByKeys()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    QSignalSpy chosen(&page, &ListPage::listChosen);
    auto &tabs = *page.findChild<QTabBar *>();
    QVERIFY(tabs.tabText(0).contains(u("Notes && more")) && tabs.tabText(0).contains(u("3")));
    tabs.setFocus();
    key(page, Qt::Key_Right);
    QCOMPARE(page.chosen(), 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(page.title(), u("Corrections"));
    QCOMPARE(emptyText(page), nothing().empty);
    QVERIFY(page.findChild<QPushButton *>(u("print")));
    QVERIFY(!page.findChild<QPushButton *>(u("delete")));
    page.choose(0); // by the window: nobody is told
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(names(page), (QStringList{u("mango"), u("apple"), u("papaya")}));
    page.show({{fruits(), {}}});
    QVERIFY(!tabs.isVisible()); // nothing to choose
}

void ListPageTest::rowsAreOpenedByKeysAndClicks()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    std::vector<std::string> opened;
    connect(&page, &ListPage::rowActivated, &page, [&](const PlainRow &activated) { opened.push_back(activated.target.id); });
    QVERIFY(!page.currentRow());
    page.setFocus(); // and the first row is the current one
    QVERIFY(page.view().selectionModel()->isRowSelected(0));
    key(page, Qt::Key_Return);
    key(page, Qt::Key_Down);
    key(page, Qt::Key_Enter);
    QCOMPARE(opened, (std::vector<std::string>{"k1", "k2"}));
    const QRect third = page.view().visualRect(page.view().model()->index(2, 0));
    QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {}, third.center());
    QTest::mouseDClick(page.view().viewport(), Qt::LeftButton, {}, third.center());
    QCOMPARE(opened.back(), std::string("k3"));
    QCOMPARE(page.currentRow()->key, keyOf(3));
}

void ListPageTest::actionsNeedARow()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    QSignalSpy asked(&page, &ListPage::actionAsked);
    auto &change = *page.findChild<QPushButton *>(u("edit"));
    QVERIFY(page.findChild<QPushButton *>(u("new"))->isEnabled());
    QVERIFY(!change.isEnabled());
    QVERIFY(!change.toolTip().isEmpty());
    page.view().enter();
    QVERIFY(change.isEnabled());
    QVERIFY(change.toolTip().isEmpty());
    QTest::mouseClick(&change, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u("edit"));
    PlainList gone = fruits();
    gone.rows.erase(gone.rows.begin()); // the current one
    page.show(lists(gone));
    QVERIFY(!page.currentRow());
    QVERIFY(!change.isEnabled());
}

void ListPageTest::actionsAreReachedByTab()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    page.view().enter();
    page.findChild<QTabBar *>()->setFocus();
    QStringList walk;
    for (int i = 0; i < 4; ++i) {
        key(page, Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        walk << (focus == &page.view() ? u("table") : focus->objectName());
    }
    QCOMPARE(walk, (QStringList{u("new"), u("edit"), u("delete"), u("table")}));
}

void ListPageTest::headingsSort()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    QCOMPARE(page.view().horizontalHeader()->sortIndicatorSection(), -1);
    clickHeading(page, 0);
    QCOMPARE(names(page), (QStringList{u("apple"), u("mango"), u("papaya")}));
    clickHeading(page, 0);
    QCOMPARE(names(page), (QStringList{u("papaya"), u("mango"), u("apple")}));
    clickHeading(page, 1);
    QCOMPARE(names(page), (QStringList{u("apple"), u("papaya"), u("mango")}));
    QCOMPARE(page.view().horizontalHeader()->sortIndicatorSection(), 1);
}

// The current row stays the current one, and what comes instead is never put in the order of what was there before.
void ListPageTest::aLongListIsSortedByAWorker()
{
    constexpr int kRows = int(PlainListModel::kOrderedAtOnce) + 1;
    PlainList list = *lists().front().list;
    list.rows.clear();
    for (int i = 0; i < kRows; ++i) // falling
        list.rows.push_back({{QStringLiteral("%1").arg(kRows - i, 5, 10, QLatin1Char('0')), u("x")}, {u(""), u("")}, {}, {}});
    PlainListView view;
    view.show(list);
    QVERIFY(open(view));
    const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.setCurrentIndex(view.model()->index(0, 0));
    view.sortBy(0);
    QVERIFY(!view.isReady());
    QCOMPARE(view.rows().rowAt(0).cells[0], QStringLiteral("%1").arg(kRows, 5, 10, QLatin1Char('0'))); // not yet
    QVERIFY(waitUntil([&] { return view.isReady(); }));
    QCOMPARE(view.rows().rowAt(0).cells[0], u("00001"));
    QCOMPARE(view.currentIndex().row(), kRows - 1);
    QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 0);
    view.sortBy(0);
    view.show(lists().front().list); // in the middle of it
    QVERIFY(view.isReady());
    QTest::qWait(50);
    QCOMPARE(view.rows().rowCount(), 3);
    QCOMPARE(view.rows().sortOrder(), Qt::AscendingOrder);
}

void ListPageTest::ordersOfAList()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    const auto orders = page.view().orders();
    QCOMPARE(orders.size(), 3u);
    QCOMPARE(orders[0].title, PlainListView::tr("What matters first"));
    QVERIFY(language() != u("fr") || orders[0].title == u("L’important d’abord"));
    QCOMPARE(orders[1].title, page.view().model()->headerData(0, Qt::Horizontal).toString());
    page.view().sortBy(orders[1].column);
    QCOMPARE(names(page), (QStringList{u("apple"), u("mango"), u("papaya")}));
    for (int again = 0; again < 2; ++again) { // as it came, and never the other way round
        page.view().sortBy(orders[0].column);
        QCOMPARE(names(page), (QStringList{u("mango"), u("apple"), u("papaya")}));
    }
    PlainList none = fruits();
    none.rows.clear();
    page.show(lists(none));
    QVERIFY(page.view().orders().empty());
}

void ListPageTest::theCurrentRowOutlivesARefresh()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    page.view().enter();
    key(page, Qt::Key_Down);
    QCOMPARE(page.currentRow()->key, keyOf(2));
    PlainList more = fruits();
    more.rows.insert(more.rows.begin(), row(9, "banana", "2026-05-01"));
    page.show(lists(more));
    QCOMPARE(page.currentRow()->key, keyOf(2));
    QCOMPARE(page.view().currentIndex().row(), 2);
    QVERIFY(page.view().hasFocus());
    clickHeading(page, 0); // and another order
    QCOMPARE(page.currentRow()->key, keyOf(2));
    QVERIFY(page.findChild<QTabBar *>()->tabText(0).contains(u("4")));
}

// Of a text of several lines, too; of one that fits there is no tip.
void ListPageTest::whatIsCutIsWholeInTheTip()
{
    const QString sentence = u("The latest visit with a class says: needs support. ");
    for (int lines = 1; lines <= 3; ++lines) {
        PlainList list = fruits();
        list.lines = lines;
        list.rows[0].cells[0] = sentence.repeated(12) + u("The last words.");
        PlainListView view;
        view.resize(400, 300);
        view.show(list);
        view.setColumnWidth(0, 160);
        view.show();
        const auto pointAt = [&](int row) {
            const QPoint at = view.visualRect(view.model()->index(row, 0)).center();
            QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(view.viewport(), &help);
        };
        pointAt(0);
        QVERIFY2(QToolTip::text().contains(u("The last words.")), qPrintable(QString::number(lines)));
        pointAt(1); // it goes, after a moment
        QVERIFY(waitUntil([] { return !QToolTip::isVisible(); }));
    }
}

void ListPageTest::anotherListStartsAtItsTop()
{
    PlainList many = fruits();
    for (int i = 4; i < 200; ++i)
        many.rows.push_back(row(i, "fig", "2026-04-01"));
    PlainList others = many;
    others.title = u("Corrections");
    ListPage page;
    page.show({{many, {}}, {others, {}}});
    QVERIFY(open(page));
    page.view().setCurrentIndex(page.view().model()->index(150, 0));
    auto &tabs = *page.findChild<QTabBar *>();
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(page.title(), u("Corrections"));
    QVERIFY(!page.currentRow());
    QCOMPARE(page.view().verticalScrollBar()->value(), 0);
    page.view().setCurrentIndex(page.view().model()->index(120, 0));
    page.show({{many, {}}, {others, {}}}); // made again, it stays where it is
    QCOMPARE(page.view().currentIndex().row(), 120);
    page.choose(0);
    QVERIFY(!page.currentRow());
    QCOMPARE(page.view().verticalScrollBar()->value(), 0);
}

void ListPageTest::aPseudonymIsNotCutForASentence()
{
    PlainList list = fruits();
    list.columns = {{"topic", u("Topic"), 40}, {"who", u("Who"), 8}, {"remark", u("Remark"), 60}};
    const QString who = u("monitor 57JYQGDD");
    PlainRow one = list.rows.front();
    one.cells = {u("What children may do at which age, and what harms them"), who,
                 u("Said at the end that the school is far, and that somebody should come again")};
    one.order.assign(3, QString());
    list.rows = {one};
    PlainListView view;
    view.show(list);
    view.resize(460, 300);
    static_cast<QWidget &>(view).show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY2(view.columnWidth(1) >= view.fontMetrics().horizontalAdvance(who) + 2 * kCellPadding,
             qPrintable(QString::number(view.columnWidth(1))));
}

void ListPageTest::thePlaceOutlivesWhoIsGone()
{
    PlainListView view;
    PlainList many = fruits();
    const PlainRow pattern = many.rows.front();
    many.rows.clear();
    for (int i = 0; i < 200; ++i) {
        many.rows.push_back(pattern);
        many.rows.back().key = {};
        many.rows.back().target = {"fruit", "r" + std::to_string(i), {}};
    }
    view.show(many);
    view.resize(400, 300);
    static_cast<QWidget &>(view).show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setCurrentIndex(view.model()->index(105, 0));
    view.verticalScrollBar()->setValue(100);
    many.rows.erase(many.rows.begin() + 105);
    view.show(many);
    QVERIFY(!view.currentRow());
    QCOMPARE(view.verticalScrollBar()->value(), 100);
    many.title += u"!";
    view.show(many); // another list
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void ListPageTest::theOrderOutlivesARefresh()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    clickHeading(page, 0);
    page.show(lists());
    QCOMPARE(names(page), (QStringList{u("apple"), u("mango"), u("papaya")}));
    QCOMPARE(page.view().horizontalHeader()->sortIndicatorSection(), 0);
}

// The clipboard leaves the program; these are the words of the screen.
void ListPageTest::nothingIsCopied()
{
    QApplication::clipboard()->setText(u("before"));
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    page.view().enter();
    key(page, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u("before"));
}

void ListPageTest::rowsLookAsEverywhere()
{
    ListPage page;
    page.show(lists());
    QVERIFY(open(page));
    QCOMPARE(page.view().rowHeight(0), kRowHeight);
    QVERIFY(page.view().viewport()->width() >= page.view().horizontalHeader()->length()); // nothing to scroll sideways
    QCOMPARE(page.view().accessibleName(), u("Notes & more"));
    const QModelIndex quiet = page.view().model()->index(1, 0);
    QVERIFY(quiet.data(PlainListModel::QuietRole).toBool());
    const QImage seen = page.view().viewport()->grab(page.view().visualRect(quiet)).toImage();
    const QRgb loud = page.palette().color(QPalette::Text).rgb();
    for (int x = 0; x < seen.width(); ++x) {
        for (int y = 0; y < seen.height(); ++y)
            QVERIFY(seen.pixel(x, y) != loud);
    }
}

void ListPageTest::headingsAreNotCut()
{
    PlainList list = fruits();
    list.columns[1].title = u("Extraordinarily long");
    list.columns[1].width = 3;
    ListPage page;
    page.show(lists(list));
    QVERIFY(open(page));
    const QHeaderView &header = *page.view().horizontalHeader();
    QVERIFY(header.sectionSize(1) >= header.fontMetrics().horizontalAdvance(u("Extraordinarily")));
}

void ListPageTest::theCountIsSaid()
{
    ListPage page;
    QSignalSpy changed(&page, &ListPage::countChanged);
    page.show(lists());
    QVERIFY(page.countText().contains(u("3")));
    QVERIFY(!changed.isEmpty());
}

void ListPageTest::thePassphraseIsAskedFor()
{
    LockPage page;
    QVERIFY(open(page));
    QSignalSpy asked(&page, &LockPage::unlockAsked);
    auto &field = *page.findChild<QLineEdit *>();
    QVERIFY(field.hasFocus());
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    key(page, Qt::Key_Return); // nothing typed
    QVERIFY(asked.isEmpty());
    QTest::keyClicks(&field, u("my red ox"));
    key(page, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u("my red ox"));
    page.setBusy(true);
    key(page, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    page.setBusy(false);
    QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
}

void ListPageTest::aWrongOneIsSaid()
{
    LockPage page;
    QVERIFY(open(page));
    auto &field = *page.findChild<QLineEdit *>();
    QTest::keyClicks(&field, u("wrong one"));
    page.findChildren<QPushButton *>()[1]->setFocus();
    page.say(u("That is not the passphrase."));
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("said"))->text(), u("That is not the passphrase."));
    QVERIFY(field.hasFocus());
    QCOMPARE(field.selectedText().size(), 9);
    QTest::keyClicks(&field, u("r")); // the next try begins
    QCOMPARE(field.text(), u("r"));
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("said"))->text(), QString());
}

void ListPageTest::theRecoveryKey()
{
    LockPage page;
    QVERIFY(open(page));
    QSignalSpy unlock(&page, &LockPage::unlockAsked);
    QSignalSpy recovery(&page, &LockPage::recoveryAsked);
    auto &field = *page.findChild<QLineEdit *>();
    QTest::keyClicks(&field, u("half a pass"));
    key(page, Qt::Key_Tab);
    key(page, Qt::Key_Tab);
    key(page, Qt::Key_Space); // "I have lost the passphrase"
    QVERIFY(field.hasFocus());
    QCOMPARE(field.text(), QString());
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    QTest::keyClicks(&field, u("abcd efgh"));
    key(page, Qt::Key_Return);
    QCOMPARE(recovery.size(), 1);
    QCOMPARE(recovery[0][0].toString(), u("abcd efgh"));
    QVERIFY(unlock.isEmpty());
    key(page, Qt::Key_Escape); // back
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    QCOMPARE(field.text(), QString());
}

void ListPageTest::whatWasTypedGoes()
{
    LockPage page;
    QVERIFY(open(page));
    QTest::keyClicks(page.findChild<QLineEdit *>(), u("my red ox"));
    page.say(u("So."));
    page.clear();
    QCOMPARE(page.findChild<QLineEdit *>()->text(), QString());
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("said"))->text(), QString());
    QVERIFY(!page.findChild<QPushButton *>()->isEnabled());
}

void ListPageTest::theLockPageFollowsTheLanguage()
{
    LockPage page;
    QVERIFY(open(page));
    speak(QLatin1String(kMarkedLanguage));
    QCoreApplication::processEvents();
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->text().startsWith(kMark), qPrintable(label->text()));
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        QVERIFY2(button->text().startsWith(kMark), qPrintable(button->text()));
}

void ListPageTest::theLockPageIsNotCut()
{
    LockPage page;
    QVERIFY(open(page));
    for (const bool recovery : {false, true}) {
        if (recovery)
            page.findChildren<QPushButton *>()[1]->click();
        QTest::qWait(20);
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            QVERIFY2(label->text().isEmpty() || !label->wordWrap() || label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
            QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(ListPageTest)
#include "tst_listpage.moc"
