#include "widgets/pages/monitorpanel.h"

#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/sections.h"

#include <QAbstractButton>

namespace clmrs {

namespace {

constexpr int kChartHeight = 196; // pixels

} // namespace

QString MonitorPanel::name() const { return tr("The monitor in the current row"); }
QString MonitorPanel::emptyWords() const { return tr("Choose a row to see the monitor."); }

void MonitorPanel::show(const MonitorStory &story, bool isSame)
{
    tellAnew(isSame, [&] {
        sections().title(story.heading);
        sections().quiet(story.who);
        for (const QString &note : story.notes)
            sections().sentence(note);
        sections().heading(tr("What stands out"));
        sections().quiet(story.nothing);
        for (const PointStory &point : story.points)
            tellPoint(point);
        tellSignals(story);
        for (const MonitorSection &section : story.sections)
            tellSection(section);
        sections().quiet(story.reading);
    });
}

// The rule is one key away: on hover, and said after the fact by a screen reader.
void MonitorPanel::tellPoint(const PointStory &point)
{
    sections().sentence((point.kind == PointKind::strength ? QStringLiteral("+ ") : QStringLiteral("? ")) + point.title);
    QAbstractButton *fact = sections().link({}, point.fact, [this, asked = point.opens] { Q_EMIT numberAsked(*asked); });
    fact->setToolTip(plainTip(point.rule));
    fact->setAccessibleDescription(point.rule);
    tellWords(point.words, point.topic, point.title);
}

// What the monitor said so far, and the way to more.
void MonitorPanel::tellWords(const std::vector<StoryLine> &words, const std::string &topic, const QString &title)
{
    for (const StoryLine &said : words)
        sections().line(said.label, said.text);
    sections()
        .link({}, tr("Write down the monitor’s own words…"),
              [this, topic = qstring(topic), title] { Q_EMIT wordsAsked(topic, title); })
        ->setObjectName(QStringLiteral("words-") + qstring(topic));
}

void MonitorPanel::tellSignals(const MonitorStory &story)
{
    sections().heading(tr("Signals to look into"));
    if (story.signalsToLookInto.empty()) {
        sections().quiet(tr("None in this period."));
        return;
    }
    sections().quiet(signalsReading());
    for (const SignalStory &signal : story.signalsToLookInto) {
        sections().sentence(QStringLiteral("? ") + signal.title);
        sections().sentence(signal.tablet);
        for (const SignalFactStory &fact : signal.facts)
            tellFact(signal, fact);
    }
}

void MonitorPanel::tellFact(const SignalStory &signal, const SignalFactStory &fact)
{
    const QString when = fact.explained ? tr("%1, set aside").arg(fact.when) : fact.when;
    if (fact.opens) {
        QAbstractButton *text = sections().link(when, fact.text, [this, asked = *fact.opens] { Q_EMIT casesAsked(asked); });
        text->setToolTip(plainTip(signal.rule));
        text->setAccessibleDescription(signal.rule);
    } else {
        sections().line(when, fact.text);
    }
    tellWords(fact.words, fact.topic, QStringLiteral("%1, %2").arg(signal.title, fact.when));
}

void MonitorPanel::tellSection(const MonitorSection &section)
{
    sections().heading(section.heading);
    for (const NumberLine &line : section.lines) {
        if (!line.opens) {
            sections().line(line.label, line.text, line.definition);
            continue;
        }
        QAbstractButton *number =
            sections().link(line.label, line.text, [this, asked = *line.opens] { Q_EMIT numberAsked(asked); });
        number->setToolTip(plainTip(line.definition));
        number->setAccessibleDescription(line.definition);
    }
    for (const ChartSpec &chart : section.charts) {
        connect(&addChart(chart, kChartHeight), &ChartPanel::opened, this, [this](const Subject &point) {
            if (const auto asked = numberAskedOf(point))
                Q_EMIT numberAsked(*asked);
        });
    }
}

} // namespace clmrs
