#include "models/tables/coachingcharts.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachinglists.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

std::optional<double> shareOf(const PracticeScore &score)
{
    const auto perCent = score.perCent();
    return perCent ? std::optional(*perCent / 100) : std::nullopt;
}

struct ScoredVisit
{
    const Coaching *visit;
    PracticeResult result;
};

std::vector<ScoredVisit> scoredVisits(const PracticeCourse &course, const Settings &settings)
{
    std::vector<ScoredVisit> scored;
    for (const HeldVisit &held : course.visits) {
        PracticeResult result = practiceResult(held.marks, settings);
        if (result.hasScore)
            scored.push_back({held.visit, std::move(result)});
    }
    return scored;
}

void scaleShares(ChartSpec &chart)
{
    chart.up.unit = ChartUnit::share;
    chart.up.least = 0;
    chart.up.most = 1;
}

// `part` is the score of a visit that is drawn.
template <class Part>
ChartSpec courseChart(const QString &title, const std::vector<ScoredVisit> &visits, Part part, const QLocale &locale)
{
    ChartSpec chart;
    chart.title = said(QT_TRANSLATE_NOOP("clmrs", "%1 (%)"), {title});
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Visit"));
    scaleShares(chart);
    ChartSeries line{say(QT_TRANSLATE_NOOP("clmrs", "Score")), ChartMark::line};
    QStringList told;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const PracticeScore &score = part(visits[i].result);
        const QString day = shortDate(*visits[i].visit->heldOn, locale);
        chart.along.categories.append(day);
        ChartPoint point{double(i), shareOf(score)};
        point.words =
            said(QT_TRANSLATE_NOOP("clmrs", "%1, %2: %3"), {day, visitKindText(*visits[i].visit), scoreText(score, locale)});
        point.target = {std::string(kVisitTable), visits[i].visit->code, {}};
        told.append(said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {day, scoreText(score, locale)}));
        line.points.push_back(std::move(point));
    }
    chart.sentence = said(QT_TRANSLATE_NOOP("clmrs", "%1, visit after visit. %2."), {title, told.join(QStringLiteral(". "))});
    chart.series.push_back(std::move(line));
    return chart;
}

} // namespace

ChartSpec competenceChart(const PracticeResult &result, Date heldOn, const QLocale &locale)
{
    ChartSpec chart;
    chart.title = said(QT_TRANSLATE_NOOP("clmrs", "Score by competence, %1 (%)"), {shortDate(heldOn, locale)});
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Competence"));
    scaleShares(chart);
    ChartSeries bars{say(QT_TRANSLATE_NOOP("clmrs", "Score")), ChartMark::bars};
    QStringList told;
    for (std::size_t i = 0; i < result.competences.size(); ++i) {
        const QString name = competenceText(practiceList().competences[i], locale);
        const PracticeScore &score = result.competences[i];
        chart.along.categories.append(qstring(practiceList().competences[i].code)); // the names stand beside the picture
        ChartPoint point{double(i), shareOf(score)};
        point.words = said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {name, scoreText(score, locale)});
        told.append(point.words);
        bars.points.push_back(std::move(point));
    }
    chart.sentence = said(QT_TRANSLATE_NOOP("clmrs", "Score by competence at the visit of %1. %2."),
                          {longDate(heldOn, locale), told.join(QStringLiteral(". "))});
    chart.series.push_back(std::move(bars));
    return chart;
}

std::vector<ChartSpec> courseCharts(const PracticeCourse &course, const Settings &settings, const QLocale &locale)
{
    const std::vector<ScoredVisit> visits = scoredVisits(course, settings);
    std::vector<ChartSpec> charts;
    if (visits.empty())
        return charts;
    charts.push_back(courseChart(
        say(QT_TRANSLATE_NOOP("clmrs", "All competences")), visits,
        [](const PracticeResult &result) -> const PracticeScore & { return result.whole; }, locale));
    for (std::size_t i = 0; i < practiceList().competences.size(); ++i)
        charts.push_back(courseChart(
            competenceText(practiceList().competences[i], locale).section(QStringLiteral(" ("), 0, 0), visits,
            [i](const PracticeResult &result) -> const PracticeScore & { return result.competences[i]; }, locale));
    return charts;
}

} // namespace clmrs
