// The rows of a list of queries, stepped through on a thread of their own while the caller makes
// records of them: SQLite's half of the work and ours side by side.
#pragma once

#include "models/sqlite/database.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace clmrs {

// One value of a row; text and blobs lie in the batch's bytes.
struct RawCell
{
    union {
        std::int64_t integer;
        double real;
        struct
        {
            std::uint32_t start;
            std::uint32_t size;
        } bytes;
    };
    CellType type;
};

struct RowBatch
{
    std::size_t query = 0;
    std::size_t columns = 0;
    std::size_t rows = 0; // 0: the query has no more
    std::vector<RawCell> cells;
    std::string bytes;
};

class RowCell
{
public:
    RowCell(const RowBatch &batch, std::size_t row, std::size_t column, std::array<char, 64> &scratch)
        : m_bytes(batch.bytes.data()), m_cell(batch.cells[row * batch.columns + column]), m_scratch(scratch)
    {
    }

    CellType type() const { return m_cell.type; }
    // Text as UTF-8 bytes, a blob's bytes, a number as SQLite writes it (until the next such call);
    // empty for NULL.
    std::string_view text() const
    {
        if (m_cell.type == CellType::text || m_cell.type == CellType::blob)
            return {m_bytes + m_cell.bytes.start, m_cell.bytes.size};
        return m_cell.type == CellType::null ? std::string_view() : numberText();
    }
    // Of an integer or a real; 0 for anything else.
    double real() const
    {
        return m_cell.type == CellType::real      ? m_cell.real
               : m_cell.type == CellType::integer ? static_cast<double>(m_cell.integer)
                                                  : 0;
    }

private:
    std::string_view numberText() const;

    const char *m_bytes;
    const RawCell &m_cell;
    std::array<char, 64> &m_scratch;
};

class RowStream
{
public:
    // `database` belongs to the stream's thread until the stream is gone.
    RowStream(Database &database, std::vector<std::string> queries);
    ~RowStream();
    RowStream(const RowStream &) = delete;
    RowStream &operator=(const RowStream &) = delete;

    // The next rows of a query, valid until the next call; null at its end. Queries are asked for in
    // the order of the list. Throws SqliteError where reading failed.
    const RowBatch *next(std::size_t query);

private:
    void readAll();
    bool readQuery(std::size_t query); // false: nobody wants more
    std::unique_ptr<RowBatch> emptyBatch(std::size_t query, std::size_t columns);
    bool hand(std::unique_ptr<RowBatch> batch);

    Database &m_database;
    std::vector<std::string> m_queries;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<RowBatch>> m_full;
    std::vector<std::unique_ptr<RowBatch>> m_free; // their memory is used again
    std::unique_ptr<RowBatch> m_current;           // with the caller
    std::exception_ptr m_failure;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace clmrs
