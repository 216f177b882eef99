// How the page of the indicators is put together, and what its parts tell one another.
#include "widgets/pages/figurepanel.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/periodbar.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kIndicatorsPane = 380;
constexpr int kCasesHeight = 190;
constexpr int kIndicatorsLeast = 120; // in half a screen
const QString kIndicatorsLook = QStringLiteral("indicators/");

QLabel *plainText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void IndicatorsPage::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < tabTotal; ++i)
        m_tabs->addTab(QString());
    m_stack->addWidget(figuresPart());
    m_stack->addWidget(casesPart());
    m_stack->addWidget(criteriaPart());
    m_closed = new ClosedPart(m_stack);
    m_stack->addWidget(m_closed);
    m_lists = new OpenedLists(m_naming, m_stack);
    m_stack->addWidget(m_lists);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(kIndicatorsLeast);
    setTabOrder(m_bar, m_tabs);
    setTabOrder(m_tabs, m_figures);
    setTabOrder(m_figures, m_panel);
}

QWidget *IndicatorsPage::figuresPart()
{
    m_splitter = new QSplitter(m_stack);
    auto *left = new QWidget(m_splitter);
    QVBoxLayout *column = columnIn(left);
    m_figures = new FigureView(left);
    m_note = plainText(left);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_figures, 1);
    column->addWidget(m_note);
    m_panel = new FigurePanel(m_splitter);
    m_panel->setMinimumWidth(kIndicatorsPane - 4 * kGrid);
    m_panel->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kIndicatorsPane * 3, kIndicatorsPane});
    return m_splitter;
}

QWidget *IndicatorsPage::casesPart()
{
    auto *scroll = new QScrollArea(m_stack); // in a low window the chart gives no room to the table
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its table takes the keys
    auto *part = new QWidget(scroll);
    scroll->setWidget(part);
    QVBoxLayout *column = columnIn(part);
    m_casesIntro = plainText(part);
    m_casesChart = new ChartPanel(part);
    m_casesChart->setFixedHeight(kCasesHeight);
    m_cases = new PlainListView(part);
    column->addWidget(m_casesIntro);
    column->addWidget(m_casesChart);
    column->addWidget(m_cases, 1);
    m_cases->setMinimumHeight(kCasesHeight);
    return scroll;
}

QWidget *IndicatorsPage::criteriaPart()
{
    auto *part = new QWidget(m_stack);
    QVBoxLayout *column = columnIn(part);
    m_criteriaIntro = plainText(part);
    m_criteria = new PlainListView(part);
    column->addWidget(m_criteriaIntro);
    column->addWidget(m_criteria, 1);
    return part;
}

void IndicatorsPage::connectAll()
{
    m_restSoon.setSingleShot(true);
    m_restSoon.setInterval(0);
    connect(&m_restSoon, &QTimer::timeout, this, &IndicatorsPage::workOutRest);
    connect(m_bar, &PeriodBar::changed, this, [this] {
        closeLists();
        if (!isAnswered())
            makeAgain();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &IndicatorsPage::showTab);
    connect(m_figures, &FigureView::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT countChanged();
    });
    connect(m_figures, &FigureView::rowActivated, this, &IndicatorsPage::openFigure);
    connect(m_panel, &FigurePanel::listAsked, this, &IndicatorsPage::openFigure);
    connect(m_panel, &FigurePanel::opened, this, &IndicatorsPage::openTarget);
    connect(m_casesChart, &ChartPanel::opened, this, &IndicatorsPage::openTarget);
    for (PlainListView *view : {m_cases, m_criteria})
        connect(view, &PlainListView::rowActivated, this, [this, view] { openTarget(view->currentRow()->target); });
    connect(m_closed, &ClosedPart::listMade, this, &IndicatorsPage::openFrozen);
    connect(m_lists, &OpenedLists::made, this, &IndicatorsPage::showList);
    connect(m_lists, &OpenedLists::madeAgain, this, &IndicatorsPage::countChanged);
    connect(m_lists, &OpenedLists::rowActivated, this, &IndicatorsPage::openRow);
    connect(m_lists, &OpenedLists::backAsked, this, &IndicatorsPage::closeList);
}

void IndicatorsPage::recallLook()
{
    m_bar->recall(m_memory, kIndicatorsLook);
    m_splitter->restoreState(m_memory.value(kIndicatorsLook + QStringLiteral("splitter")).toByteArray());
    m_panel->setVisible(m_memory.value(kIndicatorsLook + QStringLiteral("pane"), true).toBool());
}

void IndicatorsPage::rememberLook()
{
    m_bar->remember(m_memory, kIndicatorsLook);
    m_memory.setValue(kIndicatorsLook + QStringLiteral("splitter"), m_splitter->saveState());
    m_memory.setValue(kIndicatorsLook + QStringLiteral("pane"), isPaneShown());
}

void IndicatorsPage::showWayBack()
{
    if (m_tabs->currentIndex() != closedTab)
        m_lists->setWayBack(tr("‹ Back to the figures (Esc)"));
    else
        m_lists->setWayBack(m_lists->depth() > 1 ? tr("‹ Back to the list before (Esc)")
                                                 : tr("‹ Back to the closed periods (Esc)"));
}

void IndicatorsPage::retranslate()
{
    m_tabs->setTabText(figuresTab, tr("Figures"));
    m_tabs->setTabText(casesTab, tr("What became of open cases"));
    m_tabs->setTabText(criteriaTab, tr("Core Criteria"));
    m_tabs->setTabText(closedTab, tr("Closed periods"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    nameScrollButtons(*m_tabs, tr("Parts to the left"), tr("Parts to the right"));
    m_figures->setAccessibleName(heading());
    m_figures->figures().retranslate();
    showWayBack();
    m_cases->setAccessibleName(tr("What became of open cases"));
    m_criteria->setAccessibleName(tr("Core Criteria"));
}

} // namespace clmrs
