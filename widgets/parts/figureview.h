// The table of the indicators: themes as headings, intervals and trends drawn in their cells.
#pragma once

#include "models/tables/indicatortablemodel.h"

#include <QTableView>

namespace clmrs {

class FigureView : public QTableView
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    void show(IndicatorTable table); // the current row stays where its figure still is
    using QWidget::show;
    void showYearBefore(const IndicatorTable &told); // of the table that stands there
    IndicatorTableModel &figures() const { return *m_model; }
    const IndicatorRow *currentRow() const; // null: there is none
    void chooseFirst();                     // where no row is the current one
    bool explainCurrent();                  // its definition, as a tip beside it; false: there is no row

Q_SIGNALS:
    void rowActivated(); // Enter or a double click
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    int widestText(int column, const QFontMetrics &metrics) const; // pixels, of all rows
    void measure();
    void shareOutWidth();

    IndicatorTableModel *m_model;
    std::array<int, IndicatorTableModel::columnTotal> m_widths{}; // pixels in which a column's words stand whole
};

} // namespace clmrs
