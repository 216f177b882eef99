#include "widgets/pages/indicatorspage.h"

#include "models/session/freeing.h"
#include "models/tables/indicatorcharts.h"
#include "widgets/pages/figurepanel.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/periodbar.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tips.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace clmrs {

IndicatorsPage::IndicatorsPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : MadePage(session, parent), m_memory(memory), m_naming(naming), m_bar(new PeriodBar(this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this))
{
    layOut();
    connectAll();
    recallLook();
    retranslate();
}

IndicatorsPage::~IndicatorsPage() = default;

QString IndicatorsPage::heading() const { return tr("Indicators"); }

QString IndicatorsPage::countText() const
{
    if (!m_made.opened)
        return {};
    if (isListShown())
        return tr("%Ln row(s)", nullptr, list().rows().rowCount());
    if (m_tabs->currentIndex() != figuresTab)
        return tr("%Ln row(s)", nullptr, tabList().rows().rowCount());
    return tr("%Ln row(s)", nullptr, static_cast<int>(std::ranges::count(m_made.table.rows, false, &IndicatorRow::isHeading)));
}

bool IndicatorsPage::isReady() const
{
    return !isStale() && !m_working.isRunning() && !m_restSoon.isActive() && !m_workingYearBefore.isRunning() &&
           !m_workingWhole.isRunning() && !m_workingBeside.isRunning() && m_lists->isReady() && m_closed->isReady();
}

bool IndicatorsPage::isListShown() const { return m_stack->currentIndex() == tabTotal; }

PlainListView &IndicatorsPage::tabList() const
{
    const int tab = m_tabs->currentIndex();
    return tab == casesTab ? *m_cases : tab == criteriaTab ? *m_criteria : m_closed->list();
}

void IndicatorsPage::enter()
{
    if (isListShown())
        list().enter();
    else if (m_tabs->currentIndex() == figuresTab)
        m_figures->setFocus();
    else if (m_tabs->currentIndex() == closedTab)
        m_closed->enter();
    else
        tabList().enter();
}

void IndicatorsPage::letGo()
{
    closeLists();
    takeFile();
}

void IndicatorsPage::takeFile()
{
    freeOnWorker(std::exchange(m_whole, {}));
    showClosed();
}

// What is asked for comes first; then the year before, then whatever else the page tells of the period.
void IndicatorsPage::make()
{
    const auto &opened = this->opened();
    m_restSoon.stop();
    m_workingYearBefore.cancel();
    m_workingWhole.cancel();
    m_workingBeside.cancel();
    m_bar->setDay(opened->load->day, opened->book->snapshot->cooperative.seasonStartMonth.value_or(1));
    m_working.start<Figures>(
        [opened, question = m_bar->question(), naming = m_naming, locale = QLocale()](const Progress &progress) {
            return Figures{
                opened, indicatorTable(*opened->book, opened->load.get(), question, naming, locale, progress, YearBefore::later)};
        },
        [this](Figures made) { showFigures(std::move(made)); });
}

bool IndicatorsPage::isAnswered() const
{
    return !isStale() && !m_working.isRunning() && m_made.opened == opened() && m_made.table.question == m_bar->question();
}

void IndicatorsPage::showFigures(Figures made)
{
    freeOnWorker(std::exchange(m_made, std::move(made)));
    if (m_made.table.question.by == GroupBy::none)
        freeOnWorker(std::exchange(m_whole, m_made));
    if (!isOfShown(m_whole.opened, m_whole.table.question.period))
        freeOnWorker(std::exchange(m_whole, {}));
    if (!isOfShown(m_beside.opened, m_beside.detail.period))
        freeOnWorker(std::exchange(m_beside, {}));
    m_figures->show(m_made.table);
    chooseWanted();
    m_note->setText(tr("○ small number: under %1 below the line. Enter opens the list behind a number, F1 says what it counts.")
                        .arg(QLocale().toString(m_made.table.settings.smallNumber)));
    if (m_whole.opened)
        showWhole();
    showBeside();
    m_restSoon.start();
    Q_EMIT countChanged();
}

bool IndicatorsPage::isOfShown(const std::shared_ptr<const OpenCase> &opened, const Period &period) const
{
    return opened && opened == m_made.opened && period == m_made.table.question.period;
}

// Painting the figures has the computer for itself before the rest takes all of it.
void IndicatorsPage::workOutRest()
{
    m_workingYearBefore.start<IndicatorTable>(
        [opened = m_made.opened, table = m_made.table, locale = QLocale()](const Progress &progress) {
            IndicatorTable told = table;
            tellYearBefore(told, *opened->book, locale, progress);
            return told;
        },
        [this](IndicatorTable told) {
            m_figures->showYearBefore(told);
            m_made.table = std::move(told);
            if (!m_whole.opened)
                workOutWhole();
            if (!m_beside.opened)
                workOutBeside();
        });
}

void IndicatorsPage::workOutWhole()
{
    m_workingWhole.start<Figures>(
        [opened = m_made.opened, period = m_made.table.question.period, naming = m_naming,
         locale = QLocale()](const Progress &progress) {
            return Figures{
                opened, indicatorTable(*opened->book, opened->load.get(), {period}, naming, locale, progress, YearBefore::later)};
        },
        [this](Figures made) {
            freeOnWorker(std::exchange(m_whole, std::move(made)));
            showWhole();
            showBeside();
        });
}

void IndicatorsPage::showWhole()
{
    const QLocale locale;
    const PlainList cases = openCasesList(m_whole.table, locale);
    m_casesIntro->setText(cases.rows.empty() ? cases.empty : cases.intro);
    m_cases->show(cases);
    m_casesChart->show(openCasesChart(m_whole.table, locale));
    m_casesChart->setVisible(!cases.rows.empty());
    if (m_tabs->currentIndex() == casesTab)
        m_cases->chooseFirst();
    Q_EMIT countChanged();
}

void IndicatorsPage::chooseWanted()
{
    const int row = m_wanted ? m_figures->figures().rowOf(*m_wanted, {}) : -1;
    if (row < 0)
        return;
    m_wanted.reset();
    m_figures->setCurrentIndex(m_figures->figures().index(row, 0));
}

// What takes a walk for every month comes when the figures already stand.
void IndicatorsPage::workOutBeside()
{
    m_workingBeside.start<Beside>(
        [opened = m_made.opened, period = m_made.table.question.period](const Progress &progress) {
            return Beside{opened, indicatorDetail(*opened->book, period, progress),
                          coreActivities(*opened->book, period.to, progress)};
        },
        [this](Beside made) {
            freeOnWorker(std::exchange(m_beside, std::move(made)));
            showBeside();
            showCurrent(); // now with its pictures
        });
}

void IndicatorsPage::showBeside()
{
    if (m_beside.opened)
        m_figures->figures().showTrends(m_beside.detail);
    if (m_beside.opened && m_whole.opened) {
        const PlainList criteria = coreCriteriaList(m_whole.table, m_beside.activities, QLocale());
        m_criteriaIntro->setText(criteria.intro);
        m_criteria->show(criteria);
        if (m_tabs->currentIndex() == criteriaTab)
            m_criteria->chooseFirst();
        if (isListShown() && !m_lists->openAgain())
            closeLists();
        Q_EMIT countChanged();
    }
}

void IndicatorsPage::showCurrent()
{
    const IndicatorRow *row = m_figures->currentRow();
    if (row && isPaneShown() && m_made.opened)
        m_panel->show({row->figure, m_made.table.question.by == GroupBy::none ? QString() : row->title}, *m_made.opened->book,
                      m_beside.opened ? &m_beside.detail : nullptr);
}

void IndicatorsPage::showTab(int tab)
{
    m_closed->drop();
    m_lists->drop();
    m_stack->setCurrentIndex(tab);
    for (PlainListView *view : {m_cases, m_criteria})
        view->chooseFirst();
    Q_EMIT countChanged();
}

void IndicatorsPage::showClosed()
{
    m_closed->drop(); // it was asked of another file or logbook
    m_closed->show(m_logbook, opened(), m_naming);
}

void IndicatorsPage::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    m_logbook = logbook;
    m_closed->show(m_logbook, opened(), m_naming);
}

bool IndicatorsPage::isPaneShown() const { return m_panel->isVisibleTo(m_splitter); }

void IndicatorsPage::showPane(bool shown)
{
    m_panel->setVisible(shown);
    showCurrent();
}

void IndicatorsPage::toggleTables()
{
    if (m_tabs->currentIndex() == casesTab)
        m_casesChart->showTable(!m_casesChart->isTableShown());
    else
        m_panel->toggleTables();
}

bool IndicatorsPage::explain()
{
    if (m_figures->hasFocus())
        return m_figures->explainCurrent();
    for (const PlainListView *view : {m_cases, m_criteria, &list()}) {
        if (view->hasFocus() && view->currentRow())
            return showTipAtRow(*view, definitionOf(*view->currentRow()));
    }
    if (showTipInFocus(*this))
        return true;
    return m_panel->hasFocus() && m_figures->explainCurrent();
}

// Of the number that a row is about; empty: it is about another thing.
QString IndicatorsPage::definitionOf(const PlainRow &row) const
{
    if (row.target.table == kActivityTarget)
        return say(coreActivityRule(static_cast<CoreActivity>(QString::fromStdString(row.target.id).toInt())));
    const auto indicator = row.target.table == "indicator" ? indicatorOfCode(row.target.id) : m_closed->indicatorOf(row);
    return indicator ? definitionText(*indicator) : QString();
}

void IndicatorsPage::pose(int pose)
{
    showPane(true);
    constexpr std::array kTabs{figuresTab, figuresTab, casesTab, criteriaTab, closedTab}; // by Pose
    m_tabs->setCurrentIndex(kTabs[static_cast<std::size_t>(pose)]);
    m_wanted = Indicator::identificationRate;
    chooseWanted();
}

void IndicatorsPage::setNaming(Naming naming)
{
    m_naming = naming;
    m_closed->show(m_logbook, opened(), m_naming);
    m_lists->setNaming(naming, isListShown());
}

void IndicatorsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (isListShown())
        closeList();
    else if (isPaneShown() && m_tabs->currentIndex() == figuresTab)
        showPane(false);
    else
        enter();
}

void IndicatorsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        startAgain();
    }
    Page::changeEvent(event);
}

} // namespace clmrs
