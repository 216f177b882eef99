// A proposal under the manager's rules, move by move: each is taken into the scenario, left or refused, and the next proposal
// starts from there. How many monitors would be needed.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/proposalnumbers.h"
#include "widgets/pages/openedlists.h"
#include "widgets/pages/whatifmade.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace clmrs {

class JobLine;
class PlainListView;
class Sentences;

class ProposalView : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalView(QWidget *parent = nullptr);

    // The scenario from which a proposal starts. One that was made of another is shown no longer.
    void show(const std::shared_ptr<const WhatIfMade> &from, Naming naming);
    using QWidget::show;
    bool isReady() const { return !m_proposing.isRunning() && !m_staffing.isRunning(); }
    PlainListView &moves() const { return *m_moves; }
    void propose();
    Leaving leaving() const;
    ListMaker listBehind(ProposalNumber number) const;    // empty: nothing stands there
    ListMaker listBehind(const ScenarioStep &move) const; // empty: it is proposed no longer

Q_SIGNALS:
    void stepsTaken(const std::vector<clmrs::ScenarioStep> &steps);
    void changed();                                  // what stands there
    void numberAsked(ProposalNumber number);         // its list
    void moveAsked(const clmrs::ScenarioStep &move); // its households

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wish : std::uint8_t { take, leave, refuse };

    void layOut();
    void connectAll();
    ProposalRules rules() const;
    TimeIsUp timeLimit() const;
    void askStaffing();
    PlainList movesTold() const;
    void showMoves();
    void tell();
    void tellMove();      // the current one
    void wish(Wish wish); // of the current move
    void takeThem();
    QString startWords() const; // while no proposal stands there
    void retranslate();

    std::shared_ptr<const WhatIfMade> m_from; // null: nothing yet
    Naming m_naming = Naming::hidden;
    std::optional<Proposal> m_proposal;
    std::optional<Staffing> m_staffed; // the answer that was asked for last
    std::vector<Wish> m_wishes;        // by move
    std::vector<RefusedMove> m_refused;
    std::vector<ScenarioStep> m_taken; // last
    QLabel *m_largestLabel;
    QSpinBox *m_largest;
    QLabel *m_worthLabel;
    QSpinBox *m_worth;
    QLabel *m_limitLabel;
    QSpinBox *m_limit;
    QCheckBox *m_openStay;
    QCheckBox *m_nearest;
    QCheckBox *m_language;
    QCheckBox *m_whole;
    QPushButton *m_propose;
    QPushButton *m_needed;
    Sentences *m_sentences;
    PlainListView *m_moves;
    QLabel *m_move; // the current one in words: a cell may cut its reason
    QPushButton *m_toggle;
    QPushButton *m_refuse;
    QPushButton *m_take;
    QPushButton *m_forget;
    JobSlot m_proposing;
    JobSlot m_staffing;
    JobLine *m_line;
};

} // namespace clmrs
