#include "models/tables/contractfields.h"

#include "models/domain/qstring.h"
#include "models/tables/logwords.h"
#include "models/tables/storywords.h"

#include <array>
#include <charconv>

namespace clmrs {

namespace {

const Table<Cooperative> &tableOf(const CaseSnapshot &s, const Cooperative *) { return s.cooperatives; }
const Table<Community> &tableOf(const CaseSnapshot &s, const Community *) { return s.communities; }
const Table<Household> &tableOf(const CaseSnapshot &s, const Household *) { return s.households; }
const Table<Child> &tableOf(const CaseSnapshot &s, const Child *) { return s.children; }
const Table<Personnel> &tableOf(const CaseSnapshot &s, const Personnel *) { return s.personnel; }
const Table<Assignment> &tableOf(const CaseSnapshot &s, const Assignment *) { return s.assignments; }
const Table<Visit> &tableOf(const CaseSnapshot &s, const Visit *) { return s.visits; }
const Table<Observation> &tableOf(const CaseSnapshot &s, const Observation *) { return s.observations; }
const Table<Support> &tableOf(const CaseSnapshot &s, const Support *) { return s.supports; }
const Table<Referral> &tableOf(const CaseSnapshot &s, const Referral *) { return s.referrals; }
const Table<Closure> &tableOf(const CaseSnapshot &s, const Closure *) { return s.closures; }
const Table<AwarenessSession> &tableOf(const CaseSnapshot &s, const AwarenessSession *) { return s.sessions; }
const Table<SessionAttendance> &tableOf(const CaseSnapshot &s, const SessionAttendance *) { return s.attendances; }
const Table<TaskLabel> &tableOf(const CaseSnapshot &s, const TaskLabel *) { return s.taskLabels; }
const Table<SyncState> &tableOf(const CaseSnapshot &s, const SyncState *) { return s.syncStates; }

// The shortest digits that read back as the same number.
template <class Number>
std::string digits(Number number)
{
    std::array<char, 40> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

std::string written(const CaseSnapshot &s, TextId text) { return std::string(s.text(text)); }
std::string written(const CaseSnapshot &, int number) { return digits(number); }
std::string written(const CaseSnapshot &, float number) { return digits(number); }
std::string written(const CaseSnapshot &, double number) { return digits(number); }
std::string written(const CaseSnapshot &, bool yes) { return yes ? "1" : "0"; }
std::string written(const CaseSnapshot &, Date day) { return day.iso(); }
std::string written(const CaseSnapshot &, Moment moment) { return moment.iso(); }
template <class T>
std::string written(const CaseSnapshot &s, const std::optional<T> &value)
{
    return value ? written(s, *value) : std::string();
}
template <class E>
std::string written(const CaseSnapshot &s, const Coded<E> &code)
{
    return std::string(code.unlisted ? s.text(code.unlisted) : codeText(code.value));
}
template <class Row>
std::string written(const CaseSnapshot &s, Ref<Row> ref)
{
    return ref ? std::string(tableOf(s, static_cast<const Row *>(nullptr)).id(ref)) : std::string();
}

// The other row of a reference, as a person knows it.
template <class Row>
QString known(const CaseSnapshot &s, Ref<Row> ref)
{
    if (!ref)
        return {};
    const Row &row = tableOf(s, static_cast<const Row *>(nullptr))[ref];
    if constexpr (std::is_same_v<Row, Community>)
        return lineOf(s, row.name);
    else if constexpr (std::is_same_v<Row, Personnel>)
        return lineOf(s, row.name ? row.name : row.code);
    else
        return lineOf(s, row.code);
}

template <class Member>
struct OwnerOf;
template <class Row, class Value>
struct OwnerOf<Value Row::*>
{
    using type = Row;
};
template <auto Member>
using Owner = typename OwnerOf<decltype(Member)>::type;

template <class Row>
struct Field
{
    std::string_view column;
    std::string (*value)(const CaseSnapshot &snapshot, const Row &row);
    QString (*other)(const CaseSnapshot &snapshot, const Row &row) = nullptr; // of a reference that a person can judge
    bool isJudged = true;
};

template <auto Member>
constexpr Field<Owner<Member>> field(std::string_view column, bool isJudged = true)
{
    return {column, [](const CaseSnapshot &s, const Owner<Member> &row) { return written(s, row.*Member); }, nullptr, isJudged};
}

template <auto Member>
constexpr Field<Owner<Member>> reference(std::string_view column)
{
    return {column, [](const CaseSnapshot &s, const Owner<Member> &row) { return written(s, row.*Member); },
            [](const CaseSnapshot &s, const Owner<Member> &row) { return known(s, row.*Member); }};
}

constexpr Field<Cooperative> kCooperative[] = {field<&Cooperative::name>("name"), field<&Cooperative::country>("country"),
                                               field<&Cooperative::commodity>("commodity"),
                                               field<&Cooperative::seasonStartMonth>("season_start_month")};
constexpr Field<Community> kCommunity[] = {field<&Community::cooperative>("cooperative_id", false),
                                           field<&Community::name>("name"),
                                           field<&Community::section>("section"),
                                           field<&Community::district>("district"),
                                           field<&Community::latitude>("latitude", false),
                                           field<&Community::longitude>("longitude", false),
                                           field<&Community::joinedOn>("joined_on"),
                                           reference<&Community::parent>("parent_id")};
constexpr Field<Personnel> kPersonnel[] = {field<&Personnel::code>("code"),
                                           field<&Personnel::name>("name"),
                                           field<&Personnel::sex>("sex"),
                                           field<&Personnel::birthYear>("birth_year"),
                                           field<&Personnel::role>("role"),
                                           field<&Personnel::education>("education"),
                                           field<&Personnel::languages>("languages"),
                                           field<&Personnel::weeklyHours>("weekly_hours"),
                                           field<&Personnel::dedicated>("dedicated"),
                                           field<&Personnel::contract>("contract"),
                                           field<&Personnel::contractStart>("contract_start"),
                                           field<&Personnel::contractEnd>("contract_end"),
                                           field<&Personnel::hiredOn>("hired_on"),
                                           field<&Personnel::leftOn>("left_on"),
                                           reference<&Personnel::supervisor>("supervisor_id"),
                                           reference<&Personnel::community>("community_id")};
constexpr Field<Household> kHousehold[] = {reference<&Household::community>("community_id"),
                                           field<&Household::code>("code"),
                                           field<&Household::headName>("head_name"),
                                           field<&Household::headSex>("head_sex"),
                                           field<&Household::phone>("phone"),
                                           field<&Household::latitude>("latitude", false),
                                           field<&Household::longitude>("longitude", false),
                                           field<&Household::registeredOn>("registered_on"),
                                           field<&Household::consent>("consent"),
                                           field<&Household::leftOn>("left_on"),
                                           field<&Household::kind>("kind"),
                                           reference<&Household::parent>("parent_id")};
constexpr Field<Child> kChild[] = {reference<&Child::household>("household_id"),
                                   field<&Child::code>("code"),
                                   field<&Child::name>("name"),
                                   field<&Child::sex>("sex"),
                                   field<&Child::birthDate>("birth_date"),
                                   field<&Child::birthPrecision>("birth_date_precision"),
                                   field<&Child::registeredOn>("registered_on"),
                                   field<&Child::leftOn>("left_on"),
                                   field<&Child::leftReason>("left_reason"),
                                   field<&Child::relation>("relation"),
                                   field<&Child::caregiverName>("caregiver_name")};
constexpr Field<Assignment> kAssignment[] = {reference<&Assignment::household>("household_id"),
                                             reference<&Assignment::community>("community_id"),
                                             reference<&Assignment::person>("personnel_id"),
                                             field<&Assignment::startsOn>("starts_on"), field<&Assignment::endsOn>("ends_on")};
constexpr Field<Visit> kVisit[] = {reference<&Visit::household>("household_id"),
                                   reference<&Visit::person>("personnel_id"),
                                   field<&Visit::kind>("kind"),
                                   field<&Visit::startedAt>("started_at"),
                                   field<&Visit::endedAt>("ended_at"),
                                   field<&Visit::receivedAt>("received_at", false),
                                   field<&Visit::latitude>("latitude", false),
                                   field<&Visit::longitude>("longitude", false),
                                   field<&Visit::gpsAccuracyM>("gps_accuracy_m", false),
                                   field<&Visit::announced>("announced"),
                                   field<&Visit::consent>("consent"),
                                   field<&Visit::awareness>("awareness")};
constexpr Field<Observation> kObservation[] = {field<&Observation::visit>("visit_id", false),
                                               reference<&Observation::child>("child_id"),
                                               field<&Observation::presence>("presence"),
                                               field<&Observation::hoursWeek>("hours_week"),
                                               field<&Observation::attendsSchool>("attends_school"),
                                               field<&Observation::tasks>("tasks"),
                                               field<&Observation::danger>("danger"),
                                               field<&Observation::finding>("finding")};
constexpr Field<Support> kSupport[] = {reference<&Support::child>("child_id"),
                                       reference<&Support::household>("household_id"),
                                       reference<&Support::community>("community_id"),
                                       field<&Support::kind>("kind"),
                                       field<&Support::plannedOn>("planned_on"),
                                       field<&Support::deliveredOn>("delivered_on"),
                                       field<&Support::cost>("cost"),
                                       field<&Support::currency>("currency"),
                                       field<&Support::provider>("provider"),
                                       field<&Support::proof>("proof")};
constexpr Field<Referral> kReferral[] = {reference<&Referral::child>("child_id"),
                                         reference<&Referral::person>("personnel_id"),
                                         field<&Referral::system>("system"),
                                         field<&Referral::urgency>("urgency"),
                                         field<&Referral::reason>("reason"),
                                         field<&Referral::referredOn>("referred_on"),
                                         field<&Referral::acknowledgedOn>("acknowledged_on"),
                                         field<&Referral::closedOn>("closed_on"),
                                         field<&Referral::outcome>("outcome"),
                                         field<&Referral::externalNumber>("external_number")};
constexpr Field<Closure> kClosure[] = {reference<&Closure::child>("child_id"), field<&Closure::closedOn>("closed_on"),
                                       field<&Closure::reason>("reason")};
constexpr Field<AwarenessSession> kAwarenessSession[] = {reference<&AwarenessSession::community>("community_id"),
                                                         reference<&AwarenessSession::facilitator>("personnel_id"),
                                                         field<&AwarenessSession::topic>("topic"),
                                                         field<&AwarenessSession::audience>("audience"),
                                                         field<&AwarenessSession::language>("language"),
                                                         field<&AwarenessSession::plannedOn>("planned_on"),
                                                         field<&AwarenessSession::heldOn>("held_on"),
                                                         field<&AwarenessSession::women>("women"),
                                                         field<&AwarenessSession::men>("men"),
                                                         field<&AwarenessSession::girls>("girls"),
                                                         field<&AwarenessSession::boys>("boys")};
constexpr Field<SessionAttendance> kSessionAttendance[] = {
    field<&SessionAttendance::session>("session_id", false), reference<&SessionAttendance::household>("household_id"),
    field<&SessionAttendance::name>("name"), field<&SessionAttendance::sex>("sex"),
    field<&SessionAttendance::ageGroup>("age_group")};
constexpr Field<TaskLabel> kTaskLabel[] = {field<&TaskLabel::english>("label_en"), field<&TaskLabel::french>("label_fr")};
constexpr Field<SyncState> kSyncState[] = {field<&SyncState::device>("device_id"), reference<&SyncState::person>("personnel_id"),
                                           field<&SyncState::lastSyncAt>("last_sync_at", false),
                                           field<&SyncState::pendingRecords>("pending_records", false),
                                           field<&SyncState::appVersion>("app_version", false)};

using Found = std::function<void(std::string_view id, std::uint32_t row)>;

// One table of the contract without its row type.
struct AnyTable
{
    TableId id;
    void (*walk)(const CaseSnapshot &snapshot, const Found &found);
    std::optional<std::string> (*value)(const CaseSnapshot &snapshot, std::uint32_t row, std::string_view column);
    std::vector<FieldValue> (*judged)(const CaseSnapshot &snapshot, std::uint32_t row);
    std::vector<std::string_view> (*columns)();
};

template <class Row>
const Row &rowAt(const CaseSnapshot &snapshot, std::uint32_t row)
{
    return tableOf(snapshot, static_cast<const Row *>(nullptr)).all()[row];
}

template <class Row>
void walkOf(const CaseSnapshot &snapshot, const Found &found)
{
    const Table<Row> &table = tableOf(snapshot, static_cast<const Row *>(nullptr));
    for (std::uint32_t row = 0; row < table.all().size(); ++row)
        found(table.id(Ref<Row>{row}), row);
}

template <class Row, const auto &Fields>
std::optional<std::string> valueOf(const CaseSnapshot &snapshot, std::uint32_t row, std::string_view column)
{
    const auto found = std::ranges::find(Fields, column, &Field<Row>::column);
    return found == std::end(Fields) ? std::nullopt : std::optional(found->value(snapshot, rowAt<Row>(snapshot, row)));
}

QString fieldWords(std::string_view table, std::string_view column, const QString &other)
{
    const QString words = columnWord(table, column);
    return other.isEmpty() ? words : said(QT_TRANSLATE_NOOP("clmrs", "%1 (%2)"), {words, other});
}

template <class Row, const auto &Fields>
std::vector<FieldValue> judgedOf(const CaseSnapshot &snapshot, std::uint32_t row, std::string_view table)
{
    const Row &of = rowAt<Row>(snapshot, row);
    std::vector<FieldValue> values;
    for (const Field<Row> &field : Fields) {
        if (field.isJudged)
            values.push_back({std::string(field.column),
                              fieldWords(table, field.column, field.other ? field.other(snapshot, of) : QString()),
                              qstring(field.value(snapshot, of))});
    }
    return values;
}

template <class Row, const auto &Fields>
std::vector<std::string_view> columnsOf()
{
    std::vector<std::string_view> columns;
    for (const Field<Row> &field : Fields)
        columns.push_back(field.column);
    return columns;
}

template <TableId Id, class Row, const auto &Fields>
constexpr AnyTable anyTable()
{
    return {Id, walkOf<Row>, valueOf<Row, Fields>,
            [](const CaseSnapshot &s, std::uint32_t row) { return judgedOf<Row, Fields>(s, row, tableName(Id)); },
            columnsOf<Row, Fields>};
}

constexpr AnyTable kTables[] = {
    anyTable<TableId::cooperative, Cooperative, kCooperative>(),
    anyTable<TableId::community, Community, kCommunity>(),
    anyTable<TableId::personnel, Personnel, kPersonnel>(),
    anyTable<TableId::household, Household, kHousehold>(),
    anyTable<TableId::child, Child, kChild>(),
    anyTable<TableId::assignment, Assignment, kAssignment>(),
    anyTable<TableId::visit, Visit, kVisit>(),
    anyTable<TableId::observation, Observation, kObservation>(),
    anyTable<TableId::support, Support, kSupport>(),
    anyTable<TableId::referral, Referral, kReferral>(),
    anyTable<TableId::closure, Closure, kClosure>(),
    anyTable<TableId::awarenessSession, AwarenessSession, kAwarenessSession>(),
    anyTable<TableId::sessionAttendance, SessionAttendance, kSessionAttendance>(),
    anyTable<TableId::task, TaskLabel, kTaskLabel>(),
    anyTable<TableId::syncState, SyncState, kSyncState>(),
};
static_assert(std::size(kTables) == kTableCount);

const AnyTable *anyTableNamed(std::string_view name)
{
    const auto found = std::ranges::find(kTables, name, [](const AnyTable &table) { return tableName(table.id); });
    return found == std::end(kTables) ? nullptr : found;
}

// The row that counts before one that is kept out.
std::optional<std::uint32_t> find(const CaseSnapshot &snapshot, const AnyTable &table, std::string_view id)
{
    std::optional<std::uint32_t> at;
    table.walk(snapshot, [&](std::string_view other, std::uint32_t row) {
        if (!at && other == id)
            at = row;
    });
    return id.empty() ? std::nullopt : at;
}

} // namespace

std::optional<std::pair<TableId, std::uint32_t>> contractRow(const CaseSnapshot &snapshot, std::string_view table,
                                                             std::string_view id)
{
    const AnyTable *known = anyTableNamed(table);
    const auto row = known ? find(snapshot, *known, id) : std::nullopt;
    return row ? std::optional(std::pair(known->id, *row)) : std::nullopt;
}

std::vector<FieldValue> contractFields(const CaseSnapshot &snapshot, TableId table, std::uint32_t row)
{
    return kTables[static_cast<std::size_t>(table)].judged(snapshot, row);
}

std::vector<std::string_view> columnsThatSay(TableId table) { return kTables[static_cast<std::size_t>(table)].columns(); }

std::optional<std::string> presentValue(const CaseSnapshot &snapshot, std::string_view table, std::string_view id,
                                        std::string_view column)
{
    const AnyTable *known = anyTableNamed(table);
    const auto row = known ? find(snapshot, *known, id) : std::nullopt;
    return row ? known->value(snapshot, *row, column) : std::nullopt;
}

void ContractRows::want(std::string_view table, std::string_view id)
{
    if (!id.empty())
        m_wanted.emplace(table, id);
}

void ContractRows::look()
{
    for (const AnyTable &table : kTables) {
        const std::string_view name = tableName(table.id);
        const auto first = m_wanted.lower_bound(std::pair(std::string(name), std::string()));
        if (first == m_wanted.end() || first->first != name)
            continue;
        table.walk(m_snapshot, [&](std::string_view id, std::uint32_t row) {
            if (m_wanted.contains(std::pair(std::string(name), std::string(id))))
                m_found.emplace_back(name, id, row);
        });
    }
    std::ranges::sort(m_found);
}

std::optional<std::uint32_t> ContractRows::rowOf(std::string_view table, std::string_view id) const
{
    const std::tuple sought(std::string(table), std::string(id), std::uint32_t(0));
    const auto found = std::ranges::lower_bound(m_found, sought);
    const bool isThere = found != m_found.end() && std::get<0>(*found) == table && std::get<1>(*found) == id;
    return isThere ? std::optional(std::get<2>(*found)) : std::nullopt;
}

std::optional<std::string> ContractRows::value(std::string_view table, std::string_view id, std::string_view column) const
{
    const auto row = rowOf(table, id);
    return row ? anyTableNamed(table)->value(m_snapshot, *row, column) : std::nullopt;
}

} // namespace clmrs
