// The rows of the logbook, the supervisor's own records. Whoever they are about is named by the synced file's
// id and remembered by name: who vanishes from the file stays readable here.
#pragma once

#include "models/domain/date.h"
#include "models/domain/key.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace clmrs {

// What every row says of itself. `at` is for people only; nothing is decided by a clock.
struct RowHead
{
    Key key;                  // null: not written yet
    std::int64_t rev = 0;     // counts the writings of this row, deleting among them
    std::int64_t baseRev = 0; // the revision that the writer had before them
    Key origin;               // the workstation that wrote it
    Key author;               // an Author's key; null: nobody had said who they are
    Moment at = Moment::fromSeconds(0);

    friend bool operator==(const RowHead &, const RowHead &) = default;
};

// The codes of a value in a row of the logbook, in the order of its enumerators: rowCodes(AwayKind()).
enum class AuthorRole : std::uint8_t { supervisor, manager };
inline constexpr std::array<std::string_view, 2> kAuthorRoleCodes{"supervisor", "manager"};
inline std::span<const std::string_view> rowCodes(AuthorRole) { return kAuthorRoleCodes; }

// Somebody who sits at this computer.
struct Author
{
    RowHead head;
    std::string personnelId; // in the synced file; empty: typed
    std::string name;        // sealed
    AuthorRole role = AuthorRole::supervisor;

    friend bool operator==(const Author &, const Author &) = default;
};

// A setting that changes figures; its value as in a settings file.
struct SettingRow
{
    RowHead head;
    std::string setting;
    std::string value;

    friend bool operator==(const SettingRow &, const SettingRow &) = default;
};

// A child, household, community or person of the synced file.
struct Subject
{
    std::string table; // "child", "household", "community", "personnel"
    std::string id;
    std::string name; // sealed; as it was when the row was written

    friend bool operator==(const Subject &, const Subject &) = default;
};

// What she knows and no form asks, with a day to come back to it.
struct Note
{
    RowHead head;
    Subject subject;
    std::string text; // sealed
    std::optional<Date> comeBackOn;
    std::optional<Date> doneOn; // it was come back to
    std::string topic = {};     // a person's own words to one point of their work (PointSpec::topic); empty: of all of it

    friend bool operator==(const Note &, const Note &) = default;
};

enum class CorrectionState : std::uint8_t { asked, arrived, refused };
inline constexpr std::array<std::string_view, 3> kCorrectionStateCodes{"asked", "arrived", "refused"};
inline std::span<const std::string_view> rowCodes(CorrectionState) { return kCorrectionStateCodes; }

// "This is wrong": for the data manager, who alone can change the synced data. `column` is one of the
// contract's, or one of these two: then `proposed` is the id of the other row.
inline constexpr std::string_view kSameAs = "same_as";
inline constexpr std::string_view kNotSameAs = "not_same_as";

struct Correction
{
    RowHead head;
    Subject subject; // of any table of the contract
    std::string column;
    std::string old;      // sealed, as the file had it
    std::string proposed; // sealed
    std::string reason;   // sealed
    CorrectionState state = CorrectionState::asked;
    std::optional<Date> askedOn;

    friend bool operator==(const Correction &, const Correction &) = default;
};

enum class AwayKind : std::uint8_t { leave, maternity, sick, training, lent, other };
inline constexpr std::array<std::string_view, 6> kAwayKindCodes{"leave", "maternity", "sick", "training", "lent", "other"};
inline std::span<const std::string_view> rowCodes(AwayKind) { return kAwayKindCodes; }

// Days on which a monitor is not there, both ends included.
struct Away
{
    RowHead head;
    Subject monitor;
    Date from = Date::fromDays(0);
    std::optional<Date> to; // empty: until further notice
    AwayKind kind = AwayKind::other;
    std::string remark; // sealed

    friend bool operator==(const Away &, const Away &) = default;
};

enum class DepartureKind : std::uint8_t {
    exported,
    copied,
    printed,
    casePaper,
    visitList,
    routeSheet,
    roster,
    attendanceSheet,
    handover,
    plan,
    message,
    command,
    report, // figures and what they say: indicators, briefing, a monitor's, the week, the workload
    checklist,
    supervisionSheet,
    certificate,
    invitationList,
    recruitmentSheet,
    equipmentSlip,
    reassignment
};
inline constexpr std::array<std::string_view, 20> kDepartureKindCodes{"export",
                                                                      "copy",
                                                                      "print",
                                                                      "case_paper",
                                                                      "visit_list",
                                                                      "route_sheet",
                                                                      "roster",
                                                                      "attendance_sheet",
                                                                      "handover",
                                                                      "support_plan",
                                                                      "message",
                                                                      "command",
                                                                      "report",
                                                                      "checklist",
                                                                      "supervision_sheet",
                                                                      "certificate",
                                                                      "invitation_list",
                                                                      "recruitment_sheet",
                                                                      "equipment_slip",
                                                                      "reassignment"};
inline std::span<const std::string_view> rowCodes(DepartureKind) { return kDepartureKindCodes; }

// Something left this computer: the print record and its like.
struct Departure
{
    RowHead head;
    DepartureKind kind = DepartureKind::exported;
    std::string cooperative; // its id
    Subject subject;         // whom it is about; of a list: empty
    std::optional<Date> asOf;
    std::optional<std::int64_t> rows; // how many a list had
    bool named = false;               // names or codes as written were in it
    std::string reason;               // sealed; given where names were asked for
    std::string number;               // of a working or case paper

    friend bool operator==(const Departure &, const Departure &) = default;
};

// A text for people in one language: (code, language, text).
struct Phrase
{
    RowHead head;
    std::string code;
    std::string language; // BCP 47
    std::string text;

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

// A scenario of the workload (models/indicators/scenario.h) that somebody kept, or that the manager accepted: then its moves
// are to be made in the synced file by whoever maintains assignments.
struct KeptScenario
{
    RowHead head;
    std::string cooperative;  // its id
    std::string name;         // sealed; as somebody typed it
    std::optional<Date> asOf; // the day of the caseload from which it starts
    std::string steps;        // as JSON: ids of the synced file
    bool accepted = false;
    std::optional<Date> startsOn; // of an accepted one: the first day of the new assignments

    friend bool operator==(const KeptScenario &, const KeptScenario &) = default;
};

// A period of a cooperative whose figures were closed. They lie beside it (KeptFigures); what a list says of them is here.
struct ClosedPeriod
{
    RowHead head;
    std::string cooperative; // its id
    Date from = Date::fromDays(0);
    Date to = Date::fromDays(0);
    Moment fileAsOf = Moment::fromSeconds(0);
    std::string title;    // sealed; what it was called, if anything
    std::string rulePack; // versions, as the figures have them
    std::string program;
    std::string settings; // what differed from the defaults, as a settings file
    Key closedBy;         // an Author's key; the head is of whoever wrote last
    Moment closedAt = Moment::fromSeconds(0);
    bool reopened = false; // by the head's author, at its time
    std::string reason;    // sealed; why it was reopened

    friend bool operator==(const ClosedPeriod &, const ClosedPeriod &) = default;
};

} // namespace clmrs
