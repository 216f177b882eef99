// The panel beside the workload lists as a value in words: one person's load, a team's or everybody's, each number with the
// list that it opens.
#pragma once

#include "models/tables/chartspec.h"
#include "models/tables/workloadlists.h"

namespace clmrs {

struct WorkloadLine
{
    QString label;
    QString text;
    std::optional<WorkloadAsked> opens; // empty: nothing stands behind it
    QString meaning = {};               // what was counted, for tip and screen reader
};

struct WorkloadSection
{
    QString heading;
    std::vector<WorkloadLine> lines;
    std::vector<ChartSpec> charts = {}; // under the lines
};

struct WorkloadStory
{
    QString heading;
    QStringList notes; // tablet, away, hours not known, places not known
    std::vector<WorkloadSection> sections;
};

// Of whom the review has rows.
WorkloadStory workloadStory(const WorkloadTelling &telling, const WorkloadWho &who);

} // namespace clmrs
