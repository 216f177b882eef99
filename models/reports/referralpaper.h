// The form with which a child is handed to another service: a case paper with what that service needs to know and no more: who
// the child is and where, why, what was done so far, consent, and room for the answer; to whom, where the logbook has a referral
// of the child, else with the services of the district. Numbered.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/childstory.h"

namespace clmrs {

// With Naming::shown codes and names stand as written, for a reason that stands in the foot: throws Error where it is empty, and
// for a child that is not known on the day. Any other naming gives pseudonyms and nothing that a person typed about anybody.
// `logbook` may be null. `which` is the code or the id of the referral that the form is for, "" a new one; not given: the child's
// latest of the logbook that is not closed, else a new one. Throws Error where the child has none of that name on the day.
Paper referralPaper(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, const Stamp &stamp,
                    Naming naming = Naming::pseudonyms, const QString &reason = {}, const LogbookSnapshot *logbook = nullptr,
                    const std::optional<std::string> &which = {});

} // namespace clmrs
