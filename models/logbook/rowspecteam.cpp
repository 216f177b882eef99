// The rows about the team: training, coaching, equipment, awareness sessions.
#include "models/domain/equipmentneeds.h"
#include "models/domain/sessiontopics.h"
#include "models/logbook/rowfields.h"

namespace clmrs {

namespace {

using namespace rowfields;

constexpr char kPerson[] = "personnel";
constexpr char kCommunity[] = "community";
constexpr char kHousehold[] = "household";

constexpr LogField<TrainingModule> kTrainingModule[] = {
    field<TrainingModule, &TrainingModule::code>("code"),
    field<TrainingModule, &TrainingModule::kind>("kind"),
    field<TrainingModule, &TrainingModule::hours>("hours"),
    field<TrainingModule, &TrainingModule::passMark>("pass_mark"),
    field<TrainingModule, &TrainingModule::validity>("validity"),
    field<TrainingModule, &TrainingModule::dueAfterHireDays>("due_after_hire_days"),
    field<TrainingModule, &TrainingModule::required>("required"),
    field<TrainingModule, &TrainingModule::items>("items"),
};
constexpr LogField<Training> kTraining[] = {
    field<Training, &Training::code>("code"),
    field<Training, &Training::trainingModule>("module"),
    field<Training, &Training::heldOn>("held_on"),
    field<Training, &Training::place>("place", sealed),
    idField<Training, &Training::trainer, kPerson>("trainer_id"),
    field<Training, &Training::trainer, &Subject::name>("trainer_name", sealed),
    field<Training, &Training::language>("language"),
    field<Training, &Training::seats>("seats"),
};
constexpr LogField<TrainingAttendance> kTrainingAttendance[] = {
    field<TrainingAttendance, &TrainingAttendance::training>("training"),
    idField<TrainingAttendance, &TrainingAttendance::monitor, kPerson>("monitor_id"),
    field<TrainingAttendance, &TrainingAttendance::monitor, &Subject::name>("monitor_name", sealed),
    field<TrainingAttendance, &TrainingAttendance::present>("present"),
    field<TrainingAttendance, &TrainingAttendance::score>("score"),
    field<TrainingAttendance, &TrainingAttendance::remark>("remark", sealed),
    field<TrainingAttendance, &TrainingAttendance::scoreBefore>("score_before"),
};
constexpr LogField<Coaching> kCoaching[] = {
    field<Coaching, &Coaching::code>("code"),
    idField<Coaching, &Coaching::monitor, kPerson>("monitor_id"),
    field<Coaching, &Coaching::monitor, &Subject::name>("monitor_name", sealed),
    idField<Coaching, &Coaching::supervisor, kPerson>("supervisor_id"),
    field<Coaching, &Coaching::supervisor, &Subject::name>("supervisor_name", sealed),
    field<Coaching, &Coaching::kind>("kind"),
    field<Coaching, &Coaching::plannedOn>("planned_on"),
    field<Coaching, &Coaching::heldOn>("held_on"),
    idField<Coaching, &Coaching::community, kCommunity>("community_id"),
    field<Coaching, &Coaching::community, &Subject::name>("community_name", sealed),
    idField<Coaching, &Coaching::household, kHousehold>("household_id"),
    field<Coaching, &Coaching::household, &Subject::name>("household_name", sealed),
    field<Coaching, &Coaching::simulated>("simulated"),
    field<Coaching, &Coaching::present>("present", sealed),
    field<Coaching, &Coaching::checklist>("checklist"),
    field<Coaching, &Coaching::checklistVersion>("checklist_version"),
    field<Coaching, &Coaching::heard, &HeardCounts::openQuestions>("open_questions"),
    field<Coaching, &Coaching::heard, &HeardCounts::closedQuestions>("closed_questions"),
    field<Coaching, &Coaching::heard, &HeardCounts::simpleReflections>("simple_reflections"),
    field<Coaching, &Coaching::heard, &HeardCounts::complexReflections>("complex_reflections"),
};
constexpr LogField<VisitStop> kVisitStop[] = {
    field<VisitStop, &VisitStop::visit>("visit"),
    field<VisitStop, &VisitStop::place>("place"),
    field<VisitStop, &VisitStop::where, &Subject::table>("subject_table"),
    field<VisitStop, &VisitStop::where, &Subject::id>("subject_id"),
    field<VisitStop, &VisitStop::where, &Subject::name>("subject_name", sealed),
};
constexpr LogField<KeptChecklist> kKeptChecklist[] = {
    field<KeptChecklist, &KeptChecklist::code>("code"),
    field<KeptChecklist, &KeptChecklist::version>("version"),
    field<KeptChecklist, &KeptChecklist::content>("content"),
};
constexpr LogField<PracticeMark> kPracticeMark[] = {
    field<PracticeMark, &PracticeMark::visit>("visit"),
    field<PracticeMark, &PracticeMark::item>("item"),
    field<PracticeMark, &PracticeMark::mark>("mark"),
    field<PracticeMark, &PracticeMark::remark>("remark", sealed),
};
constexpr LogField<AgreedAction> kAgreedAction[] = {
    field<AgreedAction, &AgreedAction::code>("code"),
    field<AgreedAction, &AgreedAction::visit>("visit"),
    idField<AgreedAction, &AgreedAction::monitor, kPerson>("monitor_id"),
    field<AgreedAction, &AgreedAction::monitor, &Subject::name>("monitor_name", sealed),
    field<AgreedAction, &AgreedAction::item>("item"),
    field<AgreedAction, &AgreedAction::text>("text", sealed),
    field<AgreedAction, &AgreedAction::dueOn>("due_on"),
    idField<AgreedAction, &AgreedAction::responsible, kPerson>("responsible_id"),
    field<AgreedAction, &AgreedAction::responsible, &Subject::name>("responsible_name", sealed),
    field<AgreedAction, &AgreedAction::doneOn>("done_on"),
    field<AgreedAction, &AgreedAction::dropped>("dropped"),
    field<AgreedAction, &AgreedAction::reason>("reason", sealed),
    field<AgreedAction, &AgreedAction::agreedOn>("agreed_on"),
};
constexpr LogField<OneToOne> kOneToOne[] = {
    idField<OneToOne, &OneToOne::monitor, kPerson>("monitor_id"),
    field<OneToOne, &OneToOne::monitor, &Subject::name>("monitor_name", sealed),
    field<OneToOne, &OneToOne::plannedOn>("planned_on"),
    field<OneToOne, &OneToOne::heldOn>("held_on"),
    field<OneToOne, &OneToOne::agenda>("agenda", sealed),
    field<OneToOne, &OneToOne::record>("record", sealed),
};
constexpr LogField<TeamMeeting> kTeamMeeting[] = {
    field<TeamMeeting, &TeamMeeting::code>("code"),
    idField<TeamMeeting, &TeamMeeting::supervisor, kPerson>("supervisor_id"),
    field<TeamMeeting, &TeamMeeting::supervisor, &Subject::name>("supervisor_name", sealed),
    field<TeamMeeting, &TeamMeeting::plannedOn>("planned_on"),
    field<TeamMeeting, &TeamMeeting::heldOn>("held_on"),
    field<TeamMeeting, &TeamMeeting::topics>("topics", sealed),
};
constexpr LogField<MeetingPresence> kMeetingPresence[] = {
    field<MeetingPresence, &MeetingPresence::meeting>("meeting"),
    idField<MeetingPresence, &MeetingPresence::monitor, kPerson>("monitor_id"),
    field<MeetingPresence, &MeetingPresence::monitor, &Subject::name>("monitor_name", sealed),
};
constexpr LogField<TeamDecision> kTeamDecision[] = {
    field<TeamDecision, &TeamDecision::meeting>("meeting"),
    field<TeamDecision, &TeamDecision::text>("text", sealed),
    field<TeamDecision, &TeamDecision::dueOn>("due_on"),
    idField<TeamDecision, &TeamDecision::responsible, kPerson>("responsible_id"),
    field<TeamDecision, &TeamDecision::responsible, &Subject::name>("responsible_name", sealed),
    field<TeamDecision, &TeamDecision::doneOn>("done_on"),
    field<TeamDecision, &TeamDecision::dropped>("dropped"),
    field<TeamDecision, &TeamDecision::reason>("reason", sealed),
};
constexpr LogField<Equipment> kEquipment[] = {
    codeField<Equipment, &Equipment::kind>("kind", isEquipmentCode),
    idField<Equipment, &Equipment::monitor, kPerson>("monitor_id"),
    field<Equipment, &Equipment::monitor, &Subject::name>("monitor_name", sealed),
    field<Equipment, &Equipment::serial>("serial", sealed),
    field<Equipment, &Equipment::issuedOn>("issued_on"),
    field<Equipment, &Equipment::returnedOn>("returned_on"),
    field<Equipment, &Equipment::condition>("condition"),
    field<Equipment, &Equipment::checkedOn>("checked_on"),
};
constexpr LogField<LogSession> kLogSession[] = {
    field<LogSession, &LogSession::code>("code"),
    idField<LogSession, &LogSession::community, kCommunity>("community_id"),
    field<LogSession, &LogSession::community, &Subject::name>("community_name", sealed),
    codeField<LogSession, &LogSession::topic>("topic", isUsualTopic),
    field<LogSession, &LogSession::audience>("audience"),
    field<LogSession, &LogSession::language>("language"),
    field<LogSession, &LogSession::plannedOn>("planned_on"),
    field<LogSession, &LogSession::heldOn>("held_on"),
    field<LogSession, &LogSession::notHeldReason>("not_held_reason", sealed),
    idField<LogSession, &LogSession::facilitator, kPerson>("facilitator_id"),
    field<LogSession, &LogSession::facilitator, &Subject::name>("facilitator_name", sealed),
    field<LogSession, &LogSession::women>("women"),
    field<LogSession, &LogSession::men>("men"),
    field<LogSession, &LogSession::girls>("girls"),
    field<LogSession, &LogSession::boys>("boys"),
    field<LogSession, &LogSession::place>("place", sealed),
    field<LogSession, &LogSession::materials>("materials", sealed),
};
constexpr LogField<RosterLine> kRosterLine[] = {
    field<RosterLine, &RosterLine::session>("session"),
    field<RosterLine, &RosterLine::roster>("roster"),
    field<RosterLine, &RosterLine::row>("row_number"),
    idField<RosterLine, &RosterLine::household, kHousehold>("household_id"),
    field<RosterLine, &RosterLine::household, &Subject::name>("household_name", sealed),
    field<RosterLine, &RosterLine::name>("name", sealed),
    field<RosterLine, &RosterLine::sex>("sex"),
    field<RosterLine, &RosterLine::ageGroup>("age_group"),
};

constexpr LogField<SessionLink> kSessionLink[] = {
    field<SessionLink, &SessionLink::session>("session"),
    field<SessionLink, &SessionLink::synced>("synced_id"),
};
constexpr LogField<PrintedRoster> kPrintedRoster[] = {
    field<PrintedRoster, &PrintedRoster::number>("number"),
    idField<PrintedRoster, &PrintedRoster::community, kCommunity>("community_id"),
    field<PrintedRoster, &PrintedRoster::community, &Subject::name>("community_name", sealed),
    field<PrintedRoster, &PrintedRoster::heldOn>("held_on"),
    codeField<PrintedRoster, &PrintedRoster::topic>("topic", isUsualTopic),
    field<PrintedRoster, &PrintedRoster::households>("households"),
    field<PrintedRoster, &PrintedRoster::blankRows>("blank_rows"),
    field<PrintedRoster, &PrintedRoster::landscape>("landscape"),
    field<PrintedRoster, &PrintedRoster::audience>("audience"),
    field<PrintedRoster, &PrintedRoster::keepsLook>("keeps_look"),
    field<PrintedRoster, &PrintedRoster::titleLine>("title_line", sealed),
    field<PrintedRoster, &PrintedRoster::logo>("logo"),
    field<PrintedRoster, &PrintedRoster::partnerLogo>("partner_logo"),
};

constexpr LogSpec<TrainingModule> kTrainingModuleSpec{"module", kTrainingModule};
constexpr LogSpec<Training> kTrainingSpec{"training", kTraining};
constexpr LogSpec<TrainingAttendance> kTrainingAttendanceSpec{"training_attendance", kTrainingAttendance};
constexpr LogSpec<Coaching> kCoachingSpec{"coaching", kCoaching};
constexpr LogSpec<VisitStop> kVisitStopSpec{"visit_stop", kVisitStop};
constexpr LogSpec<KeptChecklist> kKeptChecklistSpec{"checklist", kKeptChecklist};
constexpr LogSpec<PracticeMark> kPracticeMarkSpec{"mark", kPracticeMark};
constexpr LogSpec<AgreedAction> kAgreedActionSpec{"action", kAgreedAction};
constexpr LogSpec<OneToOne> kOneToOneSpec{"one_to_one", kOneToOne};
constexpr LogSpec<TeamMeeting> kTeamMeetingSpec{"team_meeting", kTeamMeeting};
constexpr LogSpec<MeetingPresence> kMeetingPresenceSpec{"meeting_presence", kMeetingPresence};
constexpr LogSpec<TeamDecision> kTeamDecisionSpec{"team_decision", kTeamDecision};
constexpr LogSpec<Equipment> kEquipmentSpec{"equipment", kEquipment};
constexpr LogSpec<LogSession> kLogSessionSpec{"session", kLogSession};
constexpr LogSpec<RosterLine> kRosterLineSpec{"roster_line", kRosterLine};
constexpr LogSpec<SessionLink> kSessionLinkSpec{"session_link", kSessionLink};
constexpr LogSpec<PrintedRoster> kPrintedRosterSpec{"printed_roster", kPrintedRoster};

} // namespace

template <>
const LogSpec<TrainingModule> &logSpecOf<TrainingModule>()
{
    return kTrainingModuleSpec;
}
template <>
const LogSpec<Training> &logSpecOf<Training>()
{
    return kTrainingSpec;
}
template <>
const LogSpec<TrainingAttendance> &logSpecOf<TrainingAttendance>()
{
    return kTrainingAttendanceSpec;
}
template <>
const LogSpec<Coaching> &logSpecOf<Coaching>()
{
    return kCoachingSpec;
}
template <>
const LogSpec<VisitStop> &logSpecOf<VisitStop>()
{
    return kVisitStopSpec;
}
template <>
const LogSpec<KeptChecklist> &logSpecOf<KeptChecklist>()
{
    return kKeptChecklistSpec;
}
template <>
const LogSpec<PracticeMark> &logSpecOf<PracticeMark>()
{
    return kPracticeMarkSpec;
}
template <>
const LogSpec<AgreedAction> &logSpecOf<AgreedAction>()
{
    return kAgreedActionSpec;
}
template <>
const LogSpec<OneToOne> &logSpecOf<OneToOne>()
{
    return kOneToOneSpec;
}
template <>
const LogSpec<TeamMeeting> &logSpecOf<TeamMeeting>()
{
    return kTeamMeetingSpec;
}
template <>
const LogSpec<MeetingPresence> &logSpecOf<MeetingPresence>()
{
    return kMeetingPresenceSpec;
}
template <>
const LogSpec<TeamDecision> &logSpecOf<TeamDecision>()
{
    return kTeamDecisionSpec;
}
template <>
const LogSpec<Equipment> &logSpecOf<Equipment>()
{
    return kEquipmentSpec;
}
template <>
const LogSpec<LogSession> &logSpecOf<LogSession>()
{
    return kLogSessionSpec;
}
template <>
const LogSpec<RosterLine> &logSpecOf<RosterLine>()
{
    return kRosterLineSpec;
}
template <>
const LogSpec<SessionLink> &logSpecOf<SessionLink>()
{
    return kSessionLinkSpec;
}
template <>
const LogSpec<PrintedRoster> &logSpecOf<PrintedRoster>()
{
    return kPrintedRosterSpec;
}

} // namespace clmrs
