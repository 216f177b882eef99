// What a person writes about support and referrals: lines of a quarter's plan, children handed to other services and how far
// these have come, the directory of services. Each is asked and becomes one change.
#pragma once

#include "models/indicators/referralcare.h"
#include "widgets/logbook/context.h"

#include <QObject>

namespace clmrs {

class CareDesk : public QObject
{
    Q_OBJECT

public:
    CareDesk(const LogbookContext &context, QObject *parent);

    void plan(const Subject &whom); // a line more for a child, household or community
    void changePlan(const Key &line);
    void removePlan(const Key &line);

    void refer(const Subject &child);
    // One of the logbook alone; what stands in the file is not changed here, which is said.
    void changeReferral(const Key &referral);
    void removeReferral(const Key &referral); // with its stages
    void noteStep(const ReferralItem &referral);

    void addService();
    void changeService(const Key &service);
    void removeService(const Key &service);

private:
    bool canWrite() const; // a file is open, too
    const LogReferral *own(const Key &referral) const;
    std::vector<PlannedSupport> besideIt(const PlannedSupport &line) const; // in the plan for the same, and not delivered
    PlannedSupportQuestion questionOf(PlannedSupport line, const std::vector<PlannedSupport> &beside) const;
    ReferralQuestion questionOf(LogReferral referral) const;
    ServiceQuestion questionOf(Service service) const;
    QString wordsOf(const Subject &subject) const; // as the screen names them

    const LogbookContext &m_context;
};

} // namespace clmrs
