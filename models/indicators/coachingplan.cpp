#include "models/indicators/coachingplan.h"

#include "models/domain/days.h"
#include "models/domain/place.h"
#include "models/domain/qstring.h"
#include "models/indicators/heldrows.h"
#include "models/indicators/visitstops.h"
#include "models/indicators/workloadrows.h"

#include <algorithm>
#include <set>

namespace clmrs {

namespace {

using Why = PlanReason;

constexpr PlanReasonSpec kPlanSpecs[] = {
    {Why::needsSupport, "needs_support", 4, 1, 4,
     QT_TRANSLATE_NOOP("clmrs", "The latest visit with a class says: needs support."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 where the latest class is “needs support”.")},
    {Why::developing, "developing", 2, 1, 2, QT_TRANSLATE_NOOP("clmrs", "The latest visit with a class says: developing."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 where the latest class is “developing”.")},
    {Why::openCases, "open_cases", 1, 5, 4, QT_TRANSLATE_N_NOOP("clmrs", "%Ln open case(s) in their households."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 for every %2 open cases, %3 at most.")},
    {Why::followUpsOverdue, "follow_ups_overdue", 1, 3, 4, QT_TRANSLATE_N_NOOP("clmrs", "%Ln follow-up(s) overdue."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 for every %2 follow-ups overdue, %3 at most; none while the tablet is missing or "
                                "shortly after days away.")},
    {Why::visitsOverdue, "visits_overdue", 1, 10, 2, QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s) overdue."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 for every %2 visits overdue, %3 at most; none while the tablet is missing or "
                                "shortly after days away.")},
    {Why::actionsOverdue, "actions_overdue", 1, 1, 3, QT_TRANSLATE_N_NOOP("clmrs", "%Ln agreed action(s) overdue."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 for each agreed action that is overdue, %3 at most.")},
    {Why::signals, "signals", 1, 1, 3, QT_TRANSLATE_N_NOOP("clmrs", "%Ln kind(s) of signal to look into together."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 for each kind of signal that keeps up or is very strong, %3 at most.")},
    {Why::sinceVisit, "since_visit", 1, 2, 4, QT_TRANSLATE_N_NOOP("clmrs", "%Ln month(s) since the latest accompanied visit."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 for every %2 whole months since the latest accompanied visit, %3 at most.")},
    {Why::sinceHiring, "since_hiring", 1, 2, 4,
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln month(s) since the hiring, and no accompanied visit yet."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 for every %2 whole months since the hiring without an accompanied visit, %3 at "
                                "most.")},
    {Why::onTheWay, "on_the_way", 1, 1, 1,
     QT_TRANSLATE_NOOP("clmrs", "On the way: a visit is planned at %1 on %2, %3 km from the nearest of their communities."),
     QT_TRANSLATE_NOOP("clmrs", "Points: %1 where a visit to somebody else is planned within a week and 10 km.")},
    {Why::away, "away", 0, 1, 0, QT_TRANSLATE_NOOP("clmrs", "Away until %1: nobody can go along before."),
     QT_TRANSLATE_NOOP("clmrs", "Whoever is away stands after everybody else of the section, until the return.")},
};
static_assert(std::size(kPlanSpecs) == kPlanReasonCount);

constexpr const char *kAwayWithoutEnd = QT_TRANSLATE_NOOP("clmrs", "Away until further notice: nobody can go along now.");

std::set<Ref<Community>> communitiesOf(const CaseSnapshot &snapshot, const WorkloadRow &work)
{
    std::set<Ref<Community>> communities;
    for (const Ref<Household> household : work.households)
        communities.insert(snapshot.households[household].community);
    return communities;
}

// A visit of the coming days, to a community of the file; one for each of them.
struct VisitSoon
{
    const Coaching *visit;
    Ref<Community> there;
};

// Of the logbook.
struct Planned
{
    // By the monitor's id: accompanied with the practice checklist, with a class or not; the latest.
    std::map<std::string_view, Date> visitedOn;
    std::vector<const Coaching *> toCome; // from the day on, by day, then code
    std::vector<VisitSoon> soon;          // of those, within kOnTheWayDays
};

Planned plannedOn(const CaseSnapshot &snapshot, const LogbookSnapshot &logbook, Date day)
{
    Planned planned;
    for (const HeldVisit &held : visitsHeldBy(logbook, day)) {
        const std::string &list = held.visit->checklist;
        if (held.visit->kind == CoachingKind::accompanied && (list.empty() || list == kPracticeChecklist))
            planned.visitedOn.insert_or_assign(held.visit->monitor.id, *held.visit->heldOn); // they come by day
    }
    for (const auto &[code, visit] :
         heldRows<Coaching>(logbook, [](const Coaching &row) { return std::string_view(row.code); })) {
        if (visit->plannedOn && day <= *visit->plannedOn && !visit->heldOn)
            planned.toCome.push_back(visit);
    }
    std::ranges::stable_sort(planned.toCome, {}, [](const Coaching *visit) { return *visit->plannedOn; });
    for (const Coaching *visit : planned.toCome) {
        if (day.addDays(kOnTheWayDays) <= *visit->plannedOn)
            break;
        for (const Subject &community : stopCommunities(stopsOf(snapshot, logbook, *visit))) {
            if (const auto there = snapshot.communities.find(community.id))
                planned.soon.push_back({visit, *there});
        }
    }
    return planned;
}

std::optional<double> kilometresApart(const CaseSnapshot &snapshot, Ref<Community> a, Ref<Community> b)
{
    if (a == b)
        return 0;
    const auto placeOf = [&](Ref<Community> community) {
        return plausiblePlace(snapshot.communities[community].latitude, snapshot.communities[community].longitude);
    };
    const std::optional<Place> from = placeOf(a);
    const std::optional<Place> to = placeOf(b);
    return from && to ? std::optional(kilometresBetween(*from, *to)) : std::nullopt;
}

std::optional<OnTheWay> onTheWay(const CaseSnapshot &snapshot, const WorkloadRow &work, std::string_view person,
                                 const std::vector<VisitSoon> &soon)
{
    const std::set<Ref<Community>> communities = communitiesOf(snapshot, work);
    std::optional<OnTheWay> nearest;
    for (const auto &[visit, there] : soon) {
        if (visit->monitor.id == person)
            continue;
        for (const Ref<Community> theirs : communities) {
            const auto apart = kilometresApart(snapshot, there, theirs);
            if (apart && *apart <= kOnTheWayKm && (!nearest || *apart < nearest->kilometres))
                nearest = {visit, there, theirs, *apart};
        }
    }
    return nearest;
}

std::size_t wholeMonths(Date from, Date to)
{
    int months = 0;
    while (from.addMonths(months + 1) <= to)
        ++months;
    return static_cast<std::size_t>(months);
}

std::size_t kindsOf(const std::vector<Signal> &all, Ref<Personnel> person)
{
    const auto isTheirs = [person](const Signal &signal) {
        return signal.showsElsewhere && std::ranges::find(signal.owner.people, person) != signal.owner.people.end();
    };
    return static_cast<std::size_t>(std::ranges::count_if(all, isTheirs));
}

class Planner
{
public:
    Planner(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const std::vector<Signal> &all)
        : m_book(book), m_snapshot(*book.snapshot), m_load(load), m_all(all),
          m_planned(plannedOn(*book.snapshot, logbook, load.day)), m_spans(awaySpans(logbook))
    {
        for (WorkloadRow &row : workloadRows(book, load, {load.day, 1})) {
            if (row.person)
                m_work.emplace(row.person, std::move(row));
        }
    }

    PlanEntry entry(MonitorCoaching coaching) const
    {
        PlanEntry entry;
        entry.coaching = std::move(coaching);
        const Ref<Personnel> person = entry.coaching.monitor;
        const std::string_view id = m_snapshot.personnel.id(person);
        const AwayDays away = awayDaysOf(m_spans, id);
        entry.away = away.on(m_load.day);
        entry.onTheWay = onTheWay(m_snapshot, m_work.at(person), id, m_planned.soon);
        const auto planned =
            std::ranges::find(m_planned.toCome, id, [](const Coaching *visit) { return std::string_view(visit->monitor.id); });
        entry.planned = planned == m_planned.toCome.end() ? nullptr : *planned;
        weigh(entry, away);
        return entry;
    }

private:
    void weigh(PlanEntry &entry, const AwayDays &away) const
    {
        const Ref<Personnel> person = entry.coaching.monitor;
        const WorkloadRow &work = m_work.at(person);
        if (entry.coaching.visit && *entry.coaching.result.practiceClass == PracticeClass::needsSupport)
            add(entry, Why::needsSupport, 1);
        if (entry.coaching.visit && *entry.coaching.result.practiceClass == PracticeClass::developing)
            add(entry, Why::developing, 1);
        add(entry, Why::openCases, work.openCases.size());
        const Date lately = m_load.day.addDays(1 - m_book.settings.coachingReturnDays);
        if (!m_load.silent(person) && !entry.away && away.daysIn(lately, m_load.day) == 0) {
            add(entry, Why::followUpsOverdue, work.followUpsOverdue.size());
            add(entry, Why::visitsOverdue, work.visitsOverdue.size());
        }
        add(entry, Why::actionsOverdue, entry.coaching.overdueActions.size());
        add(entry, Why::signals, kindsOf(m_all, person));
        addTime(entry);
        add(entry, Why::onTheWay, entry.onTheWay ? 1 : 0);
        std::ranges::stable_sort(entry.reasons, std::greater<>(), &PlanPoint::points);
        if (entry.away)
            entry.reasons.push_back({Why::away, 0, 0});
    }

    void addTime(PlanEntry &entry) const
    {
        const auto visited = m_planned.visitedOn.find(m_snapshot.personnel.id(entry.coaching.monitor));
        if (visited != m_planned.visitedOn.end())
            add(entry, Why::sinceVisit, wholeMonths(visited->second, m_load.day));
        else if (const auto hiredOn = m_snapshot.personnel[entry.coaching.monitor].hiredOn)
            add(entry, Why::sinceHiring, wholeMonths(*hiredOn, m_load.day));
    }

    static void add(PlanEntry &entry, PlanReason reason, std::size_t counted)
    {
        const int count = static_cast<int>(counted);
        const PlanReasonSpec &spec = specOf(reason);
        const int points = std::min(spec.most, spec.weight * (count / spec.step));
        if (points <= 0)
            return;
        entry.reasons.push_back({reason, count, points});
        entry.points += points;
    }

    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const Caseload &m_load;
    const std::vector<Signal> &m_all;
    std::map<Ref<Personnel>, WorkloadRow> m_work;
    Planned m_planned;
    std::vector<AwaySpan> m_spans;
};

void keepEarliest(std::optional<Date> &earliest, const std::optional<Date> &due)
{
    if (due && (!earliest || *due < *earliest))
        earliest = due;
}

} // namespace

std::span<const PlanReasonSpec, kPlanReasonCount> planReasonSpecs() { return kPlanSpecs; }

const PlanReasonSpec &specOf(PlanReason reason) { return kPlanSpecs[static_cast<std::size_t>(reason)]; }

Sentence planRule(const PlanReasonSpec &spec, const QLocale &locale)
{
    return {spec.rule, {locale.toString(spec.weight), locale.toString(spec.step), locale.toString(spec.most)}};
}

std::vector<PlanEntry> coachingPlanOn(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook,
                                      const std::vector<Signal> &all)
{
    const Planner planner(book, load, logbook, all);
    std::vector<PlanEntry> plan;
    for (MonitorCoaching &row : coachingOn(book, logbook, load.day))
        plan.push_back(planner.entry(std::move(row)));
    std::ranges::stable_sort(plan, {}, [](const PlanEntry &entry) { // they come by id
        const std::optional<Date> &due = entry.coaching.nextDueOn;
        return std::tuple(entry.coaching.section, entry.away.has_value(), -entry.points, !due, due.value_or(Date::fromDays(0)));
    });
    return plan;
}

Sentence planSentence(const Casebook &book, const PlanEntry &entry, const PlanPoint &point, const QLocale &locale)
{
    const PlanReasonSpec &spec = specOf(point.reason);
    if (point.reason == Why::away)
        return entry.away->until ? Sentence{spec.sentence, {longDate(*entry.away->until, locale)}} : Sentence{kAwayWithoutEnd};
    if (point.reason == Why::onTheWay) {
        const CaseSnapshot &snapshot = *book.snapshot;
        return {spec.sentence,
                {qstring(snapshot.text(snapshot.communities[entry.onTheWay->there].name)).simplified(),
                 longDate(*entry.onTheWay->visit->plannedOn, locale), locale.toString(entry.onTheWay->kilometres, 'f', 0)}};
    }
    const bool isClass = point.reason == Why::needsSupport || point.reason == Why::developing;
    return {spec.sentence, {}, isClass ? -1 : point.count};
}

std::vector<const Coaching *> visitsPlannedIn(const LogbookSnapshot &logbook, Date from, Date to)
{
    std::vector<const Coaching *> visits;
    for (const auto &[code, visit] :
         heldRows<Coaching>(logbook, [](const Coaching &row) { return std::string_view(row.code); })) {
        if (visit->plannedOn && from <= *visit->plannedOn && *visit->plannedOn <= to)
            visits.push_back(visit);
    }
    std::ranges::stable_sort(visits, {}, [](const Coaching *visit) { return *visit->plannedOn; });
    return visits;
}

std::vector<Sentence> planRemarks(const LogbookSnapshot &logbook, const Coaching &planned, Date day, const QLocale &locale)
{
    std::vector<Sentence> remarks;
    if (!planned.plannedOn)
        return remarks;
    if (*planned.plannedOn < day)
        remarks.push_back({QT_TRANSLATE_NOOP("clmrs", "This day is over. What was seen then is entered, not planned."), {}});
    if (const auto away = awayDaysOf(logbook, planned.monitor.id).on(*planned.plannedOn))
        remarks.push_back(
            away->until ? Sentence{QT_TRANSLATE_NOOP("clmrs", "The monitor is away on this day, until %1."),
                                   {longDate(*away->until, locale)}}
                        : Sentence{QT_TRANSLATE_NOOP("clmrs", "The monitor is away on this day, until further notice."), {}});
    return remarks;
}

std::vector<SuggestedCommunity> suggestedVisits(const Casebook &book, const Caseload &load, Ref<Personnel> person)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    std::map<Ref<Household>, SuggestedHousehold> households;
    const Date lately = load.day.addDays(-kNewlyIdentifiedDays);
    for (const ChildState &child : load.children) {
        if (!child.inScope || load.householdOf(book, child).responsible != person)
            continue;
        const bool isOverdue = child.overdue && child.dueKind == DueKind::followUp;
        const bool isNew = isOpenCase(child.status) && child.followUps == 0 && lately < *child.identifiedOn;
        if (!isOverdue && !isNew)
            continue;
        const Ref<Household> ref = snapshot.children[child.child].household;
        SuggestedHousehold &household = households[ref];
        household.household = ref;
        household.followUpsOverdue += isOverdue ? 1 : 0;
        household.newlyIdentified += isNew ? 1 : 0;
        keepEarliest(household.dueOn, child.dueOn);
    }
    std::map<Ref<Community>, SuggestedCommunity> byCommunity;
    for (const auto &[ref, household] : households) {
        SuggestedCommunity &community = byCommunity[snapshot.households[ref].community];
        community.community = snapshot.households[ref].community;
        community.followUpsOverdue += household.followUpsOverdue;
        community.newlyIdentified += household.newlyIdentified;
        community.households.push_back(household);
    }
    std::vector<SuggestedCommunity> communities;
    for (auto &[ref, community] : byCommunity) {
        std::ranges::sort(community.households, {}, [&](const SuggestedHousehold &one) {
            return std::tuple(one.dueOn.value_or(load.day), snapshot.households.id(one.household));
        });
        communities.push_back(std::move(community));
    }
    std::ranges::sort(communities, {}, [&](const SuggestedCommunity &one) {
        return std::tuple(-one.followUpsOverdue, -one.newlyIdentified, snapshot.communities.id(one.community));
    });
    return communities;
}

} // namespace clmrs
