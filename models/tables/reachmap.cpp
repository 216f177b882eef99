#include "models/tables/reachmap.h"

#include "models/domain/place.h"
#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/sessionwords.h"

#include <algorithm>
#include <cmath>

namespace clmrs {

namespace {

constexpr double kPanelShape = 2.5; // width of the panel by its height, so that a kilometre is about the same both ways
constexpr double kMapMargin = 1.2;  // of what the communities need
constexpr double kLeastSpan = 0.02; // degrees, around a single community
constexpr std::size_t kFifth = 5;
constexpr std::size_t kMostNames = 40; // that can stand beside their points
constexpr double kRadian = 0.017453292519943295;

// How well a community was reached, as a shape, a word and a colour.
struct Standing
{
    const char *word;
    FactColour colour;
};
constexpr std::array<Standing, 4> kStandings{{{QT_TRANSLATE_NOOP("clmrs", "◆ a fifth or more never reached"), FactColour::orange},
                                              {QT_TRANSLATE_NOOP("clmrs", "◐ some never reached"), FactColour::sky},
                                              {QT_TRANSLATE_NOOP("clmrs", "● all reached"), FactColour::blue},
                                              {QT_TRANSLATE_NOOP("clmrs", "□ no household"), FactColour::grey}}};

std::size_t standingOf(const CommunityReach &community)
{
    const std::size_t never = community.households[std::size_t(Reached::never)];
    return community.all() == 0 ? 3 : never == 0 ? 2 : kFifth * never < community.all() ? 1 : 0;
}

Subject subjectOf(const CaseSnapshot &s, const CommunityReach &community)
{
    return {"community", std::string(s.communities.id(community.community)), {}};
}

QString householdsText(const CommunityReach &community, const QLocale &locale)
{
    const auto number = [&](Reached reached) { return locale.toString(qulonglong(community.households[std::size_t(reached)])); };
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "never %1, once %2, more often %3"),
                    {number(Reached::never), number(Reached::once), number(Reached::moreOften)}}
        .text();
}

std::optional<Place> placeOf(const CaseSnapshot &s, const CommunityReach &community)
{
    const Community &row = s.communities[community.community];
    return plausiblePlace(row.latitude, row.longitude);
}

// The scale around the places, as wide as the panel is.
void fitScale(ChartSpec &chart, const std::vector<Place> &places)
{
    if (places.empty())
        return;
    const auto [south, north] = std::ranges::minmax(places, {}, &Place::latitude);
    const auto [west, east] = std::ranges::minmax(places, {}, &Place::longitude);
    const double middle = (south.latitude + north.latitude) / 2;
    const double across = (west.longitude + east.longitude) / 2;
    const double narrowing = std::max(0.1, std::cos(middle * kRadian));
    const double up = std::max({kLeastSpan, (north.latitude - south.latitude) / 2,
                                (east.longitude - west.longitude) / 2 * narrowing / kPanelShape}) *
                      kMapMargin;
    chart.up.least = middle - up;
    chart.up.most = middle + up;
    chart.along.least = across - up * kPanelShape / narrowing;
    chart.along.most = across + up * kPanelShape / narrowing;
}

} // namespace

PlainList placesList(const Casebook &book, const Reach &reach, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Map")),
        say(QT_TRANSLATE_NOOP("clmrs", "The communities at their coordinates, north up, and how well awareness raising "
                                       "reached their households in twelve months.")),
        say(QT_TRANSLATE_NOOP("clmrs", "The file has no community.")),
        {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 24},
         {"section", say(QT_TRANSLATE_NOOP("clmrs", "Section")), 16},
         {"district", say(QT_TRANSLATE_NOOP("clmrs", "District")), 16},
         {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 11, true},
         {"standing", say(QT_TRANSLATE_NOOP("clmrs", "Reached")), 28},
         {"counts", say(QT_TRANSLATE_NOOP("clmrs", "Households by how often")), 32},
         {"place", say(QT_TRANSLATE_NOOP("clmrs", "Place")), 12}},
        {}};
    std::vector<QString> names;
    for (const CommunityReach &one : reach.communities)
        names.push_back(lineOf(s, s.communities[one.community].name));
    const auto ranks = collatedRanks(names, locale);
    std::vector<const CommunityReach *> rows;
    for (const CommunityReach &one : reach.communities)
        rows.push_back(&one);
    std::ranges::stable_sort(rows, {}, [&](const CommunityReach *one) { return ranks[one->community.index]; });
    for (const CommunityReach *one : rows) {
        const Community &community = s.communities[one->community];
        const std::size_t standing = standingOf(*one);
        list.rows.push_back(
            PlainRowMaker()
                .cell(lineOf(s, community.name))
                .cell(lineOf(s, community.section))
                .cell(lineOf(s, community.district))
                .number(std::int64_t(one->all()), locale)
                .cell(say(kStandings[standing].word), QString::number(standing))
                .cell(householdsText(*one, locale))
                .cell(placeOf(s, *one) ? say(QT_TRANSLATE_NOOP("clmrs", "known")) : say(QT_TRANSLATE_NOOP("clmrs", "not known")))
                .opens(subjectOf(s, *one))
                .take(false));
    }
    return list;
}

ChartSpec placesChart(const Casebook &book, const Reach &reach, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    ChartSpec chart;
    chart.title =
        say(QT_TRANSLATE_NOOP("clmrs", "Communities by longitude and latitude (degrees), and how well they were reached"));
    std::vector<Place> places;
    for (const CommunityReach &one : reach.communities) {
        const auto place = placeOf(s, one);
        if (!place)
            continue;
        places.push_back(*place);
        const std::size_t standing = standingOf(one);
        ChartPoint point{place->longitude, place->latitude};
        point.hollow = standing > 0; // filled: where somebody should go first
        point.name = lineOf(s, s.communities[one.community].name);
        point.words = QStringLiteral("%1 – %2 – %3").arg(point.name, say(kStandings[standing].word), householdsText(one, locale));
        point.target = subjectOf(s, one);
        chart.series.push_back(
            {point.name, ChartMark::line, kStandings[standing].colour, {point}}); // a line has its name at its end
    }
    if (places.size() > kMostNames) {
        for (ChartSeries &series : chart.series)
            series.mark = ChartMark::points; // without names
    }
    fitScale(chart, places);
    chart.sentence = Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 communities on the map; of %2 the place is not known."),
                              {locale.toString(qulonglong(places.size())),
                               locale.toString(qulonglong(reach.communities.size() - places.size()))}}
                         .text();
    return chart;
}

} // namespace clmrs
