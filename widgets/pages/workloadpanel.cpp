#include "widgets/pages/workloadpanel.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/sections.h"

#include <QAbstractButton>

namespace clmrs {

namespace {

constexpr int kLoadChartHeight = 196; // pixels

} // namespace

QString WorkloadPanel::name() const { return tr("What the current row carries"); }
QString WorkloadPanel::emptyWords() const { return tr("Choose a row to see what it carries."); }

void WorkloadPanel::show(const WorkloadStory &story, bool isSame)
{
    tellAnew(isSame, [&] {
        sections().title(story.heading);
        for (const QString &note : story.notes)
            sections().sentence(note);
        for (const WorkloadSection &section : story.sections)
            tell(section);
    });
}

void WorkloadPanel::tell(const WorkloadSection &section)
{
    sections().heading(section.heading);
    for (const WorkloadLine &line : section.lines) {
        if (!line.opens) {
            sections().line(line.label, line.text);
            continue;
        }
        QAbstractButton *number =
            sections().link(line.label, line.text, [this, asked = *line.opens] { Q_EMIT numberAsked(asked); });
        number->setToolTip(plainTip(line.meaning));
        number->setAccessibleDescription(line.meaning);
    }
    for (const ChartSpec &chart : section.charts)
        addChart(chart, kLoadChartHeight);
}

} // namespace clmrs
