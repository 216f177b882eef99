#include "heldsession.h"

#include <QDir>
#include <QTest>

namespace clmrs {

Clock Turnstile::clock()
{
    return [this, moment = Moment::parse(kNow).value()] {
        int left = held.load();
        while (left > 0 && !held.compare_exchange_weak(left, left - 1)) {
        }
        if (left > 0) {
            arrived.release();
            go.acquire();
        }
        return moment;
    };
}

Desk::Desk(const DayPolicy &policy, const Settings &settings) : session({root.path(), turnstile.clock()}, {settings}, policy)
{
    QObject::connect(&session, &Session::openFailed, &session, [this](const Sentence &sentence) { failure = sentence; });
}

bool Desk::open(const QString &path)
{
    session.open(path);
    return QTest::qWaitFor([&] { return !session.loading().isRunning(); }, 20'000);
}

bool Desk::openHeld(const QString &path)
{
    turnstile.held = 1;
    session.open(path);
    return turnstile.arrived.tryAcquire(1, 20'000);
}

bool Desk::waitForSoundness()
{
    return QTest::qWaitFor([&] { return session.current()->soundness != Soundness::checking; }, 20'000);
}

CaseFileBuilder fileOf(int children)
{
    CaseFileBuilder file;
    file.skeleton().children(children);
    return file;
}

CaseFileBuilder fileWithMuchKeptOut()
{
    CaseFileBuilder file = fileOf(10);
    file.child("lost", "2014-05-01", "nowhere");
    return file;
}

CaseFileBuilder damagedFileOf(int children)
{
    CaseFileBuilder file = fileOf(children);
    file.damageUnseen();
    return file;
}

void writeUpdatedAt(CaseFileBuilder &file, std::string_view value)
{
    for (const char *table : {"cooperative", "community", "household", "personnel", "child"})
        file.sql("UPDATE " + std::string(table) + " SET updated_at = " + text(value));
}

QString iso(Date date) { return QString::fromStdString(date.iso()); }

QStringList leftIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeAll(QStringLiteral(".lock"));
    return names;
}

} // namespace clmrs
