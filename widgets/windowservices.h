// What the window asks of the outside, injected by app/ and answered by tests.
#pragma once

#include "models/domain/date.h"
#include "models/domain/settings.h"
#include "models/indicators/course.h"
#include "models/indicators/teammeeting.h"
#include "models/records/logrows.h"
#include "models/records/teamrows.h"
#include "models/session/asofday.h"
#include "models/tables/attendance.h"
#include "models/tables/filterchoices.h"
#include "models/tables/trainingproposals.h"
#include "models/tables/visitplaces.h"
#include "widgets/carequestions.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;
class QSettings;
class QWidget;

namespace clmrs {

struct LanguageChoice
{
    QString code;
    QString ownName;
};

struct Question
{
    QString text;
    QString yes; // the button that does it
    QString no;
};

struct FileQuestion
{
    QString title;
    QString kinds;         // as a file dialogue has them: "Case files (*.clmrs);;All files (*)"
    QString suggestedName; // of a file to be written; empty: one to be read
};

struct TextQuestion
{
    QString title;
    QString label;
    QString suggested;
    int longest;
};

struct ChoiceQuestion
{
    QString title;
    QString label;
    QStringList choices;
};

struct DayQuestion
{
    Date today;
    Date fileDay;
    Date current;
    bool todayFitsFile; // else the answer is asked for, not offered
};

// Whose visits of which month.
struct VisitsQuestion
{
    std::vector<FilterChoice> monitors;
    std::string suggested; // an id; "" is nobody
    Date day;              // in the month suggested
    QString doIt;          // the words of the button that answers
};

struct VisitsAnswer
{
    std::string monitor;
    Date firstOfMonth;
};

// Who sits here. The answer is an Author without a head; a typed one has no personnelId.
struct PersonOffer
{
    std::string id; // in the synced file
    QString name;
    bool leads = false; // supervisor or coordinator there: the role supervisor is proposed
};

struct WhoQuestion
{
    std::vector<PersonOffer> people;
    std::optional<Author> current;
};

// The answer is the note with another text, day or done; head and subject stay.
struct NoteQuestion
{
    QString subject; // in words
    Note note;
    QString draft; // kept as it was typed, never saved; empty: none
    Date today;
    std::function<void(const QString &text)> draftChanged = nullptr; // at each letter
    bool putsOff = false; // a line of the week: there has to be a day, and it lies ahead
};

// What can be wrong in a row: a column of the contract in words, with what stands there now.
struct CorrectionOffer
{
    std::string column;
    QString words;
    QString present;
};

// One of the rows that can be wrong.
struct CorrectionRecord
{
    Subject subject; // by table and id
    QString words;
    std::vector<CorrectionOffer> columns;
};

// The answer is a Correction without head or state: subject by table and id, column, old, proposed, reason.
struct CorrectionQuestion
{
    QString subject;                       // in words
    std::vector<CorrectionRecord> records; // the row in front first; empty: nothing of it can be corrected
    // The id of the row of a table that has this code or id; empty: none has.
    std::function<std::optional<std::string>(const std::string &table, const QString &typed)> idOf = nullptr;
};

// The answer is the row with what was entered; its head stays.
struct AwayQuestion
{
    std::vector<FilterChoice> monitors;
    Away away;
};

// A training planned or changed: who is invited stands beside it. The answer's head, and what is not asked for, stay.
struct TrainingQuestion
{
    std::vector<FilterChoice> modules; // by code
    std::vector<FilterChoice> staff;   // who may be the trainer, by id; anybody may be typed
    std::vector<FilterChoice> monitors;
    Training training;
    std::vector<std::string> invited; // ids
    TrainingProposals proposals = {}; // why somebody is; with another module those of it are
    bool isNew = false;
};

struct TrainingAnswer
{
    Training training;
    std::vector<std::string> invited;
};

// Who came to a training and what they scored. The answer has the rows, and behind them one for each who came uninvited.
struct AttendanceQuestion
{
    QString training; // in words
    std::optional<double> passMark;
    std::vector<FilterChoice> people; // by id, in the order of `rows`
    std::vector<TrainingAttendance> rows;
    std::vector<FilterChoice> others = {}; // who else may have come, by id
};

// A piece given out, checked or given back. The answer is the row with what was entered.
struct EquipmentQuestion
{
    std::vector<FilterChoice> monitors;
    Equipment piece;
    Date today;
};

// An awareness session to be planned or changed. The answer is the row with what was entered; code and head stay.
struct SessionQuestion
{
    std::vector<FilterChoice> communities;
    std::vector<FilterChoice> topics; // by code
    std::vector<FilterChoice> people;
    LogSession session;
    Date today;
};

struct NotHeldQuestion
{
    QString session; // in words
    QString reason;  // as it was given before
    Date today;
};

struct NotHeldAnswer
{
    std::string reason;
    std::optional<Date> again; // the day on which it is held instead
};

// A list that was printed, with what was entered of it before.
struct AttendanceSheet
{
    std::string number;
    QStringList rows; // of the invited, as the screen names them, from row 1
    Attendance attendance;
    BlankRows blank = {};
    QString about = {};   // of which community, day and topic it is
    QString refused = {}; // why it is no list of this session; empty: it may be
    bool isOfChildren = false;
};

struct SessionAttendanceQuestion
{
    QString session;   // in words
    QString suggested; // the number of its latest list; empty: none was printed
    std::function<std::optional<AttendanceSheet>(const QString &typed)> sheetOf; // empty: no list of that number
};

struct SessionAttendanceAnswer
{
    std::string number;
    Attendance attendance;
};

// A coaching visit on a day; the answer is the row with what was chosen, its head stays, and everywhere it goes.
struct PlanQuestion
{
    QString monitor; // as the screen names them
    Coaching visit;
    VisitPlaces places;
    std::vector<Stop> stops = {};
    std::function<QString(const Stop &stop)> stopText = nullptr; // as the screen names it
    std::vector<FilterChoice> monitors = {};                     // of whom one may be chosen; empty: it is that monitor's
    std::function<VisitPlaces(const std::string &monitor)> placesOf = nullptr;
    std::function<QStringList(const Coaching &visit)> remarksOn = nullptr; // what speaks against its day, a sentence each
};

// What is agreed with a monitor; the answer is the action with another text, person or day.
struct ActionQuestion
{
    QString item; // of the checklist, in words; empty: about something else
    AgreedAction action;
    std::vector<FilterChoice> people;
};

// A talk with a monitor alone; the answer is the row with what was written, its head stays.
struct OneToOneQuestion
{
    QString monitor; // as the screen names them
    OneToOne talk;
    bool isDraft = false;                                             // kept as it was typed, and never saved
    std::function<void(const OneToOne &talk)> draftChanged = nullptr; // at each letter
};

// A meeting of a team; the answer is the entry as it was written down.
struct MeetingPerson
{
    std::string id; // in the synced file
    QString label;
    std::string supervisor; // an id; empty: has none
};

struct CarriedDecision
{
    Key key;
    QString words;
    QString state; // with what becomes of it now
};

struct MeetingQuestion
{
    MeetingEntry entry;
    bool isDraft = false;
    std::vector<FilterChoice> teams; // by the supervisor's id; everybody has none
    std::vector<MeetingPerson> people;
    Date today = Date::fromDays(0);
    std::function<std::vector<CarriedDecision>(const TeamMeeting &meeting, const std::vector<ActionReturn> &returned)> carriedOn;
    std::function<std::optional<TeamDecision>(QWidget *parent, const TeamDecision &decision)> askDecision;
    std::function<std::optional<ActionReturn>(QWidget *parent, const ActionReturn &what)> askReturn;
    std::function<void(const MeetingEntry &entry)> draftChanged = nullptr; // at each step
};

// A checklist to be edited; the answer is to become its next version.
struct ChecklistQuestion
{
    Checklist list;
    std::vector<std::string> competenceCodes; // that some list has already
    std::function<std::string(const Checklist &list, std::size_t competence)> freeItemCode;
};

// What became of an action that is open.
struct FollowUpQuestion
{
    QString action; // in words
    ActionReturn what;
    Date day; // of the visit, or today
};

// Names will leave: why, in a person's words.
struct ReasonQuestion
{
    QString leaving; // what will leave, a whole sentence
    QString loggedAs;
};

enum class ProtectWish : std::uint8_t { set, takeAway };

struct ProtectAnswer
{
    ProtectWish wish = ProtectWish::set;
    QString passphrase;   // of `set`
    QString present = {}; // the one that holds; empty where there is none
};

struct RecoveryKeyNote
{
    QString key; // in groups, as it is printed
    std::function<void(QWidget *parent)> print = nullptr;
};

struct SettingsQuestion
{
    Settings settings;
    std::function<QString(QWidget *parent)> chooseRulePack = nullptr; // empty: thought better of it
};

struct BackupOffer
{
    QString path;
    Moment at;
    std::int64_t bytes = 0;
};

struct EraseQuestion
{
    QString subject;       // in words
    QStringList happening; // what will be erased and what stays, a sentence each
    QString word;          // to be typed
};

// Where a paper goes: a PDF by its path, or a printer.
struct PaperTarget
{
    QString pdf;
    std::shared_ptr<QPagedPaintDevice> printer = nullptr;
};

struct WindowServices
{
    std::function<QString(QWidget *parent, const FileQuestion &question)> chooseFile; // empty: thought better of it
    std::function<bool(QWidget *parent, const Question &question)> ask;
    std::function<std::optional<QString>(QWidget *parent, const TextQuestion &question)> askText;
    std::function<std::optional<int>(QWidget *parent, const ChoiceQuestion &question)> askChoice; // a number of choices
    std::function<std::optional<DayPolicy>(QWidget *parent, const DayQuestion &question)> askDay;
    std::function<std::optional<VisitsAnswer>(QWidget *parent, const VisitsQuestion &question)> askVisits;
    std::function<std::optional<Author>(QWidget *parent, const WhoQuestion &question)> askWho;
    std::function<std::optional<Note>(QWidget *parent, const NoteQuestion &question)> askNote;
    std::function<std::optional<Correction>(QWidget *parent, const CorrectionQuestion &question)> askCorrection;
    std::function<std::optional<Away>(QWidget *parent, const AwayQuestion &question)> askAway;
    std::function<std::optional<TrainingAnswer>(QWidget *parent, const TrainingQuestion &question)> askTraining;
    std::function<std::optional<std::vector<TrainingAttendance>>(QWidget *parent, const AttendanceQuestion &question)>
        askAttendance;
    std::function<std::optional<Equipment>(QWidget *parent, const EquipmentQuestion &question)> askEquipment;
    std::function<std::optional<LogSession>(QWidget *parent, const SessionQuestion &question)> askSession;
    std::function<std::optional<NotHeldAnswer>(QWidget *parent, const NotHeldQuestion &question)> askNotHeld;
    std::function<std::optional<SessionAttendanceAnswer>(QWidget *parent, const SessionAttendanceQuestion &question)>
        askSessionAttendance;
    std::function<std::optional<RostersAnswer>(QWidget *parent, const RostersQuestion &question)> askRosters;
    std::function<std::optional<Letterhead>(QWidget *parent, const LetterheadQuestion &question)> askLetterhead;
    std::function<std::optional<ReprintAnswer>(QWidget *parent, const ReprintQuestion &question)> askReprint;
    std::function<std::optional<PlannedSupport>(QWidget *parent, const PlannedSupportQuestion &question)> askPlannedSupport;
    std::function<std::optional<LogReferral>(QWidget *parent, const ReferralQuestion &question)> askReferral;
    std::function<std::optional<ReferralStep>(QWidget *parent, const ReferralStepQuestion &question)> askReferralStep;
    std::function<std::optional<Service>(QWidget *parent, const ServiceQuestion &question)> askService;
    std::function<std::optional<VisitPlan>(QWidget *parent, const PlanQuestion &question)> askPlan;
    std::function<std::optional<AgreedAction>(QWidget *parent, const ActionQuestion &question)> askAction;
    std::function<std::optional<OneToOne>(QWidget *parent, const OneToOneQuestion &question)> askOneToOne;
    std::function<std::optional<MeetingEntry>(QWidget *parent, const MeetingQuestion &question)> askMeeting;
    std::function<std::optional<Checklist>(QWidget *parent, const ChecklistQuestion &question)> askChecklist;
    std::function<std::optional<ActionReturn>(QWidget *parent, const FollowUpQuestion &question)> askFollowUp;
    std::function<std::optional<QString>(QWidget *parent, const ReasonQuestion &question)> askReason;
    std::function<std::optional<ProtectAnswer>(QWidget *parent, bool isProtected)> askProtection;
    std::function<void(QWidget *parent, const RecoveryKeyNote &note)> showRecoveryKey;
    std::function<std::optional<Settings>(QWidget *parent, const SettingsQuestion &question)> askSettings;
    // Those of the logbook with what this start says over them (--settings).
    std::function<BookRules(BookRules ofLogbook)> rulesInForce;
    std::function<std::optional<QString>(QWidget *parent, const std::vector<BackupOffer> &backups)> askBackup; // a path
    std::function<bool(QWidget *parent, const EraseQuestion &question)> askErase;
    std::function<std::optional<PaperTarget>(QWidget *parent, const QString &suggestedName)> choosePaper;
    std::vector<LanguageChoice> languages;
    std::function<void(const QString &code)> switchLanguage;
    std::function<QString()> currentLanguage;
    QSettings *memory = nullptr; // how the window was; outlives it
    std::size_t firstPage = 0;   // of pageSpecs(): in front once a file is open
    QString viewsFolder;         // where saved views lie
    // The columns of a table of the contract: what a correction in an imported table may name.
    std::function<QStringList(std::string_view table)> contractColumns;
    QString workFolder; // where files are made before they leave; made where it is missing
};

} // namespace clmrs
