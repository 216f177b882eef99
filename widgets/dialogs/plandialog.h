// A coaching visit on a day, with the communities and households to go to, in order.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;

namespace clmrs {

class PlanDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(const PlanQuestion &question, QWidget *parent = nullptr);
    VisitPlan answer() const;

protected:
    QString missing() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *stopButtons(); // for the stop of the list that is current
    void offerMonitors();
    void offerKinds();
    void takeMonitor();
    void offerCommunities(const std::string &chosen);
    void offerHouseholds(); // of the community that is chosen
    void choosePlace();
    Subject communityChosen() const;
    Subject householdChosen() const;
    Stop chosen() const;
    void addStop();
    void removeStop();
    void moveStop(int by);
    void showStops(int current);
    std::vector<Stop> everyStop() const; // with what is chosen and was not added yet
    void remark();                       // what speaks against the day

    PlanQuestion m_question;
    VisitPlaces m_places; // of the monitor that is chosen
    std::vector<Stop> m_stops;
    bool m_isChosen = false; // a place, and it was not added yet
    QComboBox *m_monitor;    // empty: it is one monitor's
    QDateEdit *m_day;
    QComboBox *m_kind;
    QComboBox *m_community;
    QComboBox *m_household;
    QListWidget *m_list; // of the stops
    QWidget *m_stopButtons = nullptr;
    QLabel *m_remarks;
};

} // namespace clmrs
