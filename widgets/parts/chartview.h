// A chart on the screen: its points are named under the pointer and walked by the arrow keys; Enter or a click opens what
// one stands for. A screen reader is told its sentence.
#pragma once

#include "widgets/parts/drawnchart.h"

#include <QChartView>

namespace clmrs {

class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void show(const ChartSpec &chart);
    using QWidget::show;
    const ChartSpec &spec() const { return m_chart->chart(); }
    const DrawnChart &drawn() const { return *m_chart; }

Q_SIGNALS:
    void spotChanged(const QString &words); // of the point that the keys are at; empty: none
    void opened(const clmrs::Subject &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    ChartView(DrawnChart *chart, QWidget *parent);
    void walk(int step);
    void open(ChartSpot spot);
    QString wordsAt(ChartSpot spot) const;

    DrawnChart *m_chart;
};

} // namespace clmrs
