#include "widgets/pages/coachingcalendarview.h"

#include "models/domain/days.h"
#include "models/tables/coachinglists.h"
#include "models/tables/plancalendar.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace clmrs {

namespace {

constexpr int kLeastWeek = 44; // pixels of its height
constexpr int kListRows = 5;

// Days by which Alt with the key moves a visit; 0: it moves nothing.
int daysOfKey(int key)
{
    constexpr std::pair<int, int> kKeys[] = {{Qt::Key_Left, -1},
                                             {Qt::Key_Right, 1},
                                             {Qt::Key_Up, -PlanCalendarModel::kDaysAWeek},
                                             {Qt::Key_Down, PlanCalendarModel::kDaysAWeek}};
    const auto found = std::ranges::find(kKeys, key, &std::pair<int, int>::first);
    return found == std::end(kKeys) ? 0 : found->second;
}

} // namespace

CoachingCalendarView::CoachingCalendarView(QWidget *parent)
    : CoachingPart(parent), m_before(new QPushButton(this)), m_title(new QLabel(this)), m_after(new QPushButton(this)),
      m_intro(new QLabel(this)), m_export(new QPushButton(this)), m_days(new PlanCalendarModel(this)),
      m_calendar(new QTableView(this)), m_list(new PlainListView(this))
{
    m_before->setObjectName(QStringLiteral("month-before"));
    m_after->setObjectName(QStringLiteral("month-after"));
    m_export->setObjectName(QStringLiteral("export-calendar"));
    m_calendar->setObjectName(QStringLiteral("calendar"));
    for (QLabel *label : {m_title, m_intro})
        label->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_calendar->setModel(m_days);
    m_calendar->setSelectionMode(QAbstractItemView::SingleSelection);
    m_calendar->setTabKeyNavigation(false); // Tab leaves the table
    m_calendar->setWordWrap(false);         // a line each, as many as there is room for
    m_calendar->setFrameShape(QFrame::NoFrame);
    m_calendar->setDragDropMode(QAbstractItemView::DragDrop);
    m_calendar->setDefaultDropAction(Qt::MoveAction);
    m_calendar->setDragDropOverwriteMode(true);
    m_calendar->verticalHeader()->hide();
    m_calendar->verticalHeader()->setMinimumSectionSize(kLeastWeek);
    m_calendar->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_calendar->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_calendar->horizontalHeader()->setSectionsClickable(false);
    m_calendar->horizontalHeader()->setHighlightSections(false);
    m_list->setMaximumHeight((kListRows + 1) * kRowHeight);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    for (QWidget *one : std::initializer_list<QWidget *>{m_before, m_title, m_after})
        bar->addWidget(one);
    bar->addWidget(m_intro, 1);
    bar->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_calendar, 1);
    layout->addWidget(m_list);
    for (QObject *watched : std::initializer_list<QObject *>{m_calendar, m_list})
        watched->installEventFilter(this);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportAsked(month(), m_made.team); });
    connect(m_calendar->verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int, int height) { reckonLines(height); }); // the heading itself still tells the height before
    connect(m_calendar, &QTableView::doubleClicked, this, &CoachingCalendarView::openDay);
    connect(m_days, &PlanCalendarModel::dropped, this, [this](const Key &visit, Date day) {
        m_goTo = day;
        Q_EMIT moveAsked(visit, day);
    });
    connect(m_list, &PlainListView::rowActivated, this, &CoachingCalendarView::openRow);
    retranslate();
}

Date CoachingCalendarView::month() const
{
    return m_month.value_or(m_made.opened ? m_made.opened->load->day : Date::fromDays(0));
}

void CoachingCalendarView::show(const CoachingMade &made, Naming naming)
{
    m_made = made;
    m_naming = naming;
    if (m_goTo)
        m_month = m_goTo;
    showMonth();
}

void CoachingCalendarView::showMonth()
{
    if (!m_made.opened)
        return;
    const QModelIndex before = m_calendar->currentIndex();
    Date at = before.isValid() && !m_goTo ? m_days->dayAt(before) : m_goTo.value_or(m_made.opened->load->day);
    m_goTo.reset();
    m_days->show(*m_made.opened->book, *m_made.logbook, month(), m_made.team, m_naming, locale());
    const PlainList list = plannedList(*m_made.opened->book, *m_made.logbook, month(), m_made.team, m_naming, locale());
    m_title->setText(monthText(month(), locale()));
    m_intro->setText(list.rows.empty() ? list.empty : list.intro);
    m_list->show(list);
    m_list->chooseFirst();
    if (!m_days->isInMonth(at))
        at = month();
    m_calendar->setCurrentIndex(m_days->indexOf(at));
    m_calendar->setAccessibleName(
        tr("Calendar of %1: Enter plans or changes a visit, Alt with an arrow moves it").arg(m_title->text()));
    Q_EMIT countChanged();
}

void CoachingCalendarView::turn(int months)
{
    m_month = month().addMonths(months);
    showMonth();
}

void CoachingCalendarView::openDay()
{
    const QModelIndex index = m_calendar->currentIndex();
    if (index.isValid())
        Q_EMIT dayAsked(m_days->dayAt(index), m_days->plannedAt(index));
}

// A plan to be changed; of a visit that was held its marks.
void CoachingCalendarView::openRow()
{
    const PlainRow *row = m_list->currentRow();
    const Coaching *visit = row ? m_made.logbook->find<Coaching>(row->key) : nullptr;
    if (visit && visit->heldOn)
        Q_EMIT opened({std::string(kVisitTable), visit->code, {}});
    else if (visit)
        Q_EMIT changeAsked(Key(row->key));
    else if (row)
        Q_EMIT opened(Subject(row->target)); // with whom a talk or a meeting is planned
}

// As many lines as a day has room for, beside its number.
void CoachingCalendarView::reckonLines(int height)
{
    const int lines = (height - kCellPadding) / m_calendar->fontMetrics().lineSpacing();
    m_days->setLines(lines - 1);
}

void CoachingCalendarView::moveBy(int days)
{
    std::optional<Key> key;
    if (m_list->hasFocus() && m_list->currentRow())
        key = m_list->currentRow()->key;
    else if (const std::vector<Key> planned = m_days->plannedAt(m_calendar->currentIndex()); !planned.empty())
        key = planned.front();
    const Coaching *visit = key ? m_made.logbook->find<Coaching>(*key) : nullptr;
    if (!visit || visit->heldOn)
        return;
    m_goTo = visit->plannedOn->addDays(days);
    Q_EMIT moveAsked(*key, *m_goTo);
}

bool CoachingCalendarView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return CoachingPart::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.modifiers() == Qt::AltModifier && daysOfKey(key.key()) != 0) {
        moveBy(daysOfKey(key.key()));
        return true;
    }
    if (watched == m_calendar && (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown)) {
        turn(key.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    if (watched == m_calendar && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        openDay();
        return true;
    }
    return CoachingPart::eventFilter(watched, event);
}

Leaving CoachingCalendarView::leaving() const
{
    return SmallListLeaving{[made = m_made, month = month(), locale = locale()](Naming naming) {
                                return plannedList(*made.opened->book, *made.logbook, month, made.team, naming, locale);
                            },
                            m_list->rows().rowCount()};
}

void CoachingCalendarView::enter() { m_calendar->setFocus(); }

void CoachingCalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoachingCalendarView::retranslate()
{
    m_before->setText(QStringLiteral("‹"));
    m_before->setAccessibleName(tr("The month before (Page up)"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setText(QStringLiteral("›"));
    m_after->setAccessibleName(tr("The month after (Page down)"));
    m_after->setToolTip(m_after->accessibleName());
    m_export->setText(tr("E&xport as a calendar (.ics)…"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_calendar, m_list}) // until they show something
        part->setAccessibleName(tr("Planned visits"));
    showMonth();
}

} // namespace clmrs
