#include "widgets/dialogs/visitsdialog.h"

#include <QComboBox>
#include <QDateEdit>

namespace clmrs {

VisitsDialog::VisitsDialog(const VisitsQuestion &question, QWidget *parent)
    : AskDialog(tr("Monthly visit list"), parent), m_monitor(new QComboBox(this)), m_month(new QDateEdit(this))
{
    for (const FilterChoice &monitor : question.monitors)
        m_monitor->addItem(monitor.label, QString::fromStdString(monitor.value));
    m_monitor->setCurrentIndex(std::max(0, m_monitor->findData(QString::fromStdString(question.suggested))));
    const YearMonthDay day = question.day.ymd();
    m_month->setDisplayFormat(QStringLiteral("MMMM yyyy"));
    m_month->setDate(QDate(day.year, day.month, 1));
    field(tr("&Responsible"), m_monitor);
    field(tr("&Month"), m_month);
    finish(question.doIt);
}

VisitsAnswer VisitsDialog::answer() const
{
    const QDate month = m_month->date();
    return {m_monitor->currentData().toString().toStdString(), *Date::fromYmd(month.year(), month.month(), 1)};
}

} // namespace clmrs
