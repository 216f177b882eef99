// What is open and how it changes: a file, another one, a bad one.
#include "heldsession.h"

#include <QFile>
#include <QTest>

using namespace clmrs;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenAtFirst();
    void openingGivesTheWholeCase();
    void settingsAreInForce();
    void whatIsOpenIsNeverChangedInPlace();
    void aBadFileLeavesWhatIsOpen_data();
    void aBadFileLeavesWhatIsOpen();
    void aGoodFileAfterABadOneOpens();
    void theSameFileMayBeOpenedAgain();
    void progressNeverGoesBack();
};

void SessionTest::nothingIsOpenAtFirst()
{
    Desk desk;
    QVERIFY(!desk.session.current());
    QVERIFY(!desk.session.pending());
    QVERIFY(!desk.session.loading().isRunning());
    desk.session.decide(true); // nobody asked
    desk.session.loading().cancel();
    QVERIFY(!desk.session.current());
    QCOMPARE(desk.opened.size(), 0);
}

void SessionTest::openingGivesTheWholeCase()
{
    const CaseFileBuilder file = fileOf(3);
    Desk desk;
    std::size_t childrenThen = 0;
    QObject::connect(&desk.session, &Session::opened, this, [&] { childrenThen = desk.children(); });
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.opened.size(), 1);
    QCOMPARE(childrenThen, 3U); // current() is the new one when opened() is heard
    const OpenCase &opened = *desk.session.current();
    QCOMPARE(opened.path, file.path());
    QCOMPARE(opened.book->snapshot->children.counting().size(), 3U);
    QCOMPARE(opened.load->households.size(), 1U);
    QCOMPARE(iso(opened.load->day), QStringLiteral("2026-11-01"));
    QCOMPARE(opened.daySource, DaySource::today);
    QCOMPARE(opened.keptOut.children, 0U);
    QVERIFY(!opened.keptOut.isNotable);
    QCOMPARE(desk.failed.size() + desk.asked.size(), 0);
}

void SessionTest::settingsAreInForce()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v", "2026-01-10").observe("o", "v", "k", "hazardous");
    Settings settings;
    settings.openIntervalMonths = {2};
    Desk desk({}, settings);
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.session.rules().settings, settings);
    QCOMPARE(desk.session.current()->book->settings, settings);
    QCOMPARE(iso(stateOf(*desk.session.current()->book, *desk.session.current()->load, "k").dueOn.value()),
             QStringLiteral("2026-03-10"));
}

void SessionTest::whatIsOpenIsNeverChangedInPlace()
{
    const CaseFileBuilder first = fileOf(2);
    const CaseFileBuilder second = fileOf(5);
    Desk desk;
    QVERIFY(desk.open(first.path()));
    const auto held = desk.session.current();
    QVERIFY(desk.open(second.path()));
    QCOMPARE(desk.children(), 5U);
    QCOMPARE(held->load->children.size(), 2U); // a worker may still read it
    QCOMPARE(held->path, first.path());
    QCOMPARE(held->soundness, Soundness::checking);
}

void SessionTest::aBadFileLeavesWhatIsOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("first"); // nothing is open yet
    for (const bool first : {true, false}) {
        const QByteArray when = first ? ", nothing open" : ", another open";
        QTest::newRow("not there" + when) << QByteArray() << first;
        QTest::newRow("empty" + when) << QByteArray("") << first;
        QTest::newRow("something else" + when) << QByteArray("Dear all, please find attached") << first;
        QTest::newRow("cut off" + when) << QByteArray("SQLite format 3") << first;
        QTest::newRow("a damaged database" + when) << QByteArray("SQLite format 3\0", 16) + QByteArray(5'000, 'x') << first;
    }
}

void SessionTest::aBadFileLeavesWhatIsOpen()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, first);
    const CaseFileBuilder good = fileOf(2);
    const QString bad = good.folder() + QStringLiteral("/bad.clmrs");
    if (!content.isNull()) {
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    Desk desk;
    if (!first)
        QVERIFY(desk.open(good.path()));
    QVERIFY(first || desk.waitForSoundness());
    const auto before = desk.session.current();
    QVERIFY(desk.open(bad));
    QCOMPARE(desk.failed.size(), 1);
    QVERIFY(desk.failure.text().contains(QStringLiteral("bad.clmrs")));
    QVERIFY(!desk.failure.text().contains(good.folder())); // a path tells who sits here
    QCOMPARE(desk.session.current(), before);
    QCOMPARE(desk.opened.size(), first ? 0 : 1);
    QCOMPARE(before != nullptr, !first);
}

void SessionTest::aGoodFileAfterABadOneOpens()
{
    const CaseFileBuilder file = fileOf(2);
    Desk desk;
    QVERIFY(desk.open(QStringLiteral("/nowhere/at/all.clmrs")));
    QCOMPARE(desk.failed.size(), 1);
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.children(), 2U);
    QCOMPARE(desk.failed.size(), 1);
}

void SessionTest::theSameFileMayBeOpenedAgain()
{
    CaseFileBuilder file = fileOf(2);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    file.child("another");
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.children(), 3U);
    QCOMPARE(desk.opened.size(), 2);
}

// The bar of the status line shows this number.
void SessionTest::progressNeverGoesBack()
{
    const CaseFileBuilder file = fileOf(5);
    QList<int> told;
    QStringList what;
    const Progress progress([&](const Sentence &sentence, int permille) {
        told.append(permille);
        what.append(sentence.text());
    });
    QTemporaryDir root;
    openCase(file.path(), {root.path(), clockAt(kNow)}, {}, {}, progress);
    QVERIFY(told.size() > 3);
    QVERIFY(!what.contains(QString()));
    for (qsizetype i = 0; i < told.size(); ++i) {
        QVERIFY2(told[i] >= 0 && told[i] <= 1000, qPrintable(QString::number(told[i])));
        const qsizetype before = std::max<qsizetype>(0, i - 1);
        QVERIFY2(
            told[i] >= told[before],
            qPrintable(
                QStringLiteral("from %1 (%2) back to %3 (%4)").arg(told[before]).arg(what[before]).arg(told[i]).arg(what[i])));
    }
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
