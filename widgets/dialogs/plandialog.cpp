#include "widgets/dialogs/plandialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/placechoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace clmrs {

namespace {

constexpr int kStopLines = 5;
constexpr int kLeastStopLines = 2; // on a small screen

auto isAt(const Stop &stop)
{
    return [where = stop.where()](const Stop &one) { return one.where().table == where.table && one.where().id == where.id; };
}

QPushButton *button(const QString &words, const char *name)
{
    auto *made = new QPushButton(words);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QWidget *onOneLine(std::initializer_list<QPushButton *> buttons, QWidget *parent)
{
    auto *room = new QWidget(parent);
    auto *line = new QHBoxLayout(room);
    line->setContentsMargins({});
    line->setSpacing(kGrid);
    for (QPushButton *one : buttons)
        line->addWidget(one);
    line->addStretch(1);
    return room;
}

} // namespace

PlanDialog::PlanDialog(const PlanQuestion &question, QWidget *parent)
    : AskDialog(tr("Plan a visit"), parent), m_question(question), m_places(question.places), m_stops(question.stops),
      m_monitor(new QComboBox(this)), m_day(new QDateEdit(this)), m_kind(new QComboBox(this)), m_community(new QComboBox(this)),
      m_household(new QComboBox(this)), m_list(new QListWidget(this)), m_remarks(new QLabel(this))
{
    m_monitor->setObjectName(QStringLiteral("monitor"));
    m_community->setObjectName(QStringLiteral("community"));
    m_household->setObjectName(QStringLiteral("household"));
    m_list->setObjectName(QStringLiteral("stops"));
    m_remarks->setObjectName(QStringLiteral("remarks"));
    if (question.visit.plannedOn)
        m_day->setDate(qdate(*question.visit.plannedOn));
    layOut();
    offerCommunities({});
    offerHouseholds();
    showStops(0);
    connect(m_monitor, &QComboBox::currentIndexChanged, this, &PlanDialog::takeMonitor);
    connect(m_community, &QComboBox::currentIndexChanged, this, [this] {
        offerHouseholds();
        choosePlace();
    });
    connect(m_household, &QComboBox::currentIndexChanged, this, &PlanDialog::choosePlace);
    connect(m_day, &QDateEdit::dateChanged, this, &PlanDialog::remark);
    remark();
    finish(tr("Plan the visit"));
}

void PlanDialog::layOut()
{
    offerMonitors();
    m_day->setCalendarPopup(true);
    offerKinds();
    field(tr("&Day"), m_day);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    wide(m_remarks);
    field(tr("&Kind"), m_kind);
    quiet(tr("Communities and households come first where follow-ups are overdue or children were newly identified."));
    field(tr("&Community"), m_community);
    field(tr("&Household"), m_household);
    auto *add = button(tr("&Add to the stops"), "add-stop");
    connect(add, &QPushButton::clicked, this, &PlanDialog::addStop);
    wide(onOneLine({add}, this));
    const int line = fontMetrics().lineSpacing() + kGrid / 2;
    m_list->setMinimumHeight(kLeastStopLines * line);
    m_list->setMaximumHeight(kStopLines * line);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    field(tr("&Stops, in order"), m_list);
    m_stopButtons = stopButtons();
    wide(m_stopButtons);
    setTabOrder(m_household, add);
    setTabOrder(add, m_list);
}

QWidget *PlanDialog::stopButtons()
{
    auto *up = button(tr("Move &up"), "move-up");
    auto *down = button(tr("Move do&wn"), "move-down");
    auto *remove = button(tr("&Remove the stop"), "remove-stop");
    up->setToolTip(tr("In the list: Alt+Up"));
    down->setToolTip(tr("In the list: Alt+Down"));
    remove->setToolTip(tr("In the list: Delete"));
    connect(up, &QPushButton::clicked, this, [this] { moveStop(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveStop(1); });
    connect(remove, &QPushButton::clicked, this, &PlanDialog::removeStop);
    return onOneLine({up, down, remove}, this);
}

// A visit that is planned already stays with its monitor.
void PlanDialog::offerMonitors()
{
    for (const FilterChoice &monitor : m_question.monitors)
        m_monitor->addItem(monitor.label, qstring(monitor.value));
    const QString own = qstring(m_question.visit.monitor.id);
    if (!own.isEmpty() && m_monitor->count() > 0 && m_monitor->findData(own) < 0) // not active any more
        m_monitor->addItem(m_question.monitor.isEmpty() ? own : m_question.monitor, own);
    m_monitor->setCurrentIndex(m_monitor->findData(own));
    if (m_question.monitors.empty()) {
        m_monitor->hide();
        m_monitor->setAccessibleName(tr("Monitor"));
        sentence(m_question.monitor);
    } else {
        field(tr("&Monitor"), m_monitor);
    }
}

void PlanDialog::offerKinds()
{
    for (std::size_t i = 0; i < kCoachingKindCodes.size(); ++i) {
        Coaching kind;
        kind.kind = static_cast<CoachingKind>(i);
        m_kind->addItem(visitKindText(kind));
    }
    m_kind->setCurrentIndex(static_cast<int>(m_question.visit.kind));
}

void PlanDialog::takeMonitor()
{
    if (m_question.placesOf)
        m_places = m_question.placesOf(m_monitor->currentData().toString().toStdString());
    offerCommunities(communityChosen().id);
    offerHouseholds();
    remark();
    check();
}

void PlanDialog::offerCommunities(const std::string &chosen)
{
    const QSignalBlocker quietly(m_community);
    offerPlaces(*m_community, m_places.communities, {"community", chosen, {}}, tr("not decided"), {});
}

void PlanDialog::offerHouseholds()
{
    const auto &of = m_places.householdsOf;
    const QSignalBlocker quietly(m_household);
    offerPlaces(*m_household, of ? of(communityChosen().id) : std::vector<PlaceOffer>(), householdChosen(), tr("not decided"),
                {});
}

void PlanDialog::choosePlace() { m_isChosen = true; }

Subject PlanDialog::communityChosen() const { return placeChosenIn(*m_community, "community", {}); }

Subject PlanDialog::householdChosen() const { return placeChosenIn(*m_household, "household", {}); }

Stop PlanDialog::chosen() const { return {communityChosen(), householdChosen()}; }

std::vector<Stop> PlanDialog::everyStop() const
{
    std::vector<Stop> stops = m_stops;
    Stop one = chosen();
    if (m_isChosen && !one.where().id.empty() && std::ranges::none_of(stops, isAt(one)))
        stops.push_back(std::move(one));
    return stops;
}

// The community stays chosen: the next stop is often there too.
void PlanDialog::addStop()
{
    m_isChosen = true;
    m_stops = everyStop();
    showStops(int(std::ranges::find_if(m_stops, isAt(chosen())) - m_stops.begin()));
    m_household->setCurrentIndex(0);
    m_isChosen = false;
}

void PlanDialog::removeStop()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_stops.erase(m_stops.begin() + row);
    showStops(row);
}

void PlanDialog::moveStop(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= int(m_stops.size()))
        return;
    std::swap(m_stops[std::size_t(row)], m_stops[std::size_t(to)]);
    showStops(to);
}

void PlanDialog::showStops(int current)
{
    m_list->clear();
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        m_list->addItem(tr("%1. %2").arg(locale().toString(int(i + 1)), m_question.stopText(m_stops[i])));
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    for (QWidget *one : {static_cast<QWidget *>(m_list), m_stopButtons})
        one->setEnabled(!m_stops.empty());
}

bool PlanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isMoving = key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
        if (isMoving)
            moveStop(key.key() == Qt::Key_Up ? -1 : 1);
        else if (key.key() == Qt::Key_Delete)
            removeStop();
        if (isMoving || key.key() == Qt::Key_Delete)
            return true;
    }
    return AskDialog::eventFilter(watched, event);
}

void PlanDialog::remark()
{
    const QStringList remarks = m_question.remarksOn ? m_question.remarksOn(answer().visit) : QStringList();
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

QString PlanDialog::missing() const
{
    return !m_question.monitors.empty() && m_monitor->currentIndex() < 0 ? tr("Choose the monitor.") : QString();
}

VisitPlan PlanDialog::answer() const
{
    Coaching visit = m_question.visit;
    if (const QString monitor = m_monitor->currentData().toString(); !monitor.isEmpty() && qstring(visit.monitor.id) != monitor)
        visit.monitor = {"personnel", monitor.toStdString(), {}};
    visit.plannedOn = dateOf(m_day->date());
    visit.kind = static_cast<CoachingKind>(m_kind->currentIndex());
    return {visit, everyStop()};
}

} // namespace clmrs
