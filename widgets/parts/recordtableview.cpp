#include "widgets/parts/recordtableview.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/factdelegate.h"
#include "widgets/parts/headingview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace clmrs {

namespace {

constexpr int kWidthStep = 2 * kGrid; // pixels, a key

} // namespace

RecordTableView::RecordTableView(RecordTableModel *model, QWidget *parent) : PinnedTableView(parent), m_model(model)
{
    setModel(model);
    dressRows(*this);
    dress(*horizontalHeader());
    dress(pinnedHeading());
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTableView::sortAsked);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_placing && width > 0)
            m_widths[keyOf(column)] = width;
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_placing)
            Q_EMIT columnsChosen(wantedColumns());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordTableView::shareAgainOnScrolling);
    connect(this, &QTableView::doubleClicked, this, &RecordTableView::recordActivated);
}

void RecordTableView::dress(QHeaderView &header) const
{
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setFixedHeight(headingHeight(header, kHeadingLines));
    header.setMinimumSectionSize(kNarrowest);
}

RecordTableView::Place RecordTableView::place() const
{
    Place place;
    place.top = verticalScrollBar()->value();
    place.sideways = horizontalScrollBar()->value();
    if (place.top < m_model->rowCount())
        place.topKey = m_model->keyAt(place.top);
    if (const QModelIndex current = currentIndex(); current.isValid()) {
        place.currentKey = m_model->keyAt(current.row());
        place.currentRow = current.row();
        place.column = current.column();
    }
    return place;
}

// As far down the screen as before; by who stood at the top where there is no current record any more.
void RecordTableView::returnTo(const Place &place, bool isAnotherTable)
{
    const int last = m_model->rowCount() - 1;
    int row = place.currentKey ? m_model->rowOfKey(*place.currentKey) : -1;
    const bool isFound = row >= 0;
    if (!isFound && isAnotherTable && place.currentKey)
        row = std::min(place.currentRow, last); // who is gone from the file: the next one
    if (row >= 0)
        setCurrentIndex(m_model->index(row, isColumnHidden(place.column) ? firstColumn() : place.column));
    if (isFound) {
        verticalScrollBar()->setValue(row - (place.currentRow - place.top));
    } else if (isAnotherTable) {
        const int top = place.topKey ? m_model->rowOfKey(*place.topKey) : -1;
        verticalScrollBar()->setValue(top >= 0 ? top : std::min(place.top, std::max(last, 0)));
    } else {
        scrollToTop();
    }
    horizontalScrollBar()->setValue(place.sideways);
}

void RecordTableView::showRows(std::shared_ptr<const AnyRecordTable> table, std::vector<std::uint32_t> rows, Naming naming)
{
    const QScopedValueRollback placing(m_placing, true); // a reset and a hidden column change widths too
    m_naming = naming;
    const Place before = m_model->table() ? place() : Place();
    const bool isAnother = table != m_model->table();
    m_model->show(std::move(table), std::move(rows), naming);
    placeColumns();
    returnTo(before, isAnother);
    shareOutWidth(); // by the rows that are in sight now
}

void RecordTableView::enter()
{
    setFocus();
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectRow(0);
}

void RecordTableView::setNaming(Naming naming)
{
    m_naming = naming;
    m_model->setNaming(naming);
    placeColumns();
}

void RecordTableView::setColumns(const std::optional<QStringList> &keys)
{
    m_columns = keys;
    placeColumns();
}

QStringList RecordTableView::shownColumns() const
{
    QStringList keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (stands(column))
            keys.append(keyOf(column));
    }
    return keys;
}

QStringList RecordTableView::wantedColumns() const
{
    QStringList keys;
    for (int place = 0; m_model->table() && place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const bool onceNamesStand = !m_model->table()->canStand(column, m_naming) && isWanted(column, Naming::shown);
        if (stands(column) || onceNamesStand)
            keys.append(keyOf(column));
    }
    return keys;
}

void RecordTableView::setWidths(const QHash<QString, int> &widths)
{
    m_widths = widths;
    shareOutWidth();
}

std::optional<std::uint32_t> RecordTableView::currentRecord() const
{
    return currentIndex().isValid() ? std::optional(m_model->recordAt(currentIndex().row())) : std::nullopt;
}

void RecordTableView::setCurrentRow(int row) { setCurrentIndex(m_model->index(row, firstColumn())); }

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCell();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT recordActivated();
    else if (!arrange(*event))
        QTableView::keyPressEvent(event);
}

// What the heading does for a mouse.
bool RecordTableView::arrange(const QKeyEvent &event)
{
    const int way = event.key() == Qt::Key_Left ? -1 : event.key() == Qt::Key_Right ? 1 : 0;
    const bool moves = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (way == 0 || !currentIndex().isValid() || (!moves && event.modifiers() != Qt::ShiftModifier))
        return false;
    if (moves)
        move(currentIndex().column(), way);
    else
        widen(currentIndex().column(), way * kWidthStep);
    scrollTo(currentIndex());
    return true;
}

void RecordTableView::widen(int column, int pixels)
{
    m_widths[keyOf(column)] = std::max(kNarrowest, columnWidth(column) + pixels);
    shareOutWidth();
}

void RecordTableView::move(int column, int places)
{
    const QHeaderView &header = *horizontalHeader();
    int to = header.visualIndex(column) + places;
    while (to >= 0 && to < header.count() && isColumnHidden(header.logicalIndex(to)))
        to += places;
    if (to >= 0 && to < header.count())
        horizontalHeader()->moveSection(header.visualIndex(column), to);
}

// The clipboard leaves the program: pseudonyms, whatever the screen shows (COMMANDS.md).
void RecordTableView::copyCell() const
{
    if (const auto record = currentRecord())
        QGuiApplication::clipboard()->setText(m_model->table()->text(*record, currentIndex().column(), Naming::pseudonyms));
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRecordChanged();
}

void RecordTableView::showSorting(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    shareOutWidth(); // the column of the order stays in sight
}

void RecordTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        shareOutWidth();
    QTableView::changeEvent(event);
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareOutWidth();
}

QString RecordTableView::keyOf(int column) const { return QLatin1String(m_model->table()->key(column)); }

// The code, which is the first column of every table, takes the place of names that are hidden.
bool RecordTableView::isWanted(int column, Naming naming) const
{
    const AnyRecordTable &table = *m_model->table();
    if (!m_columns)
        return table.isUsual(column, naming);
    const auto cannotStand = [&](const QString &key) {
        const int other = table.columnOf(key.toStdString());
        return other >= 0 && !table.canStand(other, naming);
    };
    return m_columns->contains(keyOf(column)) || (column == 0 && std::ranges::any_of(*m_columns, cannotStand));
}

bool RecordTableView::stands(int column) const
{
    return isWanted(column, m_naming) && m_model->table()->canStand(column, m_naming);
}

void RecordTableView::placeColumns()
{
    if (!m_model->table())
        return;
    const AnyRecordTable &table = *m_model->table();
    const QScopedValueRollback placing(m_placing, true);
    QHeaderView &header = *horizontalHeader();
    int place = 0;
    for (const QString &key : m_columns.value_or(QStringList())) {
        const int column = table.columnOf(key.toStdString());
        if (column >= 0)
            header.moveSection(header.visualIndex(column), place++);
    }
    for (int column = 0; !m_columns && column < table.columnCount(); ++column)
        header.moveSection(header.visualIndex(column), column);
    shareOutWidth();
}

std::vector<ColumnRoom> RecordTableView::standingColumns() const
{
    const AnyRecordTable &table = *m_model->table();
    const int sorted = horizontalHeader()->sortIndicatorSection();
    std::vector<ColumnRoom> columns;
    TextWidths heading(horizontalHeader()->fontMetrics());
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!stands(column))
            continue;
        columns.push_back(measuredColumn(column, table.title(column), table.width(column),
                                         column == sorted ? SortArrow::borne : SortArrow::none, heading, fontMetrics()));
        const auto chosen = m_widths.constFind(keyOf(column));
        if (chosen != m_widths.constEnd())
            columns.back().chosen = *chosen;
        columns.back().stays = m_columns || columns.size() == 1 || column == sorted;
    }
    return columns;
}

void RecordTableView::shareOutWidth()
{
    if (!m_model->table())
        return;
    const QScopedValueRollback placing(m_placing, true);
    const int room = viewport()->width();
    std::vector<ColumnRoom> seen = fittingColumns(standingColumns(), room);
    for (ColumnRoom &column : seen)
        column.inSight = neededInSight(column.column);
    const std::vector<int> before = sharedWidths(seen, room);
    const std::vector<int> widths = lentWidths(seen, before);
    m_lenders.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, std::ranges::find(seen, column, &ColumnRoom::column) == seen.end());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        setColumnWidth(seen[i].column, widths[i]);
        if (widths[i] < before[i])
            m_lenders.push_back(seen[i].column);
    }
    keepCurrentCellSeen();
}

int RecordTableView::neededInSight(int column) const
{
    const int first = verticalScrollBar()->value(); // rows are scrolled one by one
    const int end = std::min(first + viewport()->height() / kRowHeight + 1, m_model->rowCount());
    int needed = 0;
    for (int row = first; row < end; ++row) {
        const std::uint32_t record = m_model->recordAt(row);
        needed = std::max(needed, FactDelegate::neededWidth(m_model->table()->text(record, column, m_naming),
                                                            m_model->table()->mark(record, column), fontMetrics()));
    }
    return needed;
}

// Widths stay as they are on the way through a list, until a column that gave room away needs it itself.
void RecordTableView::shareAgainOnScrolling()
{
    if (m_model->table() && std::ranges::any_of(m_lenders, [this](int column) { return neededInSight(column) > 0; }))
        shareOutWidth();
}

// A cell out of sight is not where keys should work; its row is still the current one.
void RecordTableView::keepCurrentCellSeen()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !isColumnHidden(current.column()))
        return;
    const int sideways = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    selectionModel()->setCurrentIndex(current.siblingAtColumn(firstColumn()), QItemSelectionModel::NoUpdate);
    horizontalScrollBar()->setValue(sideways);
    verticalScrollBar()->setValue(down);
}

} // namespace clmrs
