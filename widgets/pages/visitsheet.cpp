#include "widgets/pages/visitsheet.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/textwidths.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace clmrs {

namespace {

constexpr int kMarkWidth = 36; // pixels
constexpr int kLeastRemark = 160;

// The digits of a French keyboard's upper row without Shift mark as well.
std::optional<Mark> markOfKey(const QString &key)
{
    for (const QString &keys : {QStringLiteral("012n"), QStringLiteral("à&é")}) {
        if (const qsizetype at = key.size() == 1 ? keys.indexOf(key) : -1; at >= 0)
            return static_cast<Mark>(at);
    }
    return std::nullopt;
}

class RemarkDelegate : public QStyledItemDelegate
{
public:
    explicit RemarkDelegate(VisitSheet *sheet) : QStyledItemDelegate(sheet), m_sheet(sheet) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setMaxLength(VisitSheet::kLongestRemark);
        edit->setAccessibleName(VisitSheet::tr("Remark"));
        const auto item = m_sheet->sheet().itemAt(index.row());
        QObject::connect(edit, &QLineEdit::textEdited, m_sheet,
                         [sheet = m_sheet, item](const QString &text) { Q_EMIT sheet->remarkTyped(*item, text); });
        return edit;
    }

protected:
    // Headings are no rows to go to; their words are as dark as the others.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state |= QStyle::State_Enabled;
    }

private:
    VisitSheet *m_sheet;
};

} // namespace

VisitSheet::VisitSheet(QWidget *parent) : QTableView(parent), m_sheet(new EntrySheetModel(this))
{
    setModel(m_sheet);
    setItemDelegate(new RemarkDelegate(this));
    setEditTriggers(NoEditTriggers);
    dressRows(*this);
    setWordWrap(true); // what a row has no room for beside the remark stands on a second line of it
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(kMarkWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Checklist: keys 0, 1, 2 and n mark, Enter writes a remark"));
    connect(m_sheet, &QAbstractItemModel::modelReset, this, [this] { // its headings stand elsewhere
        clearSpans();
        shareOutWidth();
    });
}

std::optional<std::size_t> VisitSheet::currentItem() const { return m_sheet->itemAt(currentIndex().row()); }

void VisitSheet::chooseItem(std::size_t item) { goTo(m_sheet->rowOf(item)); }

void VisitSheet::enter()
{
    setFocus();
    chooseItem(m_sheet->firstWithoutMark());
}

void VisitSheet::goTo(int row)
{
    setCurrentIndex(m_sheet->index(row, EntrySheetModel::itemColumn));
    scrollTo(m_sheet->index(std::min(row + 1, m_sheet->rowCount() - 1), 0)); // what comes next can be read already
}

void VisitSheet::markAndGoOn(Mark mark)
{
    const int row = currentIndex().row();
    m_sheet->setMark(row, mark);
    goTo(m_sheet->nextRow(row, 1));
}

void VisitSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const auto mark = isPlain ? markOfKey(event->text().toLower()) : std::nullopt;
    const bool isForItem = currentItem() && state() != EditingState; // else it is what the remark has left over
    if (isForItem && mark)
        markAndGoOn(*mark);
    else if (isForItem && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        m_sheet->setMark(currentIndex().row(), std::nullopt);
    else if (isForItem && isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        edit(m_sheet->index(currentIndex().row(), EntrySheetModel::remarkColumn));
    else
        QTableView::keyPressEvent(event);
}

// A click on the mark that stands takes it away.
void VisitSheet::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    const auto item = m_sheet->itemAt(at.row());
    if (!item || event->button() != Qt::LeftButton)
        return;
    if (at.column() == EntrySheetModel::remarkColumn) {
        edit(at);
    } else if (at.column() != EntrySheetModel::itemColumn) {
        const auto mark = static_cast<Mark>(at.column() - EntrySheetModel::firstMarkColumn);
        m_sheet->setMark(at.row(), m_sheet->items()[*item].mark == mark ? std::nullopt : std::optional(mark));
    }
}

// After a remark the keys are at the next item, whatever ended it but Esc.
void VisitSheet::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::RevertModelCache)
        Q_EMIT m_sheet->marked(); // what was typed does not stand
    else if (hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem)
        goTo(m_sheet->nextRow(currentIndex().row(), 1));
    if (hint != QAbstractItemDelegate::NoHint) // else the keys went elsewhere already
        setFocus();
}

void VisitSheet::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareOutWidth();
}

void VisitSheet::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Checklist: keys 0, 1, 2 and n mark, Enter writes a remark"));
}

int VisitSheet::wordsWidth(const QModelIndex &index) const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return fontMetrics().horizontalAdvance(index.data().toString()) + 2 * margin + kFurtherApart;
}

void VisitSheet::shareOutWidth()
{
    const int rest = viewport()->width() - kMarkWidth * int(kMarkCodes.size());
    for (int column = 0; column < EntrySheetModel::columnsInAll; ++column)
        setColumnWidth(column, kMarkWidth);
    std::vector<int> widths(std::size_t(m_sheet->rowCount()), 0); // of the items, on one line
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        const bool isHeading = !m_sheet->itemAt(row);
        if ((columnSpan(row, 0) > 1) != isHeading)
            setSpan(row, 0, 1, isHeading ? EntrySheetModel::columnsInAll : 1);
        if (!isHeading)
            widths[std::size_t(row)] = wordsWidth(m_sheet->index(row, EntrySheetModel::itemColumn));
    }
    const int longest = widths.empty() ? 0 : std::ranges::max(widths);
    setColumnWidth(EntrySheetModel::itemColumn, std::max(std::min(longest, rest - kLeastRemark), rest / 2));
    setColumnWidth(EntrySheetModel::remarkColumn, rest - columnWidth(EntrySheetModel::itemColumn));
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        const bool isLong = m_sheet->itemAt(row) && widths[std::size_t(row)] > columnWidth(EntrySheetModel::itemColumn);
        setRowHeight(row, kRowHeight + (isLong ? fontMetrics().lineSpacing() : 0));
    }
}

} // namespace clmrs
