// The parts of a child's story; each file tells one of them (childstory.cpp puts them together).
#pragma once

#include "models/tables/childstory.h"

namespace clmrs {

// A child of the caseload and all that its parts are told from.
struct KnownChild
{
    const ChildState &state;
    const HouseholdState &home;
    const Course &course;
};

// storyevents.cpp: all but the due date, in order of day.
std::vector<StoryEvent> storyEvents(const Telling &telling, const KnownChild &known);

// storystatus.cpp, storydue.cpp
QString statusSentence(const Telling &telling, const KnownChild &known);
QString dueSentence(const Telling &telling, const KnownChild &known);

// storyfindings.cpp
std::vector<StoryFinding> storyFindings(const Telling &telling);

// storyfacts.cpp
QString storyHeading(const Telling &telling);
std::vector<StoryLine> childLines(const Telling &telling, const ChildState &state);
std::vector<StoryLine> householdLines(const Telling &telling, const HouseholdState &home);

// storycare.cpp
QString supportWords(const Telling &telling, const Support &support);
QString referralWords(const Telling &telling, const Referral &referral);
std::vector<StoryLine> supportLines(const Telling &telling, const StoryIndex &index);
std::vector<StoryLine> referralLines(const Telling &telling);

// storyresponsible.cpp
std::vector<StoryLine> responsibleLines(const Telling &telling, const Caseload &load, const HouseholdState &home);

// storyproblems.cpp: what the file check found (`state` is null for a child not known on the day), what is plainly missing
std::vector<StoryLine> checkLines(const Telling &telling, const StoryIndex &index, const ChildState *state);
std::vector<StoryLine> missingLines(const Telling &telling, const StoryIndex &index);

} // namespace clmrs
