// How a monitor's practice went on: a small picture a competence over the visits, and item by item before and after something
// was done about it.
#pragma once

#include "widgets/pages/coachingmade.h"
#include "widgets/pages/page.h"

#include <QScrollArea>

class QComboBox;
class QLabel;

namespace clmrs {

class ChartPanel;
class PlainListView;

class CoachingCourseView : public QScrollArea
{
    Q_OBJECT

public:
    explicit CoachingCourseView(QWidget *parent = nullptr);

    // Of a monitor; an empty id: of whom was shown before, else of the first by name.
    void show(const CoachingMade &made, const std::string &monitor, Naming naming);
    using QWidget::show;
    bool isReady() const { return !m_making.isRunning(); }
    PlainListView &table() const { return *m_changes; }
    Leaving leaving() const;
    void toggleTables();

Q_SIGNALS:
    void monitorChosen(const std::string &monitor);
    void madeNow();
    void opened(const clmrs::Subject &visit);

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
