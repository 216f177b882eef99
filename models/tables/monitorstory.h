// One monitor's panel as a value in words: what stands out with the monitor's own words beside it, and the profile behind it,
// each number with the list that it opens. Plain text; it may hold what people typed.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/tables/chartspec.h"
#include "models/tables/childstory.h"
#include "models/tables/monitornumbers.h"
#include "models/tables/signallists.h"

namespace clmrs {

struct NumberLine
{
    QString label;
    QString text;
    std::optional<NumberAsked> opens; // empty: nothing stands behind it
    QString definition = {};          // what it counts, which F1 says; empty: the label is all there is to say
};

struct PointStory
{
    PointKind kind = PointKind::question;
    std::string topic; // of the monitor's own words
    QString title;     // a whole phrase: "Worth asking about: more absences"
    QString fact;      // one neutral sentence
    QString rule;      // when such a point is shown
    std::optional<NumberAsked> opens;
    std::vector<StoryLine> words; // what the monitor said to it, the latest first: when, and what by whom it was written down
};

struct MonitorSection
{
    QString heading;
    std::vector<NumberLine> lines;
    std::vector<ChartSpec> charts = {}; // under the lines
};

struct MonitorStory
{
    QString heading;
    QString who;                    // role, community, since when
    QStringList notes;              // tablet, away: what the figures have to be read with
    std::vector<PointStory> points; // strengths, then what is worth asking about
    QString nothing;                // where nothing stands out, why; else empty
    std::vector<SignalStory> signalsToLookInto;
    std::vector<MonitorSection> sections;
    QString reading; // how the panel is to be read
};

// `logbook` may be null: not open; then there are no words. `profile` is one of the review of `book`, `all` the
// signals of the cooperative in the same period.
MonitorStory monitorStory(const Casebook &book, const Caseload &load, const MonitorReview &review, const MonitorProfile &profile,
                          const Signals &all, const LogbookSnapshot *logbook, Naming naming, const QLocale &locale);

} // namespace clmrs
