#include "models/demo/household.h"
#include "models/demo/names.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

constexpr std::array<Share<int>, 8> kChildren{{{0, 11}, {1, 21}, {2, 28}, {3, 21}, {4, 11}, {5, 5}, {6, 2}, {7, 1}}};
constexpr std::array<Share<Relation>, 7> kFarmersChildren{{{Relation::own, 72},
                                                           {Relation::missing, 9},
                                                           {Relation::spouseChild, 5},
                                                           {Relation::relative, 11},
                                                           {Relation::workerChild, 1},
                                                           {Relation::worker, 1},
                                                           {Relation::other, 1}}};
constexpr std::array<Share<Relation>, 3> kLabourersChildren{
    {{Relation::own, 86}, {Relation::relative, 9}, {Relation::missing, 5}}};
constexpr std::array<Share<BirthPrecision>, 3> kPrecision{
    {{BirthPrecision::day, 60}, {BirthPrecision::month, 15}, {BirthPrecision::year, 25}}};
constexpr int kMonthsAtHome = 17 * 12 + 6; // who is about to be 18 is no longer written down

// Days of birth of brothers and sisters, a year and more apart, the eldest first.
std::vector<Date> births(Date registeredOn, int count, Random &random)
{
    const int spread = std::max(6, kMonthsAtHome - (count - 1) * 32);
    int months = random.between(2, spread);
    std::vector<Date> days;
    for (int i = 0; i < count && months < kMonthsAtHome; ++i) {
        days.insert(days.begin(), registeredOn.addMonths(-months).addDays(-random.between(0, 27)));
        months += random.between(15, 46);
    }
    return days;
}

void writeBirth(Child &child, Random &random)
{
    const Date birth = child.bornBy;
    const YearMonthDay d = birth.ymd();
    child.precision = drawn(random, kPrecision);
    if (random.chance(0.01)) {
        child.precision = BirthPrecision::missing;
        child.ageKnown = false;
    } else if (child.precision == BirthPrecision::month) {
        child.birthWritten = Date::fromYmd(d.year, d.month, 1)->iso();
        child.bornBy = birth.lastOfMonth();
    } else if (child.precision == BirthPrecision::year) {
        child.birthWritten = Date::fromYmd(d.year, 1, 1)->iso();
        child.bornBy = birth.lastOfYear();
    } else {
        child.birthWritten = birth.iso();
    }
}

void spoilBirth(const Cooperative &coop, Child &child, std::size_t household, Quotas &quotas)
{
    const auto mistake = [&child](std::string text) {
        child.birthWritten = std::move(text);
        child.precision = BirthPrecision::day;
        child.ageKnown = false;
    };
    if (quotas.take(Oddity::birthAhead, household))
        mistake(child.bornBy.addMonths((coop.until.ymd().year - child.bornBy.ymd().year + 4) * 12).iso());
    else if (quotas.take(Oddity::birthLongAgo, household))
        mistake("1900-01-01");
    else if (quotas.take(Oddity::birthUnreadable, household))
        mistake(std::to_string(child.bornBy.ymd().year) + "-02-30");
}

bool startsInSchool(const Child &child, Random &random)
{
    const int age = child.ageOn(child.registeredOn);
    const double base = age < 12 ? 0.93 : (age < 16 ? 0.85 : 0.6);
    const bool outsider = child.relation == Relation::worker || child.relation == Relation::workerChild;
    return random.chance(outsider ? base * 0.5 : base);
}

// Brothers and sisters have different names, and nobody is called Koffi Koffi.
std::string nameForChild(const Cooperative &coop, const Household &household, const NameGroup &group, std::string_view family,
                         Sex sex, Random &random)
{
    constexpr int kTries = 12;
    std::string name;
    for (int tries = 0; tries < kTries; ++tries) {
        const std::string given = givenName(coop.country, group, sex, random);
        name = fullName(coop.country, family, given);
        const bool isTaken = std::any_of(household.children.begin(), household.children.end(), [&name](const Child &other) {
            return capitalsWithoutAccents(other.name) == capitalsWithoutAccents(name);
        });
        if (!isTaken && given != family)
            break;
    }
    return typed(name, random);
}

std::string motherOrAunt(const Cooperative &coop, const Household &household, Random &random)
{
    const NameGroup &group = *household.names;
    const std::string_view family = random.pick(group.families);
    return typed(fullName(coop.country, family, givenName(coop.country, group, Sex::female, random)), random);
}

// When and why a child goes, where it does.
void letGo(const Cooperative &coop, Child &child, Random &random)
{
    static constexpr std::array<Share<LeftReason>, 3> kReasons{
        {{LeftReason::moved, 76}, {LeftReason::other, 20}, {LeftReason::deceased, 4}}};
    const int days = daysBetween(child.registeredOn, coop.until);
    if (days > 130 && random.chance(0.04)) {
        child.leftOn = child.registeredOn.addDays(random.between(100, days - 10));
        child.leftReason = drawn(random, kReasons);
        if (child.leftReason != LeftReason::deceased && random.chance(0.2))
            child.backOn = child.leftOn->addDays(random.between(90, 240));
    } else if (child.ageKnown && child.adultOn() <= coop.until && random.chance(0.35)) {
        child.leftOn = child.adultOn();
        child.leftReason = LeftReason::turned18;
    }
}

Child makeChild(const Cooperative &coop, const Household &household, Relation relation, Date birth, Date registeredOn,
                Quotas &quotas, Random &random)
{
    const Sex sex = random.chance(0.49) ? Sex::female : Sex::male;
    const bool stranger = relation == Relation::worker || relation == Relation::workerChild;
    const NameGroup &group = stranger ? groupOfLabourers(coop.country, random) : *household.names;
    const bool sharesName = !stranger && random.chance(relation == Relation::relative ? 0.35 : 0.86);
    const std::string_view family = sharesName ? std::string_view(household.family) : random.pick(group.families);
    std::string id = random.uuid();
    Child child{.id = std::move(id),
                .code = household.code + "-" + zeroPadded(household.children.size() + 1, 2),
                .name = nameForChild(coop, household, group, family, sex, random),
                .sex = sex,
                .relation = relation,
                .bornBy = birth,
                .registeredOn = registeredOn};
    if (relation == Relation::relative || random.chance(0.45))
        child.caregiver = motherOrAunt(coop, household, random);
    writeBirth(child, random);
    spoilBirth(coop, child, household.number, quotas);
    child.course.attendsSchool = startsInSchool(child, random);
    letGo(coop, child, random);
    return child;
}

// A niece or a young worker who comes to live there after the registration.
void addLatecomer(const Cooperative &coop, Household &household, Quotas &quotas, Random &random)
{
    const int days = daysBetween(household.registeredOn, coop.until);
    if (days < 150 || !random.chance(0.1))
        return;
    const Date comes = household.registeredOn.addDays(random.between(100, days - 20));
    const Date birth = comes.addDays(-random.between(6 * 365, 16 * 365));
    const Relation relation = random.chance(0.8) ? Relation::relative : Relation::worker;
    Child child = makeChild(coop, household, relation, birth, comes, quotas, random);
    child.isWritten = false;
    household.children.push_back(std::move(child));
}

// One child on two families' lists.
void copyChild(const Cooperative &coop, Household &household, const Household *neighbour, Quotas &quotas, Random &random)
{
    if (!neighbour || neighbour->children.empty() || neighbour->children[0].course.identifiedOn ||
        !neighbour->children[0].ageKnown || !quotas.take(Oddity::childTwice, household.number))
        return;
    const Child &original = neighbour->children[0];
    Child copy = makeChild(coop, household, Relation::relative, original.bornBy, household.registeredOn, quotas, random);
    copy.name = capitalsWithoutAccents(original.name);
    copy.sex = original.sex;
    household.children.push_back(std::move(copy));
}

} // namespace

void addChildren(const Cooperative &coop, Household &household, const Household *neighbour, Quotas &quotas, Random &random)
{
    if (household.isDuplicate)
        return;
    for (const Date birth : births(household.registeredOn, drawn(random, kChildren), random)) {
        const Relation relation =
            household.kind == HouseholdKind::labourer ? drawn(random, kLabourersChildren) : drawn(random, kFarmersChildren);
        const bool came = relation == Relation::worker || relation == Relation::workerChild;
        const Date born = came ? household.registeredOn.addDays(-random.between(9 * 365, 17 * 365)) : birth;
        household.children.push_back(makeChild(coop, household, relation, born, household.registeredOn, quotas, random));
    }
    copyChild(coop, household, neighbour, quotas, random);
    addLatecomer(coop, household, quotas, random);
}

} // namespace clmrs::demo
