// The page of the workload as a person drives it: people, teams, months, assumptions, and the lists behind the numbers.
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include "widgets/commands.h"
#include "widgets/pages/workloadpage.h"
#include "widgets/pages/workloadpanel.h"
#include "widgets/pagestack.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/headingview.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

namespace {

// Zoe has 2 households, one with a case that is late; Ann none; one household is nobody's.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    tellVillage(
        file,
        u("person m name=Zoe code=-; person n name=Ann code=-; household h2; community d; household h3 in=d; child k2 in=h2; "
          "child k3 in=h3; assign m; met 2026-03-31 k hazardous; met 2026-01-31 k2 at_risk to=h2; "
          "met 2026-02-28 k3 at_risk to=h3"));
    return file;
}

WorkloadPage &pageOf(DrivenWindow &desk) { return pageAt<WorkloadPage>(desk, PageId::workload); }
bool waitFor(DrivenWindow &desk) { return waitForPage(desk, pageOf(desk)); }

bool begin(DrivenWindow &desk, const CaseFileBuilder &file) { return beginAt(desk, file, pageOf(desk), Qt::Key_0); }

// … with the pane.
bool beginWithPane(DrivenWindow &desk, const CaseFileBuilder &file)
{
    if (!begin(desk, file))
        return false;
    pageOf(desk).showPane(true);
    return true;
}

QTabBar &tabs(DrivenWindow &desk) { return *pageOf(desk).findChild<QTabBar *>(); }
WorkloadPanel &panel(DrivenWindow &desk) { return *pageOf(desk).findChild<WorkloadPanel *>(); }

QStringList links(DrivenWindow &desk)
{
    QStringList texts;
    for (const LinkButton *link : panel(desk).findChildren<LinkButton *>())
        texts.append(link->accessibleName());
    return texts;
}

LinkButton &link(DrivenWindow &desk, const QString &part) { return linkIn(panel(desk), part); }

} // namespace

class WorkloadPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void standsUnderItsKey();
    void noOrderByAFigure();
    void aMissingTabletIsSeenBesideThePane();
    void aNumberOpensItsListAndEscComesBack();
    void teamsAndMonths();
    void anotherNumberOfMonths();
    void assumptionsAreChangedInTheSettings();
    void whatLeaves();
    void chartsAsTables();
    void inEveryLanguage();
};

void WorkloadPageTest::standsUnderItsKey()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    const QAbstractItemModelTester tester(pageOf(desk).listInFront().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(firstColumn(pageOf(desk).listInFront()), QStringList({u("Ann"), u("Zoe"), u("unassigned")}));
    QCOMPARE(desk.numbersInCount(), QList<int>{2});
    QVERIFY(!pageOf(desk).isPaneShown());
    QCOMPARE(pageOf(desk).currentSubjects().front().subject.id, std::string("n"));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    QCOMPARE(pageOf(desk).listInFront().currentRow()->cells[0], u("unassigned"));
    QVERIFY(pageOf(desk).currentSubjects().empty());
    desk.key(Qt::Key_F4);
    QVERIFY(pageOf(desk).isPaneShown());
}

// On a small screen, with a name whose last word is long, in French where the headings are longest.
void WorkloadPageTest::aMissingTabletIsSeenBesideThePane()
{
    DrivenWindow desk(u("fr"));
    CaseFileBuilder file = village();
    file.sql("UPDATE personnel SET name = 'A Ouedraogozida' WHERE id = 'm'");
    file.row("sync_state",
             {{"device_id", text("T9")}, {"personnel_id", text("m")}, {"last_sync_at", text("2026-09-01T06:00:00Z")}});
    QVERIFY(beginWithPane(desk, file) && waitFor(desk) && desk.settle());
    const PlainListView &people = pageOf(desk).listInFront();
    bool isMarked = false;
    for (int row = 0; row < people.model()->rowCount(); ++row) {
        const QString name = people.model()->index(row, 0).data().toString();
        const int room = people.visualRect(people.model()->index(row, 0)).width() - 2 * kCellPadding;
        QCOMPARE(brokenLines(name, people.font(), room, 0, people.rows().list().lines).join(QString()), name);
        isMarked |= name.contains(u'⌛');
    }
    QVERIFY(isMarked);
}

void WorkloadPageTest::noOrderByAFigure()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    PlainListView &view = pageOf(desk).listInFront();
    const QStringList before = firstColumn(pageOf(desk).listInFront());
    for (int column = 1; column < view.model()->columnCount(); ++column) {
        view.sortBy(column);
        QCOMPARE(firstColumn(pageOf(desk).listInFront()), before);
    }
}

void WorkloadPageTest::aNumberOpensItsListAndEscComesBack()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(beginWithPane(desk, file));
    desk.key(Qt::Key_Down); // Zoe
    const auto opens = [&](const QString &part, int rows) {
        desk.key(Qt::Key_Return);
        QVERIFY(panel(desk).isAncestorOf(QApplication::focusWidget()));
        LinkButton &number = link(desk, part);
        number.setFocus();
        desk.key(Qt::Key_F1);
        QVERIFY(!QToolTip::text().isEmpty());
        QTest::keyClick(&number, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
        QCOMPARE(pageOf(desk).listInFront().model()->rowCount(), rows);
        QCOMPARE(desk.numbersInCount(), QList<int>{rows});
        desk.key(Qt::Key_Escape);
        QVERIFY(!pageOf(desk).isListShown() && pageOf(desk).listInFront().hasFocus());
    };
    opens(u("Households"), 2);
    opens(u("Open cases"), 1);
    opens(u("Backlog"), 1);
    opens(u("2 Jan 2027"), 1);
    QVERIFY(links(desk).filter(u("Visits overdue")).isEmpty()); // nothing stands behind a 0
    // A row of such a list opens the household.
    link(desk, u("Households")).click();
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    const QSignalSpy asked(&pageOf(desk), &Page::subjectAsked);
    desk.key(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<Subject>().table, std::string("household"));
    QVERIFY(desk.settle());
}

void WorkloadPageTest::teamsAndMonths()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(beginWithPane(desk, file));
    tabs(desk).setFocus();
    desk.key(Qt::Key_Right);
    QCOMPARE(firstColumn(pageOf(desk).listInFront()),
             QStringList({u("without a supervisor"), u("unassigned"), u("All together")}));
    QVERIFY(!links(desk).filter(u("Households")).isEmpty());
    tabs(desk).setFocus();
    desk.key(Qt::Key_Right);
    QCOMPARE(firstColumn(pageOf(desk).listInFront()).size(), 6);
    pageOf(desk).enter();
    desk.key(Qt::Key_Return); // nothing is due in November
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(pageOf(desk).listInFront().model()->rowCount(), 0);
    desk.key(Qt::Key_Escape);
    QCOMPARE(tabs(desk).currentIndex(), 2);
}

void WorkloadPageTest::anotherNumberOfMonths()
{
    const QTemporaryDir home;
    const CaseFileBuilder file = village();
    {
        DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(begin(desk, file));
        auto &months = *pageOf(desk).findChild<QSpinBox *>(u("months"));
        months.setValue(12);
        QVERIFY(waitFor(desk));
        tabs(desk).setCurrentIndex(2);
        QCOMPARE(firstColumn(pageOf(desk).listInFront()).size(), 12);
        desk.window.close();
    }
    DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(begin(desk, file));
    QCOMPARE(pageOf(desk).findChild<QSpinBox *>(u("months"))->value(), 12);
}

void WorkloadPageTest::assumptionsAreChangedInTheSettings()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(beginWithPane(desk, file));
    desk.key(Qt::Key_Down);
    const QStringList before = links(desk);
    tabs(desk).setCurrentIndex(3);
    QVERIFY(firstColumn(pageOf(desk).listInFront()).contains(u("Minutes of a household visit")));
    Settings settings;
    settings.workloadVisitMinutes = 600;
    desk.answeredSettings = settings;
    for (QPushButton *button : pageOf(desk).findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(desk.settingsAsked.size(), std::size_t(1));
    const auto isThere = [&] {
        const PlainList &list = pageOf(desk).listInFront().rows().list();
        return std::ranges::any_of(list.rows, [](const PlainRow &row) { return row.cells[1] == u("600"); });
    };
    QVERIFY(waitUntil([&] { return waitFor(desk) && isThere(); }));
    tabs(desk).setCurrentIndex(0);
    QVERIFY(links(desk) != before);
}

void WorkloadPageTest::whatLeaves()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    for (int tab = 0; tab < 4; ++tab) {
        tabs(desk).setCurrentIndex(tab);
        const Leaving leaving = pageOf(desk).leaving();
        const PlainList list = std::get<SmallListLeaving>(leaving).make(Naming::pseudonyms);
        QCOMPARE(int(list.rows.size()), pageOf(desk).listInFront().model()->rowCount());
        for (const PlainRow &row : list.rows) {
            QVERIFY(row.target.table.empty() || row.target.table == "personnel");
            QVERIFY(!row.cells[0].contains(u("Zoe")) && !row.cells[0].contains(u("Ann")));
        }
    }
}

void WorkloadPageTest::chartsAsTables()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    tabs(desk).setCurrentIndex(2);
    desk.key(Qt::Key_T, Qt::ControlModifier);
    int tables = 0;
    for (const ChartPanel *chart : pageOf(desk).findChildren<ChartPanel *>())
        tables += chart->isVisible() && chart->isTableShown() ? 1 : 0;
    QCOMPARE(tables, 2);
}

// Everything is said in the language in force, and again after a switch.
void WorkloadPageTest::inEveryLanguage()
{
    DrivenWindow desk(u(kMarkedLanguage));
    const CaseFileBuilder file = village();
    QVERIFY(beginWithPane(desk, file));
    desk.key(Qt::Key_Down); // Zoe, who has something
    const auto isMarked = [&](bool wanted) {
        for (int tab = 0; tab < tabs(desk).count(); ++tab) {
            if (tabs(desk).tabText(tab).contains(kMark) != wanted)
                return false;
        }
        for (const PlainListView *view : pageOf(desk).findChildren<PlainListView *>()) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (view->model()->headerData(column, Qt::Horizontal).toString().contains(kMark) != wanted)
                    return false;
            }
        }
        return links(desk).join(u' ').contains(kMark) == wanted;
    };
    QVERIFY(isMarked(true));
    desk.languageAction(u("en"))->trigger();
    QVERIFY(waitUntil([&] { return waitFor(desk) && isMarked(false); }));
}

QTEST_MAIN(WorkloadPageTest)
#include "tst_workloadpage.moc"
