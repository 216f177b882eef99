#include "models/indicators/workload.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace clmrs {

namespace {

WorkloadSums emptySums(const MonthsAhead &months)
{
    WorkloadSums sums;
    sums.due.resize(std::size_t(months.count));
    sums.burdens.resize(std::size_t(months.count));
    return sums;
}

void add(const WorkloadRow &row, WorkloadSums &sums)
{
    sums.monitors += row.isMonitor ? 1 : 0;
    sums.households += row.households.size();
    sums.children += row.children.size();
    sums.openCases += row.openCases.size();
    sums.followUpsOverdue += row.followUpsOverdue.size();
    sums.visitsOverdue += row.visitsOverdue.size();
    sums.backlog += row.backlog.size();
    for (std::size_t k = 0; k < sums.due.size(); ++k) {
        sums.due[k] += row.due[k].size();
        sums.burdens[k].owed += row.burdens[k].owed;
        sums.burdens[k].available += row.burdens[k].available;
    }
}

// Whose team a person is of: a supervisor who holds households is of their own, so that a team is what the filter by
// supervisor shows; everybody else of whoever supervises them.
Ref<Personnel> supervisorOf(const CaseSnapshot &snapshot, Ref<Personnel> person)
{
    return snapshot.personnel[person].role == Role::supervisor ? person : snapshot.personnel[person].supervisor;
}

std::vector<TeamLoad> teamsOf(const Casebook &book, const WorkloadReview &review)
{
    std::map<Ref<Personnel>, TeamLoad> bySupervisor;
    for (std::size_t i = 0; i + 1 < review.rows.size(); ++i) {
        const Ref<Personnel> supervisor = supervisorOf(*book.snapshot, review.rows[i].person);
        TeamLoad &team = bySupervisor.try_emplace(supervisor, TeamLoad{supervisor, {}, emptySums(review.months)}).first->second;
        team.rows.push_back(i);
        add(review.rows[i], team.sums);
    }
    std::vector<TeamLoad> teams;
    for (auto &[supervisor, team] : bySupervisor) {
        team.sums.whole = weighed(team.sums.burdens, true, book.settings);
        teams.push_back(std::move(team));
    }
    const auto key = [&](const TeamLoad &team) {
        return std::pair(!team.supervisor, team.supervisor ? book.snapshot->personnel.id(team.supervisor) : std::string_view());
    };
    std::ranges::sort(teams, {}, key);
    return teams;
}

WorkloadSums sumsOf(const Casebook &book, const WorkloadReview &review)
{
    WorkloadSums sums = emptySums(review.months);
    for (const WorkloadRow &row : review.rows)
        add(row, sums);
    sums.whole = weighed(sums.burdens, review.rows.size() > 1, book.settings);
    return sums;
}

LoadSpread spreadOf(const std::vector<WorkloadRow> &rows)
{
    std::vector<double> shares;
    for (const WorkloadRow &row : rows) {
        if (const auto share = row.whole.share(); row.isMonitor && share)
            shares.push_back(*share);
    }
    LoadSpread spread;
    spread.monitors = static_cast<int>(shares.size());
    if (shares.empty())
        return spread;
    spread.least = std::ranges::min(shares);
    spread.most = std::ranges::max(shares);
    double squares = 0;
    for (const double share : shares)
        spread.mean += share / double(shares.size());
    for (const double share : shares)
        squares += (share - spread.mean) * (share - spread.mean);
    if (shares.size() > 1 && spread.mean > 0)
        spread.variation = std::sqrt(squares / double(shares.size())) / spread.mean;
    return spread;
}

std::optional<int> firstOverIn(const std::vector<WorkloadRow> &rows)
{
    std::optional<int> first;
    for (const WorkloadRow &row : rows) {
        if (row.firstOverIn && (!first || *row.firstOverIn < *first))
            first = row.firstOverIn;
    }
    return first;
}

} // namespace

WorkloadReview workloadOn(const Casebook &book, const Caseload &load, int months)
{
    WorkloadReview review;
    review.months = {load.day, months};
    review.rows = workloadRows(book, load, review.months);
    review.all = sumsOf(book, review);
    review.teams = teamsOf(book, review);
    review.spread = spreadOf(review.rows);
    review.firstOverIn = firstOverIn(review.rows);
    return review;
}

} // namespace clmrs
