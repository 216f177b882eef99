// The meetings of the teams, and under them what they decided and is carried on.
#pragma once

#include "widgets/pages/coachingpart.h"

class QLabel;
class QPushButton;

namespace clmrs {

class ListPlace;

class CoachingMeetingsView : public CoachingPart
{
    Q_OBJECT

public:
    explicit CoachingMeetingsView(QWidget *parent);

    void show(const CoachingMade &made, Naming naming) override;
    using QWidget::show;
    PlainListView &listInFront() const override; // the decisions where the keys are there, else the meetings
    Leaving leaving() const override;
    void enter() override;

Q_SIGNALS:
    void meetingAsked(const clmrs::Key &meeting); // to be written down; a null key: a new one
    void decisionAsked(const clmrs::Key &decision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CoachingMade m_made;
    QPushButton *m_write;
    PlainListView *m_meetings;
    ListPlace *m_place;
    QLabel *m_openTitle;
    QLabel *m_openIntro;
    PlainListView *m_open;
};

} // namespace clmrs
