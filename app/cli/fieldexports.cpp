// What `export` says of the community side: sessions, reach, support, referrals. A row a session, household, support or referral;
// for the outside a row a community, kind or service, with counts alone.
#include "app/cli/rows.h"
#include "models/indicators/reach.h"
#include "models/indicators/referralcare.h"
#include "models/indicators/sessioncalendar.h"
#include "models/indicators/smallcounts.h"
#include "models/indicators/supportcare.h"
#include "models/indicators/supportneeds.h"
#include "models/tables/carelists.h"
#include "models/tables/communitylists.h"

#include <map>
#include <numeric>

namespace clmrs {

namespace {

constexpr std::string_view kSmallCount = "<5";
constexpr std::string_view kHiddenCount = "hidden";

constexpr std::array<std::string_view, 17> kSessionFields{
    "session_id",      "logbook_code",   "state", "community_id", "topic", "audience", "language", "planned_on", "held_on",
    "not_held_reason", "facilitator_id", "women", "men",          "girls", "boys",     "people",   "households"};
constexpr std::array<std::string_view, 6> kSessionCounts{"community_id", "sessions", "women", "men", "girls", "boys"};

constexpr std::array<std::string_view, 8> kReachFields{"household_id", "code", "head_name", "community_id",
                                                       "reached",      "days", "last_on",   "last_topic"};
constexpr std::array<std::string_view, 5> kReachCounts{"community_id", "households", "never", "once", "more_often"};

constexpr std::array<std::string_view, 15> kSupportFields{
    "state",        "support_id", "child_id", "code",     "household_id", "community_id",     "kind", "planned_on",
    "delivered_on", "days_late",  "cost",     "currency", "provider",     "thought_of_first", "why"};
constexpr std::array<std::string_view, 4> kSupportCounts{"kind", "planned", "late", "delivered"};

constexpr std::array<std::string_view, 18> kReferralFields{
    "stage",           "referral_id",  "child_id",        "code",         "community_id", "personnel_id", "system",
    "urgency",         "referred_on",  "acknowledged_on", "closed_on",    "days_waiting", "reason",       "outcome",
    "external_number", "logbook_code", "case_stage",      "case_stage_on"};
constexpr std::array<std::string_view, 4> kReferralCounts{"system", "waiting", "acknowledged", "closed"};

OutValue orNull(std::string_view text) { return text.empty() ? OutValue() : OutValue(text); }

template <class Row>
OutValue idOrNull(const Table<Row> &table, Ref<Row> ref)
{
    return ref ? orNull(table.id(ref)) : OutValue();
}

// A listed code, else as it was written.
template <class E>
OutValue codeOrNull(const CaseSnapshot &s, const Coded<E> &code)
{
    return orNull(code.value == E::unknown ? s.text(code.unlisted) : codeText(code.value));
}

bool isOutside(const Invocation &call) { return call.has("outside"); }
bool isNamed(const Invocation &call) { return call.has("names"); }

// A code or a name, or what stands for it; `room` keeps its bytes.
OutValue coded(const Casebook &book, const Invocation &call, std::string_view id, std::string_view written, std::string &room)
{
    if (isNamed(call))
        return orNull(written);
    room = pseudonym(book.pseudonymKey, id).toStdString();
    return std::string_view(room);
}

struct CountsRow
{
    std::string group;
    std::vector<std::int64_t> counts;
};

OutValue shownCount(std::int64_t count, Shown shown)
{
    return shown == Shown::plain ? OutValue(count) : OutValue(shown == Shown::small ? kSmallCount : kHiddenCount);
}

// `hidden`: of which rows other tables tell nothing, by row.
std::vector<std::vector<Shown>> shownOf(const std::vector<CountsRow> &rows, const std::vector<bool> &hidden = {})
{
    std::vector<std::vector<std::int64_t>> counts;
    counts.reserve(rows.size());
    for (const CountsRow &row : rows)
        counts.push_back(row.counts);
    return hideSmallCounts(counts, hidden);
}

void writeCounts(const std::vector<CountsRow> &rows, TableWriter &writer)
{
    const auto shown = shownOf(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<OutValue> values{std::string_view(rows[i].group)};
        for (std::size_t column = 0; column < rows[i].counts.size(); ++column)
            values.push_back(shownCount(rows[i].counts[column], shown[i][column]));
        writer.row(values);
    }
}

// Rows by group, byte by byte.
std::vector<CountsRow> countsOf(const std::map<std::string, std::vector<std::int64_t>> &groups)
{
    std::vector<CountsRow> rows;
    rows.reserve(groups.size());
    for (const auto &[group, counts] : groups)
        rows.push_back({group, counts});
    return rows;
}

// How many sessions a community had stands in the indicators, too, and how many came: what is hidden there is hidden here.
void sessionCounts(const Casebook &book, const Period &period, TableWriter &writer, const Progress &progress)
{
    std::map<std::string, std::vector<std::int64_t>> groups;
    for (const Community &community : book.snapshot->communities.counting())
        groups.emplace(book.snapshot->communities.id(community), std::vector<std::int64_t>(4));
    std::map<std::string, std::int64_t> sessions;
    for (const HeldSession &session : book.held.all()) {
        if (!period.holds(session.heldOn))
            continue;
        const std::string community(book.snapshot->communities.id(session.community));
        std::vector<std::int64_t> &counts = groups[community];
        counts.resize(4);
        const std::array more{session.women, session.men, session.girls, session.boys};
        std::ranges::transform(counts, more, counts.begin(), std::plus<>());
        ++sessions[community];
    }
    const std::vector<CountsRow> rows = countsOf(groups);
    const SmallCells cells(book, period, progress);
    std::map<std::pair<std::string, Indicator>, Shown> told;
    for (const Figure &figure : cells.figures(GroupBy::community))
        told.emplace(std::pair(figure.group, figure.indicator), cells.shown(GroupBy::community, figure).numerator);
    const auto toldOf = [&](const std::string &community, Indicator indicator, std::int64_t count) {
        const auto found = told.find({community, indicator});
        return found != told.end() ? found->second : count == 0 ? Shown::plain : Shown::hidden; // none has no line
    };
    std::vector<bool> hidden;
    hidden.reserve(rows.size());
    for (const CountsRow &row : rows)
        hidden.push_back(toldOf(row.group, Indicator::awarenessReach,
                                std::accumulate(row.counts.begin(), row.counts.end(), std::int64_t(0))) != Shown::plain);
    const auto shown = shownOf(rows, hidden);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<OutValue> values{
            std::string_view(rows[i].group),
            shownCount(sessions[rows[i].group], toldOf(rows[i].group, Indicator::awarenessSessions, sessions[rows[i].group]))};
        for (std::size_t column = 0; column < rows[i].counts.size(); ++column)
            values.push_back(shownCount(rows[i].counts[column], shown[i][column]));
        writer.row(values);
    }
}

// What is thought of for a child without support, the first first, and the facts by which, in words.
struct Thoughts
{
    std::string codes; // a semicolon between two
    std::string why;
};

Thoughts thoughtsOf(const ChildNeeds &needs)
{
    Thoughts thoughts;
    for (const NeedSpec *need : needsFor(needs)) {
        thoughts.codes += (thoughts.codes.empty() ? "" : ";") + std::string(need->code);
        thoughts.why += (thoughts.why.empty() ? "" : " ") + say(need->fact).toStdString();
    }
    return thoughts;
}

} // namespace

std::span<const std::string_view> sessionFields(const Invocation &call)
{
    return isOutside(call) ? std::span<const std::string_view>(kSessionCounts) : kSessionFields;
}

void writeSessions(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const CaseSnapshot &s = *book.snapshot;
    const Period period = periodOf(call);
    if (isOutside(call))
        return sessionCounts(book, period, writer, call.progress);
    const auto logbook = namedLogbook(call);
    // Of days that the file has not seen nobody knows yet whether a session was held.
    const Date day = std::min(period.to, s.asOf.day());
    for (const SessionItem &item : sessionsIn(book, logbook.get(), period, day)) {
        writer.row(std::array<OutValue, kSessionFields.size()>{
            idOrNull(s.sessions, item.synced), orNull(item.own), kSessionStateCodes[std::size_t(item.state)],
            idOrNull(s.communities, item.community), orNull(item.topic), orNull(codeText(item.audience)), orNull(item.language),
            outValue(item.plannedOn), outValue(item.heldOn), isNamed(call) ? orNull(item.notHeldReason) : OutValue(),
            idOrNull(s.personnel, item.facilitator), outValue(item.women), outValue(item.men), outValue(item.girls),
            outValue(item.boys), outValue(item.heads()), outValue(item.households)});
    }
}

std::vector<ChartSpec> sessionCharts(const Invocation &call, const Casebook &book)
{
    const Caseload load = caseloadOn(book, call.date("to"), call.progress);
    return {seasonChart(seasonPattern(book, load, namedLogbook(call).get()), QLocale())};
}

std::span<const std::string_view> reachFields(const Invocation &call)
{
    return isOutside(call) ? std::span<const std::string_view>(kReachCounts) : kReachFields;
}

void writeReach(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const CaseSnapshot &s = *book.snapshot;
    const Reach reach = reachOn(book, caseloadOn(book, call.date("as-of"), call.progress));
    if (isOutside(call)) {
        std::map<std::string, std::vector<std::int64_t>> groups;
        for (const CommunityReach &one : reach.communities)
            groups.emplace(s.communities.id(one.community),
                           std::vector<std::int64_t>{std::int64_t(one.all()), std::int64_t(one.households[0]),
                                                     std::int64_t(one.households[1]), std::int64_t(one.households[2])});
        writeCounts(countsOf(groups), writer);
        return;
    }
    std::vector<const HouseholdReach *> rows;
    for (const HouseholdReach &one : reach.households)
        rows.push_back(&one);
    std::ranges::sort(rows, {}, [&](const HouseholdReach *one) { return s.households.id(one->household); });
    std::string code;
    for (const HouseholdReach *one : rows) {
        const Household &household = s.households[one->household];
        writer.row(std::array<OutValue, kReachFields.size()>{
            orNull(s.households.id(one->household)),
            coded(book, call, s.households.id(one->household), s.text(household.code), code),
            isNamed(call) ? orNull(s.text(household.headName)) : OutValue(), idOrNull(s.communities, household.community),
            kReachedCodes[std::size_t(one->reached())], std::int64_t(one->days), outValue(one->lastOn), orNull(one->lastTopic)});
    }
}

std::vector<ChartSpec> reachCharts(const Invocation &call, const Casebook &book)
{
    return {reachChart(book, reachOn(book, caseloadOn(book, call.date("as-of"), call.progress)), QLocale())};
}

std::span<const std::string_view> supportFields(const Invocation &call)
{
    return isOutside(call) ? std::span<const std::string_view>(kSupportCounts) : kSupportFields;
}

void writeSupport(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const CaseSnapshot &s = *book.snapshot;
    const Caseload load = caseloadOn(book, call.date("as-of"), call.progress);
    const std::vector<SupportItem> items = supportOn(book, load, call.progress);
    if (isOutside(call)) {
        std::map<std::string, std::vector<std::int64_t>> groups;
        for (const SupportItem &item : items) {
            if (item.state == SupportState::missing)
                continue;
            const SupportKind kind = s.supports[item.support].kind;
            std::vector<std::int64_t> &counts = groups[std::string(codeText(kind))];
            counts.resize(3);
            ++counts[item.state == SupportState::planned ? 0 : item.state == SupportState::late ? 1 : 2];
        }
        writeCounts(countsOf(groups), writer);
        return;
    }
    const SupportNeeds needs(book, load);
    std::string code;
    for (const SupportItem &item : items) {
        const Support *support = item.support ? &s.supports[item.support] : nullptr;
        const Thoughts thought = support ? Thoughts() : thoughtsOf(needs.of(item.child));
        writer.row(std::array<OutValue, kSupportFields.size()>{
            kSupportStateCodes[std::size_t(item.state)], idOrNull(s.supports, item.support), idOrNull(s.children, item.child),
            item.child ? coded(book, call, s.children.id(item.child), s.text(s.children[item.child].code), code) : OutValue(),
            idOrNull(s.households, item.household), idOrNull(s.communities, item.community),
            support ? codeOrNull(s, support->kind) : OutValue(), support ? outValue(support->plannedOn) : OutValue(),
            support ? outValue(support->deliveredOn) : OutValue(),
            item.state == SupportState::late ? OutValue(std::int64_t(item.daysLate)) : OutValue(),
            support ? outValue(support->cost) : OutValue(), support ? orNull(s.text(support->currency)) : OutValue(),
            support && isNamed(call) ? orNull(s.text(support->provider)) : OutValue(), orNull(thought.codes),
            orNull(thought.why)});
    }
}

std::vector<ChartSpec> supportCharts(const Invocation &call, const Casebook &book)
{
    const Caseload load = caseloadOn(book, call.date("as-of"), call.progress);
    const QLocale locale;
    const auto logbook = namedLogbook(call);
    const std::vector<PlanItem> plan = logbook ? planOn(book, load, *logbook) : std::vector<PlanItem>();
    return {needsChart(book, load, supportOn(book, load, call.progress), plan, locale), costsChart(book, load, locale)};
}

std::span<const std::string_view> referralFields(const Invocation &call)
{
    return isOutside(call) ? std::span<const std::string_view>(kReferralCounts) : kReferralFields;
}

namespace {

// A referral as it leaves, whoever has it. What a person typed may name somebody: only with --names.
struct LeavingReferral
{
    OutValue id = {};
    OutValue person = {};
    OutValue system = {};
    OutValue urgency = {};
    OutValue acknowledgedOn = {};
    OutValue closedOn = {};
    std::array<OutValue, 3> typed = {}; // reason, outcome, number
};

LeavingReferral leavingOf(const CaseSnapshot &s, const Referral &referral, Ref<Referral> ref, bool named)
{
    LeavingReferral leaving{idOrNull(s.referrals, ref),        idOrNull(s.personnel, referral.person),
                            codeOrNull(s, referral.system),    codeOrNull(s, referral.urgency),
                            outValue(referral.acknowledgedOn), outValue(referral.closedOn)};
    if (named)
        leaving.typed = {orNull(s.text(referral.reason)), orNull(s.text(referral.outcome)),
                         orNull(s.text(referral.externalNumber))};
    return leaving;
}

LeavingReferral leavingOf(const LogReferral &own, bool named)
{
    LeavingReferral leaving{{},
                            {},
                            orNull(codeText(own.system)),
                            orNull(codeText(own.urgency)),
                            outValue(own.acknowledgedOn),
                            outValue(own.closedOn)};
    if (named)
        leaving.typed = {orNull(own.reason), orNull(own.outcome), orNull(own.number)};
    return leaving;
}

// Field by field what the file has, else what the logbook has.
LeavingReferral together(LeavingReferral file, const LeavingReferral &logbook)
{
    const auto fill = [](OutValue &value, const OutValue &other) {
        if (std::holds_alternative<std::monostate>(value))
            value = other;
    };
    fill(file.system, logbook.system);
    fill(file.urgency, logbook.urgency);
    fill(file.acknowledgedOn, logbook.acknowledgedOn);
    fill(file.closedOn, logbook.closedOn);
    for (std::size_t i = 0; i < file.typed.size(); ++i)
        fill(file.typed[i], logbook.typed[i]);
    return file;
}

void referralCounts(const CaseSnapshot &s, std::span<const ReferralItem> items, TableWriter &writer)
{
    std::map<std::string, std::vector<std::int64_t>> groups;
    for (const ReferralItem &item : items) {
        if (!item.referral)
            continue;
        constexpr std::array kCounted{ReferralStage::waiting, ReferralStage::acknowledged, ReferralStage::closed};
        std::vector<std::int64_t> &counts = groups[std::string(codeText(s.referrals[item.referral].system.value))];
        counts.resize(kCounted.size());
        ++counts[std::size_t(std::ranges::find(kCounted, item.stage) - kCounted.begin())];
    }
    writeCounts(countsOf(groups), writer);
}

} // namespace

void writeReferrals(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto logbook = isOutside(call) ? nullptr : namedLogbook(call);
    const std::vector<ReferralItem> items = referralsOn(book, caseloadOn(book, call.date("as-of"), call.progress), logbook.get());
    if (isOutside(call))
        return referralCounts(s, items, writer);
    const auto own = logbook ? referralsByCode(*logbook) : std::map<std::string_view, const LogReferral *>();
    std::string code;
    for (const ReferralItem &item : items) {
        if (item.stage == ReferralStage::later) // as it stood on the day
            continue;
        const Child &child = s.children[item.child];
        const auto ours = own.find(item.own);
        const LeavingReferral leaving =
            together(item.referral ? leavingOf(s, s.referrals[item.referral], item.referral, isNamed(call)) : LeavingReferral(),
                     ours != own.end() ? leavingOf(*ours->second, isNamed(call)) : LeavingReferral());
        writer.row(std::array<OutValue, kReferralFields.size()>{
            kReferralStageCodes[std::size_t(item.stage)], leaving.id, idOrNull(s.children, item.child),
            coded(book, call, s.children.id(item.child), s.text(child.code), code),
            idOrNull(s.communities, s.households[child.household].community), leaving.person, leaving.system, leaving.urgency,
            item.since, leaving.acknowledgedOn, leaving.closedOn, std::int64_t(item.daysWaiting), leaving.typed[0],
            leaving.typed[1], leaving.typed[2], orNull(item.own),
            item.reached ? OutValue(kCaseStageCodes[std::size_t(*item.reached)]) : OutValue(), outValue(item.reachedOn)});
    }
}

} // namespace clmrs
