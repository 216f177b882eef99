#include "models/casefile/rowstream.h"

#include <sqlite3.h>

namespace clmrs {

namespace {

constexpr std::size_t kRowsInBatch = 512;
constexpr std::size_t kBytesInBatch = 4'000'000; // rows of a hostile file can be large
constexpr std::size_t kBatchesAhead = 8;

// Straight from SQLite's values: three calls a cell, ten million cells.
void appendRow(RowBatch &batch, const Statement &row)
{
    const std::size_t first = batch.cells.size();
    batch.cells.resize(first + batch.columns);
    for (std::size_t column = 0; column < batch.columns; ++column) {
        sqlite3_value *value = sqlite3_column_value(row.handle(), static_cast<int>(column));
        RawCell &cell = batch.cells[first + column];
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            cell.type = CellType::integer;
            cell.integer = sqlite3_value_int64(value);
            break;
        case SQLITE_FLOAT:
            cell.type = CellType::real;
            cell.real = sqlite3_value_double(value);
            break;
        case SQLITE_NULL:
            cell.type = CellType::null;
            cell.integer = 0;
            break;
        default: {
            const bool isText = sqlite3_value_type(value) == SQLITE_TEXT;
            cell.type = isText ? CellType::text : CellType::blob;
            const auto *bytes = static_cast<const char *>(isText ? static_cast<const void *>(sqlite3_value_text(value))
                                                                 : sqlite3_value_blob(value));
            const auto size = static_cast<std::uint32_t>(sqlite3_value_bytes(value));
            cell.bytes = {static_cast<std::uint32_t>(batch.bytes.size()), size};
            batch.bytes.append(bytes, bytes ? size : 0);
        }
        }
    }
    ++batch.rows;
}

} // namespace

// The two formats in which SQLite itself turns a number into text.
std::string_view RowCell::numberText() const
{
    const int room = static_cast<int>(m_scratch.size());
    if (m_cell.type == CellType::integer)
        sqlite3_snprintf(room, m_scratch.data(), "%lld", m_cell.integer);
    else
        sqlite3_snprintf(room, m_scratch.data(), "%!.15g", m_cell.real);
    return m_scratch.data();
}

RowStream::RowStream(Database &database, std::vector<std::string> queries)
    : m_database(database), m_queries(std::move(queries)), m_thread([this] { readAll(); })
{
}

RowStream::~RowStream()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

const RowBatch *RowStream::next(std::size_t query)
{
    std::unique_lock lock(m_mutex);
    if (m_current)
        m_free.push_back(std::move(m_current));
    m_changed.wait(lock, [this] { return !m_full.empty() || m_failure; });
    if (m_full.empty())
        std::rethrow_exception(m_failure);
    if (m_full.front()->query != query)
        return nullptr;
    m_current = std::move(m_full.front());
    m_full.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return m_current->rows > 0 ? m_current.get() : nullptr;
}

void RowStream::readAll()
{
    try {
        for (std::size_t query = 0; query < m_queries.size(); ++query) {
            if (!readQuery(query))
                return;
        }
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_failure = std::current_exception();
    }
    m_changed.notify_all();
}

bool RowStream::readQuery(std::size_t query)
{
    Statement statement(m_database, m_queries[query]);
    const auto columns = static_cast<std::size_t>(statement.columnCount());
    auto batch = emptyBatch(query, columns);
    while (statement.step()) {
        appendRow(*batch, statement);
        if (batch->rows < kRowsInBatch && batch->bytes.size() < kBytesInBatch)
            continue;
        if (!hand(std::move(batch)))
            return false;
        batch = emptyBatch(query, columns);
    }
    if (batch->rows > 0 && !hand(std::move(batch)))
        return false;
    return hand(emptyBatch(query, columns));
}

std::unique_ptr<RowBatch> RowStream::emptyBatch(std::size_t query, std::size_t columns)
{
    std::unique_ptr<RowBatch> batch;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            batch = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    if (!batch)
        batch = std::make_unique<RowBatch>();
    batch->query = query;
    batch->columns = columns;
    batch->rows = 0;
    batch->cells.clear();
    batch->bytes.clear();
    return batch;
}

bool RowStream::hand(std::unique_ptr<RowBatch> batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_full.size() < kBatchesAhead || m_stopped; });
    if (m_stopped)
        return false;
    m_full.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

} // namespace clmrs
