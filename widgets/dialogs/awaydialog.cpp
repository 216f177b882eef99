#include "widgets/dialogs/awaydialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/logwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestRemark = 500; // characters

} // namespace

AwayDialog::AwayDialog(const AwayQuestion &question, QWidget *parent)
    : AskDialog(tr("Days away"), parent), m_question(question), m_monitor(new QComboBox(this)), m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)), m_further(new QCheckBox(tr("&Until further notice"), this)), m_kind(new QComboBox(this)),
      m_remark(new QLineEdit(this))
{
    sentence(tr("Days away are shown with the monitor and never held against them."));
    for (const FilterChoice &monitor : question.monitors)
        m_monitor->addItem(monitor.label, qstring(monitor.value));
    for (std::size_t i = 0; i < kAwayKindCodes.size(); ++i)
        m_kind->addItem(awayWord(static_cast<AwayKind>(i)));
    m_from->setCalendarPopup(true);
    m_to->setCalendarPopup(true);
    m_remark->setMaxLength(kLongestRemark);
    field(tr("&Monitor"), m_monitor);
    field(tr("&From"), m_from);
    field(tr("&To, last day"), m_to);
    wide(m_further);
    field(tr("&Why"), m_kind);
    field(tr("&Remark"), m_remark);
    showAway();
    connect(m_further, &QCheckBox::toggled, this, [this](bool further) {
        m_to->setEnabled(!further);
        check();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, [this] { check(); });
    finish(tr("Save the days away"));
}

void AwayDialog::showAway()
{
    const Away &away = m_question.away;
    m_monitor->setCurrentIndex(std::max(0, m_monitor->findData(qstring(away.monitor.id))));
    m_from->setDate(qdate(away.from));
    m_to->setDate(qdate(away.to.value_or(away.from)));
    m_further->setChecked(!away.head.key.isNull() && !away.to);
    m_to->setEnabled(!m_further->isChecked());
    m_kind->setCurrentIndex(away.head.key.isNull() ? 0 : static_cast<int>(away.kind));
    m_remark->setText(qstring(away.remark));
}

QString AwayDialog::missing() const
{
    if (m_monitor->currentIndex() < 0)
        return tr("There is no monitor in the file to choose.");
    if (!m_further->isChecked() && m_to->date() < m_from->date())
        return tr("The last day lies before the first one.");
    return {};
}

Away AwayDialog::answer() const
{
    Away away = m_question.away;
    away.monitor = {"personnel", m_monitor->currentData().toString().toStdString(), m_monitor->currentText().toStdString()};
    away.from = dateOf(m_from->date()).value_or(away.from);
    away.to = m_further->isChecked() ? std::nullopt : dateOf(m_to->date());
    away.kind = static_cast<AwayKind>(m_kind->currentIndex());
    away.remark = m_remark->text().trimmed().toStdString();
    return away;
}

} // namespace clmrs
