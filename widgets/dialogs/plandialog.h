// A coaching visit on a day, with the community and household to go to.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace clmrs {

class PlanDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(const PlanQuestion &question, QWidget *parent = nullptr);
    Coaching answer() const;

private:
    void offerMonitors();
    void offerKinds();
    void takeMonitor();
    void offerCommunities(const Subject &chosen);
    void offerHouseholds(const Subject &chosen);
    void remark(); // what speaks against the day

    PlanQuestion m_question;
    VisitPlaces m_places; // of the monitor that is chosen
    QComboBox *m_monitor; // empty: it is one monitor's
    QDateEdit *m_day;
    QComboBox *m_kind;
    QComboBox *m_community;
    QComboBox *m_household;
    QLabel *m_remarks;
};

} // namespace clmrs
