// What leaves of the community side: attendance lists, the plan of support, referral forms.
#include "models/reports/papernumber.h"
#include "models/reports/referralpaper.h"
#include "models/reports/remediationpaper.h"
#include "models/reports/rosters.h"
#include "models/tables/printedrosters.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/outbox.h"
#include "widgets/outboxparts.h"

namespace clmrs {

namespace {

// A working paper: household codes and heads as written.
Departure departureOfRoster(const OpenCase &opened, const Subject &community, std::string number)
{
    Departure departure = departureOf(DepartureKind::roster, opened);
    departure.named = true;
    departure.subject = community;
    departure.number = std::move(number);
    return departure;
}

std::string_view cooperativeOf(const OpenCase &opened)
{
    const CaseSnapshot &file = *opened.book->snapshot;
    return file.cooperatives.id(file.cooperative);
}

} // namespace

// One line of the print record after the other; then `then`.
void Outbox::recordAll(std::vector<Departure> departures, const std::function<void()> &then)
{
    if (departures.empty())
        return then();
    Departure first = std::move(departures.front());
    departures.erase(departures.begin());
    record(std::move(first), [this, departures, then] { recordAll(departures, then); });
}

// The rows of each list are kept under its number, once, so that attendance can be entered from it.
void Outbox::keepRows(const std::vector<MadeRoster> &rosters)
{
    Change change{nullptr, {}};
    for (const MadeRoster &roster : rosters)
        keepRoster(change, *m_desk.keeper().snapshot(), roster.kept, roster.logos);
    if (!change.edits.empty())
        m_desk.keeper().apply(std::move(change));
}

void Outbox::printRosters(const std::vector<RosterOrder> &orders)
{
    const auto opened = m_desk.opened();
    if (!opened || isBusy())
        return;
    const auto target = m_services.choosePaper(m_window, suggested("roster", *opened, ".pdf"));
    if (!target)
        return;
    m_job.start<std::vector<MadeRoster>>(
        [opened, orders, logbook = m_desk.keeper().snapshot(), stamp = stampOf(*opened, m_desk)](const Progress &progress) {
            std::vector<MadeRoster> made;
            for (const RosterOrder &order : orders)
                std::ranges::move(rostersOf(*opened->book, *opened->load, logbook.get(), order,
                                            rosterLookOf(*logbook, cooperativeOf(*opened)), stamp, progress),
                                  std::back_inserter(made));
            return made;
        },
        [this, opened, target = *target](const std::vector<MadeRoster> &rosters) {
            std::vector<Departure> leaving;
            leaving.reserve(rosters.size());
            for (const MadeRoster &roster : rosters)
                leaving.push_back(departureOfRoster(*opened, roster.kept.community, roster.kept.number));
            recordAll(std::move(leaving), [this, target, rosters] {
                keepRows(rosters);
                std::vector<Paper> papers;
                papers.reserve(rosters.size());
                for (const MadeRoster &roster : rosters)
                    papers.push_back(roster.paper);
                putOut(target, papers);
            });
        },
        [this](const Error &error) { Q_EMIT failed(error.sentence()); });
}

void Outbox::printRosterAgain(const std::string &number, const std::vector<std::size_t> &pages)
{
    const auto opened = m_desk.opened();
    const auto logbook = m_desk.keeper().snapshot();
    const PrintedRoster *roster = logbook ? rosterNumbered(*logbook, number) : nullptr;
    if (!opened || !roster || isBusy())
        return;
    print(suggested("roster", *opened, ".pdf"), departureOfRoster(*opened, roster->community, number),
          [opened, logbook, roster = *roster, pages, stamp = stampOf(*opened, m_desk)](const Progress &) {
              Paper paper = rosterAgain(*opened->book, *opened->load, *logbook, roster,
                                        rosterLookOf(*logbook, roster, cooperativeOf(*opened)), stamp);
              paper.only = pages;
              return paper;
          });
}

void Outbox::printPlan(const Period &quarter)
{
    const auto opened = m_desk.opened();
    if (!opened || isBusy())
        return;
    print(suggested("plan", *opened, ".pdf"), departureOf(DepartureKind::plan, *opened),
          [opened, quarter, logbook = m_desk.keeper().snapshot(), stamp = stampOf(*opened, m_desk)](const Progress &progress) {
              return remediationPaper(*opened->book, *opened->load, logbook.get(), quarter, stamp, progress);
          });
}

void Outbox::printReferral(const Subject &subject, const std::string &which)
{
    const auto opened = m_desk.opened();
    const auto child = opened ? opened->book->snapshot->children.find(subject.id) : std::nullopt;
    if (!child || isBusy())
        return;
    printOfChild("referral", opened, *child,
                 [logbook = m_desk.keeper().snapshot(), which](const Casebook &book, const Caseload &load,
                                                               const StoryIndex &index, Ref<Child> whom, const Stamp &stamp,
                                                               Naming naming, const QString &reason) {
                     return referralPaper(book, load, index, whom, stamp, naming, reason, logbook.get(), which);
                 });
}

} // namespace clmrs
