// The logbook's safety: locked after ten idle minutes and on a key, passphrase and recovery key, backups, erasing.
#pragma once

#include "widgets/logbook/context.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace clmrs {

class LockPage;

class Guard : public QObject
{
    Q_OBJECT

public:
    static constexpr int kIdleMs = 10 * 60 * 1000;

    Guard(const LogbookContext &context, LockPage &page, QObject *parent);

    void setIdle(int milliseconds) { m_idleMs = milliseconds; }
    // Until it locks by itself if nobody moves a hand; under 0: it does not.
    int millisecondsLeft() const { return m_idle.isActive() ? m_idle.remainingTime() : -1; }
    void lock();
    void protect();
    void backUp();
    void restore();
    void erase(const Subject &subject, const QString &words);

Q_SIGNALS:
    void aboutToLock(); // the last moment at which words can be written
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeSnapshot();
    void cover();
    void unlock(const QString &secret, bool isRecoveryKey);
    void showRecoveryKey(const QString &key);
    void printRecoveryKey(QWidget *parent, const QString &key);
    void offerBackups(const QStringList &paths, const std::function<void(const QString &)> &use);

    const LogbookContext &m_context;
    LockPage &m_page;
    QTimer m_idle;
    int m_idleMs = kIdleMs;
    bool m_isLocked = false;                          // as the window shows it
    bool m_lockAsked = false;                         // the logbook is about to be
    std::chrono::system_clock::time_point m_lastHand; // a computer that sleeps stops its timers, not its clock
};

} // namespace clmrs
