#include "models/indicators/signalparts.h"

#include <map>
#include <numeric>

namespace clmrs {

namespace {

// Whoever stands for the people that share tablets with the person, directly or over others.
std::uint32_t headOf(const std::vector<std::uint32_t> &next, std::uint32_t person)
{
    while (next[person] != person)
        person = next[person];
    return person;
}

} // namespace

SignalOwners::SignalOwners(const CaseSnapshot &snapshot) : m_ofPerson(snapshot.personnel.all().size())
{
    std::map<std::string_view, std::set<std::uint32_t>> byTablet;
    for (const SyncState &state : snapshot.syncStates.counting()) {
        if (state.person && state.device)
            byTablet[snapshot.text(state.device)].insert(state.person.index);
    }
    std::vector<std::uint32_t> next(m_ofPerson.size());
    std::iota(next.begin(), next.end(), 0);
    for (const auto &[tablet, people] : byTablet) {
        for (const std::uint32_t person : people)
            next[headOf(next, person)] = headOf(next, *people.begin());
    }

    std::vector<std::uint32_t> order(snapshot.personnel.counting().size());
    std::iota(order.begin(), order.end(), 0);
    const auto id = [&](std::uint32_t person) { return snapshot.personnel.id(Ref<Personnel>{person}); };
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return std::pair(id(a), a) < std::pair(id(b), b); });
    std::map<std::uint32_t, std::uint32_t> ofHead;
    for (const std::uint32_t person : order) {
        const auto [entry, isNew] = ofHead.try_emplace(headOf(next, person), static_cast<std::uint32_t>(m_all.size()));
        if (isNew)
            m_all.emplace_back();
        m_all[entry->second].people.push_back({person});
        m_ofPerson[person] = entry->second;
    }
    for (const auto &[tablet, people] : byTablet) {
        if (people.size() > 1)
            m_all[m_ofPerson[*people.begin()]].tablets.emplace_back(tablet);
    }
}

} // namespace clmrs
