// The checklist under the keys of whoever enters a visit: 0, 1, 2 and n mark the item and go on to the next, Delete takes a
// mark away, Enter begins a remark. A click on a column marks too.
#pragma once

#include "models/tables/entrysheetmodel.h"

#include <QTableView>

namespace clmrs {

class VisitSheet : public QTableView
{
    Q_OBJECT

public:
    static constexpr int kLongestRemark = 500; // characters

    explicit VisitSheet(QWidget *parent = nullptr);

    EntrySheetModel &sheet() const { return *m_sheet; }
    void chooseItem(std::size_t item);
    void enter(); // with the keys at the first item without a mark
    std::optional<std::size_t> currentItem() const;

Q_SIGNALS:
    void remarkTyped(std::size_t item, const QString &text); // at each letter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void markAndGoOn(Mark mark);
    void goTo(int row);
    void shareOutWidth();
    int wordsWidth(const QModelIndex &index) const; // of a text on one line

    EntrySheetModel *m_sheet;
};

} // namespace clmrs
