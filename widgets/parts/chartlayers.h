// What is painted under and over a chart of Qt Charts: bands and grid; intervals, points, numbers, names.
#pragma once

#include "widgets/parts/drawnchart.h"

#include <QGraphicsItem>

namespace clmrs {

class ChartLayer : public QGraphicsItem
{
public:
    enum Height { under = 0, over = 100 }; // the lines and bars of Qt Charts lie between

    ChartLayer(DrawnChart &chart, Height height);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    DrawnChart &m_chart;
    Height m_height;
};

} // namespace clmrs
