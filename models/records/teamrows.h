// The rows of the logbook about the team: training, coaching, equipment, awareness sessions (COMMANDS.md, "The
// logbook"). What people gave a code is known by it; other rows name it by that code, and two workstations may have
// given one code twice.
#pragma once

#include "models/domain/codes.h"
#include "models/domain/validity.h"
#include "models/records/logrows.h"

namespace clmrs {

enum class ModuleKind : std::uint8_t { initial, practice, refresher };
inline constexpr std::array<std::string_view, 3> kModuleKindCodes{"initial", "practice", "refresher"};
inline std::span<const std::string_view> rowCodes(ModuleKind) { return kModuleKindCodes; }

// Something to be learnt. Its titles are phrases under phraseCode().
struct TrainingModule
{
    RowHead head;
    std::string code;
    ModuleKind kind = ModuleKind::initial;
    std::optional<double> hours;
    std::optional<double> passMark; // 0-100; empty: whoever was there has passed
    Validity validity;
    std::optional<std::int64_t> dueAfterHireDays;
    bool required = false;
    std::string items; // of the practice checklist, separated by a space

    friend bool operator==(const TrainingModule &, const TrainingModule &) = default;
};

// Under which code the titles of a module are phrases.
inline std::string phraseCode(const TrainingModule &trainingModule) { return "module/" + trainingModule.code; }

struct Training
{
    RowHead head;
    std::string code;
    std::string trainingModule; // its code
    std::optional<Date> heldOn;
    std::string place; // sealed
    Subject trainer;   // of the synced file; without an id: a name as it was typed
    std::string language;
    std::optional<std::int64_t> seats = {}; // that there is room for; empty: nobody has counted them

    friend bool operator==(const Training &, const Training &) = default;
};

struct TrainingAttendance
{
    RowHead head;
    std::string training; // its code
    Subject monitor;
    bool present = false;
    std::optional<double> score;            // 0-100; afterwards, the one that passes
    std::string remark;                     // sealed
    std::optional<double> scoreBefore = {}; // 0-100; what they knew when they came

    friend bool operator==(const TrainingAttendance &, const TrainingAttendance &) = default;
};

enum class CoachingKind : std::uint8_t { accompanied, spotCheck, oneToOne, assessment };
inline constexpr std::array<std::string_view, 4> kCoachingKindCodes{"accompanied", "spot_check", "one_to_one", "assessment"};
inline std::span<const std::string_view> rowCodes(CoachingKind) { return kCoachingKindCodes; }

// How often a monitor did so in the dialogue (motivational interviewing); empty: not counted.
struct HeardCounts
{
    std::optional<std::int64_t> openQuestions = {};
    std::optional<std::int64_t> closedQuestions = {};
    std::optional<std::int64_t> simpleReflections = {};
    std::optional<std::int64_t> complexReflections = {};

    friend bool operator==(const HeardCounts &, const HeardCounts &) = default;
};

// A visit of a supervisor to a monitor; not held yet: planned.
struct Coaching
{
    RowHead head;
    std::string code;
    Subject monitor;
    Subject supervisor; // empty: not said
    CoachingKind kind = CoachingKind::accompanied;
    std::optional<Date> plannedOn;
    std::optional<Date> heldOn;
    Subject community;                                 // empty: not said
    Subject household;                                 // empty: not said
    bool simulated = false;                            // role play, or a visit staged for practice
    std::string present = {};                          // sealed; who else was there
    std::string checklist = {};                        // its code; empty: the practice checklist
    std::optional<std::int64_t> checklistVersion = {}; // empty: the first one
    HeardCounts heard = {};

    friend bool operator==(const Coaching &, const Coaching &) = default;
};

// Where else a visit is planned to go, after the community or household of its own row.
struct VisitStop
{
    RowHead head;
    std::string visit;                      // code of the coaching visit
    std::optional<std::int64_t> place = {}; // in their order; empty: the last
    Subject where;                          // a community or a household

    friend bool operator==(const VisitStop &, const VisitStop &) = default;
};

// One version of a checklist that a programme wrote (models/domain/checklist.h says how it stands there). Another version is
// another row.
struct KeptChecklist
{
    RowHead head;
    std::string code;
    std::optional<std::int64_t> version;
    std::string content; // JSON

    friend bool operator==(const KeptChecklist &, const KeptChecklist &) = default;
};

enum class Mark : std::uint8_t { notDone, partly, doneWell, notApplicable };
inline constexpr std::array<std::string_view, 4> kMarkCodes{"0", "1", "2", "na"};
inline std::span<const std::string_view> rowCodes(Mark) { return kMarkCodes; }

// Of one item of the practice checklist at one coaching visit.
struct PracticeMark
{
    RowHead head;
    std::string visit; // code of the coaching visit
    std::string item;
    Mark mark = Mark::notApplicable;
    std::string remark; // sealed

    friend bool operator==(const PracticeMark &, const PracticeMark &) = default;
};

// What was agreed with a monitor.
struct AgreedAction
{
    RowHead head;
    std::string code;
    std::string visit; // code of the coaching visit; empty: agreed elsewhere
    Subject monitor;
    std::string item; // of the practice checklist; empty: about something else
    std::string text; // sealed
    std::optional<Date> dueOn;
    Subject responsible;        // of the synced file; without an id: a name as it was typed
    std::optional<Date> doneOn; // … or dropped on
    bool dropped = false;
    std::string reason = {};           // sealed; why it was prolonged or dropped
    std::optional<Date> agreedOn = {}; // of one without a visit; with one the day of the visit says it

    friend bool operator==(const AgreedAction &, const AgreedAction &) = default;
};

// A talk of a supervisor with a monitor alone; not held yet: its agenda. Open to its author alone (Logbook::snapshot).
struct OneToOne
{
    RowHead head;
    Subject monitor;
    std::optional<Date> plannedOn;
    std::optional<Date> heldOn;
    std::string agenda; // sealed
    std::string record; // sealed

    friend bool operator==(const OneToOne &, const OneToOne &) = default;
};

// A meeting of a team; not held yet: its agenda. Texts are sealed.
struct TeamMeeting
{
    RowHead head;
    std::string code;
    Subject supervisor; // whose team met; empty: everybody
    std::optional<Date> plannedOn;
    std::optional<Date> heldOn;
    std::string topics; // sealed; what was, or is to be, talked about

    friend bool operator==(const TeamMeeting &, const TeamMeeting &) = default;
};

// Somebody was at a meeting.
struct MeetingPresence
{
    RowHead head;
    std::string meeting; // its code
    Subject monitor;

    friend bool operator==(const MeetingPresence &, const MeetingPresence &) = default;
};

// What a meeting decided: it comes along to the team's next meetings until it is done or dropped.
struct TeamDecision
{
    RowHead head;
    std::string meeting; // code of the one that decided it
    std::string text;    // sealed
    std::optional<Date> dueOn;
    Subject responsible;        // of the synced file; without an id: a name as it was typed
    std::optional<Date> doneOn; // … or dropped on
    bool dropped = false;
    std::string reason; // sealed; why it was prolonged or dropped

    friend bool operator==(const TeamDecision &, const TeamDecision &) = default;
};

enum class EquipmentCondition : std::uint8_t { good, worn, broken, lost, unsaid };
inline constexpr std::array<std::string_view, 5> kEquipmentConditionCodes{"good", "worn", "broken", "lost", ""};
inline std::span<const std::string_view> rowCodes(EquipmentCondition) { return kEquipmentConditionCodes; }

// Something that a monitor was given for the work, each time it was given.
struct Equipment
{
    RowHead head;
    std::string kind;
    Subject monitor;
    std::string serial;
    std::optional<Date> issuedOn;
    std::optional<Date> returnedOn;
    EquipmentCondition condition = EquipmentCondition::unsaid;
    std::optional<Date> checkedOn;

    friend bool operator==(const Equipment &, const Equipment &) = default;
};

// An awareness session of the logbook; not held yet: planned.
struct LogSession
{
    RowHead head;
    std::string code;
    Subject community;
    std::string topic;
    Audience audience = Audience::missing;
    std::string language;
    std::optional<Date> plannedOn;
    std::optional<Date> heldOn;
    std::string notHeldReason; // sealed
    Subject facilitator;       // empty: not said
    std::optional<std::int64_t> women;
    std::optional<std::int64_t> men;
    std::optional<std::int64_t> girls;
    std::optional<std::int64_t> boys;
    std::string place = {};     // sealed; where in the community
    std::string materials = {}; // what has to be brought

    friend bool operator==(const LogSession &, const LogSession &) = default;
};

// A line of a roster that came back from an awareness session.
struct RosterLine
{
    RowHead head;
    std::string session; // its code
    std::string roster;  // number of the paper
    std::optional<std::int64_t> row;
    Subject household; // empty: not said
    std::string name;  // sealed
    Sex sex = Sex::missing;
    AgeGroup ageGroup = AgeGroup::missing;

    friend bool operator==(const RosterLine &, const RosterLine &) = default;
};

// Somebody says that a session of the logbook and one of the synced file are the same.
struct SessionLink
{
    RowHead head;
    std::string session; // its code
    std::string synced;  // the id of an awareness_session

    friend bool operator==(const SessionLink &, const SessionLink &) = default;
};

// A roster that was printed: whom its rows are about, so that attendance is entered by number and row.
struct PrintedRoster
{
    RowHead head;
    std::string number; // of the paper
    Subject community;
    std::optional<Date> heldOn; // as it stands on the paper
    std::string topic;
    // The ids of the households, row by row: each id between two line feeds, each row closed by a tab. So one id can be
    // taken out of the text by SQL alone, and its row stays.
    std::string households;
    std::optional<std::int64_t> blankRows = {}; // behind them; empty: as many as there are usually
    bool landscape = false;
    Audience audience = Audience::missing;
    // How it looked else; of a list printed before version 15 nobody knows.
    bool keepsLook = false;
    std::string titleLine = {};   // sealed; the title in another language; empty: none
    std::string logo = {};        // the digest of a KeptLogo; empty: none
    std::string partnerLogo = {}; // the same

    friend bool operator==(const PrintedRoster &, const PrintedRoster &) = default;
};

} // namespace clmrs
