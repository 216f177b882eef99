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

private:
    const LogbookContext &m_context;
};

} // namespace clmrs
