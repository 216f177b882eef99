// The papers of the community side: attendance lists, the plan of support, referrals.
#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/indicators/supportplan.h"
#include "models/reports/papernumber.h"
#include "models/reports/referralpaper.h"
#include "models/reports/remediationpaper.h"
#include "models/reports/rosters.h"
#include "models/tables/printedrosters.h"

namespace clmrs {

namespace {

// An id may hold a comma itself.
QStringList communityIds(const Printing &printing)
{
    const QString given = printing.call.value("community");
    return rowOfId(printing.book->snapshot->communities, given.toStdString()) ? QStringList{given} : given.split(u',');
}

Ref<Community> communityOfId(const CaseSnapshot &snapshot, const QString &id)
{
    const auto community = rowOfId(snapshot.communities, id.toStdString());
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
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "A list is for communities: --community ID,ID… or --section NAME."), {}});
    if (printing.call.has("section"))
        return communitiesOfSection(snapshot, printing.call.value("section"));
    std::vector<Ref<Community>> communities;
    for (const QString &id : communityIds(printing))
        communities.push_back(communityOfId(snapshot, id));
    return communities;
}

// As the named logbook has it, and over it what the call says.
RosterLook lookAsked(const Printing &printing, const LogbookSnapshot *logbook)
{
    const Invocation &call = printing.call;
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    RosterLook look = logbook ? rosterLookOf(*logbook, snapshot.cooperatives.id(snapshot.cooperative)) : RosterLook();
    look.landscape |= call.has("landscape");
    if (call.has("title-line"))
        look.titleLine = call.value("title-line").simplified();
    if (call.has("logo"))
        look.logo = readLogo(call.value("logo"));
    if (call.has("partner-logo"))
        look.partnerLogo = readLogo(call.value("partner-logo"));
    return look;
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
    RosterOrder order{communitiesAsked(printing), printing.call.date("date"), printing.call.value("topic").toStdString()};
    order.onlyNeverReached = printing.call.has("never-reached");
    if (printing.call.has("blank-rows"))
        order.blankRows = printing.call.value("blank-rows").toInt();
    std::vector<Printed> rosters;
    for (MadeRoster &made : rostersOf(*printing.book, *printing.load, logbook.get(), order, lookAsked(printing, logbook.get()),
                                      printing.stamp, printing.call.progress)) {
        rosters.push_back(printedOf(printing, std::move(made.paper), made.kept.community));
        rosters.back().roster = std::move(made.kept);
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
    return printedOf(
        printing,
        rosterAgain(*printing.book, *printing.load, *logbook, *roster, lookAsked(printing, logbook.get()), printing.stamp),
        roster->community);
}

Printed printedPlan(const Printing &printing)
{
    const Date first = firstOfMonth(printing.call, "quarter");
    const auto logbook = namedLogbook(printing.call);
    return {remediationPaper(*printing.book, *printing.load, logbook.get(), quarterFrom(first), printing.stamp,
                             printing.call.progress)};
}

Printed printedReferral(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    return casePaperOf(printing, [&](const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child,
                                     const Stamp &stamp, Naming naming, const QString &reason) {
        return referralPaper(book, load, index, child, stamp, naming, reason, logbook.get());
    });
}

} // namespace clmrs
