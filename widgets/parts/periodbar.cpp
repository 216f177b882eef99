#include "widgets/parts/periodbar.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>

namespace clmrs {

namespace {

constexpr int kOnlyCharacters = 30; // of the title of an indicator: longer ones are whole in the list

} // namespace

PeriodBar::PeriodBar(QWidget *parent)
    : QWidget(parent), m_period(new QComboBox(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this)),
      m_by(new QComboBox(this)), m_only(new QComboBox(this)), m_dates(new QLabel(this))
{
    m_period->setObjectName(QStringLiteral("period"));
    m_by->setObjectName(QStringLiteral("by"));
    m_only->setObjectName(QStringLiteral("only"));
    m_only->setMinimumContentsLength(kOnlyCharacters);
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (std::size_t i = 0; i < kPeriodChoiceCodes.size(); ++i)
        m_period->addItem(QString());
    for (std::size_t i = 0; i < kGroupByCodes.size(); ++i)
        m_by->addItem(QString());
    for (std::size_t i = 0; i < kIndicatorCount; ++i)
        m_only->addItem(QString());
    auto *layout = new FlowLayout(this, kGrid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_period, m_from, m_to, m_by, m_only, m_dates})
        layout->addWidget(part);
    m_dates->setTextFormat(Qt::PlainText);
    m_dates->setMinimumHeight(m_period->sizeHint().height());
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setKeyboardTracking(false);
        connect(date, &QDateEdit::dateChanged, this, &PeriodBar::choose);
    }
    for (QComboBox *box : {m_period, m_by, m_only})
        connect(box, &QComboBox::activated, this, &PeriodBar::choose);
    setOnly(Indicator::identificationRate);
    retranslate();
}

void PeriodBar::askPeriodAlone()
{
    m_periodAlone = true;
    m_by->hide();
    showDates();
}

PeriodChoice PeriodBar::choice() const { return static_cast<PeriodChoice>(m_period->currentIndex()); }

void PeriodBar::setChoice(PeriodChoice choice)
{
    m_period->setCurrentIndex(static_cast<int>(choice));
    showDates();
}

void PeriodBar::setBy(GroupBy by)
{
    m_by->setCurrentIndex(static_cast<int>(by));
    showDates();
}

void PeriodBar::setOnly(Indicator indicator) { m_only->setCurrentIndex(static_cast<int>(indexOf(indicator))); }

void PeriodBar::setFreeDates(const Period &period)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(qdate(period.from));
    m_to->setDate(qdate(period.to));
}

void PeriodBar::setDay(Date day, int startMonth)
{
    m_day = day;
    m_startMonth = startMonth;
    if (choice() != PeriodChoice::freeDates)
        setFreeDates(periodOf(choice(), day, startMonth));
    showDates();
}

IndicatorQuestion PeriodBar::question() const
{
    IndicatorQuestion question{periodOf(choice(), m_day, m_startMonth), static_cast<GroupBy>(m_by->currentIndex()),
                               static_cast<Indicator>(m_only->currentIndex())};
    const auto from = dateOf(m_from->date());
    const auto to = dateOf(m_to->date());
    if (choice() == PeriodChoice::freeDates && from && to)
        question.period = {std::min(*from, *to), std::max(*from, *to)}; // whichever was set first
    return question;
}

void PeriodBar::choose()
{
    if (choice() != PeriodChoice::freeDates)
        setFreeDates(periodOf(choice(), m_day, m_startMonth));
    showDates();
    Q_EMIT changed();
}

void PeriodBar::showDates()
{
    const IndicatorQuestion asked = question();
    const bool isFree = choice() == PeriodChoice::freeDates;
    m_from->setVisible(isFree);
    m_to->setVisible(isFree);
    m_only->setVisible(asked.by != GroupBy::none);
    m_dates->setVisible(!isFree || !m_periodAlone);
    if (m_periodAlone) {
        m_dates->setText(periodText(asked.period, QLocale()));
        return;
    }
    const QString former = periodText(sameWeeksBefore(asked.period), QLocale());
    m_dates->setText(isFree ? tr("beside %1").arg(former) : tr("%1, beside %2").arg(periodText(asked.period, QLocale()), former));
}

void PeriodBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeriodBar::remember(QSettings &memory, const QString &look) const
{
    const IndicatorQuestion now = question();
    memory.setValue(look + QStringLiteral("period"), qstring(kPeriodChoiceCodes[static_cast<std::size_t>(choice())]));
    memory.setValue(look + QStringLiteral("from"), qstring(now.period.from.iso()));
    memory.setValue(look + QStringLiteral("to"), qstring(now.period.to.iso()));
    memory.setValue(look + QStringLiteral("by"), qstring(kGroupByCodes[static_cast<std::size_t>(now.by)]));
    memory.setValue(look + QStringLiteral("indicator"), qstring(specOf(now.only).code));
}

void PeriodBar::recall(const QSettings &memory, const QString &look)
{
    const auto kept = [&](const char *key) { return memory.value(look + QLatin1String(key)).toString().toStdString(); };
    const auto chosen = std::ranges::find(kPeriodChoiceCodes, kept("period"));
    const auto from = Date::parse(kept("from"));
    const auto to = Date::parse(kept("to"));
    const bool isFree = chosen != kPeriodChoiceCodes.end() &&
                        chosen - kPeriodChoiceCodes.begin() == static_cast<std::ptrdiff_t>(PeriodChoice::freeDates);
    if (chosen != kPeriodChoiceCodes.end() && (!isFree || (from && to)))
        setChoice(static_cast<PeriodChoice>(chosen - kPeriodChoiceCodes.begin()));
    if (from && to)
        setFreeDates({*from, *to});
    if (m_periodAlone)
        return;
    if (const auto by = groupByOfCode(kept("by")))
        setBy(*by);
    if (const auto only = indicatorOfCode(kept("indicator")))
        setOnly(*only);
}

void PeriodBar::retranslate()
{
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, say(periodTitle(static_cast<PeriodChoice>(i))));
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, say(groupByTitle(static_cast<GroupBy>(i))));
    for (int i = 0; i < m_only->count(); ++i)
        m_only->setItemText(i, say(specOf(static_cast<Indicator>(i)).title));
    for (const auto &[box, name] : {std::pair(m_period, tr("Period")), {m_by, tr("Told apart by")}, {m_only, tr("Indicator")}}) {
        box->setAccessibleName(name);
        box->view()->setAccessibleName(name); // the list that it opens
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *date : {m_from, m_to})
        date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    showDates();
}

} // namespace clmrs
