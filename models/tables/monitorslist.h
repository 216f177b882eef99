// All monitors at a glance: what stands out in words, and four figures. It may be ordered by name, by community or by what
// needs attention; there is no order by a rate.
#pragma once

#include "models/tables/monitorwords.h"
#include "models/tables/signallists.h"

namespace clmrs {

// What needs attention first: the number, then the weight of what is worth asking about, then the name. Who sits in the row
// is its target. Of signals only what shows elsewhere than in their list is named. A value, pure, from any thread.
PlainList monitorsList(const Casebook &book, const Caseload &load, const MonitorReview &review, const Signals &all, Naming naming,
                       const QLocale &locale);

} // namespace clmrs
