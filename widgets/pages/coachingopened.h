// The lists behind the numbers of the page of coaching, and what Enter does on a row of one.
#pragma once

#include "models/tables/coachinglists.h"
#include "widgets/pages/coachingmade.h"
#include "widgets/pages/openedlists.h"

namespace clmrs {

class CoachingOpened : public OpenedLists
{
    Q_OBJECT

public:
    CoachingOpened(Naming naming, QWidget *parent);

    void openNumber(const CoachingMade &made, const CoachingAsked &asked);
    void openGap(const CoachingMade &made, const TeamPractice &team, const std::string &item);
    void openAgain(const CoachingMade &made); // with what was written meanwhile

Q_SIGNALS:
    void opened(const clmrs::Subject &target);
    void followUpAsked(const clmrs::Key &action);

private:
    void openRow();

    std::optional<CoachingAsked> m_asked; // the number whose list is open
};

} // namespace clmrs
