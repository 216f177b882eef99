// What the tasks of the built-in rule packs (resources/rules) are called. A file may have labels of its own for them; these say
// the same where no word that somebody typed may stand.
#pragma once

#include <QString>
#include <string_view>

namespace clmrs {

QString listedTaskWord(std::string_view code); // empty: a code of no built-in pack

} // namespace clmrs
