// One monitor's coaching beside the list: why now, the next visit, the latest one, what was agreed. What can be done stands
// where it is read.
#pragma once

#include "models/tables/coachingstory.h"

#include <QScrollArea>

namespace clmrs {

class Sections;

class CoachingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CoachingPanel(QWidget *parent = nullptr);

    void show(const CoachingStory &story, bool isSame); // the same person: what was in sight stays there
    using QWidget::show;
    void clear();
    void enter(); // with the keys at what can be done first
    void toggleTables();

Q_SIGNALS:
    void acted(clmrs::CoachingAct act, const clmrs::CoachingAsked &asked, const clmrs::Key &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const CoachingSectionStory &section);
    void retranslate();

    Sections *m_sections;
    bool m_isEmpty = true;   // no monitor is shown
    bool m_asTables = false; // its charts
};

} // namespace clmrs
