#include "models/indicators/scenario.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace clmrs {

namespace {

class Reviewing
{
public:
    Reviewing(const Casebook &book, const CarriedWork &work)
        : m_book(book), m_work(work), m_months(std::size_t(work.months.count)), m_people(work.carriers.size() + 1)
    {
        for (Person &person : m_people) {
            person.visitHours.resize(m_months);
            person.sessionHours.resize(m_months);
            person.arrivals.resize(m_months);
        }
    }

    ScenarioReview review()
    {
        for (const CarriedHousehold &household : m_work.households)
            take(household);
        shareSessions();
        ScenarioReview review;
        for (std::size_t i = 0; i < m_people.size(); ++i)
            weigh(m_people[i], i == 0 ? nullptr : &m_work.carriers[i - 1]);
        workOffTheBacklog();
        review.nobody = m_people[0].load;
        for (std::size_t i = 1; i < m_people.size(); ++i)
            review.carriers.push_back(m_people[i].load);
        review.all = allTogether();
        review.spread = spread();
        countChanges(review);
        return review;
    }

private:
    // Nobody is the first; the carriers come behind, in their order.
    struct Person
    {
        CarrierLoad load;
        std::vector<double> visitHours; // by month, travel included
        std::vector<double> sessionHours;
        std::vector<double> arrivals;           // households that fall due
        double visits = 0;                      // all months
        double queue = 0;                       // households due and not yet visited
        std::map<std::size_t, double> passesOn; // to whom the households go once they have left: how many
    };

    static std::size_t at(int carrier) { return std::size_t(carrier) + 1; }

    // Which part of a month somebody is still there: all of it, but for who leaves.
    double presence(int carrier, std::size_t month) const
    {
        const std::optional<Date> &leaves = m_work.carriers[std::size_t(carrier)].leavesOn;
        if (!leaves)
            return 1;
        const Period whole = m_work.months.month(int(month) + 1);
        const double days = daysBetween(whole.from, whole.to) + 1;
        return std::clamp(daysBetween(whole.from, *leaves) / days, 0.0, 1.0);
    }

    double travel(int carrier, Ref<Community> community)
    {
        const auto [found, isNew] = m_travel.try_emplace(std::pair(carrier, community.index), 0.0);
        if (isNew)
            found->second = travelHours(m_book, carrier == kNobody ? nullptr : &m_work.carriers[std::size_t(carrier)], community);
        return found->second;
    }

    bool staysUntilItLeaves(const CarriedHousehold &household) const
    {
        return household.heldToday != kNobody && household.heldToday != household.holder &&
               m_work.carriers[std::size_t(household.heldToday)].leavesOn;
    }

    void take(const CarriedHousehold &household)
    {
        count(household, m_people[at(household.holder)].load);
        std::vector<double> before(m_months); // the part of each month with whoever leaves
        if (staysUntilItLeaves(household)) {
            for (std::size_t k = 0; k < m_months; ++k)
                before[k] = presence(household.heldToday, k);
            m_people[at(household.heldToday)].passesOn[at(household.holder)] += 1;
            carry(household, household.heldToday, [&](std::size_t k) { return before[k]; });
        }
        carry(household, household.holder, [&](std::size_t k) { return 1 - before[k]; });
        if (household.inBacklog)
            m_people[at(m_months > 0 && before[0] > 0 ? household.heldToday : household.holder)].queue += 1;
    }

    static void count(const CarriedHousehold &household, CarrierLoad &load)
    {
        load.households += household.inScope ? 1 : 0;
        load.children += std::size_t(household.children);
        load.openCases += std::size_t(household.openCases);
        load.followUpsOverdue += std::size_t(household.followUpsOverdue);
        load.visitsOverdue += std::size_t(household.visitsOverdue);
        load.backlog += household.inBacklog ? 1 : 0;
    }

    template <class PartOf>
    void carry(const CarriedHousehold &household, int carrier, const PartOf &partOf)
    {
        Person &person = m_people[at(carrier)];
        const double each = household.hoursEach + travel(carrier, household.community);
        std::vector<double> &holds = m_holds[household.community][carrier];
        holds.resize(m_months);
        for (std::size_t k = 0; k < m_months; ++k) {
            const double part = partOf(k);
            person.visitHours[k] += part * household.visits[k] * each;
            person.arrivals[k] += part * household.arrivals[k];
            person.visits += part * household.visits[k];
            holds[k] = std::max(holds[k], part);
        }
    }

    // In equal parts whatever each holds there; nobody takes none from those who are there. Who is there for a part of a month
    // counts for that part.
    void shareSessions()
    {
        const double session = m_book.settings.workloadSessionHours;
        for (const auto &[community, holders] : m_holds) {
            for (std::size_t k = 0; k < m_months; ++k) {
                double there = 0;
                for (const auto &[carrier, parts] : holders)
                    there += carrier == kNobody ? 0 : parts[k];
                for (const auto &[carrier, parts] : holders) {
                    if (carrier != kNobody)
                        m_people[at(carrier)].sessionHours[k] += session * parts[k] / std::max(1.0, there);
                }
                m_people[at(kNobody)].sessionHours[k] += session * std::max(0.0, 1 - there);
            }
        }
    }

    void weigh(Person &person, const Carrier *carrier) const
    {
        for (std::size_t k = 0; k < m_months; ++k)
            person.load.burdens.push_back(
                {person.visitHours[k] + person.sessionHours[k], carrier ? carrier->available.byMonth[k] : 0.0, {}});
        person.load.whole = weighed(person.load.burdens, carrier != nullptr, m_book.settings);
        person.load.firstOverIn = firstOver(person.load.burdens);
    }

    // Hours that sessions leave go into visits, the oldest first; what they do not reach stays due. Who leaves passes theirs on.
    void workOffTheBacklog()
    {
        for (std::size_t k = 0; k < m_months; ++k) {
            for (std::size_t i = 1; i < m_people.size(); ++i) {
                if (presence(int(i) - 1, k) == 0)
                    passOn(m_people[i]);
            }
            for (std::size_t i = 0; i < m_people.size(); ++i)
                workOff(m_people[i], i == 0 ? 0.0 : m_people[i].load.burdens[k].available, k);
            for (std::size_t i = 1; i < m_people.size(); ++i) {
                if (presence(int(i) - 1, k) < 1)
                    passOn(m_people[i]);
            }
            for (Person &person : m_people)
                person.load.overdue.push_back(person.queue);
        }
    }

    static void workOff(Person &person, double available, std::size_t k)
    {
        person.queue += person.arrivals[k];
        double hours = 0;
        for (const double month : person.visitHours)
            hours += month;
        if (person.visits <= 0 || hours <= 0)
            return;
        const double done = std::max(0.0, available - person.sessionHours[k]) / (hours / person.visits);
        person.queue -= std::min(person.queue, done);
    }

    void passOn(Person &person)
    {
        double all = 0;
        for (const auto &[to, count] : person.passesOn)
            all += count;
        if (all <= 0)
            return;
        for (const auto &[to, count] : person.passesOn)
            m_people[to].queue += person.queue * count / all;
        person.queue = 0;
    }

    CarrierLoad allTogether() const
    {
        CarrierLoad all;
        all.burdens.resize(m_months);
        all.overdue.resize(m_months);
        for (const Person &person : m_people) {
            all.households += person.load.households;
            all.children += person.load.children;
            all.openCases += person.load.openCases;
            all.followUpsOverdue += person.load.followUpsOverdue;
            all.visitsOverdue += person.load.visitsOverdue;
            all.backlog += person.load.backlog;
            for (std::size_t k = 0; k < m_months; ++k) {
                all.burdens[k].owed += person.load.burdens[k].owed;
                all.burdens[k].available += person.load.burdens[k].available;
                all.overdue[k] += person.load.overdue[k];
            }
        }
        all.whole = weighed(all.burdens, m_people.size() > 1, m_book.settings);
        return all;
    }

    LoadSpread spread() const
    {
        std::vector<double> shares;
        for (std::size_t i = 1; i < m_people.size(); ++i) {
            const auto share = m_people[i].load.whole.share();
            if (m_work.carriers[i - 1].isMonitor && share)
                shares.push_back(*share);
        }
        return spreadOf(shares);
    }

    void countChanges(ScenarioReview &review) const
    {
        for (const CarriedHousehold &household : m_work.households) {
            if (household.holder == household.heldToday)
                continue;
            if (household.heldToday == kNobody) {
                review.householdsTaken += household.inScope ? 1 : 0;
            } else {
                review.householdsMoved += household.inScope ? 1 : 0;
                review.openCasesMoved += std::size_t(household.openCases);
            }
        }
    }

    const Casebook &m_book;
    const CarriedWork &m_work;
    std::size_t m_months;
    std::vector<Person> m_people;
    std::map<std::pair<int, std::uint32_t>, double> m_travel;
    std::map<Ref<Community>, std::map<int, std::vector<double>>> m_holds; // parts of months, by community and carrier
};

} // namespace

ScenarioReview reviewOf(const Casebook &book, const CarriedWork &work) { return Reviewing(book, work).review(); }

} // namespace clmrs
