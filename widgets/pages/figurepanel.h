// What stands beside the chosen indicator: what it counts and from where that comes, its course by month, by sex and age.
#pragma once

#include "models/indicators/course.h"
#include "models/tables/indicatortable.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace clmrs {

class ChartPanel;

class FigurePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FigurePanel(QWidget *parent = nullptr);

    struct Shown
    {
        const Figure &figure;
        QString group; // whose it is; empty: of all
    };
    // `detail` is of all, and may be null: it is being worked out.
    void show(const Shown &shown, const Casebook &book, const IndicatorDetail *detail);
    using QWidget::show;
    void toggleTables();

Q_SIGNALS:
    void listAsked();                          // of the figure that stands here
    void opened(const clmrs::Subject &target); // a point of a chart

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLabel(bool second);
    void retranslate();

    QLabel *m_title;
    QLabel *m_value;
    QPushButton *m_list;
    QLabel *m_definition;
    QLabel *m_ofAll; // beside the value of one group
    QLabel *m_attribution;
    QLabel *m_source;
    QLabel *m_settings;
    ChartPanel *m_trend;
    std::array<ChartPanel *, 2> m_groups; // by sex, by age
};

} // namespace clmrs
