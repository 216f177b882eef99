// The codes of what is only a starting point of this program, and goes once people have their own.
#pragma once

#include <string_view>

namespace clmrs {

inline constexpr std::string_view kStartingPoint = "start-";
constexpr bool isStartingPoint(std::string_view code) { return code.starts_with(kStartingPoint); }

} // namespace clmrs
