#include "models/tables/entrylists.h"

#include "models/domain/qstring.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

QString classOrWhyNone(const PracticeResult &result, const VisitEntry &entry, const Settings &settings, const QLocale &locale)
{
    if (result.practiceClass)
        return classText(result.practiceClass);
    QStringList missing;
    const int items = settings.coachingMinItemsClass - result.whole.marked;
    if (items > 0)
        missing.append(said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln more item(s) with 0, 1 or 2"), {}, items));
    QStringList critical;
    const PracticeMarks marks = marksOf(entry);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (practiceList().items[i].isCritical && !marks[i])
            critical.append(qstring(practiceList().items[i].code));
    }
    if (!critical.isEmpty())
        missing.append(said(QT_TRANSLATE_NOOP("clmrs", "the critical items %1"), {critical.join(u' ')}));
    return said(QT_TRANSLATE_NOOP("clmrs", "No class yet; it needs %1."), {locale.createSeparatedList(missing)});
}

QString shortAction(const AgreedAction &action, const LogSubjects &subjects, bool hidesWords)
{
    const QString words = hidesWords ? QString() : qstring(action.text).simplified();
    const QString item = itemTextOf(action.item, subjects.locale());
    if (words.isEmpty() || item.isEmpty())
        return words + item;
    return said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {item, words});
}

QString returnText(const AgreedAction &action, const ActionReturn *what, Date day, const LogSubjects &subjects)
{
    if (!what || what->fate == ActionFate::open)
        return actionStateText(action, day, subjects);
    if (what->fate == ActionFate::prolonged && what->day)
        return said(QT_TRANSLATE_NOOP("clmrs", "✓ prolonged to %1"), {dateText(what->day, subjects.locale())});
    return said(QT_TRANSLATE_NOOP("clmrs", "✓ %1"), {fateText(what->fate)});
}

} // namespace

EntryProgress entryProgress(const VisitEntry &entry, const std::vector<std::size_t> &shown, const Settings &settings,
                            const QLocale &locale)
{
    EntryProgress progress;
    const auto marked = std::ranges::count_if(shown, [&](std::size_t item) { return entry.items[item].mark.has_value(); });
    progress.marked = said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2 marked"),
                           {locale.toString(qlonglong(marked)), locale.toString(qulonglong(shown.size()))});
    if (isPractice(*entry.list)) {
        const PracticeResult result = practiceResult(marksOf(entry), settings);
        progress.score = result.hasScore
                             ? said(QT_TRANSLATE_NOOP("clmrs", "Score so far: %1"), {scoreText(result.whole, locale)})
                             : said(QT_TRANSLATE_N_NOOP("clmrs", "No score yet; it needs %Ln more item(s) with 0, 1 or 2."), {},
                                    settings.coachingMinItemsScore - result.whole.marked);
        progress.practiceClass = classOrWhyNone(result, entry, settings, locale);
    } else {
        progress.score = pointsText(entry, locale);
    }
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        if (entry.list->items[i].isCritical && entry.items[i].mark == Mark::notDone)
            progress.critical.append(itemText(entry.list->items[i], locale));
    }
    progress.escalations = offeredEscalations(entry);
    return progress;
}

QString heardText(const HeardCounts &heard, const QLocale &locale)
{
    QStringList ratios;
    if (const auto ratio = reflectionsPerQuestion(heard))
        ratios.append(said(QT_TRANSLATE_NOOP("clmrs", "%1 reflections for each question (usual aim: 2)"),
                           {locale.toString(*ratio, 'f', 1)}));
    if (const auto ratio = openPerClosed(heard))
        ratios.append(said(QT_TRANSLATE_NOOP("clmrs", "%1 open questions for each closed one (usual aim: 2)"),
                           {locale.toString(*ratio, 'f', 1)}));
    return ratios.join(QStringLiteral(" · "));
}

QString escalationText(const PracticeItem &item, const QLocale &locale)
{
    return said(
        QT_TRANSLATE_NOOP("clmrs", "%1: marked 0, and may not wait. Agree today on an escalation by the safeguarding route…"),
        {itemText(item, locale)});
}

PlainList entryActionsList(const Casebook &book, const LogbookSnapshot &logbook, const VisitEntry &entry, Naming naming,
                           const QLocale &locale)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "What is agreed")),
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "Items marked 0 or 1 are proposed here.")),
                   {{"action", say(QT_TRANSLATE_NOOP("clmrs", "What")), 24, false, false},
                    {"state", say(QT_TRANSLATE_NOOP("clmrs", "How it stands")), 16, false, false},
                    {"who", say(QT_TRANSLATE_NOOP("clmrs", "Who")), 20, false, false}},
                   {},
                   3};
    const Date day = entry.visit.heldOn.value_or(Date::fromDays(0));
    const std::vector<const AgreedAction *> open = openActionsOf(logbook, entry.visit);
    const std::vector<AgreedAction> proposed = proposedActions(logbook, entry);
    LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    for (const AgreedAction *action : open)
        subjects.want(action->responsible);
    for (const auto &actions : {entry.agreed, proposed}) {
        for (const AgreedAction &action : actions)
            subjects.want(action.responsible);
    }
    subjects.look();
    for (const AgreedAction *action : open) {
        const ActionReturn *what = returnOf(entry, action->head.key);
        list.rows.push_back(PlainRowMaker(action->head)
                                .cell(actionText(*action, subjects))
                                .cell(returnText(*action, what, day, subjects))
                                .cell(responsibleText(*action, subjects))
                                .opens({std::string(kOpenAction), action->head.key.hex(), {}})
                                .take(what && what->fate != ActionFate::open));
    }
    const bool isPicture = naming == Naming::pseudonyms;
    for (std::size_t i = 0; i < entry.agreed.size(); ++i) { // words of this very entry stand while it is open
        const AgreedAction &action = entry.agreed[i];
        list.rows.push_back(PlainRowMaker()
                                .cell(shortAction(action, subjects, isPicture))
                                .cell(said(QT_TRANSLATE_NOOP("clmrs", "✓ agreed, by %1"), {dateText(action.dueOn, locale)}))
                                .cell(action.responsible.id.empty() && !isPicture ? qstring(action.responsible.name).simplified()
                                                                                  : responsibleText(action, subjects))
                                .opens({std::string(kAgreedAction), std::to_string(i), {}})
                                .take(false));
    }
    for (const AgreedAction &action : proposed) {
        list.rows.push_back(PlainRowMaker()
                                .cell(itemText(entry.list->items[entry.list->indexOf(action.item)], locale))
                                .cell(say(QT_TRANSLATE_NOOP("clmrs", "+ proposed")))
                                .cell(QString())
                                .opens({std::string(kProposedAction), action.item, {}})
                                .take(true));
    }
    return list;
}

} // namespace clmrs
