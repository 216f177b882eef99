#include "widgets/parts/plainlistview.h"

#include "models/session/freeing.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/headingview.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <cmath>
#include <numeric>

namespace clmrs {

namespace {

constexpr int kLeastText = 88;   // pixels of a column that gives way
constexpr int kLeastOfMany = 64; // … where there are many
constexpr int kShortText = 152;  // a date, a number, whoever is called by a pseudonym
constexpr int kLongestFirm = 24; // characters of a code with its word, of a number with its unit
constexpr int kLeastFirst = 112; // … of the first one, for the headings of others
constexpr int kStep = 8;
constexpr int kShapeRoom = 15;             // pixels before the first line of a marked cell
constexpr std::size_t kMeasuredRows = 200; // of a list, from all over it: the rest is like them

// What stays whole while columns give way, the most first.
enum class Kept { shortTexts, headings, shapes };

// The widest give way until all fit, as long as short texts and headings stay whole, then headings alone, then further, but
// never for a shape and the word or day beside it; each time the first column, which says who or what it is, after all others.
// What is cut is whole in the tip. Where even that does not fit, the list scrolls and headings stay whole.
void fitInto(std::vector<int> &widths, const std::vector<ColumnRoom> &columns, int room)
{
    const int count = std::max(1, static_cast<int>(widths.size()));
    const int least = std::clamp(room / count - kStep, kLeastOfMany, kLeastText);
    const auto leastOf = [&](std::size_t i, Kept kept) {
        const ColumnRoom &column = columns[i];
        if (kept == Kept::shapes)
            return std::max(least, column.firm);
        const int own = std::max({i == 0 ? kLeastFirst : least, column.least, column.firm});
        return kept == Kept::headings ? own : std::max(own, column.shortTexts);
    };
    const auto widest = [&](Kept kept, std::size_t from) {
        std::optional<std::size_t> found;
        for (std::size_t i = from; i < widths.size(); ++i) {
            const bool gives = widths[i] - kStep >= leastOf(i, kept);
            if (gives && (!found || widths[*found] < widths[i]))
                found = i;
        }
        return found;
    };
    const auto excess = [&] { return std::accumulate(widths.begin(), widths.end(), 0) - room; };
    for (const Kept kept : {Kept::shortTexts, Kept::headings, Kept::shapes}) {
        const std::vector<int> before = widths;
        for (bool gave = true; gave && excess() > 0;) {
            gave = false;
            for (const std::size_t from : {1, 0}) {
                if (const auto giving = gave ? std::nullopt : widest(kept, from)) {
                    widths[*giving] -= kStep;
                    gave = true;
                }
            }
        }
        if (kept == Kept::shapes && excess() > 0)
            widths = before; // it scrolls sideways all the same: nothing is cut for that
    }
}

int linesOf(const QModelIndex &index) { return static_cast<const PlainListModel *>(index.model())->list().lines; }

CellMark markOf(const QModelIndex &index)
{
    const auto &marks = static_cast<const PlainListModel *>(index.model())->rowAt(index.row()).marks;
    return marks.empty() ? CellMark() : marks[static_cast<std::size_t>(index.column())];
}

int indentOf(const QModelIndex &index) { return markOf(index).shape ? kShapeRoom : 0; }

// Of texts that may break each column gets its part of the room, but never too little for its heading.
std::vector<int> partsOf(const std::vector<ColumnRoom> &columns, int room)
{
    int usual = 0;
    for (const ColumnRoom &column : columns)
        usual += column.usual;
    std::vector<int> widths;
    widths.reserve(columns.size());
    for (const ColumnRoom &column : columns)
        widths.push_back(std::max(column.least, room * column.usual / std::max(1, usual)));
    return widths;
}

// A number, a code, a day: half of one says nothing, or something else.
bool isFirm(const QString &text)
{
    return text.size() <= kLongestFirm && std::ranges::any_of(text, [](QChar one) { return one.isDigit(); });
}

int onOneLine(QStringView text, TextWidths &widths)
{
    return text.isEmpty() ? 0 : static_cast<int>(std::ceil(widths.of(text))) + kFurtherApart;
}

int onLines(QStringView text, int lines, TextWidths &widths)
{
    return lines > 1 && text.contains(u' ') ? wordsWidth(text, lines, widths) + kFurtherApart : onOneLine(text, widths);
}

int widestWord(QStringView text, TextWidths &widths, int beforeTheFirst)
{
    int widest = 0;
    for (const QStringView word : text.tokenize(u' '))
        widest = std::max(widest, onOneLine(word, widths) + std::exchange(beforeTheFirst, 0));
    return widest;
}

class QuietDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Room beside the text as in the record tables.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QRect room = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
        const QStringList lines = brokenLines(text, cell.font, room.width(), indentOf(index), linesOf(index));
        painter->save();
        painter->setFont(cell.font);
        if (const CellMark mark = markOf(index); mark.shape || mark.outlined) {
            drawMarked(painter, cell, room, lines, mark);
        } else {
            painter->setPen(textColour(cell));
            if (lines.size() == 1)
                drawOneLine(*painter, room, cell.displayAlignment, lines.front());
            else
                painter->drawText(room, static_cast<int>(cell.displayAlignment), lines.join(u'\n'));
        }
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(PlainListModel::QuietRole).toBool())
            option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }

private:
    static QColor textColour(const QStyleOptionViewItem &cell)
    {
        return cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    }

    // The shape stands before the first line; the others begin under it. Of what is outlined the line with the day is.
    static void drawMarked(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room, const QStringList &lines,
                           const CellMark &mark)
    {
        const int height = cell.fontMetrics.lineSpacing();
        QRect line(room.left(), room.top() + (room.height() - height * static_cast<int>(lines.size())) / 2, room.width(), height);
        const bool selected = cell.state & QStyle::State_Selected;
        const QColor colour = selected ? textColour(cell) : factColour(mark.colour, cell.palette);
        if (mark.shape) {
            painter->setPen(colour);
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::fromUtf16(mark.shape));
        }
        painter->setPen(textColour(cell));
        for (const QString &words : lines) {
            const QRect of = line.adjusted(mark.shape && &words == &lines.first() ? kShapeRoom : 0, 0, 0, 0);
            if (mark.outlined)
                drawOutline(*painter, of, words, colour);
            drawOneLine(*painter, of, cell.displayAlignment, words);
            line.translate(0, height);
        }
    }
};

} // namespace

PlainListView::PlainListView(QWidget *parent) : PinnedTableView(parent), m_model(new PlainListModel(this))
{
    setModel(m_model);
    setItemDelegate(new QuietDelegate(this));
    dressRows(*this);
    dress(*horizontalHeader());
    dress(pinnedHeading());
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PlainListView::sortBy);
    connect(this, &QTableView::doubleClicked, this, &PlainListView::rowActivated);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void PlainListView::dress(QHeaderView &header) const
{
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setFixedHeight(headingHeight(header, kHeadingLines));
    header.setMinimumSectionSize(kNarrowest);
}

void PlainListView::show(SharedPlainList list)
{
    const PlainRow *current = currentRow();
    const PlainRow former = current ? *current : PlainRow();
    const int column = currentIndex().column();
    const int top = verticalScrollBar()->value();
    const bool isSameList = accessibleName() == list->title;
    verticalHeader()->setDefaultSectionSize(kRowHeight + (list->lines - 1) * fontMetrics().lineSpacing());
    for (QHeaderView *header : {horizontalHeader(), &pinnedHeading()})
        header->setFixedHeight(headingHeight(*header, list->headingLines));
    if (!list->title.isEmpty()) // an empty one keeps the name of what stands there next
        setAccessibleName(list->title);
    m_ordering.cancel();
    auto before = m_model->shared();
    m_model->show(std::move(list), locale());
    freeOnWorker(std::move(before));
    horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    measure();
    const int row = m_model->rowOf(former);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)));
    else if (isSameList)
        verticalScrollBar()->setValue(top); // who was read is gone, what was read stays
    else
        scrollToTop();
    Q_EMIT currentRowChanged();
}

std::vector<PlainListView::Order> PlainListView::orders() const
{
    const PlainList &list = m_model->list();
    if (list.rows.empty())
        return {};
    std::vector<Order> orders{{tr("What matters first"), -1}};
    for (std::size_t column = 0; column < list.columns.size(); ++column) {
        if (list.columns[column].orders)
            orders.push_back({list.columns[column].title, static_cast<int>(column)});
    }
    return orders;
}

void PlainListView::sortBy(int column)
{
    if (column >= 0 && !m_model->list().columns[static_cast<std::size_t>(column)].orders) {
        horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder()); // the click has moved it
        return;
    }
    const bool again = column == m_model->sortColumn() && m_model->sortOrder() == Qt::AscendingOrder;
    const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto work = [list = m_model->shared(), column, order, locale = locale()](const Progress &) {
        return plainOrder(*list, column, order, locale);
    };
    m_ordering.cancel();
    if (m_model->list().rows.size() <= PlainListModel::kOrderedAtOnce)
        stand(column, order, work(Progress()));
    else
        m_ordering.start<std::vector<std::size_t>>(
            work, [this, column, order](std::vector<std::size_t> rows) { stand(column, order, std::move(rows)); });
}

void PlainListView::stand(int column, Qt::SortOrder order, std::vector<std::size_t> rows)
{
    m_model->putInOrder(column, order, std::move(rows));
    horizontalHeader()->setSortIndicator(column, order);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

const PlainRow *PlainListView::currentRow() const
{
    return currentIndex().isValid() ? &m_model->rowAt(currentIndex().row()) : nullptr;
}

// By index: selectRow() asks the heading, which has no sections before it was laid out.
void PlainListView::chooseFirst()
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void PlainListView::chooseRow(std::size_t row)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (&m_model->rowAt(i) == &m_model->list().rows[row])
            return setCurrentIndex(m_model->index(i, 0));
    }
}

void PlainListView::enter()
{
    setFocus();
    chooseFirst();
}

// Nothing is copied from here: what leaves by the clipboard bears pseudonyms, and these words are the screen's.
void PlainListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        event->accept();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow())
        Q_EMIT rowActivated();
    else
        QTableView::keyPressEvent(event);
}

// Without a row there is nothing on which the focus could be seen.
void PlainListView::paintEvent(QPaintEvent *event)
{
    PinnedTableView::paintEvent(event);
    if (!hasFocus() || m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

// Qt makes the first row the current one without showing it; another order may have taken the current one out of sight.
void PlainListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        scrollTo(currentIndex());
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void PlainListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareOutWidth();
}

void PlainListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

bool PlainListView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    QToolTip::showText(help.globalPos(), tipAt(help.pos()), viewport());
    return true;
}

QString PlainListView::tipAt(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!index.isValid())
        return {};
    const int room = visualRect(index).width() - 2 * kCellPadding;
    const bool fits = brokenLines(text, font(), room, indentOf(index), linesOf(index)).join(QString()) == text;
    return fits ? QString() : plainTip(text);
}

void PlainListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

// Words of a text over several lines never fill them to their ends.
PlainListView::Longest PlainListView::longestText(int column, TextWidths &widths, int limit) const
{
    constexpr double kFilled = 0.85;
    int longest = 0;
    int broken = 0;
    const int lines = m_model->list().lines;
    const std::vector<PlainRow> &rows = m_model->list().rows;
    const auto at = static_cast<std::size_t>(column);
    const std::size_t step = rows.size() / kMeasuredRows + 1;
    for (std::size_t i = 0; i < rows.size(); i += step) {
        const PlainRow &row = rows[i];
        const QString &text = row.cells[at];
        const int indent = !row.marks.empty() && row.marks[at].shape ? kShapeRoom : 0;
        const int whole = text.isEmpty() ? 0 : onOneLine(text, widths) + indent;
        if (whole > limit)
            continue;
        longest = std::max(longest, whole);
        if (lines > 1 && whole > broken) // to the last word: the mark behind a name, the number behind a word
            broken = std::max(broken, onLines(text, lines, widths) + indent);
    }
    broken = std::max(broken, lines > 1 ? int(longest / (lines * kFilled)) : longest);
    constexpr int kBeside = 2 * kCellPadding + 1;
    return longest == 0 ? Longest() : Longest{std::max(broken, std::min(longest, kLeastText)) + kBeside, longest + kBeside};
}

// Numbers, codes and days; of the cells with a shape their longest word or day, with the shape where it stands first.
int PlainListView::longestFirm(int column, TextWidths &widths) const
{
    int longest = 0;
    const int lines = m_model->list().lines;
    const std::vector<PlainRow> &rows = m_model->list().rows;
    const auto at = static_cast<std::size_t>(column);
    const std::size_t step = rows.size() / kMeasuredRows + 1;
    for (std::size_t i = 0; i < rows.size(); i += step) {
        const QString &text = rows[i].cells[at];
        if (!rows[i].marks.empty() && rows[i].marks[at].shape)
            longest = std::max(longest, std::min(widestWord(text, widths, kShapeRoom), kLeastText + kShapeRoom));
        else if (isFirm(text))
            longest = std::max(longest, onLines(text, lines, widths));
    }
    return longest == 0 ? 0 : longest + 2 * kCellPadding + 1;
}

void PlainListView::measure()
{
    m_rooms.clear();
    int number = 0;
    TextWidths heading(horizontalHeader()->fontMetrics());
    TextWidths cells(fontMetrics());
    for (const PlainColumn &column : m_model->list().columns) {
        m_rooms.push_back(measuredColumn(number++, column.title, column.width, SortArrow::borne, heading, fontMetrics()));
        ColumnRoom &room = m_rooms.back();
        room.least = wholeHeadingWidth(column.title, m_model->list().headingLines, heading);
        room.inSight = longestText(room.column, cells).onLines;
        const Longest ofShort = longestText(room.column, cells, kShortText);
        room.shortTexts = ofShort.onLines;
        room.onOneLine = ofShort.onOne;
        room.firm = longestFirm(room.column, cells);
        if (*room.inSight <= kShortText + 2 * kCellPadding) // loses no letter for a sentence's sake
            room.least = std::max(room.least, *room.inSight);
    }
    shareOutWidth();
}

void PlainListView::shareOutWidth()
{
    std::vector<int> widths = sharedWidths(m_rooms, viewport()->width());
    if (m_model->list().lines > 1 && std::accumulate(widths.begin(), widths.end(), 0) > viewport()->width())
        widths = partsOf(m_rooms, viewport()->width());
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::max(widths[i], m_rooms[i].firm);
    fitInto(widths, m_rooms, viewport()->width());
    for (const Lending lending : {Lending::headings, Lending::allThatHaveMore, Lending::longTexts, Lending::brokenTexts})
        widths = lentWidths(m_rooms, std::move(widths), lending);
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
}

} // namespace clmrs
