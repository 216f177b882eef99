#include "widgets/parts/periodchooser.h"

#include "models/domain/days.h"
#include "models/tables/monitorwords.h"
#include "widgets/parts/appearance.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <algorithm>

namespace clmrs {

PeriodChooser::PeriodChooser(QSettings &memory, const QString &key, PeriodChoice usual, QWidget *parent)
    : QWidget(parent), m_memory(memory), m_key(key), m_label(new QLabel(this)), m_choices(new QComboBox(this)),
      m_from(new QDateEdit(this)), m_to(new QDateEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_label->setBuddy(m_choices);
    m_choices->setObjectName(QStringLiteral("period"));
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_choices), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_to)})
        layout->addWidget(part);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::editingFinished, this, &PeriodChooser::takeDays);
    }
    retranslate();
    const auto kept = std::ranges::find(kPeriodChoiceCodes, m_memory.value(m_key).toString().toStdString());
    const auto number = static_cast<std::size_t>(kept - kPeriodChoiceCodes.begin());
    m_choices->setCurrentIndex(
        static_cast<int>(number < static_cast<std::size_t>(PeriodChoice::freeDates) ? number : std::size_t(usual)));
    connect(m_choices, &QComboBox::activated, this, &PeriodChooser::choose);
    showDays();
}

void PeriodChooser::setDay(Date day, int startMonth)
{
    m_day = day;
    m_startMonth = startMonth;
    if (choice() != PeriodChoice::freeDates)
        m_free = period();
    showDays();
}

PeriodChoice PeriodChooser::choice() const { return static_cast<PeriodChoice>(std::max(0, m_choices->currentIndex())); }

Period PeriodChooser::period() const
{
    return choice() == PeriodChoice::freeDates ? m_free : periodOf(choice(), m_day, m_startMonth);
}

QWidget *PeriodChooser::lastInTabOrder() const { return m_to; }

void PeriodChooser::choose()
{
    m_memory.setValue(m_key, QLatin1String(kPeriodChoiceCodes[static_cast<std::size_t>(choice())].data()));
    if (choice() != PeriodChoice::freeDates)
        m_free = period(); // other days begin with those that were shown
    showDays();
    Q_EMIT periodChanged();
}

void PeriodChooser::showDays()
{
    const bool free = choice() == PeriodChoice::freeDates;
    const Period shown = period();
    for (const auto &[edit, day] : {std::pair(m_from, shown.from), std::pair(m_to, shown.to)}) {
        const QSignalBlocker quietly(edit);
        edit->setDate(qdate(day));
        edit->setVisible(free);
    }
}

// A first day after the last moves the other end with it.
void PeriodChooser::takeDays()
{
    const Period typed{dateOf(m_from->date()).value_or(m_free.from), dateOf(m_to->date()).value_or(m_free.to)};
    if (typed == m_free)
        return;
    m_free = typed;
    if (m_free.isBackwards())
        (typed.from == typed.to || sender() == m_to ? m_free.from : m_free.to) = sender() == m_to ? typed.to : typed.from;
    showDays();
    Q_EMIT periodChanged();
}

void PeriodChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeriodChooser::retranslate()
{
    m_label->setText(tr("&Period"));
    const int chosen = m_choices->currentIndex();
    const QSignalBlocker quietly(m_choices);
    m_choices->clear();
    for (std::size_t i = 0; i < kPeriodChoiceCodes.size(); ++i)
        m_choices->addItem(say(periodTitle(static_cast<PeriodChoice>(i))));
    m_choices->setCurrentIndex(chosen);
    m_choices->setAccessibleName(tr("Period"));
    for (const auto &[edit, name] : {std::pair(m_from, tr("First day")), std::pair(m_to, tr("Last day"))}) {
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setLocale(QLocale());
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
}

} // namespace clmrs
