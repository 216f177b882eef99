#include "widgets/pages/caseloadpage.h"

#include "models/tables/recordtablemodel.h"
#include "widgets/pages/casework.h"
#include "widgets/pages/detailpanel.h"
#include "widgets/pages/listlook.h"
#include "widgets/parts/alertline.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/factdelegate.h"
#include "widgets/parts/filterbar.h"
#include "widgets/parts/recordtableview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kSearchWidth = 248;
constexpr int kPaneWidth = 380;
constexpr int kLongestSearch = 200;

} // namespace

CaseloadPage::CaseloadPage(Session &session, ListKind list, Naming naming, QSettings &memory, QWidget *parent)
    : Page(parent), m_session(session), m_memory(memory), m_naming(naming), m_back(new QPushButton(this)),
      m_model(new RecordTableModel(this)), m_tableView(new RecordTableView(m_model, this)), m_facts(new FactDelegate(this)),
      m_search(new QLineEdit(this)), m_filters(new FilterBar(*m_search, this)), m_alertLine(new AlertLine(this)),
      m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)), m_empty(new QLabel(this)),
      m_panel(specOf(list).panel(session, this))
{
    m_view.list = list;
    layOut();
    connectAll();
    recallLook();
    retranslate();
    buildWhenSeen();
}

CaseloadPage::~CaseloadPage() = default;

void CaseloadPage::layOut()
{
    m_tableView->setItemDelegate(m_facts);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    m_search->setMaxLength(kLongestSearch);
    m_search->setAcceptDrops(false); // a dropped file is opened, not searched for
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kPaneWidth * 3, kPaneWidth});
    m_panel->setMinimumWidth(kPaneWidth - 4 * kGrid);
    m_panel->setFrameShape(QFrame::NoFrame);
    m_panel->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    m_back->setObjectName(QStringLiteral("way-back"));
    setWayBack(nullptr);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_filters);
    layout->addWidget(m_alertLine, 0, Qt::AlignLeft);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_filters->lastInTabOrder(), m_alertLine->firstInTabOrder());
    setTabOrder(m_alertLine->firstInTabOrder(), m_alertLine->lastInTabOrder());
    setTabOrder(m_alertLine->lastInTabOrder(), m_tableView);
    setTabOrder(m_tableView, m_panel);
}

void CaseloadPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_view.search)
            return;
        m_view.search = text;
        askForRows();
        Q_EMIT viewEdited();
    });
    connect(m_search, &QLineEdit::returnPressed, m_tableView, &RecordTableView::enter);
    connect(m_filters, &FilterBar::filterChanged, this, [this] {
        m_view.filter = m_filters->filter();
        askForRows();
        Q_EMIT viewEdited();
    });
    connect(m_back, &QPushButton::clicked, this, &CaseloadPage::backAsked);
    connect(m_alertLine, &AlertLine::alertsAsked, this, &CaseloadPage::alertsAsked);
    connect(m_alertLine, &AlertLine::keptOutAsked, this, &CaseloadPage::keptOutAsked);
    connect(m_tableView, &RecordTableView::sortAsked, this, &CaseloadPage::sortBy);
    connect(m_tableView, &RecordTableView::columnsChosen, this, [this](const QStringList &keys) { setColumns(keys); });
    connect(m_tableView, &RecordTableView::currentRecordChanged, this, &CaseloadPage::showCurrent);
    connect(m_tableView, &RecordTableView::recordActivated, this, [this] { showPane(true); });
    connect(m_panel, &DetailPanel::childAsked, this, &CaseloadPage::childAsked);
    connect(&m_session, &Session::opened, this, [this] {
        m_stale = true;
        buildWhenSeen();
    });
}

QString CaseloadPage::heading() const { return tr(specOf(list()).title); }

void CaseloadPage::setNaming(Naming naming)
{
    m_naming = naming;
    m_tableView->setNaming(naming);
    keepOrderSeen();
    askForRows(); // words are in another order
    showCurrent();
}

// An order that nobody sees explains nothing, and one by hidden names would give them away.
bool CaseloadPage::keepOrderSeen()
{
    if (!m_table)
        return false;
    const QStringList shown = shownColumns();
    const QString inForce = QLatin1String(m_table->key(queryOf(m_view, *m_table, m_naming).sortColumn));
    if (shown.isEmpty() || shown.contains(inForce))
        return false;
    m_view.sortColumn = shown.contains(firstOrder()) ? firstOrder() : shown.front();
    m_view.sortOrder = Qt::AscendingOrder;
    return true;
}

void CaseloadPage::sortBy(int column)
{
    if (!m_table)
        return;
    const TableQuery query = queryOf(m_view, *m_table, m_naming);
    const bool again = column == query.sortColumn && query.sortOrder == Qt::AscendingOrder;
    m_view.sortOrder = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_view.sortColumn = QLatin1String(m_table->key(column));
    m_own.sortOrder = m_view.sortOrder;
    m_own.sortColumn = m_view.sortColumn;
    askForRows();
}

void CaseloadPage::focusRows() { m_tableView->setFocus(); }

void CaseloadPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CaseloadPage::clearFilters()
{
    CaseView all = m_view;
    all.filter = {};
    all.search.clear();
    setView(all);
    Q_EMIT viewEdited();
}

void CaseloadPage::setView(const CaseView &view)
{
    m_view = view;
    if (!view.columns)
        m_view.columns = m_own.columns;
    m_view.name.clear();
    m_search->setText(view.search);
    m_filters->setFilter(view.filter);
    m_tableView->setColumns(m_view.columns);
    keepOrderSeen();
    askForRows();
}

CaseView CaseloadPage::wholeView() const
{
    CaseView view = m_view;
    view.columns = wantedColumns();
    return view;
}

void CaseloadPage::setColumns(const std::optional<QStringList> &keys)
{
    m_view.columns = keys;
    m_own.columns = keys;
    m_tableView->setColumns(keys);
    if (keepOrderSeen())
        askForRows();
    Q_EMIT countChanged();
}

QStringList CaseloadPage::shownColumns() const { return m_tableView->shownColumns(); }

QStringList CaseloadPage::wantedColumns() const { return m_tableView->wantedColumns(); }

void CaseloadPage::showPane(bool shown)
{
    m_panel->setVisible(shown);
    if (shown && !m_tableView->currentRecord() && m_model->rowCount() > 0)
        m_tableView->setCurrentRow(0);
    showCurrent();
}

bool CaseloadPage::isPaneShown() const { return m_panel->isVisibleTo(this); }

void CaseloadPage::showRecord(qint64 key)
{
    const int row = m_table ? m_model->rowOfKey(key) : -1;
    if (row < 0)
        return;
    m_tableView->setCurrentRow(row);
    m_tableView->setFocus();
    showPane(true);
}

void CaseloadPage::showCurrent()
{
    if (!isPaneShown())
        return;
    if (const auto record = m_tableView->currentRecord())
        m_panel->showRecord(m_table, *record, m_naming);
    else
        m_panel->clear();
}

QString CaseloadPage::countText() const
{
    if (!m_table)
        return {};
    const int shown = m_model->rowCount();
    const int all = m_table->rowCount();
    if (shown == all)
        return tr(specOf(list()).all, nullptr, all);
    return tr(specOf(list()).some, nullptr, all).arg(QLocale().toString(shown));
}

void CaseloadPage::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    m_panel->setLogbook(logbook);
    showCurrent();
}

Leaving CaseloadPage::leaving() const
{
    if (!m_shown)
        return {};
    CaseView view = m_shownView;
    view.columns = shownColumns();
    return CaseListLeaving{m_shown, m_table, std::move(view), m_model->rowCount()};
}

void CaseloadPage::pose(int pose)
{
    if (pose == withPane)
        showPane(true);
}

std::vector<RowSubject> CaseloadPage::currentSubjects() const
{
    const auto record = currentRecord();
    return record ? specOf(list()).subjects(*m_table, *record, m_naming) : std::vector<RowSubject>();
}

bool CaseloadPage::isReady() const
{
    const bool rowsStand = m_table && !m_stale && !m_building.isRunning() && !m_selecting.isRunning();
    return rowsStand && (!isPaneShown() || m_panel->isReady());
}

std::optional<std::uint32_t> CaseloadPage::currentRecord() const { return m_tableView->currentRecord(); }

void CaseloadPage::buildWhenSeen()
{
    const bool isWanted = isVisible() || list() == ListKind::children; // the views at the left are counted in them
    if (m_stale && isWanted && m_session.current())
        buildTable();
}

void CaseloadPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    buildWhenSeen();
}

void CaseloadPage::buildTable()
{
    m_stale = false;
    m_selecting.cancel();
    m_building.start<CaseTable>([opened = m_session.current(), view = m_view, naming = m_naming, locale = QLocale()](
                                    const Progress &progress) { return caseTableOf(opened, view, naming, locale, progress); },
                                [this](CaseTable made) { showTable(std::move(made)); });
}

void CaseloadPage::showTable(CaseTable made)
{
    m_shown = made.opened;
    m_table = made.table;
    m_alerts = made.alerts;
    m_view = inAnOrderThatStands(m_view, *m_table, m_naming);
    m_facts->setTable(m_table);
    m_filters->setChoices(made.choices, m_shown->load->day);
    const bool isNamedSo = made.rows.naming == m_naming;
    showRows(std::move(made.rows));
    warm();
    const bool reordered = keepOrderSeen();
    if (reordered || m_shownView != m_view || !isNamedSo)
        askForRows(); // somebody chose, typed or hid names while the table was built
    Q_EMIT tableShown();
}

void CaseloadPage::askForRows()
{
    if (!m_table || m_building.isRunning())
        return;
    m_selecting.start<CaseRows>([table = m_table, view = m_view,
                                 naming = m_naming](const Progress &progress) { return rowsOf(*table, view, naming, progress); },
                                [this](CaseRows rows) { showRows(std::move(rows)); });
}

void CaseloadPage::showRows(CaseRows rows)
{
    m_shownView = std::move(rows.view);
    const TableQuery query = queryOf(m_shownView, *m_table, m_naming);
    m_tableView->showRows(m_table, std::move(rows.numbers), m_naming);
    m_tableView->showSorting(query.sortColumn, query.sortOrder);
    m_alertLine->setAlerts(m_alerts, rows.alerts, static_cast<int>(m_shown->keptOut.alerts));
    showEmptyState();
    if (isPaneShown() && !m_tableView->currentRecord() && m_model->rowCount() > 0)
        m_tableView->setCurrentRow(0);
    showCurrent();
    Q_EMIT countChanged();
}

// The orders nobody has asked for yet, while the first rows are being read by a person.
void CaseloadPage::warm()
{
    m_warming.start<bool>(
        [table = m_table, naming = m_naming](const Progress &progress) {
            table->warm(naming, progress);
            return true;
        },
        [](bool) {});
}

void CaseloadPage::showEmptyState()
{
    QString text = tr(specOf(list()).none);
    if (m_table && m_table->rowCount() > 0) {
        const QString search = m_view.search.trimmed();
        text = search.isEmpty()
                   ? tr("Nothing fits the filters in bold above. Change them, or clear them all with Ctrl+Shift+F.")
                   : tr("Nothing fits “%1”. Search for part of a code, a name or a place, or clear the search and all filters "
                        "with Ctrl+Shift+F.")
                         .arg(search);
    }
    m_empty->setText(text);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_tableView) : m_empty);
}

void CaseloadPage::recallLook()
{
    const ListLook look = recalledLook(m_memory, list());
    m_own = {look.columns, look.sortColumn, look.sortOrder};
    m_view.columns = look.columns;
    m_view.sortColumn = look.sortColumn;
    m_view.sortOrder = look.sortOrder;
    m_tableView->setWidths(look.widths);
    m_tableView->setColumns(look.columns);
    m_splitter->restoreState(look.splitter);
    m_panel->setVisible(look.isPaneShown);
}

void CaseloadPage::rememberLook()
{
    clmrs::rememberLook(
        m_memory, list(),
        {m_own.columns, m_own.sortColumn, m_own.sortOrder, m_tableView->widths(), m_splitter->saveState(), isPaneShown()});
}

void CaseloadPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (isPaneShown())
        showPane(false);
    else if (m_search->hasFocus() && !m_search->text().isEmpty())
        m_search->clear();
    else if (m_cameFrom)
        return Q_EMIT backAsked();
    m_tableView->setFocus();
}

void CaseloadPage::setWayBack(const Page *from)
{
    m_cameFrom = from;
    m_back->setVisible(from);
    m_back->setFocusPolicy(from ? Qt::StrongFocus : Qt::NoFocus); // without words nothing takes the keys
    nameWayBack();
}

void CaseloadPage::nameWayBack()
{
    m_back->setText(m_cameFrom ? tr("‹ Back to “%1” (Esc)").arg(m_cameFrom->heading()) : QString());
}

void CaseloadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_stale = true; // words sort in another order
        buildWhenSeen();
    }
    Page::changeEvent(event);
}

void CaseloadPage::retranslate()
{
    nameWayBack();
    m_search->setPlaceholderText(tr("Search codes, names and places"));
    m_search->setAccessibleName(tr("Search codes, names and places"));
    m_tableView->setAccessibleName(heading());
    if (m_table)
        showEmptyState();
}

} // namespace clmrs
