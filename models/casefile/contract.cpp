#include "models/casefile/contract.h"

namespace clmrs {

namespace {

template <class Member>
struct OwnerOf;
template <class Row, class Field>
struct OwnerOf<Field Row::*>
{
    using type = Row;
};
template <auto Member>
using Owner = typename OwnerOf<decltype(Member)>::type;

template <auto Member>
Fault plain(Owner<Member> &row, const RowCell &cell, CellReader &reader)
{
    return reader.read(row.*Member, cell);
}

// A text of one person, place or thing: a name, a code, a remark.
template <auto Member>
Fault ownText(Owner<Member> &row, const RowCell &cell, CellReader &reader)
{
    return reader.readOwnText(row.*Member, cell);
}

template <auto Member>
Fault count(Owner<Member> &row, const RowCell &cell, CellReader &reader)
{
    return reader.readCount(row.*Member, cell);
}

template <auto Member>
Fault hours(Owner<Member> &row, const RowCell &cell, CellReader &reader)
{
    return reader.readHours(row.*Member, cell);
}

template <auto Member>
Fault number(Owner<Member> &row, const RowCell &cell, CellReader &reader)
{
    return reader.readNumber(row.*Member, cell);
}

// A reference to the row's own table: the target may stand later in the file.
template <auto Member>
Fault own(Owner<Member> &, const RowCell &cell, CellReader &reader)
{
    if (cell.text().empty())
        return Fault::absent;
    reader.selfReference = TableOf<Owner<Member>>::in(reader.snapshot()).ids().intern(cell.text());
    return Fault::none;
}

Fault seasonStart(Cooperative &row, const RowCell &cell, CellReader &reader)
{
    const Fault fault = reader.readCount(row.seasonStartMonth, cell);
    if (row.seasonStartMonth && (*row.seasonStartMonth < 1 || *row.seasonStartMonth > 12)) {
        row.seasonStartMonth.reset();
        return Fault::unreadableValue;
    }
    return fault;
}

// NULL means not asked; empty text means asked, and none.
Fault tasks(Observation &row, const RowCell &cell, CellReader &reader)
{
    row.tasksAsked = cell.type() != CellType::null;
    reader.read(row.tasks, cell);
    return Fault::none;
}

template <class Row>
using Columns = ColumnSpec<Row>;

constexpr Columns<Cooperative> kCooperative[] = {
    {"name", plain<&Cooperative::name>},
    {"country", plain<&Cooperative::country>},
    {"commodity", plain<&Cooperative::commodity>},
    {"season_start_month", seasonStart},
};

constexpr Columns<Community> kCommunity[] = {
    {"cooperative_id", plain<&Community::cooperative>},
    {"name", plain<&Community::name>},
    {"section", plain<&Community::section>},
    {"district", plain<&Community::district>},
    {"latitude", number<&Community::latitude>},
    {"longitude", number<&Community::longitude>},
    {"joined_on", plain<&Community::joinedOn>},
    {"parent_id", own<&Community::parent>, Need::none, true},
};

constexpr Columns<Personnel> kPersonnel[] = {
    {"code", ownText<&Personnel::code>},
    {"name", ownText<&Personnel::name>},
    {"sex", plain<&Personnel::sex>},
    {"birth_year", count<&Personnel::birthYear>},
    {"role", plain<&Personnel::role>},
    {"education", plain<&Personnel::education>},
    {"languages", plain<&Personnel::languages>},
    {"weekly_hours", hours<&Personnel::weeklyHours>},
    {"dedicated", plain<&Personnel::dedicated>},
    {"contract", plain<&Personnel::contract>},
    {"contract_start", plain<&Personnel::contractStart>},
    {"contract_end", plain<&Personnel::contractEnd>},
    {"hired_on", plain<&Personnel::hiredOn>},
    {"left_on", plain<&Personnel::leftOn>},
    {"supervisor_id", own<&Personnel::supervisor>},
    {"community_id", plain<&Personnel::community>},
};

constexpr Columns<Household> kHousehold[] = {
    {"community_id", plain<&Household::community>, Need::weight},
    {"code", ownText<&Household::code>},
    {"head_name", ownText<&Household::headName>},
    {"head_sex", plain<&Household::headSex>},
    {"phone", ownText<&Household::phone>},
    {"latitude", number<&Household::latitude>},
    {"longitude", number<&Household::longitude>},
    {"registered_on", plain<&Household::registeredOn>, Need::required},
    {"consent", plain<&Household::consent>},
    {"left_on", plain<&Household::leftOn>},
    {"kind", plain<&Household::kind>, Need::none, true},
    {"parent_id", own<&Household::parent>, Need::none, true},
};

constexpr Columns<Child> kChild[] = {
    {"household_id", plain<&Child::household>, Need::weight},
    {"code", ownText<&Child::code>},
    {"name", ownText<&Child::name>},
    {"sex", plain<&Child::sex>},
    {"birth_date", plain<&Child::birthDate>},
    {"birth_date_precision", plain<&Child::birthPrecision>},
    {"registered_on", plain<&Child::registeredOn>, Need::required},
    {"left_on", plain<&Child::leftOn>},
    {"left_reason", plain<&Child::leftReason>},
    {"relation", plain<&Child::relation>, Need::none, true},
    {"caregiver_name", ownText<&Child::caregiverName>, Need::none, true},
};

constexpr Columns<Assignment> kAssignment[] = {
    {"household_id", plain<&Assignment::household>},
    {"community_id", plain<&Assignment::community>},
    {"personnel_id", plain<&Assignment::person>, Need::weight},
    {"starts_on", plain<&Assignment::startsOn>, Need::required},
    {"ends_on", plain<&Assignment::endsOn>},
};

constexpr Columns<Visit> kVisit[] = {
    {"household_id", plain<&Visit::household>, Need::weight},
    {"personnel_id", plain<&Visit::person>},
    {"kind", plain<&Visit::kind>},
    {"started_at", plain<&Visit::startedAt>, Need::required},
    {"ended_at", plain<&Visit::endedAt>},
    {"received_at", plain<&Visit::receivedAt>},
    {"latitude", number<&Visit::latitude>},
    {"longitude", number<&Visit::longitude>},
    {"gps_accuracy_m", hours<&Visit::gpsAccuracyM>},
    {"announced", plain<&Visit::announced>},
    {"consent", plain<&Visit::consent>},
    {"awareness", plain<&Visit::awareness>},
};

constexpr Columns<Observation> kObservation[] = {
    {"visit_id", plain<&Observation::visit>, Need::weight},
    {"child_id", plain<&Observation::child>, Need::weight},
    {"presence", plain<&Observation::presence>},
    {"hours_week", hours<&Observation::hoursWeek>},
    {"attends_school", plain<&Observation::attendsSchool>},
    {"tasks", tasks},
    {"danger", plain<&Observation::danger>},
    {"finding", plain<&Observation::finding>},
};

constexpr Columns<Support> kSupport[] = {
    {"child_id", plain<&Support::child>},
    {"household_id", plain<&Support::household>},
    {"community_id", plain<&Support::community>},
    {"kind", plain<&Support::kind>},
    {"planned_on", plain<&Support::plannedOn>},
    {"delivered_on", plain<&Support::deliveredOn>},
    {"cost", number<&Support::cost>},
    {"currency", plain<&Support::currency>},
    {"provider", plain<&Support::provider>},
    {"proof", ownText<&Support::proof>},
};

constexpr Columns<Referral> kReferral[] = {
    {"child_id", plain<&Referral::child>, Need::weight},
    {"personnel_id", plain<&Referral::person>},
    {"system", plain<&Referral::system>},
    {"urgency", plain<&Referral::urgency>},
    {"reason", ownText<&Referral::reason>},
    {"referred_on", plain<&Referral::referredOn>},
    {"acknowledged_on", plain<&Referral::acknowledgedOn>},
    {"closed_on", plain<&Referral::closedOn>},
    {"outcome", ownText<&Referral::outcome>},
    {"external_number", ownText<&Referral::externalNumber>},
};

constexpr Columns<Closure> kClosure[] = {
    {"child_id", plain<&Closure::child>, Need::weight},
    {"closed_on", plain<&Closure::closedOn>},
    {"reason", plain<&Closure::reason>},
};

constexpr Columns<AwarenessSession> kSession[] = {
    {"community_id", plain<&AwarenessSession::community>, Need::weight},
    {"personnel_id", plain<&AwarenessSession::facilitator>},
    {"topic", plain<&AwarenessSession::topic>},
    {"audience", plain<&AwarenessSession::audience>},
    {"language", plain<&AwarenessSession::language>},
    {"planned_on", plain<&AwarenessSession::plannedOn>},
    {"held_on", plain<&AwarenessSession::heldOn>},
    {"women", count<&AwarenessSession::women>},
    {"men", count<&AwarenessSession::men>},
    {"girls", count<&AwarenessSession::girls>},
    {"boys", count<&AwarenessSession::boys>},
};

constexpr Columns<SessionAttendance> kAttendance[] = {
    {"session_id", plain<&SessionAttendance::session>, Need::weight},
    {"household_id", plain<&SessionAttendance::household>},
    {"name", ownText<&SessionAttendance::name>},
    {"sex", plain<&SessionAttendance::sex>},
    {"age_group", plain<&SessionAttendance::ageGroup>},
};

constexpr Columns<TaskLabel> kTask[] = {
    {"label_en", plain<&TaskLabel::english>},
    {"label_fr", plain<&TaskLabel::french>},
};

constexpr Columns<SyncState> kSyncState[] = {
    {"device_id", plain<&SyncState::device>},        {"personnel_id", plain<&SyncState::person>},
    {"last_sync_at", plain<&SyncState::lastSyncAt>}, {"pending_records", count<&SyncState::pendingRecords>},
    {"app_version", plain<&SyncState::appVersion>},
};

constexpr bool isGiven(Fault fault) { return fault != Fault::absent; }

// An assignment stands for its household where one is given, else for its community.
void settleAssignment(RowVerdict &verdict)
{
    enum { household, community };
    verdict.needs[isGiven(verdict.faults[household]) ? household : community] = Need::weight;
}

// A support has exactly one of child, household and community, and that one carries weight.
void settleSupport(RowVerdict &verdict)
{
    int given = 0;
    for (std::size_t target = 0; target < 3; ++target) {
        if (isGiven(verdict.faults[target])) {
            verdict.needs[target] = Need::weight;
            ++given;
        }
    }
    verdict.noSingleTarget = given != 1;
}

constexpr TableSpec<Cooperative> kCooperativeTable{TableId::cooperative, false, {"id", ""}, kCooperative};
constexpr TableSpec<Community> kCommunityTable{TableId::community, false, {"id", ""}, kCommunity};
constexpr TableSpec<Personnel> kPersonnelTable{TableId::personnel, false, {"id", ""}, kPersonnel};
constexpr TableSpec<Household> kHouseholdTable{TableId::household, false, {"id", ""}, kHousehold};
constexpr TableSpec<Child> kChildTable{TableId::child, false, {"id", ""}, kChild};
constexpr TableSpec<Assignment> kAssignmentTable{TableId::assignment, false, {"id", ""}, kAssignment, settleAssignment};
constexpr TableSpec<Visit> kVisitTable{TableId::visit, false, {"id", ""}, kVisit};
constexpr TableSpec<Observation> kObservationTable{TableId::observation, false, {"id", ""}, kObservation};
constexpr TableSpec<Support> kSupportTable{TableId::support, false, {"id", ""}, kSupport, settleSupport};
constexpr TableSpec<Referral> kReferralTable{TableId::referral, false, {"id", ""}, kReferral};
constexpr TableSpec<Closure> kClosureTable{TableId::closure, false, {"id", ""}, kClosure};
constexpr TableSpec<AwarenessSession> kSessionTable{TableId::awarenessSession, false, {"id", ""}, kSession};
constexpr TableSpec<SessionAttendance> kAttendanceTable{TableId::sessionAttendance, true, {"id", ""}, kAttendance};
constexpr TableSpec<TaskLabel> kTaskTable{TableId::task, true, {"code", ""}, kTask};
constexpr TableSpec<SyncState> kSyncStateTable{TableId::syncState, true, {"device_id", "personnel_id"}, kSyncState};

} // namespace

const TableSpec<Cooperative> &specOf(const Cooperative *) { return kCooperativeTable; }
const TableSpec<Community> &specOf(const Community *) { return kCommunityTable; }
const TableSpec<Personnel> &specOf(const Personnel *) { return kPersonnelTable; }
const TableSpec<Household> &specOf(const Household *) { return kHouseholdTable; }
const TableSpec<Child> &specOf(const Child *) { return kChildTable; }
const TableSpec<Assignment> &specOf(const Assignment *) { return kAssignmentTable; }
const TableSpec<Visit> &specOf(const Visit *) { return kVisitTable; }
const TableSpec<Observation> &specOf(const Observation *) { return kObservationTable; }
const TableSpec<Support> &specOf(const Support *) { return kSupportTable; }
const TableSpec<Referral> &specOf(const Referral *) { return kReferralTable; }
const TableSpec<Closure> &specOf(const Closure *) { return kClosureTable; }
const TableSpec<AwarenessSession> &specOf(const AwarenessSession *) { return kSessionTable; }
const TableSpec<SessionAttendance> &specOf(const SessionAttendance *) { return kAttendanceTable; }
const TableSpec<TaskLabel> &specOf(const TaskLabel *) { return kTaskTable; }
const TableSpec<SyncState> &specOf(const SyncState *) { return kSyncStateTable; }

} // namespace clmrs
