#include "models/indicators/teampractice.h"

#include "models/indicators/activemonitors.h"
#include "models/indicators/trainingsuggestions.h"

#include <algorithm>
#include <map>
#include <set>

namespace clmrs {

namespace {

constexpr std::size_t kSharedPart = 3; // one of three

struct ScoredVisit
{
    HeldVisit held;
    PracticeResult result;
};

// The latest of each, by the monitor's id.
std::map<std::string_view, ScoredVisit> latestScored(const LogbookSnapshot &logbook, Date day, const Settings &settings)
{
    std::map<std::string_view, ScoredVisit> scored;
    for (HeldVisit &held : visitsHeldBy(logbook, day)) {
        PracticeResult result = practiceResult(held.marks, settings);
        const std::string_view monitor = held.visit->monitor.id;
        if (result.hasScore)
            scored.insert_or_assign(monitor, ScoredVisit{std::move(held), std::move(result)});
    }
    return scored;
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
    const auto scored = latestScored(logbook, day, book.settings);
    const auto gaps = practiceGaps(logbook, day, book.settings);
    TeamPractice team;
    for (const Ref<Personnel> monitor : activeMonitors(snapshot, day)) {
        if (supervisor && snapshot.personnel[monitor].supervisor != supervisor)
            continue;
        TeamMember member{monitor, nullptr, {}, {}};
        if (const auto latest = scored.find(snapshot.personnel.id(monitor)); latest != scored.end()) {
            member.visit = latest->second.held.visit;
            member.result = latest->second.result;
        }
        if (const auto own = gaps.find(snapshot.personnel.id(monitor)); own != gaps.end()) {
            for (const PracticeGap &gap : own->second)
                member.gaps.push_back(gap.item);
        }
        team.members.push_back(std::move(member));
    }
    team.shared = sharedGaps(team.members);
    return team;
}

bool isOfTeam(const CaseSnapshot &file, std::string_view person, std::string_view supervisor)
{
    if (supervisor.empty())
        return true;
    const auto row = file.personnel.find(person);
    const Ref<Personnel> theirs = row ? file.personnel[*row].supervisor : Ref<Personnel>();
    return theirs && file.personnel.id(theirs) == supervisor;
}

std::vector<Ref<Personnel>> supervisorsOn(const Casebook &book, Date day)
{
    std::set<std::pair<std::string_view, std::uint32_t>> supervisors;
    for (const Ref<Personnel> monitor : activeMonitors(*book.snapshot, day)) {
        if (const Ref<Personnel> supervisor = book.snapshot->personnel[monitor].supervisor)
            supervisors.emplace(book.snapshot->personnel.id(supervisor), supervisor.index);
    }
    std::vector<Ref<Personnel>> all;
    all.reserve(supervisors.size());
    for (const auto &[id, row] : supervisors)
        all.push_back(Ref<Personnel>{row});
    return all;
}

} // namespace clmrs
