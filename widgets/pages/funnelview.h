// The fair comparison of monitors: the funnel, how it is to be read, who has too little work to say.
#pragma once

#include "models/tables/chartspec.h"

#include <QWidget>

class QLabel;

namespace clmrs {

class ChartPanel;

class FunnelView : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelView(QWidget *parent = nullptr);

    // `notes` say how it is to be read; `tooFew` who has too little work, empty for nobody.
    void show(const ChartSpec &chart, const PlainList &table, const QStringList &notes, const QString &tooFew);
    using QWidget::show;
    ChartPanel &panel() const { return *m_panel; }

Q_SIGNALS:
    void opened(const clmrs::Subject &person);

private:
    ChartPanel *m_panel;
    QLabel *m_notes;
    QLabel *m_spot; // the point that the keys are at
    QLabel *m_tooFew;
};

} // namespace clmrs
