// One person's load, a team's or everybody's beside the lists of the workload page. Each number opens its list.
#pragma once

#include "models/tables/workloadstory.h"

#include <QScrollArea>

namespace clmrs {

class Sections;

class WorkloadPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit WorkloadPanel(QWidget *parent = nullptr);

    void show(const WorkloadStory &story, bool isSame); // of the same row: what was in sight stays there
    using QWidget::show;
    void clear();
    void enter(); // with the keys at what can be opened first
    void toggleTables();

Q_SIGNALS:
    void numberAsked(const clmrs::WorkloadAsked &asked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const WorkloadSection &section);
    void retranslate();

    Sections *m_sections;
    bool m_isEmpty = true;   // no row is shown
    bool m_asTables = false; // its charts
};

} // namespace clmrs
