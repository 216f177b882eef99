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
constexpr int kCellMargin = 12;  // pixels beside the text, both sides together
constexpr double kWidest = 1.45; // times the usual width, on a wide screen

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
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(kHeadingLines * fontMetrics().height() + kGrid);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTableView::sortAsked);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_widthsChosen |= !m_sharing; });
}

void RecordTableView::showRows(std::shared_ptr<const AnyRecordTable> table, std::vector<std::uint32_t> rows, Naming naming)
{
    const QScopedValueRollback sharing(m_sharing, true); // a reset and a hidden column change widths too
    const QModelIndex current = currentIndex();
    const bool hadCurrent = current.isValid();
    const qint64 key = hadCurrent ? m_model->keyAt(current.row()) : 0;
    const int column = hadCurrent ? current.column() : 0;
    const int above = hadCurrent ? current.row() - verticalScrollBar()->value() : 0;
    m_model->show(std::move(table), std::move(rows), naming);
    showColumns(naming);
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
    const QScopedValueRollback sharing(m_sharing, true);
    m_model->setNaming(naming);
    showColumns(naming);
}

// The clipboard leaves the program: pseudonyms, whatever the screen shows (COMMANDS.md).
void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QModelIndex current = currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(
            m_model->table()->text(m_model->recordAt(current.row()), current.column(), Naming::pseudonyms));
    event->accept();
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

void RecordTableView::showColumns(Naming naming)
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, !m_model->table()->isShown(column, naming));
    shareOutWidth();
}

void RecordTableView::shareOutWidth()
{
    if (m_widthsChosen)
        return;
    const auto usual = [this](int column) {
        return fontMetrics().averageCharWidth() * m_model->table()->width(column) + kCellMargin;
    };
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        needed += isColumnHidden(column) ? 0 : usual(column);
    const double wider = needed > 0 ? std::clamp(double(viewport()->width()) / needed, 1.0, kWidest) : 1.0;
    const QScopedValueRollback sharing(m_sharing, true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, static_cast<int>(usual(column) * wider));
}

} // namespace clmrs
