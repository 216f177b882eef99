#include "app/cli/rows.h"
#include "models/indicators/workload.h"
#include "models/tables/workloadcharts.h"

namespace clmrs {

namespace {

constexpr std::array<std::string_view, 7> kCounts{"person_id",          "households",     "children", "open_cases",
                                                  "follow_ups_overdue", "visits_overdue", "backlog"};
constexpr std::string_view kAvailable = "hours_available";
constexpr std::array<std::string_view, kMostMonthsAhead> kDue{"due_1", "due_2", "due_3", "due_4",  "due_5",  "due_6",
                                                              "due_7", "due_8", "due_9", "due_10", "due_11", "due_12"};
constexpr std::array<std::string_view, kMostMonthsAhead> kOwed{"hours_owed_1", "hours_owed_2",  "hours_owed_3",  "hours_owed_4",
                                                               "hours_owed_5", "hours_owed_6",  "hours_owed_7",  "hours_owed_8",
                                                               "hours_owed_9", "hours_owed_10", "hours_owed_11", "hours_owed_12"};

constexpr std::size_t fieldCount(std::size_t months) { return kCounts.size() + 2 * months + 1; }

// COMMANDS.md, "workload": a list of JSON is in CSV and in a workbook a column for each month, due_1 to due_n. A table
// for each number of months, since what writes rows keeps no name of its own.
constexpr auto kFields = [] {
    std::array<std::array<std::string_view, fieldCount(kMostMonthsAhead)>, kMostMonthsAhead> tables;
    for (std::size_t months = 1; months <= kMostMonthsAhead; ++months) {
        auto at = std::copy(kCounts.begin(), kCounts.end(), tables[months - 1].begin());
        at = std::copy_n(kDue.begin(), months, at);
        at = std::copy_n(kOwed.begin(), months, at);
        *at = kAvailable;
    }
    return tables;
}();

OutValue count(std::size_t number) { return static_cast<std::int64_t>(number); }

// The contract has one number: of a month, the mean over the months, which differ by days away alone.
double availableInAMonth(const WorkloadRow &row) { return row.whole.available / static_cast<double>(row.burdens.size()); }

} // namespace

int monthsAheadOf(const Invocation &call) { return call.has("months") ? call.value("months").toInt() : kUsualMonthsAhead; }

std::span<const std::string_view> workloadFields(const Invocation &call)
{
    const auto months = static_cast<std::size_t>(monthsAheadOf(call));
    return std::span(kFields[months - 1]).first(fieldCount(months));
}

void writeWorkload(const Invocation &call, const Casebook &book, TableWriter &writer)
{
    const Caseload load = caseloadOn(book, call.date("as-of"), call.progress);
    for (const WorkloadRow &row : workloadOn(book, load, monthsAheadOf(call)).rows) {
        std::vector<OutValue> values{row.person ? book.snapshot->personnel.id(row.person) : std::string_view(),
                                     count(row.households.size()),
                                     count(row.children.size()),
                                     count(row.openCases.size()),
                                     count(row.followUpsOverdue.size()),
                                     count(row.visitsOverdue.size()),
                                     count(row.backlog.size())};
        for (const auto &households : row.due)
            values.push_back(count(households.size()));
        for (const Burden &month : row.burdens)
            values.emplace_back(month.owed);
        values.emplace_back(availableInAMonth(row));
        writer.row(values);
    }
}

std::vector<ChartSpec> workloadCharts(const Invocation &call, const Casebook &book)
{
    const Caseload load = caseloadOn(book, call.date("as-of"), call.progress);
    const WorkloadReview review = workloadOn(book, load, monthsAheadOf(call));
    const std::optional<std::vector<CoachingAhead>> none; // no coaching stands in these charts
    const QLocale locale;
    const WorkloadTelling telling{book, load, review, none, Naming::pseudonyms, locale};
    return {hoursAheadChart(telling, review.all), dueAheadChart(telling, review.all)};
}

int runWorkload(const Invocation &call)
{
    const auto months = static_cast<std::size_t>(monthsAheadOf(call));
    const std::array lists{OutList{"due", kCounts.size(), months}, OutList{"hours_owed", kCounts.size() + months, months}};
    return runRows(call, workloadFields(call), lists, "as-of", 0,
                   [&](const Casebook &book, TableWriter &writer) { writeWorkload(call, book, writer); });
}

} // namespace clmrs
