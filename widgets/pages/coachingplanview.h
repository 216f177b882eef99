// Whom to coach next: the monitors of one section of the plan, or all, with the reasons why.
#pragma once

#include "widgets/pages/coachingpart.h"

class QComboBox;
class QLabel;
class QSettings;
class QStackedWidget;

namespace clmrs {

class CoachingPlanView : public CoachingPart
{
    Q_OBJECT

public:
    // `memory` keeps the section from one start to the next.
    CoachingPlanView(QSettings &memory, QWidget *parent);

    void show(const CoachingMade &made, Naming naming) override;
    using QWidget::show;
    PlainListView &listInFront() const override { return *m_monitors; }
    Leaving leaving() const override;
    void enter() override;
    void choose(const Subject &monitor); // also one who stands in another section
    std::string currentId() const;       // empty: no row is
    void rememberLook();

Q_SIGNALS:
    void currentChanged();
    void activated(); // the row, by Enter or a double click

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<CoachingSection> part() const; // empty: all of it
    void fillParts();
    void showPart();
    void retranslate();

    QSettings &m_memory;
    CoachingMade m_made;
    QLabel *m_partLabel;
    QComboBox *m_part;
    QLabel *m_intro;
    QStackedWidget *m_place; // the list, or why there is none
    PlainListView *m_monitors;
    QLabel *m_empty;
};

} // namespace clmrs
