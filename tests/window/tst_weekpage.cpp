// "This week" as somebody uses it on a Monday: by keys alone, each number with its list, a line put off and brought back.
#include "../reports/printed.h"
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "support/files.h"
#include "support/u.h"

#include "widgets/logbook/logbookdesk.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/weekpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/sections.h"
#include "widgets/parts/weekcalendarview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

namespace {

// k1 alert since 1 September; k2 referred the same day and not answered; k3 overdue.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2").child("k3");
    file.visit("v1", "2026-01-05").observe("o3", "v1", "k3", "child_labour");
    file.visit("v2", "2026-09-01").observe("o1", "v2", "k1", "none").observe("o2", "v2", "k2", "none");
    file.sql("UPDATE observation SET danger = 'coercion' WHERE id = 'o1'");
    file.sql("UPDATE child SET name = 'Zzchild ' || id, code = 'K-' || id");
    file.row("referral", {{"id", text("r2")},
                          {"child_id", text("k2")},
                          {"personnel_id", text("m")},
                          {"system", text("police")},
                          {"urgency", text("same_day")},
                          {"referred_on", text("2026-10-20")}});
    return file;
}

CaseFileBuilder fullVillage()
{
    CaseFileBuilder file = village();
    file.row("awareness_session", {{"id", text("s")}, {"community_id", text("c")}, {"planned_on", text("2026-11-03")}});
    file.row("household", {{"id", text("h4")}, {"community_id", text("c")}, {"registered_on", text("2024-01-01")}});
    file.child("k4");
    file.sql("UPDATE child SET household_id = 'h4', registered_on = '2024-01-01' WHERE id = 'k4'");
    file.sql("UPDATE personnel SET contract_end = '2026-11-20'");
    return file;
}

WeekPage &pageOf(DrivenWindow &desk) { return pageAt<WeekPage>(desk, PageId::week); }
bool waitFor(DrivenWindow &desk) { return waitForPage(desk, pageOf(desk)); }

bool begin(DrivenWindow &desk, const CaseFileBuilder &file)
{
    if (!desk.show() || !desk.open(file.path()))
        return false;
    desk.key(Qt::Key_Home, Qt::AltModifier);
    return waitFor(desk) && waitUntil([&] { return qobject_cast<LinkButton *>(QApplication::focusWidget()) != nullptr; });
}

LinkButton *line(DrivenWindow &desk, const char *code) { return pageOf(desk).findChild<LinkButton *>(u("week/") + u(code)); }

QString wordsOf(DrivenWindow &desk)
{
    QStringList words;
    for (const QWidget *widget : pageOf(desk).findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->isVisible())
            words.append(label->text());
        if (const auto *button = qobject_cast<const LinkButton *>(widget); button && button->isVisible())
            words.append(button->accessibleName());
    }
    return words.join(u'\n');
}

} // namespace

class WeekPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void itIsTheFirstPage();
    void theAlertOpensItsView();
    void aNumberOpensItsListAndEscComesBack();
    void theKeysComeBackToTheirLine();
    void theRuleIsOneKeyAway();
    void aLineIsPutOffAndBroughtBack();
    void inEveryLanguage();
    void aDayOfTheCalendarOpensWhatItCounts();
    void theCalendarIsAListToo();
    void ctrlPPrintsTheWeek();
    void theSessionsOfTheWeekOfferTheirLists();
    void whatChangedSinceTheLastFileIsALine();
    void whatIsNoListSaysSo();
    void whatCannotWaitIsNotPutOff();
    void allIsShownAndTakenBack();
    void theCalendarBelowStandsUnderTheLines();
    void noWordIsCutInANarrowColumn();
    void theManagersPlacesAreKept();
    void theManagersFiguresStayWithTheirFile();
    void nothingScrollsWhereAllFits_data();
    void nothingScrollsWhereAllFits();
};

void WeekPageTest::itIsTheFirstPage()
{
    QCOMPARE(WindowServices().firstPage, static_cast<std::size_t>(PageId::week));
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    QVERIFY(desk.window.pages().front().isVisible() && &desk.window.pages().front() == &pageOf(desk));
    QVERIFY(line(desk, "alerts")->hasFocus()); // before everything
    QVERIFY(!line(desk, "tablets"));           // nothing, so no line
    QVERIFY(wordsOf(desk).contains(u("Your logbook is unprotected")));
    QCOMPARE(desk.numbersInCount(), QList<int>{6});
}

void WeekPageTest::theAlertOpensItsView()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return desk.window.pages().isCaseloadInFront() && desk.window.isReady(); }));
    QCOMPARE(desk.table().model()->rowCount(), 1);
    QVERIFY(desk.window.page().view().filter == builtInViews().front().view().filter);
    QVERIFY(desk.table().hasFocus());
}

void WeekPageTest::aNumberOpensItsListAndEscComesBack()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_Down); // alerts cannot be put off: the next line
    QVERIFY(line(desk, "same_day_referrals")->hasFocus());
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(pageOf(desk).list().rows().rowCount(), 1);
    QCOMPARE(desk.numbersInCount(), QList<int>{1});
    QVERIFY(!wordsOf(desk).contains(u("Zzchild")));
    QCOMPARE(pageOf(desk).list().rows().rowAt(0).cells[2], u("K-k2"));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && pageOf(desk).list().rows().rowAt(0).cells[2].contains(u("Zzchild")); }));
    desk.key(Qt::Key_Escape);
    QVERIFY(!pageOf(desk).isListShown());
}

// From a list in the page's place, and from one among the children, where the way back says so.
void WeekPageTest::theKeysComeBackToTheirLine()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    line(desk, "same_day_referrals")->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    desk.key(Qt::Key_Escape);
    QVERIFY(line(desk, "same_day_referrals")->hasFocus());
    line(desk, "follow_ups")->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return desk.window.pages().isCaseloadInFront() && desk.window.isReady(); }));
    const auto &back = *desk.window.page().findChild<QPushButton *>(u("way-back"));
    QVERIFY(back.isVisible());
    QCOMPARE(back.text(), u("‹ Back to “This week” (Esc)"));
    desk.key(Qt::Key_Escape);
    QVERIFY(pageOf(desk).isVisible());
    QVERIFY(line(desk, "follow_ups")->hasFocus());
    desk.key(Qt::Key_1, Qt::ControlModifier); // whoever goes there by its own key came from nowhere
    QVERIFY(desk.settle() && !back.isVisible());
}

void WeekPageTest::theRuleIsOneKeyAway()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_F1);
    QVERIFY(QToolTip::text().contains(u("cannot be put off")));
}

void WeekPageTest::aLineIsPutOffAndBroughtBack()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    Author author;
    author.name = "Awa Supervisor";
    desk.answeredWho = author;
    QVERIFY(begin(desk, file));
    Note reason;
    reason.subject = {"cooperative", "coop", {}};
    reason.topic = "week/follow_ups";
    reason.text = "the road is flooded";
    reason.comeBackOn = day("2026-11-09");
    desk.answeredNote = reason;
    LinkButton *putOff = nullptr;
    for (LinkButton *button : pageOf(desk).findChildren<LinkButton *>()) {
        if (button->text() == u("Put off…") && button->accessibleDescription().startsWith(u("Follow-ups overdue")))
            putOff = button;
    }
    QVERIFY(putOff);
    QTest::mouseClick(putOff, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return waitFor(desk) && wordsOf(desk).contains(u("until 9 Nov 2026: Follow-ups overdue")); }));
    QVERIFY(desk.notesAsked.back().putsOff);
    QCOMPARE(desk.notesAsked.back().note.subject.id, std::string("coop")); // it holds in this cooperative alone
    QCOMPARE(desk.notesAsked.back().note.topic, std::string("week/follow_ups"));
    QVERIFY(!line(desk, "follow_ups"));
    QVERIFY(!wordsOf(desk).contains(u("flooded"))); // it may name somebody
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && wordsOf(desk).contains(u("flooded")); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && line(desk, "follow_ups"); }));
}

void WeekPageTest::inEveryLanguage()
{
    DrivenWindow desk(u(kMarkedLanguage));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    for (const LinkButton *button : pageOf(desk).findChildren<LinkButton *>())
        QVERIFY2(button->text().contains(kMark), qPrintable(button->text()));
    desk.languageAction(u("en"))->trigger();
    QVERIFY(waitUntil([&] { return waitFor(desk) && !wordsOf(desk).contains(kMark); }));
}

// k3, due for a follow-up on 5 July, is not in it; k1 and k2, seen on 1 September last year, are due tomorrow.
void WeekPageTest::aDayOfTheCalendarOpensWhatItCounts()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = village();
    file.child("k4").child("k5");
    file.visit("v4", "2025-11-02").observe("o4", "v4", "k4", "none").observe("o5", "v4", "k5", "none");
    file.sql("UPDATE visit SET household_id = 'h2' WHERE id = 'v4'");
    file.sql("UPDATE child SET household_id = 'h2' WHERE id IN ('k4', 'k5')");
    file.row("household", {{"id", text("h2")}, {"community_id", text("c")}, {"registered_on", text("2020-01-01")}});
    QVERIFY(begin(desk, file));
    auto &calendar = *pageOf(desk).findChild<WeekCalendarView *>();
    for (int i = 0; i < 40 && !calendar.hasFocus(); ++i)
        desk.key(Qt::Key_Tab);
    QVERIFY(calendar.hasFocus()); // by Tab alone
    QCOMPARE(calendar.days().dayAt(calendar.currentIndex()).on, day("2026-11-01"));
    desk.key(Qt::Key_Down); // a Sunday: the day after is the first of the next row
    for (int i = 0; i < 6; ++i)
        desk.key(Qt::Key_Left);
    QCOMPARE(calendar.days().dayAt(calendar.currentIndex()).on, day("2026-11-02"));
    QCOMPARE(calendar.days().dayAt(calendar.currentIndex()).due(), 2);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(pageOf(desk).list().rows().rowCount(), 2);
    desk.key(Qt::Key_Escape);
    QVERIFY(!pageOf(desk).isListShown());
    QVERIFY(calendar.hasFocus()); // and the day stays
    QCOMPARE(calendar.days().dayAt(calendar.currentIndex()).on, day("2026-11-02"));
}

void WeekPageTest::theCalendarIsAListToo()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    int all = 0;
    for (const CalendarDay &one : pageOf(desk).findChild<WeekCalendarView *>()->days().calendar().days)
        all += one.total();
    desk.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(pageOf(desk).list().rows().rowCount(), all);
    desk.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!pageOf(desk).isListShown());
}

void WeekPageTest::ctrlPPrintsTheWeek()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    const QTemporaryDir out;
    desk.answeredPaper = PaperTarget{out.filePath(u("out.pdf"))};
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return QFile::exists(desk.answeredPaper->pdf); }));
    QCOMPARE(desk.papersAsked, QStringList{u("week-2026-11-01.pdf")});
    const QStringList pages = pagesOf(bytesOf(desk.answeredPaper->pdf));
    QVERIFY(pages.join(u' ').contains(u("Unanswered same-day referrals")));
    QVERIFY(!pages.join(u' ').contains(u("Zzchild")));
    const auto &departures = desk.keeper.snapshot()->all<Departure>();
    QCOMPARE(departures.size(), std::size_t(1));
    QCOMPARE(departures.front().kind, DepartureKind::report);
    QVERIFY(!departures.front().named);
}

// Two sessions on two days, one list each, in one go.
void WeekPageTest::theSessionsOfTheWeekOfferTheirLists()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = fullVillage();
    file.row("awareness_session", {{"id", text("s2")}, {"community_id", text("c")}, {"planned_on", text("2026-11-05")}});
    const QTemporaryDir out;
    desk.answeredPaper = PaperTarget{out.filePath(u("lists.pdf"))};
    QVERIFY(begin(desk, file));
    QTest::mouseClick(pageOf(desk).findChild<LinkButton *>(u("more")), Qt::LeftButton);
    auto &print = *pageOf(desk).findChild<QPushButton *>(u("session-lists"));
    const auto open = [&](const char *code) {
        if (!waitUntil([&] { return waitFor(desk) && line(desk, code) && line(desk, code)->isVisible(); }))
            return false;
        line(desk, code)->setFocus(Qt::TabFocusReason);
        desk.key(Qt::Key_Return);
        return waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); });
    };
    QVERIFY(open("contracts"));
    QVERIFY(!print.isVisible()); // nobody is invited to those
    desk.key(Qt::Key_Escape);
    QVERIFY(open("sessions"));
    QCOMPARE(pageOf(desk).list().rows().rowCount(), 2);
    QVERIFY(print.isVisible());
    print.setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(desk.keeper.snapshot()->all<PrintedRoster>().size(), std::size_t(2), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.answeredPaper->pdf), kPatienceMs);
    const QString pages = pagesOf(bytesOf(desk.answeredPaper->pdf)).join(u' ');
    QVERIFY(pages.contains(u("3 November 2026")) && pages.contains(u("5 November 2026")));
    QCOMPARE(desk.papersAsked.size(), qsizetype(1)); // and asked for once
}

// It comes once the two files are compared, and opens what it counts.
void WeekPageTest::whatChangedSinceTheLastFileIsALine()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    QVERIFY(!line(desk, "changes"));
    CaseFileBuilder next = village();
    next.child("k5").child("k6");
    next.sql("UPDATE child SET updated_at = '2026-10-31T10:00:00Z'"); // a later file
    QVERIFY(desk.open(next.path()));
    desk.key(Qt::Key_Home, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(waitFor(desk) && line(desk, "changes"), kPatienceMs);
    QCOMPARE(line(desk, "changes")->text(), u("Since the last file: 2 changes"));
    line(desk, "changes")->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(pageOf(desk).list().rows().rowCount(), 2);
    QCOMPARE(pageOf(desk).list().rows().rowAt(0).cells[0], u("New"));
}

void WeekPageTest::whatIsNoListSaysSo()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.window.message().contains(u("This page is no list")));
    QVERIFY(desk.keeper.snapshot()->all<Departure>().empty());
}

void WeekPageTest::whatCannotWaitIsNotPutOff()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    QStringList putOff;
    for (const LinkButton *button : pageOf(desk).findChildren<LinkButton *>()) {
        if (button->text() == u("Put off…"))
            putOff.append(button->accessibleDescription().section(u':', 0, 0));
    }
    QVERIFY(putOff.contains(u("Follow-ups overdue")));
    QVERIFY(!putOff.contains(u("Unanswered same-day referrals")));
}

// Nine matters: those of the village, a contract, a session, a visit, nobody responsible, a missing tablet.
void WeekPageTest::allIsShownAndTakenBack()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = fullVillage();
    QVERIFY(begin(desk, file));
    const auto matters = [&] { return pageOf(desk).findChildren<LinkButton *>(QRegularExpression(u("^week/"))).size(); };
    const auto link = [&](const char *name) { return pageOf(desk).findChild<LinkButton *>(u(name)); };
    QVERIFY(link("more") && !link("fewer"));
    const QString last = weekTitle(WeekTopic::sessions);
    QVERIFY(!line(desk, "sessions") && wordsOf(desk).contains(last)); // what the others are is said
    const auto few = matters();
    QTest::mouseClick(link("more"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link("fewer") && !link("more"), kPatienceMs);
    QVERIFY(matters() > few);
    QTest::mouseClick(link("fewer"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link("more") && !link("fewer"), kPatienceMs);
    QCOMPARE(matters(), few);
}

void WeekPageTest::theCalendarBelowStandsUnderTheLines()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    // What stands at the left goes on the way: 640 pixels are the page alone.
    QTRY_VERIFY_WITH_TIMEOUT((desk.window.resize(640, 600), pageOf(desk).width() <= 640), kPatienceMs);
    const auto left = [&](const QWidget *part) { return part->mapTo(&pageOf(desk), QPoint()).x(); };
    const auto top = [&](const QWidget *part) { return part->mapTo(&pageOf(desk), QPoint()).y(); };
    const auto *calendar = pageOf(desk).findChild<WeekCalendarView *>();
    QTRY_VERIFY_WITH_TIMEOUT(top(calendar) > top(line(desk, "follow_ups")), kPatienceMs); // it stands below
    QTRY_COMPARE_WITH_TIMEOUT(left(calendar), left(line(desk, "follow_ups")), kPatienceMs);
}

// In French on a window of 1100 pixels the calendar leaves the lines little room.
void WeekPageTest::noWordIsCutInANarrowColumn()
{
    DrivenWindow desk(u("fr"));
    const CaseFileBuilder file = fullVillage();
    QVERIFY(begin(desk, file));
    for (int width = 1000; width <= 1200; width += 20) {
        desk.window.resize(width, 700);
        for (int i = 0; i < 4; ++i) // a scroll bar that comes makes the lines narrower
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const LinkButton *button : pageOf(desk).findChildren<LinkButton *>()) {
            if (button->isVisible())
                QTRY_VERIFY2_WITH_TIMEOUT(button->height() >= button->heightForWidth(button->width()),
                                          qPrintable(u("%1 at %2").arg(button->text()).arg(width)), kPatienceMs);
        }
    }
}

void WeekPageTest::theManagersPlacesAreKept()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    WeekPage &page = pageOf(desk);
    const auto figures = [&] { return page.findChildren<LinkButton *>(u("manager")).size(); };
    const auto texts = [&] {
        QStringList all;
        for (const QLabel *label : page.findChild<Sections *>()->findChildren<QLabel *>())
            all.append(label->text());
        return all;
    };
    QStringList atFirst; // once the week itself stands there, before the figures of two seasons are worked out
    bool supervisorsStandThere = false;
    connect(&page, &Page::countChanged, &page, [&] {
        if (!atFirst.isEmpty())
            return;
        atFirst = texts();
        supervisorsStandThere = page.findChild<LinkButton *>(u("more"));
    });
    page.pose(WeekPage::forManager);
    QTRY_VERIFY_WITH_TIMEOUT(figures() > 0, kPatienceMs);
    QVERIFY(supervisorsStandThere);
    QCOMPARE(atFirst.count(u("Being worked out…")), qsizetype(kManagerPartCount));
    QCOMPARE(figures(), atFirst.count(u("Being worked out…")) + atFirst.count(u(" ")));
    QVERIFY(!texts().contains(u("Being worked out…")));
}

// With other names they are not worked out again: they do not go away for a moment.
void WeekPageTest::theManagersFiguresStayWithTheirFile()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file));
    WeekPage &page = pageOf(desk);
    page.pose(WeekPage::forManager);
    const auto figures = [&] { return page.findChildren<LinkButton *>(u("manager")).size(); };
    QVERIFY(waitUntil([&] { return figures() > 0 && page.isReady(); }));
    int told = 0;
    bool wereThere = true;
    connect(&page, &Page::countChanged, &page, [&] {
        ++told;
        wereThere = wereThere && figures() > 0;
    });
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return told > 0 && page.isReady(); }));
    QVERIFY(wereThere);
    page.pose(WeekPage::asItIs);
    QVERIFY(waitUntil([&] { return page.isReady() && figures() == 0; }));
}

void WeekPageTest::nothingScrollsWhereAllFits_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr"})
        QTest::newRow(language) << u(language);
}

void WeekPageTest::nothingScrollsWhereAllFits()
{
    QFETCH(const QString, language);
    DrivenWindow desk(language);
    CaseFileBuilder file = village();
    file.row("awareness_session", {{"id", text("s")}, {"community_id", text("c")}, {"planned_on", text("2026-11-03")}});
    file.sql("UPDATE personnel SET contract_end = '2026-11-20'");
    QVERIFY(begin(desk, file));
    desk.window.resize(1366, 620);                                  // what the narrowest page would need is no reason
    QVERIFY(pageOf(desk).findChildren<LinkButton *>().size() > 10); // a full week
    const auto &scroll = *pageOf(desk).findChild<QScrollArea *>();
    QTRY_VERIFY_WITH_TIMEOUT(!scroll.verticalScrollBar()->isVisible(), kPatienceMs);
}

QTEST_MAIN(WeekPageTest)
#include "tst_weekpage.moc"
