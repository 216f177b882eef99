// What the page of the monitors opens, the lists behind its numbers, and what leaves it.
#include "widgets/pages/funnelview.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/pages/monitorspage.h"
#include "widgets/pages/movesview.h"
#include "widgets/parts/plainlistview.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

namespace clmrs {

// A list behind a number knows its own rows, a group of monitors is about nobody; everywhere else it is about the monitor.
std::vector<RowSubject> MonitorsPage::currentSubjects() const
{
    const PlainRow *row = listInFront().currentRow();
    if (!row || row->target.id.empty() || (m_tabs->currentIndex() == movesTab && !isListShown()))
        return {};
    if (!isListShown()) {
        const auto person = m_made.opened->book->snapshot->personnel.find(row->target.id);
        return {{row->target, personText(*m_made.opened->book, person.value_or(Ref<Personnel>()), m_naming)}};
    }
    const PlainList &shown = list().rows().list();
    const int about = std::max({columnOf(shown, "child"), columnOf(shown, "household"), columnOf(shown, "about"), 0});
    return {{row->target, row->cells[static_cast<std::size_t>(about)]}};
}

Leaving MonitorsPage::leaving() const
{
    if (!m_made.review)
        return {};
    if (isListShown())
        return m_lists->leaving();
    const int tab = m_tabs->currentIndex();
    const MoveComparison *comparison = tab == movesTab ? m_moves->current() : nullptr;
    if (tab == movesTab && !comparison)
        return {};
    const int rows = tab == funnel ? static_cast<int>(m_made.comparison.rows.size()) : listInFront().model()->rowCount();
    if (comparison)
        return SmallListLeaving{[comparison = *comparison, locale = QLocale()](Naming) {
                                    return ListWithCharts(movesTable(comparison, locale), moveCharts(comparison, locale));
                                },
                                rows};
    constexpr std::array kParts{MonitorsPart::glance, MonitorsPart::funnel, MonitorsPart::signalsOfAll}; // by Tab
    const MonitorProfile *profile = isPaneShown() && tab != funnel ? current() : nullptr;
    const Ref<Personnel> beside = profile ? profile->person : Ref<Personnel>();
    return SmallListLeaving{
        [made = m_made, part = kParts[static_cast<std::size_t>(tab)], beside, locale = QLocale()](Naming naming) {
            return ListWithCharts(monitorsPartOf(made, part, naming, locale),
                                  monitorsChartsOf(made, part, beside, naming, locale));
        },
        rows};
}

std::optional<Period> MonitorsPage::periodShown() const
{
    return m_made.review ? std::optional(m_made.review->period) : std::nullopt;
}

void MonitorsPage::choosePerson(const Subject &person)
{
    PlainRow wanted;
    wanted.target = person;
    const int row = m_monitors->rows().rowOf(wanted);
    if (row >= 0)
        m_monitors->setCurrentIndex(m_monitors->rows().index(row, 0));
}

// From another list or the funnel: the monitor's row becomes the current one, the panel stands beside.
void MonitorsPage::openPerson(const Subject &person)
{
    if (person.id.empty())
        return;
    choosePerson(person);
    showPane(true);
}

void MonitorsPage::showPerson(const Subject &person)
{
    m_wanted = person;
    if (m_made.review && !isStale() && !m_making.isRunning())
        openWanted();
}

// At a glance, their row; who has none may still have children.
void MonitorsPage::openWanted()
{
    const Subject person = std::exchange(m_wanted, {});
    if (person.id.empty())
        return;
    PlainRow wanted;
    wanted.target = person;
    if (m_monitors->rows().rowOf(wanted) < 0) {
        Q_EMIT subjectAsked(person);
        return;
    }
    closeLists();
    m_tabs->setCurrentIndex(glance);
    openPerson(person);
}

void MonitorsPage::openNumber(NumberAsked asked)
{
    const MonitorProfile *profile = current();
    if (profile)
        openList([this, id = idOf(*profile), asked]() -> ListMaker {
            const MonitorProfile *found = profileOf(id);
            if (!found)
                return {};
            return [made = m_made, profile = *found, asked, locale = QLocale()](const Progress &, Naming naming) {
                return monitorNumberList(*made.opened->book, *made.review, profile, asked, naming, locale);
            };
        });
}

void MonitorsPage::openCases(const SignalAsked &asked)
{
    const MonitorProfile *profile = current();
    if (profile)
        openList([this, id = idOf(*profile), asked]() -> ListMaker {
            const MonitorProfile *found = profileOf(id);
            if (!found)
                return {};
            return [made = m_made, person = found->person, asked, locale = QLocale()](const Progress &, Naming naming) {
                return signalCaseList(*made.opened->book, *made.opened->load, *made.signalsOfAll, person, asked, naming, locale)
                    .value_or(PlainList());
            };
        });
}

void MonitorsPage::openGroup(const Subject &group)
{
    const auto asked = moveAskedOf(group);
    if (asked && m_made.moves)
        openList([this, asked = *asked]() -> ListMaker {
            if (!m_made.moves) // compared once they are looked at
                return {};
            return [made = m_made, asked, locale = QLocale()](const Progress &, Naming naming) {
                return moveMonitorsList(*made.opened->book, *made.opened->load, *made.moves, asked, naming, locale)
                    .value_or(PlainList());
            };
        });
}

// Of this period: a number of another is another number.
void MonitorsPage::openList(ListAsked asked)
{
    m_lists->open([this, asked = std::move(asked),
                   period = m_made.review->period] { return m_made.review->period == period ? asked() : ListMaker(); },
                  OpenedLists::fromNumber);
}

void MonitorsPage::showList()
{
    m_intro->hide();
    m_stack->setCurrentWidget(m_lists);
    list().enter();
    Q_EMIT countChanged();
}

void MonitorsPage::openRow()
{
    const Subject target = list().currentRow()->target;
    if (target.table == "personnel")
        openPerson(target);
    else if (!target.id.empty())
        Q_EMIT subjectAsked(Subject(target));
}

// Back to where the number stands.
void MonitorsPage::closeLists()
{
    if (m_lists->depth() == 0)
        return;
    const bool wasShown = isListShown();
    showTab(m_tabs->currentIndex());
    if (wasShown)
        enter();
}

} // namespace clmrs
