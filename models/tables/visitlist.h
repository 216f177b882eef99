// The households that one monitor is to visit by a day, by community: the monthly visit list, the route sheet of a week.
// Working papers (COMMANDS.md, "What leaves with which names"): codes and heads' names as written, in an order of places and
// codes that tells nothing of any child.
#pragma once

#include "models/indicators/visitsdue.h"
#include "models/tables/householdlines.h"

namespace clmrs {

struct VisitListRow : HouseholdLine
{
    Date dueOn; // never on the paper: it would tell which children are watched
};

// By community, then code, as a reader of the locale expects it; households due by the last day, late ones too.
std::vector<VisitListRow> visitsDueBy(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date lastDay,
                                      const QLocale &locale);
// Those of a month.
std::vector<VisitListRow> monthlyVisits(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date firstOfMonth,
                                        const QLocale &locale);

// For a telephone: month, villages, codes, due days (with their year where it is another); nothing else.
QString visitMessage(const std::vector<VisitListRow> &rows, Date firstOfMonth, const QLocale &locale);

} // namespace clmrs
