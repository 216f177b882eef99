// A new file arrives under a window in use: page, filter, order, current record and place stay; what is out of the
// ordinary is asked about, and said in the title line with its list behind it.
#include "drivenpage.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "models/sqlite/database.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/openedlists.h"
#include "widgets/parts/choicebutton.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/filterbar.h"
#include "widgets/parts/titleline.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <cstdio>

using namespace clmrs;

namespace {

constexpr WatchPace kPace{40, 80};

// The file changes beside, and takes the other's place.
void deliver(const QString &path, const std::string &sql)
{
    const QString part = path + QStringLiteral(".part");
    QVERIFY(QFile::copy(path, part));
    Database::openWritable(part.toStdString()).run(sql);
    std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData());
}

QString currentCode(DrivenWindow &desk)
{
    const auto record = desk.window.page().currentRecord();
    return record ? desk.window.page().table()->text(*record, 0, Naming::hidden) : QString();
}

int currentLine(DrivenWindow &desk) { return desk.table().currentIndex().row() - desk.table().verticalScrollBar()->value(); }

// Behind the first number of the page that has one.
void openALongList(DrivenWindow &desk, Page &page, const OpenedLists &lists)
{
    const std::size_t number = desk.window.pages().frontNumber();
    const auto numbers = [&] { return page.findChildren<LinkButton *>(); };
    for (qsizetype at = 0; waitForPage(desk, page) && at < numbers().size(); ++at) {
        QTest::qWait(1); // what was just put there is laid out
        if (!numbers()[at]->isVisible() || numbers()[at]->accessibleName().endsWith(u'…'))
            continue;
        numbers()[at]->click();
        QTest::qWait(20); // a click is heard of once the button may go
        QTRY_VERIFY_WITH_TIMEOUT(lists.isReady() && desk.window.isReady(), kPatienceMs);
        if (lists.isVisible() && lists.list().rows().rowCount() > 4)
            return;
        desk.window.showPage(number); // a line of the week may open a view
        if (lists.isVisible())
            desk.key(Qt::Key_Escape);
    }
}

} // namespace

class SwappingTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasChosenStays_data();
    void whatWasChosenStays();
    void aListBehindANumberIsAskedAgain_data();
    void aListBehindANumberIsAskedAgain();
    void theFilterStays();
    void whoIsGoneLeavesThePlace();
    void theConcernsAreAsked();
    void aBrokenFileIsSaidAndTheOpenOneStays();
    void aSentenceOpensItsList();
    void theMarkStandsBesideTheName();

private:
    bool openCopy(DrivenWindow &desk, QTemporaryDir &folder);

    QTemporaryDir m_folder;
    QString m_cooperative; // some 700 children
    QString m_path;        // of the copy in use
};

void SwappingTest::initTestCase()
{
    dressForTests();
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

bool SwappingTest::openCopy(DrivenWindow &desk, QTemporaryDir &folder)
{
    m_path = folder.filePath(QStringLiteral("open.clmrs"));
    desk.session.setWatchPace(kPace);
    return QFile::copy(m_cooperative, m_path) && desk.show() && desk.open(m_path);
}

void SwappingTest::whatWasChosenStays_data()
{
    QTest::addColumn<bool>("households"); // the other page
    QTest::newRow("children") << false;
    QTest::newRow("households") << true;
}

void SwappingTest::whatWasChosenStays()
{
    QFETCH(const bool, households);
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    if (households)
        desk.window.showPage(std::size_t(PageId::households));
    QVERIFY(desk.settle());
    desk.clickHeading("community");
    QVERIFY(desk.settle());
    desk.clickHeading("community"); // the other way round
    QVERIFY(desk.settle());
    desk.search().setFocus();
    desk.type(QStringLiteral("a"));
    QVERIFY(desk.settle());
    const int rows = desk.table().model()->rowCount();
    QVERIFY(rows > 60);
    desk.table().setFocus();
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 45; ++i)
        desk.press(Qt::Key_Down);
    desk.table().verticalScrollBar()->setValue(desk.table().verticalScrollBar()->value() + 5);
    const QString code = currentCode(desk);
    const int line = currentLine(desk);
    QVERIFY(!code.isEmpty() && line > 0);
    const auto before = desk.session.current();
    // Others come and go before and behind the current row.
    deliver(m_path,
            "UPDATE child SET deleted_at = '2026-10-31T00:00:00Z' WHERE rowid % 50 = 1; CREATE TABLE t AS SELECT * FROM child "
            "WHERE rowid % 60 = 2; UPDATE t SET id = 'new-' || id; INSERT INTO child SELECT * FROM t; DROP TABLE t");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->load != before->load, kPatienceMs);
    QVERIFY(desk.settle());
    QCOMPARE(desk.questions.size(), 0U);
    QCOMPARE(int(desk.window.page().list()), households ? 1 : 0);
    QCOMPARE(desk.search().text(), QStringLiteral("a"));
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), desk.columnOf("community"));
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(desk.table().model()->rowCount() > 0);
    QCOMPARE(currentCode(desk), code);
    QCOMPARE(currentLine(desk), line);
    QVERIFY(desk.table().hasFocus());
}

void SwappingTest::aListBehindANumberIsAskedAgain_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("this week") << int(PageId::week);
    QTest::newRow("indicators") << int(PageId::indicators);
    QTest::newRow("monitors") << int(PageId::monitors);
    QTest::newRow("workload") << int(PageId::workload);
}

// Somebody reads a list while the tablets sync: the same question, of tonight's file, at the row that was read. Of another
// cooperative there is no such list.
void SwappingTest::aListBehindANumberIsAskedAgain()
{
    QFETCH(const int, page);
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    desk.window.showPage(std::size_t(page));
    Page &shown = desk.window.pages().front();
    QVERIFY(waitForPage(desk, shown));
    auto &lists = *shown.findChild<OpenedLists *>();
    if (PageId(page) == PageId::indicators) {
        auto &figures = static_cast<IndicatorsPage &>(shown).figures();
        figures.setCurrentIndex(figures.figures().index(figures.figures().rowOf(Indicator::childrenRegistered, {}), 1));
        figures.setFocus();
        desk.key(Qt::Key_Return);
    } else {
        shown.showPane(true);
        openALongList(desk, shown, lists);
    }
    QTRY_VERIFY_WITH_TIMEOUT(lists.isVisible() && lists.isReady() && lists.list().rows().rowCount() > 4, kPatienceMs);
    const int rows = lists.list().rows().rowCount();
    const QString title = lists.list().rows().list().title;
    lists.list().setCurrentIndex(lists.list().model()->index(rows - 2, 0));
    const Subject read = lists.list().currentRow()->target;
    QVERIFY(!read.id.empty());
    lists.list().setFocus();
    const auto before = desk.session.current();
    // Without a child in danger: whoever loses an alert with the new file is asked first.
    deliver(m_path, "UPDATE child SET deleted_at = '2026-10-31T00:00:00Z' WHERE id IN (SELECT id FROM child WHERE rowid % 9 = 1 "
                    "AND id <> '" +
                        read.id + "' AND household_id <> '" + read.id +
                        "' AND id NOT IN (SELECT child_id FROM observation WHERE danger <> '' OR finding = 'worst_form'))");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->load != before->load, kPatienceMs);
    QVERIFY(waitForPage(desk, shown));
    QTRY_VERIFY_WITH_TIMEOUT(lists.isReady(), kPatienceMs);
    QVERIFY(lists.isVisible());
    QCOMPARE(lists.list().rows().list().title, title);
    QVERIFY2(lists.list().rows().rowCount() <= rows && lists.list().rows().rowCount() > 0,
             qPrintable(QString::number(lists.list().rows().rowCount())));
    if (read.table == "child")
        QVERIFY(lists.list().rows().rowCount() < rows); // of the new file
    QCOMPARE(lists.list().currentRow()->target, read);
    QVERIFY(lists.list().hasFocus());
    CaseFileBuilder other;
    other.skeleton().child("k1");
    other.sql("UPDATE cooperative SET id = 'another'");
    other.sql("UPDATE community SET cooperative_id = 'another'");
    QVERIFY(desk.open(other.path()));
    QVERIFY(waitForPage(desk, shown));
    QVERIFY(!lists.isVisible());
}

void SwappingTest::theFilterStays()
{
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    ChoiceButton &choice = desk.window.page().findChild<FilterBar *>()->button("monitors");
    desk.inPopup([&] { QTest::mouseClick(&choice, Qt::LeftButton); },
                 [&](QWidget &) {
                     QListWidget &list = choice.list();
                     QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
                 });
    QVERIFY(desk.settle());
    const CaseFilter filter = desk.window.page().view().filter;
    QCOMPARE(filter.monitors.size(), 1U);
    const int rows = desk.table().model()->rowCount();
    const auto before = desk.session.current();
    deliver(m_path, "UPDATE child SET name = 'Somebody else' WHERE rowid % 7 = 1");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->load != before->load, kPatienceMs);
    QVERIFY(desk.settle());
    QVERIFY(desk.window.page().view().filter == filter);
    QCOMPARE(choice.chosen().size(), 1);
    QCOMPARE(desk.table().model()->rowCount(), rows);
}

// The row that was current is gone from the file: the next one stands where it stood.
void SwappingTest::whoIsGoneLeavesThePlace()
{
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    desk.table().setFocus();
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 60; ++i)
        desk.press(Qt::Key_Down);
    const QString code = currentCode(desk);
    const int row = desk.table().currentIndex().row();
    const int top = desk.table().verticalScrollBar()->value();
    QVERIFY(top > 0);
    const auto before = desk.session.current();
    deliver(m_path, "UPDATE child SET deleted_at = '2026-10-31T00:00:00Z' WHERE code = " + text(code.toStdString()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->load != before->load, kPatienceMs);
    QVERIFY(desk.settle());
    QVERIFY(currentCode(desk) != code);
    QCOMPARE(desk.table().currentIndex().row(), row);
    QCOMPARE(desk.table().verticalScrollBar()->value(), top);
}

void SwappingTest::theConcernsAreAsked()
{
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    const int rows = desk.table().model()->rowCount();
    deliver(m_path, "DELETE FROM visit WHERE rowid % 3 = 1; UPDATE child SET household_id = 'nowhere' WHERE rowid % 10 = 1");
    QTRY_COMPARE_WITH_TIMEOUT(desk.questions.size(), 1U, kPatienceMs);
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), rows); // "keep" was answered
    const QString &text = desk.questions.front().text;
    QVERIFY(text.startsWith(MainWindow::tr("A new file has arrived in the place of the open one.")));
    QVERIFY(text.endsWith(MainWindow::tr("Use it all the same, or keep the file that is open?")));
    QVERIFY(!text.contains(u'%'));
    QVERIFY(desk.session.pendingConcerns().empty());
}

void SwappingTest::aBrokenFileIsSaidAndTheOpenOneStays()
{
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    const int rows = desk.table().model()->rowCount();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.message().contains(QStringLiteral("open.clmrs")), kPatienceMs);
    QCOMPARE(desk.table().model()->rowCount(), rows);
    QVERIFY(desk.questions.empty());
}

void SwappingTest::aSentenceOpensItsList()
{
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    TitleLine &title = *desk.window.findChild<TitleLine *>();
    const auto before = desk.session.current();
    deliver(m_path, "UPDATE sync_state SET last_sync_at = '2026-10-01T08:00:00Z', pending_records = 5");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->load != before->load, kPatienceMs);
    QVERIFY(desk.settle());
    const QList<FreshnessLine> lines = freshnessOf(*desk.session.current());
    const auto tablets = std::ranges::find(lines, FreshnessList::tablets, &FreshnessLine::opens);
    QVERIFY(tablets != lines.end());
    QVERIFY2(desk.freshness().contains(tablets->sentence.text()), qPrintable(desk.freshness()));
    QSignalSpy asked(&title, &TitleLine::listAsked);
    QLabel &label = *title.findChildren<QLabel *>().last();
    QVERIFY(label.focusPolicy() & Qt::TabFocus);
    QVERIFY(label.toolTip().contains(tablets->sentence.text().toHtmlEscaped()) ||
            label.toolTip().contains(tablets->sentence.text()));
    label.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&label, Qt::Key_Tab); // to the first link
    if (asked.isEmpty())
        QTest::keyClick(&label, Qt::Key_Return);
    QVERIFY(!asked.isEmpty());
    QVERIFY(label.height() <= 3 * label.fontMetrics().height()); // two lines at the usual size, in both languages
}

void SwappingTest::theMarkStandsBesideTheName()
{
    QTemporaryDir folder;
    DrivenWindow desk(language());
    QVERIFY(openCopy(desk, folder));
    const auto before = desk.session.current();
    deliver(m_path, "UPDATE sync_state SET last_sync_at = '2026-10-20T08:00:00Z'");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->load != before->load, kPatienceMs);
    QVERIFY(desk.settle());
    const OpenCase &opened = *desk.session.current();
    QVERIFY(opened.load->syncs.silentMonitors > 0);
    const QString mark = syncMark(12, QLocale());
    const QStringList names = desk.column("monitor");
    QVERIFY(std::ranges::any_of(names, [&](const QString &name) { return name.endsWith(mark); }));
    const int row = int(std::ranges::find_if(names, [&](const QString &name) { return name.endsWith(mark); }) - names.begin());
    const QModelIndex cell = desk.table().model()->index(row, desk.columnOf("monitor"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().endsWith(syncWords(12))); // a word for those who listen
    ChoiceButton &choice = desk.window.page().findChild<FilterBar *>()->button("monitors");
    QVERIFY(!choice.list().findItems(mark, Qt::MatchEndsWith).isEmpty());
}

QTEST_MAIN(SwappingTest)
#include "tst_swapping.moc"
