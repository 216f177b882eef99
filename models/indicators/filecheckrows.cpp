#include "models/indicators/filecheckrows.h"

#include "models/domain/foldedtext.h"
#include "models/domain/place.h"

#include <unordered_map>

namespace clmrs {

namespace {

constexpr double kMaxHoursWeek = 112;
constexpr double kFarFromMedianKm = 100;
constexpr std::size_t kBurstOver = 8;
constexpr std::int64_t kBurstSeconds = 3600;
constexpr double kSameChildKm = 2;
constexpr double kSameHouseholdKm = 0.2;
constexpr std::size_t kMostComparisons = 300; // of one row with its namesakes: a file of one name must end too

template <class Row>
class Adding
{
public:
    Adding(ProblemCode code, TableId table, const Table<Row> &rows, std::vector<Problem> &problems)
        : m_code(code), m_table(table), m_rows(rows), m_problems(problems)
    {
    }
    void operator()(std::size_t row, std::string_view column, std::uint32_t number = 0) const
    {
        Problem problem{m_code, false, m_table, static_cast<std::uint32_t>(row), column, m_rows.all()[row].id, {}};
        problem.number = number;
        m_problems.push_back(problem);
    }

private:
    ProblemCode m_code;
    TableId m_table;
    const Table<Row> &m_rows;
    std::vector<Problem> &m_problems;
};

void visitsEndingBeforeStart(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &visits = book.snapshot->visits;
    const Adding add(ProblemCode::visitEndsBeforeStart, TableId::visit, visits, problems);
    for (std::size_t i = 0; i < visits.all().size(); ++i) {
        const Visit &visit = visits.all()[i];
        if (visit.startedAt && visit.endedAt && *visit.endedAt < *visit.startedAt)
            add(i, "ended_at");
    }
}

void suspectClocks(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &visits = book.snapshot->visits;
    const Adding add(ProblemCode::clockSuspect, TableId::visit, visits, problems);
    for (std::size_t i = 0; i < visits.all().size(); ++i) {
        const Visit &visit = visits.all()[i];
        if (visit.startedAt && visit.receivedAt && *visit.receivedAt < *visit.startedAt)
            add(i, "received_at");
    }
}

void impossibleHours(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &observations = book.snapshot->observations;
    const Adding add(ProblemCode::hoursImpossible, TableId::observation, observations, problems);
    for (std::size_t i = 0; i < observations.all().size(); ++i) {
        if (observations.all()[i].hoursWeek > static_cast<float>(kMaxHoursWeek))
            add(i, "hours_week");
    }
    const auto &personnel = book.snapshot->personnel;
    const Adding addPerson(ProblemCode::hoursImpossible, TableId::personnel, personnel, problems);
    for (std::size_t i = 0; i < personnel.all().size(); ++i) {
        if (personnel.all()[i].weeklyHours > kMaxHoursWeek)
            addPerson(i, "weekly_hours");
    }
}

Date dayOf(Date date) { return date; }
Date dayOf(Moment moment) { return moment.day(); }

template <class Row, class Time>
void futureIn(const Table<Row> &table, TableId id, std::optional<Time> Row::*member, std::string_view column, Date today,
              std::vector<Problem> &problems)
{
    const Adding add(ProblemCode::futureDate, id, table, problems);
    for (std::size_t i = 0; i < table.all().size(); ++i) {
        const std::optional<Time> &time = table.all()[i].*member;
        if (time && dayOf(*time) > today)
            add(i, column);
    }
}

// Plans, contracts and last days of assignments may well lie ahead; what has happened may not.
void futureDates(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const Date today = s.asOf.day();
    futureIn(s.communities, TableId::community, &Community::joinedOn, "joined_on", today, problems);
    futureIn(s.households, TableId::household, &Household::registeredOn, "registered_on", today, problems);
    futureIn(s.households, TableId::household, &Household::leftOn, "left_on", today, problems);
    futureIn(s.children, TableId::child, &Child::birthDate, "birth_date", today, problems);
    futureIn(s.children, TableId::child, &Child::registeredOn, "registered_on", today, problems);
    futureIn(s.children, TableId::child, &Child::leftOn, "left_on", today, problems);
    futureIn(s.visits, TableId::visit, &Visit::startedAt, "started_at", today, problems);
    futureIn(s.visits, TableId::visit, &Visit::endedAt, "ended_at", today, problems);
    futureIn(s.visits, TableId::visit, &Visit::receivedAt, "received_at", today, problems);
    futureIn(s.supports, TableId::support, &Support::deliveredOn, "delivered_on", today, problems);
    futureIn(s.referrals, TableId::referral, &Referral::referredOn, "referred_on", today, problems);
    futureIn(s.referrals, TableId::referral, &Referral::acknowledgedOn, "acknowledged_on", today, problems);
    futureIn(s.referrals, TableId::referral, &Referral::closedOn, "closed_on", today, problems);
    futureIn(s.closures, TableId::closure, &Closure::closedOn, "closed_on", today, problems);
    futureIn(s.sessions, TableId::awarenessSession, &AwarenessSession::heldOn, "held_on", today, problems);
    futureIn(s.syncStates, TableId::syncState, &SyncState::lastSyncAt, "last_sync_at", today, problems);
}

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <class Row>
void collectPlaces(const Table<Row> &table, std::vector<double> &latitudes, std::vector<double> &longitudes)
{
    for (const Row &row : table.all()) {
        if (const auto place = plausiblePlace(row.latitude, row.longitude)) {
            latitudes.push_back(place->latitude);
            longitudes.push_back(place->longitude);
        }
    }
}

template <class Row>
void impossiblePlacesIn(const Table<Row> &table, TableId id, std::optional<Place> median, std::vector<Problem> &problems)
{
    const Adding add(ProblemCode::placeImpossible, id, table, problems);
    for (std::size_t i = 0; i < table.all().size(); ++i) {
        const Row &row = table.all()[i];
        if (!row.latitude || !row.longitude)
            continue;
        const auto place = plausiblePlace(row.latitude, row.longitude);
        if (!place || (median && kilometresBetween(*place, *median) > kFarFromMedianKm))
            add(i, "latitude");
    }
}

void impossiblePlaces(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<double> latitudes;
    std::vector<double> longitudes;
    collectPlaces(s.communities, latitudes, longitudes);
    collectPlaces(s.households, latitudes, longitudes);
    collectPlaces(s.visits, latitudes, longitudes);
    std::optional<Place> median;
    if (!latitudes.empty())
        median = Place{medianOf(latitudes), medianOf(longitudes)};
    impossiblePlacesIn(s.communities, TableId::community, median, problems);
    impossiblePlacesIn(s.households, TableId::household, median, problems);
    impossiblePlacesIn(s.visits, TableId::visit, median, problems);
}

// Each visit that lies in some hour in which its person began more than eight.
void bursts(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &visits = book.snapshot->visits;
    const Adding add(ProblemCode::burst, TableId::visit, visits, problems);
    const auto byPerson = RowLists<Visit>::build(
        book.snapshot->personnel.all().size(), visits.counting().size(),
        [&](std::uint32_t row) { return visits.all()[row].person.index; },
        [&](Ref<Visit> a, Ref<Visit> b) { return *visits[a].startedAt < *visits[b].startedAt; });
    for (std::uint32_t person = 0; person < book.snapshot->personnel.all().size(); ++person) {
        const auto own = byPerson.of(person);
        const auto at = [&](std::size_t i) { return visits[own[i]].startedAt->seconds(); };
        std::size_t reported = 0; // everything before this one is
        for (std::size_t first = 0, last = 0; first < own.size(); ++first) {
            while (last < own.size() && at(last) - at(first) <= kBurstSeconds)
                ++last;
            if (last - first <= kBurstOver)
                continue;
            for (std::size_t i = std::max(first, reported); i < last; ++i)
                add(own[i].index, "started_at", static_cast<std::uint32_t>(last - first));
            reported = std::max(reported, last);
        }
    }
}

void visitsByLeavers(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &visits = book.snapshot->visits;
    const Adding add(ProblemCode::visitByLeaver, TableId::visit, visits, problems);
    for (std::size_t i = 0; i < visits.counting().size(); ++i) {
        const Visit &visit = visits.all()[i];
        if (!visit.person)
            continue;
        const std::optional<Date> &left = book.snapshot->personnel[visit.person].leftOn;
        if (left && *left <= visit.startedAt->day())
            add(i, "personnel_id");
    }
}

bool isWithinAYear(const Child &a, const Child &b)
{
    return std::max(*a.birthDate, *b.birthDate) <= std::min(*a.birthDate, *b.birthDate).addMonths(12);
}

// Rows of one key, each compared with its namesakes until one fits.
template <class Fits, class Add>
void pairUp(const std::unordered_map<std::string, std::vector<std::uint32_t>> &groups, Fits fits, Add add)
{
    for (const auto &[key, rows] : groups) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::size_t compared = 0;
            for (std::size_t step = 1; step < rows.size() && compared < kMostComparisons; ++step, ++compared) {
                const std::uint32_t other = rows[(i + step) % rows.size()];
                if (fits(rows[i], other)) {
                    add(rows[i], other);
                    break;
                }
            }
        }
    }
}

void duplicateChildren(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto &children = s.children;
    const Adding add(ProblemCode::duplicateChild, TableId::child, children, problems);
    std::vector<std::string> heads(s.households.all().size());
    for (std::size_t i = 0; i < heads.size(); ++i)
        heads[i] = folded(s.text(s.households.all()[i].headName));
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < children.counting().size(); ++i) {
        const Child &child = children.all()[i];
        const std::string name = folded(s.text(child.name));
        if (!name.empty() && child.birthDate)
            groups[name + '\n' + std::string(codeText(child.sex.value))].push_back(i);
    }
    const auto fits = [&](std::uint32_t a, std::uint32_t b) {
        if (!isWithinAYear(children.all()[a], children.all()[b]))
            return false;
        const std::uint32_t first = children.all()[a].household.index;
        const std::uint32_t second = children.all()[b].household.index;
        if (first == second || (!heads[first].empty() && heads[first] == heads[second]))
            return true;
        const auto here = plausiblePlace(s.households.all()[first].latitude, s.households.all()[first].longitude);
        const auto there = plausiblePlace(s.households.all()[second].latitude, s.households.all()[second].longitude);
        return here && there && kilometresBetween(*here, *there) <= kSameChildKm;
    };
    pairUp(groups, fits, [&](std::uint32_t row, std::uint32_t other) { add(row, "name", other); });
}

std::string digitsOf(std::string_view phone)
{
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

void duplicateHouseholds(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto &households = s.households;
    const Adding add(ProblemCode::duplicateHousehold, TableId::household, households, problems);
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < households.counting().size(); ++i) {
        const Household &household = households.all()[i];
        const std::string head = folded(s.text(household.headName));
        if (!head.empty())
            groups[head + '\n' + std::to_string(household.community.index)].push_back(i);
    }
    const auto fits = [&](std::uint32_t a, std::uint32_t b) {
        const Household &first = households.all()[a];
        const Household &second = households.all()[b];
        const std::string phone = digitsOf(s.text(first.phone));
        if (!phone.empty() && phone == digitsOf(s.text(second.phone)))
            return true;
        const auto here = plausiblePlace(first.latitude, first.longitude);
        const auto there = plausiblePlace(second.latitude, second.longitude);
        return here && there && kilometresBetween(*here, *there) <= kSameHouseholdKm;
    };
    pairUp(groups, fits, [&](std::uint32_t row, std::uint32_t other) { add(row, "head_name", other); });
}

void findingsBelowRule(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &observations = book.snapshot->observations;
    const Adding add(ProblemCode::findingBelowRule, TableId::observation, observations, problems);
    for (std::size_t i = 0; i < observations.counting().size(); ++i) {
        const Observation &observation = observations.all()[i];
        if (book.rules.isAssessment(observation) && book.rules.isBelowRule(observation))
            add(i, "finding");
    }
}

void unansweredAlerts(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &children = book.snapshot->children;
    const Adding add(ProblemCode::alertWithoutReferral, TableId::child, children, problems);
    for (std::uint32_t i = 0; i < children.counting().size(); ++i) {
        const Course course = courseOf(book, {i}, book.snapshot->asOf.day());
        if (course.alertOn && !course.alertAnswered)
            add(i, {});
    }
}

void unknownListCodes(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const Adding add(ProblemCode::unknownCode, TableId::observation, s.observations, problems);
    std::unordered_map<std::uint32_t, bool> knownTasks; // by TextId: a list is split once
    std::unordered_map<std::uint32_t, bool> knownDanger;
    const auto hasUnlisted = [&](auto &known, TextId list, const Observation &observation, std::string_view column) {
        const auto [entry, isNew] = known.try_emplace(list.value, false);
        if (isNew)
            entry->second = !unlistedCodes(book, observation, column).empty();
        return entry->second;
    };
    for (std::size_t i = 0; i < s.observations.all().size(); ++i) {
        const Observation &observation = s.observations.all()[i];
        if (observation.tasks && hasUnlisted(knownTasks, observation.tasks, observation, "tasks"))
            add(i, "tasks");
        if (observation.danger && hasUnlisted(knownDanger, observation.danger, observation, "danger"))
            add(i, "danger");
    }
}

void countryWithoutRules(const Casebook &book, std::vector<Problem> &problems)
{
    if (!book.rules.packs().isEmpty())
        return;
    const Adding add(ProblemCode::unknownCode, TableId::cooperative, book.snapshot->cooperatives, problems);
    add(0, "country");
}

constexpr RowCheck kRowChecks[] = {
    {ProblemCode::unknownCode, countryWithoutRules},
    {ProblemCode::unknownCode, unknownListCodes},
    {ProblemCode::visitEndsBeforeStart, visitsEndingBeforeStart},
    {ProblemCode::futureDate, futureDates},
    {ProblemCode::placeImpossible, impossiblePlaces},
    {ProblemCode::burst, bursts},
    {ProblemCode::duplicateChild, duplicateChildren},
    {ProblemCode::duplicateHousehold, duplicateHouseholds},
    {ProblemCode::visitByLeaver, visitsByLeavers},
    {ProblemCode::findingBelowRule, findingsBelowRule},
    {ProblemCode::alertWithoutReferral, unansweredAlerts},
    {ProblemCode::hoursImpossible, impossibleHours},
    {ProblemCode::clockSuspect, suspectClocks},
};

} // namespace

std::span<const RowCheck> rowChecks() { return kRowChecks; }

std::vector<std::string_view> unlistedCodes(const Casebook &book, const Observation &observation, std::string_view column)
{
    std::vector<std::string_view> unlisted;
    const auto packs = book.rules.packs().all();
    if (column == "danger") {
        forEachCode(book.snapshot->text(observation.danger), [&](std::string_view code) {
            if (std::ranges::find(dangerCodes(), code) == dangerCodes().end())
                unlisted.push_back(code);
        });
    } else if (!packs.empty()) {
        forEachCode(book.snapshot->text(observation.tasks), [&](std::string_view code) {
            if (std::ranges::none_of(packs, [&](const RulePack &pack) { return pack.isListed(code); }))
                unlisted.push_back(code);
        });
    }
    return unlisted;
}

} // namespace clmrs
