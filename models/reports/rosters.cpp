#include "models/reports/rosters.h"

#include "models/domain/qstring.h"
#include "models/domain/sessiontopics.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/heldsessions.h"
#include "models/indicators/judgedpairs.h"
#include "models/tables/attendance.h"
#include "models/tables/languagewords.h"
#include "models/tables/printedrosters.h"
#include "models/tables/sessionwords.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr int kMostPages = 9'999; // of any paper

// As the logbook plans it; of whoever is typed, the name.
void takeOwn(RosterHead &head, const CaseSnapshot &snapshot, const LogSession &session)
{
    const auto person = snapshot.personnel.find(session.facilitator.id);
    head.audience = session.audience;
    head.language = languageWord(session.language);
    head.facilitator =
        person ? lineOf(snapshot, snapshot.personnel[*person].name) : qstring(session.facilitator.name).simplified();
    head.place = qstring(session.place).simplified();
}

void takeSynced(RosterHead &head, const CaseSnapshot &snapshot)
{
    const auto found = std::ranges::find_if(snapshot.sessions.counting(), [&](const AwarenessSession &session) {
        const auto on = session.heldOn ? session.heldOn : session.plannedOn;
        return session.community == head.community && on == head.heldOn && isSameTopic(snapshot.text(session.topic), head.topic);
    });
    if (found == snapshot.sessions.counting().end())
        return;
    head.audience = found->audience;
    head.language = languageWord(snapshot.text(found->language));
    head.facilitator = found->facilitator ? lineOf(snapshot, snapshot.personnel[found->facilitator].name) : QString();
}

} // namespace

RosterHead rosterHeadFor(const CaseSnapshot &snapshot, const LogbookSnapshot *logbook, Ref<Community> community, Date heldOn,
                         const std::string &topic)
{
    RosterHead head{community, heldOn, topic};
    if (const LogSession *own = logbook ? sessionFor(*logbook, snapshot.communities.id(community), topic, heldOn) : nullptr)
        takeOwn(head, snapshot, *own);
    else
        takeSynced(head, snapshot);
    return head;
}

std::vector<MadeRoster> rostersOf(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook,
                                  const RosterOrder &order, const RosterLook &look, const Stamp &stamp, const Progress &progress)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    std::vector<Problem> findings = checkFile(book, progress);
    if (logbook)
        findings = withoutJudgedPairs(std::move(findings), snapshot, *logbook);
    const Reach reach = order.onlyNeverReached ? reachOn(book, load) : Reach();
    LookToKeep keep = lookToKeep(look);
    std::vector<MadeRoster> rosters;
    for (const Ref<Community> community : order.communities) {
        progress.stopIfCancelled();
        RosterHead head = rosterHeadFor(snapshot, logbook, community, order.heldOn, order.topic);
        if (head.audience == Audience::missing)
            head.audience = order.audience;
        std::vector<RosterRow> invited = invitedTo(book, load, community, findings, stamp.locale);
        if (order.onlyNeverReached)
            invited = neverReachedOf(std::move(invited), reach);
        MadeRoster made{
            rosterPaper(book, load, head, invited, order.blankRows, stamp, look), {}, std::exchange(keep.pictures, {})};
        if (head.audience == Audience::children) // whose paper names no household
            invited.clear();
        made.kept = printedRoster(snapshot, community, head.heldOn, head.topic, invited, made.paper.number.toStdString());
        made.kept.blankRows = order.blankRows;
        made.kept.landscape = look.landscape;
        made.kept.audience = head.audience;
        keepLook(made.kept, keep);
        rosters.push_back(std::move(made));
    }
    return rosters;
}

Paper rosterAgain(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const PrintedRoster &roster,
                  RosterLook look, const Stamp &stamp)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const auto community = snapshot.communities.find(roster.community.id);
    if (!community)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The community of the list %1 is no longer in the file, so the list cannot be "
                                                "printed again. Open the file with which it was printed."),
                     {qstring(roster.number)}});
    look.landscape = roster.landscape;
    RosterHead head = rosterHeadFor(snapshot, &logbook, *community, roster.heldOn.value_or(load.day), roster.topic);
    if (roster.audience != Audience::missing)
        head.audience = roster.audience;
    return rosterPaper(book, load, head, rowsOf(snapshot, roster), blankRowsOn(roster), stamp, look, qstring(roster.number));
}

std::vector<std::size_t> pagesTyped(const QString &typed)
{
    std::vector<std::size_t> pages;
    try {
        for (const int page : rowsTyped(typed, kMostPages))
            pages.push_back(static_cast<std::size_t>(page) - 1);
    } catch (const Error &) {
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "“%1” is no list of pages. Type their numbers, such as 2 or 4-5."), {typed.left(60)}});
    }
    return pages;
}

} // namespace clmrs
