#include "widgets/pages/monitorpanel.h"

#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/sections.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollBar>

namespace clmrs {

namespace {

constexpr int kChartHeight = 196; // pixels

} // namespace

MonitorPanel::MonitorPanel(QWidget *parent) : QScrollArea(parent), m_sections(new Sections(this))
{
    setWidget(m_sections);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

void MonitorPanel::show(const MonitorStory &story, bool isSame)
{
    const int place = verticalScrollBar()->value();
    setUpdatesEnabled(false);
    m_isEmpty = false;
    m_sections->clear();
    m_sections->title(story.heading);
    m_sections->quiet(story.who);
    for (const QString &note : story.notes)
        m_sections->sentence(note);
    m_sections->heading(tr("What stands out"));
    m_sections->quiet(story.nothing);
    for (const PointStory &point : story.points)
        tellPoint(point);
    for (const MonitorSection &section : story.sections)
        tellSection(section);
    m_sections->quiet(story.reading);
    setUpdatesEnabled(true);
    verticalScrollBar()->setValue(isSame ? place : 0);
}

void MonitorPanel::clear()
{
    m_isEmpty = true;
    m_sections->clear();
    m_sections->quiet(tr("Choose a row to see the monitor."));
}

// The rule is one key away: on hover, and said after the fact by a screen reader.
void MonitorPanel::tellPoint(const PointStory &point)
{
    m_sections->sentence((point.kind == PointKind::strength ? QStringLiteral("+ ") : QStringLiteral("? ")) + point.title);
    QAbstractButton *fact = m_sections->link({}, point.fact, [this, asked = point.opens] { Q_EMIT numberAsked(*asked); });
    fact->setToolTip(plainTip(point.rule));
    fact->setAccessibleDescription(point.rule);
    for (const StoryLine &words : point.words)
        m_sections->line(words.label, words.text);
    m_sections
        ->link({}, tr("Write down the monitor’s own words…"),
               [this, topic = qstring(point.topic), title = point.title] { Q_EMIT wordsAsked(topic, title); })
        ->setObjectName(QStringLiteral("words-") + qstring(point.topic));
}

void MonitorPanel::tellSection(const MonitorSection &section)
{
    m_sections->heading(section.heading);
    for (const NumberLine &line : section.lines) {
        if (line.opens)
            m_sections->link(line.label, line.text, [this, asked = *line.opens] { Q_EMIT numberAsked(asked); });
        else
            m_sections->line(line.label, line.text);
    }
    for (const ChartSpec &chart : section.charts) {
        auto *panel = new ChartPanel(m_sections);
        panel->setFixedHeight(kChartHeight);
        panel->show(chart);
        panel->showTable(m_asTables);
        m_sections->widget(panel);
    }
}

void MonitorPanel::enter()
{
    if (auto *first = m_sections->findChild<QAbstractButton *>())
        first->setFocus(Qt::TabFocusReason);
    else
        setFocus();
}

void MonitorPanel::toggleTables()
{
    m_asTables = !m_asTables;
    for (ChartPanel *chart : m_sections->findChildren<ChartPanel *>())
        chart->showTable(m_asTables);
}

void MonitorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void MonitorPanel::retranslate()
{
    setAccessibleName(tr("The monitor in the current row"));
    if (m_isEmpty)
        clear();
}

} // namespace clmrs
