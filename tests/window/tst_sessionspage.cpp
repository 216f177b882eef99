// The page of sessions, reach, support and referrals as a person works with it: planned, printed, signed lists entered, not held,
// linked; by keys alone.
#include "ineachlanguage.h"
#include "sessionscene.h"

#include "models/domain/qstring.h"
#include "widgets/dialogs/nothelddialog.h"
#include "widgets/dialogs/sessionattendancedialog.h"
#include "widgets/dialogs/sessiondialog.h"
#include "widgets/parts/mapview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace clmrs;

class SessionsPageTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void aSessionIsPlanned();
    void itsListIsPrintedAndKept();
    void attendanceIsEnteredByNumberAndRow();
    void theListOfAnotherCommunityIsRefused();
    void aTopicIsOfferedInTheFilesCode();
    void oneThatWasNotHeldIsPlannedAgain();
    void twoThatAreOneAreLinked();
    void whatStandsInTheFileAloneIsNotChanged();
    void aMapWithoutAPlaceIsNoEmptyField();
    void aLetterStandsOncePerTab();
    void removedAndUndone();
    void alertsStandOnTopAndAReferralIsPrinted();
    void theQuartersPlanIsPrinted();
    void aDialogueSaysWhatItTakes();
    void attendanceIsTypedOrTicked();
};

void SessionsPageTest::aSessionIsPlanned()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1)); // that of the file
    QVERIFY(plan(desk, "2026-11-08"));
    QCOMPARE(desk.sessionsAsked.size(), std::size_t(1));
    QVERIFY(desk.sessionsAsked[0].communities.size() == 1 && !desk.sessionsAsked[0].topics.empty());
    QCOMPARE(rows<LogSession>(desk).size(), std::size_t(1));
    QVERIFY(qstring(rows<LogSession>(desk)[0].code).startsWith(u("2026-11-08-")));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(2));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    QVERIFY(desk.count().contains(u'2'));
}

void SessionsPageTest::itsListIsPrintedAndKept()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-11-08"));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    const QString path = file.folder() + u("/roster.pdf");
    QVERIFY(prints(desk, "session-roster", path));
    const QString words = textOf(path);
    QVERIFY2(words.contains(u("Zzkoffi")) && words.contains(u("H-2")), qPrintable(words));
    QVERIFY(!words.contains(u("Zzadjoua")) && !words.contains(u("K-1")));
    QCOMPARE(rows<PrintedRoster>(desk).size(), std::size_t(1));
    QVERIFY(words.contains(qstring(rows<PrintedRoster>(desk)[0].number)));
    QCOMPARE(householdsByRow(rows<PrintedRoster>(desk)[0]).size(), std::size_t(2));
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(1));
    QVERIFY(rows<Departure>(desk)[0].named && rows<Departure>(desk)[0].number == rows<PrintedRoster>(desk)[0].number);
    QVERIFY(prints(desk, "session-roster", path)); // again: recorded twice, kept once
    QCOMPARE(rows<PrintedRoster>(desk).size(), std::size_t(1));
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(2));
}

void SessionsPageTest::attendanceIsEnteredByNumberAndRow()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-10-25"));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    QVERIFY(prints(desk, "session-roster", file.folder() + u("/roster.pdf")));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    Attendance attendance{{2}, {{"Zzguest", Sex::female, "gone"}}}; // of a household that the file does not have
    attendance.heldOn = day("2026-10-25");
    attendance.women = 12;
    desk.answeredSessionAttendance = SessionAttendanceAnswer{rows<PrintedRoster>(desk)[0].number, attendance};
    QVERIFY(press(desk, "session-attendance"));
    const SessionAttendanceQuestion &asked = desk.sessionAttendancesAsked.at(0);
    QCOMPARE(asked.suggested, qstring(rows<PrintedRoster>(desk)[0].number));
    const auto sheet = asked.sheetOf(asked.suggested.toLower().remove(u'-'));
    QVERIFY(sheet && sheet->rows.size() == 2);
    QVERIFY(sheet->rows[0].contains(u("H-1")) && !sheet->rows[0].contains(u("Zz"))); // names are hidden
    QVERIFY(!asked.sheetOf(u("2222-2222")));
    QCOMPARE(rows<RosterLine>(desk).size(), std::size_t(2));
    QVERIFY(rows<LogSession>(desk)[0].heldOn == day("2026-10-25"));
    QVERIFY(desk.settle());
    const auto row = std::ranges::find(listOf(desk).rows, rows<LogSession>(desk)[0].head.key, &PlainRow::key);
    QVERIFY(row != listOf(desk).rows.end());
    QCOMPARE(row->cells[6], u("12"));
    QCOMPARE(row->cells[7], u("1"));
    const SessionAttendanceDialog dialog(asked); // opened again: it stands there, and nothing is lost
    QVERIFY(dialog.whyNot().isEmpty() && dialog.findChild<QPlainTextEdit *>()->toPlainText().startsWith(u("[gone] ")));
    QCOMPARE(dialog.answer().attendance.others.at(0).household, std::string("gone"));
}

void SessionsPageTest::theListOfAnotherCommunityIsRefused()
{
    CaseFileBuilder file = village();
    file.row("community", {{"id", text("c2")}, {"cooperative_id", text("coop")}, {"name", text("Yabayo")}});
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-10-25"));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    QVERIFY(press(desk, "session-attendance"));
    PrintedRoster other;
    other.number = "2222-2222";
    other.community = {"community", "c2", "Yabayo"};
    other.heldOn = day("2026-10-25");
    other.topic = "school";
    desk.keeper.apply({"print", {Edit<PrintedRoster>{{}, other}}});
    QVERIFY(desk.settle());
    SessionAttendanceDialog dialog(desk.sessionAttendancesAsked.at(0));
    dialog.findChild<QLineEdit *>(u("number"))->setText(u("2222-2222"));
    QVERIFY(dialog.findChild<QLabel *>(u("about"))->text().contains(u("Yabayo")));
    QVERIFY2(dialog.whyNot().contains(u("Yabayo")), qPrintable(dialog.whyNot()));
}

// What the file calls rights is the same as what the programme proposes.
void SessionsPageTest::aTopicIsOfferedInTheFilesCode()
{
    CaseFileBuilder file = village();
    file.sql("UPDATE awareness_session SET topic = 'rights'");
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    desk.answeredSession = planned("2026-10-21");
    desk.answeredSession->topic = "child_rights";
    desk.answeredSession->heldOn = day("2026-10-21");
    QVERIFY(press(desk, "session-plan") && desk.settle());
    const auto &topics = desk.sessionsAsked.at(0).topics;
    QCOMPARE(std::ranges::count(topics, std::string("rights"), &FilterChoice::value), 1);
    QCOMPARE(std::ranges::count(topics, std::string("child_rights"), &FilterChoice::value), 0);
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    desk.answeredChoice = 0;
    QVERIFY(press(desk, "session-link") && desk.settle());
    QCOMPARE(rows<SessionLink>(desk).size(), std::size_t(1));
}

void SessionsPageTest::oneThatWasNotHeldIsPlannedAgain()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-10-25"));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    desk.answeredNotHeld = NotHeldAnswer{"funeral", day("2026-11-09")};
    QVERIFY(press(desk, "session-not-held"));
    QCOMPARE(rows<LogSession>(desk).size(), std::size_t(2));
    const bool firstIsOld = rows<LogSession>(desk)[0].plannedOn == day("2026-10-25");
    const LogSession &old = rows<LogSession>(desk)[firstIsOld ? 0 : 1];
    const LogSession &again = rows<LogSession>(desk)[firstIsOld ? 1 : 0];
    QCOMPARE(old.notHeldReason, std::string("funeral"));
    QVERIFY(again.plannedOn == day("2026-11-09") && again.notHeldReason.empty() && again.topic == "light_work");
    QVERIFY(again.code != old.code);
}

void SessionsPageTest::twoThatAreOneAreLinked()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    desk.answeredSession = planned("2026-10-21");
    desk.answeredSession->heldOn = day("2026-10-21");
    QVERIFY(press(desk, "session-plan") && desk.settle());
    QCOMPARE(desk.session.current()->book->held.all().size(), std::size_t(2));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    desk.answeredChoice = 0;
    QVERIFY(press(desk, "session-link") && desk.settle());
    QCOMPARE(desk.choicesAsked.size(), std::size_t(1));
    QCOMPARE(rows<SessionLink>(desk).size(), std::size_t(1));
    QCOMPARE(rows<SessionLink>(desk)[0].synced, std::string("s1"));
    QCOMPARE(desk.session.current()->book->held.all().size(), std::size_t(1)); // counts once
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    desk.answer = true;
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key) && press(desk, "session-link") && desk.settle());
    QVERIFY(rows<SessionLink>(desk).empty());
    QCOMPARE(desk.session.current()->book->held.all().size(), std::size_t(2));
}

void SessionsPageTest::whatStandsInTheFileAloneIsNotChanged()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    for (const char *button : {"session-attendance", "session-not-held", "session-change", "session-link", "session-remove"}) {
        QVERIFY2(press(desk, button), button);
        QVERIFY(!desk.window.message().isEmpty());
    }
    QVERIFY(desk.sessionAttendancesAsked.empty() && desk.sessionsAsked.empty() && rows<LogSession>(desk).empty());
}

// Without coordinates there is nothing to draw: the list says so of each community.
void SessionsPageTest::aMapWithoutAPlaceIsNoEmptyField()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    pageOf(desk).pose(SessionDesk::mapTab);
    QVERIFY(desk.settle());
    const MapView *map = pageOf(desk).findChild<MapView *>();
    QVERIFY(!map || !map->isVisible());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QVERIFY(listOf(desk).rows[0].cells[2].contains(u';'));
}

// In each language: a letter that stands twice on a tab only moves between two buttons.
void SessionsPageTest::aLetterStandsOncePerTab()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    for (int tab = SessionDesk::sessionsTab; tab <= SessionDesk::servicesTab; ++tab) {
        pageOf(desk).pose(tab);
        QStringList letters;
        for (const QPushButton *button : pageOf(desk).findChildren<QPushButton *>()) {
            const qsizetype at = button->text().indexOf(u'&');
            if (button->isVisibleTo(&pageOf(desk)) && at >= 0)
                letters.append(button->text().mid(at + 1, 1).toLower());
        }
        letters.sort();
        QVERIFY2(std::ranges::adjacent_find(letters) == letters.end(),
                 qPrintable(QString::number(tab) + letters.join(QString())));
    }
}

void SessionsPageTest::removedAndUndone()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-11-08"));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    QVERIFY(press(desk, "session-remove"));
    QVERIFY(rows<LogSession>(desk).empty());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(rows<LogSession>(desk).size(), std::size_t(1));
}

void SessionsPageTest::alertsStandOnTopAndAReferralIsPrinted()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    pageOf(desk).pose(SessionDesk::referralsTab);
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QVERIFY(!desk.texts().join(u' ').contains(u("Zzadjoua"))); // hidden at start
    const QString path = file.folder() + u("/referral.pdf");
    QVERIFY(prints(desk, "referral-print", path));
    QVERIFY(!textOf(path).contains(u("Zz")) && !textOf(path).contains(u("K-1")));
    QVERIFY(desk.reasonsAsked.empty());
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    desk.answeredReason = u("handed to the committee");
    QVERIFY(prints(desk, "referral-print", path));
    QVERIFY(textOf(path).contains(u("Zzadjoua")) && textOf(path).contains(u("handed to the committee")));
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(2));
}

void SessionsPageTest::theQuartersPlanIsPrinted()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    pageOf(desk).pose(SessionDesk::supportTab);
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1)); // identified, none yet
    const QString path = file.folder() + u("/plan.pdf");
    QVERIFY(prints(desk, "support-plan", path));
    QVERIFY(!textOf(path).contains(u("Zz")) && !textOf(path).isEmpty());
}

void SessionsPageTest::aDialogueSaysWhatItTakes()
{
    SessionQuestion question{
        {{"c", u("Com")}}, {{"rights", u("Rights")}}, {{"m", u("Awa")}}, planned("2026-11-08"), day("2026-11-01")};
    question.session.topic.clear();
    SessionDialog session(question);
    QVERIFY(!session.whyNot().isEmpty());
    session.findChildren<QComboBox *>()[1]->setEditText(u("rights"));
    QVERIFY(session.whyNot().isEmpty());
    QCOMPARE(session.answer().topic, std::string("rights"));
    QVERIFY(session.answer().facilitator.id == "m" && session.answer().plannedOn == day("2026-11-08"));
    SessionQuestion left{
        {{"c", u("Com")}}, {{"rights", u("Rights")}}, {{"m", u("Awa")}}, planned("2026-11-08"), day("2026-11-01")};
    left.session.topic = "rights";
    left.session.facilitator = {"personnel", "gone", "Yao"};
    left.session.community = {"community", "c9", "Merged"};
    left.session.plannedOn.reset();
    left.session.heldOn = day("2026-10-08");
    QVERIFY(SessionDialog(left).answer() == left.session); // what the file cannot offer any more stays
    SessionDialog byName(left);
    byName.findChildren<QComboBox *>()[3]->setEditText(u("Nurse Affoue"));
    QVERIFY(byName.answer().facilitator.id.empty() && byName.answer().facilitator.name == "Nurse Affoue");
    byName.findChildren<QComboBox *>()[3]->setEditText(u("Awa"));
    QCOMPARE(byName.answer().facilitator.id, std::string("m"));
    byName.findChildren<QComboBox *>()[3]->setEditText({});
    QVERIFY(byName.answer().facilitator == Subject());
    left.people.push_back({"m2", u("Awa")});
    SessionDialog twoOfOneName(left);
    twoOfOneName.findChildren<QComboBox *>()[3]->setCurrentIndex(1);
    QCOMPARE(twoOfOneName.answer().facilitator.id, std::string("m2"));
    left.session.facilitator = {"personnel", "m2", "Awa"};
    QVERIFY(SessionDialog(left).answer() == left.session);
    left.people.pop_back();
    left.session.facilitator = {{}, {}, "Nurse Affoue"};
    QVERIFY(SessionDialog(left).answer() == left.session);
    NotHeldDialog notHeld({u("Com"), {}, day("2026-11-01")});
    QVERIFY(!notHeld.whyNot().isEmpty());
    notHeld.findChild<QComboBox *>()->setEditText(u("strike"));
    QVERIFY(notHeld.whyNot().isEmpty());
    QVERIFY(notHeld.answer().reason == "strike" && notHeld.answer().again == day("2026-11-08"));
}

void SessionsPageTest::attendanceIsTypedOrTicked()
{
    const auto sheetOf = [](const QString &typed) -> std::optional<AttendanceSheet> {
        if (typed != u("2345"))
            return std::nullopt;
        AttendanceSheet sheet{"2345", {}, {}};
        sheet.blank.first = 41;
        for (int row = 1; row <= 40; ++row)
            sheet.rows.append(QString::number(row));
        sheet.attendance.heldOn = day("2026-10-25");
        return sheet;
    };
    SessionAttendanceDialog dialog({u("Com"), u("9999"), sheetOf});
    dialog.show();
    QVERIFY(!dialog.whyNot().isEmpty()); // no list of that number
    dialog.findChild<QLineEdit *>(u("number"))->setText(u("2345"));
    QVERIFY(dialog.whyNot().isEmpty());
    QLineEdit &typed = *dialog.findChild<QLineEdit *>(u("rows"));
    QListWidget &ticks = *dialog.findChild<QListWidget *>();
    QTest::keyClicks(&typed, u("1-38 40"));
    QCOMPARE(dialog.answer().attendance.rows.size(), std::size_t(39));
    QCOMPARE(ticks.item(38)->checkState(), Qt::Unchecked);
    ticks.item(38)->setCheckState(Qt::Checked);
    QCOMPARE(typed.text(), u("1-40"));
    QTest::keyClicks(&typed, u(" 41"));
    QVERIFY(dialog.whyNot().contains(u("41")));
    typed.setText(u("1-3"));
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u("Awa\nYao"));
    const auto counts = dialog.findChildren<QSpinBox *>();
    QCOMPARE(counts.size(), 4);
    counts[0]->setValue(4);
    counts[1]->setValue(1);
    const QLabel &totals = *dialog.findChild<QLabel *>(u("totals"));
    QCOMPARE(totals.text().count(u'\n'), 1); // girls and boys are not entered yet; the adults agree
    QVERIFY(totals.text().section(u'\n', 1).contains(u'5'));
    const SessionAttendanceAnswer answer = dialog.answer();
    QVERIFY(answer.number == "2345" && answer.attendance.others.size() == 2 && answer.attendance.women == 4);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u("3 Awa"));
    QVERIFY(dialog.whyNot().contains(u("41")));
    QVERIFY(!answer.attendance.girls && answer.attendance.heldOn == day("2026-10-25"));
}

QTEST_MAIN(SessionsPageTest)
#include "tst_sessionspage.moc"
