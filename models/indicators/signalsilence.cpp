// Days on which a monitor was there, with or without a visit.
#include "models/indicators/signalparts.h"
#include "models/indicators/syncstate.h"

#include <map>

namespace clmrs {

namespace {

// The days on which a monitor works in the file: from the hiring (missing: the first visit), not before the file's first
// visit, until the day before leaving, as far as the tablet is known to have told (syncstate.h; where that is not known: until
// the last visit); without days away.
struct DaysThere
{
    Date from;
    Date to;
    AwayDays away;
};

// The first visit of each day of a person.
using VisitDays = std::map<Date, Ref<Visit>>;

std::vector<VisitDays> visitDaysOf(const CaseSnapshot &s)
{
    std::vector<VisitDays> days(s.personnel.all().size());
    for (std::uint32_t i = 0; i < s.visits.counting().size(); ++i) {
        const Visit &visit = s.visits.all()[i];
        if (visit.person)
            days[visit.person.index].try_emplace(visit.startedAt->day(), Ref<Visit>{i});
    }
    return days;
}

Date firstVisitDay(const std::vector<VisitDays> &people, Date otherwise)
{
    Date first = otherwise;
    for (const VisitDays &days : people) {
        if (!days.empty())
            first = std::min(first, days.begin()->first);
    }
    return first;
}

std::optional<DaysThere> daysThere(const SignalSearch &search, Ref<Personnel> ref, const PersonSync &sync,
                                   const VisitDays &visits, Date firstOfFile)
{
    const CaseSnapshot &s = *search.book.snapshot;
    const Personnel &person = s.personnel[ref];
    if (person.role != Role::monitor || (visits.empty() && !(person.hiredOn && sync.lastSyncAt)))
        return std::nullopt;
    Date to = sync.lastSyncAt ? sync.lastSyncAt->day() : visits.rbegin()->first;
    to = std::min(to, search.period.to);
    if (person.leftOn)
        to = std::min(to, person.leftOn->addDays(-1));
    const Date from = std::max(firstOfFile, person.hiredOn ? *person.hiredOn : visits.begin()->first);
    return DaysThere{from, to, awayDaysOf(search.book.away, s.personnel.id(ref))};
}

// Each day on which any of several people was there, with a visit; an empty reference: there was none.
using DayLog = std::map<Date, Ref<Visit>>;

void logDays(const DaysThere &there, const VisitDays &visits, DayLog &log)
{
    for (Date day = there.from; day <= there.to; day = day.addDays(1)) {
        const auto visit = visits.find(day);
        if (visit != visits.end())
            log[day] = visit->second;
        else if (!there.away.isAway(day))
            log.try_emplace(day);
    }
}

// A time without a visit stands on its last day, so that it shows in one month.
void addDays(SignalSearch &search, Ref<Personnel> person, const DayLog &log)
{
    int silent = 0;
    Ref<Visit> last;
    for (auto at = log.begin(); at != log.end(); ++at) {
        const auto &[day, visit] = *at;
        silent = visit ? 0 : silent + 1;
        last = visit ? visit : last;
        const bool endsHere = std::next(at) == log.end() || std::next(at)->second;
        search.add(person, last.index, day, bool(visit), endsHere ? silent : 0);
    }
}

} // namespace

void gatherSilence(SignalSearch &search)
{
    const CaseSnapshot &s = *search.book.snapshot;
    const SyncStates syncs = syncStatesOn(s, search.period.to);
    const std::vector<VisitDays> visits = visitDaysOf(s);
    const Date firstOfFile = firstVisitDay(visits, search.period.to);
    for (std::uint32_t owner = 0; owner < search.owners.size(); ++owner) {
        DayLog log;
        for (const Ref<Personnel> person : search.owners[owner].people) {
            const auto there = daysThere(search, person, syncs.people[person.index], visits[person.index], firstOfFile);
            if (there)
                logDays(*there, visits[person.index], log);
        }
        addDays(search, search.owners[owner].people.front(), log);
    }
}

} // namespace clmrs
