#include "models/tables/plancalendar.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

#include <QMimeData>

namespace clmrs {

namespace {

constexpr int kLinesOfADay = 3; // of its visits; of more their number is said

Date firstOfMonthOf(Date day) { return day.addDays(1 - day.ymd().day); }

LogSubjects subjectsOf(const Casebook &book, const LogbookSnapshot &logbook, const std::vector<const Coaching *> &visits,
                       Naming naming, const QLocale &locale)
{
    LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    for (const Coaching *visit : visits) {
        for (const Subject *one : {&visit->monitor, &visit->community, &visit->household})
            subjects.want(*one);
    }
    subjects.look();
    return subjects;
}

QString placeText(const Coaching &visit, const LogSubjects &subjects)
{
    QStringList places;
    for (const Subject *one : {&visit.community, &visit.household}) {
        if (!one->id.empty())
            places.append(subjects.text(*one));
    }
    return places.join(QStringLiteral(" · "));
}

// "○ Awa Koné · Yaokro": a shape before the words says whether it was held.
QString visitLine(const Coaching &visit, const LogSubjects &subjects)
{
    QStringList parts{(visit.heldOn ? QStringLiteral("●\u00a0") : QStringLiteral("○\u00a0")) + subjects.text(visit.monitor)};
    if (!visit.community.id.empty())
        parts.append(subjects.text(visit.community));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PlanCalendarModel::PlanCalendarModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlanCalendarModel::show(const Casebook &book, const LogbookSnapshot &logbook, Date month, Naming naming,
                             const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    m_month = firstOfMonthOf(month);
    m_first = m_month.mondayOfWeek();
    const Date last = m_month.lastOfMonth().mondayOfWeek().addDays(kDaysAWeek - 1);
    m_days.assign(std::size_t(daysBetween(m_first, last)) + 1, PlannedDay());
    const std::vector<const Coaching *> visits = visitsPlannedIn(logbook, m_first, last);
    const LogSubjects subjects = subjectsOf(book, logbook, visits, naming, m_locale);
    for (const Coaching *visit : visits) {
        PlannedDay &day = m_days[std::size_t(daysBetween(m_first, *visit->plannedOn))];
        if (!visit->heldOn)
            day.planned.push_back(visit->head.key);
        day.words.append(visitLine(*visit, subjects));
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
        return day->words.isEmpty() ? said(QT_TRANSLATE_NOOP("clmrs", "%1: nothing planned"), {weekdayDate(date, m_locale)})
                                    : said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                                           {weekdayDate(date, m_locale), day->words.join(QStringLiteral(", "))});
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (role != Qt::DisplayRole)
        return {};
    QStringList lines{isInMonth(date) ? m_locale.toString(date.ymd().day) : dateText(date, m_locale)};
    lines += day->words.mid(0, kLinesOfADay);
    if (const int more = int(day->words.size()) - kLinesOfADay; more > 0)
        lines.append(said(QT_TRANSLATE_N_NOOP("clmrs", "and %Ln more"), {}, more));
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

PlainList plannedList(const Casebook &book, const LogbookSnapshot &logbook, Date month, Naming naming, const QLocale &locale)
{
    const Date first = firstOfMonthOf(month);
    PlainList list{
        said(QT_TRANSLATE_NOOP("clmrs", "Planned visits, %1"), {monthText(first, locale)}),
        say(QT_TRANSLATE_NOOP("clmrs", "Enter changes a planned visit; Alt with an arrow moves it by a day or a week.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No visit is planned for this month. Choose a day of the calendar to plan one.")),
        {{"planned", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 26},
         {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 24},
         {"place", say(QT_TRANSLATE_NOOP("clmrs", "Where")), 34},
         {"state", say(QT_TRANSLATE_NOOP("clmrs", "How it stands")), 18}},
        {}};
    const std::vector<const Coaching *> visits = visitsPlannedIn(logbook, first, first.lastOfMonth());
    const LogSubjects subjects = subjectsOf(book, logbook, visits, naming, locale);
    for (const Coaching *visit : visits) {
        const QString state = visit->heldOn ? said(QT_TRANSLATE_NOOP("clmrs", "● held on %1"), {dateText(visit->heldOn, locale)})
                                            : say(QT_TRANSLATE_NOOP("clmrs", "○ planned"));
        list.rows.push_back(PlainRowMaker(visit->head)
                                .cell(weekdayDate(*visit->plannedOn, locale), qstring(visit->plannedOn->iso()))
                                .cell(subjects.text(visit->monitor))
                                .cell(placeText(*visit, subjects))
                                .cell(state)
                                .opens({"personnel", visit->monitor.id, {}})
                                .take(visit->heldOn.has_value()));
    }
    return list;
}

} // namespace clmrs
