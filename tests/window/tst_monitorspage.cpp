// The page of monitors as a person drives it: the list, the panel, the numbers that open lists, the funnel, their own words.
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "support/sixmonitors.h"
#include "support/u.h"

#include "widgets/commands.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/pages/funnelview.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/pages/monitorspage.h"
#include "widgets/pages/movesview.h"
#include "widgets/pagestack.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

namespace {

// Every third child is found in child labour.
CaseFileBuilder team() { return sixMonitors("CASE WHEN n % 3 = 0 THEN 'child_labour' ELSE 'none' END"); }

// "late" is in each home for 5 minutes; the others for half an hour.
CaseFileBuilder shortVisits()
{
    CaseFileBuilder file = team();
    file.sql("UPDATE visit SET ended_at = replace(started_at, 'T09:00', 'T09:05') WHERE personnel_id = 'late'");
    return file;
}

// All of them are women; their notes are interviews for the most part.
CaseFileBuilder women()
{
    CaseFileBuilder file = team();
    file.sql("UPDATE personnel SET sex = 'female', role = 'monitor'");
    return file;
}

Author esi(AuthorRole role)
{
    Author author;
    author.name = "Esi";
    author.role = role;
    return author;
}

MonitorsPage &pageOf(DrivenWindow &desk) { return pageAt<MonitorsPage>(desk, PageId::monitors); }
bool waitFor(DrivenWindow &desk) { return waitForPage(desk, pageOf(desk)); }

bool begin(DrivenWindow &desk, const CaseFileBuilder &file) { return beginAt(desk, file, pageOf(desk), Qt::Key_6); }

// As it is once the menu View has been opened.
QMenu &menuOfView(DrivenWindow &desk, MenuId id)
{
    auto &commands = *desk.window.findChild<CommandSet *>();
    Q_EMIT commands.menu(MenuId::view).aboutToShow();
    return commands.menu(id);
}
QMenu &sortMenu(DrivenWindow &desk) { return menuOfView(desk, MenuId::sort); }
QMenu &columnsMenu(DrivenWindow &desk) { return menuOfView(desk, MenuId::columns); }

QTabBar &tabs(DrivenWindow &desk) { return *pageOf(desk).findChild<QTabBar *>(); }

PlainListView &listInFront(DrivenWindow &desk) { return listIn(pageOf(desk)); }

MonitorPanel &panel(DrivenWindow &desk) { return *pageOf(desk).findChild<MonitorPanel *>(); }

QString panelText(DrivenWindow &desk) { return wordsIn(panel(desk)); }
LinkButton &link(DrivenWindow &desk, const QString &part) { return linkIn(panel(desk), part); }

} // namespace

class MonitorsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void standsUnderItsKeyAndInTheMenu();
    void noOrderByAFigure();
    void theOrderIsKept();
    void theOrderOfThousandsIsKept();
    void enterOpensThePanel();
    void aNumberOpensItsListAndEscComesBack();
    void aRowOfTheListOpensTheChild();
    void anotherPeriod();
    void namesAndWhatLeaves();
    void theirOwnWords();
    void theFunnelByKeys();
    void theFunnelByTheMouse();
    void aSignalIsExplained();
    void theSignalsOfAll();
    void groupsByKeys();
    void groupsAreTheManagersAlone();
    void aPictureOfTheGroups_data();
    void aPictureOfTheGroups();
    void theWholePeriodIsExplained();
    void inEveryLanguage();
};

void MonitorsPageTest::standsUnderItsKeyAndInTheMenu()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    const QAbstractItemModelTester tester(listInFront(desk).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(firstColumn(listInFront(desk)), QStringList({u("late"), u("ann"), u("bob"), u("cid"), u("Mona"), u("zoe")}));
    QCOMPARE(desk.numbersInCount(), QList<int>{6});
    QCOMPARE(listInFront(desk).currentRow()->target.id, std::string("late"));
    QVERIFY(!pageOf(desk).isPaneShown());
    QCOMPARE(pageOf(desk).currentSubjects().front().words, u("late"));
}

void MonitorsPageTest::noOrderByAFigure()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    PlainListView &view = listInFront(desk);
    const QStringList byAttention = firstColumn(listInFront(desk));
    for (int column = 3; column < view.model()->columnCount(); ++column) { // the four figures
        const QHeaderView &header = *view.horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2});
        QCOMPARE(firstColumn(listInFront(desk)), byAttention);
        QVERIFY(header.sortIndicatorSection() != column);
    }
    QMenu &sort = sortMenu(desk);
    QStringList offered;
    for (const QAction *order : sort.actions())
        offered.append(order->text());
    QCOMPARE(offered, (QStringList{u("What matters first"), u("Monitor"), u("Community"), u("What stands out")}));
    sort.actions()[1]->trigger();
    QCOMPARE(firstColumn(listInFront(desk)), QStringList({u("ann"), u("bob"), u("cid"), u("late"), u("Mona"), u("zoe")}));
    QCOMPARE(view.currentRow()->target.id, std::string("late")); // stays the current one
    QVERIFY(!columnsMenu(desk).isEnabled());                     // those of the children stand on their page
    sortMenu(desk).actions()[0]->trigger();
    QCOMPARE(firstColumn(listInFront(desk)), byAttention);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(sortMenu(desk).isEnabled() && sortMenu(desk).actions().front()->text() != u("What matters first"));
    QVERIFY(columnsMenu(desk).isEnabled());
}

// Chosen in one session of the program, it stands in the next.
void MonitorsPageTest::theOrderIsKept()
{
    const CaseFileBuilder file = team();
    const QStringList byName{u("ann"), u("bob"), u("cid"), u("late"), u("Mona"), u("zoe")};
    const QTemporaryDir home;
    for (int start = 0; start < 2; ++start) {
        DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(begin(desk, file));
        if (start == 0) {
            QVERIFY(firstColumn(listInFront(desk)) != byName);
            sortMenu(desk).actions()[1]->trigger();
        }
        QCOMPARE(firstColumn(listInFront(desk)), byName);
        desk.window.close();
    }
}

// More than are ordered at once: names shown, the list is made again, and stands as it was ordered.
void MonitorsPageTest::theOrderOfThousandsIsKept()
{
    CaseFileBuilder file = team();
    file.sql("CREATE TABLE t AS SELECT * FROM personnel WHERE id = 'ann'");
    for (int i = 0; i <= int(PlainListModel::kOrderedAtOnce); ++i) {
        const std::string id = "x" + std::to_string(i);
        file.sql("UPDATE t SET id = '" + id + "', name = '" + id + "'; INSERT INTO personnel SELECT * FROM t");
    }
    file.sql("DROP TABLE t");
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    PlainListView &view = listInFront(desk);
    QVERIFY(view.rows().rowCount() > int(PlainListModel::kOrderedAtOnce));
    sortMenu(desk).actions()[1]->trigger();
    QVERIFY(waitUntil([&] { return view.isReady(); }));
    const int column = view.rows().sortColumn();
    QCOMPARE(column, 0);
    const QStringList byName = firstColumn(view);
    desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->trigger();
    QVERIFY(waitFor(desk) && waitUntil([&] { return view.isReady() && view.rows().sortColumn() == column; }));
    QCOMPARE(firstColumn(view), byName);
}

void MonitorsPageTest::enterOpensThePanel()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    listInFront(desk).setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(pageOf(desk).isPaneShown());
    QVERIFY(panel(desk).isAncestorOf(QApplication::focusWidget()));
    QVERIFY(panelText(desk).contains(u("Worth asking about: more absences")));
    desk.key(Qt::Key_F1);
    QVERIFY(QToolTip::text().contains(u("middle half"))); // the rule
    desk.key(Qt::Key_Escape);
    QVERIFY(listInFront(desk).hasFocus());
    desk.key(Qt::Key_Down);
    QVERIFY(panelText(desk).contains(u("Nothing stands out")));
    desk.key(Qt::Key_F4);
    QVERIFY(!pageOf(desk).isPaneShown());
}

void MonitorsPageTest::aNumberOpensItsListAndEscComesBack()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    pageOf(desk).showPane(true);
    const auto opens = [&](const QString &part, int rows) {
        LinkButton &number = link(desk, part);
        number.setFocus();
        QTest::keyClick(&number, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
        QCOMPARE(listInFront(desk).model()->rowCount(), rows);
        QVERIFY(desk.count().startsWith(QString::number(rows)));
        desk.key(Qt::Key_Escape);
        QVERIFY(!pageOf(desk).isListShown());
        QVERIFY(listInFront(desk).hasFocus());
    };
    opens(u("20 of 30"), 20); // the point
    opens(u("Visits made"), 30);
    opens(u("Children interviewed"), 10);
}

void MonitorsPageTest::aRowOfTheListOpensTheChild()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    pageOf(desk).showPane(true);
    QTest::mouseClick(&link(desk, u("20 of 30")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QVERIFY(pageOf(desk).currentSubjects().front().words.contains(u("K-k")));
    const QSignalSpy asked(&pageOf(desk), &Page::subjectAsked);
    desk.key(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<Subject>().table, std::string("child"));
    QVERIFY(desk.settle());
    QVERIFY(desk.window.pages().isCaseloadInFront());
}

void MonitorsPageTest::anotherPeriod()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    auto &period = *pageOf(desk).findChild<QComboBox *>(u("period"));
    period.setFocus();
    QTest::keyClick(&period, Qt::Key_Home); // this month
    QVERIFY(waitFor(desk));
    QCOMPARE(firstColumn(listInFront(desk)).size(), 6);
    QCOMPARE(listInFront(desk).model()->index(0, 4).data().toString(), u("–"));
    QTest::keyClick(&period, Qt::Key_End); // two days: they begin with those that were shown
    QVERIFY(waitFor(desk));
    const auto days = pageOf(desk).findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[1]->date(), QDate(2026, 11, 1));
    days[0]->setDate(QDate(2026, 3, 1));
    days[0]->setFocus();
    QTest::keyClick(days[0], Qt::Key_Return);
    QVERIFY(waitFor(desk));
    QCOMPARE(listInFront(desk).model()->index(0, 4).data().toString(), u("67\u00a0% (20\u00a0/\u00a030)"));
}

void MonitorsPageTest::namesAndWhatLeaves()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    pageOf(desk).showPane(true);
    QTest::mouseClick(&link(desk, u("20 of 30")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    const auto children = [&] { return listInFront(desk).model()->index(0, 1).data().toString(); };
    QVERIFY(children().contains(u("K-k")) && !children().contains(u("Zzchild")));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && children().contains(u("Zzchild")); }));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && !children().contains(u("Zzchild")); }));
    desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([] { return !QApplication::clipboard()->text().isEmpty(); }));
    const QString left = QApplication::clipboard()->text();
    QVERIFY(!left.contains(u("K-k")) && !left.contains(u("Zzchild")) && !left.contains(u("late")));
    QCOMPARE(left.count(u'\n'), 21);
}

void MonitorsPageTest::theirOwnWords()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    Author author;
    author.name = "Awa Supervisor";
    desk.answeredWho = author;
    QVERIFY(begin(desk, file));
    pageOf(desk).showPane(true);
    Note words;
    words.subject = {"personnel", "late", "late"};
    words.topic = "absences";
    words.text = "All were in the fields";
    desk.answeredNote = words;
    QTest::mouseClick(panel(desk).findChild<LinkButton *>(u("words-absences")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return !desk.keeper.snapshot()->all<Note>().empty() && waitFor(desk); }));
    QCOMPARE(desk.notesAsked.back().note.topic, std::string("absences"));
    QCOMPARE(desk.notesAsked.back().note.subject.id, std::string("late"));
    QVERIFY(desk.notesAsked.back().subject.contains(u("late")));
    QVERIFY(!panelText(desk).contains(u("All were in the fields"))); // names are hidden
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && panelText(desk).contains(u("All were in the fields")); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.keeper.snapshot()->all<Note>().empty() && waitFor(desk); }));
    QVERIFY(!panelText(desk).contains(u("All were in the fields")));
}

void MonitorsPageTest::theFunnelByKeys()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    tabs(desk).setFocus();
    desk.key(Qt::Key_Right);
    auto &funnel = *pageOf(desk).findChild<FunnelView *>();
    QVERIFY(funnel.isVisible());
    ChartView &chart = funnel.panel().view();
    QVERIFY(chart.accessibleName().contains(u("compared")));
    const QString printed = wordsIn(funnel); // under the picture
    QVERIFY2(printed.contains(u("About one monitor in twenty lies outside the 95 % limits by chance.")), qPrintable(printed));
    chart.setFocus();
    desk.key(Qt::Key_Right);
    const auto spot = [&] { return funnel.findChild<QLabel *>(u("spot"))->text(); };
    const QString first = spot();
    QVERIFY(first.contains(u("found")) && first.contains(u("expected")));
    QCOMPARE(chart.accessibleDescription(), first);
    desk.key(Qt::Key_Right);
    QVERIFY(spot() != first);
    desk.key(Qt::Key_Left);
    QCOMPARE(spot(), first);
    desk.key(Qt::Key_Return);
    QVERIFY(pageOf(desk).isPaneShown());
    QVERIFY(first.startsWith(pageOf(desk).currentSubjects().front().words + u':'));
    chart.setFocus();
    desk.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(funnel.panel().isTableShown());
    QCOMPARE(funnel.panel().table().model()->rowCount(), 6);
    const QAbstractItemModelTester tester(funnel.panel().table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!funnel.panel().isTableShown());
    desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // the table leaves
    QVERIFY(waitUntil([] { return QApplication::clipboard()->text().count(u'\n') == 7; }));
}

void MonitorsPageTest::theFunnelByTheMouse()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    tabs(desk).setCurrentIndex(1);
    auto &funnel = *pageOf(desk).findChild<FunnelView *>();
    ChartView &chart = funnel.panel().view();
    QCoreApplication::processEvents();
    const ChartSpec &spec = chart.spec();
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        if (spec.series[i].mark != ChartMark::points || spec.series[i].points.empty())
            continue;
        const QPointF place = *chart.drawn().placeOf({i, 0});
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.mapFromScene(chart.drawn().mapToScene(place)));
        QVERIFY(pageOf(desk).isPaneShown());
        return;
    }
    QFAIL("no point");
}

// The monitor's words to a month set it aside, and undoing them brings it back.
void MonitorsPageTest::aSignalIsExplained()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = shortVisits();
    Author author;
    author.name = "Awa Supervisor";
    desk.answeredWho = author;
    QVERIFY(begin(desk, file));
    const auto standsOut = [&] { return listInFront(desk).model()->index(0, 2).data().toString(); };
    QVERIFY(standsOut().contains(u("Worth looking into: very short visits")));
    pageOf(desk).showPane(true);
    QCoreApplication::processEvents(); // the links stand there
    link(desk, u("March 2026: Visits under 10 minutes")).setFocus();
    desk.key(Qt::Key_F1);
    QVERIFY(QToolTip::text().contains(u("at least 10 of them")));
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(listInFront(desk).model()->rowCount(), 30);
    QCOMPARE(pageOf(desk).currentSubjects().front().subject.table, std::string("household"));
    desk.key(Qt::Key_Escape);
    Note words;
    words.subject = {"personnel", "late", "late"};
    words.topic = "signal/very_short/2026-03";
    words.text = "The tablet was opened at the door";
    desk.answeredNote = words;
    auto *write = panel(desk).findChild<LinkButton *>(u("words-signal/very_short/2026-03"));
    QVERIFY(write);
    QTest::mouseClick(write, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return waitFor(desk) && panelText(desk).contains(u("March 2026, set aside")); }));
    QCOMPARE(desk.notesAsked.back().note.topic, words.topic);
    QCOMPARE(desk.notesAsked.back().note.subject.id, std::string("late"));
    QVERIFY(!standsOut().contains(u("looking into")));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && standsOut().contains(u("looking into")); }));
}

// A signal of the whole period stands in the panel before its months, opens its cases, and is set aside like a month.
void MonitorsPageTest::theWholePeriodIsExplained()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = shortVisits();
    desk.answeredWho = esi(AuthorRole::supervisor);
    QVERIFY(begin(desk, file));
    pageOf(desk).showPane(true);
    QCoreApplication::processEvents();
    link(desk, u("Whole period: Visits under 10 minutes")).setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(listInFront(desk).model()->rowCount(), 30);
    desk.key(Qt::Key_Escape);
    Note words;
    words.subject = {"personnel", "late", "late"};
    words.topic = topicCode({SignalKind::veryShort, pageOf(desk).periodShown()});
    words.text = "The clock of the tablet was wrong all year";
    desk.answeredNote = words;
    auto *write = panel(desk).findChild<LinkButton *>(u("words-") + QString::fromStdString(words.topic));
    QVERIFY(write);
    QTest::mouseClick(write, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return waitFor(desk) && panelText(desk).contains(u("Whole period, set aside")); }));
    QCOMPARE(desk.notesAsked.back().note.topic, words.topic);
    QVERIFY(!panelText(desk).contains(u("March 2026, set aside"))); // its month is heard as before
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && !panelText(desk).contains(u("set aside")); }));
}

void MonitorsPageTest::theSignalsOfAll()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = shortVisits();
    QVERIFY(begin(desk, file));
    tabs(desk).setFocus();
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    const QAbstractItemModelTester tester(listInFront(desk).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(firstColumn(listInFront(desk)).contains(u("Very short visits")));
    QVERIFY(!desk.numbersInCount().isEmpty());
    listInFront(desk).setFocus();
    while (listInFront(desk).currentRow()->target.id != "late")
        desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QVERIFY(pageOf(desk).isPaneShown());
    QVERIFY(panelText(desk).contains(u("Visits under 10 minutes")));
    desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([] { return QApplication::clipboard()->text().contains(u("Very short visits")); }));
    QVERIFY(QApplication::clipboard()->text().contains(u("Very short visits\tmonitor "))); // a pseudonym
}

void MonitorsPageTest::groupsByKeys()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = women();
    desk.answeredWho = esi(AuthorRole::manager);
    QVERIFY(begin(desk, file));
    QVERIFY(waitUntil([&] { return tabs(desk).isTabVisible(3); }));
    tabs(desk).setCurrentIndex(3);
    QVERIFY(waitFor(desk));
    auto &moves = *pageOf(desk).findChild<MovesView *>();
    QVERIFY(moves.isVisible());
    QVERIFY(moves.findChild<QLabel *>(u("warning"))->text().contains(u("nothing of its cause")));
    const QAbstractItemModelTester tester(moves.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(firstColumn(listInFront(desk)).front(), u("Women"));
    QVERIFY(moves.table().model()->index(1, 2).data().toString().contains(u("nothing is said"))); // men: nobody
    ChartPanel *interviews = moves.findChildren<ChartPanel *>().at(0);
    QVERIFY(interviews->view().accessibleName().contains(u("Women: ")));
    interviews->view().setFocus();
    desk.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(interviews->isTableShown());
    desk.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!interviews->isTableShown());
    moves.table().enter();
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(listInFront(desk).model()->rowCount(), 6);
    QCOMPARE(firstColumn(listInFront(desk)).front(), u("ann"));
    desk.key(Qt::Key_Return); // the monitor
    QVERIFY(pageOf(desk).isPaneShown());
    QVERIFY(panelText(desk).contains(u("ann")));
    listInFront(desk).setFocus();
    desk.key(Qt::Key_Escape);
    QVERIFY(moves.isVisible());
    auto &trait = *moves.findChild<QComboBox *>(u("trait"));
    QVERIFY(trait.hasFocus());
    desk.key(Qt::Key_End); // the quarters of the season
    QVERIFY(firstColumn(listInFront(desk)).contains(u("January 2026 to March 2026")));
    auto &period = *pageOf(desk).findChild<QComboBox *>(u("period"));
    QTest::keyClick(&period, Qt::Key_Home); // this month: compared anew
    QVERIFY(waitFor(desk));
    QCOMPARE(firstColumn(listInFront(desk)).size(), 1);
}

void MonitorsPageTest::groupsAreTheManagersAlone()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = women();
    desk.answeredWho = esi(AuthorRole::supervisor);
    QVERIFY(begin(desk, file));
    QVERIFY(waitUntil([&] { return desk.window.desk().author() != nullptr; }));
    QVERIFY(tabs(desk).isTabVisible(2) && !tabs(desk).isTabVisible(3));
    desk.answeredWho = esi(AuthorRole::manager); // she takes the other role
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return tabs(desk).isTabVisible(3); }));
    tabs(desk).setCurrentIndex(3);
    QVERIFY(waitFor(desk));
    desk.answeredWho = esi(AuthorRole::supervisor);
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return !tabs(desk).isTabVisible(3); }));
    QCOMPARE(tabs(desk).currentIndex(), 0);
    QVERIFY(!pageOf(desk).findChild<MovesView *>()->isVisible());
    pageOf(desk).pose(MonitorsPage::asMoves); // no picture shows them to her either
    QVERIFY(!tabs(desk).isTabVisible(3));
    QCOMPARE(tabs(desk).currentIndex(), 0);
    desk.answeredWho = esi(AuthorRole::manager);
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return tabs(desk).isTabVisible(3); }));
    pageOf(desk).pose(MonitorsPage::asMoves);
    QCOMPARE(tabs(desk).currentIndex(), 3);
}

// A picture is drawn while nobody sits there: not where only supervisors write into the logbook.
void MonitorsPageTest::aPictureOfTheGroups_data()
{
    QTest::addColumn<QList<int>>("roles"); // of those whom the logbook knows
    QTest::addColumn<bool>("drawn");
    const int supervisor = int(AuthorRole::supervisor);
    const int manager = int(AuthorRole::manager);
    QTest::newRow("nobody") << QList<int>() << true;
    QTest::newRow("a supervisor") << QList{supervisor} << false;
    QTest::newRow("a manager among them") << QList{supervisor, manager} << true;
}

void MonitorsPageTest::aPictureOfTheGroups()
{
    QFETCH(const QList<int>, roles);
    const auto logbook = std::make_shared<LogbookSnapshot>();
    for (const int role : roles)
        logbook->all<Author>().push_back(esi(AuthorRole(role)));
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    pageOf(desk).setAuthor(nullptr);
    pageOf(desk).setLogbook(logbook);
    pageOf(desk).pose(MonitorsPage::asMoves);
    QTEST(tabs(desk).isTabVisible(3), "drawn");
    QTEST(tabs(desk).currentIndex() == 3, "drawn");
    QVERIFY(waitFor(desk));
}

// Everything is said in the language in force, and again after a switch.
void MonitorsPageTest::inEveryLanguage()
{
    DrivenWindow desk(u(kMarkedLanguage));
    const CaseFileBuilder file = team();
    QVERIFY(begin(desk, file));
    pageOf(desk).showPane(true);
    QTest::mouseClick(panel(desk).findChildren<LinkButton *>().front(), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    for (int tab = 0; tab < tabs(desk).count(); ++tab)
        QVERIFY2(tabs(desk).tabText(tab).contains(kMark), qPrintable(tabs(desk).tabText(tab)));
    const QStringList texts = panelText(desk).split(u'\n');
    QVERIFY(std::ranges::count_if(texts, [](const QString &text) { return text.contains(kMark); }) > 15);
    desk.languageAction(u("en"))->trigger();
    QVERIFY(waitUntil([&] { return waitFor(desk) && !panelText(desk).contains(kMark); }));
    for (int tab = 0; tab < tabs(desk).count(); ++tab)
        QVERIFY(!tabs(desk).tabText(tab).contains(kMark));
    for (PlainListView *view : pageOf(desk).findChildren<PlainListView *>()) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            QVERIFY(!view->model()->headerData(column, Qt::Horizontal).toString().contains(kMark));
    }
}

QTEST_MAIN(MonitorsPageTest)
#include "tst_monitorspage.moc"
