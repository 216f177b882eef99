#include "models/indicators/invitenext.h"

#include "models/indicators/sessioncalendar.h"
#include "models/indicators/splitvillages.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace clmrs {

namespace {

// When each topic was last spoken of, by what it means; never sorts first.
std::string_view topicFor(const std::map<std::string_view, std::int32_t> &spokenOn)
{
    const auto when = [&](std::string_view topic) {
        const auto found = spokenOn.find(topic);
        return found == spokenOn.end() ? std::numeric_limits<std::int32_t>::min() : found->second;
    };
    return *std::ranges::min_element(kUsualTopics, {}, when);
}

} // namespace

std::vector<InviteNext> inviteNext(const Casebook &book, const Reach &reach, const LogbookSnapshot *logbook)
{
    const std::size_t communities = reach.communities.size();
    std::vector<std::map<std::string_view, std::int32_t>> spokenOn(communities);
    for (const HeldSession &session : book.held.all()) {
        if (session.heldOn <= reach.after || session.heldOn > reach.day)
            continue;
        for (const Ref<Community> community : heldFor(*book.snapshot, session.community, session.heldOn)) {
            auto &topics = spokenOn[community.index];
            std::int32_t &latest = topics.emplace(topicMeant(session.topic), session.heldOn.days()).first->second;
            latest = std::max(latest, session.heldOn.days());
        }
    }
    std::vector<std::optional<Date>> plannedOn(communities);
    const Period ahead{reach.day, *Date::fromYmd(9999, 12, 31)};
    for (const SessionItem &session : sessionsIn(book, logbook, ahead, reach.day)) { // by day
        if (session.state == SessionState::planned && !plannedOn[session.community.index])
            plannedOn[session.community.index] = session.plannedOn;
    }
    std::vector<InviteNext> rows;
    for (std::size_t i = 0; i < communities; ++i) {
        const CommunityReach &there = reach.communities[i];
        if (there.all() > 0)
            rows.push_back({there.community, there.households[std::size_t(Reached::never)], there.all(), there.lastSessionOn,
                            plannedOn[i], topicFor(spokenOn[i])});
    }
    std::ranges::stable_sort(rows, {}, [](const InviteNext &row) {
        const std::int32_t last = row.lastSessionOn ? row.lastSessionOn->days() : std::numeric_limits<std::int32_t>::min();
        return std::tuple(!row.isWanted(), -std::int64_t(row.never), last);
    });
    return rows;
}

} // namespace clmrs
