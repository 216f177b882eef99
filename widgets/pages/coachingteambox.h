// Whose monitors are looked at: everybody's, or the team of one supervisor; at first that of whoever sits here.
#pragma once

#include "models/tables/cells.h"
#include "widgets/pages/coachingmade.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace clmrs {

class CoachingTeamBox : public QWidget
{
    Q_OBJECT

public:
    explicit CoachingTeamBox(QWidget *parent);

    // Who has active monitors; where nobody has, there is one team and no box.
    void offer(const CoachingMade &made, Naming naming);
    std::string team() const;               // the supervisor's id; empty: everybody
    bool prefer(const std::string &person); // by id; false: it was that person before, and another team may be chosen meanwhile

Q_SIGNALS:
    void chosen(); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::string m_person;
    std::string m_team; // wanted; it may have no active monitors now
    QLabel *m_label;
    QComboBox *m_box;
};

} // namespace clmrs
