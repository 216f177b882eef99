// The coaching rows of a logbook told in one line.
#pragma once

#include "models/indicators/practicescore.h"

namespace clmrs {

// A letter for each critical item (B6 B7 D15 D16 D17 G32 H38), "." is no mark; of the other 31 so many with each mark, in the
// list's order: "1=4 2=9 n=1".
PracticeMarks marksOf(const QString &critical, const QString &others);

// Steps between semicolons, "-" is nothing. All are of monitor "m", or of whom the latest `of` names:
//   of PERSON · visit CODE KIND HELD QUALITY · plan CODE PLANNED COMMUNITY HOUSEHOLD, an accompanied visit ·
//   stop TABLE ID, a further one of the visit before · by MONITOR, the visit before · rev N, the visit before · held DAY, the
//   visit before · mark CODE ITEM MARK · away FROM TO · action DUE DONE VISIT ITEM, the last two may be left out
// QUALITY: competent (score 100), developing (80), needs (97, critical point D16), scored (no class), seen (no score either)
LogbookSnapshot toldCoaching(const QString &story);
RowHead newHead();

} // namespace clmrs
