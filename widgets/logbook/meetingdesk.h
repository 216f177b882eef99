// What a person writes into the logbook about meetings of a team: the meeting, and what becomes of what it decided.
#pragma once

#include "widgets/logbook/context.h"

#include <QObject>

namespace clmrs {

class DraftKeeper;

class MeetingDesk : public QObject
{
    Q_OBJECT

public:
    MeetingDesk(const LogbookContext &context, DraftKeeper &drafts, QObject *parent);

    void write(const Key &meeting);     // the draft of it where there is one; a null key: a new meeting
    void followUp(const Key &decision); // outside a meeting

private:
    void ask(const MeetingEntry &entry, bool isDraft);
    MeetingQuestion questionOf(const MeetingEntry &entry) const;
    std::vector<CarriedDecision> carried(const TeamMeeting &meeting, const std::vector<ActionReturn> &returned) const;
    std::optional<TeamDecision> askDecision(QWidget *parent, const TeamDecision &decision) const;
    std::optional<ActionReturn> askReturn(QWidget *parent, const ActionReturn &what) const;
    QString decisionWords(const TeamDecision &decision) const;
    Subject ownTeam() const;
    Date day() const;

    const LogbookContext &m_context;
    DraftKeeper &m_drafts;
};

} // namespace clmrs
