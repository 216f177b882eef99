// The papers of the community side: attendance lists, the plan of support, referrals.
#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/judgedpairs.h"
#include "models/reports/referralpaper.h"
#include "models/reports/remediationpaper.h"
#include "models/reports/rosterpaper.h"
#include "models/tables/printedrosters.h"
#include "models/tables/sessionwords.h"

namespace clmrs {

namespace {

// An id may hold a comma itself.
QStringList communityIds(const Printing &printing)
{
    const QString given = printing.call.value("community");
    return rowOfId(printing.book->snapshot->communities, given.toStdString()) ? QStringList{given} : given.split(u',');
}

// What the session planned in the logbook says; else it is written by hand.
void takePlanned(RosterHead &head, const CaseSnapshot &snapshot, const LogbookSnapshot &logbook)
{
    const LogSession *session = sessionFor(logbook, snapshot.communities.id(head.community), head.topic, head.heldOn);
    if (!session)
        return;
    head.audience = session->audience;
    head.language = languageWord(session->language);
    const auto person = rowOfId(snapshot.personnel, session->facilitator.id);
    head.facilitator = person ? lineOf(snapshot, snapshot.personnel[*person].name)
                              : QString::fromStdString(session->facilitator.name).simplified();
}

Printed makeRosterOf(const Printing &printing, const QString &id, std::span<const Problem> findings,
                     const LogbookSnapshot *logbook)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    const auto community = rowOfId(snapshot.communities, id.toStdString());
    if (!community)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The file has no community with the id %1 that counts. The command indicators "
                                                "--by community lists the ids."),
                     {id.left(64)}});
    RosterHead head{*community, printing.call.date("date"), printing.call.value("topic").toStdString()};
    if (logbook)
        takePlanned(head, snapshot, *logbook);
    const int blankRows = printing.call.has("blank-rows") ? printing.call.value("blank-rows").toInt() : kLeastBlankRows;
    const std::vector<RosterRow> invited = invitedTo(*printing.book, *printing.load, *community, findings, printing.stamp.locale);
    Printed printed{rosterPaper(*printing.book, *printing.load, head, invited, blankRows, printing.stamp)};
    printed.roster = printedRoster(snapshot, *community, head.heldOn, head.topic, invited, printed.paper.number.toStdString());
    printed.departure.kind = DepartureKind::printed;
    printed.departure.named = true; // a working paper: household codes and heads as written
    printed.departure.subject = {"community", id.toStdString(),
                                 std::string(snapshot.text(snapshot.communities[*community].name))};
    return printed;
}

} // namespace

Printed printedRosters(const Printing &printing)
{
    const auto logbook = namedLogbook(printing.call);
    std::vector<Problem> findings = checkFile(*printing.book, printing.call.progress);
    if (logbook)
        findings = withoutJudgedPairs(std::move(findings), *printing.book->snapshot, *logbook);
    std::vector<Printed> rosters;
    for (const QString &id : communityIds(printing))
        rosters.push_back(makeRosterOf(printing, id, findings, logbook.get()));
    Printed first = std::move(rosters.front());
    first.following.assign(std::make_move_iterator(rosters.begin() + 1), std::make_move_iterator(rosters.end()));
    return first;
}

Printed printedPlan(const Printing &printing)
{
    const Date first = firstOfMonth(printing.call, "quarter");
    const Period quarter{first, first.addMonths(kMonthsOfQuarter).addDays(-1)};
    Printed printed{remediationPaper(*printing.book, *printing.load, quarter, printing.stamp, printing.call.progress)};
    printed.departure.kind = DepartureKind::printed;
    return printed;
}

Printed printedReferral(const Printing &printing) { return casePaperOf(printing, referralPaper); }

} // namespace clmrs
