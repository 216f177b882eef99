#include "models/sqlite/database.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace clmrs {

namespace {

constexpr int kInterruptCheckEvery = 20000; // virtual machine steps, about a millisecond
constexpr int kMaxCellBytes = 1'000'000;
constexpr int kMaxColumns = 500;
constexpr int kMaxSqlBytes = 100'000;
constexpr int kCacheKibibytes = 4096;
constexpr sqlite3_int64 kHeapLimit = 256 * 1024 * 1024;

static_assert(static_cast<int>(SqliteCode::internal) == SQLITE_INTERNAL &&
              static_cast<int>(SqliteCode::permission) == SQLITE_PERM && static_cast<int>(SqliteCode::busy) == SQLITE_BUSY &&
              static_cast<int>(SqliteCode::locked) == SQLITE_LOCKED && static_cast<int>(SqliteCode::noMemory) == SQLITE_NOMEM &&
              static_cast<int>(SqliteCode::readOnly) == SQLITE_READONLY &&
              static_cast<int>(SqliteCode::inputOutput) == SQLITE_IOERR &&
              static_cast<int>(SqliteCode::corrupt) == SQLITE_CORRUPT && static_cast<int>(SqliteCode::full) == SQLITE_FULL &&
              static_cast<int>(SqliteCode::cannotOpen) == SQLITE_CANTOPEN &&
              static_cast<int>(SqliteCode::notADatabase) == SQLITE_NOTADB);

[[noreturn]] void fail(sqlite3 *handle, int code)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    throw SqliteError(extended != SQLITE_OK ? extended : code, sqlite3_errstr(code));
}

std::string uriOf(const std::string &path, const char *query)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '?' || c == '#' || c == '%') {
            uri += '%';
            uri += kHex[byte >> 4];
            uri += kHex[byte & 15];
        } else {
            uri += c;
        }
    }
    return uri + query;
}

// An order that only another program knows; bytes are as good as any for a file that is only read.
int compareBytes(void *, int leftBytes, const void *left, int rightBytes, const void *right)
{
    const int start = std::memcmp(left, right, static_cast<std::size_t>(std::min(leftBytes, rightBytes)));
    return start != 0 ? start : leftBytes - rightBytes;
}

void onUnknownCollation(void *met, sqlite3 *handle, int, const char *name)
{
    *static_cast<bool *>(met) = true;
    sqlite3_create_collation(handle, name, SQLITE_UTF8, nullptr, compareBytes);
}

int onProgress(void *check) { return (*static_cast<std::function<bool()> *>(check))() ? 1 : 0; }

} // namespace

CellType Cell::type() const
{
    switch (sqlite3_column_type(m_statement, m_column)) {
    case SQLITE_INTEGER:
        return CellType::integer;
    case SQLITE_FLOAT:
        return CellType::real;
    case SQLITE_TEXT:
        return CellType::text;
    case SQLITE_BLOB:
        return CellType::blob;
    default:
        return CellType::null;
    }
}

std::string_view Cell::text() const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, m_column));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column))};
}

std::string_view Cell::blob() const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, m_column));
    return {bytes ? bytes : "", bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column)) : 0};
}

std::int64_t Cell::integer() const { return sqlite3_column_int64(m_statement, m_column); }

double Cell::real() const { return sqlite3_column_double(m_statement, m_column); }

Statement::Statement(Database &database, std::string_view sql) : m_database(database)
{
    check(sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        fail(m_database.handle(), code);
}

int Statement::parameter(const char *name) const
{
    const int position = sqlite3_bind_parameter_index(m_statement, name);
    if (position == 0)
        throw SqliteError(SQLITE_RANGE, std::string("no parameter ") + name);
    return position;
}

void Statement::bind(const char *name, std::string_view text) { bind(parameter(name), text); }
void Statement::bind(const char *name, std::int64_t value) { bind(parameter(name), value); }
void Statement::bind(const char *name, double value) { bind(parameter(name), value); }
void Statement::bindBlob(const char *name, std::string_view bytes) { bindBlob(parameter(name), bytes); }
void Statement::bindNull(const char *name) { bindNull(parameter(name)); }

void Statement::bind(int position, std::string_view text)
{
    check(
        sqlite3_bind_text64(m_statement, position, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int position, std::int64_t value) { check(sqlite3_bind_int64(m_statement, position, value)); }

void Statement::bind(int position, double value) { check(sqlite3_bind_double(m_statement, position, value)); }

void Statement::bindBlob(int position, std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_statement, position, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindNull(int position) { check(sqlite3_bind_null(m_statement, position)); }

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    fail(m_database.handle(), code);
}

void Statement::reset() { sqlite3_reset(m_statement); }

void Statement::run()
{
    while (step()) {
    }
    reset();
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement); }

Database Database::open(const std::string &uri, int flags)
{
    sqlite3_hard_heap_limit64(kHeapLimit);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri.c_str(), &handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        fail(handle, code);
    sqlite3_extended_result_codes(handle, 1);
    return database;
}

Database Database::openImmutable(const std::string &path) { return open(uriOf(path, "?immutable=1"), SQLITE_OPEN_READONLY); }

Database Database::openWritable(const std::string &path)
{
    return open(uriOf(path, ""), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_interruptCheck(std::move(other.m_interruptCheck)),
      m_metUnknownCollation(std::move(other.m_metUnknownCollation))
{
}

Database::~Database() { sqlite3_close_v2(m_handle); }

void Database::distrust()
{
    const auto configure = [this](int option, int value) { sqlite3_db_config(m_handle, option, value, nullptr); };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kMaxCellBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, kMaxColumns);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    acceptUnknownCollations();
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA mmap_size = 0");
    run("PRAGMA cache_size = -" + std::to_string(kCacheKibibytes));
    run("PRAGMA query_only = ON");
}

void Database::acceptUnknownCollations()
{
    m_metUnknownCollation = std::make_unique<bool>(false);
    sqlite3_collation_needed(m_handle, m_metUnknownCollation.get(), onUnknownCollation);
}

void Database::setInterruptCheck(std::function<bool()> shouldStop)
{
    m_interruptCheck = std::make_unique<std::function<bool()>>(std::move(shouldStop));
    sqlite3_progress_handler(m_handle, kInterruptCheckEvery, onProgress, m_interruptCheck.get());
}

void Database::setBusyTimeout(int milliseconds) { sqlite3_busy_timeout(m_handle, milliseconds); }

void Database::copyInto(Database &target)
{
    sqlite3_backup *copy = sqlite3_backup_init(target.handle(), "main", m_handle, "main");
    if (!copy)
        fail(target.handle(), sqlite3_errcode(target.handle()));
    const int code = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        throw SqliteError(code != SQLITE_DONE ? code : finished, sqlite3_errstr(code));
}

std::int64_t Database::totalChanges() const { return sqlite3_total_changes64(m_handle); }

std::int64_t Database::changes() const { return sqlite3_changes64(m_handle); }

bool Database::isReadOnly() const { return sqlite3_db_readonly(m_handle, "main") == 1; }

void Database::run(std::string_view sql)
{
    const int code = sqlite3_exec(m_handle, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(m_handle, code);
}

std::optional<std::int64_t> Database::integer(std::string_view sql)
{
    Statement statement(*this, sql);
    if (!statement.step() || statement.cell(0).type() == CellType::null)
        return std::nullopt;
    return statement.cell(0).integer();
}

std::string Database::text(std::string_view sql)
{
    Statement statement(*this, sql);
    return statement.step() ? std::string(statement.cell(0).text()) : std::string();
}

Transaction::Transaction(Database &database, Purpose purpose) : m_database(database)
{
    m_database.run(purpose == reading ? "BEGIN" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

std::string quotedName(std::string_view name)
{
    std::string out = "\"";
    for (const char c : name) {
        out += c;
        if (c == '"')
            out += '"';
    }
    return out + '"';
}

} // namespace clmrs
