#include "widgets/pages/indicatorspage.h"

#include "models/tables/indicatorcharts.h"
#include "widgets/pages/figurepanel.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/periodbar.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kIndicatorsPane = 380;
constexpr int kCasesHeight = 190;
constexpr int kIndicatorsLeast = 120; // in half a screen
const QString kIndicatorsLook = QStringLiteral("indicators/");

QLabel *plainText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

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

void IndicatorsPage::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < tabTotal; ++i)
        m_tabs->addTab(QString());
    m_stack->addWidget(figuresPart());
    m_stack->addWidget(casesPart());
    m_stack->addWidget(criteriaPart());
    m_closed = new ClosedPart(m_stack);
    m_stack->addWidget(m_closed);
    m_lists = new OpenedLists(m_naming, m_stack);
    m_stack->addWidget(m_lists);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(kIndicatorsLeast);
    setTabOrder(m_bar, m_tabs);
    setTabOrder(m_tabs, m_figures);
    setTabOrder(m_figures, m_panel);
}

QWidget *IndicatorsPage::figuresPart()
{
    m_splitter = new QSplitter(m_stack);
    auto *left = new QWidget(m_splitter);
    QVBoxLayout *column = columnIn(left);
    m_figures = new FigureView(left);
    m_note = plainText(left);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_figures, 1);
    column->addWidget(m_note);
    m_panel = new FigurePanel(m_splitter);
    m_panel->setMinimumWidth(kIndicatorsPane - 4 * kGrid);
    m_panel->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kIndicatorsPane * 3, kIndicatorsPane});
    return m_splitter;
}

QWidget *IndicatorsPage::casesPart()
{
    auto *scroll = new QScrollArea(m_stack); // in a low window the chart gives no room to the table
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its table takes the keys
    auto *part = new QWidget(scroll);
    scroll->setWidget(part);
    QVBoxLayout *column = columnIn(part);
    m_casesIntro = plainText(part);
    m_casesChart = new ChartPanel(part);
    m_casesChart->setFixedHeight(kCasesHeight);
    m_cases = new PlainListView(part);
    column->addWidget(m_casesIntro);
    column->addWidget(m_casesChart);
    column->addWidget(m_cases, 1);
    m_cases->setMinimumHeight(kCasesHeight);
    return scroll;
}

QWidget *IndicatorsPage::criteriaPart()
{
    auto *part = new QWidget(m_stack);
    QVBoxLayout *column = columnIn(part);
    m_criteriaIntro = plainText(part);
    m_criteria = new PlainListView(part);
    column->addWidget(m_criteriaIntro);
    column->addWidget(m_criteria, 1);
    return part;
}

void IndicatorsPage::connectAll()
{
    connect(m_bar, &PeriodBar::changed, this, &IndicatorsPage::makeAgain);
    connect(m_tabs, &QTabBar::currentChanged, this, &IndicatorsPage::showTab);
    connect(m_figures, &FigureView::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT countChanged();
    });
    connect(m_figures, &FigureView::rowActivated, this, &IndicatorsPage::openFigure);
    connect(m_panel, &FigurePanel::listAsked, this, &IndicatorsPage::openFigure);
    connect(m_panel, &FigurePanel::opened, this, &IndicatorsPage::openTarget);
    connect(m_casesChart, &ChartPanel::opened, this, &IndicatorsPage::openTarget);
    for (PlainListView *view : {m_cases, m_criteria})
        connect(view, &PlainListView::rowActivated, this, [this, view] { openTarget(view->currentRow()->target); });
    connect(m_closed, &ClosedPart::listMade, this, &IndicatorsPage::openList);
    connect(m_lists, &OpenedLists::made, this, &IndicatorsPage::showList);
    connect(m_lists, &OpenedLists::rowActivated, this, &IndicatorsPage::openRow);
    connect(m_lists, &OpenedLists::backAsked, this, &IndicatorsPage::closeList);
}

QString IndicatorsPage::heading() const { return tr("Indicators"); }

QString IndicatorsPage::countText() const
{
    if (!m_made.opened)
        return {};
    if (isListShown())
        return tr("%Ln row(s)", nullptr, list().rows().rowCount());
    if (m_tabs->currentIndex() != figuresTab)
        return tr("%Ln row(s)", nullptr, tabList().rows().rowCount());
    const IndicatorRow *row = m_figures->currentRow();
    return row ? figureSentence(row->figure, m_made.table.settings, QLocale())
               : periodText(m_made.table.question.period, QLocale());
}

bool IndicatorsPage::isReady() const
{
    return !isStale() && !m_working.isRunning() && !m_workingBeside.isRunning() && m_lists->isReady() && m_closed->isReady();
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

void IndicatorsPage::letGo() { showClosed(); }

void IndicatorsPage::make()
{
    const auto &opened = this->opened();
    m_workingBeside.cancel();
    closeLists();
    m_bar->setDay(opened->load->day, opened->book->snapshot->cooperative.seasonStartMonth.value_or(1));
    m_working.start<Figures>(
        [opened, question = m_bar->question(), naming = m_naming, locale = QLocale()](const Progress &progress) {
            Figures made{opened, indicatorTable(*opened->book, opened->load.get(), question, naming, locale, progress), {}};
            IndicatorQuestion all = question;
            all.by = GroupBy::none;
            made.all =
                question == all ? made.table : indicatorTable(*opened->book, opened->load.get(), all, naming, locale, progress);
            return made;
        },
        [this](Figures made) { showFigures(std::move(made)); });
}

void IndicatorsPage::showFigures(Figures made)
{
    m_made = std::move(made);
    const QLocale locale;
    m_figures->show(m_made.table);
    chooseWanted();
    m_note->setText(tr("○ small number: under %1 below the line. Enter opens the list behind a number, F1 says what it counts.")
                        .arg(locale.toString(m_made.table.settings.smallNumber)));
    const PlainList cases = openCasesList(m_made.all, locale);
    m_casesIntro->setText(cases.rows.empty() ? cases.empty : cases.intro);
    m_cases->show(cases);
    m_casesChart->show(openCasesChart(m_made.all, locale));
    m_casesChart->setVisible(!cases.rows.empty());
    const bool isOfThese = m_beside.opened == m_made.opened && m_beside.detail.period == m_made.table.question.period;
    if (!isOfThese) {
        m_beside = {};
        workOutBeside();
    }
    showBeside();
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
            m_beside = std::move(made);
            showBeside();
        });
}

void IndicatorsPage::showBeside()
{
    if (m_beside.opened) {
        m_figures->figures().showTrends(m_beside.detail);
        const PlainList criteria = coreCriteriaList(m_made.all, m_beside.activities, QLocale());
        m_criteriaIntro->setText(criteria.intro);
        m_criteria->show(criteria);
        if (m_tabs->currentIndex() == criteriaTab)
            m_criteria->chooseFirst();
        Q_EMIT countChanged();
    }
    showCurrent();
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

void IndicatorsPage::openFigure()
{
    const IndicatorRow *row = m_figures->currentRow();
    if (!row)
        return;
    const IndicatorQuestion &asked = m_made.table.question;
    const bool isOfBefore =
        m_figures->hasFocus() && m_figures->currentIndex().column() == IndicatorTableModel::before && row->before;
    openCounted(isOfBefore ? CountedQuestion{row->before->indicator, sameWeeksBefore(asked.period), asked.by, row->before->group}
                           : CountedQuestion{row->figure.indicator, asked.period, asked.by, row->figure.group});
}

void IndicatorsPage::openCounted(const CountedQuestion &question)
{
    openList([opened = m_made.opened, question, locale = QLocale()](const Progress &progress, Naming naming) {
        return countedList(*opened->book, question, naming, locale, progress);
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
        openList([opened = m_beside.opened, activity = m_beside.activities[at], locale = QLocale()](
                     const Progress &, Naming naming) { return evidenceList(*opened->book, activity, naming, locale); });
}

void IndicatorsPage::openRow()
{
    const PlainRow &row = *list().currentRow();
    if (ListMaker behind = m_closed->behind(row))
        openList(std::move(behind));
    else if (!row.target.id.empty())
        Q_EMIT subjectAsked(Subject(row.target));
}

void IndicatorsPage::openList(ListMaker make)
{
    m_lists->open(std::move(make), isListShown() ? OpenedLists::fromRow : OpenedLists::fromNumber);
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
    if (m_lists->depth() > 1)
        m_lists->close();
    else
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

Leaving IndicatorsPage::leaving() const
{
    if (!m_made.opened)
        return {};
    if (isListShown())
        return m_lists->leaving();
    if (m_tabs->currentIndex() == figuresTab)
        return SmallListLeaving{[opened = m_made.opened, question = m_made.table.question, locale = QLocale()](Naming naming) {
                                    return figuresList(
                                        indicatorTable(*opened->book, opened->load.get(), question, naming, locale, Progress()),
                                        locale);
                                },
                                m_figures->figures().rowCount()};
    if (m_tabs->currentIndex() == closedTab)
        return m_closed->leaving();
    PlainList list = tabList().rows().list();
    for (PlainRow &row : list.rows)
        row.target = {}; // it leads to a list of this page, and to no row of the file
    return SmallListLeaving{[list](Naming) { return list; }, static_cast<int>(list.rows.size())};
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

bool IndicatorsPage::explain() { return m_figures->hasFocus() && m_figures->explainCurrent(); }

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

void IndicatorsPage::recallLook()
{
    m_bar->recall(m_memory, kIndicatorsLook);
    m_splitter->restoreState(m_memory.value(kIndicatorsLook + QStringLiteral("splitter")).toByteArray());
    m_panel->setVisible(m_memory.value(kIndicatorsLook + QStringLiteral("pane"), true).toBool());
}

void IndicatorsPage::rememberLook()
{
    m_bar->remember(m_memory, kIndicatorsLook);
    m_memory.setValue(kIndicatorsLook + QStringLiteral("splitter"), m_splitter->saveState());
    m_memory.setValue(kIndicatorsLook + QStringLiteral("pane"), isPaneShown());
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

void IndicatorsPage::showWayBack()
{
    if (m_tabs->currentIndex() != closedTab)
        m_lists->setWayBack(tr("‹ Back to the figures (Esc)"));
    else
        m_lists->setWayBack(m_lists->depth() > 1 ? tr("‹ Back to the comparison (Esc)")
                                                 : tr("‹ Back to the closed periods (Esc)"));
}

void IndicatorsPage::retranslate()
{
    m_tabs->setTabText(figuresTab, tr("Figures"));
    m_tabs->setTabText(casesTab, tr("What became of open cases"));
    m_tabs->setTabText(criteriaTab, tr("Core Criteria"));
    m_tabs->setTabText(closedTab, tr("Closed periods"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    nameScrollButtons(*m_tabs, tr("Parts to the left"), tr("Parts to the right"));
    m_figures->setAccessibleName(heading());
    m_figures->figures().retranslate();
    showWayBack();
    m_cases->setAccessibleName(tr("What became of open cases"));
    m_criteria->setAccessibleName(tr("Core Criteria"));
}

} // namespace clmrs
