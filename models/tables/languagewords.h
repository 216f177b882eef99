// Languages by name, of the BCP 47 tags in which the case file and the logbook have them.
#pragma once

#include <QString>
#include <string_view>
#include <vector>

namespace clmrs {

std::vector<std::string_view> knownLanguages(); // tags
QString languageWord(std::string_view tag);     // of a tag that is not known here, the tag
QString languageWords(std::string_view tags);   // of tags separated by spaces: "French, Baoulé"

} // namespace clmrs
