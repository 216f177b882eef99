#include "widgets/pages/monitorspage.h"

#include "models/indicators/filecheck.h"
#include "models/tables/monitorcharts.h"
#include "models/tables/monitorslist.h"
#include "models/tables/monitorstory.h"
#include "widgets/pages/funnelview.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/periodbar.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kLeastHeight = 120;
const QString kPeriodKey = QStringLiteral("monitors/period");
const QString kFromKey = QStringLiteral("monitors/from");
const QString kToKey = QStringLiteral("monitors/to");
const QString kOrderKey = QStringLiteral("monitors/order");
const QString kPaneKey = QStringLiteral("monitors/pane");
constexpr int kPaneWidth = 380; // pixels

// By what the monitors may be ordered; no figure is among it.
struct OrderChoice
{
    const char *column; // of monitorsList(); empty: as it came
    const char *label;  // a text of MonitorsPage
};

constexpr OrderChoice kOrders[] = {{"", QT_TRANSLATE_NOOP("clmrs::MonitorsPage", "What needs attention")},
                                   {"monitor", QT_TRANSLATE_NOOP("clmrs::MonitorsPage", "Name")},
                                   {"community", QT_TRANSLATE_NOOP("clmrs::MonitorsPage", "Community")}};

int columnOf(const PlainList &list, const char *key)
{
    const auto at =
        std::ranges::find_if(list.columns, [key](const PlainColumn &column) { return qstrcmp(column.key, key) == 0; });
    return at == list.columns.end() ? -1 : static_cast<int>(at - list.columns.begin());
}

} // namespace

MonitorsPage::MonitorsPage(Session &session, Naming naming, QSettings &memory, QWidget *parent)
    : Page(parent), m_session(session), m_memory(memory), m_naming(naming), m_period(new PeriodBar(this)),
      m_orderLabel(new QLabel(this)), m_order(new QComboBox(this)), m_tabs(new QTabBar(this)), m_intro(new QLabel(this)),
      m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)), m_monitors(new PlainListView(this)),
      m_funnel(new FunnelView(this)), m_behind(new PlainListView(this)), m_empty(new QLabel(this)),
      m_panel(new MonitorPanel(this))
{
    layOut();
    connectAll();
    retranslate();
    recallLook();
    m_panel->clear();
}

void MonitorsPage::recallLook()
{
    const auto kept = std::ranges::find(kPeriodChoiceCodes, m_memory.value(kPeriodKey).toString().toStdString());
    const auto number = static_cast<std::size_t>(kept - kPeriodChoiceCodes.begin());
    const auto from = Date::parse(m_memory.value(kFromKey).toString().toStdString());
    const auto to = Date::parse(m_memory.value(kToKey).toString().toStdString());
    if (number < kPeriodChoiceCodes.size() && from && to) {
        m_period->setChoice(static_cast<PeriodChoice>(number));
        m_period->setFreeDates({*from, *to});
    } else {
        m_period->setChoice(PeriodChoice::last12Months);
    }
    m_order->setCurrentIndex(std::clamp(m_memory.value(kOrderKey).toInt(), 0, m_order->count() - 1));
    m_panel->setVisible(m_memory.value(kPaneKey).toBool());
}

void MonitorsPage::layOut()
{
    m_order->setObjectName(QStringLiteral("order"));
    m_orderLabel->setBuddy(m_order);
    m_period->askPeriodAlone();
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    for (QLabel *label : {m_intro, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget *page : {static_cast<QWidget *>(m_monitors), static_cast<QWidget *>(m_funnel), static_cast<QWidget *>(m_behind),
                          static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kPaneWidth * 3, kPaneWidth});
    m_panel->setMinimumWidth(kPaneWidth - 4 * kGrid);
    m_splitter->setMinimumHeight(kLeastHeight); // a funnel out of sight must not make the window high
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    bar->addWidget(m_period, 1);
    bar->addWidget(m_orderLabel);
    bar->addWidget(m_order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_intro);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_period, m_order);
    setTabOrder(m_order, m_tabs);
    setTabOrder(m_tabs, m_monitors);
    setTabOrder(m_monitors, m_panel);
}

void MonitorsPage::connectAll()
{
    connect(m_period, &PeriodBar::changed, this, [this] {
        m_stale = true;
        makeWhenSeen();
    });
    connect(m_order, &QComboBox::activated, this, &MonitorsPage::order);
    connect(m_monitors->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MonitorsPage::showOrder);
    connect(m_tabs, &QTabBar::currentChanged, this, &MonitorsPage::showTab);
    connect(m_monitors, &PlainListView::currentRowChanged, this, &MonitorsPage::showCurrent);
    connect(m_monitors, &PlainListView::rowActivated, this, [this] {
        showPane(true);
        m_panel->enter();
    });
    connect(m_behind, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_behind->currentRow(); row && !row->target.id.empty())
            Q_EMIT subjectAsked(row->target);
    });
    connect(m_funnel, &FunnelView::opened, this, &MonitorsPage::openPerson);
    connect(m_panel, &MonitorPanel::numberAsked, this, &MonitorsPage::openNumber);
    connect(m_panel, &MonitorPanel::wordsAsked, this, [this](const QString &topic, const QString &title) {
        for (const RowSubject &row : currentSubjects())
            Q_EMIT wordsAsked(row.subject, topic, row.words + QStringLiteral(" – ") + title);
    });
    connect(&m_session, &Session::opened, this, [this] {
        m_stale = true;
        makeWhenSeen();
    });
}

QString MonitorsPage::heading() const { return tr("Monitors"); }

QString MonitorsPage::countText() const
{
    if (m_tabs->currentIndex() == behind)
        return tr("%Ln row(s)", nullptr, m_behind->model()->rowCount());
    return m_made.review ? tr("%Ln person(s)", nullptr, m_monitors->model()->rowCount()) : QString();
}

bool MonitorsPage::isReady() const { return m_made.review && !m_stale && !m_making.isRunning() && !m_listing.isRunning(); }

void MonitorsPage::enter()
{
    if (m_tabs->currentIndex() == funnel)
        m_funnel->setFocus();
    else
        listInFront().enter();
}

PlainListView &MonitorsPage::listInFront() const { return m_tabs->currentIndex() == behind ? *m_behind : *m_monitors; }

// A list behind a number knows its own rows; everywhere else it is about the monitor.
std::vector<RowSubject> MonitorsPage::currentSubjects() const
{
    const PlainRow *row = listInFront().currentRow();
    if (!row || row->target.id.empty())
        return {};
    if (m_tabs->currentIndex() != behind)
        return {{row->target, personText(*m_made.opened->book, current()->person, m_naming)}};
    const PlainList &list = m_behind->rows().list();
    const int about = std::max({columnOf(list, "child"), columnOf(list, "household"), columnOf(list, "about"), 0});
    return {{row->target, row->cells[static_cast<std::size_t>(about)]}};
}

Leaving MonitorsPage::leaving() const
{
    if (!m_made.review)
        return {};
    const auto made = [this](auto make) {
        return [opened = m_made.opened, review = m_made.review, locale = QLocale(), make](Naming naming) {
            return make(*opened, *review, naming, locale);
        };
    };
    const int tab = m_tabs->currentIndex();
    if (tab == funnel)
        return SmallListLeaving{made([](const OpenCase &opened, const MonitorReview &review, Naming naming,
                                        const QLocale &locale) { return funnelTable(*opened.book, review, naming, locale); }),
                                static_cast<int>(m_made.comparison.rows.size())};
    if (tab == behind && m_asked)
        return SmallListLeaving{
            made([asked = *m_asked](const OpenCase &opened, const MonitorReview &review, Naming naming, const QLocale &locale) {
                const auto person = rowOfId(opened.book->snapshot->personnel, asked.person);
                const MonitorProfile *profile = person ? review.of(*person) : nullptr;
                return profile ? monitorNumberList(*opened.book, review, *profile, asked.number, naming, locale) : PlainList();
            }),
            m_behind->model()->rowCount()};
    return SmallListLeaving{made([](const OpenCase &opened, const MonitorReview &review, Naming naming, const QLocale &locale) {
                                return monitorsList(*opened.book, *opened.load, review, naming, locale);
                            }),
                            m_monitors->model()->rowCount()};
}

bool MonitorsPage::isPaneShown() const { return m_panel->isVisibleTo(this); }

void MonitorsPage::showPane(bool shown)
{
    m_panel->setVisible(shown);
    showCurrent();
}

void MonitorsPage::pose(int pose)
{
    showPane(pose == withPane);
    m_tabs->setCurrentIndex(pose == asFunnel ? funnel : glance);
}

// Of what is in front: the funnel, or the charts of the panel.
void MonitorsPage::toggleTables()
{
    if (m_tabs->currentIndex() == funnel && !m_panel->isAncestorOf(focusWidget()))
        m_funnel->panel().showTable(!m_funnel->panel().isTableShown());
    else
        m_panel->toggleTables();
}

// The rule of the point that has the keys.
bool MonitorsPage::explain()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_panel->isAncestorOf(focused) || focused->toolTip().isEmpty())
        return false;
    QToolTip::showText(focused->mapToGlobal(focused->rect().bottomLeft()), focused->toolTip(), focused);
    return true;
}

void MonitorsPage::setNaming(Naming naming)
{
    if (std::exchange(m_naming, naming) == naming)
        return;
    m_stale = true;
    makeWhenSeen();
}

void MonitorsPage::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    m_logbook = logbook;
    showCurrent();
}

void MonitorsPage::rememberLook()
{
    m_memory.setValue(kPeriodKey, QLatin1String(kPeriodChoiceCodes[static_cast<std::size_t>(m_period->choice())].data()));
    const Period period = m_period->question().period;
    m_memory.setValue(kFromKey, QString::fromStdString(period.from.iso()));
    m_memory.setValue(kToKey, QString::fromStdString(period.to.iso()));
    m_memory.setValue(kOrderKey, m_order->currentIndex());
    m_memory.setValue(kPaneKey, isPaneShown());
}

void MonitorsPage::makeWhenSeen()
{
    if (m_stale && isVisible() && m_session.current())
        make();
}

void MonitorsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makeWhenSeen();
}

// The review goes on holding where only words change; the file is checked once.
MonitorsPage::Made MonitorsPage::madeOf(Source source, const Progress &progress)
{
    const OpenCase &opened = *source.opened;
    const Casebook &book = *opened.book;
    if (!source.problems)
        source.problems = std::make_shared<const std::vector<Problem>>(checkFile(book, progress));
    if (!source.review)
        source.review = std::make_shared<const MonitorReview>(
            monitorReviewOf(book, source.period, opened.load->day, *source.problems, progress));
    const MonitorReview &review = *source.review;
    return {source.opened,
            source.problems,
            source.review,
            monitorsList(book, *opened.load, review, source.naming, source.locale),
            funnelTable(book, review, source.naming, source.locale),
            funnelChart(book, review, source.naming, source.locale),
            funnelNotes(review, source.locale),
            tooFewText(book, review, source.naming, source.locale)};
}

void MonitorsPage::make()
{
    m_stale = false;
    m_listing.cancel();
    const auto &opened = m_session.current();
    m_period->setDay(opened->load->day, opened->book->snapshot->cooperative.seasonStartMonth.value_or(1));
    Source source{opened, nullptr, nullptr, m_period->question().period, m_naming, QLocale()};
    if (m_made.opened && m_made.opened->book->snapshot == opened->book->snapshot)
        source.problems = m_made.problems;
    if (m_made.opened == opened && m_made.review->period == source.period)
        source.review = m_made.review;
    m_making.start<Made>([source](const Progress &progress) { return madeOf(source, progress); },
                         [this](Made made) { show(std::move(made)); });
    Q_EMIT countChanged();
}

void MonitorsPage::show(Made made)
{
    m_made = std::move(made);
    m_monitors->show(m_made.monitors);
    order(m_order->currentIndex());
    m_monitors->chooseFirst();
    m_funnel->show(m_made.chart, m_made.comparison, m_made.notes, m_made.tooFew);
    if (m_asked)
        listNumber(); // in this language, naming and period
    showTab(m_tabs->currentIndex());
    showCurrent();
}

void MonitorsPage::order(int choice)
{
    const QSignalBlocker quietly(m_monitors->horizontalHeader());
    const int column = columnOf(m_made.monitors, kOrders[static_cast<std::size_t>(choice)].column);
    m_monitors->rows().sort(column, Qt::AscendingOrder);
    m_monitors->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
}

// The heading's click has ordered the list: the choice says so too.
void MonitorsPage::showOrder()
{
    const int column = m_monitors->rows().sortColumn();
    for (int i = 0; i < m_order->count(); ++i) {
        if (columnOf(m_made.monitors, kOrders[i].column) == column)
            m_order->setCurrentIndex(i);
    }
}

void MonitorsPage::showTab(int tab)
{
    const PlainList &list = tab == behind ? m_behind->rows().list() : m_made.monitors;
    m_intro->setText(list.intro);
    m_intro->setVisible(tab != funnel);
    m_empty->setText(list.empty);
    const bool isEmpty = tab != funnel && list.rows.empty();
    m_stack->setCurrentIndex(isEmpty ? m_stack->count() - 1 : tab);
    Q_EMIT countChanged();
}

const MonitorProfile *MonitorsPage::current() const
{
    const PlainRow *row = m_made.review ? m_monitors->currentRow() : nullptr;
    const auto person = row ? rowOfId(m_made.opened->book->snapshot->personnel, row->target.id) : std::nullopt;
    return person ? m_made.review->of(*person) : nullptr;
}

void MonitorsPage::showCurrent()
{
    if (!isPaneShown())
        return;
    const MonitorProfile *profile = current();
    if (!profile) {
        m_panel->clear();
        m_told.clear();
        return;
    }
    const OpenCase &opened = *m_made.opened;
    const std::string id(opened.book->snapshot->personnel.id(profile->person));
    const bool isSame = std::exchange(m_told, id) == id;
    m_panel->show(monitorStory(*opened.book, *opened.load, *m_made.review, *profile, m_logbook.get(), m_naming, QLocale()),
                  isSame);
}

// From the funnel: the monitor's row becomes the current one, the panel stands beside.
void MonitorsPage::openPerson(const Subject &person)
{
    PlainRow wanted;
    wanted.target = person;
    const int row = m_monitors->rows().rowOf(wanted);
    if (row < 0)
        return;
    m_monitors->setCurrentIndex(m_monitors->rows().index(row, 0));
    showPane(true);
}

void MonitorsPage::openNumber(NumberAsked asked)
{
    const MonitorProfile *profile = current();
    if (!profile)
        return;
    m_asked = Asked{std::string(m_made.opened->book->snapshot->personnel.id(profile->person)), asked};
    listNumber();
}

void MonitorsPage::listNumber()
{
    const auto person = rowOfId(m_made.opened->book->snapshot->personnel, m_asked->person);
    if (!person || !m_made.review->of(*person)) {
        closeNumber(); // not of this period
        return;
    }
    m_listing.start<PlainList>(
        [made = m_made, asked = *m_asked, person = *person, naming = m_naming, locale = QLocale()](const Progress &) {
            return monitorNumberList(*made.opened->book, *made.review, *made.review->of(person), asked.number, naming, locale);
        },
        [this](const PlainList &list) {
            m_behind->show(list);
            if (m_tabs->count() == behind)
                m_tabs->addTab(QString());
            m_tabs->setTabText(behind, QString(list.title).replace(u'&', QStringLiteral("&&")));
            m_tabs->setCurrentIndex(behind);
            showTab(behind);
            m_behind->enter();
        });
}

void MonitorsPage::closeNumber()
{
    m_asked.reset();
    m_listing.cancel();
    if (m_tabs->count() > behind) {
        m_tabs->setCurrentIndex(glance);
        m_tabs->removeTab(behind);
    }
    enter();
}

void MonitorsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_tabs->currentIndex() == behind)
        closeNumber();
    else if (event->key() == Qt::Key_Escape && m_panel->isAncestorOf(focusWidget()))
        enter();
    else
        Page::keyPressEvent(event);
}

void MonitorsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_stale = true;
        makeWhenSeen();
    }
    Page::changeEvent(event);
}

void MonitorsPage::retranslate()
{
    m_orderLabel->setText(tr("&Order by"));
    const int chosen = std::max(0, m_order->currentIndex());
    m_order->clear();
    for (const OrderChoice &choice : kOrders)
        m_order->addItem(tr(choice.label));
    m_order->setCurrentIndex(chosen);
    for (QWidget *heard : {static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_order->view())})
        heard->setAccessibleName(tr("Order by"));
    m_tabs->setTabText(glance, tr("At a glance"));
    m_tabs->setTabText(funnel, tr("Fair comparison"));
    // Until they are shown, which gives them names of their own.
    for (QWidget *heard : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_monitors), static_cast<QWidget *>(m_behind)})
        heard->setAccessibleName(tr("Monitors"));
    m_funnel->panel().setName(tr("Fair comparison"));
    // Qt names them once, in the language of that moment.
    for (const auto &[button, name] :
         {std::pair("ScrollLeftButton", tr("Lists to the left")), {"ScrollRightButton", tr("Lists to the right")}}) {
        if (auto *scroll = m_tabs->findChild<QToolButton *>(QLatin1String(button)))
            scroll->setAccessibleName(name);
    }
}

} // namespace clmrs
