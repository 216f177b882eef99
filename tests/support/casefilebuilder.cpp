#include "support/casefilebuilder.h"

#include <stdexcept>

namespace clmrs {

namespace {

constexpr const char *kTables[] = {
    "cooperative (id TEXT, name TEXT, country TEXT, commodity TEXT, season_start_month INTEGER, updated_at TEXT, deleted_at "
    "TEXT)",
    "community (id TEXT, cooperative_id TEXT, name TEXT, section TEXT, district TEXT, latitude REAL, longitude REAL, joined_on "
    "TEXT, "
    "parent_id TEXT, updated_at TEXT, deleted_at TEXT)",
    "household (id TEXT, community_id TEXT, code TEXT, head_name TEXT, head_sex TEXT, phone TEXT, latitude REAL, longitude REAL, "
    "registered_on TEXT, consent TEXT, left_on TEXT, kind TEXT, parent_id TEXT, updated_at TEXT, deleted_at TEXT)",
    "child (id TEXT, household_id TEXT, code TEXT, name TEXT, sex TEXT, birth_date TEXT, birth_date_precision TEXT, "
    "registered_on TEXT, "
    "left_on TEXT, left_reason TEXT, relation TEXT, caregiver_name TEXT, updated_at TEXT, deleted_at TEXT)",
    "personnel (id TEXT, code TEXT, name TEXT, sex TEXT, birth_year INTEGER, role TEXT, education TEXT, languages TEXT, "
    "weekly_hours REAL, "
    "dedicated INTEGER, contract TEXT, contract_start TEXT, contract_end TEXT, hired_on TEXT, left_on TEXT, supervisor_id TEXT, "
    "community_id TEXT, updated_at TEXT, deleted_at TEXT)",
    "assignment (id TEXT, personnel_id TEXT, community_id TEXT, household_id TEXT, starts_on TEXT, ends_on TEXT, updated_at "
    "TEXT, deleted_at TEXT)",
    "visit (id TEXT, household_id TEXT, personnel_id TEXT, kind TEXT, started_at TEXT, ended_at TEXT, received_at TEXT, latitude "
    "REAL, "
    "longitude REAL, gps_accuracy_m REAL, announced INTEGER, consent INTEGER, awareness INTEGER, updated_at TEXT, deleted_at "
    "TEXT)",
    "observation (id TEXT, visit_id TEXT, child_id TEXT, presence TEXT, hours_week REAL, attends_school INTEGER, tasks TEXT, "
    "danger TEXT, "
    "finding TEXT, updated_at TEXT, deleted_at TEXT)",
    "support (id TEXT, child_id TEXT, household_id TEXT, community_id TEXT, kind TEXT, planned_on TEXT, delivered_on TEXT, cost "
    "REAL, "
    "currency TEXT, provider TEXT, proof TEXT, updated_at TEXT, deleted_at TEXT)",
    "referral (id TEXT, child_id TEXT, personnel_id TEXT, system TEXT, urgency TEXT, reason TEXT, referred_on TEXT, "
    "acknowledged_on TEXT, "
    "closed_on TEXT, outcome TEXT, external_number TEXT, updated_at TEXT, deleted_at TEXT)",
    "closure (id TEXT, child_id TEXT, closed_on TEXT, reason TEXT, updated_at TEXT, deleted_at TEXT)",
    "awareness_session (id TEXT, community_id TEXT, personnel_id TEXT, topic TEXT, audience TEXT, language TEXT, planned_on "
    "TEXT, held_on TEXT, "
    "women INTEGER, men INTEGER, girls INTEGER, boys INTEGER, updated_at TEXT, deleted_at TEXT)",
    "session_attendance (id TEXT, session_id TEXT, household_id TEXT, name TEXT, sex TEXT, age_group TEXT, updated_at TEXT, "
    "deleted_at TEXT)",
    "task (code TEXT, label_en TEXT, label_fr TEXT, updated_at TEXT, deleted_at TEXT)",
    "sync_state (device_id TEXT, personnel_id TEXT, last_sync_at TEXT, pending_records INTEGER, app_version TEXT, updated_at "
    "TEXT, deleted_at TEXT)",
};
constexpr const char *kUpdatedAt = "'2026-10-31T06:00:00Z'";

} // namespace

std::string text(std::string_view value)
{
    std::string quoted = "'";
    for (const char c : value) {
        quoted += c;
        if (c == '\'')
            quoted += c;
    }
    return quoted + '\'';
}

CaseFileBuilder::CaseFileBuilder(std::string_view country) : m_path(m_folder.filePath(QStringLiteral("test.clmrs")).toStdString())
{
    sql("PRAGMA application_id = 1129074002; PRAGMA user_version = 1; PRAGMA journal_mode = DELETE");
    for (const char *table : kTables)
        sql(std::string("CREATE TABLE ") + table);
    row("cooperative", {{"id", text("coop")},
                        {"name", text("Test")},
                        {"country", text(country)},
                        {"commodity", text("cocoa")},
                        {"season_start_month", "10"}});
}

CaseFileBuilder &CaseFileBuilder::row(std::string_view table,
                                      std::initializer_list<std::pair<std::string_view, std::string>> values)
{
    std::string columns;
    std::string cells;
    const auto add = [&](std::string_view column, std::string_view value) {
        columns.append(columns.empty() ? "" : ", ").append(column);
        cells.append(cells.empty() ? "" : ", ").append(value);
    };
    bool dated = false;
    for (const auto &[column, value] : values) {
        add(column, value);
        dated |= column == "updated_at";
    }
    if (!dated)
        add("updated_at", kUpdatedAt);
    std::string statement = "INSERT INTO ";
    statement.append(table).append(" (").append(columns).append(") VALUES (").append(cells).append(")");
    return sql(statement);
}

CaseFileBuilder &CaseFileBuilder::sql(std::string_view statement)
{
    Database database = Database::openWritable(m_path);
    database.run("PRAGMA synchronous = OFF"); // a test file need not survive a power cut
    database.run(statement);
    return *this;
}

CaseFileBuilder &CaseFileBuilder::skeleton()
{
    row("community", {{"id", text("c")}, {"cooperative_id", text("coop")}, {"name", text("Village")}});
    row("household",
        {{"id", text("h")}, {"community_id", text("c")}, {"code", text("H-1")}, {"registered_on", text("2020-01-01")}});
    return row("personnel", {{"id", text("m")}, {"name", text("Awa")}, {"role", text("monitor")}});
}

CaseFileBuilder &CaseFileBuilder::child(std::string_view id, std::string_view birthDate, std::string_view household)
{
    return row("child", {{"id", text(id)},
                         {"household_id", text(household)},
                         {"birth_date", text(birthDate)},
                         {"birth_date_precision", text("day")},
                         {"registered_on", text("2020-01-01")}});
}

CaseFileBuilder &CaseFileBuilder::children(int count)
{
    for (int i = 0; i < count; ++i)
        child("k" + std::to_string(i));
    return *this;
}

CaseFileBuilder &CaseFileBuilder::visit(std::string_view id, std::string_view isoDay, std::string_view kind,
                                        std::string_view household)
{
    return row("visit", {{"id", text(id)},
                         {"household_id", text(household)},
                         {"personnel_id", text("m")},
                         {"kind", text(kind)},
                         {"started_at", text(std::string(isoDay) + "T10:00:00Z")}});
}

CaseFileBuilder &CaseFileBuilder::observe(std::string_view id, std::string_view visitId, std::string_view child,
                                          std::string_view finding)
{
    return row("observation", {{"id", text(id)},
                               {"visit_id", text(visitId)},
                               {"child_id", text(child)},
                               {"presence", text("interviewed")},
                               {"finding", finding.empty() ? "NULL" : text(finding)}});
}

// quick_check does not compare the two.
CaseFileBuilder &CaseFileBuilder::damageUnseen()
{
    sql("UPDATE child SET code = id, name = 'n' || id; CREATE INDEX wrong ON child (name)");
    return sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX wrong ON child (code)' WHERE name = "
               "'wrong'");
}

QString CaseFileBuilder::path() const { return QString::fromStdString(m_path); }

QString CaseFileBuilder::privateRoot() const { return m_folder.filePath(QStringLiteral("private")); }

LoadedCase CaseFileBuilder::load() const
{
    return loadCaseFile(path(), {privateRoot(), clockAt("2026-11-01T12:00:00Z")}, Progress());
}

std::shared_ptr<const Casebook> CaseFileBuilder::book(const Settings &settings) const
{
    return makeCasebook(load().snapshot, {settings});
}

const ChildState &stateOf(const Casebook &book, const Caseload &load, std::string_view childId)
{
    for (const ChildState &state : load.children) {
        if (book.snapshot->children.id(state.child) == childId)
            return state;
    }
    throw std::out_of_range("no child " + std::string(childId));
}

Date day(std::string_view iso) { return Date::parse(iso).value(); }

Clock clockAt(std::string_view isoMoment)
{
    return [moment = Moment::parse(isoMoment).value()] { return moment; };
}

} // namespace clmrs
