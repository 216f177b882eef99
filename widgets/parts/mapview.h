// A map on the screen: points are named under the pointer and walked by the arrow keys; + and - zoom, Shift with an arrow moves
// it, 0 shows all of it; Enter or a click opens what a point stands for. A screen reader is told its sentence.
#pragma once

#include "models/tables/mapsheet.h"

#include <QWidget>

namespace clmrs {

class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    void show(const MapSpec &map); // zoom and place stay while the points do
    using QWidget::show;
    const MapSpec &map() const { return m_map; }
    const MapSheet &sheet() const { return m_sheet; }
    std::optional<std::size_t> marked() const { return m_marked; }
    void mark(std::optional<std::size_t> point); // and bring it in; says nothing
    void zoomIn();
    void zoomOut();
    void showAll();
    std::vector<QRectF> names() const; // by point, as they stand now

Q_SIGNALS:
    void spotChanged(int point); // by keys or pointer
    void opened(const clmrs::Subject &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void measureNames();
    QRectF mapArea() const; // the room of the sheet: above the legend
    QFont nameFont(std::size_t point) const;
    void walk(QPointF direction);
    void choose(std::size_t point);
    void paintPoints(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintLength(QPainter &painter) const;

    MapSpec m_map;
    MapSheet m_sheet;
    std::vector<QSizeF> m_nameSizes; // by point, as long as none is marked
    std::optional<std::size_t> m_marked;
    QPointF m_held; // where the pointer holds the map
    bool m_isDragged = false;
};

} // namespace clmrs
