// What becomes of a scenario: kept in the logbook, opened again, accepted; then the list of new assignments to sign and hand on,
// and what of it the open file has.
#pragma once

#include "models/tables/reassignmentlists.h"
#include "models/tables/reassignmentnumbers.h"
#include "widgets/pages/openedlists.h"
#include "widgets/pages/whatifmade.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace clmrs {

class PlainListView;
class Sentences;

class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const WhatIfMade> &made, Naming naming);
    using QWidget::show;
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook);
    bool isReady() const { return !m_listing.isRunning(); }
    PlainListView &list() const { return *m_list; }
    Leaving leaving() const;                             // in the columns of `assignment`; on paper the list to sign
    ListMaker listBehind(ReassignedNumber number) const; // empty: nothing stands there
    ListMaker listBehindRow(const Subject &row) const;   // … or no such row any more

Q_SIGNALS:
    // A row to be written: without a key, a new one.
    void keepAsked(const clmrs::KeptScenario &scenario);
    void removeAsked(const clmrs::Key &scenario);
    void hiredAsked(const clmrs::Key &scenario); // who of the file somebody hired is
    void scenarioOpened(const clmrs::Scenario &scenario);
    void numberAsked(ReassignedNumber number); // its list
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Listed
    {
        std::shared_ptr<const ReassignmentsTold> told;
        PlainList list;
        std::vector<ReassignedSentence> sentences;
        Scenario scenario; // that it is of
    };

    KeptScenario asItStands() const;
    const KeptScenario *chosen() const;   // null: none is
    const KeptScenario *accepted() const; // what stands there, as it was accepted; null: it was not
    void accept();
    void openChosen();
    void listAnew();
    void show(Listed listed);
    void showKept();
    void retranslate();

    std::shared_ptr<const WhatIfMade> m_made; // null: nothing yet
    Naming m_naming = Naming::hidden;
    std::shared_ptr<const LogbookSnapshot> m_logbook;
    std::optional<std::pair<Scenario, Date>> m_openedFrom; // a kept one, as long as it stands there, and its day
    Listed m_listed;
    std::optional<Date> m_day; // of the scenario
    QLabel *m_keptLabel;
    QComboBox *m_kept;
    QPushButton *m_open;
    QPushButton *m_remove;
    QPushButton *m_keep;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QPushButton *m_accept;
    QPushButton *m_hired; // only where households go to somebody hired
    Sentences *m_sentences;
    PlainListView *m_list;
    JobSlot m_listing;
};

} // namespace clmrs
