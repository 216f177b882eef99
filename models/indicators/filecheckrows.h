// The checks that look at rows together; each adds its problems to a list.
#pragma once

#include "models/indicators/course.h"
#include "models/records/problem.h"

namespace clmrs {

struct RowCheck
{
    ProblemCode code;
    void (*find)(const Casebook &book, std::vector<Problem> &problems);
};

std::span<const RowCheck> rowChecks();

// Codes of a task or danger list that stand on no list; for the words of an unknown_code.
std::vector<std::string_view> unlistedCodes(const Casebook &book, const Observation &observation, std::string_view column);

} // namespace clmrs
