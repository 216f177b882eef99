// The papers of a period as the window prints them: of the period that stands on the page, about the row in front.
#include "../reports/printed.h"
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "support/files.h"
#include "support/sixmonitors.h"
#include "support/u.h"

#include "models/reports/stamp.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/monitorspage.h"

#include <QAction>
#include <QFile>
#include <QTabBar>
#include <QTest>

using namespace clmrs;

namespace {

CaseFileBuilder team() { return sixMonitors("CASE WHEN n % 3 = 0 THEN 'child_labour' ELSE 'none' END"); }

} // namespace

class PeriodPapersTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void eachIsOfThePeriodOnThePage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("ofLast12Months"); // else of the season
        QTest::newRow("indicators, there") << int(Qt::Key_5) << int(Qt::Key_I) << u("indicators") << u("Indicators") << false;
        QTest::newRow("the briefing, there")
            << int(Qt::Key_5) << int(Qt::Key_B) << u("briefing") << u("Briefing for the manager") << false;
        QTest::newRow("indicators beside the monitors")
            << int(Qt::Key_6) << int(Qt::Key_I) << u("indicators") << u("Indicators") << true;
        QTest::newRow("the briefing from a page without a period")
            << int(Qt::Key_1) << int(Qt::Key_B) << u("briefing") << u("Briefing for the manager") << false;
        QTest::newRow("a monitor") << int(Qt::Key_6) << int(Qt::Key_M) << u("monitor") << u("A monitor’s work") << true;
    }

    void eachIsOfThePeriodOnThePage()
    {
        QFETCH(const int, page);
        QFETCH(const int, key);
        QFETCH(const QString, file);
        QFETCH(const QString, title);
        QFETCH(const bool, ofLast12Months);
        const CaseFileBuilder cooperative = team();
        const QTemporaryDir out;
        DrivenWindow desk(language());
        desk.answeredPaper = PaperTarget{out.filePath(u("out.pdf"))};
        QVERIFY(desk.show() && desk.open(cooperative.path()));
        desk.key(page, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return desk.window.isReady() && desk.window.pages().front().isReady(); }));
        desk.key(key, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(waitUntil([&] { return QFile::exists(desk.answeredPaper->pdf) && !desk.window.message().isEmpty(); }));
        QCOMPARE(desk.papersAsked, QStringList{file + u("-2026-11-01.pdf")});
        const QString text = pagesOf(bytesOf(desk.answeredPaper->pdf)).join(u' ').simplified();
        const PeriodChoice choice = ofLast12Months ? PeriodChoice::last12Months : PeriodChoice::thisSeason;
        const OpenCase &opened = *desk.session.current();
        const int startMonth = opened.book->snapshot->cooperative.seasonStartMonth.value_or(1);
        QVERIFY2(text.contains(say(title.toUtf8().constData())), qPrintable(text.left(300)));
        const QString period = periodText(periodOf(choice, opened.load->day, startMonth), QLocale()).simplified();
        QVERIFY2(text.contains(period), qPrintable(period + u(" is not in: ") + text.left(300)));
        QVERIFY(!text.contains(u("Mona")));
        const auto &departures = desk.keeper.snapshot()->all<Departure>();
        QCOMPARE(departures.size(), std::size_t(1));
        QCOMPARE(departures.front().kind, DepartureKind::report);
        QCOMPARE(departures.front().named, false);
        QCOMPARE(departures.front().subject.id.empty(), file != u("monitor"));
    }

    void aMonitorIsTheOneOfTheRow()
    {
        const CaseFileBuilder cooperative = team();
        const QTemporaryDir out;
        DrivenWindow desk(language());
        desk.answeredPaper = PaperTarget{out.filePath(u("out.pdf"))};
        QVERIFY(desk.show() && desk.open(cooperative.path()));
        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier); // a child is in front
        QCOMPARE(desk.window.message(), say("Choose the row of a monitor first: the paper is about one."));
        QVERIFY(desk.papersAsked.isEmpty());
        auto &page = pageAt<MonitorsPage>(desk, PageId::monitors);
        desk.key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(waitForPage(desk, page));
        while (page.currentSubjects().front().subject.id != "zoe")
            desk.key(Qt::Key_Down);
        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(waitUntil([&] { return QFile::exists(desk.answeredPaper->pdf); }));
        QCOMPARE(desk.keeper.snapshot()->all<Departure>().front().subject.id, std::string("zoe"));
    }

    // With names only for a reason.
    void withNamesForAReason()
    {
        const CaseFileBuilder cooperative = team();
        const QTemporaryDir out;
        DrivenWindow desk(language());
        desk.answeredPaper = PaperTarget{out.filePath(u("out.pdf"))};
        Author author;
        author.name = "Esi";
        desk.answeredWho = author;
        auto &page = pageAt<MonitorsPage>(desk, PageId::monitors);
        QVERIFY(beginAt(desk, cooperative, page, Qt::Key_6));
        desk.key(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(waitForPage(desk, page));
        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier); // no reason is given
        QVERIFY(desk.settle());
        QCOMPARE(desk.reasonsAsked.size(), std::size_t(1));
        QVERIFY(desk.papersAsked.isEmpty());
        desk.answeredReason = u("one-to-one");
        while (page.currentSubjects().front().subject.id != "m")
            desk.key(Qt::Key_Down);
        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(waitUntil([&] { return QFile::exists(desk.answeredPaper->pdf); }));
        QVERIFY(pagesOf(bytesOf(desk.answeredPaper->pdf)).join(u' ').contains(u("Mona")));
        QCOMPARE(desk.keeper.snapshot()->all<Departure>().front().reason, std::string("one-to-one"));
    }

    // A period is closed from the page of the indicators, whatever else bears one.
    void closingStaysWhereItIs()
    {
        const CaseFileBuilder cooperative = team();
        DrivenWindow desk(language());
        Author author;
        author.name = "Esi";
        author.role = AuthorRole::manager;
        desk.answeredWho = author;
        auto &page = pageAt<MonitorsPage>(desk, PageId::monitors);
        QVERIFY(beginAt(desk, cooperative, page, Qt::Key_6));
        QVERIFY(page.periodShown());
        desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.settle());
        QVERIFY(desk.textsAsked.empty());
        QVERIFY(desk.window.message().contains(desk.window.pages().headings().at(int(PageId::indicators))));
    }
};

QTEST_MAIN(PeriodPapersTest)
#include "tst_periodpapers.moc"
