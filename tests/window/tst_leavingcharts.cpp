// A table that leaves as a workbook takes the charts with it that the screen shows of it: real ones, over cells of their own.
#include "../exchange/workbookreader.h"
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "support/files.h"
#include "support/sixmonitors.h"
#include "support/u.h"

#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/monitorspage.h"

#include <QComboBox>
#include <QFile>
#include <QTabBar>
#include <QTest>

using namespace clmrs;

namespace {

CaseFileBuilder team()
{
    CaseFileBuilder file = sixMonitors("CASE WHEN n % 3 = 0 THEN 'child_labour' ELSE 'none' END");
    file.sql("UPDATE personnel SET sex = 'female', role = 'monitor'");
    file.sql("UPDATE child SET sex = 'male'");
    return file;
}

struct Case
{
    const char *name;
    PageId page;
    Qt::Key key;
    int tab;
    bool pane;
    GroupBy by;
    QStringList kinds; // of the charts, as the parts of the workbook call them
    int titles = 3;    // of each: its own, and those of the axes that have one
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"an indicator", PageId::indicators, Qt::Key_5, 0, true, GroupBy::none, {u("lineChart"), u("barChart"), u("barChart")}},
        {"without its pane", PageId::indicators, Qt::Key_5, 0, false, GroupBy::none, {}},
        {"by sex", PageId::indicators, Qt::Key_5, 0, true, GroupBy::sex, {u("barChart")}},
        {"by month", PageId::indicators, Qt::Key_5, 0, true, GroupBy::month, {u("lineChart")}},
        {"open cases", PageId::indicators, Qt::Key_5, 1, true, GroupBy::none, {u("barChart")}, 2},
        {"Core Criteria", PageId::indicators, Qt::Key_5, 2, true, GroupBy::none, {}},
        {"monitors", PageId::monitors, Qt::Key_6, 0, false, GroupBy::none, {}},
        {"a monitor beside", PageId::monitors, Qt::Key_6, 0, true, GroupBy::none, {u("lineChart"), u("barChart"), u("barChart")}},
        {"the funnel", PageId::monitors, Qt::Key_6, 1, false, GroupBy::none, {u("scatterChart")}},
        {"who carries what", PageId::workload, Qt::Key_0, 0, false, GroupBy::none, {}},
        {"the months ahead", PageId::workload, Qt::Key_0, 2, false, GroupBy::none, {u("barChart"), u("barChart")}},
        {"what if", PageId::workload, Qt::Key_0, 4, false, GroupBy::none, {u("barChart")}},
        {"sessions", PageId::sessions, Qt::Key_9, 0, false, GroupBy::none, {u("lineChart")}, 2},
        {"whom to invite", PageId::sessions, Qt::Key_9, 1, false, GroupBy::none, {}},
        {"reach", PageId::sessions, Qt::Key_9, 2, false, GroupBy::none, {u("barChart")}, 2},
        {"support", PageId::sessions, Qt::Key_9, 5, false, GroupBy::none, {u("barChart")}, 2},
        {"no costs", PageId::sessions, Qt::Key_9, 7, false, GroupBy::none, {}},
        {"the team", PageId::team, Qt::Key_8, 0, false, GroupBy::none, {}},
        {"training that falls due", PageId::team, Qt::Key_8, 1, false, GroupBy::none, {u("barChart")}}};
    return all;
}

} // namespace

class LeavingChartsTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void aWorkbookBearsWhatTheScreenShows_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << int(i);
    }

    void aWorkbookBearsWhatTheScreenShows()
    {
        QFETCH(const int, number);
        const Case &asked = cases()[std::size_t(number)];
        const CaseFileBuilder file = team();
        const QTemporaryDir out;
        DrivenWindow desk(language());
        desk.chosenFile = out.filePath(u("list.xlsx"));
        Page &page = pageAt<Page>(desk, asked.page);
        QVERIFY(beginAt(desk, file, page, asked.key));
        if (asked.page == PageId::indicators) { // of the last 12 months: there was something; cases were open before this season
            page.pose(IndicatorsPage::withPane);
            const PeriodChoice period = asked.tab == 1 ? PeriodChoice::thisSeason : PeriodChoice::last12Months;
            for (const auto &[name, entry] : {std::pair("period", int(period)), {"by", int(asked.by)}}) {
                auto &box = *page.findChild<QComboBox *>(QLatin1String(name));
                while (box.currentIndex() != entry)
                    QTest::keyClick(&box, box.currentIndex() < entry ? Qt::Key_Down : Qt::Key_Up);
            }
        }
        page.showPane(asked.pane);
        page.findChild<QTabBar *>()->setCurrentIndex(asked.tab);
        QVERIFY(waitForPage(desk, page));
        page.enter();
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return QFile::exists(desk.chosenFile) && !desk.window.message().isEmpty(); }));
        const ReadWorkbook book = readWorkbook(bytesOf(desk.chosenFile));
        const QString chart = Sentence{"Chart", {}}.text();
        QCOMPARE(book.sheetNames.filter(chart).size(), asked.kinds.size());
        for (qsizetype i = 0; i < asked.kinds.size(); ++i) {
            const QByteArray xml = book.parts.value(u("xl/charts/chart%1.xml").arg(i + 1));
            QVERIFY2(xml.contains("<c:" + asked.kinds[i].toUtf8() + '>'), xml.left(400).constData());
            const QString sheet = i == 0 ? chart : u("%1 %2").arg(chart).arg(i + 1);
            QCOMPARE(book.sheetNames[2 + i], sheet);
            QVERIFY2(xml.contains(i == 0 ? sheet.toUtf8() + "!$" : '\'' + sheet.toUtf8() + "'!$"), xml.constData());
            QCOMPARE(xml.count("<c:title>"), qsizetype(asked.titles));
            QVERIFY(book.sheets[2 + i].cells.size() >= 4);
            QVERIFY(book.parts.value(u("xl/drawings/drawing%1.xml").arg(i + 1)).contains("descr=\""));
            for (const char *name : {"Mona", "zoe", "Zzchild"})
                QVERIFY(!xml.contains(name));
            for (const ReadCell &cell : book.sheets[2 + i].cells)
                QVERIFY(cell.value != u("Mona") && cell.value != u("zoe"));
        }
    }
};

QTEST_MAIN(LeavingChartsTest)
#include "tst_leavingcharts.moc"
