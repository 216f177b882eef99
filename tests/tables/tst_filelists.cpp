// What a file brought and what it lacks: as many rows as the numbers say, whom they name under which naming, and what
// stands in the contract's columns.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/pseudonym.h"
#include "models/indicators/digest.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/keptoutrows.h"
#include "models/tables/arrivedcorrections.h"
#include "models/tables/correctablerows.h"
#include "models/tables/filelists.h"
#include "models/tables/logwords.h"

#include <QTest>

using namespace clmrs;

Q_DECLARE_METATYPE(clmrs::Naming)

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

QStringList column(const PlainList &list, const char *key)
{
    const auto found = std::ranges::find_if(list.columns, [&](const PlainColumn &c) { return qstrcmp(c.key, key) == 0; });
    QStringList cells;
    for (const PlainRow &row : list.rows)
        cells << row.cells.at(static_cast<std::size_t>(found - list.columns.begin()));
    return cells;
}

QStringList targets(const PlainList &list)
{
    QStringList ids;
    for (const PlainRow &row : list.rows)
        ids << u(row.target.table.c_str()) + u'/' + u(row.target.id.c_str());
    return ids;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QStringList titles(const std::vector<PlainList> &lists)
{
    QStringList all;
    for (const PlainList &list : lists)
        all << list.title;
    return all;
}

QString everyWordOf(const PlainList &list)
{
    QStringList words{list.title, list.intro, list.empty};
    for (const PlainRow &row : list.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            words << row.cells[i] << row.order[i];
        words << QString::fromStdString(row.target.name);
    }
    return words.join(u'\n');
}

CaseFileBuilder withHouseholds()
{
    CaseFileBuilder file;
    file.skeleton();
    file.row("household", {{"id", text("h2")},
                           {"community_id", text("c")},
                           {"code", text("H-2")},
                           {"head_name", text("Zzname Head")},
                           {"registered_on", text("2020-01-01")}});
    file.row("personnel", {{"id", text("m2")}, {"name", text("Kofi")}, {"role", text("monitor")}});
    return file;
}

void namedChild(CaseFileBuilder &file, std::string_view id, std::string_view code)
{
    file.child(id).sql("UPDATE child SET code = " + text(code) + ", name = 'Zzname' WHERE id = " + text(id));
}

void monitorSyncedOn(CaseFileBuilder &file, std::string_view id, std::string_view moment, int waiting, bool hasLeft = false)
{
    file.row("personnel", {{"id", text(id)},
                           {"name", text(std::string("Monitor ") + std::string(id))},
                           {"role", text("monitor")},
                           {"left_on", hasLeft ? text("2026-01-01") : "NULL"}});
    file.row("sync_state", {{"device_id", text(std::string("tab-") + std::string(id))},
                            {"personnel_id", text(id)},
                            {"last_sync_at", text(moment)},
                            {"pending_records", std::to_string(waiting)}});
}

Correction correction(std::uint8_t number, const char *table, const char *id, std::string_view column, const char *proposed,
                      CorrectionState state = CorrectionState::asked)
{
    Correction made;
    made.head.key.bytes[15] = number;
    made.head.rev = 1;
    made.subject = {table, id, {}};
    made.column = column;
    made.proposed = proposed;
    made.state = state;
    return made;
}

constexpr Naming kEachNaming[] = {Naming::hidden, Naming::shown, Naming::pseudonyms};

} // namespace

class FileListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListForEachKindThatHasRows();
    void everyNumberIsThatOfItsRows();
    void theVisitsThatArrived();
    void whoIsGoneIsRemembered();
    void namesAreHiddenWhereTheyAre();
    void theLongestSilentFirst();
    void nobodyIsSilent();
    void keptOutAsCounted();
    void everyKindOfRowThatIsKeptOut();
    void nothingIsKeptOut();
    void whyAndNotWhatElseIsWrong();
    void thereIsAnEnd();
    void valuesInTheContractsForm_data();
    void valuesInTheContractsForm();
    void noSuchRow();
    void fieldsThatAPersonCanJudge();
    void whatIsAroundARow_data();
    void whatIsAroundARow();
    void theLatestRowsComeFirst();
    void whoIsCalledSo();
    void whatArrived_data();
    void whatArrived();
    void arrivalIsAnEditNobodyUndoes();
    void aLockedLogbookArrivesAtNothing();
};

// One of every kind: k1 moved and became identified, k2 gone, k3 new, k4 closed, k5 kept out, h2 handed over.
struct TwoFiles
{
    TwoFiles()
    {
        CaseFileBuilder before = withHouseholds();
        for (const auto &[id, code] :
             {std::pair("k1", "K-1"), std::pair("k2", "K-2"), std::pair("k4", "K-4"), std::pair("k5", "K-5")})
            namedChild(before, id, code);
        before.row(
            "assignment",
            {{"id", text("a")}, {"personnel_id", text("m")}, {"household_id", text("h2")}, {"starts_on", text("2020-01-01")}});
        before.visit("v1", "2026-09-01").observe("o4", "v1", "k4", "hazardous");
        const auto old = before.book();
        const LoadDigest digest = digestOf(*old, caseloadOn(*old, day("2026-10-01"), Progress()));

        CaseFileBuilder after = withHouseholds();
        for (const auto &[id, code] :
             {std::pair("k1", "K-1"), std::pair("k3", "K-3"), std::pair("k4", "K-4"), std::pair("k5", "K-5")})
            namedChild(after, id, code);
        after.sql(
            "UPDATE child SET household_id = 'h2' WHERE id = 'k1'; UPDATE child SET household_id = 'nowhere' WHERE id = 'k5'");
        after.row(
            "assignment",
            {{"id", text("a")}, {"personnel_id", text("m2")}, {"household_id", text("h2")}, {"starts_on", text("2020-01-01")}});
        after.visit("v1", "2026-09-01").observe("o4", "v1", "k4", "hazardous");
        after.visit("v2", "2026-10-05", "monitoring", "h2").observe("o1", "v2", "k1", "child_labour");
        after.visit("v3", "2026-10-06").sql("UPDATE visit SET personnel_id = NULL WHERE id = 'v3'");
        after.row("closure",
                  {{"id", text("z")}, {"child_id", text("k4")}, {"closed_on", text("2026-10-07")}, {"reason", text("stopped")}});
        after.row("sync_state",
                  {{"device_id", text("t")}, {"personnel_id", text("m")}, {"last_sync_at", text("2026-10-20T08:00:00Z")}});
        book = after.book();
        load = caseloadOn(*book, day("2026-10-31"), Progress());
        changes = changesSince(digest, *book, load);
    }

    std::vector<PlainList> lists(Naming naming, const LogbookSnapshot &logbook = {}) const
    {
        return changesLists(changes, logbook, *book, load, naming, kEnglish);
    }

    PlainList received(const std::string &person, Naming naming = Naming::hidden) const
    {
        return receivedVisitsList(changes, person, *book, load, naming, kEnglish).value();
    }

    std::shared_ptr<const Casebook> book;
    Caseload load{day("2026-10-31"), {}, {}, {}, {}};
    ChangesSince changes;
};

void FileListsTest::aListForEachKindThatHasRows()
{
    const TwoFiles files;
    QCOMPARE(titles(files.lists(Naming::hidden)),
             QStringList({u("New"), u("Gone"), u("Moved"), u("Newly kept out"), u("Identified"), u("Closed"), u("Handed over"),
                          u("Visits received")}));
    ChangesSince none;
    QCOMPARE(changesLists(none, {}, *files.book, files.load, Naming::hidden, kEnglish).size(), 0u);
}

void FileListsTest::everyNumberIsThatOfItsRows()
{
    const TwoFiles files;
    const auto lists = files.lists(Naming::hidden);
    QCOMPARE(lists.size(), 8u);
    QCOMPARE(targets(lists[0]), QStringList{u("child/k3")});
    QCOMPARE(sorted(targets(lists[1])), QStringList({u("child/k2"), u("child/k5")})); // who is gone has no code to be ordered by
    QCOMPARE(targets(lists[2]), QStringList{u("child/k1")});
    QCOMPARE(column(lists[2], "household_before"), QStringList{u("H-1")});
    QCOMPARE(column(lists[2], "household_now"), QStringList{u("H-2")});
    QCOMPARE(targets(lists[3]), QStringList{u("child/k5")});
    QCOMPARE(targets(lists[4]), QStringList{u("child/k1")});
    QCOMPARE(column(lists[4], "status_before"), QStringList{u("never assessed")});
    QCOMPARE(column(lists[4], "status_now"), QStringList{u("in child labour")});
    QCOMPARE(targets(lists[5]), QStringList{u("child/k4")});
    QCOMPARE(targets(lists[6]), QStringList{u("household/h2")});
    QCOMPARE(column(lists[6], "responsible_before"), QStringList{u("Awa")});
    QCOMPARE(column(lists[6], "responsible_now"), QStringList{u("Kofi")});
    QCOMPARE(column(lists[7], "visits"), QStringList({u("1"), u("1")}));
    QVERIFY(lists[7].intro.startsWith(u'2'));                 // their sum
    QVERIFY(targets(lists[7]).contains(QStringLiteral("/"))); // nobody to open
    QVERIFY(column(lists[7], "monitor").contains(u("Awa ⌛\u00a011\u00a0d")));
}

// Each number opens exactly the visits that it counts.
void FileListsTest::theVisitsThatArrived()
{
    const TwoFiles files;
    const PlainList hers = files.received("m");
    QCOMPARE(hers.title, u("Visits received: Awa ⌛\u00a011\u00a0d"));
    QVERIFY(hers.intro.startsWith(u'1'));
    QCOMPARE(targets(hers), QStringList{u("household/h2")});
    QCOMPARE(column(hers, "day"), QStringList{u("05/10/2026")});
    QCOMPARE(targets(files.received("")), QStringList{u("household/h")});
    QCOMPARE(column(files.received("", Naming::hidden), "day"), QStringList{u("06/10/2026")});
    QVERIFY(!everyWordOf(files.received("m", Naming::pseudonyms)).contains(u("Awa")));
    QVERIFY(!receivedVisitsList(files.changes, "m2", *files.book, files.load, Naming::hidden, kEnglish));
}

void FileListsTest::whoIsGoneIsRemembered()
{
    const TwoFiles files;
    LogbookSnapshot logbook;
    Note note;
    note.subject = {"child", "k2", "Zzname Once"};
    logbook.all<Note>() = {note};
    QVERIFY(everyWordOf(files.lists(Naming::shown, logbook)[1]).contains(u("Zzname Once, no longer in the file")));
    QVERIFY(!everyWordOf(files.lists(Naming::hidden, logbook)[1]).contains(u("Zzname")));
}

void FileListsTest::namesAreHiddenWhereTheyAre()
{
    const TwoFiles files;
    for (const Naming naming : kEachNaming) {
        QString words;
        for (const PlainList &list : files.lists(naming)) {
            words += everyWordOf(list);
            QVERIFY(std::ranges::all_of(list.rows, [&](const PlainRow &row) {
                return row.cells.size() == list.columns.size() && row.order.size() == list.columns.size();
            }));
        }
        QCOMPARE(words.contains(u("Zzname")), naming == Naming::shown);
        QCOMPARE(words.contains(u("K-1")), naming != Naming::pseudonyms);
        QCOMPARE(words.contains(u("Kofi")), naming != Naming::pseudonyms);
    }
}

void FileListsTest::theLongestSilentFirst()
{
    CaseFileBuilder file;
    file.skeleton(); // with m, of whom no sync is known
    monitorSyncedOn(file, "s1", "2026-10-20T08:00:00Z", 5);
    monitorSyncedOn(file, "s2", "2026-09-20T08:00:00Z", 30);
    monitorSyncedOn(file, "s3", "2026-10-30T08:00:00Z", 7);       // not silent
    monitorSyncedOn(file, "s4", "2026-08-01T08:00:00Z", 9, true); // has left
    const auto book = file.book();
    const Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    const PlainList list = tabletsList(*book, load, Naming::hidden, kEnglish);
    QCOMPARE(targets(list), QStringList({u("personnel/s2"), u("personnel/s1"), u("personnel/m")}));
    QCOMPARE(int(list.rows.size()), load.syncs.silentMonitors + load.syncs.unknownMonitors);
    QCOMPARE(column(list, "days"), QStringList({u("41"), u("11"), QString()}));
    QCOMPARE(column(list, "waiting"), QStringList({u("30"), u("5"), QString()}));
    QVERIFY(list.intro.contains(u("no sync is known")));
    QVERIFY(list.intro.contains(u("35")));
    const PlainList out = tabletsList(*book, load, Naming::pseudonyms, kEnglish);
    QVERIFY(!everyWordOf(out).contains(u("Monitor s")));
}

void FileListsTest::nobodyIsSilent()
{
    CaseFileBuilder file;
    const auto book = file.skeleton().book();
    const PlainList list = tabletsList(*book, caseloadOn(*book, day("2026-10-31"), Progress()), Naming::hidden, kEnglish);
    QVERIFY(list.rows.empty() && !list.empty.isEmpty());
}

void FileListsTest::keptOutAsCounted()
{
    CaseFileBuilder file = withHouseholds();
    file.sql("UPDATE household SET community_id = 'nowhere' WHERE id = 'h2'");
    namedChild(file, "k1", "K-1");
    namedChild(file, "k2", "K-2");
    file.sql("UPDATE child SET household_id = 'h2' WHERE id = 'k1'");
    file.child("", "2014-05-01", "nowhere");
    const auto book = file.book();
    const KeptOut out = keptOutOn(*book, day("2026-10-31"));
    QCOMPARE(out.households + out.children, 3u);
    for (const Naming naming : kEachNaming) {
        const PlainList list = keptOutList(*book, checkFile(*book, Progress()), naming, kEnglish);
        QStringList tables;
        for (const PlainRow &row : list.rows)
            tables << QString::fromStdString(row.target.table);
        QCOMPARE(tables.count(u("household")), int(out.households));
        QCOMPARE(tables.count(u("child")), int(out.children));
        QCOMPARE(everyWordOf(list).contains(u("Zzname")), naming == Naming::shown);
        QVERIFY(!column(list, "about").contains(QString()));
        QVERIFY(!column(list, "why").contains(QString()));
    }
    const PlainList list = keptOutList(*book, checkFile(*book, Progress()), Naming::hidden, kEnglish);
    QCOMPARE(list.rows.front().target.id, std::string("h2"));
    QCOMPARE(column(list, "why").front(), u("The reference in “Community” names no row of the file."));
    QVERIFY(column(list, "why").contains(u("The row named in “Household” is kept out, and this one with it.")));
}

void FileListsTest::everyKindOfRowThatIsKeptOut()
{
    CaseFileBuilder file = withHouseholds();
    file.sql("UPDATE household SET community_id = 'nowhere' WHERE id = 'h2'");
    namedChild(file, "k1", "K-1");
    file.visit("v1", "2026-10-05", "monitoring", "h2").observe("o1", "v1", "k1", "child_labour");
    file.visit("v2", "2026-10-06").visit("v3", "2026-10-07").sql("UPDATE visit SET household_id = NULL WHERE id = 'v3'");
    file.row("support", {{"id", text("s1")}, {"child_id", text("k1")}, {"household_id", text("h")}, {"kind", text("other")}});
    file.row("referral", {{"id", text("r1")}, {"child_id", text("nobody")}, {"referred_on", text("2026-10-05")}});
    file.row("closure", {{"id", text("z1")}, {"closed_on", text("2026-10-05")}});
    file.row("assignment", {{"id", text("a1")}, {"personnel_id", text("nobody")}, {"community_id", text("c")}});
    file.row("awareness_session", {{"id", text("w1")}, {"community_id", text("nowhere")}});
    const auto book = file.book();
    const std::vector<std::pair<TableId, std::size_t>> expected{
        {TableId::household, 1}, {TableId::assignment, 1}, {TableId::visit, 2},   {TableId::observation, 1},
        {TableId::support, 1},   {TableId::referral, 1},   {TableId::closure, 1}, {TableId::awarenessSession, 1}};
    QVERIFY(keptOutRows(*book->snapshot) == expected);
    KeptOut out = keptOutOn(*book, day("2026-10-31"));
    QCOMPARE(out.alerts, 0U);
    const QString sentence = keptOutSentence(out, *book->snapshot).text();
    out.alerts = 1;
    QVERIFY(keptOutSentence(out, *book->snapshot).text().contains(u("unanswered protection alert")));
    for (const Naming naming : kEachNaming) {
        const PlainList list = keptOutList(*book, checkFile(*book, Progress()), naming, kEnglish);
        const QStringList what = column(list, "table");
        QCOMPARE(what.size(), 9);
        for (const auto &[table, rows] : expected) {
            QCOMPARE(what.count(tableWord(std::string(tableName(table)))), int(rows));
            QVERIFY2(sentence.contains(keptOutCount(table, rows)), qPrintable(sentence));
            QVERIFY2(list.intro.contains(keptOutCount(table, rows)), qPrintable(list.intro));
        }
        QVERIFY(!column(list, "about").contains(QString()));
        QVERIFY(!column(list, "why").contains(QString()));
        QCOMPARE(everyWordOf(list).contains(u("Zzname")), naming == Naming::shown);
    }
}

void FileListsTest::nothingIsKeptOut()
{
    const auto book = withHouseholds().book();
    QVERIFY(keptOutRows(*book->snapshot).empty());
    QVERIFY(keptOutList(*book, checkFile(*book, Progress()), Naming::hidden, kEnglish).rows.empty());
}

// The file check grades whatever is wrong with such a row as keeping it out; a broken parent never did.
void FileListsTest::whyAndNotWhatElseIsWrong()
{
    CaseFileBuilder file = withHouseholds();
    file.sql("UPDATE household SET community_id = 'nowhere', parent_id = 'nobody' WHERE id = 'h2'");
    const auto book = file.book();
    const PlainList list = keptOutList(*book, checkFile(*book, Progress()), Naming::hidden, kEnglish);
    QCOMPARE(column(list, "why"), QStringList{u("The reference in “Community” names no row of the file.")});
}

void FileListsTest::thereIsAnEnd()
{
    CaseFileBuilder file;
    file.skeleton().sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5002) INSERT INTO child (id, "
                        "household_id, registered_on) SELECT 'x' || i, 'nowhere', '2020-01-01' FROM n");
    file.row("household", {{"id", text("h2")}, {"community_id", text("nowhere")}, {"registered_on", text("2020-01-01")}});
    const auto book = file.book();
    const PlainList list = keptOutList(*book, checkFile(*book, Progress()), Naming::hidden, kEnglish);
    QCOMPARE(list.rows.size(), kMostKeptOut);
    QCOMPARE(list.rows.front().target.id, std::string("h2"));
    QVERIFY2(list.intro.contains(u("5,002")) && list.intro.contains(u("5,000")), qPrintable(list.intro));
}

void FileListsTest::valuesInTheContractsForm_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *table, const char *id, const char *column, const char *value) {
        QTest::addRow("%s.%s of %s", table, column, id) << u(table) << u(id) << u(column) << u(value);
    };
    row("child", "k1", "birth_date", "2014-05-01");
    row("child", "k1", "birth_date_precision", "day");
    row("child", "k1", "household_id", "h2");
    row("child", "k1", "sex", "boy"); // of no list, as it was written
    row("child", "k1", "left_on", "");
    row("household", "h2", "latitude", "5.25");
    row("household", "h2", "phone", " 07 08 ");
    row("personnel", "m2", "weekly_hours", "17.5");
    row("personnel", "m2", "dedicated", "1");
    row("personnel", "m2", "birth_year", "1990");
    row("personnel", "m2", "supervisor_id", "m");
    row("visit", "v1", "started_at", "2026-09-01T10:00:00Z");
    row("observation", "o1", "hours_week", "12.3");
    row("observation", "o1", "finding", "at_risk");
}

CaseFileBuilder valuesFile()
{
    CaseFileBuilder file = withHouseholds();
    namedChild(file, "k1", "K-1");
    file.sql(
        "UPDATE child SET household_id = 'h2', sex = 'boy' WHERE id = 'k1'; UPDATE household SET latitude = 5.25, longitude = "
        "-4, phone = ' 07 08 ' WHERE id = 'h2'; UPDATE personnel SET weekly_hours = 17.5, dedicated = 1, birth_year = 1990, "
        "supervisor_id = 'm' WHERE id = 'm2'");
    file.visit("v1", "2026-09-01", "monitoring", "h2").observe("o1", "v1", "k1", "at_risk");
    file.sql("UPDATE observation SET hours_week = 12.3");
    return file;
}

void FileListsTest::valuesInTheContractsForm()
{
    QFETCH(const QString, table);
    QFETCH(const QString, id);
    QFETCH(const QString, column);
    static const CaseFileBuilder file = valuesFile();
    static const auto snapshot = file.load().snapshot;
    const auto value = presentValue(*snapshot, table.toStdString(), id.toStdString(), column.toStdString());
    QVERIFY(value);
    QTEST(QString::fromStdString(*value), "value");
}

void FileListsTest::noSuchRow()
{
    const auto snapshot = valuesFile().load().snapshot;
    QVERIFY(!presentValue(*snapshot, "child", "k9", "sex"));
    QVERIFY(!presentValue(*snapshot, "child", "", "sex"));
    QVERIFY(!presentValue(*snapshot, "plot", "k1", "sex"));
    QVERIFY(!presentValue(*snapshot, "child", "k1", "shoe_size"));
    QVERIFY(!contractRow(*snapshot, "child", "k9"));
    QVERIFY(!contractRow(*snapshot, "child", ""));
    QVERIFY(!contractRow(*snapshot, "plot", "k1"));
}

// Every column of the builder's file, which has those of the contract, has a value; what is offered is a part of them.
void FileListsTest::fieldsThatAPersonCanJudge()
{
    const CaseFileBuilder file = valuesFile();
    const auto snapshot = file.load().snapshot;
    Database database = Database::openImmutable(file.path().toStdString());
    for (const auto &[table, id] :
         {std::pair("child", "k1"), std::pair("household", "h2"), std::pair("community", "c"), std::pair("personnel", "m2")}) {
        QStringList expected;
        Statement columns(database, "SELECT name FROM pragma_table_info(?)");
        columns.bind(1, std::string_view(table));
        while (columns.step()) {
            const std::string name(columns.cell(0).text());
            if (name == "id" || name == "updated_at" || name == "deleted_at")
                continue;
            QVERIFY2(presentValue(*snapshot, table, id, name), name.c_str());
            if (name != "latitude" && name != "longitude" && name != "cooperative_id")
                expected << u(name.c_str());
        }
        QStringList offered;
        const auto [of, row] = contractRow(*snapshot, table, id).value();
        for (const FieldValue &field : contractFields(*snapshot, of, row)) {
            offered << u(field.column.c_str());
            QVERIFY(!field.words.isEmpty());
            QCOMPARE(field.present, QString::fromStdString(*presentValue(*snapshot, table, id, field.column)));
        }
        QCOMPARE(QSet<QString>(offered.begin(), offered.end()), QSet<QString>(expected.begin(), expected.end()));
    }
    const auto fields = contractFields(*snapshot, TableId::child, snapshot->children.find("k1")->index);
    const auto household = std::ranges::find(fields, "household_id", &FieldValue::column);
    QCOMPARE(household->present, u("h2"));
    QVERIFY(household->words.contains(u("H-2")));
}

// Of each table of the contract that the window shows a row of, and of each something can be said.
void FileListsTest::whatIsAroundARow_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("a child") << u("child/k1") << QStringList{u("child/k1"),       u("household/h2"), u("observation/o2"),
                                                             u("observation/o1"), u("visit/v2"),     u("visit/v1"),
                                                             u("support/s1"),     u("referral/r1"),  u("closure/z1")};
    QTest::newRow("a household") << u("household/h2")
                                 << QStringList{u("household/h2"), u("visit/v2"),      u("visit/v1"),
                                                u("support/s2"),   u("assignment/a2"), u("session_attendance/t1")};
    QTest::newRow("a community") << u("community/c")
                                 << QStringList{u("community/c"), u("cooperative/coop"), u("assignment/a1"), u("support/s3"),
                                                u("awareness_session/w1")};
    QTest::newRow("a person") << u("personnel/m2")
                              << QStringList{u("personnel/m2"), u("assignment/a2"), u("awareness_session/w1")};
    QTest::newRow("a visit that is kept out") << u("visit/v3") << QStringList{u("visit/v3")};
    QTest::newRow("who is not there") << u("child/k9") << QStringList();
    QTest::newRow("no row of the file") << u("move_group/sex/female") << QStringList();
}

CaseFileBuilder withEveryTable()
{
    CaseFileBuilder file = withHouseholds();
    namedChild(file, "k1", "K-1");
    file.sql("UPDATE child SET household_id = 'h2' WHERE id = 'k1'");
    file.sql("DELETE FROM assignment");
    file.visit("v1", "2026-09-01", "monitoring", "h2").observe("o1", "v1", "k1", "hazardous");
    file.visit("v2", "2026-10-01", "follow_up", "h2").observe("o2", "v2", "k1", "none");
    file.visit("v3", "2026-10-02").sql("UPDATE visit SET household_id = NULL WHERE id = 'v3'");
    file.row("support", {{"id", text("s1")}, {"child_id", text("k1")}, {"kind", text("other")}});
    file.row("support", {{"id", text("s2")}, {"household_id", text("h2")}, {"kind", text("other")}});
    file.row("support", {{"id", text("s3")}, {"community_id", text("c")}, {"kind", text("other")}});
    file.row("referral", {{"id", text("r1")}, {"child_id", text("k1")}, {"referred_on", text("2026-10-03")}});
    file.row("closure", {{"id", text("z1")}, {"child_id", text("k1")}, {"closed_on", text("2026-10-04")}});
    file.row("assignment",
             {{"id", text("a1")}, {"personnel_id", text("m")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
    file.row("assignment",
             {{"id", text("a2")}, {"personnel_id", text("m2")}, {"household_id", text("h2")}, {"starts_on", text("2020-01-01")}});
    file.row("awareness_session",
             {{"id", text("w1")}, {"community_id", text("c")}, {"personnel_id", text("m2")}, {"held_on", text("2026-10-05")}});
    file.row("session_attendance", {{"id", text("t1")}, {"session_id", text("w1")}, {"household_id", text("h2")}});
    return file;
}

void FileListsTest::whatIsAroundARow()
{
    QFETCH(const QString, about);
    QFETCH(const QStringList, rows);
    static const CaseFileBuilder file = withEveryTable();
    static const auto book = file.book();
    const Subject subject{about.section(u'/', 0, 0).toStdString(), about.section(u'/', 1).toStdString(), {}};
    for (const Naming naming : {Naming::hidden, Naming::shown}) {
        QStringList told;
        for (const CorrectableRow &row : correctableRows(*book, subject, naming, kEnglish)) {
            const QString table = u(row.subject.table.c_str());
            told << table + u'/' + u(row.subject.id.c_str());
            QVERIFY(!row.fields.empty());
            QVERIFY2(row.words.startsWith(tableWord(row.subject.table)) && row.words.size() > table.size() + 2,
                     qPrintable(row.words));
            QVERIFY(naming == Naming::shown || !row.words.contains(u("Zzname")));
        }
        QCOMPARE(told, rows);
    }
}

// Whatever their ids are: by the day of each, and behind them those without one.
void FileListsTest::theLatestRowsComeFirst()
{
    CaseFileBuilder file = withEveryTable();
    for (const auto &[id, on] : {std::pair("s4", "2026-10-06"), {"s5", "2026-09-01"}})
        file.row("support", {{"id", text(id)}, {"child_id", text("k1")}, {"kind", text("other")}, {"delivered_on", text(on)}});
    file.row("session_attendance", {{"id", text("t2")}, {"session_id", text("w0")}, {"household_id", text("h2")}});
    file.row("awareness_session", {{"id", text("w0")}, {"community_id", text("c")}, {"held_on", text("2026-09-05")}});
    const auto book = file.book();
    const auto around = [&](const char *table, const char *id, std::string_view of) {
        QStringList ids;
        for (const CorrectableRow &row : correctableRows(*book, {table, id, {}}, Naming::shown, kEnglish)) {
            if (row.subject.table == of)
                ids.append(QString::fromStdString(row.subject.id));
        }
        return ids.join(u' ');
    };
    QCOMPARE(around("child", "k1", "support"), u("s4 s5 s1"));
    QCOMPARE(around("household", "h2", "session_attendance"), u("t1 t2"));
    QCOMPARE(around("community", "c", "awareness_session"), u("w1 w0"));
}

void FileListsTest::whoIsCalledSo()
{
    static const CaseFileBuilder file = withEveryTable();
    const auto snapshot = file.load().snapshot;
    const auto id = [&](const char *table, const char *typed) {
        return QString::fromStdString(idCalled(*snapshot, table, u(typed)).value_or("-"));
    };
    QCOMPARE(id("child", " K-1 "), u("k1"));
    QCOMPARE(id("household", "H-2"), u("h2"));
    QCOMPARE(id("household", "h2"), u("h2"));
    QCOMPARE(id("personnel", "m2"), u("m2"));
    QCOMPARE(id("visit", "v1"), u("v1"));
    QCOMPARE(id("visit", "v3"), u("-")); // it is kept out
    QCOMPARE(id("support", "s3"), u("s3"));
    QCOMPARE(
        id("community", QByteArray::fromStdString(std::string(snapshot->text(snapshot->communities.all()[0].name))).constData()),
        u("c"));
    QCOMPARE(id("child", ""), u("-"));
    QCOMPARE(id("child", "H-2"), u("-"));
    QCOMPARE(id("plot", "v1"), u("-"));
}

void FileListsTest::whatArrived_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("arrives");
    const int asked = int(CorrectionState::asked);
    QTest::newRow("stands there") << u("k1") << u("birth_date") << u("2014-05-01") << asked << true;
    QTest::newRow("with spaces") << u("k1") << u("birth_date") << u(" 2014-05-01 ") << asked << true;
    QTest::newRow("another value") << u("k1") << u("birth_date") << u("2014-05-02") << asked << false;
    QTest::newRow("by an id") << u("k1") << u("household_id") << u("h2") << asked << true;
    QTest::newRow("refused") << u("k1") << u("birth_date") << u("2014-05-01") << int(CorrectionState::refused) << false;
    QTest::newRow("arrived before") << u("k1") << u("birth_date") << u("2014-05-01") << int(CorrectionState::arrived) << false;
    QTest::newRow("of nobody there") << u("k9") << u("birth_date") << u("") << asked << false;
    QTest::newRow("same as one that went") << u("k1") << u("same_as") << u("k9") << asked << true;
    QTest::newRow("it went itself") << u("k9") << u("same_as") << u("k1") << asked << true;
    QTest::newRow("both still there") << u("k1") << u("same_as") << u("k2") << asked << false;
    QTest::newRow("neither is there") << u("k8") << u("same_as") << u("k9") << asked << false;
    QTest::newRow("a judgement") << u("k1") << u("not_same_as") << u("k9") << asked << false;
}

void FileListsTest::whatArrived()
{
    QFETCH(const QString, id);
    QFETCH(const QString, column);
    QFETCH(const QString, proposed);
    QFETCH(const int, state);
    CaseFileBuilder file = valuesFile();
    file.child("k2");
    LogbookSnapshot logbook;
    logbook.all<Correction>() = {
        correction(1, "child", qPrintable(id), column.toStdString(), qPrintable(proposed), static_cast<CorrectionState>(state))};
    QTEST(!arrivedCorrections(logbook, *file.load().snapshot).edits.empty(), "arrives");
}

void FileListsTest::arrivalIsAnEditNobodyUndoes()
{
    LogbookSnapshot logbook;
    logbook.all<Correction>() = {correction(1, "child", "k1", "birth_date", "2014-05-01"),
                                 correction(2, "child", "k1", "sex", "female"),
                                 correction(3, "visit", "v1", "kind", "monitoring")};
    const Change change = arrivedCorrections(logbook, *valuesFile().load().snapshot);
    QVERIFY(!change.what);
    QCOMPARE(change.edits.size(), 2u);
    const auto &edit = std::get<Edit<Correction>>(change.edits[0]);
    QCOMPARE(*edit.before, logbook.all<Correction>()[0]);
    Correction after = *edit.before;
    after.state = CorrectionState::arrived;
    QCOMPARE(*edit.after, after);
}

void FileListsTest::aLockedLogbookArrivesAtNothing()
{
    LogbookSnapshot logbook;
    logbook.isLocked = true;
    logbook.all<Correction>() = {correction(1, "child", "k1", "left_on", "")};
    QVERIFY(arrivedCorrections(logbook, *valuesFile().load().snapshot).edits.empty());
}

QTEST_GUILESS_MAIN(FileListsTest)
#include "tst_filelists.moc"
