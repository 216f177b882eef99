#include "app/logbookservices.h"

#include "widgets/dialogs/actiondialog.h"
#include "widgets/dialogs/attendancedialog.h"
#include "widgets/dialogs/awaydialog.h"
#include "widgets/dialogs/checklistdialog.h"
#include "widgets/dialogs/correctiondialog.h"
#include "widgets/dialogs/equipmentdialog.h"
#include "widgets/dialogs/erasedialog.h"
#include "widgets/dialogs/followupdialog.h"
#include "widgets/dialogs/letterheaddialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/notedialog.h"
#include "widgets/dialogs/nothelddialog.h"
#include "widgets/dialogs/onetoonedialog.h"
#include "widgets/dialogs/plandialog.h"
#include "widgets/dialogs/plannedsupportdialog.h"
#include "widgets/dialogs/protectdialog.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/dialogs/recoverykeydialog.h"
#include "widgets/dialogs/referraldialog.h"
#include "widgets/dialogs/referralstepdialog.h"
#include "widgets/dialogs/reprintdialog.h"
#include "widgets/dialogs/restoredialog.h"
#include "widgets/dialogs/rostersdialog.h"
#include "widgets/dialogs/servicedialog.h"
#include "widgets/dialogs/sessionattendancedialog.h"
#include "widgets/dialogs/sessiondialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/trainingdialog.h"
#include "widgets/dialogs/whodialog.h"

namespace clmrs {

namespace {

// Shows the dialogue; what it answers, or nothing where somebody thought better of it.
template <class Dialog>
auto answerOf(Dialog &dialog)
{
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

template <class Dialog, class Question>
auto asking()
{
    return [](QWidget *parent, const Question &question) {
        Dialog dialog(question, parent);
        return answerOf(dialog);
    };
}

} // namespace

void addLogbookServices(WindowServices &services)
{
    services.askWho = asking<WhoDialog, WhoQuestion>();
    services.askNote = [](QWidget *parent, const NoteQuestion &question) {
        NoteDialog dialog(question, parent);
        if (question.draftChanged)
            QObject::connect(&dialog, &NoteDialog::draftChanged, &dialog, question.draftChanged);
        return answerOf(dialog);
    };
    services.askCorrection = asking<CorrectionDialog, CorrectionQuestion>();
    services.askAway = asking<AwayDialog, AwayQuestion>();
    services.askTraining = asking<TrainingDialog, TrainingQuestion>();
    services.askAttendance = asking<AttendanceDialog, AttendanceQuestion>();
    services.askEquipment = asking<EquipmentDialog, EquipmentQuestion>();
    services.askSession = asking<SessionDialog, SessionQuestion>();
    services.askNotHeld = asking<NotHeldDialog, NotHeldQuestion>();
    services.askSessionAttendance = asking<SessionAttendanceDialog, SessionAttendanceQuestion>();
    services.askRosters = asking<RostersDialog, RostersQuestion>();
    services.askLetterhead = asking<LetterheadDialog, LetterheadQuestion>();
    services.askReprint = asking<ReprintDialog, ReprintQuestion>();
    services.askPlannedSupport = asking<PlannedSupportDialog, PlannedSupportQuestion>();
    services.askReferral = asking<ReferralDialog, ReferralQuestion>();
    services.askReferralStep = asking<ReferralStepDialog, ReferralStepQuestion>();
    services.askService = asking<ServiceDialog, ServiceQuestion>();
    services.askPlan = asking<PlanDialog, PlanQuestion>();
    services.askAction = asking<ActionDialog, ActionQuestion>();
    services.askOneToOne = [](QWidget *parent, const OneToOneQuestion &question) {
        OneToOneDialog dialog(question, parent);
        if (question.draftChanged)
            QObject::connect(&dialog, &OneToOneDialog::draftChanged, &dialog, question.draftChanged);
        return answerOf(dialog);
    };
    services.askMeeting = [](QWidget *parent, const MeetingQuestion &question) {
        MeetingDialog dialog(question, parent);
        if (question.draftChanged)
            QObject::connect(&dialog, &MeetingDialog::draftChanged, &dialog, question.draftChanged);
        return answerOf(dialog);
    };
    services.askChecklist = asking<ChecklistDialog, ChecklistQuestion>();
    services.askFollowUp = asking<FollowUpDialog, FollowUpQuestion>();
    services.askReason = asking<ReasonDialog, ReasonQuestion>();
    services.askProtection = asking<ProtectDialog, bool>();
    services.askSettings = asking<SettingsDialog, SettingsQuestion>();
    services.askBackup = asking<RestoreDialog, std::vector<BackupOffer>>();
    services.showRecoveryKey = [](QWidget *parent, const RecoveryKeyNote &note) {
        RecoveryKeyDialog dialog(note.key, parent);
        if (note.print)
            QObject::connect(&dialog, &RecoveryKeyDialog::printAsked, &dialog, [&] { note.print(&dialog); });
        dialog.exec();
    };
    services.askErase = [](QWidget *parent, const EraseQuestion &question) {
        EraseDialog dialog(question, parent);
        return dialog.exec() == QDialog::Accepted;
    };
}

} // namespace clmrs
