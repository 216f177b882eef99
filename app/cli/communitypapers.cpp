// The papers of the community side: attendance lists, the plan of support, referrals.
#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/domain/sessiontopics.h"
#include "models/indicators/supportplan.h"
#include "models/reports/papernumber.h"
#include "models/reports/referralpaper.h"
#include "models/reports/remediationpaper.h"
#include "models/reports/rosters.h"
#include "models/tables/printedrosters.h"

#include <set>

namespace clmrs {

namespace {

constexpr const char *kListNeedsCommunities =
    QT_TRANSLATE_NOOP("clmrs", "A list is for communities: --community ID,ID… or --section NAME.");

// One that the programme, the file or the logbook knows; any other is a new one (topics are no list of the contract), unless a
// known one was mistyped.
std::string topicAsked(const Printing &printing, const LogbookSnapshot *logbook)
{
    const QString typed = printing.call.value("topic").simplified();
    if (typed.isEmpty())
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "A list has a topic: --topic CODE, such as light_work."), {}});
    std::set<QString> codes;
    for (const std::string_view usual : kUsualTopics)
        codes.insert(qstring(usual));
    for (const AwarenessSession &session : printing.book->snapshot->sessions.counting())
        codes.insert(qstring(printing.book->snapshot->text(session.topic)));
    if (logbook) {
        for (const LogSession &session : logbook->all<LogSession>())
            codes.insert(qstring(session.topic));
    }
    const bool isKnown =
        std::ranges::any_of(codes, [&](const QString &code) { return isSameTopic(code.toStdString(), typed.toStdString()); });
    const QString near = nearest(typed, QStringList(codes.begin(), codes.end()));
    if (!isKnown && isMistyped(typed, near))
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "No session is on “%1”. The nearest topic is %2."), {typed.left(64), near}});
    return typed.toStdString();
}

// An id may hold a comma itself.
QStringList communityIds(const Printing &printing)
{
    const QString given = printing.call.value("community");
    return printing.book->snapshot->communities.find(given.toStdString()) ? QStringList{given}
                                                                          : given.split(u',', Qt::SkipEmptyParts);
}

Ref<Community> communityOfId(const CaseSnapshot &snapshot, const QString &id)
{
    const auto community = snapshot.communities.find(id.toStdString());
    if (!community)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The file has no community with the id %1 that counts. The command indicators "
                                                "--by community lists the ids."),
                     {id.left(64)}});
    return *community;
}

std::vector<Ref<Community>> communitiesOfSection(const CaseSnapshot &snapshot, const QString &section)
{
    std::vector<Ref<Community>> communities;
    for (std::uint32_t i = 0; i < snapshot.communities.counting().size(); ++i) {
        if (lineOf(snapshot, snapshot.communities.counting()[i].section) == section.simplified())
            communities.push_back({i});
    }
    if (communities.empty())
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The file has no community of the section “%1”. The command indicators --by "
                                                "section lists the sections."),
                     {section.left(64)}});
    return communities;
}

std::vector<Ref<Community>> communitiesAsked(const Printing &printing)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    if (printing.call.has("community") == printing.call.has("section"))
        throw UsageError({kListNeedsCommunities, {}});
    if (printing.call.has("section"))
        return communitiesOfSection(snapshot, printing.call.value("section"));
    std::vector<Ref<Community>> communities;
    for (const QString &id : communityIds(printing)) {
        const Ref<Community> community = communityOfId(snapshot, id);
        if (std::ranges::find(communities, community) == communities.end())
            communities.push_back(community);
    }
    if (communities.empty())
        throw UsageError({kListNeedsCommunities, {}});
    return communities;
}

std::string_view cooperativeOf(const Printing &printing)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    return snapshot.cooperatives.id(snapshot.cooperative);
}

// Over a look what the call says.
RosterLook lookAsked(const Printing &printing, RosterLook look)
{
    const Invocation &call = printing.call;
    look.landscape |= call.has("landscape");
    if (call.has("title-line"))
        look.titleLine = call.value("title-line").simplified();
    if (call.has("logo"))
        look.logo = readLogo(call.value("logo"));
    if (call.has("partner-logo"))
        look.partnerLogo = readLogo(call.value("partner-logo"));
    return look;
}

// The first day of a quarter of the season, which starts in whatever month the cooperative says.
Date quarterAsked(const Printing &printing)
{
    const Date asked = firstOfMonth(printing.call, "quarter");
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    const Date first = quarterOf(asked, snapshot.cooperative.seasonStartMonth.value_or(1)).from;
    if (asked != first)
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "No quarter of the season starts in %1. The quarter with this month in it is "
                                        "--quarter %2."),
             {printing.call.value("quarter"), qstring(first.iso().substr(0, 7))}});
    return asked;
}

Printed printedOf(const Printing &printing, Paper paper, const Subject &community)
{
    Printed printed{std::move(paper)};
    printed.departure.named = true; // a working paper: household codes and heads as written
    printed.departure.subject = community;
    if (printing.call.has("page"))
        printed.paper.only = pagesTyped(printing.call.value("page"));
    return printed;
}

} // namespace

Printed printedRosters(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    RosterOrder order{communitiesAsked(printing), printing.call.date("date"), topicAsked(printing, logbook.get())};
    order.audience = codeOf<Audience>(printing.call.value("audience").toStdString());
    order.onlyNeverReached = printing.call.has("never-reached");
    if (printing.call.has("blank-rows"))
        order.blankRows = printing.call.value("blank-rows").toInt();
    std::vector<Printed> rosters;
    const RosterLook look = lookAsked(printing, logbook ? rosterLookOf(*logbook, cooperativeOf(printing)) : RosterLook());
    for (MadeRoster &made :
         rostersOf(*printing.book, *printing.load, logbook.get(), order, look, printing.stamp, printing.call.progress)) {
        rosters.push_back(printedOf(printing, std::move(made.paper), made.kept.community));
        rosters.back().roster = std::move(made.kept);
        rosters.back().logos = std::move(made.logos);
    }
    Printed first = std::move(rosters.front());
    first.following.assign(std::make_move_iterator(rosters.begin() + 1), std::make_move_iterator(rosters.end()));
    return first;
}

Printed printedRosterAgain(const Printing &printing)
{
    const auto logbook = logbookOfPaper(printing.call);
    const QString number = paperNumberTyped(printing.call.value("number"));
    const PrintedRoster *roster = logbook ? rosterNumbered(*logbook, number.toStdString()) : nullptr;
    if (number.isEmpty() || !roster)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook has no list of the number %1. It stands at the head and the foot of "
                                                "each sheet."),
                     {printing.call.value("number").left(64)}});
    const RosterLook look = lookAsked(printing, rosterLookOf(*logbook, *roster, cooperativeOf(printing)));
    return printedOf(printing, rosterAgain(*printing.book, *printing.load, *logbook, *roster, look, printing.stamp),
                     roster->community);
}

Printed printedPlan(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    return {remediationPaper(*printing.book, *printing.load, logbook.get(), quarterFrom(quarterAsked(printing)), printing.stamp,
                             printing.call.progress)};
}

Printed printedReferral(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    std::optional<std::string> which;
    if (printing.call.has("referral"))
        which = printing.call.value("referral").toStdString();
    return casePaperOf(printing, [&](const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child,
                                     const Stamp &stamp, Naming naming, const QString &reason) {
        return referralPaper(book, load, index, child, stamp, naming, reason, logbook.get(), which);
    });
}

} // namespace clmrs
