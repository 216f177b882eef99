// What is said before a file that arrives takes the place of the open one, and which copies beside it are named.
#include "heldsession.h"
#include "support/u.h"

#include "models/casefile/conflictcopies.h"
#include "models/session/arrival.h"

#include <QFile>
#include <QTest>

using namespace clmrs;

namespace {

// 10 households, 10 children, 10 visits, 10 observations.
CaseFileBuilder fileOfTens()
{
    CaseFileBuilder file;
    file.skeleton();
    for (int i = 0; i < 10; ++i) {
        const std::string n = std::to_string(i);
        if (i > 0)
            file.row("household", {{"id", text("h" + n)}, {"community_id", text("c")}, {"registered_on", text("2020-01-01")}});
        file.child("k" + n).visit("v" + n, "2026-01-10").observe("o" + n, "v" + n, "k" + n, "none");
    }
    file.row("support", {{"id", text("s1")}, {"child_id", text("k1")}, {"kind", text("school_kit")}});
    file.row("sync_state", {{"device_id", text("d")}, {"personnel_id", text("m")}});
    return file;
}

QStringList sourcesOf(const std::vector<Sentence> &sentences)
{
    QStringList sources;
    for (const Sentence &sentence : sentences)
        sources.append(QString::fromUtf8(sentence.source));
    return sources;
}

QStringList sourcesOf(std::initializer_list<const char *> sources)
{
    QStringList all;
    for (const char *source : sources)
        all.append(QString::fromUtf8(source));
    return all;
}

constexpr const char *kOlder = "It is older than the one before: its data are of %1, those before of %2.";
constexpr const char *kOther = "It is the file of another cooperative: %1.";
constexpr const char *kHouseholds = "It holds %1 households; the one before held %2.";
constexpr const char *kChildren = "It holds %1 children; the one before held %2.";
constexpr const char *kVisits = "It holds %1 visits; the one before held %2.";
constexpr const char *kObservations = "It holds %1 observations; the one before held %2.";
constexpr const char *kSupports = "It holds %1 supports; the one before held %2.";
constexpr const char *kTablets = "It holds %1 tablets; the one before held %2.";
constexpr const char *kKeptOut = "It leaves out more than usual. %1.";

std::string older()
{
    std::string sql;
    for (const char *table :
         {"cooperative", "community", "household", "personnel", "child", "visit", "observation", "support", "sync_state"})
        sql += std::string("UPDATE ") + table + " SET updated_at = '2026-10-30T06:00:00Z';";
    return sql;
}

} // namespace

class ArrivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void concerns_data();
    void concerns();
    void anotherFileChosenByHandIsNoArrival();
    void theFirstFileIsMeasuredByTheLastStart_data();
    void theFirstFileIsMeasuredByTheLastStart();
    void whatCouldNotBeOpenedIsWatched();
    void conflictCopies_data();
    void conflictCopies();
};

void ArrivalTest::concerns_data()
{
    QTest::addColumn<std::string>("sql");
    QTest::addColumn<QStringList>("sources");
    const std::string gone = "; DELETE FROM ";
    QTest::newRow("the same") << std::string("SELECT 1") << QStringList();
    QTest::newRow("one child fewer") << std::string("DELETE FROM child WHERE id = 'k1'; DELETE FROM observation WHERE id = 'o1'")
                                     << QStringList();
    QTest::newRow("a fifth of the children")
        << std::string("DELETE FROM child WHERE id IN ('k1', 'k2'); DELETE FROM observation WHERE id = 'o1'; UPDATE observation "
                       "SET child_id = 'k3' WHERE id = 'o2'")
        << sourcesOf({kChildren});
    QTest::newRow("deleted ones are gone too")
        << std::string(
               "UPDATE child SET deleted_at = updated_at WHERE id IN ('k1', 'k2'); UPDATE observation SET child_id = 'k3'")
        << sourcesOf({kChildren});
    QTest::newRow("a fifth of the households")
        << std::string("DELETE FROM household WHERE id IN ('h1', 'h2')") << sourcesOf({kHouseholds});
    QTest::newRow("visits and observations")
        << std::string("DELETE FROM visit WHERE id < 'v3'; DELETE FROM observation WHERE id < 'o3'")
        << sourcesOf({kVisits, kObservations});
    QTest::newRow("a table that had rows and has none") << std::string("DELETE FROM support") << sourcesOf({kSupports});
    QTest::newRow("its tablets") << std::string("DELETE FROM sync_state") << sourcesOf({kTablets});
    QTest::newRow("older") << older() << sourcesOf({kOlder});
    QTest::newRow("older and smaller") << older() + "DELETE FROM household WHERE id > 'h5'" << sourcesOf({kOlder, kHouseholds});
    QTest::newRow("another cooperative") << older() +
                                                "UPDATE cooperative SET id = 'other'; UPDATE community SET cooperative_id = "
                                                "'other'; DELETE FROM household WHERE id > 'h5'"
                                         << sourcesOf({kOther});
    QTest::newRow("keeps out") << std::string("UPDATE child SET household_id = 'nowhere' WHERE id = 'k1'")
                               << sourcesOf({kKeptOut});
}

void ArrivalTest::concerns()
{
    QFETCH(const std::string, sql);
    QFETCH(const QStringList, sources);
    CaseFileBuilder file = fileOfTens();
    Desk desk;
    desk.session.setWatchPace({0, 0});
    QVERIFY(desk.open(file.path()));
    const OpenCase before = *desk.session.current();
    file.sql(sql);
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.asked.size(), sources.isEmpty() ? 0 : 1);
    QCOMPARE(sourcesOf(desk.session.pendingConcerns()), sources);
    QCOMPARE(desk.session.pending() != nullptr, !sources.isEmpty());
    const OpenCase &next = sources.isEmpty() ? *desk.session.current() : *desk.session.pending();
    for (const Sentence &sentence : concernsOf(next, formerOf(before), Coming::arrived))
        QVERIFY(!sentence.text().contains(u'%'));
    // The digest that was kept knows as much as the file itself.
    const Former former = formerOf(decode(encode(digestOf(*before.book, *before.load))).value());
    QCOMPARE(sourcesOf(concernsOf(next, former, Coming::arrived)), sources);
    desk.session.decide(true);
    QVERIFY(desk.session.pendingConcerns().empty());
    QVERIFY(!desk.session.pending());
}

void ArrivalTest::anotherFileChosenByHandIsNoArrival()
{
    CaseFileBuilder first = fileOfTens();
    CaseFileBuilder other = fileOf(1);
    other.sql("UPDATE cooperative SET id = 'other'; UPDATE community SET cooperative_id = 'other'");
    Desk desk;
    QVERIFY(desk.open(first.path()) && desk.open(other.path()) && desk.open(first.path()));
    QCOMPARE(desk.asked.size(), 0);
    QCOMPARE(desk.opened.size(), 3);
}

void ArrivalTest::theFirstFileIsMeasuredByTheLastStart_data()
{
    QTest::addColumn<QString>("cooperative");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<bool>("asks");
    QTest::newRow("older than then") << QStringLiteral("coop") << QStringLiteral("2026-10-31T07:00:00Z") << true;
    QTest::newRow("as then") << QStringLiteral("coop") << QStringLiteral("2026-10-31T06:00:00Z") << false;
    QTest::newRow("another cooperative then") << QStringLiteral("other") << QStringLiteral("2026-10-31T07:00:00Z") << true;
}

void ArrivalTest::theFirstFileIsMeasuredByTheLastStart()
{
    QFETCH(const QString, cooperative);
    QFETCH(const QString, asOf);
    QFETCH(const bool, asks);
    const CaseFileBuilder file = fileOf(2);
    Desk desk;
    desk.session.setFormer(Former{cooperative.toStdString(), Moment::parse(asOf.toStdString()).value(), {}});
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.asked.size(), asks ? 1 : 0);
    desk.session.decide(false);
    QCOMPARE(desk.session.current() != nullptr, !asks);
}

// A window opened while the sync still wrote: no file is open, and the whole one is taken up when it is there.
void ArrivalTest::whatCouldNotBeOpenedIsWatched()
{
    const CaseFileBuilder file = fileOf(3);
    QFile whole(file.path());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString path = file.folder() + u("/arriving.clmrs");
    QFile half(path);
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write(bytes.left(bytes.size() / 2)) > 0);
    half.close();
    Desk desk;
    desk.session.setWatchPace({20, 40});
    desk.open(path);
    QVERIFY(!desk.session.current());
    QCOMPARE(desk.failed.size(), 1);
    QTest::qWait(300);
    QCOMPARE(desk.failed.size(), 1); // the same bytes are said once
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write(bytes) == bytes.size());
    half.close();
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current(), 20'000);
    QCOMPARE(desk.children(), std::size_t(3));
    QVERIFY(desk.waitForSoundness());
}

void ArrivalTest::conflictCopies_data()
{
    QTest::addColumn<QString>("name"); // beside "coop.clmrs"
    QTest::addColumn<bool>("isCopy");
    const auto row = [](const char *name, bool isCopy) { QTest::newRow(name) << QString::fromUtf8(name) << isCopy; };
    for (const char *name :
         {"coop (conflicted copy 2026-01-14).clmrs", "coop (Awa's conflicted copy 2026-01-14).clmrs",
          "coop (conflicted copy 2026-01-14 101530).clmrs", "coop (Copie en conflit de Awa 2026-01-14).clmrs",
          "coop (Awa's conflicted copy 2026-01-14)(1).clmrs", "coop_conflict-20260114-101530.clmrs",
          "coop.sync-conflict-20260114-101530-ABCDEFG.clmrs", "coop.sync-conflict-20260114-101530.clmrs", "coop.Conflict.clmrs",
          "coop (1).clmrs", "coop(12).clmrs", "coop - Copy.clmrs", "coop - Copie (2).clmrs", "coop (copy).clmrs",
          "coop (copie).clmrs", "coop (3rd copy).clmrs", "coop-DESKTOP-A1B2C3D.clmrs", "coop-LAPTOP-9X8Y-2.clmrs",
          "coop (SFConflict awa@example.org 2026-01-14-10-15-30).clmrs"})
        row(name, true);
    for (const char *name :
         {"coop.clmrs", "coop", "coop2.clmrs", "coop-2026.clmrs", "cooperative.clmrs", "coop (1).txt", "coop.clmrs-wal",
          "coop.clmrs.part", ".coop.clmrs.tmp", "other (1).clmrs", "coop (season 2026).clmrs", "coop-daloa.clmrs"})
        row(name, false);
}

void ArrivalTest::conflictCopies()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isCopy);
    QCOMPARE(isConflictCopy(name, QStringLiteral("coop.clmrs")), isCopy);
    QTemporaryDir folder;
    for (const QString &file : {name, QStringLiteral("coop.clmrs")}) {
        QFile made(folder.filePath(file));
        QVERIFY(made.open(QIODevice::WriteOnly));
    }
    QCOMPARE(conflictCopiesOf(folder.filePath(QStringLiteral("coop.clmrs"))), isCopy ? QStringList{name} : QStringList());
}

QTEST_GUILESS_MAIN(ArrivalTest)
#include "tst_arrival.moc"
