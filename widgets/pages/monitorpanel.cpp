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
    tellSignals(story);
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
    tellWords(point.words, point.topic, point.title);
}

// What the monitor said so far, and the way to more.
void MonitorPanel::tellWords(const std::vector<StoryLine> &words, const std::string &topic, const QString &title)
{
    for (const StoryLine &said : words)
        m_sections->line(said.label, said.text);
    m_sections
        ->link({}, tr("Write down the monitor’s own words…"),
               [this, topic = qstring(topic), title] { Q_EMIT wordsAsked(topic, title); })
        ->setObjectName(QStringLiteral("words-") + qstring(topic));
}

void MonitorPanel::tellSignals(const MonitorStory &story)
{
    m_sections->heading(tr("Signals to look into"));
    if (story.signalsToLookInto.empty()) {
        m_sections->quiet(tr("None in this period."));
        return;
    }
    m_sections->quiet(signalsReading());
    for (const SignalStory &signal : story.signalsToLookInto) {
        m_sections->sentence(QStringLiteral("? ") + signal.title);
        m_sections->sentence(signal.tablet);
        for (const SignalFactStory &fact : signal.facts)
            tellFact(signal, fact);
    }
}

void MonitorPanel::tellFact(const SignalStory &signal, const SignalFactStory &fact)
{
    const QString when = fact.explained ? tr("%1, set aside").arg(fact.when) : fact.when;
    if (fact.opens) {
        QAbstractButton *text = m_sections->link(when, fact.text, [this, asked = *fact.opens] { Q_EMIT casesAsked(asked); });
        text->setToolTip(plainTip(signal.rule));
        text->setAccessibleDescription(signal.rule);
    } else {
        m_sections->line(when, fact.text);
    }
    tellWords(fact.words, fact.topic, QStringLiteral("%1, %2").arg(signal.title, fact.when));
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
        connect(panel, &ChartPanel::opened, this, [this](const Subject &point) {
            if (const auto asked = numberAskedOf(point))
                Q_EMIT numberAsked(*asked);
        });
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
