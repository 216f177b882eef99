// How the page of coaching is put together, and what its parts tell one another.
#include "widgets/pages/coachingcalendarview.h"
#include "widgets/pages/coachingcourseview.h"
#include "widgets/pages/coachingmeetingsview.h"
#include "widgets/pages/coachingopened.h"
#include "widgets/pages/coachingpage.h"
#include "widgets/pages/coachingpanel.h"
#include "widgets/pages/coachingplanview.h"
#include "widgets/pages/coachingteambox.h"
#include "widgets/pages/coachingteamview.h"
#include "widgets/pages/visitentryview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLeastBesidePane = 200; // pixels, in half a screen
constexpr int kStoryWidth = 380;      // pixels
constexpr int kLeastReading = 120;

} // namespace

void CoachingPage::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = whom; tab < tabTotal; ++tab)
        m_tabs->addTab(QString());
    m_closed->setTextFormat(Qt::PlainText);
    m_closed->setWordWrap(true);
    m_closed->setAlignment(Qt::AlignCenter);
    for (CoachingPart *part : m_parts)
        m_stack->addWidget(part);
    for (QWidget *page : std::initializer_list<QWidget *>{m_closed, m_lists})
        m_stack->addWidget(page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kStoryWidth * 3, kStoryWidth});
    m_panel->setMinimumWidth(kStoryWidth - 4 * kGrid);
    m_stack->setMinimumWidth(kLeastBesidePane);
    m_splitter->setMinimumHeight(kLeastReading);
    auto *reading = new QWidget(this);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(kGrid);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_team);
    column->addLayout(bar);
    column->addWidget(m_splitter, 1);
    m_place->addWidget(reading);
    auto *entryRoom = new QScrollArea(this); // in a small window it is walked through
    entryRoom->setWidget(m_entry);
    entryRoom->setWidgetResizable(true);
    entryRoom->setFrameShape(QFrame::NoFrame);
    entryRoom->setFocusPolicy(Qt::NoFocus);
    m_place->addWidget(entryRoom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->addWidget(m_place);
    setTabOrder(m_tabs, m_team);
    setTabOrder(m_team, m_stack);
    setTabOrder(m_stack, m_panel);
}

void CoachingPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &CoachingPage::showTab);
    connect(m_team, &CoachingTeamBox::chosen, this, &CoachingPage::takeTeam);
    connect(m_planView, &CoachingPlanView::currentChanged, this, &CoachingPage::showCurrent);
    connect(m_planView, &CoachingPlanView::activated, this, [this] {
        showPane(true);
        m_panel->enter();
    });
    connect(m_panel, &CoachingPanel::acted, this, &CoachingPage::act);
    connect(m_course, &CoachingCourseView::monitorChosen, this, [this](const std::string &monitor) {
        m_planView->choose({"personnel", monitor, {}});
    });
    for (CoachingPart *part : m_parts) {
        connect(part, &CoachingPart::opened, this, &CoachingPage::open);
        connect(part, &CoachingPart::countChanged, this, &CoachingPage::countChanged);
    }
    connect(m_calendarView, &CoachingCalendarView::dayAsked, this, [this](Date day, const std::vector<Key> &planned) {
        Q_EMIT dayAsked({"personnel", m_planView->currentId(), {}}, day, planned);
    });
    connect(m_lists, &OpenedLists::made, this, &CoachingPage::showList);
    connect(m_lists, &CoachingOpened::opened, this, &CoachingPage::open);
    connect(m_lists, &CoachingOpened::actAsked, this,
            [this](CoachingAct what, const Key &key) { Q_EMIT actAsked(what, {}, key); });
    connect(m_lists, &OpenedLists::madeAgain, this, &CoachingPage::countChanged);
    connect(m_lists, &OpenedLists::backAsked, this, &CoachingPage::closeLists);
    connect(m_entry, &VisitEntryView::putAsideAsked, this, &CoachingPage::endEntry);
}

void CoachingPage::retranslate()
{
    m_tabs->setTabText(whom, tr("Whom to coach"));
    m_tabs->setTabText(calendar, tr("Calendar"));
    m_tabs->setTabText(time, tr("Over time"));
    m_tabs->setTabText(team, tr("The team"));
    m_tabs->setTabText(meetings, tr("Team meetings"));
    m_tabs->setAccessibleName(tr("Coaching"));
    m_lists->setWayBack(tr("‹ Back to coaching (Esc)"));
    nameScrollButtons(*m_tabs, tr("Lists to the left"), tr("Lists to the right"));
}

} // namespace clmrs
