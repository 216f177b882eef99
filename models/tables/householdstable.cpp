#include "models/tables/householdstable.h"

#include "models/tables/householdcolumns.h"
#include "models/tables/searchfields.h"

namespace clmrs {

namespace {

void addChild(HouseholdRow &row, const ChildState &child)
{
    row.children.push_back(&child);
    row.unansweredAlerts += child.facts.has(CaseFact::unansweredAlert) ? 1 : 0;
    if (!child.inScope)
        return;
    const AgeBand age = ageBandOf(child.age);
    row.toMonitor += age == AgeBand::from5 || age == AgeBand::from12 || age == AgeBand::from15 ? 1 : 0;
    row.openCases += isOpenCase(child.status) ? 1 : 0;
    row.followUpsOverdue += child.facts.has(CaseFact::followUpOverdue) ? 1 : 0;
    row.visitsOverdue += child.facts.has(CaseFact::visitOverdue) ? 1 : 0;
    if (child.dueOn && (!row.dueOn || *child.dueOn < *row.dueOn))
        row.dueOn = child.dueOn;
}

std::vector<HouseholdRow> rowsOf(const Casebook &book, const Caseload &load)
{
    std::vector<HouseholdRow> all;
    all.reserve(load.households.size());
    for (std::uint32_t i = 0; i < load.households.size(); ++i)
        all.push_back({&book, &load, {i}, {}, {}});
    for (const ChildState &child : load.children)
        addChild(all[book.snapshot->children[child.child].household.index], child);
    const std::vector<bool> listed = listedHouseholds(book, load);
    std::erase_if(all, [&](const HouseholdRow &row) { return !listed[row.household.index]; });
    std::ranges::sort(all, {}, [](const HouseholdRow &row) { return row.snapshot().households.id(row.household); });
    return all;
}

void addIds(const std::vector<HouseholdRow> &rows, const PseudonymSearch::Add &add)
{
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const CaseSnapshot &s = rows[i].snapshot();
        add(i, s.households.id(rows[i].household));
        for (const ChildState *child : rows[i].children)
            add(i, s.children.id(child->child));
    }
}

SearchText searchTextOf(const std::vector<HouseholdRow> &rows, const Casebook &book)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto communities = foldedAll(s, s.communities, {&Community::name, &Community::section, &Community::district});
    const auto people = foldedPeople(book);
    SearchText search;
    for (const HouseholdRow &row : rows) {
        search.add(folded(s.text(row.record().code)));
        search.add(folded(s.text(row.record().headName)));
        search.add(communities[row.record().community.index]);
        if (row.state().responsible)
            search.add(people[row.state().responsible.index]);
        for (const ChildState *child : row.children) {
            search.add(folded(s.text(s.children[child->child].code)));
            search.add(folded(s.text(s.children[child->child].name)));
        }
        search.endRow();
    }
    return search;
}

} // namespace

std::vector<bool> listedHouseholds(const Casebook &book, const Caseload &load)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<bool> listed(load.households.size());
    for (std::uint32_t i = 0; i < listed.size(); ++i)
        listed[i] = *s.households[{i}].registeredOn <= load.day;
    for (const ChildState &child : load.children)
        listed[s.children[child.child].household.index] = true;
    return listed;
}

HouseholdsTable::HouseholdsTable(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load,
                                 const QLocale &locale)
    : RecordTable(
          rowsOf(*book, *load), householdColumns(),
          [&](const std::vector<HouseholdRow> &rows) { return searchTextOf(rows, *book); }, book->pseudonymKey, addIds, locale,
          householdDueOrder),
      m_book(std::move(book)), m_load(std::move(load))
{
}

qint64 HouseholdsTable::rowKey(std::uint32_t number) const
{
    return rowKeyOf(row(number).snapshot().households.id(row(number).household));
}

std::vector<bool> HouseholdsTable::rowsThatFit(const CaseFilter &filter) const
{
    const CaseFilterTest test(*m_book, *m_load, filter);
    const bool byChild = filter.concernsChildren();
    std::vector<bool> fitting(static_cast<std::size_t>(rowCount()));
    for (std::uint32_t i = 0; i < fitting.size(); ++i)
        fitting[i] = byChild ? std::ranges::any_of(row(i).children, [&](const ChildState *child) { return test.fits(*child); })
                             : test.fitsPlace(row(i).household);
    return fitting;
}

} // namespace clmrs
