#include "models/demo/household.h"

#include "models/demo/names.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

std::string farmerCode(const Cooperative &coop, const Community &community, int numberInSection)
{
    return std::string(coop.country.sections[community.section].code) + "-" +
           zeroPadded(static_cast<std::size_t>(community.numberInSection), 2) + "-" +
           zeroPadded(static_cast<std::size_t>(numberInSection), 4);
}

HouseholdKind kindOf(const Cooperative &coop, Random &random)
{
    static constexpr std::array<Share<HouseholdKind>, 3> kCocoa{
        {{HouseholdKind::farmer, 80}, {HouseholdKind::sharecropper, 14}, {HouseholdKind::labourer, 6}}};
    static constexpr std::array<Share<HouseholdKind>, 3> kTobacco{
        {{HouseholdKind::farmer, 82}, {HouseholdKind::sharecropper, 4}, {HouseholdKind::labourer, 14}}};
    return drawn(random, coop.country.commodity == "cocoa" ? kCocoa : kTobacco);
}

// Most are registered within weeks of their community's joining, the others year by year.
Date wishedRegistration(const Cooperative &coop, const Community &community, Random &random)
{
    if (random.chance(0.8))
        return coop.inSeason(community.joinedOn.addDays(random.between(2, 45)), random);
    return community.joinedOn.addDays(random.between(60, daysBetween(community.joinedOn, coop.until) - 25));
}

double riskOf(const Community &community, HouseholdKind kind)
{
    if (kind == HouseholdKind::labourer)
        return community.risk * 1.8;
    return community.risk * (kind == HouseholdKind::sharecropper ? 1.35 : 0.95);
}

// A labourers' camp hangs on a farmer, and so does a second wife's compound.
void joinParent(Household &household, const std::vector<Household> &earlier, Random &random)
{
    const bool hangs = household.kind == HouseholdKind::labourer || random.chance(0.03);
    if (!hangs || earlier.empty())
        return;
    const Household &parent = random.pick(earlier);
    if (parent.kind == HouseholdKind::farmer && !parent.isDuplicate)
        household.parent = parent.id;
}

// The same farmer again, by another's hand and under another code.
void copyFarmer(const Cooperative &coop, Household &copy, const Household &original, Quotas &quotas, Random &random)
{
    copy.isDuplicate = true;
    copy.names = original.names;
    copy.family = original.family;
    copy.headName = capitalsWithoutAccents(original.headName);
    copy.headSex = original.headSex;
    copy.phone = original.phone;
    copy.kind = original.kind;
    copy.latitude = original.latitude + 0.0003;
    copy.longitude = original.longitude - 0.0002;
    copy.registeredOn = std::min(coop.until.addDays(-10), original.registeredOn.addDays(random.between(60, 500)));
    if (quotas.take(Oddity::farmerDeleted, copy.number))
        copy.deletedOn = std::min(coop.until, copy.registeredOn.addDays(random.between(10, 90)));
}

// Somebody from another place visits where the community's monitor is family.
void giveOwnTenure(const Cooperative &coop, const Community &community, Household &household, Random &random)
{
    if (!random.chance(0.03))
        return;
    const auto &colleagues = coop.monitorsOfSection[community.section];
    const std::size_t person = random.pick(colleagues);
    const Person &who = coop.people[person];
    const Date from = household.registeredOn.addDays(random.between(0, 300));
    if (!who.leftOn && from < coop.until && coop.responsibleFor(community, from) != person)
        household.ownTenure = Tenure{.person = person, .from = from};
}

} // namespace

Household makeHousehold(const Cooperative &coop, const Community &community, std::size_t number, int numberInSection,
                        const std::vector<Household> &earlier, Quotas &quotas, Random &random)
{
    const Country &country = coop.country;
    const HouseholdKind kind = kindOf(coop, random);
    const NameGroup &group = kind == HouseholdKind::farmer ? groupOfFarmers(country, random) : groupOfLabourers(country, random);
    const Sex sex = random.chance(0.18) ? Sex::female : Sex::male;
    const std::string family(random.pick(group.families));
    const Offset off = scattered(country, kind == HouseholdKind::labourer ? 1600 : 650, random);
    std::string id = random.uuid();
    Household household{.number = number,
                        .id = std::move(id),
                        .code = farmerCode(coop, community, numberInSection),
                        .names = &group,
                        .family = family,
                        .headName = typed(fullName(country, family, givenName(country, group, sex, random)), random),
                        .headSex = sex,
                        .phone = phoneNumber(country, random),
                        .latitude = community.latitude + off.latitude,
                        .longitude = community.longitude + off.longitude,
                        .registeredOn = wishedRegistration(coop, community, random),
                        .kind = kind,
                        .risk = riskOf(community, kind)};
    if (random.chance(0.12))
        household.phone.reset();
    static constexpr std::array<Share<Consent>, 3> kConsent{
        {{Consent::given, 945}, {Consent::refused, 25}, {Consent::unsaid, 30}}};
    household.consent = drawn(random, kConsent);
    joinParent(household, earlier, random);
    if (!earlier.empty() && !earlier.back().isDuplicate && quotas.take(Oddity::farmerTwice, number))
        copyFarmer(coop, household, earlier.back(), quotas, random);
    giveOwnTenure(coop, community, household, random);
    return household;
}

} // namespace clmrs::demo
