#include "models/indicators/trainingsuggestions.h"

#include "models/indicators/activemonitors.h"
#include "models/indicators/agreeddays.h"
#include "models/indicators/findingplace.h"
#include "models/indicators/heldrows.h"
#include "models/indicators/practicescore.h"

#include <algorithm>
#include <set>

namespace clmrs {

namespace {

// What the file check finds at the desk and an item of the checklist asks for in the field.
struct FindingKind
{
    ProblemCode code;
    std::string_view item;
    int least; // of it in kFindingDays before it suggests anything
};

constexpr int kUsualLeast = 3;
constexpr FindingKind kFindingKinds[] = {
    {ProblemCode::visitEndsBeforeStart, "H35", kUsualLeast},
    {ProblemCode::placeImpossible, "H35", kUsualLeast},
    {ProblemCode::burst, "H35", kUsualLeast},
    {ProblemCode::clockSuspect, "H35", kUsualLeast},
    {ProblemCode::findingBelowRule, "E25", kUsualLeast},
    {ProblemCode::unknownCode, "E25", kUsualLeast},
    {ProblemCode::hoursImpossible, "D19", kUsualLeast},
    {ProblemCode::alertWithoutReferral, "G32", 1},
};

constexpr int kTeamShare = 3; // one in so many

// Items of the checklist that a module lists; an item that the list does not have is none.
std::set<std::size_t> itemsOf(const TrainingModule &trainingModule)
{
    std::set<std::size_t> items;
    forEachCode(trainingModule.items, [&](std::string_view code) {
        if (practiceList().knows(code))
            items.insert(practiceList().indexOf(code));
    });
    return items;
}

using ScoredVisits = std::map<std::string_view, std::vector<const HeldVisit *>>;

// Held visits with a score by the monitor's id, the latest first.
ScoredVisits scoredVisits(const std::vector<HeldVisit> &visits, const Settings &settings)
{
    ScoredVisits scored;
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
        if (practiceResult(visit->marks, settings).hasScore)
            scored[visit->visit->monitor.id].push_back(&*visit);
    }
    return scored;
}

bool isMark(const std::optional<Mark> &mark) { return mark && *mark != Mark::notApplicable; }

struct AgreedPoint
{
    const AgreedAction *action = nullptr;
    std::optional<Date> on = {};
};

class Suggesting
{
public:
    Suggesting(const Casebook &book, const LogbookSnapshot &logbook, const std::vector<Problem> &problems, Date day)
        : m_snapshot(*book.snapshot), m_day(day), m_gaps(practiceGaps(logbook, day, book.settings)),
          m_modules(heldRows<TrainingModule>(logbook, [](const TrainingModule &row) { return std::string_view(row.code); }))
    {
        for (const Ref<Personnel> monitor : activeMonitors(m_snapshot, day))
            m_teams[m_snapshot.personnel[monitor].supervisor].push_back(monitor);
        for (const MonitorTraining &row : trainingOn(book, logbook, day))
            m_passedOn[{row.monitor, row.trainingModule}] = row.lastPassedOn;
        findPlans(logbook);
        findActions(logbook);
        countFindings(problems);
    }

    std::vector<TrainingSuggestion> take()
    {
        for (const auto &[code, trainingModule] : m_modules) {
            const std::set<std::size_t> served = itemsOf(*trainingModule);
            for (const auto &[supervisor, team] : m_teams) {
                suggestToTeam(*trainingModule, served, supervisor, team);
                for (const Ref<Personnel> monitor : team) {
                    suggestToMonitor(*trainingModule, served, monitor);
                    suggestForFindings(*trainingModule, served, monitor);
                }
            }
        }
        std::erase_if(m_all, [this](const TrainingSuggestion &one) { return isAnsweredByTeam(one); });
        std::ranges::stable_sort(m_all, {}, [this](const TrainingSuggestion &one) {
            return std::pair(one.cause != SuggestionCause::team,
                             one.person ? m_snapshot.personnel.id(one.person) : std::string_view());
        });
        return std::move(m_all);
    }

private:
    void findPlans(const LogbookSnapshot &logbook)
    {
        for (const auto &[code, training] :
             heldRows<Training>(logbook, [](const Training &row) { return std::string_view(row.code); })) {
            if (!training->heldOn || *training->heldOn <= m_day)
                continue;
            m_planned[training->trainingModule].push_back(training);
        }
        for (auto &[code, trainings] : m_planned)
            std::ranges::stable_sort(trainings, {}, [](const Training *training) { return *training->heldOn; });
        for (const TrainingAttendance &row : logbook.all<TrainingAttendance>())
            m_invited.emplace(row.training, row.monitor.id);
    }

    // Open ones about an item, the one agreed first before the others.
    void findActions(const LogbookSnapshot &logbook)
    {
        const AgreedDays agreed(logbook);
        for (const AgreedAction &action : logbook.all<AgreedAction>()) {
            const std::optional<Date> on = agreed.of(action);
            const bool isOpen = (!on || *on <= m_day) && (!action.doneOn || m_day < *action.doneOn);
            if (action.item.empty() || !practiceList().knows(action.item) || !isOpen)
                continue;
            AgreedPoint &held = m_actions[{action.monitor.id, practiceList().indexOf(action.item)}];
            if (!held.action || (on && (!held.on || *on < *held.on)))
                held = {&action, on};
        }
    }

    void countFindings(const std::vector<Problem> &problems)
    {
        for (const Problem &problem : problems) {
            const FindingPlace place = placeOf(m_snapshot, problem);
            if (place.person && place.on && *place.on <= m_day && m_day.addDays(-kFindingDays) < *place.on)
                m_findings[{place.person, problem.code}].push_back(*place.on);
        }
    }

    const std::vector<PracticeGap> &gapsOf(Ref<Personnel> monitor) const
    {
        static const std::vector<PracticeGap> kNone;
        const auto gaps = m_gaps.find(m_snapshot.personnel.id(monitor));
        return gaps == m_gaps.end() ? kNone : gaps->second;
    }

    // Null: the monitor does not show it.
    const PracticeGap *gapOf(Ref<Personnel> monitor, std::size_t item) const
    {
        const auto gap = std::ranges::find(gapsOf(monitor), item, &PracticeGap::item);
        return gap == gapsOf(monitor).end() ? nullptr : &*gap;
    }

    // What was learnt on the day or since has not been seen yet.
    bool isLearntSince(Ref<Personnel> monitor, const TrainingModule &trainingModule, Date day) const
    {
        const auto passed = m_passedOn.find({monitor, &trainingModule});
        return passed != m_passedOn.end() && passed->second && day <= *passed->second;
    }
    bool isLearntSince(Ref<Personnel> monitor, const TrainingModule &trainingModule, const PracticeGap &gap) const
    {
        return isLearntSince(monitor, trainingModule, *gap.visits.back()->heldOn);
    }

    bool isOpenWith(Ref<Personnel> monitor, const TrainingModule &trainingModule, std::size_t item) const
    {
        const PracticeGap *gap = gapOf(monitor, item);
        return gap && !isLearntSince(monitor, trainingModule, *gap);
    }

    TrainingSuggestion suggestion(SuggestionCause cause, Ref<Personnel> person, const TrainingModule &trainingModule) const
    {
        TrainingSuggestion made;
        made.cause = cause;
        made.person = person;
        made.trainingModule = &trainingModule;
        return made;
    }

    // What is planned and agreed for them; `isOpen` says which of the items are open with whom.
    template <class IsOpen>
    void add(TrainingSuggestion made, IsOpen isOpen)
    {
        if (const auto planned = m_planned.find(made.trainingModule->code); planned != m_planned.end()) {
            const auto isInvitedTo = [&](const Training *training, Ref<Personnel> monitor) {
                return m_invited.contains({training->code, m_snapshot.personnel.id(monitor)});
            };
            const auto withOneOfThem = std::ranges::find_if(planned->second, [&](const Training *training) {
                return std::ranges::any_of(made.monitors, [&](Ref<Personnel> one) { return isInvitedTo(training, one); });
            });
            made.planned = withOneOfThem == planned->second.end() ? planned->second.front() : *withOneOfThem;
            std::ranges::copy_if(made.monitors, std::back_inserter(made.invited), [&](Ref<Personnel> one) {
                return std::ranges::any_of(planned->second, [&](const Training *training) { return isInvitedTo(training, one); });
            });
        }
        for (const Ref<Personnel> monitor : made.monitors) {
            for (const std::size_t item : made.items) {
                if (!isOpen(monitor, item))
                    continue;
                const auto agreed = m_actions.find({m_snapshot.personnel.id(monitor), item});
                const AgreedPoint point = agreed == m_actions.end() ? AgreedPoint() : agreed->second;
                made.points.push_back({monitor, item, point.action, point.on});
            }
        }
        m_all.push_back(std::move(made));
    }
    static bool always(Ref<Personnel>, std::size_t) { return true; }

    void suggestToMonitor(const TrainingModule &trainingModule, const std::set<std::size_t> &served, Ref<Personnel> monitor)
    {
        TrainingSuggestion made = suggestion(SuggestionCause::monitor, monitor, trainingModule);
        for (const PracticeGap &gap : gapsOf(monitor)) {
            if (served.contains(gap.item) && !isLearntSince(monitor, trainingModule, gap))
                made.items.push_back(gap.item);
        }
        if (made.items.empty())
            return;
        made.monitors = {monitor};
        add(std::move(made), always);
    }

    void suggestToTeam(const TrainingModule &trainingModule, const std::set<std::size_t> &served, Ref<Personnel> supervisor,
                       const std::vector<Ref<Personnel>> &team)
    {
        if (team.size() < 2) // one person's own suggestion says it
            return;
        TrainingSuggestion made = suggestion(SuggestionCause::team, supervisor, trainingModule);
        made.teamSize = team.size();
        std::set<Ref<Personnel>> toLearn;
        for (const std::size_t item : served) {
            const auto shows = [&](Ref<Personnel> monitor) { return gapOf(monitor, item) != nullptr; };
            const auto isOpen = [&](Ref<Personnel> monitor) { return isOpenWith(monitor, trainingModule, item); };
            const auto shown = static_cast<std::size_t>(std::ranges::count_if(team, shows));
            if (shown * kTeamShare < team.size() || std::ranges::none_of(team, isOpen))
                continue;
            made.items.push_back(item);
            std::ranges::copy_if(team, std::inserter(toLearn, toLearn.end()), isOpen);
        }
        if (made.items.empty())
            return;
        std::ranges::copy_if(team, std::back_inserter(made.monitors),
                             [&](Ref<Personnel> monitor) { return toLearn.contains(monitor); });
        add(std::move(made), [&](Ref<Personnel> monitor, std::size_t item) { return isOpenWith(monitor, trainingModule, item); });
    }

    // What one training for all teaches is not suggested to one of them again.
    bool isAnsweredByTeam(const TrainingSuggestion &one) const
    {
        return one.cause == SuggestionCause::monitor && std::ranges::any_of(m_all, [&](const TrainingSuggestion &all) {
                   return all.cause == SuggestionCause::team && all.trainingModule == one.trainingModule &&
                          std::ranges::find(all.monitors, one.person) != all.monitors.end() &&
                          std::ranges::includes(all.items, one.items);
               });
    }

    void suggestForFindings(const TrainingModule &trainingModule, const std::set<std::size_t> &served, Ref<Personnel> monitor)
    {
        TrainingSuggestion made = suggestion(SuggestionCause::findings, monitor, trainingModule);
        std::set<std::size_t> items;
        for (const FindingKind &kind : kFindingKinds) {
            const std::size_t item = practiceList().indexOf(kind.item);
            const auto found = m_findings.find({monitor, kind.code});
            if (!served.contains(item) || found == m_findings.end())
                continue;
            const auto open = static_cast<int>(
                std::ranges::count_if(found->second, [&](Date on) { return !isLearntSince(monitor, trainingModule, on); }));
            if (open < kind.least)
                continue;
            made.findings.emplace_back(kind.code, open);
            items.insert(item);
        }
        if (items.empty())
            return;
        made.items.assign(items.begin(), items.end());
        made.monitors = {monitor};
        add(std::move(made), always);
    }

    const CaseSnapshot &m_snapshot;
    const Date m_day;
    const std::map<std::string_view, std::vector<PracticeGap>> m_gaps;
    const std::map<std::string_view, const TrainingModule *> m_modules; // by code
    std::map<Ref<Personnel>, std::vector<Ref<Personnel>>> m_teams;      // by supervisor
    std::map<std::pair<Ref<Personnel>, const TrainingModule *>, std::optional<Date>> m_passedOn;
    std::map<std::string_view, std::vector<const Training *>> m_planned;            // by module, by day
    std::set<std::pair<std::string_view, std::string_view>> m_invited;              // training and id
    std::map<std::pair<std::string_view, std::size_t>, AgreedPoint> m_actions;      // by id and item
    std::map<std::pair<Ref<Personnel>, ProblemCode>, std::vector<Date>> m_findings; // the days of the rows
    std::vector<TrainingSuggestion> m_all;
};

} // namespace

std::map<std::string_view, std::vector<PracticeGap>> practiceGaps(const LogbookSnapshot &logbook, Date day,
                                                                  const Settings &settings)
{
    const std::vector<HeldVisit> visits = visitsHeldBy(logbook, day);
    std::map<std::string_view, std::vector<PracticeGap>> gaps;
    for (const auto &[monitor, latest] : scoredVisits(visits, settings)) {
        if (latest.size() < 2)
            continue;
        for (std::size_t item = 0; item < practiceList().items.size(); ++item) {
            const auto &later = latest[0]->marks[item];
            const auto &earlier = latest[1]->marks[item];
            if (later && earlier && isWeak(*later) && isWeak(*earlier))
                gaps[monitor].push_back({item, {*earlier, *later}, {latest[1]->visit, latest[0]->visit}});
        }
    }
    return gaps;
}

std::vector<PointSince> pointsSinceTraining(const LogbookSnapshot &logbook, Date day, const Settings &settings)
{
    const std::vector<HeldVisit> visits = visitsHeldBy(logbook, day);
    std::vector<PointSince> points;
    for (const auto &[monitor, scored] : scoredVisits(visits, settings)) {
        for (const AttendedTraining &one : attendedBy(logbook, monitor)) {
            const auto on = one.training->heldOn;
            if (!one.hasPassed || !on || day < *on)
                continue;
            const auto after = std::ranges::find_if(scored, [&](const HeldVisit *visit) { return *on < *visit->visit->heldOn; });
            const auto before = std::ranges::find_if(scored, [&](const HeldVisit *visit) { return *visit->visit->heldOn < *on; });
            if (after == scored.end() || before == scored.end())
                continue;
            for (const std::size_t item : itemsOf(*one.trainingModule)) {
                const auto &first = (*before)->marks[item];
                const auto &then = (*after)->marks[item];
                if (isMark(first) && isMark(then))
                    points.push_back(
                        {one.training, monitor, item, *first, *then, *(*before)->visit->heldOn, *(*after)->visit->heldOn});
            }
        }
    }
    return points;
}

std::map<std::string_view, TrainingEffect> trainingEffects(const LogbookSnapshot &logbook, Date day, const Settings &settings)
{
    std::map<std::string_view, TrainingEffect> effects;
    for (const PointSince &point : pointsSinceTraining(logbook, day, settings)) {
        TrainingEffect &effect = effects[point.training->code];
        ++(point.before < point.after ? effect.better : point.after < point.before ? effect.lower : effect.same);
    }
    return effects;
}

std::vector<TrainingSuggestion> trainingSuggestions(const Casebook &book, const LogbookSnapshot &logbook,
                                                    const std::vector<Problem> &problems, Date day)
{
    return Suggesting(book, logbook, problems, day).take();
}

} // namespace clmrs
