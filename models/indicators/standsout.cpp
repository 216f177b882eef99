#include "models/indicators/standsout.h"

#include "models/domain/numbers.h"

namespace clmrs {

namespace {

constexpr std::size_t kFewestMonths = 6; // whole months with a usual range, for steady visits
constexpr double kLeastDistance = 0.05;  // of a share from the usual range
constexpr int kSignalWeight = 2;         // as of most questions: a signal asks, and answers nothing
constexpr double kMuchLess = 0.5;        // of the own visits a year before; of the usual length

using Found = std::optional<Point>;

Interval rangeOf(const Quartiles &quartiles) { return {quartiles.low, quartiles.high}; }

enum class Side : std::uint8_t { above, below };

// Outside the middle half of the active monitors, with chance (95 %) allowed for, and by something that matters: where
// everybody else has 100 %, one visit is none.
template <WorkShare which, Side side>
Found outside(const MonitorReview &review, const MonitorProfile &profile)
{
    const Share &share = profile.share(which);
    const std::optional<Quartiles> &usual = review.usualOf(which);
    if (!usual || share.of < kFewestUnitsOfPerson)
        return std::nullopt;
    const Interval chance = wilsonInterval(share.part, share.of);
    const double value = *share.value();
    const bool isOutside = side == Side::above ? chance.low > usual->high && value >= usual->high + kLeastDistance
                                               : chance.high < usual->low && value <= usual->low - kLeastDistance;
    return isOutside ? Found(Point{{}, double(share.part), double(share.of), rangeOf(*usual)}) : std::nullopt;
}

// Nobody is absent for somebody who notes no absences: that is no strength by itself.
Found seldomAbsent(const MonitorReview &review, const MonitorProfile &profile)
{
    return profile.share(WorkShare::absent).part > 0 ? outside<WorkShare::absent, Side::below>(review, profile) : std::nullopt;
}

template <Verdict... verdicts>
Found compared(const MonitorReview &review, const MonitorProfile &profile)
{
    const Comparison &comparison = profile.comparison;
    if (!((comparison.verdict == verdicts) || ...))
        return std::nullopt;
    const Interval limits = *comparisonLimits(comparison.expected, comparison.variance, review.phi, kZ95);
    return Point{{},
                 double(comparison.observed),
                 comparison.expected,
                 {std::max(0.0, limits.low * comparison.expected), limits.high * comparison.expected}};
}

Found steady(const MonitorReview &review, const MonitorProfile &profile)
{
    std::size_t months = 0;
    int visits = 0;
    const Quartiles *latest = nullptr;
    for (std::size_t i = 0; i < review.months.size(); ++i) {
        const MonthOfVisits &month = review.months[i];
        if (!review.isBesideUsual(profile, i))
            continue;
        if (profile.monthly[i] < month.usual->low)
            return std::nullopt;
        ++months;
        visits += profile.monthly[i];
        latest = &*month.usual;
    }
    if (months < kFewestMonths || visits < kFewestUnitsOfPerson)
        return std::nullopt;
    return Point{{}, double(visits), double(months), rangeOf(*latest)};
}

Found farLessThanAYearBefore(const MonitorReview &review, const MonitorProfile &profile)
{
    const auto visits = static_cast<double>(profile.visits.size());
    if (!review.usualVisits || profile.visitsYearBefore < kFewestUnitsOfPerson ||
        visits >= kMuchLess * profile.visitsYearBefore || visits >= review.usualVisits->low)
        return std::nullopt;
    return Point{{}, visits, double(profile.visitsYearBefore), rangeOf(*review.usualVisits)};
}

Found shortVisits(const MonitorReview &review, const MonitorProfile &profile)
{
    const VisitTimes &times = profile.times;
    if (!review.usualMinutes || times.timed < kFewestUnitsOfPerson || times.minutes->median >= review.usualMinutes->low ||
        times.minutes->median >= kMuchLess * review.usualMinutes->median)
        return std::nullopt;
    return Point{{}, times.minutes->median, double(times.timed), rangeOf(*review.usualMinutes)};
}

constexpr auto kStrength = PointKind::strength;
constexpr auto kQuestion = PointKind::question;

constexpr const char *kShareRule =
    QT_TRANSLATE_NOOP("clmrs", "Said where there are at least 30, and the share lies 5 points or more outside the middle half of "
                               "the active monitors, with chance (95 %) allowed for.");
constexpr const char *kComparisonRule =
    QT_TRANSLATE_NOOP("clmrs", "Said where the fair comparison lies outside its 95 % limits: at least 30 children, "
                               "most of them compared with children of the same place or season.");
constexpr const char *kFarComparisonRule =
    QT_TRANSLATE_NOOP("clmrs", "Said where the fair comparison lies outside its 99.8 % limits: at least 30 children, "
                               "most of them compared with children of the same place or season.");
constexpr const char *kOnTimeFact =
    QT_TRANSLATE_NOOP("clmrs", "Follow-ups due: %1 of %2 were done on time; usual here: %3 to %4.");
constexpr const char *kFoundFact =
    QT_TRANSLATE_NOOP("clmrs", "Children found in child labour: %1; expected from like places, seasons and ages: %2; within "
                               "chance: %3 to %4.");
constexpr const char *kAbsentFact =
    QT_TRANSLATE_NOOP("clmrs", "Children looked for: %1 of %2 were noted as absent; usual here: %3 to %4.");
constexpr const char *kFindingsFact =
    QT_TRANSLATE_NOOP("clmrs", "Visits of which the file check lists something: %1 of %2; usual here: %3 to %4.");
constexpr const char *kPlaceFact = QT_TRANSLATE_NOOP("clmrs", "Visits with a recorded place: %1 of %2; usual here: %3 to %4.");

constexpr std::string_view kOnTime = "follow_ups_on_time";
constexpr std::string_view kIdentification = "identification";
constexpr std::string_view kAbsences = "absences";
constexpr std::string_view kVisits = "visits";
constexpr std::string_view kFileCheck = "file_check";
constexpr std::string_view kPlace = "place";
constexpr std::string_view kLength = "length";

constexpr PointSpec kSpecs[] = {
    {PointCode::moreOnTime, kOnTime, kStrength, 3, false, outside<WorkShare::followUpsOnTime, Side::above>,
     QT_TRANSLATE_NOOP("clmrs", "more follow-ups on time"), kShareRule, kOnTimeFact},
    {PointCode::moreFound, kIdentification, kStrength, 2, false, compared<Verdict::higher, Verdict::muchHigher>,
     QT_TRANSLATE_NOOP("clmrs", "more children found than expected"), kComparisonRule, kFoundFact},
    {PointCode::fewerAbsent, kAbsences, kStrength, 2, false, seldomAbsent, QT_TRANSLATE_NOOP("clmrs", "fewer absences"),
     kShareRule, kAbsentFact},
    {PointCode::steadyVisits, kVisits, kStrength, 2, false, steady, QT_TRANSLATE_NOOP("clmrs", "steady visits"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Said where every whole month with a usual range, at least six of them, has as many visits as its "
                       "lower quarter or more, and there are at least 30 visits."),
     QT_TRANSLATE_NOOP("clmrs", "Visits: %1 in %2 whole months, in each as many as usual or more; usual in the latest: %3 to "
                                "%4.")},
    {PointCode::fewerFindings, kFileCheck, kStrength, 1, false, outside<WorkShare::withFinding, Side::below>,
     QT_TRANSLATE_NOOP("clmrs", "fewer file-check findings"), kShareRule, kFindingsFact},
    {PointCode::moreWithPlace, kPlace, kStrength, 1, false, outside<WorkShare::withPlace, Side::above>,
     QT_TRANSLATE_NOOP("clmrs", "more visits with a place"), kShareRule, kPlaceFact},
    {PointCode::fewerOnTime, kOnTime, kQuestion, 3, true, outside<WorkShare::followUpsOnTime, Side::below>,
     QT_TRANSLATE_NOOP("clmrs", "fewer follow-ups on time"), kShareRule, kOnTimeFact},
    {PointCode::farFewerFound, kIdentification, kQuestion, 3, false, compared<Verdict::muchLower>,
     QT_TRANSLATE_NOOP("clmrs", "far fewer children found than expected"), kFarComparisonRule, kFoundFact},
    {PointCode::fewerFound, kIdentification, kQuestion, 2, false, compared<Verdict::lower>,
     QT_TRANSLATE_NOOP("clmrs", "fewer children found than expected"), kComparisonRule, kFoundFact},
    {PointCode::moreAbsent, kAbsences, kQuestion, 2, false, outside<WorkShare::absent, Side::above>,
     QT_TRANSLATE_NOOP("clmrs", "more absences"), kShareRule, kAbsentFact},
    {PointCode::moreFindings, kFileCheck, kQuestion, 2, false, outside<WorkShare::withFinding, Side::above>,
     QT_TRANSLATE_NOOP("clmrs", "more file-check findings"), kShareRule, kFindingsFact},
    {PointCode::fewerVisits, kVisits, kQuestion, 2, true, farLessThanAYearBefore,
     QT_TRANSLATE_NOOP("clmrs", "fewer visits than a year before"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Said where there are fewer than half as many visits as in the same weeks a year before (at least "
                       "30 then), and fewer than the lower quarter of the active monitors."),
     QT_TRANSLATE_NOOP("clmrs", "Visits: %1; in the same weeks a year before: %2; usual here: %3 to %4.")},
    {PointCode::shorterVisits, kLength, kQuestion, 1, false, shortVisits, QT_TRANSLATE_NOOP("clmrs", "shorter visits"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Said where at least 30 visits have an end, and half of them took less than half of what is usual "
                       "and less than the lower quarter of the active monitors."),
     QT_TRANSLATE_NOOP("clmrs", "Half of %2 visits took up to %1 minutes; usual here: %3 to %4.")},
    {PointCode::fewerWithPlace, kPlace, kQuestion, 1, false, outside<WorkShare::withPlace, Side::below>,
     QT_TRANSLATE_NOOP("clmrs", "fewer visits with a place"), kShareRule, kPlaceFact},
};
static_assert(std::size(kSpecs) == kPointCount);

bool isWorkWhole(const MonitorProfile &profile) { return profile.daysAway == 0 && !profile.isTabletMissing(); }

bool isOfShare(const PointSpec &spec)
{
    return spec.topic == kOnTime || spec.topic == kAbsences || spec.topic == kFileCheck || spec.topic == kPlace;
}

} // namespace

std::span<const PointSpec, kPointCount> pointSpecs() { return kSpecs; }

const PointSpec &specOf(PointCode code) { return kSpecs[static_cast<std::size_t>(code)]; }

const char *topicTitle(std::string_view topic)
{
    struct Topic
    {
        std::string_view topic;
        const char *title;
    };
    static constexpr Topic kTopics[] = {{kOnTime, QT_TRANSLATE_NOOP("clmrs", "Follow-ups on time")},
                                        {kIdentification, QT_TRANSLATE_NOOP("clmrs", "Identification")},
                                        {kAbsences, QT_TRANSLATE_NOOP("clmrs", "Absences")},
                                        {kVisits, QT_TRANSLATE_NOOP("clmrs", "Visits")},
                                        {kFileCheck, QT_TRANSLATE_NOOP("clmrs", "File check")},
                                        {kPlace, QT_TRANSLATE_NOOP("clmrs", "Place (GPS)")},
                                        {kLength, QT_TRANSLATE_NOOP("clmrs", "Length of visits")}};
    const auto found = std::ranges::find(kTopics, topic, &Topic::topic);
    return found == std::end(kTopics) ? nullptr : found->title;
}

int StandsOut::weight() const
{
    int sum = kSignalWeight * int(strongSignals);
    for (const Point &point : questions)
        sum += specOf(point.code).weight;
    return sum;
}

StandsOut standsOut(const MonitorReview &review, const MonitorProfile &profile)
{
    StandsOut all;
    if (!profile.isActive)
        return all;
    for (const PointSpec &spec : kSpecs) {
        if (spec.needsPresence && !isWorkWhole(profile))
            continue;
        if (Found found = spec.find(review, profile)) {
            found->code = spec.code;
            (spec.kind == PointKind::strength ? all.strengths : all.questions).push_back(*found);
        }
    }
    for (std::vector<Point> *points : {&all.strengths, &all.questions}) {
        std::ranges::stable_sort(*points, std::greater<>(), [](const Point &point) { return specOf(point.code).weight; });
        points->resize(std::min(points->size(), kMostPoints));
    }
    return all;
}

Sentence pointSentence(const Point &point, const QLocale &locale)
{
    const PointSpec &spec = specOf(point.code);
    const auto limit = [&](double value) {
        return isOfShare(spec) ? percentText(value, locale) : locale.toString(value, 'f', 0);
    };
    const int factDecimals = spec.topic == kIdentification ? 1 : 0; // an expected number has one
    return {spec.fact,
            {locale.toString(point.fact, 'f', 0), locale.toString(point.of, 'f', factDecimals), limit(point.usual.low),
             limit(point.usual.high)}};
}

bool needsAttentionBefore(const StandsOut &a, const StandsOut &b)
{
    return std::pair(a.toAskAbout(), a.weight()) > std::pair(b.toAskAbout(), b.weight());
}

} // namespace clmrs
