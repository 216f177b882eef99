#include "widgets/pages/coachingpanel.h"

#include "widgets/parts/sections.h"

#include <QAbstractButton>

namespace clmrs {

namespace {

constexpr int kBarsHeight = 180; // pixels

} // namespace

QString CoachingPanel::name() const { return tr("The monitor in the current row"); }
QString CoachingPanel::emptyWords() const { return tr("Choose a row to see the monitor."); }

void CoachingPanel::show(const CoachingStory &story, bool isSame)
{
    tellAnew(isSame, [&] {
        sections().title(story.heading);
        sections().quiet(story.who);
        for (const QString &note : story.notes)
            sections().sentence(note);
        for (const CoachingSectionStory &section : story.sections)
            tell(section);
    });
}

void CoachingPanel::tell(const CoachingSectionStory &section)
{
    sections().heading(section.heading);
    for (const CoachingLine &line : section.lines) {
        if (line.act) {
            QAbstractButton *link =
                sections().link(line.label, line.text, [this, line] { Q_EMIT acted(*line.act, line.asked, line.key); });
            link->setObjectName(QStringLiteral("act-%1").arg(int(*line.act)));
        } else if (line.label.isEmpty()) {
            sections().sentence(line.text, line.tip);
        } else {
            sections().line(line.label, line.text);
        }
    }
    if (section.chart)
        addChart(*section.chart, kBarsHeight);
}

} // namespace clmrs
