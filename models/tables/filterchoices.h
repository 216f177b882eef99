// What can be chosen in the filters of one caseload: who is responsible in it and where it lies.
#pragma once

#include "models/indicators/caseload.h"
#include "models/tables/cells.h"

#include <string>
#include <vector>

namespace clmrs {

struct FilterChoice
{
    std::string value; // as CaseFilter keeps it; "" is nobody or nowhere
    QString label;
};

// Each list as a reader of the locale expects it, "nobody" or "nowhere" last.
struct FilterChoices
{
    std::vector<FilterChoice> monitors; // whoever is responsible for a household
    std::vector<FilterChoice> supervisors;
    std::vector<FilterChoice> communities;
    std::vector<FilterChoice> sections;
};

FilterChoices filterChoicesOf(const Casebook &book, const Caseload &load, Naming naming, const QLocale &locale);

} // namespace clmrs
