// A language by its word: one of those that are known here, or what is typed in its place.
#pragma once

#include <string>

class QComboBox;

namespace clmrs {

void offerLanguages(QComboBox &box, const std::string &tag); // in a form; editable, with `tag` chosen; empty: none
std::string languageIn(const QComboBox &box);                // the tag of a known word or tag, else what was typed

} // namespace clmrs
