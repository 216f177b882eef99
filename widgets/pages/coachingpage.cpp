#include "widgets/pages/coachingpage.h"

#include "models/domain/qstring.h"
#include "models/session/freeing.h"
#include "models/tables/practicelists.h"
#include "widgets/pages/coachingcalendarview.h"
#include "widgets/pages/coachingcourseview.h"
#include "widgets/pages/coachingmeetingsview.h"
#include "widgets/pages/coachingopened.h"
#include "widgets/pages/coachingpanel.h"
#include "widgets/pages/coachingplanview.h"
#include "widgets/pages/coachingteambox.h"
#include "widgets/pages/coachingteamview.h"
#include "widgets/pages/visitentryview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolTip>

namespace clmrs {

namespace {

const QString kStoryKey = QStringLiteral("coaching/pane");
constexpr int kReading = 0; // of the two places
constexpr int kEntering = 1;

Subject personSubject(const std::string &id) { return {"personnel", id, {}}; }

} // namespace

CoachingPage::CoachingPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : MadePage(session, parent), m_memory(memory), m_naming(naming), m_place(new QStackedWidget(this)), m_tabs(new QTabBar(this)),
      m_team(new CoachingTeamBox(this)), m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)),
      m_planView(new CoachingPlanView(memory, this)), m_calendarView(new CoachingCalendarView(this)),
      m_course(new CoachingCourseView(this)), m_teamView(new CoachingTeamView(this)),
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

QString CoachingPage::heading() const { return tr("Coaching"); }

QString CoachingPage::countText() const
{
    if (isEntering())
        return {};
    const bool isOfPeople = m_tabs->currentIndex() == whom || m_tabs->currentIndex() == team;
    if (isListShown() || !isOfPeople)
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
    const auto person = m_made.opened->book->snapshot->personnel.find(row->target.id);
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

// The rule of the reason under the pointer, else those of all reasons of the row that has the keys.
bool CoachingPage::explain()
{
    QWidget *under = QApplication::widgetAt(QCursor::pos());
    if (under && m_panel->isAncestorOf(under) && !under->toolTip().isEmpty()) {
        QToolTip::showText(under->mapToGlobal(under->rect().bottomLeft()), under->toolTip(), under);
        return true;
    }
    PlainListView &list = m_planView->listInFront();
    const PlanEntry *entry = list.hasFocus() ? m_made.of(m_planView->currentId()) : nullptr;
    if (!entry || entry->reasons.empty())
        return false;
    const QPoint at = list.visualRect(list.currentIndex()).bottomLeft();
    QToolTip::showText(list.viewport()->mapToGlobal(at), plainTip(reasonRules(*entry, locale()).join(u'\n')), &list);
    return true;
}

void CoachingPage::setNaming(Naming naming)
{
    if (std::exchange(m_naming, naming) == naming)
        return;
    m_lists->setNaming(naming, isListShown());
    makeAgain();
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
    const CoachingSource source = coachingSource(m_made, opened(), m_logbook, m_naming, locale());
    m_making.start<CoachingMade>([source](const Progress &progress) { return coachingMadeOf(source, progress); },
                                 [this](CoachingMade made) { show(std::move(made)); });
    Q_EMIT countChanged();
}

void CoachingPage::show(CoachingMade made)
{
    CoachingMade former = std::exchange(m_made, std::move(made));
    m_team->offer(m_made, m_naming);
    m_made.team = m_team->team();
    m_entry->setGround(m_made.opened, m_made.logbook, m_naming);
    m_planView->show(m_made, m_naming);
    m_lists->setMade(m_made);
    if (isListShown() && !m_lists->openAgain())
        closeLists();
    else if (!isListShown())
        showTab(m_tabs->currentIndex());
    if (m_pose)
        takePose();
    freeOnWorker(std::move(former)); // by now nobody else holds it
}

void CoachingPage::sitsHere(const std::string &person)
{
    if (!m_team->prefer(person) || !m_made.plan)
        return;
    m_team->offer(m_made, m_naming);
    showTeam();
}

void CoachingPage::takeTeam()
{
    closeLists();
    showTeam();
}

// Where a list is open it stays, and the way back leads to the team.
void CoachingPage::showTeam()
{
    m_made.team = m_team->team();
    m_planView->show(m_made, m_naming);
    if (!isListShown())
        showTab(m_tabs->currentIndex());
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
        m_lists->openNumber(asked);
    else
        Q_EMIT actAsked(what, personSubject(m_told), key);
}

void CoachingPage::open(const Subject &target)
{
    if (target.table == kVisitTable) {
        m_lists->openNumber({CoachingNumber::marks, target.id});
    } else if (target.table == kGapTable) {
        m_lists->openGap(m_teamView->team(), target.id);
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
        makeAgain();
        if (!m_made.plan)
            showTab(m_tabs->currentIndex());
    }
    Page::changeEvent(event);
}

} // namespace clmrs
