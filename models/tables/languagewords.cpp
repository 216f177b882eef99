#include "models/tables/languagewords.h"

#include "models/domain/qstring.h"
#include "models/tables/cells.h"
#include "models/tables/codeword.h"

namespace clmrs {

namespace {

// Of the countries of the rule packs, and of those whom families there came from.
constexpr CodeWord<std::string_view> kLanguageWords[] = {
    {"en", QT_TRANSLATE_NOOP("clmrs", "English")},  {"fr", QT_TRANSLATE_NOOP("clmrs", "French")},
    {"ak", QT_TRANSLATE_NOOP("clmrs", "Akan")},     {"tw", QT_TRANSLATE_NOOP("clmrs", "Twi")},
    {"bci", QT_TRANSLATE_NOOP("clmrs", "Baoulé")},  {"bet", QT_TRANSLATE_NOOP("clmrs", "Bété")},
    {"dag", QT_TRANSLATE_NOOP("clmrs", "Dagbani")}, {"ny", QT_TRANSLATE_NOOP("clmrs", "Chichewa")},
    {"any", QT_TRANSLATE_NOOP("clmrs", "Agni")},    {"dyu", QT_TRANSLATE_NOOP("clmrs", "Dioula")},
    {"mos", QT_TRANSLATE_NOOP("clmrs", "Mooré")},   {"ee", QT_TRANSLATE_NOOP("clmrs", "Ewe")},
    {"sn", QT_TRANSLATE_NOOP("clmrs", "Shona")},    {"nd", QT_TRANSLATE_NOOP("clmrs", "Ndebele")},
};

} // namespace

std::vector<std::string_view> knownLanguages()
{
    std::vector<std::string_view> tags;
    for (const CodeWord<std::string_view> &language : kLanguageWords)
        tags.push_back(language.code);
    return tags;
}

QString languageWord(std::string_view tag)
{
    const char *word = wordOf(kLanguageWords, tag);
    return word ? say(word) : qstring(tag).simplified();
}

QString languageWords(std::string_view tags)
{
    QStringList words;
    forEachCode(tags, [&](std::string_view tag) { words.append(languageWord(tag)); });
    return words.join(QStringLiteral(", "));
}

} // namespace clmrs
