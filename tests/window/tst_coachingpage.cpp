// The page of coaching as a person drives it: whom and why, a plan, a whole visit entered by keys alone, what is agreed and what
// becomes of it at the next visit, drafts, how practice went on, the team.
#include "drivencoaching.h"
#include "ineachlanguage.h"

#include "widgets/commands.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/pages/coachingcourseview.h"
#include "widgets/pages/coachingteamview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace clmrs;

class CoachingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void standsUnderItsKeyAndInTheMenu();
    void partsOfTheList();
    void aPlanAndItsUndoing();
    void aWholeVisitByKeysAlone();
    void marksByTheMouse();
    void theClosedLoop();
    void anEscalationIsOnlyOffered();
    void whoAnActionIsForStandsWhole();
    void aDraftOutlivesEverything();
    void numbersOpenTheirLists();
    void overTimeAndTheTeam();
    void namesHideWhatWasTyped();
    void aOneToOneIsItsAuthorsAlone();
    void inEveryLanguage();
};

void CoachingPageTest::standsUnderItsKeyAndInTheMenu()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    const QAbstractItemModelTester tester(listInFront(desk).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(column(listInFront(desk), "section"), QStringList(3, u("No class yet")));
    QCOMPARE(desk.numbersInCount(), QList<int>{3});
    QVERIFY(pageOf(desk).isPaneShown());
    QVERIFY(panelText(desk).contains(u("There is none yet")));
    desk.key(Qt::Key_F4);
    QVERIFY(!pageOf(desk).isPaneShown());
    listInFront(desk).setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(pageOf(desk).isPaneShown());
    QVERIFY(panel(desk).isAncestorOf(QApplication::focusWidget()));
    desk.key(Qt::Key_Escape);
    QVERIFY(listInFront(desk).hasFocus());
}

void CoachingPageTest::partsOfTheList()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    auto &part = *pageOf(desk).findChild<QComboBox *>(u("part"));
    QCOMPARE(part.itemText(0), u("Everybody (3)"));
    QCOMPARE(part.itemText(1), u("No class yet (3)"));
    QCOMPARE(part.itemText(2), u("Overdue (0)"));
    part.setFocus();
    QTest::keyClick(&part, Qt::Key_Down);
    QVERIFY(waitFor(desk));
    QCOMPARE(desk.numbersInCount(), QList<int>{3});
    part.setFocus();
    QTest::keyClick(&part, Qt::Key_Down);
    QVERIFY(waitFor(desk));
    QCOMPARE(desk.numbersInCount(), QList<int>{0});
}

void CoachingPageTest::aPlanAndItsUndoing()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    choose(desk, "bob");
    Coaching plan;
    plan.monitor = {"personnel", "bob", "bob"};
    plan.plannedOn = day("2026-11-09");
    desk.answeredPlan = VisitPlan{plan, {{{"community", "c", {}}, {}}}};
    QTest::mouseClick(&link(desk, u("Plan a visit")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));
    QCOMPARE(desk.plansAsked.back().monitor, u("bob"));
    QCOMPARE(desk.plansAsked.back().visit.plannedOn, std::optional(day("2026-11-08"))); // a week ahead
    QCOMPARE(rows<Coaching>(desk).front().code.substr(0, 13), std::string("V-2026-11-09-"));
    QVERIFY(column(listInFront(desk), "planned").contains(u("09/11/2026")));
    QVERIFY(panelText(desk).contains(u("9 November 2026")));
    QCOMPARE(pageOf(desk).currentSubjects().front().words, u("bob")); // stays the current one

    Coaching later = rows<Coaching>(desk).front();
    later.plannedOn = day("2026-11-16");
    desk.answeredPlan = VisitPlan{later, {{{"community", "c", {}}, {}}}};
    QTest::mouseClick(&link(desk, u("Planned for: 9 November 2026")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).front().plannedOn == day("2026-11-16") && waitFor(desk); }));
    QTest::mouseClick(&link(desk, u("Remove the plan")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).empty() && waitFor(desk); }));
    for (int left = 1; left <= 2; ++left) {
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(waitFor(desk));
    }
    QCOMPARE(rows<Coaching>(desk).front().plannedOn, std::optional(day("2026-11-09")));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).empty() && waitFor(desk); }));
}

void CoachingPageTest::aWholeVisitByKeysAlone()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    const QAbstractItemModelTester tester(sheet(desk).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(sheet(desk).hasFocus());
    QCOMPARE(marked(desk), u("0 of 38 marked"));
    QVERIFY(entryText(desk).contains(u("Mark at least one item")));
    QVERIFY(!entry(desk).findChild<QPushButton *>(u("save"))->isEnabled());
    mark(desk, u("2201"));
    QCOMPARE(marked(desk), u("4 of 38 marked"));
    QVERIFY(entryText(desk).contains(u("No score yet; it needs 6 more")));
    desk.key(Qt::Key_Return); // a remark on B5
    desk.type(u("said nothing of the programme"));
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return sheet(desk).hasFocus(); }));
    QCOMPARE(sheet(desk).currentItem(), std::optional<std::size_t>(5)); // and on
    desk.key(Qt::Key_Up);
    QCOMPARE(entry(desk).entry().items[4].remark, std::string("said nothing of the programme"));
    mark(desk, u("0"));
    mark(desk, marksBut({}).mid(5));
    QCOMPARE(marked(desk), u("38 of 38 marked"));
    QVERIFY(entryText(desk).contains(u("●\u00a0Competent"))); // 71 of 76 points
    QVERIFY(entryText(desk).contains(u("Score so far: 93\u00a0%")));
    desk.key(Qt::Key_Delete); // of the last one
    QCOMPARE(marked(desk), u("37 of 38 marked"));
    QVERIFY(entryText(desk).contains(u("No class yet; it needs the critical items H38")));
    mark(desk, u("n"));

    desk.key(Qt::Key_Tab, Qt::ShiftModifier); // who was there
    desk.type(u("the chief"));
    QVERIFY(save(desk));
    QCOMPARE(rows<Coaching>(desk).size(), std::size_t(1));
    const Coaching &visit = rows<Coaching>(desk).front();
    QCOMPARE(visit.heldOn, std::optional(day("2026-11-01")));
    QCOMPARE(visit.present, std::string("the chief"));
    QVERIFY(!visit.simulated);
    QCOMPARE(rows<PracticeMark>(desk).size(), std::size_t(38));
    QVERIFY(panelText(desk).contains(u("●\u00a0Competent")));
    QVERIFY(column(listInFront(desk), "section").contains(u("Later"))); // in six months
    desk.key(Qt::Key_Z, Qt::ControlModifier);                           // all of it is one change
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).empty() && waitFor(desk); }));
    QVERIFY(rows<PracticeMark>(desk).empty());
}

void CoachingPageTest::marksByTheMouse()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "ann"));
    const auto click = [&](int row, int column) {
        const QRect cell = sheet(desk).visualRect(sheet(desk).model()->index(row, column));
        QTest::mouseClick(sheet(desk).viewport(), Qt::LeftButton, {}, cell.center());
    };
    click(1, EntrySheetModel::firstMarkColumn + 1);
    QCOMPARE(entry(desk).entry().items[0].mark, std::optional(Mark::partly));
    click(1, EntrySheetModel::firstMarkColumn + 3);
    QCOMPARE(entry(desk).entry().items[0].mark, std::optional(Mark::notApplicable));
    click(1, EntrySheetModel::firstMarkColumn + 3);
    QVERIFY(!entry(desk).entry().items[0].mark);
    click(0, EntrySheetModel::firstMarkColumn); // a heading
    QCOMPARE(marked(desk), u("0 of 38 marked"));
    pageOf(desk).enter();
    desk.type(u("é&àN")); // as a French keyboard has them
    const auto &items = entry(desk).entry().items;
    QCOMPARE(items[0].mark, std::optional(Mark::doneWell));
    QCOMPARE(items[1].mark, std::optional(Mark::partly));
    QCOMPARE(items[2].mark, std::optional(Mark::notDone));
    QCOMPARE(items[3].mark, std::optional(Mark::notApplicable));
}

void CoachingPageTest::theClosedLoop()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    entry(desk).findChild<QDateEdit *>()->setDate({2026, 6, 1});
    mark(desk, marksBut({{"C9", u'0'}, {"C10", u'1'}}));
    QCOMPARE(column(actions(desk), "state"), QStringList({u("+ proposed"), u("+ proposed")}));
    actions(desk).setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    AgreedAction agreed;
    agreed.item = "C9";
    agreed.text = "Three open questions at each visit";
    agreed.dueOn = day("2026-07-01");
    agreed.responsible = {"personnel", "bob", {}};
    desk.answeredAction = agreed;
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.actionsAsked.back().action.item, std::string("C9"));
    QVERIFY(desk.actionsAsked.back().item.contains(u("open questions")));
    QCOMPARE(column(actions(desk), "state"), QStringList({u("✓ agreed, by 01/07/2026"), u("+ proposed")}));
    QVERIFY(save(desk));
    QCOMPARE(rows<AgreedAction>(desk).size(), std::size_t(1));
    QVERIFY(column(listInFront(desk), "actions").contains(u("1 (1 overdue)")));

    // The next visit carries it.
    QVERIFY(beginEntry(desk, "bob"));
    QVERIFY(column(actions(desk), "state").front().contains(u("overdue since 01/07/2026")));
    mark(desk, marksBut({}));
    actions(desk).setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    const Key action = rows<AgreedAction>(desk).front().head.key;
    desk.answeredFollowUp = ActionReturn{action, ActionFate::done, std::nullopt, {}};
    desk.key(Qt::Key_Return);
    QCOMPARE(column(actions(desk), "state"), QStringList{u("✓ Done")});
    QVERIFY(rows<AgreedAction>(desk).front().doneOn == std::nullopt); // not before it is saved
    QVERIFY(save(desk));
    QCOMPARE(rows<AgreedAction>(desk).front().doneOn, std::optional(day("2026-11-01")));
    QVERIFY(!column(listInFront(desk), "actions").contains(u("1 (1 overdue)")));

    tabs(desk).setCurrentIndex(2);
    QVERIFY(waitFor(desk));
    const auto &course = *pageOf(desk).findChild<CoachingCourseView *>();
    QCOMPARE(column(course.listInFront(), "change"), QStringList{u("+2")});
    QCOMPARE(column(course.listInFront(), "beside"), QStringList{u("too few to tell (0 others)")});

    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));
    QVERIFY(!rows<AgreedAction>(desk).front().doneOn);
}

void CoachingPageTest::anEscalationIsOnlyOffered()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    mark(desk, marksBut({{"D17", u'0'}}));
    QVERIFY(entryText(desk).contains(u("Critical items to work on")));
    auto *offer = entry(desk).findChild<LinkButton *>(u("escalation-D17"));
    QVERIFY(offer);
    desk.answeredAction = std::nullopt; // thought better of it
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return desk.actionsAsked.size() == 1; }));
    QCOMPARE(desk.actionsAsked.back().action.item, std::string("D17"));
    QCOMPARE(desk.actionsAsked.back().action.dueOn, std::optional(day("2026-11-01")));
    QVERIFY(save(desk));
    QVERIFY(rows<AgreedAction>(desk).empty());
}

// Beside what was agreed, at 1366 pixels.
void CoachingPageTest::whoAnActionIsForStandsWhole()
{
    const QString name = u("Kouassi Amoin Marie-Thérèse Akissi Bénédicte N’Guessan Ouattara");
    CoachingScene desk;
    desk.file.sql("UPDATE personnel SET name = '" + name.toStdString() + "' WHERE id = 'bob'");
    QVERIFY(desk.begin());
    AgreedAction action;
    action.monitor = action.responsible = {"personnel", "bob", {}};
    action.text = "Practise this point in the next two visits and tell me how it went";
    action.dueOn = day("2026-11-20");
    desk.keeper.apply({nullptr, {Edit<AgreedAction>{std::nullopt, action}}});
    QVERIFY(waitUntil([&] { return rows<AgreedAction>(desk).size() == 1 && waitFor(desk); }));
    QVERIFY(beginEntry(desk, "bob"));
    const PlainListView &list = actions(desk);
    QCOMPARE(column(list, "who").value(0), name);
    const int who = columnOf(list.rows().list(), "who");
    TextWidths widths(list.fontMetrics());
    QVERIFY2(list.columnWidth(who) >= wordsWidth(name, list.rows().list().lines, widths) + 2 * kCellPadding,
             qPrintable(QString::number(list.columnWidth(who))));
}

void CoachingPageTest::aDraftOutlivesEverything()
{
    const QTemporaryDir home;
    {
        CoachingScene desk(u("en"), home.path());
        QVERIFY(desk.begin());
        QVERIFY(beginEntry(desk, "bob"));
        mark(desk, u("210"));
        desk.key(Qt::Key_Escape);
        QVERIFY(!pageOf(desk).isEntering());
        QVERIFY(waitFor(desk));
        QVERIFY(rows<Coaching>(desk).empty());
        QVERIFY(beginEntry(desk, "ann"));
        QCOMPARE(marked(desk), u("0 of 38 marked")); // a draft is of one monitor
        desk.key(Qt::Key_Escape);
        QVERIFY(beginEntry(desk, "bob"));
        QCOMPARE(marked(desk), u("3 of 38 marked"));
        desk.key(Qt::Key_Return);
        desk.type(u("in the middle of a word")); // and the computer stops: what was typed is kept by then
        QTest::qWait(1500);
    }
    CoachingScene desk(u("en"), home.path());
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    QCOMPARE(marked(desk), u("3 of 38 marked"));
    QCOMPARE(entry(desk).entry().items[3].remark, std::string("in the middle of a word"));
    QVERIFY(entryText(desk).contains(u("This is your draft")));
    auto &anew = *entry(desk).findChild<QPushButton *>(u("anew"));
    QVERIFY(anew.isVisible());
    QTest::mouseClick(&anew, Qt::LeftButton);
    QCOMPARE(marked(desk), u("0 of 38 marked"));
    QVERIFY(!anew.isVisible());
    mark(desk, u("2"));
    QVERIFY(save(desk));
    QVERIFY(beginEntry(desk, "bob"));
    QCOMPARE(marked(desk), u("0 of 38 marked")); // what is saved is no draft any more
}

void CoachingPageTest::numbersOpenTheirLists()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    mark(desk, marksBut({{"C9", u'0'}}));
    AgreedAction agreed;
    agreed.item = "C9";
    agreed.dueOn = day("2026-10-01");
    desk.answeredAction = agreed;
    actions(desk).setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(save(desk));
    const auto opens = [&](const QString &part, int count) {
        QTest::mouseClick(&link(desk, part), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
        QCOMPARE(pageOf(desk).list().model()->rowCount(), count);
        QVERIFY(desk.count().startsWith(QString::number(count)));
    };
    opens(u("Open actions: 1"), 1);
    desk.answeredFollowUp = ActionReturn{rows<AgreedAction>(desk).front().head.key, ActionFate::dropped, std::nullopt, "moved"};
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).list().model()->rowCount() == 0 && waitFor(desk); })); // made anew
    QVERIFY(rows<AgreedAction>(desk).front().dropped);
    desk.key(Qt::Key_Escape);
    QVERIFY(!pageOf(desk).isListShown());
    opens(u("Actions agreed: 1"), 1);
    desk.key(Qt::Key_Escape);
    opens(u("Visits held: 1"), 1);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return waitFor(desk) && pageOf(desk).list().model()->rowCount() == 38; }));
    desk.key(Qt::Key_Escape);
    QVERIFY(!pageOf(desk).isListShown());
}

void CoachingPageTest::overTimeAndTheTeam()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    for (const char *monitor : {"ann", "ann", "bob", "bob"}) {
        QVERIFY(beginEntry(desk, monitor));
        mark(desk, marksBut({{"C9", u'1'}}));
        QVERIFY(save(desk));
    }
    choose(desk, "ann");
    tabs(desk).setFocus();
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right); // over the calendar
    QVERIFY(waitFor(desk));
    auto &course = *pageOf(desk).findChild<CoachingCourseView *>();
    QCOMPARE(course.findChild<QComboBox *>(u("monitor"))->currentText(), u("ann"));
    QCOMPARE(course.findChildren<ChartPanel *>().size(), 9);
    QVERIFY(course.findChildren<ChartPanel *>().front()->isVisible());
    auto &monitor = *course.findChild<QComboBox *>(u("monitor"));
    monitor.setFocus();
    QTest::keyClick(&monitor, Qt::Key_End); // zoe would be; here Mona, who was never seen
    QVERIFY(waitFor(desk));
    QVERIFY(!course.findChildren<ChartPanel *>().front()->isVisible());
    tabs(desk).setFocus();
    desk.key(Qt::Key_Right);
    QVERIFY(waitFor(desk));
    auto &teamView = *pageOf(desk).findChild<CoachingTeamView *>();
    auto &gaps = *teamView.findChild<PlainListView *>(u("gaps"));
    QCOMPARE(column(gaps, "monitors"), QStringList{u("2 of 3")});
    QVERIFY(column(gaps, "who").front().contains(u("ann")));
    gaps.setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(pageOf(desk).list().model()->rowCount(), 2);
    desk.key(Qt::Key_Return); // the monitor
    QVERIFY(waitFor(desk));
    QCOMPARE(tabs(desk).currentIndex(), 0);
    QVERIFY(pageOf(desk).isPaneShown());
}

void CoachingPageTest::namesHideWhatWasTyped()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    mark(desk, marksBut({}));
    desk.key(Qt::Key_Tab, Qt::ShiftModifier);
    desk.type(u("Zzwitness"));
    QVERIFY(save(desk));
    QVERIFY(!panelText(desk).contains(u("Zzwitness")));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && panelText(desk).contains(u("Zzwitness")); }));
}

void CoachingPageTest::aOneToOneIsItsAuthorsAlone()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(waitUntil([&] { return desk.window.desk().author() != nullptr && waitFor(desk); }));
    OneToOne talk;
    choose(desk, "bob");
    talk.monitor = {"personnel", "bob", "bob"};
    talk.heldOn = day("2026-11-01");
    talk.record = "wants a bicycle";
    desk.answeredOneToOne = talk;
    QTest::mouseClick(&link(desk, u("Agenda or record")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<OneToOne>(desk).size() == 1 && waitFor(desk); }));
    QCOMPARE(desk.oneToOnesAsked.back().monitor, u("bob"));
    QVERIFY(panelText(desk).contains(u("hidden with the names")));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && panelText(desk).contains(u("wants a bicycle")); }));
    Author other = awa();
    other.name = "Koffi Manager";
    other.role = AuthorRole::manager;
    desk.answeredWho = other;
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<OneToOne>(desk).empty() && waitFor(desk); }));
    QVERIFY(!panelText(desk).contains(u("wants a bicycle")));
}

void CoachingPageTest::inEveryLanguage()
{
    CoachingScene desk(u(kMarkedLanguage));
    QVERIFY(desk.begin());
    for (int tab = 0; tab < tabs(desk).count(); ++tab)
        QVERIFY2(tabs(desk).tabText(tab).contains(kMark), qPrintable(tabs(desk).tabText(tab)));
    QVERIFY(panelText(desk).count(kMark) > 8);
    for (const LinkButton *one : panel(desk).findChildren<LinkButton *>()) {
        if (one->objectName() == u("act-%1").arg(int(CoachingAct::enter)))
            QTest::mouseClick(const_cast<LinkButton *>(one), Qt::LeftButton);
    }
    QVERIFY(waitUntil([&] { return pageOf(desk).isEntering() && waitFor(desk); }));
    QVERIFY(marked(desk).contains(kMark));
    desk.languageAction(u("en"))->trigger();
    QVERIFY(waitFor(desk));
    QCOMPARE(marked(desk), u("0 of 38 marked"));
    QVERIFY(!entryText(desk).contains(kMark));
    desk.key(Qt::Key_Escape);
    QVERIFY(waitUntil([&] { return waitFor(desk) && !panelText(desk).contains(kMark); }));
    for (PlainListView *view : pageOf(desk).findChildren<PlainListView *>()) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            QVERIFY(!view->model()->headerData(column, Qt::Horizontal).toString().contains(kMark));
    }
}

QTEST_MAIN(CoachingPageTest)
#include "tst_coachingpage.moc"
