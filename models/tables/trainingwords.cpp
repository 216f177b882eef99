#include "models/tables/trainingwords.h"

#include "models/domain/qstring.h"

#include <algorithm>

namespace clmrs {

namespace {

struct LanguageName
{
    std::string_view tag;
    const char *name; // in the language itself
};

// Of the countries of the rule packs.
constexpr LanguageName kLanguages[] = {
    {"en", "English"}, {"fr", "Français"}, {"ak", "Akan"},     {"tw", "Twi"},     {"bci", "Baoulé"},
    {"bet", "Bété"},   {"dag", "Dagbani"}, {"ny", "Chichewa"}, {"any", "Agni"},   {"dyu", "Dioula"},
    {"mos", "Mooré"},  {"ee", "Ewe"},      {"sn", "Shona"},    {"nd", "Ndebele"},
};

} // namespace

QString moduleTitle(const LogbookSnapshot &logbook, std::string_view module, const QLocale &locale)
{
    const std::string code = "module/" + std::string(module);
    const std::string wanted = locale.name().section(u'_', 0, 0).toStdString();
    const Phrase *best = nullptr;
    const auto rank = [&](const Phrase &phrase) {
        return std::tuple(phrase.language == wanted, phrase.language == "en", phrase.head.rev);
    };
    for (const Phrase &phrase : logbook.all<Phrase>()) {
        if (phrase.code == code && (!best || rank(*best) <= rank(phrase)))
            best = &phrase;
    }
    return best ? qstring(best->text) : qstring(module);
}

QString moduleKindWord(ModuleKind kind)
{
    constexpr std::array kWords{QT_TRANSLATE_NOOP("clmrs", "initial"), QT_TRANSLATE_NOOP("clmrs", "practice"),
                                QT_TRANSLATE_NOOP("clmrs", "refresher")};
    static_assert(kWords.size() == kModuleKindCodes.size());
    return say(kWords[static_cast<std::size_t>(kind)]);
}

QString languageText(std::string_view tag)
{
    const auto known = std::ranges::find(kLanguages, tag, &LanguageName::tag);
    return known == std::end(kLanguages) ? qstring(tag) : QString::fromUtf8(known->name);
}

QString languageTexts(std::string_view tags)
{
    QStringList words;
    forEachCode(tags, [&](std::string_view tag) { words.append(languageText(tag)); });
    return words.join(QStringLiteral(", "));
}

QString namedText(const Casebook &book, const Subject &person, Naming naming)
{
    if (const auto row = rowOfId(book.snapshot->personnel, person.id); row && !person.id.empty())
        return personText(book, *row, naming);
    if (naming == Naming::pseudonyms)
        return person.name.empty() && person.id.empty()
                   ? QString()
                   : pseudonym(book.pseudonymKey, person.id.empty() ? person.name : person.id);
    return qstring(person.name).simplified();
}

QString needWord(EquipmentNeed need)
{
    constexpr std::array kWords{QT_TRANSLATE_NOOP("clmrs", "transport"),       QT_TRANSLATE_NOOP("clmrs", "helmet and boots"),
                                QT_TRANSLATE_NOOP("clmrs", "rain gear"),       QT_TRANSLATE_NOOP("clmrs", "badge and vest"),
                                QT_TRANSLATE_NOOP("clmrs", "phone or tablet"), QT_TRANSLATE_NOOP("clmrs", "power supply"),
                                QT_TRANSLATE_NOOP("clmrs", "household lists"), QT_TRANSLATE_NOOP("clmrs", "awareness materials")};
    static_assert(kWords.size() == kEquipmentNeedCount);
    return say(kWords[static_cast<std::size_t>(need)]);
}

QString equipmentWord(std::string_view kind)
{
    const auto need = needOf(kind);
    return need ? needWord(*need) : qstring(kind);
}

QString conditionWord(EquipmentCondition condition)
{
    constexpr std::array kWords{QT_TRANSLATE_NOOP("clmrs", "good"), QT_TRANSLATE_NOOP("clmrs", "worn"),
                                QT_TRANSLATE_NOOP("clmrs", "broken"), QT_TRANSLATE_NOOP("clmrs", "lost")};
    return condition == EquipmentCondition::unsaid ? QString() : say(kWords[static_cast<std::size_t>(condition)]);
}

} // namespace clmrs
