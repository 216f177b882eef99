#include "models/indicators/syncstate.h"

namespace clmrs {

namespace {

void take(PersonSync &sync, Moment at, int pending)
{
    if (!sync.lastSyncAt || *sync.lastSyncAt < at) {
        sync.lastSyncAt = at;
        sync.pending = pending;
    } else if (*sync.lastSyncAt == at) {
        sync.pending += pending; // two tablets at once
    }
}

bool isBelievable(const CaseSnapshot &snapshot, std::optional<Moment> at)
{
    return at && (*at <= snapshot.asOf || snapshot.asOfSource == AsOfSource::fileTime);
}

void readTablets(const CaseSnapshot &snapshot, std::vector<PersonSync> &people)
{
    for (const SyncState &tablet : snapshot.syncStates.counting()) {
        if (tablet.person && isBelievable(snapshot, tablet.lastSyncAt))
            take(people[tablet.person.index], *tablet.lastSyncAt, tablet.pendingRecords.value_or(0));
    }
}

// For those of whom no tablet said anything.
void readVisits(const CaseSnapshot &snapshot, std::vector<PersonSync> &people)
{
    std::vector<bool> hasTablet;
    hasTablet.reserve(people.size());
    for (const PersonSync &sync : people)
        hasTablet.push_back(sync.lastSyncAt.has_value());
    for (const Visit &visit : snapshot.visits.counting()) {
        if (visit.person && !hasTablet[visit.person.index] && isBelievable(snapshot, visit.receivedAt))
            take(people[visit.person.index], *visit.receivedAt, 0);
    }
}

} // namespace

SyncStates syncStatesOn(const CaseSnapshot &snapshot, Date day)
{
    SyncStates states;
    states.people.resize(snapshot.personnel.all().size());
    readTablets(snapshot, states.people);
    readVisits(snapshot, states.people);
    bool isAnyKnown = false;
    int unknown = 0;
    const auto personnel = snapshot.personnel.counting();
    for (std::size_t i = 0; i < personnel.size(); ++i) {
        PersonSync &sync = states.people[i];
        sync.isActiveMonitor = personnel[i].role == Role::monitor && !(personnel[i].leftOn && *personnel[i].leftOn <= day);
        isAnyKnown = isAnyKnown || sync.lastSyncAt;
        unknown += sync.isActiveMonitor && !sync.lastSyncAt ? 1 : 0;
        if (sync.lastSyncAt)
            sync.daysSilent = std::max(0, daysBetween(sync.lastSyncAt->day(), day));
        states.silentMonitors += sync.isSilent() ? 1 : 0;
        states.waiting += sync.isSilent() ? sync.pending : 0;
    }
    states.unknownMonitors = isAnyKnown ? unknown : 0;
    return states;
}

} // namespace clmrs
