#include "models/indicators/coaching.h"
#include "models/indicators/equipment.h"
#include "models/indicators/personnel.h"
#include "models/indicators/training.h"
#include "models/tables/coachingwords.h"
#include "models/tables/communitylists.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/trainingwords.h"
#include "models/tables/weeklists.h"

namespace clmrs {

namespace {

PlainColumn monitorColumn() { return {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 26}; }
PlainColumn dueColumn() { return {"due", say(QT_TRANSLATE_NOOP("clmrs", "Due on")), 12}; }
PlainColumn lateColumn() { return {"late", say(QT_TRANSLATE_NOOP("clmrs", "Days overdue")), 8, true}; }

// Rows of monitors by what has waited longest.
class TeamRows
{
public:
    TeamRows(const WeekTelling &t, const char *title, const char *intro, const char *empty, std::vector<PlainColumn> columns)
        : m_t(t), m_rows{{say(title), say(intro), say(empty), std::move(columns), {}}}
    {
    }

    const CaseSnapshot &snapshot() const { return *m_t.sources.book.snapshot; }
    PlainRowMaker begin(Ref<Personnel> monitor) const
    {
        PlainRowMaker row;
        row.cell(monitorText(m_t.sources.book, monitor, m_t.sources.load.marks(monitor), {m_t.naming, m_t.locale}))
            .opens(personSubject(snapshot(), monitor));
        return row;
    }
    void add(PlainRowMaker &row, std::optional<Date> since)
    {
        const int late = since ? std::max(0, daysBetween(*since, m_t.sources.load.day)) : 0;
        m_rows.daysLate = std::max(m_rows.daysLate, late);
        m_since.push_back(since.value_or(m_t.sources.load.day));
        m_rows.list.rows.push_back(row.take(false));
    }
    WeekRows take()
    {
        std::vector<std::size_t> order(m_since.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, {}, [&](std::size_t at) { return m_since[at]; });
        std::vector<PlainRow> sorted;
        sorted.reserve(order.size());
        for (const std::size_t at : order)
            sorted.push_back(std::move(m_rows.list.rows[at]));
        m_rows.list.rows = std::move(sorted);
        return std::move(m_rows);
    }

private:
    const WeekTelling &m_t;
    WeekRows m_rows;
    std::vector<Date> m_since; // by row
};

} // namespace

WeekRows coachingRows(const WeekTelling &t)
{
    TeamRows rows(t, QT_TRANSLATE_NOOP("clmrs", "Coaching due"),
                  QT_TRANSLATE_NOOP("clmrs", "Whom to accompany next; the page Coaching says why, and plans the visit."),
                  QT_TRANSLATE_NOOP("clmrs", "Nobody is due for coaching."),
                  {monitorColumn(), {"section", say(QT_TRANSLATE_NOOP("clmrs", "Section")), 18}, dueColumn(), lateColumn()});
    const Date day = t.sources.load.day;
    for (const MonitorCoaching &coaching :
         t.sources.logbook ? coachingOn(t.sources.book, *t.sources.logbook, day) : std::vector<MonitorCoaching>()) {
        if (!coaching.nextDueOn || *coaching.nextDueOn >= day)
            continue;
        PlainRowMaker row = rows.begin(coaching.monitor);
        row.cell(sectionText(coaching.section)).due(coaching.nextDueOn, true, t.locale);
        row.number(daysBetween(*coaching.nextDueOn, day), t.locale);
        rows.add(row, coaching.nextDueOn);
    }
    return rows.take();
}

WeekRows actionRows(const WeekTelling &t)
{
    TeamRows rows(t, QT_TRANSLATE_NOOP("clmrs", "Agreed actions overdue"),
                  QT_TRANSLATE_NOOP("clmrs", "They come along to the next visit, where they are closed, prolonged or dropped."),
                  QT_TRANSLATE_NOOP("clmrs", "No agreed action is overdue."),
                  {monitorColumn(),
                   {"what", say(QT_TRANSLATE_NOOP("clmrs", "What was agreed")), 44},
                   {"who", say(QT_TRANSLATE_NOOP("clmrs", "Who does it")), 24},
                   dueColumn(),
                   lateColumn()});
    if (!t.sources.logbook)
        return rows.take();
    const Date day = t.sources.load.day;
    const std::vector<MonitorCoaching> all = coachingOn(t.sources.book, *t.sources.logbook, day);
    LogSubjects subjects(&t.sources.book, t.sources.logbook->pseudonymKey, t.naming, t.locale);
    for (const MonitorCoaching &coaching : all) {
        for (const AgreedAction *action : coaching.overdueActions)
            subjects.want(action->responsible);
    }
    subjects.look();
    for (const MonitorCoaching &coaching : all) {
        for (const AgreedAction *action : coaching.overdueActions) {
            PlainRowMaker row = rows.begin(coaching.monitor);
            row.cell(actionText(*action, subjects)).cell(responsibleText(*action, subjects)).due(action->dueOn, true, t.locale);
            row.number(daysBetween(*action->dueOn, day), t.locale);
            rows.add(row, action->dueOn);
        }
    }
    return rows.take();
}

WeekRows trainingRows(const WeekTelling &t)
{
    TeamRows rows(t, QT_TRANSLATE_NOOP("clmrs", "Training expired or overdue"),
                  QT_TRANSLATE_NOOP("clmrs", "The page Training and team plans one for all of them."),
                  QT_TRANSLATE_NOOP("clmrs", "No training is expired or overdue."),
                  {monitorColumn(),
                   {"module", say(QT_TRANSLATE_NOOP("clmrs", "Module")), 40},
                   {"state", say(QT_TRANSLATE_NOOP("clmrs", "State")), 16},
                   {"since", say(QT_TRANSLATE_NOOP("clmrs", "Since")), 12}});
    if (!t.sources.logbook)
        return rows.take();
    for (const MonitorTraining &training : trainingOn(t.sources.book, *t.sources.logbook, t.sources.load.day)) {
        const bool isExpired = training.status == TrainingStatus::expired;
        if (!isExpired && !training.overdue)
            continue;
        const auto hired = rows.snapshot().personnel[training.monitor].hiredOn;
        const auto dueDays = training.trainingModule->dueAfterHireDays;
        const std::optional<Date> since = isExpired          ? training.expiresOn
                                          : hired && dueDays ? std::optional(hired->addDays(static_cast<int>(*dueDays)))
                                                             : std::nullopt;
        PlainRowMaker row = rows.begin(training.monitor);
        row.cell(moduleTitle(*t.sources.logbook, training.trainingModule->code, t.locale))
            .cell(isExpired ? say(QT_TRANSLATE_NOOP("clmrs", "expired")) : say(QT_TRANSLATE_NOOP("clmrs", "never passed")))
            .day(since, t.locale);
        rows.add(row, since);
    }
    return rows.take();
}

WeekRows equipmentRows(const WeekTelling &t)
{
    TeamRows rows(t, QT_TRANSLATE_NOOP("clmrs", "Equipment missing"),
                  QT_TRANSLATE_NOOP("clmrs", "What is needed for the work and not there, broken or lost."),
                  QT_TRANSLATE_NOOP("clmrs", "Everybody of whom equipment is noted has what the work needs."),
                  {monitorColumn(), {"missing", say(QT_TRANSLATE_NOOP("clmrs", "What is missing")), 60}});
    for (const MonitorEquipment &equipment : t.sources.logbook
                                                 ? equipmentOn(rows.snapshot(), *t.sources.logbook, t.sources.load.day)
                                                 : std::vector<MonitorEquipment>()) {
        if (!equipment.isKnown() || equipment.missing.empty())
            continue;
        QStringList missing;
        for (const EquipmentNeed need : equipment.missing)
            missing.append(needWord(need));
        PlainRowMaker row = rows.begin(equipment.monitor);
        row.cell(missing.join(QStringLiteral(", ")));
        rows.add(row, std::nullopt);
    }
    return rows.take();
}

WeekRows contractRows(const WeekTelling &t)
{
    TeamRows rows(t, QT_TRANSLATE_NOOP("clmrs", "Contracts ended or ending"),
                  QT_TRANSLATE_NOOP("clmrs", "By the last day of the contract."),
                  QT_TRANSLATE_NOOP("clmrs", "No contract ends within 90 days."),
                  {monitorColumn(),
                   {"ends", say(QT_TRANSLATE_NOOP("clmrs", "Last day")), 12},
                   {"days", say(QT_TRANSLATE_NOOP("clmrs", "Days until then")), 10, true}});
    for (const MonitorEmployment &employment : employmentOn(t.sources.book, t.sources.load, t.sources.logbook)) {
        if (!employment.daysToContractEnd || *employment.daysToContractEnd > kContractNoticeDays)
            continue;
        const auto &ends = rows.snapshot().personnel[employment.monitor].contractEnd;
        PlainRowMaker row = rows.begin(employment.monitor);
        row.day(ends, t.locale).number(*employment.daysToContractEnd, t.locale);
        rows.add(row, ends);
    }
    return rows.take();
}

std::vector<SessionItem> sessionsAhead(const Casebook &book, const LogbookSnapshot *logbook, Date day)
{
    std::vector<SessionItem> coming = sessionsIn(book, logbook, {day, day.addDays(kWeekDays - 1)}, day);
    std::erase_if(coming, [](const SessionItem &item) { return item.state != SessionState::planned; });
    return coming;
}

WeekRows sessionRows(const WeekTelling &t)
{
    const std::vector<SessionItem> coming = sessionsAhead(t.sources.book, t.sources.logbook, t.sources.load.day);
    WeekRows rows{sessionsList(t.sources.book, t.sources.logbook, coming, t.naming, t.locale)};
    rows.list.title = weekTitle(WeekTopic::sessions);
    rows.list.intro = say(QT_TRANSLATE_NOOP("clmrs", "Planned in the file or in the logbook. Each wants its attendance list."));
    return rows;
}

} // namespace clmrs
