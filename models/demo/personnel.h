// The people who do the monitoring: who comes, who goes, who hands over to whom.
#pragma once

#include "models/demo/cooperative.h"

namespace clmrs::demo {

class Writer;

// Fills in the people, the tenures of every community and the monitors of every section.
void engagePersonnel(Cooperative &coop, Random &random);
void writePersonnel(const Cooperative &coop, Writer &writer);

// Employed, not on leave, and what was done that day is synced.
bool worksOn(const Person &person, Date day);
// The moment of the last sync: everything this person did reached the server by then.
Moment lastSyncOf(const Person &person);

} // namespace clmrs::demo
