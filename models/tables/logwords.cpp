#include "models/tables/logwords.h"

#include "models/domain/qstring.h"
#include "models/tables/cells.h"

#include <array>

namespace clmrs {

namespace {

struct Word
{
    std::string_view code;
    const char *text;
};

struct ColumnName
{
    std::string_view table; // empty: in every table
    std::string_view column;
    const char *text;
    bool holdsNames = false;
};

// In the order of the enumerations.
constexpr std::array kRoles{QT_TRANSLATE_NOOP("clmrs", "Supervisor"), QT_TRANSLATE_NOOP("clmrs", "Manager")};
constexpr std::array kAways{QT_TRANSLATE_NOOP("clmrs", "Leave"),
                            QT_TRANSLATE_NOOP("clmrs", "Maternity leave"),
                            QT_TRANSLATE_NOOP("clmrs", "Sickness"),
                            QT_TRANSLATE_NOOP("clmrs", "Training"),
                            QT_TRANSLATE_NOOP("clmrs", "Lent to another team"),
                            QT_TRANSLATE_NOOP("clmrs", "Other reason")};
constexpr std::array kStates{QT_TRANSLATE_NOOP("clmrs", "Asked"), QT_TRANSLATE_NOOP("clmrs", "Arrived"),
                             QT_TRANSLATE_NOOP("clmrs", "Refused")};
constexpr std::array kDepartures{QT_TRANSLATE_NOOP("clmrs", "Export to a file"),
                                 QT_TRANSLATE_NOOP("clmrs", "Copy to the clipboard"),
                                 QT_TRANSLATE_NOOP("clmrs", "Print of a list"),
                                 QT_TRANSLATE_NOOP("clmrs", "Case paper"),
                                 QT_TRANSLATE_NOOP("clmrs", "Monthly visit list"),
                                 QT_TRANSLATE_NOOP("clmrs", "Route sheet"),
                                 QT_TRANSLATE_NOOP("clmrs", "Attendance list of a session"),
                                 QT_TRANSLATE_NOOP("clmrs", "Attendance sheet of a training"),
                                 QT_TRANSLATE_NOOP("clmrs", "Handover pack"),
                                 QT_TRANSLATE_NOOP("clmrs", "Plan of support"),
                                 QT_TRANSLATE_NOOP("clmrs", "Message"),
                                 QT_TRANSLATE_NOOP("clmrs", "Command line"),
                                 QT_TRANSLATE_NOOP("clmrs", "Report"),
                                 QT_TRANSLATE_NOOP("clmrs", "Checklist to fill in"),
                                 QT_TRANSLATE_NOOP("clmrs", "Supervision sheet"),
                                 QT_TRANSLATE_NOOP("clmrs", "Certificate"),
                                 QT_TRANSLATE_NOOP("clmrs", "Invitation list of a training"),
                                 QT_TRANSLATE_NOOP("clmrs", "Recruitment sheet"),
                                 QT_TRANSLATE_NOOP("clmrs", "Equipment slip"),
                                 QT_TRANSLATE_NOOP("clmrs", "New assignments")};
constexpr std::array kCoachings{QT_TRANSLATE_NOOP("clmrs", "Accompanied visit"), QT_TRANSLATE_NOOP("clmrs", "Spot check"),
                                QT_TRANSLATE_NOOP("clmrs", "One-to-one"), QT_TRANSLATE_NOOP("clmrs", "Assessment")};
static_assert(kCoachings.size() == kCoachingKindCodes.size());
static_assert(kRoles.size() == kAuthorRoleCodes.size() && kAways.size() == kAwayKindCodes.size());
static_assert(kStates.size() == kCorrectionStateCodes.size() && kDepartures.size() == kDepartureKindCodes.size());

constexpr Word kTables[] = {
    {"cooperative", QT_TRANSLATE_NOOP("clmrs", "Cooperative")},
    {"community", QT_TRANSLATE_NOOP("clmrs", "Community")},
    {"personnel", QT_TRANSLATE_NOOP("clmrs", "Person of the personnel")},
    {"household", QT_TRANSLATE_NOOP("clmrs", "Household")},
    {"child", QT_TRANSLATE_NOOP("clmrs", "Child")},
    {"assignment", QT_TRANSLATE_NOOP("clmrs", "Assignment")},
    {"visit", QT_TRANSLATE_NOOP("clmrs", "Visit")},
    {"observation", QT_TRANSLATE_NOOP("clmrs", "Observation of a child")},
    {"support", QT_TRANSLATE_NOOP("clmrs", "Support")},
    {"referral", QT_TRANSLATE_NOOP("clmrs", "Referral")},
    {"closure", QT_TRANSLATE_NOOP("clmrs", "Closing of a case")},
    {"awareness_session", QT_TRANSLATE_NOOP("clmrs", "Awareness session")},
    {"session_attendance", QT_TRANSLATE_NOOP("clmrs", "Attendance at a session")},
    {"task", QT_TRANSLATE_NOOP("clmrs", "Task")},
    {"sync_state", QT_TRANSLATE_NOOP("clmrs", "Tablet")},
};

// Of one table first, then those of every table (CASE_DATABASE.md, "Tables").
constexpr ColumnName kColumnNames[] = {
    {"community", "name", QT_TRANSLATE_NOOP("clmrs", "Name of the community")},
    {"community", "parent_id", QT_TRANSLATE_NOOP("clmrs", "Community it was part of")},
    {"community", "joined_on", QT_TRANSLATE_NOOP("clmrs", "Joined on")},
    {"cooperative", "name", QT_TRANSLATE_NOOP("clmrs", "Name of the cooperative")},
    {"personnel", "name", QT_TRANSLATE_NOOP("clmrs", "Name of the person")},
    {"personnel", "code", QT_TRANSLATE_NOOP("clmrs", "Code of the person")},
    {"personnel", "community_id", QT_TRANSLATE_NOOP("clmrs", "Community where the person lives")},
    {"personnel", "left_on", QT_TRANSLATE_NOOP("clmrs", "Left the work on")},
    {"household", "code", QT_TRANSLATE_NOOP("clmrs", "Farmer code")},
    {"household", "kind", QT_TRANSLATE_NOOP("clmrs", "Kind of household")},
    {"household", "parent_id", QT_TRANSLATE_NOOP("clmrs", "Household it belongs to")},
    {"household", "consent", QT_TRANSLATE_NOOP("clmrs", "Consent of the household")},
    {"child", "code", QT_TRANSLATE_NOOP("clmrs", "Code of the child")},
    {"child", "name", QT_TRANSLATE_NOOP("clmrs", "Name of the child"), true},
    {"session_attendance", "name", QT_TRANSLATE_NOOP("clmrs", "Name of who attended"), true},
    {"session_attendance", "household_id", QT_TRANSLATE_NOOP("clmrs", "Household of who attended")},
    {"visit", "kind", QT_TRANSLATE_NOOP("clmrs", "Kind of visit")},
    {"visit", "consent", QT_TRANSLATE_NOOP("clmrs", "Consent at the visit")},
    {"visit", "awareness", QT_TRANSLATE_NOOP("clmrs", "Household sensitised at the visit")},
    {"support", "kind", QT_TRANSLATE_NOOP("clmrs", "Kind of support")},
    {"referral", "reason", QT_TRANSLATE_NOOP("clmrs", "Reason for the referral"), true},
    {"referral", "outcome", QT_TRANSLATE_NOOP("clmrs", "Outcome of the referral"), true},
    {"closure", "reason", QT_TRANSLATE_NOOP("clmrs", "Reason for the closing")},
    {"awareness_session", "personnel_id", QT_TRANSLATE_NOOP("clmrs", "Person who held the session")},
    {"", kSameAs, QT_TRANSLATE_NOOP("clmrs", "The same as another")},
    {"", kNotSameAs, QT_TRANSLATE_NOOP("clmrs", "Not the same as another")},
    {"", "acknowledged_on", QT_TRANSLATE_NOOP("clmrs", "Answered by the service on")},
    {"", "age_group", QT_TRANSLATE_NOOP("clmrs", "Age group")},
    {"", "announced", QT_TRANSLATE_NOOP("clmrs", "Announced")},
    {"", "app_version", QT_TRANSLATE_NOOP("clmrs", "Version on the tablet")},
    {"", "attends_school", QT_TRANSLATE_NOOP("clmrs", "Attends school")},
    {"", "audience", QT_TRANSLATE_NOOP("clmrs", "Audience")},
    {"", "birth_date", QT_TRANSLATE_NOOP("clmrs", "Date of birth")},
    {"", "birth_date_precision", QT_TRANSLATE_NOOP("clmrs", "How exact the date of birth is")},
    {"", "birth_year", QT_TRANSLATE_NOOP("clmrs", "Year of birth")},
    {"", "boys", QT_TRANSLATE_NOOP("clmrs", "Boys present")},
    {"", "caregiver_name", QT_TRANSLATE_NOOP("clmrs", "Name of the caregiver"), true},
    {"", "child_id", QT_TRANSLATE_NOOP("clmrs", "Child")},
    {"", "closed_on", QT_TRANSLATE_NOOP("clmrs", "Closed on")},
    {"", "code", QT_TRANSLATE_NOOP("clmrs", "Code")},
    {"", "commodity", QT_TRANSLATE_NOOP("clmrs", "Crop")},
    {"", "community_id", QT_TRANSLATE_NOOP("clmrs", "Community")},
    {"", "contract", QT_TRANSLATE_NOOP("clmrs", "Contract")},
    {"", "contract_end", QT_TRANSLATE_NOOP("clmrs", "End of the contract")},
    {"", "contract_start", QT_TRANSLATE_NOOP("clmrs", "Start of the contract")},
    {"", "cooperative_id", QT_TRANSLATE_NOOP("clmrs", "Cooperative")},
    {"", "cost", QT_TRANSLATE_NOOP("clmrs", "Cost")},
    {"", "country", QT_TRANSLATE_NOOP("clmrs", "Country")},
    {"", "currency", QT_TRANSLATE_NOOP("clmrs", "Currency")},
    {"", "danger", QT_TRANSLATE_NOOP("clmrs", "Danger seen")},
    {"", "dedicated", QT_TRANSLATE_NOOP("clmrs", "No other duty")},
    {"", "delivered_on", QT_TRANSLATE_NOOP("clmrs", "Delivered on")},
    {"", "device_id", QT_TRANSLATE_NOOP("clmrs", "Tablet")},
    {"", "district", QT_TRANSLATE_NOOP("clmrs", "District")},
    {"", "education", QT_TRANSLATE_NOOP("clmrs", "Education")},
    {"", "ended_at", QT_TRANSLATE_NOOP("clmrs", "Ended at")},
    {"", "ends_on", QT_TRANSLATE_NOOP("clmrs", "Last day")},
    {"", "external_number", QT_TRANSLATE_NOOP("clmrs", "Number at the service"), true},
    {"", "finding", QT_TRANSLATE_NOOP("clmrs", "Finding")},
    {"", "girls", QT_TRANSLATE_NOOP("clmrs", "Girls present")},
    {"", "gps_accuracy_m", QT_TRANSLATE_NOOP("clmrs", "Accuracy of the position in metres")},
    {"", "head_name", QT_TRANSLATE_NOOP("clmrs", "Name of the head of household"), true},
    {"", "head_sex", QT_TRANSLATE_NOOP("clmrs", "Sex of the head of household")},
    {"", "held_on", QT_TRANSLATE_NOOP("clmrs", "Held on")},
    {"", "hired_on", QT_TRANSLATE_NOOP("clmrs", "Hired on")},
    {"", "hours_week", QT_TRANSLATE_NOOP("clmrs", "Hours worked in the week")},
    {"", "household_id", QT_TRANSLATE_NOOP("clmrs", "Household")},
    {"", "id", QT_TRANSLATE_NOOP("clmrs", "Id in the file")},
    {"", "kind", QT_TRANSLATE_NOOP("clmrs", "Kind")},
    {"", "label_en", QT_TRANSLATE_NOOP("clmrs", "English label")},
    {"", "label_fr", QT_TRANSLATE_NOOP("clmrs", "French label")},
    {"", "language", QT_TRANSLATE_NOOP("clmrs", "Language")},
    {"", "languages", QT_TRANSLATE_NOOP("clmrs", "Languages")},
    {"", "last_sync_at", QT_TRANSLATE_NOOP("clmrs", "Last sync")},
    {"", "latitude", QT_TRANSLATE_NOOP("clmrs", "Latitude")},
    {"", "left_on", QT_TRANSLATE_NOOP("clmrs", "Left on")},
    {"", "left_reason", QT_TRANSLATE_NOOP("clmrs", "Reason for leaving")},
    {"", "longitude", QT_TRANSLATE_NOOP("clmrs", "Longitude")},
    {"", "men", QT_TRANSLATE_NOOP("clmrs", "Men present")},
    {"", "outcome", QT_TRANSLATE_NOOP("clmrs", "Outcome"), true},
    {"", "pending_records", QT_TRANSLATE_NOOP("clmrs", "Records waiting on the tablet")},
    {"", "personnel_id", QT_TRANSLATE_NOOP("clmrs", "Monitor")},
    {"", "phone", QT_TRANSLATE_NOOP("clmrs", "Phone number"), true},
    {"", "planned_on", QT_TRANSLATE_NOOP("clmrs", "Planned on")},
    {"", "presence", QT_TRANSLATE_NOOP("clmrs", "Presence of the child")},
    {"", "proof", QT_TRANSLATE_NOOP("clmrs", "Proof"), true},
    {"", "provider", QT_TRANSLATE_NOOP("clmrs", "Provider"), true},
    {"", "received_at", QT_TRANSLATE_NOOP("clmrs", "Received at")},
    {"", "referred_on", QT_TRANSLATE_NOOP("clmrs", "Referred on")},
    {"", "registered_on", QT_TRANSLATE_NOOP("clmrs", "Registered on")},
    {"", "relation", QT_TRANSLATE_NOOP("clmrs", "Relation to the head of household")},
    {"", "role", QT_TRANSLATE_NOOP("clmrs", "Role")},
    {"", "season_start_month", QT_TRANSLATE_NOOP("clmrs", "Month in which the season starts")},
    {"", "section", QT_TRANSLATE_NOOP("clmrs", "Section")},
    {"", "session_id", QT_TRANSLATE_NOOP("clmrs", "Awareness session")},
    {"", "sex", QT_TRANSLATE_NOOP("clmrs", "Sex")},
    {"", "started_at", QT_TRANSLATE_NOOP("clmrs", "Started at")},
    {"", "starts_on", QT_TRANSLATE_NOOP("clmrs", "First day")},
    {"", "supervisor_id", QT_TRANSLATE_NOOP("clmrs", "Supervisor")},
    {"", "system", QT_TRANSLATE_NOOP("clmrs", "Service referred to")},
    {"", "tasks", QT_TRANSLATE_NOOP("clmrs", "Tasks done")},
    {"", "topic", QT_TRANSLATE_NOOP("clmrs", "Topic")},
    {"", "urgency", QT_TRANSLATE_NOOP("clmrs", "Urgency")},
    {"", "visit_id", QT_TRANSLATE_NOOP("clmrs", "Visit")},
    {"", "weekly_hours", QT_TRANSLATE_NOOP("clmrs", "Weekly hours")},
    {"", "women", QT_TRANSLATE_NOOP("clmrs", "Women present")},
};

const ColumnName *find(std::string_view table, std::string_view column)
{
    const auto found = std::ranges::find_if(kColumnNames, [&](const ColumnName &name) {
        return name.column == column && (name.table.empty() || name.table == table);
    });
    return found == std::end(kColumnNames) ? nullptr : found;
}

template <class Words, class Code>
QString wordOf(const Words &words, Code code)
{
    return say(words[static_cast<std::size_t>(code)]);
}

} // namespace

QString roleWord(AuthorRole role) { return wordOf(kRoles, role); }
QString awayWord(AwayKind kind) { return wordOf(kAways, kind); }
QString correctionStateWord(CorrectionState state) { return wordOf(kStates, state); }
QString departureWord(DepartureKind kind) { return wordOf(kDepartures, kind); }
QString coachingKindWord(CoachingKind kind) { return wordOf(kCoachings, kind); }
QString tableWord(std::string_view table)
{
    const auto found = std::ranges::find(kTables, table, &Word::code);
    return found == std::end(kTables) ? qstring(table).simplified() : say(found->text);
}

QString columnWord(std::string_view table, std::string_view column)
{
    const ColumnName *name = find(table, column);
    return name ? say(name->text) : qstring(column).simplified();
}

bool holdsNames(std::string_view table, std::string_view column)
{
    const ColumnName *name = find(table, column);
    return !name || name->holdsNames;
}

} // namespace clmrs
