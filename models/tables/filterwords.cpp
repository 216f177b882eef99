#include "models/tables/filterwords.h"

#include "models/tables/childrentable.h"

namespace clmrs {

namespace {

constexpr std::array kSexWords{QT_TRANSLATE_NOOP("clmrs", "girl"), QT_TRANSLATE_NOOP("clmrs", "boy"),
                               QT_TRANSLATE_NOOP("clmrs", "not written")};
constexpr std::array kAgeWords{QT_TRANSLATE_NOOP("clmrs", "under 5"),    QT_TRANSLATE_NOOP("clmrs", "5 to 11"),
                               QT_TRANSLATE_NOOP("clmrs", "12 to 14"),   QT_TRANSLATE_NOOP("clmrs", "15 to 17"),
                               QT_TRANSLATE_NOOP("clmrs", "18 or more"), QT_TRANSLATE_NOOP("clmrs", "age unknown")};

QString labelsOf(const std::vector<std::string> &chosen, const std::vector<FilterChoice> &offered)
{
    QStringList labels;
    for (const std::string &value : chosen) {
        const auto known = std::ranges::find(offered, value, &FilterChoice::value);
        labels.append(known != offered.end() ? known->label : say(QT_TRANSLATE_NOOP("clmrs", "not in this file")));
    }
    return labels.join(QStringLiteral(", "));
}

template <class E, class Word>
QString wordsOf(const std::vector<E> &chosen, Word word)
{
    QStringList words;
    for (const E value : chosen)
        words.append(word(value));
    return words.join(QStringLiteral(", "));
}

QString factWords(CaseFacts facts)
{
    QStringList words;
    for (const CaseFactSpec &spec : caseFactSpecs()) {
        if (facts.has(spec.fact))
            words.append(say(spec.label));
    }
    return words.join(QStringLiteral(", "));
}

QString dueWords(const CaseFilter &filter, Date asOf, const QLocale &locale)
{
    const auto day = [&](std::optional<int> days) { return days ? dateText(asOf.addDays(*days), locale) : QString(); };
    if (filter.dueFromDays && filter.dueToDays)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "from %1 to %2"), {day(filter.dueFromDays), day(filter.dueToDays)}}.text();
    if (filter.dueFromDays)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "from %1"), {day(filter.dueFromDays)}}.text();
    return filter.dueToDays ? Sentence{QT_TRANSLATE_NOOP("clmrs", "to %1"), {day(filter.dueToDays)}}.text() : QString();
}

// What was searched for may be a person's name, and would stand beside that person's pseudonym.
QString searchWords(const QString &search)
{
    return search.trimmed().isEmpty() ? QString()
                                      : say(QT_TRANSLATE_NOOP("clmrs", "only rows that a search found; its words are left out, "
                                                                       "because they may name a person"));
}

} // namespace

QString sexWord(SexChoice sex) { return say(kSexWords[static_cast<std::size_t>(sex)]); }

QString ageBandWord(AgeBand age) { return say(kAgeWords[static_cast<std::size_t>(age)]); }

std::vector<std::pair<QString, QString>> filterWords(const CaseFilter &filter, const QString &search,
                                                     const FilterChoices &choices, Date asOf, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> words{
        {say(QT_TRANSLATE_NOOP("clmrs", "Responsible")), labelsOf(filter.monitors, choices.monitors)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Supervisor")), labelsOf(filter.supervisors, choices.supervisors)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Community")), labelsOf(filter.communities, choices.communities)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Section")), labelsOf(filter.sections, choices.sections)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Status")), wordsOf(filter.statuses, [](Status s) { return statusWord(s).text(); })},
        {say(QT_TRANSLATE_NOOP("clmrs", "Situation")), factWords(filter.facts)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Due")), dueWords(filter, asOf, locale)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Sex")), wordsOf(filter.sexes, sexWord)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Age")), wordsOf(filter.ages, ageBandWord)},
        {say(QT_TRANSLATE_NOOP("clmrs", "Search")), searchWords(search)}};
    std::erase_if(words, [](const auto &line) { return line.second.isEmpty(); });
    return words;
}

} // namespace clmrs
