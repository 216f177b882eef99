#include "models/indicators/personnel.h"

#include "models/indicators/activemonitors.h"
#include "models/indicators/moves.h"
#include "models/indicators/responsibility.h"

#include <map>
#include <set>

namespace clmrs {

namespace {

constexpr int kSeasons = 3;
constexpr int kDaysBefore = 45;
constexpr int kDaysAfter = 44;
constexpr int kMonthsOfLanguages = 24;
constexpr int kMonthsOfPost = 12;

int wholeMonths(Date from, Date to)
{
    int months = 0;
    while (from.addMonths(months + 1) <= to)
        ++months;
    return months;
}

std::set<std::string, std::less<>> languagesOf(const CaseSnapshot &snapshot, TextId list)
{
    std::set<std::string, std::less<>> languages;
    forEachCode(snapshot.text(list), [&](std::string_view tag) { languages.emplace(tag); });
    return languages;
}

// The languages of sessions held in each community lately.
std::map<Ref<Community>, std::set<std::string, std::less<>>> spokenIn(const CaseSnapshot &snapshot, Date day)
{
    std::map<Ref<Community>, std::set<std::string, std::less<>>> spoken;
    for (const AwarenessSession &session : snapshot.sessions.counting()) {
        const bool isLately = session.heldOn && *session.heldOn <= day && day.addMonths(-kMonthsOfLanguages) < *session.heldOn;
        const std::string_view language = snapshot.text(session.language);
        if (isLately && !language.empty())
            spoken[session.community].emplace(language);
    }
    return spoken;
}

std::map<Ref<Personnel>, std::set<Ref<Community>>> placesOfWork(const Casebook &book, const Caseload &load)
{
    std::map<Ref<Personnel>, std::set<Ref<Community>>> places;
    for (std::uint32_t i = 0; i < load.households.size(); ++i) {
        if (load.households[i].responsible && load.households[i].inScope)
            places[load.households[i].responsible].insert(book.snapshot->households[Ref<Household>{i}].community);
    }
    return places;
}

// True, false, or not known.
std::optional<bool> isTrue(TeamFact fact, const Personnel &person, Date day)
{
    const auto endsWithin = [&](int days) -> std::optional<bool> {
        if (!person.contractEnd)
            return person.contract == Contract::permanent ? std::optional(false) : std::nullopt;
        return day <= *person.contractEnd && *person.contractEnd <= day.addDays(days);
    };
    switch (fact) {
    case TeamFact::dedicated:
        return person.dedicated;
    case TeamFact::fullTime:
        return person.weeklyHours ? std::optional(*person.weeklyHours >= kFullTimeHours) : std::nullopt;
    case TeamFact::women:
        return codeText(person.sex.value).empty() ? std::nullopt : std::optional(person.sex == Sex::female);
    case TeamFact::permanent:
        return codeText(person.contract.value).empty() ? std::nullopt : std::optional(person.contract == Contract::permanent);
    case TeamFact::endsIn90:
        return endsWithin(kContractDays[2]);
    case TeamFact::endsIn60:
        return endsWithin(kContractDays[1]);
    case TeamFact::endsIn30:
        return endsWithin(kContractDays[0]);
    case TeamFact::ended:
        return person.contractEnd ? std::optional(*person.contractEnd < day) : endsWithin(0);
    case TeamFact::underAYear:
        return person.hiredOn ? std::optional(day < person.hiredOn->addMonths(kMonthsOfPost)) : std::nullopt;
    case TeamFact::upperSecondary:
        return codeText(person.education.value).empty() ? std::nullopt
                                                        : std::optional(person.education.value >= Education::upperSecondary);
    }
    Q_UNREACHABLE();
}

// Follow-ups that were not done by their day.
class MissedFollowUps : public IndicatorListener
{
public:
    MissedFollowUps() : IndicatorListener(Indicators::of(std::array{Indicator::followUpOnTime})) {}
    void counted(Indicator indicator, GroupKey /*group*/, const Counted &what) override
    {
        if (indicator == Indicator::followUpOnTime && !what.fits)
            m_missed.push_back(what);
    }
    const std::vector<Counted> &all() const { return m_missed; }

private:
    std::vector<Counted> m_missed;
};

MonitorLeft monitorLeft(const Casebook &book, Ref<Personnel> monitor, Date on, const std::vector<Counted> &missed)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    MonitorLeft leaving{monitor, on, {}, {}};
    const Date lastDay = on.addDays(-1);
    std::set<Ref<Household>> theirs;
    for (std::uint32_t i = 0; i < snapshot.households.counting().size(); ++i) {
        const Household &household = snapshot.households[Ref<Household>{i}];
        const bool isThere = *household.registeredOn < on && !(household.leftOn && *household.leftOn <= on);
        if (!isThere || responsibleOn(book, {i}, lastDay) != monitor)
            continue;
        leaving.households.push_back({i});
        theirs.insert({i});
    }
    const Period around{on.addDays(-kDaysBefore), on.addDays(kDaysAfter)};
    std::ranges::copy_if(missed, std::back_inserter(leaving.missed), [&](const Counted &one) {
        return around.holds(one.on) && theirs.contains(snapshot.children[Ref<Child>{one.row}].household);
    });
    std::ranges::stable_sort(leaving.missed, {}, &Counted::on);
    return leaving;
}

} // namespace

std::vector<MonitorEmployment> employmentOn(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const auto spoken = spokenIn(snapshot, load.day);
    const auto places = placesOfWork(book, load);
    std::vector<MonitorEmployment> all;
    for (const Ref<Personnel> monitor : activeMonitors(snapshot, load.day)) {
        const Personnel &person = snapshot.personnel[monitor];
        MonitorEmployment row{monitor, {}, {}, 0, {}};
        if (person.hiredOn)
            row.monthsInPost = wholeMonths(*person.hiredOn, load.day);
        if (person.contractEnd)
            row.daysToContractEnd = daysBetween(load.day, *person.contractEnd);
        if (logbook)
            row.daysAway = awayDaysOf(*logbook, snapshot.personnel.id(monitor))
                               .daysIn(load.day.addMonths(-kMonthsOfPost).addDays(1), load.day);
        const auto own = languagesOf(snapshot, person.languages);
        std::set<std::string> toLearn;
        if (const auto work = places.find(monitor); work != places.end() && !own.empty()) {
            for (const Ref<Community> community : work->second) {
                const auto there = spoken.find(community);
                if (there == spoken.end())
                    continue;
                std::ranges::copy_if(there->second, std::inserter(toLearn, toLearn.end()),
                                     [&](const std::string &language) { return !own.contains(language); });
            }
        }
        row.languagesToLearn.assign(toLearn.begin(), toLearn.end());
        all.push_back(std::move(row));
    }
    return all;
}

Recruitment recruitmentOn(const Casebook &book, const Caseload &load)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const auto spoken = spokenIn(snapshot, load.day);
    std::map<Ref<Community>, PlaceWithoutMonitor> places;
    for (std::uint32_t i = 0; i < load.households.size(); ++i) {
        if (!load.households[i].inScope)
            continue;
        const Ref<Community> community = snapshot.households[Ref<Household>{i}].community;
        PlaceWithoutMonitor &place = places[community];
        place.community = community;
        ++place.all;
        if (!load.households[i].responsible)
            place.households.push_back({i});
    }
    Recruitment recruitment;
    for (auto &[community, place] : places) {
        if (place.households.empty())
            continue;
        if (const auto there = spoken.find(community); there != spoken.end()) {
            for (const std::string &tag : there->second)
                place.languages += (place.languages.empty() ? "" : " ") + tag;
        }
        recruitment.places.push_back(std::move(place));
    }
    std::set<std::string, std::less<>> known;
    for (const Ref<Personnel> monitor : activeMonitors(snapshot, load.day))
        known.merge(languagesOf(snapshot, snapshot.personnel[monitor].languages));
    std::map<std::string, LanguageWithoutMonitor, std::less<>> languages;
    for (const auto &[community, tags] : spoken) {
        for (const std::string &tag : tags) {
            if (known.contains(tag))
                continue;
            languages[tag].tag = tag;
            languages[tag].communities.push_back(community);
        }
    }
    for (auto &[tag, language] : languages)
        recruitment.languages.push_back(std::move(language));
    return recruitment;
}

TeamCount teamCount(const CaseSnapshot &snapshot, TeamFact fact, Date day)
{
    TeamCount count;
    for (const Ref<Personnel> monitor : activeMonitors(snapshot, day)) {
        const auto fits = isTrue(fact, snapshot.personnel[monitor], day);
        if (!fits)
            continue;
        count.known.push_back(monitor);
        if (*fits)
            count.fitting.push_back(monitor);
    }
    return count;
}

std::vector<SeasonTurnover> turnoverUpTo(const Casebook &book, Date day, const Progress &progress)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    std::vector<SeasonTurnover> seasons;
    for (Date in = day; seasons.size() < kSeasons; in = seasons.back().season.from.addDays(-1)) {
        SeasonTurnover turnover;
        turnover.whole = seasonOf(in, snapshot.cooperative.seasonStartMonth.value_or(1));
        turnover.season = {turnover.whole.from, std::min(turnover.whole.to, day)};
        seasons.push_back(std::move(turnover));
    }
    MissedFollowUps missed;
    walkIndicators(book, {seasons.back().season.from.addDays(-kDaysBefore), day}, Groups(book, GroupBy::none, day), missed,
                   progress);
    for (SeasonTurnover &turnover : seasons) {
        const Period &season = turnover.season;
        turnover.atStart = activeMonitors(snapshot, season.from.addDays(-1));
        for (std::uint32_t i = 0; i < snapshot.personnel.counting().size(); ++i) {
            const Personnel &person = snapshot.personnel[Ref<Personnel>{i}];
            if (person.role != Role::monitor)
                continue;
            if (person.hiredOn && season.holds(*person.hiredOn))
                turnover.hired.push_back({i});
            if (person.leftOn && season.holds(*person.leftOn))
                turnover.left.push_back(monitorLeft(book, {i}, *person.leftOn, missed.all()));
        }
        std::ranges::stable_sort(turnover.left, {}, &MonitorLeft::on);
    }
    return seasons;
}

} // namespace clmrs
