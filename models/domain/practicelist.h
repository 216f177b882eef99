// The checklists that are built in. The practice checklist has 38 items in 8 competences (DOMAIN.md section 6), its codes are
// those of INDICATORS.md 8; its wording, and the further checklists, are the project's own: a starting point for a programme.
#pragma once

#include "models/domain/checklist.h"

#include <memory>

namespace clmrs {

inline constexpr std::string_view kPracticeChecklist = "practice";
inline constexpr std::string_view kAssessmentChecklist = "assessment"; // of competence: at hire, and every few months

// The practice checklist as it is built in: scores and classes are of its items, by their codes, whatever a programme's own
// version of it asks beside them. Read once, from any thread.
const Checklist &practiceList();
// All that are built in, the practice checklist first.
const std::vector<std::shared_ptr<const Checklist>> &builtInChecklists();

} // namespace clmrs
