#include "widgets/parts/chartpanel.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace clmrs {

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_asTable(new QToolButton(this)), m_stack(new QStackedWidget(this)),
      m_view(new ChartView(this)), m_table(new PlainListView(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_asTable->setAutoRaise(true);
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid / 2);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_asTable, m_view);
    setTabOrder(m_view, m_table);
    connect(m_asTable, &QToolButton::clicked, this, [this](bool shown) {
        showTable(shown);
        Q_EMIT tableShown(shown);
    });
    connect(m_view, &ChartView::opened, this, &ChartPanel::opened);
    connect(m_table, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_table->currentRow(); row && !row->target.id.empty())
            Q_EMIT opened(Subject(row->target));
    });
    retranslate();
}

void ChartPanel::show(const ChartSpec &chart) { show(chart, chartTable(chart, QLocale())); }

void ChartPanel::show(const ChartSpec &chart, const PlainList &table)
{
    m_title->setText(chart.title);
    setToolTip(plainTip(chart.definition)); // of its title, and of what F1 is asked of
    m_view->show(chart);
    m_table->show(table);
    m_table->setAccessibleName(chart.sentence);
}

void ChartPanel::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void ChartPanel::showTable(bool shown)
{
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    retranslate();
}

bool ChartPanel::isTableShown() const { return m_stack->currentWidget() == m_table; }

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartPanel::retranslate()
{
    m_asTable->setText(isTableShown() ? tr("Show as chart") : tr("Show as table"));
    m_asTable->setChecked(isTableShown());
    if (!m_view->spec().series.empty())
        return; // the sentence of the chart is their name
    m_view->setAccessibleName(m_name.isEmpty() ? tr("Chart") : m_name);
    m_table->setAccessibleName(m_name.isEmpty() ? tr("Table of the chart") : m_name);
}

} // namespace clmrs
