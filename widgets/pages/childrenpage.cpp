#include "widgets/pages/childrenpage.h"

#include "models/tables/childrentable.h"
#include "models/tables/recordtablemodel.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/factdelegate.h"
#include "widgets/parts/recordtableview.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kSearchWidth = 360;

} // namespace

struct ChildrenPage::BuiltTable
{
    TableQuery query; // that the rows answer
    std::shared_ptr<const ChildrenTable> table;
    std::vector<std::uint32_t> rows;
};

ChildrenPage::ChildrenPage(Session &session, Naming naming, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new RecordTableModel(this)), m_view(new RecordTableView(m_model, this)),
      m_facts(new FactDelegate(this)), m_search(new QLineEdit(this)), m_stack(new QStackedWidget(this)), m_empty(new QLabel(this))
{
    m_query.naming = naming;
    m_query.sortColumn = ChildrenTable::dueColumn();
    m_view->setItemDelegate(m_facts);
    m_view->showSorting(m_query.sortColumn, m_query.sortOrder);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setMaxLength(200);
    m_search->setAcceptDrops(false); // a dropped file is opened, not searched for
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.search = text;
        askForRows();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, &RecordTableView::enter);
    connect(m_view, &RecordTableView::sortAsked, this, &ChildrenPage::sortBy);
    connect(&m_session, &Session::opened, this, &ChildrenPage::buildTable);
    retranslate();
    if (m_session.current())
        buildTable();
}

void ChildrenPage::setNaming(Naming naming)
{
    m_query.naming = naming;
    m_view->setNaming(naming);
    if (!ChildrenTable::isShownUnder(m_query.sortColumn, naming))
        sortBy(ChildrenTable::dueColumn()); // an order that nobody sees explains nothing
}

void ChildrenPage::sortBy(int column)
{
    const bool again = column == m_query.sortColumn && m_query.sortOrder == Qt::AscendingOrder;
    m_query.sortOrder = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_query.sortColumn = column;
    m_view->showSorting(column, m_query.sortOrder);
    askForRows();
}

void ChildrenPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString ChildrenPage::countText() const
{
    if (!m_table)
        return {};
    const int shown = m_model->rowCount();
    const int all = m_table->rowCount();
    if (shown == all)
        return tr("%Ln child(ren)", nullptr, all);
    return tr("%1 of %Ln child(ren)", nullptr, all).arg(QLocale().toString(shown));
}

bool ChildrenPage::isReady() const { return m_table && !m_building.isRunning() && !m_selecting.isRunning(); }

void ChildrenPage::buildTable()
{
    const auto opened = m_session.current();
    m_selecting.cancel();
    m_building.start<BuiltTable>(
        [book = opened->book, load = opened->load, query = m_query, locale = QLocale()](const Progress &progress) {
            auto table = std::make_shared<const ChildrenTable>(book, load, locale);
            progress.stopIfCancelled();
            auto rows = table->select(query, progress);
            return BuiltTable{query, std::move(table), std::move(rows)};
        },
        [this](BuiltTable built) { showTable(std::move(built)); });
}

void ChildrenPage::showTable(BuiltTable built)
{
    m_table = std::move(built.table);
    m_facts->setTable(m_table);
    showRows(std::move(built.rows));
    warm();
    if (built.query != m_query)
        askForRows(); // somebody typed while the table was built
}

void ChildrenPage::askForRows()
{
    if (!m_table || m_building.isRunning())
        return;
    m_selecting.start<std::vector<std::uint32_t>>(
        [table = m_table, query = m_query](const Progress &progress) { return table->select(query, progress); },
        [this](std::vector<std::uint32_t> rows) { showRows(std::move(rows)); });
}

void ChildrenPage::showRows(std::vector<std::uint32_t> rows)
{
    m_view->showRows(m_table, std::move(rows), m_query.naming);
    showEmptyState();
    Q_EMIT countChanged();
}

// The orders nobody has asked for yet, while the first rows are being read by a person.
void ChildrenPage::warm()
{
    m_warming.start<bool>(
        [table = m_table](const Progress &progress) {
            table->warm(progress);
            return true;
        },
        [](bool) {});
}

void ChildrenPage::showEmptyState()
{
    const bool searching = !m_query.search.trimmed().isEmpty();
    m_empty->setText(
        searching
            ? tr("No child fits “%1”. Search for part of a code, a name or a place, or clear the search.").arg(m_query.search)
            : tr("On this day the file knows no child."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void ChildrenPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_session.current())
            buildTable(); // words sort in another order
    }
    QWidget::changeEvent(event);
}

void ChildrenPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search codes, names and places"));
    m_search->setAccessibleName(tr("Search codes, names and places"));
    m_view->setAccessibleName(tr("Children"));
    if (m_table)
        showEmptyState();
}

} // namespace clmrs
