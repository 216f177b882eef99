// One-to-ones are open to their author alone: nobody else reads, changes, deletes or brings one back; and they are sealed.
#include "logscene.h"

#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

OneToOne talk(const std::string &record)
{
    OneToOne row;
    row.monitor = {"personnel", "m1", "Awa"};
    row.heldOn = Date::parse("2026-10-02");
    row.agenda = "workload";
    row.record = record;
    return row;
}

Change writing(const std::optional<OneToOne> &before, const std::optional<OneToOne> &after)
{
    return {"Talked", {Edit<OneToOne>{before, after}}};
}

std::size_t readBy(Logbook &logbook, const Key &reader) { return logbook.snapshot(reader)->all<OneToOne>().size(); }

template <class Work>
QString refusedWith(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.sentence().text();
    }
    return {};
}

} // namespace

class OneToOnesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAuthorReads();
    void onlyTheAuthorWrites();
    void nobodyElseTakesItBack();
    void whoWritesSaysWhoTheyAre();
    void theWordsAreSealed();
};

void OneToOnesTest::onlyTheAuthorReads()
{
    LogScene scene;
    const auto logbook = scene.open();
    logbook->apply(writing({}, talk("tired of the road")), anna());
    logbook->apply(writing({}, talk("wants to lead")), bola());
    QCOMPARE(readBy(*logbook, anna().author), std::size_t(1));
    QCOMPARE(logbook->snapshot(anna().author)->all<OneToOne>().front().record, std::string("tired of the road"));
    QCOMPARE(readBy(*logbook, bola().author), std::size_t(1));
    QCOMPARE(readBy(*logbook, Key::random()), std::size_t(0));
    QCOMPARE(readBy(*logbook, Key()), std::size_t(0));
    QVERIFY(logbook->snapshot()->all<OneToOne>().empty()); // what the command line has
}

void OneToOnesTest::onlyTheAuthorWrites()
{
    LogScene scene;
    const auto logbook = scene.open();
    logbook->apply(writing({}, talk("first")), anna());
    const OneToOne mine = logbook->snapshot(anna().author)->all<OneToOne>().front();
    OneToOne changed = mine;
    changed.record = "second";
    QVERIFY(refusedWith([&] { logbook->apply(writing(mine, changed), bola()); }).contains(u("its author alone")));
    QVERIFY(refusedWith([&] { logbook->apply(writing(mine, std::nullopt), bola()); }).contains(u("its author alone")));
    QCOMPARE(logbook->snapshot(anna().author)->all<OneToOne>().front().record, std::string("first"));
    logbook->apply(writing(mine, changed), anna());
    QCOMPARE(logbook->snapshot(anna().author)->all<OneToOne>().front().record, std::string("second"));
}

void OneToOnesTest::nobodyElseTakesItBack()
{
    LogScene scene;
    const auto logbook = scene.open();
    logbook->apply(writing({}, talk("first")), anna());
    const OneToOne mine = logbook->snapshot(anna().author)->all<OneToOne>().front();
    logbook->apply(writing(mine, std::nullopt), anna());
    QVERIFY(!refusedWith([&] { logbook->undo(bola()); }).isEmpty()); // would be bola's to read
    QCOMPARE(readBy(*logbook, bola().author), std::size_t(0));
    logbook->undo(anna());
    QCOMPARE(readBy(*logbook, anna().author), std::size_t(1));
    QVERIFY(!refusedWith([&] { logbook->undo(bola()); }).isEmpty()); // of the first writing
    QCOMPARE(readBy(*logbook, anna().author), std::size_t(1));
}

void OneToOnesTest::whoWritesSaysWhoTheyAre()
{
    LogScene scene;
    const auto logbook = scene.open();
    Hand nobody = anna();
    nobody.author = Key();
    QVERIFY(refusedWith([&] { logbook->apply(writing({}, talk("first")), nobody); }).contains(u("who you are")));
}

void OneToOnesTest::theWordsAreSealed()
{
    LogScene scene;
    const auto logbook = scene.open();
    logbook->protect("Akwaba, 12 cabosses!", anna());
    logbook->apply(writing({}, talk("Zanzibarine is tired")), anna());
    QCOMPARE(filesHolding(scene.folder(), u("Zanzibarine")), QStringList());
    QCOMPARE(logbook->snapshot(anna().author)->all<OneToOne>().front().record, std::string("Zanzibarine is tired"));
    logbook->lock();
    QVERIFY(logbook->snapshot(anna().author)->all<OneToOne>().front().record.empty());
}

QTEST_GUILESS_MAIN(OneToOnesTest)
#include "tst_onetoones.moc"
