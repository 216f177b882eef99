#include "models/tables/childrentable.h"

#include "models/tables/childcolumns.h"
#include "models/tables/searchfields.h"

namespace clmrs {

namespace {

std::vector<ChildRow> rowsOf(const Casebook &book, const Caseload &load)
{
    std::vector<ChildRow> rows;
    rows.reserve(load.children.size());
    for (const ChildState &state : load.children)
        rows.push_back({&book, &load, &state});
    return rows;
}

void addIds(const std::vector<ChildRow> &rows, const PseudonymSearch::Add &add)
{
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        add(i, rows[i].snapshot().children.id(rows[i].state->child));
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        add(i, rows[i].snapshot().households.id(rows[i].child().household));
}

SearchText searchTextOf(const std::vector<ChildRow> &rows, const Casebook &book)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto communities = foldedAll(s, s.communities, {&Community::name, &Community::section, &Community::district});
    const auto people = foldedPeople(book);
    const auto households = foldedAll(s, s.households, {&Household::code, &Household::headName});
    SearchText search;
    for (const ChildRow &row : rows) {
        search.add(folded(s.text(row.child().code)));
        search.add(folded(s.text(row.child().name)));
        search.add(households[row.child().household.index]);
        search.add(communities[row.household().community.index]);
        if (row.responsible())
            search.add(people[row.responsible().index]);
        search.endRow();
    }
    return search;
}

} // namespace

ChildrenTable::ChildrenTable(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load, const QLocale &locale)
    : RecordTable(
          rowsOf(*book, *load), childColumns(), [&](const std::vector<ChildRow> &rows) { return searchTextOf(rows, *book); },
          book->pseudonymKey, addIds, locale, childDueOrder),
      m_book(std::move(book)), m_load(std::move(load))
{
}

qint64 ChildrenTable::keyOf(const CaseSnapshot &snapshot, Ref<Child> child) { return rowKeyOf(snapshot.children.id(child)); }

std::vector<bool> ChildrenTable::rowsThatFit(const CaseFilter &filter) const
{
    const CaseFilterTest test(*m_book, *m_load, filter);
    std::vector<bool> fitting(m_load->children.size());
    for (std::size_t i = 0; i < fitting.size(); ++i)
        fitting[i] = test.fits(m_load->children[i]);
    return fitting;
}

} // namespace clmrs
