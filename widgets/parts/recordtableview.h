// How every large table looks and is walked through: fixed row height, rows selected, sorted by
// heading or menu, columns chosen, moved and resized, the current record and the scroll position kept
// when the rows change.
#pragma once

#include "models/tables/recordtablemodel.h"

#include <QHash>
#include <QTableView>
#include <optional>

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

    // Keys from left to right; empty: the usual ones of the list.
    void setColumns(const std::optional<QStringList> &keys);
    QStringList shownColumns() const; // from left to right
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
    void copyCell() const;
    void placeColumns();
    void shareOutWidth();
    int leastWidth(int column) const;
    int usualWidth(int column) const;
    int widthAt(int column, double share) const; // of its usual one
    int neededAt(double share) const;
    QString keyOf(int column) const;
    bool isWanted(int column, Naming naming) const;

    RecordTableModel *m_model;
    Naming m_naming = Naming::hidden;
    std::optional<QStringList> m_columns;
    QHash<QString, int> m_widths;
    bool m_placing = false; // sections move and change by our own hand
};

} // namespace clmrs
