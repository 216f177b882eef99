#include "widgets/pages/coachingpage.h"

#include "models/domain/qstring.h"
#include "models/tables/practicelists.h"
#include "widgets/pages/coachingcalendarview.h"
#include "widgets/pages/coachingcourseview.h"
#include "widgets/pages/coachingmeetingsview.h"
#include "widgets/pages/coachingopened.h"
#include "widgets/pages/coachingpanel.h"
#include "widgets/pages/coachingplanview.h"
#include "widgets/pages/coachingteamview.h"
#include "widgets/pages/visitentryview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolTip>
#include <QVBoxLayout>

namespace clmrs {

namespace {

const QString kStoryKey = QStringLiteral("coaching/pane");
constexpr int kLeastBesidePane = 200; // pixels, in half a screen
constexpr int kStoryWidth = 380;      // pixels
constexpr int kLeastReading = 120;
constexpr int kReading = 0; // of the two places
constexpr int kEntering = 1;

Subject personSubject(const std::string &id) { return {"personnel", id, {}}; }

} // namespace

CoachingPage::CoachingPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : MadePage(session, parent), m_memory(memory), m_naming(naming), m_place(new QStackedWidget(this)), m_tabs(new QTabBar(this)),
      m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)), m_planView(new CoachingPlanView(memory, this)),
      m_calendarView(new CoachingCalendarView(this)), m_course(new CoachingCourseView(this)),
      m_teamView(new CoachingTeamView(this)),
      m_meetingsView(new CoachingMeetingsView(this)), m_parts{m_planView, m_calendarView, m_course, m_teamView, m_meetingsView},
      m_closed(new QLabel(this)), m_lists(new CoachingOpened(naming, this)), m_panel(new CoachingPanel(this)),
      m_entry(new VisitEntryView(this))
{
    layOut();
    connectAll();
    retranslate();
    m_isPaneWanted = m_memory.value(kStoryKey, true).toBool();
    m_panel->clear();
    showTab(whom);
}

void CoachingPage::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = whom; tab < tabTotal; ++tab)
        m_tabs->addTab(QString());
    m_closed->setTextFormat(Qt::PlainText);
    m_closed->setWordWrap(true);
    m_closed->setAlignment(Qt::AlignCenter);
    for (CoachingPart *part : m_parts)
        m_stack->addWidget(part);
    for (QWidget *page : std::initializer_list<QWidget *>{m_closed, m_lists})
        m_stack->addWidget(page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kStoryWidth * 3, kStoryWidth});
    m_panel->setMinimumWidth(kStoryWidth - 4 * kGrid);
    m_stack->setMinimumWidth(kLeastBesidePane);
    m_splitter->setMinimumHeight(kLeastReading);
    auto *reading = new QWidget(this);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(kGrid);
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    m_place->addWidget(reading);
    auto *entryRoom = new QScrollArea(this); // in a small window it is walked through
    entryRoom->setWidget(m_entry);
    entryRoom->setWidgetResizable(true);
    entryRoom->setFrameShape(QFrame::NoFrame);
    entryRoom->setFocusPolicy(Qt::NoFocus);
    m_place->addWidget(entryRoom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->addWidget(m_place);
    setTabOrder(m_tabs, m_stack);
    setTabOrder(m_stack, m_panel);
}

void CoachingPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &CoachingPage::showTab);
    connect(m_planView, &CoachingPlanView::currentChanged, this, &CoachingPage::showCurrent);
    connect(m_planView, &CoachingPlanView::activated, this, [this] {
        showPane(true);
        m_panel->enter();
    });
    connect(m_panel, &CoachingPanel::acted, this, &CoachingPage::act);
    connect(m_course, &CoachingCourseView::monitorChosen, this,
            [this](const std::string &monitor) { m_planView->choose(personSubject(monitor)); });
    for (CoachingPart *part : m_parts) {
        connect(part, &CoachingPart::opened, this, &CoachingPage::open);
        connect(part, &CoachingPart::countChanged, this, &CoachingPage::countChanged);
    }
    connect(m_calendarView, &CoachingCalendarView::planAsked, this,
            [this](Date day) { Q_EMIT planAsked(personSubject(m_planView->currentId()), day); });
    connect(m_lists, &OpenedLists::made, this, &CoachingPage::showList);
    connect(m_lists, &CoachingOpened::opened, this, &CoachingPage::open);
    connect(m_lists, &CoachingOpened::followUpAsked, this,
            [this](const Key &action) { Q_EMIT actAsked(CoachingAct::followUp, {}, action); });
    connect(m_lists, &OpenedLists::backAsked, this, &CoachingPage::closeLists);
    connect(m_entry, &VisitEntryView::putAsideAsked, this, &CoachingPage::endEntry);
}

QString CoachingPage::heading() const { return tr("Coaching"); }

QString CoachingPage::countText() const
{
    if (isEntering())
        return {};
    if (isListShown() || m_tabs->currentIndex() != whom)
        return tr("%Ln row(s)", nullptr, listInFront().model()->rowCount());
    return m_made.plan ? tr("%Ln person(s)", nullptr, listInFront().model()->rowCount()) : QString();
}

bool CoachingPage::isReady() const
{
    const bool isMade = m_made.plan && !isStale() && !m_making.isRunning();
    return (isMade || !m_logbook) && m_lists->isReady() && std::ranges::all_of(m_parts, &CoachingPart::isReady);
}

bool CoachingPage::isEntering() const { return m_place->currentIndex() == kEntering; }

bool CoachingPage::isListShown() const { return m_stack->currentWidget() == m_lists; }

PlainListView &CoachingPage::list() const { return m_lists->list(); }

void CoachingPage::enter()
{
    if (isEntering())
        m_entry->enter();
    else if (isListShown())
        list().enter();
    else
        inFront().enter();
}

CoachingPart &CoachingPage::inFront() const { return *m_parts[std::size_t(m_tabs->currentIndex())]; }

PlainListView &CoachingPage::listInFront() const { return isListShown() ? list() : inFront().listInFront(); }

// Of monitors alone: a visit or an action is none of the file.
std::vector<RowSubject> CoachingPage::currentSubjects() const
{
    const PlainRow *row = isEntering() ? nullptr : listInFront().currentRow();
    if (!row || row->target.table != "personnel" || !m_made.opened)
        return {};
    const auto person = rowOfId(m_made.opened->book->snapshot->personnel, row->target.id);
    return {{row->target, personText(*m_made.opened->book, person.value_or(Ref<Personnel>()), m_naming)}};
}

Leaving CoachingPage::leaving() const
{
    if (!m_made.plan || isEntering())
        return {};
    return isListShown() ? m_lists->leaving() : inFront().leaving();
}

bool CoachingPage::isPaneShown() const { return m_panel->isVisibleTo(m_splitter); }

void CoachingPage::showPane(bool shown)
{
    m_isPaneWanted = shown;
    m_panel->setVisible(shown && m_tabs->currentIndex() == whom);
    showCurrent();
}

// Once there is something to show.
void CoachingPage::pose(int pose)
{
    m_pose = pose;
    if (isReady() && m_made.plan)
        takePose();
}

// Of the first monitor who was seen, else of the first: the latest visit as a sheet, and how it went on.
void CoachingPage::takePose()
{
    const int pose = *std::exchange(m_pose, std::nullopt);
    endEntry();
    m_tabs->setCurrentIndex(whom);
    const auto isSeen = [](const PlanEntry &entry) { return entry.coaching.visit != nullptr; };
    const auto seen = std::ranges::find_if(*m_made.plan, isSeen);
    if (seen != m_made.plan->end())
        m_planView->choose(personSubject(std::string(m_made.opened->book->snapshot->personnel.id(seen->coaching.monitor))));
    showPane(pose == withPane);
    constexpr std::pair<Pose, Tab> kTabs[] = {{overTime, time}, {asTeam, team}, {asMeetings, meetings}, {asCalendar, calendar}};
    const auto tab = std::ranges::find(kTabs, pose, [](const auto &one) { return int(one.first); });
    m_tabs->setCurrentIndex(tab == std::end(kTabs) ? whom : tab->second);
    if (pose != entering || m_made.plan->empty())
        return;
    const Date day = m_made.opened->load->day;
    beginEntry(seen != m_made.plan->end() ? entryOf(*m_made.logbook, *seen->coaching.visit, day)
                                          : newEntry(personSubject(m_planView->currentId()), {}, day),
               false);
}

void CoachingPage::toggleTables()
{
    if (m_panel->isVisible())
        m_panel->toggleTables();
    else
        inFront().toggleTables();
}

// The rule of the reason that has the keys, or is under the pointer.
bool CoachingPage::explain()
{
    QWidget *under = QApplication::widgetAt(QCursor::pos());
    if (!under || !m_panel->isAncestorOf(under) || under->toolTip().isEmpty())
        return false;
    QToolTip::showText(under->mapToGlobal(under->rect().bottomLeft()), under->toolTip(), under);
    return true;
}

void CoachingPage::setNaming(Naming naming)
{
    if (std::exchange(m_naming, naming) == naming)
        return;
    m_lists->setNaming(naming, isListShown());
    if (m_made.plan)
        show(m_made);
}

// Another row of it may be on any list: all of it is made again.
void CoachingPage::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    const bool isSame = m_logbook && logbook && m_logbook->rows == logbook->rows && m_logbook->isLocked == logbook->isLocked;
    m_logbook = logbook;
    if (isSame)
        return; // a draft was kept
    makeAgain();
    if (!m_made.plan)
        showTab(m_tabs->currentIndex()); // what is said in its place
}

void CoachingPage::rememberLook()
{
    m_planView->rememberLook();
    m_memory.setValue(kStoryKey, m_isPaneWanted);
    Q_EMIT entryLeft();
}

void CoachingPage::letGo() { closeLists(); }

void CoachingPage::make()
{
    const CoachingSource source = coachingSource(m_made, opened(), m_logbook);
    m_making.start<CoachingMade>([source](const Progress &progress) { return coachingMadeOf(source, progress); },
                                 [this](CoachingMade made) { show(std::move(made)); });
    Q_EMIT countChanged();
}

void CoachingPage::show(CoachingMade made)
{
    m_made = std::move(made);
    m_entry->setGround(m_made.opened, m_made.logbook, m_naming);
    m_planView->show(m_made, m_naming);
    if (isListShown())
        m_lists->openAgain(m_made);
    else
        showTab(m_tabs->currentIndex());
    if (m_pose)
        takePose();
}

void CoachingPage::showTab(int tab)
{
    m_lists->drop();
    m_panel->setVisible(tab == whom && m_isPaneWanted);
    if (m_made.plan)
        m_stack->setCurrentIndex(tab);
    else
        m_stack->setCurrentWidget(m_closed);
    if (m_made.plan && tab == time)
        m_course->askFor(m_planView->currentId());
    if (m_made.plan && tab != whom) // whom is shown already
        inFront().show(m_made, m_naming);
    m_closed->setText(m_logbook ? QString() : tr("The logbook is not open: there is nothing to read here."));
    showCurrent();
    Q_EMIT countChanged();
}

void CoachingPage::showCurrent()
{
    if (!isPaneShown())
        return;
    const std::string id = m_planView->currentId();
    const PlanEntry *entry = m_made.of(id);
    const bool isSame = std::exchange(m_told, id) == id;
    if (entry)
        m_panel->show(coachingStory(*m_made.opened->book, *m_made.opened->load, *m_made.logbook, *entry, m_naming, locale()),
                      isSame);
    else
        m_panel->clear();
}

void CoachingPage::act(CoachingAct what, const CoachingAsked &asked, const Key &key)
{
    if (what == CoachingAct::open)
        m_lists->openNumber(m_made, asked);
    else
        Q_EMIT actAsked(what, personSubject(m_told), key);
}

void CoachingPage::open(const Subject &target)
{
    if (target.table == kVisitTable) {
        m_lists->openNumber(m_made, {CoachingNumber::marks, target.id});
    } else if (target.table == kGapTable) {
        m_lists->openGap(m_made, m_teamView->team(), target.id);
    } else if (target.table == "personnel") {
        m_tabs->setCurrentIndex(whom);
        closeLists();
        m_planView->choose(target);
        showPane(true);
        enter();
    }
}

void CoachingPage::showList()
{
    m_stack->setCurrentWidget(m_lists);
    list().enter();
    Q_EMIT countChanged();
}

// Back to where the number stands.
void CoachingPage::closeLists()
{
    if (m_lists->depth() == 0)
        return;
    const bool wasShown = isListShown();
    showTab(m_tabs->currentIndex());
    if (wasShown)
        enter();
}

void CoachingPage::beginEntry(const VisitEntry &entry, bool isDraft)
{
    m_entry->setGround(m_made.opened, m_made.logbook, m_naming);
    m_entry->begin(entry, isDraft);
    m_place->setCurrentIndex(kEntering);
    m_entry->enter();
    Q_EMIT countChanged();
}

void CoachingPage::endEntry()
{
    if (!isEntering())
        return;
    Q_EMIT entryLeft();
    m_place->setCurrentIndex(kReading);
    enter();
    Q_EMIT countChanged();
}

void CoachingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isListShown())
        closeLists();
    else if (event->key() == Qt::Key_Escape && m_panel->isAncestorOf(focusWidget()))
        enter();
    else
        Page::keyPressEvent(event);
}

void CoachingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        closeLists();
        if (m_made.plan)
            show(m_made);
        else
            showTab(m_tabs->currentIndex());
    }
    Page::changeEvent(event);
}

void CoachingPage::retranslate()
{
    m_tabs->setTabText(whom, tr("Whom to coach"));
    m_tabs->setTabText(calendar, tr("Calendar"));
    m_tabs->setTabText(time, tr("Over time"));
    m_tabs->setTabText(team, tr("The team"));
    m_tabs->setTabText(meetings, tr("Team meetings"));
    m_tabs->setAccessibleName(tr("Coaching"));
    m_lists->setWayBack(tr("‹ Back to coaching (Esc)"));
    nameScrollButtons(*m_tabs, tr("Lists to the left"), tr("Lists to the right"));
}

} // namespace clmrs
