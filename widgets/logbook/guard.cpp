#include "widgets/logbook/guard.h"

#include "models/domain/qstring.h"
#include "models/domain/targetfile.h"
#include "models/indicators/digest.h"
#include "models/indicators/frozenfigures.h"
#include "models/reports/pdf.h"
#include "models/reports/recoverypaper.h"
#include "widgets/pages/lockpage.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileInfo>

namespace clmrs {

namespace {

bool isHand(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel;
}

} // namespace

Guard::Guard(const LogbookContext &context, LockPage &page, QObject *parent) : QObject(parent), m_context(context), m_page(page)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Guard::lock);
    connect(&context.keeper, &LogbookKeeper::changed, this, &Guard::takeSnapshot);
    connect(&context.keeper, &LogbookKeeper::failed, &page, [this](const Sentence &sentence) {
        m_page.setBusy(false);
        m_lockAsked = false;
        if (m_isLocked)
            m_page.say(sentence.text());
    });
    connect(&page, &LockPage::unlockAsked, this, [this](const QString &passphrase) { unlock(passphrase, false); });
    connect(&page, &LockPage::recoveryAsked, this, [this](const QString &key) { unlock(key, true); });
    qApp->installEventFilter(this);
}

// Whatever a hand does keeps it unlocked, in every window and dialogue of the program; but not after a night's sleep.
bool Guard::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idle.isActive() && isHand(event->type())) {
        const auto now = std::chrono::system_clock::now();
        if (now - m_lastHand > std::chrono::milliseconds(m_idleMs))
            lock();
        else
            m_idle.start();
        m_lastHand = now;
    }
    return QObject::eventFilter(watched, event);
}

void Guard::takeSnapshot()
{
    if (m_lockAsked)
        return; // what was read before it was locked uncovers nothing
    const LogbookSnapshot &logbook = m_context.logbook();
    const bool canLock = logbook.isProtected && !logbook.isLocked;
    if (!canLock) {
        m_idle.stop();
    } else if (!m_idle.isActive()) {
        m_lastHand = std::chrono::system_clock::now();
        m_idle.start(m_idleMs);
    }
    if (std::exchange(m_isLocked, logbook.isLocked) != logbook.isLocked) {
        m_page.clear();
        Q_EMIT lockedChanged(m_isLocked);
    }
}

void Guard::lock()
{
    if (!m_context.keeper.snapshot() || m_isLocked)
        return;
    if (!m_context.logbook().isProtected) {
        m_context.say(
            {QT_TRANSLATE_NOOP("clmrs", "There is no passphrase yet, so nothing can be locked. Set one in the menu Logbook, "
                                        "Passphrase."),
             {}});
        return;
    }
    Q_EMIT aboutToLock();
    cover();
    m_context.keeper.ask<bool>(
        [](Logbook &logbook) {
            logbook.lock();
            return true;
        },
        [this](bool) { m_lockAsked = false; });
}

// At once, whatever the logbook is busy with; dialogues too may hold names and words.
void Guard::cover()
{
    m_lockAsked = true;
    m_isLocked = true;
    m_idle.stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
    while (QWidget *modal = QApplication::activeModalWidget()) {
        if (auto *dialog = qobject_cast<QDialog *>(modal))
            dialog->done(QDialog::Rejected);
        modal->hide();
    }
    m_page.clear();
    Q_EMIT lockedChanged(true);
}

void Guard::unlock(const QString &secret, bool isRecoveryKey)
{
    m_page.setBusy(true);
    m_context.keeper.ask<bool>(
        [secret = secret.toStdString(), isRecoveryKey](Logbook &logbook) {
            return isRecoveryKey ? logbook.unlockWithRecoveryKey(secret) : logbook.unlock(secret);
        },
        [this, isRecoveryKey](bool opened) {
            m_page.setBusy(false);
            if (!opened)
                m_page.say(isRecoveryKey ? tr("This is not the recovery key. Look at each letter, then try once more.")
                                         : tr("This is not the passphrase. Try once more."));
        });
}

void Guard::protect()
{
    if (!m_context.isWritable() || !m_context.services.askProtection)
        return;
    const auto answer = m_context.services.askProtection(m_context.window, m_context.logbook().isProtected);
    if (!answer)
        return;
    m_context.keeper.ask<QString>( // the recovery key; empty: the passphrase was taken away
        [wish = answer->wish, hand = m_context.keeper.hand(), passphrase = answer->passphrase.toStdString(),
         present = answer->present.toStdString()](Logbook &logbook) {
            if (logbook.isProtected() && !logbook.unlock(present)) // who sits down at an open window does not know it
                throw Error({QT_TRANSLATE_NOOP("clmrs", "That is not the present passphrase; nothing was changed.")});
            if (wish == ProtectWish::takeAway) {
                logbook.unprotect(hand);
                return QString();
            }
            return QString::fromStdString(logbook.isProtected() ? logbook.changePassphrase(passphrase, hand)
                                                                : logbook.protect(passphrase, hand));
        },
        [this](const QString &recoveryKey) {
            if (!recoveryKey.isEmpty())
                showRecoveryKey(recoveryKey);
        });
}

void Guard::showRecoveryKey(const QString &key)
{
    m_context.services.showRecoveryKey(m_context.window, {key, [this, key](QWidget *parent) { printRecoveryKey(parent, key); }});
}

void Guard::printRecoveryKey(QWidget *parent, const QString &key)
{
    const auto target = m_context.services.choosePaper(parent, tr("recovery-key") + QStringLiteral(".pdf"));
    if (!target)
        return;
    try {
        const Progress progress;
        const Paper paper = recoveryPaper(
            key, {m_context.session.current() ? std::optional(m_context.session.current()->today) : std::nullopt, {}, QLocale()});
        if (target->printer) {
            paintPaper(paper, *target->printer, progress);
            return;
        }
        TargetFile file(target->pdf, QFileInfo(target->pdf).fileName());
        file.device().write(pdfOf(paper, progress));
        file.finish();
    } catch (const Error &error) {
        m_context.say(error.sentence());
    }
}

void Guard::backUp()
{
    if (!m_context.keeper.snapshot())
        return;
    m_context.keeper.ask<QString>([](Logbook &logbook) { return logbook.backUp(); },
                                  [this](const QString &path) {
                                      m_context.say(
                                          {QT_TRANSLATE_NOOP("clmrs", "A backup of the logbook was made: %1. The latest "
                                                                      "ten are kept."),
                                           {QFileInfo(path).fileName()}});
                                  });
}

void Guard::offerBackups(const QStringList &paths, const std::function<void(const QString &)> &use)
{
    std::vector<BackupOffer> offers;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        offers.push_back({path, Moment::fromSeconds(file.lastModified().toSecsSinceEpoch()), file.size()});
    }
    if (const auto chosen = m_context.services.askBackup(m_context.window, offers))
        use(*chosen);
}

void Guard::restore()
{
    LogbookKeeper &keeper = m_context.keeper;
    if (!keeper.snapshot()) {
        offerBackups(Logbook::backupsOf(keeper.options()), [&keeper](const QString &path) { keeper.replaceLost(path); });
        return;
    }
    const auto restoreFrom = [this](const QString &path) {
        m_context.keeper.ask<bool>(
            [path, hand = m_context.keeper.hand()](Logbook &logbook) {
                logbook.restore(path, hand);
                return true;
            },
            [this](bool) {
                m_context.say(
                    {QT_TRANSLATE_NOOP("clmrs", "The logbook is as the backup has it. What it was before is kept beside the "
                                                "backups."),
                     {}});
            });
    };
    keeper.ask<QStringList>([](Logbook &logbook) { return logbook.backups(); },
                            [this, restoreFrom](const QStringList &paths) { offerBackups(paths, restoreFrom); });
}

void Guard::erase(const Subject &subject, const QString &words)
{
    if (!m_context.isWritable())
        return;
    const EraseQuestion question{
        words,
        {tr("Notes, corrections, days away, coaching, one-to-ones, attendance, equipment, referrals and lines of the plan of "
            "support of theirs go, with the words of every change to them."),
         tr("Their place in what the last loads left behind and in closed periods goes, and in every backup."),
         tr("Names that somebody typed elsewhere stay: in notes about others, topics and decisions of meetings, who else was "
            "there, newcomers on attendance lists. Look for them on the pages Logbook, Coaching and Sessions while names are "
            "shown (Ctrl+H), and change or delete them there."),
         tr("The synced file stays as it is: only the data manager can change it."), tr("It cannot be undone.")},
        tr("erase")};
    if (!m_context.services.askErase(m_context.window, question))
        return;
    m_context.keeper.ask<Logbook::Erased>(
        [subject, hand = m_context.keeper.hand()](Logbook &logbook) {
            const Logbook::ContentErasers without{
                [&](const std::string &content) { return withoutPerson(content, subject.table, subject.id); },
                [&](const std::string &content) { return frozenWithoutPerson(content, subject.table, subject.id); }};
            return logbook.erase(subject, without, hand, Progress());
        },
        [this](const Logbook::Erased &erased) {
            m_context.say({QT_TRANSLATE_N_NOOP("clmrs", "Erased from the logbook and %1 backups: %n row(s)."),
                           {QString::number(erased.backups)},
                           erased.rows});
        });
}

} // namespace clmrs
