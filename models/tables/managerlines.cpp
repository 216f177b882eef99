#include "models/tables/managerlines.h"

#include "models/indicators/periodchoice.h"
#include "models/indicators/workload.h"
#include "models/tables/countedlist.h"
#include "models/tables/figurewords.h"
#include "models/tables/personnellists.h"
#include "models/tables/storywords.h"
#include "models/tables/weeklists.h"
#include "models/tables/workloadlists.h"

namespace clmrs {

namespace {

constexpr int kMonthsLooked = 6; // of the workload

constexpr std::array<const char *, kManagerPartCount> kPartTitles{
    QT_TRANSLATE_NOOP("clmrs", "Who carries how much"), QT_TRANSLATE_NOOP("clmrs", "Who leaves"),
    QT_TRANSLATE_NOOP("clmrs", "This season beside the same weeks of the last"),
    QT_TRANSLATE_NOOP("clmrs", "To show the auditor")};

// From the household that is reached to the child that has stopped.
constexpr std::array kSeasonFigures{Indicator::coverageVisited, Indicator::identificationRate, Indicator::supportRate,
                                    Indicator::followUpOnTime, Indicator::stoppedTwice};
constexpr std::array kAuditorFigures{Indicator::coreSupported, Indicator::coreMonitored, Indicator::coreTwoFollowUps};

constexpr std::array<std::size_t, kManagerPartCount> kPartPlaces{2, 2, kSeasonFigures.size(),
                                                                 kAuditorFigures.size() + kCoreActivityCount};

using Lines = std::vector<ManagerLine>;

WorkloadTelling tellingOf(const ManagerSources &sources, const WorkloadReview &review, Naming naming, const QLocale &locale)
{
    static const std::optional<std::vector<CoachingAhead>> kNone;
    return {*sources.book, *sources.load, review, kNone, naming, locale};
}

bool isTooMuch(const WorkloadRow &row) { return row.isMonitor && row.whole.load == Load::over; }

PlainList overloadedList(const ManagerSources &sources, const WorkloadReview &review, Naming naming, const QLocale &locale)
{
    const WorkloadTelling telling = tellingOf(sources, review, naming, locale);
    std::vector<std::string> ids;
    for (const WorkloadRow &row : review.rows) {
        if (isTooMuch(row))
            ids.push_back(telling.idOf(row.person));
    }
    PlainList list = workloadPeople(telling);
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Monitors whose load is too high"));
    list.empty = review.all.monitors == 0 ? say(QT_TRANSLATE_NOOP("clmrs", "No monitor is active: nobody carries the work."))
                                          : say(QT_TRANSLATE_NOOP("clmrs", "Nobody’s load is too high."));
    std::erase_if(list.rows, [&](const PlainRow &row) { return std::ranges::find(ids, row.target.id) == ids.end(); });
    return list;
}

void addLoad(Lines &lines, const ManagerSources &sources)
{
    const auto review = std::make_shared<const WorkloadReview>(workloadOn(*sources.book, *sources.load, kMonthsLooked));
    const auto over = static_cast<std::size_t>(std::ranges::count_if(review->rows, isTooMuch));
    lines.push_back(
        {ManagerPart::load, said(QT_TRANSLATE_N_NOOP("clmrs", "Load too high: %Ln monitor(s)"), {}, static_cast<int>(over)),
         said(QT_TRANSLATE_N_NOOP("clmrs", "of %Ln active"), {}, review->all.monitors),
         say(QT_TRANSLATE_NOOP("clmrs", "Hours owed in the six months ahead beside the hours that they have; the page of "
                                        "workload says how.")),
         over, [sources, review](Naming naming, const QLocale &locale, const Progress &) {
             return overloadedList(sources, *review, naming, locale);
         }});
    const std::size_t nobodys = review->rows.back().households.size();
    lines.push_back({ManagerPart::load,
                     said(QT_TRANSLATE_N_NOOP("clmrs", "Unassigned: %Ln household(s)"), {}, static_cast<int>(nobodys)),
                     {},
                     say(QT_TRANSLATE_NOOP("clmrs", "No assignment holds on this day for the household or its community.")),
                     nobodys,
                     [sources, review](Naming naming, const QLocale &locale, const Progress &) {
                         return workloadNumberList(tellingOf(sources, *review, naming, locale),
                                                   {{WorkloadWho::person, {}}, WorkloadNumber::households, 0});
                     }});
}

void addTeam(Lines &lines, const ManagerSources &sources, const QLocale &locale, const Progress &progress)
{
    const auto review = std::make_shared<const TeamReview>(teamReview(*sources.book, *sources.load, progress));
    if (!review->seasons.empty()) {
        const SeasonTurnover &season = review->seasons.front();
        lines.push_back(
            {ManagerPart::team,
             said(QT_TRANSLATE_N_NOOP("clmrs", "Left this season: %Ln monitor(s)"), {}, static_cast<int>(season.left.size())),
             said(QT_TRANSLATE_N_NOOP("clmrs", "of %Ln at its start"), {}, static_cast<int>(season.atStart.size())),
             say(QT_TRANSLATE_NOOP("clmrs", "Monitors who were there in the season and are not any more.")), season.left.size(),
             [sources, review](Naming naming, const QLocale &spoken, const Progress &) {
                 return teamNumberList(*sources.book, *review, kLeftThisSeason, naming, spoken);
             }});
    }
    const auto contracts = [sources](Naming naming, const QLocale &spoken) {
        return contractRows({{*sources.book, *sources.load, sources.logbook.get()}, naming, spoken}).list;
    };
    const std::size_t ending = contracts(Naming::hidden, locale).rows.size();
    lines.push_back(
        {ManagerPart::team,
         said(QT_TRANSLATE_N_NOOP("clmrs", "Contracts ended or ending: %Ln monitor(s)"), {}, static_cast<int>(ending)),
         {},
         weekRule(WeekTopic::contracts),
         ending,
         [contracts](Naming naming, const QLocale &spoken, const Progress &) { return contracts(naming, spoken); }});
}

// A figure of a period, beside that of another where there is one.
void addFigure(Lines &lines, ManagerPart part, const ManagerSources &sources, const Period &period, Indicator indicator,
               const std::vector<Figure> &figures, const std::vector<Figure> &before, const QLocale &locale)
{
    const Figure *figure = figureIn(figures, indicator, {});
    if (!figure)
        return;
    const Figure *former = figureIn(before, indicator, {});
    const IndicatorSpec &spec = specOf(indicator);
    const double counted =
        spec.kind == IndicatorKind::count ? figure->numerator.value_or(0) : double(figure->denominator.value_or(0));
    lines.push_back(
        {part,
         said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(spec.title), briefFigure(*figure, sources.book->settings, locale)}),
         former ? said(QT_TRANSLATE_NOOP("clmrs", "a year before: %1"), {figureValue(*former, locale)}) : QString(),
         definitionText(indicator), static_cast<std::size_t>(counted),
         [sources, period, indicator](Naming naming, const QLocale &spoken, const Progress &progress) {
             return countedList(*sources.book, {indicator, period, GroupBy::none, {}}, naming, spoken, progress);
         }});
}

void addSeason(Lines &lines, const ManagerSources &sources, const QLocale &locale, const Progress &progress)
{
    const Casebook &book = *sources.book;
    const int start = book.snapshot->cooperative.seasonStartMonth.value_or(1);
    const Period season = periodOf(PeriodChoice::thisSeason, sources.load->day, start);
    const auto figures =
        figuresOf(book, std::array{season, sameWeeksBefore(season)}, GroupBy::none, Indicators::of(kSeasonFigures), progress);
    for (const Indicator indicator : kSeasonFigures)
        addFigure(lines, ManagerPart::season, sources, season, indicator, figures.front(), figures.back(), locale);
}

void addAuditor(Lines &lines, const ManagerSources &sources, const QLocale &locale, const Progress &progress)
{
    const Casebook &book = *sources.book;
    const Date day = sources.load->day;
    const Period asked{day.addMonths(-kCoreMonths).addDays(1), day};
    const auto figures = figuresOf(book, asked, GroupBy::none, Indicators::of(kAuditorFigures), progress);
    for (const Indicator indicator : kAuditorFigures)
        addFigure(lines, ManagerPart::auditor, sources, asked, indicator, figures, {}, locale);
    for (const ShownActivity &activity : coreActivities(book, day, progress)) {
        const char *title = coreActivityTitle(activity.activity);
        lines.push_back({ManagerPart::auditor,
                         activity.isShown() ? said(QT_TRANSLATE_NOOP("clmrs", "%1: shown"), {say(title)})
                                            : said(QT_TRANSLATE_NOOP("clmrs", "%1: not shown in 24 months"), {say(title)}),
                         activity.isShown() ? said(QT_TRANSLATE_NOOP("clmrs", "last on %1"), {longDate(*activity.last(), locale)})
                                            : QString(),
                         say(coreActivityRule(activity.activity)), activity.evidence.size(),
                         [sources, activity](Naming naming, const QLocale &spoken, const Progress &) {
                             return evidenceList(*sources.book, activity, naming, spoken);
                         }});
    }
}

} // namespace

std::vector<ManagerLine> managerLines(const ManagerSources &sources, const QLocale &locale, const Progress &progress)
{
    Lines lines;
    addLoad(lines, sources);
    progress.stopIfCancelled();
    addTeam(lines, sources, locale, progress);
    addSeason(lines, sources, locale, progress);
    addAuditor(lines, sources, locale, progress);
    return lines;
}

std::size_t managerPartPlaces(ManagerPart part) { return kPartPlaces[static_cast<std::size_t>(part)]; }

QString managerPartTitle(ManagerPart part) { return say(kPartTitles[static_cast<std::size_t>(part)]); }

} // namespace clmrs
