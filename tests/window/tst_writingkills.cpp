// The window is killed while a person enters notes: whatever it showed as saved is there, none twice, and the logbook is whole.
#include "../logbook/killedprogram.h"

#include "support/casefilebuilder.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

constexpr int kLongestMs = 1000;
constexpr int kEarlyOnes = 4; // one of so many is killed while it starts

} // namespace

class WritingKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownAsSavedIsThere_data() { rowsOfRounds(askedRounds()); }
    void whatWasShownAsSavedIsThere();
    void cleanupTestCase();

private:
    KilledProgram m_window;
    std::mt19937 m_random{1};
    int m_saved = 0;
};

void WritingKillsTest::whatWasShownAsSavedIsThere()
{
    QFETCH(const int, count);
    CaseFileBuilder file;
    file.skeleton().child("k");
    const LogScene scene = LogScene::inMemory();
    LogbookOptions options = scene.options();
    options.path = scene.folder() + u("/driven.logbook"); // as DrivenWindow names it
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u("TMPDIR"), scene.folder()); // what a killed one leaves goes with the scene
    m_window.setEnvironment(environment);
    std::uniform_int_distribution<int> delays(0, kLongestMs);
    QStringList saved;
    for (int round = 0; round < count; ++round) {
        m_window.start({u(CLMRS_BUILD_DIR "/bin/windowworker"), scene.folder(), file.path()});
        const bool isEarly = round % kEarlyOnes == 0;
        QVERIFY2(isEarly || m_window.waitForWords(), m_window.errors().constData());
        saved += m_window.killedAfter(delays(m_random));
        QVERIFY2(m_window.wasKilled(), m_window.errors().constData()); // it never ends by itself
        Logbook logbook(options);
        const QStringList texts = noteTexts(logbook);
        const QSet<QString> there(texts.begin(), texts.end());
        for (const QString &text : saved)
            QVERIFY2(there.contains(text), qPrintable(text));
        QCOMPARE(there.size(), texts.size());
        QVERIFY2(there.size() <= saved.size() + round + 1, "each kill meets one note at most that was not shown yet");
    }
    m_saved += int(saved.size());
}

void WritingKillsTest::cleanupTestCase()
{
    qInfo("%d killed, %d notes shown as saved", m_window.killed(), m_saved);
    QVERIFY(m_saved >=
            m_window.started() - (m_window.started() + kEarlyOnes - 1) / kEarlyOnes); // they were killed while they wrote
}

QTEST_GUILESS_MAIN(WritingKillsTest)
#include "tst_writingkills.moc"
