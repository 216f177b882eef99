// How a team practises: each monitor's latest visit with a score by competence, and the gaps that many share (INDICATORS.md 9).
#pragma once

#include "models/indicators/course.h"
#include "models/indicators/practicescore.h"

namespace clmrs {

struct TeamMember
{
    Ref<Personnel> monitor;
    const Coaching *visit = nullptr; // the latest held one with a score, of every kind; null: there is none
    PracticeResult result;           // of that visit
    std::vector<std::size_t> gaps;   // items marked 0 or 1 at each of the latest two visits with a score
};

struct SharedGap
{
    std::size_t item = 0;
    std::vector<Ref<Personnel>> monitors; // by id
};

struct TeamPractice
{
    std::vector<TeamMember> members; // active monitors, by id
    std::vector<SharedGap> shared;   // by at least a third of the members; those of most monitors first, then in the list's order
};

// Of whom this person supervises; of nobody given: of all active monitors. The logbook outlives it.
TeamPractice teamPracticeOn(const Casebook &book, const LogbookSnapshot &logbook, Date day, Ref<Personnel> supervisor = {});
// Whether the person is supervised by that one, by their ids; empty: everybody is of everybody's team.
bool isOfTeam(const CaseSnapshot &file, std::string_view person, std::string_view supervisor);
// Who has active monitors, by id.
std::vector<Ref<Personnel>> supervisorsOn(const Casebook &book, Date day);

} // namespace clmrs
