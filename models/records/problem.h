// What the file check finds in a case file (COMMANDS.md, "File check"). A finding is a value, never
// an error: an error-grade one kept its row out of every figure, a warning did not.
#pragma once

#include "models/records/textpool.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace clmrs {

enum class TableId : std::uint8_t {
    cooperative,
    community,
    personnel,
    household,
    child,
    assignment,
    visit,
    observation,
    support,
    referral,
    closure,
    awarenessSession,
    sessionAttendance,
    task,
    syncState
};
inline constexpr std::size_t kTableCount = 15;
inline constexpr std::array<std::string_view, kTableCount> kTableNames{"cooperative",
                                                                       "community",
                                                                       "personnel",
                                                                       "household",
                                                                       "child",
                                                                       "assignment",
                                                                       "visit",
                                                                       "observation",
                                                                       "support",
                                                                       "referral",
                                                                       "closure",
                                                                       "awareness_session",
                                                                       "session_attendance",
                                                                       "task",
                                                                       "sync_state"};
constexpr std::string_view tableName(TableId table) { return kTableNames[static_cast<std::size_t>(table)]; }

enum class ProblemCode : std::uint8_t {
    duplicateId,
    brokenReference,
    keptOutWith,
    deletedReference,
    unreadableDate,
    unreadableValue,
    unknownCode,
    missingColumn,
    supportTarget,
    visitEndsBeforeStart,
    futureDate,
    placeImpossible,
    burst,
    duplicateChild,
    duplicateHousehold,
    visitByLeaver,
    findingBelowRule,
    alertWithoutReferral,
    hoursImpossible,
    clockSuspect
};
inline constexpr std::array<std::string_view, 20> kProblemCodes{"duplicate_id",
                                                                "broken_reference",
                                                                "kept_out_with",
                                                                "deleted_reference",
                                                                "unreadable_date",
                                                                "unreadable_value",
                                                                "unknown_code",
                                                                "missing_column",
                                                                "support_target",
                                                                "visit_ends_before_start",
                                                                "future_date",
                                                                "place_impossible",
                                                                "burst",
                                                                "duplicate_child",
                                                                "duplicate_household",
                                                                "visit_by_leaver",
                                                                "finding_below_rule",
                                                                "alert_without_referral",
                                                                "hours_impossible",
                                                                "clock_suspect"};
constexpr std::string_view problemCode(ProblemCode code) { return kProblemCodes[static_cast<std::size_t>(code)]; }

struct Problem
{
    ProblemCode code;
    bool keepsOut; // error; else warning
    TableId table;
    std::uint32_t row = kWholeTable; // index into the snapshot's table; a deleted row has none
    std::string_view column;         // a literal of the contract, or empty
    TextId id;                       // in the table's ids; 0 where the row has none
    TextId detail;                   // in CaseSnapshot::texts: an unknown code, another row's id …
    std::uint32_t number = 0;        // of a burst: its visits

    static constexpr std::uint32_t kWholeTable = 0xffffffff;
};

} // namespace clmrs
