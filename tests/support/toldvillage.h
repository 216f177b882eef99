// A small village told in one line, and what the figures of a period say of it.
#pragma once

#include "support/casefilebuilder.h"

#include "models/indicators/indicators.h"

#include <span>

namespace clmrs {

// There from the start, since 2020: community "c", household "h" in it, child "k" of it (born 2014-05-01), persons "m" and
// "n". Steps between semicolons; what is named first again changes that row. After the words of a step come column=value, "-" is
// NULL, "+" a space, and where the columns have short names: in, known, left, born, by, to, at, from, school, hours.
//   child|household|community|person ID
//   visit DAY                  by m to h at 10:00:00, kind=monitoring
//   met DAY CHILD FINDING      a visit with an interview; presence= school= hours= tasks= danger= obs=ID
//   again CHILD FINDING        another observation in the visit before
//   assign PERSON              for community c, from 2020-01-01; household= community= from= until=
//   support DAY KIND           to child k; child= household= community=
//   closed DAY REASON          of child k
//   referred DAY               of child k, by m; acknowledged=
//   session DAY                in c, by m; women= men= girls= boys=
//   attended HOUSEHOLD         the session before
//   season MONTH
void tellVillage(CaseFileBuilder &file, const QString &story);
std::shared_ptr<const Casebook> villageOf(const char *story, const Settings &settings = {});

// From 2026-01-01 to 2026-06-30.
Period firstHalf();
Period periodOf(std::string_view from, std::string_view to);
Indicators only(Indicator indicator);

// 3 of a count, 1/2 of a rate, 14.5/2 of a median and -/0 of none.
QString figureText(const Figure &figure);

// What figures of a told village have to be, without a grouping.
struct FigureCase
{
    const char *about;
    const char *story;
    const char *expected; // "children_registered 1, children_monitored 0/1"
    const char *from = "2026-01-01";
    const char *to = "2026-06-30";
};

// For a pair of slots of a test: rows of a table, and one row checked.
void addFigureRows(std::span<const FigureCase> cases);
void checkFigureRow();

// Fails the test where figures of a file and period contradict themselves: a line for each indicator in order, shares
// and intervals of their parts, the six parts of open_before, the list behind each number.
void checkTheyAgree(const Casebook &book, const Period &period);
// The list behind a number is that number.
void checkList(const Figure &figure, const std::vector<Counted> &list);

} // namespace clmrs
