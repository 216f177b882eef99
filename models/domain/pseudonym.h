// A short stand-in for a person or place, made from the file's id alone: the id may leave as it is
// (COMMANDS.md), so its stand-in tells nobody more.
#pragma once

#include <QString>
#include <string_view>

namespace clmrs {

// Six letters and digits that cannot be mistaken for each other; the same id always gives the same.
QString pseudonym(std::string_view id);

} // namespace clmrs
