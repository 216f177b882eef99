#include "models/tables/reachmap.h"

#include "models/domain/place.h"
#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/sessionwords.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr std::size_t kFifth = 5;

// How well a community was reached, as a shape, a word and a colour; the first asks to be seen.
struct Standing
{
    const char *word;
    FactColour colour;
    MapMark mark;
};
constexpr std::array<Standing, 4> kStandings{
    {{QT_TRANSLATE_NOOP("clmrs", "○ 80 % or fewer reached"), FactColour::orange, MapMark::open},
     {QT_TRANSLATE_NOOP("clmrs", "◐ not all reached"), FactColour::blue, MapMark::half},
     {QT_TRANSLATE_NOOP("clmrs", "● all reached"), FactColour::grey, MapMark::full},
     {QT_TRANSLATE_NOOP("clmrs", "□ no household"), FactColour::grey, MapMark::square}}};

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

} // namespace

PlainList placesList(const Casebook &book, const Reach &reach, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Map")),
        say(QT_TRANSLATE_NOOP("clmrs", "The communities at their coordinates, north up, and how well awareness raising "
                                       "reached their households in twelve months.")),
        say(QT_TRANSLATE_NOOP("clmrs", "The file has no community.")),
        {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 18},
         {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 10, true},
         {"standing", say(QT_TRANSLATE_NOOP("clmrs", "Reached")), 32}},
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
        const QString word = say(kStandings[standing].word);
        list.rows.push_back(
            PlainRowMaker()
                .cell(lineOf(s, community.name))
                .number(std::int64_t(one->all()), locale)
                .cell(placeOf(s, *one) ? word : Sentence{QT_TRANSLATE_NOOP("clmrs", "%1; place not known"), {word}}.text(),
                      QString::number(standing))
                .opens(subjectOf(s, *one))
                .take(false));
    }
    return list;
}

MapSpec placesMap(const Casebook &book, const Reach &reach, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    MapSpec map;
    map.title = say(QT_TRANSLATE_NOOP("clmrs", "How well awareness raising reached the communities"));
    map.sizes = say(QT_TRANSLATE_NOOP("clmrs", "The larger, the more households; beside the name: never reached / all"));
    for (const Standing &standing : kStandings)
        map.signs.push_back({standing.mark, standing.colour, say(standing.word).mid(2)}); // the sign is drawn
    for (const CommunityReach &one : reach.communities) {
        const auto place = placeOf(s, one);
        if (!place)
            continue;
        MapPoint point{*place, double(one.all()), standingOf(one), lineOf(s, s.communities[one.community].name)};
        const QString households = Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s)"), {}, int(one.all())}.text();
        point.words = QStringLiteral("%1 – %2 – %3: %4")
                          .arg(point.name, map.signs[point.sign].words, households, householdsText(one, locale));
        point.target = subjectOf(s, one);
        point.label = QStringLiteral("%1 %2\u00a0/\u00a0%3")
                          .arg(point.name, locale.toString(qulonglong(one.households[std::size_t(Reached::never)])),
                               locale.toString(qulonglong(one.all())));
        map.points.push_back(std::move(point));
    }
    map.sentence = Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 communities on the map; of %2 the place is not known."),
                            {locale.toString(qulonglong(map.points.size())),
                             locale.toString(qulonglong(reach.communities.size() - map.points.size()))}}
                       .text();
    return map;
}

} // namespace clmrs
