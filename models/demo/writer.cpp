#include "models/demo/writer.h"

#include <stdexcept>

namespace clmrs::demo {

namespace {

constexpr std::string_view kKey = "id TEXT PRIMARY KEY";

// Whatever SQLite takes from its surroundings is fixed here: the same rows must give the same bytes.
// No journal: an unfinished file is thrown away. The cache holds the indexes of the largest file.
Database emptyCaseFile(const std::string &path)
{
    Database database = Database::openWritable(path);
    for (const char *setting : {"page_size = 4096", "auto_vacuum = NONE", "encoding = 'UTF-8'", "journal_mode = OFF",
                                "synchronous = OFF", "cache_size = -98304", "application_id = 1129074002", "user_version = 1"})
        database.run(std::string("PRAGMA ") + setting);
    database.run("BEGIN");
    return database;
}

std::string createSql(std::string_view name, std::initializer_list<std::string_view> columns, std::string_view constraint)
{
    std::string sql = "CREATE TABLE " + std::string(name) + " (";
    for (const std::string_view column : columns)
        sql += std::string(column) + ", ";
    sql += "updated_at TEXT, deleted_at TEXT";
    if (!constraint.empty())
        sql += ", " + std::string(constraint);
    return sql + ")";
}

Statement insertInto(Database &database, std::string_view name, std::initializer_list<std::string_view> columns,
                     std::string_view constraint)
{
    database.run(createSql(name, columns, constraint));
    std::string sql = "INSERT INTO " + std::string(name) + " VALUES (?, ?";
    for (std::size_t i = 0; i < columns.size(); ++i)
        sql += ", ?";
    return Statement(database, sql + ")");
}

} // namespace

Table::Table(Database &database, std::string_view name, std::initializer_list<std::string_view> columns,
             std::string_view constraint)
    : m_columns(columns.size() + 2), m_insert(insertInto(database, name, columns, constraint))
{
}

void Table::expectColumns(std::size_t count) const
{
    if (count != m_columns)
        throw std::logic_error("a row with the wrong number of columns");
}

Writer::Writer(const std::string &path)
    : m_database(emptyCaseFile(path)),
      cooperative(m_database, "cooperative", {kKey, "name TEXT", "country TEXT", "commodity TEXT", "season_start_month INTEGER"}),
      community(m_database, "community",
                {kKey, "cooperative_id TEXT", "name TEXT", "section TEXT", "district TEXT", "latitude REAL", "longitude REAL",
                 "joined_on TEXT", "parent_id TEXT"}),
      household(m_database, "household",
                {kKey, "community_id TEXT", "code TEXT", "head_name TEXT", "head_sex TEXT", "phone TEXT", "latitude REAL",
                 "longitude REAL", "registered_on TEXT", "consent TEXT", "left_on TEXT", "kind TEXT", "parent_id TEXT"}),
      child(m_database, "child",
            {kKey, "household_id TEXT", "code TEXT", "name TEXT", "sex TEXT", "birth_date TEXT", "birth_date_precision TEXT",
             "registered_on TEXT", "left_on TEXT", "left_reason TEXT", "relation TEXT", "caregiver_name TEXT"}),
      personnel(m_database, "personnel",
                {kKey, "code TEXT", "name TEXT", "sex TEXT", "birth_year INTEGER", "role TEXT", "education TEXT",
                 "languages TEXT", "weekly_hours INTEGER", "dedicated INTEGER", "contract TEXT", "contract_start TEXT",
                 "contract_end TEXT", "hired_on TEXT", "left_on TEXT", "supervisor_id TEXT", "community_id TEXT"}),
      assignment(m_database, "assignment",
                 {kKey, "personnel_id TEXT", "community_id TEXT", "household_id TEXT", "starts_on TEXT", "ends_on TEXT"}),
      visit(m_database, "visit",
            {kKey, "household_id TEXT", "personnel_id TEXT", "kind TEXT", "started_at TEXT", "ended_at TEXT", "received_at TEXT",
             "latitude REAL", "longitude REAL", "gps_accuracy_m INTEGER", "announced INTEGER", "consent INTEGER",
             "awareness INTEGER"}),
      observation(m_database, "observation",
                  {kKey, "visit_id TEXT", "child_id TEXT", "presence TEXT", "hours_week INTEGER", "attends_school INTEGER",
                   "tasks TEXT", "danger TEXT", "finding TEXT"}),
      // The support register comes from spreadsheets, so nothing keeps its ids apart.
      support(m_database, "support",
              {"id TEXT", "child_id TEXT", "household_id TEXT", "community_id TEXT", "kind TEXT", "planned_on TEXT",
               "delivered_on TEXT", "cost INTEGER", "currency TEXT", "provider TEXT", "proof TEXT"}),
      referral(m_database, "referral",
               {kKey, "child_id TEXT", "personnel_id TEXT", "system TEXT", "urgency TEXT", "reason TEXT", "referred_on TEXT",
                "acknowledged_on TEXT", "closed_on TEXT", "outcome TEXT", "external_number TEXT"}),
      closure(m_database, "closure", {kKey, "child_id TEXT", "closed_on TEXT", "reason TEXT"}),
      session(m_database, "awareness_session",
              {kKey, "community_id TEXT", "personnel_id TEXT", "topic TEXT", "audience TEXT", "language TEXT", "planned_on TEXT",
               "held_on TEXT", "women INTEGER", "men INTEGER", "girls INTEGER", "boys INTEGER"}),
      attendance(m_database, "session_attendance",
                 {kKey, "session_id TEXT", "household_id TEXT", "name TEXT", "sex TEXT", "age_group TEXT"}),
      task(m_database, "task", {"code TEXT PRIMARY KEY", "label_en TEXT", "label_fr TEXT"}),
      sync(m_database, "sync_state",
           {"device_id TEXT", "personnel_id TEXT", "last_sync_at TEXT", "pending_records INTEGER", "app_version TEXT"},
           "PRIMARY KEY (device_id, personnel_id)")
{
}

void Writer::finish()
{
    m_database.run("COMMIT");
    m_database.run("CREATE INDEX support_id ON support (id)");
    m_database.run("CREATE INDEX observation_child ON observation (child_id)");
}

void Writer::add(const VisitRow &row, std::optional<Moment> deletedAt)
{
    visit.add(row.id, row.household, row.person, row.kind, row.startedAt, row.endedAt, row.receivedAt, row.latitude,
              row.longitude, row.accuracy, row.announced, row.consent, row.awareness, deletedAt.value_or(row.receivedAt),
              deletedAt);
}

void Writer::add(const ObservationRow &row, Moment updatedAt)
{
    observation.add(row.id, row.visit, row.child, row.presence, row.hours, row.attends, row.tasks, row.danger, row.finding,
                    updatedAt, std::nullopt);
}

void Writer::add(const SupportRow &row, std::string_view currency, Moment updatedAt, std::optional<Moment> deletedAt)
{
    support.add(row.id, row.child, row.household, row.community, row.kind, row.plannedOn, row.deliveredOn, row.cost, currency,
                row.provider, row.proof, updatedAt, deletedAt);
}

} // namespace clmrs::demo
