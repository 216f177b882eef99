// The dialogues of the logbook, driven by keys: how they are walked through, why they cannot be answered yet, what they return.
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "models/tables/logwords.h"
#include "widgets/dialogs/actiondialog.h"
#include "widgets/dialogs/attendancedialog.h"
#include "widgets/dialogs/awaydialog.h"
#include "widgets/dialogs/checklistdialog.h"
#include "widgets/dialogs/correctiondialog.h"
#include "widgets/dialogs/equipmentdialog.h"
#include "widgets/dialogs/erasedialog.h"
#include "widgets/dialogs/followupdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/notedialog.h"
#include "widgets/dialogs/nothelddialog.h"
#include "widgets/dialogs/onetoonedialog.h"
#include "widgets/dialogs/plandialog.h"
#include "widgets/dialogs/protectdialog.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/dialogs/recoverykeydialog.h"
#include "widgets/dialogs/restoredialog.h"
#include "widgets/dialogs/sessionattendancedialog.h"
#include "widgets/dialogs/sessiondialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/trainingdialog.h"
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
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace clmrs;

namespace {

// Texts a third longer than the English ones, as in the longest of our languages.
class LongTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        while (3 * more.size() < text.size())
            more += more.size() % 7 == 0 ? u' ' : u'm';
        return text + more;
    }
    bool isEmpty() const override { return false; }
};

Key someKey()
{
    Key key;
    key.bytes[0] = 7;
    return key;
}

WhoQuestion who()
{
    return {{{"p1", u("Awa Koné"), false}, {"p2", u("Bakary Traoré"), true}, {"p3", u("Yao Awa"), false}}, std::nullopt};
}

NoteQuestion note(bool isNew = true, const QString &draft = {})
{
    NoteQuestion question{u("Child K-13"), {}, draft, day("2026-11-01")};
    question.note.subject = {"child", "k13", "Somebody"};
    if (!isNew) {
        question.note.head.key = someKey();
        question.note.text = "as it was";
        question.note.comeBackOn = day("2026-11-10");
    }
    return question;
}

SessionQuestion session()
{
    LogSession planned;
    planned.topic = "light_work";
    planned.plannedOn = day("2026-11-08");
    return {{{"c1", u("Yaokro")}, {"c2", u("Éboué")}},
            {{"light_work", u("Light work")}},
            {{"m", u("Awa Koné")}},
            planned,
            day("2026-11-01")};
}

SessionAttendanceQuestion sessionAttendance()
{
    AttendanceSheet sheet{"2345-2345", {u("1   H-1"), u("2   H-2")}, {}};
    sheet.attendance.heldOn = day("2026-10-25");
    return {u("Yaokro – Light work"), u("2345-2345"), [sheet](const QString &) { return std::optional(sheet); }};
}

CorrectionQuestion correction()
{
    return {u("Child K-13"), {{"sex", u("Sex"), u("male")}, {"birth_date", u("Date of birth"), {}}}, [](const QString &typed) {
                return typed == u("K-14") ? std::optional<std::string>("k14") : std::nullopt;
            }};
}

MeetingQuestion meeting()
{
    MeetingQuestion question;
    question.entry = newMeeting({}, day("2026-11-01"));
    question.teams = {{"", u("Everybody")}, {"s1", u("Team of Salif")}};
    question.people = {{"m1", u("Awa"), "s1"}, {"m2", u("Bakary"), ""}};
    question.today = day("2026-11-01");
    question.carriedOn = [](const TeamMeeting &, const std::vector<ActionReturn> &) {
        return std::vector<CarriedDecision>{{someKey(), u("Swap the areas"), u("open")}};
    };
    return question;
}

ChecklistQuestion checklist()
{
    return {practiceList(), {"A", "B"}, [](const Checklist &, std::size_t) { return std::string("A39"); }};
}

AwayQuestion away()
{
    AwayQuestion question{{{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}};
    question.away.from = day("2026-11-02");
    return question;
}

TrainingQuestion training()
{
    TrainingQuestion question{
        {{"consent", u("Consent and assent")}}, {{"s1", u("Salif")}}, {{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}, {"m1"}};
    question.training.heldOn = day("2026-11-20");
    return question;
}

AttendanceQuestion attendance()
{
    AttendanceQuestion question{u("Consent and assent · 20 November 2026"), 70, {{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}};
    question.rows.resize(2);
    return question;
}

EquipmentQuestion equipment()
{
    EquipmentQuestion question{{{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}, day("2026-11-02")};
    question.piece.kind = "tablet";
    question.piece.issuedOn = question.piece.checkedOn = question.piece.returnedOn = day("2026-11-02");
    return question;
}

PlanQuestion plan()
{
    PlanQuestion question{u("Awa"),
                          {},
                          {{"c1", u("Béoumi: 3 overdue, 1 newly identified")}, {"c2", u("Soubré")}},
                          {{"h1", u("H-1"), "c1"}, {"h2", u("H-2"), "c2"}}};
    question.visit.plannedOn = day("2026-11-09");
    return question;
}

ActionQuestion action(const QString &item)
{
    ActionQuestion question{item, {}, {{"m1", u("Awa")}, {"m2", u("Bakary")}}};
    question.action.item = item.isEmpty() ? std::string() : "C9";
    question.action.responsible = {"personnel", "m1", "Awa"};
    question.action.dueOn = day("2026-12-01");
    return question;
}

FollowUpQuestion followUp() { return {u("C9 Mostly open questions"), {someKey(), ActionFate::open, {}, {}}, day("2026-11-01")}; }

ReasonQuestion reason() { return {u("The case paper of K-13 will bear the child’s name."), u("Case paper, with names")}; }

std::vector<BackupOffer> backups()
{
    return {{u("/b/2"), *Moment::parse("2026-11-01T17:02:00Z"), 48'000},
            {u("/b/1"), *Moment::parse("2026-10-31T17:40:00Z"), 47'000}};
}

EraseQuestion erase()
{
    return {u("Child K-13"), {u("Two notes and a correction are erased."), u("The synced file is not changed.")}, u("erase")};
}

const char *const kRecoveryKey = "ABCD EFGH JKMN PQRS TUVW XYZ2 3456 789A";

using Make = std::function<std::unique_ptr<AskDialog>()>;

struct Kind
{
    const char *name;
    Make make;
};

template <class Dialog, class... Arguments>
Make maker(Arguments... arguments)
{
    return [=] { return std::make_unique<Dialog>(arguments...); };
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"who", maker<WhoDialog>(who())},
        {"note", maker<NoteDialog>(note())},
        {"former note", maker<NoteDialog>(note(false, u("a draft")))},
        {"correction", maker<CorrectionDialog>(correction())},
        {"away", maker<AwayDialog>(away())},
        {"training", maker<TrainingDialog>(training())},
        {"attendance", maker<AttendanceDialog>(attendance())},
        {"equipment", maker<EquipmentDialog>(equipment())},
        {"session", maker<SessionDialog>(session())},
        {"not held", maker<NotHeldDialog>(NotHeldQuestion{u("Yaokro – Light work"), {}, day("2026-11-01")})},
        {"attendance of a session", maker<SessionAttendanceDialog>(sessionAttendance())},
        {"plan", maker<PlanDialog>(plan())},
        {"action", maker<ActionDialog>(action(u("C9 Mostly open questions")))},
        {"one-to-one", maker<OneToOneDialog>(OneToOneQuestion{u("Awa"), {}})},
        {"meeting", maker<MeetingDialog>(meeting())},
        {"checklist", maker<ChecklistDialog>(checklist())},
        {"follow-up", maker<FollowUpDialog>(followUp())},
        {"reason", maker<ReasonDialog>(reason())},
        {"protect", maker<ProtectDialog>(false)},
        {"protected", maker<ProtectDialog>(true)},
        {"recovery key", maker<RecoveryKeyDialog>(u(kRecoveryKey))},
        {"settings", maker<SettingsDialog>(SettingsQuestion{{}, [](QWidget *) { return u("/r"); }})},
        {"restore", maker<RestoreDialog>(backups())},
        {"no backups", maker<RestoreDialog>(std::vector<BackupOffer>())},
        {"erase", maker<EraseDialog>(erase())}};
    return all;
}

void eachKind()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < kinds().size(); ++i)
        QTest::newRow(kinds()[i].name) << int(i);
}

bool open(QDialog &dialog)
{
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    return QTest::qWaitForWindowActive(&dialog);
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

// Every widget that Tab comes to, until it begins anew.
QList<QWidget *> walked(QDialog &dialog)
{
    QList<QWidget *> walk;
    for (int step = 0; step < 200; ++step) {
        QWidget *focus = dialog.focusWidget();
        if (walk.isEmpty() || walk.last() != focus) { // day, month and year are one widget
            if (walk.contains(focus))
                break;
            walk.append(focus);
        }
        press(dialog, Qt::Key_Tab);
    }
    return walk;
}

QPoint placeIn(const QDialog &dialog, const QWidget &widget) { return widget.mapTo(&dialog, QPoint(0, widget.height() / 2)); }

} // namespace

class LogbookDialogsTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { speak(language()); }

    void tabGoesFromTopToBottom_data() { eachKind(); }
    void tabGoesFromTopToBottom();
    void escapeCancels_data() { eachKind(); }
    void escapeCancels();
    void noTextIsCut_data();
    void noTextIsCut();
    void everythingHasAName_data() { eachKind(); }
    void everythingHasAName();

    void whoIsChosenByKeys();
    void whoIsTyped();
    void aLeaderIsASupervisor();
    void whoWasHereIsProposed();

    void aNoteIsWritten();
    void aNoteIsDone();
    void aDraftIsSaidAsSuch();
    void aNoteCanBeTooLong();

    void aColumnIsCorrected();
    void pairs_data();
    void pairs();

    void awayByKeys();
    void awayUntilFurtherNotice();
    void awayEndsBeforeItBegins();
    void awayStaysAsItWas();

    void aVisitIsPlanned();
    void anActionIsAgreed();
    void anActionNeedsWords();
    void anActionIsFollowedUp_data();
    void anActionIsFollowedUp();

    void reasons_data();
    void reasons();
    void passphrases_data();
    void passphrases();
    void aPassphraseIsTakenAway();
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

void LogbookDialogsTest::tabGoesFromTopToBottom()
{
    QFETCH(const int, kind);
    const auto dialog = kinds()[static_cast<std::size_t>(kind)].make();
    QVERIFY(open(*dialog));
    auto walk = walked(*dialog);
    // From its highest on, wherever it began.
    const auto higher = [&](const QWidget *a, const QWidget *b) { return placeIn(*dialog, *a).y() < placeIn(*dialog, *b).y(); };
    std::rotate(walk.begin(), std::min_element(walk.begin(), walk.end(), higher), walk.end());
    QScrollArea *area = dialog->findChild<QScrollArea *>();
    for (int i = 1; i < walk.size(); ++i) {
        const QPoint before = placeIn(*dialog, *walk[i - 1]);
        const QPoint here = placeIn(*dialog, *walk[i]);
        const bool leavesArea =
            area && area->isAncestorOf(walk[i - 1]) && !area->isAncestorOf(walk[i]); // what scrolls may lie deeper
        const bool sameLine = std::abs(here.y() - before.y()) < 12;
        QVERIFY2(leavesArea || here.y() > before.y() || sameLine,
                 qPrintable(walk[i]->accessibleName() + QStringLiteral(" / ") + walk[i - 1]->accessibleName()));
    }
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        const bool reached = walk.contains(button) || !button->isVisible() || !button->isEnabled() ||
                             !(button->focusPolicy() & Qt::TabFocus) || qobject_cast<QRadioButton *>(button);
        QVERIFY2(reached, qPrintable(button->text()));
    }
}

void LogbookDialogsTest::escapeCancels()
{
    QFETCH(const int, kind);
    if (qstrcmp(kinds()[static_cast<std::size_t>(kind)].name, "recovery key") == 0)
        return; // theRecoveryKeyIsKeptFirst
    const auto dialog = kinds()[static_cast<std::size_t>(kind)].make();
    QVERIFY(open(*dialog));
    press(*dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Rejected));
}

void LogbookDialogsTest::noTextIsCut_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("longer");
    for (std::size_t i = 0; i < kinds().size(); ++i) {
        QTest::addRow("%s", kinds()[i].name) << int(i) << false;
        QTest::addRow("%s, longer", kinds()[i].name) << int(i) << true;
    }
}

void LogbookDialogsTest::noTextIsCut()
{
    QFETCH(const int, kind);
    QFETCH(const bool, longer);
    LongTranslator translator;
    if (longer)
        QCoreApplication::installTranslator(&translator);
    const auto dialog = kinds()[static_cast<std::size_t>(kind)].make();
    QVERIFY(open(*dialog));
    QVERIFY2(dialog->width() <= 1366 && dialog->height() <= 768, qPrintable(QString::number(dialog->height())));
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QCoreApplication::removeTranslator(&translator);
}

void LogbookDialogsTest::everythingHasAName()
{
    QFETCH(const int, kind);
    const auto dialog = kinds()[static_cast<std::size_t>(kind)].make();
    QVERIFY(open(*dialog));
    int fields = 0;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool field = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
                           qobject_cast<const QListWidget *>(widget) || qobject_cast<const QTableWidget *>(widget);
        if (!field || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY(!widget->accessibleName().isEmpty());
        QVERIFY(!widget->accessibleName().contains(u'&'));
        ++fields;
    }
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
    QVERIFY(fields > 0 || qstrcmp(kinds()[static_cast<std::size_t>(kind)].name, "recovery key") == 0);
}

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
    QCOMPARE(asked.column, std::string("sex"));
    QCOMPARE(asked.old, std::string("male"));
    QCOMPARE(asked.proposed, std::string("female"));
    QCOMPARE(asked.reason, std::string("seen by me"));
    QCOMPARE(asked.state, CorrectionState::asked);
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
    editor<QComboBox>(dialog).setFocus();
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
    const Coaching answer = dialog.answer();
    QCOMPARE(answer.plannedOn, std::optional(day("2026-11-12")));
    QCOMPARE(answer.community, (Subject{"community", "c1", {}}));
    QCOMPARE(answer.household, (Subject{"household", "h1", {}}));
    QVERIFY(!answer.heldOn);
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
    ReasonDialog dialog(::reason());
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
    editor<QRadioButton>(dialog, 0).setFocus();
    press(dialog, Qt::Key_Down);
    QVERIFY(!doIt(dialog).isEnabled()); // the present one is asked for
    typeOver(editor<QLineEdit>(dialog, 0), u("the one of today"));
    QVERIFY(doIt(dialog).isEnabled());
    QVERIFY(!editor<QLineEdit>(dialog, 1).isEnabled());
    QCOMPARE(dialog.answer().wish, ProtectWish::takeAway);
    QCOMPARE(dialog.answer().passphrase, QString());
    QCOMPARE(dialog.answer().present, u("the one of today"));
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
