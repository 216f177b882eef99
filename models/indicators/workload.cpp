#include "models/indicators/workload.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace clmrs {

namespace {

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
        bySupervisor.try_emplace(supervisor, TeamLoad{supervisor, {}, {}}).first->second.rows.push_back(i);
    }
    std::vector<TeamLoad> teams;
    for (auto &[supervisor, team] : bySupervisor) {
        team.sums = sumsOf(book, review, team.rows);
        teams.push_back(std::move(team));
    }
    const auto key = [&](const TeamLoad &team) {
        return std::pair(!team.supervisor, team.supervisor ? book.snapshot->personnel.id(team.supervisor) : std::string_view());
    };
    std::ranges::sort(teams, {}, key);
    return teams;
}

std::vector<std::size_t> allRows(const WorkloadReview &review)
{
    std::vector<std::size_t> rows(review.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    return rows;
}

std::vector<double> sharesOf(const std::vector<WorkloadRow> &rows)
{
    std::vector<double> shares;
    for (const WorkloadRow &row : rows) {
        if (const auto share = row.whole.share(); row.isMonitor && share)
            shares.push_back(*share);
    }
    return shares;
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

WorkloadSums sumsOf(const Casebook &book, const WorkloadReview &review, const std::vector<std::size_t> &rows)
{
    WorkloadSums sums;
    sums.due.resize(std::size_t(review.months.count));
    sums.burdens.resize(std::size_t(review.months.count));
    bool isSomebody = false;
    for (const std::size_t row : rows) {
        add(review.rows[row], sums);
        isSomebody = isSomebody || review.rows[row].person;
    }
    sums.whole = weighed(sums.burdens, isSomebody, book.settings);
    sums.firstOverIn = firstOver(sums.burdens);
    return sums;
}

LoadSpread spreadOf(const std::vector<double> &shares)
{
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

WorkloadReview workloadOn(const Casebook &book, const Caseload &load, int months)
{
    WorkloadReview review;
    review.months = {load.day, months};
    review.rows = workloadRows(book, load, review.months);
    review.all = sumsOf(book, review, allRows(review));
    review.teams = teamsOf(book, review);
    review.spread = spreadOf(sharesOf(review.rows));
    review.firstOverIn = firstOverIn(review.rows);
    return review;
}

} // namespace clmrs
