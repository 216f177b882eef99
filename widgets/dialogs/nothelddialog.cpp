#include "widgets/dialogs/nothelddialog.h"

#include "models/domain/days.h"

#include <QComboBox>
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
    : AskDialog(tr("Session not held"), parent), m_reason(new QComboBox(this))
{
    sentence(question.session);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setMaxLength(kLongestWhyNot);
    for (const char *reason : kReasons)
        m_reason->addItem(tr(reason));
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText(question.reason);
    field(tr("&Why"), m_reason);
    m_reason->lineEdit()->setAccessibleName(m_reason->accessibleName());
    m_again = maybeDay(tr("Plan it &again on"), question.today.addDays(kAWeek), question.today);
    connect(m_reason, &QComboBox::editTextChanged, this, [this] { check(); });
    finish(tr("Save"));
}

QString NotHeldDialog::missing() const
{
    return m_reason->currentText().simplified().isEmpty() ? tr("Choose or write why it was not held.") : QString();
}

NotHeldAnswer NotHeldDialog::answer() const { return {m_reason->currentText().simplified().toStdString(), m_again.answer()}; }

} // namespace clmrs
