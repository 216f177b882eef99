// The window is killed while it closes and backs its logbook up: what was saved is there, a backup is whole or none, and after
// the next start nothing personal lies anywhere but in the logbook and its backups.
#include "killedprogram.h"
#include "logscene.h"

#include "support/casefilebuilder.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

constexpr int kNotes = 8000; // so that backing up takes a while
constexpr int kPatienceMs = 60'000;
const QString kWord = u("Quokkaphrase");
const QString kChild = u("Zzquokkachild");

// This user's folders, all under the scene.
const std::pair<const char *, const char *> kFolders[] = {{"HOME", "home"},           {"XDG_CACHE_HOME", "cache"},
                                                          {"TMPDIR", "tmp"},          {"XDG_CONFIG_HOME", "config"},
                                                          {"XDG_RUNTIME_DIR", "run"}, {"XDG_DATA_HOME", "data"}};

} // namespace

class WindowKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClosingWindowLosesNothing_data() { rowsOfRounds(askedRounds()); }
    void aClosingWindowLosesNothing();
    void cleanupTestCase();

private:
    // The window with the case file open, and what it noted of that load in the logbook.
    void open(const LogScene &scene);
    void requireNothingLost(const LogScene &scene);
    void requireNothingLeft(const LogScene &scene);

    CaseFileBuilder m_file;
    LogScene m_prepared = LogScene::inMemory();
    KilledProgram m_window;
    RunLength m_closing;
    std::mt19937 m_random{1};
    int m_halfBackups = 0;
};

// Somebody has said who sits here, so that the window asks nothing.
void WindowKillsTest::initTestCase()
{
    m_file.skeleton().child("k1");
    m_file.sql("UPDATE child SET name = '" + kChild.toStdString() + "'");
    const auto logbook = m_prepared.open();
    makeManager(*logbook, anna());
    logbook->sit(anna());
    logbook->apply(adding(std::vector<Note>(kNotes, noteAbout("k1", kWord.toStdString() + std::string(500, 'n')))), anna());
    QDir().mkpath(m_prepared.folder() + u("/data/clmrs-desk"));
    writeBytes(m_prepared.folder() + u("/data/clmrs-desk/workstation"), QByteArray::fromStdString(anna().origin.hex()));
}

void WindowKillsTest::open(const LogScene &scene)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[variable, name] : kFolders) {
        const QString folder = scene.folder() + u'/' + QLatin1String(name);
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QLatin1String(variable), folder);
    }
    m_window.setEnvironment(environment);
    m_window.start({u(CLMRS_BUILD_DIR "/bin/clmrs-desk"), u("--logbook"), scene.path(), m_file.path()});
    QVERIFY(QTest::qWaitFor(
        [&] { return !m_window.isRunning() || scene.peek().integer("SELECT count(*) FROM digest").value_or(0) > 0; },
        kPatienceMs));
    QVERIFY2(m_window.isRunning(), m_window.errors().constData());
}

void WindowKillsTest::requireNothingLost(const LogScene &scene)
{
    const auto logbook = scene.open();
    QCOMPARE(noteTexts(*logbook).size(), kNotes);
    QCOMPARE(logbook->digests("coop").size(), std::size_t(1));
    requireNothingUnfinished(scene);
    QVERIFY(logbook->backups().size() <= 1 && (m_window.wasKilled() || logbook->backups().size() == 1));
    for (const QString &path : logbook->backups()) {
        Database backup = Database::openImmutable(path.toStdString());
        QCOMPARE(backup.text("PRAGMA integrity_check"), std::string("ok"));
        QCOMPARE(backup.integer("SELECT count(*) FROM note"), std::optional<std::int64_t>(kNotes));
    }
}

void WindowKillsTest::requireNothingLeft(const LogScene &scene)
{
    m_window.toItsEnd({u(CLMRS_BUILD_DIR "/bin/clmrs-desk"), u("--version")});
    QVERIFY2(m_window.endedWell(), m_window.errors().constData());
    QCOMPARE(filesHolding(scene.folder(), kChild), QStringList());
    for (const QString &path : filesHolding(scene.folder(), kWord))
        QVERIFY2(path == scene.path() || path.startsWith(scene.backupFolder()), qPrintable(path));
}

void WindowKillsTest::aClosingWindowLosesNothing()
{
    QFETCH(const int, count);
    for (int round = 0; round < count && !QTest::currentTestFailed(); ++round) {
        const LogScene scene = LogScene::inMemory();
        scene.copyFrom(m_prepared);
        open(scene);
        if (QTest::currentTestFailed())
            return;
        m_window.askToEnd();
        if (m_closing.isKnown()) {
            m_window.killedAfter(m_closing.delay(m_random));
        } else {
            m_window.toItsEnd();
            QVERIFY(!m_window.wasKilled()); // nor ended by the signal itself
        }
        QVERIFY2(m_window.endedWell(), m_window.errors().constData());
        m_closing.learnFrom(m_window);
        m_halfBackups += !QDir(scene.backupFolder()).entryList({u("*.part")}, QDir::Files).isEmpty();
        requireWhole(scene);
        requireNothingLost(scene);
        requireNothingLeft(scene);
    }
}

void WindowKillsTest::cleanupTestCase()
{
    qInfo("%d of %d killed, %d in the middle of a backup", m_window.killed(), m_window.started(), m_halfBackups);
    QVERIFY(m_window.started() < 8 || m_window.killed() > m_window.started() / 4); // of a few all may have been quicker
}

QTEST_GUILESS_MAIN(WindowKillsTest)
#include "tst_windowkills.moc"
