// The k-th call to the disk fails, for every k until the work goes through: once, for ever after, and because the
// disk is full. After each the logbook is whole, and what was acknowledged is there.
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/faultyfiles.h"
#include "support/u.h"

#include <QTest>
#include <sqlite3.h>

using namespace clmrs;

namespace {

constexpr char kPass[] = "Akwaba, 12 cabosses!";
constexpr int kMostCalls = 2000;
const QString kWord = u("Quokkaphrase");
const QStringList kThree{u("one"), u("three"), u("two")};

// What a test leaves before the fault, and what it does under it.
struct Work
{
    void (*prepare)(const LogScene &scene);
    void (*run)(const LogScene &scene);
    // Of the healthy logbook afterwards; `isDone`: the work had said that it went through. Fails the test.
    void (*judge)(const LogScene &scene, Logbook &logbook, bool isDone);
    int stride; // of k: protecting costs half a second each time
};

void prepareNothing(const LogScene &) {}

void prepareNotes(const LogScene &scene)
{
    const auto logbook = scene.open();
    for (const char *text : {"a", "b", "c"})
        added(*logbook, noteAbout("k1", text));
}

QStringList abcAnd(const QStringList &more)
{
    QStringList all = QStringList({u("a"), u("b"), u("c")}) + more;
    all.sort();
    return all;
}

void judgeMade(const LogScene &, Logbook &logbook, bool)
{
    QCOMPARE(noteTexts(logbook), QStringList());
    added(logbook, noteAbout("k1", "a"));
}

void applyThree(const LogScene &scene)
{
    scene.open()->apply(adding({noteAbout("k1", "one"), noteAbout("k1", "two"), noteAbout("k1", "three")}), anna());
}

void judgeThree(const LogScene &, Logbook &logbook, bool isDone)
{
    const QStringList texts = noteTexts(logbook);
    QVERIFY2(texts == abcAnd(kThree) || (!isDone && texts == abcAnd({})), qPrintable(texts.join(u' ')));
}

void prepareVersionOne(const LogScene &scene) { scene.makeVersion(1, 3); }

void judgeMigrated(const LogScene &, Logbook &logbook, bool)
{
    QCOMPARE(noteTexts(logbook), QStringList({u("old 0"), u("old 1"), u("old 2")}));
    logbook.keepDraft({"note", "child/k1", "draft"}); // of the newer version
}

void openIt(const LogScene &scene) { scene.open(); }

void backUpOnce(const LogScene &scene) { scene.open()->backUp(); }

void judgeBackups(const LogScene &scene, Logbook &logbook, bool isDone)
{
    QCOMPARE(noteTexts(logbook), abcAnd({}));
    QVERIFY(!isDone || !logbook.backups().isEmpty());
    for (const QString &path : logbook.backups()) {
        Database backup = Database::openImmutable(path.toStdString());
        QCOMPARE(backup.text("PRAGMA integrity_check"), std::string("ok"));
        QCOMPARE(backup.integer("SELECT count(*) FROM note"), std::optional<std::int64_t>(3));
    }
    QCOMPARE(QDir(scene.backupFolder()).entryList(QDir::Files).size(), logbook.backups().size());
}

void prepareOlderBackup(const LogScene &scene)
{
    prepareNotes(scene);
    const auto logbook = scene.open();
    logbook->backUp();
    for (const char *text : {"a", "b", "c"})
        logbook->apply(deleting(noteWith(*logbook, text)), anna());
}

void restoreOnce(const LogScene &scene)
{
    const auto logbook = scene.open();
    logbook->restore(logbook->backups().front());
}

void judgeRestored(const LogScene &, Logbook &logbook, bool isDone)
{
    const QStringList texts = noteTexts(logbook);
    QVERIFY2(texts == abcAnd({}) || (!isDone && texts.isEmpty()), qPrintable(texts.join(u' ')));
    if (texts.isEmpty()) {
        logbook.restore(logbook.backups().front());
        QCOMPARE(noteTexts(logbook), abcAnd({}));
    }
}

void prepareWords(const LogScene &scene)
{
    const auto logbook = scene.open();
    added(*logbook, noteAbout("k1", kWord.toStdString()));
    logbook->keepDraft({"note", "child/k1", kWord.toStdString()});
    logbook->backUp();
}

void protectOnce(const LogScene &scene)
{
    const auto logbook = scene.open();
    QVERIFY(!logbook->protect(kPass).empty());
    if (!logbook->tracesLeft())
        QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
}

void judgeProtected(const LogScene &scene, Logbook &logbook, bool isDone)
{
    QVERIFY(!isDone || logbook.isProtected());
    if (logbook.isProtected()) {
        QVERIFY(!logbook.tracesLeft()); // what was due was done when it was opened
        QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
        QVERIFY(logbook.unlock(kPass));
    }
    QCOMPARE(noteTexts(logbook), QStringList{kWord});
    QCOMPARE(logbook.draft("note", "child/k1")->text, kWord.toStdString());
}

std::string unchanged(const std::string &content) { return content; }

void eraseOnce(const LogScene &scene)
{
    scene.open()->erase({"child", "k1", {}}, {unchanged, unchanged}, Progress());
    QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
}

void judgeErased(const LogScene &scene, Logbook &logbook, bool isDone)
{
    const QStringList texts = noteTexts(logbook);
    QVERIFY2(texts.isEmpty() || (!isDone && texts == QStringList{kWord}), qPrintable(texts.join(u' ')));
    logbook.erase({"child", "k1", {}}, {unchanged, unchanged}, Progress());
    QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
    for (const QString &path : logbook.backups())
        QCOMPARE(Database::openImmutable(path.toStdString()).text("PRAGMA integrity_check"), std::string("ok"));
}

} // namespace

class LogbookFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogbookOutlastsEveryFault_data();
    void theLogbookOutlastsEveryFault();
    void oneLogbookGoesOnAfterEveryFault();

private:
    // False: the call was beyond the last; the work went through untouched.
    bool round(const Work &work, const LogScene &prepared, int call, int code, bool everAfter);

    FaultyFiles m_files;
};

void LogbookFaultsTest::theLogbookOutlastsEveryFault_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("everAfter");
    const bool isLong = qEnvironmentVariableIsSet("CLMRS_KILLS"); // every k; else one of a few, but for the road of writing
    const int stride = isLong ? 1 : 12;
    const std::pair<const char *, Work> works[] = {
        {"create", {prepareNothing, openIt, judgeMade, stride}},
        {"apply", {prepareNotes, applyThree, judgeThree, 1}},
        {"migrate", {prepareVersionOne, openIt, judgeMigrated, stride}},
        {"back up", {prepareNotes, backUpOnce, judgeBackups, stride}},
        {"restore", {prepareOlderBackup, restoreOnce, judgeRestored, stride}},
        {"erase", {prepareWords, eraseOnce, judgeErased, stride}},
        {"protect", {prepareWords, protectOnce, judgeProtected, isLong ? 7 : 60}},
    };
    for (const auto &[name, work] : works) {
        QTest::addRow("%s, an error", name) << work << SQLITE_IOERR << false;
        QTest::addRow("%s, errors for ever", name) << work << SQLITE_IOERR << true;
        QTest::addRow("%s, a full disk", name) << work << SQLITE_FULL << true;
    }
}

bool LogbookFaultsTest::round(const Work &work, const LogScene &prepared, int call, int code, bool everAfter)
{
    const LogScene scene = LogScene::inMemory();
    scene.copyFrom(prepared);
    bool isDone = false;
    m_files.failAt(call, code, everAfter);
    try {
        work.run(scene);
        isDone = true;
    } catch (const Error &error) {
        if (error.sentence().isEmpty())
            QTest::qFail("refused without a sentence", __FILE__, __LINE__);
    }
    const bool wasHit = m_files.hasFailed();
    m_files.heal();
    if (!isDone && !wasHit)
        QTest::qFail("refused without a fault", __FILE__, __LINE__);
    const auto logbook = scene.open();
    work.judge(scene, *logbook, isDone);
    if (Database::openWritable(scene.path().toStdString()).text("PRAGMA integrity_check") != "ok")
        QTest::qFail("the logbook is damaged", __FILE__, __LINE__);
    return wasHit;
}

void LogbookFaultsTest::theLogbookOutlastsEveryFault()
{
    QFETCH(const Work, work);
    QFETCH(const int, code);
    QFETCH(const bool, everAfter);
    const LogScene prepared = LogScene::inMemory();
    work.prepare(prepared);
    int call = 1;
    for (; call < kMostCalls && round(work, prepared, call, code, everAfter); call += work.stride) {
        if (QTest::currentTestFailed()) {
            qInfo("at call %d", call);
            return;
        }
    }
    QVERIFY(call > 10 && call < kMostCalls);
    qInfo("%d calls", call);
}

// Without opening it anew: what is acknowledged is there, what was refused is not.
void LogbookFaultsTest::oneLogbookGoesOnAfterEveryFault()
{
    LogScene scene;
    const auto logbook = scene.open();
    QStringList expected;
    bool wasHit = true;
    for (int call = 1; wasHit && call < kMostCalls; ++call) {
        for (const bool everAfter : {false, true}) {
            const QString text = u("note %1").arg(2 * call + everAfter, 5);
            m_files.failAt(call, SQLITE_IOERR, everAfter);
            const QString sentence = refusal([&] { logbook->apply(adding({noteAbout("k1", text.toStdString())}), anna()); });
            wasHit = m_files.hasFailed();
            m_files.heal();
            if (sentence.isEmpty())
                expected.append(text);
            QCOMPARE(noteTexts(*logbook), expected);
            QCOMPARE(logbook->undoable() != nullptr, !expected.isEmpty());
        }
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(noteTexts(*scene.open()), expected);
}

QTEST_GUILESS_MAIN(LogbookFaultsTest)
#include "tst_logbookfaults.moc"
