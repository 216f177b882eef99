// What the page of the indicators opens, the lists behind its numbers, and what leaves it.
#include "models/tables/indicatorcharts.h"
#include "widgets/pages/figurepanel.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/plainlistview.h"

#include <QStackedWidget>
#include <QTabBar>

namespace clmrs {

void IndicatorsPage::openFigure()
{
    const IndicatorRow *row = m_figures->currentRow();
    if (!row)
        return;
    const IndicatorQuestion &asked = m_made.table.question;
    const bool isYearBeforeAsked = m_figures->hasFocus() && m_figures->currentIndex().column() == IndicatorTableModel::before;
    if (isYearBeforeAsked && !m_made.table.isYearBeforeTold)
        return;
    const bool isOfBefore = isYearBeforeAsked && row->before;
    openCounted(isOfBefore ? CountedQuestion{row->before->indicator, sameWeeksBefore(asked.period), asked.by, row->before->group}
                           : CountedQuestion{row->figure.indicator, asked.period, asked.by, row->figure.group});
}

void IndicatorsPage::openCounted(const CountedQuestion &question)
{
    openList([this, question]() -> ListMaker {
        return [opened = m_made.opened, question, locale = QLocale()](const Progress &progress, Naming naming) {
            return countedList(*opened->book, question, naming, locale, progress);
        };
    });
}

void IndicatorsPage::openTarget(const Subject &target)
{
    if (const auto question = countedQuestionOf(target)) {
        openCounted(*question);
        return;
    }
    if (const auto indicator = indicatorOfCode(target.id)) {
        openCounted({*indicator, m_made.table.question.period, GroupBy::none, {}});
        return;
    }
    const auto at = static_cast<std::size_t>(QString::fromStdString(target.id).toUInt());
    if (m_beside.opened && at < m_beside.activities.size())
        openList([this, at]() -> ListMaker {
            if (!m_beside.opened) // which comes after the figures
                return {};
            return [opened = m_beside.opened, activity = m_beside.activities[at], locale = QLocale()](
                       const Progress &, Naming naming) { return evidenceList(*opened->book, activity, naming, locale); };
        });
}

void IndicatorsPage::openRow()
{
    const PlainRow &row = *list().currentRow();
    if (const ListMaker behind = m_closed->behind(row))
        openFrozen(behind);
    else if (!row.target.id.empty())
        Q_EMIT subjectAsked(Subject(row.target));
}

void IndicatorsPage::openList(ListAsked asked)
{
    m_lists->open(std::move(asked), isListShown() ? OpenedLists::fromRow : OpenedLists::fromNumber);
}

// Compared with the file that is open now, and with no other.
void IndicatorsPage::openFrozen(const ListMaker &make)
{
    openList([this, make, of = opened()] { return of == opened() ? make : ListMaker(); });
}

void IndicatorsPage::showList()
{
    const bool hadKeys = isAncestorOf(focusWidget()) || isListShown();
    m_stack->setCurrentIndex(tabTotal);
    showWayBack();
    if (hadKeys)
        m_lists->list().enter();
    Q_EMIT countChanged();
}

// Back to the list from which it was opened, or to where the number stands.
void IndicatorsPage::closeList()
{
    if (!m_lists->close())
        closeLists();
}

void IndicatorsPage::closeLists()
{
    if (m_lists->depth() == 0)
        return;
    const bool wasShown = isListShown();
    showTab(m_tabs->currentIndex());
    if (wasShown)
        enter();
}

std::vector<RowSubject> IndicatorsPage::currentSubjects() const
{
    const PlainRow *row = isListShown() ? list().currentRow() : nullptr;
    return row && !row->target.id.empty() && !m_closed->behind(*row) ? std::vector<RowSubject>{{row->target, row->cells.front()}}
                                                                     : std::vector<RowSubject>();
}

std::optional<Period> IndicatorsPage::periodShown() const
{
    return m_made.opened ? std::optional(m_made.table.question.period) : std::nullopt;
}

// With its groups as a chart; else with the charts of the indicator in the current row, where they stand beside it.
Leaving IndicatorsPage::figuresLeaving() const
{
    const IndicatorRow *row = isPaneShown() && m_beside.opened ? m_figures->currentRow() : nullptr;
    std::vector<ChartSpec> beside;
    if (row)
        beside = figureCharts(*m_made.opened->book, m_beside.detail, row->figure.indicator, QLocale());
    return SmallListLeaving{
        [opened = m_made.opened, question = m_made.table.question, beside, locale = QLocale()](Naming naming) {
            const IndicatorTable table = indicatorTable(*opened->book, opened->load.get(), question, naming, locale, Progress());
            return ListWithCharts(figuresList(table, locale),
                                  question.by == GroupBy::none ? beside : std::vector{groupedChart(table, locale)});
        },
        m_figures->figures().rowCount()};
}

Leaving IndicatorsPage::leaving() const
{
    if (!m_made.opened)
        return {};
    if (isListShown())
        return m_lists->leaving();
    if (m_tabs->currentIndex() == figuresTab)
        return figuresLeaving();
    if (m_tabs->currentIndex() == closedTab)
        return m_closed->leaving();
    PlainList list = tabList().rows().list();
    for (PlainRow &row : list.rows)
        row.target = {}; // it leads to a list of this page, and to no row of the file
    std::vector<ChartSpec> charts;
    if (m_tabs->currentIndex() == casesTab && m_whole.opened && !list.rows.empty())
        charts.push_back(openCasesChart(m_whole.table, QLocale()));
    return SmallListLeaving{[list, charts](Naming) { return ListWithCharts(list, charts); }, static_cast<int>(list.rows.size())};
}

} // namespace clmrs
