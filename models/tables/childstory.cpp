#include "models/tables/childstory.h"

#include "models/tables/storyparts.h"

#include <tuple>

namespace clmrs {

namespace {

// Null for a child that is kept out or not registered by the day.
const ChildState *stateIn(const Caseload &load, const CaseSnapshot &snapshot, Ref<Child> child)
{
    const auto &table = snapshot.children;
    const auto key = [&](Ref<Child> ref) { return std::make_tuple(table.id(ref), ref.index); };
    const auto at = std::ranges::lower_bound(load.children, key(child), std::less<>(),
                                             [&](const ChildState &state) { return key(state.child); });
    return at != load.children.end() && at->child == child ? &*at : nullptr;
}

QString unknownSentence(const Telling &telling)
{
    return telling.snapshot().children.counts(telling.ref)
               ? said(QT_TRANSLATE_NOOP("clmrs", "Not registered by %1."), {telling.date(telling.day)})
               : said(QT_TRANSLATE_NOOP("clmrs", "This record is kept out of every figure; what is wrong with it stands below."));
}

StoryEvent dueEvent(const Telling &telling, const ChildState &state, const QString &words)
{
    StoryEvent event{*state.dueOn, StoryEventKind::due};
    event.overdue = state.overdue;
    event.when = telling.date(event.day);
    event.words = words;
    event.mark = said(state.overdue ? QT_TRANSLATE_NOOP("clmrs", "overdue") : QT_TRANSLATE_NOOP("clmrs", "due"));
    return event;
}

QString alertSentence(const Telling &telling, const ChildState &state)
{
    if (!state.alertOn)
        return {};
    return said(state.alertAnswered ? QT_TRANSLATE_NOOP("clmrs", "Protection alert of %1, answered by a referral.")
                                    : QT_TRANSLATE_NOOP("clmrs", "Protection alert of %1 without a referral since."),
                {telling.date(*state.alertOn)});
}

void addDue(const Telling &telling, const ChildState &state, ChildStory &story)
{
    if (!state.dueOn)
        return;
    const auto after = std::ranges::upper_bound(story.events, *state.dueOn, {}, &StoryEvent::day);
    story.events.insert(after, dueEvent(telling, state, story.dueSentence));
}

void tellKnown(const Telling &telling, const Caseload &load, const StoryIndex &index, const ChildState &state, ChildStory &story)
{
    const HouseholdState &home = load.householdOf(telling.book, state);
    const Course course = courseOf(telling.book, telling.ref, telling.day);
    const KnownChild known{state, home, course};
    story.known = true;
    story.status = state.status;
    story.statusSentence = statusSentence(telling, known);
    story.dueSentence = dueSentence(telling, known);
    story.alertSentence = alertSentence(telling, state);
    story.events = storyEvents(telling, known);
    addDue(telling, state, story);
    story.child = childLines(telling, state);
    story.household = householdLines(telling, home);
    story.responsible = responsibleLines(telling, load, home);
    story.findings = storyFindings(telling);
    story.supports = supportLines(telling, index);
    story.referrals = referralLines(telling);
}

} // namespace

ChildStory childStory(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, Naming naming,
                      const QLocale &locale)
{
    const Telling telling{book, child, load.day, naming, locale};
    const ChildState *state = stateIn(load, *book.snapshot, child);
    ChildStory story;
    story.day = load.day;
    story.heading = storyHeading(telling);
    story.problems = checkLines(telling, index, state);
    if (!state) {
        story.statusSentence = unknownSentence(telling);
        return story;
    }
    tellKnown(telling, load, index, *state, story);
    const std::vector<StoryLine> missing = missingLines(telling, index);
    story.problems.insert(story.problems.end(), missing.begin(), missing.end());
    return story;
}

} // namespace clmrs
