// A ChartSpec drawn by Qt Charts: scales, lines and bars are theirs; grid, bands, intervals, points and every text, which
// they shorten or have no form for, are painted under and over them (chartlayers.h). On a screen, or by scene() into any painter.
#pragma once

#include "models/tables/chartscale.h"

#include <QChart>
#include <QFont>
#include <QPalette>
#include <QPen>

class QAbstractBarSeries;

namespace clmrs {

// What it is drawn with: the window's colours, or those of paper.
struct ChartInk
{
    QPalette palette = {};
    QFont font = {};
    QLocale locale = {};
};

// A point of a chart: numbers of its series and of the point in it.
struct ChartSpot
{
    std::size_t series = 0;
    std::size_t point = 0;
    friend bool operator==(const ChartSpot &, const ChartSpot &) = default;
};

class DrawnChart : public QChart
{
    Q_OBJECT

public:
    DrawnChart();

    void draw(const ChartSpec &chart, const ChartInk &ink);
    const ChartSpec &chart() const { return m_chart; }
    const ChartInk &ink() const { return m_ink; }
    void mark(std::optional<ChartSpot> spot); // that the keys are at
    const std::optional<ChartSpot> &marked() const { return m_marked; }

    // In the chart's own coordinates: a point of both axes; a spot, empty where its value is missing; a bar.
    QPointF place(double along, double up) const;
    std::optional<QPointF> placeOf(ChartSpot spot) const;
    QRectF barOf(ChartSpot spot) const;
    std::optional<ChartSpot> nearest(QPointF at) const; // within reach of a finger
    const ChartScale &alongScale() const { return m_along; }
    const ChartScale &upScale() const { return m_up; }
    QColor colourOf(std::size_t series) const;
    QBrush fillOf(std::size_t series) const; // by colour and by pattern
    QPen lineOf(std::size_t series) const;   // likewise
    bool isOfBars(std::size_t series) const;
    bool isStacked() const;
    bool hasLegend() const; // else the names of its series stand where they end
    bool isNamedAtEnd(std::size_t series) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void scale();
    void addAxes();
    void addLines();
    void addBars();
    void makeRoom();
    double below(ChartSpot spot) const; // what is stacked under it
    std::size_t barSeries() const;

    ChartSpec m_chart;
    ChartInk m_ink;
    std::optional<ChartSpot> m_marked;
    ChartScale m_along;
    ChartScale m_up;
    QGraphicsItem *m_under;
    QGraphicsItem *m_over;
};

} // namespace clmrs
