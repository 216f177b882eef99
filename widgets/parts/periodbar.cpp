#include "widgets/parts/periodbar.h"

#include "models/domain/days.h"
#include "models/tables/cells.h"
#include "widgets/parts/appearance.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>

namespace clmrs {

PeriodBar::PeriodBar(QSettings &memory, const QString &key, QWidget *parent)
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
        connect(edit, &QDateEdit::editingFinished, this, &PeriodBar::takeDays);
    }
    retranslate();
    const auto kept = periodChoiceOfKey(m_memory.value(m_key).toString().toStdString());
    const PeriodChoice usual = kept && *kept != PeriodChoice::free ? *kept : PeriodChoice::thisSeason;
    m_choices->setCurrentIndex(static_cast<int>(usual));
    connect(m_choices, &QComboBox::activated, this, &PeriodBar::choose);
    showDays();
}

void PeriodBar::setDay(Date day, int startMonth)
{
    m_day = day;
    m_startMonth = startMonth;
    if (choice() != PeriodChoice::free)
        m_free = period();
    showDays();
}

PeriodChoice PeriodBar::choice() const { return static_cast<PeriodChoice>(std::max(0, m_choices->currentIndex())); }

Period PeriodBar::period() const { return chosenPeriod(choice(), m_day, m_startMonth, m_free); }

QWidget *PeriodBar::lastInTabOrder() const { return m_to; }

void PeriodBar::choose()
{
    m_memory.setValue(m_key, QLatin1String(periodChoiceSpecs()[static_cast<std::size_t>(choice())].key.data()));
    if (choice() != PeriodChoice::free)
        m_free = period(); // other days begin with those that were shown
    showDays();
    Q_EMIT periodChanged();
}

void PeriodBar::showDays()
{
    const bool free = choice() == PeriodChoice::free;
    const Period shown = period();
    for (const auto &[edit, day] : {std::pair(m_from, shown.from), std::pair(m_to, shown.to)}) {
        const QSignalBlocker quietly(edit);
        edit->setDate(qdate(day));
        edit->setVisible(free);
    }
}

// A first day after the last moves the other end with it.
void PeriodBar::takeDays()
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

void PeriodBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeriodBar::retranslate()
{
    m_label->setText(tr("&Period"));
    const int chosen = m_choices->currentIndex();
    const QSignalBlocker quietly(m_choices);
    m_choices->clear();
    for (const PeriodChoiceSpec &spec : periodChoiceSpecs())
        m_choices->addItem(say(spec.label));
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
