// The rows about the team: training, coaching, equipment, awareness sessions.
#include "models/logbook/rowfields.h"

namespace clmrs {

namespace {

using namespace rowfields;

constexpr char kPerson[] = "personnel";
constexpr char kCommunity[] = "community";
constexpr char kHousehold[] = "household";

constexpr LogField<TrainingModule> kTrainingModule[] = {
    field<TrainingModule, CLMRS_PART(code)>("code"),
    field<TrainingModule, CLMRS_PART(kind)>("kind"),
    field<TrainingModule, CLMRS_PART(hours)>("hours"),
    field<TrainingModule, CLMRS_PART(passMark)>("pass_mark"),
    field<TrainingModule, CLMRS_PART(validity)>("validity"),
    field<TrainingModule, CLMRS_PART(dueAfterHireDays)>("due_after_hire_days"),
    field<TrainingModule, CLMRS_PART(required)>("required"),
    field<TrainingModule, CLMRS_PART(items)>("items"),
};
constexpr LogField<Training> kTraining[] = {
    field<Training, CLMRS_PART(code)>("code"),
    field<Training, CLMRS_PART(trainingModule)>("module"),
    field<Training, CLMRS_PART(heldOn)>("held_on"),
    field<Training, CLMRS_PART(place)>("place", sealed),
    idField<Training, CLMRS_PART(trainer), kPerson>("trainer_id"),
    field<Training, CLMRS_PART(trainer.name)>("trainer_name", sealed),
    field<Training, CLMRS_PART(language)>("language"),
};
constexpr LogField<TrainingAttendance> kTrainingAttendance[] = {
    field<TrainingAttendance, CLMRS_PART(training)>("training"),
    idField<TrainingAttendance, CLMRS_PART(monitor), kPerson>("monitor_id"),
    field<TrainingAttendance, CLMRS_PART(monitor.name)>("monitor_name", sealed),
    field<TrainingAttendance, CLMRS_PART(present)>("present"),
    field<TrainingAttendance, CLMRS_PART(score)>("score"),
    field<TrainingAttendance, CLMRS_PART(remark)>("remark", sealed),
};
constexpr LogField<Coaching> kCoaching[] = {
    field<Coaching, CLMRS_PART(code)>("code"),
    idField<Coaching, CLMRS_PART(monitor), kPerson>("monitor_id"),
    field<Coaching, CLMRS_PART(monitor.name)>("monitor_name", sealed),
    idField<Coaching, CLMRS_PART(supervisor), kPerson>("supervisor_id"),
    field<Coaching, CLMRS_PART(supervisor.name)>("supervisor_name", sealed),
    field<Coaching, CLMRS_PART(kind)>("kind"),
    field<Coaching, CLMRS_PART(plannedOn)>("planned_on"),
    field<Coaching, CLMRS_PART(heldOn)>("held_on"),
    idField<Coaching, CLMRS_PART(community), kCommunity>("community_id"),
    field<Coaching, CLMRS_PART(community.name)>("community_name", sealed),
    idField<Coaching, CLMRS_PART(household), kHousehold>("household_id"),
    field<Coaching, CLMRS_PART(household.name)>("household_name", sealed),
};
constexpr LogField<PracticeMark> kPracticeMark[] = {
    field<PracticeMark, CLMRS_PART(visit)>("visit"),
    field<PracticeMark, CLMRS_PART(item)>("item"),
    field<PracticeMark, CLMRS_PART(mark)>("mark"),
    field<PracticeMark, CLMRS_PART(remark)>("remark", sealed),
};
constexpr LogField<AgreedAction> kAgreedAction[] = {
    field<AgreedAction, CLMRS_PART(code)>("code"),
    field<AgreedAction, CLMRS_PART(visit)>("visit"),
    idField<AgreedAction, CLMRS_PART(monitor), kPerson>("monitor_id"),
    field<AgreedAction, CLMRS_PART(monitor.name)>("monitor_name", sealed),
    field<AgreedAction, CLMRS_PART(item)>("item"),
    field<AgreedAction, CLMRS_PART(text)>("text", sealed),
    field<AgreedAction, CLMRS_PART(dueOn)>("due_on"),
    idField<AgreedAction, CLMRS_PART(responsible), kPerson>("responsible_id"),
    field<AgreedAction, CLMRS_PART(responsible.name)>("responsible_name", sealed),
    field<AgreedAction, CLMRS_PART(doneOn)>("done_on"),
};
constexpr LogField<Equipment> kEquipment[] = {
    field<Equipment, CLMRS_PART(kind)>("kind"),
    idField<Equipment, CLMRS_PART(monitor), kPerson>("monitor_id"),
    field<Equipment, CLMRS_PART(monitor.name)>("monitor_name", sealed),
    field<Equipment, CLMRS_PART(serial)>("serial"),
    field<Equipment, CLMRS_PART(issuedOn)>("issued_on"),
    field<Equipment, CLMRS_PART(returnedOn)>("returned_on"),
    field<Equipment, CLMRS_PART(condition)>("condition"),
    field<Equipment, CLMRS_PART(checkedOn)>("checked_on"),
};
constexpr LogField<LogSession> kLogSession[] = {
    field<LogSession, CLMRS_PART(code)>("code"),
    idField<LogSession, CLMRS_PART(community), kCommunity>("community_id"),
    field<LogSession, CLMRS_PART(community.name)>("community_name", sealed),
    field<LogSession, CLMRS_PART(topic)>("topic"),
    field<LogSession, CLMRS_PART(audience)>("audience"),
    field<LogSession, CLMRS_PART(language)>("language"),
    field<LogSession, CLMRS_PART(plannedOn)>("planned_on"),
    field<LogSession, CLMRS_PART(heldOn)>("held_on"),
    field<LogSession, CLMRS_PART(notHeldReason)>("not_held_reason", sealed),
    idField<LogSession, CLMRS_PART(facilitator), kPerson>("facilitator_id"),
    field<LogSession, CLMRS_PART(facilitator.name)>("facilitator_name", sealed),
    field<LogSession, CLMRS_PART(women)>("women"),
    field<LogSession, CLMRS_PART(men)>("men"),
    field<LogSession, CLMRS_PART(girls)>("girls"),
    field<LogSession, CLMRS_PART(boys)>("boys"),
};
constexpr LogField<RosterLine> kRosterLine[] = {
    field<RosterLine, CLMRS_PART(session)>("session"),
    field<RosterLine, CLMRS_PART(roster)>("roster"),
    field<RosterLine, CLMRS_PART(row)>("row_number"),
    idField<RosterLine, CLMRS_PART(household), kHousehold>("household_id"),
    field<RosterLine, CLMRS_PART(household.name)>("household_name", sealed),
    field<RosterLine, CLMRS_PART(name)>("name", sealed),
    field<RosterLine, CLMRS_PART(sex)>("sex"),
    field<RosterLine, CLMRS_PART(ageGroup)>("age_group"),
};

constexpr LogSpec<TrainingModule> kTrainingModuleSpec{"module", kTrainingModule};
constexpr LogSpec<Training> kTrainingSpec{"training", kTraining};
constexpr LogSpec<TrainingAttendance> kTrainingAttendanceSpec{"training_attendance", kTrainingAttendance};
constexpr LogSpec<Coaching> kCoachingSpec{"coaching", kCoaching};
constexpr LogSpec<PracticeMark> kPracticeMarkSpec{"mark", kPracticeMark};
constexpr LogSpec<AgreedAction> kAgreedActionSpec{"action", kAgreedAction};
constexpr LogSpec<Equipment> kEquipmentSpec{"equipment", kEquipment};
constexpr LogSpec<LogSession> kLogSessionSpec{"session", kLogSession};
constexpr LogSpec<RosterLine> kRosterLineSpec{"roster_line", kRosterLine};

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

} // namespace clmrs
