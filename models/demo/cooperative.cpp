#include "models/demo/cooperative.h"

#include "models/demo/names.h"
#include "models/demo/personnel.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

constexpr int kMonthsOfWork = 36;
constexpr int kHouseholdsPerCommunity = 36;
constexpr int kCommunitiesPerSection = 3;
constexpr int kClosingHour = 20;
constexpr int kSecondsPerDay = 86400;

std::vector<int> communitySizes(int households, Random &random)
{
    const int count = std::max(1, (households + kHouseholdsPerCommunity / 2) / kHouseholdsPerCommunity);
    std::vector<int> sizes;
    sizes.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        sizes.push_back(static_cast<int>(static_cast<std::int64_t>(households) * (i + 1) / count -
                                         static_cast<std::int64_t>(households) * i / count));
    for (std::size_t i = 1; i < sizes.size(); i += 2) {
        const int moved = random.between(-6, 6);
        sizes[i] += moved;
        sizes[i - 1] -= moved;
    }
    return sizes;
}

std::string villageOf(std::string_view founder, std::string_view pattern, int round)
{
    std::string name(pattern);
    name.replace(name.find('*'), 1, founder);
    return round > 1 ? name + " " + std::to_string(round) : name;
}

std::vector<std::string> foundedVillages(const Country &country, int round, Random &random)
{
    std::vector<std::string> names;
    for (const NameGroup &group : country.names) {
        for (const std::string_view founder : group.families) {
            for (const std::string_view pattern : country.villagePatterns)
                names.push_back(villageOf(founder, pattern, round));
        }
    }
    random.shuffle(names);
    return names;
}

std::vector<std::string> villageNames(const Country &country, std::size_t count, Random &random)
{
    std::vector<std::string> names(country.villages.begin(), country.villages.end());
    random.shuffle(names);
    for (int round = 1; names.size() < count; ++round) {
        for (std::string &name : foundedVillages(country, round, random))
            names.push_back(std::move(name));
    }
    names.resize(count);
    return names;
}

void placeCommunities(Cooperative &coop, Random &random)
{
    const std::vector<int> sizes = communitySizes(coop.households, random);
    const std::size_t count = sizes.size();
    const std::size_t sections =
        std::clamp((count + kCommunitiesPerSection - 1) / kCommunitiesPerSection, std::size_t{1}, coop.country.sections.size());
    const std::vector<std::string> names = villageNames(coop.country, count, random);
    const double spreadMetres = count <= sections * 10 ? 3500 : 9000;
    std::vector<int> inSection(sections, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t section = i * sections / count;
        const Section &place = coop.country.sections[section];
        const Offset off = scattered(coop.country, spreadMetres, random);
        const int wave = static_cast<int>(section * 120 / sections) + random.between(0, 25);
        std::string id = random.uuid();
        coop.communities.push_back({.id = std::move(id),
                                    .name = names[i],
                                    .section = section,
                                    .numberInSection = ++inSection[section],
                                    .households = sizes[i],
                                    .latitude = place.latitude + off.latitude,
                                    .longitude = place.longitude + off.longitude,
                                    .joinedOn = coop.start.addDays(wave),
                                    .risk = random.between(0.65, 1.45)});
    }
}

// Cooperatives of two countries must not share ids: they may be opened together.
std::uint64_t seedFor(const DemoOptions &options)
{
    std::uint64_t seed = options.seed;
    for (const char letter : options.country)
        seed = seed * 0x100000001b3ULL + static_cast<unsigned char>(letter);
    return seed;
}

} // namespace

Moment Cooperative::closing() const { return momentOn(until, kClosingHour, 0); }

Moment Cooperative::stampAfter(Date day, Random &random) const
{
    const Date later = day.addDays(random.between(0, 3));
    const Moment stamp = momentOn(later, 7, random.between(0, 11 * 60));
    return std::min(Moment::fromSeconds(stamp.seconds() + random.between(0, 59)), closing());
}

Date Cooperative::inSeason(Date day, Random &random) const
{
    for (int tries = 0; tries < 3; ++tries) {
        const int percent = country.visitPercent[static_cast<std::size_t>(monthOf(day) - 1)];
        if (random.between(1, 100) <= percent)
            break;
        day = day.addDays(random.between(18, 40));
    }
    return day;
}

std::optional<Date> Cooperative::byNow(Date day, int fromDays, int toDays, double probability, Random &random) const
{
    const Date then = day.addDays(random.between(fromDays, toDays));
    const bool happens = random.chance(probability);
    return happens && then <= until ? std::optional(then) : std::nullopt;
}

std::optional<std::size_t> Cooperative::responsibleFor(const Community &community, Date day) const
{
    for (const Tenure &tenure : community.tenures) {
        if (tenure.from <= day && (!tenure.to || day <= *tenure.to))
            return tenure.person;
    }
    return std::nullopt;
}

Cooperative makeCooperative(const DemoOptions &options)
{
    Cooperative coop{.country = countryOf(options.country),
                     .seed = seedFor(options),
                     .households = options.households,
                     .start = options.until.addMonths(-kMonthsOfWork),
                     .until = options.until};
    Random places = randomFor(coop.seed, Stream::places);
    coop.id = places.uuid();
    placeCommunities(coop, places);
    Random people = randomFor(coop.seed, Stream::people);
    engagePersonnel(coop, people);
    return coop;
}

Random randomFor(std::uint64_t seed, Stream stream, std::size_t index)
{
    return Random(seed, static_cast<std::uint64_t>(stream) + index);
}

Offset scattered(const Country &country, double metres, Random &random)
{
    constexpr double kMetresPerLatitude = 110600;
    const double north = random.bell() * metres;
    const double east = random.bell() * metres;
    return {.latitude = north / kMetresPerLatitude, .longitude = east / country.metresPerLongitude};
}

int monthOf(Date day) { return day.ymd().month; }

bool isWeekday(Date day) { return day.weekday() < 5; }

Moment momentOn(Date day, int hourUtc, int minute)
{
    return Moment::fromSeconds(static_cast<std::int64_t>(day.days()) * kSecondsPerDay + hourUtc * 3600 + minute * 60);
}

} // namespace clmrs::demo
