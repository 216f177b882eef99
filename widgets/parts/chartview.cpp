#include "widgets/parts/chartview.h"

#include "widgets/parts/appearance.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace clmrs {

// With its chart from the first: the one that a view makes for itself would be left to us at setChart.
ChartView::ChartView(QWidget *parent) : ChartView(new DrawnChart, parent) {}

ChartView::ChartView(DrawnChart *chart, QWidget *parent) : QChartView(chart, parent), m_chart(chart)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setRubberBand(QChartView::NoRubberBand);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(160, 96);
}

void ChartView::show(const ChartSpec &chart)
{
    m_chart->draw(chart, {palette(), font(), QLocale()});
    setBackgroundBrush(palette().brush(QPalette::Base));
    setAccessibleName(chart.sentence);
    setAccessibleDescription(chart.title);
}

QString ChartView::wordsAt(ChartSpot spot) const { return spec().series[spot.series].points[spot.point].words; }

// From point to point, through all series.
void ChartView::walk(int step)
{
    std::vector<ChartSpot> spots;
    for (std::size_t i = 0; i < spec().series.size(); ++i) {
        for (std::size_t k = 0; k < spec().series[i].points.size(); ++k) {
            if (!isBackground(spec().series[i].mark) && spec().series[i].points[k].value)
                spots.push_back({i, k});
        }
    }
    if (spots.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(spots.size()) - 1;
    std::ptrdiff_t at = step > 0 ? 0 : last;
    if (const auto &marked = m_chart->marked())
        at = std::clamp(std::ranges::find(spots, *marked) - spots.begin() + step, std::ptrdiff_t(0), last);
    const ChartSpot spot = spots[static_cast<std::size_t>(at)];
    m_chart->mark(spot);
    const QString words = wordsAt(spot);
    setAccessibleDescription(words);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    if (const auto place = m_chart->placeOf(spot))
        QToolTip::showText(viewport()->mapToGlobal(mapFromScene(m_chart->mapToScene(*place))), plainTip(words), viewport());
    Q_EMIT spotChanged(words);
}

void ChartView::open(ChartSpot spot)
{
    const Subject &target = spec().series[spot.series].points[spot.point].target;
    if (!target.id.empty())
        Q_EMIT opened(Subject(target));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool forwards = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (forwards || event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        walk(forwards ? 1 : -1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chart->marked())
        open(*m_chart->marked());
    else
        event->ignore(); // no scrolling here: the page may have a use for it
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_chart->mark(std::nullopt);
    Q_EMIT spotChanged({});
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (const auto spot = m_chart->nearest(m_chart->mapFromScene(mapToScene(event->pos()))))
        open(*spot);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const auto spot = m_chart->nearest(m_chart->mapFromScene(mapToScene(help.pos())));
    QToolTip::showText(help.globalPos(), plainTip(spot ? wordsAt(*spot) : spec().sentence), viewport());
    return true;
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus())
        return;
    painter->setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
    painter->drawRect(QRectF(mapToScene(viewport()->rect()).boundingRect()).adjusted(0.5, 0.5, -1.5, -1.5));
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool looksOtherwise = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksOtherwise && !spec().series.empty())
        show(ChartSpec(spec()));
}

} // namespace clmrs
