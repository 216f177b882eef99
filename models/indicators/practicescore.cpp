#include "models/indicators/practicescore.h"

#include "models/indicators/heldrows.h"

#include <algorithm>

namespace clmrs {

namespace {

bool isAllCriticalMarked(const PracticeMarks &marks)
{
    const auto &items = practiceList().items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].isCritical && !marks[i])
            return false;
    }
    return true;
}

PracticeClass classOf(const PracticeResult &result, const Settings &settings)
{
    if (result.criticalPoints.empty() && result.whole.reaches(settings.coachingCompetentScore))
        return PracticeClass::competent;
    if (result.criticalPoints.empty() && result.whole.reaches(settings.coachingDevelopingScore))
        return PracticeClass::developing;
    return PracticeClass::needsSupport;
}

void addMark(PracticeScore &score, Mark mark)
{
    if (mark == Mark::notApplicable)
        return;
    score.points += static_cast<int>(mark);
    ++score.marked;
}

} // namespace

std::optional<double> PracticeScore::perCent() const
{
    return marked > 0 ? std::optional(100.0 * points / (2.0 * marked)) : std::nullopt;
}

PracticeResult practiceResult(const PracticeMarks &marks, const Settings &settings)
{
    const Checklist &list = practiceList();
    PracticeResult result;
    result.competences.resize(list.competences.size());
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (!marks[i])
            continue;
        addMark(result.whole, *marks[i]);
        addMark(result.competences[list.items[i].competence], *marks[i]);
        if (marks[i] != Mark::notDone)
            continue;
        if (list.items[i].isCritical)
            result.criticalPoints.push_back(i);
        result.offersEscalation |= list.items[i].offersEscalation;
    }
    result.hasScore = result.whole.marked >= settings.coachingMinItemsScore;
    if (result.whole.marked >= settings.coachingMinItemsClass && isAllCriticalMarked(marks))
        result.practiceClass = classOf(result, settings);
    return result;
}

std::vector<HeldVisit> visitsHeldBy(const LogbookSnapshot &logbook, Date day)
{
    std::map<std::string_view, HeldVisit> held;
    for (const auto &[code, visit] :
         heldRows<Coaching>(logbook, [](const Coaching &row) { return std::string_view(row.code); })) {
        if (visit->heldOn && *visit->heldOn <= day)
            held.emplace(code, HeldVisit{visit, PracticeMarks(practiceList().items.size())});
    }
    const auto ofItem = [](const PracticeMark &row) {
        return std::pair<std::string_view, std::string_view>(row.visit, row.item);
    };
    for (const auto &[place, mark] : heldRows<PracticeMark>(logbook, ofItem)) {
        const auto visit = held.find(place.first);
        const std::size_t item = practiceList().indexOf(place.second);
        if (visit != held.end() && item < practiceList().items.size())
            visit->second.marks[item] = mark->mark;
    }
    std::vector<HeldVisit> visits;
    visits.reserve(held.size());
    for (auto &[code, visit] : held)
        visits.push_back(std::move(visit));
    std::ranges::stable_sort(visits, {}, [](const HeldVisit &each) { return *each.visit->heldOn; });
    return visits;
}

std::optional<HeldVisit> lastMarkedVisit(const LogbookSnapshot &logbook, std::string_view monitor, Date day)
{
    const std::vector<HeldVisit> visits = visitsHeldBy(logbook, day);
    const auto isMarked = [](const std::optional<Mark> &mark) { return mark.has_value(); };
    const auto last = std::find_if(visits.rbegin(), visits.rend(), [&](const HeldVisit &held) {
        return held.visit->monitor.id == monitor && std::ranges::any_of(held.marks, isMarked);
    });
    return last == visits.rend() ? std::nullopt : std::optional(*last);
}

std::vector<std::size_t> weakItems(const PracticeMarks &marks)
{
    std::vector<std::size_t> weak;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (isWeak(marks[i]))
            weak.push_back(i);
    }
    return weak;
}

std::vector<std::size_t> shortForm(const Checklist &list, const PracticeMarks &lastMarks)
{
    const std::vector<std::size_t> weak = weakItems(lastMarks);
    std::vector<std::size_t> form;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const std::size_t ofPractice = practiceList().indexOf(list.items[i].code);
        if (list.items[i].isCritical || std::ranges::find(weak, ofPractice) != weak.end())
            form.push_back(i);
    }
    return form;
}

} // namespace clmrs
