#include "models/tables/mapsheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace clmrs {

namespace {

constexpr double kDegreeKm = 111.195; // of latitude, on a sphere of 6,371 km
constexpr double kDegree = 0.017453292519943295;
constexpr double kSmallest = 4; // pixels, radius
constexpr double kLargest = 16;
constexpr double kLargestOfCrowd = 5; // … of thousands, until somebody comes nearer
constexpr double kCrowd = 0.25;       // of the side of the square that a point would have to itself
constexpr double kLeastSpan = 2;      // kilometres, around a single point
constexpr double kEdge = 48;          // pixels around the whole map: names have room there
constexpr double kMostZoom = 64;
constexpr double kNameGap = 6;   // pixels between a point and its name: a ring has room
constexpr double kLongName = 96; // pixels: a longer name may be cut, to no less
constexpr double kSeen = 0.1;    // of the room: nearer to the edge a point is brought in
constexpr double kFinger = 4;    // pixels around a point that are it as well

double squared(QPointF point) { return QPointF::dotProduct(point, point); }

// Right, left, above, below, then the corners.
std::array<QPointF, 8> cornersOf(QPointF at, double radius, QSizeF size)
{
    const double beside = radius + kNameGap;
    const double slanted = beside * 0.7;
    const double w = size.width();
    const double h = size.height();
    return {QPointF(at.x() + beside, at.y() - h / 2),
            QPointF(at.x() - beside - w, at.y() - h / 2),
            QPointF(at.x() - w / 2, at.y() - beside - h),
            QPointF(at.x() - w / 2, at.y() + beside),
            QPointF(at.x() + slanted, at.y() - slanted - h),
            QPointF(at.x() + slanted, at.y() + slanted),
            QPointF(at.x() - slanted - w, at.y() - slanted - h),
            QPointF(at.x() - slanted - w, at.y() + slanted)};
}

// What stands where on a sheet, by cells: 2,500 communities ask for the room of their names at every painting.
class Occupied
{
public:
    explicit Occupied(QSizeF room)
        : m_across(cell(room.width()) + 1), m_down(cell(room.height()) + 1), m_cells(std::size_t(m_across) * std::size_t(m_down))
    {
    }
    void add(const QRectF &box)
    {
        anyCell(box, [&](std::size_t cell) {
            m_cells[cell].push_back(box);
            return false;
        });
    }
    bool meets(const QRectF &box) const
    {
        return anyCell(box, [&](std::size_t cell) {
            return std::ranges::any_of(m_cells[cell], [&](const QRectF &other) { return other.intersects(box); });
        });
    }

private:
    static constexpr double kCell = 48; // pixels

    static int cell(double at) { return int(std::floor(std::clamp(at, -1.0, 1e6) / kCell)); }
    // Until one says yes; what lies outside the room has no cell.
    bool anyCell(const QRectF &box, const auto &says) const
    {
        for (int row = std::max(0, cell(box.top())); row <= std::min(m_down - 1, cell(box.bottom())); ++row) {
            for (int column = std::max(0, cell(box.left())); column <= std::min(m_across - 1, cell(box.right())); ++column) {
                if (says(std::size_t(row) * std::size_t(m_across) + std::size_t(column)))
                    return true;
            }
        }
        return false;
    }

    int m_across;
    int m_down;
    std::vector<std::vector<QRectF>> m_cells;
};

} // namespace

MapSheet::MapSheet(const MapSpec &spec, QSizeF room) : m_spec(&spec), m_room(room)
{
    if (spec.points.empty())
        return;
    const auto latitudes = std::ranges::minmax(spec.points, {}, [](const MapPoint &point) { return point.place.latitude; });
    const auto longitudes = std::ranges::minmax(spec.points, {}, [](const MapPoint &point) { return point.place.longitude; });
    m_middle = {(latitudes.min.place.latitude + latitudes.max.place.latitude) / 2,
                (longitudes.min.place.longitude + longitudes.max.place.longitude) / 2};
    for (const MapPoint &point : spec.points)
        m_heaviest = std::max(m_heaviest, point.weight);
    fit();
}

QPointF MapSheet::offset(std::size_t point) const
{
    const Place &place = m_spec->points[point].place;
    const double narrowing = std::max(0.1, std::cos(m_middle.latitude * kDegree));
    return {(place.longitude - m_middle.longitude) * kDegreeKm * narrowing, (m_middle.latitude - place.latitude) * kDegreeKm};
}

void MapSheet::fit()
{
    m_zoom = 1;
    m_centre = {};
    double across = kLeastSpan;
    double down = kLeastSpan;
    for (std::size_t i = 0; m_spec && i < m_spec->points.size(); ++i) {
        across = std::max(across, 2 * std::abs(offset(i).x()));
        down = std::max(down, 2 * std::abs(offset(i).y()));
    }
    const double width = std::max(1.0, m_room.width() - 2 * kEdge);
    const double height = std::max(1.0, m_room.height() - 2 * kEdge);
    m_span = std::max(across / width, down / height); // kilometres a pixel
}

void MapSheet::setRoom(QSizeF room)
{
    const double zoom = m_zoom;
    const QPointF centre = m_centre;
    m_room = room;
    fit();
    m_zoom = zoom;
    m_centre = centre;
}

void MapSheet::zoom(double factor, QPointF about)
{
    const QPointF middle(m_room.width() / 2, m_room.height() / 2);
    const QPointF there = m_centre + (about - middle) * m_span / m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, kMostZoom);
    if (m_zoom <= 1)
        fit();
    else
        m_centre = there - (about - middle) * m_span / m_zoom;
}

void MapSheet::pan(QPointF by) { m_centre -= by * m_span / m_zoom; }

void MapSheet::bringIn(std::size_t point)
{
    const QRectF seen =
        QRectF(QPointF(), m_room)
            .adjusted(m_room.width() * kSeen, m_room.height() * kSeen, -m_room.width() * kSeen, -m_room.height() * kSeen);
    if (!seen.contains(at(point)))
        m_centre = offset(point);
}

QPointF MapSheet::at(std::size_t point) const
{
    return QPointF(m_room.width() / 2, m_room.height() / 2) + (offset(point) - m_centre) * m_zoom / m_span;
}

double MapSheet::radius(std::size_t point) const
{
    const double share = std::sqrt(std::max(0.0, m_spec->points[point].weight) / m_heaviest);
    const double largest = std::clamp(
        kCrowd * m_zoom * std::sqrt(m_room.width() * m_room.height() / double(m_spec->points.size())), kLargestOfCrowd, kLargest);
    const double smallest = std::min(kSmallest, largest / 2);
    return smallest + (largest - smallest) * share;
}

std::optional<std::size_t> MapSheet::under(QPointF place) const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; m_spec && i < m_spec->points.size(); ++i) {
        const double reach = radius(i) + kFinger;
        if (squared(at(i) - place) <= reach * reach && (!found || radius(i) < radius(*found)))
            found = i;
    }
    return found;
}

std::optional<std::size_t> MapSheet::towards(std::size_t from, QPointF direction) const
{
    std::optional<std::size_t> best;
    double least = 0;
    for (std::size_t i = 0; i < m_spec->points.size(); ++i) {
        const QPointF way = at(i) - at(from);
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (i == from || ahead <= 0 || aside > 2 * ahead)
            continue;
        const double cost = ahead + 2 * aside;
        if (!best || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

std::vector<QRectF> MapSheet::names(const std::vector<QSizeF> &sizes, std::optional<std::size_t> first) const
{
    const std::size_t count = m_spec ? m_spec->points.size() : 0;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::pair(first != i, -m_spec->points[i].weight); });
    Occupied taken(m_room);
    for (std::size_t i = 0; i < count; ++i)
        taken.add(QRectF(at(i) - QPointF(radius(i), radius(i)), QSizeF(2 * radius(i), 2 * radius(i))));
    std::vector<QRectF> names(count);
    const QRectF room(QPointF(), m_room);
    const auto place = [&](std::size_t i, QSizeF size) {
        for (const QPointF corner : cornersOf(at(i), radius(i), size)) {
            const QRectF name(corner, size);
            if (!room.contains(name) || taken.meets(name))
                continue;
            names[i] = name;
            taken.add(name);
            break;
        }
    };
    for (const std::size_t i : order)
        place(i, sizes[i]);
    for (const std::size_t i : order) { // what is cut takes no whole name's room
        if (names[i].isEmpty() && sizes[i].width() > kLongName)
            place(i, {kLongName, sizes[i].height()});
    }
    return names;
}

MapSheet::Length MapSheet::length(double most) const
{
    const double kilometres = most * m_span / m_zoom;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(kilometres, 1e-6))));
    double round = power;
    for (const double step : {2.0, 5.0})
        round = step * power <= kilometres ? step * power : round;
    return {round, round * m_zoom / m_span};
}

} // namespace clmrs
