#include "models/tables/plancalendar.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/logwords.h"
#include "models/tables/stopwords.h"
#include "models/tables/storywords.h"

#include <QMimeData>

namespace clmrs {

namespace {

const QString kUnderWords = QStringLiteral("\u2003"); // as wide as the shape over it

Date firstOfMonthOf(Date day) { return day.addDays(1 - day.ymd().day); }

// The whole weeks of the month: what the calendar shows, and so what the list beside it names.
Period weeksOf(Date firstOfMonth)
{
    return {firstOfMonth.mondayOfWeek(), firstOfMonth.lastOfMonth().mondayOfWeek().addDays(PlanCalendarModel::kDaysAWeek - 1)};
}

LogSubjects subjectsOf(const Casebook &book, const LogbookSnapshot &logbook, const std::vector<PlannedEvent> &events,
                       Naming naming, const QLocale &locale)
{
    LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    for (const PlannedEvent &event : events) {
        subjects.want(event.who);
        wantStops(subjects, event.stops);
    }
    subjects.look();
    return subjects;
}

QString whoText(const PlannedEvent &event, const LogSubjects &subjects)
{
    return event.who.id.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "everybody")) : subjects.text(event.who);
}

// With whom, then where, or what it is other than a visit: "□ Awa Koné", "Yaokro". A shape before the words says whether it was
// held.
QStringList eventParts(const PlannedEvent &event, const LogSubjects &subjects)
{
    QStringList parts{(event.heldOn ? QStringLiteral("●\u00a0") : QStringLiteral("□\u00a0")) + whoText(event, subjects)};
    if (event.kind != PlannedEventKind::visit || event.visit->kind == CoachingKind::oneToOne)
        parts.append(plannedKindText(event));
    else if (const QString where = stopCommunitiesText(event.stops, subjects); !where.isEmpty())
        parts.append(where);
    return parts;
}

QString onOneLine(const QStringList &parts) { return parts.join(QStringLiteral(" · ")); }

} // namespace

QStringList PlanCalendarModel::PlannedDay::onLines() const
{
    QStringList lines;
    std::ranges::transform(events, std::back_inserter(lines), onOneLine);
    return lines;
}

QStringList PlanCalendarModel::PlannedDay::linesIn(int room) const
{
    QStringList parts;
    for (const QStringList &event : events) {
        parts.append(event.front());
        for (const QString &part : event.mid(1))
            parts.append(kUnderWords + part);
    }
    if (parts.size() <= room)
        return parts;
    const qsizetype shown = events.size() <= room ? room : room - 1; // the last line says how many more
    QStringList lines = onLines().mid(0, shown);
    if (const int more = int(events.size() - shown); more > 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("clmrs", "and %Ln more"), {}, more));
    return lines;
}

PlanCalendarModel::PlanCalendarModel(QObject *parent) : QAbstractTableModel(parent) {}

QString plannedKindText(const PlannedEvent &event)
{
    switch (event.kind) {
    case PlannedEventKind::visit:
        return visitKindText(*event.visit);
    case PlannedEventKind::talk:
        return coachingKindWord(CoachingKind::oneToOne);
    case PlannedEventKind::meeting:
        return say(QT_TRANSLATE_NOOP("clmrs", "Team meeting"));
    }
    Q_UNREACHABLE();
}

void PlanCalendarModel::setLines(int lines)
{
    const int wanted = std::max(1, lines);
    if (std::exchange(m_lines, wanted) != wanted && !m_days.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kDaysAWeek - 1));
}

void PlanCalendarModel::show(const Casebook &book, const LogbookSnapshot &logbook, Date month, std::string_view team,
                             Naming naming, const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    m_month = firstOfMonthOf(month);
    const Period weeks = weeksOf(m_month);
    m_first = weeks.from;
    m_days.assign(std::size_t(daysBetween(weeks.from, weeks.to)) + 1, PlannedDay());
    const std::vector<PlannedEvent> events = plannedEvents(*book.snapshot, logbook, weeks.from, weeks.to, team);
    const LogSubjects subjects = subjectsOf(book, logbook, events, naming, m_locale);
    for (const PlannedEvent &event : events) {
        PlannedDay &day = m_days[std::size_t(daysBetween(m_first, event.on))];
        if (event.kind == PlannedEventKind::visit && !event.heldOn)
            day.planned.push_back(event.head.key);
        day.events.append(eventParts(event, subjects));
    }
    endResetModel();
}

Date PlanCalendarModel::dayAt(const QModelIndex &index) const
{
    return m_first.addDays(index.row() * kDaysAWeek + index.column());
}

QModelIndex PlanCalendarModel::indexOf(Date day) const
{
    const int at = daysBetween(m_first, day);
    return at < 0 || at >= int(m_days.size()) ? QModelIndex() : index(at / kDaysAWeek, at % kDaysAWeek);
}

const PlanCalendarModel::PlannedDay *PlanCalendarModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_days[std::size_t(index.row()) * kDaysAWeek + std::size_t(index.column())] : nullptr;
}

std::vector<Key> PlanCalendarModel::plannedAt(const QModelIndex &index) const
{
    const PlannedDay *day = at(index);
    return day ? day->planned : std::vector<Key>();
}

bool PlanCalendarModel::isInMonth(Date day) const { return firstOfMonthOf(day) == m_month; }

int PlanCalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size()) / kDaysAWeek;
}

int PlanCalendarModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kDaysAWeek; }

QVariant PlanCalendarModel::data(const QModelIndex &index, int role) const
{
    const PlannedDay *day = at(index);
    if (!day)
        return {};
    const Date date = dayAt(index);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return day->events.isEmpty() ? said(QT_TRANSLATE_NOOP("clmrs", "%1: nothing planned"), {weekdayDate(date, m_locale)})
                                     : said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                                            {weekdayDate(date, m_locale), day->onLines().join(QStringLiteral(", "))});
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (role != Qt::DisplayRole)
        return {};
    QStringList lines{isInMonth(date) ? m_locale.toString(date.ymd().day)
                                      : m_locale.toString(qdate(date), QStringLiteral("d MMM"))};
    lines += day->linesIn(m_lines);
    return lines.join(u'\n');
}

QVariant PlanCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_locale.dayName(section + 1, QLocale::LongFormat) // Qt's Monday is 1
                                         : dateText(m_first.addDays(section * kDaysAWeek), m_locale);
}

Qt::ItemFlags PlanCalendarModel::flags(const QModelIndex &index) const
{
    const PlannedDay *day = at(index);
    if (!day)
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsDropEnabled;
    return day->planned.empty() ? usual : usual | Qt::ItemIsDragEnabled;
}

QStringList PlanCalendarModel::mimeTypes() const { return {QLatin1String(kMimeType)}; }

QMimeData *PlanCalendarModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        if (const std::vector<Key> planned = plannedAt(index); !planned.empty()) {
            auto *data = new QMimeData;
            data->setData(QLatin1String(kMimeType), QByteArray::fromStdString(planned.front().hex()));
            return data;
        }
    }
    return nullptr;
}

bool PlanCalendarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    const auto visit = Key::fromHex(data->data(QLatin1String(kMimeType)).toStdString());
    if (action != Qt::MoveAction || !parent.isValid() || !visit)
        return false;
    Q_EMIT dropped(*visit, dayAt(parent));
    return false; // the row is written elsewhere, and shown then
}

PlainList plannedList(const Casebook &book, const LogbookSnapshot &logbook, Date month, std::string_view team, Naming naming,
                      const QLocale &locale)
{
    const Date first = firstOfMonthOf(month);
    PlainList list{
        said(QT_TRANSLATE_NOOP("clmrs", "Planned visits, %1"), {monthText(first, locale)}),
        say(QT_TRANSLATE_NOOP("clmrs",
                              "Enter changes a planned visit and opens the marks of one that was held; Alt with an arrow moves a "
                              "planned one by a day or a week.")),
        say(QT_TRANSLATE_NOOP("clmrs",
                              "No visit is planned in the weeks of this month. Choose a day of the calendar to plan one.")),
        {{"planned", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 26},
         {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Kind")), 20},
         {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "With whom")), 24},
         {"place", say(QT_TRANSLATE_NOOP("clmrs", "Where")), 30},
         {"state", say(QT_TRANSLATE_NOOP("clmrs", "How it stands")), 18}},
        {}};
    const Period weeks = weeksOf(first);
    const std::vector<PlannedEvent> events = plannedEvents(*book.snapshot, logbook, weeks.from, weeks.to, team);
    const LogSubjects subjects = subjectsOf(book, logbook, events, naming, locale);
    for (const PlannedEvent &event : events) {
        const QString state = event.heldOn ? said(QT_TRANSLATE_NOOP("clmrs", "● held on %1"), {dateText(event.heldOn, locale)})
                                           : say(QT_TRANSLATE_NOOP("clmrs", "□ still to come"));
        list.rows.push_back(PlainRowMaker(event.head)
                                .cell(weekdayDate(event.on, locale), qstring(event.on.iso()))
                                .cell(plannedKindText(event))
                                .cell(whoText(event, subjects))
                                .cell(stopsText(event.stops, subjects))
                                .cell(state)
                                .opens(event.who)
                                .take(event.heldOn.has_value()));
    }
    return list;
}

} // namespace clmrs
