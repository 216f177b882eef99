#include "models/tables/weekcalendar.h"

#include "models/indicators/coachingplan.h"
#include "models/indicators/sessioncalendar.h"
#include "models/tables/coachingwords.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/sessionwords.h"
#include "models/tables/stopwords.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

#include <numeric>

namespace clmrs {

namespace {

constexpr std::array<const char *, kCalendarMatterCount> kCalendarCounted{
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln awareness session(s)"), QT_TRANSLATE_N_NOOP("clmrs", "%Ln coaching visit(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln training(s)"), QT_TRANSLATE_N_NOOP("clmrs", "%Ln follow-up(s) due"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s) due")};

CalendarMatter calendarMatterOf(const ChildState &child)
{
    return child.dueKind == DueKind::followUp ? CalendarMatter::followUp : CalendarMatter::visit;
}

// As written under every naming: places are nobody's name.
QString communityName(const Casebook &book, Ref<Community> community)
{
    return community ? lineOf(*book.snapshot, book.snapshot->communities[community].name) : QString();
}

// By day, follow-ups before visits.
std::vector<const ChildState *> childrenDueIn(const WeekSources &sources, Date from, Date to)
{
    std::vector<const ChildState *> due;
    for (const ChildState &child : sources.load.children) {
        if (child.inScope && child.dueOn && *child.dueOn >= from && *child.dueOn <= to)
            due.push_back(&child);
    }
    std::ranges::stable_sort(due, {},
                             [](const ChildState *child) { return std::tuple(*child->dueOn, calendarMatterOf(*child)); });
    return due;
}

QStringList countedTexts(const CalendarDay &day)
{
    QStringList texts;
    for (std::size_t i = 0; i < kCalendarMatterCount; ++i) {
        if (day.counts[i] > 0)
            texts.append(said(kCalendarCounted[i], {}, day.counts[i]));
    }
    return texts;
}

} // namespace

std::vector<PlannedItem> plannedIn(const WeekSources &sources, Date from, Date to, Naming naming, const QLocale &locale)
{
    const Casebook &book = sources.book;
    std::vector<PlannedItem> items;
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    const std::vector<SessionItem> sessions = sessionsIn(book, sources.logbook, {from, to}, sources.load.day);
    std::vector<const Coaching *> visits;
    if (sources.logbook)
        visits = visitsPlannedIn(*sources.logbook, from, to);
    const auto communityOf = [&](const SessionItem &item) {
        return Subject{"community", std::string(book.snapshot->communities.id(item.community)), {}};
    };
    for (const Coaching *visit : visits)
        subjects.want(visit->monitor);
    subjects.look();
    items.reserve(sessions.size() + visits.size());
    for (const SessionItem &item : sessions)
        items.push_back(
            {*item.on(), CalendarMatter::session,
             said(QT_TRANSLATE_NOOP("clmrs", "Session: %1, %2"), {communityName(book, item.community), topicWord(item.topic)}),
             communityOf(item), item.state == SessionState::held});
    const auto isOn = [&](const Training &training) {
        return training.heldOn && *training.heldOn >= from && *training.heldOn <= to;
    };
    if (sources.logbook) {
        for (const Coaching *visit : visits) {
            QStringList words{said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {visitKindText(*visit), subjects.text(visit->monitor)})};
            const std::vector<Stop> stops = stopsOf(*book.snapshot, *sources.logbook, *visit);
            if (const QString where = stopCommunitiesText(stops, *book.snapshot); !where.isEmpty())
                words.append(where);
            items.push_back({*visit->plannedOn, CalendarMatter::coaching, words.join(QStringLiteral(" · ")), visit->monitor,
                             visit->heldOn && *visit->heldOn <= sources.load.day});
        }
        for (const Training &training : sources.logbook->all<Training>()) {
            if (isOn(training))
                items.push_back({*training.heldOn,
                                 CalendarMatter::training,
                                 said(QT_TRANSLATE_NOOP("clmrs", "Training: %1"),
                                      {moduleTitle(*sources.logbook, training.trainingModule, locale)}),
                                 {},
                                 *training.heldOn <= sources.load.day});
        }
    }
    std::ranges::stable_sort(items, {}, &PlannedItem::on);
    return items;
}

int CalendarDay::planned() const
{
    int sum = 0;
    for (std::size_t i = 0; i < kCalendarMatterCount; ++i)
        sum += isPlanned(static_cast<CalendarMatter>(i)) ? counts[i] : 0;
    return sum;
}

char16_t CalendarDay::shape() const
{
    const int all = planned();
    return all == 0 ? u'\0' : held == 0 ? u'□' : held < all ? u'◐' : u'●';
}

int CalendarDay::due() const { return std::accumulate(counts.begin(), counts.end(), 0) - planned(); }

WeekCalendar calendarOf(const WeekSources &sources)
{
    WeekCalendar calendar{sources.load.day, {}};
    const Date first = calendar.today.mondayOfWeek();
    const Date last = first.addDays(kCalendarWeeks * kWeekDays - 1);
    for (int i = 0; i < kCalendarWeeks * kWeekDays; ++i)
        calendar.days.push_back({first.addDays(i), {}});
    const auto dayOf = [&](Date on) -> CalendarDay & { return calendar.days[static_cast<std::size_t>(daysBetween(first, on))]; };
    const auto count = [&](Date on, CalendarMatter matter) { ++dayOf(on).counts[static_cast<std::size_t>(matter)]; };
    for (const PlannedItem &item : plannedIn(sources, first, last, Naming::hidden, QLocale::c())) {
        count(item.on, item.matter);
        dayOf(item.on).held += item.isHeld ? 1 : 0;
    }
    for (const ChildState *child : childrenDueIn(sources, first, last))
        count(*child->dueOn, calendarMatterOf(*child));
    return calendar;
}

PlainList calendarList(const WeekSources &sources, Date from, Date to, Naming naming, const QLocale &locale)
{
    const Casebook &book = sources.book;
    PlainList list{
        from == to ? said(QT_TRANSLATE_NOOP("clmrs", "What is on, %1"), {longDate(from, locale)})
                   : said(QT_TRANSLATE_NOOP("clmrs", "What is on from %1 to %2"), {longDate(from, locale), longDate(to, locale)}),
        say(QT_TRANSLATE_NOOP("clmrs", "Sessions, coaching visits and trainings as they are planned or were held, and "
                                       "children whose follow-up or visit falls due on the day.")),
        say(QT_TRANSLATE_NOOP("clmrs", "Nothing is planned and nothing falls due. Coaching visits are planned on the "
                                       "page of coaching, sessions on that of sessions.")),
        {{"on", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 12},
         {"what", say(QT_TRANSLATE_NOOP("clmrs", "What")), 40},
         {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 18},
         {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 22}},
        {}};
    const std::vector<PlannedItem> items = plannedIn(sources, from, to, naming, locale);
    const std::vector<const ChildState *> due = childrenDueIn(sources, from, to);
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const PlannedItem &item : items)
            add(item.target, [&, item](PlainRowMaker &row) { row.day(item.on, locale).cell(item.words).cell({}).cell({}); });
        for (const ChildState *child : due) {
            const CaseSnapshot &s = *book.snapshot;
            const Subject subject = childSubject(s, child->child);
            const Ref<Community> community = s.households[s.children[child->child].household].community;
            add(subject, [&, child, subject, community](PlainRowMaker &row) {
                const HouseholdState &household = sources.load.householdOf(book, *child);
                const char *words = calendarMatterOf(*child) == CalendarMatter::followUp
                                        ? QT_TRANSLATE_NOOP("clmrs", "Follow-up due: %1")
                                        : QT_TRANSLATE_NOOP("clmrs", "Visit due: %1");
                row.day(child->dueOn, locale)
                    .cell(said(words, {subjects.text(subject)}))
                    .cell(communityName(book, community))
                    .cell(monitorText(book, household.responsible, sources.load.marks(household.responsible), {naming, locale}));
            });
        }
    });
    std::ranges::stable_sort(list.rows, {}, [](const PlainRow &row) { return row.order.front(); });
    return list;
}

QString calendarDayText(const CalendarDay &day, bool isToday, const QLocale &locale)
{
    const QString on = weekdayDate(day.on, locale);
    const QString named = isToday ? said(QT_TRANSLATE_NOOP("clmrs", "today, %1"), {on}) : on;
    const QStringList counts = countedTexts(day);
    return said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                {named, counts.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "nothing")) : counts.join(QStringLiteral(", "))});
}

void WeekCalendarModel::show(WeekCalendar calendar, const QLocale &locale)
{
    beginResetModel();
    m_calendar = std::move(calendar);
    m_locale = locale;
    endResetModel();
}

const CalendarDay &WeekCalendarModel::dayAt(const QModelIndex &index) const
{
    return m_calendar.days[static_cast<std::size_t>(index.row()) * kWeekDays + static_cast<std::size_t>(index.column())];
}

QModelIndex WeekCalendarModel::today() const
{
    if (m_calendar.days.empty())
        return {};
    const int at = daysBetween(m_calendar.days.front().on, m_calendar.today);
    return index(at / kWeekDays, at % kWeekDays);
}

int WeekCalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calendar.days.size()) / kWeekDays;
}

int WeekCalendarModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kWeekDays; }

QVariant WeekCalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CalendarDay &day = dayAt(index);
    const bool isToday = day.on == m_calendar.today;
    switch (role) {
    case Qt::DisplayRole: // the month with its first day, and where the calendar begins
        return m_locale.toString(qdate(day.on), qdate(day.on).day() == 1 || (index.row() == 0 && index.column() == 0)
                                                    ? QStringLiteral("d MMM")
                                                    : QStringLiteral("d"));
    case Qt::AccessibleTextRole:
        return calendarDayText(day, isToday, m_locale);
    case TodayRole:
        return isToday;
    case PastRole:
        return day.on < m_calendar.today;
    case PlannedRole:
        return day.planned();
    case ShapeRole:
        return QVariant::fromValue(QChar(day.shape()));
    case DueRole:
        return day.due();
    default:
        return {};
    }
}

QVariant WeekCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section < rowCount())
        return m_locale.toString(qdate(m_calendar.days[static_cast<std::size_t>(section) * kWeekDays].on), QLocale::ShortFormat);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_locale.dayName(section + 1, role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat);
}

} // namespace clmrs
