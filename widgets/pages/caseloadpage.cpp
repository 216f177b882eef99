#include "widgets/pages/caseloadpage.h"

#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "models/tables/recordtablemodel.h"
#include "widgets/pages/childpanel.h"
#include "widgets/pages/householdpanel.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/factdelegate.h"
#include "widgets/parts/filterbar.h"
#include "widgets/parts/recordtableview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kSearchWidth = 248;
constexpr int kPaneWidth = 380;
constexpr int kLongestSearch = 200;

// What differs between the lists.
struct ListSpec
{
    std::shared_ptr<const AnyRecordTable> (*table)(const OpenCase &opened, const QLocale &locale);
    DetailPanel *(*panel)(Session &session, QWidget *parent);
    const char *title;
    const char *all; // with %n
    const char *some;
    const char *none;
};

constexpr std::array<ListSpec, 2> kLists{{
    {[](const OpenCase &opened, const QLocale &locale) -> std::shared_ptr<const AnyRecordTable> {
         return std::make_shared<const ChildrenTable>(opened.book, opened.load, locale);
     },
     [](Session &session, QWidget *parent) -> DetailPanel * { return new ChildPanel(session, parent); },
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage", "Children"), QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%Ln child(ren)"),
     QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%1 of %Ln child(ren)"),
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage",
                       "On this day the file knows no child. Choose a later day with Ctrl+D, or open another "
                       "case file with Ctrl+O.")},
    {[](const OpenCase &opened, const QLocale &locale) -> std::shared_ptr<const AnyRecordTable> {
         return std::make_shared<const HouseholdsTable>(opened.book, opened.load, locale);
     },
     [](Session &session, QWidget *parent) -> DetailPanel * { return new HouseholdPanel(session, parent); },
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage", "Households"), QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%Ln household(s)"),
     QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%1 of %Ln household(s)"),
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage", "On this day the file knows no household. Choose a later day with Ctrl+D, or open "
                                              "another case file with Ctrl+O.")},
}};

const ListSpec &specOf(ListKind list) { return kLists[static_cast<std::size_t>(list)]; }

int alertsIn(const AnyRecordTable &table, const std::vector<std::uint32_t> &rows)
{
    int alerts = 0;
    for (const std::uint32_t row : rows)
        alerts += table.alertsIn(row);
    return alerts;
}

const QString &firstOrder()
{
    static const QString key = QString::fromLatin1(ChildrenTable::kDueColumn.data(), qsizetype(ChildrenTable::kDueColumn.size()));
    return key;
}

// An order by hidden names gives them away, also one that was kept from the last time.
CaseView inAnOrderThatStands(CaseView view, const AnyRecordTable &table, Naming naming)
{
    if (table.canStand(queryOf(view, table).sortColumn, naming))
        return view;
    view.sortColumn = firstOrder();
    view.sortOrder = Qt::AscendingOrder;
    return view;
}

} // namespace

struct CaseloadPage::BuiltTable
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const AnyRecordTable> table;
    FilterChoices choices;
    Rows rows;
    int alerts = 0;
};

CaseloadPage::CaseloadPage(Session &session, ListKind list, Naming naming, QSettings &memory, QWidget *parent)
    : QWidget(parent), m_session(session), m_memory(memory), m_naming(naming), m_model(new RecordTableModel(this)),
      m_tableView(new RecordTableView(m_model, this)), m_facts(new FactDelegate(this)), m_search(new QLineEdit(this)),
      m_filters(new FilterBar(*m_search, this)), m_alertLine(new QToolButton(this)), m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)), m_empty(new QLabel(this)), m_panel(specOf(list).panel(session, this))
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
    m_alertLine->setObjectName(QStringLiteral("alerts"));
    m_alertLine->setAutoRaise(true);
    m_alertLine->setCursor(Qt::PointingHandCursor);
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
    layout->addWidget(m_filters);
    layout->addWidget(m_alertLine, 0, Qt::AlignLeft);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_filters->lastInTabOrder(), m_alertLine);
    setTabOrder(m_alertLine, m_tableView);
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
    connect(m_alertLine, &QToolButton::clicked, this, &CaseloadPage::alertsAsked);
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

QString CaseloadPage::title() const { return tr(specOf(list()).title); }

void CaseloadPage::setNaming(Naming naming)
{
    m_naming = naming;
    m_tableView->setNaming(naming);
    keepOrderSeen();
    showCurrent();
}

// An order that nobody sees explains nothing, and one by hidden names would give them away.
void CaseloadPage::keepOrderSeen()
{
    if (!m_table)
        return;
    const QStringList shown = shownColumns();
    const QString inForce = QLatin1String(m_table->key(queryOf(m_view, *m_table).sortColumn));
    if (shown.isEmpty() || shown.contains(inForce))
        return;
    m_view.sortColumn = shown.contains(firstOrder()) ? firstOrder() : shown.front();
    m_view.sortOrder = Qt::AscendingOrder;
    askForRows();
}

void CaseloadPage::sortBy(int column)
{
    if (!m_table)
        return;
    const TableQuery query = queryOf(m_view, *m_table);
    const bool again = column == query.sortColumn && query.sortOrder == Qt::AscendingOrder;
    m_view.sortOrder = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_view.sortColumn = QLatin1String(m_table->key(column));
    askForRows();
}

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
    const auto columns = view.columns ? view.columns : m_view.columns;
    m_view = view;
    m_view.columns = columns;
    m_view.name.clear();
    m_search->setText(view.search);
    m_filters->setFilter(view.filter);
    if (view.columns)
        m_tableView->setColumns(view.columns);
    keepOrderSeen();
    askForRows();
}

void CaseloadPage::setColumns(const std::optional<QStringList> &keys)
{
    m_view.columns = keys;
    m_tableView->setColumns(keys);
    keepOrderSeen();
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

bool CaseloadPage::isReady() const { return m_table && !m_stale && !m_building.isRunning() && !m_selecting.isRunning(); }

std::vector<std::uint32_t> CaseloadPage::rows() const
{
    std::vector<std::uint32_t> rows(static_cast<std::size_t>(m_model->rowCount()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = m_model->recordAt(static_cast<int>(i));
    return rows;
}

std::optional<std::uint32_t> CaseloadPage::currentRecord() const { return m_tableView->currentRecord(); }

void CaseloadPage::buildWhenSeen()
{
    if (m_stale && isVisible() && m_session.current())
        buildTable();
}

void CaseloadPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    buildWhenSeen();
}

void CaseloadPage::buildTable()
{
    m_stale = false;
    m_selecting.cancel();
    m_building.start<BuiltTable>(
        [opened = m_session.current(), view = m_view, naming = m_naming, locale = QLocale()](const Progress &progress) {
            BuiltTable built{opened, specOf(view.list).table(*opened, locale), {}, {}, 0};
            progress.stopIfCancelled();
            built.rows.view = inAnOrderThatStands(view, *built.table, naming);
            built.choices = filterChoicesOf(*opened->book, *opened->load, naming, locale);
            built.rows.numbers = built.table->select(queryOf(built.rows.view, *built.table), progress);
            built.rows.alerts = alertsIn(*built.table, built.rows.numbers);
            for (const ChildState &child : opened->load->children)
                built.alerts += child.facts.has(CaseFact::unansweredAlert) ? 1 : 0;
            return built;
        },
        [this](BuiltTable built) { showTable(std::move(built)); });
}

void CaseloadPage::showTable(BuiltTable built)
{
    m_shown = built.opened;
    m_table = built.table;
    m_alerts = built.alerts;
    m_view = inAnOrderThatStands(m_view, *m_table, m_naming);
    m_facts->setTable(m_table);
    m_filters->setChoices(built.choices, m_shown->load->day);
    showRows(std::move(built.rows));
    warm();
    if (m_shownView != m_view)
        askForRows(); // somebody chose or typed while the table was built
    keepOrderSeen();
    Q_EMIT tableShown();
}

void CaseloadPage::askForRows()
{
    if (!m_table || m_building.isRunning())
        return;
    m_selecting.start<Rows>(
        [table = m_table, view = m_view](const Progress &progress) {
            Rows rows{view, table->select(queryOf(view, *table), progress), 0};
            rows.alerts = alertsIn(*table, rows.numbers);
            return rows;
        },
        [this](Rows rows) { showRows(std::move(rows)); });
}

void CaseloadPage::showRows(Rows rows)
{
    m_shownView = std::move(rows.view);
    const TableQuery query = queryOf(m_shownView, *m_table);
    m_tableView->showRows(m_table, std::move(rows.numbers), m_naming);
    m_tableView->showSorting(query.sortColumn, query.sortOrder);
    showAlerts(rows.alerts);
    showEmptyState();
    if (isPaneShown() && !m_tableView->currentRecord() && m_model->rowCount() > 0)
        m_tableView->setCurrentRow(0);
    showCurrent();
    Q_EMIT countChanged();
}

// Unanswered alerts are never out of sight: what the list leaves out is said, and one click away.
void CaseloadPage::showAlerts(int alertsShown)
{
    QString text = tr("▲ %Ln unanswered protection alert(s)", nullptr, m_alerts);
    if (alertsShown < m_alerts)
        text = tr("▲ %Ln unanswered protection alert(s), %1 not among these rows: show them all", nullptr, m_alerts)
                   .arg(QLocale().toString(m_alerts - alertsShown));
    m_alertLine->setText(text);
    m_alertLine->setAccessibleName(text);
    m_alertLine->setVisible(m_alerts > 0);
}

// The orders nobody has asked for yet, while the first rows are being read by a person.
void CaseloadPage::warm()
{
    m_warming.start<bool>(
        [table = m_table](const Progress &progress) {
            table->warm(progress);
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

QString CaseloadPage::key(const char *what) const
{
    const std::string_view code = kListKindCodes[static_cast<std::size_t>(list())];
    return QString::fromLatin1(code.data(), qsizetype(code.size())) + u'/' + QLatin1String(what);
}

void CaseloadPage::recallLook()
{
    if (m_memory.contains(key("columns")))
        m_view.columns = m_memory.value(key("columns")).toStringList();
    m_view.sortColumn = m_memory.value(key("sort")).toString();
    m_view.sortOrder = m_memory.value(key("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    QHash<QString, int> widths;
    const QVariantMap kept = m_memory.value(key("widths")).toMap();
    for (auto width = kept.begin(); width != kept.end(); ++width)
        widths.insert(width.key(), width.value().toInt());
    m_tableView->setWidths(widths);
    m_tableView->setColumns(m_view.columns);
    m_splitter->restoreState(m_memory.value(key("splitter")).toByteArray());
    m_panel->setVisible(m_memory.value(key("pane")).toBool());
}

void CaseloadPage::rememberLook()
{
    if (m_view.columns)
        m_memory.setValue(key("columns"), *m_view.columns);
    else
        m_memory.remove(key("columns"));
    m_memory.setValue(key("sort"), m_view.sortColumn);
    m_memory.setValue(key("descending"), m_view.sortOrder == Qt::DescendingOrder);
    QVariantMap widths;
    for (auto width = m_tableView->widths().begin(); width != m_tableView->widths().end(); ++width)
        widths.insert(width.key(), width.value());
    m_memory.setValue(key("widths"), widths);
    m_memory.setValue(key("splitter"), m_splitter->saveState());
    m_memory.setValue(key("pane"), isPaneShown());
}

void CaseloadPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isPaneShown())
        showPane(false);
    else if (m_search->hasFocus() && !m_search->text().isEmpty())
        m_search->clear();
    m_tableView->setFocus();
}

void CaseloadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_stale = true; // words sort in another order
        buildWhenSeen();
    }
    QWidget::changeEvent(event);
}

void CaseloadPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search codes, names and places"));
    m_search->setAccessibleName(tr("Search codes, names and places"));
    m_tableView->setAccessibleName(title());
    m_alertLine->setAccessibleName(tr("Unanswered protection alerts"));
    m_alertLine->setToolTip(tr("Every child with a protection alert that no referral has answered, whatever its status"));
    if (m_table)
        showEmptyState();
}

} // namespace clmrs
