// Closing the period that the page of the indicators shows, reopening one, and reading what was kept of one.
#pragma once

#include "models/indicators/period.h"
#include "widgets/logbook/context.h"

#include <QObject>

namespace clmrs {

class PeriodClosing : public QObject
{
    Q_OBJECT

public:
    PeriodClosing(const LogbookContext &context, QObject *parent);

    // Asks first; says who can where the person cannot. Empty: the page in front shows no period.
    void close(const std::optional<Period> &period);
    void reopen(const Key &period); // for a reason
    void read(const Key &period);   // then figuresRead()
    JobSlot &job() { return m_job; }

Q_SIGNALS:
    void figuresRead(const clmrs::Key &period, const std::string &content); // empty: there are none any more

private:
    void freezeAndWrite(const std::shared_ptr<const OpenCase> &opened, const Period &period, const QString &title);

    const LogbookContext &m_context;
    JobSlot m_job;
};

} // namespace clmrs
