// The main window as a person has it before them, with everything around it that a test answers for.
#pragma once

#include "support/casefilebuilder.h"

#include "models/session/logbookkeeper.h"
#include "widgets/mainwindow.h"
#include "widgets/pagetable.h"

#include <QSettings>
#include <QTemporaryDir>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QTableView;

namespace clmrs {

// How long a test waits for what must come; the computer may have other work.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int kPatienceMs = 120'000;
#else
inline constexpr int kPatienceMs = 60'000;
#endif

// Waits until the condition holds, and still holds once everything that was posted has been done: what was added to a
// layout is shown by then, whatever the computer was busy with.
bool waitUntil(const std::function<bool()> &condition);

// Says every text with a mark before it: whatever lacks the mark is not translated, or not again.
inline constexpr const char *kMarkedLanguage = "marked";
inline constexpr QChar kMark = u'§';

// One look for all tests of windows; the language of each.
void dressForTests();
void speak(const QString &language); // "en", "fr" or kMarkedLanguage

class DrivenWindow
{
public:
    // `home` keeps what the window remembers and the saved views; empty: a folder of this window's own.
    explicit DrivenWindow(const QString &language, const Clock &clock = clockAt("2026-11-01T12:00:00Z"),
                          const QString &home = {});
    ~DrivenWindow();

    bool show(QSize size = {1366, 768}); // waits until it is the active window
    bool open(const QString &path);      // and waits until its children are shown
    bool settle();                       // nothing is loading or being worked out

    // What a person finds in it.
    QTableView &table();
    std::vector<std::uint32_t> records(); // of the rows, from the top, as the page's table numbers them
    QLineEdit &search();
    QPushButton &cancel();
    QPushButton &startButton();
    QAction *shortcut(const QKeySequence &keys); // null: there is none
    QAction *sortAction(const char *columnKey);
    QAction *languageAction(const QString &code);
    QString count();             // the left end of the status line
    QList<int> numbersInCount(); // {13}, or {3, 13} for 3 of 13
    QString freshness();
    QString day();       // as of when, in the title line
    QString alerts();    // the line of unanswered alerts; "" while it is away
    QString emptyText(); // in place of the table; "" while rows are shown

    // What a person does with it.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text); // one key after the other, accents too, where the focus is
    // One key by way of the window system: to an open popup, a shortcut or the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // `open` shows a popup or a dialogue and waits in it; `act` is what a person does there.
    void inPopup(const std::function<void()> &open, const std::function<void(QWidget &popup)> &act);
    bool drop(const QMimeData &data, QPoint at);
    void clickHeading(const char *columnKey);

    // What it says.
    int columnOf(const char *columnKey);
    QStringList column(const char *columnKey); // of all rows
    QStringList visibleColumns();
    // Everything that a person can read or hear: labels, buttons, menus, headings, hints.
    QStringList texts();
    // Every text in any property of any widget or action, and what a screen reader is told.
    QStringList everyText();

    QString chosenFile;  // the answer of the file dialogue
    int timesChosen = 0; // how often it was asked
    std::vector<FileQuestion> filesAsked;
    std::optional<QString> answeredText;
    std::vector<TextQuestion> textsAsked;
    std::optional<int> answeredChoice;
    std::vector<ChoiceQuestion> choicesAsked;
    std::optional<DayPolicy> answeredDay;
    std::vector<DayQuestion> daysAsked;
    std::optional<VisitsAnswer> answeredVisits;
    std::vector<VisitsQuestion> visitsAsked;
    std::optional<Author> answeredWho;
    std::vector<WhoQuestion> whosAsked;
    std::optional<Note> answeredNote;
    std::vector<NoteQuestion> notesAsked;
    std::optional<Correction> answeredCorrection;
    std::vector<CorrectionQuestion> correctionsAsked;
    std::optional<Away> answeredAway;
    std::vector<AwayQuestion> awaysAsked;
    std::optional<TrainingAnswer> answeredTraining;
    std::vector<TrainingQuestion> trainingsAsked;
    std::optional<std::vector<TrainingAttendance>> answeredAttendance;
    std::vector<AttendanceQuestion> attendancesAsked;
    std::optional<Equipment> answeredEquipment;
    std::vector<EquipmentQuestion> equipmentAsked;
    std::optional<LogSession> answeredSession;
    std::vector<SessionQuestion> sessionsAsked;
    std::optional<NotHeldAnswer> answeredNotHeld;
    std::vector<NotHeldQuestion> notHeldAsked;
    std::optional<SessionAttendanceAnswer> answeredSessionAttendance;
    std::vector<SessionAttendanceQuestion> sessionAttendancesAsked;
    std::optional<RostersAnswer> answeredRosters;
    std::vector<RostersQuestion> rostersAsked;
    std::optional<Letterhead> answeredLetterhead;
    std::vector<LetterheadQuestion> letterheadsAsked;
    std::optional<ReprintAnswer> answeredReprint;
    std::vector<ReprintQuestion> reprintsAsked;
    std::optional<PlannedSupport> answeredPlannedSupport;
    std::vector<PlannedSupportQuestion> plannedSupportsAsked;
    std::optional<LogReferral> answeredReferral;
    std::vector<ReferralQuestion> referralsAsked;
    std::optional<ReferralStep> answeredReferralStep;
    std::vector<ReferralStepQuestion> referralStepsAsked;
    std::optional<Service> answeredService;
    std::vector<ServiceQuestion> servicesAsked;
    std::optional<VisitPlan> answeredPlan;
    std::vector<PlanQuestion> plansAsked;
    std::optional<AgreedAction> answeredAction;
    std::vector<ActionQuestion> actionsAsked;
    std::optional<OneToOne> answeredOneToOne;
    std::vector<OneToOneQuestion> oneToOnesAsked;
    std::optional<MeetingEntry> answeredMeeting;
    std::vector<MeetingQuestion> meetingsAsked;
    std::optional<Checklist> answeredChecklist;
    std::vector<ChecklistQuestion> checklistsAsked;
    std::optional<ActionReturn> answeredFollowUp;
    std::vector<FollowUpQuestion> followUpsAsked;
    std::optional<QString> answeredReason;
    std::vector<ReasonQuestion> reasonsAsked;
    std::optional<ProtectAnswer> answeredProtection;
    std::vector<bool> protectionsAsked; // whether there was a passphrase
    std::vector<RecoveryKeyNote> recoveryKeysShown;
    std::optional<Settings> answeredSettings;
    std::vector<SettingsQuestion> settingsAsked;
    std::optional<QString> answeredBackup;
    std::vector<std::vector<BackupOffer>> backupsAsked;
    bool answeredErase = false;
    std::vector<EraseQuestion> erasesAsked;
    std::optional<PaperTarget> answeredPaper;
    QStringList papersAsked;          // the names suggested
    bool answer = false;              // to the question before a swap
    std::vector<Question> questions;  // that were asked
    std::function<void()> whileAsked; // what happens meanwhile

private:
    WindowServices services();
    void answerForTheLogbook(WindowServices &services);

    QString m_language;
    QTemporaryDir m_root;
    QString m_home;

public:
    QSettings memory;
    Session session;
    LogbookKeeper keeper; // of a logbook in `home`
    MainWindow window;
};

} // namespace clmrs
