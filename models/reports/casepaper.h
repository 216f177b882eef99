// The case paper of one child: where it stands and why, its course as a picture and in words, household,
// who is responsible, what the rules found, what is missing. Until there is a logbook to write each
// printing into, it bears pseudonyms instead of codes and names.
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/childstory.h"

namespace clmrs {

Paper casePaper(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, const Stamp &stamp);

} // namespace clmrs
