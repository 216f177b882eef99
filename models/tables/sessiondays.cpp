#include "models/tables/sessiondays.h"

#include "models/domain/days.h"
#include "models/tables/cells.h"
#include "models/tables/sessionwords.h"

#include <map>

namespace clmrs {

std::vector<SessionDay> sessionDays(const CaseSnapshot &snapshot, std::span<const SessionItem> sessions, const QLocale &locale)
{
    std::map<std::int32_t, SessionDay> days;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const SessionItem &session = sessions[i];
        const Date on = *session.on();
        const auto at = days.emplace(on.days(), SessionDay{on, {}, longDate(on, locale), {}}).first;
        at->second.rows.push_back(i);
        const QString state = sessionStateWord(session.state);
        if (!at->second.signs.contains(state.front()))
            at->second.signs += state.front();
        at->second.words +=
            u'\n' +
            QStringList{state, lineOf(snapshot, snapshot.communities[session.community].name), topicWord(session.topic)}.join(
                QStringLiteral(" – "));
    }
    std::vector<SessionDay> sorted;
    sorted.reserve(days.size());
    for (auto &[day, one] : days)
        sorted.push_back(std::move(one));
    return sorted;
}

} // namespace clmrs
