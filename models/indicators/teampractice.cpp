#include "models/indicators/teampractice.h"

#include "models/indicators/activemonitors.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace clmrs {

namespace {

constexpr std::size_t kVisitsOfGaps = 2;
constexpr std::size_t kSharedPart = 3; // one of three

struct ScoredVisit
{
    HeldVisit held;
    PracticeResult result;
};

// By the monitor's id, in order of day.
std::map<std::string_view, std::vector<ScoredVisit>> scoredVisits(const LogbookSnapshot &logbook, Date day,
                                                                  const Settings &settings)
{
    std::map<std::string_view, std::vector<ScoredVisit>> scored;
    for (HeldVisit &held : visitsHeldBy(logbook, day)) {
        PracticeResult result = practiceResult(held.marks, settings);
        if (result.hasScore)
            scored[held.visit->monitor.id].push_back({std::move(held), std::move(result)});
    }
    return scored;
}

std::vector<std::size_t> gapsOf(const std::vector<ScoredVisit> &visits)
{
    std::vector<std::size_t> gaps;
    if (visits.size() < kVisitsOfGaps)
        return gaps;
    const auto latest = std::span(visits).last(kVisitsOfGaps);
    for (std::size_t item = 0; item < practiceList().items.size(); ++item) {
        if (std::ranges::all_of(latest, [item](const ScoredVisit &visit) { return isWeak(visit.held.marks[item]); }))
            gaps.push_back(item);
    }
    return gaps;
}

std::vector<SharedGap> sharedGaps(const std::vector<TeamMember> &members)
{
    std::map<std::size_t, std::vector<Ref<Personnel>>> having;
    for (const TeamMember &member : members) {
        for (const std::size_t item : member.gaps)
            having[item].push_back(member.monitor);
    }
    std::vector<SharedGap> shared;
    for (auto &[item, monitors] : having) {
        if (monitors.size() * kSharedPart >= members.size())
            shared.push_back({item, std::move(monitors)});
    }
    std::ranges::stable_sort(shared, std::greater(), [](const SharedGap &gap) { return gap.monitors.size(); });
    return shared;
}

} // namespace

TeamPractice teamPracticeOn(const Casebook &book, const LogbookSnapshot &logbook, Date day, Ref<Personnel> supervisor)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const auto scored = scoredVisits(logbook, day, book.settings);
    TeamPractice team;
    for (const Ref<Personnel> monitor : activeMonitors(snapshot, day)) {
        if (supervisor && snapshot.personnel[monitor].supervisor != supervisor)
            continue;
        TeamMember member{monitor, nullptr, {}, {}};
        if (const auto visits = scored.find(snapshot.personnel.id(monitor)); visits != scored.end()) {
            member.visit = visits->second.back().held.visit;
            member.result = visits->second.back().result;
            member.gaps = gapsOf(visits->second);
        }
        team.members.push_back(std::move(member));
    }
    team.shared = sharedGaps(team.members);
    return team;
}

std::vector<Ref<Personnel>> supervisorsOn(const Casebook &book, Date day)
{
    std::set<std::pair<std::string_view, std::uint32_t>> supervisors;
    for (const Ref<Personnel> monitor : activeMonitors(*book.snapshot, day)) {
        if (const Ref<Personnel> supervisor = book.snapshot->personnel[monitor].supervisor)
            supervisors.emplace(book.snapshot->personnel.id(supervisor), supervisor.index);
    }
    std::vector<Ref<Personnel>> all;
    for (const auto &[id, row] : supervisors)
        all.push_back(Ref<Personnel>{row});
    return all;
}

} // namespace clmrs
