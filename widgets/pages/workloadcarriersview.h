// Who carries how much: the list of people or of teams, and beside it what is to be told of the row in front.
#pragma once

#include "widgets/pages/workloadmade.h"

#include <QWidget>

class QStackedWidget;

namespace clmrs {

class PlainListView;
class WorkloadPanel;

class WorkloadCarriersView : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadCarriersView(QWidget *parent = nullptr);

    // `made` outlives it, until another is shown.
    void show(const WorkloadMade &made, Naming naming);
    using QWidget::show;
    void showTeams(bool teams);
    PlainListView &people() const { return *m_people; }
    PlainListView &teams() const { return *m_teams; }
    bool isPaneShown() const;
    void showPane(bool shown);
    bool isInPane(const QWidget *widget) const;
    void toggleTables(); // of the pane
    bool explain();      // what the number that has the keys counts; false: none has

Q_SIGNALS:
    void numberAsked(const clmrs::WorkloadAsked &asked);

private:
    void showCurrent();

    const WorkloadMade *m_made = nullptr;
    Naming m_naming = Naming::hidden;
    std::optional<WorkloadWho> m_told; // whom the panel shows
    QStackedWidget *m_lists;
    PlainListView *m_people;
    PlainListView *m_teams;
    WorkloadPanel *m_panel;
};

} // namespace clmrs
