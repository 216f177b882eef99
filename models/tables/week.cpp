#include "models/tables/week.h"

#include "models/domain/qstring.h"
#include "models/tables/storywords.h"
#include "models/tables/weeklists.h"

#include <QtGlobal>
#include <algorithm>

namespace clmrs {

namespace {

// What a delay does harm to; the order of the lines.
enum class Harm : std::uint8_t { safety, knownCase, child, work, means };

// How many, and by how many days the one that has waited longest is late.
struct Waiting
{
    int count = 0;
    int daysLate = 0;
};

constexpr const char *kChildren = QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren)");
constexpr const char *kMonitors = QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s)");

struct TopicSpec
{
    WeekTopic topic;
    const char *code; // stored in a note's topic
    Harm harm;
    const char *title;
    const char *unit; // with %Ln
    const char *rule;
    const char *view = ""; // of builtInViews(); empty: `rows`
    WeekRows (*rows)(const WeekTelling &) = nullptr;
    std::optional<Date> (*since)(const ChildState &child) = nullptr; // of a view: from when a child's row is late
};

std::optional<Date> dueSince(const ChildState &child) { return child.dueOn; }
std::optional<Date> identifiedSince(const ChildState &child) { return child.identifiedOn; }
std::optional<Date> alertSince(const ChildState &child) { return child.alertOn; }

constexpr TopicSpec kTopics[] = {
    {WeekTopic::alerts, "alerts", Harm::safety, QT_TRANSLATE_NOOP("clmrs", "Unanswered protection alerts"), kChildren,
     QT_TRANSLATE_NOOP("clmrs", "A danger or a worst form was noted, and no referral since. It stands here whatever the child’s "
                                "status, and cannot be put off."),
     "alerts", nullptr, alertSince},
    {WeekTopic::sameDayReferrals, "same_day_referrals", Harm::safety, QT_TRANSLATE_NOOP("clmrs", "Unanswered same-day referrals"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln referral(s)"),
     QT_TRANSLATE_NOOP("clmrs",
                       "A referral that could not wait, and that nobody has acknowledged, in the file or in the logbook. It "
                       "cannot be put off."),
     "", sameDayReferralRows},
    {WeekTopic::followUps, "follow_ups", Harm::knownCase, QT_TRANSLATE_NOOP("clmrs", "Follow-ups overdue"), kChildren,
     QT_TRANSLATE_NOOP("clmrs", "Open and stable cases whose due day has passed."), "follow-ups-overdue", nullptr, dueSince},
    {WeekTopic::visits, "visits", Harm::child, QT_TRANSLATE_NOOP("clmrs", "Visits overdue"), kChildren,
     QT_TRANSLATE_NOOP("clmrs", "Children who are no case and whose due day for a visit has passed."), "", visitRows},
    {WeekTopic::withoutSupport, "without_support", Harm::knownCase, QT_TRANSLATE_NOOP("clmrs", "Identified without support"),
     kChildren,
     QT_TRANSLATE_NOOP("clmrs", "Open and stable cases to whom nothing but awareness was delivered since identification."),
     "without-support", nullptr, identifiedSince},
    {WeekTopic::returnVisits, "return_visits", Harm::child, QT_TRANSLATE_NOOP("clmrs", "Return visits owed"), kChildren,
     QT_TRANSLATE_NOOP("clmrs", "Children who were missed at the latest visit to their household."), "return-visits", nullptr,
     dueSince},
    {WeekTopic::unassigned, "unassigned", Harm::child, QT_TRANSLATE_NOOP("clmrs", "Unassigned"), kChildren,
     QT_TRANSLATE_NOOP("clmrs", "No assignment holds on this day for the household or its community."), "unassigned"},
    {WeekTopic::tablets, "tablets", Harm::work, QT_TRANSLATE_NOOP("clmrs", "Tablets without a sync"), kMonitors,
     QT_TRANSLATE_NOOP("clmrs", "Active monitors without a sync for more than 7 days: their figures are not whole."), "",
     tabletRows},
    {WeekTopic::coaching, "coaching", Harm::work, QT_TRANSLATE_NOOP("clmrs", "Coaching due"), kMonitors,
     QT_TRANSLATE_NOOP("clmrs", "Active monitors whose next accompanied visit was due before this day."), "", coachingRows},
    {WeekTopic::actions, "actions", Harm::work, QT_TRANSLATE_NOOP("clmrs", "Agreed actions overdue"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln action(s)"),
     QT_TRANSLATE_NOOP("clmrs", "What was agreed with an active monitor, and neither done nor dropped by its day."), "",
     actionRows},
    {WeekTopic::training, "training", Harm::work, QT_TRANSLATE_NOOP("clmrs", "Training expired or overdue"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln module(s) of monitors"),
     QT_TRANSLATE_NOOP("clmrs", "A module that has run out for an active monitor, or a required one that was not passed in time "
                                "after hiring."),
     "", trainingRows},
    {WeekTopic::equipment, "equipment", Harm::work, QT_TRANSLATE_NOOP("clmrs", "Equipment missing"), kMonitors,
     QT_TRANSLATE_NOOP("clmrs",
                       "Active monitors of whom equipment is noted, and to whom something needed for the work is missing, "
                       "broken or lost."),
     "", equipmentRows},
    {WeekTopic::contracts, "contracts", Harm::means, QT_TRANSLATE_NOOP("clmrs", "Contracts ended or ending"), kMonitors,
     QT_TRANSLATE_NOOP("clmrs", "Active monitors whose contract has ended or ends within 90 days."), "", contractRows},
    {WeekTopic::sessions, "sessions", Harm::means, QT_TRANSLATE_NOOP("clmrs", "Awareness sessions of the coming 7 days"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln session(s)"),
     QT_TRANSLATE_NOOP("clmrs", "Planned in the file or in the logbook, today included: a roster is to be printed."), "",
     sessionRows},
    {WeekTopic::notes, "notes", Harm::means, QT_TRANSLATE_NOOP("clmrs", "Notes to come back to"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln note(s)"),
     QT_TRANSLATE_NOOP("clmrs", "Notes whose day to come back has come, and that nobody has come back to."), "", noteRows},
    {WeekTopic::changes, "changes", Harm::means, QT_TRANSLATE_NOOP("clmrs", "Since the last file"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln change(s)"),
     QT_TRANSLATE_NOOP("clmrs", "Children who are new, gone, moved, newly kept out, identified or closed, and households that "
                                "were handed over, since the file before this one."),
     "", changeRows},
};
static_assert(std::size(kTopics) == kWeekTopicCount);

const std::string_view kTopicRoot = "week/";

const TopicSpec &specOf(WeekTopic topic) { return *std::ranges::find(kTopics, topic, &TopicSpec::topic); }

Waiting countedIn(const TopicSpec &spec, const WeekSources &sources)
{
    const auto view =
        std::ranges::find_if(builtInViews(), [&](const BuiltInView &one) { return qstrcmp(one.code, spec.view) == 0; });
    const CaseFilterTest test(sources.book, sources.load, view->view().filter);
    Waiting counted;
    for (const ChildState &child : sources.load.children) {
        if (!test.fits(child))
            continue;
        ++counted.count;
        if (const auto since = spec.since ? spec.since(child) : std::nullopt)
            counted.daysLate = std::max(counted.daysLate, daysBetween(*since, sources.load.day));
    }
    return counted;
}

// The note that puts it off in the open cooperative: of those not yet done, the one that holds longest.
const Note *puttingOff(const WeekSources &sources, const std::string &code)
{
    const Note *latest = nullptr;
    if (!sources.logbook)
        return latest;
    const CaseSnapshot &file = *sources.book.snapshot;
    const std::string_view cooperative = file.cooperatives.id(file.cooperative);
    for (const Note &note : sources.logbook->all<Note>()) {
        const bool holds = note.topic == code && note.subject.id == cooperative && !note.doneOn && note.comeBackOn &&
                           *note.comeBackOn > sources.load.day;
        if (holds && (!latest || *latest->comeBackOn < *note.comeBackOn))
            latest = &note;
    }
    return latest;
}

} // namespace

std::string weekTopicCode(WeekTopic topic) { return std::string(kTopicRoot) + specOf(topic).code; }

bool canBePutOff(WeekTopic topic) { return specOf(topic).harm != Harm::safety; }

bool isWeekTopic(std::string_view code) { return code.starts_with(kTopicRoot); }

QString weekTopicText(std::string_view code)
{
    for (const TopicSpec &spec : kTopics) {
        if (weekTopicCode(spec.topic) == code)
            return said(QT_TRANSLATE_NOOP("clmrs", "This week: %1"), {weekTitle(spec.topic)});
    }
    return {};
}

QString weekTitle(WeekTopic topic) { return say(specOf(topic).title); }

QString weekRule(WeekTopic topic) { return say(specOf(topic).rule); }

Week weekOf(const WeekSources &sources, Naming naming, const QLocale &locale)
{
    Week week{sources.load.day, {}, {}, {}};
    std::vector<std::pair<std::pair<Harm, int>, WeekLine>> ranked;
    for (const TopicSpec &spec : kTopics) {
        Waiting counted;
        if (spec.rows) {
            const WeekRows rows = spec.rows({sources, naming, locale});
            counted = {static_cast<int>(rows.list.rows.size()), rows.daysLate};
        } else {
            counted = countedIn(spec, sources);
        }
        if (counted.count == 0)
            continue;
        WeekLine line{spec.topic,
                      said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {weekTitle(spec.topic), said(spec.unit, {}, counted.count)}),
                      {},
                      counted.count,
                      counted.daysLate,
                      spec.view};
        if (counted.daysLate > 0)
            line.late = said(QT_TRANSLATE_N_NOOP("clmrs", "the oldest for %Ln day(s)"), {}, counted.daysLate);
        if (spec.topic == WeekTopic::alerts) {
            week.alerts = std::move(line);
            continue;
        }
        const Note *note = canBePutOff(spec.topic) ? puttingOff(sources, weekTopicCode(spec.topic)) : nullptr;
        if (note) {
            line.putOffBy = note->head.key;
            line.putOffUntil = note->comeBackOn;
            line.reason = note->text;
            week.putOff.push_back(std::move(line));
            continue;
        }
        ranked.emplace_back(std::pair(spec.harm, -counted.daysLate), std::move(line));
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &one) { return one.first; });
    for (auto &[rank, line] : ranked)
        week.lines.push_back(std::move(line));
    std::ranges::stable_sort(week.putOff, {}, [](const WeekLine &line) { return *line.putOffUntil; });
    return week;
}

PlainList weekList(WeekTopic topic, const WeekSources &sources, Naming naming, const QLocale &locale)
{
    return specOf(topic).rows({sources, naming, locale}).list;
}

} // namespace clmrs
