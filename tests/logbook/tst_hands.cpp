// Whose hand did it: what is done to the whole logbook leaves its audit row, who sits where, whose draft it is.
#include "logscene.h"

#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const Subject kGone{"child", "k1", "Awa Konan"};

// What was done to the whole logbook, the earliest first: "ACTION TABLE" by whom, without words and of no row.
struct Done
{
    std::string what;
    Hand hand;

    friend bool operator==(const Done &one, const Done &other)
    {
        return one.what == other.what && one.hand.origin == other.hand.origin && one.hand.author == other.hand.author;
    }
};

Key keyIn(const Cell &cell)
{
    Key key;
    const std::string_view bytes = cell.blob();
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(key.bytes.data()));
    return key;
}

std::vector<Done> doneToTheWhole(const LogScene &scene)
{
    Database database = scene.peek();
    Statement audit(database,
                    "SELECT action || ' ' || in_table, origin, author FROM audit WHERE row = zeroblob(16) AND before IS "
                    "NULL AND after IS NULL AND at = '2026-11-01T12:00:00Z' ORDER BY number");
    std::vector<Done> done;
    while (audit.step())
        done.push_back({std::string(audit.cell(0).text()), {keyIn(audit.cell(1)), keyIn(audit.cell(2))}});
    return done;
}

void writeAuthor(Logbook &logbook, const Hand &hand)
{
    Author author;
    author.head.key = hand.author;
    author.name = "Awa Supervisor";
    logbook.apply({nullptr, {Edit<Author>{std::nullopt, author}}}, hand);
}

std::string unchanged(const std::string &content) { return content; }

} // namespace

class HandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneToTheWholeIsAudited();
    void aLockedLogbookAuditsAnErasing();
    void whatIsRefusedIsNotAudited();
    void aLostLogbookThatIsReplacedIsAudited();
    void theBackupKnowsWhoSitsWhereNobodyCanBeAsked();
    void whoSitsIsKnownByWorkstation();
    void whoLastWroteSitsThereAfterVersionThirteen();
    void draftsAreOfTheirAuthorAndWorkstation();
    void draftsOfNobodyAreTakenOver();
    void formerDraftsAreOffered();
};

void HandsTest::whatIsDoneToTheWholeIsAudited()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    added(*logbook, noteAbout(kGone.id, "Quokkaphrase"));
    std::vector<Done> expected;
    const auto wasDone = [&](const char *what, const Hand &hand) {
        expected.push_back({what, hand});
        return doneToTheWhole(scene) == expected;
    };
    logbook->protect("Akwaba, 12 cabosses!", anna());
    QVERIFY(wasDone("protect ", anna()));
    logbook->changePassphrase("another one", bola());
    QVERIFY(wasDone("change_passphrase ", bola()));
    logbook->unprotect(anna());
    QVERIFY(wasDone("unprotect ", anna()));
    const QString backup = logbook->backUp();
    logbook->restore(backup, bola());
    QVERIFY(wasDone("restore ", bola()));
    logbook->erase(kGone, {unchanged, unchanged}, anna(), Progress());
    QVERIFY(wasDone("erase child", anna()));
    // That somebody was erased, not who.
    QCOMPARE(filesHolding(scene.folder(), u("Awa Konan")), QStringList());
    QCOMPARE(scene.peek().integer("SELECT count(*) FROM audit WHERE before IS NOT NULL OR after IS NOT NULL"),
             std::optional<std::int64_t>(0));
}

void HandsTest::aLockedLogbookAuditsAnErasing()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    added(*logbook, noteAbout(kGone.id, "Quokkaphrase"));
    logbook->protect("Akwaba, 12 cabosses!", anna());
    logbook->lock();
    logbook->erase(kGone, {unchanged, unchanged}, bola(), Progress());
    QVERIFY(doneToTheWhole(scene).back() == (Done{"erase child", bola()}));
}

void HandsTest::whatIsRefusedIsNotAudited()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    const QString backup = logbook->backUp();
    writeBytes(backup, "Dear diary");
    QVERIFY(!refusal([&] { logbook->restore(backup, anna()); }).isEmpty());
    QVERIFY(doneToTheWhole(scene).empty());
    logbook->protect("Akwaba, 12 cabosses!", anna());
    logbook->lock();
    QVERIFY(!refusal([&] { logbook->changePassphrase("another", anna()); }).isEmpty());
    QVERIFY(!refusal([&] { logbook->unprotect(anna()); }).isEmpty());
    QCOMPARE(doneToTheWhole(scene).size(), std::size_t(1));
}

void HandsTest::aLostLogbookThatIsReplacedIsAudited()
{
    const LogScene scene = LogScene::inMemory();
    const QString backup = scene.open()->backUp();
    writeBytes(scene.path(), {});
    Logbook::replaceLost(scene.options(), backup, bola());
    QVERIFY(doneToTheWhole(scene) == (std::vector<Done>{{"restore ", bola()}}));
}

void HandsTest::theBackupKnowsWhoSitsWhereNobodyCanBeAsked()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    writeAuthor(*logbook, anna());
    logbook->sit(anna());
    const QString backup = logbook->backUp();
    writeBytes(scene.path(), {});
    Logbook::replaceLost(scene.options(), backup, {anna().origin, Key()});
    QVERIFY(doneToTheWhole(scene) == (std::vector<Done>{{"restore ", anna()}}));
}

void HandsTest::whoSitsIsKnownByWorkstation()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    logbook->sit(anna());
    QVERIFY(logbook->whoSits(anna().origin).author.isNull()); // no such author
    writeAuthor(*logbook, anna());
    writeAuthor(*logbook, bola());
    QCOMPARE(scene.open()->whoSits(anna().origin).author, anna().author);
    QVERIFY(logbook->whoSits(bola().origin).author.isNull());
    QCOMPARE(logbook->whoSits(bola().origin).origin, bola().origin);
    logbook->sit({anna().origin, bola().author});
    logbook->sit({bola().origin, anna().author});
    QCOMPARE(logbook->whoSits(anna().origin).author, bola().author);
    QCOMPARE(logbook->whoSits(bola().origin).author, anna().author);
    logbook->sit({anna().origin, Key()});
    QVERIFY(logbook->whoSits(anna().origin).author.isNull());
    logbook->apply(deleting(*logbook->snapshot()->find<Author>(anna().author)), bola());
    QVERIFY(logbook->whoSits(bola().origin).author.isNull());
}

void HandsTest::whoLastWroteSitsThereAfterVersionThirteen()
{
    const LogScene scene = LogScene::inMemory();
    scene.makeVersion(12, 1);
    {
        Database database = scene.peek();
        for (const Hand &hand : {anna(), Hand{anna().origin, bola().author}, Hand{anna().origin, Key()}, bola()}) {
            Statement audit(database, "INSERT INTO audit (key, at, origin, author, action, in_table, row) VALUES (:key, "
                                      "'2026-01-01T00:00:00Z', :origin, :author, 'add', 'note', :key)");
            const Key key = Key::random();
            audit.bindBlob(":key", key.view());
            audit.bindBlob(":origin", hand.origin.view());
            audit.bindBlob(":author", hand.author.view());
            audit.run();
        }
    }
    const auto logbook = scene.open();
    writeAuthor(*logbook, anna());
    writeAuthor(*logbook, bola());
    QCOMPARE(logbook->whoSits(anna().origin).author, bola().author); // who was nobody does not count
    QCOMPARE(logbook->whoSits(bola().origin).author, bola().author);
    QVERIFY(logbook->whoSits(Key::random()).author.isNull());
}

void HandsTest::draftsAreOfTheirAuthorAndWorkstation()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    const std::vector<Hand> hands{
        anna(), bola(), {anna().origin, bola().author}, {bola().origin, anna().author}, {anna().origin, Key()}};
    for (std::size_t i = 0; i < hands.size(); ++i)
        logbook->keepDraft({"note", "child/k1", "of " + std::to_string(i)}, hands[i]);
    logbook->keepDraft({"note", "child/k1", "of the first, longer"}, hands.front());
    // The last is nobody's: whoever wrote at that workstation before has their own.
    QCOMPARE(logbook->draft("note", "child/k1", hands[0])->text, std::string("of the first, longer"));
    for (std::size_t i = 1; i + 1 < hands.size(); ++i)
        QCOMPARE(logbook->draft("note", "child/k1", hands[i])->text, "of " + std::to_string(i));
    logbook->dropDraft("note", "child/k1", bola());
    QVERIFY(!logbook->draft("note", "child/k1", bola()));
    QCOMPARE(logbook->draft("note", "child/k1", hands[2])->text, std::string("of 2"));
    QCOMPARE(logbook->draft("note", "child/k1", hands[3])->text, std::string("of 3"));
}

void HandsTest::draftsOfNobodyAreTakenOver()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    const Hand nobody{anna().origin, Key()};
    logbook->keepDraft({"note", "child/k1", "half a"}, nobody);
    QVERIFY(!logbook->draft("note", "child/k1", bola())); // of another workstation
    QCOMPARE(logbook->draft("note", "child/k1", anna())->text, std::string("half a"));
    logbook->keepDraft({"note", "child/k1", "half a sentence"}, anna());
    QVERIFY(!logbook->draft("note", "child/k1", nobody));
    logbook->dropDraft("note", "child/k1", anna());
    QVERIFY(!logbook->draft("note", "child/k1", anna()));
}

void HandsTest::formerDraftsAreOffered()
{
    const LogScene scene = LogScene::inMemory();
    scene.makeVersion(12, 1);
    {
        Database database = scene.peek();
        database.run("INSERT INTO draft (key, kind, subject, text) VALUES (randomblob(16), 'note', 'child/k1', 'of before'), "
                     "(randomblob(16), 'note', 'child/k2', 'another')");
    }
    const auto logbook = scene.open();
    QCOMPARE(logbook->draft("note", "child/k1", bola())->text, std::string("of before"));
    QCOMPARE(logbook->draft("note", "child/k1", anna())->text, std::string("of before"));
    logbook->keepDraft({"note", "child/k1", "hers"}, anna());
    QVERIFY(!logbook->draft("note", "child/k1", bola()));
    QCOMPARE(logbook->draft("note", "child/k2", bola())->text, std::string("another"));
    logbook->dropDraft("note", "child/k2", bola());
    QVERIFY(!logbook->draft("note", "child/k2", anna()));
}

QTEST_GUILESS_MAIN(HandsTest)
#include "tst_hands.moc"
