#include "widgets/pages/coachingpage.h"

#include "models/domain/qstring.h"
#include "models/tables/practicelists.h"
#include "widgets/pages/coachingcourseview.h"
#include "widgets/pages/coachingpanel.h"
#include "widgets/pages/coachingteamview.h"
#include "widgets/pages/openedlists.h"
#include "widgets/pages/visitentryview.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
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

const QString kPartKey = QStringLiteral("coaching/part");
const QString kStoryKey = QStringLiteral("coaching/pane");
constexpr int kStoryWidth = 380; // pixels
constexpr int kLeastReading = 120;
constexpr int kReading = 0; // of the two places
constexpr int kEntering = 1;

Subject personSubject(const std::string &id) { return {"personnel", id, {}}; }

} // namespace

CoachingPage::CoachingPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : Page(parent), m_session(session), m_memory(memory), m_naming(naming), m_place(new QStackedWidget(this)),
      m_partLabel(new QLabel(this)), m_part(new QComboBox(this)), m_tabs(new QTabBar(this)), m_intro(new QLabel(this)),
      m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)), m_monitors(new PlainListView(this)),
      m_course(new CoachingCourseView(this)), m_teamView(new CoachingTeamView(this)), m_empty(new QLabel(this)),
      m_lists(new OpenedLists(naming, this)), m_panel(new CoachingPanel(this)), m_entry(new VisitEntryView(this))
{
    layOut();
    connectAll();
    retranslate();
    m_part->setCurrentIndex(std::clamp(m_memory.value(kPartKey).toInt(), 0, m_part->count() - 1));
    m_isPaneWanted = m_memory.value(kStoryKey, true).toBool();
    m_panel->setVisible(m_isPaneWanted);
    m_panel->clear();
    showTab(whom);
}

void CoachingPage::layOut()
{
    m_part->setObjectName(QStringLiteral("part"));
    m_partLabel->setBuddy(m_part);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = whom; tab < tabTotal; ++tab)
        m_tabs->addTab(QString());
    for (QLabel *label : {m_intro, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget *page : std::initializer_list<QWidget *>{m_monitors, m_course, m_teamView, m_empty, m_lists})
        m_stack->addWidget(page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kStoryWidth * 3, kStoryWidth});
    m_panel->setMinimumWidth(kStoryWidth - 4 * kGrid);
    m_splitter->setMinimumHeight(kLeastReading);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_partLabel);
    bar->addWidget(m_part);
    auto *reading = new QWidget(this);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(kGrid);
    column->addLayout(bar);
    column->addWidget(m_intro);
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
    setTabOrder(m_tabs, m_part);
    setTabOrder(m_part, m_monitors);
    setTabOrder(m_monitors, m_panel);
}

void CoachingPage::connectAll()
{
    connect(m_part, &QComboBox::activated, this, [this] {
        showWhom();
        enter();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &CoachingPage::showTab);
    connect(m_monitors, &PlainListView::currentRowChanged, this, &CoachingPage::showCurrent);
    connect(m_monitors, &PlainListView::rowActivated, this, [this] {
        showPane(true);
        m_panel->enter();
    });
    connect(m_panel, &CoachingPanel::acted, this, &CoachingPage::act);
    connect(m_course, &CoachingCourseView::monitorChosen, this,
            [this](const std::string &monitor) { choosePerson(personSubject(monitor)); });
    connect(m_course, &CoachingCourseView::madeNow, this, &CoachingPage::countChanged);
    connect(m_course, &CoachingCourseView::opened, this, &CoachingPage::open);
    connect(m_teamView, &CoachingTeamView::teamChosen, this, &CoachingPage::countChanged);
    connect(m_teamView, &CoachingTeamView::opened, this, &CoachingPage::open);
    connect(m_lists, &OpenedLists::made, this, &CoachingPage::showList);
    connect(m_lists, &OpenedLists::rowActivated, this, &CoachingPage::openRow);
    connect(m_lists, &OpenedLists::backAsked, this, &CoachingPage::closeLists);
    connect(m_entry, &VisitEntryView::putAsideAsked, this, &CoachingPage::endEntry);
    connect(&m_session, &Session::opened, this, [this] {
        m_stale = true;
        closeLists();
        makeWhenSeen();
    });
}

QString CoachingPage::heading() const { return tr("Coaching"); }

QString CoachingPage::countText() const
{
    if (isEntering())
        return {};
    if (isListShown() || m_tabs->currentIndex() != whom)
        return tr("%Ln row(s)", nullptr, listInFront().model()->rowCount());
    return m_made.plan ? tr("%Ln person(s)", nullptr, m_monitors->model()->rowCount()) : QString();
}

bool CoachingPage::isReady() const
{
    const bool isMade = m_made.plan && !m_stale && !m_making.isRunning();
    return (isMade || !m_logbook) && m_course->isReady() && m_lists->isReady();
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
    else if (m_tabs->currentIndex() == time)
        m_course->setFocus();
    else
        listInFront().enter();
}

PlainListView &CoachingPage::listInFront() const
{
    if (isListShown())
        return list();
    switch (m_tabs->currentIndex()) {
    case time:
        return m_course->table();
    case team:
        return m_teamView->listInFront();
    default:
        return *m_monitors;
    }
}

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
    if (isListShown())
        return m_lists->leaving();
    if (m_tabs->currentIndex() == time)
        return m_course->leaving();
    if (m_tabs->currentIndex() == team)
        return m_teamView->leaving();
    return SmallListLeaving{[made = m_made, only = part(), locale = locale()](Naming naming) {
                                return coachingList(*made.opened->book, *made.logbook, *made.plan, only, naming, locale);
                            },
                            m_monitors->rows().rowCount()};
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
        choosePerson(personSubject(std::string(m_made.opened->book->snapshot->personnel.id(seen->coaching.monitor))));
    showPane(pose == withPane);
    m_tabs->setCurrentIndex(pose == overTime ? time : pose == asTeam ? team : whom);
    if (pose != entering || m_made.plan->empty())
        return;
    const Date day = m_made.opened->load->day;
    beginEntry(seen != m_made.plan->end() ? entryOf(*m_made.logbook, *seen->coaching.visit, day)
                                          : newEntry(personSubject(currentId()), {}, day),
               false);
}

void CoachingPage::toggleTables()
{
    if (m_tabs->currentIndex() == time)
        m_course->toggleTables();
    else
        m_panel->toggleTables();
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
    m_stale = true;
    makeWhenSeen();
    if (!m_made.plan)
        showTab(m_tabs->currentIndex()); // what is said in its place
}

void CoachingPage::rememberLook()
{
    m_memory.setValue(kPartKey, m_part->currentIndex());
    m_memory.setValue(kStoryKey, m_isPaneWanted);
    Q_EMIT entryLeft();
}

void CoachingPage::makeWhenSeen()
{
    if (m_stale && isVisible() && m_session.current() && m_logbook)
        make();
}

void CoachingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makeWhenSeen();
}

void CoachingPage::make()
{
    m_stale = false;
    const CoachingSource source = coachingSource(m_made, m_session.current(), m_logbook);
    m_making.start<CoachingMade>([source](const Progress &progress) { return coachingMadeOf(source, progress); },
                                 [this](CoachingMade made) { show(std::move(made)); });
    Q_EMIT countChanged();
}

void CoachingPage::show(CoachingMade made)
{
    m_made = std::move(made);
    m_entry->setGround(m_made.opened, m_made.logbook, m_naming);
    fillParts();
    showWhom();
    if (m_asked && isListShown())
        openNumber(*m_asked); // with what was written meanwhile
    else if (!isListShown())
        showTab(m_tabs->currentIndex());
    if (m_pose)
        takePose();
}

// How many stand in each part of the list is part of its name.
void CoachingPage::fillParts()
{
    const int chosen = std::max(0, m_part->currentIndex());
    m_part->clear();
    const int all = m_made.plan ? int(m_made.plan->size()) : 0;
    m_part->addItem(tr("Everybody (%1)").arg(locale().toString(all)));
    for (std::size_t i = 0; i < kCoachingSectionCodes.size(); ++i) {
        const auto section = static_cast<CoachingSection>(i);
        const int count = m_made.plan ? countIn(*m_made.plan, section) : 0;
        m_part->addItem(tr("%1 (%2)").arg(sectionText(section), locale().toString(count)));
    }
    m_part->setCurrentIndex(chosen);
}

std::optional<CoachingSection> CoachingPage::part() const
{
    const int chosen = m_part->currentIndex();
    return chosen > 0 ? std::optional(static_cast<CoachingSection>(chosen - 1)) : std::nullopt;
}

void CoachingPage::showWhom()
{
    if (!m_made.plan)
        return;
    m_monitors->show(coachingList(*m_made.opened->book, *m_made.logbook, *m_made.plan, part(), m_naming, locale()));
    m_monitors->chooseFirst();
    if (!isListShown() && m_tabs->currentIndex() == whom)
        showTab(whom);
    showCurrent();
}

void CoachingPage::showTab(int tab)
{
    m_lists->drop();
    m_asked.reset();
    const bool isWhom = tab == whom;
    const PlainList &monitors = m_monitors->rows().list();
    m_intro->setText(monitors.intro);
    m_intro->setVisible(isWhom && m_made.plan);
    m_part->setVisible(isWhom);
    m_partLabel->setVisible(isWhom);
    m_panel->setVisible(isWhom && m_isPaneWanted);
    m_empty->setText(m_logbook ? monitors.empty : tr("The logbook is not open: there is nothing to read here."));
    if (!m_made.plan || (isWhom && monitors.rows.empty()))
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentIndex(tab);
    if (m_made.plan && tab == time)
        m_course->show(m_made, currentId(), m_naming);
    if (m_made.plan && tab == team)
        m_teamView->show(m_made, m_naming);
    showCurrent();
    Q_EMIT countChanged();
}

std::string CoachingPage::currentId() const
{
    const PlainRow *row = m_monitors->currentRow();
    return row ? row->target.id : std::string();
}

const PlanEntry *CoachingPage::current() const { return m_made.plan ? m_made.of(currentId()) : nullptr; }

void CoachingPage::showCurrent()
{
    if (!isPaneShown())
        return;
    const PlanEntry *entry = current();
    const std::string id = currentId();
    const bool isSame = std::exchange(m_told, id) == id;
    if (entry)
        m_panel->show(coachingStory(*m_made.opened->book, *m_made.opened->load, *m_made.logbook, *entry, m_naming, locale()),
                      isSame);
    else
        m_panel->clear();
}

void CoachingPage::choosePerson(const Subject &person)
{
    PlainRow wanted;
    wanted.target = person;
    if (m_monitors->rows().rowOf(wanted) < 0) {
        m_part->setCurrentIndex(0); // who stands in another part
        showWhom();
    }
    if (const int row = m_monitors->rows().rowOf(wanted); row >= 0)
        m_monitors->setCurrentIndex(m_monitors->rows().index(row, 0));
}

void CoachingPage::act(CoachingAct what, const CoachingAsked &asked, const Key &key)
{
    switch (what) {
    case CoachingAct::open:
        return openNumber(asked);
    case CoachingAct::plan:
        return Q_EMIT planAsked(personSubject(m_told));
    case CoachingAct::change:
        return Q_EMIT planChangeAsked(key);
    case CoachingAct::remove:
        return Q_EMIT planRemovalAsked(key);
    case CoachingAct::enter:
    case CoachingAct::correct:
        return Q_EMIT entryAsked(personSubject(m_told), key);
    case CoachingAct::followUp:
        return Q_EMIT followUpAsked(key);
    case CoachingAct::talk:
        return Q_EMIT talkAsked(personSubject(m_told), key);
    }
}

void CoachingPage::open(const Subject &target)
{
    if (target.table == kVisitTable) {
        openNumber({CoachingNumber::marks, target.id});
    } else if (target.table == kGapTable) {
        openGap(target.id);
    } else if (target.table == "personnel") {
        m_tabs->setCurrentIndex(whom);
        closeLists();
        choosePerson(target);
        showPane(true);
        enter();
    }
}

void CoachingPage::openNumber(const CoachingAsked &asked)
{
    m_asked = asked;
    m_lists->open(
        [made = m_made, asked, locale = locale()](const Progress &, Naming naming) {
            return coachingNumberList(*made.opened->book, *made.logbook, made.opened->load->day, asked, naming, locale)
                .value_or(PlainList());
        },
        OpenedLists::fromNumber);
}

void CoachingPage::openGap(const std::string &item)
{
    m_asked.reset();
    m_lists->open(
        [made = m_made, gaps = m_teamView->team(), item, locale = locale()](const Progress &, Naming naming) {
            return gapMonitorsList(*made.opened->book, gaps, item, naming, locale).value_or(PlainList());
        },
        OpenedLists::fromNumber);
}

void CoachingPage::openRow()
{
    const PlainRow &row = *list().currentRow();
    if (m_asked && (m_asked->number == CoachingNumber::openActions || m_asked->number == CoachingNumber::overdueActions ||
                    m_asked->number == CoachingNumber::allActions))
        Q_EMIT followUpAsked(row.key);
    else
        open(row.target);
}

void CoachingPage::showList()
{
    m_intro->hide();
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
    m_partLabel->setText(tr("&Show"));
    fillParts();
    for (QWidget *heard : {static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_part->view())})
        heard->setAccessibleName(tr("Part of the list"));
    m_tabs->setTabText(whom, tr("Whom to coach"));
    m_tabs->setTabText(time, tr("Over time"));
    m_tabs->setTabText(team, tr("The team"));
    m_tabs->setAccessibleName(tr("Coaching"));
    m_monitors->setAccessibleName(tr("Whom to coach")); // until it shows something
    m_lists->setWayBack(tr("‹ Back to coaching (Esc)"));
    nameScrollButtons(*m_tabs, tr("Lists to the left"), tr("Lists to the right"));
}

} // namespace clmrs
