// A program that writes a logbook is killed at any moment: what it acknowledged is there, transactions are whole,
// and after the next opening nothing is left beside it. CLMRS_KILLS says how many rounds.
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/u.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <map>
#include <random>

using namespace clmrs;

namespace {

constexpr int kUsualRounds = 20;
constexpr int kRoundsOfALogbook = 20; // then a new one: what is looked through stays small
const QString kWord = u("Quokkaphrase");

class Worker
{
public:
    // What it acknowledged before it was killed, or before its end.
    QStringList killedAfter(const char *work, const QString &path, int milliseconds)
    {
        start(work, path);
        m_process.waitForFinished(milliseconds);
        m_process.kill();
        return end();
    }
    QStringList toItsEnd(const char *work, const QString &path)
    {
        start(work, path);
        return end();
    }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    // By itself and in good order, or by the kill.
    bool endedWell() const { return wasKilled() || m_process.exitCode() == 0; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    void start(const char *work, const QString &path)
    {
        m_process.start(u(CLMRS_BUILD_DIR "/bin/logbookworker"), {u(work), path});
        m_process.waitForStarted();
    }
    QStringList end()
    {
        m_process.waitForFinished(60'000);
        QStringList lines = QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n');
        lines.removeLast(); // what follows the last end of line: nothing, or half a line
        return lines;
    }

    QProcess m_process;
};

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("CLMRS_KILLS");
    return asked > 0 ? asked : kUsualRounds;
}

void requireNothingUnfinished(const LogScene &scene)
{
    for (const QString &name : QDir(scene.backupFolder()).entryList(QDir::Files))
        QVERIFY2(name.endsWith(u(".logbook")), qPrintable(name));
    QCOMPARE(QDir(scene.folder()).entryList({u("*.part*")}, QDir::Files), QStringList());
}

void requireWhole(const LogScene &scene)
{
    Database database = Database::openWritable(scene.path().toStdString());
    QCOMPARE(database.text("PRAGMA quick_check"), std::string("ok"));
}

} // namespace

class LogbookKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedRowsAreThere();
    void importsAreWhole();
    void backupsAreWhole();
    void migrationsAreWhole();
    void nothingPlainAfterAProtection();
    void cleanupTestCase();

private:
    // Kills `work` on one logbook after another; `judge` looks at it after each, with all acknowledged so far.
    template <class Judge>
    void killOften(const char *work, int longestMs, Judge judge);

    Worker m_worker;
    std::mt19937 m_random{1};
    int m_killed = 0;
};

template <class Judge>
void LogbookKillsTest::killOften(const char *work, int longestMs, Judge judge)
{
    std::uniform_int_distribution<int> delays(5, longestMs);
    for (int round = 0, left = rounds(); left > 0; ++round) {
        const LogScene scene;
        QStringList acknowledged;
        for (int i = 0; i < kRoundsOfALogbook && left > 0; ++i, --left) {
            acknowledged += m_worker.killedAfter(work, scene.path(), delays(m_random));
            QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
            m_killed += m_worker.wasKilled();
            requireWhole(scene);
            const auto logbook = scene.open();
            judge(scene, *logbook, acknowledged);
            requireNothingUnfinished(scene);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%lld acknowledged", qint64(acknowledged.size()));
    }
}

void LogbookKillsTest::acknowledgedRowsAreThere()
{
    killOften("rows", 250, [](const LogScene &, Logbook &logbook, const QStringList &acknowledged) {
        const QStringList texts = noteTexts(logbook);
        const QSet<QString> there(texts.begin(), texts.end());
        for (const QString &text : acknowledged)
            QVERIFY2(there.contains(text), qPrintable(text));
        QCOMPARE(there.size(), texts.size()); // none twice
    });
}

void LogbookKillsTest::importsAreWhole()
{
    killOften("import", 300, [](const LogScene &, Logbook &logbook, const QStringList &acknowledged) {
        std::map<QString, int> batches;
        for (const QString &text : noteTexts(logbook))
            ++batches[text];
        for (const auto &[batch, rows] : batches)
            QCOMPARE(rows, 200);
        for (const QString &batch : acknowledged)
            QVERIFY2(batches.count(batch) == 1, qPrintable(batch));
    });
}

void LogbookKillsTest::backupsAreWhole()
{
    killOften("backup", 300, [](const LogScene &, Logbook &logbook, const QStringList &acknowledged) {
        const QStringList backups = logbook.backups();
        QVERIFY(backups.size() <= 11); // the kill came before the eleventh was let go
        QVERIFY(acknowledged.isEmpty() || backups.front() >= acknowledged.back());
        for (const QString &path : backups)
            QCOMPARE(Database::openImmutable(path.toStdString()).text("PRAGMA integrity_check"), std::string("ok"));
        for (int i = 0; i < 20; ++i) // so that there is something to copy
            added(logbook, noteAbout("k1", "note " + std::to_string(i)));
    });
}

void LogbookKillsTest::migrationsAreWhole()
{
    std::uniform_int_distribution<int> delays(5, 120);
    for (int round = 0; round < rounds(); ++round) {
        const LogScene scene;
        scene.makeVersion(1, 2000);
        const QStringList acknowledged = m_worker.killedAfter("migrate", scene.path(), delays(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        m_killed += m_worker.wasKilled();
        requireWhole(scene);
        const auto logbook = scene.open();
        QVERIFY(acknowledged.isEmpty() || logbook->outcome() == SchemaOutcome::current);
        QCOMPARE(noteTexts(*logbook).size(), 2000);
        logbook->keepDraft({"note", "child/k1", "draft"});
        requireNothingUnfinished(scene);
        const QStringList kept =
            QDir(scene.backupFolder()).entryList({u("before-version-%1-*").arg(kLogbookVersion)}, QDir::Files);
        QVERIFY(!kept.isEmpty());
    }
}

// Killed, then once more to its end: whatever the first left is not there any more.
void LogbookKillsTest::nothingPlainAfterAProtection()
{
    const int count = std::max(3, rounds() / 4); // each costs a second
    QElapsedTimer whole;
    int longest = 1500;
    for (int round = 0; round <= count; ++round) {
        const LogScene scene;
        {
            const auto logbook = scene.open();
            for (int i = 0; i < 300; ++i)
                logbook->apply(adding({noteAbout("k1", kWord.toStdString() + std::to_string(i))}), anna());
            logbook->keepDraft({"note", "child/k1", kWord.toStdString()});
            logbook->backUp();
        }
        if (round > 0) { // the first tells how long it takes
            std::uniform_int_distribution<int> delays(longest / 4, longest);
            m_worker.killedAfter("protect", scene.path(), delays(m_random));
            QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
            m_killed += m_worker.wasKilled();
            requireWhole(scene);
        }
        whole.start();
        QCOMPARE(m_worker.toItsEnd("protect", scene.path()), QStringList{u("protected")});
        if (round == 0)
            longest = int(whole.elapsed());
        QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
        requireNothingUnfinished(scene);
        const auto logbook = scene.open();
        QVERIFY(logbook->isLocked() && !logbook->tracesLeft());
        QVERIFY(logbook->unlock("Akwaba, 12 cabosses!"));
        QCOMPARE(noteTexts(*logbook).size(), 300);
        if (QTest::currentTestFailed())
            return;
    }
}

void LogbookKillsTest::cleanupTestCase()
{
    qInfo("%d killed", m_killed);
    QVERIFY(m_killed > rounds());
}

QTEST_GUILESS_MAIN(LogbookKillsTest)
#include "tst_logbookkills.moc"
