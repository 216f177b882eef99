// Entering what was seen at a visit, by keyboard alone: day and circumstances, the 38 items, score and critical points as they
// come, and what is agreed. Every step is told to whoever keeps the draft; nothing is written before somebody saves.
#pragma once

#include "models/session/session.h"
#include "models/tables/cells.h"
#include "models/tables/entrylists.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clmrs {

class HeardCountsBar;
class PlainListView;
class Sections;
class VisitHead;
class VisitSheet;

class VisitEntryView : public QWidget
{
    Q_OBJECT

public:
    explicit VisitEntryView(QWidget *parent = nullptr);

    // What it is read with; all of it is swapped whole.
    void setGround(const std::shared_ptr<const OpenCase> &opened, const std::shared_ptr<const LogbookSnapshot> &logbook,
                   Naming naming);
    void begin(const VisitEntry &entry, bool isDraft);
    const VisitEntry &entry() const { return m_entry; }
    void enter(); // the keys go to the first item without a mark

    void takeAction(const AgreedAction &action, int place); // place -1: a new one, else among the agreed ones
    void takeReturn(const ActionReturn &what);

Q_SIGNALS:
    void entryChanged(const clmrs::VisitEntry &entry); // to be kept as a draft
    void actionAsked(const clmrs::AgreedAction &action, int place);
    void returnAsked(const clmrs::AgreedAction &action, const clmrs::ActionReturn &what, clmrs::Date day);
    void saveAsked(const clmrs::VisitEntry &entry);
    void putAsideAsked();
    void beginAnewAsked(); // what was kept is not wanted

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectAll();
    void showEntry();
    void takeList(const std::string &code, bool isShort);
    void showSheet();
    void takeFields();
    void showProgress();
    void showActions();
    void showItem();
    void tellStep();
    void openAction();
    AgreedAction withWords(AgreedAction action) const;
    void removeAction();
    void askEscalation(std::size_t item);
    void askAnother();
    void save();
    void retranslate();

    std::shared_ptr<const OpenCase> m_opened;
    std::shared_ptr<const LogbookSnapshot> m_logbook;
    Naming m_naming = Naming::hidden;
    VisitEntry m_entry;
    std::vector<std::size_t> m_shown; // items that stand in the sheet
    bool m_isDraft = false;
    bool m_isShowing = false; // the fields are being filled, by nobody's hand
    QLabel *m_title;
    QLabel *m_draftNote;
    QPushButton *m_anew;
    VisitHead *m_head;
    VisitSheet *m_sheet;
    HeardCountsBar *m_heard;
    QLabel *m_item; // all of the current one, and what good looks like
    QLabel *m_marked;
    Sections *m_progress;
    QLabel *m_agreedTitle;
    PlainListView *m_actions;
    QPushButton *m_another;
    QLabel *m_why; // it cannot be saved yet
    QPushButton *m_save;
    QPushButton *m_aside;
};

} // namespace clmrs
