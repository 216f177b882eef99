#include "widgets/pages/listpage.h"

#include "models/session/freeing.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/daycalendar.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/listplace.h"
#include "widgets/parts/mappanel.h"
#include "widgets/parts/mapview.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/tabnames.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kListHeight = 80; // pixels
constexpr int kRoomForChart = 440;
constexpr int kRoomBeside = 760; // pixels of the page's width
constexpr int kListShare = 5;    // of twelve, beside a map
constexpr int kMapShare = 7;
constexpr int kOverChart = 3; // of five, over chart and calendar
constexpr int kUnderList = 2;

} // namespace

ListPage::ListPage(QWidget *parent)
    : Page(parent), m_tabs(new QTabBar(this)), m_intro(new QLabel(this)), m_actions(new QWidget(this)),
      m_actionLayout(new FlowLayout(m_actions, kGrid)), m_view(new PlainListView(this)), m_place(new ListPlace(m_view, this)),
      m_chart(new ChartPanel(this)), m_below(new QWidget(this)), m_map(new MapPanel(this)),
      m_mapAlone(new QToolButton(m_actions)), m_calendar(new DayCalendar(this))
{
    layOut();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int list) {
        turnTo(std::max(0, list));
        Q_EMIT listChosen(m_chosen);
    });
    connect(m_view, &PlainListView::currentRowChanged, this, &ListPage::enableActions);
    connect(m_view, &PlainListView::currentRowChanged, this, &ListPage::markBeside);
    connect(&m_map->view(), &MapView::spotChanged, this,
            [this](int point) { chooseTarget(m_map->view().map().points[static_cast<std::size_t>(point)].target); });
    connect(m_mapAlone, &QToolButton::toggled, this, &ListPage::placeChart);
    connect(m_calendar, &DayCalendar::rowAsked, this, [this](int row) { m_view->chooseRow(static_cast<std::size_t>(row)); });
    connect(m_view, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = currentRow())
            Q_EMIT rowActivated(PlainRow(*row)); // the list may go meanwhile
    });
    const auto open = [this](const Subject &target) {
        PlainRow row;
        row.target = target;
        Q_EMIT rowActivated(row);
    };
    connect(m_chart, &ChartPanel::opened, this, open);
    connect(&m_map->view(), &MapView::opened, this, open);
    setFocusProxy(m_view);
    retranslate();
}

void ListPage::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_mapAlone->setObjectName(QStringLiteral("map-alone"));
    m_mapAlone->setCheckable(true);
    m_mapAlone->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_tabs);
    layout->addWidget(m_intro);
    layout->addWidget(m_actions);
    auto *body = new QWidget(this);
    body->setMinimumHeight(kListHeight); // list and chart give way before the window grows
    auto *beside = new QHBoxLayout(body);
    beside->setContentsMargins({});
    beside->setSpacing(2 * kGrid);
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid);
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins({});
    below->setSpacing(2 * kGrid);
    below->addWidget(m_chart, 1);
    below->addWidget(m_calendar, 0, Qt::AlignTop);
    column->addWidget(m_place, kOverChart);
    column->addWidget(m_below, kUnderList);
    beside->addLayout(column, kListShare);
    beside->addWidget(m_map, kMapShare);
    for (QWidget *part :
         {m_below, static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_calendar)})
        part->hide();
    layout->addWidget(body, 1);
}

const ListChoice *ListPage::choice() const
{
    return static_cast<std::size_t>(m_chosen) < m_lists.size() ? &m_lists[static_cast<std::size_t>(m_chosen)] : nullptr;
}

void ListPage::show(std::vector<ListChoice> lists)
{
    const auto isFormer = [title = title()](const ListChoice &one) { return one.list->title == title; };
    freeOnWorker(std::exchange(m_lists, std::move(lists)));
    const auto same = std::ranges::find_if(m_lists, isFormer);
    if (m_chosen > 0 && same != m_lists.end()) // others may stand before it now; who chose none stays with the first
        m_chosen = int(same - m_lists.begin());
    m_chosen = std::clamp(m_chosen, 0, std::max(0, static_cast<int>(m_lists.size()) - 1));
    showTabs();
    showList();
}

void ListPage::choose(int list)
{
    const QSignalBlocker quietly(m_tabs);
    m_tabs->setCurrentIndex(list);
    turnTo(list);
}

// Another list starts at its top, though whom the row in front is about may stand in it too.
void ListPage::turnTo(int list)
{
    if (list != m_chosen)
        m_view->setCurrentIndex({});
    m_chosen = list;
    showList();
}

// Tabs stay while their number does: the one with the focus keeps it.
void ListPage::showTabs()
{
    const QSignalBlocker quietly(m_tabs);
    while (m_tabs->count() > static_cast<int>(m_lists.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < static_cast<int>(m_lists.size()))
        m_tabs->addTab(QString());
    for (int i = 0; i < m_tabs->count(); ++i) {
        const PlainList &list = *m_lists[static_cast<std::size_t>(i)].list;
        const QString count = QLocale().toString(static_cast<qlonglong>(list.rows.size()));
        m_tabs->setTabText(i, tr("%1 (%2)").arg(QString(list.title).replace(u'&', QStringLiteral("&&")), count));
    }
    m_tabs->setCurrentIndex(m_chosen);
    m_tabs->setVisible(m_tabs->count() > 1);
    m_tabs->setFocusPolicy(m_tabs->count() > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

void ListPage::showList()
{
    const SharedPlainList list = choice() ? choice()->list : SharedPlainList();
    m_intro->setText(list->intro);
    m_place->standFor(*list);
    showActions();
    m_view->show(list);
    showBeside();
    showChart();
    if (!choice())
        m_view->setAccessibleName(tr("Lists")); // there is none yet
    enableActions();
    Q_EMIT countChanged();
}

void ListPage::showActions()
{
    const std::vector<ListAction> actions = choice() ? choice()->actions : std::vector<ListAction>();
    QWidget *before = m_tabs;
    while (m_buttons.size() > actions.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    m_actionLayout->removeWidget(m_mapAlone); // stands behind the buttons
    while (m_buttons.size() < actions.size()) {
        m_buttons.push_back(new QPushButton(m_actions));
        m_actionLayout->addWidget(m_buttons.back());
        connect(m_buttons.back(), &QPushButton::clicked, this,
                [this, number = m_buttons.size() - 1] { Q_EMIT actionAsked(choice()->actions[number].id); });
    }
    for (std::size_t i = 0; i < actions.size(); ++i) {
        m_buttons[i]->setText(actions[i].text);
        m_buttons[i]->setObjectName(actions[i].id);
        m_buttons[i]->show();
        setTabOrder(before, m_buttons[i]);
        before = m_buttons[i];
    }
    m_actionLayout->addWidget(m_mapAlone);
    setTabOrder(before, m_mapAlone);
    setTabOrder(m_mapAlone, m_view);
    setTabOrder(m_view, m_chart);
    setTabOrder(m_chart, m_map);
    setTabOrder(m_map, m_calendar);
}

void ListPage::pose(int pose)
{
    choose(pose);
    m_view->chooseFirst();
}

void ListPage::showChart()
{
    if (choice() && choice()->chart)
        m_chart->show(*choice()->chart);
    placeChart();
}

void ListPage::showBeside()
{
    if (choice() && choice()->map)
        m_map->show(*choice()->map);
    if (choice() && choice()->calendar)
        m_calendar->show(*choice()->calendar);
    markBeside();
}

void ListPage::markBeside()
{
    const PlainRow *row = currentRow();
    if (!row || !choice())
        return;
    if (choice()->map) {
        const auto &points = m_map->view().map().points;
        const auto point = std::ranges::find(points, row->target, &MapPoint::target);
        m_map->view().mark(point == points.end() ? std::nullopt
                                                 : std::optional(static_cast<std::size_t>(point - points.begin())));
    }
    if (choice()->calendar) {
        const auto at = static_cast<std::size_t>(row - m_view->rows().list().rows.data());
        const auto after = std::ranges::find_if(*choice()->calendar, [at](const SessionDay &day) { return day.holds(at); });
        if (after != choice()->calendar->end())
            m_calendar->choose(after->day);
    }
}

void ListPage::chooseTarget(const Subject &target)
{
    const auto &rows = m_view->rows().list().rows;
    const auto row = std::ranges::find(rows, target, &PlainRow::target);
    if (row != rows.end())
        m_view->chooseRow(static_cast<std::size_t>(row - rows.begin()));
}

// On a low or narrow page the list has all the room, or the map where somebody asks for it: chart and calendar say nothing more.
void ListPage::placeChart()
{
    const bool isThere = choice() && choice()->chart && !choice()->list->rows.empty();
    m_chart->setVisible(isThere && height() >= kRoomForChart);
    const bool hasRows = choice() && !choice()->list->rows.empty();
    const bool hasRoom = width() >= kRoomBeside;
    const bool hasMap = hasRows && choice()->map;
    const bool isAlone = hasMap && !hasRoom && m_mapAlone->isChecked();
    m_mapAlone->setVisible(hasMap && !hasRoom);
    for (QWidget *part : {static_cast<QWidget *>(m_intro), static_cast<QWidget *>(m_place)})
        part->setVisible(!isAlone);
    static_cast<QHBoxLayout &>(*m_map->parentWidget()->layout()).setStretch(0, isAlone ? 0 : kListShare); // also of nothing
    m_map->setVisible(hasMap && (hasRoom || isAlone));
    m_calendar->setVisible(hasRows && hasRoom && choice()->calendar && height() >= kRoomForChart);
    m_below->setVisible(m_chart->isVisibleTo(m_below) || m_calendar->isVisibleTo(m_below));
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeChart();
}

void ListPage::toggleTables()
{
    if (m_chart->isVisibleTo(this))
        m_chart->showTable(!m_chart->isTableShown());
    else if (m_mapAlone->isVisibleTo(this))
        m_mapAlone->toggle();
}

// A button that cannot be pressed any more hands the keys to the first that always can, not to the list, whose first row would
// become the one to act on.
void ListPage::enableActions()
{
    if (!choice())
        return;
    const auto &actions = choice()->actions;
    const auto always = std::ranges::find(actions, false, &ListAction::needsRow);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool can = currentRow() || !actions[i].needsRow;
        if (!can && m_buttons[i]->hasFocus() && always != actions.end())
            m_buttons[static_cast<std::size_t>(always - actions.begin())]->setFocus();
        m_buttons[i]->setEnabled(can);
        m_buttons[i]->setToolTip(can ? QString() : tr("Choose a row first"));
    }
}

void ListPage::setUp(const char *heading, std::function<std::function<PlainList(Naming)>()> maker)
{
    m_heading = heading;
    m_maker = std::move(maker);
}

QString ListPage::heading() const { return QCoreApplication::translate("clmrs::MainWindow", m_heading); }

void ListPage::enter() { m_view->enter(); }

// What Enter opens.
std::vector<RowSubject> ListPage::currentSubjects() const
{
    const PlainRow *row = currentRow();
    return row && !row->target.id.empty() ? std::vector<RowSubject>{{row->target, currentWords()}} : std::vector<RowSubject>();
}

Leaving ListPage::leaving() const
{
    std::vector<ChartSpec> charts;
    if (const ListChoice *shown = choice(); shown && shown->chart)
        charts.push_back(*shown->chart);
    return SmallListLeaving{[make = m_maker(), charts](Naming naming) { return ListWithCharts(make(naming), charts); },
                            m_view->model()->rowCount()};
}

QString ListPage::title() const { return choice() ? choice()->list->title : QString(); }

QString ListPage::countText() const
{
    return choice() ? tr("%Ln row(s)", nullptr, static_cast<int>(choice()->list->rows.size())) : QString();
}

QString ListPage::currentWords() const
{
    constexpr std::array<std::string_view, 5> kAbout{"about", "child", "household", "monitor", "who"};
    const PlainRow *row = currentRow();
    const ListChoice *shown = choice();
    if (!row || !shown)
        return {};
    for (std::size_t i = 0; i < shown->list->columns.size(); ++i) {
        if (std::ranges::find(kAbout, shown->list->columns[i].key) != kAbout.end())
            return row->cells[i];
    }
    return row->cells.front();
}

const PlainRow *ListPage::currentRow() const { return m_view->currentRow(); }

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && choice() && choice()->isBehind)
        Q_EMIT backAsked();
    else
        Page::keyPressEvent(event);
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT seen();
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ListPage::retranslate()
{
    m_chart->setName(tr("Chart"));
    m_mapAlone->setText(tr("Map in place of the list"));
    m_tabs->setAccessibleName(tr("Lists"));
    nameScrollButtons(*m_tabs, tr("Lists to the left"), tr("Lists to the right"));
    showTabs();
    if (!choice())
        m_view->setAccessibleName(tr("Lists"));
    enableActions();
}

} // namespace clmrs
