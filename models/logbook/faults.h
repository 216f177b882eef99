// What SQLite says of the logbook, in a person's words.
#pragma once

#include "models/domain/sentence.h"
#include "models/sqlite/database.h"

#include <QString>

namespace clmrs {

// The name of a logbook without its folder, for sentences.
QString logbookName(const QString &path);
[[noreturn]] void refuseLogbook(const SqliteError &error, const QString &path);

// Runs `work`; what SQLite throws in it becomes the sentence it deserves.
template <class Work>
auto guarded(const QString &path, Work work)
{
    try {
        return work();
    } catch (const SqliteError &error) {
        refuseLogbook(error, path);
    }
}

} // namespace clmrs
