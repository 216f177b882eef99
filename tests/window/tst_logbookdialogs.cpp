// The dialogues of the logbook, driven by keys: why they cannot be answered yet, what they return.
#include "dialoguequestions.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "widgets/dialogs/actiondialog.h"
#include "widgets/dialogs/awaydialog.h"
#include "widgets/dialogs/checklistdialog.h"
#include "widgets/dialogs/correctiondialog.h"
#include "widgets/dialogs/erasedialog.h"
#include "widgets/dialogs/followupdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/notedialog.h"
#include "widgets/dialogs/plandialog.h"
#include "widgets/dialogs/protectdialog.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/dialogs/recoverykeydialog.h"
#include "widgets/dialogs/restoredialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/whodialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace clmrs;
using namespace clmrs::asked;

namespace {

bool open(QDialog &dialog)
{
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    return QTest::qWaitForWindowActive(&dialog, kPatienceMs);
}

void press(QDialog &dialog, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(dialog.windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

// Ctrl+A first: what stood there is gone.
void typeOver(QWidget &field, const QString &text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
}

QPushButton &doIt(AskDialog &dialog)
{
    for (QPushButton *button : dialog.findChild<QDialogButtonBox *>()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return *button;
    }
    qFatal("no default button");
}

// By its letter, as a screen reader finds it: the editor of a label.
template <class Editor>
Editor &editor(AskDialog &dialog, int number = 0)
{
    QList<Editor *> found;
    for (Editor *candidate : dialog.findChildren<Editor *>()) {
        if (!candidate->objectName().startsWith(u"qt_") && candidate->isVisibleTo(&dialog))
            found.append(candidate);
    }
    return *found[number];
}

} // namespace

class LogbookDialogsTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { speak(language()); }

    void whoIsChosenByKeys();
    void whoIsTyped();
    void aLeaderIsASupervisor();
    void whoWasHereIsProposed();

    void aNoteIsWritten();
    void aNoteIsDone();
    void aDraftIsSaidAsSuch();
    void aNoteCanBeTooLong();

    void aColumnIsCorrected();
    void anotherRecordIsCorrected();
    void pairs_data();
    void pairs();

    void awayByKeys();
    void awayUntilFurtherNotice();
    void awayEndsBeforeItBegins();
    void awayStaysAsItWas();

    void criticalItemsOfTheMethodStay();
    void aVisitIsPlanned();
    void severalStopsArePlanned();
    void thePlannedStopsStayAsTheyWere();
    void aPlanOfWhomAndWhatSpeaksAgainstIt();
    void anActionIsAgreed();
    void anActionNeedsWords();
    void anActionIsFollowedUp_data();
    void anActionIsFollowedUp();

    void reasons_data();
    void reasons();
    void passphrases_data();
    void passphrases();
    void aPassphraseIsTakenAway();
    void whoIsAtAMeeting();
    void aPlanSaysOfWhomItIs();
    void theRecoveryKeyIsKeptFirst();

    void settingsComeBackAsTheyWere();
    void aSettingIsChangedAndReset();
    void aListOfMonths_data();
    void aListOfMonths();
    void aRulePackIsChosen();
    void everySettingHasAnEditor();

    void aBackupIsChosen();
    void theWordIsTypedToErase();
};

void LogbookDialogsTest::initTestCase() { dressForTests(); }

void LogbookDialogsTest::whoIsChosenByKeys()
{
    WhoDialog dialog(who());
    QVERIFY(open(dialog));
    QVERIFY(!doIt(dialog).isEnabled());
    QVERIFY(!dialog.whyNot().isEmpty());
    auto &list = editor<QListWidget>(dialog);
    QCOMPARE(list.count(), 3);
    typeOver(editor<QLineEdit>(dialog), u("AWA"));
    QCOMPARE(list.count(), 2); // in any case, anywhere in the name
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Down);
    QCOMPARE(editor<QLineEdit>(dialog).text(), u("Yao Awa"));
    QVERIFY(doIt(dialog).isEnabled());
    QCOMPARE(dialog.whyNot(), QString());
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_Down); // manager
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer().personnelId, std::string("p3"));
    QCOMPARE(dialog.answer().name, std::string("Yao Awa"));
    QCOMPARE(dialog.answer().role, AuthorRole::manager);
    QVERIFY(dialog.answer().head.key.isNull());
}

void LogbookDialogsTest::whoIsTyped()
{
    WhoDialog dialog(who());
    QVERIFY(open(dialog));
    typeOver(editor<QLineEdit>(dialog), u("  Somebody   New "));
    QCOMPARE(dialog.answer().name, std::string("Somebody New"));
    QCOMPARE(dialog.answer().personnelId, std::string());
    typeOver(editor<QLineEdit>(dialog), u("yao awa")); // exactly one of them after all
    QCOMPARE(dialog.answer().personnelId, std::string("p3"));
    typeOver(editor<QLineEdit>(dialog), u("yao awab"));
    QCOMPARE(dialog.answer().personnelId, std::string());
    typeOver(editor<QLineEdit>(dialog), u("   "));
    QVERIFY(!doIt(dialog).isEnabled());
}

void LogbookDialogsTest::aLeaderIsASupervisor()
{
    WhoDialog dialog(who());
    QVERIFY(open(dialog));
    editor<QRadioButton>(dialog, 1).setChecked(true);
    typeOver(editor<QLineEdit>(dialog), u("bakary"));
    editor<QListWidget>(dialog).setCurrentRow(0);
    QCOMPARE(dialog.answer().personnelId, std::string("p2"));
    QCOMPARE(dialog.answer().role, AuthorRole::supervisor);
}

void LogbookDialogsTest::whoWasHereIsProposed()
{
    WhoQuestion question = who();
    question.current = Author{{}, "p1", "Awa Koné", AuthorRole::manager};
    WhoDialog dialog(question);
    QVERIFY(open(dialog));
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer(), *question.current);
}

void LogbookDialogsTest::aNoteIsWritten()
{
    NoteDialog dialog(note());
    QVERIFY(open(dialog));
    QSignalSpy drafts(&dialog, &NoteDialog::draftChanged);
    QVERIFY(!doIt(dialog).isEnabled());
    QTest::keyClicks(dialog.focusWidget(), u("She moved"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); // a new line, not the end
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(dialog.focusWidget(), u("to Yao"));
    QCOMPARE(drafts.last()[0].toString(), u("She moved\nto Yao"));
    QCOMPARE(dialog.answer().comeBackOn, std::nullopt);
    QVERIFY(!editor<QDateEdit>(dialog).isEnabled());
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_Space);
    QVERIFY(editor<QDateEdit>(dialog).isEnabled());
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Note written = dialog.answer();
    QCOMPARE(written.text, std::string("She moved\nto Yao"));
    QCOMPARE(written.comeBackOn, std::optional(day("2026-11-15"))); // in two weeks, unless said otherwise
    QCOMPARE(written.doneOn, std::nullopt);
    QCOMPARE(written.subject, note().note.subject);
}

void LogbookDialogsTest::aNoteIsDone()
{
    NoteDialog dialog(note(false));
    QVERIFY(open(dialog));
    QCOMPARE(dialog.answer(), note(false).note); // nothing touched, nothing changed
    auto &done = *dialog.findChild<QCheckBox *>(QStringLiteral("done"));
    done.setFocus();
    press(dialog, Qt::Key_Space);
    QCOMPARE(dialog.answer().doneOn, std::optional(day("2026-11-01")));
    QCOMPARE(dialog.answer().head.key, someKey());
    QCOMPARE(dialog.answer().comeBackOn, std::optional(day("2026-11-10")));
}

void LogbookDialogsTest::aDraftIsSaidAsSuch()
{
    const NoteDialog with(note(true, u("half a sen")));
    const NoteDialog without(note(true));
    QCOMPARE(with.findChildren<QLabel *>().size(), without.findChildren<QLabel *>().size() + 1);
    QCOMPARE(with.answer().text, std::string("half a sen"));
}

void LogbookDialogsTest::aNoteCanBeTooLong()
{
    NoteDialog dialog(note());
    auto &text = *dialog.findChild<QPlainTextEdit *>();
    text.setPlainText(QString(NoteDialog::kLongest, u'x'));
    QVERIFY(doIt(dialog).isEnabled());
    text.setPlainText(QString(NoteDialog::kLongest + 1, u'x'));
    QVERIFY(!doIt(dialog).isEnabled());
    QVERIFY(dialog.whyNot().contains(QLocale().toString(NoteDialog::kLongest + 1)));
    QCOMPARE(dialog.answer().text.size(), std::size_t(NoteDialog::kLongest + 1)); // nothing is cut behind one's back
}

void LogbookDialogsTest::aColumnIsCorrected()
{
    CorrectionDialog dialog(correction());
    QVERIFY(open(dialog));
    auto &present = editor<QLineEdit>(dialog, 0);
    QCOMPARE(present.text(), u("male"));
    QVERIFY(present.isReadOnly());
    QVERIFY(!doIt(dialog).isEnabled());
    typeOver(editor<QLineEdit>(dialog, 1), u("male"));
    typeOver(editor<QLineEdit>(dialog, 2), u("seen by me"));
    QVERIFY(!doIt(dialog).isEnabled()); // that stands there already
    typeOver(editor<QLineEdit>(dialog, 1), u("female"));
    QVERIFY(doIt(dialog).isEnabled());
    press(dialog, Qt::Key_Return);
    const Correction asked = dialog.answer();
    QCOMPARE(asked.subject, (Subject{"child", "k13", {}}));
    QCOMPARE(asked.column, std::string("sex"));
    QCOMPARE(asked.old, std::string("male"));
    QCOMPARE(asked.proposed, std::string("female"));
    QCOMPARE(asked.reason, std::string("seen by me"));
    QCOMPARE(asked.state, CorrectionState::asked);
}

// Another record of the same child: its own columns, and its own ids.
void LogbookDialogsTest::anotherRecordIsCorrected()
{
    CorrectionDialog dialog(correction());
    QVERIFY(open(dialog));
    editor<QComboBox>(dialog, 0).setFocus();
    press(dialog, Qt::Key_Down);
    auto &columns = editor<QComboBox>(dialog, 1);
    QCOMPARE(columns.count(), 3);
    QCOMPARE(columns.currentText(), u("Kind of visit"));
    QCOMPARE(editor<QLineEdit>(dialog, 0).text(), u("farm"));
    typeOver(editor<QLineEdit>(dialog, 1), u("monitoring"));
    typeOver(editor<QLineEdit>(dialog, 2), u("it was at home"));
    QVERIFY(doIt(dialog).isEnabled());
    QCOMPARE(dialog.answer().subject, (Subject{"visit", "v1", {}}));
    QCOMPARE(dialog.answer().column, std::string("kind"));
    columns.setCurrentIndex(1); // the same as another
    typeOver(editor<QLineEdit>(dialog, 1), u("K-14"));
    QVERIFY(!doIt(dialog).isEnabled()); // of no visit
}

void LogbookDialogsTest::pairs_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("column");
    QTest::newRow("the same as") << 2 << u("same_as");
    QTest::newRow("not the same as") << 3 << u("not_same_as");
}

void LogbookDialogsTest::pairs()
{
    QFETCH(const int, choice);
    QFETCH(const QString, column);
    CorrectionDialog dialog(correction());
    QVERIFY(open(dialog));
    editor<QComboBox>(dialog, 1).setFocus();
    for (int i = 0; i < choice; ++i)
        press(dialog, Qt::Key_Down);
    QVERIFY(!editor<QLineEdit>(dialog, 0).isEnabled());
    typeOver(editor<QLineEdit>(dialog, 1), u("K-99"));
    typeOver(editor<QLineEdit>(dialog, 2), u("same birth paper"));
    QVERIFY(!doIt(dialog).isEnabled());
    QVERIFY(dialog.whyNot().contains(u("K-99")));
    typeOver(editor<QLineEdit>(dialog, 1), u("K-14"));
    QVERIFY(doIt(dialog).isEnabled());
    QCOMPARE(dialog.answer().column, column.toStdString());
    QCOMPARE(dialog.answer().proposed, std::string("k14"));
    QCOMPARE(dialog.answer().old, std::string());
}

void LogbookDialogsTest::awayByKeys()
{
    AwayDialog dialog(away());
    QVERIFY(open(dialog));
    editor<QComboBox>(dialog, 0).setFocus();
    press(dialog, Qt::Key_Down);
    editor<QDateEdit>(dialog, 1).setDate(QDate(2026, 11, 5));
    editor<QComboBox>(dialog, 1).setFocus();
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Down);
    typeOver(editor<QLineEdit>(dialog), u("malaria"));
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Away saved = dialog.answer();
    QCOMPARE(saved.monitor, (Subject{"personnel", "m2", "Bakary"}));
    QCOMPARE(saved.from, day("2026-11-02"));
    QCOMPARE(saved.to, std::optional(day("2026-11-05")));
    QCOMPARE(saved.kind, AwayKind::sick);
    QCOMPARE(saved.remark, std::string("malaria"));
}

void LogbookDialogsTest::awayUntilFurtherNotice()
{
    AwayDialog dialog(away());
    QVERIFY(open(dialog));
    editor<QCheckBox>(dialog).setFocus();
    press(dialog, Qt::Key_Space);
    QVERIFY(!editor<QDateEdit>(dialog, 1).isEnabled());
    QCOMPARE(dialog.answer().to, std::nullopt);
}

void LogbookDialogsTest::awayEndsBeforeItBegins()
{
    AwayDialog dialog(away());
    QVERIFY(open(dialog));
    auto &to = editor<QDateEdit>(dialog, 1);
    to.setDate(QDate(2026, 11, 2)); // one day
    QVERIFY(doIt(dialog).isEnabled());
    to.setDate(QDate(2026, 11, 1));
    QVERIFY(!doIt(dialog).isEnabled());
    QVERIFY(!dialog.whyNot().isEmpty());
    editor<QCheckBox>(dialog).setChecked(true);
    QVERIFY(doIt(dialog).isEnabled());
}

void LogbookDialogsTest::awayStaysAsItWas()
{
    AwayQuestion question = away();
    question.away.head.key = someKey();
    question.away.monitor = {"personnel", "m2", "Bakary"};
    question.away.kind = AwayKind::lent;
    question.away.remark = "to Soubré";
    QCOMPARE(AwayDialog(question).answer(), question.away);
    question.away.to = day("2026-12-24");
    QCOMPARE(AwayDialog(question).answer(), question.away);
}

void LogbookDialogsTest::aPlanOfWhomAndWhatSpeaksAgainstIt()
{
    PlanQuestion question = plan();
    question.monitors = {{"m1", u("Awa")}, {"m2", u("Bakary")}};
    question.visit.monitor = {"personnel", "m1", {}};
    question.placesOf = [](const std::string &monitor) {
        VisitPlaces places;
        places.communities = {{"c9", u("of ") + u(monitor.c_str())}};
        return places;
    };
    question.remarksOn = [](const Coaching &visit) {
        return visit.monitor.id == "m2" ? QStringList{u("The monitor is away on this day, until further notice.")}
                                        : QStringList();
    };
    PlanDialog dialog(question);
    QVERIFY(open(dialog));
    auto &remarks = *dialog.findChild<QLabel *>(u("remarks"));
    QVERIFY(!remarks.isVisible());
    auto &monitor = *dialog.findChild<QComboBox *>(u("monitor"));
    QCOMPARE(monitor.currentText(), u("Awa"));
    monitor.setFocus();
    press(dialog, Qt::Key_Down);
    QVERIFY(remarks.isVisible());
    QVERIFY(remarks.text().contains(u("away")));
    QCOMPARE(dialog.findChild<QComboBox *>(u("community"))->itemText(1), u("of m2"));
    press(dialog, Qt::Key_Return); // it is said, and not refused
    QCOMPARE(dialog.answer().visit.monitor.id, std::string("m2"));
    QVERIFY(dialog.answer().visit.monitor.name.empty());
}

void LogbookDialogsTest::criticalItemsOfTheMethodStay()
{
    ChecklistDialog dialog(checklist());
    QVERIFY(open(dialog));
    auto &rows = *dialog.findChild<QTableWidget *>();
    auto &remove = *dialog.findChild<QPushButton *>(u("remove-row"));
    const auto rowOf = [&](const char *code) {
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.item(row, 0)->text() == u(code))
                return row;
        }
        return -1;
    };
    const auto canBeTicked = [&](const char *code) {
        for (int column = 1; column < rows.columnCount(); ++column) {
            if (rows.item(rowOf(code), column)->flags() & Qt::ItemIsUserCheckable)
                return true;
        }
        return false;
    };
    QVERIFY(!canBeTicked("D16") && !canBeTicked("C9"));
    rows.setCurrentCell(rowOf("D16"), 0);
    remove.click();
    QVERIFY(rowOf("D16") > 0);
    rows.setCurrentCell(rowOf("C9"), 0);
    remove.click();
    QCOMPARE(rowOf("C9"), -1);
    rows.setCurrentCell(rowOf("A1"), 0);
    dialog.findChild<QPushButton *>(u("add-item"))->click();
    QVERIFY(canBeTicked("A39")); // what a programme adds may be critical
}

void LogbookDialogsTest::aVisitIsPlanned()
{
    PlanDialog dialog(plan());
    QVERIFY(open(dialog));
    auto &community = editor<QComboBox>(dialog, 1);
    auto &household = editor<QComboBox>(dialog, 2);
    QCOMPARE(household.count(), 3); // not decided, and both
    community.setFocus();
    press(dialog, Qt::Key_Down);
    QCOMPARE(household.count(), 2); // of Béoumi
    household.setFocus();
    press(dialog, Qt::Key_Down);
    editor<QDateEdit>(dialog).setDate(QDate(2026, 11, 12));
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const VisitPlan answer = dialog.answer(); // what is chosen goes in, though nobody added it
    QCOMPARE(answer.visit.plannedOn, std::optional(day("2026-11-12")));
    QCOMPARE(answer.stops, (std::vector<Stop>{{{"community", "c1", {}}, {"household", "h1", {}}}}));
    QVERIFY(!answer.visit.heldOn);
}

// Three stops by keys alone: added, put in order, one of them taken out again.
void LogbookDialogsTest::severalStopsArePlanned()
{
    PlanDialog dialog(plan());
    QVERIFY(open(dialog));
    auto &community = *dialog.findChild<QComboBox *>(u("community"));
    auto &household = *dialog.findChild<QComboBox *>(u("household"));
    auto &add = *dialog.findChild<QPushButton *>(u("add-stop"));
    auto &up = *dialog.findChild<QPushButton *>(u("move-up"));
    auto &list = *dialog.findChild<QListWidget *>(u("stops"));
    const auto stops = [&] {
        QStringList words;
        for (int row = 0; row < list.count(); ++row)
            words.append(list.item(row)->text());
        return words.join(u' ');
    };
    QVERIFY(!up.isEnabled()); // there is none yet
    const auto addBy = [&](QComboBox &box, int downs) {
        box.setFocus();
        for (int i = 0; i < downs; ++i)
            press(dialog, Qt::Key_Down);
        add.setFocus();
        press(dialog, Qt::Key_Space);
    };
    addBy(household, 1); // suggested, whatever the community
    addBy(community, 1);
    addBy(community, 1);
    QCOMPARE(stops(), u("1. h1 2. c1 3. c2"));
    addBy(household, 0); // the community is still chosen: it is there already
    QCOMPARE(stops(), u("1. h1 2. c1 3. c2"));
    QCOMPARE(list.currentRow(), 2);
    list.setFocus();
    press(dialog, Qt::Key_Up, Qt::AltModifier);
    press(dialog, Qt::Key_Up, Qt::AltModifier);
    press(dialog, Qt::Key_Up, Qt::AltModifier); // no further
    QCOMPARE(stops(), u("1. c2 2. h1 3. c1"));
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stops(), u("1. c2 2. c1 3. h1"));
    up.setFocus();
    press(dialog, Qt::Key_Space);
    QCOMPARE(stops(), u("1. c2 2. h1 3. c1"));
    list.setFocus();
    press(dialog, Qt::Key_Up);
    press(dialog, Qt::Key_Delete);
    QCOMPARE(stops(), u("1. h1 2. c1"));
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer().stops,
             (std::vector<Stop>{{{}, {"household", "h1", {}}}, {{"community", "c1", {}}, {}}})); // what was taken out stays out
}

void LogbookDialogsTest::thePlannedStopsStayAsTheyWere()
{
    PlanQuestion question = plan();
    question.stops = {{{"community", "c2", "Soubré"}, {}}, {{"community", "gone", "Far"}, {"household", "h9", "Awa"}}};
    PlanDialog dialog(question);
    QVERIFY(open(dialog));
    QCOMPARE(dialog.findChild<QListWidget *>(u("stops"))->item(1)->text(), u("2. h9"));
    QCOMPARE(dialog.answer().stops, question.stops);
}

void LogbookDialogsTest::anActionIsAgreed()
{
    ActionDialog dialog(action(u("C9 Mostly open questions")));
    QVERIFY(open(dialog));
    QVERIFY(doIt(dialog).isEnabled()); // the item says what
    typeOver(editor<QLineEdit>(dialog), u("three at each visit"));
    auto &who = editor<QComboBox>(dialog);
    QCOMPARE(who.currentText(), u("Awa"));
    who.setFocus();
    press(dialog, Qt::Key_Down);
    QCOMPARE(dialog.answer().responsible, (Subject{"personnel", "m2", "Bakary"}));
    who.setEditText(u("the head of the school"));
    QCOMPARE(dialog.answer().responsible, (Subject{{}, {}, "the head of the school"}));
    QCOMPARE(dialog.answer().text, std::string("three at each visit"));
    QCOMPARE(dialog.answer().dueOn, std::optional(day("2026-12-01")));
    QCOMPARE(dialog.answer().item, std::string("C9"));
}

void LogbookDialogsTest::anActionNeedsWords()
{
    ActionDialog dialog(action({}));
    QVERIFY(open(dialog));
    QVERIFY(!doIt(dialog).isEnabled() && !dialog.whyNot().isEmpty());
    typeOver(editor<QLineEdit>(dialog), u("bring the bicycle to be mended"));
    QVERIFY(doIt(dialog).isEnabled());
}

void LogbookDialogsTest::anActionIsFollowedUp_data()
{
    QTest::addColumn<int>("fate");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("can");
    const QDate ahead(2026, 12, 1);
    QTest::newRow("open") << int(ActionFate::open) << QString() << ahead << true;
    QTest::newRow("done") << int(ActionFate::done) << QString() << ahead << true;
    QTest::newRow("prolonged") << int(ActionFate::prolonged) << u("rain") << ahead << true;
    QTest::newRow("prolonged without a reason") << int(ActionFate::prolonged) << QString() << ahead << false;
    QTest::newRow("prolonged to the same day") << int(ActionFate::prolonged) << u("rain") << QDate(2026, 11, 1) << false;
    QTest::newRow("dropped") << int(ActionFate::dropped) << u("moved away") << ahead << true;
    QTest::newRow("dropped without a reason") << int(ActionFate::dropped) << QString() << ahead << false;
}

void LogbookDialogsTest::anActionIsFollowedUp()
{
    QFETCH(const int, fate);
    QFETCH(const QString, reason);
    QFETCH(const QDate, day);
    QFETCH(const bool, can);
    FollowUpDialog dialog(followUp());
    QVERIFY(open(dialog));
    auto &choice = editor<QComboBox>(dialog);
    choice.setFocus();
    for (int step = 0; step < fate; ++step)
        press(dialog, Qt::Key_Down);
    editor<QDateEdit>(dialog).setDate(day);
    if (editor<QLineEdit>(dialog).isEnabled())
        typeOver(editor<QLineEdit>(dialog), reason);
    QCOMPARE(doIt(dialog).isEnabled(), can);
    QCOMPARE(dialog.whyNot().isEmpty(), can);
    const ActionReturn answer = dialog.answer();
    QVERIFY(answer.action == someKey());
    QCOMPARE(int(answer.fate), fate);
    QCOMPARE(answer.day.has_value(), fate == int(ActionFate::prolonged));
    QCOMPARE(QString::fromStdString(answer.reason), reason);
}

void LogbookDialogsTest::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("enough");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a letter") << u("x") << false;
    QTest::newRow("two words") << u("for it") << false;
    QTest::newRow("spaces are no words") << u("a         b") << false;
    QTest::newRow("three words") << u("to a GP") << true;
    QTest::newRow("ten letters") << u("inspection") << true;
}

void LogbookDialogsTest::reasons()
{
    QFETCH(const QString, reason);
    QFETCH(const bool, enough);
    ReasonDialog dialog(asked::reason());
    QVERIFY(open(dialog));
    typeOver(editor<QLineEdit>(dialog), reason);
    QCOMPARE(doIt(dialog).isEnabled(), enough);
    QCOMPARE(dialog.whyNot().isEmpty(), enough);
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result() == int(QDialog::Accepted), enough);
    QCOMPARE(dialog.answer(), reason.simplified());
}

void LogbookDialogsTest::passphrases_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("enough");
    QTest::newRow("none") << QString() << QString() << false;
    QTest::newRow("nine letters") << u("abcdefghi") << u("abcdefghi") << false;
    QTest::newRow("ten letters") << u("abcdefghij") << u("abcdefghij") << true;
    QTest::newRow("three words") << u("my red ox") << u("my red ox") << true;
    QTest::newRow("typed once") << u("abcdefghij") << QString() << false;
    QTest::newRow("not the same") << u("abcdefghij") << u("abcdefghik") << false;
    QTest::newRow("capitals differ") << u("abcdefghij") << u("Abcdefghij") << false;
}

void LogbookDialogsTest::passphrases()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, enough);
    ProtectDialog dialog(false);
    QVERIFY(open(dialog));
    typeOver(editor<QLineEdit>(dialog, 0), first);
    typeOver(editor<QLineEdit>(dialog, 1), second);
    QCOMPARE(editor<QLineEdit>(dialog, 0).echoMode(), QLineEdit::Password);
    QCOMPARE(doIt(dialog).isEnabled(), enough);
    QCOMPARE(dialog.whyNot().isEmpty(), enough);
    QCOMPARE(dialog.answer().wish, ProtectWish::set);
    QCOMPARE(dialog.answer().passphrase, first);
    auto &seen = editor<QCheckBox>(dialog);
    seen.setFocus();
    press(dialog, Qt::Key_Space);
    QCOMPARE(editor<QLineEdit>(dialog, 0).echoMode(), QLineEdit::Normal);
}

void LogbookDialogsTest::aPassphraseIsTakenAway()
{
    ProtectDialog dialog(true);
    QVERIFY(open(dialog));
    QVERIFY(!doIt(dialog).isEnabled());
    const auto promises = [&] { // what comes of a new one
        return std::ranges::count_if(dialog.findChildren<QLabel *>(),
                                     [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); });
    };
    const auto before = promises();
    const QString toSet = doIt(dialog).text();
    editor<QRadioButton>(dialog, 0).setFocus();
    press(dialog, Qt::Key_Down);
    QVERIFY(!doIt(dialog).isEnabled()); // the present one is asked for
    QVERIFY(doIt(dialog).text() != toSet);
    QCOMPARE(promises(), before - 2); // neither a length nor a recovery key
    typeOver(editor<QLineEdit>(dialog, 0), u("the one of today"));
    QVERIFY(doIt(dialog).isEnabled());
    QVERIFY(!editor<QLineEdit>(dialog, 1).isEnabled());
    QCOMPARE(dialog.answer().wish, ProtectWish::takeAway);
    QCOMPARE(dialog.answer().passphrase, QString());
    QCOMPARE(dialog.answer().present, u("the one of today"));
}

void LogbookDialogsTest::whoIsAtAMeeting()
{
    MeetingDialog dialog(meeting());
    QVERIFY(open(dialog));
    const auto label = [&] { return dialog.findChild<QListWidget *>()->accessibleName(); };
    const QString held = label();
    editor<QComboBox>(dialog, 0).setCurrentIndex(1);
    QVERIFY(!held.isEmpty() && !label().isEmpty() && label() != held); // planned: who is to come
    editor<QComboBox>(dialog, 0).setCurrentIndex(0);
    QCOMPARE(label(), held);
}

// One who is no longer active stays whom the visit is of; a new one asks for somebody.
void LogbookDialogsTest::aPlanSaysOfWhomItIs()
{
    PlanQuestion question = plan();
    question.monitors = {{"m1", u("Awa")}, {"m2", u("Bakary")}};
    question.visit.monitor = {"personnel", "gone", {}};
    PlanDialog left(question);
    QCOMPARE(left.findChild<QComboBox *>(u("monitor"))->currentData().toString(), u("gone"));
    QVERIFY(left.whyNot().isEmpty());
    question.visit.monitor = {};
    PlanDialog fresh(question);
    QVERIFY(!fresh.whyNot().isEmpty());
    fresh.findChild<QComboBox *>(u("monitor"))->setCurrentIndex(1);
    QVERIFY(fresh.whyNot().isEmpty());
    QCOMPARE(fresh.answer().visit.monitor.id, std::string("m2"));
}

void LogbookDialogsTest::theRecoveryKeyIsKeptFirst()
{
    RecoveryKeyDialog dialog(u(kRecoveryKey));
    QVERIFY(open(dialog));
    QSignalSpy prints(&dialog, &RecoveryKeyDialog::printAsked);
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("key"))->text(), u(kRecoveryKey));
    press(dialog, Qt::Key_Space); // the button to print has the focus
    QCOMPARE(prints.size(), 1);
    QVERIFY(!doIt(dialog).isEnabled());
    press(dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // the key is never shown again
    QCOMPARE(dialog.focusWidget(), &editor<QCheckBox>(dialog));
    press(dialog, Qt::Key_Space);
    QVERIFY(doIt(dialog).isEnabled());
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void LogbookDialogsTest::settingsComeBackAsTheyWere()
{
    Settings settings;
    QCOMPARE(SettingsDialog({settings, {}}).answer(), settings);
    settings.openIntervalMonths = {3, 6, 12};
    settings.intervalStart = IntervalStart::firstSupport;
    settings.rulePack = u("/rules/ours.json");
    settings.minGapDays = 90;
    settings.workloadOverAbovePercent = 120;
    QCOMPARE(SettingsDialog({settings, {}}).answer(), settings);
}

void LogbookDialogsTest::aSettingIsChangedAndReset()
{
    SettingsDialog dialog(SettingsQuestion{});
    QVERIFY(open(dialog));
    auto &gap = *dialog.findChild<QSpinBox *>(u("min_gap_days"));
    QCOMPARE(gap.value(), Settings().minGapDays);
    QCOMPARE(gap.minimum(), 0);
    QCOMPARE(gap.maximum(), 730);
    typeOver(gap, u("90"));
    press(dialog, Qt::Key_Tab);
    QCOMPARE(dialog.answer().minGapDays, 90);
    auto *reset = qobject_cast<QPushButton *>(dialog.focusWidget()); // beside it, as soon as it differs
    QVERIFY(reset);
    int resettable = 0;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isEnabled() && button->text() == reset->text())
            ++resettable;
    }
    QCOMPARE(resettable, 1);
    press(dialog, Qt::Key_Space);
    QCOMPARE(dialog.answer(), Settings());
    QVERIFY(!reset->isEnabled());
    QVERIFY(gap.hasFocus());
}

void LogbookDialogsTest::aListOfMonths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("months"); // none: refused
    QTest::newRow("one") << u("4") << QList<int>{4};
    QTest::newRow("two") << u("3, 6") << QList<int>{3, 6};
    QTest::newRow("without spaces") << u("3,6,12") << QList<int>{3, 6, 12};
    QTest::newRow("nothing") << QString() << QList<int>();
    QTest::newRow("zero") << u("0") << QList<int>();
    QTest::newRow("too many months") << u("61") << QList<int>();
    QTest::newRow("words") << u("three") << QList<int>();
    QTest::newRow("a comma too many") << u("3,") << QList<int>();
    QTest::newRow("a number too many") << QStringList(25, u("3")).join(u',') << QList<int>();
}

void LogbookDialogsTest::aListOfMonths()
{
    QFETCH(const QString, typed);
    QFETCH(const QList<int>, months);
    SettingsDialog dialog(SettingsQuestion{});
    QVERIFY(open(dialog));
    typeOver(*dialog.findChild<QLineEdit *>(u("open_interval_months")), typed);
    QCOMPARE(doIt(dialog).isEnabled(), !months.isEmpty());
    QCOMPARE(dialog.whyNot().isEmpty(), !months.isEmpty());
    if (!months.isEmpty())
        QCOMPARE(dialog.answer().openIntervalMonths, std::vector<int>(months.begin(), months.end()));
}

void LogbookDialogsTest::aRulePackIsChosen()
{
    QString chosen;
    SettingsDialog dialog({{}, [&](QWidget *) { return chosen; }});
    QVERIFY(open(dialog));
    auto &path = *dialog.findChild<QLineEdit *>(u("rule_pack"));
    auto &choose = *path.parentWidget()->findChild<QPushButton *>();
    choose.click(); // thought better of it
    QCOMPARE(dialog.answer().rulePack, QString());
    chosen = u("/rules/ours.json");
    choose.setFocus();
    press(dialog, Qt::Key_Space);
    QCOMPARE(dialog.answer().rulePack, chosen);
}

void LogbookDialogsTest::everySettingHasAnEditor()
{
    const SettingsDialog dialog(SettingsQuestion{});
    for (const SettingSpec &spec : settingSpecs())
        QVERIFY2(dialog.findChild<QWidget *>(QLatin1String(spec.key)), spec.key);
}

void LogbookDialogsTest::aBackupIsChosen()
{
    RestoreDialog dialog(backups());
    QVERIFY(open(dialog));
    QCOMPARE(dialog.answer(), u("/b/2")); // the latest, unless said otherwise
    auto &list = editor<QListWidget>(dialog);
    QVERIFY(list.item(0)->text().contains(u("2026")) && list.item(0)->text().contains(u("17:02")));
    list.setFocus();
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer(), u("/b/1"));
    QVERIFY(!RestoreDialog({}).whyNot().isEmpty());
}

void LogbookDialogsTest::theWordIsTypedToErase()
{
    EraseDialog dialog(erase());
    QVERIFY(open(dialog));
    press(dialog, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(dialog.focusWidget(), u("eras"));
    QVERIFY(!doIt(dialog).isEnabled());
    QTest::keyClicks(dialog.focusWidget(), u("E"));
    QVERIFY(doIt(dialog).isEnabled());
    press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(LogbookDialogsTest)
#include "tst_logbookdialogs.moc"
