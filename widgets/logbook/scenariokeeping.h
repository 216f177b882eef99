// Scenarios of the workload in the logbook: kept under a name, accepted by the manager, removed.
#pragma once

#include "widgets/logbook/context.h"

#include <QObject>

namespace clmrs {

class ScenarioKeeping : public QObject
{
    Q_OBJECT

public:
    ScenarioKeeping(const LogbookContext &context, QObject *parent);

    // Asks what it is called. Says who can where an accepted one is not theirs to write.
    void keep(const KeptScenario &scenario);
    void remove(const Key &scenario);
    // Asks who of the open file somebody hired in an accepted scenario is: its list then has that person.
    void sayWhoWasHired(const Key &scenario);

private:
    bool isManager() const; // says who can where not

    const LogbookContext &m_context;
};

} // namespace clmrs
