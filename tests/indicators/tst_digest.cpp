// What one load leaves behind: the same changes told from it as from the older file itself, bytes that do harm to
// nobody, a person taken out of it; and who has not synced on a day.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/indicators/changes.h"
#include "models/indicators/changessince.h"
#include "models/indicators/stablehash.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace clmrs;

Q_DECLARE_METATYPE(std::string)

namespace {

const Date kDay = *Date::fromYmd(2026, 10, 31);

struct Loaded
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
};

Loaded loadedFrom(const QString &path, const QString &root, Date day = kDay)
{
    const auto book = makeCasebook(loadCaseFile(path, {root, clockAt("2026-11-01T12:00:00Z")}, Progress()).snapshot, {});
    return {book, caseloadOn(*book, day, Progress())};
}

std::vector<std::string> sorted(const IdList &ids) { return {ids.begin(), ids.end()}; }

template <class Entry>
std::vector<std::string> idsOf(const std::vector<Entry> &entries)
{
    std::vector<std::string> ids;
    for (const Entry &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

// A copy of each row of `table` that fits, under another id.
std::string doubled(const std::string &table, const std::string &which)
{
    return "CREATE TABLE t AS SELECT * FROM " + table + " WHERE " + which + "; UPDATE t SET id = 'new-' || id; INSERT INTO " +
           table + " SELECT * FROM t; DROP TABLE t";
}

struct Move
{
    const char *name;
    std::string sql;
};

const std::vector<Move> &moves()
{
    static const std::vector<Move> all{
        {"nothing", "SELECT 1"},
        {"children new", doubled("child", "rowid % 19 = 1")},
        {"children gone", "UPDATE child SET deleted_at = '2026-10-30T00:00:00Z' WHERE rowid % 23 = 2"},
        {"children moved", "UPDATE child SET household_id = (SELECT min(id) FROM household) WHERE rowid % 17 = 3"},
        {"children kept out", "UPDATE child SET household_id = 'nowhere' WHERE rowid % 29 = 4"},
        {"households kept out", "UPDATE household SET community_id = NULL WHERE rowid % 31 = 5"},
        {"found in child labour", "UPDATE observation SET finding = 'hazardous', presence = 'interviewed' WHERE rowid % 13 = 6"},
        {"closed", "INSERT INTO closure (id, child_id, closed_on, reason, updated_at) SELECT 'closed-' || id, id, '2026-10-31', "
                   "'stopped', '2026-10-31T00:00:00Z' FROM child WHERE rowid % 11 = 7"},
        {"handed over", "UPDATE assignment SET personnel_id = (SELECT min(personnel_id) FROM assignment WHERE ends_on IS NULL)"},
        {"nobody any more", "DELETE FROM assignment WHERE rowid % 4 = 1"},
        {"visits new", doubled("visit", "rowid % 37 = 8")},
        {"visits of nobody", doubled("visit", "rowid % 41 = 9") + "; UPDATE visit SET personnel_id = NULL WHERE id LIKE 'new-%'"},
        {"visits gone", "DELETE FROM visit WHERE rowid % 43 = 10"},
    };
    return all;
}

// As encode() packs what decode() is to read.
std::string packed(const QByteArray &content, char version = 1)
{
    const QByteArray piece = qCompress(content);
    std::string bytes("CLMRSDIG");
    bytes += version;
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>(piece.size() >> (8 * i));
    return bytes.append(piece.constData(), static_cast<std::size_t>(piece.size()));
}

// A digest without anybody: cooperative "c", day 0, moment 0, fifteen empty tables.
QByteArray head()
{
    return QByteArray("\x02"
                      "c\x00\x00\x0f",
                      5) +
           QByteArray(15, '\0');
}

} // namespace

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameChangesAsFromTheFile_data();
    void theSameChangesAsFromTheFile();
    void whatAnEntryBears();
    void visitsAreCountedByWhoMadeThem();
    void bytesHoldAllOfIt();
    void brokenBytesAreNoDigest();
    void madeUpBytesAreNoDigest_data();
    void madeUpBytesAreNoDigest();
    void aPersonIsTakenOut_data();
    void aPersonIsTakenOut();
    void theHashNeverChanges();
    void whoHasNotSynced_data();
    void whoHasNotSynced();
    void withoutTheTableVisitsTell();
    void oneFileIsKnownAgain_data();
    void oneFileIsKnownAgain();
    void whoHasNoTabletRow_data();
    void whoHasNoTabletRow();

private:
    QTemporaryDir m_folder;
    QString m_before;
    std::optional<Loaded> m_old;
    std::string m_bytes;
};

void DigestTest::initTestCase()
{
    m_before = m_folder.filePath(QStringLiteral("before.clmrs"));
    DemoOptions options;
    options.households = 160;
    writeDemoCooperative(m_before.toStdString(), options, Progress());
    m_old = loadedFrom(m_before, m_folder.filePath(QStringLiteral("private")));
    m_bytes = encode(digestOf(*m_old->book, m_old->load));
}

void DigestTest::theSameChangesAsFromTheFile_data()
{
    QTest::addColumn<std::string>("sql");
    std::string together;
    for (const Move &move : moves()) {
        QTest::newRow(move.name) << move.sql;
        if (move.name != std::string_view("visits of nobody")) // it makes the same new ids as the row before
            together += move.sql + ";";
    }
    QTest::newRow("all of it") << together;
}

void DigestTest::theSameChangesAsFromTheFile()
{
    QFETCH(const std::string, sql);
    const QString after = m_folder.filePath(QStringLiteral("after.clmrs"));
    QFile::remove(after);
    QVERIFY(QFile::copy(m_before, after));
    Database::openWritable(after.toStdString()).run(sql);
    const Loaded now = loadedFrom(after, m_folder.filePath(QStringLiteral("private")));
    const Changes told = changesBetween(*m_old->book, m_old->load, *now.book, now.load);
    const ChangesSince since = changesSince(decode(m_bytes).value(), *now.book, now.load);
    QCOMPARE(idsOf(since.childrenNew), sorted(told.childrenNew));
    QCOMPARE(idsOf(since.childrenGone), sorted(told.childrenGone));
    QCOMPARE(idsOf(since.childrenMoved), sorted(told.childrenMoved));
    QCOMPARE(idsOf(since.childrenKeptOut), sorted(told.childrenKeptOut));
    QCOMPARE(idsOf(since.identified), sorted(told.identified));
    QCOMPARE(idsOf(since.closed), sorted(told.closed));
    QCOMPARE(idsOf(since.householdsHandedOver), sorted(told.householdsHandedOver));
    QCOMPARE(since.visitsNew, told.visitsNew);
    QCOMPARE(since.visitsGone, told.visitsGone);
    const std::size_t all = told.childrenNew.size() + told.childrenGone.size() + told.childrenMoved.size() +
                            told.identified.size() + told.closed.size() + told.householdsHandedOver.size() + told.visitsNew +
                            told.visitsGone;
    QCOMPARE(all == 0, QByteArray(QTest::currentDataTag()) == "nothing"); // each row changes something
    QCOMPARE(since.isEmpty(), all == 0);
}

void DigestTest::whatAnEntryBears()
{
    CaseFileBuilder file;
    file.skeleton().child("gone").child("moved").visit("v", "2026-01-10").observe("o", "v", "gone", "hazardous");
    file.row("household", {{"id", text("h2")}, {"community_id", text("c")}, {"registered_on", text("2020-01-01")}});
    file.row("assignment",
             {{"id", text("a")}, {"personnel_id", text("m")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
    const Loaded before = loadedFrom(file.path(), file.privateRoot());
    const auto digest = decode(encode(digestOf(*before.book, before.load))).value();
    file.sql(
        "DELETE FROM child WHERE id = 'gone'; UPDATE child SET household_id = 'h2' WHERE id = 'moved'; DELETE FROM assignment");
    const Loaded after = loadedFrom(file.path(), file.privateRoot());
    const ChangesSince since = changesSince(digest, *after.book, after.load);
    QCOMPARE(since.childrenGone.size(), 1U);
    QCOMPARE(since.childrenGone[0].statusBefore, std::optional(Status::inChildLabour));
    QVERIFY(!since.childrenGone[0].statusAfter);
    QCOMPARE(since.childrenGone[0].householdBefore, std::string("h"));
    QCOMPARE(since.childrenMoved.size(), 1U);
    QCOMPARE(since.childrenMoved[0].householdBefore, std::string("h"));
    QCOMPARE(since.childrenMoved[0].householdAfter, std::string("h2"));
    QCOMPARE(since.householdsHandedOver.size(), 2U);
    QCOMPARE(since.householdsHandedOver[0].responsibleBefore, std::string("m"));
    QCOMPARE(since.householdsHandedOver[0].responsibleAfter, std::string());
    QCOMPARE(since.rowsShrunk.size(), 2U);
    QCOMPARE(since.rowsShrunk[0].table, TableId::child);
    QCOMPARE(since.rowsShrunk[0].before, 2U);
    QCOMPARE(since.rowsShrunk[0].after, 1U);
}

void DigestTest::visitsAreCountedByWhoMadeThem()
{
    CaseFileBuilder file;
    file.skeleton().visit("v1", "2026-01-10");
    const Loaded before = loadedFrom(file.path(), file.privateRoot());
    const LoadDigest digest = digestOf(*before.book, before.load);
    file.visit("v2", "2026-02-10").visit("v3", "2026-03-10").visit("v4", "2026-04-10");
    file.sql("UPDATE visit SET personnel_id = NULL WHERE id = 'v4'; DELETE FROM visit WHERE id = 'v1'");
    const Loaded after = loadedFrom(file.path(), file.privateRoot());
    const ChangesSince since = changesSince(digest, *after.book, after.load);
    QCOMPARE(since.visitsGone, 1U);
    QCOMPARE(since.visitsNew, 3U);
    QCOMPARE(since.visitsReceived.size(), 2U);
    QCOMPARE(since.visitsReceived[0].person, std::string("m"));
    QCOMPARE(since.visitsReceived[0].visits.size(), 2U);
    QCOMPARE(since.visitsReceived[1].person, std::string()); // nobody comes last
    QCOMPARE(since.visitsReceived[1].visits.size(), 1U);
}

void DigestTest::bytesHoldAllOfIt()
{
    const LoadDigest digest = digestOf(*m_old->book, m_old->load);
    const auto back = decode(m_bytes);
    QVERIFY(back);
    QCOMPARE(back->cooperative, digest.cooperative);
    QVERIFY(!back->cooperative.empty());
    QCOMPARE(back->day.iso(), kDay.iso());
    QVERIFY(back->fileAsOf == m_old->book->snapshot->asOf);
    QVERIFY(back->rows == digest.rows);
    QCOMPARE(back->rows[static_cast<std::size_t>(TableId::household)], 160U);
    QCOMPARE(back->children.size(), m_old->load.children.size());
    QCOMPARE(back->visits, digest.visits);
    QVERIFY(std::ranges::equal(back->people, digest.people));
    QCOMPARE(encode(*back), m_bytes); // the same digest, the same bytes
    QCOMPARE(encode(digestOf(*m_old->book, m_old->load)), m_bytes);
}

void DigestTest::brokenBytesAreNoDigest()
{
    QVERIFY(!decode({}));
    QVERIFY(!decode("CLMRSDIG"));
    for (std::size_t length = 0; length < m_bytes.size(); length += 97)
        QVERIFY2(!decode(std::string_view(m_bytes).substr(0, length)), qPrintable(QString::number(length)));
    QVERIFY(!decode(m_bytes + "more"));
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        std::string damaged = m_bytes;
        damaged[random.bounded(quint32(damaged.size()))] ^= char(1 << random.bounded(8));
        QVERIFY(!decode(damaged) || damaged == m_bytes);
    }
    std::string newer = m_bytes;
    newer[8] = 2;
    QVERIFY(!decode(newer));
}

void DigestTest::madeUpBytesAreNoDigest_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("holds");
    const QByteArray none(1, '\0');
    const QByteArray home = QByteArray("\x01\x02h\x00", 4);      // one household, of nobody
    const QByteArray child = QByteArray("\x01\x02k\x01\x08", 5); // one child in it, never assessed
    QTest::newRow("nobody") << head() + none.repeated(4) << true;
    QTest::newRow("a child") << head() + none + home + child + none << true;
    QTest::newRow("nothing at all") << QByteArray("x") << false;
    QTest::newRow("more behind") << head() + none.repeated(5) << false;
    QTest::newRow("a child in a household that is not there") << head() + none.repeated(2) + child + none << false;
    QTest::newRow("a status of no list") << head() + none + home + QByteArray("\x01\x02k\x01\x09", 5) + none << false;
    QTest::newRow("a household of a person that is not there")
        << head() + none + QByteArray("\x01\x02h\x01", 4) + none.repeated(2) << false;
    QTest::newRow("ids out of order") << head() + none + home + QByteArray("\x02\x02k\x01\x08\x02j\x01\x08", 9) + none << false;
    QTest::newRow("an id twice") << head() + none + home + QByteArray("\x02\x02k\x01\x08\x02k\x01\x08", 9) + none << false;
    QTest::newRow("more people than bytes") << head() + QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 9) << false;
    QTest::newRow("a number without an end") << head() + QByteArray(11, '\xff') << false;
    QTest::newRow("a text longer than all") << head() + QByteArray("\x01\x7fx", 3) << false;
    QTest::newRow("hashes that overflow") << head() + none.repeated(3) +
                                                 QByteArray("\x02\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x05", 12)
                                          << false;
    QTest::newRow("a day beyond all days") << QByteArray("\x02"
                                                         "c\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00\x0f",
                                                         13) +
                                                  QByteArray(19, '\0')
                                           << false;
    QTest::newRow("identified beyond all days")
        << head() + none + home + QByteArray("\x01\x02k\x01\x80\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 16) + none << false;
    QTest::newRow("tables of another version") << QByteArray("\x02"
                                                             "c\x00\x00\x0e",
                                                             5) +
                                                      QByteArray(19, '\0')
                                               << false;
    QTest::newRow("a piece that swells") << QByteArray(32 * 1024 * 1024, '\0') << false;
}

void DigestTest::madeUpBytesAreNoDigest()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, holds);
    QCOMPARE(decode(packed(content)).has_value(), holds);
    QVERIFY(!decode(packed(content, 2)));
}

void DigestTest::aPersonIsTakenOut_data()
{
    QTest::addColumn<std::string>("table");
    QTest::addColumn<int>("fewerChildren");
    QTest::addColumn<int>("fewerHouseholds");
    QTest::newRow("a child") << std::string("child") << 1 << 0;
    QTest::newRow("a household") << std::string("household") << 0 << 1;
    QTest::newRow("a monitor") << std::string("personnel") << 0 << 0;
}

void DigestTest::aPersonIsTakenOut()
{
    QFETCH(const std::string, table);
    QFETCH(const int, fewerChildren);
    QFETCH(const int, fewerHouseholds);
    const LoadDigest whole = decode(m_bytes).value();
    const std::string id(table == "child"       ? whole.children[5].id
                         : table == "household" ? whole.households[whole.children[5].household].id
                                                : whole.people[1]);
    const std::string less = withoutPerson(m_bytes, table, id);
    const LoadDigest left = decode(less).value();
    QCOMPARE(left.children.size() + std::size_t(fewerChildren), whole.children.size());
    QCOMPARE(left.households.size() + std::size_t(fewerHouseholds), whole.households.size());
    QCOMPARE(left.people.size(), whole.people.size());
    for (const auto &child : left.children)
        QVERIFY(child.id != id);
    for (const auto &household : left.households)
        QVERIFY(household.id != id);
    for (const std::string_view person : left.people)
        QVERIFY(person != id);
    // Nothing is told that did not happen: only a child itself is met again as a new one.
    ChangesSince since = changesSince(left, *m_old->book, m_old->load);
    QCOMPARE(since.childrenNew.size(), std::size_t(fewerChildren));
    since.childrenNew.clear();
    QVERIFY(since.isEmpty());
    QCOMPARE(withoutPerson(m_bytes, table, "somebody else"), m_bytes);
    QCOMPARE(withoutPerson("no digest", table, id), std::string());
}

// Digests lie in logbooks for years. Reckoned by another program that gives the paper's own test value too.
void DigestTest::theHashNeverChanges()
{
    QCOMPARE(stableHash(""), 0x881584D08243E897ULL);
    QCOMPARE(stableHash("v1"), 0xE5F5B6B5E1A3C267ULL);
    QCOMPARE(stableHash("0f6f3f4e-0c6e-4a0e-9d2e-1c7a5b3d9e21"), 0xD602232BF0AED618ULL);
}

void DigestTest::whoHasNotSynced_data()
{
    QTest::addColumn<std::string>("tablets"); // device, when, waiting
    QTest::addColumn<std::string>("person");  // SQL about "m"
    QTest::addColumn<int>("daysSilent");      // -1: not known
    QTest::addColumn<bool>("silent");
    QTest::addColumn<int>("waiting");
    const std::string nothing = "SELECT 1";
    const auto tablet = [](const char *device, const char *at, const char *waiting) {
        return std::string(
                   "INSERT INTO sync_state (device_id, personnel_id, last_sync_at, pending_records, updated_at) VALUES ('") +
               device + "', 'm', '" + at + "', " + waiting + ", '2026-10-31T06:00:00Z');";
    };
    QTest::newRow("no tablet at all") << nothing << nothing << -1 << false << 0;
    QTest::newRow("today") << tablet("d", "2026-10-31T05:00:00Z", "3") << nothing << 0 << false << 0;
    QTest::newRow("7 days") << tablet("d", "2026-10-24T23:00:00Z", "3") << nothing << 7 << false << 0;
    QTest::newRow("8 days") << tablet("d", "2026-10-23T23:00:00Z", "3") << nothing << 8 << true << 3;
    QTest::newRow("waiting not said") << tablet("d", "2026-10-01T00:00:00Z", "NULL") << nothing << 30 << true << 0;
    QTest::newRow("two tablets, the later one")
        << tablet("d", "2026-10-01T00:00:00Z", "35") + tablet("e", "2026-10-20T00:00:00Z", "2") << nothing << 11 << true << 2;
    QTest::newRow("a clock in the future") << tablet("d", "2026-10-20T00:00:00Z", "2") + tablet("e", "2031-01-01T00:00:00Z", "9")
                                           << nothing << 11 << true << 2;
    QTest::newRow("who has left") << tablet("d", "2026-10-01T00:00:00Z", "3")
                                  << std::string("UPDATE personnel SET left_on = '2026-10-31' WHERE id = 'm'") << 30 << false
                                  << 0;
    QTest::newRow("who leaves tomorrow") << tablet("d", "2026-10-01T00:00:00Z", "3")
                                         << std::string("UPDATE personnel SET left_on = '2026-11-01' WHERE id = 'm'") << 30
                                         << true << 3;
    QTest::newRow("a supervisor") << tablet("d", "2026-10-01T00:00:00Z", "3")
                                  << std::string("UPDATE personnel SET role = 'supervisor' WHERE id = 'm'") << 30 << false << 0;
}

void DigestTest::whoHasNotSynced()
{
    QFETCH(const std::string, tablets);
    QFETCH(const std::string, person);
    QFETCH(const int, daysSilent);
    QFETCH(const bool, silent);
    QFETCH(const int, waiting);
    CaseFileBuilder file;
    file.skeleton().sql(tablets).sql(person);
    const Loaded loaded = loadedFrom(file.path(), file.privateRoot());
    QCOMPARE(loaded.load.syncs.people[0].daysSilent.value_or(-1), daysSilent);
    QCOMPARE(loaded.load.silent({0}).has_value(), silent);
    QCOMPARE(loaded.load.silent({0}).value_or(daysSilent), daysSilent);
    QCOMPARE(loaded.load.syncs.silentMonitors, silent ? 1 : 0);
    QCOMPARE(loaded.load.syncs.waiting, std::int64_t(waiting));
    QVERIFY(!loaded.load.silent({})); // nobody has no tablet
}

void DigestTest::withoutTheTableVisitsTell()
{
    CaseFileBuilder file;
    file.skeleton().visit("v1", "2026-10-01").visit("v2", "2026-10-02");
    file.sql("UPDATE visit SET received_at = '2026-10-05T08:00:00Z' WHERE id = 'v1'; UPDATE visit SET received_at = "
             "'2026-10-03T08:00:00Z' WHERE id = 'v2'; DROP TABLE sync_state");
    const Loaded loaded = loadedFrom(file.path(), file.privateRoot());
    QCOMPARE(loaded.load.silent({0}), std::optional(26));
    const Loaded earlier = loadedFrom(file.path(), file.privateRoot(), day("2026-10-04")); // before it was received
    QCOMPARE(earlier.load.syncs.people[0].daysSilent, std::optional(0));
}

void DigestTest::oneFileIsKnownAgain_data()
{
    QTest::addColumn<std::string>("sql"); // what the second file has besides
    QTest::addColumn<QString>("onDay");
    QTest::addColumn<QString>("erased"); // from the digest of the first
    QTest::addColumn<bool>("isOne");
    const std::string nothing = "SELECT 1";
    QTest::newRow("the same day") << nothing << u("2026-10-31") << QString() << true;
    QTest::newRow("another day") << nothing << u("2026-09-30") << QString() << true;
    QTest::newRow("a child was erased from the logbook") << nothing << u("2026-10-31") << u("k1") << true;
    QTest::newRow("a visit more, of the same moment")
        << std::string("INSERT INTO visit (id, household_id, personnel_id, started_at, updated_at) VALUES ('v9', 'h', 'm', "
                       "'2026-10-01T08:00:00Z', (SELECT max(updated_at) FROM visit))")
        << u("2026-10-31") << QString() << false;
    QTest::newRow("another visit, of the same moment")
        << std::string("UPDATE visit SET id = 'v9'") << u("2026-10-31") << QString() << false;
}

void DigestTest::oneFileIsKnownAgain()
{
    QFETCH(const std::string, sql);
    QFETCH(const QString, onDay);
    QFETCH(const QString, erased);
    QFETCH(const bool, isOne);
    CaseFileBuilder file;
    file.skeleton().child("k1").visit("v1", "2026-10-01");
    const Loaded first = loadedFrom(file.path(), file.privateRoot());
    const std::string kept = encode(digestOf(*first.book, first.load));
    file.sql(sql);
    const Loaded second = loadedFrom(file.path(), file.privateRoot(), day(onDay.toStdString()));
    const auto former = decode(erased.isEmpty() ? kept : withoutPerson(kept, "child", erased.toStdString()));
    QVERIFY(former.has_value());
    QCOMPARE(areOfOneFile(*former, digestOf(*second.book, second.load)), isOne);
}

void DigestTest::whoHasNoTabletRow_data()
{
    QTest::addColumn<std::string>("sql");
    QTest::addColumn<int>("daysSilent"); // of "m"; -1: not known
    QTest::addColumn<int>("unknown");
    const std::string another = "INSERT INTO personnel (id, role, updated_at) VALUES ('n', 'monitor', '2026-10-31T06:00:00Z'); "
                                "INSERT INTO sync_state (device_id, personnel_id, last_sync_at, updated_at) VALUES ('d', 'n', "
                                "'2026-10-31T05:00:00Z', '2026-10-31T06:00:00Z');";
    const std::string received = "UPDATE visit SET received_at = '2026-10-05T08:00:00Z';";
    const std::string unreadable = "INSERT INTO sync_state (device_id, personnel_id, last_sync_at, updated_at) VALUES ('e', 'm', "
                                   "'last week', '2026-10-31T06:00:00Z');";
    QTest::newRow("the file says nothing of anybody") << std::string("SELECT 1") << -1 << 0;
    QTest::newRow("nothing of this one") << another << -1 << 1;
    QTest::newRow("visits tell of this one") << another + received << 26 << 0;
    QTest::newRow("no moment that can be read") << another + unreadable << -1 << 1;
    QTest::newRow("no moment, but visits") << another + unreadable + received << 26 << 0;
    QTest::newRow("who has left is missed by nobody")
        << another + "UPDATE personnel SET left_on = '2026-10-31' WHERE id = 'm'" << -1 << 0;
}

void DigestTest::whoHasNoTabletRow()
{
    QFETCH(const std::string, sql);
    QFETCH(const int, daysSilent);
    QFETCH(const int, unknown);
    CaseFileBuilder file;
    file.skeleton().visit("v1", "2026-10-01").sql(sql);
    const Loaded loaded = loadedFrom(file.path(), file.privateRoot());
    const auto &personnel = loaded.book->snapshot->personnel;
    std::uint32_t m = 0;
    while (personnel.id(Ref<Personnel>{m}) != "m")
        ++m;
    QCOMPARE(loaded.load.syncs.people[m].daysSilent.value_or(-1), daysSilent);
    QCOMPARE(loaded.load.syncs.unknownMonitors, unknown);
}

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
