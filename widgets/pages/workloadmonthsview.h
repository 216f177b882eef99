// What the months ahead ask for: hours and households that fall due as pictures, and the months as a list.
#pragma once

#include "widgets/pages/workloadmade.h"

#include <QWidget>

namespace clmrs {

class ChartPanel;
class PlainListView;

class WorkloadMonthsView : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadMonthsView(QWidget *parent = nullptr);

    void show(const WorkloadMade &made);
    using QWidget::show;
    PlainListView &months() const { return *m_months; }
    void toggleTables();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChartPanel *m_hours;
    ChartPanel *m_due;
    PlainListView *m_months;
};

} // namespace clmrs
