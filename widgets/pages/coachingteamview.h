// The competences of a team, a row a monitor, and under them the gaps that a third or more share.
#pragma once

#include "widgets/pages/coachingpart.h"

class QLabel;

namespace clmrs {

class CoachingTeamView : public CoachingPart
{
    Q_OBJECT

public:
    explicit CoachingTeamView(QWidget *parent = nullptr);

    void show(const CoachingMade &made, Naming naming) override;
    using QWidget::show;
    PlainListView &listInFront() const override; // the gaps where the keys are there, else the map
    Leaving leaving() const override;
    void enter() override;
    const TeamPractice &team() const { return m_team; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTeam();
    void retranslate();

    CoachingMade m_made;
    Naming m_naming = Naming::hidden;
    TeamPractice m_team;
    QLabel *m_intro;
    PlainListView *m_map;
    QLabel *m_gapsTitle;
    QLabel *m_gapsIntro;
    PlainListView *m_gaps;
};

} // namespace clmrs
