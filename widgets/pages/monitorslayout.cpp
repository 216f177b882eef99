// How the page of the monitors is put together, and what its parts tell one another.
#include "widgets/pages/funnelview.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/pages/monitorspage.h"
#include "widgets/pages/movesview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/periodbar.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLeastFunnelHeight = 120;
const QString kMonitorsLook = QStringLiteral("monitors/");
const QString kOrderKey = kMonitorsLook + QStringLiteral("order");
const QString kPaneKey = kMonitorsLook + QStringLiteral("pane");
constexpr int kMonitorPaneWidth = 380; // pixels

} // namespace

void MonitorsPage::recallLook()
{
    m_period->setChoice(PeriodChoice::last12Months);
    m_period->recall(m_memory, kMonitorsLook);
    m_order = m_memory.value(kOrderKey).toString();
    m_panel->setVisible(m_memory.value(kPaneKey).toBool());
}

void MonitorsPage::layOut()
{
    m_period->askPeriodAlone();
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = glance; tab < tabTotal; ++tab)
        m_tabs->addTab(QString());
    m_tabs->setTabVisible(movesTab, false);
    for (QLabel *label : {m_intro, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget *page : std::initializer_list<QWidget *>{m_monitors, m_funnel, m_signals, m_moves, m_empty, m_lists})
        m_stack->addWidget(page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kMonitorPaneWidth * 3, kMonitorPaneWidth});
    m_panel->setMinimumWidth(kMonitorPaneWidth - 4 * kGrid);
    m_splitter->setMinimumHeight(kLeastFunnelHeight); // a funnel out of sight must not make the window high
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_period);
    layout->addWidget(m_tabs);
    layout->addWidget(m_intro);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_period, m_tabs);
    setTabOrder(m_tabs, m_monitors);
    setTabOrder(m_monitors, m_panel);
}

void MonitorsPage::connectAll()
{
    connect(m_period, &PeriodBar::changed, this, [this] { startAgain(); });
    connect(m_tabs, &QTabBar::currentChanged, this, &MonitorsPage::showTab);
    connect(m_monitors, &PlainListView::currentRowChanged, this, &MonitorsPage::showCurrent);
    connect(m_monitors, &PlainListView::rowActivated, this, [this] {
        showPane(true);
        m_panel->enter();
    });
    connect(m_signals, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_signals->currentRow())
            openPerson(row->target);
    });
    connect(m_signals, &PlainListView::currentRowChanged, this, [this] {
        if (const PlainRow *row = m_signals->currentRow(); row && isPaneShown() && m_tabs->currentIndex() == signalsTab)
            choosePerson(row->target);
    });
    connect(m_moves, &MovesView::opened, this, &MonitorsPage::openGroup);
    connect(m_moves, &MovesView::traitChanged, this, &MonitorsPage::countChanged);
    connect(m_lists, &OpenedLists::made, this, &MonitorsPage::showList);
    connect(m_lists, &OpenedLists::rowActivated, this, &MonitorsPage::openRow);
    connect(m_lists, &OpenedLists::madeAgain, this, &MonitorsPage::countChanged);
    connect(m_lists, &OpenedLists::backAsked, this, &MonitorsPage::closeLists);
    connect(m_funnel, &FunnelView::opened, this, &MonitorsPage::openPerson);
    connect(m_panel, &MonitorPanel::numberAsked, this, &MonitorsPage::openNumber);
    connect(m_panel, &MonitorPanel::casesAsked, this, &MonitorsPage::openCases);
    connect(m_panel, &MonitorPanel::wordsAsked, this, [this](const QString &topic, const QString &title) {
        const Subject monitor{"personnel", m_told, {}};
        if (const MonitorProfile *profile = current())
            Q_EMIT wordsAsked(monitor, topic,
                              personText(*m_made.opened->book, profile->person, m_naming) + QStringLiteral(" – ") + title);
    });
}

void MonitorsPage::rememberLook()
{
    m_period->remember(m_memory, kMonitorsLook);
    m_memory.setValue(kOrderKey, m_order.isEmpty() ? orderKey() : m_order);
    m_memory.setValue(kPaneKey, isPaneShown());
}

void MonitorsPage::retranslate()
{
    m_tabs->setTabText(glance, tr("At a glance"));
    m_tabs->setTabText(funnel, tr("Fair comparison"));
    // Until they are shown, which gives them names of their own.
    for (QWidget *heard : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_monitors)})
        heard->setAccessibleName(tr("Monitors"));
    m_lists->setWayBack(tr("‹ Back to the monitors (Esc)"));
    m_signals->setAccessibleName(tr("Signals"));
    m_funnel->panel().setName(tr("Fair comparison"));
    m_tabs->setTabText(signalsTab, tr("Signals"));
    m_tabs->setTabText(movesTab, tr("What moves results here"));
    nameScrollButtons(*m_tabs, tr("Lists to the left"), tr("Lists to the right"));
}

} // namespace clmrs
