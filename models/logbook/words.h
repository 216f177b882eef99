// Every sealed column of a logbook as it lies there, read for what goes over all of them: sealing, erasing.
#pragma once

#include "models/logbook/rowspec.h"
#include "models/logbook/seal.h"
#include "models/sqlite/database.h"

namespace clmrs {

struct Word
{
    Key row;
    SealedCell cell;
};

// Those that are not NULL. Throws SqliteError.
std::vector<Word> wordsOf(Database &database, const SealedColumn &column);
std::vector<Word> plainWordsOf(Database &database, const SealedColumn &column); // those that are not sealed and should be
Key keyOf(const Cell &cell);                                                    // null where it is none
void bindSealed(Statement &statement, const char *parameter, const SealedCell &cell);

inline constexpr char kPseudonymKey[] = "pseudonym_key"; // drawn when the logbook was made: its copies have the same

// Named values of the logbook itself (table meta); empty: there is none.
std::string metaValue(Database &database, std::string_view name);
void setMetaValue(Database &database, std::string_view name, std::string_view value);
void dropMetaValue(Database &database, std::string_view name);

} // namespace clmrs
