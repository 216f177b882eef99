// The checklists that a visit can be marked with: those that are built in, and over them the versions that a programme wrote
// into the logbook. A visit keeps the version that it was marked with.
#pragma once

#include "models/domain/practicelist.h"
#include "models/domain/settings.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

// The latest version of each, the built-in ones first and in their order, then by code.
std::vector<std::shared_ptr<const Checklist>> checklistsIn(const LogbookSnapshot &logbook);
// The version of a visit that was held. Where the logbook has it no more: the latest; of a code that is none: the practice
// checklist.
std::shared_ptr<const Checklist> checklistOf(const LogbookSnapshot &logbook, const Coaching &visit);
std::shared_ptr<const Checklist> latestChecklist(const LogbookSnapshot &logbook, std::string_view code); // … the same
bool isPractice(const Checklist &list);

// The list as its next version: what was marked with an earlier one stays marked with that.
Change checklistChange(const LogbookSnapshot &logbook, Checklist edited);
// A list of nobody's yet, with one competence whose letter is free.
Checklist newChecklist(const LogbookSnapshot &logbook);
std::vector<std::string> competenceCodesIn(const LogbookSnapshot &logbook); // of every version of every list
// The next item of a competence: a number above all that any version gave.
std::string freeItemCode(const LogbookSnapshot &logbook, const Checklist &list, std::size_t competence);

// When a monitor's competence is to be assessed: at hire (unknown: now), then so many months after the latest assessment
// (Settings::coachingAssessmentMonths).
struct AssessmentDue
{
    std::optional<Date> lastOn;
    Date dueOn = Date::fromDays(0);
};
AssessmentDue assessmentDue(const LogbookSnapshot &logbook, std::string_view monitor, std::optional<Date> hiredOn, Date day,
                            const Settings &settings);

// What was heard of the dialogue (motivational interviewing): reflections for one question, open questions for one closed one.
// Empty where either side was not counted or what it is divided by is 0.
std::optional<double> reflectionsPerQuestion(const HeardCounts &heard);
std::optional<double> openPerClosed(const HeardCounts &heard);

} // namespace clmrs
