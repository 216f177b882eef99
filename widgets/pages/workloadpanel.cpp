#include "widgets/pages/workloadpanel.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/sections.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollBar>

namespace clmrs {

namespace {

constexpr int kLoadChartHeight = 196; // pixels

} // namespace

WorkloadPanel::WorkloadPanel(QWidget *parent) : QScrollArea(parent), m_sections(new Sections(this))
{
    setWidget(m_sections);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

void WorkloadPanel::show(const WorkloadStory &story, bool isSame)
{
    const int place = verticalScrollBar()->value();
    setUpdatesEnabled(false);
    m_isEmpty = false;
    m_sections->clear();
    m_sections->title(story.heading);
    for (const QString &note : story.notes)
        m_sections->sentence(note);
    for (const WorkloadSection &section : story.sections)
        tell(section);
    setUpdatesEnabled(true);
    verticalScrollBar()->setValue(isSame ? place : 0);
}

void WorkloadPanel::clear()
{
    m_isEmpty = true;
    m_sections->clear();
    m_sections->quiet(tr("Choose a row to see what it carries."));
}

void WorkloadPanel::tell(const WorkloadSection &section)
{
    m_sections->heading(section.heading);
    for (const WorkloadLine &line : section.lines) {
        if (!line.opens) {
            m_sections->line(line.label, line.text);
            continue;
        }
        QAbstractButton *number =
            m_sections->link(line.label, line.text, [this, asked = *line.opens] { Q_EMIT numberAsked(asked); });
        number->setToolTip(plainTip(line.meaning));
        number->setAccessibleDescription(line.meaning);
    }
    for (const ChartSpec &chart : section.charts) {
        auto *panel = new ChartPanel(m_sections);
        panel->setFixedHeight(kLoadChartHeight);
        panel->show(chart);
        panel->showTable(m_asTables);
        m_sections->widget(panel);
    }
}

void WorkloadPanel::enter()
{
    if (auto *first = m_sections->findChild<QAbstractButton *>())
        first->setFocus(Qt::TabFocusReason);
    else
        setFocus();
}

void WorkloadPanel::toggleTables()
{
    m_asTables = !m_asTables;
    for (ChartPanel *chart : m_sections->findChildren<ChartPanel *>())
        chart->showTable(m_asTables);
}

void WorkloadPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void WorkloadPanel::retranslate()
{
    setAccessibleName(tr("What the current row carries"));
    if (m_isEmpty)
        clear();
}

} // namespace clmrs
