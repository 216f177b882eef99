// The case paper of one child: where it stands and why, its course as a picture and in words, household,
// who is responsible, what the rules found, what is missing. Without a reason it bears
// pseudonyms instead of codes and names (COMMANDS.md, "What leaves with which names").
#pragma once

#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/childstory.h"

namespace clmrs {

// Numbered. With Naming::shown codes and names stand as written, for a reason that stands in the foot: throws Error
// where it is empty. Any other naming gives pseudonyms.
Paper casePaper(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, const Stamp &stamp,
                Naming naming = Naming::pseudonyms, const QString &reason = {});

// Of any case paper: why it bears names and who answers for it, or that it bears none. Throws Error where it has names and no
// reason.
QString casePaperFoot(const Stamp &stamp, bool named, const QString &reason);

} // namespace clmrs
