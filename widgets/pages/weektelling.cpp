// What the week page says line by line: what needs somebody, the manager's lines, what was put off.
#include "models/domain/qstring.h"
#include "widgets/pages/weekpage.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/sections.h"
#include "widgets/parts/tips.h"
#include "widgets/parts/weekcalendarview.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <span>

namespace clmrs {

void WeekPage::tell()
{
    const bool hadKeys = m_scroll == focusWidget() || m_sections->isAncestorOf(focusWidget());
    const Week &week = m_made.week;
    if (hadKeys)
        keepPlace();
    m_sections->clear();
    if (week.alerts)
        tellLine(*week.alerts);
    if (!week.alerts && week.lines.empty())
        m_sections->sentence(tr("Nothing needs you this week. The lists of children, monitors and sessions stand at the left."));
    tellForManager();
    const std::size_t told = m_showsAll ? week.lines.size() : std::min(usuallyShown(), week.lines.size());
    for (const WeekLine &line : std::span(week.lines).first(told))
        tellLine(line);
    tellHowMany(told);
    if (!week.putOff.empty())
        m_sections->heading(tr("Put off"));
    for (const WeekLine &line : week.putOff)
        tellPutOff(line);
    if (m_made.logbook && !m_made.logbook->isProtected)
        m_sections->quiet(tr("Your logbook is unprotected: whoever uses this computer can read what you write. Set a passphrase "
                             "in the menu Logbook, Passphrase."));
    chain();
    if (hadKeys) { // once they are shown
        m_entersSoon = true;
        const auto enterNow = [this] {
            m_entersSoon = false;
            enter();
        };
        QMetaObject::invokeMethod(this, enterNow, Qt::QueuedConnection);
    }
}

std::size_t WeekPage::usuallyShown() const { return m_forManager ? 0 : kWeekLinesShown; }

void WeekPage::tellHowMany(std::size_t told)
{
    const std::size_t all = m_made.week.lines.size();
    if (told == all && all <= usuallyShown())
        return;
    const QString words = told == all ? tr("Show fewer")
                          : told == 0 ? tr("%Ln matter(s)", nullptr, static_cast<int>(all))
                                      : tr("and %Ln more", nullptr, static_cast<int>(all - told));
    const auto turn = [this, showsAll = told < all] {
        m_showsAll = showsAll;
        tell();
    };
    m_sections->link({}, words, turn)->setObjectName(told == all ? QStringLiteral("fewer") : QStringLiteral("more"));
    if (told == 0)
        return; // the manager's page has no room to name all of them
    QStringList others;
    for (const WeekLine &line : std::span(m_made.week.lines).subspan(told))
        others.append(weekTitle(line.topic));
    m_sections->quiet(others.join(QStringLiteral(" · ")));
}

// Tab goes on as the eye does: links made anew stand before the calendar that was there already.
void WeekPage::chain()
{
    QWidget *before = m_scroll;
    for (QAbstractButton *link : m_sections->findChildren<QAbstractButton *>()) {
        setTabOrder(before, link);
        before = link;
    }
    setTabOrder(before, m_calendar);
    setTabOrder(m_calendar, m_allDays);
}

// What stands beside a number: how late it is or until when it stands back, and what can be done with the line.
void WeekPage::tellBeside(const QString &words, const QString &action, const WeekLine &line, const std::function<void()> &act)
{
    auto *beside = new QWidget(m_sections);
    QVBoxLayout *column = columnIn(beside);
    column->setContentsMargins(0, 0, 0, kGrid);
    auto *row = new QWidget(beside);
    column->addWidget(row);
    auto *layout = new FlowLayout(row, kGrid); // where there is no room for both, one stands under the other
    if (!words.isEmpty()) {
        auto *label = new QLabel(words, row);
        label->setTextFormat(Qt::PlainText);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, secondaryText(palette));
        label->setPalette(palette);
        layout->addWidget(label);
    }
    if (!action.isEmpty()) {
        auto *button = new LinkButton(action, row);
        button->setAccessibleDescription(line.text);
        connect(button, &QAbstractButton::clicked, this, act, Qt::QueuedConnection); // it may take the button away
        layout->addWidget(button);
    }
    m_sections->widget(beside);
}

void WeekPage::tellLine(const WeekLine &line)
{
    const bool isAlert = line.topic == WeekTopic::alerts;
    QAbstractButton *number =
        m_sections->link({}, (isAlert ? QStringLiteral("▲ ") : QString()) + line.text, [this, line] { open(line); });
    number->setObjectName(qstring(weekTopicCode(line.topic)));
    number->setToolTip(plainTip(weekRule(line.topic)));
    number->setAccessibleDescription(weekRule(line.topic));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() + 2);
    large.setBold(isAlert);
    number->setFont(large);
    tellBeside(line.late, canBePutOff(line.topic) ? tr("Put off…") : QString(), line,
               [this, line] { Q_EMIT putOffAsked(qstring(weekTopicCode(line.topic)), line.text); });
}

QString WeekPage::reasonOf(const WeekLine &line) const
{
    return m_naming == Naming::shown ? qstring(line.reason) : tr("reason hidden with the names");
}

void WeekPage::tellPutOff(const WeekLine &line)
{
    m_sections->link(tr("until %1").arg(shortDate(*line.putOffUntil, QLocale())), line.text, [this, line] { open(line); });
    tellBeside(reasonOf(line), tr("Bring back now"), line, [this, line] { Q_EMIT bringBackAsked(line.putOffBy); });
}

void WeekPage::tellForManager()
{
    if (!m_forManager)
        return;
    std::optional<ManagerPart> part;
    for (const ManagerLine &line : m_managers) {
        if (part != line.part)
            m_sections->heading(managerPartTitle(line.part));
        part = line.part;
        QAbstractButton *number =
            m_sections->link({}, line.beside.isEmpty() ? line.text : tr("%1 (%2)").arg(line.text, line.beside), [this, line] {
                keepPlace();
                m_lists->openManagers([this, part = line.part, rule = line.rule] { return managersList(part, rule); });
            });
        number->setObjectName(QStringLiteral("manager"));
        number->setToolTip(plainTip(line.rule));
        number->setAccessibleDescription(line.rule);
    }
    if (m_managers.empty())
        keepManagersPlaces();
    if (!m_made.week.lines.empty())
        m_sections->heading(tr("What needs the supervisors"));
}

// What stands below does not move when the figures come.
void WeekPage::keepManagersPlaces()
{
    for (std::size_t i = 0; i < kManagerPartCount; ++i) {
        const auto part = static_cast<ManagerPart>(i);
        m_sections->heading(managerPartTitle(part));
        for (std::size_t place = 0; place < managerPartPlaces(part); ++place)
            m_sections->quiet(place == 0 ? tr("Being worked out…") : QStringLiteral(" "));
    }
}

void WeekPage::tellCalendar()
{
    m_calendar->show(m_made.calendar);
    QPalette palette = m_legend->palette();
    palette.setColor(QPalette::WindowText, secondaryText(palette));
    m_legend->setPalette(palette);
}

} // namespace clmrs
