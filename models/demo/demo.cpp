#include "models/demo/demo.h"

#include "models/demo/personnel.h"
#include "models/demo/schedule.h"
#include "models/demo/sessions.h"
#include "models/demo/support.h"
#include "models/demo/visits.h"

namespace clmrs::demo {

namespace {

constexpr int kWrittenPermille = 960; // the rest is the indexes

void reportOn(const Progress &progress, int permille)
{
    progress.at({.source = QT_TRANSLATE_NOOP("clmrs", "Making the demonstration cooperative")}, permille);
}

void writeCooperative(const Cooperative &coop, Writer &writer)
{
    const Country &country = coop.country;
    Random random = randomFor(coop.seed, Stream::places, 1);
    const Moment stamp = coop.stampAfter(coop.start.addDays(-20), random);
    writer.cooperative.add(coop.id, country.cooperative, country.code, country.commodity, country.seasonStartMonth, stamp,
                           std::nullopt);
    for (const TaskLabel &label : taskLabelsOf(country))
        writer.task.add(label.code, label.english, label.french, stamp, std::nullopt);
}

void writeCommunities(const Cooperative &coop, Writer &writer)
{
    Random random = randomFor(coop.seed, Stream::places, 2);
    std::optional<std::string> firstOfSection;
    for (const Community &community : coop.communities) {
        const Section &section = coop.country.sections[community.section];
        const bool hasPlace = !random.chance(0.04);
        const auto known = [hasPlace](double degrees) { return hasPlace ? std::optional(degrees) : std::nullopt; };
        if (community.numberInSection == 1)
            firstOfSection = community.id;
        const bool isOffshoot = community.numberInSection == 3; // a village that grew out of another
        writer.community.add(community.id, coop.id, community.name, section.name, section.district, known(community.latitude),
                             known(community.longitude), community.joinedOn, isOffshoot ? firstOfSection : std::nullopt,
                             coop.stampAfter(community.joinedOn, random), std::nullopt);
    }
}

// `households`: how many there are in the communities before this one.
void liveInCommunity(const Making &making, const Community &community, std::size_t households, int &numberInSection)
{
    std::vector<Household> made;
    made.reserve(static_cast<std::size_t>(community.households));
    for (int i = 0; i < community.households; ++i) {
        const std::size_t number = households + static_cast<std::size_t>(i);
        Random random = randomFor(making.coop.seed, Stream::household, number);
        made.push_back(makeHousehold(making.coop, community, number, ++numberInSection, made, making.quotas, random));
        const Household *neighbour = i > 0 ? &made[made.size() - 2] : nullptr;
        HouseholdLife(making, community, made.back(), random).live(neighbour);
    }
    Random random = randomFor(making.coop.seed, Stream::sessions, households);
    holdSessions(making, community, made, random);
    Support support(making, random);
    const int days = daysBetween(community.joinedOn, making.coop.until);
    for (int day = random.between(90, 500); day < days; day += random.between(250, 600))
        support.forCommunity(community, community.joinedOn.addDays(day));
}

void liveThroughYears(const Making &making, const Progress &progress)
{
    const Cooperative &coop = making.coop;
    std::vector<int> inSection(coop.country.sections.size(), 0);
    std::size_t done = 0;
    for (const Community &community : coop.communities) {
        reportOn(progress, static_cast<int>(done * kWrittenPermille / static_cast<std::size_t>(coop.households)));
        liveInCommunity(making, community, done, inSection[community.section]);
        done += static_cast<std::size_t>(community.households);
    }
}

} // namespace

} // namespace clmrs::demo

namespace clmrs {

void writeDemoCooperative(const std::string &path, const DemoOptions &options, const Progress &progress)
{
    demo::reportOn(progress, 0);
    const demo::Cooperative coop = demo::makeCooperative(options);
    demo::Writer writer(path);
    demo::Schedule schedule(coop);
    demo::Quotas quotas(options.households);
    demo::writeCooperative(coop, writer);
    demo::writeCommunities(coop, writer);
    demo::writePersonnel(coop, writer);
    demo::liveThroughYears({.coop = coop, .writer = writer, .schedule = schedule, .quotas = quotas}, progress);
    demo::reportOn(progress, demo::kWrittenPermille);
    writer.finish();
    demo::reportOn(progress, 1000);
}

} // namespace clmrs
