#include "everydialogue.h"

#include "dialoguequestions.h"
#include "support/u.h"

#include "widgets/dialogs/actiondialog.h"
#include "widgets/dialogs/attendancedialog.h"
#include "widgets/dialogs/awaydialog.h"
#include "widgets/dialogs/checklistdialog.h"
#include "widgets/dialogs/correctiondialog.h"
#include "widgets/dialogs/daydialog.h"
#include "widgets/dialogs/equipmentdialog.h"
#include "widgets/dialogs/erasedialog.h"
#include "widgets/dialogs/finddialog.h"
#include "widgets/dialogs/followupdialog.h"
#include "widgets/dialogs/guidedialog.h"
#include "widgets/dialogs/keymapdialog.h"
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
#include "widgets/dialogs/visitsdialog.h"
#include "widgets/dialogs/whodialog.h"

#include <QAction>
#include <QLocale>

namespace clmrs {

namespace {

using Make = std::function<std::unique_ptr<QDialog>()>;

template <class Dialog, class... Arguments>
Make maker(Arguments... arguments)
{
    return [=] { return std::make_unique<Dialog>(arguments...); };
}

std::unique_ptr<QDialog> found()
{
    auto dialog = std::make_unique<FindDialog>();
    PlainList list;
    list.columns = {{"what", u("What"), 20}, {"where", u("Where"), 20}};
    for (const QString &code : {u("K-13"), u("K-14")}) {
        PlainRow row;
        row.cells = {code, u("Yaokro")};
        list.rows.push_back(row);
    }
    list.intro = u("Two answer.");
    dialog->show(std::move(list));
    return dialog;
}

std::unique_ptr<QDialog> guide()
{
    auto dialog = std::make_unique<GuideDialog>();
    dialog->read(QLocale().language() == QLocale::French ? u("fr") : u("en"), {});
    return dialog;
}

std::unique_ptr<QDialog> keys()
{
    QAction open;
    open.setToolTip(u("Open a case file"));
    open.setShortcut(QKeySequence(u("Ctrl+O")));
    return std::make_unique<KeyMapDialog>(std::vector<KeyMapDialog::Section>{{u("File"), {&open}}});
}

} // namespace

const std::vector<DialogueRow> &everyDialogue()
{
    using namespace asked;
    static const std::vector<DialogueRow> all{
        {"who", maker<WhoDialog>(who())},
        {"day", maker<DayDialog>(whichDay())},
        {"visits of a month", maker<VisitsDialog>(visits())},
        {"find", found, false},
        {"guide", guide, false},
        {"keys", keys, false},
        {"note", maker<NoteDialog>(note())},
        {"former note", maker<NoteDialog>(note(false, u("a draft")))},
        {"correction", maker<CorrectionDialog>(correction())},
        {"away", maker<AwayDialog>(away())},
        {"training", maker<TrainingDialog>(training())},
        {"attendance", maker<AttendanceDialog>(attendance())},
        {"equipment", maker<EquipmentDialog>(equipment())},
        {"session", maker<SessionDialog>(session())},
        {"not held", maker<NotHeldDialog>(notHeld())},
        {"attendance of a session", maker<SessionAttendanceDialog>(sessionAttendance())},
        {"lists of several communities", maker<RostersDialog>(rosters())},
        {"letterhead", maker<LetterheadDialog>(letterhead())},
        {"printed again", maker<ReprintDialog>(reprint())},
        {"planned support", maker<PlannedSupportDialog>(plannedSupport())},
        {"referral", maker<ReferralDialog>(referral())},
        {"step of a referral", maker<ReferralStepDialog>(referralStep())},
        {"service", maker<ServiceDialog>(service())},
        {"plan", maker<PlanDialog>(plan())},
        {"action", maker<ActionDialog>(action(u("C9 Mostly open questions")))},
        {"one-to-one", maker<OneToOneDialog>(oneToOne())},
        {"meeting", maker<MeetingDialog>(meeting())},
        {"checklist", maker<ChecklistDialog>(checklist())},
        {"follow-up", maker<FollowUpDialog>(followUp())},
        {"reason", maker<ReasonDialog>(reason())},
        {"protect", maker<ProtectDialog>(false)},
        {"protected", maker<ProtectDialog>(true)},
        {"recovery key", maker<RecoveryKeyDialog>(u(kRecoveryKey))},
        {"settings", maker<SettingsDialog>(SettingsQuestion{{}, [](QWidget *) { return u("/r"); }})},
        {"restore", maker<RestoreDialog>(backups())},
        {"no backups", maker<RestoreDialog>(std::vector<BackupOffer>()), false},
        {"erase", maker<EraseDialog>(erase())}};
    return all;
}

} // namespace clmrs
