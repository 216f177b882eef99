// Where a coaching visit goes, in words.
#pragma once

#include "models/indicators/visitstops.h"
#include "models/tables/logsubjects.h"

namespace clmrs {

void wantStops(LogSubjects &subjects, const std::vector<Stop> &stops);
// "Yaokro · H-1; H-7; Béoumi": households after their community, which is said once where the next stop is there too. Empty:
// nowhere yet.
QString stopsText(const std::vector<Stop> &stops, const LogSubjects &subjects);
// "Yaokro, Béoumi".
QString stopCommunitiesText(const std::vector<Stop> &stops, const LogSubjects &subjects);
// Those that the file has, as it writes them under every naming: places are nobody's name.
QString stopCommunitiesText(const std::vector<Stop> &stops, const CaseSnapshot &file);

} // namespace clmrs
