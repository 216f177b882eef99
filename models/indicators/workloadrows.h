// What each person is responsible for on a day, and what the coming months owe them (INDICATORS.md 7). Every count is
// a list.
#pragma once

#include "models/indicators/workhours.h"

namespace clmrs {

// Hours of a month, or of all months together.
struct Burden
{
    double owed = 0;
    double available = 0;
    std::optional<Load> load; // empty: nobody is there who could carry it

    std::optional<double> share() const; // owed / available; empty where nothing is available
};

struct WorkloadRow
{
    Ref<Personnel> person;                  // empty: unassigned
    bool isMonitor = false;                 // a monitor active on the day; else somebody else who is responsible for a household
    std::vector<Ref<Household>> households; // in scope
    std::vector<Ref<Child>> children;       // in scope, aged 5-17
    std::vector<Ref<Child>> openCases;      // in scope
    std::vector<Ref<Child>> followUpsOverdue;
    std::vector<Ref<Child>> visitsOverdue;
    std::vector<Ref<Household>> backlog;          // due by the day, in scope or not
    std::vector<std::vector<Ref<Household>>> due; // by month, first due dates only
    std::vector<OwedHours> owed;                  // by month
    AvailableHours available;
    std::vector<Burden> burdens;    // by month
    Burden whole;                   // all months together
    std::optional<int> firstOverIn; // the first month, from 1, in which the load is over
};

// The first month, from 1, whose load is over.
std::optional<int> firstOver(const std::vector<Burden> &months);
// Gives each month its word where somebody is there to carry it; all months together come back, with theirs.
Burden weighed(std::vector<Burden> &months, bool isSomebody, const Settings &settings);

// A row for each active monitor, for whoever else is responsible on the day for a household in scope or with a child in
// scope, by id; and always, last, one for what nobody is responsible for ("unassigned").
std::vector<WorkloadRow> workloadRows(const Casebook &book, const Caseload &load, const MonthsAhead &months);

} // namespace clmrs
