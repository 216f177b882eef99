// A program that writes a logbook is killed at any moment: what it acknowledged is there, transactions are whole,
// and after the next opening nothing is left beside it. CLMRS_KILLS says how many rounds; CTest runs each function by itself.
// The files are in memory: a kill, other than a power cut, takes nothing from them there either.
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
constexpr int kRoundsOfARow = 20; // on a new logbook: what is looked through stays small
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
        const QStringList acknowledged = end();
        ++m_started;
        m_killed += wasKilled();
        return acknowledged;
    }
    QStringList toItsEnd(const char *work, const QString &path)
    {
        start(work, path);
        return end();
    }
    int started() const { return m_started; }
    int killed() const { return m_killed; }
    int lastMs() const { return m_lastMs; }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    // By itself and in good order, or by the kill.
    bool endedWell() const { return wasKilled() || m_process.exitCode() == 0; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    void start(const char *work, const QString &path)
    {
        m_process.start(u(CLMRS_BUILD_DIR "/bin/logbookworker"), {u(work), path});
        m_process.waitForStarted();
        m_timer.start();
    }
    QStringList end()
    {
        m_process.waitForFinished(60'000);
        m_lastMs = int(m_timer.elapsed());
        QStringList lines = QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n');
        lines.removeLast(); // what follows the last end of line: nothing, or half a line
        return lines;
    }

    QProcess m_process;
    QElapsedTimer m_timer;
    int m_lastMs = 0;
    int m_started = 0; // to be killed
    int m_killed = 0;
};

// How long a work takes that ends by itself. Other programs come and go beside the test: it is learned anew at each round.
class RunLength
{
public:
    bool isKnown() const { return m_ms > 0; }
    int delay(std::mt19937 &random) const { return std::uniform_int_distribution<int>(m_ms / 8, m_ms)(random); }
    void learnFrom(const Worker &worker) { m_ms = worker.wasKilled() ? m_ms * 11 / 10 : std::max(8, worker.lastMs()); }

private:
    int m_ms = 0;
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
    void acknowledgedRowsAreThere_data() { rowsOfRounds(rounds()); }
    void acknowledgedRowsAreThere();
    void importsAreWhole_data() { rowsOfRounds(rounds()); }
    void importsAreWhole();
    void backupsAreWhole_data() { rowsOfRounds(rounds()); }
    void backupsAreWhole();
    void migrationsAreWhole_data() { rowsOfRounds(rounds()); }
    void migrationsAreWhole();
    void nothingPlainAfterAProtection_data() { rowsOfRounds(std::max(3, rounds() / 10)); } // each costs seconds of Argon2id
    void nothingPlainAfterAProtection();
    void cleanupTestCase();

private:
    // A row: one logbook.
    static void rowsOfRounds(int count);
    // Kills `work` on one logbook again and again; `judge` looks at it after each, with all acknowledged so far.
    template <class Judge>
    void killOften(const char *work, int longestMs, Judge judge);
    void requireProtected(const LogScene &scene);

    Worker m_worker;
    RunLength m_migration;
    RunLength m_protection;
    std::mt19937 m_random{1};
};

void LogbookKillsTest::rowsOfRounds(int count)
{
    QTest::addColumn<int>("count");
    for (int first = 1; first <= count; first += kRoundsOfARow) {
        const int last = std::min(count, first + kRoundsOfARow - 1);
        QTest::addRow("rounds %d to %d", first, last) << last - first + 1;
    }
}

template <class Judge>
void LogbookKillsTest::killOften(const char *work, int longestMs, Judge judge)
{
    QFETCH(const int, count);
    std::uniform_int_distribution<int> delays(5, longestMs);
    const LogScene scene = LogScene::inMemory();
    QStringList acknowledged;
    for (int round = 0; round < count; ++round) {
        acknowledged += m_worker.killedAfter(work, scene.path(), delays(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        requireWhole(scene);
        const auto logbook = scene.open();
        judge(scene, *logbook, acknowledged);
        requireNothingUnfinished(scene);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld acknowledged", qint64(acknowledged.size()));
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
    QFETCH(const int, count);
    const LogScene prepared = LogScene::inMemory();
    prepared.makeVersion(1, 2000);
    if (!m_migration.isKnown()) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        QCOMPARE(m_worker.toItsEnd("migrate", scene.path()), QStringList{u("migrated")});
        m_migration.learnFrom(m_worker);
    }
    for (int round = 0; round < count; ++round) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        const QStringList acknowledged = m_worker.killedAfter("migrate", scene.path(), m_migration.delay(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        m_migration.learnFrom(m_worker);
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

void LogbookKillsTest::nothingPlainAfterAProtection()
{
    QFETCH(const int, count);
    const LogScene prepared = LogScene::inMemory();
    {
        const auto logbook = prepared.open();
        for (int i = 0; i < 300; ++i)
            logbook->apply(adding({noteAbout("k1", kWord.toStdString() + std::to_string(i))}), anna());
        logbook->keepDraft({"note", "child/k1", kWord.toStdString()});
        logbook->backUp();
    }
    if (!m_protection.isKnown()) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        requireProtected(scene);
        m_protection.learnFrom(m_worker);
    }
    for (int round = 0; round < count && !QTest::currentTestFailed(); ++round) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        m_worker.killedAfter("protect", scene.path(), m_protection.delay(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        m_protection.learnFrom(m_worker);
        requireWhole(scene);
        requireProtected(scene);
    }
}

// Once more to its end: whatever a killed one left is not there any more.
void LogbookKillsTest::requireProtected(const LogScene &scene)
{
    QCOMPARE(m_worker.toItsEnd("protect", scene.path()), QStringList{u("protected")});
    QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
    requireNothingUnfinished(scene);
    const auto logbook = scene.open();
    QVERIFY(logbook->isLocked() && !logbook->tracesLeft());
    QVERIFY(logbook->unlock("Akwaba, 12 cabosses!"));
    QCOMPARE(noteTexts(*logbook).size(), 300);
}

void LogbookKillsTest::cleanupTestCase()
{
    qInfo("%d of %d killed", m_worker.killed(), m_worker.started());
    QVERIFY(m_worker.killed() > m_worker.started() / 4);
}

QTEST_GUILESS_MAIN(LogbookKillsTest)
#include "tst_logbookkills.moc"
