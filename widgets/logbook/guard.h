// The logbook's safety: locked after ten idle minutes and on a key, passphrase and recovery key, backups, erasing.
#pragma once

#include "widgets/logbook/context.h"

#include <QObject>
#include <QTimer>

namespace clmrs {

class LockPage;

class Guard : public QObject
{
    Q_OBJECT

public:
    static constexpr int kIdleMs = 10 * 60 * 1000;

    Guard(const LogbookContext &context, LockPage &page, QObject *parent);

    void setIdle(int milliseconds) { m_idleMs = milliseconds; }
    void lock();
    void protect();
    void backUp();
    void restore();
    void erase(const Subject &subject, const QString &words);

Q_SIGNALS:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeSnapshot();
    void unlock(const QString &secret, bool isRecoveryKey);
    void showRecoveryKey(const QString &key);
    void printRecoveryKey(QWidget *parent, const QString &key);
    void offerBackups(const QStringList &paths, const std::function<void(const QString &)> &use);

    const LogbookContext &m_context;
    LockPage &m_page;
    QTimer m_idle;
    int m_idleMs = kIdleMs;
    bool m_isLocked = false;
};

} // namespace clmrs
