#include "widgets/parts/recordtableview.h"

#include "widgets/parts/appearance.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace clmrs {

namespace {

constexpr int kHeadingLines = 2;
constexpr int kNarrowest = 28;     // pixels
constexpr double kWidest = 1.45;   // times the usual width, on a wide screen
constexpr double kTightest = 0.95; // where that saves scrolling sideways
constexpr double kShareStep = 0.01;
constexpr int kSortArrow = 36; // pixels beside the heading, as the style has it

} // namespace

RecordTableView::RecordTableView(RecordTableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight); // first: the style's own least height is higher
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(kHeadingLines * fontMetrics().height() + kGrid);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(kNarrowest);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTableView::sortAsked);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_placing && width > 0)
            m_widths[keyOf(column)] = width;
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_placing)
            Q_EMIT columnsChosen(wantedColumns());
    });
    connect(this, &QTableView::doubleClicked, this, &RecordTableView::recordActivated);
}

void RecordTableView::showRows(std::shared_ptr<const AnyRecordTable> table, std::vector<std::uint32_t> rows, Naming naming)
{
    const QScopedValueRollback placing(m_placing, true); // a reset and a hidden column change widths too
    m_naming = naming;
    const QModelIndex current = currentIndex();
    const bool hadCurrent = current.isValid();
    const qint64 key = hadCurrent ? m_model->keyAt(current.row()) : 0;
    const int column = hadCurrent ? current.column() : 0;
    const int above = hadCurrent ? current.row() - verticalScrollBar()->value() : 0;
    m_model->show(std::move(table), std::move(rows), naming);
    placeColumns();
    const int row = hadCurrent ? m_model->rowOfKey(key) : -1;
    if (row < 0) {
        scrollToTop();
        return;
    }
    setCurrentIndex(m_model->index(row, column));
    verticalScrollBar()->setValue(row - above);
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
        if (!isColumnHidden(column))
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
        if (!isColumnHidden(column) || onceNamesStand)
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

void RecordTableView::setCurrentRow(int row) { setCurrentIndex(m_model->index(row, horizontalHeader()->logicalIndexAt(0))); }

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCell();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT recordActivated();
    else
        QTableView::keyPressEvent(event);
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

void RecordTableView::showSorting(int column, Qt::SortOrder order) { horizontalHeader()->setSortIndicator(column, order); }

void RecordTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
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
    for (int column = 0; column < table.columnCount(); ++column) {
        setColumnHidden(column, !isWanted(column, m_naming) || !table.canStand(column, m_naming));
        if (!m_columns)
            header.moveSection(header.visualIndex(column), column);
    }
    shareOutWidth();
}

// Room for the longest word of a heading and its arrow.
int RecordTableView::leastWidth(int column) const
{
    int widest = 0;
    for (const QString &word : m_model->table()->title(column).split(u' '))
        widest = std::max(widest, horizontalHeader()->fontMetrics().horizontalAdvance(word));
    return widest + 2 * kCellPadding + kSortArrow;
}

int RecordTableView::usualWidth(int column) const
{
    const int usual = fontMetrics().averageCharWidth() * m_model->table()->width(column) + 2 * kCellPadding;
    return std::max(usual, leastWidth(column));
}

// What every shown column takes at this share of its usual width.
int RecordTableView::neededAt(double share) const
{
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        needed += isColumnHidden(column) ? 0 : widthAt(column, share);
    return needed;
}

int RecordTableView::widthAt(int column, double share) const
{
    const auto chosen = m_widths.constFind(keyOf(column));
    return chosen != m_widths.constEnd() ? *chosen : std::max(leastWidth(column), static_cast<int>(usualWidth(column) * share));
}

// Wider where there is room; tighter only where everything fits then.
void RecordTableView::shareOutWidth()
{
    if (!m_model->table())
        return;
    const int room = viewport()->width();
    double share = kWidest;
    while (share > kTightest && neededAt(share) > room)
        share -= kShareStep;
    if (neededAt(share) > room)
        share = 1.0;
    const QScopedValueRollback placing(m_placing, true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, widthAt(column, share));
}

} // namespace clmrs
