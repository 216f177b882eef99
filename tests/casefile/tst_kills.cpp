// The command line killed at any moment: its result is whole or as before, the synced file untouched,
// and after its next start nothing personal is left on the disk. CLMRS_KILLS says how many rounds.
#include "caselanding.h"

#include "models/demo/demo.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <random>

using namespace clmrs;

namespace {

constexpr int kUsualRounds = 20;
constexpr int kLongestDelayMs = 400;
constexpr int kNames = 300;

// One program with a home of its own, started again and again.
class CommandLine
{
public:
    explicit CommandLine(const Landing &landing)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[variable, folder] :
             {std::pair("XDG_CACHE_HOME", "cache"), {"TMPDIR", "tmp"}, {"HOME", "home"}, {"XDG_RUNTIME_DIR", "run"}}) {
            QDir().mkpath(landing.elsewhere(QLatin1String(folder)));
            environment.insert(QLatin1String(variable), landing.elsewhere(QLatin1String(folder)));
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"));
    }

    void start(const QStringList &arguments)
    {
        m_process.setArguments(arguments);
        m_process.start();
        m_process.waitForStarted();
    }
    // The exit code, or -1 where the kill came before the end.
    int end()
    {
        m_process.waitForFinished(-1);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    int killAfter(int milliseconds)
    {
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        m_process.kill();
        return end();
    }

private:
    QProcess m_process;
};

} // namespace

class KillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledRunLeavesAllOrNothing_data();
    void aKilledRunLeavesAllOrNothing();
    void cleanupTestCase();

private:
    QString outFile() const { return m_landing.elsewhere(QStringLiteral("out/children.csv")); }
    QStringList command() const
    {
        return {QStringLiteral("children"), m_landing.file(),      QStringLiteral("--as-of"), QStringLiteral("2026-10-31"),
                QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"),      outFile()};
    }
    // Files outside the synced folder in which a name of a child or a head stands.
    QStringList filesWithNames() const;

    Landing m_landing;
    CommandLine m_commandLine{m_landing};
    QList<QByteArray> m_names;
    QByteArray m_expected;
    int m_wholeRunMs = 0;
    int m_killed = 0;
    int m_tracesBeforeSweep = 0;
};

void KillsTest::initTestCase()
{
    writeDemoCooperative(m_landing.file().toStdString(), {.households = 3000}, Progress());
    const Outcome outcome = outcomeOf(m_landing);
    for (const Child &child : outcome.snapshot().children.counting().first(kNames)) {
        const std::string_view name = outcome.snapshot().text(child.name);
        if (name.size() > 8) // so long that chance does not write it
            m_names.append(QByteArray(name.data(), qsizetype(name.size())));
    }
    QVERIFY(m_names.size() > kNames / 2);
    QDir().mkpath(m_landing.elsewhere(QStringLiteral("out")));
    QElapsedTimer timer;
    timer.start();
    m_commandLine.start(command());
    QCOMPARE(m_commandLine.end(), 0);
    m_wholeRunMs = int(timer.elapsed());
    m_expected = bytesOf(outFile());
    QVERIFY(m_expected.count('\n') > 3000);
}

QStringList KillsTest::filesWithNames() const
{
    QStringList files;
    QDirIterator entries(m_landing.top(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (path.startsWith(m_landing.folder()))
            continue;
        const QByteArray bytes = bytesOf(path);
        if (std::any_of(m_names.begin(), m_names.end(), [&](const QByteArray &name) { return bytes.contains(name); }))
            files.append(path);
    }
    return files;
}

void KillsTest::aKilledRunLeavesAllOrNothing_data()
{
    QTest::addColumn<int>("delay"); // milliseconds
    QTest::addColumn<bool>("resultIsThere");
    const int asked = qEnvironmentVariableIntValue("CLMRS_KILLS");
    std::mt19937 random(1);
    // Most delays fall into the run, however fast the computer is.
    std::uniform_int_distribution<int> delays(0, std::min(kLongestDelayMs, m_wholeRunMs * 6 / 5));
    for (int round = 1; round <= (asked > 0 ? asked : kUsualRounds); ++round) {
        const int delay = delays(random);
        QTest::addRow("round %d, after %d ms", round, delay) << delay << (round % 2 == 0);
    }
}

void KillsTest::aKilledRunLeavesAllOrNothing()
{
    QFETCH(const int, delay);
    QFETCH(const bool, resultIsThere);
    const QByteArray earlier = "an earlier result\n";
    QFile::remove(outFile());
    if (resultIsThere)
        writeBytes(outFile(), earlier);
    const QStringList before = contentsOf(m_landing.folder());

    m_commandLine.start(command());
    const int code = m_commandLine.killAfter(delay);
    QVERIFY2(code == -1 || code == 0, qPrintable(QString::number(code)));
    m_killed += code == -1;

    const QByteArray result = QFile::exists(outFile()) ? bytesOf(outFile()) : QByteArray();
    const bool asBefore = result == (resultIsThere ? earlier : QByteArray());
    QVERIFY2(result == m_expected || (asBefore && code == -1), "the result is neither whole nor as before");
    QCOMPARE(contentsOf(m_landing.folder()), before);

    m_tracesBeforeSweep += !filesWithNames().isEmpty();
    m_commandLine.start({QStringLiteral("--version")});
    QCOMPARE(m_commandLine.end(), 0);
    QCOMPARE(filesWithNames(), QStringList());
    QCOMPARE(leftUnder(m_landing.elsewhere(QStringLiteral("cache/clmrs-desk/working-copies"))), QStringList());
}

void KillsTest::cleanupTestCase()
{
    const QStringList results = QDir(m_landing.elsewhere(QStringLiteral("out"))).entryList(QDir::Files);
    qInfo("%d killed, of them %d with a working copy on the disk; whole run %d ms; %lld unfinished results", m_killed,
          m_tracesBeforeSweep, m_wholeRunMs, qint64(results.size() - results.count(QStringLiteral("children.csv"))));
    QVERIFY(m_killed > 0);
}

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
