// One monitor's coaching beside the list: why now, the next visit, the latest one, what was agreed. What can be done stands
// where it is read.
#pragma once

#include "models/tables/coachingstory.h"
#include "widgets/parts/storypanel.h"

namespace clmrs {

class CoachingPanel : public StoryPanel
{
    Q_OBJECT

public:
    using StoryPanel::StoryPanel;

    void show(const CoachingStory &story, bool isSame); // the same person: what was in sight stays there
    using QWidget::show;

Q_SIGNALS:
    void acted(clmrs::CoachingAct act, const clmrs::CoachingAsked &asked, const clmrs::Key &key);

protected:
    QString name() const override;
    QString emptyWords() const override;

private:
    void tell(const CoachingSectionStory &section);
};

} // namespace clmrs
