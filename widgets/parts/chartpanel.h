// A chart under its title, or the table behind it: one key away from each other.
#pragma once

#include "models/tables/chartspec.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace clmrs {

class ChartView;
class PlainListView;

class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void show(const ChartSpec &chart);
    void show(const ChartSpec &chart, const PlainList &table); // with a table that says more than the chart's own
    using QWidget::show;
    void setName(const QString &name); // what it is called until it shows something
    void showTable(bool shown);
    bool isTableShown() const;
    ChartView &view() const { return *m_view; }
    PlainListView &table() const { return *m_table; }

Q_SIGNALS:
    void tableShown(bool shown); // by its own button
    void opened(const clmrs::Subject &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name; // until something is shown
    QLabel *m_title;
    QToolButton *m_asTable;
    QStackedWidget *m_stack;
    ChartView *m_view;
    PlainListView *m_table;
};

} // namespace clmrs
