#include "widgets/parts/duebutton.h"

#include "models/domain/days.h"
#include "widgets/parts/appearance.h"

#include <QActionGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QWidgetAction>

namespace clmrs {

namespace {

struct UsualWindow
{
    DueWindow window;
    const char *label;
};

constexpr int kWeek = 7;
constexpr int kMonth = 30;
constexpr int kQuarter = 90;

constexpr UsualWindow kUsualWindows[] = {
    {{}, QT_TRANSLATE_NOOP("clmrs::DueButton", "Any day")},
    {{std::nullopt, -1}, QT_TRANSLATE_NOOP("clmrs::DueButton", "Before this day")},
    {{0, kWeek}, QT_TRANSLATE_NOOP("clmrs::DueButton", "In 7 days")},
    {{0, kMonth}, QT_TRANSLATE_NOOP("clmrs::DueButton", "In 30 days")},
    {{0, kQuarter}, QT_TRANSLATE_NOOP("clmrs::DueButton", "In 90 days")},
};

} // namespace

DueButton::DueButton(QWidget *parent)
    : QToolButton(parent), m_usual(new QActionGroup(this)), m_from(new QDateEdit), m_to(new QDateEdit), m_apply(new QToolButton)
{
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    for (const UsualWindow &usual : kUsualWindows) {
        QAction *action = menu()->addAction(QString());
        action->setCheckable(true);
        m_usual->addAction(action);
        connect(action, &QAction::triggered, this, [this, window = usual.window] { choose(window); });
    }
    menu()->addSeparator();
    addFreeWindow();
    connect(menu(), &QMenu::aboutToShow, this, [this] {
        m_from->setDate(qdate(m_day.addDays(m_window.fromDays.value_or(0))));
        m_to->setDate(qdate(m_day.addDays(m_window.toDays.value_or(kMonth))));
    });
    retranslate();
}

void DueButton::addFreeWindow()
{
    auto *line = new QWidget(menu());
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        layout->addWidget(edit);
    }
    layout->addWidget(m_apply);
    auto *action = new QWidgetAction(menu());
    action->setDefaultWidget(line);
    menu()->addAction(action);
    connect(m_apply, &QToolButton::clicked, this, [this] {
        choose({daysBetween(m_day, *dateOf(m_from->date())), daysBetween(m_day, *dateOf(m_to->date()))});
        menu()->close();
    });
}

void DueButton::setWindow(const DueWindow &window)
{
    m_window = window;
    refresh();
}

void DueButton::choose(const DueWindow &window)
{
    if (window == m_window)
        return;
    setWindow(window);
    Q_EMIT windowChanged();
}

void DueButton::refresh()
{
    QString text = tr("Due");
    const auto usual = std::ranges::find(kUsualWindows, m_window, &UsualWindow::window);
    const bool isUsual = usual != std::end(kUsualWindows);
    for (int i = 0; i < m_usual->actions().size(); ++i)
        m_usual->actions()[i]->setChecked(isUsual && i == usual - std::begin(kUsualWindows));
    const auto shown = [this](int days) { return locale().toString(qdate(m_day.addDays(days)), QLocale::ShortFormat); };
    if (isUsual && usual != std::begin(kUsualWindows))
        text = tr("Due: %1").arg(tr(usual->label));
    else if (m_window.fromDays && m_window.toDays)
        text = tr("Due: %1 to %2").arg(shown(*m_window.fromDays), shown(*m_window.toDays));
    else if (m_window.fromDays)
        text = tr("Due: from %1").arg(shown(*m_window.fromDays));
    else if (m_window.toDays)
        text = tr("Due: to %1").arg(shown(*m_window.toDays));
    setText(text);
    setAccessibleName(text);
    QFont weight = font();
    weight.setBold(m_window != DueWindow());
    setFont(weight);
}

void DueButton::retranslate()
{
    for (int i = 0; i < m_usual->actions().size(); ++i)
        m_usual->actions()[i]->setText(tr(kUsualWindows[i].label));
    setToolTip(tr("When somebody must go: days counted from the as-of day"));
    m_from->setAccessibleName(tr("Due from"));
    m_to->setAccessibleName(tr("Due to"));
    m_apply->setText(tr("Show"));
    refresh();
}

} // namespace clmrs
