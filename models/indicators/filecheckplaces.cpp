// Places that cannot be, or hardly.
#include "models/domain/place.h"
#include "models/indicators/filecheckparts.h"

namespace clmrs {

namespace {

constexpr double kFarFromMedianKm = 100;

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <class Row>
void collectPlaces(const Table<Row> &table, std::vector<double> &latitudes, std::vector<double> &longitudes)
{
    for (const Row &row : table.all()) {
        if (const auto place = plausiblePlace(row.latitude, row.longitude)) {
            latitudes.push_back(place->latitude);
            longitudes.push_back(place->longitude);
        }
    }
}

template <class Row>
void impossiblePlacesIn(const Table<Row> &table, TableId id, std::optional<Place> median, std::vector<Problem> &problems)
{
    const Adding add(ProblemCode::placeImpossible, id, table, problems);
    for (std::size_t i = 0; i < table.all().size(); ++i) {
        const Row &row = table.all()[i];
        if (!row.latitude || !row.longitude)
            continue;
        const auto place = plausiblePlace(row.latitude, row.longitude);
        if (!place || (median && kilometresBetween(*place, *median) > kFarFromMedianKm))
            add(i, "latitude");
    }
}

} // namespace

void impossiblePlaces(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<double> latitudes;
    std::vector<double> longitudes;
    collectPlaces(s.communities, latitudes, longitudes);
    collectPlaces(s.households, latitudes, longitudes);
    collectPlaces(s.visits, latitudes, longitudes);
    std::optional<Place> median;
    if (!latitudes.empty())
        median = Place{medianOf(latitudes), medianOf(longitudes)};
    impossiblePlacesIn(s.communities, TableId::community, median, problems);
    impossiblePlacesIn(s.households, TableId::household, median, problems);
    impossiblePlacesIn(s.visits, TableId::visit, median, problems);
}

} // namespace clmrs
