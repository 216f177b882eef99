// How every large table looks and is walked through: fixed row height, rows selected, sorted by
// heading or menu, columns chosen, moved and resized, the current record and the scroll position kept
// when the rows change. Usual columns at the right go out of sight while there is no room for them;
// columns that somebody chose never do.
#pragma once

#include "models/tables/recordtablemodel.h"
#include "widgets/parts/columnwidths.h"
#include "widgets/parts/pinnedtableview.h"

#include <QHash>

namespace clmrs {

class RecordTableView : public PinnedTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(RecordTableModel *model, QWidget *parent = nullptr);

    // The same person stays the current one, as far down the screen as before; in another table, where that
    // person is gone, the next one.
    void showRows(std::shared_ptr<const AnyRecordTable> table, std::vector<std::uint32_t> rows, Naming naming);
    void enter(); // the focus, on a row
    void setNaming(Naming naming);
    void showSorting(int column, Qt::SortOrder order);

    // Keys from left to right; empty: the usual ones of the list.
    void setColumns(const std::optional<QStringList> &keys);
    // That stand in the list, from left to right: those too that find no room in the view now.
    QStringList shownColumns() const;
    // With those that would stand there if names were shown: what setColumns() is to be given.
    QStringList wantedColumns() const;
    // Pixels by key, of the columns whose width somebody chose.
    void setWidths(const QHash<QString, int> &widths);
    const QHash<QString, int> &widths() const { return m_widths; }

    std::optional<std::uint32_t> currentRecord() const; // its number in the table
    void setCurrentRow(int row);

Q_SIGNALS:
    void sortAsked(int column);
    void columnsChosen(const QStringList &keys); // by moving one
    void currentRecordChanged();
    void recordActivated();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    // Where somebody is reading.
    struct Place
    {
        std::optional<qint64> currentKey; // empty: there is no current record
        int currentRow = 0;
        int column = 0;
        std::optional<qint64> topKey; // of the first row in sight
        int top = 0;
        int sideways = 0; // pixels
    };

    Place place() const;
    void returnTo(const Place &place, bool isAnotherTable);
    void dress(QHeaderView &header) const;
    bool arrange(const QKeyEvent &event); // the current column, by keys; false: not one of them
    void widen(int column, int pixels);
    void move(int column, int places);
    void copyCell() const;
    void placeColumns();
    void shareOutWidth();
    void keepCurrentCellSeen();
    void shareAgainOnScrolling();
    std::vector<ColumnRoom> standingColumns() const; // from left to right
    int neededInSight(int column) const;             // pixels; 0: nothing stands there
    QString keyOf(int column) const;
    bool isWanted(int column, Naming naming) const;
    bool stands(int column) const; // in the list, whether or not there is room

    RecordTableModel *m_model;
    Naming m_naming = Naming::hidden;
    std::optional<QStringList> m_columns;
    QHash<QString, int> m_widths;
    std::vector<int> m_lenders; // columns that gave room away while they were empty in sight
    bool m_placing = false;     // sections move and change by our own hand
};

} // namespace clmrs
