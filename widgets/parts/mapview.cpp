#include "widgets/parts/mapview.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/textwidths.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <map>

namespace clmrs {

namespace {

constexpr double kZoomStep = 1.5;
constexpr double kPanStep = 60; // pixels
constexpr double kMostLength = 120;
constexpr double kSignRadius = 6;
constexpr double kTipHeight = 4;
constexpr double kLine = 2;
constexpr double kRingLine = 3.5;
constexpr int kLegendRow = 20;

// By its shape first: filled, half filled, a ring, a square. The ring is the heaviest: what asks for a look stands out of a
// crowd.
void paintMark(QPainter &painter, const MapSign &sign, QPointF at, double radius, const QPalette &palette)
{
    const QColor colour = factColour(sign.colour, palette);
    const QRectF box(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    painter.setPen(QPen(colour, sign.mark == MapMark::open ? kRingLine : kLine));
    painter.setBrush(sign.mark == MapMark::full ? QBrush(colour) : QBrush(palette.color(QPalette::Base)));
    if (sign.mark == MapMark::square)
        painter.drawRect(box);
    else
        painter.drawEllipse(box);
    if (sign.mark != MapMark::half)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(box, 90 * 16, 180 * 16);
}

// One mark drawn once for all points of its sign and size: thousands of them are painted at every move.
class MarkStamps
{
public:
    explicit MarkStamps(const QPaintDevice &device) : m_ratio(device.devicePixelRatio()) {}
    void paint(QPainter &painter, const MapSpec &map, std::size_t sign, QPointF at, double radius, const QPalette &palette)
    {
        const int size = int(std::ceil(radius * kSizes));
        QPixmap &stamp = m_stamps[{sign, size}];
        const double middle = double(size) / kSizes + kRingLine;
        if (stamp.isNull()) {
            stamp = QPixmap((QSizeF(2 * middle, 2 * middle) * m_ratio).toSize());
            stamp.setDevicePixelRatio(m_ratio);
            stamp.fill(Qt::transparent);
            QPainter once(&stamp);
            once.setRenderHint(QPainter::Antialiasing);
            paintMark(once, map.signs[sign], {middle, middle}, double(size) / kSizes, palette);
        }
        painter.drawPixmap((at - QPointF(middle, middle)).toPoint(), stamp);
    }

private:
    static constexpr int kSizes = 2; // to a pixel of radius
    double m_ratio;
    std::map<std::pair<std::size_t, int>, QPixmap> m_stamps;
};

} // namespace

MapView::MapView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMouseTracking(true);
    setMinimumSize(200, 160);
}

void MapView::show(const MapSpec &map)
{
    const auto places = [](const MapSpec &spec) {
        std::vector<std::pair<double, double>> all;
        for (const MapPoint &point : spec.points)
            all.emplace_back(point.place.latitude, point.place.longitude);
        return all;
    };
    const bool isSame = !m_map.points.empty() && places(m_map) == places(map);
    m_map = map;
    measureNames();
    if (!isSame) {
        m_sheet = MapSheet(m_map, mapArea().size());
        m_marked.reset();
    }
    setAccessibleName(map.sentence);
    setAccessibleDescription(map.title);
    update();
}

QRectF MapView::mapArea() const
{
    const std::size_t rows = (m_map.signs.size() + 2) / 2;
    return QRectF(rect()).adjusted(0, 0, 0, -kLegendRow * static_cast<double>(rows) - kGrid);
}

void MapView::measureNames()
{
    TextWidths widths(fontMetrics());
    m_nameSizes.clear();
    for (const MapPoint &point : m_map.points)
        m_nameSizes.emplace_back(widths.of(point.label) + kFurtherApart, fontMetrics().height());
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureNames();
}

QFont MapView::nameFont(std::size_t point) const
{
    QFont its = font();
    its.setBold(m_marked == point);
    return its;
}

std::vector<QRectF> MapView::names() const
{
    std::vector<QSizeF> sizes = m_nameSizes;
    if (m_marked)
        sizes[*m_marked].setWidth(QFontMetricsF(nameFont(*m_marked)).horizontalAdvance(m_map.points[*m_marked].label));
    return m_sheet.names(sizes, m_marked);
}

void MapView::mark(std::optional<std::size_t> point)
{
    if (m_marked == point)
        return;
    m_marked = point;
    if (point) {
        m_sheet.bringIn(*point);
        setAccessibleDescription(m_map.points[*point].words);
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    update();
}

void MapView::choose(std::size_t point)
{
    mark(point);
    Q_EMIT spotChanged(static_cast<int>(point));
}

void MapView::zoomIn()
{
    m_sheet.zoom(kZoomStep, m_marked ? m_sheet.at(*m_marked) : mapArea().center());
    update();
}

void MapView::zoomOut()
{
    m_sheet.zoom(1 / kZoomStep, m_marked ? m_sheet.at(*m_marked) : mapArea().center());
    update();
}

void MapView::showAll()
{
    m_sheet.fit();
    update();
}

// To the nearest point that way; without a marked one to the first.
void MapView::walk(QPointF direction)
{
    if (m_map.points.empty())
        return;
    if (!m_marked)
        return choose(0);
    if (const auto next = m_sheet.towards(*m_marked, direction))
        choose(*next);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    struct Way
    {
        int key;
        QPointF direction;
    };
    static constexpr Way kWays[] = {
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    for (const Way &way : kWays) {
        if (event->key() != way.key)
            continue;
        if (event->modifiers() & Qt::ShiftModifier) {
            m_sheet.pan(-way.direction * kPanStep);
            update();
        } else {
            walk(way.direction);
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked && !m_map.points[*m_marked].target.id.empty())
            Q_EMIT opened(Subject(m_map.points[*m_marked].target));
        return;
    default:
        event->ignore(); // the page may have a use for it
    }
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_held = event->position();
    m_isDragged = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF moved = event->position() - m_held;
    if (!m_isDragged && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragged = true;
    m_sheet.pan(moved);
    m_held = event->position();
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragged)
        return;
    const auto point = m_sheet.under(event->position());
    if (!point)
        return;
    const bool isAgain = m_marked == point; // the first click marks, the second opens
    choose(*point);
    if (isAgain && !m_map.points[*point].target.id.empty())
        Q_EMIT opened(Subject(m_map.points[*point].target));
}

void MapView::wheelEvent(QWheelEvent *event)
{
    m_sheet.zoom(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep, event->position());
    update();
    event->accept();
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_map.points.empty())
        m_sheet.setRoom(mapArea().size());
}

bool MapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const auto point = m_sheet.under(help.pos());
    QToolTip::showText(help.globalPos(), plainTip(point ? m_map.points[*point].words : m_map.sentence), this);
    return true;
}

// The first sign is the one to be seen, where many points lie over one another.
void MapView::paintPoints(QPainter &painter) const
{
    MarkStamps stamps(*this);
    for (std::size_t sign = m_map.signs.size(); sign-- > 0;) {
        for (std::size_t i = 0; i < m_map.points.size(); ++i) {
            if (m_map.points[i].sign == sign)
                stamps.paint(painter, m_map, sign, m_sheet.at(i), m_sheet.radius(i), palette());
        }
    }
    if (!m_marked)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    const double ring = m_sheet.radius(*m_marked) + 4;
    painter.drawEllipse(m_sheet.at(*m_marked), ring, ring);
}

// Two signs a line; the meaning of the sizes and numbers last, over all of the line where it has one.
void MapView::paintLegend(QPainter &painter) const
{
    painter.setFont(font());
    const double top = mapArea().bottom() + kGrid;
    for (std::size_t i = 0; i <= m_map.signs.size(); ++i) {
        const std::size_t row = i / 2;
        const QPointF at(kGrid + (i % 2 == 0 ? 0 : width() / 2.0), top + kLegendRow * (static_cast<double>(row) + 0.5));
        const bool isSign = i < m_map.signs.size();
        if (isSign)
            paintMark(painter, m_map.signs[i], at + QPointF(kSignRadius, 0), kSignRadius, palette());
        painter.setPen(secondaryText(palette()));
        const double indent = isSign ? 3 * kSignRadius + kGrid / 2.0 : 0;
        const double share = !isSign && i % 2 == 0 ? width() : width() / 2.0;
        const QRectF room(at.x() + indent, at.y() - kLegendRow / 2.0, share - indent - kGrid, kLegendRow);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(isSign ? m_map.signs[i].words : m_map.sizes, Qt::ElideRight,
                                                          static_cast<int>(room.width())));
    }
}

void MapView::paintLength(QPainter &painter) const
{
    const MapSheet::Length length = m_sheet.length(kMostLength);
    const QPointF from(kGrid, mapArea().bottom() - kGrid);
    const QPointF to = from + QPointF(length.pixels, 0);
    painter.setPen(QPen(secondaryText(palette()), 1));
    painter.drawLine(from, to);
    for (const QPointF end : {from, to})
        painter.drawLine(end - QPointF(0, kTipHeight), end + QPointF(0, kTipHeight));
    painter.drawText(to + QPointF(kGrid, 4), tr("%1 km, north is up").arg(QLocale().toString(length.kilometres)));
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_map.points.empty())
        return;
    painter.setClipRect(mapArea());
    paintPoints(painter);
    const std::vector<QRectF> places = names();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].isEmpty())
            continue;
        painter.setFont(nameFont(i));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(places[i], Qt::AlignCenter | Qt::TextDontClip,
                         painter.fontMetrics().elidedText(m_map.points[i].label, Qt::ElideRight,
                                                          static_cast<int>(std::ceil(places[i].width()))));
    }
    painter.setFont(font());
    paintLength(painter);
    painter.setClipping(false);
    paintLegend(painter);
}

} // namespace clmrs
