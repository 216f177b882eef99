// The made-up cooperative as a whole: its places, its people and who looks after which place.
#pragma once

#include "models/demo/country.h"
#include "models/demo/demo.h"
#include "models/demo/random.h"
#include "models/domain/date.h"

#include <optional>
#include <string>
#include <vector>

namespace clmrs::demo {

struct Tenure
{
    std::size_t person;
    Date from;
    std::optional<Date> to = {}; // the last day
};

struct Community
{
    std::string id;
    std::string name;
    std::size_t section; // in Country::sections
    int numberInSection;
    int households;
    double latitude;
    double longitude;
    Date joinedOn;
    double risk; // of child labour, against the country's
    std::vector<Tenure> tenures = {};
};

struct Person
{
    std::string id;
    std::string code;
    std::string name;
    Sex sex;
    Role role;
    Date hiredOn;
    Date lastSyncOn;
    std::size_t homeCommunity;
    std::optional<std::size_t> supervisor = {};
    std::optional<Date> leftOn = {};
    std::optional<Date> awayFrom = {}; // a long leave
    std::optional<Date> awayTo = {};
    std::optional<Date> deskDay = {}; // forms filled in at home, a dozen within the hour
    int birthYear = 1990;
    Education education = Education::lowerSecondary;
    std::string languages = {}; // BCP 47, separated by spaces
    bool dedicated = true;
    std::optional<int> weeklyHours = {};
    Contract contract = Contract::permanent;
    std::optional<Date> contractStart = {};
    std::optional<Date> contractEnd = {};
    double finds = 1;  // how much of what there is comes to light
    double clears = 1; // how well the advice works
    int pace = 2;
};

struct Cooperative
{
    const Country &country;
    std::uint64_t seed;
    int households;
    Date start;
    Date until;
    std::string id = {};
    std::vector<Community> communities = {};
    std::vector<Person> people = {}; // coordinator, supervisors, then monitors
    std::size_t firstMonitor = 0;
    std::vector<std::vector<std::size_t>> monitorsOfSection = {};

    // The moment after which nothing reached the server.
    Moment closing() const;
    // When a row about `day` was last touched.
    Moment stampAfter(Date day, Random &random) const;
    // A wish to go on `day`, put off where the months ahead are bad for visits.
    Date inSeason(Date day, Random &random) const;
    // A day that far after `day`, where that comes about at all and has by now.
    std::optional<Date> byNow(Date day, int fromDays, int toDays, double probability, Random &random) const;
    std::optional<std::size_t> responsibleFor(const Community &community, Date day) const;
};

Cooperative makeCooperative(const DemoOptions &options);

// Streams of chance: what happens in one household does not change its neighbour's.
enum class Stream : std::uint64_t { places = 1, people = 2, household = 1ULL << 32, sessions = 2ULL << 32 };
Random randomFor(std::uint64_t seed, Stream stream, std::size_t index = 0);

// Degrees north and east of a place.
struct Offset
{
    double latitude;
    double longitude;
};
Offset scattered(const Country &country, double metres, Random &random);

int monthOf(Date day);
bool isWeekday(Date day);
Moment momentOn(Date day, int hourUtc, int minute);

} // namespace clmrs::demo
