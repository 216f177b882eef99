#include "models/tables/monitorcharts.h"

#include "models/domain/numbers.h"
#include "models/tables/figurewords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

#include <QCollator>
#include <cmath>
#include <numeric>

namespace clmrs {

namespace {

constexpr int kCurveSteps = 60;
constexpr double kLeastTop = 2; // of the funnel's scale: twice the expected
constexpr double kMostTop = 4;  // as far as the limits alone ask for
constexpr double kRoomAbove = 1.1;
constexpr qsizetype kMostNamed = 8; // under the funnel; more are counted
constexpr int kWholeNumbers = 4;    // of a scale of counts: with less it would be divided

bool isCompared(const MonitorProfile &profile) { return profile.comparison.verdict != Verdict::tooFew; }
bool hasUnits(const MonitorProfile &profile) { return !profile.comparison.units.empty(); }

std::string idOf(const Casebook &book, const MonitorProfile &profile)
{
    return std::string(book.snapshot->personnel.id(profile.person));
}

// Variance of one expected child, over everybody.
double meanVariance(const MonitorReview &review)
{
    double expected = 0;
    double variance = 0;
    for (const MonitorProfile &profile : review.people) {
        expected += profile.comparison.expected;
        variance += profile.comparison.variance;
    }
    return expected > 0 ? variance / expected : 0;
}

struct FunnelScale
{
    double most = 1; // children expected
    double top = kLeastTop;
};

FunnelScale scaleOf(const MonitorReview &review)
{
    FunnelScale scale;
    for (const MonitorProfile &profile : review.people) {
        scale.most = std::max(scale.most, profile.comparison.expected * kRoomAbove);
        if (isCompared(profile))
            scale.top = std::max(scale.top, *profile.comparison.ratio() * kRoomAbove);
    }
    // Of the widest limits at least the half where people have more to be compared with can be seen.
    const double half = scale.most / 2;
    scale.top = std::max(scale.top, std::min(kMostTop, 1 + kZ998 * std::sqrt(review.phi * meanVariance(review) * half) / half));
    return scale;
}

// Both branches of a limit, where they lie in the picture: a gap between them, the name at the end of the upper one.
ChartSeries limitCurves(const QString &name, FactColour colour, const MonitorReview &review, const FunnelScale &scale, double z)
{
    ChartSeries series{name, ChartMark::curve, colour};
    const double each = meanVariance(review);
    for (const double side : {-z, z}) {
        series.points.push_back({0, std::nullopt});
        for (int step = 1; step <= kCurveSteps; ++step) {
            const double expected = scale.most * step / kCurveSteps;
            const double limit = 1 + side * std::sqrt(review.phi * each * expected) / expected;
            const bool inside = limit >= 0 && limit <= scale.top;
            series.points.push_back({expected, inside ? std::optional(limit) : std::nullopt});
        }
    }
    return series;
}

QString personWords(const Casebook &book, const Caseload &load, const MonitorProfile &profile, Naming naming,
                    const QLocale &locale)
{
    const Comparison &comparison = profile.comparison;
    return said(QT_TRANSLATE_NOOP("clmrs", "%1: %2; %3; %4 children compared, %5 of them with others of the district."),
                {monitorSpoken(book, profile.person, load.marks(profile.person), {naming, locale}),
                 comparisonText(comparison, locale), verdictText(comparison.verdict),
                 locale.toString(qulonglong(comparison.units.size())), percentText(comparison.shareWithinDistrict(), locale)});
}

ChartSeries peoplePoints(const Casebook &book, const Caseload &load, const MonitorReview &review, const FunnelScale &scale,
                         bool compared, Naming naming, const QLocale &locale)
{
    ChartSeries series{compared ? say(QT_TRANSLATE_NOOP("clmrs", "Monitor")) : verdictText(Verdict::tooFew), ChartMark::points};
    for (const MonitorProfile &profile : review.people) {
        const auto ratio = profile.comparison.ratio();
        if (!hasUnits(profile) || !ratio || isCompared(profile) != compared)
            continue;
        ChartPoint point;
        point.at = profile.comparison.expected;
        point.value = std::min(*ratio, scale.top);
        point.hollow = !compared;
        point.name = monitorText(book, profile.person, load.marks(profile.person), {naming, locale});
        point.words = personWords(book, load, profile, naming, locale);
        point.target = {"personnel", idOf(book, profile), {}};
        series.points.push_back(std::move(point));
    }
    std::ranges::stable_sort(series.points, {}, &ChartPoint::at);
    return series;
}

QString funnelSentence(const MonitorReview &review, const QLocale &locale)
{
    std::array<int, kVerdictCodes.size()> counts{};
    int people = 0;
    for (const MonitorProfile &profile : review.people) {
        if (!hasUnits(profile))
            continue;
        ++counts[static_cast<std::size_t>(profile.comparison.verdict)];
        ++people;
    }
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts.append(
                said(QT_TRANSLATE_NOOP("clmrs", "%1 %2"), {locale.toString(counts[i]), verdictText(static_cast<Verdict>(i))}));
    }
    return people == 0 ? say(QT_TRANSLATE_NOOP("clmrs", "No children were interviewed in this period whom one could compare."))
                       : said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln person(s) compared with what the others found: %1."),
                              {parts.join(QStringLiteral(", "))}, people);
}

// Every second season of the months shown, so that two never touch.
std::vector<ChartBand> seasonBands(const MonitorReview &review, int startMonth)
{
    std::vector<ChartBand> bands;
    for (std::size_t i = 0; i < review.months.size(); ++i) {
        const Date day = review.months[i].month.period.from;
        const Period season = seasonOf(day, startMonth);
        if (season.from.ymd().year % 2 != 0)
            continue;
        const auto at = static_cast<double>(i);
        if (bands.empty() || bands.back().to != at - 0.5)
            bands.push_back({at - 0.5, at, seasonName(season)});
        bands.back().to = at + 0.5;
    }
    return bands;
}

QStringList monthNames(const MonitorReview &review, const QLocale &locale)
{
    QStringList names;
    for (const MonthOfVisits &month : review.months) {
        const YearMonthDay ymd = month.month.period.from.ymd();
        names.append(locale.standaloneMonthName(ymd.month, QLocale::ShortFormat) + u' ' + QString::number(ymd.year));
    }
    return names;
}

QString countWords(const QString &when, int visits, const QLocale &locale)
{
    return said(QT_TRANSLATE_NOOP("clmrs", "%1: %2 visits"), {when, locale.toString(visits)});
}

// Each bar opens its visits; the first is the part `from` of the number.
ChartSpec barsOf(const QString &title, const QStringList &categories, const std::vector<int> &counts, const QString &sentence,
                 const NumberAsked &from, const QLocale &locale)
{
    ChartSpec chart{title, sentence};
    chart.definition = definitionNote(Indicator::visitsMade);
    chart.along.categories = categories;
    ChartSeries series{say(QT_TRANSLATE_NOOP("clmrs", "Visits")), ChartMark::bars};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        ChartPoint point{static_cast<double>(i), static_cast<double>(counts[i])};
        point.words = countWords(categories[static_cast<qsizetype>(i)], counts[i], locale);
        point.target = subjectOf({from.number, std::nullopt, from.part + static_cast<int>(i)});
        series.points.push_back(std::move(point));
    }
    chart.series.push_back(std::move(series));
    if (std::ranges::max(counts) < kWholeNumbers)
        chart.up.most = kWholeNumbers;
    return chart;
}

} // namespace

ChartSpec funnelChart(const Casebook &book, const Caseload &load, const MonitorReview &review, Naming naming,
                      const QLocale &locale)
{
    const FunnelScale scale = scaleOf(review);
    ChartSpec chart{say(QT_TRANSLATE_NOOP("clmrs", "Children found in child labour: found / expected")),
                    funnelSentence(review, locale)};
    chart.definition = expectedNote() + u' ' + funnelNotes(review, locale).join(u' ');
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Children expected to be found"));
    chart.along.least = 0;
    chart.along.most = scale.most;
    chart.up.title = say(QT_TRANSLATE_NOOP("clmrs", "Children found / children expected"));
    chart.up.least = 0;
    chart.up.most = scale.top;
    ChartSeries one{say(QT_TRANSLATE_NOOP("clmrs", "as expected")), ChartMark::curve, FactColour::grey};
    one.points = {{0, 1.0}, {scale.most, 1.0}};
    chart.series.push_back(std::move(one));
    chart.series.push_back(limitCurves(say(QT_TRANSLATE_NOOP("clmrs", "95 % limits")), FactColour::blue, review, scale, kZ95));
    chart.series.push_back(
        limitCurves(say(QT_TRANSLATE_NOOP("clmrs", "99.8 % limits")), FactColour::orange, review, scale, kZ998));
    chart.series.push_back(peoplePoints(book, load, review, scale, true, naming, locale));
    chart.series.push_back(peoplePoints(book, load, review, scale, false, naming, locale));
    return chart;
}

PlainList funnelTable(const Casebook &book, const Caseload &load, const MonitorReview &review, Naming naming,
                      const QLocale &locale)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Fair comparison")),
                   funnelNotes(review, locale).join(u' '),
                   say(QT_TRANSLATE_NOOP("clmrs", "No children were interviewed in this period whom one could compare.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 24},
                    {"children", say(QT_TRANSLATE_NOOP("clmrs", "Children compared")), 10, true, false},
                    {"found", say(QT_TRANSLATE_NOOP("clmrs", "Found")), 8, true, false},
                    {"expected", say(QT_TRANSLATE_NOOP("clmrs", "Expected")), 9, true, false},
                    {"chance", say(QT_TRANSLATE_NOOP("clmrs", "Within chance (95 %)")), 14, true, false},
                    {"district", say(QT_TRANSLATE_NOOP("clmrs", "With others of the district")), 12, true, false},
                    {"verdict", say(QT_TRANSLATE_NOOP("clmrs", "In words")), 24, false, false}},
                   {}};
    for (const MonitorProfile &profile : review.people) {
        const Comparison &comparison = profile.comparison;
        if (!hasUnits(profile))
            continue;
        const auto limits = comparisonLimits(comparison.expected, comparison.variance, review.phi, kZ95);
        const auto children = [&](double ratio) { return locale.toString(std::max(0.0, ratio * comparison.expected), 'f', 0); };
        list.rows.push_back(
            PlainRowMaker()
                .cell(monitorText(book, profile.person, load.marks(profile.person), {naming, locale}))
                .number(static_cast<std::int64_t>(comparison.units.size()), locale)
                .number(comparison.observed, locale)
                .cell(locale.toString(comparison.expected, 'f', 1))
                .cell(limits ? said(QT_TRANSLATE_NOOP("clmrs", "%1 to %2"), {children(limits->low), children(limits->high)})
                             : QStringLiteral("–"))
                .cell(percentText(comparison.shareWithinDistrict(), locale))
                .cell(verdictText(comparison.verdict))
                .opens({"personnel", idOf(book, profile), {}})
                .take(!isCompared(profile)));
    }
    orderByFirstColumn(list, locale);
    return list;
}

QString expectedNote()
{
    return say(QT_TRANSLATE_NOOP("clmrs",
                                 "Expected: for each child interviewed, the share that others found among children of the "
                                 "same age group, district and quarter of the year; where those are fewer than 30, or of "
                                 "fewer than two people, without the district."));
}

QString absentNote()
{
    return said(QT_TRANSLATE_NOOP("clmrs", "Children absent: of the notes that “%1” counts, those that say absent."),
                {say(specOf(Indicator::interviewRate).title)});
}

QString foundNote()
{
    return say(QT_TRANSLATE_NOOP("clmrs", "Found: children of those interviewed who were in child labour.")) + u' ' +
           expectedNote();
}

QString syncNote()
{
    return say(QT_TRANSLATE_NOOP("clmrs",
                                 "Days since sync: from the last time that their tablet handed its records on, to the day "
                                 "that is looked at."));
}

QString fourFiguresNote()
{
    return QStringList{definitionNote(Indicator::followUpOnTime), absentNote(), foundNote(), syncNote()}.join(u'\n');
}

QStringList funnelNotes(const MonitorReview &review, const QLocale &locale)
{
    return {periodText(review.period, locale) + u'.',
            say(QT_TRANSLATE_NOOP("clmrs", "About one monitor in twenty lies outside the 95 % limits by chance.")),
            said(QT_TRANSLATE_NOOP("clmrs", "%1 of the children are compared with others of their own district."),
                 {percentText(review.shareWithinDistrict, locale)}),
            said(review.phi > 1 ? QT_TRANSLATE_NOOP("clmrs", "The limits are widened because monitors differ more than by chance "
                                                             "alone (phi = %1).")
                                : QT_TRANSLATE_NOOP("clmrs", "Monitors differ no more than by chance alone (phi = %1)."),
                 {locale.toString(review.phi, 'f', 2)})};
}

QString tooFewText(const Casebook &book, const MonitorReview &review, Naming naming, const QLocale &locale)
{
    QStringList people;
    for (const MonitorProfile &profile : review.people) {
        if (hasUnits(profile) && !isCompared(profile))
            people.append(said(QT_TRANSLATE_N_NOOP("clmrs", "%1 (%Ln child(ren))"), {personText(book, profile.person, naming)},
                               static_cast<int>(profile.comparison.units.size())));
    }
    if (people.size() > kMostNamed)
        return said(QT_TRANSLATE_N_NOOP("clmrs",
                                        "Too few to say, hollow in the picture: %Ln person(s). The table behind it names "
                                        "them."),
                    {}, static_cast<int>(people.size()));
    QCollator collator(locale);
    std::sort(people.begin(), people.end(), collator);
    return people.isEmpty() ? QString()
                            : said(QT_TRANSLATE_NOOP("clmrs", "Too few to say, hollow in the picture: %1."),
                                   {people.join(QStringLiteral(", "))});
}

ChartSpec visitsChart(const Casebook &book, const MonitorReview &review, const MonitorProfile &profile, const QLocale &locale)
{
    const int visits = std::accumulate(profile.monthly.begin(), profile.monthly.end(), 0);
    int low = 0;
    int ranged = 0;
    for (std::size_t i = 0; i < review.months.size(); ++i) {
        if (!review.isBesideUsual(profile, i))
            continue;
        ++ranged;
        low += profile.monthly[i] < review.months[i].usual->low ? 1 : 0;
    }
    QString sentence = said(QT_TRANSLATE_N_NOOP("clmrs", "%1 visits in %Ln month(s)."), {locale.toString(visits)},
                            static_cast<int>(std::ranges::count_if(profile.worked, [](Worked w) { return w != Worked::no; })));
    const Personnel &person = book.snapshot->personnel[profile.person];
    if (person.hiredOn && *person.hiredOn > review.months.front().month.period.from)
        sentence += u' ' + said(QT_TRANSLATE_NOOP("clmrs", "Hired on %1: the months before do not count."),
                                {longDate(*person.hiredOn, locale)});
    if (person.leftOn && *person.leftOn <= review.months.back().month.period.to)
        sentence += u' ' + said(QT_TRANSLATE_NOOP("clmrs", "Left on %1: the months after do not count."),
                                {longDate(*person.leftOn, locale)});
    if (ranged > 0)
        sentence += u' ' + said(QT_TRANSLATE_N_NOOP("clmrs", "Below the usual range of the cooperative in %1 of %Ln month(s)."),
                                {locale.toString(low)}, ranged);
    const std::vector<ChartBand> seasons = seasonBands(review, book.snapshot->cooperative.seasonStartMonth.value_or(1));
    if (!seasons.empty())
        sentence += u' ' + say(QT_TRANSLATE_NOOP("clmrs", "Every other season is grey."));
    ChartSpec chart{say(QT_TRANSLATE_NOOP("clmrs", "Visits a month")), sentence};
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Month"));
    chart.along.categories = monthNames(review, locale);
    chart.bands = seasons;
    chart.definition = definitionNote(Indicator::visitsMade);
    chart.hollow = QT_TRANSLATE_NOOP("clmrs", "not the whole month");
    ChartSeries usual{say(QT_TRANSLATE_NOOP("clmrs", "usual here")), ChartMark::range, FactColour::grey};
    ChartSeries own{say(QT_TRANSLATE_NOOP("clmrs", "Visits")), ChartMark::line};
    for (std::size_t i = 0; i < review.months.size(); ++i) {
        const MonthOfVisits &month = review.months[i];
        const auto at = static_cast<double>(i);
        if (month.usual)
            usual.points.push_back({at, month.usual->median, Interval{month.usual->low, month.usual->high}});
        else
            usual.points.push_back({at});
        if (profile.worked[i] == Worked::no) {
            own.points.push_back({at});
            continue;
        }
        ChartPoint point{at, static_cast<double>(profile.monthly[i])};
        point.hollow = !month.isWhole || profile.worked[i] == Worked::partly;
        point.words = countWords(chart.along.categories[static_cast<qsizetype>(i)], profile.monthly[i], locale);
        if (const QString range = usualText(month.usual, locale); !range.isEmpty() && !point.hollow)
            point.words += u'\n' + range;
        point.target = subjectOf({MonitorNumber::inMonth, std::nullopt, static_cast<int>(i)});
        own.points.push_back(point);
    }
    chart.series = {std::move(own), std::move(usual)}; // the range is painted behind whatever its place
    return chart;
}

ChartSpec hoursChart(const Casebook &book, const MonitorProfile &profile, const QLocale &locale)
{
    const auto &hours = profile.times.byHour;
    const auto isUsed = [](int count) { return count > 0; };
    const auto first = std::ranges::find_if(hours, isUsed) - hours.begin();
    const auto last = hours.rend() - std::find_if(hours.rbegin(), hours.rend(), isUsed); // one past it
    QStringList names;
    std::vector<int> counts;
    const auto begin = std::min<std::ptrdiff_t>(first, 6); // a field day
    for (auto hour = begin; hour < std::max<std::ptrdiff_t>(last, 19); ++hour) {
        names.append(locale.toString(qlonglong(hour)));
        counts.push_back(hours[static_cast<std::size_t>(hour)]);
    }
    const auto busiest = std::ranges::max_element(hours) - hours.begin();
    ChartSpec chart =
        barsOf(say(QT_TRANSLATE_NOOP("clmrs", "Visits by hour of the day")), names, counts,
               profile.visits.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "No visits in this period."))
                                      : said(QT_TRANSLATE_NOOP("clmrs", "The hour in which most visits began: %1 to %2."),
                                             {locale.toString(qlonglong(busiest)), locale.toString(qlonglong(busiest) + 1)}),
               {MonitorNumber::atHour, std::nullopt, static_cast<int>(begin)}, locale);
    const auto ahead = hoursAheadOfUtc(book.snapshot->country());
    chart.along.title =
        ahead ? say(QT_TRANSLATE_NOOP("clmrs", "Hour, local time")) : say(QT_TRANSLATE_NOOP("clmrs", "Hour, UTC"));
    return chart;
}

ChartSpec weekdaysChart(const MonitorProfile &profile, const QLocale &locale)
{
    QStringList names;
    for (int day = 0; day < kDaysOfWeek; ++day)
        names.append(weekdayText(day, locale));
    const auto &days = profile.times.byWeekday;
    const auto busiest = static_cast<int>(std::ranges::max_element(days) - days.begin());
    ChartSpec chart = barsOf(say(QT_TRANSLATE_NOOP("clmrs", "Visits by day of the week")), names, {days.begin(), days.end()},
                             profile.visits.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "No visits in this period."))
                                                    : said(QT_TRANSLATE_NOOP("clmrs", "The day with the most visits: %1."),
                                                           {locale.standaloneDayName(busiest + 1)}),
                             {MonitorNumber::onWeekday}, locale);
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Day"));
    return chart;
}

} // namespace clmrs
