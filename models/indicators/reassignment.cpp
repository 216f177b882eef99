#include "models/indicators/reassignment.h"

#include "models/indicators/responsibility.h"

#include <map>
#include <set>

namespace clmrs {

namespace {

// Of whom the file says it by the community's assignment, or by nothing: those a new one of the community reaches.
bool isByCommunity(const Casebook &book, const Caseload &load, Ref<Household> household)
{
    const Ref<Assignment> assignment = load.households[household.index].assignment;
    return !assignment || !book.snapshot->assignments[assignment].household;
}

Date startOf(const CarriedWork &work, const CarriedHousehold &household, Date startsOn)
{
    if (household.heldToday == kNobody)
        return startsOn;
    const std::optional<Date> &leaves = work.carriers[std::size_t(household.heldToday)].leavesOn;
    return leaves ? std::max(*leaves, startsOn) : startsOn;
}

struct HandOver
{
    int from = kNobody;
    int to = kNobody;
};

// Somebody hired is nobody of the file yet: then whoever has it now has to be another than before.
bool isHandedOver(const Casebook &book, const CarriedWork &work, Ref<Household> household, const HandOver &handOver, Date day)
{
    const Ref<Personnel> now = responsibleOn(book, household, day);
    const Carrier &to = work.carriers[std::size_t(handOver.to)];
    if (isGone(to))
        return false;
    if (to.person)
        return now == to.person;
    return now && (handOver.from == kNobody || now != work.carriers[std::size_t(handOver.from)].person);
}

class Listing
{
public:
    Listing(const Casebook &book, const Caseload &load, const CarriedWork &work, const ReassignmentDays &days)
        : m_book(book), m_load(load), m_work(work), m_startsOn(days.startsOn), m_arrivedBy(days.arrivedBy)
    {
    }

    void listInto(Reassignments &made)
    {
        std::map<Ref<Community>, std::vector<const CarriedHousehold *>> communities;
        for (const CarriedHousehold &household : m_work.households)
            communities[household.community].push_back(&household);
        for (const auto &[community, households] : communities)
            list(community, households);
        made.rows = std::move(m_rows);
    }

private:
    // Empty: they go to several, or stay with several, or not all of them move.
    std::optional<int> goesAsWhole(const std::vector<const CarriedHousehold *> &households) const
    {
        std::optional<int> to;
        std::optional<Date> start;
        for (const CarriedHousehold *household : households) {
            if (!isByCommunity(m_book, m_load, household->household))
                continue;
            const Date day = startOf(m_work, *household, m_startsOn);
            if (household->holder == household->heldToday || household->holder == kNobody || (to && *to != household->holder) ||
                (start && *start != day))
                return std::nullopt;
            to = household->holder;
            start = day;
        }
        return to;
    }

    void list(Ref<Community> community, const std::vector<const CarriedHousehold *> &households)
    {
        const auto whole = goesAsWhole(households);
        Reassignment all;
        all.community = community;
        all.to = whole.value_or(kNobody);
        for (const CarriedHousehold *household : households) {
            if (!goes(*household))
                continue;
            if (whole && isByCommunity(m_book, m_load, household->household)) {
                all.from = household->heldToday;
                all.startsOn = startOf(m_work, *household, m_startsOn);
                all.households.push_back(household->household);
                if (hasArrived(*household))
                    all.arrived.push_back(household->household);
                continue;
            }
            m_rows.push_back({community,
                              household->household,
                              household->heldToday,
                              household->holder,
                              startOf(m_work, *household, m_startsOn),
                              {household->household},
                              hasArrived(*household) ? std::vector{household->household} : std::vector<Ref<Household>>()});
        }
        if (whole)
            m_rows.push_back(std::move(all));
    }

    static bool goes(const CarriedHousehold &household)
    {
        return household.holder != household.heldToday && household.holder != kNobody;
    }

    bool hasArrived(const CarriedHousehold &household) const
    {
        const Date day = std::max(startOf(m_work, household, m_startsOn), m_arrivedBy);
        return isHandedOver(m_book, m_work, household.household, {household.heldToday, household.holder}, day);
    }

    const Casebook &m_book;
    const Caseload &m_load;
    const CarriedWork &m_work;
    Date m_startsOn;
    Date m_arrivedBy;
    std::vector<Reassignment> m_rows;
};

// The rows of an accepted list as the open file knows them; whom or what it does not have is there under its id.
class Accepted
{
public:
    Accepted(const Casebook &book, const ReassignmentDays &days, Reassignments &made) : m_book(book), m_days(days), m_made(made)
    {
    }

    void list(const AcceptedList &accepted)
    {
        for (const AcceptedRow &row : accepted.rows) {
            const auto known = accepted.hired.find(row.to);
            list(row, known == accepted.hired.end() ? row.to : known->second);
        }
    }

private:
    void list(const AcceptedRow &accepted, const std::string &to)
    {
        const CaseSnapshot &snapshot = *m_book.snapshot;
        Reassignment row;
        row.community = snapshot.communities.find(accepted.community).value_or(Ref<Community>());
        row.household = snapshot.households.find(accepted.household).value_or(Ref<Household>());
        row.goneId = row.household ? std::string() : accepted.household;
        row.from = carrierOf(accepted.from);
        row.to = carrierOf(to);
        row.startsOn = accepted.startsOn;
        const Date day = std::max(row.startsOn, m_days.arrivedBy);
        for (const std::string &id : accepted.households) {
            const auto household = snapshot.households.find(id);
            if (!household) {
                ++row.gone;
                continue;
            }
            row.households.push_back(*household);
            if (isHandedOver(m_book, m_made.then, *household, {row.from, row.to}, day))
                row.arrived.push_back(*household);
        }
        m_made.rows.push_back(std::move(row));
    }

    // Somebody who had left before the day is nobody's carrier any more, and is named all the same.
    int carrierOf(const std::string &key)
    {
        if (key.empty())
            return kNobody;
        const int known = m_made.then.carrierOf(key);
        if (known != kNobody)
            return known;
        Carrier carrier;
        carrier.key = key;
        carrier.person = m_book.snapshot->personnel.find(key).value_or(Ref<Personnel>());
        carrier.available = availableHours(0, {}, m_made.then.months, m_book.settings);
        m_made.then.carriers.push_back(std::move(carrier));
        return int(m_made.then.carriers.size()) - 1;
    }

    const Casebook &m_book;
    const ReassignmentDays &m_days;
    Reassignments &m_made;
};

// Beside the rows, drafted or accepted: what their holders have beside them in the same community, and whoever had those
// households by the file, should it tell another past now than it did when they were accepted.
std::vector<StayingHousehold> stayingBeside(const Casebook &book, const Caseload &load, const Reassignments &made)
{
    std::set<Ref<Community>> wholes;
    std::set<std::pair<Ref<Community>, int>> holders;
    std::set<Ref<Household>> going;
    for (const Reassignment &row : made.rows) {
        holders.emplace(row.community, row.from);
        going.insert(row.households.begin(), row.households.end());
        if (row.isWhole())
            wholes.insert(row.community);
    }
    for (const CarriedHousehold &household : made.then.households) {
        if (going.contains(household.household))
            holders.emplace(household.community, household.heldToday);
    }
    std::vector<StayingHousehold> staying;
    for (const CarriedHousehold &household : made.then.households) {
        const bool goesWithAll = wholes.contains(household.community) && isByCommunity(book, load, household.household);
        if (goesWithAll || going.contains(household.household) || !holders.contains({household.community, household.heldToday}))
            continue;
        // The steps may give away what was not on the list when it was accepted.
        const int holder = household.holder == kNobody ? kNobody : household.heldToday;
        staying.push_back({household.community, household.household, holder});
    }
    std::ranges::stable_sort(staying, {}, &StayingHousehold::community);
    return staying;
}

// Of two assignments the later one holds: a new one has to begin after those that it is to replace, and after the day from
// which the scenario starts.
Date firstDayOf(const Casebook &book, const Reassignment &row, const CarriedWork &work, Date asOf)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    Date first = asOf.addDays(1);
    const auto lists = row.household ? book.index.assignmentsOfHousehold.of(row.household.index)
                                     : book.index.assignmentsOfCommunity.of(row.community.index);
    for (const Ref<Assignment> there : lists) {
        const Assignment &assignment = snapshot.assignments[there];
        const std::optional<Date> &left = snapshot.personnel[assignment.person].leftOn;
        const bool isOver = (assignment.endsOn && *assignment.endsOn < row.startsOn) || (left && *left <= row.startsOn);
        if (!isOver && assignment.person != work.carriers[std::size_t(row.to)].person)
            first = std::max(first, assignment.startsOn->addDays(1));
    }
    return first;
}

std::optional<Date> notBefore(const Casebook &book, const Reassignments &made, Date asOf)
{
    std::optional<Date> day;
    for (const Reassignment &row : made.rows) {
        const Date first = firstDayOf(book, row, made.then, asOf);
        if (row.startsOn < first)
            day = std::max(day.value_or(first), first);
    }
    return day;
}

} // namespace

bool isGone(const Carrier &carrier) { return !carrier.person && !carrier.isMonitor; }

bool Reassignments::hasHires() const
{
    return std::ranges::any_of(rows, [&](const Reassignment &row) {
        const Carrier &to = then.carriers[std::size_t(row.to)];
        return !to.person && !isGone(to);
    });
}

std::vector<int> Reassignments::gone() const
{
    std::set<int> carriers;
    for (const Reassignment &row : rows) {
        if (isGone(then.carriers[std::size_t(row.to)]))
            carriers.insert(row.to);
    }
    return {carriers.begin(), carriers.end()};
}

Reassignments reassignmentsOf(const Casebook &book, const Scenario &scenario, const ReassignmentDays &days,
                              const Progress &progress, const AcceptedList &accepted)
{
    const Caseload load = caseloadOn(book, days.asOf, progress);
    Reassignments made;
    made.today = carriedWork(book, load, {days.asOf, kUsualMonthsAhead});
    made.then = after(book, made.today, scenario);
    if (!accepted.rows.empty()) {
        Accepted(book, days, made).list(accepted);
    } else {
        Listing(book, load, made.then, days).listInto(made);
        made.notBefore = notBefore(book, made, days.asOf);
    }
    made.staying = stayingBeside(book, load, made);
    return made;
}

std::vector<AcceptedRow> acceptedRows(const CaseSnapshot &snapshot, const Reassignments &made)
{
    const auto keyOf = [&](int carrier) {
        return carrier == kNobody ? std::string() : made.then.carriers[std::size_t(carrier)].key;
    };
    std::vector<AcceptedRow> rows;
    for (const Reassignment &row : made.rows) {
        AcceptedRow kept{std::string(snapshot.communities.id(row.community)),
                         row.household ? std::string(snapshot.households.id(row.household)) : std::string(),
                         keyOf(row.from),
                         keyOf(row.to),
                         row.startsOn,
                         {}};
        for (const Ref<Household> household : row.households)
            kept.households.emplace_back(snapshot.households.id(household));
        rows.push_back(std::move(kept));
    }
    return rows;
}

std::vector<std::string> hiresOf(const std::vector<ScenarioStep> &steps, const AcceptedList &accepted)
{
    std::vector<std::string> hires;
    for (const ScenarioStep &step : steps) {
        if (step.kind == StepKind::hire &&
            std::ranges::find(accepted.rows, step.subject, &AcceptedRow::to) != accepted.rows.end())
            hires.push_back(step.subject);
    }
    return hires;
}

} // namespace clmrs
