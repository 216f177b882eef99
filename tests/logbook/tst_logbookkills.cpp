// A program that writes a logbook is killed at any moment: what it acknowledged is there, transactions are whole,
// and after the next opening nothing is left beside it. CLMRS_KILLS says how many rounds; CTest runs each function by itself.
// The files are in memory: a kill, other than a power cut, takes nothing from them there either.
#include "killedprogram.h"
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include <QTest>
#include <map>
#include <random>

using namespace clmrs;

namespace {

constexpr int kPlainRows = 4000; // so that sealing them takes a while beside Argon2id
const QString kWord = u("Quokkaphrase");

QStringList working(const char *work, const LogScene &scene)
{
    return {u(CLMRS_BUILD_DIR "/bin/logbookworker"), u(work), scene.path()};
}

} // namespace

class LogbookKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedRowsAreThere_data() { rowsOfRounds(askedRounds()); }
    void acknowledgedRowsAreThere();
    void importsAreWhole_data() { rowsOfRounds(askedRounds()); }
    void importsAreWhole();
    void backupsAreWhole_data() { rowsOfRounds(askedRounds()); }
    void backupsAreWhole();
    void migrationsAreWhole_data() { rowsOfRounds(askedRounds()); }
    void migrationsAreWhole();
    void nothingPlainAfterAProtection_data() { rowsOfRounds(std::max(3, askedRounds() / 10)); } // each costs seconds of Argon2id
    void nothingPlainAfterAProtection();
    void plainWordsAreSealedWholeOrNot_data() { rowsOfRounds(std::max(3, askedRounds() / 10)); } // likewise
    void plainWordsAreSealedWholeOrNot();
    void theRealProgramMigratesAndImportsWhole_data() { rowsOfRounds(askedRounds()); }
    void theRealProgramMigratesAndImportsWhole();
    void cleanupTestCase();

private:
    // Kills `work` on one logbook again and again; `judge` looks at it after each, with all acknowledged so far.
    template <class Judge>
    void killOften(const char *work, int longestMs, Judge judge);
    void requireProtected(const LogScene &scene);

    KilledProgram m_worker;
    RunLength m_migration;
    RunLength m_protection;
    RunLength m_unlocking;
    RunLength m_program;
    std::mt19937 m_random{1};
};

template <class Judge>
void LogbookKillsTest::killOften(const char *work, int longestMs, Judge judge)
{
    QFETCH(const int, count);
    std::uniform_int_distribution<int> delays(5, longestMs);
    const LogScene scene = LogScene::inMemory();
    QStringList acknowledged;
    for (int round = 0; round < count; ++round) {
        acknowledged += m_worker.killedAfter(working(work, scene), delays(m_random));
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
        QCOMPARE(m_worker.toItsEnd(working("migrate", scene)), QStringList{u("migrated")});
        m_migration.learnFrom(m_worker);
    }
    for (int round = 0; round < count; ++round) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        const QStringList acknowledged = m_worker.killedAfter(working("migrate", scene), m_migration.delay(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        m_migration.learnFrom(m_worker);
        requireWhole(scene);
        const auto logbook = scene.open();
        QVERIFY(acknowledged.isEmpty() || logbook->outcome() == SchemaOutcome::current);
        QCOMPARE(noteTexts(*logbook).size(), 2000);
        logbook->keepDraft({"note", "child/k1", "draft"}, anna());
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
        logbook->keepDraft({"note", "child/k1", kWord.toStdString()}, anna());
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
        m_worker.killedAfter(working("protect", scene), m_protection.delay(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        m_protection.learnFrom(m_worker);
        requireWhole(scene);
        requireProtected(scene);
    }
}

// Once more to its end: whatever a killed one left is not there any more.
void LogbookKillsTest::requireProtected(const LogScene &scene)
{
    QCOMPARE(m_worker.toItsEnd(working("protect", scene)), QStringList{u("protected")});
    QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
    requireNothingUnfinished(scene);
    const auto logbook = scene.open();
    QVERIFY(logbook->isLocked() && !logbook->tracesLeft());
    QVERIFY(logbook->unlock("Akwaba, 12 cabosses!"));
    QCOMPARE(noteTexts(*logbook).size(), 300);
}

// A former program left words plain: unlocking seals them.
void LogbookKillsTest::plainWordsAreSealedWholeOrNot()
{
    QFETCH(const int, count);
    const LogScene prepared = LogScene::inMemory();
    {
        const auto logbook = prepared.open();
        logbook->apply(adding(std::vector<Note>(kPlainRows, noteAbout("k1", "sealed"))), anna());
        logbook->protect("Akwaba, 12 cabosses!", anna());
        Database file = prepared.peek();
        file.run("UPDATE note SET text = '" + kWord.toStdString() + "'");
        file.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const auto requireSealed = [this](const LogScene &scene) {
        QCOMPARE(m_worker.toItsEnd(working("unlock", scene)), QStringList{u("unlocked")});
        QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
        requireNothingUnfinished(scene);
        QCOMPARE(scene.peek().integer("SELECT count(*) FROM note WHERE typeof(text) = 'blob'"),
                 std::optional<std::int64_t>(kPlainRows));
    };
    if (!m_unlocking.isKnown()) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        requireSealed(scene);
        m_unlocking.learnFrom(m_worker);
    }
    for (int round = 0; round < count && !QTest::currentTestFailed(); ++round) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        m_worker.killedAfter(working("unlock", scene), m_unlocking.delay(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        m_unlocking.learnFrom(m_worker);
        requireWhole(scene);
        const auto plain = scene.peek().integer("SELECT count(*) FROM note WHERE typeof(text) = 'text'");
        QVERIFY(plain == kPlainRows || plain == 0);
        requireSealed(scene);
    }
}

// clmrs-desk-cli logbook import, on a logbook of the first version: it keeps a copy, brings it up, reads file and table, imports.
void LogbookKillsTest::theRealProgramMigratesAndImportsWhole()
{
    QFETCH(const int, count);
    constexpr int kRows = 300;
    CaseFileBuilder file;
    file.skeleton();
    const LogScene prepared = LogScene::inMemory();
    prepared.makeVersion(1, 1000);
    const QString table = prepared.folder() + u("/away.csv");
    QByteArray rows = "monitor,from,to,kind,remark\r\n";
    for (int i = 0; i < kRows; ++i) {
        const QByteArray on = QByteArray::fromStdString(Date::fromDays(20'000 + i).iso());
        rows += "m," + on + ',' + on + ",sick,fever\r\n";
    }
    writeBytes(table, rows);
    const auto call = [&](const LogScene &scene) {
        return QStringList{u(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"),
                           u("logbook"),
                           u("import"),
                           scene.path(),
                           u("away"),
                           table,
                           u("--file"),
                           file.path()};
    };
    if (!m_program.isKnown()) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        m_worker.toItsEnd(call(scene));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        QCOMPARE(scene.open()->snapshot()->all<Away>().size(), std::size_t(kRows));
        m_program.learnFrom(m_worker);
    }
    for (int round = 0; round < count && !QTest::currentTestFailed(); ++round) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(prepared);
        m_worker.killedAfter(call(scene), m_program.delay(m_random));
        QVERIFY2(m_worker.endedWell(), m_worker.errors().constData());
        m_program.learnFrom(m_worker);
        requireWhole(scene);
        const auto logbook = scene.open();
        QCOMPARE(noteTexts(*logbook).size(), 1000);
        const std::size_t imported = logbook->snapshot()->all<Away>().size();
        QVERIFY2(imported == kRows || (imported == 0 && m_worker.wasKilled()), qPrintable(QString::number(imported)));
        requireNothingUnfinished(scene);
        QVERIFY(!QDir(scene.backupFolder()).entryList({u("before-version-%1-*").arg(kLogbookVersion)}, QDir::Files).isEmpty());
    }
}

void LogbookKillsTest::cleanupTestCase()
{
    qInfo("%d of %d killed", m_worker.killed(), m_worker.started());
    QVERIFY(m_worker.started() < 8 || m_worker.killed() > m_worker.started() / 4); // of a few all may have been quicker
}

QTEST_GUILESS_MAIN(LogbookKillsTest)
#include "tst_logbookkills.moc"
