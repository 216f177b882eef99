#include "widgets/pages/monitorsmade.h"

#include "models/indicators/filecheck.h"
#include "models/tables/monitorcharts.h"
#include "models/tables/monitorslist.h"

namespace clmrs {

MonitorsMade monitorsMadeOf(MonitorsSource source, const Progress &progress)
{
    const OpenCase &opened = *source.opened;
    const Casebook &book = *opened.book;
    if (!source.problems)
        source.problems = std::make_shared<const std::vector<Problem>>(checkFile(book, progress));
    if (!source.review)
        source.review = std::make_shared<const MonitorReview>(
            monitorReviewOf(book, source.period, opened.load->day, *source.problems, progress));
    if (!source.signalsOfAll)
        source.signalsOfAll = std::make_shared<const Signals>(signalsOf(book, source.period, source.explained, progress));
    const MonitorReview &review = *source.review;
    return {source.opened,
            source.problems,
            source.review,
            source.explained,
            source.signalsOfAll,
            source.moves,
            monitorsList(book, *opened.load, review, *source.signalsOfAll, source.naming, source.locale),
            signalsList(book, *opened.load, review, *source.signalsOfAll, source.naming, source.locale),
            funnelTable(book, *opened.load, review, source.naming, source.locale),
            funnelChart(book, *opened.load, review, source.naming, source.locale),
            funnelNotes(review, source.locale),
            tooFewText(book, review, source.naming, source.locale)};
}

MonitorsSource monitorsSource(const MonitorsMade &former, const std::shared_ptr<const OpenCase> &opened,
                              const Explained &explained, const Period &period, Naming naming)
{
    MonitorsSource source{opened, nullptr, nullptr, nullptr, explained, nullptr, period, naming, QLocale()};
    if (former.opened && former.opened->book->snapshot == opened->book->snapshot)
        source.problems = former.problems;
    if (former.opened == opened && former.review->period == period) {
        source.review = former.review;
        source.moves = former.moves;
        if (former.explained == explained)
            source.signalsOfAll = former.signalsOfAll;
    }
    return source;
}

PlainList monitorsPartOf(const MonitorsMade &made, MonitorsPart part, Naming naming, const QLocale &locale)
{
    const Casebook &book = *made.opened->book;
    switch (part) {
    case MonitorsPart::funnel:
        return funnelTable(book, *made.opened->load, *made.review, naming, locale);
    case MonitorsPart::signalsOfAll:
        return signalsList(book, *made.opened->load, *made.review, *made.signalsOfAll, naming, locale);
    case MonitorsPart::glance:
        break;
    }
    return monitorsList(book, *made.opened->load, *made.review, *made.signalsOfAll, naming, locale);
}

std::vector<ChartSpec> monitorsChartsOf(const MonitorsMade &made, MonitorsPart part, Ref<Personnel> beside, Naming naming,
                                        const QLocale &locale)
{
    const Casebook &book = *made.opened->book;
    if (part == MonitorsPart::funnel)
        return {funnelChart(book, *made.opened->load, *made.review, naming, locale)};
    const MonitorProfile *profile = beside ? made.review->of(beside) : nullptr;
    if (!profile)
        return {};
    std::vector<ChartSpec> charts{visitsChart(book, *made.review, *profile, locale)};
    if (!profile->visits.empty())
        charts.insert(charts.end(), {hoursChart(book, *profile, locale), weekdaysChart(*profile, locale)});
    for (ChartSpec &chart : charts) // on the screen the panel says whose they are
        chart.title = QStringLiteral("%1 – %2").arg(personText(book, beside, naming), chart.title);
    return charts;
}

} // namespace clmrs
