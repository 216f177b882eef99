// Questions as the window asks them: what a dialogue is opened with.
#pragma once

#include "widgets/windowservices.h"

namespace clmrs::asked {

Key someKey();
WhoQuestion who();
NoteQuestion note(bool isNew = true, const QString &draft = {});
SessionQuestion session();
NotHeldQuestion notHeld();
OneToOneQuestion oneToOne();
SessionAttendanceQuestion sessionAttendance();
CorrectionQuestion correction();
MeetingQuestion meeting();
ChecklistQuestion checklist();
AwayQuestion away();
TrainingQuestion training();
AttendanceQuestion attendance();
EquipmentQuestion equipment();
PlanQuestion plan();
ActionQuestion action(const QString &item);
FollowUpQuestion followUp();
ReasonQuestion reason();
std::vector<BackupOffer> backups();
EraseQuestion erase();
DayQuestion whichDay();
VisitsQuestion visits();
RostersQuestion rosters();
LetterheadQuestion letterhead();
ReprintQuestion reprint();
PlannedSupportQuestion plannedSupport();
ReferralQuestion referral();
ReferralStepQuestion referralStep();
ServiceQuestion service();

inline constexpr const char *kRecoveryKey = "ABCD EFGH JKMN PQRS TUVW XYZ2 3456 789A";

} // namespace clmrs::asked
