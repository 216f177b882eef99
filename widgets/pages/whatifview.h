// What if, without touching anything: what can change hands and whoever it goes to, by keys or by dragging; what happens to
// somebody; today and then side by side.
#pragma once

#include "models/session/jobslot.h"
#include "widgets/pages/openedlists.h"
#include "widgets/pages/whatifmade.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace clmrs {

class ChartPanel;
class PlainListView;
class Sentences;
class StepForm;

class WhatIfView : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfView(QWidget *parent = nullptr);

    // Of another file, day or number of months the scenario goes on where its people and places are still there.
    void start(const std::shared_ptr<const WorkToday> &today, Naming naming);
    void take(const std::vector<ScenarioStep> &steps); // onto those that are there
    void setScenario(Scenario scenario);
    const Scenario &scenario() const { return m_scenario; }
    const std::shared_ptr<const WhatIfMade> &made() const { return m_made; } // null: nothing yet
    bool isReckoning() const { return m_reckoning.isRunning(); }             // made() is of the scenario before
    bool isReady() const { return !m_reckoning.isRunning() && !m_destining.isRunning(); }
    PlainListView &units() const { return *m_units; }
    PlainListView &carriers() const { return *m_carriers; }
    PlainListView &steps() const { return *m_steps; }
    ListMaker listBehind(ScenarioNumber number) const; // of made()
    bool closeHouseholds();                            // back from the single households of a unit; false: they are not shown
    void toggleTables();

Q_SIGNALS:
    void changed();                          // what stands there
    void numberAsked(ScenarioNumber number); // of made()

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void reckon();
    void show(std::shared_ptr<const WhatIfMade> made);
    using QWidget::show;
    void tell(bool hasSteps);
    void showUnits();
    void openHouseholds();
    // Where what is in front may go, and who would carry what then; of many monitors it takes a while.
    struct Destined
    {
        SharedPlainList carriers;
        std::vector<ScenarioChoice> to;
    };
    void showDestinations();
    void show(Destined destined);
    std::optional<std::string> chosenCarrier() const;                     // of those where it may go; its key
    std::optional<ScenarioStep> moveTo(const std::string &carrier) const; // of the current row; empty: there is none
    void moveCurrent(const std::string &carrier);
    void removeStep();
    void dragUnit();
    void retranslate();

    std::shared_ptr<const WorkToday> m_today;
    Scenario m_scenario;
    Naming m_naming = Naming::hidden;
    std::shared_ptr<const WhatIfMade> m_made;
    std::optional<UnitAsked> m_opened; // whose single households are shown
    QPoint m_pressedAt;                // where a drag would begin
    QLabel *m_unitsTitle;
    PlainListView *m_units;
    QPushButton *m_single;
    QLabel *m_toLabel;
    QComboBox *m_to;
    std::vector<std::string> m_toKeys; // of its choices, in their order
    QCheckBox *m_withoutOpen;
    QPushButton *m_move;
    PlainListView *m_carriers;
    StepForm *m_form;
    PlainListView *m_steps;
    QPushButton *m_remove;
    QPushButton *m_reset;
    Sentences *m_sentences;
    ChartPanel *m_overdue;
    JobSlot m_reckoning;
    JobSlot m_destining;
};

} // namespace clmrs
