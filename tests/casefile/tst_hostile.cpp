// Sound databases with contents that nobody sane writes: read in bearable time, and worked with.
// The bound is a guard against hanging; the time that it took is printed.
#include "caselanding.h"
#include "caserows.h"

#include "models/indicators/filecheck.h"

#include <QTest>
#include <ctime>

using namespace clmrs;

namespace {

constexpr int kHangsAfterMs = 20'000;

// Of this program alone: a busy computer makes no file hang.
qint64 processorMs() { return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC; }

// Rows 1 to n; "i" is the number in the select.
std::string many(const std::string &into, const std::string &select, int n)
{
    return "INSERT INTO " + into + " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
           std::to_string(n) + ") SELECT " + select + " FROM n;";
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadInBearableTime_data();
    void itIsReadInBearableTime();
    void agesAtTheEndsOfTime();
};

void HostileTest::itIsReadInBearableTime_data()
{
    QTest::addColumn<QString>("change"); // SQL
    QTest::addColumn<std::size_t>("children");
    const auto row = [](const char *name, const std::string &change, std::size_t children) {
        QTest::newRow(name) << QString::fromStdString(change) << children;
    };
    const char *child = "child (id, household_id, name, sex, birth_date, registered_on)";
    const char *visit = "visit (id, household_id, personnel_id, kind, started_at)";
    const char *household = "household (id, community_id, head_name, phone, latitude, longitude, registered_on, parent_id)";
    const char *assignment = "assignment (id, personnel_id, household_id, community_id, starts_on)";
    row("bytes that are no UTF-8",
        "UPDATE child SET name = CAST(x'80fffec328' AS TEXT); UPDATE household SET head_name = CAST(x'ff' AS TEXT), "
        "phone = CAST(x'c0af' AS TEXT); UPDATE cooperative SET name = CAST(x'eda080' AS TEXT)",
        1);
    row("NULs inside text",
        "UPDATE child SET name = CAST(x'410042' AS TEXT), sex = CAST(x'6d0066' AS TEXT); UPDATE observation SET "
        "tasks = CAST(x'00' AS TEXT), danger = CAST(x'2000' AS TEXT), finding = CAST(x'6e00' AS TEXT)",
        1);
    row("ids that are no text",
        "UPDATE child SET id = x'00ff'; UPDATE observation SET child_id = x'00ff'; UPDATE closure SET child_id = x'00ff'", 1);
    row("names of 100 kB", many(child, "'n' || i, 'h', printf('%.100000c', 'x'), 'female', '2014-01-01', '2020-01-01'", 200),
        201);
    row("a country that is a path", "UPDATE cooperative SET country = '../../etc/passwd'", 1);
    row("coordinates of 1e308",
        "UPDATE household SET latitude = 1e308, longitude = -1e308; UPDATE community SET latitude = 1e308, "
        "longitude = 1e308; UPDATE visit SET latitude = -1e308, longitude = 0, gps_accuracy_m = 1e308",
        1);
    row("numbers at their ends",
        "UPDATE observation SET hours_week = 1e308; UPDATE personnel SET weekly_hours = 1e308, birth_year = 2000000000; "
        "UPDATE support SET cost = -1e308",
        1);
    row("cyclic parents",
        "UPDATE household SET parent_id = 'h'; UPDATE community SET parent_id = 'c'; UPDATE personnel SET supervisor_id = 'm';" +
            many(household, "'p' || i, 'c', 'x', '', 0, 0, '2020-01-01', 'p' || (i % 1000 + 1)", 1000),
        1);
    row("the year 1",
        "UPDATE child SET birth_date = '0001-01-01', registered_on = '0001-01-01', left_on = '0001-01-01'; UPDATE visit SET "
        "started_at = '0001-01-01T00:00:00Z', ended_at = '0001-01-01T00:00:00Z'; UPDATE closure SET closed_on = '0001-01-01'",
        1);
    row("the year 9999",
        "UPDATE child SET birth_date = '9999-12-31', left_on = '9999-12-31'; UPDATE visit SET started_at = "
        "'9999-12-31T23:59:59Z', received_at = '9999-12-31T23:59:59Z'; UPDATE closure SET closed_on = '9999-12-31'",
        1);
    row("50,000 children of one name", many(child, "'n' || i, 'h', 'Same Name', 'female', '2014-01-01', '2020-01-01'", 50'000),
        50'001);
    row("50,000 children of one name born years apart",
        many(child, "'n' || i, 'h', 'Same Name', 'female', printf('%04d-01-01', i % 9000 + 1), '2020-01-01'", 50'000), 50'001);
    row("50,000 children of one name in far households",
        many(household, "'p' || i, 'c', 'Head ' || i, '', (i * 7919 % 50000) * 0.0017, 1, '2020-01-01', ''", 50'000) +
            many(child, "'n' || i, 'p' || i, 'Same Name', 'female', '2014-01-01', '2020-01-01'", 50'000),
        50'001);
    row("50,000 households of one head",
        many(household, "'p' || i, 'c', 'Same Head', '', (i * 7919 % 50000) * 0.0017, 1, '2020-01-01', ''", 50'000), 1);
    row("a household with 20,000 visits", many(visit, "'w' || i, 'h', 'm', 'monitoring', '2026-06-01T10:00:00Z'", 20'000), 1);
    row("a child with 50,000 observations",
        many("observation (id, visit_id, child_id, presence, finding, danger)",
             "'q' || i, 'v', 'k', 'seen', 'hazardous', 'abuse'", 50'000),
        1);
    row("a child with 50,000 closures and referrals",
        many("closure (id, child_id, closed_on)", "'y' || i, 'k', '2026-07-01'", 50'000) +
            many("referral (id, child_id, referred_on)", "'y' || i, 'k', '2026-07-01'", 50'000),
        1);
    row("a household with 20,000 assignments, none of which holds",
        many(assignment, "'b' || i, 'm', 'h', NULL, '9999-01-01'", 20'000), 1);
    row("a community with 20,000 assignments and 5,000 households",
        many(assignment, "'b' || i, 'm', NULL, 'c', '9999-01-01'", 20'000) +
            many(household, "'p' || i, 'c', 'Head ' || i, '', 1, 1, '2020-01-01', ''", 5'000),
        1);
    row("one id 100,000 times", many(child, "'k', 'h', 'x', 'female', '2014-01-01', '2020-01-01'", 100'000), 1);
    row("100,000 rows without id", many(child, "NULL, 'h', 'Name ' || i, 'female', '2014-01-01', '2020-01-01'", 100'000),
        100'001);
    row("100,000 broken rows", many(child, "'n' || i, 'nowhere', 'x', 'x', 'x', 'x'", 100'000), 1);
    row("100,000 codes of nobody's", many(child, "'n' || i, 'h', 'Name ' || i, 'code' || i, '2014-01-01', '2020-01-01'", 100'000),
        100'001);
    row("a list of 100,000 codes in each of 50 rows",
        many("observation (id, visit_id, child_id, presence, tasks, danger)",
             "'q' || i, 'v', 'k', 'seen', replace(hex(zeroblob(100000)), '00', 'a '), replace(hex(zeroblob(100000)), '00', 'b ')",
             50),
        1);
    row("a row id at the end of all numbers",
        "INSERT INTO child (rowid, id, household_id, registered_on) VALUES (9223372036854775807, 'last', 'h', '2020-01-01')", 2);
}

void HostileTest::itIsReadInBearableTime()
{
    QFETCH(const QString, change);
    QFETCH(const std::size_t, children);
    CaseFileBuilder file;
    addEverything(file);
    file.sql(change.toStdString());
    const qint64 begun = processorMs();
    const auto snapshot = file.load().snapshot;
    const qint64 read = processorMs();
    QCOMPARE(brokenPromise(*snapshot), QString());
    QCOMPARE(snapshot->children.counting().size(), children);
    const auto book = makeCasebook(snapshot, {});
    for (const char *on : {"2026-10-31", "0001-01-02", "9999-12-30"})
        caseloadOn(*book, day(on), Progress());
    keptOutOn(*book, day("2026-10-31"));
    const qint64 reckoned = processorMs();
    for (const Problem &problem : checkFile(*book, Progress()))
        QVERIFY(!problemSentence(*book, problem).isEmpty());
    const qint64 checked = processorMs();
    qInfo("of the processor: read %lld ms, three caseloads %lld ms, file check %lld ms", read - begun, reckoned - read,
          checked - reckoned);
    QVERIFY(checked - begun < kHangsAfterMs);
}

void HostileTest::agesAtTheEndsOfTime()
{
    CaseFileBuilder file;
    file.skeleton().child("first", "0001-01-01").child("last", "9999-12-31");
    file.sql("UPDATE child SET birth_date_precision = 'year'");
    const auto book = file.book();
    for (const char *on : {"2026-10-31", "9999-12-31"}) {
        const Caseload load = caseloadOn(*book, day(on), Progress());
        QVERIFY(!stateOf(*book, load, "first").age); // over 120
    }
    QVERIFY(!stateOf(*book, caseloadOn(*book, day("2026-10-31"), Progress()), "last").age);
    QCOMPARE(stateOf(*book, caseloadOn(*book, day("9999-12-31"), Progress()), "last").age.value_or(-1), 0);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
