#include "widgets/parts/storypanel.h"

#include "widgets/parts/chartpanel.h"
#include "widgets/parts/sections.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollBar>

namespace clmrs {

StoryPanel::StoryPanel(QWidget *parent) : QScrollArea(parent), m_sections(new Sections(this))
{
    setWidget(m_sections);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void StoryPanel::tellAnew(bool isSame, const std::function<void()> &tell)
{
    const int place = verticalScrollBar()->value();
    setUpdatesEnabled(false);
    m_isEmpty = false;
    m_sections->clear();
    tell();
    setUpdatesEnabled(true);
    verticalScrollBar()->setValue(isSame ? place : 0);
}

void StoryPanel::clear()
{
    m_isEmpty = true;
    setAccessibleName(name());
    m_sections->clear();
    m_sections->quiet(emptyWords());
}

ChartPanel &StoryPanel::addChart(const ChartSpec &chart, int height)
{
    auto *panel = new ChartPanel(m_sections);
    panel->setFixedHeight(height);
    panel->show(chart);
    panel->showTable(m_asTables);
    m_sections->widget(panel);
    return *panel;
}

void StoryPanel::enter()
{
    if (auto *first = m_sections->findChild<QAbstractButton *>())
        first->setFocus(Qt::TabFocusReason);
    else
        setFocus();
}

void StoryPanel::toggleTables()
{
    m_asTables = !m_asTables;
    for (ChartPanel *chart : m_sections->findChildren<ChartPanel *>())
        chart->showTable(m_asTables);
}

void StoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(name());
        if (m_isEmpty)
            clear();
    }
    QScrollArea::changeEvent(event);
}

} // namespace clmrs
