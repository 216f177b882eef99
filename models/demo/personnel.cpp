#include "models/demo/personnel.h"

#include "models/demo/names.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

constexpr int kHouseholdsPerMonitor = 45;
constexpr int kFewestMonitors = 5;
constexpr int kMonitorsPerSupervisor = 7;
constexpr int kCommunitiesPerVacancy = 60;

// What happens to one in forty of the monitors there from the start; the first five have a turn in
// the smallest cooperative too.
constexpr std::size_t kTurns = 40;
enum Turn : std::size_t { leaves, takesOver, longLeave, contractRunsOut, tabletIsLate, fillsFormsAtHome };

constexpr std::array<Share<Education>, 4> kEducation{
    {{Education::primary, 10}, {Education::lowerSecondary, 38}, {Education::upperSecondary, 38}, {Education::tertiary, 14}}};
constexpr std::array<Share<Contract>, 4> kContracts{
    {{Contract::fixedTerm, 55}, {Contract::permanent, 20}, {Contract::seasonal, 13}, {Contract::volunteer, 12}}};
constexpr std::array<Share<int>, 4> kFullHours{{{40, 70}, {35, 15}, {44, 10}, {30, 5}}};
constexpr std::array<Share<int>, 4> kPartHours{{{24, 40}, {20, 35}, {16, 15}, {12, 10}}};

void setContract(const Cooperative &coop, Person &person, Random &random)
{
    person.contract = drawn(random, kContracts);
    person.contractStart = person.hiredOn;
    if (person.contract == Contract::permanent || person.contract == Contract::volunteer)
        return;
    person.contractEnd = coop.until.addDays(random.between(75, 330));
    person.contractStart = std::max(person.hiredOn, person.contractEnd->addMonths(-12).addDays(1));
}

void setHours(Person &person, Random &random)
{
    person.dedicated = random.chance(0.6);
    const bool known = random.chance(0.92);
    const int hours = drawn(random, person.dedicated ? kFullHours : kPartHours);
    if (known)
        person.weeklyHours = hours;
}

void setSkill(Person &person, Random &random)
{
    const bool schooled = person.education == Education::upperSecondary || person.education == Education::tertiary;
    person.finds = std::clamp(1 + 0.2 * random.bell(), 0.6, 1.5) * (person.sex == Sex::female ? 1.15 : 1) * (schooled ? 1.07 : 1);
    person.clears = std::clamp(1 + 0.12 * random.bell(), 0.75, 1.25) * (person.sex == Sex::female ? 1.08 : 1);
    person.pace = random.between(2, 3);
}

Person newPerson(const Cooperative &coop, Role role, Sex sex, Date hiredOn, Random &random)
{
    const Country &country = coop.country;
    const NameGroup &group = groupOfFarmers(country, random);
    const std::string_view family = random.pick(group.families);
    std::string id = random.uuid();
    Person person{.id = std::move(id),
                  .code = std::string(country.peopleCode) + "-" + zeroPadded(coop.people.size() + 1, 3),
                  .name = typed(fullName(country, family, givenName(country, group, sex, random)), random),
                  .sex = sex,
                  .role = role,
                  .hiredOn = hiredOn,
                  .lastSyncOn = coop.until.addDays(-random.between(0, 3)),
                  .homeCommunity = 0};
    person.birthYear = hiredOn.ymd().year - random.between(21, 48);
    person.education = role == Role::monitor ? drawn(random, kEducation) : Education::tertiary;
    person.languages = std::string(country.languageOfOffice) + " " + std::string(group.language);
    if (const std::string_view other = groupOfFarmers(country, random).language; other != group.language)
        person.languages += " " + std::string(other);
    if (role == Role::monitor) {
        setContract(coop, person, random);
        setHours(person, random);
        setSkill(person, random);
    } else {
        person.contractStart = hiredOn;
        person.weeklyHours = 40;
    }
    return person;
}

void addLeaders(Cooperative &coop, std::size_t monitors, Random &random)
{
    coop.people.push_back(newPerson(coop, Role::coordinator, Sex::male, coop.start.addDays(-300), random));
    const std::size_t supervisors = 1 + monitors / kMonitorsPerSupervisor;
    for (std::size_t i = 0; i < supervisors; ++i) {
        coop.people.push_back(
            newPerson(coop, Role::supervisor, i % 4 == 1 ? Sex::female : Sex::male, coop.start.addDays(-120), random));
        coop.people.back().supervisor = 0;
        coop.people.back().homeCommunity = i * coop.communities.size() / supervisors;
    }
    coop.firstMonitor = coop.people.size();
}

void giveLongLeave(const Cooperative &coop, Person &monitor, Random &random)
{
    monitor.awayFrom = coop.until.addDays(-random.between(330, 430));
    monitor.awayTo = monitor.awayFrom->addDays(random.between(88, 100));
}

void takeTurn(const Cooperative &coop, Person &monitor, std::size_t turn, Random &random)
{
    switch (turn) {
    case leaves:
        monitor.leftOn = coop.until.addDays(-random.between(300, 345));
        monitor.lastSyncOn = monitor.leftOn->addDays(1);
        monitor.contract = Contract::fixedTerm;
        monitor.contractEnd = *monitor.leftOn;
        monitor.contractStart = monitor.hiredOn;
        break;
    case takesOver: // two places' work, half the eye for it
        monitor.finds *= 0.65;
        break;
    case longLeave:
        giveLongLeave(coop, monitor, random);
        break;
    case contractRunsOut:
        monitor.contract = Contract::fixedTerm;
        monitor.contractEnd = coop.until.addDays(random.between(18, 30));
        monitor.contractStart = monitor.contractEnd->addMonths(-12).addDays(1);
        break;
    case tabletIsLate:
        monitor.lastSyncOn = coop.until.addDays(-random.between(23, 34));
        break;
    case fillsFormsAtHome:
        monitor.deskDay = coop.communities[monitor.homeCommunity].joinedOn.addDays(24);
        while (!isWeekday(*monitor.deskDay))
            monitor.deskDay = monitor.deskDay->addDays(1);
        break;
    default:
        break;
    }
}

std::size_t supervisorOf(const Cooperative &coop, std::size_t nth, std::size_t monitors)
{
    return 1 + std::min(nth, monitors - 1) * (coop.firstMonitor - 1) / monitors;
}

void addFounders(Cooperative &coop, std::size_t monitors, Random &random)
{
    const std::size_t places = coop.communities.size();
    for (std::size_t i = 0; i < monitors; ++i) {
        const Date hired = coop.start.addDays(-random.between(18, 45));
        Person monitor = newPerson(coop, Role::monitor, i % 4 == 2 ? Sex::female : Sex::male, hired, random);
        monitor.supervisor = supervisorOf(coop, i, monitors);
        monitor.homeCommunity = std::min(places - 1, (i * places + monitors - 1) / monitors);
        coop.monitorsOfSection[coop.communities[monitor.homeCommunity].section].push_back(coop.people.size());
        takeTurn(coop, monitor, i % kTurns, random);
        coop.people.push_back(std::move(monitor));
    }
}

void assignFounders(Cooperative &coop, std::size_t monitors)
{
    const std::size_t places = coop.communities.size();
    for (std::size_t i = 0; i < places; ++i)
        coop.communities[i].tenures.push_back(
            {.person = coop.firstMonitor + i * monitors / places, .from = coop.communities[i].joinedOn});
}

void handOver(Community &community, std::size_t to, Date from)
{
    community.tenures.back().to = from.addDays(-1);
    community.tenures.push_back({.person = to, .from = from});
}

// Who leaves hands over to a colleague, who later gives one of the places to somebody new.
void replaceLeaver(Cooperative &coop, std::size_t leaver, std::size_t colleague, Random &random)
{
    const Date left = *coop.people[leaver].leftOn;
    const Date hired = coop.until.addDays(-random.between(70, 85));
    Person newcomer = newPerson(coop, Role::monitor, leaver % 3 == 1 ? Sex::female : Sex::male, hired, random);
    newcomer.supervisor = coop.people[colleague].supervisor;
    newcomer.homeCommunity = coop.people[leaver].homeCommunity;
    const std::size_t index = coop.people.size();
    coop.people.push_back(std::move(newcomer));
    bool given = false;
    for (Community &community : coop.communities) {
        if (community.tenures.back().person != leaver)
            continue;
        community.tenures.back().to = left;
        community.tenures.push_back({.person = colleague, .from = left.addDays(4)});
        if (!given)
            handOver(community, index, hired.addDays(17));
        given = true;
    }
}

void replaceLeavers(Cooperative &coop, std::size_t monitors, Random &random)
{
    for (std::size_t i = 0; i < monitors; i += kTurns) {
        const std::size_t colleague = i + 1 < monitors ? i + 1 : i - 1;
        replaceLeaver(coop, coop.firstMonitor + i, coop.firstMonitor + colleague, random);
    }
}

// Better a place of a monitor who has two; the place must never have changed hands.
std::optional<std::size_t> nextToFallVacant(const Cooperative &coop, std::size_t below)
{
    const auto inOneHand = [&coop](std::size_t place) { return coop.communities[place].tenures.size() == 1; };
    for (std::size_t place = below; place-- > 1;) {
        const bool oneOfTwo = coop.communities[place].tenures[0].person == coop.communities[place - 1].tenures[0].person;
        if (inOneHand(place) && oneOfTwo)
            return place;
    }
    if (below > 2 && inOneHand(below - 1))
        return below - 1;
    return std::nullopt;
}

// Nobody has been in charge there for the last weeks.
void leaveVacancies(Cooperative &coop, Random &random)
{
    std::size_t left = coop.communities.size() / kCommunitiesPerVacancy + 1;
    auto place = nextToFallVacant(coop, coop.communities.size());
    for (; place && left > 0; --left) {
        coop.communities[*place].tenures[0].to = coop.until.addDays(-random.between(32, 46));
        place = nextToFallVacant(coop, *place);
    }
}

} // namespace

void engagePersonnel(Cooperative &coop, Random &random)
{
    const auto monitors = static_cast<std::size_t>(
        std::max(kFewestMonitors, (coop.households + kHouseholdsPerMonitor / 2) / kHouseholdsPerMonitor));
    coop.monitorsOfSection.resize(coop.country.sections.size());
    addLeaders(coop, monitors, random);
    addFounders(coop, monitors, random);
    assignFounders(coop, monitors);
    replaceLeavers(coop, monitors, random);
    leaveVacancies(coop, random);
}

bool worksOn(const Person &person, Date day)
{
    const bool away = person.awayFrom && *person.awayFrom <= day && day <= *person.awayTo;
    return person.hiredOn <= day && day <= person.lastSyncOn && !away && (!person.leftOn || day < *person.leftOn);
}

Moment lastSyncOf(const Person &person)
{
    return momentOn(person.lastSyncOn, 18, 5 + static_cast<int>(person.code.back() - '0') * 4);
}

} // namespace clmrs::demo
