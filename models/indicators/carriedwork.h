// The caseload of a day as what can change hands: who can hold households, and what each household brings along, whoever
// holds it. Scenarios and proposals reckon with it; without a scenario it gives the workload review (INDICATORS.md 7).
#pragma once

#include "models/indicators/workload.h"

namespace clmrs {

inline constexpr int kNobody = -1;

// Somebody who can hold households: of the file, or hired in a scenario.
struct Carrier
{
    std::string key;                   // the id in the file, or of the hire
    Ref<Personnel> person;             // empty: hired in a scenario
    bool isMonitor = false;            // active on the day
    Ref<Community> community;          // where they live
    std::string languages;             // BCP 47 tags separated by spaces; empty: not known
    AwayDays away;                     // with what a scenario adds
    AvailableHours available;          // by month
    std::optional<Date> leavesOn = {}; // in a scenario
};

struct CarriedHousehold
{
    Ref<Household> household;
    Ref<Community> community;
    int heldToday = kNobody; // of carriers
    int holder = kNobody;    // the same, or whoever a scenario gives it to
    bool inScope = false;
    bool inBacklog = false;
    int children = 0; // in scope, aged 5-17
    int openCases = 0;
    int followUpsOverdue = 0;
    int visitsOverdue = 0;
    double hoursEach = 0;         // of a visit, without travel
    std::vector<double> visits;   // by month, the backlog spread over its months
    std::vector<double> arrivals; // by month: how often it falls due; the backlog is due already
};

struct CarriedWork
{
    MonthsAhead months;
    std::vector<Carrier> carriers;            // those with a row in the workload review, by id; behind them the hired ones
    std::vector<CarriedHousehold> households; // those that somebody or nobody holds, by household row

    int carrierOf(std::string_view key) const; // kNobody: there is none
};

CarriedWork carriedWork(const Casebook &book, const Caseload &load, const MonthsAhead &months);

// Travel of one visit to a community, in hours; of nobody as where a place is unknown.
double travelHours(const Casebook &book, const Carrier *carrier, Ref<Community> community);
// As the crow flies; empty where a place is unknown.
std::optional<double> kilometresTo(const Casebook &book, const Carrier &carrier, Ref<Community> community);
// Those of the awareness sessions held there up to the day; empty where none says one.
std::vector<std::string> languagesOf(const Casebook &book, Ref<Community> community, Date day);
// Whether the carrier speaks one of them; empty where one side is not known.
std::optional<bool> speaksOneOf(const Carrier &carrier, const std::vector<std::string> &languages);

} // namespace clmrs
