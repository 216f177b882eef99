// How every large table looks and is walked through: fixed row height, rows selected, sorted by
// heading or menu, the current record and the scroll position kept when the rows change.
#pragma once

#include "models/tables/recordtablemodel.h"

#include <QTableView>

namespace clmrs {

class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(RecordTableModel *model, QWidget *parent = nullptr);

    // The same person stays the current one, as far down the screen as before.
    void showRows(std::shared_ptr<const AnyRecordTable> table, std::vector<std::uint32_t> rows, Naming naming);
    void enter(); // the focus, on a row
    void setNaming(Naming naming);
    void showSorting(int column, Qt::SortOrder order);

Q_SIGNALS:
    void sortAsked(int column);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumns(Naming naming);
    void shareOutWidth(); // what the usual contents leave over; not where somebody set a width

    RecordTableModel *m_model;
    bool m_sharing = false;
    bool m_widthsChosen = false;
};

} // namespace clmrs
