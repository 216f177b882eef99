// The workload review as lists: each person, each team, each month ahead, what it assumes; and the list behind each number.
// Values, pure, from any thread. Nothing orders people by a figure.
#pragma once

#include "models/tables/plainlist.h"
#include "models/tables/workloadwords.h"

namespace clmrs {

// Whose numbers: one person's (an empty id: what nobody is responsible for), a supervisor's team (an empty id: those whom
// nobody supervises), all together.
struct WorkloadWho
{
    enum Kind : std::uint8_t { person, team, all } kind = person;
    std::string id = {};

    friend bool operator==(const WorkloadWho &, const WorkloadWho &) = default;
};

// The target of a row and back; only a person of the file is a row of it.
Subject workloadSubject(const WorkloadWho &who);
std::optional<WorkloadWho> workloadWhoOf(const Subject &subject);
std::optional<int> workloadMonthOf(const Subject &subject); // of a row of workloadMonths(), from 1
// Rows of the review; empty where it has none of them.
std::vector<std::size_t> rowsOf(const WorkloadTelling &telling, const WorkloadWho &who);
QString titleOf(const WorkloadTelling &telling, const WorkloadWho &who);

enum class WorkloadNumber : std::uint8_t { households, children, openCases, followUpsOverdue, visitsOverdue, backlog, due };
inline constexpr std::size_t kWorkloadNumberCount = 7;
const char *workloadNumberTitle(WorkloadNumber number);   // a translated source text
const char *workloadNumberMeaning(WorkloadNumber number); // its definition, likewise

struct WorkloadAsked
{
    WorkloadWho who;
    WorkloadNumber number{};
    int month = 0; // of `due`, from 1
};

// By name; what nobody is responsible for last. Who is away or has no known hours is marked.
PlainList workloadPeople(const WorkloadTelling &telling);
// By the supervisor's name, then what nobody is responsible for and all together, with the coaching that the months owe.
PlainList workloadTeams(const WorkloadTelling &telling);
PlainList workloadMonths(const WorkloadTelling &telling);
// Every number that the hours rest on, with its default.
PlainList workloadAssumptions(const Settings &settings);

// Exactly the children or households that the number counted, with their community and who is responsible.
PlainList workloadNumberList(const WorkloadTelling &telling, const WorkloadAsked &asked);

} // namespace clmrs
