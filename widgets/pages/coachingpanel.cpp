#include "widgets/pages/coachingpanel.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/sections.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollBar>

namespace clmrs {

namespace {

constexpr int kBarsHeight = 180; // pixels

} // namespace

CoachingPanel::CoachingPanel(QWidget *parent) : QScrollArea(parent), m_sections(new Sections(this))
{
    setWidget(m_sections);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

void CoachingPanel::show(const CoachingStory &story, bool isSame)
{
    const int place = verticalScrollBar()->value();
    setUpdatesEnabled(false);
    m_isEmpty = false;
    m_sections->clear();
    m_sections->title(story.heading);
    m_sections->quiet(story.who);
    for (const QString &note : story.notes)
        m_sections->sentence(note);
    for (const CoachingSectionStory &section : story.sections)
        tell(section);
    setUpdatesEnabled(true);
    verticalScrollBar()->setValue(isSame ? place : 0);
}

void CoachingPanel::clear()
{
    m_isEmpty = true;
    m_sections->clear();
    m_sections->quiet(tr("Choose a row to see the monitor."));
}

void CoachingPanel::tell(const CoachingSectionStory &section)
{
    m_sections->heading(section.heading);
    for (const CoachingLine &line : section.lines) {
        if (line.act) {
            QAbstractButton *link =
                m_sections->link(line.label, line.text, [this, line] { Q_EMIT acted(*line.act, line.asked, line.key); });
            link->setObjectName(QStringLiteral("act-%1").arg(int(*line.act)));
        } else if (line.label.isEmpty()) {
            m_sections->sentence(line.text, line.tip);
        } else {
            m_sections->line(line.label, line.text);
        }
    }
    if (!section.chart)
        return;
    auto *panel = new ChartPanel(m_sections);
    panel->setFixedHeight(kBarsHeight);
    panel->show(*section.chart);
    panel->showTable(m_asTables);
    m_sections->widget(panel);
}

void CoachingPanel::enter()
{
    if (auto *first = m_sections->findChild<QAbstractButton *>())
        first->setFocus(Qt::TabFocusReason);
    else
        setFocus();
}

void CoachingPanel::toggleTables()
{
    m_asTables = !m_asTables;
    for (ChartPanel *chart : m_sections->findChildren<ChartPanel *>())
        chart->showTable(m_asTables);
}

void CoachingPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void CoachingPanel::retranslate()
{
    setAccessibleName(tr("The monitor in the current row"));
    if (m_isEmpty)
        clear();
}

} // namespace clmrs
