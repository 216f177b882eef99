// Certificates of attendance: one a page, for who was at a training and passed it. A paper of that person's own; it bears their
// name as written and no score. Numbered, each by itself.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"

namespace clmrs {

struct Certificate
{
    Subject holder; // of the personnel
    Paper paper;
};

// By name. Throws Error where the training is not held by `day` or nobody has passed it. The logbook is unlocked.
std::vector<Certificate> certificatesOf(const Casebook &book, const LogbookSnapshot &logbook, const Training &training, Date day,
                                        const Stamp &stamp);

} // namespace clmrs
