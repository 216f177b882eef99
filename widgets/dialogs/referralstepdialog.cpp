#include "widgets/dialogs/referralstepdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/carelists.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestStepRemark = 300; // characters

} // namespace

ReferralStepDialog::ReferralStepDialog(const ReferralStepQuestion &question, QWidget *parent)
    : AskDialog(tr("How far the service is"), parent), m_question(question), m_stage(new QComboBox(this)),
      m_reached(new QDateEdit(this)), m_remark(new QLineEdit(this))
{
    sentence(question.referral);
    for (std::size_t i = 0; i < kCaseStageCodes.size(); ++i)
        m_stage->addItem(stageWord(static_cast<CaseStage>(i)));
    m_stage->setCurrentIndex(static_cast<int>(question.step.stage));
    m_reached->setCalendarPopup(true);
    m_reached->setDate(qdate(question.step.reachedOn.value_or(question.today)));
    m_remark->setMaxLength(kLongestStepRemark);
    m_remark->setText(qstring(question.step.remark));
    field(tr("&Stage"), m_stage);
    field(tr("S&ince"), m_reached);
    field(tr("&Remark"), m_remark);
    finish(tr("Save the stage"));
}

ReferralStep ReferralStepDialog::answer() const
{
    ReferralStep step = m_question.step;
    step.stage = static_cast<CaseStage>(m_stage->currentIndex());
    step.reachedOn = dateOf(m_reached->date());
    step.remark = m_remark->text().simplified().toStdString();
    return step;
}

} // namespace clmrs
