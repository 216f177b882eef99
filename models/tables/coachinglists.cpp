#include "models/tables/coachinglists.h"

#include "models/domain/qstring.h"
#include "models/indicators/agreeddays.h"
#include "models/indicators/teampractice.h"
#include "models/tables/entrylists.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

#include <unordered_map>

namespace clmrs {

namespace {

struct Listing
{
    const Casebook &book;
    const LogbookSnapshot &logbook;
    Date day;
    Naming naming;
    const QLocale &locale;
    LogSubjects subjects = LogSubjects(&book, logbook.pseudonymKey, naming, locale);
};

QString placeOrder(int place) { return QStringLiteral("%1").arg(place, 6, 10, QLatin1Char('0')); }

QString openActionsText(const MonitorCoaching &coaching, const QLocale &locale)
{
    if (coaching.openActions.empty())
        return QStringLiteral("–");
    const QString open = locale.toString(qulonglong(coaching.openActions.size()));
    return coaching.overdueActions.empty()
               ? open
               : said(QT_TRANSLATE_N_NOOP("clmrs", "%1 (%Ln overdue)"), {open}, int(coaching.overdueActions.size()));
}

std::vector<PlainColumn> columnsOfCoaching()
{
    return {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 23},
            {"section", say(QT_TRANSLATE_NOOP("clmrs", "When")), 15},
            {"class", say(QT_TRANSLATE_NOOP("clmrs", "Class")), 19},
            {"due", say(QT_TRANSLATE_NOOP("clmrs", "Next due")), 18},
            {"planned", say(QT_TRANSLATE_NOOP("clmrs", "Planned on")), 18},
            {"actions", say(QT_TRANSLATE_NOOP("clmrs", "Open actions")), 18},
            {"why", say(QT_TRANSLATE_NOOP("clmrs", "Why")), 26, false, false}};
}

std::vector<PlainColumn> columnsOfActions()
{
    return {{"action", say(QT_TRANSLATE_NOOP("clmrs", "What was agreed")), 46},
            {"state", say(QT_TRANSLATE_NOOP("clmrs", "How it stands")), 24},
            {"who", say(QT_TRANSLATE_NOOP("clmrs", "Who")), 20},
            {"agreed", say(QT_TRANSLATE_NOOP("clmrs", "Agreed on")), 11}};
}

bool belongs(const AgreedAction &action, CoachingNumber number, Date day)
{
    const bool isDone = action.doneOn && *action.doneOn <= day;
    switch (number) {
    case CoachingNumber::openActions:
        return !isDone;
    case CoachingNumber::overdueActions:
        return !isDone && action.dueOn && *action.dueOn < day;
    default:
        return true;
    }
}

const char *titleOfActions(CoachingNumber number)
{
    switch (number) {
    case CoachingNumber::openActions:
        return QT_TRANSLATE_NOOP("clmrs", "Open actions: %1");
    case CoachingNumber::overdueActions:
        return QT_TRANSLATE_NOOP("clmrs", "Overdue actions: %1");
    default:
        return QT_TRANSLATE_NOOP("clmrs", "All actions: %1");
    }
}

Subject monitorSubject(const std::string &id) { return {"personnel", id, {}}; }

// By due day; what is done or dropped last.
PlainList actionsList(Listing &listing, const CoachingAsked &asked)
{
    const AgreedDays agreed(listing.logbook);
    listing.subjects.want(monitorSubject(asked.of));
    std::vector<const AgreedAction *> actions;
    for (const AgreedAction &action : listing.logbook.all<AgreedAction>()) {
        const std::optional<Date> agreedOn = agreed.of(action);
        const bool isToCome = agreedOn && listing.day < *agreedOn;
        if (action.monitor.id != asked.of || isToCome || !belongs(action, asked.number, listing.day))
            continue;
        actions.push_back(&action);
        listing.subjects.want(action.responsible);
    }
    listing.subjects.look();
    std::ranges::sort(actions, {}, [](const AgreedAction *action) {
        return std::tuple(action->doneOn.has_value(), !action->dueOn, action->dueOn, action->head.key);
    });
    PlainList list{
        said(titleOfActions(asked.number), {listing.subjects.text(monitorSubject(asked.of))}),
        say(QT_TRANSLATE_NOOP("clmrs", "Enter on an action says what became of it.")),
        say(QT_TRANSLATE_NOOP("clmrs", "Nothing of this kind was agreed yet. Actions are agreed while a visit is entered.")),
        columnsOfActions(),
        {},
        2};
    for (const AgreedAction *action : actions) {
        list.rows.push_back(PlainRowMaker(action->head)
                                .cell(actionText(*action, listing.subjects))
                                .marked(actionStateText(*action, listing.day, listing.subjects),
                                        dueMark(isOverdue(*action, listing.day)),
                                        action->dueOn ? qstring(action->dueOn->iso()) : QStringLiteral("~"))
                                .cell(responsibleText(*action, listing.subjects))
                                .day(agreed.of(*action), listing.locale)
                                .take(action->doneOn.has_value()));
    }
    return list;
}

// The latest first.
PlainList visitsList(Listing &listing, const CoachingAsked &asked)
{
    listing.subjects.want(monitorSubject(asked.of));
    listing.subjects.look();
    PlainList shown{said(QT_TRANSLATE_NOOP("clmrs", "Visits: %1"), {listing.subjects.text(monitorSubject(asked.of))}),
                    say(QT_TRANSLATE_NOOP("clmrs", "Enter on a visit opens its marks.")),
                    say(QT_TRANSLATE_NOOP("clmrs", "No visit was held yet.")),
                    {{"held", say(QT_TRANSLATE_NOOP("clmrs", "Held on")), 11},
                     {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Kind")), 26},
                     {"score", say(QT_TRANSLATE_NOOP("clmrs", "Score")), 26},
                     {"class", say(QT_TRANSLATE_NOOP("clmrs", "Class")), 19},
                     {"critical", say(QT_TRANSLATE_NOOP("clmrs", "Critical items")), 9, true}},
                    {}};
    const std::vector<HeldVisit> held = visitsHeldBy(listing.logbook, listing.day);
    for (auto visit = held.rbegin(); visit != held.rend(); ++visit) {
        if (visit->visit->monitor.id != asked.of)
            continue;
        const PracticeResult result = practiceResult(visit->marks, listing.book.settings);
        const auto list = checklistOf(listing.logbook, *visit->visit);
        PlainRow row =
            PlainRowMaker(visit->visit->head)
                .day(visit->visit->heldOn, listing.locale)
                .cell(visitKindText(*visit->visit, *list, listing.locale))
                .cell(isPractice(*list) ? wholeScoreText(result, listing.locale)
                                        : pointsText(entryOf(listing.logbook, *visit->visit, listing.day), listing.locale))
                .cell(classText(result.practiceClass))
                .number(std::int64_t(result.criticalPoints.size()), listing.locale)
                .opens({std::string(kVisitTable), visit->visit->code, {}})
                .take(false);
        shown.rows.push_back(std::move(row));
    }
    return shown;
}

QString marksIntro(const Listing &listing, const HeldVisit &visit, const VisitEntry &entry)
{
    const QString kind = visitKindText(*visit.visit, *entry.list, listing.locale);
    const PracticeResult result = practiceResult(visit.marks, listing.book.settings);
    QString intro = isPractice(*entry.list)
                        ? said(QT_TRANSLATE_NOOP("clmrs", "%1. Score %2, class %3."),
                               {kind, wholeScoreText(result, listing.locale), classText(result.practiceClass)})
                        : said(QT_TRANSLATE_NOOP("clmrs", "%1. %2."), {kind, pointsText(entry, listing.locale)});
    if (entry.list->version > 1)
        intro += u' ' +
                 said(QT_TRANSLATE_NOOP("clmrs", "Version %1 of the checklist."), {listing.locale.toString(entry.list->version)});
    if (const QString heard = heardText(visit.visit->heard, listing.locale); !heard.isEmpty())
        intro += u' ' + heard;
    return intro;
}

// In the order of the checklist; of an item without a mark there is no row.
std::optional<PlainList> marksList(Listing &listing, const CoachingAsked &asked)
{
    const std::vector<HeldVisit> held = visitsHeldBy(listing.logbook, listing.day);
    const auto visit = std::ranges::find(held, asked.of, [](const HeldVisit &one) { return one.visit->code; });
    if (visit == held.end())
        return std::nullopt;
    const VisitEntry entry = entryOf(listing.logbook, *visit->visit, listing.day);
    const Subject monitor = monitorSubject(visit->visit->monitor.id);
    listing.subjects.want(monitor);
    listing.subjects.look();
    PlainList list{said(QT_TRANSLATE_NOOP("clmrs", "Marks: %1, %2"),
                        {listing.subjects.text(monitor), dateText(visit->visit->heldOn, listing.locale)}),
                   marksIntro(listing, *visit, entry),
                   say(QT_TRANSLATE_NOOP("clmrs", "No item was marked at this visit.")),
                   {{"item", say(QT_TRANSLATE_NOOP("clmrs", "Item")), 56},
                    {"mark", say(QT_TRANSLATE_NOOP("clmrs", "Mark")), 16},
                    {"remark", say(QT_TRANSLATE_NOOP("clmrs", "Remark")), 36}},
                   {},
                   2};
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        const PracticeItem &item = entry.list->items[i];
        if (!entry.items[i].mark)
            continue;
        list.rows.push_back(PlainRowMaker()
                                .cell(item.isCritical
                                          ? said(QT_TRANSLATE_NOOP("clmrs", "%1 (critical)"), {itemText(item, listing.locale)})
                                          : itemText(item, listing.locale),
                                      placeOrder(int(i)))
                                .cell(markText(entry.items[i].mark))
                                .cell(listing.subjects.typed(entry.items[i].remark))
                                .opens({"practice_item", item.code, {}})
                                .take(false));
    }
    return list;
}

// Of anybody, and not held, whenever, by day.
std::vector<const Coaching *> plannedVisits(const LogbookSnapshot &logbook)
{
    std::vector<const Coaching *> planned;
    for (const auto &[code, visit] :
         heldRows<Coaching>(logbook, [](const Coaching &row) { return std::string_view(row.code); })) {
        if (visit->plannedOn && !visit->heldOn)
            planned.push_back(visit);
    }
    std::ranges::stable_sort(planned, {}, [](const Coaching *visit) { return *visit->plannedOn; });
    return planned;
}

bool isIn(const CaseSnapshot &file, const PlanEntry &entry, const PlanPart &only)
{
    return (!only.section || entry.coaching.section == *only.section) &&
           isOfTeam(file, file.personnel.id(entry.coaching.monitor), only.team);
}

} // namespace

int countIn(const CaseSnapshot &file, const std::vector<PlanEntry> &plan, const PlanPart &only)
{
    return int(std::ranges::count_if(plan, [&](const PlanEntry &entry) { return isIn(file, entry, only); }));
}

QStringList reasonTexts(const Casebook &book, const PlanEntry &entry, Naming naming, const QLocale &locale)
{
    QStringList reasons;
    for (const PlanPoint &point : entry.reasons) {
        if (naming != Naming::pseudonyms || point.reason != PlanReason::onTheWay)
            reasons.append(planSentence(book, entry, point, locale).text());
    }
    return reasons;
}

QStringList reasonRules(const PlanEntry &entry, const QLocale &locale)
{
    QStringList rules;
    for (const PlanPoint &point : entry.reasons)
        rules.append(planRule(specOf(point.reason), locale).text());
    return rules;
}

std::vector<const Coaching *> plannedVisitsOf(const LogbookSnapshot &logbook, std::string_view monitor)
{
    std::vector<const Coaching *> planned = plannedVisits(logbook);
    std::erase_if(planned, [monitor](const Coaching *visit) { return visit->monitor.id != monitor; });
    return planned;
}

PlainList coachingList(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook,
                       const std::vector<PlanEntry> &plan, Naming naming, const QLocale &locale)
{
    std::unordered_map<std::string_view, Date> firstPlanned; // by monitor
    for (const Coaching *visit : plannedVisits(logbook))
        firstPlanned.try_emplace(visit->monitor.id, *visit->plannedOn);
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Whom to coach")),
        say(QT_TRANSLATE_NOOP("clmrs", "Who has no class yet, who is overdue, who comes next. Within each, who has most "
                                       "reasons to go along comes first; no score orders people.")),
        say(QT_TRANSLATE_NOOP("clmrs", "Nobody stands here. Choose another part of the list above.")),
        columnsOfCoaching(),
        {},
        3};
    const auto isLate = [&](const MonitorCoaching &one) { return one.nextDueOn && *one.nextDueOn < load.day; };
    int place = 0;
    for (const PlanEntry &entry : plan) {
        const MonitorCoaching &coaching = entry.coaching;
        const std::string id(book.snapshot->personnel.id(coaching.monitor));
        const auto planned = firstPlanned.find(id);
        list.rows.push_back(PlainRowMaker()
                                .cell(monitorText(book, coaching.monitor, {load.marks(coaching.monitor).daysSilent, entry.away},
                                                  {naming, locale}))
                                .cell(isLate(coaching) && coaching.section != CoachingSection::overdue
                                          ? said(QT_TRANSLATE_NOOP("clmrs", "%1, overdue"), {sectionText(coaching.section)})
                                          : sectionText(coaching.section),
                                      placeOrder(place++))
                                .cell(classText(coaching.visit ? coaching.result.practiceClass : std::nullopt))
                                .due(coaching.nextDueOn, isLate(coaching), locale)
                                .day(planned == firstPlanned.end() ? std::nullopt : std::optional(planned->second), locale)
                                .cell(openActionsText(coaching, locale),
                                      placeOrder(int(coaching.openActions.size() + 1000 * coaching.overdueActions.size())))
                                .cell(reasonTexts(book, entry, naming, locale).join(u' '))
                                .opens({"personnel", id, {}})
                                .take(false));
    }
    return list;
}

SharedPlainList partOf(const SharedPlainList &whole, const CaseSnapshot &file, const std::vector<PlanEntry> &plan,
                       const PlanPart &only)
{
    if (!only.section && only.team.empty())
        return whole;
    PlainList part{whole->title, whole->intro, whole->empty, whole->columns, {}, whole->lines, whole->headingLines};
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (isIn(file, plan[i], only))
            part.rows.push_back(whole->rows[i]);
    }
    return part;
}

std::optional<PlainList> coachingNumberList(const Casebook &book, const LogbookSnapshot &logbook, Date day,
                                            const CoachingAsked &asked, Naming naming, const QLocale &locale)
{
    Listing listing{book, logbook, day, naming, locale};
    switch (asked.number) {
    case CoachingNumber::openActions:
    case CoachingNumber::overdueActions:
    case CoachingNumber::allActions:
        return actionsList(listing, asked);
    case CoachingNumber::visits:
        return visitsList(listing, asked);
    case CoachingNumber::marks:
        return marksList(listing, asked);
    }
    Q_UNREACHABLE();
}

} // namespace clmrs
