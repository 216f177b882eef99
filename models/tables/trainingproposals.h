// Whom a training of a module would be for, and why: what is proposed while one is planned.
#pragma once

#include "models/indicators/trainingsuggestions.h"

#include <QLocale>
#include <map>

namespace clmrs {

struct TrainingProposal
{
    std::string monitor; // an id
    QString why;         // in words: expired, due soon, never learnt, gap seen
};
using TrainingProposals = std::map<std::string, std::vector<TrainingProposal>>; // by the code of the module, each by id

// Of active monitors: those of whoNeeds(), and those for whom one of the suggestions names the module.
TrainingProposals trainingProposals(const Casebook &book, const LogbookSnapshot &logbook,
                                    const std::vector<TrainingSuggestion> &suggestions, Date day, const QLocale &locale);

} // namespace clmrs
