// Files and folders that are this user's alone, and what of them every operating system does in its own way.
#pragma once

#include <QString>
#include <cstdint>

namespace clmrs {

// Why something about a file did not come about.
enum class FileFault : std::uint8_t { none, exists, noRoom, readOnly, other };
FileFault lastFault(); // of the system's call that failed last on this thread

FileFault makeOwnFile(const QString &path);   // new and empty
FileFault makeOwnFolder(const QString &path); // new; the folder around it is there
bool keepToOwner(const QString &folder);      // nobody else looks inside from now on

// What was written into a file, or the names in a folder, outlast a power failure from now on.
bool writeThrough(const QString &path);
// In one step, whether there is such a file or not: at no moment is there none of the two.
bool replaceFile(const QString &from, const QString &to);

} // namespace clmrs
