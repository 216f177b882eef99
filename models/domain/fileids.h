// What tells the two files apart: PRAGMA application_id, in the bytes 68 to 71 of each.
#pragma once

#include <cstdint>

namespace clmrs {

inline constexpr std::uint32_t kCaseFileId = 0x434C4D52; // "CLMR", of the contract
inline constexpr std::uint32_t kLogbookId = 0x434C4D4C;  // "CLML"

} // namespace clmrs
