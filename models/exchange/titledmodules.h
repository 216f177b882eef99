// Training modules with their titles, as their table has them: the titles are phrases of the logbook, a row each.
#pragma once

#include "models/records/logbooksnapshot.h"

#include <map>
#include <set>

namespace clmrs {

struct TitledModule
{
    TrainingModule trainingModule;
    std::map<std::string, std::string> titles; // by language
};

class TitledModules
{
public:
    explicit TitledModules(const LogbookSnapshot &logbook); // which outlives it

    const std::vector<TitledModule> &all() const { return m_all; }
    // The languages in which some module has a title.
    std::set<std::string> languages() const;
    // The edits of the module and of its titles. A title that is empty now goes.
    void add(const TitledModule *before, const TitledModule &after, std::vector<AnyEdit> &edits) const;
    // The module and its titles go.
    void remove(const TitledModule &row, std::vector<AnyEdit> &edits) const;

private:
    // The phrases that hold, by code and language.
    std::map<std::pair<std::string, std::string>, const Phrase *> m_phrases;
    std::vector<TitledModule> m_all;
};

} // namespace clmrs
