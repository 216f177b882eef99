#include "models/indicators/practicecourse.h"

#include "models/indicators/agreeddays.h"

#include <QString>
#include <algorithm>
#include <set>

namespace clmrs {

namespace {

bool isPoint(const std::optional<Mark> &mark) { return mark && *mark != Mark::notApplicable; }

using ItemSteps = std::vector<std::vector<PracticeStep>>; // by item, in order of day

// Of everybody, by the monitor's id.
struct PracticeRows
{
    std::map<std::string_view, std::vector<HeldVisit>> visits;
    std::map<std::string_view, ItemSteps> steps;
    std::set<std::pair<std::string_view, std::string_view>> undated; // monitor and item: agreed on a day that nobody knows

    void step(std::string_view monitor, std::string_view item, const PracticeStep &step)
    {
        const std::size_t at = practiceList().indexOf(item);
        if (at == practiceList().items.size())
            return;
        ItemSteps &all = steps[monitor];
        all.resize(practiceList().items.size());
        all[at].push_back(step);
    }
};

void addActions(PracticeRows &rows, const LogbookSnapshot &logbook, Date day)
{
    const AgreedDays agreed(logbook);
    for (const AgreedAction &action : logbook.all<AgreedAction>()) {
        const std::optional<Date> agreedOn = agreed.of(action);
        if (!agreedOn && action.visit.empty())
            rows.undated.emplace(action.monitor.id, action.item);
        if (agreedOn && *agreedOn <= day && !action.item.empty())
            rows.step(action.monitor.id, action.item, {*agreedOn, &action, nullptr});
    }
}

void addTrainings(PracticeRows &rows, const LogbookSnapshot &logbook, Date day)
{
    const auto codeOf = [](const auto &row) { return std::string_view(row.code); };
    const auto modules = heldRows<TrainingModule>(logbook, codeOf);
    const auto trainings = heldRows<Training>(logbook, codeOf);
    const auto place = [](const TrainingAttendance &row) {
        return std::pair<std::string_view, std::string_view>(row.training, row.monitor.id);
    };
    for (const auto &[at, attendance] : heldRows<TrainingAttendance>(logbook, place)) {
        const auto training = trainings.find(at.first);
        if (!attendance->present || training == trainings.end() || !training->second->heldOn || day < *training->second->heldOn)
            continue;
        const auto trainingModule = modules.find(training->second->trainingModule);
        if (trainingModule == modules.end())
            continue;
        const QString items = QString::fromStdString(trainingModule->second->items);
        for (const QString &item : items.split(u' ', Qt::SkipEmptyParts))
            rows.step(at.second, item.toStdString(), {*training->second->heldOn, nullptr, trainingModule->second});
    }
}

PracticeRows practiceRows(const LogbookSnapshot &logbook, Date day)
{
    PracticeRows rows;
    const std::vector<HeldVisit> held = visitsHeldBy(logbook, day);
    addActions(rows, logbook, day);
    addTrainings(rows, logbook, day);
    for (const HeldVisit &visit : held) {
        if (std::ranges::any_of(visit.marks, [](const auto &mark) { return mark.has_value(); }))
            rows.visits[visit.visit->monitor.id].push_back(visit);
    }
    for (auto &[monitor, items] : rows.steps) {
        for (std::vector<PracticeStep> &steps : items)
            std::ranges::stable_sort(steps, {}, &PracticeStep::day);
    }
    return rows;
}

// The visits of a monitor at which the item has a mark of 0 to 2.
std::vector<const HeldVisit *> markedVisits(const std::vector<HeldVisit> &visits, std::size_t item)
{
    std::vector<const HeldVisit *> marked;
    for (const HeldVisit &visit : visits) {
        if (isPoint(visit.marks[item]))
            marked.push_back(&visit);
    }
    return marked;
}

// Done about the item from the day of one visit to before that of the next; empty: until now.
std::vector<PracticeStep> stepsBetween(const std::vector<PracticeStep> &steps, Date from, std::optional<Date> to)
{
    std::vector<PracticeStep> between;
    std::ranges::copy_if(steps, std::back_inserter(between),
                         [&](const PracticeStep &step) { return from <= step.day && (!to || step.day < *to); });
    return between;
}

// How the item went on with the others who began with the same mark.
void addBeside(ItemChange &change, const PracticeRows &rows, std::string_view monitor)
{
    for (const auto &[other, visits] : rows.visits) {
        const auto steps = rows.steps.find(other);
        const std::vector<const HeldVisit *> marked = markedVisits(visits, change.item);
        const auto begin =
            std::ranges::find_if(marked, [&](const HeldVisit *visit) { return visit->marks[change.item] == change.first; });
        if (other == monitor || begin == marked.end() || begin + 1 == marked.end())
            continue;
        const HeldVisit &next = **(begin + 1);
        const bool wasDoneSomething = steps != rows.steps.end() && !steps->second[change.item].empty() &&
                                      steps->second[change.item].front().day < *next.visit->heldOn;
        if (wasDoneSomething || rows.undated.contains({other, practiceList().items[change.item].code}))
            continue;
        ++change.beside;
        change.besidePoints += static_cast<int>(*next.marks[change.item]) - static_cast<int>(change.first);
    }
}

} // namespace

PracticeCourse practiceCourseOf(const LogbookSnapshot &logbook, std::string_view monitor, Date day)
{
    const PracticeRows rows = practiceRows(logbook, day);
    PracticeCourse course;
    if (const auto own = rows.visits.find(monitor); own != rows.visits.end())
        course.visits = own->second;
    const auto steps = rows.steps.find(monitor);
    if (steps == rows.steps.end())
        return course;
    for (std::size_t item = 0; item < practiceList().items.size(); ++item) {
        const std::vector<const HeldVisit *> marked = markedVisits(course.visits, item);
        for (std::size_t i = 0; i < marked.size(); ++i) {
            const HeldVisit *next = i + 1 < marked.size() ? marked[i + 1] : nullptr;
            const std::optional<Date> until = next ? next->visit->heldOn : std::nullopt;
            ItemChange change{item,    marked[i]->visit, *marked[i]->marks[item],
                              nullptr, Mark::notDone,    stepsBetween(steps->second[item], *marked[i]->visit->heldOn, until)};
            if (change.steps.empty())
                continue;
            if (next) {
                change.after = next->visit;
                change.second = *next->marks[item];
            }
            addBeside(change, rows, monitor);
            course.changes.push_back(std::move(change));
        }
    }
    return course;
}

} // namespace clmrs
