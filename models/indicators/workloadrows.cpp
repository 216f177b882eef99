#include "models/indicators/workloadrows.h"

#include "models/indicators/responsibility.h"

#include <algorithm>
#include <map>
#include <set>

namespace clmrs {

namespace {

constexpr std::size_t kNoRow = static_cast<std::size_t>(-1);

class Rows
{
public:
    Rows(const Casebook &book, const Caseload &load, const MonthsAhead &months)
        : m_book(book), m_snapshot(*book.snapshot), m_load(load), m_months(months), m_work(householdWork(book, load))
    {
    }

    std::vector<WorkloadRow> rows()
    {
        makeRows();
        for (std::uint32_t i = 0; i < m_work.size(); ++i)
            household({i});
        for (const ChildState &child : m_load.children)
            this->child(child);
        sessions();
        for (WorkloadRow &row : m_rows)
            weigh(row);
        return std::move(m_rows);
    }

private:
    // A monitor without an id can be responsible for nothing, and a row "" is that of nobody: the file check lists it.
    void makeRows()
    {
        const auto &people = m_snapshot.personnel;
        std::vector<bool> hasRow(people.all().size());
        for (std::size_t i = 0; i < people.counting().size(); ++i)
            hasRow[i] = isMonitorOn(people.counting()[i], m_load.day) && !people.id(people.counting()[i]).empty();
        for (std::size_t i = 0; i < m_work.size(); ++i) {
            if (m_work[i].isHeld && m_load.households[i].responsible)
                hasRow[m_load.households[i].responsible.index] = true;
        }
        for (std::uint32_t i = 0; i < hasRow.size(); ++i) {
            if (hasRow[i])
                addRow({i});
        }
        std::ranges::sort(m_rows, {}, [&](const WorkloadRow &row) { return people.id(row.person); });
        addRow({});
        m_rowOf.assign(hasRow.size(), kNoRow);
        for (std::size_t i = 0; i + 1 < m_rows.size(); ++i)
            m_rowOf[m_rows[i].person.index] = i;
    }

    void addRow(Ref<Personnel> person)
    {
        WorkloadRow &row = m_rows.emplace_back();
        row.person = person;
        row.isMonitor = person && isMonitorOn(m_snapshot.personnel[person], m_load.day);
        row.due.resize(std::size_t(m_months.count));
        row.owed.resize(std::size_t(m_months.count));
    }

    WorkloadRow &rowOf(Ref<Personnel> person) { return person ? m_rows[m_rowOf[person.index]] : m_rows.back(); }

    void household(Ref<Household> ref)
    {
        const HouseholdWork &work = m_work[ref.index];
        if (!work.isHeld)
            return;
        WorkloadRow &row = rowOf(m_load.households[ref.index].responsible);
        const Ref<Community> community = m_snapshot.households[ref].community;
        m_holders[community].insert(row.person);
        if (m_load.households[ref.index].inScope)
            row.households.push_back(ref);
        const std::optional<int> month = work.dueOn ? m_months.monthOf(*work.dueOn) : std::nullopt;
        if (!month)
            return;
        (*month == 0 ? row.backlog : row.due[std::size_t(*month - 1)]).push_back(ref);
        visits(row, work, community);
    }

    void visits(WorkloadRow &row, const HouseholdWork &work, Ref<Community> community)
    {
        const std::optional<Place> home =
            row.person ? placeOf(m_snapshot, m_snapshot.personnel[row.person].community) : std::nullopt;
        const OwedHours each = visitHours(work, home, placeOf(m_snapshot, community), m_book.settings);
        const std::vector<double> ahead = visitsAhead(work, m_months, m_book.settings);
        for (std::size_t k = 0; k < ahead.size(); ++k)
            row.owed[k] += {each.visits * ahead[k], each.travel * ahead[k], 0};
    }

    void child(const ChildState &child)
    {
        if (!child.inScope)
            return;
        WorkloadRow &row = rowOf(m_load.householdOf(m_book, child).responsible);
        if (isCountedChild(child))
            row.children.push_back(child.child);
        if (isOpenCase(child.status))
            row.openCases.push_back(child.child);
        if (child.overdue)
            (child.dueKind == DueKind::followUp ? row.followUpsOverdue : row.visitsOverdue).push_back(child.child);
    }

    // A session a month in each community where somebody or nobody holds a household, in equal parts whatever each holds
    // there. Nobody takes no part from those who are there; where there is only nobody, the session is unassigned.
    void sessions()
    {
        for (auto &[community, holders] : m_holders) {
            if (holders.size() > 1)
                holders.erase(Ref<Personnel>());
            const double part = double(m_book.settings.workloadSessionHours) / double(holders.size());
            for (const Ref<Personnel> holder : holders) {
                for (OwedHours &month : rowOf(holder).owed)
                    month.sessions += part;
            }
        }
    }

    void weigh(WorkloadRow &row)
    {
        row.available = availableHours(m_book, row.person, m_months);
        for (std::size_t k = 0; k < row.owed.size(); ++k)
            row.burdens.push_back({row.owed[k].all(), row.available.byMonth[k], {}});
        row.whole = weighed(row.burdens, bool(row.person), m_book.settings);
        row.firstOverIn = firstOver(row.burdens);
    }

private:
    const Casebook &m_book;
    const CaseSnapshot &m_snapshot;
    const Caseload &m_load;
    MonthsAhead m_months;
    std::vector<HouseholdWork> m_work;
    std::vector<std::size_t> m_rowOf; // by personnel
    std::map<Ref<Community>, std::set<Ref<Personnel>>> m_holders;
    std::vector<WorkloadRow> m_rows;
};

} // namespace

std::optional<double> Burden::share() const { return available > 0 ? std::optional(owed / available) : std::nullopt; }

std::optional<int> firstOver(const std::vector<Burden> &months)
{
    const auto over = std::ranges::find(months, std::optional(Load::over), &Burden::load);
    return over == months.end() ? std::nullopt : std::optional(int(over - months.begin()) + 1);
}

Burden weighed(std::vector<Burden> &months, bool isSomebody, const Settings &settings)
{
    const auto give = [&](Burden &burden) {
        if (isSomebody)
            burden.load = loadOf(burden.owed, burden.available, settings);
    };
    Burden whole;
    for (Burden &month : months) {
        whole.owed += month.owed;
        whole.available += month.available;
        give(month);
    }
    give(whole);
    return whole;
}

std::vector<WorkloadRow> workloadRows(const Casebook &book, const Caseload &load, const MonthsAhead &months)
{
    return Rows(book, load, months).rows();
}

} // namespace clmrs
