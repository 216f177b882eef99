// The file of a logbook: made, recognised, brought up to this program's version by numbered scripts
// (resources/sql/logbook), a copy kept before.
#pragma once

#include "models/logbook/logbook.h"

namespace clmrs {

inline constexpr int kLogbookVersion = 16; // PRAGMA user_version; the number of scripts

struct OpenedLogbook
{
    std::unique_ptr<Database> database;
    SchemaOutcome outcome;
};

// Throws Error and SqliteError; a file that is none of ours is not written to, nor is anything made beside it.
OpenedLogbook openLogbookFile(const LogbookOptions &options);

// The scripts that the database has not seen, in one transaction that also sets the version.
void runScripts(Database &database);
int versionOf(Database &database);
// A logbook of this version or an older one, by its own words. Throws Error with what it is instead; `path` is
// for the sentence.
void requireLogbook(Database &database, const QString &path);

// A new, empty file for its owner alone; its folder is made where it is missing. Throws SqliteError.
void makeLogbookFile(const QString &path);
void makePrivateFolder(const QString &folder);

} // namespace clmrs
