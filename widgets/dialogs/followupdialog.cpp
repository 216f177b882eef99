#include "widgets/dialogs/followupdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestReason = 300; // characters
constexpr int kUsualDays = 30;      // of a prolongation, as a first proposal

} // namespace

FollowUpDialog::FollowUpDialog(const FollowUpQuestion &question, QWidget *parent)
    : AskDialog(tr("What became of it"), parent), m_question(question), m_fate(new QComboBox(this)), m_day(new QDateEdit(this)),
      m_reason(new QLineEdit(this))
{
    sentence(question.action);
    for (std::size_t i = 0; i < kActionFateCodes.size(); ++i)
        m_fate->addItem(fateText(static_cast<ActionFate>(i)));
    m_fate->setCurrentIndex(static_cast<int>(question.what.fate));
    m_day->setCalendarPopup(true);
    m_day->setDate(qdate(question.what.day.value_or(question.day.addDays(kUsualDays))));
    m_reason->setMaxLength(kLongestReason);
    m_reason->setText(qstring(question.what.reason));
    field(tr("&How it stands"), m_fate);
    field(tr("&New day"), m_day);
    field(tr("&Reason"), m_reason);
    connect(m_fate, &QComboBox::currentIndexChanged, this, &FollowUpDialog::enableFields);
    connect(m_day, &QDateEdit::dateChanged, this, [this] { check(); });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Note it"));
    enableFields();
}

ActionFate FollowUpDialog::fate() const { return static_cast<ActionFate>(m_fate->currentIndex()); }

void FollowUpDialog::enableFields()
{
    m_day->setEnabled(fate() == ActionFate::prolonged);
    m_reason->setEnabled(fate() == ActionFate::prolonged || fate() == ActionFate::dropped);
    check();
}

QString FollowUpDialog::missing() const
{
    if (m_reason->isEnabled() && m_reason->text().trimmed().isEmpty())
        return tr("Give a reason in a few words.");
    if (fate() == ActionFate::prolonged && m_day->date() <= qdate(m_question.day))
        return tr("The new day has to lie ahead.");
    return {};
}

ActionReturn FollowUpDialog::answer() const
{
    ActionReturn what{m_question.what.action, fate(), std::nullopt, {}};
    if (fate() == ActionFate::prolonged)
        what.day = dateOf(m_day->date());
    if (m_reason->isEnabled())
        what.reason = m_reason->text().simplified().toStdString();
    return what;
}

} // namespace clmrs
