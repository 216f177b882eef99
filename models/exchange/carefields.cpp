// The tables support_plan, referrals, referral_steps and services.
#include "models/exchange/fieldmaking.h"

namespace clmrs {

using namespace fieldmaking;

namespace {

constexpr int kMostCost = 1'000'000'000;
constexpr std::array<std::string_view, 3> kPlannedFor{"child", "household", "community"};

void readPlannedFor(PlannedSupport &row, const ImportCell &cell)
{
    const QStringList tables = listOf(kPlannedFor);
    row.subject.table = tables[qsizetype(cell.codeOf(tables))].toStdString();
}

void readWhom(PlannedSupport &row, const ImportCell &cell) { row.subject = cell.subjectOf(row.subject.table); }

} // namespace

LogbookFields<PlannedSupport> logbookFields(const PlannedSupport *)
{
    using P = PlannedSupport;
    return {
        ownCodeField("plan", &P::code),
        dayField("quarter", &P::quarter),
        field<P>(
            "subject_table", [](auto &row) -> auto & { return row.subject.table; }, readPlannedFor),
        field<P>(
            "subject_id", [](auto &row) -> auto & { return row.subject.id; }, readWhom),
        listedField("kind", &P::kind),
        numberField("cost", &P::cost, kMostCost),
        textField("currency", &P::currency),
        readBy("responsible", &P::responsible, &ImportCell::personOrText),
        dayField("due_on", &P::dueOn),
        textField("remark", &P::remark),
    };
}

LogbookFields<LogReferral> logbookFields(const LogReferral *)
{
    using R = LogReferral;
    return {
        ownCodeField("referral", &R::code),
        subjectField("child", &R::child, "child"),
        listedField("system", &R::system),
        textField("service", &R::service),
        listedField("urgency", &R::urgency),
        dayField("referred_on", &R::referredOn),
        dayField("acknowledged_on", &R::acknowledgedOn),
        dayField("closed_on", &R::closedOn),
        textField("reason", &R::reason),
        textField("outcome", &R::outcome),
        textField("number", &R::number),
    };
}

LogbookFields<ReferralStep> logbookFields(const ReferralStep *)
{
    return {
        readBy("referral", &ReferralStep::referral, &ImportCell::textThatIsThere), // may be the id of a synced one
        subjectField("child", &ReferralStep::child, "child"),
        codeField("stage", &ReferralStep::stage),
        dayField("reached_on", &ReferralStep::reachedOn),
        textField("remark", &ReferralStep::remark),
    };
}

LogbookFields<Service> logbookFields(const Service *)
{
    return {
        readBy("name", &Service::name, &ImportCell::textThatIsThere),
        listedField("system", &Service::system),
        textField("district", &Service::district),
        textField("address", &Service::address),
        textField("contact", &Service::contact),
        textField("phone", &Service::phone),
    };
}

unsigned knownBy(const PlannedSupport &) { return 0b1; }
unsigned knownBy(const LogReferral &) { return 0b1; }
unsigned knownBy(const ReferralStep &) { return 0b101; }
unsigned knownBy(const Service &) { return 0b111; }

} // namespace clmrs
