// Who the monitors are and how they are employed (ICI's practical measures for personnel), and what it costs when one leaves.
// Facts of the file; nobody is ranked by any of them.
#pragma once

#include "models/domain/progress.h"
#include "models/indicators/caseload.h"
#include "models/indicators/indicatorwalk.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

inline constexpr std::array<int, 3> kContractDays{30, 60, 90};

struct MonitorEmployment
{
    Ref<Personnel> monitor;
    std::optional<int> monthsInPost;      // whole ones
    std::optional<int> daysToContractEnd; // below 0: it has ended
    int daysAway = 0;                     // in the twelve months up to the day
    std::vector<std::string>
        languagesToLearn; // of sessions held where they work, in the 24 months up to the day, not among theirs
};

// Of every active monitor on the day of `load`, by id. Without a logbook nobody was away.
std::vector<MonitorEmployment> employmentOn(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook);

enum class TeamFact : std::uint8_t {
    dedicated,
    fullTime,
    women,
    permanent,
    endsIn90,
    endsIn60,
    endsIn30,
    ended,
    underAYear,
    upperSecondary
};
inline constexpr std::size_t kTeamFactCount = 10;

// Of how many active monitors a fact is true, and of how many it is known.
struct TeamCount
{
    std::vector<Ref<Personnel>> fitting;
    std::vector<Ref<Personnel>> known; // fitting ones among them
};
TeamCount teamCount(const CaseSnapshot &snapshot, TeamFact fact, Date day);

// A community with households in scope that nobody is responsible for.
struct PlaceWithoutMonitor
{
    Ref<Community> community;
    std::vector<Ref<Household>> households; // those that nobody has
    std::size_t all = 0;                    // in scope there
    std::string languages;                  // of sessions held there in the 24 months up to the day, separated by spaces
};

// A language of sessions held in the 24 months up to the day that no active monitor is known to speak.
struct LanguageWithoutMonitor
{
    std::string tag;
    std::vector<Ref<Community>> communities; // where they were held
};

// Whom the team lacks on the day of `load`: vacancies, by place and by language.
struct Recruitment
{
    std::vector<PlaceWithoutMonitor> places;       // by community
    std::vector<LanguageWithoutMonitor> languages; // by tag
};
Recruitment recruitmentOn(const Casebook &book, const Caseload &load);

struct MonitorLeft
{
    Ref<Personnel> monitor;
    Date on = Date::fromDays(0);            // the first day on which they are no longer there
    std::vector<Ref<Household>> households; // theirs on the day before: handed over, or left to nobody
    std::vector<Counted>
        missed; // follow-ups of these due in the 90 days around it (45 before, the day and 44 after), not done by their day
};

struct SeasonTurnover
{
    Period whole;  // the season
    Period season; // … up to the day
    bool isWhole() const { return whole == season; }
    std::vector<Ref<Personnel>> atStart; // active on the evening before: whoever comes or leaves on its first day does so in it
    std::vector<Ref<Personnel>> hired;   // in it, on its first day too
    std::vector<MonitorLeft> left;       // by day
};

// Of monitors, the three latest seasons up to the day, the latest first.
std::vector<SeasonTurnover> turnoverUpTo(const Casebook &book, Date day, const Progress &progress);

} // namespace clmrs
