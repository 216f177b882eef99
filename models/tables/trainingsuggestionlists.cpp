#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "models/indicators/training.h"
#include "models/tables/coachingwords.h"
#include "models/tables/listlines.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"
#include "models/tables/traininglists.h"
#include "models/tables/trainingwords.h"

#include <set>

namespace clmrs {

namespace {

constexpr int kNameOnALine = 13; // characters
constexpr int kReasonOnALine = 70;

QString pointsOfText(const std::vector<std::size_t> &items, const QLocale &locale)
{
    QStringList texts;
    for (const std::size_t item : items)
        texts.append(itemText(practiceList().items[item], locale));
    return oneAfterAnother(texts);
}

// Those of which enough by one person suggest anything.
QString findingKindText(ProblemCode code)
{
    switch (code) {
    case ProblemCode::visitEndsBeforeStart:
        return say(QT_TRANSLATE_NOOP("clmrs", "visits that end before they begin"));
    case ProblemCode::placeImpossible:
        return say(QT_TRANSLATE_NOOP("clmrs", "positions that cannot be"));
    case ProblemCode::burst:
        return say(QT_TRANSLATE_NOOP("clmrs", "visits in an hour with more than eight"));
    case ProblemCode::clockSuspect:
        return say(QT_TRANSLATE_NOOP("clmrs", "visits received before they began"));
    case ProblemCode::findingBelowRule:
        return say(QT_TRANSLATE_NOOP("clmrs", "findings below the country’s rules"));
    case ProblemCode::unknownCode:
        return say(QT_TRANSLATE_NOOP("clmrs", "codes of no list"));
    case ProblemCode::hoursImpossible:
        return say(QT_TRANSLATE_NOOP("clmrs", "hours that cannot be"));
    case ProblemCode::alertWithoutReferral:
        return say(QT_TRANSLATE_NOOP("clmrs", "alerts without a referral"));
    default:
        return qstring(problemCode(code));
    }
}

QString whomText(const Casebook &book, const TrainingSuggestion &one, Naming naming)
{
    if (one.cause != SuggestionCause::team)
        return personText(book, one.person, naming);
    return one.person ? said(QT_TRANSLATE_NOOP("clmrs", "Team of %1"), {personText(book, one.person, naming)})
                      : say(QT_TRANSLATE_NOOP("clmrs", "Team without a supervisor"));
}

QString whyText(const TrainingSuggestion &one, const QLocale &locale)
{
    QStringList parts;
    if (one.cause == SuggestionCause::team)
        parts.append(said(QT_TRANSLATE_N_NOOP("clmrs", "Seen with at least a third, to be learnt by %Ln of %1:"),
                          {locale.toString(qulonglong(one.teamSize))}, static_cast<int>(one.monitors.size())));
    for (const auto &[code, count] : one.findings)
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "%1 × %2 in the last %3 days:"),
                          {locale.toString(count), findingKindText(code), locale.toString(kFindingDays)}));
    parts.append(pointsOfText(one.items, locale));
    return parts.join(u' ');
}

QString plannedText(const TrainingSuggestion &one, const QLocale &locale)
{
    if (!one.planned)
        return {};
    QString on = dateText(one.planned->heldOn, locale);
    if (one.invited.empty())
        return said(QT_TRANSLATE_NOOP("clmrs", "%1, not invited"), {on});
    if (one.monitors.size() == 1)
        return on;
    return said(QT_TRANSLATE_NOOP("clmrs", "%1, %2 of %3 invited"),
                {on, locale.toString(qulonglong(one.invited.size())), locale.toString(qulonglong(one.monitors.size()))});
}

// Under the heading of the actions: of all points of a suggestion, or of those of one monitor.
template <class Points>
QString agreedText(const Points &points, const QLocale &locale)
{
    std::size_t agreed = 0;
    std::size_t all = 0;
    std::optional<Date> since;
    for (const SuggestedPoint &point : points) {
        ++all;
        agreed += point.action ? 1 : 0;
        if (point.agreedOn && (!since || *point.agreedOn < *since))
            since = point.agreedOn;
    }
    if (agreed == 0)
        return {};
    const QString part = locale.toString(qulonglong(agreed));
    const QString of = locale.toString(qulonglong(all));
    const QString on = dateText(since, locale);
    if (agreed == all)
        return since ? said(QT_TRANSLATE_NOOP("clmrs", "since %1"), {on}) : say(QT_TRANSLATE_NOOP("clmrs", "open"));
    return since ? said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2 since %3"), {part, of, on})
                 : said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2 open"), {part, of});
}

QString learntText(const LogbookSnapshot &logbook, const TrainingModule &trainingModule, std::string_view monitor, Date day,
                   const QLocale &locale)
{
    std::optional<Date> passedOn;
    for (const AttendedTraining &one : attendedBy(logbook, monitor)) {
        const auto on = one.training->heldOn;
        if (one.training->trainingModule == trainingModule.code && one.hasPassed && on && *on <= day &&
            (!passedOn || *passedOn < *on))
            passedOn = on;
    }
    return passedOn ? dateText(passedOn, locale) : say(QT_TRANSLATE_NOOP("clmrs", "never"));
}

} // namespace

PlainList suggestionsList(const Casebook &book, const LogbookSnapshot &logbook,
                          const std::vector<TrainingSuggestion> &suggestions, Naming naming, const QLocale &locale)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Suggestions")),
                   say(QT_TRANSLATE_NOOP(
                       "clmrs", "From items marked 0 or 1 at the latest two scored visits, and from findings of the file "
                                "check. A suggestion becomes a planned training or an action; nothing is made by itself.")),
                   say(QT_TRANSLATE_NOOP(
                       "clmrs", "Nothing is suggested: no item was marked 0 or 1 twice running that a module serves, and the "
                                "file check has not enough findings of a kind.")),
                   {{"about", say(QT_TRANSLATE_NOOP("clmrs", "For whom")), 22},
                    {"module", say(QT_TRANSLATE_NOOP("clmrs", "Training")), 24},
                    {"why", say(QT_TRANSLATE_NOOP("clmrs", "Why")), 50},
                    {"planned", say(QT_TRANSLATE_NOOP("clmrs", "Planned on")), 14},
                    {"action", say(QT_TRANSLATE_NOOP("clmrs", "Action")), 14}},
                   {},
                   2};
    int place = 0;
    for (const TrainingSuggestion &one : suggestions)
        list.rows.push_back(
            PlainRowMaker()
                .cell(whomText(book, one, naming))
                .cell(moduleTitle(logbook, one.trainingModule->code, locale))
                .cell(whyText(one, locale))
                .cell(plannedText(one, locale), one.planned ? qstring(one.planned->heldOn->iso()) : QString())
                .cell(agreedText(one.points, locale))
                .opens({"personnel", one.person ? std::string(book.snapshot->personnel.id(one.person)) : std::string(), {}})
                .at(place++)
                .take(one.isPlannedForAll() || one.isAgreedForAll()));
    list.lines = std::max(linesFor(list, 0, kNameOnALine), linesFor(list, 2, kReasonOnALine));
    return list;
}

PlainList suggestedPeopleList(const Casebook &book, const LogbookSnapshot &logbook, const TrainingSuggestion *suggestion,
                              Date day, Naming naming, const QLocale &locale)
{
    PlainList list{
        suggestion ? said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                          {whomText(book, *suggestion, naming), moduleTitle(logbook, suggestion->trainingModule->code, locale)})
                   : say(QT_TRANSLATE_NOOP("clmrs", "Suggestions")),
        say(QT_TRANSLATE_NOOP("clmrs", "For whom this training is suggested, and the items that each is to learn.")),
        say(QT_TRANSLATE_NOOP("clmrs", "This training is no longer suggested.")),
        {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 22},
         {"points", say(QT_TRANSLATE_NOOP("clmrs", "Items of the checklist")), 56},
         {"learnt", say(QT_TRANSLATE_NOOP("clmrs", "Passed on")), 12},
         {"invited", say(QT_TRANSLATE_NOOP("clmrs", "Invited")), 9},
         {"action", say(QT_TRANSLATE_NOOP("clmrs", "Action")), 16}},
        {},
        2};
    if (!suggestion)
        return list;
    const std::set<Ref<Personnel>> invited(suggestion->invited.begin(), suggestion->invited.end());
    std::vector<QString> names;
    for (const Ref<Personnel> monitor : suggestion->monitors)
        names.push_back(personText(book, monitor, naming));
    for (const std::size_t at : collatedOrder(names, locale)) {
        const Ref<Personnel> monitor = suggestion->monitors[at];
        std::vector<SuggestedPoint> points;
        std::ranges::copy_if(suggestion->points, std::back_inserter(points),
                             [monitor](const SuggestedPoint &point) { return point.monitor == monitor; });
        std::vector<std::size_t> items(points.size());
        std::ranges::transform(points, items.begin(), &SuggestedPoint::item);
        list.rows.push_back(
            PlainRowMaker()
                .cell(names[at])
                .cell(pointsOfText(items, locale))
                .cell(learntText(logbook, *suggestion->trainingModule, book.snapshot->personnel.id(monitor), day, locale))
                .cell(invited.contains(monitor) ? say(QT_TRANSLATE_NOOP("clmrs", "yes")) : say(QT_TRANSLATE_NOOP("clmrs", "no")))
                .cell(agreedText(points, locale))
                .opens(personSubject(*book.snapshot, monitor))
                .take(false));
    }
    return list;
}

} // namespace clmrs
