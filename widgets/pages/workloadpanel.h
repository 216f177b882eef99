// One person's load, a team's or everybody's beside the lists of the workload page. Each number opens its list.
#pragma once

#include "models/tables/workloadstory.h"
#include "widgets/parts/storypanel.h"

namespace clmrs {

class WorkloadPanel : public StoryPanel
{
    Q_OBJECT

public:
    using StoryPanel::StoryPanel;

    void show(const WorkloadStory &story, bool isSame); // of the same row: what was in sight stays there
    using QWidget::show;

Q_SIGNALS:
    void numberAsked(const clmrs::WorkloadAsked &asked);

protected:
    QString name() const override;
    QString emptyWords() const override;

private:
    void tell(const WorkloadSection &section);
};

} // namespace clmrs
