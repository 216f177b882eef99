// The lists behind the numbers of the page of coaching: what Enter does on a row of one, and what else can be done with it.
#pragma once

#include "models/tables/coachingstory.h"
#include "widgets/pages/coachingmade.h"
#include "widgets/pages/openedlists.h"

namespace clmrs {

class CoachingOpened : public OpenedLists
{
    Q_OBJECT

public:
    CoachingOpened(Naming naming, QWidget *parent);

    void setMade(const CoachingMade &made) { m_made = made; }
    void openNumber(const CoachingAsked &asked);
    void openGap(const TeamPractice &team, const std::string &item);

Q_SIGNALS:
    void opened(const clmrs::Subject &target);
    void actAsked(clmrs::CoachingAct what, const clmrs::Key &key); // with a visit or an action

protected:
    void changeEvent(QEvent *event) override;

private:
    void openRow();
    void offerActs(); // of the list that is open
    void retranslate();

    CoachingMade m_made;
    std::optional<CoachingAsked> m_asked; // the number whose list is open
    QPushButton *m_correct;
    QPushButton *m_takeBack;
    QPushButton *m_reword;
};

} // namespace clmrs
