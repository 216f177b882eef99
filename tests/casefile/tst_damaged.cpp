// Files damaged at random: each load ends soon as a snapshot or with a sentence, never with a crash, and
// whatever comes out can be worked with. CLMRS_DAMAGED says how many files; a row's name is its seed.
#include "caselanding.h"
#include "caserows.h"

#include "models/demo/demo.h"
#include "models/indicators/filecheck.h"

#include <QTest>
#include <cstring>
#include <random>
#include <thread>

using namespace clmrs;

namespace {

constexpr int kUsualFiles = 100;
constexpr int kHangsAfterMs = 20'000;
constexpr std::size_t kPage = 4096;

class Damage
{
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    // One to four strokes: most files that arrive broken are broken in one way.
    void strike(QByteArray &bytes)
    {
        const std::size_t strokes = 1 + upTo(4) / 2;
        for (std::size_t i = 0; i < strokes && bytes.size() >= qsizetype(kPage); ++i)
            stroke(bytes);
    }

private:
    std::size_t upTo(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }

    void stroke(QByteArray &bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        const std::size_t at = upTo(4) == 0 ? upTo(std::min(size, kPage)) : upTo(size); // the schema's page often
        const std::size_t length = std::min(size - at, std::size_t(1) << upTo(13));
        char *from = bytes.data() + at;
        switch (upTo(8)) {
        case 0: // bits
            for (std::size_t i = 0; i < 1 + upTo(40); ++i)
                bytes[qsizetype(upTo(size))] ^= char(1 << upTo(8));
            break;
        case 1:
            std::fill_n(from, length, '\0');
            break;
        case 2:
            std::fill_n(from, length, '\xff');
            break;
        case 3:
            std::generate_n(from, length, [&] { return char(m_random()); });
            break;
        case 4: // shifted
            bytes.insert(qsizetype(at), QByteArray(qsizetype(1 + upTo(8)), 'x'));
            bytes.truncate(qsizetype(size));
            break;
        case 5: // cut, and often filled up again as some copying programs do
            bytes.truncate(qsizetype(at));
            if (upTo(3) > 0)
                bytes.append(QByteArray(qsizetype(size - at), '\0'));
            break;
        case 6: // a page in the place of another
            std::copy_n(bytes.constData() + upTo(size / kPage) * kPage, kPage, bytes.data() + upTo(size / kPage) * kPage);
            break;
        default: // bytes of the same file elsewhere
            std::memmove(from, bytes.constData() + upTo(size - length + 1), length);
            break;
        }
    }

    std::mt19937 m_random;
};

// Cancels what has not ended in time, so that a hang is a failure and not a stuck test run.
class Watchdog
{
public:
    explicit Watchdog(Progress &progress)
        : m_thread([this, &progress] {
              std::unique_lock lock(m_mutex);
              if (!m_done.wait_for(lock, std::chrono::milliseconds(kHangsAfterMs), [this] { return m_isDone; }))
                  progress.cancel();
          })
    {
    }
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isDone = true;
        }
        m_done.notify_all();
    }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    bool m_isDone = false;
    std::jthread m_thread;
};

} // namespace

class DamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDamagedFileEndsAsASnapshotOrWithASentence_data();
    void aDamagedFileEndsAsASnapshotOrWithASentence();
    void cleanupTestCase();

private:
    QByteArray m_whole;
    QMap<QString, int> m_ends; // how often each sentence, or a snapshot
};

void DamagedTest::initTestCase()
{
    const Landing landing;
    writeDemoCooperative(landing.file().toStdString(), {.households = 30}, Progress());
    m_whole = bytesOf(landing.file());
}

void DamagedTest::aDamagedFileEndsAsASnapshotOrWithASentence_data()
{
    QTest::addColumn<unsigned>("seed");
    const int asked = qEnvironmentVariableIntValue("CLMRS_DAMAGED");
    for (unsigned seed = 1; seed <= unsigned(asked > 0 ? asked : kUsualFiles); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DamagedTest::aDamagedFileEndsAsASnapshotOrWithASentence()
{
    QFETCH(const unsigned, seed);
    const Landing landing;
    QByteArray bytes = m_whole;
    Damage(seed).strike(bytes);
    writeBytes(landing.file(), bytes);
    const QStringList before = contentsOf(landing.folder());
    Progress progress;
    const Watchdog watchdog(progress);
    const Outcome outcome = outcomeOf(landing, progress);
    QVERIFY2(!outcome.cancelled, "it did not end in time");
    QCOMPARE(contentsOf(landing.folder()), before);
    ++m_ends[outcome ? QStringLiteral("read") : QString::fromUtf8(outcome.refusal).left(60)];
    if (!outcome)
        return;
    QCOMPARE(brokenPromise(outcome.snapshot()), QString());
    const auto book = makeCasebook(outcome.loaded.snapshot, {});
    const Caseload load = caseloadOn(*book, day("2026-10-31"), progress);
    QVERIFY(load.children.size() <= outcome.snapshot().children.counting().size());
    for (const Problem &problem : checkFile(*book, progress))
        QVERIFY(!problemSentence(*book, problem).text().isEmpty());
    outcome.loaded.fullCheck->isSound(progress);
    keptOutOn(*book, day("2026-10-31"));
}

void DamagedTest::cleanupTestCase()
{
    int files = 0;
    for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end) {
        qInfo("%5d %s", end.value(), qPrintable(end.key()));
        files += end.value();
    }
    QVERIFY(files < kUsualFiles || m_ends.size() >= 3); // the damage is not all of one kind
}

QTEST_GUILESS_MAIN(DamagedTest)
#include "tst_damaged.moc"
