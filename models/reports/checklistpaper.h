// A checklist to be filled in by hand at a coaching visit: of the practice checklist two pages of A4 in every language, with
// room for remarks; the short form is its critical items and what was weak the last time.
// Made for a monitor, what is still open with them and what was weak the last time stand on top. Nothing of any household or
// child is on it.
#pragma once

#include "models/domain/practicelist.h"
#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/cells.h"

namespace clmrs {

struct ChecklistFor
{
    Ref<Personnel> monitor;
    const LogbookSnapshot *logbook = nullptr; // null: no logbook is named, nothing is known of earlier visits
    Naming naming = Naming::pseudonyms;       // with any but `shown` what a person typed is not on it
};

struct ChecklistForm
{
    std::shared_ptr<const Checklist> list = builtInChecklists().front();
    bool isShort = false;
};

// `forWhom` empty: for anybody. Throws Error where the monitor is none that is active on the caseload's day.
Paper checklistPaper(const Casebook &book, const Caseload &load, const std::optional<ChecklistFor> &forWhom, const Stamp &stamp,
                     const ChecklistForm &form = {});

} // namespace clmrs
