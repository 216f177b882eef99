// Text compared as people read it: without accents, case, or the difference between one kind of
// apostrophe and another.
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace clmrs {

// Decomposed, marks dropped, case folded, ligatures opened, apostrophes straightened, runs of white
// space made one space, trimmed. "KOFFI  Adjoua", "Koffi Adjoua" and "koffi adjoúa" are the same.
QString folded(const QString &text);
std::string folded(std::string_view utf8);

} // namespace clmrs
