// The rows of the synced case database as small records (CASE_DATABASE.md, "Tables"). A reference is
// an index into the snapshot's table, turned from the text id once, while reading.
#pragma once

#include "models/domain/codes.h"
#include "models/domain/date.h"
#include "models/records/textpool.h"

#include <limits>
#include <optional>

namespace clmrs {

// An index into a table of `Row`; empty where the reference is missing or names no row that counts.
template <class Row>
struct Ref
{
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t index = kNone;
    explicit operator bool() const { return index != kNone; }
    friend bool operator==(Ref, Ref) = default;
    friend auto operator<=>(Ref, Ref) = default;
};

// A coded value and, for a code of no list, its text as it was written.
template <class E>
struct Coded
{
    E value = E::missing;
    TextId unlisted; // in CaseSnapshot::texts
    operator E() const { return value; }
};

struct Personnel;

struct Cooperative
{
    TextId id;
    TextId name;
    TextId country;
    TextId commodity;
    std::optional<int> seasonStartMonth;
};

struct Community
{
    TextId id;
    Ref<Cooperative> cooperative;
    TextId name;
    TextId section;
    TextId district;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<Date> joinedOn;
    Ref<Community> parent;
};

struct Household
{
    TextId id;
    Ref<Community> community; // weight
    TextId code;
    TextId headName;
    TextId phone;
    Coded<Sex> headSex;
    Coded<Consent> consent;
    Coded<HouseholdKind> kind;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<Date> registeredOn; // there in every row that counts
    std::optional<Date> leftOn;
    Ref<Household> parent;
};

struct Child
{
    TextId id;
    Ref<Household> household; // weight
    TextId code;
    TextId name;
    TextId caregiverName;
    Coded<Sex> sex;
    Coded<BirthPrecision> birthPrecision;
    Coded<LeftReason> leftReason;
    Coded<Relation> relation;
    std::optional<Date> birthDate;
    std::optional<Date> registeredOn; // there in every row that counts
    std::optional<Date> leftOn;
};

struct Personnel
{
    TextId id;
    TextId code;
    TextId name;
    Coded<Sex> sex;
    Coded<Role> role;
    Coded<Education> education;
    Coded<Contract> contract;
    std::optional<int> birthYear;
    TextId languages; // BCP 47 tags separated by spaces
    std::optional<double> weeklyHours;
    std::optional<bool> dedicated;
    std::optional<Date> contractStart;
    std::optional<Date> contractEnd;
    std::optional<Date> hiredOn;
    std::optional<Date> leftOn;
    Ref<Personnel> supervisor;
    Ref<Community> community;
};

struct Assignment
{
    TextId id;
    Ref<Personnel> person;        // weight
    Ref<Community> community;     // weight where no household is given
    Ref<Household> household;     // weight where given; empty: the whole community
    std::optional<Date> startsOn; // there in every row that counts
    std::optional<Date> endsOn;   // last day
};

struct Visit
{
    TextId id;
    Ref<Household> household; // weight
    Ref<Personnel> person;
    Coded<VisitKind> kind;
    std::optional<Moment> startedAt; // there in every row that counts
    std::optional<Moment> endedAt;
    std::optional<Moment> receivedAt;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<float> gpsAccuracyM; // metres
    std::optional<bool> announced;
    std::optional<bool> consent;
    std::optional<bool> awareness;
};

struct Observation
{
    TextId id;
    Ref<Visit> visit;               // weight
    Ref<Child> child;               // weight
    TextId tasks;                   // codes separated by spaces; empty where tasksAsked means none
    TextId danger;                  // codes separated by spaces
    std::optional<float> hoursWeek; // hours of the last 7 days
    Coded<Presence> presence;
    Coded<Finding> finding;
    std::optional<bool> attendsSchool;
    bool tasksAsked = false;
};

struct Support
{
    TextId id;
    Ref<Child> child; // exactly one of the three, with weight
    Ref<Household> household;
    Ref<Community> community;
    Coded<SupportKind> kind;
    std::optional<Date> plannedOn;
    std::optional<Date> deliveredOn;
    std::optional<double> cost;
    TextId currency;
    TextId provider;
    TextId proof;
};

struct Referral
{
    TextId id;
    Ref<Child> child; // weight
    Ref<Personnel> person;
    Coded<ReferralSystem> system;
    Coded<Urgency> urgency;
    TextId reason;
    std::optional<Date> referredOn;
    std::optional<Date> acknowledgedOn;
    std::optional<Date> closedOn;
    TextId outcome;
    TextId externalNumber;
};

struct Closure
{
    TextId id;
    Ref<Child> child; // weight
    std::optional<Date> closedOn;
    Coded<ClosureReason> reason;
};

struct AwarenessSession
{
    TextId id;
    Ref<Community> community; // weight
    Ref<Personnel> facilitator;
    TextId topic;
    TextId language;
    Coded<Audience> audience;
    std::optional<Date> plannedOn;
    std::optional<Date> heldOn;
    std::optional<int> women;
    std::optional<int> men;
    std::optional<int> girls;
    std::optional<int> boys;
};

struct SessionAttendance
{
    TextId id;
    Ref<AwarenessSession> session; // weight
    Ref<Household> household;
    TextId name;
    Coded<Sex> sex;
    Coded<AgeGroup> ageGroup;
};

struct TaskLabel
{
    TextId id; // the task code
    TextId english;
    TextId french;
};

struct SyncState
{
    TextId id; // device and person, the table's key
    TextId device;
    Ref<Personnel> person;
    std::optional<Moment> lastSyncAt;
    std::optional<int> pendingRecords;
    TextId appVersion;
};

} // namespace clmrs
