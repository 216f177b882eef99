#include "models/tables/storyparts.h"

#include <map>

namespace clmrs {

namespace {

struct FindingWords
{
    Finding finding;
    const char *words;
    const char *mark;
};

constexpr FindingWords kFindingWords[] = {
    {Finding::none, QT_TRANSLATE_NOOP("clmrs", "No child labour found."), QT_TRANSLATE_NOOP("clmrs", "nothing found")},
    {Finding::atRisk, QT_TRANSLATE_NOOP("clmrs", "No child labour found, but at risk."), QT_TRANSLATE_NOOP("clmrs", "at risk")},
    {Finding::childLabour, QT_TRANSLATE_NOOP("clmrs", "Found in child labour."), QT_TRANSLATE_NOOP("clmrs", "child labour")},
    {Finding::hazardous, QT_TRANSLATE_NOOP("clmrs", "Found in child labour: hazardous work."),
     QT_TRANSLATE_NOOP("clmrs", "hazardous work")},
    {Finding::worstForm, QT_TRANSLATE_NOOP("clmrs", "Found in child labour: a worst form."),
     QT_TRANSLATE_NOOP("clmrs", "worst form")},
    {Finding::unknown, QT_TRANSLATE_NOOP("clmrs", "Assessed; the finding is not known."),
     QT_TRANSLATE_NOOP("clmrs", "not known")},
};

// What the occasion means for the rule of two clear follow-ups.
QString courseWords(const StoryEvent &event, const Course &course)
{
    if (event.identification)
        return said(QT_TRANSLATE_NOOP("clmrs", "This is the identification."));
    if (event.tooClose)
        return said(QT_TRANSLATE_NOOP("clmrs", "Too close to the counting visit before it to count."));
    if (!event.counts)
        return course.identifiedOn && event.day > *course.identifiedOn
                   ? said(QT_TRANSLATE_NOOP("clmrs", "It does not count as a follow-up."))
                   : QString();
    return event.clearStreak == 0 ? said(QT_TRANSLATE_NOOP("clmrs", "The count of clear follow-ups starts again."))
                                  : said(QT_TRANSLATE_N_NOOP("clmrs", "%n clear follow-up(s) in a row."), {}, event.clearStreak);
}

StoryEvent eventOn(const Telling &telling, Date day, StoryEventKind kind, const QString &words, const QString &mark)
{
    StoryEvent event{day, kind};
    event.when = telling.date(day);
    event.words = words;
    event.mark = mark;
    return event;
}

// Each observation of the child up to the day, with its own day.
template <class Use>
void forEachObservation(const Telling &telling, Use use)
{
    const CaseSnapshot &s = telling.snapshot();
    for (const Ref<Observation> ref : telling.book.index.observationsOfChild.of(telling.ref.index)) {
        const Date on = s.visits[s.observations[ref].visit].startedAt->day();
        if (on > telling.day)
            return;
        use(s.observations[ref], on);
    }
}

StoryEvent assessment(const Telling &telling, const Course &course, const Occasion &occasion, int clearStreak)
{
    const FindingWords &words = *std::ranges::find(kFindingWords, occasion.finding, &FindingWords::finding);
    StoryEvent event = eventOn(telling, occasion.day, StoryEventKind::assessment, {}, said(words.mark));
    const bool followUp = course.identifiedOn && occasion.day > *course.identifiedOn;
    event.finding = occasion.finding;
    event.identification = course.identifiedOn == occasion.day;
    event.counts = occasion.counts;
    event.tooClose = followUp && !occasion.counts && isClear(occasion.finding);
    event.clearStreak = clearStreak;
    if (followUp && occasion.finding == Finding::none)
        event.mark = said(QT_TRANSLATE_NOOP("clmrs", "clear"));
    event.fact = said(words.words);
    event.words = sentences({event.fact, courseWords(event, course)});
    event.by = telling.person(occasion.person);
    return event;
}

void addAssessments(const Telling &telling, const Course &course, std::vector<StoryEvent> &events)
{
    std::map<Date, std::size_t> eventOfDay;
    int clearStreak = 0;
    for (const Occasion &occasion : course.occasions) {
        if (occasion.counts)
            clearStreak = isPositive(occasion.finding) ? 0 : clearStreak + 1;
        eventOfDay.emplace(occasion.day, events.size());
        events.push_back(assessment(telling, course, occasion, occasion.counts ? clearStreak : 0));
    }
    forEachObservation(telling, [&](const Observation &observation, Date on) {
        if (!telling.book.rules.isAssessment(observation) || !telling.book.rules.isBelowRule(observation))
            return;
        StoryEvent &event = events[eventOfDay.at(on)];
        if (!event.formBelowRule)
            event.words =
                sentences({event.words, said(QT_TRANSLATE_NOOP("clmrs", "The form’s finding is lower than the rules’."))});
        event.formBelowRule = true;
    });
}

struct Missed
{
    Ref<Visit> visit;
    bool saidAbsent = false; // the form names the child as absent
};

// Days on which the household was visited and the child not assessed.
std::map<Date, Missed> missedDays(const Telling &telling, const Course &course)
{
    const CaseSnapshot &s = telling.snapshot();
    const Child &child = telling.child();
    std::map<Date, Missed> missed;
    for (const HouseholdVisit &visit : telling.book.visits.of(child.household)) {
        const bool gone = child.leftOn && *child.leftOn <= visit.day;
        if (visit.day <= telling.day && visit.day >= *child.registeredOn && !gone && !visit.isBackCheck)
            missed.emplace(visit.day, Missed{visit.visit});
    }
    forEachObservation(telling, [&](const Observation &observation, Date on) {
        if (observation.presence == Presence::absent && s.visits[observation.visit].kind != VisitKind::backCheck)
            missed.insert_or_assign(on, Missed{observation.visit, true});
    });
    for (const Occasion &occasion : course.occasions)
        missed.erase(occasion.day);
    return missed;
}

void addAbsences(const Telling &telling, const Course &course, std::vector<StoryEvent> &events)
{
    for (const auto &[on, missed] : missedDays(telling, course)) {
        const char *words = missed.saidAbsent ? QT_TRANSLATE_NOOP("clmrs", "Absent at the visit.")
                                              : QT_TRANSLATE_NOOP("clmrs", "The household was visited; this child was not met.");
        events.push_back(eventOn(telling, on, StoryEventKind::absence, said(words), said(QT_TRANSLATE_NOOP("clmrs", "not met"))));
        events.back().by = telling.person(telling.snapshot().visits[missed.visit].person);
    }
}

bool isAnswered(const Telling &telling, Date alert)
{
    const auto referrals = telling.book.index.referralsOfChild.of(telling.ref.index);
    return std::ranges::any_of(referrals, [&](Ref<Referral> ref) {
        const Date on = *telling.snapshot().referrals[ref].referredOn;
        return on >= alert && on <= telling.day;
    });
}

// Each day with a danger or a worst form (INDICATORS.md 1); the latest is the course's own alert.
void addAlerts(const Telling &telling, std::vector<StoryEvent> &events)
{
    const FindingRules &rules = telling.book.rules;
    std::map<Date, QStringList> causes;
    forEachObservation(telling, [&](const Observation &observation, Date on) {
        if (rules.isAssessment(observation) && rules.of(observation) == Finding::worstForm)
            causes[on].append(findingWord(Finding::worstForm));
        if (rules.hasDanger(observation))
            causes[on].append(dangerWords(telling, observation.danger));
    });
    for (auto &[on, cause] : causes) {
        cause.removeDuplicates();
        const bool answered = isAnswered(telling, on);
        const QStringList words{said(QT_TRANSLATE_NOOP("clmrs", "Protection alert: %1."), {cause.join(QStringLiteral(", "))}),
                                said(answered ? QT_TRANSLATE_NOOP("clmrs", "A referral has answered it.")
                                              : QT_TRANSLATE_NOOP("clmrs", "No referral has answered it yet."))};
        events.push_back(eventOn(
            telling, on, StoryEventKind::alert, sentences(words),
            said(answered ? QT_TRANSLATE_NOOP("clmrs", "answered alert") : QT_TRANSLATE_NOOP("clmrs", "unanswered alert"))));
        events.back().answered = answered;
        events.back().fact = words.front();
    }
}

void addCare(const Telling &telling, std::vector<StoryEvent> &events)
{
    const CaseSnapshot &s = telling.snapshot();
    const auto addSupports = [&](std::span<const Ref<Support>> supports) {
        for (const Ref<Support> ref : supports) {
            const Support &support = s.supports[ref];
            if (*support.deliveredOn <= telling.day)
                events.push_back(eventOn(telling, *support.deliveredOn, StoryEventKind::support, supportWords(telling, support),
                                         word(telling, support.kind)));
        }
    };
    addSupports(telling.book.index.supportsOfChild.of(telling.ref.index));
    addSupports(telling.book.index.supportsOfHousehold.of(telling.child().household.index));
    for (const Ref<Referral> ref : telling.book.index.referralsOfChild.of(telling.ref.index)) {
        const Referral &referral = s.referrals[ref];
        if (*referral.referredOn > telling.day)
            break;
        events.push_back(eventOn(telling, *referral.referredOn, StoryEventKind::referral, referralWords(telling, referral),
                                 said(QT_TRANSLATE_NOOP("clmrs", "referral"))));
        events.back().by = telling.person(referral.person);
    }
}

void addEnds(const Telling &telling, std::vector<StoryEvent> &events)
{
    for (const Ref<Closure> ref : telling.book.index.closuresOfChild.of(telling.ref.index)) {
        const Closure &closure = telling.snapshot().closures[ref];
        if (*closure.closedOn <= telling.day)
            events.push_back(
                eventOn(telling, *closure.closedOn, StoryEventKind::closure,
                        said(QT_TRANSLATE_NOOP("clmrs", "Case closed; reason: %1."), {word(telling, closure.reason)}),
                        said(QT_TRANSLATE_NOOP("clmrs", "closed"))));
    }
    const QString left = said(QT_TRANSLATE_NOOP("clmrs", "left"));
    const Child &child = telling.child();
    const std::optional<Date> &householdLeft = telling.snapshot().households[child.household].leftOn;
    if (child.leftOn && *child.leftOn <= telling.day)
        events.push_back(
            eventOn(telling, *child.leftOn, StoryEventKind::left,
                    said(QT_TRANSLATE_NOOP("clmrs", "The child left; reason: %1."), {word(telling, child.leftReason)}), left));
    if (householdLeft && *householdLeft <= telling.day)
        events.push_back(eventOn(telling, *householdLeft, StoryEventKind::left,
                                 said(QT_TRANSLATE_NOOP("clmrs", "The household left.")), left));
}

} // namespace

std::vector<StoryEvent> storyEvents(const Telling &telling, const KnownChild &known)
{
    std::vector<StoryEvent> events;
    addAssessments(telling, known.course, events);
    events.push_back(eventOn(telling, *telling.child().registeredOn, StoryEventKind::registered,
                             said(QT_TRANSLATE_NOOP("clmrs", "The child was registered.")),
                             said(QT_TRANSLATE_NOOP("clmrs", "registered"))));
    addAbsences(telling, known.course, events);
    addCare(telling, events);
    addAlerts(telling, events);
    addEnds(telling, events);
    std::ranges::stable_sort(events, {}, [](const StoryEvent &e) { return std::make_pair(e.day, e.kind); });
    return events;
}

} // namespace clmrs
