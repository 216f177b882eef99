#include "models/exchange/titledmodules.h"

namespace clmrs {

TitledModules::TitledModules(const LogbookSnapshot &logbook)
{
    for (const Phrase &phrase : logbook.all<Phrase>()) { // by key
        const Phrase *&held = m_phrases[{phrase.code, phrase.language}];
        if (!held || phrase.head.rev >= held->head.rev)
            held = &phrase;
    }
    for (const TrainingModule &row : logbook.all<TrainingModule>()) {
        TitledModule titled{row, {}};
        const std::string code = phraseCode(row);
        for (auto title = m_phrases.lower_bound({code, {}}); title != m_phrases.end() && title->first.first == code; ++title)
            titled.titles[title->first.second] = title->second->text;
        m_all.push_back(std::move(titled));
    }
}

std::set<std::string> TitledModules::languages() const
{
    std::set<std::string> languages;
    for (const TitledModule &row : m_all) {
        for (const auto &[language, title] : row.titles)
            languages.insert(language);
    }
    return languages;
}

void TitledModules::add(const TitledModule *before, const TitledModule &after, std::vector<AnyEdit> &edits) const
{
    if (!before || before->trainingModule != after.trainingModule)
        edits.push_back(
            Edit<TrainingModule>{before ? std::optional(before->trainingModule) : std::nullopt, after.trainingModule});
    for (const auto &[language, title] : after.titles) {
        const auto known = m_phrases.find({phraseCode(after.trainingModule), language});
        Edit<Phrase> edit;
        if (known != m_phrases.end())
            edit.before = *known->second;
        if (edit.before ? edit.before->text == title : title.empty())
            continue;
        if (!title.empty()) {
            edit.after = edit.before.value_or(Phrase{{}, phraseCode(after.trainingModule), language, {}});
            edit.after->text = title;
        }
        edits.push_back(std::move(edit));
    }
}

void TitledModules::remove(const TitledModule &row, std::vector<AnyEdit> &edits) const
{
    edits.push_back(Edit<TrainingModule>{row.trainingModule, std::nullopt});
    for (const auto &[language, title] : row.titles)
        edits.push_back(Edit<Phrase>{*m_phrases.at({phraseCode(row.trainingModule), language}), std::nullopt});
}

} // namespace clmrs
