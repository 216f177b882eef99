#include "models/demo/sessions.h"

#include "models/demo/names.h"
#include "models/demo/personnel.h"

namespace clmrs::demo {

namespace {

constexpr std::array<Share<std::string_view>, 8> kTopics{{{"child_rights", 20},
                                                          {"hazardous_work", 24},
                                                          {"light_work", 12},
                                                          {"value_of_school", 18},
                                                          {"birth_registration", 8},
                                                          {"agrochemicals", 8},
                                                          {"trafficking", 4},
                                                          {"positive_parenting", 6}}};
constexpr std::array<Share<Audience>, 5> kAudiences{{{Audience::community, 42},
                                                     {Audience::farmers, 22},
                                                     {Audience::women, 14},
                                                     {Audience::children, 14},
                                                     {Audience::leaders, 8}}};

struct HeadCount
{
    int women = 0;
    int men = 0;
    int girls = 0;
    int boys = 0;
};

HeadCount headsOf(Audience audience, Random &random)
{
    HeadCount heads;
    switch (audience) {
    case Audience::farmers:
        heads = {.women = random.between(2, 9), .men = random.between(12, 34)};
        break;
    case Audience::women:
        heads = {.women = random.between(14, 36), .men = random.between(0, 2), .girls = random.between(0, 5)};
        break;
    case Audience::children:
        heads = {.women = random.between(0, 3), .men = random.between(0, 3)};
        heads.girls = random.between(12, 40);
        heads.boys = random.between(12, 42);
        break;
    case Audience::leaders:
        heads = {.women = random.between(1, 4), .men = random.between(5, 13)};
        break;
    default:
        heads = {.women = random.between(9, 30), .men = random.between(12, 38)};
        heads.girls = random.between(0, 12);
        heads.boys = random.between(0, 12);
    }
    return heads;
}

std::size_t facilitatorOn(const Making &making, const Community &community, Date day, Random &random)
{
    const Cooperative &coop = making.coop;
    const auto monitor = coop.responsibleFor(community, day);
    if (monitor && worksOn(coop.people[*monitor], day) && !random.chance(0.08))
        return *monitor;
    const std::size_t known = monitor.value_or(coop.firstMonitor);
    return coop.people[known].supervisor.value_or(0);
}

void signList(const Making &making, const std::string &session, Date heldOn, Audience audience,
              const std::vector<Household> &households, Random &random)
{
    const bool children = audience == Audience::children;
    const Moment stamp = making.coop.stampAfter(heldOn, random);
    for (const Household &household : households) {
        if (household.registeredOn > heldOn || household.isDuplicate || !random.chance(0.28))
            continue;
        const bool isHead = !children && random.chance(0.55);
        const Sex other = random.chance(0.6) ? Sex::female : Sex::male;
        const Sex sex = isHead ? household.headSex : (audience == Audience::women ? Sex::female : other);
        const std::string given = givenName(making.coop.country, *household.names, sex, random);
        const std::string name = isHead ? household.headName : fullName(making.coop.country, household.family, given);
        const std::string id = random.uuid();
        making.writer.attendance.add(id, session, household.id, name, sex, children ? AgeGroup::child : AgeGroup::adult, stamp,
                                     std::nullopt);
    }
}

std::string_view languageOf(const Making &making, Random &random)
{
    return random.chance(0.4) ? making.coop.country.languageOfOffice : groupOfFarmers(making.coop.country, random).language;
}

void holdSession(const Making &making, const Community &community, Date planned, const std::vector<Household> &households,
                 Random &random)
{
    const Cooperative &coop = making.coop;
    const Date held = random.chance(0.65) ? planned : planned.addDays(random.between(1, 9));
    const std::size_t facilitator = facilitatorOn(making, community, held, random);
    const bool isHeld = held <= coop.people[facilitator].lastSyncOn && !random.chance(0.08);
    const std::string_view topic = drawn(random, kTopics);
    const Audience audience = drawn(random, kAudiences);
    const std::string_view language = languageOf(making, random);
    const std::string id = random.uuid();
    const std::string &person = coop.people[facilitator].id;
    const Date touched = isHeld ? held : std::min(planned.addDays(-20), coop.until);
    const Moment stamp = coop.stampAfter(touched, random);
    if (!isHeld) {
        making.writer.session.add(id, community.id, person, topic, audience, language, planned, std::nullopt, std::nullopt,
                                  std::nullopt, std::nullopt, std::nullopt, stamp, std::nullopt);
        return;
    }
    const HeadCount heads = headsOf(audience, random);
    making.writer.session.add(id, community.id, person, topic, audience, language, planned, held, heads.women, heads.men,
                              heads.girls, heads.boys, stamp, std::nullopt);
    if (random.chance(0.32))
        signList(making, id, held, audience, households, random);
}

} // namespace

void holdSessions(const Making &making, const Community &community, const std::vector<Household> &households, Random &random)
{
    const Date lastPlanned = making.coop.until.addDays(35);
    Date planned = community.joinedOn.addDays(random.between(10, 40));
    while (planned <= lastPlanned) {
        holdSession(making, community, planned, households, random);
        planned = making.coop.inSeason(planned.addDays(random.between(26, 52)), random);
    }
}

} // namespace clmrs::demo
