#include "models/logbook/words.h"

#include <algorithm>

namespace clmrs {

Key keyOf(const Cell &cell)
{
    Key key;
    const std::string_view bytes = cell.blob();
    if (bytes.size() == key.bytes.size())
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(key.bytes.data()));
    return key;
}

namespace {

std::vector<Word> wordsWhere(Database &database, const SealedColumn &column, const std::string &condition)
{
    Statement statement(database,
                        "SELECT key, " + quotedName(column.column) + " FROM " + quotedName(column.table) + " WHERE " + condition);
    std::vector<Word> words;
    while (statement.step()) {
        const Cell cell = statement.cell(1);
        const bool isSealed = cell.type() == CellType::blob;
        words.push_back({keyOf(statement.cell(0)), {std::string(isSealed ? cell.blob() : cell.text()), isSealed}});
    }
    return words;
}

} // namespace

std::vector<Word> wordsOf(Database &database, const SealedColumn &column)
{
    return wordsWhere(database, column, quotedName(column.column) + " IS NOT NULL");
}

std::vector<Word> plainWordsOf(Database &database, const SealedColumn &column)
{
    auto words = wordsWhere(database, column, "typeof(" + quotedName(column.column) + ") = 'text'");
    std::erase_if(words, [&](const Word &word) { return column.takesPlain(word.cell.bytes); });
    return words;
}

void bindSealed(Statement &statement, const char *parameter, const SealedCell &cell)
{
    if (cell.isSealed)
        statement.bindBlob(parameter, cell.bytes);
    else
        statement.bind(parameter, std::string_view(cell.bytes));
}

std::string metaValue(Database &database, std::string_view name)
{
    Statement found(database, "SELECT value FROM meta WHERE name = :name");
    found.bind(":name", name);
    return found.step() ? std::string(found.cell(0).blob()) : std::string();
}

void setMetaValue(Database &database, std::string_view name, std::string_view value)
{
    Statement statement(database, "INSERT OR REPLACE INTO meta (name, value) VALUES (:name, :value)");
    statement.bind(":name", name);
    statement.bindBlob(":value", value);
    statement.run();
}

void dropMetaValue(Database &database, std::string_view name)
{
    Statement statement(database, "DELETE FROM meta WHERE name = :name");
    statement.bind(":name", name);
    statement.run();
}

} // namespace clmrs
