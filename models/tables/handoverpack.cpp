#include "models/tables/handoverpack.h"

#include "models/domain/qstring.h"
#include "models/indicators/handovers.h"
#include "models/indicators/heldrows.h"
#include "models/indicators/responsibility.h"
#include "models/tables/sessionwords.h"

#include <set>

namespace clmrs {

namespace {

constexpr int kMonthsOfHandovers = 6;

// The last day on which the person's assignments hold, up to `day`.
Date lastDayOf(const Personnel &person, Date day)
{
    return person.leftOn && *person.leftOn <= day ? person.leftOn->addDays(-1) : day;
}

bool isComing(std::optional<Date> plannedOn, std::optional<Date> heldOn, Date day)
{
    return plannedOn && day <= *plannedOn && !heldOn;
}

std::vector<ComingSession> comingSessions(const CaseSnapshot &snapshot, const LogbookSnapshot *logbook, Ref<Personnel> person,
                                          Date day)
{
    std::vector<ComingSession> sessions;
    const auto add = [&](Date on, Ref<Community> community, std::string_view topic) {
        sessions.push_back(
            {on, community ? lineOf(snapshot, snapshot.communities[community].name) : QString(), topicWord(topic)});
    };
    for (const AwarenessSession &row : snapshot.sessions.counting()) {
        if (row.facilitator == person && isComing(row.plannedOn, row.heldOn, day))
            add(*row.plannedOn, row.community, snapshot.text(row.topic));
    }
    if (logbook) {
        const auto code = [](const LogSession &row) { return std::string_view(row.code); };
        for (const auto &[key, row] : heldRows<LogSession>(*logbook, code)) {
            if (row->facilitator.id == snapshot.personnel.id(person) && isComing(row->plannedOn, row->heldOn, day))
                add(*row->plannedOn, snapshot.communities.find(row->community.id).value_or(Ref<Community>()), row->topic);
        }
    }
    std::ranges::stable_sort(sessions, {}, &ComingSession::on);
    return sessions;
}

std::vector<Successor> successorsOf(const Casebook &book, Ref<Personnel> person, Date lastDay, Date day, const Progress &progress)
{
    std::vector<Successor> successors;
    for (const Handover &handover : handoversIn(book, {lastDay.addDays(1), day.addMonths(kMonthsOfHandovers)}, progress)) {
        if (handover.from == person)
            successors.push_back({handover.on, handover.to, handover.households.size()});
    }
    return successors;
}

} // namespace

std::vector<Ref<Household>> householdsToHandOver(const Casebook &book, const Caseload &load, Ref<Personnel> person)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const Date lastDay = lastDayOf(snapshot.personnel[person], load.day);
    std::vector<Ref<Household>> households;
    for (std::uint32_t i = 0; i < snapshot.households.counting().size(); ++i) {
        const Ref<Household> household{i};
        const bool isThere = *snapshot.households[household].registeredOn <= lastDay && !load.households[i].left;
        if (isThere && responsibleOn(book, household, lastDay) == person)
            households.push_back(household);
    }
    return households;
}

HandoverPack handoverPack(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Personnel> person,
                          const QLocale &locale, const Progress &progress)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const Date lastDay = lastDayOf(snapshot.personnel[person], load.day);
    HandoverPack pack;
    const std::vector<Ref<Household>> households = householdsToHandOver(book, load, person);
    const std::set<Ref<Household>> theirs(households.begin(), households.end());
    pack.households = householdLines(snapshot, households, locale);
    pack.isTellingStatuses = households.size() >= kFewestForStatuses;
    for (const ChildState &child : load.children) {
        if (pack.isTellingStatuses && !child.left && theirs.contains(snapshot.children[child.child].household))
            ++pack.statuses[static_cast<std::size_t>(child.status)];
    }
    if (logbook)
        pack.pieces = equipmentInHand(*logbook, snapshot.personnel.id(person), load.day);
    pack.sessions = comingSessions(snapshot, logbook, person, load.day);
    pack.successors = successorsOf(book, person, lastDay, load.day, progress);
    return pack;
}

} // namespace clmrs
