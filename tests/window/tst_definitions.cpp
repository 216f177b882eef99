// What a number counts is one key away, wherever the pages of indicators and monitors show one.
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "support/sixmonitors.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/tables/indicatorcharts.h"
#include "models/tables/monitorcharts.h"
#include "models/tables/movelists.h"
#include "widgets/pages/funnelview.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/pages/monitorspage.h"
#include "widgets/pages/movesview.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/figureview.h"

#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

namespace {

// "late" is in each home for 5 minutes: a signal; all are women: groups.
CaseFileBuilder team()
{
    CaseFileBuilder file = sixMonitors("CASE WHEN n % 3 = 0 THEN 'child_labour' ELSE 'none' END");
    file.sql("UPDATE visit SET ended_at = replace(started_at, 'T09:00', 'T09:05') WHERE personnel_id = 'late'");
    file.sql("UPDATE personnel SET sex = 'female', role = 'monitor'");
    return file;
}

// What F1 says of what has the keys.
QString explained(DrivenWindow &desk)
{
    QToolTip::hideText();
    [[maybe_unused]] const bool isGone = waitUntil([] { return !QToolTip::isVisible(); });
    desk.key(Qt::Key_F1);
    [[maybe_unused]] const bool isThere = QTest::qWaitFor([] { return QToolTip::isVisible(); }, 2'000);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

// Its beginning: a tip breaks lines where it likes.
bool says(DrivenWindow &desk, const QString &words)
{
    const QString said = explained(desk);
    const bool isSaid = said.contains(words.toHtmlEscaped().left(25));
    if (!isSaid)
        qWarning("%s is not in: %s", qPrintable(words), qPrintable(said));
    return isSaid;
}

QString definition(Indicator indicator) { return say(specOf(indicator).definition); }

} // namespace

class DefinitionsTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForTests();
        m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
        writeDemoCooperative(m_cooperative.toStdString(), {.households = 80}, Progress());
    }

    void ofOpenCasesAndCoreCriteria();
    void ofTheChartsBesideAFigure();
    void ofMonitors();
    void ofTheFunnel();
    void ofGroupsOfMonitors();

private:
    QTemporaryDir m_folder;
    QString m_cooperative;
};

void DefinitionsTest::ofOpenCasesAndCoreCriteria()
{
    DrivenWindow desk(language());
    auto &page = pageAt<IndicatorsPage>(desk, PageId::indicators);
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(waitForPage(desk, page));
    auto *tabs = page.findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    page.enter();
    QVERIFY(page.cases().hasFocus());
    QVERIFY(says(desk, definition(Indicator::openBefore)));
    desk.key(Qt::Key_Down);
    QVERIFY(says(desk, definition(Indicator::stillOpen)));
    for (ChartPanel *panel : page.findChildren<ChartPanel *>()) {
        if (!panel->isVisible())
            continue;
        panel->view().setFocus();
        const QString said = explained(desk);
        for (const Indicator part : kEndsOfOpenCases)
            QVERIFY2(said.contains(say(specOf(part).title).toHtmlEscaped()), qPrintable(said));
    }
    tabs->setCurrentIndex(2);
    page.enter();
    QVERIFY(page.criteria().hasFocus());
    for (int row = 0; row < page.criteria().rows().rowCount(); ++row) {
        const PlainRow &there = *page.criteria().currentRow();
        const auto indicator = indicatorOfCode(there.target.id);
        QVERIFY(says(desk, indicator ? definition(*indicator) : there.cells.back()));
        desk.key(Qt::Key_Down);
    }
}

void DefinitionsTest::ofTheChartsBesideAFigure()
{
    DrivenWindow desk(language());
    auto &page = pageAt<IndicatorsPage>(desk, PageId::indicators);
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(waitForPage(desk, page));
    page.pose(IndicatorsPage::withPane);
    QVERIFY(waitForPage(desk, page));
    const Indicator shown = page.figures().currentRow()->figure.indicator;
    int charts = 0;
    for (ChartPanel *panel : page.findChildren<ChartPanel *>()) {
        if (!panel->isVisible())
            continue;
        panel->view().setFocus();
        QVERIFY(says(desk, definition(shown)));
        QVERIFY(panel->toolTip().contains(definition(shown).toHtmlEscaped().left(25))); // under the pointer, too
        ++charts;
    }
    QCOMPARE(charts, 3);
}

void DefinitionsTest::ofMonitors()
{
    const CaseFileBuilder file = team();
    DrivenWindow desk(language());
    auto &page = pageAt<MonitorsPage>(desk, PageId::monitors);
    QVERIFY(beginAt(desk, file, page, Qt::Key_6));
    page.enter();
    const QString four = explained(desk);
    for (const QString &figure : fourFiguresNote().split(u'\n'))
        QVERIFY2(four.contains(figure.toHtmlEscaped().left(25)), qPrintable(four));
    page.showPane(true);
    QCoreApplication::processEvents(); // the links stand there
    const auto &panel = *page.findChild<MonitorPanel *>();
    linkIn(panel, say("Visits made")).setFocus();
    QVERIFY(says(desk, definitionNote(Indicator::visitsMade)));
    linkIn(panel, say("Children absent")).setFocus();
    QVERIFY(says(desk, absentNote()));
    linkIn(panel, say("Compared fairly")).setFocus();
    QVERIFY(says(desk, expectedNote()));
    for (ChartPanel *chart : panel.findChildren<ChartPanel *>()) {
        chart->view().setFocus();
        QVERIFY(says(desk, definitionNote(Indicator::visitsMade)));
    }
    page.findChild<QTabBar *>()->setCurrentIndex(2);
    page.enter();
    QVERIFY(says(desk, signalRule(SignalKind::veryShort)));
}

void DefinitionsTest::ofTheFunnel()
{
    const CaseFileBuilder file = team();
    DrivenWindow desk(language());
    auto &page = pageAt<MonitorsPage>(desk, PageId::monitors);
    QVERIFY(beginAt(desk, file, page, Qt::Key_6));
    page.findChild<QTabBar *>()->setCurrentIndex(1);
    page.enter();
    QVERIFY(page.findChild<FunnelView *>()->panel().view().hasFocus());
    QVERIFY(says(desk, expectedNote()));
    desk.key(Qt::Key_T, Qt::ControlModifier); // its table, too
    QVERIFY(page.findChild<FunnelView *>()->panel().table().hasFocus());
    QVERIFY(says(desk, expectedNote()));
}

void DefinitionsTest::ofGroupsOfMonitors()
{
    const CaseFileBuilder file = team();
    DrivenWindow desk(language());
    Author manager;
    manager.name = "Esi";
    manager.role = AuthorRole::manager;
    desk.answeredWho = manager;
    auto &page = pageAt<MonitorsPage>(desk, PageId::monitors);
    QVERIFY(beginAt(desk, file, page, Qt::Key_6));
    auto &tabs = *page.findChild<QTabBar *>();
    QVERIFY(waitUntil([&] { return tabs.isTabVisible(3); }));
    tabs.setCurrentIndex(3);
    QVERIFY(waitForPage(desk, page));
    auto &moves = *page.findChild<MovesView *>();
    moves.table().enter();
    const QString said = explained(desk);
    for (const QString &line : movesMeaning(MoveTrait::sex).split(u'\n'))
        QVERIFY2(said.contains(line.toHtmlEscaped().left(25)), qPrintable(said));
    for (ChartPanel *panel : moves.findChildren<ChartPanel *>()) {
        if (!panel->isVisible())
            continue;
        panel->view().setFocus();
        QVERIFY(says(desk, panel->view().spec().definition));
    }
}

QTEST_MAIN(DefinitionsTest)
#include "tst_definitions.moc"
