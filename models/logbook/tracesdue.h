// What a protect or an erase has still to do on the disk after its transaction, as it stands in table meta.
#pragma once

#include <string_view>

namespace clmrs {

inline constexpr std::string_view kTracesDue = "traces_due";
inline constexpr std::string_view kInTheFile = "file";     // free pages, write-ahead log
inline constexpr std::string_view kBackupsToo = "backups"; // … and earlier backups hold plain words

} // namespace clmrs
