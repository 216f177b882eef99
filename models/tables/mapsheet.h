// A map of points as a value, and how it lies on a sheet: north up, a kilometre as long both ways, zoomed and moved, names where
// they overlap nothing. No picture of the land and no network.
#pragma once

#include "models/domain/place.h"
#include "models/tables/cells.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace clmrs {

// How a point is drawn: never by its colour alone.
enum class MapMark : std::uint8_t { full, half, open, square };

struct MapSign
{
    MapMark mark = MapMark::full;
    FactColour colour = FactColour::blue;
    QString words = {}; // in the legend
};

struct MapPoint
{
    Place place = {};
    double weight = 0;    // by which it is large, by its area
    std::size_t sign = 0; // of MapSpec::signs
    QString name = {};
    QString words = {};  // all of it, for pointer, keys and screen reader
    Subject target = {}; // what it opens
    QString label = {};  // what stands beside it
};

struct MapSpec
{
    QString title;
    QString sentence; // what is to be seen: its accessible name
    QString sizes;    // what the size of a point means
    std::vector<MapSign> signs = {};
    std::vector<MapPoint> points = {};
};

class MapSheet
{
public:
    MapSheet() = default;
    // The whole map in a room of pixels. `spec` outlives it.
    MapSheet(const MapSpec &spec, QSizeF room);

    void setRoom(QSizeF room); // the middle stays where it is
    void fit();                // all of it
    void zoom(double factor, QPointF about);
    void pan(QPointF by);
    void bringIn(std::size_t point); // so that it can be seen

    QPointF at(std::size_t point) const;
    double radius(std::size_t point) const;
    // The point under a place on the sheet, the smallest where several are.
    std::optional<std::size_t> under(QPointF place) const;
    // The nearest point in a direction from another; empty: there is none.
    std::optional<std::size_t> towards(std::size_t from, QPointF direction) const;
    // Where the names stand, by point, that are `sizes` large: large points first, `first` before all. A long one that finds no
    // room whole stands cut where it does: its rectangle is narrower. An empty rectangle: there is no room for it here.
    std::vector<QRectF> names(const std::vector<QSizeF> &sizes, std::optional<std::size_t> first) const;
    // A length of 1, 2 or 5 times a power of ten kilometres, at most `most` pixels long.
    struct Length
    {
        double kilometres = 0;
        double pixels = 0;
    };
    Length length(double most) const;
    bool isWhole() const { return m_zoom <= 1; }

private:
    QPointF offset(std::size_t point) const; // east and south of the middle, in kilometres

    const MapSpec *m_spec = nullptr;
    QSizeF m_room;
    Place m_middle;
    double m_span = 1;     // kilometres a pixel at zoom 1
    double m_heaviest = 1; // weight
    double m_zoom = 1;
    QPointF m_centre; // of what is in the middle of the room, kilometres from m_middle
};

} // namespace clmrs
