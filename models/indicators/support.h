// Support that reached a child (INDICATORS.md 5, support_rate): delivered to it or to its household,
// of a kind other than awareness.
#pragma once

#include "models/indicators/course.h"

namespace clmrs {

// The first such day in [from, to]; empty where there is none.
std::optional<Date> firstSupport(const Casebook &book, Ref<Child> child, Date from, Date to);

} // namespace clmrs
