// The question before a file that leaves out more than the one that is open.
#include "heldsession.h"

#include <QTest>

using namespace clmrs;

class PoorerFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPoorerFileIsAskedAbout_data();
    void aPoorerFileIsAskedAbout();
    void theAnswerDecides_data();
    void theAnswerDecides();
    void anotherFileTakesTheQuestionAway();
    void theAnswerIsUnderTheRulesOfNow();
    void aQuestionIsAnsweredOnce();
};

void PoorerFileTest::aPoorerFileIsAskedAbout_data()
{
    QTest::addColumn<int>("children");
    QTest::addColumn<int>("households"); // besides "h"
    QTest::addColumn<int>("lostChildren");
    QTest::addColumn<int>("lostHouseholds");
    QTest::addColumn<QString>("finding"); // of the lost children, long ago
    QTest::addColumn<bool>("asks");
    QTest::newRow("nothing kept out") << 5 << 0 << 0 << 0 << QString() << false;
    QTest::newRow("2 % of children") << 49 << 0 << 1 << 0 << QString() << false;
    QTest::newRow("over 2 % of children") << 48 << 0 << 1 << 0 << QString() << true;
    QTest::newRow("2 % of households") << 5 << 48 << 0 << 1 << QString() << false;
    QTest::newRow("over 2 % of households") << 5 << 47 << 0 << 1 << QString() << true;
    QTest::newRow("an open case among many") << 60 << 0 << 1 << 0 << QStringLiteral("hazardous") << true;
    QTest::newRow("a child at risk among many") << 60 << 0 << 1 << 0 << QStringLiteral("at_risk") << false;
}

void PoorerFileTest::aPoorerFileIsAskedAbout()
{
    QFETCH(const int, children);
    QFETCH(const int, households);
    QFETCH(const int, lostChildren);
    QFETCH(const int, lostHouseholds);
    QFETCH(const QString, finding);
    QFETCH(const bool, asks);
    const CaseFileBuilder first = fileOf(1);
    CaseFileBuilder poorer = fileOf(children);
    const auto household = [&](const std::string &id, const char *community) {
        poorer.row("household", {{"id", text(id)}, {"community_id", text(community)}, {"registered_on", text("2020-01-01")}});
    };
    for (int i = 0; i < households; ++i)
        household("more" + std::to_string(i), "c");
    for (int i = 0; i < lostHouseholds; ++i)
        household("lost" + std::to_string(i), "nowhere");
    for (int i = 0; i < lostChildren; ++i)
        poorer.child("lost" + std::to_string(i), "2014-05-01", "nowhere");
    if (!finding.isEmpty())
        poorer.visit("v", "2025-01-10").observe("o", "v", "lost0", finding.toStdString());
    Desk desk;
    QVERIFY(desk.open(poorer.path())); // a first file is never asked about
    QCOMPARE(desk.asked.size(), 0);
    QCOMPARE(desk.children(), std::size_t(children));
    QCOMPARE(desk.session.current()->keptOut.isNotable, asks);
    QVERIFY(desk.open(first.path()));
    QCOMPARE(desk.asked.size(), 0);
    QVERIFY(desk.open(poorer.path()));
    QCOMPARE(desk.asked.size(), asks ? 1 : 0);
    QCOMPARE(desk.children(), asks ? 1U : std::size_t(children)); // what was open stays meanwhile
    QCOMPARE(desk.session.pending() != nullptr, asks);
    QCOMPARE(desk.opened.size(), asks ? 2 : 3);
}

void PoorerFileTest::theAnswerDecides_data()
{
    QTest::addColumn<bool>("useNewFile");
    QTest::newRow("use the new one") << true;
    QTest::newRow("keep what is open") << false;
}

void PoorerFileTest::theAnswerDecides()
{
    QFETCH(const bool, useNewFile);
    const CaseFileBuilder first = fileOf(1);
    const CaseFileBuilder poorer = fileWithMuchKeptOut();
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(poorer.path()));
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.session.pending()->keptOut.children, 1U);
    QCOMPARE(desk.session.pending()->path, poorer.path());
    desk.session.decide(useNewFile);
    QVERIFY(!desk.session.pending());
    QCOMPARE(desk.children(), useNewFile ? 10U : 1U);
    QCOMPARE(desk.opened.size(), useNewFile ? 2 : 1);
    QVERIFY(desk.waitForSoundness());
    QCOMPARE(desk.session.current()->soundness, Soundness::sound);
}

void PoorerFileTest::anotherFileTakesTheQuestionAway()
{
    const CaseFileBuilder first = fileOf(1);
    const CaseFileBuilder poorer = fileWithMuchKeptOut();
    const CaseFileBuilder third = fileOf(4);
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(poorer.path()));
    QCOMPARE(desk.asked.size(), 1);
    desk.session.open(third.path());
    QVERIFY(!desk.session.pending());
    desk.session.decide(true); // the answer comes too late
    QCOMPARE(desk.children(), 1U);
    QTRY_COMPARE(desk.children(), 4U);
}

void PoorerFileTest::theAnswerIsUnderTheRulesOfNow()
{
    const CaseFileBuilder first = fileOf(1);
    const CaseFileBuilder poorer = fileWithMuchKeptOut();
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(poorer.path()));
    PseudonymKey key;
    key.bytes[0] = 1;
    desk.session.setRules({{}, key});
    QTRY_COMPARE(desk.session.current()->book->pseudonymKey, key);
    QVERIFY(desk.session.pending());
    desk.session.decide(true);
    QTRY_COMPARE(desk.children(), 10U);
    QCOMPARE(desk.session.current()->book->pseudonymKey, key);
    QCOMPARE(desk.asked.size(), 1);
}

void PoorerFileTest::aQuestionIsAnsweredOnce()
{
    const CaseFileBuilder first = fileOf(1);
    const CaseFileBuilder poorer = fileWithMuchKeptOut();
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(poorer.path()));
    desk.session.decide(false);
    desk.session.decide(true);
    QCOMPARE(desk.children(), 1U);
    QVERIFY(desk.open(poorer.path())); // asked again, each time
    QCOMPARE(desk.asked.size(), 2);
}

QTEST_GUILESS_MAIN(PoorerFileTest)
#include "tst_poorerfile.moc"
