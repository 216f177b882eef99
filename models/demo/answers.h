// Hours, tasks and school as a child tells them, so that the country's rules come to the finding.
#pragma once

#include "models/demo/country.h"
#include "models/demo/random.h"

#include <optional>
#include <string>

namespace clmrs::demo {

constexpr int kHoursAskedFrom = 10;
constexpr int kSchoolFrom = 6;
constexpr int kSchoolTo = 15;

struct Answers
{
    std::optional<int> hours;
    std::string tasks;
};

// `finding` is one of none, atRisk, childLabour, hazardous, worstForm.
Answers answersFor(Finding finding, const Country &country, int age, Random &random);
// Whether work short of hazardous can be child labour at that age at all.
bool canBePlainChildLabour(const Country &country, int age);

} // namespace clmrs::demo
