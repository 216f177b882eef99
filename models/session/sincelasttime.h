// What changed since the last load of this cooperative's file: each load leaves a digest in the logbook, so it is
// told also after the program was closed and the older file is gone.
#pragma once

#include "models/indicators/changessince.h"
#include "models/session/logbookkeeper.h"
#include "models/session/session.h"

namespace clmrs {

class SinceLastTime : public QObject
{
    Q_OBJECT

public:
    SinceLastTime(Session &session, LogbookKeeper &keeper, QObject *parent = nullptr);

    // Null: nothing is known of an earlier load, or it is still being worked out.
    const std::shared_ptr<const ChangesSince> &changes() const { return m_changes; }
    bool isReady() const { return !m_working.isRunning() && !m_asking; }

    // Opens a file after the session knows what it was like when it was last open, if the logbook knows.
    void openRemembered(const QString &path, const std::string &cooperative);

Q_SIGNALS:
    void changed();

private:
    struct Load
    {
        std::shared_ptr<const LoadDigest> digest; // of a large file megabytes: never copied on the window's thread
        std::shared_ptr<const StoredDigest> stored;
        std::shared_ptr<const OpenCase> opened;
    };

    void take();
    void compare(const Load &load);
    using FormerDigests = std::shared_ptr<const std::vector<StoredDigest>>;
    void tell(const std::shared_ptr<const OpenCase> &opened, const FormerDigests &former);

    Session &m_session;
    LogbookKeeper &m_keeper;
    std::shared_ptr<const CaseSnapshot> m_taken; // whose digest was made
    std::shared_ptr<const ChangesSince> m_changes;
    JobSlot m_working;
    bool m_asking = false;
};

} // namespace clmrs
