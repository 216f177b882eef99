#include "widgets/dialogs/daydialog.h"

#include "models/domain/days.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QRadioButton>

namespace clmrs {

DayDialog::DayDialog(const DayQuestion &question, QWidget *parent)
    : AskDialog(tr("Which day is it?"), parent), m_question(question), m_today(new QRadioButton(this)),
      m_fileDay(new QRadioButton(this)), m_other(new QRadioButton(this)), m_day(new QDateEdit(qdate(question.current), this))
{
    sentence(question.todayFitsFile
                 ? tr("Ages, due days and statuses are reckoned as of one day.")
                 : tr("By this computer it is %1, but the file was brought up to date on %2. Either the computer’s clock is "
                      "wrong or the file is old. Choose the day on which ages, due days and statuses are reckoned.")
                       .arg(weekdayDate(question.today, QLocale()), weekdayDate(question.fileDay, QLocale())));
    m_today->setText(tr("Today by this computer, %1").arg(weekdayDate(question.today, QLocale())));
    m_fileDay->setText(tr("The file’s own day, %1").arg(weekdayDate(question.fileDay, QLocale())));
    m_other->setText(tr("Another day"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Another day"));
    const bool onFileDay = question.current == question.fileDay;
    (onFileDay ? m_fileDay : question.current == question.today ? m_today : m_other)->setChecked(true);
    for (QWidget *choice : {m_today, m_fileDay})
        wide(choice);
    form().addRow(m_other, m_day);
    connect(m_other, &QRadioButton::toggled, m_day, &QWidget::setEnabled);
    m_day->setEnabled(m_other->isChecked());
    finish(tr("Use this day"));
}

// Today and the file's own day are answers for tomorrow and for tonight's file as well.
DayPolicy DayDialog::answer() const
{
    if (m_today->isChecked())
        return {m_question.todayFitsFile ? DayRule::usual : DayRule::today};
    if (m_fileDay->isChecked())
        return {DayRule::fileDay};
    return DayPolicy::on(*dateOf(m_day->date())); // an edit holds a day of its range
}

} // namespace clmrs
