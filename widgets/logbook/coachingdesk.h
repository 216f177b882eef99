// What a person writes into the logbook about coaching: plans, visits entered, what is agreed and what became of it.
#pragma once

#include "models/tables/coachingstory.h"
#include "widgets/logbook/context.h"

#include <QObject>

namespace clmrs {

class DraftKeeper;
struct ChecklistForm;
struct CalendarOnItsWay;
struct NamedPaper;
struct WorkingPaper;

class CoachingDesk : public QObject
{
    Q_OBJECT

public:
    CoachingDesk(const LogbookContext &context, DraftKeeper &drafts, QObject *parent);

    // What the page of coaching asks for, but for reading: about a monitor, or a visit, an action, a talk of the key.
    void act(CoachingAct what, const Subject &monitor, const Key &key);
    void beginAnew();     // an entry, without the draft that there was
    void editChecklist(); // asks which; what is answered is its next version
    void planOn(const Subject &monitor, Date day);
    void openDay(const Subject &monitor, Date day, const std::vector<Key> &planned); // one of those, or another one
    void changePlan(const Key &visit);                                               // a visit that is planned and was not held
    void movePlan(const Key &visit, Date day);                                       // undone by undo
    void exportMonth(Date month, const std::string &team); // of a supervisor, or of all, as a calendar file
    void keepDraft(const VisitEntry &entry);
    void flushDraft();
    void askAction(const AgreedAction &action, int place);                          // then actionAgreed()
    void askReturn(const AgreedAction &action, const ActionReturn &what, Date day); // then actionReturned()
    void save(const VisitEntry &entry);                                             // then saved()

Q_SIGNALS:
    void entryReady(const clmrs::VisitEntry &entry, bool isDraft);
    void actionAgreed(const clmrs::AgreedAction &action, int place);
    void actionReturned(const clmrs::ActionReturn &what);
    void saved();
    void paperAsked(const clmrs::WorkingPaper &paper);
    void printAsked(const clmrs::NamedPaper &paper);
    void calendarAsked(const clmrs::CalendarOnItsWay &calendar);

private:
    bool askForm(ChecklistForm &form) const;
    void printRoute(const Subject &monitor);
    void printChecklist(const Subject &monitor); // of nobody: for anybody
    void printSheet(const Subject &monitor);
    void plan(const Subject &monitor);                 // asks for a day
    void removePlan(const Key &visit);                 // undone by undo
    void followUp(const Key &action);                  // outside a visit
    void reword(const Key &action);                    // undone by undo
    void takeBack(const Key &visit);                   // asks; undone by undo
    void talk(const Subject &monitor, const Key &key); // a one-to-one of whoever sits here; a null key: a new one
    void holdTalk(const Key &visit);                   // that is planned; it is held with the talk
    void recallTalk(const OneToOne &talk, const Key &visit);
    void askTalk(const OneToOne &talk, bool isDraft, const Key &visit);
    std::string talkSubject(const OneToOne &talk) const;
    bool hasChecklist(const Coaching &visit) const;
    bool mayLeaveOut(const VisitEntry &entry) const; // asks where something was marked with another checklist
    // The draft about this monitor where there is one, else the visit of the key, else a new one; then entryReady().
    void begin(const Subject &monitor, const Key &visit);
    VisitEntry freshEntry(const Subject &monitor, const Key &visit) const;
    std::optional<VisitPlan> askPlan(const Coaching &visit) const;
    Stop whole(const Stop &stop) const;
    QString stopWords(const Stop &stop) const;
    std::vector<FilterChoice> activeMonitors() const;
    Subject supervisorOf(const Subject &monitor) const;
    QString monitorWords(const Subject &monitor) const;
    QString actionWords(const AgreedAction &action) const;
    ActionQuestion actionQuestion(const AgreedAction &action) const;

    const LogbookContext &m_context;
    DraftKeeper &m_drafts;
    Subject m_monitor; // whose visit was begun last
    Key m_visit;
};

} // namespace clmrs
