// The k-th call to the disk fails, for every k until the work goes through: once, for ever after, and because the
// disk is full. After each the logbook is whole, and what was acknowledged is there.
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/faultyfiles.h"
#include "support/u.h"

#include <QTest>
#include <algorithm>
#include <sqlite3.h>

using namespace clmrs;

// In the place of libsodium's, in this program alone: a key from salt and secret at once. Argon2id itself, half a second each
// time, touches no disk (tst_seal tries it); without it every k can be tried of protecting, too.
extern "C" int crypto_pwhash(unsigned char *key, unsigned long long keyBytes, const char *secret, unsigned long long secretBytes,
                             const unsigned char *salt, unsigned long long, std::size_t, int)
{
    constexpr std::size_t kSaltBytes = 16;
    std::fill_n(key, keyBytes, static_cast<unsigned char>(secretBytes));
    for (std::size_t i = 0; i < std::max<std::size_t>(secretBytes, kSaltBytes); ++i)
        key[i % keyBytes] = static_cast<unsigned char>(
            31 * key[i % keyBytes] + static_cast<unsigned char>(secret[i % secretBytes]) + salt[i % kSaltBytes]);
    return 0;
}

namespace {

constexpr char kPass[] = "Akwaba, 12 cabosses!";
constexpr int kMostCalls = 2000;
constexpr int kImported = 100;
const QString kWord = u("Quokkaphrase");
const QStringList kThree{u("one"), u("three"), u("two")};

// What a test leaves before the fault, and what it does under it.
struct Work
{
    void (*prepare)(const LogScene &scene);
    void (*run)(const LogScene &scene);
    // Of the healthy logbook afterwards; `isDone`: the work had said that it went through. Fails the test.
    void (*judge)(const LogScene &scene, Logbook &logbook, bool isDone);
    int stride; // of k
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

void undoThree(const LogScene &scene)
{
    const auto logbook = scene.open();
    logbook->apply(adding({noteAbout("k1", "one"), noteAbout("k1", "two"), noteAbout("k1", "three")}), anna());
    logbook->undo(anna());
}

// What was added is there as a whole until it is taken back as a whole.
void judgeUndone(const LogScene &, Logbook &logbook, bool isDone)
{
    const QStringList texts = noteTexts(logbook);
    QVERIFY2(texts == abcAnd({}) || (!isDone && texts == abcAnd(kThree)), qPrintable(texts.join(u' ')));
}

void importMany(const LogScene &scene)
{
    std::vector<Note> notes;
    for (int i = 0; i < kImported; ++i)
        notes.push_back(noteAbout("k" + std::to_string(i), std::string(600, 'n')));
    scene.open()->apply(adding(notes), anna());
}

void judgeImported(const LogScene &, Logbook &logbook, bool isDone)
{
    const auto rows = noteTexts(logbook).size() - abcAnd({}).size();
    QVERIFY2(rows == kImported || (!isDone && rows == 0), qPrintable(QString::number(rows)));
}

void prepareDraft(const LogScene &scene) { scene.open()->keepDraft({"note", "child/k1", "half a"}, anna()); }

void keepLongerDraft(const LogScene &scene) { scene.open()->keepDraft({"note", "child/k1", "half a sentence"}, anna()); }

void judgeDraft(const LogScene &, Logbook &logbook, bool isDone)
{
    const std::string text = logbook.draft("note", "child/k1", anna()).value_or(Draft()).text;
    QVERIFY2(text == "half a sentence" || (!isDone && text == "half a"), text.c_str());
}

StoredDigest digestNumbered(int number) { return {"coop", Moment::fromSeconds(number), std::string(5000, char('0' + number))}; }

void prepareDigests(const LogScene &scene)
{
    const auto logbook = scene.open();
    for (const int number : {1, 2})
        logbook->keepDigest(digestNumbered(number));
}

void keepThirdDigest(const LogScene &scene) { scene.open()->keepDigest(digestNumbered(3)); }

// Two generations, always: the latest two, or those of before.
void judgeDigests(const LogScene &, Logbook &logbook, bool isDone)
{
    const auto digests = logbook.digests("coop");
    QCOMPARE(digests.size(), std::size_t(2));
    const int latest = digests.front().content == digestNumbered(3).content ? 3 : 2;
    QVERIFY(!isDone || latest == 3);
    QVERIFY(digests[0].content == digestNumbered(latest).content && digests[1].content == digestNumbered(latest - 1).content);
}

void prepareVersionOne(const LogScene &scene) { scene.makeVersion(1, 3); }

void judgeMigrated(const LogScene &, Logbook &logbook, bool)
{
    QCOMPARE(noteTexts(logbook), QStringList({u("old 0"), u("old 1"), u("old 2")}));
    logbook.keepDraft({"note", "child/k1", "draft"}, anna()); // of the newer version
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
    logbook->restore(logbook->backups().front(), anna());
}

void judgeRestored(const LogScene &, Logbook &logbook, bool isDone)
{
    const QStringList texts = noteTexts(logbook);
    QVERIFY2(texts == abcAnd({}) || (!isDone && texts.isEmpty()), qPrintable(texts.join(u' ')));
    if (texts.isEmpty()) {
        logbook.restore(logbook.backups().front(), anna());
        QCOMPARE(noteTexts(logbook), abcAnd({}));
    }
}

void prepareWords(const LogScene &scene)
{
    const auto logbook = scene.open();
    added(*logbook, noteAbout("k1", kWord.toStdString()));
    logbook->keepDraft({"note", "child/k1", kWord.toStdString()}, anna());
    logbook->backUp();
}

void protectOnce(const LogScene &scene)
{
    const auto logbook = scene.open();
    QVERIFY(!logbook->protect(kPass, anna()).empty());
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
    QCOMPARE(logbook.draft("note", "child/k1", anna())->text, kWord.toStdString());
}

std::string unchanged(const std::string &content) { return content; }

void eraseOnce(const LogScene &scene)
{
    scene.open()->erase({"child", "k1", {}}, {unchanged, unchanged}, anna(), Progress());
    QCOMPARE(filesHolding(scene.folder(), kWord), QStringList());
}

void judgeErased(const LogScene &scene, Logbook &logbook, bool isDone)
{
    const QStringList texts = noteTexts(logbook);
    QVERIFY2(texts.isEmpty() || (!isDone && texts == QStringList{kWord}), qPrintable(texts.join(u' ')));
    logbook.erase({"child", "k1", {}}, {unchanged, unchanged}, anna(), Progress());
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
    QTest::addColumn<int>("first"); // call
    // Each k in all three ways on the roads of writing; of the rest, which are long, once, and in each way under CLMRS_KILLS.
    const int every = qEnvironmentVariableIsSet("CLMRS_KILLS") ? 1 : 3;
    const std::pair<const char *, Work> works[] = {
        {"create", {prepareNothing, openIt, judgeMade, every}},
        {"apply", {prepareNotes, applyThree, judgeThree, 1}},
        {"undo", {prepareNotes, undoThree, judgeUndone, 1}},
        {"import", {prepareNotes, importMany, judgeImported, 1}},
        {"draft", {prepareDraft, keepLongerDraft, judgeDraft, 1}},
        {"digest", {prepareDigests, keepThirdDigest, judgeDigests, 1}},
        {"migrate", {prepareVersionOne, openIt, judgeMigrated, every}},
        {"back up", {prepareNotes, backUpOnce, judgeBackups, every}},
        {"restore", {prepareOlderBackup, restoreOnce, judgeRestored, every}},
        {"erase", {prepareWords, eraseOnce, judgeErased, every}},
        {"protect", {prepareWords, protectOnce, judgeProtected, every}},
    };
    for (const auto &[name, work] : works) {
        const int third = work.stride / 3;
        QTest::addRow("%s, an error", name) << work << SQLITE_IOERR << false << 1;
        QTest::addRow("%s, errors for ever", name) << work << SQLITE_IOERR << true << 1 + third;
        QTest::addRow("%s, a full disk", name) << work << SQLITE_FULL << true << 1 + 2 * third;
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
    QFETCH(const int, first);
    const LogScene prepared = LogScene::inMemory();
    work.prepare(prepared);
    int call = first;
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
