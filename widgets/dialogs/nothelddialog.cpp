#include "widgets/dialogs/nothelddialog.h"

#include "models/domain/days.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestWhyNot = 200; // characters
constexpr int kAWeek = 7;           // a first proposal

constexpr const char *kReasons[] = {
    QT_TRANSLATE_NOOP("clmrs::NotHeldDialog", "funeral"), QT_TRANSLATE_NOOP("clmrs::NotHeldDialog", "rain"),
    QT_TRANSLATE_NOOP("clmrs::NotHeldDialog", "road cut"), QT_TRANSLATE_NOOP("clmrs::NotHeldDialog", "market day"),
    QT_TRANSLATE_NOOP("clmrs::NotHeldDialog", "strike")};

} // namespace

NotHeldDialog::NotHeldDialog(const NotHeldQuestion &question, QWidget *parent)
    : AskDialog(tr("Session not held"), parent), m_reason(new QComboBox(this)),
      m_again(new QCheckBox(tr("Plan it &again on"), this)), m_day(new QDateEdit(this))
{
    sentence(question.session);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setMaxLength(kLongestWhyNot);
    for (const char *reason : kReasons)
        m_reason->addItem(tr(reason));
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText(question.reason);
    m_day->setCalendarPopup(true);
    m_day->setDate(qdate(question.today.addDays(kAWeek)));
    m_day->setAccessibleName(tr("New day"));
    m_again->setChecked(true);
    field(tr("&Why"), m_reason);
    m_reason->lineEdit()->setAccessibleName(m_reason->accessibleName());
    wide(m_again);
    field(tr("&New day"), m_day);
    connect(m_again, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_reason, &QComboBox::editTextChanged, this, [this] { check(); });
    finish(tr("Save"));
}

QString NotHeldDialog::missing() const
{
    return m_reason->currentText().simplified().isEmpty() ? tr("Choose or write why it was not held.") : QString();
}

NotHeldAnswer NotHeldDialog::answer() const
{
    return {m_reason->currentText().simplified().toStdString(), m_again->isChecked() ? dateOf(m_day->date()) : std::nullopt};
}

} // namespace clmrs
