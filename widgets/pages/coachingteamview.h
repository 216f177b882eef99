// The competences of a team, a row a monitor, and under them the gaps that a third or more share.
#pragma once

#include "widgets/pages/coachingmade.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;

namespace clmrs {

class PlainListView;

class CoachingTeamView : public QWidget
{
    Q_OBJECT

public:
    explicit CoachingTeamView(QWidget *parent = nullptr);

    void show(const CoachingMade &made, Naming naming);
    using QWidget::show;
    PlainListView &listInFront() const; // the gaps where the keys are there, else the map
    Leaving leaving() const;
    const TeamPractice &team() const { return m_team; }

Q_SIGNALS:
    void teamChosen();
    void opened(const clmrs::Subject &target); // a monitor or a gap

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerTeams();
    void showTeam();
    void retranslate();

    CoachingMade m_made;
    Naming m_naming = Naming::hidden;
    TeamPractice m_team;
    std::string m_supervisor; // whose team it is; empty: everybody
    QLabel *m_teamLabel;
    QComboBox *m_teams;
    QLabel *m_intro;
    PlainListView *m_map;
    QLabel *m_gapsTitle;
    QLabel *m_gapsIntro;
    PlainListView *m_gaps;
};

} // namespace clmrs
