#include "models/tables/storyindex.h"

#include <tuple>

namespace clmrs {

namespace {

constexpr std::uint32_t kNobody = Ref<Problem>::kNone;

std::uint32_t childOf(const CaseSnapshot &s, const Problem &problem)
{
    switch (problem.table) {
    case TableId::child:
        return problem.row;
    case TableId::observation:
        return s.observations.all()[problem.row].child.index;
    case TableId::support:
        return s.supports.all()[problem.row].child.index;
    case TableId::referral:
        return s.referrals.all()[problem.row].child.index;
    case TableId::closure:
        return s.closures.all()[problem.row].child.index;
    default:
        return kNobody;
    }
}

std::uint32_t householdOf(const CaseSnapshot &s, const Problem &problem)
{
    switch (problem.table) {
    case TableId::household:
        return problem.row;
    case TableId::visit:
        return s.visits.all()[problem.row].household.index;
    case TableId::assignment:
        return s.assignments.all()[problem.row].household.index;
    case TableId::support:
        return s.supports.all()[problem.row].household.index;
    default:
        return kNobody;
    }
}

using OwnerOfProblem = std::uint32_t (*)(const CaseSnapshot &, const Problem &);

RowLists<Problem> problemsBy(OwnerOfProblem owner, const CaseSnapshot &s, std::span<const Problem> problems, std::size_t owners)
{
    const auto ownerOf = [&](std::uint32_t row) {
        const Problem &problem = problems[row];
        return problem.row == Problem::kWholeTable ? kNobody : owner(s, problem);
    };
    return RowLists<Problem>::build(owners, problems.size(), ownerOf, std::less<>());
}

template <class Owner>
RowLists<Support> plansBy(const Table<Support> &supports, std::size_t owners, Ref<Owner> Support::*owner)
{
    const auto ownerOf = [&](std::uint32_t row) {
        const Support &support = supports.all()[row];
        return support.deliveredOn ? kNobody : (support.*owner).index;
    };
    const auto earlier = [&](Ref<Support> a, Ref<Support> b) {
        return std::make_tuple(supports[a].plannedOn, supports.id(a)) < std::make_tuple(supports[b].plannedOn, supports.id(b));
    };
    return RowLists<Support>::build(owners, supports.counting().size(), ownerOf, earlier);
}

template <class Row>
RowLists<Row> undatedBy(const Table<Row> &table, std::size_t owners, std::optional<Date> Row::*date)
{
    const auto ownerOf = [&](std::uint32_t row) {
        const Row &r = table.all()[row];
        return r.*date ? kNobody : r.child.index;
    };
    return RowLists<Row>::build(owners, table.counting().size(), ownerOf, std::less<>());
}

} // namespace

StoryIndex::StoryIndex(const Casebook &book, std::span<const Problem> problems)
    : problemsOfChild(problemsBy(childOf, *book.snapshot, problems, book.snapshot->children.all().size())),
      problemsOfHousehold(problemsBy(householdOf, *book.snapshot, problems, book.snapshot->households.all().size())),
      plansOfChild(plansBy(book.snapshot->supports, book.snapshot->children.all().size(), &Support::child)),
      plansOfHousehold(plansBy(book.snapshot->supports, book.snapshot->households.all().size(), &Support::household)),
      undatedReferrals(undatedBy(book.snapshot->referrals, book.snapshot->children.all().size(), &Referral::referredOn)),
      undatedClosures(undatedBy(book.snapshot->closures, book.snapshot->children.all().size(), &Closure::closedOn)),
      m_problems(problems)
{
}

} // namespace clmrs
