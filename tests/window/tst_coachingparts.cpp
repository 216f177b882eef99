// The parts of the page of coaching as a person drives them: the calendar, team meetings, papers, further checklists, and the
// whole loop from a plan to the change it made.
#include "../reports/printed.h"
#include "drivencoaching.h"
#include "support/files.h"

#include "widgets/logbook/logbookdesk.h"
#include "widgets/pages/coachingcourseview.h"
#include "widgets/pages/coachingmeetingsview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

class CoachingPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void aDraftOfAOneToOneIsItsAuthorsAlone();
    void aTeamMeetingAndWhatItDecided();
    void whyByAKey();
    void papersOfTheMonitor();
    void anotherChecklistAndItsShortForm();
    void aProgrammesOwnVersion();
    void theFullLoop();
};

void CoachingPartsTest::aDraftOfAOneToOneIsItsAuthorsAlone()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    choose(desk, "bob");
    QVERIFY(waitUntil([&] { return desk.window.desk().author() != nullptr && waitFor(desk); }));
    const auto ask = [&] {
        const std::size_t before = desk.oneToOnesAsked.size();
        QTest::mouseClick(&link(desk, u("Agenda or record")), Qt::LeftButton);
        return waitUntil([&] { return desk.oneToOnesAsked.size() > before && waitFor(desk); });
    };
    QVERIFY(ask());
    QVERIFY(!desk.oneToOnesAsked.back().isDraft);
    OneToOne typed = desk.oneToOnesAsked.back().talk;
    typed.record = "in the middle of a word";
    desk.oneToOnesAsked.back().draftChanged(typed); // and thought better of it
    QVERIFY(ask());
    QVERIFY(desk.oneToOnesAsked.back().isDraft);
    QCOMPARE(desk.oneToOnesAsked.back().talk.record, std::string("in the middle of a word"));

    Author other = awa();
    other.name = "Koffi Manager";
    desk.answeredWho = other;
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.window.desk().authorName() == u("Koffi Manager") && waitFor(desk); }));
    QVERIFY(ask());
    QVERIFY(!desk.oneToOnesAsked.back().isDraft);
    QVERIFY(desk.oneToOnesAsked.back().talk.record.empty());

    desk.answeredWho = awa();
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.window.desk().authorName() == u("Awa Supervisor") && waitFor(desk); }));
    desk.answeredOneToOne = typed;
    QVERIFY(ask());
    QVERIFY(waitUntil([&] { return rows<OneToOne>(desk).size() == 1 && waitFor(desk); }));
    desk.answeredOneToOne.reset();
    QVERIFY(ask());
    QVERIFY(!desk.oneToOnesAsked.back().isDraft); // what is written is no draft any more
}

void CoachingPartsTest::aTeamMeetingAndWhatItDecided()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    showTab(desk, u("Team meetings"));
    auto &view = pageOf(desk).meetingsView();
    auto &write = *view.findChild<QPushButton *>(u("write-meeting"));
    QVERIFY(write.hasFocus() || (pageOf(desk).enter(), write.hasFocus())); // nothing else is there yet
    desk.key(Qt::Key_Space);
    QVERIFY(waitUntil([&] { return desk.meetingsAsked.size() == 1 && waitFor(desk); }));
    const MeetingQuestion first = desk.meetingsAsked.back();
    QCOMPARE(first.people.size(), std::size_t(3));
    AgreedAction wanted;
    wanted.text = "Swap the areas";
    wanted.dueOn = day("2026-10-20");
    wanted.responsible = {"personnel", "bob", {}};
    desk.answeredAction = wanted;
    MeetingEntry entry = first.entry;
    entry.meeting.heldOn = day("2026-10-02");
    entry.meeting.topics = "Zzseason";
    entry.present = {{"personnel", "bob", {}}, {"personnel", "ann", {}}};
    entry.decided.push_back(*first.askDecision(&desk.window, {}));
    first.draftChanged(entry); // kept, should the computer stop
    desk.answeredMeeting = entry;
    QTest::mouseClick(&write, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<TeamMeeting>(desk).size() == 1 && waitFor(desk); }));
    QVERIFY(desk.meetingsAsked.back().isDraft);
    QCOMPARE(desk.meetingsAsked.back().entry.meeting.topics, std::string("Zzseason"));
    QCOMPARE(rows<MeetingPresence>(desk).size(), std::size_t(2));
    QCOMPARE(rows<MeetingPresence>(desk).front().monitor.name.size(), std::size_t(3)); // ann or bob
    auto &meetings = *view.findChild<PlainListView *>(u("meetings"));
    QCOMPARE(column(meetings, "decided"), QStringList{u("1 (1 open)")});
    QVERIFY(!column(meetings, "topics").front().contains(u("Zz"))); // what was typed is hidden with the names

    // The next one carries it; it is dropped there, with a reason.
    desk.answeredMeeting.reset();
    QTest::mouseClick(&write, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return desk.meetingsAsked.size() == 3 && waitFor(desk); }));
    const MeetingQuestion second = desk.meetingsAsked.back();
    QVERIFY(!second.isDraft);
    const auto carried = second.carriedOn(second.entry.meeting, {});
    QCOMPARE(carried.size(), std::size_t(1));
    QCOMPARE(carried.front().words, u("Swap the areas"));
    MeetingEntry next = second.entry;
    next.meeting.topics = "who goes where";
    next.present = {{"personnel", "bob", {}}};
    next.returned = {{carried.front().key, ActionFate::dropped, std::nullopt, "the road is open"}};
    desk.answeredMeeting = next;
    QTest::mouseClick(&write, Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<TeamMeeting>(desk).size() == 2 && waitFor(desk); }));
    QVERIFY(rows<TeamDecision>(desk).front().dropped);
    QCOMPARE(rows<TeamDecision>(desk).front().reason, std::string("the road is open"));
    QCOMPARE(view.findChild<PlainListView *>(u("open-decisions"))->model()->rowCount(), 0);
    desk.key(Qt::Key_Z, Qt::ControlModifier); // all of a meeting is one change
    QVERIFY(waitUntil([&] { return rows<TeamMeeting>(desk).size() == 1 && waitFor(desk); }));
    QVERIFY(!rows<TeamDecision>(desk).front().dropped);

    // Or between two meetings.
    auto &open = *view.findChild<PlainListView *>(u("open-decisions"));
    QCOMPARE(open.model()->rowCount(), 1);
    desk.answeredFollowUp = ActionReturn{rows<TeamDecision>(desk).front().head.key, ActionFate::done, std::nullopt, {}};
    open.setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return rows<TeamDecision>(desk).front().doneOn.has_value() && waitFor(desk); }));
}

// F1 says by which rules the reasons of the row weigh.
void CoachingPartsTest::whyByAKey()
{
    CoachingScene desk;
    desk.file.sql("UPDATE personnel SET hired_on = '2026-01-01' WHERE id = 'bob'");
    QVERIFY(desk.begin());
    choose(desk, "bob");
    listInFront(desk).setFocus();
    QVERIFY(panelText(desk).contains(u("and no accompanied visit yet. (4 points)")));
    QVERIFY(panelText(desk).contains(u("Why (4 points)")));
    desk.key(Qt::Key_F1);
    QVERIFY(waitUntil([] { return QToolTip::text().contains(u("since the hiring without an accompanied visit")); }));
}

void CoachingPartsTest::papersOfTheMonitor()
{
    const QTemporaryDir folder;
    CoachingScene desk;
    QVERIFY(desk.begin());
    choose(desk, "bob");
    const auto prints = [&](const char *name, const std::function<void()> &ask) {
        const QString path = folder.filePath(QLatin1String(name));
        desk.answeredPaper = PaperTarget{path, nullptr};
        ask();
        return waitUntil([&] { return QFile::exists(path) && waitFor(desk); });
    };
    QVERIFY(prints("route.pdf", [&] { QTest::mouseClick(&link(desk, u("Print the route sheet")), Qt::LeftButton); }));
    desk.answeredChoice = 1; // the practice checklist, short
    QVERIFY(prints("checklist.pdf", [&] { QTest::mouseClick(&link(desk, u("Print the checklist")), Qt::LeftButton); }));
    QCOMPARE(desk.choicesAsked.back().choices.size(), 8); // four checklists, each whole or short
    listInFront(desk).setFocus();
    QVERIFY(prints("sheet.pdf", [&] { desk.key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier); }));
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(3));
    for (const Departure &departure : rows<Departure>(desk))
        QCOMPARE(departure.subject.id, std::string("bob"));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(waitFor(desk));
    desk.answeredReason = std::nullopt; // names, and no reason: nothing leaves
    desk.answeredPaper = PaperTarget{folder.filePath(u("named.pdf")), nullptr};
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(waitFor(desk));
    QVERIFY(!QFile::exists(folder.filePath(u("named.pdf"))));
}

void CoachingPartsTest::anotherChecklistAndItsShortForm()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    auto &list = *entry(desk).findChild<QComboBox *>(u("list"));
    const auto take = [&](const QString &title) {
        list.setCurrentIndex(list.findText(title));
        Q_EMIT list.activated(list.currentIndex());
        for (int row = 0; row < sheet(desk).model()->rowCount(); ++row) { // a heading alone goes over the marks
            const bool isItem = sheet(desk).sheet().itemAt(row).has_value();
            QVERIFY2((sheet(desk).columnSpan(row, 0) == 1) == isItem, qPrintable(QString::number(row)));
        }
    };
    mark(desk, u("21"));
    take(u("Practice checklist: short form"));
    QCOMPARE(marked(desk), u("0 of 7 marked"));
    pageOf(desk).enter();
    mark(desk, u("2222222"));
    QCOMPARE(marked(desk), u("7 of 7 marked"));
    take(u("Practice checklist"));
    QCOMPARE(marked(desk), u("9 of 38 marked")); // what was marked stays
    take(u("Awareness session observed"));
    QCOMPARE(marked(desk), u("0 of 12 marked"));
    QVERIFY(!entry(desk).findChild<QSpinBox *>(u("heard-0"))->isVisible());
    take(u("Competence assessment"));
    pageOf(desk).enter();
    mark(desk, u("2101"));
    QVERIFY(entryText(desk).contains(u("4 of 8 points")));
    for (int i = 0; i < 4; ++i)
        entry(desk).findChild<QSpinBox *>(u("heard-%1").arg(i))->setValue(i == 1 ? 4 : 8);
    QVERIFY(entry(desk).findChild<QLabel *>(u("ratios"))->text().startsWith(u("1.3 reflections for each question")));
    desk.answer = true; // the marks of the other checklist are left out
    QVERIFY(save(desk));
    QVERIFY2(desk.questions.back().text.contains(u("9 marks made with another checklist")),
             qPrintable(desk.questions.back().text));
    QCOMPARE(rows<Coaching>(desk).front().checklist, std::string("assessment"));
    QCOMPARE(rows<Coaching>(desk).front().kind, CoachingKind::assessment);
    QCOMPARE(rows<Coaching>(desk).front().heard.closedQuestions, std::optional<std::int64_t>(4));
    QCOMPARE(rows<PracticeMark>(desk).size(), std::size_t(4));
    QVERIFY(panelText(desk).contains(u("last on 1 November 2026, due again on 1 May 2027")));
    QVERIFY(panelText(desk).contains(u("There is none yet"))); // no class of the practice checklist
}

void CoachingPartsTest::aProgrammesOwnVersion()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    mark(desk, u("2222222222"));
    QVERIFY(save(desk));
    desk.answeredChoice = 0;
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier); // thought better of it
    QVERIFY(waitUntil([&] { return desk.checklistsAsked.size() == 1 && waitFor(desk); }));
    Checklist list = desk.checklistsAsked.back().list;
    PracticeItem own;
    own.code = desk.checklistsAsked.back().freeItemCode(list, 0);
    own.isCritical = true;
    own.english = u("Knows the way");
    own.french = u("Connaît le chemin");
    list.items.insert(list.items.begin(), own);
    desk.answeredChecklist = list;
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(waitUntil([&] { return rows<KeptChecklist>(desk).size() == 1 && waitFor(desk); }));
    QVERIFY(beginEntry(desk, "ann"));
    QCOMPARE(marked(desk), u("0 of 39 marked"));
    mark(desk, u("0"));
    QVERIFY(entryText(desk).contains(u("A5 Knows the way")));
    actions(desk).setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.answeredAction = std::nullopt;
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.actionsAsked.back().action.text, std::string("Knows the way"));
    QVERIFY(save(desk));
    const auto newer =
        std::ranges::find(rows<Coaching>(desk), std::string("ann"), [](const Coaching &v) { return v.monitor.id; });
    QCOMPARE(newer->checklistVersion, std::optional<std::int64_t>(2));
    // The old visit is corrected with the version that it was marked with.
    choose(desk, "bob");
    QTest::mouseClick(&link(desk, u("Visits held: 1")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return waitFor(desk) && pageOf(desk).list().model()->rowCount() == 10; }));
}

// Plan, print, enter, agree, return, see the change.
void CoachingPartsTest::theFullLoop()
{
    const QTemporaryDir folder;
    CoachingScene desk;
    QVERIFY(desk.begin());
    choose(desk, "bob");
    Coaching plan;
    plan.monitor = {"personnel", "bob", "bob"};
    plan.plannedOn = day("2026-10-05");
    desk.answeredPlan = VisitPlan{plan, {{{"community", "c", {}}, {}}}};
    QTest::mouseClick(&link(desk, u("Plan a visit")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));

    const auto print = [&](const QString &words, const char *name) {
        desk.answeredPaper = PaperTarget{folder.filePath(QLatin1String(name)), nullptr};
        desk.answeredChoice = 0;
        QTest::mouseClick(&link(desk, words), Qt::LeftButton);
        return waitUntil([&] { return QFile::exists(desk.answeredPaper->pdf) && waitFor(desk); });
    };
    const auto wordsOf = [](const QString &pdf) { return pagesOf(bytesOf(pdf)).join(u'\n').simplified(); };
    QVERIFY(print(u("Print the checklist"), "checklist.pdf"));
    const QString blank = wordsOf(desk.answeredPaper->pdf);
    QVERIFY2(blank.startsWith(u("Practice checklist")) && blank.contains(u("No agreed action is open.")), qPrintable(blank));
    QVERIFY(print(u("Print the route sheet"), "route.pdf"));
    const QString route = wordsOf(desk.answeredPaper->pdf);
    QVERIFY2(route.startsWith(u("Route sheet, week of 26 October 2026")) && route.contains(u("bob")),
             qPrintable(route)); // none is to come

    QTest::mouseClick(&link(desk, u("Enter what was seen there")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return pageOf(desk).isEntering() && waitFor(desk); }));
    QCOMPARE(entry(desk).findChild<QDateEdit *>()->date(), QDate(2026, 10, 5)); // the day that was planned
    mark(desk, marksBut({{"C9", u'0'}}));
    AgreedAction agreed;
    agreed.item = "C9";
    agreed.text = "Three open questions";
    agreed.dueOn = day("2026-10-20");
    agreed.responsible = {"personnel", "bob", {}};
    desk.answeredAction = agreed;
    actions(desk).setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    QVERIFY(save(desk));
    QCOMPARE(rows<Coaching>(desk).size(), std::size_t(1));                 // the planned one was held
    QVERIFY(panelText(desk).contains(u("Three open questions")) == false); // hidden with the names

    QVERIFY(beginEntry(desk, "bob"));               // the return
    QCOMPARE(actions(desk).model()->rowCount(), 1); // it came along
    mark(desk, marksBut({}));
    desk.answeredFollowUp = ActionReturn{rows<AgreedAction>(desk).front().head.key, ActionFate::done, std::nullopt, {}};
    actions(desk).setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    QVERIFY(save(desk));
    QVERIFY(rows<AgreedAction>(desk).front().doneOn.has_value());

    showTab(desk, u("Over time"));
    const auto &course = *pageOf(desk).findChild<CoachingCourseView *>();
    QCOMPARE(column(course.listInFront(), "change"), QStringList{u("+2")});
    QVERIFY(column(course.listInFront(), "item").front().startsWith(u("C9")));
    showTab(desk, u("Whom to coach"));
    QVERIFY(print(u("Print the supervision sheet"), "sheet.pdf"));
    const QString sheet = wordsOf(desk.answeredPaper->pdf);
    QVERIFY2(sheet.contains(u("went up: 0 on 5 Oct 2026, 2 on 1 Nov 2026")), qPrintable(sheet));
    QVERIFY2(sheet.contains(u("No agreed action is open.")), qPrintable(sheet)); // it was done
    QVERIFY(print(u("Print the checklist"), "again.pdf"));
    QVERIFY(wordsOf(desk.answeredPaper->pdf).contains(u("Nothing was marked 0 or 1 on 1 November 2026.")));
}

QTEST_MAIN(CoachingPartsTest)
#include "tst_coachingparts.moc"
