#include "models/session/filewatch.h"

#include "models/casefile/conflictcopies.h"

#include <QFileInfo>

namespace clmrs {

namespace {

constexpr int kNoticesForMs = 50;

QString folderOf(const QString &path) { return QFileInfo(path).absolutePath(); }

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(kNoticesForMs);
    m_quietTimer.setSingleShot(true);
    m_quietTimer.setTimerType(Qt::PreciseTimer);
    const auto notice = [this] {
        if (!m_noticeTimer.isActive())
            m_noticeTimer.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, notice);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, notice);
    for (QTimer *timer : {&m_noticeTimer, &m_quietTimer, &m_lookTimer})
        connect(timer, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::setPace(const WatchPace &pace)
{
    m_pace = pace;
    watch(QString(m_path), SourceStamp(m_known));
}

void FileWatch::watch(const QString &path, const SourceStamp &known)
{
    if (path != m_path) {
        if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
            m_watcher.removePaths(watched);
        m_folder = {};
        m_copies.clear();
    }
    m_path = path;
    m_known = known;
    m_seen = known;
    m_isTold = false;
    m_looking.cancel();
    m_quietTimer.stop();
    m_lookTimer.stop();
    if (m_path.isEmpty() || m_pace.lookEveryMs <= 0)
        return;
    listen(false);
    m_lookTimer.start(m_pace.lookEveryMs);
    look();
}

void FileWatch::look()
{
    if (m_path.isEmpty() || m_pace.lookEveryMs <= 0)
        return;
    if (m_looking.isRunning()) {
        m_wantsLook = true;
        return;
    }
    m_wantsLook = false;
    m_looking.start<Sight>(
        [path = m_path, folder = m_folder, copies = m_copies](const Progress &) {
            Sight sight{sourceStampOf(path), stampOf(folderOf(path)), copies};
            if (sight.folder != folder) // nothing came or went where it is the same
                sight.copies = conflictCopiesOf(path);
            return sight;
        },
        [this](const Sight &sight) { see(sight); });
}

void FileWatch::see(const Sight &sight)
{
    m_folder = sight.folder;
    if (std::exchange(m_copies, sight.copies) != sight.copies)
        Q_EMIT conflictCopiesChanged();
    if (sight.stamp != m_seen) {
        const bool isAnotherFile = sight.stamp.database.inode != m_seen.database.inode;
        m_seen = sight.stamp;
        m_isTold = false;
        m_stoodStill.start();
        listen(isAnotherFile);
    }
    const bool isNews = !m_isTold && m_seen != m_known && m_seen.database.exists;
    if (isNews && m_stoodStill.elapsed() >= m_pace.quietMs) {
        m_isTold = true;
        Q_EMIT changed();
    } else if (isNews && !m_quietTimer.isActive()) {
        m_quietTimer.start(std::max(1, int(m_pace.quietMs - m_stoodStill.elapsed())));
    }
    if (m_wantsLook)
        look();
}

// The system watches a file, not a name: after a renaming the name stands for another one.
void FileWatch::listen(bool isAnotherFile)
{
    if (isAnotherFile && m_watcher.files().contains(m_path))
        m_watcher.removePath(m_path);
    if (!m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (const QString folder = folderOf(m_path); !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

} // namespace clmrs
