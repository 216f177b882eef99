// Text that leaves the program is valid UTF-8, whatever came in.
#pragma once

#include <string>
#include <string_view>

namespace clmrs {

// The text itself where it is valid UTF-8, else with U+FFFD for what is not; `buffer` owns the latter.
std::string_view validUtf8(std::string_view text, std::string &buffer);

} // namespace clmrs
