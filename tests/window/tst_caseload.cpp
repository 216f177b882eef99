// The filters of a list, driven by keys and mouse: what is counted is what is shown, and no unanswered
// alert is ever out of sight.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "models/indicators/filecheck.h"
#include "models/tables/filelists.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/listpage.h"
#include "widgets/parts/choicebutton.h"
#include "widgets/parts/duebutton.h"
#include "widgets/parts/filterbar.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTableView>
#include <QTest>

using namespace clmrs;

namespace {

constexpr const char *kButtons[] = {"monitors", "supervisors", "communities", "sections", "statuses", "facts", "sexes", "ages"};

FilterBar &bar(DrivenWindow &desk) { return *desk.window.page().findChild<FilterBar *>(); }

int alertsOf(DrivenWindow &desk)
{
    int alerts = 0;
    for (const ChildState &child : desk.session.current()->load->children)
        alerts += child.alertOn && !child.alertAnswered ? 1 : 0;
    return alerts;
}

int alertsShown(DrivenWindow &desk)
{
    int alerts = 0;
    for (const std::uint32_t row : desk.records())
        alerts += desk.window.page().table()->alertsIn(row);
    return alerts;
}

QList<int> numbersIn(const QString &text)
{
    QList<int> numbers;
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers.append(found.next().captured().toInt());
    return numbers;
}

} // namespace

class CaseloadTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyFilterIsChosenByKeys_data();
    void everyFilterIsChosenByKeys();
    void everyFilterIsChosenByMouse_data();
    void everyFilterIsChosenByMouse();
    void aLongListIsSearched();
    void filtersCombineWithSearchAndView();
    void filtersAreCleared_data();
    void filtersAreCleared();
    void aFilterInForceIsBold();
    void theDueWindowByAUsualEntry();
    void theDueWindowByDays();
    void alertsAreNeverOutOfSight_data();
    void alertsAreNeverOutOfSight();
    void aClickShowsEveryAlert();
    void withoutAlertsThereIsNoLine();
    void alertsThatAreKeptOutAreSaid_data();
    void alertsThatAreKeptOutAreSaid();
    void anEmptyListSaysWhatToDo();
    void nothingIsCutWithThreeFilters();
    void anAmpersandIsReadAsWritten();

private:
    void countsAreRows(DrivenWindow &desk); // in the status line, the model and the page
    void alertsAreSaid(DrivenWindow &desk);
    void choose(DrivenWindow &desk, const char *button, int row, bool byMouse);

    std::unique_ptr<CaseFileBuilder> m_village; // 13 children
    QTemporaryDir m_folder;
    QString m_cooperative;
};

void CaseloadTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void CaseloadTest::countsAreRows(DrivenWindow &desk)
{
    const int all = desk.window.page().table()->rowCount();
    const int rows = desk.table().model()->rowCount();
    QString digits = desk.count();
    digits.remove(QRegularExpression(QStringLiteral("(?<=[0-9])[,\u202f\u00a0](?=[0-9])")));
    QCOMPARE(numbersIn(digits), rows == all ? QList<int>{all} : (QList<int>{rows, all}));
    QCOMPARE(int(desk.records().size()), rows);
}

void CaseloadTest::alertsAreSaid(DrivenWindow &desk)
{
    const int all = alertsOf(desk);
    const int away = all - alertsShown(desk);
    QCOMPARE(numbersIn(desk.alerts()), away == 0 ? QList<int>{all} : (QList<int>{all, away}));
}

// Opens the button, goes to the entry and chooses it; Escape closes.
void CaseloadTest::choose(DrivenWindow &desk, const char *button, int row, bool byMouse)
{
    ChoiceButton &choice = bar(desk).button(button);
    QListWidget &list = choice.list();
    const auto open = [&] {
        if (byMouse)
            return QTest::mouseClick(&choice, Qt::LeftButton);
        choice.setFocus();
        desk.key(Qt::Key_Space);
    };
    desk.inPopup(open, [&](QWidget &) {
        QVERIFY(list.count() > row);
        if (byMouse) {
            list.scrollToItem(list.item(row));
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(row)).center());
            return;
        }
        if (list.parentWidget()->findChild<QLineEdit *>()->isVisible())
            desk.key(Qt::Key_Down); // from its search to the list
        desk.key(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            desk.key(Qt::Key_Down);
        QCOMPARE(list.currentRow(), row);
        desk.key(Qt::Key_Space);
        desk.key(Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
    });
}

void CaseloadTest::everyFilterIsChosenByKeys_data()
{
    QTest::addColumn<QString>("button");
    for (const char *button : kButtons)
        QTest::newRow(button) << QString::fromLatin1(button);
}

void CaseloadTest::everyFilterIsChosenByKeys()
{
    QFETCH(const QString, button);
    const QByteArray key = button.toLatin1();
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const int all = desk.table().model()->rowCount();
    const int entries = std::min(3, bar(desk).button(key.data()).list().count());
    QVERIFY(entries > 0);
    for (int row = 0; row < entries; ++row) {
        choose(desk, key, row, false);
        QVERIFY(desk.settle());
        QCOMPARE(bar(desk).button(key.data()).chosen().size(), row + 1);
        countsAreRows(desk);
        alertsAreSaid(desk);
    }
    for (int row = 0; row < entries; ++row)
        choose(desk, key, row, false); // again: no longer chosen
    QVERIFY(desk.settle());
    QVERIFY(desk.window.page().view().filter.isEmpty());
    QCOMPARE(desk.table().model()->rowCount(), all);
}

void CaseloadTest::everyFilterIsChosenByMouse_data() { everyFilterIsChosenByKeys_data(); }

void CaseloadTest::everyFilterIsChosenByMouse()
{
    QFETCH(const QString, button);
    const QByteArray key = button.toLatin1();
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const int all = desk.table().model()->rowCount();
    const int last = bar(desk).button(key.data()).list().count() - 1;
    choose(desk, key, last, true);
    QVERIFY(desk.settle());
    QCOMPARE(bar(desk).button(key.data()).chosen().size(), 1);
    countsAreRows(desk);
    alertsAreSaid(desk);
    choose(desk, key, last, true);
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), all);
}

void CaseloadTest::aLongListIsSearched()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    ChoiceButton &facts = bar(desk).button("facts");
    QListWidget &list = facts.list();
    QVERIFY(list.count() >= 10);
    const QString wanted = list.item(list.count() - 1)->text();
    const auto open = [&] {
        facts.setFocus();
        desk.key(Qt::Key_Space);
    };
    desk.inPopup(open, [&](QWidget &popup) {
        auto *find = popup.findChild<QLineEdit *>();
        QVERIFY(find->isVisible() && popup.focusWidget() == find);
        desk.type(wanted.left(wanted.size() - 1));
        QCOMPARE(find->text(), wanted.left(wanted.size() - 1));
        desk.key(Qt::Key_Return);
        QCOMPARE(list.currentItem()->text(), wanted);
        desk.key(Qt::Key_Space);
    });
    QVERIFY(desk.settle());
    QCOMPARE(facts.chosen().size(), 1);
    QVERIFY(facts.toolTip().contains(wanted));
    countsAreRows(desk);
}

void CaseloadTest::filtersCombineWithSearchAndView()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    desk.window.showView(1);
    QVERIFY(desk.settle());
    countsAreRows(desk);
    alertsAreSaid(desk);
    const int ofView = desk.table().model()->rowCount();
    choose(desk, "sexes", 0, false);
    QVERIFY(desk.settle());
    const int girls = desk.table().model()->rowCount();
    QVERIFY(girls > 0 && girls < ofView);
    countsAreRows(desk);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type(QStringLiteral("-01"));
    QVERIFY(desk.settle());
    QVERIFY(desk.table().model()->rowCount() < girls);
    countsAreRows(desk);
    alertsAreSaid(desk);
    const QString sex = language() == u"en" ? QStringLiteral("girl") : QStringLiteral("fille");
    for (const QString &said : desk.column("sex"))
        QVERIFY2(said.contains(sex, Qt::CaseInsensitive), qPrintable(said));
}

void CaseloadTest::filtersAreCleared_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+Shift+F") << true;
    QTest::newRow("the button") << false;
}

// The key clears the search too; the button, which stands among the filters, what it says.
void CaseloadTest::filtersAreCleared()
{
    QFETCH(const bool, byKey);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    auto *clear = qobject_cast<QToolButton *>(bar(desk).lastInTabOrder());
    QVERIFY(!clear->isVisible());
    choose(desk, "sexes", 0, false);
    choose(desk, "ages", 1, false);
    QVERIFY(desk.settle());
    const int filtered = desk.table().model()->rowCount();
    desk.search().setFocus();
    desk.type(QStringLiteral("-01"));
    QVERIFY(desk.settle());
    QVERIFY(desk.table().model()->rowCount() < filtered);
    QVERIFY(clear->isVisible());
    if (byKey)
        desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    else
        QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(desk.settle());
    QVERIFY(desk.window.page().view().filter.isEmpty());
    QCOMPARE(desk.search().text(), byKey ? QString() : QStringLiteral("-01"));
    QVERIFY(!clear->isVisible());
    countsAreRows(desk);
    for (const char *button : kButtons)
        QVERIFY2(bar(desk).button(button).chosen().isEmpty(), button);
}

void CaseloadTest::aFilterInForceIsBold()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    for (const char *button : kButtons) {
        QVERIFY2(!bar(desk).button(button).font().bold(), button);
        const QString title = bar(desk).button(button).text();
        choose(desk, button, 0, true);
        QVERIFY2(bar(desk).button(button).font().bold(), button);
        QVERIFY2(bar(desk).button(button).text() != title, button); // and not by its weight alone
    }
    QVERIFY(!bar(desk).due().font().bold());
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.settle());
    for (const char *button : kButtons)
        QVERIFY2(!bar(desk).button(button).font().bold(), button);
}

void CaseloadTest::theDueWindowByAUsualEntry()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    DueButton &due = bar(desk).due();
    const auto open = [&] {
        due.setFocus();
        desk.key(Qt::Key_Space);
    };
    desk.inPopup(open, [&](QWidget &) { // the third entry: in 7 days
        for (int i = 0; i < 3; ++i)
            desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
    });
    QVERIFY(desk.settle());
    QVERIFY(due.font().bold());
    QCOMPARE(due.window().fromDays, std::optional(0));
    QCOMPARE(due.window().toDays, std::optional(7));
    countsAreRows(desk);
    alertsAreSaid(desk);
    const Date asOf = desk.session.current()->load->day;
    int expected = 0; // as the caseload itself has the due days
    for (const ChildState &child : desk.session.current()->load->children)
        expected += child.dueOn && *child.dueOn >= asOf && *child.dueOn <= asOf.addDays(7) ? 1 : 0;
    QCOMPARE(desk.table().model()->rowCount(), expected);
    desk.inPopup(open, [&](QWidget &) { // and any day again
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
    });
    QVERIFY(desk.settle());
    QVERIFY(!due.font().bold());
    QVERIFY(desk.window.page().view().filter.isEmpty());
}

void CaseloadTest::theDueWindowByDays()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    DueButton &due = bar(desk).due();
    desk.inPopup([&] { QTest::mouseClick(&due, Qt::LeftButton); },
                 [&](QWidget &popup) {
                     const auto days = popup.findChildren<QDateEdit *>();
                     QCOMPARE(days.size(), 2);
                     days[0]->setDate(QDate(2026, 9, 1));
                     days[1]->setDate(QDate(2026, 9, 30));
                     QTest::mouseClick(popup.findChild<QToolButton *>(), Qt::LeftButton);
                     QVERIFY(!QApplication::activePopupWidget());
                 });
    QVERIFY(desk.settle());
    QVERIFY(due.font().bold());
    int expected = 0;
    for (const ChildState &child : desk.session.current()->load->children)
        expected += child.dueOn && *child.dueOn >= day("2026-09-01") && *child.dueOn <= day("2026-09-30") ? 1 : 0;
    QVERIFY(expected > 0);
    QCOMPARE(desk.table().model()->rowCount(), expected);
    countsAreRows(desk);
}

void CaseloadTest::alertsAreNeverOutOfSight_data()
{
    QTest::addColumn<QString>("narrowed");
    for (const char *by : {"nothing", "a search", "a search that finds nothing", "a filter", "every view", "the other page"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void CaseloadTest::alertsAreNeverOutOfSight()
{
    QFETCH(const QString, narrowed);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    const int all = alertsOf(desk);
    QVERIFY(all > 1);
    if (narrowed.startsWith(u"a search")) {
        desk.type(narrowed == u"a search" ? QStringLiteral("-02") : QStringLiteral("zebra"));
        QVERIFY(desk.settle());
        QVERIFY(alertsShown(desk) < all);
    }
    if (narrowed == u"a filter")
        choose(desk, "ages", 0, false);
    if (narrowed == u"the other page")
        desk.window.showPage(std::size_t(PageId::households));
    QVERIFY(desk.settle());
    alertsAreSaid(desk);
    for (int view = 0; narrowed == u"every view" && view < 10; ++view) {
        desk.window.showView(view);
        QVERIFY(desk.settle());
        alertsAreSaid(desk);
        countsAreRows(desk);
    }
}

void CaseloadTest::aClickShowsEveryAlert()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    for (const char *from : {"a search that finds nothing", "the other page", "a filter"}) {
        if (qstrcmp(from, "a search that finds nothing") == 0)
            desk.type(QStringLiteral("zebra"));
        if (qstrcmp(from, "the other page") == 0)
            desk.window.showPage(std::size_t(PageId::households));
        if (qstrcmp(from, "a filter") == 0)
            choose(desk, "ages", 0, false);
        QVERIFY(desk.settle());
        auto *line = desk.window.page().findChild<QToolButton *>(QStringLiteral("alerts"));
        line->setFocus();
        desk.key(Qt::Key_Space);
        QVERIFY(desk.settle());
        QCOMPARE(desk.table().model()->rowCount(), alertsOf(desk));
        QCOMPARE(alertsShown(desk), alertsOf(desk));
        QCOMPARE(desk.search().text(), QString());
        countsAreRows(desk);
        alertsAreSaid(desk);
    }
}

void CaseloadTest::withoutAlertsThereIsNoLine()
{
    CaseFileBuilder calm;
    calm.skeleton().child("k1");
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    QVERIFY(!desk.alerts().isEmpty());
    QVERIFY(desk.open(calm.path()));
    QCOMPARE(desk.alerts(), QString());
}

void CaseloadTest::alertsThatAreKeptOutAreSaid_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("of a child") << QStringLiteral("UPDATE child SET household_id = 'nowhere' WHERE id = 'k1'");
    QTest::newRow("of a visit") << QStringLiteral("UPDATE visit SET started_at = 'soon' WHERE id = 'v'");
}

// On every list, whatever is searched for; the line opens the list of what is kept out, where the row stands.
void CaseloadTest::alertsThatAreKeptOutAreSaid()
{
    QFETCH(const QString, fault);
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2").visit("v", "2026-10-10").observe("o", "v", "k1", "worst_form");
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(file.path()));
    const auto line = [&] { return desk.window.page().findChild<QToolButton *>(QStringLiteral("alerts-kept-out")); };
    QCOMPARE(numbersIn(desk.alerts()), QList<int>{1});
    QVERIFY(!line()->isVisible());
    CaseFileBuilder faulty;
    faulty.skeleton().child("k1").child("k2").visit("v", "2026-10-10").observe("o", "v", "k1", "worst_form");
    faulty.sql(fault.toStdString());
    desk.answer = true; // it leaves out more than usual, and is used
    QVERIFY(desk.open(faulty.path()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.questions.size(), 1U, kPatienceMs);
    QVERIFY(desk.settle());
    QCOMPARE(desk.alerts(), QString());
    desk.type(QStringLiteral("zebra"));
    QVERIFY(desk.settle());
    QCOMPARE(numbersIn(line()->text()), QList<int>{1});
    desk.window.showPage(std::size_t(PageId::households));
    QVERIFY(desk.settle());
    QVERIFY(line()->isVisible());
    QVERIFY(desk.freshness().contains(Sentence{"%Ln unanswered protection alert(s)", {}, 1}.text()));
    line()->setFocus();
    desk.key(Qt::Key_Space);
    QVERIFY(desk.settle());
    const Casebook &book = *desk.session.current()->book;
    const PlainList expected = keptOutList(book, checkFile(book, Progress()), Naming::hidden, QLocale());
    const auto pages = desk.window.findChildren<ListPage *>();
    const auto front = std::ranges::find_if(pages, [](const ListPage *page) { return page->isVisible(); });
    QVERIFY(front != pages.end());
    QTRY_COMPARE_WITH_TIMEOUT((*front)->title(), expected.title, kPatienceMs);
}

void CaseloadTest::anEmptyListSaysWhatToDo()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    for (int i = 0; i < 2; ++i)
        choose(desk, i == 0 ? "ages" : "statuses", 0, false); // nobody under 5 is in child labour
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 0);
    QVERIFY2(desk.emptyText().contains(QStringLiteral("Ctrl+Shift+F")) || desk.emptyText().contains(QStringLiteral("Ctrl+Maj+F")),
             qPrintable(desk.emptyText()));
    countsAreRows(desk);
    alertsAreSaid(desk);
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.emptyText(), QString());
    QCOMPARE(desk.table().model()->rowCount(), 13);
}

// Every button shows its whole text or says the rest on hover, and stands wholly within the window.
void CaseloadTest::nothingIsCutWithThreeFilters()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    choose(desk, "statuses", 0, false);
    choose(desk, "facts", 2, false);
    choose(desk, "communities", 0, false);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QCOMPARE(desk.window.size(), QSize(1366, 768));
    const QRect page = desk.window.page().rect();
    QList<QRect> taken;
    for (QToolButton *button : desk.window.page().findChildren<QToolButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY2(!button->text().endsWith(u'…') || button->toolTip().size() > button->text().size(), qPrintable(button->text()));
        const QRect place(button->mapTo(&desk.window.page(), QPoint()), button->size());
        QVERIFY2(page.contains(place), qPrintable(button->text()));
        for (const QRect &other : taken)
            QVERIFY2(!other.intersects(place), qPrintable(button->text()));
        taken.append(place);
    }
    QVERIFY(taken.size() > 9);
}

// "A & B" is a name, not a letter to press.
void CaseloadTest::anAmpersandIsReadAsWritten()
{
    CaseFileBuilder file;
    file.skeleton().child("k1");
    file.sql("UPDATE community SET name = 'Bois & Fils', section = '<b>S</b>'");
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(file.path()));
    choose(desk, "communities", 0, true);
    QVERIFY(desk.settle());
    const QString text = bar(desk).button("communities").text();
    QVERIFY2(text.contains(QStringLiteral("Bois && Fils")), qPrintable(text));
    choose(desk, "sections", 0, true);
    QVERIFY(!Qt::mightBeRichText(bar(desk).button("sections").toolTip()) ||
            bar(desk).button("sections").toolTip().contains(QStringLiteral("&lt;b&gt;")));
}

QTEST_MAIN(CaseloadTest)
#include "tst_caseload.moc"
