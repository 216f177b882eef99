#include "models/indicators/visitentry.h"

#include "models/indicators/agreeddays.h"
#include "models/indicators/visitstops.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace clmrs {

namespace {

constexpr int kActionDays = 30; // by when, as a first proposal
constexpr std::size_t kCodeDigits = 6;

bool isOpen(const AgreedAction &action, Date day) { return !action.doneOn || day < *action.doneOn; }

// The marks of a visit by their item's code, as they hold.
std::map<std::string_view, const PracticeMark *> marksAt(const LogbookSnapshot &logbook, std::string_view visit)
{
    std::map<std::string_view, const PracticeMark *> marks;
    const auto place = [](const PracticeMark &row) { return std::pair<std::string_view, std::string_view>(row.visit, row.item); };
    for (const auto &[at, mark] : heldRows<PracticeMark>(logbook, place)) {
        if (at.first == visit)
            marks.emplace(at.second, mark);
    }
    return marks;
}

// What the entry says of an item against what the logbook has of it.
std::optional<Edit<PracticeMark>> markEdit(const PracticeMark *before, const EnteredMark &entered, const std::string &visit,
                                           const std::string &item)
{
    if (!before && !entered.mark)
        return std::nullopt;
    Edit<PracticeMark> edit;
    if (before)
        edit.before = *before;
    if (entered.mark) {
        edit.after = before ? *before : PracticeMark{{}, visit, item, {}, {}};
        edit.after->mark = *entered.mark;
        edit.after->remark = entered.remark;
    }
    return edit.before == edit.after ? std::nullopt : std::optional(edit);
}

} // namespace

VisitEntry newEntry(const Subject &monitor, const Subject &supervisor, Date day)
{
    VisitEntry entry;
    entry.visit.monitor = monitor;
    entry.visit.supervisor = supervisor;
    entry.visit.heldOn = day;
    entry.items.resize(entry.list->items.size());
    return entry;
}

VisitEntry entryOf(const LogbookSnapshot &logbook, const Coaching &visit, Date day)
{
    VisitEntry entry;
    entry.visit = visit;
    if (!visit.heldOn)
        entry.visit.heldOn = visit.plannedOn ? std::min(*visit.plannedOn, day) : day;
    const bool asksForAssessment = visit.checklist.empty() && visit.kind == CoachingKind::assessment;
    entry.list = visit.heldOn ? checklistOf(logbook, visit)
                              : latestChecklist(logbook, asksForAssessment ? kAssessmentChecklist : visit.checklist);
    entry.items.resize(entry.list->items.size());
    for (const auto &[item, mark] : marksAt(logbook, visit.code)) {
        const std::size_t at = entry.list->indexOf(item);
        EnteredMark &place = at < entry.items.size() ? entry.items[at] : entry.aside[std::string(item)];
        place = {mark->mark, mark->remark};
    }
    return entry;
}

std::vector<CoachingKind> kindsWith(const Checklist &list)
{
    if (list.code == kAssessmentChecklist)
        return {CoachingKind::assessment};
    return {CoachingKind::accompanied, CoachingKind::spotCheck};
}

VisitEntry withChecklist(VisitEntry entry, const std::shared_ptr<const Checklist> &list)
{
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        if (entry.items[i] != EnteredMark())
            entry.aside[entry.list->items[i].code] = std::move(entry.items[i]);
    }
    entry.list = list;
    entry.items.assign(list->items.size(), EnteredMark());
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        if (auto kept = entry.aside.extract(list->items[i].code))
            entry.items[i] = std::move(kept.mapped());
    }
    const std::vector<CoachingKind> kinds = kindsWith(*list);
    const auto fits = [&kinds](CoachingKind kind) { return std::ranges::find(kinds, kind) != kinds.end(); };
    if (!fits(entry.visit.kind)) {
        std::swap(entry.visit.kind, entry.kindAside);
        if (!fits(entry.visit.kind))
            entry.visit.kind = kinds.front();
    }
    return entry;
}

std::shared_ptr<const Checklist> checklistFor(const LogbookSnapshot &logbook, const VisitEntry &entry, std::string_view code)
{
    const Coaching *row = entry.visit.head.key.isNull() ? nullptr : logbook.find<Coaching>(entry.visit.head.key);
    if (row && row->heldOn) {
        if (auto own = checklistOf(logbook, *row); own->code == code)
            return own;
    }
    return latestChecklist(logbook, code);
}

PracticeMarks marksOf(const VisitEntry &entry)
{
    PracticeMarks marks(practiceList().items.size());
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        const std::size_t at = practiceList().indexOf(entry.list->items[i].code);
        if (at < marks.size())
            marks[at] = entry.items[i].mark;
    }
    return marks;
}

std::vector<std::size_t> shownItems(const LogbookSnapshot &logbook, const VisitEntry &entry)
{
    if (entry.isShort) {
        const Date before = entry.visit.heldOn.value_or(Date::fromDays(0)).addDays(-1);
        const auto last = lastMarkedVisit(logbook, entry.visit.monitor.id, before);
        return shortForm(*entry.list, last ? last->marks : PracticeMarks());
    }
    std::vector<std::size_t> all(entry.items.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return all;
}

std::vector<const AgreedAction *> openActionsOf(const LogbookSnapshot &logbook, const Coaching &visit)
{
    const Date day = visit.heldOn.value_or(Date::fromDays(0));
    const AgreedDays agreed(logbook);
    const auto isAgreedBefore = [&](const AgreedAction &action) {
        const std::optional<Date> on = agreed.of(action);
        const bool isOfThisVisit = !action.visit.empty() && action.visit == visit.code;
        return !on || (!isOfThisVisit && *on <= day);
    };
    std::vector<const AgreedAction *> open;
    for (const AgreedAction &action : logbook.all<AgreedAction>()) {
        if (action.monitor.id == visit.monitor.id && isOpen(action, day) && isAgreedBefore(action))
            open.push_back(&action);
    }
    const auto rank = [](const AgreedAction *action) { return std::tuple(!action->dueOn, action->dueOn, action->head.key); };
    std::ranges::sort(open, {}, rank);
    return open;
}

const ActionReturn *returnOf(const VisitEntry &entry, const Key &action)
{
    const auto found = std::ranges::find(entry.returned, action, &ActionReturn::action);
    return found == entry.returned.end() ? nullptr : &*found;
}

std::vector<AgreedAction> proposedActions(const LogbookSnapshot &logbook, const VisitEntry &entry)
{
    const Date day = entry.visit.heldOn.value_or(Date::fromDays(0));
    std::set<std::string_view> spokenFor;
    for (const AgreedAction &action : entry.agreed)
        spokenFor.insert(action.item);
    for (const AgreedAction &action : logbook.all<AgreedAction>()) {
        if (!entry.visit.code.empty() && action.visit == entry.visit.code)
            spokenFor.insert(action.item); // agreed when the visit was entered
    }
    for (const AgreedAction *action : openActionsOf(logbook, entry.visit)) {
        const ActionReturn *what = returnOf(entry, action->head.key);
        if (!what || what->fate == ActionFate::open || what->fate == ActionFate::prolonged)
            spokenFor.insert(action->item);
    }
    const std::vector<PracticeItem> &items = entry.list->items;
    std::vector<std::size_t> weak;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (isWeak(entry.items[i].mark) && !spokenFor.contains(items[i].code))
            weak.push_back(i);
    }
    std::ranges::stable_sort(weak, {}, [&](std::size_t i) {
        const bool isCriticalPoint = items[i].isCritical && entry.items[i].mark == Mark::notDone;
        return std::tuple(!isCriticalPoint, *entry.items[i].mark);
    });
    std::vector<AgreedAction> proposed;
    for (const std::size_t i : weak) {
        AgreedAction action;
        action.item = items[i].code;
        action.responsible = entry.visit.monitor;
        action.dueOn = day.addDays(kActionDays);
        proposed.push_back(std::move(action));
    }
    return proposed;
}

std::vector<std::size_t> offeredEscalations(const VisitEntry &entry)
{
    std::vector<std::size_t> offered;
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        if (entry.list->items[i].offersEscalation && entry.items[i].mark == Mark::notDone)
            offered.push_back(i);
    }
    return offered;
}

std::optional<Sentence> savingRefused(const VisitEntry &entry, Date today)
{
    if (!entry.visit.heldOn)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Say on which day the visit was held."), {}};
    if (today < *entry.visit.heldOn)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "The day of the visit lies in the future."), {}};
    if (std::ranges::none_of(entry.items, [](const EnteredMark &item) { return item.mark.has_value(); }))
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Mark at least one item with 0, 1, 2 or n."), {}};
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        if (!entry.items[i].remark.empty() && !entry.items[i].mark)
            return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 has a remark and no mark: mark it with 0, 1, 2 or n."),
                            {QString::fromStdString(entry.list->items[i].code)}};
    }
    return std::nullopt;
}

AgreedAction afterReturn(AgreedAction action, const ActionReturn &what, Date day)
{
    switch (what.fate) {
    case ActionFate::open:
        return action;
    case ActionFate::prolonged:
        action.dueOn = what.day;
        break;
    case ActionFate::dropped:
        action.dropped = true;
        [[fallthrough]];
    case ActionFate::done:
        action.doneOn = day;
        break;
    }
    action.reason = what.reason;
    return action;
}

Change visitChange(const LogbookSnapshot &logbook, const VisitEntry &entry)
{
    Change change{QT_TRANSLATE_NOOP("clmrs", "enter a coaching visit"), {}};
    const Coaching *before = entry.visit.head.key.isNull() ? nullptr : logbook.find<Coaching>(entry.visit.head.key);
    Coaching visit = entry.visit;
    visit.head = before ? before->head : RowHead();
    if (visit.code.empty())
        visit.code = ownCode('V', *visit.heldOn);
    visit.checklist = isPractice(*entry.list) ? std::string() : entry.list->code;
    visit.checklistVersion = entry.list->version > 1 ? std::optional<std::int64_t>(entry.list->version) : std::nullopt;
    if (!before || *before != visit)
        change.edits.push_back(Edit<Coaching>{before ? std::optional(*before) : std::nullopt, visit});
    if (before)
        std::ranges::move(stopsOnceHeld(logbook, *before, visit), std::back_inserter(change.edits));
    const auto marks = marksAt(logbook, visit.code);
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        const std::string &item = entry.list->items[i].code;
        const auto former = marks.find(item);
        if (auto edit = markEdit(former == marks.end() ? nullptr : former->second, entry.items[i], visit.code, item))
            change.edits.push_back(std::move(*edit));
    }
    for (const auto &[item, mark] : marks) { // of another checklist, with which it was marked before
        if (!entry.list->knows(item))
            change.edits.push_back(Edit<PracticeMark>{*mark, std::nullopt});
    }
    for (AgreedAction action : entry.agreed) {
        action.code = ownCode('A', *visit.heldOn);
        action.visit = visit.code;
        action.monitor = visit.monitor;
        change.edits.push_back(Edit<AgreedAction>{std::nullopt, std::move(action)});
    }
    for (const AgreedAction *action : openActionsOf(logbook, visit)) {
        const ActionReturn *what = returnOf(entry, action->head.key);
        if (what && what->fate != ActionFate::open)
            change.edits.push_back(Edit<AgreedAction>{*action, afterReturn(*action, *what, *visit.heldOn)});
    }
    return change;
}

VisitRemoval visitRemoval(const LogbookSnapshot &logbook, const Coaching &visit)
{
    VisitRemoval removal{{QT_TRANSLATE_NOOP("clmrs", "remove what was entered of a visit"), {}}};
    std::optional<Coaching> plan;
    if (visit.plannedOn) {
        plan = visit;
        plan->heldOn.reset();
        plan->simulated = false;
        plan->present.clear();
        plan->heard = {};
        plan->checklistVersion.reset();
    }
    removal.change.edits.push_back(Edit<Coaching>{visit, plan});
    for (const VisitStop &stop : plan ? std::vector<VisitStop>() : furtherStops(logbook, visit.code))
        removal.change.edits.push_back(Edit<VisitStop>{stop, std::nullopt});
    for (const PracticeMark &mark : logbook.all<PracticeMark>()) {
        if (mark.visit != visit.code)
            continue;
        removal.change.edits.push_back(Edit<PracticeMark>{mark, std::nullopt});
        ++removal.marks;
    }
    for (const AgreedAction &action : logbook.all<AgreedAction>()) {
        if (action.visit != visit.code)
            continue;
        removal.change.edits.push_back(Edit<AgreedAction>{action, std::nullopt});
        ++removal.actions;
    }
    return removal;
}

std::string ownCode(char letter, Date day)
{
    return std::string(1, letter) + '-' + day.iso() + '-' + Key::random().hex().substr(0, kCodeDigits);
}

} // namespace clmrs
