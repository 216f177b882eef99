// Whose row a finding of the file check is about (a reading of INDICATORS.md 3): whoever made the visit, referral or session.
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/problem.h"

namespace clmrs {

struct FindingPlace
{
    Ref<Personnel> person; // empty: nobody's
    std::optional<Date> on;
    Ref<Visit> visit; // empty: in none
};

FindingPlace placeOf(const CaseSnapshot &snapshot, const Problem &problem);

} // namespace clmrs
