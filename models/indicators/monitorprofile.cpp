#include "models/indicators/monitorprofile.h"

#include "models/domain/place.h"
#include "models/indicators/findingplace.h"
#include "models/indicators/periodchoice.h"
#include "models/indicators/responsibility.h"

#include <map>

namespace clmrs {

namespace {

constexpr int kMonthsShown = 12;

Share &shareOf(MonitorProfile &profile, WorkShare which) { return profile.shares[static_cast<std::size_t>(which)]; }

// What the indicators count of each person: the same walk as the figures and their lists.
class WorkOfPeople final : public IndicatorListener
{
public:
    WorkOfPeople(const CaseSnapshot &snapshot, const Groups &groups, std::vector<MonitorProfile> &profiles)
        : IndicatorListener(
              Indicators::of(std::array{Indicator::visitsMade, Indicator::interviewRate, Indicator::followUpOnTime})),
          m_snapshot(snapshot), m_profiles(groups.size(), nullptr)
    {
        for (MonitorProfile &profile : profiles)
            m_profiles[groups.of({profile.person, {}, {}})] = &profile;
    }

    void counted(Indicator indicator, GroupKey group, const Counted &what) override
    {
        MonitorProfile *profile = m_profiles[group];
        if (!profile)
            return;
        if (indicator == Indicator::visitsMade)
            profile->visits.push_back({what.row});
        else if (indicator == Indicator::interviewRate)
            lookedFor(*profile, what);
        else if (indicator == Indicator::followUpOnTime)
            followUp(*profile, what);
    }

private:
    void lookedFor(MonitorProfile &profile, const Counted &what)
    {
        const Ref<Observation> ref{what.row};
        profile.lookedFor.push_back(ref);
        add(profile, WorkShare::interviewed, what.fits);
        add(profile, WorkShare::absent, m_snapshot.observations[ref].presence == Presence::absent);
    }

    void followUp(MonitorProfile &profile, const Counted &what)
    {
        profile.followUps.push_back(what);
        add(profile, WorkShare::followUpsOnTime, what.fits);
    }

    static void add(MonitorProfile &profile, WorkShare which, bool fits)
    {
        Share &share = shareOf(profile, which);
        share.part += fits ? 1 : 0;
        ++share.of;
    }

    const CaseSnapshot &m_snapshot;
    std::vector<MonitorProfile *> m_profiles; // by group; null: nobody's
};

class Reviewing
{
public:
    Reviewing(const Casebook &book, const Period &period, Date day, const std::vector<Problem> &problems)
        : m_book(book), m_snapshot(*book.snapshot), m_problems(problems)
    {
        m_review.period = period;
        m_review.day = day;
    }

    MonitorReview take(const Progress &progress)
    {
        choosePeople();
        setMonths();
        const Groups groups(m_book, GroupBy::monitor, m_review.period.to);
        WorkOfPeople listener(m_snapshot, groups, m_review.people);
        walkIndicators(m_book, m_review.period, groups, listener, progress);
        compare(progress);
        countMonths();
        placeFindings();
        hand(progress);
        const SyncStates syncs = syncStatesOn(m_snapshot, m_review.day);
        for (MonitorProfile &profile : m_review.people) {
            progress.stopIfCancelled();
            profile.sync = syncs.people[profile.person.index];
            profile.daysAway =
                awayDaysOf(m_book.away, m_snapshot.personnel.id(profile.person)).daysIn(m_review.period.from, m_review.period.to);
            setWorked(profile);
            putInOrder(profile);
            readVisits(profile);
        }
        setRanges();
        return std::move(m_review);
    }

private:
    MonitorProfile *profileOf(Ref<Personnel> person) { return person ? m_byPerson[person.index] : nullptr; }

    void choosePeople()
    {
        const auto people = m_snapshot.personnel.counting();
        std::vector<bool> worked(m_snapshot.personnel.all().size(), false);
        for (const Visit &visit : m_snapshot.visits.counting()) {
            if (visit.person && visit.kind != VisitKind::backCheck && m_review.period.holds(visit.startedAt->day()))
                worked[visit.person.index] = true;
        }
        for (std::uint32_t i = 0; i < people.size(); ++i) {
            const bool active = isMonitorOn(people[i], m_review.period.to);
            if (active || worked[i]) {
                MonitorProfile profile;
                profile.person = {i};
                profile.isActive = active;
                profile.comparison.person = profile.person;
                m_review.people.push_back(std::move(profile));
            }
        }
        std::ranges::sort(m_review.people, {}, [&](const MonitorProfile &p) { return m_snapshot.personnel.id(p.person); });
        m_byPerson.assign(m_snapshot.personnel.all().size(), nullptr);
        for (MonitorProfile &profile : m_review.people)
            m_byPerson[profile.person.index] = &profile;
    }

    void setMonths()
    {
        const Date last = m_review.period.to;
        const Date twelve = last.addDays(1 - last.ymd().day).addMonths(1 - kMonthsShown);
        const Date first = std::min(twelve, m_review.period.from.addDays(1 - m_review.period.from.ymd().day));
        for (NamedPeriod &part : partsOf({first, last}, 1, 1)) {
            const bool whole = part.period.to == part.period.to.lastOfMonth() && part.period.to <= m_review.day;
            m_review.months.push_back({std::move(part), whole, {}});
        }
        for (MonitorProfile &profile : m_review.people)
            profile.monthly.assign(m_review.months.size(), 0);
    }

    // Every visit of the months, and of the period a year before.
    void countMonths()
    {
        const Date until = std::min(m_review.period.to, m_review.day); // what lies ahead has no visits yet
        const Period before = sameWeeksBefore({m_review.period.from, until});
        for (const Visit &visit : m_snapshot.visits.counting()) {
            MonitorProfile *profile = profileOf(visit.person);
            if (!profile || visit.kind == VisitKind::backCheck)
                continue;
            const Date day = visit.startedAt->day();
            profile->visitsYearBefore += before.holds(day) ? 1 : 0;
            if (const std::optional<std::size_t> month = monthOf(day))
                ++profile->monthly[*month];
        }
    }

    std::optional<std::size_t> monthOf(Date day) const
    {
        if (day < m_review.months.front().month.period.from || day > m_review.months.back().month.period.to)
            return std::nullopt;
        const YearMonthDay first = m_review.months.front().month.period.from.ymd();
        const YearMonthDay at = day.ymd();
        return static_cast<std::size_t>((at.year - first.year) * kMonthsOfSeason + at.month - first.month);
    }

    void compare(const Progress &progress)
    {
        FairComparison comparison = compareFairly(m_book, m_review.period, progress);
        m_review.phi = comparison.phi;
        double units = 0;
        double within = 0;
        for (Comparison &one : comparison.people) {
            units += static_cast<double>(one.units.size());
            within += one.ratedBy[static_cast<std::size_t>(RatedBy::district)];
            if (MonitorProfile *profile = profileOf(one.person))
                profile->comparison = std::move(one);
        }
        m_review.shareWithinDistrict = units > 0 ? within / units : 0;
    }

    void placeFindings()
    {
        std::vector<Ref<Visit>> listed;
        for (const Problem &problem : m_problems) {
            const FindingPlace place = placeOf(m_snapshot, problem);
            MonitorProfile *profile = profileOf(place.person);
            if (!profile || !place.on || !m_review.period.holds(*place.on))
                continue;
            profile->findings.push_back(problem);
            const bool isMade = place.visit && m_snapshot.visits.counts(place.visit) &&
                                m_snapshot.visits[place.visit].kind != VisitKind::backCheck;
            if (isMade)
                listed.push_back(place.visit);
        }
        std::sort(listed.begin(), listed.end());
        listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
        for (const Ref<Visit> visit : listed)
            ++shareOf(*profileOf(m_snapshot.visits[visit].person), WorkShare::withFinding).part;
    }

    void hand(const Progress &progress)
    {
        for (const Handover &handover : handoversIn(m_book, m_review.period, progress)) {
            for (const Ref<Personnel> person : {handover.from, handover.to}) {
                if (MonitorProfile *profile = profileOf(person))
                    profile->handovers.push_back(handover);
            }
        }
    }

    void setWorked(MonitorProfile &profile) const
    {
        for (std::size_t i = 0; i < m_review.months.size(); ++i)
            profile.worked.push_back(workedIn(profile, m_review.months[i].month.period, profile.monthly[i]));
        profile.workedPeriod = workedIn(profile, m_review.period, static_cast<int>(profile.visits.size()));
    }

    Worked workedIn(const MonitorProfile &profile, const Period &span, int visits) const
    {
        const Personnel &person = m_snapshot.personnel[profile.person];
        const Date last = std::min(span.to, m_review.day);
        const bool isOutside = (person.hiredOn && *person.hiredOn > last) || (person.leftOn && *person.leftOn <= span.from);
        if (isOutside)
            return visits > 0 ? Worked::partly : Worked::no;
        if ((person.hiredOn && *person.hiredOn > span.from) || (person.leftOn && *person.leftOn <= last))
            return Worked::partly;
        const auto &synced = profile.sync.lastSyncAt;
        const bool isKnownZero = !(synced && daysBetween(synced->day(), last) > kSilentAfterDays) &&
                                 awayDaysOf(m_book.away, m_snapshot.personnel.id(profile.person)).daysIn(span.from, last) == 0;
        return visits > 0 || isKnownZero ? Worked::whole : Worked::partly;
    }

    // What the walk says comes household by household and child by child.
    void putInOrder(MonitorProfile &profile) const
    {
        const auto &visits = m_snapshot.visits;
        const auto startOf = [&](Ref<Visit> ref) { return std::pair(*visits[ref].startedAt, ref); };
        std::ranges::sort(profile.visits, {}, startOf);
        std::ranges::sort(profile.lookedFor, {},
                          [&](Ref<Observation> ref) { return std::pair(startOf(m_snapshot.observations[ref].visit), ref); });
        std::ranges::stable_sort(profile.followUps, {}, &Counted::on);
    }

    void readVisits(MonitorProfile &profile) const
    {
        std::vector<double> minutes;
        std::vector<double> accuracies;
        std::vector<double> apart;
        const Visit *former = nullptr;
        std::map<Date, int> days;
        const auto made = static_cast<int>(profile.visits.size());
        Share &placed = shareOf(profile, WorkShare::withPlace);
        placed.of = made;
        shareOf(profile, WorkShare::withFinding).of = made;
        for (const Ref<Visit> ref : profile.visits) {
            const Visit &visit = m_snapshot.visits[ref];
            const FieldTime began = fieldTimeOf(*visit.startedAt, m_snapshot.country());
            ++profile.times.byHour[static_cast<std::size_t>(began.hour)];
            ++profile.times.byWeekday[static_cast<std::size_t>(began.weekday)];
            ++days[visit.startedAt->day()];
            if (former && former->startedAt->day() == visit.startedAt->day())
                apart.push_back(double(visit.startedAt->seconds() - former->startedAt->seconds()) / 60);
            former = &visit;
            if (visit.endedAt && *visit.endedAt >= *visit.startedAt)
                minutes.push_back(double(visit.endedAt->seconds() - visit.startedAt->seconds()) / 60);
            placed.part += plausiblePlace(visit.latitude, visit.longitude) ? 1 : 0;
            if (visit.gpsAccuracyM)
                accuracies.push_back(*visit.gpsAccuracyM);
        }
        std::vector<double> aDay;
        aDay.reserve(days.size());
        for (const auto &[day, count] : days)
            aDay.push_back(count);
        profile.times.timed = static_cast<int>(minutes.size());
        profile.times.minutes = quartilesOf(std::move(minutes));
        profile.times.days = static_cast<int>(days.size());
        profile.times.aDay = quartilesOf(std::move(aDay));
        profile.times.apart = quartilesOf(std::move(apart));
        if (const auto accuracy = quartilesOf(std::move(accuracies)))
            profile.accuracyM = accuracy->median;
    }

    // Of the active monitors with work for whom `value` has something; empty where they are too few.
    template <class Value>
    std::optional<Quartiles> rangeOf(Value value) const
    {
        std::vector<double> values;
        for (const MonitorProfile &profile : m_review.people) {
            if (!profile.isActive)
                continue;
            if (const std::optional<double> one = value(profile))
                values.push_back(*one);
        }
        return values.size() < kFewestForRange ? std::nullopt : quartilesOf(std::move(values));
    }

    // Nobody's zero is left out where they worked: what is asked of one person is asked of all.
    template <class VisitsOf>
    std::optional<Quartiles> visitsRange(VisitsOf visitsOf) const
    {
        const bool isAnybodyOut =
            std::ranges::any_of(m_review.people, [&](const MonitorProfile &p) { return p.isActive && visitsOf(p).second > 0; });
        if (!isAnybodyOut)
            return std::nullopt;
        return rangeOf([&](const MonitorProfile &p) {
            const auto [worked, visits] = visitsOf(p);
            return worked == Worked::whole ? std::optional(double(visits)) : std::nullopt;
        });
    }

    void setRanges()
    {
        for (std::size_t i = 0; i < m_review.months.size(); ++i)
            m_review.months[i].usual = visitsRange([i](const MonitorProfile &p) { return std::pair(p.worked[i], p.monthly[i]); });
        m_review.usualVisits =
            visitsRange([](const MonitorProfile &p) { return std::pair(p.workedPeriod, static_cast<int>(p.visits.size())); });
        m_review.usualMinutes = rangeOf([](const MonitorProfile &p) {
            return p.times.timed >= kFewestUnitsOfPerson ? std::optional(p.times.minutes->median) : std::nullopt;
        });
        for (std::size_t i = 0; i < kWorkShareCount; ++i)
            m_review.usual[i] = rangeOf([i](const MonitorProfile &p) {
                return p.shares[i].of >= kFewestUnitsOfPerson ? p.shares[i].value() : std::nullopt;
            });
    }

    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const std::vector<Problem> &m_problems;
    MonitorReview m_review;
    std::vector<MonitorProfile *> m_byPerson; // by row; null: not among them
};

} // namespace

const MonitorProfile *MonitorReview::of(Ref<Personnel> person) const
{
    const auto at = std::ranges::find(people, person, &MonitorProfile::person);
    return at == people.end() ? nullptr : &*at;
}

bool MonitorReview::isBesideUsual(const MonitorProfile &profile, std::size_t month) const
{
    return months[month].isWhole && months[month].usual && profile.worked[month] == Worked::whole;
}

MonitorReview monitorReviewOf(const Casebook &book, const Period &period, Date day, const std::vector<Problem> &problems,
                              const Progress &progress)
{
    return Reviewing(book, period, day, problems).take(progress);
}

} // namespace clmrs
