// What the page of the monitors shows, as one value of one file, day and period, made on a worker.
#pragma once

#include "models/indicators/monitorprofile.h"
#include "models/session/session.h"
#include "models/tables/chartspec.h"
#include "models/tables/movelists.h"
#include "models/tables/signallists.h"

namespace clmrs {

struct MonitorsMade
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const std::vector<Problem>> problems; // of this file
    std::shared_ptr<const MonitorReview> review;
    Explained explained;
    std::shared_ptr<const Signals> signalsOfAll; // of the same period
    std::shared_ptr<const Moves> moves;          // of the same period; null: not asked for yet
    PlainList monitors;
    PlainList signalsToLookInto;
    PlainList comparison;
    ChartSpec chart;
    QStringList notes;
    QString tooFew;
};

// From what it is made; what is null is worked out. The file is checked once, and the review goes on holding where only
// words change.
struct MonitorsSource
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const std::vector<Problem>> problems; // of this file
    std::shared_ptr<const MonitorReview> review;          // of this file, day and period
    std::shared_ptr<const Signals> signalsOfAll;          // of those, with these explained months
    Explained explained;
    std::shared_ptr<const Moves> moves; // of this review; null: they are not worked out here
    Period period;
    Naming naming;
    QLocale locale;
};

MonitorsMade monitorsMadeOf(MonitorsSource source, const Progress &progress);
// Of what was made before as much as holds for another question.
MonitorsSource monitorsSource(const MonitorsMade &former, const std::shared_ptr<const OpenCase> &opened,
                              const Explained &explained, const Period &period, Naming naming);

enum class MonitorsPart : std::uint8_t { glance, funnel, signalsOfAll };

// What leaves of a part: made again, under another naming.
PlainList monitorsPartOf(const MonitorsMade &made, MonitorsPart part, Naming naming, const QLocale &locale);
// The charts that go with it: the funnel, or those of the monitor who is told of beside the list.
std::vector<ChartSpec> monitorsChartsOf(const MonitorsMade &made, MonitorsPart part, Ref<Personnel> beside, Naming naming,
                                        const QLocale &locale);

} // namespace clmrs
