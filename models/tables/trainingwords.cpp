#include "models/tables/trainingwords.h"

#include "models/domain/qstring.h"

#include <algorithm>

namespace clmrs {

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

QString namedText(const Casebook &book, const Subject &person, Naming naming)
{
    if (const auto row = book.snapshot->personnel.find(person.id); row && !person.id.empty())
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
    constexpr std::array kPartWords{QT_TRANSLATE_NOOP("clmrs", "helmet"), QT_TRANSLATE_NOOP("clmrs", "boots"),
                                    QT_TRANSLATE_NOOP("clmrs", "badge"), QT_TRANSLATE_NOOP("clmrs", "vest")};
    static_assert(kPartWords.size() == kEquipmentParts.size());
    const auto part = std::ranges::find(kEquipmentParts, kind);
    if (part != kEquipmentParts.end())
        return say(kPartWords[static_cast<std::size_t>(part - kEquipmentParts.begin())]);
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
