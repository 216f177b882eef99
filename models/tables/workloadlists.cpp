#include "models/tables/workloadlists.h"

#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"

#include <numeric>

namespace clmrs {

namespace {

constexpr std::string_view kOwnTable = "workload"; // what no row of the file stands for
constexpr std::string_view kUnassigned = "unassigned";
constexpr std::string_view kAll = "all";
constexpr std::string_view kTeam = "team/";
constexpr std::string_view kMonthTable = "workload_month";

PlainColumn loadColumn() { return {"load", say(QT_TRANSLATE_NOOP("clmrs", "Load, all months")), 18, false, false}; }
PlainColumn countColumn(const char *key, const char *title, int width = 8) { return {key, say(title), width, true, false}; }

// The numbers of a day; what falls due by month stands elsewhere.
constexpr std::array<std::pair<const char *, int>, kWorkloadNumberCount - 1> kDayColumns{
    {{"households", 9}, {"children", 8}, {"open_cases", 7}, {"follow_ups_overdue", 10}, {"visits_overdue", 8}, {"backlog", 8}}};

std::vector<PlainColumn> countColumns()
{
    std::vector<PlainColumn> columns;
    for (std::size_t i = 0; i < kDayColumns.size(); ++i)
        columns.push_back(
            countColumn(kDayColumns[i].first, workloadNumberTitle(static_cast<WorkloadNumber>(i)), kDayColumns[i].second));
    return columns;
}

// As countColumns() has them.
template <class Counts>
void addCounts(PlainRowMaker &row, const Counts &counts, const QLocale &locale)
{
    for (const std::size_t count : counts)
        row.number(std::int64_t(count), locale);
}

std::array<std::size_t, 6> countsOf(const WorkloadRow &row)
{
    return {row.households.size(),       row.children.size(),      row.openCases.size(),
            row.followUpsOverdue.size(), row.visitsOverdue.size(), row.backlog.size()};
}

std::array<std::size_t, 6> countsOf(const WorkloadSums &sums)
{
    return {sums.households, sums.children, sums.openCases, sums.followUpsOverdue, sums.visitsOverdue, sums.backlog};
}

// Where the list is ordered by name: what stands last there stands last however it is read.
QString rankText(std::uint32_t rank) { return QStringLiteral("%1").arg(rank, 6, 10, QLatin1Char('0')); }
constexpr std::uint32_t kLastRank = 999'999;

PlainRow personRow(const WorkloadTelling &telling, const WorkloadRow &row, std::uint32_t rank)
{
    PlainRowMaker maker;
    maker.cell(telling.name(row.person), rankText(rank)).cell(loadText(row.whole, telling.locale));
    addCounts(maker, countsOf(row), telling.locale);
    maker.cell(overFromText(row.firstOverIn, telling.review.months, telling.locale))
        .opens(workloadSubject({WorkloadWho::person, telling.idOf(row.person)}));
    return maker.take(row.person && !row.isMonitor);
}

std::size_t coachingVisits(const WorkloadTelling &telling, const TeamLoad &team)
{
    std::size_t visits = 0;
    for (const CoachingAhead &ahead : *telling.coaching) {
        const auto isTheirs = [&](std::size_t row) { return telling.review.rows[row].person == ahead.monitor; };
        if (std::ranges::any_of(team.rows, isTheirs))
            visits += std::accumulate(ahead.visits.begin(), ahead.visits.end(), std::size_t(0));
    }
    return visits;
}

PlainRow teamRow(const WorkloadTelling &telling, const QString &name, const WorkloadWho &who, const WorkloadSums &sums,
                 std::optional<std::size_t> coaching)
{
    PlainRowMaker maker;
    maker.cell(name);
    maker.number(sums.monitors, telling.locale);
    addCounts(maker, countsOf(sums), telling.locale);
    maker.cell(loadText(sums.whole, telling.locale));
    if (coaching)
        maker.number(std::int64_t(*coaching), telling.locale)
            .cell(hoursText(double(*coaching) * telling.book.settings.workloadCoachingHours, telling.locale));
    else
        maker.cell(QStringLiteral("–")).cell(QStringLiteral("–"));
    maker.opens(workloadSubject(who));
    return maker.take(false);
}

QStringList overIn(const WorkloadTelling &telling, std::size_t month)
{
    QStringList names;
    for (const WorkloadRow &row : telling.review.rows) {
        if (row.burdens[month].load == Load::over)
            names.append(telling.name(row.person));
    }
    names.sort();
    return names;
}

} // namespace

Subject workloadSubject(const WorkloadWho &who)
{
    switch (who.kind) {
    case WorkloadWho::team:
        return {std::string(kOwnTable), std::string(kTeam) + who.id, {}};
    case WorkloadWho::all:
        return {std::string(kOwnTable), std::string(kAll), {}};
    case WorkloadWho::person:
        break;
    }
    return who.id.empty() ? Subject{std::string(kOwnTable), std::string(kUnassigned), {}} : Subject{"personnel", who.id, {}};
}

std::optional<WorkloadWho> workloadWhoOf(const Subject &subject)
{
    if (subject.table == "personnel")
        return WorkloadWho{WorkloadWho::person, subject.id};
    if (subject.table != kOwnTable)
        return std::nullopt;
    if (subject.id == kAll)
        return WorkloadWho{WorkloadWho::all};
    if (subject.id.starts_with(kTeam))
        return WorkloadWho{WorkloadWho::team, subject.id.substr(kTeam.size())};
    return WorkloadWho{};
}

std::optional<int> workloadMonthOf(const Subject &subject)
{
    return subject.table == kMonthTable ? std::optional(std::stoi(subject.id)) : std::nullopt;
}

std::vector<std::size_t> rowsOf(const WorkloadTelling &telling, const WorkloadWho &who)
{
    if (who.kind == WorkloadWho::team) {
        const auto team =
            std::ranges::find(telling.review.teams, who.id, [&](const TeamLoad &one) { return telling.idOf(one.supervisor); });
        return team == telling.review.teams.end() ? std::vector<std::size_t>() : team->rows;
    }
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < telling.review.rows.size(); ++i) {
        if (who.kind == WorkloadWho::all || telling.idOf(telling.review.rows[i].person) == who.id)
            rows.push_back(i);
    }
    return rows;
}

QString titleOf(const WorkloadTelling &telling, const WorkloadWho &who)
{
    if (who.kind == WorkloadWho::all)
        return say(QT_TRANSLATE_NOOP("clmrs", "All together"));
    const Ref<Personnel> person = telling.snapshot().personnel.find(who.id).value_or(Ref<Personnel>());
    if (who.kind == WorkloadWho::person)
        return personText(telling.book, who.id.empty() ? Ref<Personnel>() : person, telling.naming);
    return said(QT_TRANSLATE_NOOP("clmrs", "Team: %1"), {telling.supervisor(who.id.empty() ? Ref<Personnel>() : person)});
}

PlainList workloadPeople(const WorkloadTelling &telling)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Workload, each person")),
                   spreadSentences(telling.review, telling.locale).join(u' '),
                   say(QT_TRANSLATE_NOOP("clmrs", "The file has no monitor and no household on this day.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 22}, loadColumn()},
                   {}};
    const std::vector<PlainColumn> counts = countColumns();
    list.columns.insert(list.columns.end(), counts.begin(), counts.end());
    list.columns.push_back({"over_from", say(QT_TRANSLATE_NOOP("clmrs", "Over from")), 14, false, false});
    list.lines = 2;
    const std::vector<WorkloadRow> &rows = telling.review.rows;
    std::vector<QString> names;
    names.reserve(rows.size());
    for (const WorkloadRow &row : rows)
        names.push_back(personText(telling.book, row.person, telling.naming));
    const std::vector<std::uint32_t> ranks = collatedRanks(names, telling.locale);
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto rankOf = [&](std::size_t row) { return rows[row].person ? ranks[row] : kLastRank; };
    std::ranges::stable_sort(order, {}, rankOf);
    for (const std::size_t row : order)
        list.rows.push_back(personRow(telling, rows[row], rankOf(row)));
    return list;
}

PlainList workloadTeams(const WorkloadTelling &telling)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Workload, each team")),
                   said(QT_TRANSLATE_N_NOOP("clmrs", "A team is everybody under one supervisor. Coaching is what the coming %Ln "
                                                     "month(s) owe the team’s active monitors, by the logbook."),
                        {}, telling.review.months.count),
                   say(QT_TRANSLATE_NOOP("clmrs", "The file has no monitor on this day.")),
                   {{"supervisor", say(QT_TRANSLATE_NOOP("clmrs", "Supervisor")), 22},
                    countColumn("monitors", QT_TRANSLATE_NOOP("clmrs", "Monitors"), 8)},
                   {}};
    const std::vector<PlainColumn> counts = countColumns();
    list.columns.insert(list.columns.end(), counts.begin(), counts.end());
    list.columns.push_back(loadColumn());
    list.columns.push_back(countColumn("coaching_visits", QT_TRANSLATE_NOOP("clmrs", "Coaching visits owed"), 9));
    list.columns.push_back(countColumn("coaching_hours", QT_TRANSLATE_NOOP("clmrs", "Coaching hours owed"), 9));
    std::size_t allVisits = 0;
    for (const TeamLoad &team : telling.review.teams) {
        const auto visits = telling.coaching ? std::optional(coachingVisits(telling, team)) : std::nullopt;
        allVisits += visits.value_or(0);
        list.rows.push_back(teamRow(telling, telling.supervisor(team.supervisor),
                                    {WorkloadWho::team, telling.idOf(team.supervisor)}, team.sums, visits));
    }
    const auto byName = [&](const PlainRow &row) { return row.target.id == kTeam ? QStringLiteral("~") : row.cells.front(); };
    std::ranges::stable_sort(list.rows, {}, byName);
    const WorkloadWho nobody;
    list.rows.push_back(teamRow(telling, titleOf(telling, nobody), nobody,
                                sumsOf(telling.book, telling.review, rowsOf(telling, nobody)), std::nullopt));
    list.rows.push_back(teamRow(telling, titleOf(telling, {WorkloadWho::all}), {WorkloadWho::all}, telling.review.all,
                                telling.coaching ? std::optional(allVisits) : std::nullopt));
    return list;
}

PlainList workloadMonths(const WorkloadTelling &telling)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Workload, months ahead")),
                   waveSentence(telling.review.all, telling.review.months, telling.locale),
                   {},
                   {{"month", say(QT_TRANSLATE_NOOP("clmrs", "Month")), 24, false, false},
                    countColumn("due", QT_TRANSLATE_NOOP("clmrs", "Households due"), 11),
                    countColumn("hours_owed", QT_TRANSLATE_NOOP("clmrs", "Hours owed"), 10),
                    countColumn("hours_available", QT_TRANSLATE_NOOP("clmrs", "Hours available"), 10),
                    {"load", say(QT_TRANSLATE_NOOP("clmrs", "Load")), 18, false, false},
                    {"over", say(QT_TRANSLATE_NOOP("clmrs", "Who is over")), 40, false, false}},
                   {}};
    const WorkloadSums &all = telling.review.all;
    for (std::size_t k = 0; k < all.due.size(); ++k) {
        PlainRowMaker row;
        row.cell(monthAheadText(telling.review.months.month(int(k) + 1), telling.locale));
        row.number(std::int64_t(all.due[k]), telling.locale);
        row.cell(hoursText(all.burdens[k].owed, telling.locale)).cell(hoursText(all.burdens[k].available, telling.locale));
        row.cell(loadText(all.burdens[k], telling.locale)).cell(overIn(telling, k).join(QStringLiteral(", ")));
        row.opens({std::string(kMonthTable), std::to_string(k + 1), {}});
        list.rows.push_back(row.take(false));
    }
    return list;
}

PlainList workloadAssumptions(const Settings &settings)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Workload, what it assumes")),
                   say(QT_TRANSLATE_NOOP(
                       "clmrs", "Hours owed = visits and their children + travel there and back as the crow flies, shared by the "
                                "households of a day + a monthly session for each community, shared by those who hold households "
                                "there. Hours available = weekly hours × 52 ÷ 12 × the share for visits and sessions, less days "
                                "away. Contracts that end are not foreseen.")),
                   {},
                   {{"assumption", say(QT_TRANSLATE_NOOP("clmrs", "Assumption")), 60, false, false},
                    {"value", say(QT_TRANSLATE_NOOP("clmrs", "Value")), 10, true, false},
                    {"default", say(QT_TRANSLATE_NOOP("clmrs", "Default")), 10, true, false}},
                   {}};
    for (const SettingSpec &spec : settingSpecs()) {
        const std::string_view key = spec.key;
        const bool isInterval = key.ends_with("_interval_months") || key.ends_with("_visit_months");
        if (!key.starts_with("workload_") && !isInterval)
            continue;
        list.rows.push_back(PlainRowMaker()
                                .cell(say(spec.meaning))
                                .cell(QString::fromUtf8(settingValue(settings, spec)))
                                .cell(QString::fromUtf8(settingValue(Settings(), spec)))
                                .opens({"setting", std::string(key), {}})
                                .take(false));
    }
    return list;
}

} // namespace clmrs
