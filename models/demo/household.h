// A family as it is written down: who lives there, since when, under which code.
#pragma once

#include "models/demo/cooperative.h"
#include "models/demo/faults.h"

namespace clmrs::demo {

// What the system knows of one child so far.
struct Course
{
    bool attendsSchool = true;
    bool wasAtRisk = false;
    std::optional<Date> identifiedOn = {};
    std::optional<Date> lastCountedOn = {};
    std::optional<Date> lastSeenOn = {}; // interviewed or seen
    int clearStreak = 0;
    std::optional<Date> closedOn = {};
    std::optional<Date> supportedOn = {};
    std::optional<Date> referredOn = {}; // the latest
    bool schoolSupport = false;
    Finding latest = Finding::missing;

    bool isOpen() const { return identifiedOn && !closedOn && clearStreak < 2; }
};

struct Child
{
    std::string id;
    std::string code;
    std::string name;
    Sex sex;
    Relation relation;
    std::optional<std::string> caregiver = {};
    std::optional<std::string> birthWritten = {};
    BirthPrecision precision = BirthPrecision::day;
    bool ageKnown = true;
    Date bornBy; // the latest birth that the written date can mean
    Date registeredOn;
    bool isWritten = true; // false until a child that came later has been met
    std::optional<Date> leftOn = {};
    LeftReason leftReason = LeftReason::missing;
    std::optional<Date> backOn = {};
    Course course = {};

    int ageOn(Date day) const { return completedYears(bornBy, day); }
    Date adultOn() const { return bornBy.addMonths(18 * 12); }
    bool isThere(Date day) const { return registeredOn <= day && (!leftOn || day < *leftOn || (backOn && *backOn <= day)); }
};

struct Household
{
    std::size_t number; // in the cooperative
    std::string id;
    std::string code;
    const NameGroup *names;
    std::string family;
    std::string headName;
    Sex headSex;
    std::optional<std::string> phone;
    double latitude;
    double longitude;
    Date registeredOn;
    Consent consent = Consent::given;
    HouseholdKind kind = HouseholdKind::farmer;
    std::optional<std::string> parent = {};
    std::optional<Date> leftOn = {};
    std::optional<Date> deletedOn = {};
    bool isDuplicate = false;
    double risk = 1;
    std::vector<Child> children = {};
    // Where somebody else than the community's monitor looks after this household.
    std::optional<Tenure> ownTenure = {};
};

// `earlier`: the households of the same community made before it.
Household makeHousehold(const Cooperative &coop, const Community &community, std::size_t number, int numberInSection,
                        const std::vector<Household> &earlier, Quotas &quotas, Random &random);
// The children at home on the day of registration, and those who come later.
void addChildren(const Cooperative &coop, Household &household, const Household *neighbour, Quotas &quotas, Random &random);

} // namespace clmrs::demo
