#include "models/indicators/moves.h"

#include "models/domain/days.h"
#include "models/indicators/activemonitors.h"
#include "models/indicators/faircomparison.h"
#include "models/indicators/indicators.h"

#include <map>
#include <set>

namespace clmrs {

namespace {

constexpr MoveTraitSpec kMoveTraits[] = {
    {MoveTrait::sex, "sex", QT_TRANSLATE_NOOP("clmrs", "Women and men")},
    {MoveTrait::education, "education", QT_TRANSLATE_NOOP("clmrs", "Education")},
    {MoveTrait::timeInPost, "time_in_post", QT_TRANSLATE_NOOP("clmrs", "Time in post")},
    {MoveTrait::contract, "contract", QT_TRANSLATE_NOOP("clmrs", "Contract")},
    {MoveTrait::hours, "hours", QT_TRANSLATE_NOOP("clmrs", "Full or part time")},
    {MoveTrait::dedicated, "dedicated", QT_TRANSLATE_NOOP("clmrs", "Other duties")},
    {MoveTrait::seasonQuarter, "season_quarter", QT_TRANSLATE_NOOP("clmrs", "Quarter of the season")},
};

constexpr MoveResultSpec kMoveResults[] = {
    {MoveResult::identification, "identification", 30, false, true, false, QT_TRANSLATE_NOOP("clmrs", "Found, against expected"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Children found in child labour, divided by how many the others’ work in like places, seasons and "
                       "ages would lead one to expect; of monitors with at least 30 children interviewed and 5 expected.")},
    {MoveResult::identified, "identified", 30, true, false, true,
     QT_TRANSLATE_NOOP("clmrs", "Identified, of the children interviewed"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Children found in child labour, of those interviewed in the quarter at 5 to 17; of monitors with at "
                       "least 30 of them. What is expected allows for the season already and would hide it.")},
    {MoveResult::followUpsOnTime, "follow_ups_on_time", 10, true, true, true, QT_TRANSLATE_NOOP("clmrs", "Follow-ups on time"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Follow-ups that came by the day they were due; of monitors with at least 10 due in the period.")},
    {MoveResult::interviews, "interviews", 30, true, true, true, QT_TRANSLATE_NOOP("clmrs", "Children interviewed"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Notes on children of 5 and over that say “interviewed”; of monitors with at least 30 such notes.")},
    {MoveResult::stoppedLatest, "stopped_latest", 10, false, true, true,
     QT_TRANSLATE_NOOP("clmrs", "Stopped at the latest follow-up"),
     QT_TRANSLATE_NOOP("clmrs", "Identified children whose latest counting follow-up is clear, with whoever made it; of monitors "
                                "with at least 10 of them. It is counted up to the last day, so it has no quarters.")},
};

struct MoveLabel
{
    std::string_view code;
    const char *label;
};
constexpr MoveLabel kSexLabels[] = {{"female", QT_TRANSLATE_NOOP("clmrs", "Women")}, {"male", QT_TRANSLATE_NOOP("clmrs", "Men")}};
constexpr MoveLabel kEducationLabels[] = {{"none", QT_TRANSLATE_NOOP("clmrs", "No schooling")},
                                          {"primary", QT_TRANSLATE_NOOP("clmrs", "Primary school")},
                                          {"lower_secondary", QT_TRANSLATE_NOOP("clmrs", "Lower secondary school")},
                                          {"upper_secondary", QT_TRANSLATE_NOOP("clmrs", "Upper secondary school")},
                                          {"tertiary", QT_TRANSLATE_NOOP("clmrs", "Higher education")}};
constexpr MoveLabel kTimeLabels[] = {{"under_1", QT_TRANSLATE_NOOP("clmrs", "Under 1 year")},
                                     {"1_2", QT_TRANSLATE_NOOP("clmrs", "1 to 2 years")},
                                     {"3_plus", QT_TRANSLATE_NOOP("clmrs", "3 years or more")}};
constexpr MoveLabel kContractLabels[] = {{"permanent", QT_TRANSLATE_NOOP("clmrs", "Permanent")},
                                         {"fixed_term", QT_TRANSLATE_NOOP("clmrs", "Fixed term")},
                                         {"seasonal", QT_TRANSLATE_NOOP("clmrs", "Seasonal")},
                                         {"volunteer", QT_TRANSLATE_NOOP("clmrs", "Volunteer")}};
constexpr MoveLabel kHoursLabels[] = {{"full_time", QT_TRANSLATE_NOOP("clmrs", "Full time: 35 hours a week or more")},
                                      {"part_time", QT_TRANSLATE_NOOP("clmrs", "Part time")}};
constexpr MoveLabel kDedicatedLabels[] = {{"dedicated", QT_TRANSLATE_NOOP("clmrs", "No other duty")},
                                          {"other_duties", QT_TRANSLATE_NOOP("clmrs", "Other duties too")}};

// Which of the labels is a monitor's on a day; "" of whom it is not known.
std::string_view timeInPost(const Personnel &person, Date on)
{
    constexpr int kLongYears = 3;
    if (!person.hiredOn || *person.hiredOn > on)
        return {};
    const int years = completedYears(*person.hiredOn, on);
    return kTimeLabels[years >= kLongYears ? 2 : years >= 1 ? 1 : 0].code;
}

std::string_view yesOrNo(std::optional<bool> answer, std::span<const MoveLabel, 2> labels)
{
    return answer ? labels[*answer ? 0 : 1].code : std::string_view();
}

std::string_view weeklyHours(const Personnel &person, Date)
{
    const auto isFull = person.weeklyHours ? std::optional(*person.weeklyHours >= kFullTimeHours) : std::nullopt;
    return yesOrNo(isFull, kHoursLabels);
}

struct TraitOfMonitor
{
    MoveTrait trait;
    std::span<const MoveLabel> labels;
    std::string_view (*codeOf)(const Personnel &person, Date on);
};
constexpr TraitOfMonitor kTraitsOfMonitor[] = {
    {MoveTrait::sex, kSexLabels, [](const Personnel &person, Date) { return codeText(person.sex.value); }},
    {MoveTrait::education, kEducationLabels, [](const Personnel &person, Date) { return codeText(person.education.value); }},
    {MoveTrait::timeInPost, kTimeLabels, timeInPost},
    {MoveTrait::contract, kContractLabels, [](const Personnel &person, Date) { return codeText(person.contract.value); }},
    {MoveTrait::hours, kHoursLabels, weeklyHours},
    {MoveTrait::dedicated, kDedicatedLabels,
     [](const Personnel &person, Date) { return yesOrNo(person.dedicated, kDedicatedLabels); }},
};
static_assert(std::size(kTraitsOfMonitor) + 1 == kMoveTraitCount); // the season is none of a monitor's

// What each result is in the catalogue of indicators; identification against expected is none of them.
constexpr std::pair<MoveResult, Indicator> kIndicatorOfResult[] = {{MoveResult::identified, Indicator::identificationRate},
                                                                   {MoveResult::followUpsOnTime, Indicator::followUpOnTime},
                                                                   {MoveResult::interviews, Indicator::interviewRate},
                                                                   {MoveResult::stoppedLatest, Indicator::stoppedLatest}};

using MonitorResults = std::array<std::vector<MonitorResult>, kMoveResultCount>; // by MoveResult, each by id

bool isMonitor(const CaseSnapshot &snapshot, Ref<Personnel> person)
{
    return person && snapshot.personnel[person].role == Role::monitor;
}

// Every monitor's results of a period, of whom there is enough.
MonitorResults resultsOf(const Casebook &book, const Period &period, bool (*isWanted)(const MoveResultSpec &),
                         const Progress &progress)
{
    const CaseSnapshot &s = *book.snapshot;
    MonitorResults results;
    Indicators indicators;
    for (const auto &[result, indicator] : kIndicatorOfResult) {
        if (isWanted(specOf(result)))
            indicators.add(indicator);
    }
    std::map<std::string_view, Ref<Personnel>> byId;
    for (std::uint32_t i = 0; i < s.personnel.counting().size(); ++i)
        byId.emplace(s.personnel.id(Ref<Personnel>{i}), Ref<Personnel>{i});
    for (const Figure &figure : figuresOf(book, period, GroupBy::monitor, indicators, progress)) {
        const auto person = byId.find(figure.group);
        const MoveResult result =
            std::ranges::find(kIndicatorOfResult, figure.indicator, &std::pair<MoveResult, Indicator>::second)->first;
        if (person != byId.end() && isMonitor(s, person->second) && figure.value && *figure.denominator >= specOf(result).least)
            results[std::size_t(result)].push_back({person->second, *figure.value});
    }
    if (!isWanted(specOf(MoveResult::identification)))
        return results;
    for (const Comparison &person : compareFairly(book, period, progress).people) {
        const bool isEnough = static_cast<int>(person.units.size()) >= specOf(MoveResult::identification).least;
        if (isMonitor(s, person.person) && isEnough && person.expected >= kMoveLeastExpected)
            results[std::size_t(MoveResult::identification)].push_back({person.person, *person.ratio()});
    }
    return results;
}

void setMean(GroupResult &result)
{
    if (result.monitors.size() < kMoveLeastMonitors)
        return;
    std::vector<double> values;
    for (const MonitorResult &monitor : result.monitors)
        values.push_back(monitor.value);
    result.mean = meanOf(values);
    result.interval = resampledMean(values);
}

MoveComparison compareBy(const TraitOfMonitor &trait, const Casebook &book, const Period &period, const MonitorResults &all)
{
    MoveComparison comparison{trait.trait, {}};
    std::set<Ref<Personnel>> notKnown;
    std::set<Ref<Personnel>> withResult;
    for (const MoveLabel &label : trait.labels)
        comparison.groups.push_back({std::string(label.code), label.label, period, {}});
    for (std::size_t result = 0; result < kMoveResultCount; ++result) {
        for (const MonitorResult &monitor : all[result]) {
            withResult.insert(monitor.person);
            const std::string_view code = trait.codeOf(book.snapshot->personnel[monitor.person], period.to);
            const auto group = std::ranges::find(comparison.groups, code, &MoveGroup::code);
            if (group == comparison.groups.end())
                notKnown.insert(monitor.person);
            else
                group->results[result].monitors.push_back(monitor);
        }
    }
    for (MoveGroup &group : comparison.groups)
        std::ranges::for_each(group.results, setMean);
    comparison.notKnown = static_cast<int>(notKnown.size());
    for (const Ref<Personnel> person : activeMonitors(*book.snapshot, period.to))
        comparison.tooLittle += withResult.contains(person) ? 0 : 1;
    return comparison;
}

MoveComparison compareSeasons(const Casebook &book, const Period &period, const Progress &progress)
{
    MoveComparison comparison{MoveTrait::seasonQuarter, {}};
    const int start = book.snapshot->cooperative.seasonStartMonth.value_or(1);
    for (const NamedPeriod &part : partsOf(period, kMonthsOfQuarter, start)) {
        MoveGroup group{part.code, nullptr, part.period, {}};
        MonitorResults results = resultsOf(
            book, part.period, [](const MoveResultSpec &spec) { return spec.ofSeasons; }, progress);
        for (std::size_t result = 0; result < kMoveResultCount; ++result) {
            group.results[result].monitors = std::move(results[result]);
            setMean(group.results[result]);
        }
        comparison.groups.push_back(std::move(group));
    }
    return comparison;
}

} // namespace

std::span<const MoveTraitSpec, kMoveTraitCount> moveTraitSpecs() { return kMoveTraits; }
std::span<const MoveResultSpec, kMoveResultCount> moveResultSpecs() { return kMoveResults; }
const MoveTraitSpec &specOf(MoveTrait trait) { return *std::ranges::find(kMoveTraits, trait, &MoveTraitSpec::trait); }
const MoveResultSpec &specOf(MoveResult result) { return *std::ranges::find(kMoveResults, result, &MoveResultSpec::result); }

std::vector<MoveComparison> movesOf(const Casebook &book, const Period &period, const Progress &progress)
{
    std::vector<MoveComparison> moves;
    const MonitorResults all = resultsOf(
        book, period, [](const MoveResultSpec &spec) { return spec.ofTraits; }, progress);
    for (const TraitOfMonitor &trait : kTraitsOfMonitor)
        moves.push_back(compareBy(trait, book, period, all));
    moves.push_back(compareSeasons(book, period, progress));
    return moves;
}

const char *moveLabelOf(MoveTrait trait, const Personnel &person, Date on)
{
    const auto told = std::ranges::find(kTraitsOfMonitor, trait, &TraitOfMonitor::trait);
    if (told == std::end(kTraitsOfMonitor))
        return nullptr;
    const auto label = std::ranges::find(told->labels, told->codeOf(person, on), &MoveLabel::code);
    return label == told->labels.end() ? nullptr : label->label;
}

Sentence moveGroupSentence(const MoveGroup &group, const QLocale &locale)
{
    if (group.label)
        return {group.label};
    return {QT_TRANSLATE_NOOP("clmrs", "%1 to %2"), {monthText(group.period.from, locale), monthText(group.period.to, locale)}};
}

Sentence moveUnitSentence()
{
    return {QT_TRANSLATE_NOOP("clmrs",
                              "Each monitor counts once, whatever their number of visits; the interval is that of 95 of 100 "
                              "draws of monitors from the same group.")};
}

Sentence moveCauseWarning()
{
    return {QT_TRANSLATE_NOOP("clmrs",
                              "These groups differ in more than their name: who works where, with which families and since "
                              "when. A difference is a reason to look closer, and says nothing of its cause.")};
}

Sentence moveTooFewSentence(const GroupResult &result)
{
    return {QT_TRANSLATE_N_NOOP("clmrs", "%n monitor(s) with enough to count: under 5 nothing is said."),
            {},
            static_cast<int>(result.monitors.size())};
}

} // namespace clmrs
