// One monitor's coaching as a value in words: why now, what is planned, the latest visit, what is agreed. Each number with the
// list that it opens. Plain text; it may hold what people typed.
#pragma once

#include "models/tables/chartspec.h"
#include "models/tables/coachinglists.h"

namespace clmrs {

enum class CoachingAct : std::uint8_t {
    open,     // a list: CoachingLine::asked
    plan,     // a new visit
    change,   // a planned visit, by its key
    remove,   // the same
    enter,    // what was seen: at a planned visit by its key, else at a new one
    correct,  // what was entered of a held visit, by its key
    takeBack, // all of it, by its key
    followUp, // what became of an action, by its key
    reword,   // an action: what, who, by when
    talk,     // a one-to-one, by its key; a null key: a new one
    holdTalk, // the one that a planned visit is, by the key of the visit
    route,    // its sheet of the week is printed
    checklist,
    sheet // of supervision
};

struct CoachingLine
{
    QString label;
    QString text;
    QString tip = {};                    // when such a line is shown; may be empty
    std::optional<CoachingAct> act = {}; // empty: nothing to do with it
    CoachingAsked asked = {};
    Key key = {};
};

struct CoachingSectionStory
{
    QString heading;
    std::vector<CoachingLine> lines;
    std::optional<ChartSpec> chart = {}; // under the lines
};

struct CoachingStory
{
    QString heading;
    QString who;       // section and next due day
    QStringList notes; // away, tablet
    std::vector<CoachingSectionStory> sections;
};

// `entry` is of the plan of that book, logbook and day.
CoachingStory coachingStory(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const PlanEntry &entry,
                            Naming naming, const QLocale &locale);

} // namespace clmrs
