// Who carries how much, looked at together: sums, teams, how even it is, when it becomes too much (INDICATORS.md 7).
#pragma once

#include "models/indicators/workloadrows.h"

namespace clmrs {

// Of several rows together.
struct WorkloadSums
{
    int monitors = 0; // active on the day
    std::size_t households = 0;
    std::size_t children = 0;
    std::size_t openCases = 0;
    std::size_t followUpsOverdue = 0;
    std::size_t visitsOverdue = 0;
    std::size_t backlog = 0;
    std::vector<std::size_t> due; // by month
    std::vector<Burden> burdens;  // by month
    Burden whole;
    std::optional<int> firstOverIn; // the first month in which they are over together
};

struct TeamLoad
{
    Ref<Personnel> supervisor;     // empty: nobody supervises them
    std::vector<std::size_t> rows; // of the review
    WorkloadSums sums;
};

// How unevenly the active monitors who have hours are loaded, all months together: owed / available of each. The
// coefficient of variation says it in one number, the two ends in words that anybody understands.
struct LoadSpread
{
    int monitors = 0;
    double least = 0;
    double mean = 0;
    double most = 0;
    std::optional<double> variation; // standard deviation (of all of them, none is a sample) / mean; empty under two or at 0
};

// Of shares owed / available, one a monitor.
LoadSpread spreadOf(const std::vector<double> &shares);

struct WorkloadReview
{
    MonthsAhead months;
    std::vector<WorkloadRow> rows; // by id; the last one, always, is what nobody is responsible for
    WorkloadSums all;              // what nobody is responsible for included, owed beside the hours of everybody
    std::vector<TeamLoad> teams;   // by the supervisor's id; last, where there are such, those whom nobody supervises
    LoadSpread spread;
    std::optional<int> firstOverIn; // the first month in which somebody goes over
};

// Of these rows of the review together, a word for their load where one of them is somebody.
WorkloadSums sumsOf(const Casebook &book, const WorkloadReview &review, const std::vector<std::size_t> &rows);
// `months` is 1 to kMostMonthsAhead.
WorkloadReview workloadOn(const Casebook &book, const Caseload &load, int months);

} // namespace clmrs
