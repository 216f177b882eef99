// Times that cannot be, or hardly.
#include "models/indicators/bursts.h"
#include "models/indicators/filecheckparts.h"

namespace clmrs {

namespace {

Date dayOf(Date date) { return date; }
Date dayOf(Moment moment) { return moment.day(); }

template <class Row, class Time>
void futureIn(const Table<Row> &table, TableId id, std::optional<Time> Row::*member, std::string_view column, Date today,
              std::vector<Problem> &problems)
{
    const Adding add(ProblemCode::futureDate, id, table, problems);
    for (std::size_t i = 0; i < table.all().size(); ++i) {
        const std::optional<Time> &time = table.all()[i].*member;
        if (time && dayOf(*time) > today)
            add(i, column);
    }
}

} // namespace

void visitsEndingBeforeStart(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &visits = book.snapshot->visits;
    const Adding add(ProblemCode::visitEndsBeforeStart, TableId::visit, visits, problems);
    for (std::size_t i = 0; i < visits.all().size(); ++i) {
        const Visit &visit = visits.all()[i];
        if (visit.startedAt && visit.endedAt && *visit.endedAt < *visit.startedAt)
            add(i, "ended_at");
    }
}

void suspectClocks(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &visits = book.snapshot->visits;
    const Adding add(ProblemCode::clockSuspect, TableId::visit, visits, problems);
    for (std::size_t i = 0; i < visits.all().size(); ++i) {
        const Visit &visit = visits.all()[i];
        if (visit.startedAt && visit.receivedAt && *visit.receivedAt < *visit.startedAt)
            add(i, "received_at");
    }
}

// Plans, contracts and last days of assignments may well lie ahead; what has happened may not.
void futureDates(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const Date today = s.asOf.day();
    futureIn(s.communities, TableId::community, &Community::joinedOn, "joined_on", today, problems);
    futureIn(s.households, TableId::household, &Household::registeredOn, "registered_on", today, problems);
    futureIn(s.households, TableId::household, &Household::leftOn, "left_on", today, problems);
    futureIn(s.children, TableId::child, &Child::birthDate, "birth_date", today, problems);
    futureIn(s.children, TableId::child, &Child::registeredOn, "registered_on", today, problems);
    futureIn(s.children, TableId::child, &Child::leftOn, "left_on", today, problems);
    futureIn(s.visits, TableId::visit, &Visit::startedAt, "started_at", today, problems);
    futureIn(s.visits, TableId::visit, &Visit::endedAt, "ended_at", today, problems);
    futureIn(s.visits, TableId::visit, &Visit::receivedAt, "received_at", today, problems);
    futureIn(s.supports, TableId::support, &Support::deliveredOn, "delivered_on", today, problems);
    futureIn(s.referrals, TableId::referral, &Referral::referredOn, "referred_on", today, problems);
    futureIn(s.referrals, TableId::referral, &Referral::acknowledgedOn, "acknowledged_on", today, problems);
    futureIn(s.referrals, TableId::referral, &Referral::closedOn, "closed_on", today, problems);
    futureIn(s.closures, TableId::closure, &Closure::closedOn, "closed_on", today, problems);
    futureIn(s.sessions, TableId::awarenessSession, &AwarenessSession::heldOn, "held_on", today, problems);
    futureIn(s.syncStates, TableId::syncState, &SyncState::lastSyncAt, "last_sync_at", today, problems);
}

void bursts(const Casebook &book, std::vector<Problem> &problems)
{
    const Adding add(ProblemCode::burst, TableId::visit, book.snapshot->visits, problems);
    for (const BurstVisit &burst : burstVisits(book))
        add(burst.visit.index, "started_at", burst.inHour);
}

void visitsByLeavers(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &visits = book.snapshot->visits;
    const Adding add(ProblemCode::visitByLeaver, TableId::visit, visits, problems);
    for (std::size_t i = 0; i < visits.counting().size(); ++i) {
        const Visit &visit = visits.all()[i];
        if (!visit.person)
            continue;
        const std::optional<Date> &left = book.snapshot->personnel[visit.person].leftOn;
        if (left && *left <= visit.startedAt->day())
            add(i, "personnel_id");
    }
}

} // namespace clmrs
