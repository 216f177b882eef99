#include "models/indicators/digest.h"

#include "models/indicators/sidebyside.h"
#include "models/indicators/stablehash.h"

namespace clmrs {

namespace {

struct DigestMaking
{
    const Casebook &book;
    const Caseload &load;
    LoadDigest digest;
    std::shared_ptr<TextPool> texts = std::make_shared<TextPool>();
    std::vector<TextId> ids; // of people, households, children, one after the other

    void addPeople(std::vector<std::uint32_t> &placeOf);
    void addHouseholds(const std::vector<std::uint32_t> &placeOfPerson, std::vector<std::uint32_t> &placeOf);
    void addChildren(const std::vector<std::uint32_t> &placeOfHousehold);
    void addVisits();
};

// Whoever is responsible for a household that can be found again, by id.
void DigestMaking::addPeople(std::vector<std::uint32_t> &placeOf)
{
    const Table<Personnel> &personnel = book.snapshot->personnel;
    placeOf.assign(personnel.all().size(), LoadDigest::kNone);
    std::vector<std::uint32_t> named;
    for (const HouseholdState &state : load.households) {
        if (state.responsible && std::exchange(placeOf[state.responsible.index], 0) == LoadDigest::kNone)
            named.push_back(state.responsible.index);
    }
    std::ranges::sort(named, {}, [&](std::uint32_t person) { return personnel.id(Ref<Personnel>{person}); });
    for (std::size_t i = 0; i < named.size(); ++i) {
        placeOf[named[i]] = static_cast<std::uint32_t>(i);
        ids.push_back(texts->append(personnel.id(Ref<Personnel>{named[i]})));
    }
    digest.people.resize(named.size());
}

void DigestMaking::addHouseholds(const std::vector<std::uint32_t> &placeOfPerson, std::vector<std::uint32_t> &placeOf)
{
    placeOf.assign(load.households.size(), LoadDigest::kNone);
    for (const auto &[id, household] : keyedRows(book.snapshot->households)) {
        placeOf[household] = static_cast<std::uint32_t>(digest.households.size());
        ids.push_back(texts->append(id));
        const Ref<Personnel> person = load.households[household].responsible;
        digest.households.push_back({{}, person ? placeOfPerson[person.index] : LoadDigest::kNone});
    }
}

void DigestMaking::addChildren(const std::vector<std::uint32_t> &placeOfHousehold)
{
    for (const auto &[id, state] : keyedChildren(book, load)) {
        ids.push_back(texts->append(id));
        const std::uint32_t household = placeOfHousehold[book.snapshot->children[state->child].household.index];
        digest.children.push_back({{}, state->status, state->identifiedOn, household});
    }
}

void DigestMaking::addVisits()
{
    const Table<Visit> &visits = book.snapshot->visits;
    digest.visits.reserve(visits.counting().size());
    for (const Visit &visit : visits.counting()) {
        if (const std::string_view id = visits.id(visit); !id.empty())
            digest.visits.push_back(stableHash(id));
    }
    std::sort(digest.visits.begin(), digest.visits.end());
}

} // namespace

void LoadDigest::pointAt(const std::vector<TextId> &ids, std::shared_ptr<TextPool> pool)
{
    pool->seal();
    auto id = ids.begin();
    for (std::string_view &person : people)
        person = pool->view(*id++);
    for (Household &household : households)
        household.id = pool->view(*id++);
    for (Child &child : children)
        child.id = pool->view(*id++);
    texts = std::move(pool);
}

std::array<std::size_t, kTableCount> livingRows(const CaseSnapshot &s)
{
    const auto rows = [](const auto &table) { return table.all().size(); };
    return {rows(s.cooperatives), rows(s.communities), rows(s.personnel),    rows(s.households), rows(s.children),
            rows(s.assignments),  rows(s.visits),      rows(s.observations), rows(s.supports),   rows(s.referrals),
            rows(s.closures),     rows(s.sessions),    rows(s.attendances),  rows(s.taskLabels), rows(s.syncStates)};
}

// Not by people and children: one who was erased is in no digest, though the file has them still.
bool areOfOneFile(const LoadDigest &a, const LoadDigest &b)
{
    return a.cooperative == b.cooperative && a.fileAsOf == b.fileAsOf && a.rows == b.rows && a.visits == b.visits;
}

LoadDigest digestOf(const Casebook &book, const Caseload &load)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    DigestMaking making{.book = book, .load = load, .digest = {}, .ids = {}};
    making.digest.cooperative = snapshot.cooperatives.id(snapshot.cooperative);
    making.digest.day = load.day;
    making.digest.fileAsOf = snapshot.asOf;
    making.digest.rows = livingRows(snapshot);
    std::vector<std::uint32_t> placeOfPerson;
    std::vector<std::uint32_t> placeOfHousehold;
    making.addPeople(placeOfPerson);
    making.addHouseholds(placeOfPerson, placeOfHousehold);
    making.addChildren(placeOfHousehold);
    making.addVisits();
    making.digest.pointAt(making.ids, making.texts);
    return std::move(making.digest);
}

} // namespace clmrs
