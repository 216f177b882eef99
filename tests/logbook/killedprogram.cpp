#include "killedprogram.h"

#include <QTest>

namespace clmrs {

namespace {

constexpr int kUsualRounds = 20;
constexpr int kRoundsOfARow = 20;
constexpr int kPatienceMs = 60'000;

} // namespace

void KilledProgram::start(const QStringList &call)
{
    m_process.start(call.front(), call.mid(1));
    m_process.waitForStarted();
    m_timer.start();
}

bool KilledProgram::waitForWords() { return m_process.waitForReadyRead(kPatienceMs); }

void KilledProgram::askToEnd()
{
    m_process.terminate();
    m_timer.start();
}

QStringList KilledProgram::killedAfter(int milliseconds)
{
    m_process.waitForFinished(milliseconds);
    m_process.kill();
    QStringList said = toItsEnd();
    ++m_started;
    m_killed += wasKilled();
    return said;
}

QStringList KilledProgram::toItsEnd()
{
    m_process.waitForFinished(kPatienceMs);
    m_lastMs = int(m_timer.elapsed());
    QStringList lines = QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n');
    lines.removeLast(); // what follows the last end of line: nothing, or half a line
    return lines;
}

QStringList KilledProgram::killedAfter(const QStringList &call, int milliseconds)
{
    start(call);
    return killedAfter(milliseconds);
}

QStringList KilledProgram::toItsEnd(const QStringList &call)
{
    start(call);
    return toItsEnd();
}

int askedRounds()
{
    const int asked = qEnvironmentVariableIntValue("CLMRS_KILLS");
    return asked > 0 ? asked : kUsualRounds;
}

void rowsOfRounds(int count)
{
    QTest::addColumn<int>("count");
    for (int first = 1; first <= count; first += kRoundsOfARow) {
        const int last = std::min(count, first + kRoundsOfARow - 1);
        QTest::addRow("rounds %d to %d", first, last) << last - first + 1;
    }
}

void requireNothingUnfinished(const LogScene &scene)
{
    for (const QString &name : QDir(scene.backupFolder()).entryList(QDir::Files))
        QVERIFY2(name.endsWith(QStringLiteral(".logbook")), qPrintable(name));
    QCOMPARE(QDir(scene.folder()).entryList({QStringLiteral("*.part*")}, QDir::Files), QStringList());
}

void requireWhole(const LogScene &scene)
{
    Database database = Database::openWritable(scene.path().toStdString());
    QCOMPARE(database.text("PRAGMA quick_check"), std::string("ok"));
}

} // namespace clmrs
