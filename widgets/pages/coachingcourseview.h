// How a monitor's practice went on: a small picture a competence over the visits, and item by item before and after something
// was done about it.
#pragma once

#include "widgets/pages/coachingpart.h"

class QComboBox;
class QLabel;

namespace clmrs {

class ChartPanel;

class CoachingCourseView : public CoachingPart
{
    Q_OBJECT

public:
    explicit CoachingCourseView(QWidget *parent = nullptr);

    // Of whom was shown before, else of the first by name, unless somebody is asked for.
    void show(const CoachingMade &made, Naming naming) override;
    using QWidget::show;
    void askFor(const std::string &monitor) { m_whose = monitor; }
    bool isReady() const override { return !m_making.isRunning(); }
    PlainListView &listInFront() const override { return *m_changes; }
    Leaving leaving() const override;
    void enter() override;
    void toggleTables() override;

Q_SIGNALS:
    void monitorChosen(const std::string &monitor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerMonitors();
    void make();
    void showMade(const CourseMade &course);
    void retranslate();

    CoachingMade m_made;
    Naming m_naming = Naming::hidden;
    std::string m_whose;
    QLabel *m_monitorLabel;
    QComboBox *m_monitor;
    QLabel *m_empty;
    QWidget *m_chartRoom;
    std::vector<ChartPanel *> m_charts; // the whole, then the competences
    QLabel *m_spot;                     // the point that the keys are at
    QLabel *m_changesTitle;
    QLabel *m_changesIntro;
    PlainListView *m_changes;
    bool m_asTables = false;
    JobSlot m_making;
};

} // namespace clmrs
