// A filter in words, for whoever reads the list later: a line for each thing chosen.
#pragma once

#include "models/tables/caseview.h"
#include "models/tables/filterchoices.h"

namespace clmrs {

// Label and what was chosen; last, that there was a search, without its words. Empty where nothing is
// filtered. People as `choices` name them.
std::vector<std::pair<QString, QString>> filterWords(const CaseFilter &filter, const QString &search,
                                                     const FilterChoices &choices, Date asOf, const QLocale &locale);

QString sexWord(SexChoice sex);
QString ageBandWord(AgeBand age);

} // namespace clmrs
