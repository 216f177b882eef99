// Notices that the open file changed, however that came about: renamed over, written in place, deleted and put back,
// another target of a link. The system's notices are heard where there are any; the stamps are looked at besides,
// because network folders send none.
#pragma once

#include "models/casefile/sourcefile.h"
#include "models/session/jobslot.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QStringList>

namespace clmrs {

struct WatchPace
{
    int lookEveryMs = 2000; // 0: nothing is watched
    int quietMs = 1000;     // a file is complete when its stamps have stood still for so long
};

class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    void setPace(const WatchPace &pace);
    // From here on whatever differs from `known` is a change; an empty path watches nothing.
    void watch(const QString &path, const SourceStamp &known);
    // As it lies there after changed().
    const SourceStamp &found() const { return m_seen; }
    const QStringList &conflictCopies() const { return m_copies; }

Q_SIGNALS:
    void changed(); // once for each state that stood still, and only while there is a file
    void conflictCopiesChanged();

private:
    struct Sight
    {
        SourceStamp stamp;
        FileStamp folder;
        QStringList copies;
    };

    void look();
    void see(const Sight &sight);
    void listen(bool isAnotherFile);

    WatchPace m_pace;
    QString m_path;
    SourceStamp m_known;
    SourceStamp m_seen;
    FileStamp m_folder;
    QStringList m_copies;
    QFileSystemWatcher m_watcher;
    QTimer m_lookTimer;
    QTimer m_noticeTimer; // notices come in swarms
    QTimer m_quietTimer;
    QElapsedTimer m_stoodStill; // since m_seen is as it is
    JobSlot m_looking;          // a dead network folder must not hold up the window
    bool m_wantsLook = false;
    bool m_isTold = false; // of m_seen
};

} // namespace clmrs
