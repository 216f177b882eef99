#include "widgets/dialogs/visitsdialog.h"

#include "widgets/parts/appearance.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace clmrs {

VisitsDialog::VisitsDialog(const VisitsQuestion &question, QWidget *parent)
    : QDialog(parent), m_monitor(new QComboBox(this)), m_month(new QDateEdit(this))
{
    setWindowTitle(tr("Monthly visit list"));
    for (const FilterChoice &monitor : question.monitors)
        m_monitor->addItem(monitor.label, QString::fromStdString(monitor.value));
    m_monitor->setCurrentIndex(std::max(0, m_monitor->findData(QString::fromStdString(question.suggested))));
    const YearMonthDay day = question.day.ymd();
    m_month->setDisplayFormat(QStringLiteral("MMMM yyyy"));
    m_month->setDate(QDate(day.year, day.month, 1));
    auto *form = new QFormLayout;
    form->addRow(tr("&Responsible"), m_monitor);
    form->addRow(tr("&Month"), m_month);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * kGrid);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

VisitsAnswer VisitsDialog::answer() const
{
    const QDate month = m_month->date();
    return {m_monitor->currentData().toString().toStdString(), *Date::fromYmd(month.year(), month.month(), 1)};
}

} // namespace clmrs
