// English and French, complete, switched while the program runs.
#pragma once

#include <QString>
#include <span>
#include <string_view>

namespace clmrs {

struct Language
{
    const char *code;   // "en", "fr"
    const char *locale; // for dates and numbers
    const char16_t *ownName;
};

std::span<const Language> languages();
// The language of a code; where the code is none of ours, that of the computer, else English.
const Language &languageOf(const QString &code);
// Texts, Qt's own texts and the default locale. Needs a Q(Core)Application.
void installLanguage(const Language &language);

} // namespace clmrs
