#include "widgets/pages/weekpage.h"

#include "models/session/freeing.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/sections.h"
#include "widgets/parts/tips.h"
#include "widgets/parts/weekcalendarview.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kRoomForCalendar = 800; // pixels of the page: with less the calendar stands below

} // namespace

WeekPage::WeekPage(Session &session, Naming naming, QWidget *parent)
    : MadePage(session, parent), m_naming(naming), m_stack(new QStackedWidget(this)), m_scroll(new QScrollArea(m_stack)),
      m_sections(new Sections(m_scroll)), m_beside(new QWidget(m_scroll)), m_calendarTitle(new QLabel(m_beside)),
      m_calendar(new WeekCalendarView(m_beside)), m_legend(new QLabel(m_beside)), m_allDays(new LinkButton({}, m_beside)),
      m_lists(new WeekOpened(naming, m_stack))
{
    layOut();
    connect(m_lists, &OpenedLists::made, this, [this] {
        m_stack->setCurrentWidget(m_lists);
        list().enter();
        Q_EMIT countChanged();
    });
    connect(m_lists, &OpenedLists::madeAgain, this, &WeekPage::countChanged);
    connect(m_lists, &OpenedLists::backAsked, this, &WeekPage::closeLists);
    connect(m_lists, &OpenedLists::rowActivated, this, [this] {
        if (const PlainRow *row = list().currentRow(); !row->target.id.empty())
            Q_EMIT subjectAsked(Subject(row->target));
    });
    connect(m_lists, &WeekOpened::sessionListsAsked, this, &WeekPage::sessionListsAsked);
    connect(m_calendar, &WeekCalendarView::dayActivated, m_lists,
            [this](int day) { m_lists->openDays(static_cast<std::size_t>(day), static_cast<std::size_t>(day)); });
    connect(m_allDays, &QAbstractButton::clicked, this, &WeekPage::toggleTables);
    retranslate();
}

void WeekPage::layOut()
{
    auto *content = new QWidget(m_scroll);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(2 * kGrid);
    m_parts->addWidget(m_sections, 1);
    m_parts->addWidget(m_beside, 0, Qt::AlignTop);
    QVBoxLayout *beside = columnIn(m_beside);
    for (QWidget *part : {static_cast<QWidget *>(m_calendarTitle), static_cast<QWidget *>(m_calendar),
                          static_cast<QWidget *>(m_legend), static_cast<QWidget *>(m_allDays)})
        beside->addWidget(part);
    QFont bold = font();
    bold.setBold(true);
    m_calendarTitle->setFont(bold);
    m_legend->setWordWrap(true);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_scroll);
    m_lists->setContentsMargins(2 * kGrid, 0, 0, 0); // under the heading, as the lines
    m_stack->addWidget(m_lists);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 2 * kGrid, 0);
    layout->addWidget(m_stack);
}

void WeekPage::retranslate()
{
    m_lists->setWayBack(tr("‹ Back to the week (Esc)"));
    m_scroll->setAccessibleName(heading());
    m_calendarTitle->setText(tr("This week and the next two"));
    m_calendar->setAccessibleName(m_calendarTitle->text());
    m_legend->setText(tr("□ sessions, coaching visits and trainings, ◐ some or ● all of them held · ! children whose follow-up "
                         "or visit falls due"));
    m_allDays->setText(tr("All of these days as a list (Ctrl+T)"));
    m_allDays->setAccessibleName(m_allDays->text());
}

QString WeekPage::heading() const { return tr("This week"); }

QString WeekPage::countText() const
{
    if (isListShown())
        return tr("%Ln row(s)", nullptr, list().rows().rowCount());
    if (!m_made.opened)
        return {};
    return tr("%Ln matter(s)", nullptr, static_cast<int>(m_made.week.lines.size()) + (m_made.week.alerts ? 1 : 0));
}

bool WeekPage::isReady() const
{
    return !isStale() && !m_making.isRunning() && !m_managing.isRunning() && m_lists->isReady() && !m_entersSoon;
}

bool WeekPage::isListShown() const { return m_stack->currentWidget() == m_lists; }

void WeekPage::enter()
{
    if (isListShown())
        list().enter();
    else if (const auto links = m_sections->findChildren<QAbstractButton *>(); !links.isEmpty())
        links[std::min(m_left, links.size() - 1)]->setFocus(Qt::TabFocusReason);
    else
        m_scroll->setFocus();
}

std::vector<RowSubject> WeekPage::currentSubjects() const
{
    const PlainRow *row = isListShown() ? list().currentRow() : nullptr;
    if (!row || row->target.id.empty())
        return {};
    return {{row->target, row->cells.front()}};
}

Leaving WeekPage::leaving() const
{
    if (isListShown())
        return m_lists->leaving();
    return m_made.opened ? Leaving(WeekLeaving()) : Leaving();
}

bool WeekPage::explain() { return showTipInFocus(*m_sections); }

void WeekPage::setNaming(Naming naming)
{
    if (std::exchange(m_naming, naming) == naming)
        return;
    m_lists->setNaming(naming, isListShown());
    makeAgain();
}

void WeekPage::setAuthor(const Author *author) { showFor(author && author->role == AuthorRole::manager); }

void WeekPage::pose(int pose) { showFor(pose == forManager); }

void WeekPage::showFor(bool manager)
{
    if (std::exchange(m_forManager, manager) == manager)
        return;
    makeAgain();
}

void WeekPage::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    if (std::exchange(m_logbook, logbook) == logbook)
        return;
    makeAgain();
}

void WeekPage::setChanges(std::shared_ptr<const ChangesSince> changes)
{
    m_changed = opened() ? opened()->book->snapshot : nullptr;
    if (std::exchange(m_changes, std::move(changes)) != m_changes)
        makeAgain();
}

void WeekPage::letGo()
{
    closeLists();
    dropManagers();
    m_left = 0;
}

void WeekPage::dropManagers()
{
    m_managing.cancel();
    m_managers.clear();
}

void WeekPage::make()
{
    const bool isOfIt = m_changed == opened()->book->snapshot; // those of the next file come a little after it
    m_making.start<WeekMade>(
        [opened = opened(), logbook = m_logbook, changes = isOfIt ? m_changes : nullptr, naming = m_naming,
         locale = QLocale()](const Progress &) {
            WeekMade made{opened, logbook, changes};
            made.week = weekOf(made.sources(), naming, locale);
            made.calendar = calendarOf(made.sources());
            return made;
        },
        [this](WeekMade made) {
            // The manager's lines are of file, day and logbook alone.
            if (made.opened != m_made.opened || made.logbook != m_made.logbook)
                dropManagers();
            WeekMade former = std::exchange(m_made, std::move(made));
            m_lists->setMade(m_made);
            freeOnWorker(std::move(former));
            tell();
            tellCalendar();
            openAgain(WeekOpened::From::line);
            openAgain(WeekOpened::From::calendar);
            Q_EMIT countChanged();
            if (m_forManager && m_managers.empty() && !m_managing.isRunning())
                makeForManager();
        });
}

// After the week itself: figures of two seasons take a while.
void WeekPage::makeForManager()
{
    const auto &opened = m_made.opened;
    m_managing.start<std::vector<ManagerLine>>(
        [sources = ManagerSources{opened->book, opened->load, m_made.logbook}, locale = QLocale()](const Progress &progress) {
            return managerLines(sources, locale, progress);
        },
        [this](std::vector<ManagerLine> lines) {
            m_managers = std::move(lines);
            tell();
            openAgain(WeekOpened::From::manager);
        });
}

void WeekPage::openAgain(WeekOpened::From from)
{
    if (m_lists->openedFrom() == from && isListShown() && !m_lists->openAgain())
        closeLists();
}

ListMaker WeekPage::managersList(ManagerPart part, const QString &rule) const
{
    const auto line =
        std::ranges::find_if(m_managers, [&](const ManagerLine &one) { return one.part == part && one.rule == rule; });
    if (line == m_managers.end())
        return {};
    return [list = line->list, locale = QLocale()](const Progress &progress, Naming naming) {
        return list(naming, locale, progress);
    };
}

void WeekPage::toggleTables()
{
    if (isListShown())
        closeLists();
    else if (!m_made.calendar.days.empty())
        m_lists->openDays(0, m_made.calendar.days.size() - 1);
}

void WeekPage::open(const WeekLine &line)
{
    keepPlace();
    if (*line.view != '\0')
        Q_EMIT viewAsked(QLatin1String(line.view));
    else
        m_lists->openTopic(line.topic);
}

void WeekPage::closeLists()
{
    if (m_lists->depth() == 0)
        return;
    m_lists->drop();
    m_stack->setCurrentWidget(m_scroll);
    Q_EMIT countChanged();
    if (m_lists->openedFrom() == WeekOpened::From::calendar)
        m_calendar->setFocus(Qt::TabFocusReason);
    else
        enter();
}

void WeekPage::keepPlace()
{
    const auto links = m_sections->findChildren<QAbstractButton *>();
    m_left = std::max(qsizetype(0), links.indexOf(qobject_cast<QAbstractButton *>(focusWidget())));
}

void WeekPage::step(int by)
{
    const auto links = m_sections->findChildren<QAbstractButton *>();
    const qsizetype at = links.indexOf(qobject_cast<QAbstractButton *>(focusWidget()));
    const qsizetype next = at + by;
    if (at >= 0 && next >= 0 && next < links.size()) {
        links[next]->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(links[next]);
    }
}

void WeekPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isListShown())
        closeLists();
    else if (!isListShown() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else
        Page::keyPressEvent(event);
}

void WeekPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isBeside = width() >= kRoomForCalendar;
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_beside->layout()->setContentsMargins(isBeside ? 0 : 2 * kGrid, 0, 0, 0); // below the lines: under their first letter
}

void WeekPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        startAgain();
    }
    Page::changeEvent(event);
}

} // namespace clmrs
