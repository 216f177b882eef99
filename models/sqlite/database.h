// One RAII wrapper on SQLite's C interface. Every failure is thrown as SqliteError; the case file's
// own values never stand in its text.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace clmrs {

// SQLite's codes, as far as somebody outside decides by one.
enum class SqliteCode : int {
    internal = 2,
    permission = 3,
    busy = 5,
    locked = 6,
    noMemory = 7,
    readOnly = 8,
    inputOutput = 10,
    corrupt = 11,
    full = 13,
    cannotOpen = 14,
    notADatabase = 26,
};

class SqliteError : public std::runtime_error
{
public:
    SqliteError(int code, const std::string &what) : std::runtime_error(what), m_code(code) {}
    SqliteError(SqliteCode code, const std::string &what) : SqliteError(static_cast<int>(code), what) {}
    bool is(SqliteCode code) const { return primaryCode() == static_cast<int>(code); }
    int primaryCode() const { return m_code & 0xff; } // SQLITE_CORRUPT, SQLITE_NOTADB …

private:
    int m_code;
};

enum class CellType : std::uint8_t { null, integer, real, text, blob };

// A view of one value of the current row; valid until the statement steps.
class Cell
{
public:
    Cell(sqlite3_stmt *statement, int column) : m_statement(statement), m_column(column) {}
    CellType type() const;
    // Text as UTF-8 bytes, numbers as SQLite writes them, a blob's bytes; empty for NULL.
    std::string_view text() const;
    std::string_view blob() const; // the bytes of a blob or text as they are
    std::int64_t integer() const;
    double real() const;

private:
    sqlite3_stmt *m_statement;
    int m_column;
};

class Database;

class Statement
{
public:
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    // Parameters by name, as ":name" stands in the SQL.
    void bind(const char *name, std::string_view text);
    void bind(const char *name, std::int64_t value);
    void bind(const char *name, double value);
    void bindBlob(const char *name, std::string_view bytes);
    void bindNull(const char *name);
    // Parameters by position, from 1: for rows written in bulk, where a look-up by name costs as
    // much as the row.
    void bind(int position, std::string_view text);
    void bind(int position, std::int64_t value);
    void bind(int position, double value);
    void bindBlob(int position, std::string_view bytes);
    void bindNull(int position);

    bool step(); // false: no more rows
    void reset();
    void run(); // to the end, then reset, ready for the next row

    int columnCount() const;
    Cell cell(int column) const { return {m_statement, column}; }
    sqlite3_stmt *handle() const { return m_statement; }

private:
    int parameter(const char *name) const;
    void check(int code) const;

    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

class Database
{
public:
    // Reads a file that nobody writes any more; its side files are neither looked for nor made.
    static Database openImmutable(const std::string &path);
    // Reads and writes; made where it is missing.
    static Database openWritable(const std::string &path);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) = delete;
    Database(const Database &) = delete;
    ~Database();

    // For a file from outside: its schema is not trusted, triggers and views are off, cells are
    // checked, lengths and columns are bounded, nothing of it is mapped into memory.
    void distrust();

    // An order that only the writing program knows stands for damage no longer: bytes decide instead.
    // What an index of such an order holds cannot be judged then (metUnknownCollation).
    void acceptUnknownCollations();
    bool metUnknownCollation() const { return m_metUnknownCollation && *m_metUnknownCollation; }
    // Called now and then while a statement runs; true ends the statement.
    void setInterruptCheck(std::function<bool()> shouldStop);

    // How long another connection's writing is waited for, in milliseconds.
    void setBusyTimeout(int milliseconds);
    // Every page of this database over whatever `target` holds, in one transaction of the target.
    void copyInto(Database &target);
    std::int64_t totalChanges() const; // rows that this connection wrote
    std::int64_t changes() const;      // rows that the last statement wrote
    bool isReadOnly() const;           // what SQLite gives without a word where there is no right to write

    void run(std::string_view sql); // statements without parameters or results
    std::optional<std::int64_t> integer(std::string_view sql);
    std::string text(std::string_view sql);

    sqlite3 *handle() const { return m_handle; }

private:
    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    static Database open(const std::string &uri, int flags);

    sqlite3 *m_handle = nullptr;
    std::unique_ptr<std::function<bool()>> m_interruptCheck; // its address is SQLite's
    std::unique_ptr<bool> m_metUnknownCollation;             // likewise
};

// Everything between its making and commit() happens or nothing does. Takes the right to write at once, so
// that what was read inside cannot be outdated when it is written; or only reads, all of it as of one moment.
class Transaction
{
public:
    enum Purpose : bool { writing, reading };
    explicit Transaction(Database &database, Purpose purpose = writing);
    ~Transaction(); // without commit(): nothing happened
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

// "name" as an identifier in SQL, quotes doubled: for names that come from the contract's tables.
std::string quotedName(std::string_view name);

} // namespace clmrs
