#include "widgets/pages/workloadmonthsview.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QHBoxLayout>

namespace clmrs {

namespace {

constexpr int kMonthsChartHeight = 440; // pixels

} // namespace

WorkloadMonthsView::WorkloadMonthsView(QWidget *parent)
    : QWidget(parent), m_hours(new ChartPanel(this)), m_due(new ChartPanel(this)), m_months(new PlainListView(this))
{
    auto *charts = new QHBoxLayout;
    charts->setSpacing(2 * kGrid);
    for (ChartPanel *chart : {m_hours, m_due}) {
        chart->setMaximumHeight(kMonthsChartHeight);
        charts->addWidget(chart, 1);
    }
    QVBoxLayout *column = columnIn(this);
    column->addLayout(charts, 1);
    column->addWidget(m_months, 1);
    retranslate();
}

void WorkloadMonthsView::show(const WorkloadMade &made)
{
    m_months->show(made.months);
    m_months->chooseFirst();
    m_hours->show(made.hours);
    m_due->show(made.due);
}

void WorkloadMonthsView::toggleTables()
{
    const bool shown = !m_hours->isTableShown();
    for (ChartPanel *chart : {m_hours, m_due})
        chart->showTable(shown);
}

void WorkloadMonthsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkloadMonthsView::retranslate()
{
    m_hours->setName(tr("Hours ahead"));
    m_due->setName(tr("Households that fall due"));
}

} // namespace clmrs
