// A made-up cooperative with three years of work in it, in the form of the synced case database.
#pragma once

#include "models/domain/date.h"
#include "models/domain/progress.h"

#include <cstdint>
#include <string>

namespace clmrs {

struct DemoOptions
{
    int households = 320; // 1 to 100,000
    std::uint64_t seed = 1;
    std::string country = "CI"; // CI, GH or ZW
    // The last day of the three years, from 1970 on.
    Date until = *Date::fromYmd(2026, 10, 31);
};

// Writes a made-up cooperative after CASE_DATABASE.md to `path`, which must not exist yet. The same
// options give the same bytes. Where it throws (SqliteError, Cancelled) the caller removes the
// unfinished file.
void writeDemoCooperative(const std::string &path, const DemoOptions &options, const Progress &progress);

} // namespace clmrs
