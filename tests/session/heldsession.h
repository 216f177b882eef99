// A session, all that it ever said, and a gate at which its loads can be held.
#pragma once

#include "support/casefilebuilder.h"

#include "models/session/session.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <atomic>

namespace clmrs {

inline constexpr const char *kNow = "2026-11-01T12:00:00Z";

// A clock at which a load waits until the test lets it go on; free otherwise.
struct Turnstile
{
    QSemaphore arrived;
    QSemaphore go;
    std::atomic<int> held = 0; // loads to hold

    Clock clock();
};

struct Desk
{
    explicit Desk(const DayPolicy &policy = {}, const Settings &settings = {});

    std::size_t children() const { return session.current() ? session.current()->load->children.size() : 0; }
    bool open(const QString &path);     // and wait for the end of it
    bool openHeld(const QString &path); // waits until the load stands at the gate
    bool waitForSoundness();

    QTemporaryDir root;
    Turnstile turnstile;
    Sentence failure;
    Session session;
    QSignalSpy opened{&session, &Session::opened};
    QSignalSpy failed{&session, &Session::openFailed};
    QSignalSpy asked{&session, &Session::decisionNeeded};
    QSignalSpy checked{&session, &Session::soundnessChanged};
};

// A file of so many children "k0", "k1" … in household "h".
CaseFileBuilder fileOf(int children);
// One child of 11 is kept out: 9 %.
CaseFileBuilder fileWithMuchKeptOut();
// Damaged so that only SQLite's full check sees it.
CaseFileBuilder damagedFileOf(int children);
void writeUpdatedAt(CaseFileBuilder &file, std::string_view value); // of every row

QString iso(Date date);
// Everything that was written under a folder and is still there, but for the lock of the folder.
QStringList leftIn(const QString &folder);

} // namespace clmrs
