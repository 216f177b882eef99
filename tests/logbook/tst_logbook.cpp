// The logbook's file and its one road of writing: what opening finds, what is written, undone, refused.
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/casefilebuilder.h"
#include "support/ordinaryuser.h"
#include "support/u.h"

#include <QTest>
#include <QThread>

using namespace clmrs;

namespace {

using Make = void (*)(const LogScene &);

void write(const LogScene &scene, const QByteArray &bytes) { writeBytes(scene.path(), bytes); }

void makeCaseFile(const LogScene &scene)
{
    CaseFileBuilder builder;
    builder.skeleton();
    QFile::copy(builder.path(), scene.path());
}

void makeDamaged(const LogScene &scene)
{
    {
        const auto logbook = scene.open();
        for (int i = 0; i < 50; ++i)
            logbook->apply(adding({noteAbout("k1", std::string(500, 'n'))}), anna());
    }
    QByteArray bytes = bytesOf(scene.path());
    for (qsizetype page = 4096; page < bytes.size(); page += 4096) // its first bytes, where the kind of a page stands
        bytes.replace(page, 100, QByteArray(100, '\xa5'));
    write(scene, bytes);
}

void makeForeignDatabase(const LogScene &scene)
{
    Database database = Database::openWritable(scene.path().toStdString());
    database.run("CREATE TABLE note (key BLOB PRIMARY KEY)");
}

void makeNewer(const LogScene &scene)
{
    scene.open();
    Database database = Database::openWritable(scene.path().toStdString());
    database.run("PRAGMA user_version = " + std::to_string(kLogbookVersion + 1));
}

void makeLost(const LogScene &scene)
{
    scene.open()->backUp();
    write(scene, {});
}

std::vector<std::string> columnsOf(Database &database, const char *table)
{
    Statement statement(database, "SELECT name FROM pragma_table_info(:table)");
    statement.bind(":table", std::string_view(table));
    std::vector<std::string> names;
    while (statement.step())
        names.emplace_back(statement.cell(0).text());
    return names;
}

template <class Row>
void compareColumns(Database &database)
{
    std::vector<std::string> expected{"key", "rev", "base_rev", "origin", "author", "at", "deleted"};
    for (const LogField<Row> &field : logSpecOf<Row>().fields)
        expected.emplace_back(field.column);
    QCOMPARE(columnsOf(database, logSpecOf<Row>().table), expected);
}

QString schemaText(Database &database)
{
    QString text;
    Statement statement(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    while (statement.step())
        text += QString::fromStdString(std::string(statement.cell(0).text())) + u'\n';
    return text;
}

} // namespace

class LogbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaIsThatOfTheScripts();
    void aLogbookIsMadeThenFound();
    void anOlderOneIsBroughtUp_data();
    void anOlderOneIsBroughtUp();
    void topicsCameWithVersionThree();
    void actionsHaveTheirOwnDaySinceVersionFourteen();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void aKilledMakingIsMadeAgain();

    void aRowIsAddedChangedDeleted();
    void undoComesBackTheWholeWay();
    void overtakenIsRefused_data();
    void overtakenIsRefused();
    void severalEditsHappenOrNone();
    void whatIsStoppedNeverWas();
    void everyWritingIsAudited();
    void anotherProgramIsNoticed();
    void anotherProgramIsWaitedFor();
    void undoOutlastsABusyFile();
    void theClockDecidesNothing();
    void draftsAreApart();
    void twoDigestsAreKept();
    void hostileTextsComeBack_data();
    void hostileTextsComeBack();
};

void LogbookTest::theSchemaIsThatOfTheScripts()
{
    LogScene scene;
    scene.open();
    Database database = scene.peek();
    Database byHand = Database::openWritable(":memory:");
    for (const char *script :
         {"001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012", "013", "014", "015", "016"})
        byHand.run(bytesOf(u(CLMRS_SOURCE_DIR "/resources/sql/logbook/") + u(script) + u(".sql")).toStdString());
    QCOMPARE(schemaText(database), schemaText(byHand));
    LogRows::forEach([&]<class Row>(const Row *) { compareColumns<Row>(database); });
    for (const SealedColumn &column : sealedColumns()) {
        const auto columns = columnsOf(database, column.table);
        QVERIFY2(std::count(columns.begin(), columns.end(), column.column) == 1, column.column);
    }
}

void LogbookTest::aLogbookIsMadeThenFound()
{
    LogScene scene;
    {
        const auto logbook = scene.open();
        QCOMPARE(logbook->outcome(), SchemaOutcome::created);
        QVERIFY(!(logbook->snapshot()->pseudonymKey == PseudonymKey()));
        QCOMPARE(int(QFileInfo(scene.path()).permissions() & 0x0777), 0x0600);
    }
    const auto logbook = scene.open();
    QCOMPARE(logbook->outcome(), SchemaOutcome::current);
    QCOMPARE(logbook->snapshot()->pseudonymKey, scene.open()->snapshot()->pseudonymKey);
}

void LogbookTest::anOlderOneIsBroughtUp_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < kLogbookVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void LogbookTest::anOlderOneIsBroughtUp()
{
    QFETCH(const int, version);
    LogScene scene;
    scene.makeVersion(version, 3);
    const auto logbook = scene.open();
    QCOMPARE(logbook->outcome(), SchemaOutcome::migrated);
    QCOMPARE(noteTexts(*logbook), QStringList({u("old 0"), u("old 1"), u("old 2")}));
    logbook->keepDraft({"note", "child/k1", "a draft"}, anna());
    makeManager(*logbook, anna());
    logbook->apply(fillingAll("in each table"), anna());
    QCOMPARE(tablesWithout(*scene.open()->snapshot(anna().author), "in each table"), QStringList());
    QCOMPARE(scene.open()->outcome(), SchemaOutcome::current);

    const QStringList kept = QDir(scene.backupFolder()).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.front().startsWith(u("before-version-%1-").arg(kLogbookVersion)));
    Database former = Database::openImmutable((scene.backupFolder() + u'/' + kept.front()).toStdString());
    QCOMPARE(versionOf(former), version);
    QCOMPARE(former.integer("SELECT count(*) FROM note"), std::optional<std::int64_t>(3));
}

// A note of before has no topic; one written since keeps its own.
void LogbookTest::topicsCameWithVersionThree()
{
    LogScene scene;
    scene.makeVersion(2, 1);
    const auto logbook = scene.open();
    QCOMPARE(logbook->outcome(), SchemaOutcome::migrated);
    QCOMPARE(noteWith(*logbook, "old 0").topic, std::string());
    Note words = noteAbout("m1", "The road was cut");
    words.subject.table = "personnel";
    words.topic = "absences";
    logbook->apply(adding({words}), anna());
    QCOMPARE(noteWith(*scene.open(), "The road was cut").topic, std::string("absences"));
    logbook->undo(anna());
    QCOMPARE(noteTexts(*logbook), QStringList({u("old 0")}));
}

// Of one without a visit the day of its writing is taken; one with a visit has that of the visit.
void LogbookTest::actionsHaveTheirOwnDaySinceVersionFourteen()
{
    LogScene scene;
    scene.makeVersion(12, 1);
    const auto insert = [&scene](const char *code, const char *visit) {
        Database database = Database::openWritable(scene.path().toStdString());
        Statement action(database,
                         "INSERT INTO action (key, rev, base_rev, origin, author, at, deleted, code, visit, monitor_id) VALUES "
                         "(:key, 1, 0, :key, :key, '2026-02-03T04:05:06Z', 0, :code, :visit, 'm')");
        const Key key = Key::random();
        action.bindBlob(":key", key.view());
        action.bind(":code", std::string_view(code));
        action.bind(":visit", std::string_view(visit));
        action.run();
    };
    insert("A", "");
    insert("B", "V1");
    const auto logbook = scene.open();
    const auto snapshot = logbook->snapshot();
    const auto &actions = snapshot->all<AgreedAction>();
    QCOMPARE(actions.size(), std::size_t(2));
    for (const AgreedAction &action : actions)
        QVERIFY(action.agreedOn == (action.code == "A" ? Date::parse("2026-02-03") : std::nullopt));
    AgreedAction later;
    later.code = "C";
    later.agreedOn = Date::parse("2026-03-01");
    logbook->apply({"agree", {Edit<AgreedAction>{std::nullopt, later}}}, anna());
    const auto again = scene.open()->snapshot();
    QVERIFY(std::ranges::find(again->all<AgreedAction>(), std::string("C"), &AgreedAction::code)->agreedOn == later.agreedOn);
}

void LogbookTest::whatIsNoneIsRefused_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Make make, const char *says) { QTest::newRow(name) << make << u(says); };
    row("of a newer version", makeNewer, "desk.logbook is of version 17, and this program knows versions up to 16");
    row("a case file", makeCaseFile, "desk.logbook is a case database, not a logbook");
    row("another program's tables", makeForeignDatabase, "desk.logbook is not a logbook of this program");
    row(
        "a text", [](const LogScene &scene) { write(scene, "Dear diary\n"); }, "desk.logbook is not a logbook of this program");
    row(
        "one byte", [](const LogScene &scene) { write(scene, "S"); }, "desk.logbook is not a logbook of this program");
    row(
        "a folder", [](const LogScene &scene) { QDir().mkpath(scene.path()); }, "desk.logbook cannot be opened");
    row("empty beside backups", makeLost, "desk.logbook is empty although there are backups of it");
    row("damaged", makeDamaged, "desk.logbook is damaged");
    row(
        "in a folder that may only be read",
        [](const LogScene &scene) { QFile::setPermissions(scene.folder(), QFile::ReadOwner | QFile::ExeOwner); },
        "desk.logbook cannot be opened");
    row(
        "a file that may only be read",
        [](const LogScene &scene) {
            scene.open();
            QFile::setPermissions(scene.path(), QFile::ReadOwner);
        },
        "desk.logbook may only be read");
    row(
        "whole, in a folder that may only be read",
        [](const LogScene &scene) {
            scene.open();
            QFile::setPermissions(scene.folder(), QFile::ReadOwner | QFile::ExeOwner);
        },
        "desk.logbook ");
}

void LogbookTest::whatIsNoneIsRefused()
{
    QFETCH(const Make, make);
    QFETCH(const QString, says);
    LogScene scene;
    make(scene);
    const auto before = scene.contents();
    giveToOrdinaryUser(scene.folder());
    const QString sentence = refusal([&] {
        const OrdinaryUser user; // whom a mode stops
        scene.open();
    });
    QVERIFY2(sentence.startsWith(says), qPrintable(sentence));
    QFile::setPermissions(scene.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(scene.contents(), before);
}

// A journal beside a file that is empty once it is rolled back.
void LogbookTest::aKilledMakingIsMadeAgain()
{
    LogScene scene;
    {
        Database database = scene.peek();
        database.run("PRAGMA cache_spill = 1");
        database.run("PRAGMA cache_size = 1");
        Transaction transaction(database);
        database.run("CREATE TABLE t (x)");
        for (int i = 0; i < 40; ++i) // more than the cache holds: pages reach the file before the commit
            database.run("INSERT INTO t VALUES (zeroblob(4000))");
        QVERIFY(QFileInfo(scene.path()).size() > 0);
        for (const char *part : {"", "-journal"})
            QVERIFY(QFile::copy(scene.path() + u(part), scene.path() + u(".killed") + u(part)));
    }
    for (const char *part : {"", "-journal"}) {
        QFile::remove(scene.path() + u(part));
        QVERIFY(QFile::rename(scene.path() + u(".killed") + u(part), scene.path() + u(part)));
    }
    QCOMPARE(scene.open()->outcome(), SchemaOutcome::created);
}

void LogbookTest::aRowIsAddedChangedDeleted()
{
    LogScene scene;
    const auto logbook = scene.open();
    const Note first = added(*logbook, noteAbout("k1", "first"));
    QVERIFY(!first.head.key.isNull());
    QCOMPARE(first.head.rev, 1);
    QCOMPARE(first.head.baseRev, 0);
    QVERIFY(first.head.origin == anna().origin && first.head.author == anna().author);
    QVERIFY(first.head.at == scene.now);

    Note changed = first;
    changed.text = "second";
    changed.comeBackOn = Date::parse("2028-02-29");
    logbook->apply(changing(first, changed), bola());
    const Note second = noteWith(*logbook, "second");
    QVERIFY(sameWords(second, changed) && second.head.key == first.head.key);
    QCOMPARE(second.head.rev, 2);
    QCOMPARE(second.head.baseRev, 1);
    QVERIFY(second.head.origin == bola().origin && second.head.author == bola().author);

    logbook->apply(deleting(second), anna());
    QCOMPARE(noteTexts(*logbook), QStringList());
    Database database = scene.peek();
    Statement tombstone(database, "SELECT deleted, rev, base_rev, subject_id, subject_name, text FROM note");
    QVERIFY(tombstone.step());
    QCOMPARE(tombstone.cell(0).integer(), 1);
    QCOMPARE(tombstone.cell(1).integer(), 3);
    QCOMPARE(tombstone.cell(2).integer(), 2);
    QCOMPARE(tombstone.cell(3).text(), std::string_view("k1"));
    QVERIFY(tombstone.cell(4).type() == CellType::null && tombstone.cell(5).type() == CellType::null);
}

void LogbookTest::undoComesBackTheWholeWay()
{
    LogScene scene;
    const auto logbook = scene.open();
    QVERIFY(!logbook->undoable());
    const Note first = added(*logbook, noteAbout("k1", "first"));
    for (const auto &[from, to] : {std::pair("first", "second"), {"second", "third"}}) {
        Note after = noteWith(*logbook, from);
        after.text = to;
        logbook->apply(changing(noteWith(*logbook, from), after), anna());
    }
    logbook->apply(deleting(noteWith(*logbook, "third")), anna());
    QCOMPARE(logbook->undoable(), "Deleted");

    logbook->undo(anna());
    QVERIFY(noteWith(*logbook, "third").head.key == first.head.key);
    for (const char *text : {"second", "first"}) {
        logbook->undo(anna());
        QCOMPARE(noteTexts(*logbook), QStringList{u(text)});
    }
    QCOMPARE(noteWith(*logbook, "first").head.rev, 7); // every undo is a writing
    logbook->undo(anna());
    QCOMPARE(noteTexts(*logbook), QStringList());
    QVERIFY(!logbook->undoable());
    logbook->undo(anna()); // nothing happens
}

void LogbookTest::overtakenIsRefused_data()
{
    QTest::addColumn<int>("what"); // 0 change, 1 delete, 2 undo of a change, 3 undo of a deletion
    QTest::addColumn<bool>("byDeleting");
    for (int what = 0; what < 4; ++what) {
        for (const bool byDeleting : {false, true})
            QTest::addRow("%d, %s", what, byDeleting ? "deleted" : "changed") << what << byDeleting;
    }
}

void LogbookTest::overtakenIsRefused()
{
    QFETCH(const int, what);
    QFETCH(const bool, byDeleting);
    LogScene scene;
    const auto logbook = scene.open();
    const auto other = scene.open();
    Note mine = added(*logbook, noteAbout("k1", "mine"));
    if (what == 2) {
        Note after = mine;
        after.text = "mine too";
        logbook->apply(changing(mine, after), anna());
    } else if (what == 3) {
        logbook->apply(deleting(mine), anna());
        Note back = noteAbout("k1", "theirs"); // comes back by somebody else's hand
        back.head.key = mine.head.key;
        back.head.rev = 2;
        other->apply(adding({back}), bola());
    }
    const Note there = other->snapshot()->all<Note>().front(); // its only one
    Note theirs = there;
    theirs.text = "theirs";
    other->apply(byDeleting ? deleting(there) : changing(there, theirs), bola());

    const QString sentence = refusal([&] {
        Note after = mine;
        after.text = "lost?";
        if (what >= 2)
            logbook->undo(anna());
        else
            logbook->apply(what == 0 ? changing(mine, after) : deleting(mine), anna());
    });
    QVERIFY2(sentence.startsWith(u("This was changed by somebody else meanwhile")), qPrintable(sentence));
    QCOMPARE(noteTexts(*logbook), byDeleting ? QStringList() : QStringList{u("theirs")});
}

void LogbookTest::severalEditsHappenOrNone()
{
    LogScene scene;
    const auto logbook = scene.open();
    const Note first = added(*logbook, noteAbout("k1", "first"));
    Note stale = first;
    stale.head.rev = 9;
    Change change = adding({noteAbout("k2", "second")});
    change.edits.push_back(Edit<SettingRow>{std::nullopt, SettingRow{{}, "weeks", "8"}});
    change.edits.push_back(Edit<Note>{stale, std::nullopt});
    QVERIFY(!refusal([&] { logbook->apply(change, anna()); }).isEmpty());
    QCOMPARE(noteTexts(*logbook), QStringList{u("first")});
    QVERIFY(logbook->snapshot()->all<SettingRow>().empty());
    QCOMPARE(scene.peek().integer("SELECT count(*) FROM audit"), std::optional<std::int64_t>(1));

    change.edits.back() = Edit<Note>{first, std::nullopt};
    logbook->apply(change, anna());
    QCOMPARE(noteTexts(*logbook), QStringList{u("second")});
    logbook->undo(anna());
    QCOMPARE(noteTexts(*logbook), QStringList{u("first")});
    QVERIFY(logbook->snapshot()->all<SettingRow>().empty());
}

// Stopped when half of it is written: nothing is, and the same can be written again.
void LogbookTest::whatIsStoppedNeverWas()
{
    LogScene scene;
    const auto logbook = scene.open();
    std::vector<Note> notes;
    for (int i = 0; i < 500; ++i)
        notes.push_back(noteAbout("k" + std::to_string(i), "note"));
    Progress *asked = nullptr;
    Progress progress([&](const Sentence &, int permille) {
        if (permille >= 500)
            asked->cancel();
    });
    asked = &progress;
    QVERIFY_THROWS_EXCEPTION(Cancelled, logbook->apply(adding(notes), anna(), progress));
    QCOMPARE(noteTexts(*logbook), QStringList());
    QCOMPARE(logbook->undoable(), static_cast<const char *>(nullptr));
    logbook->apply(adding(notes), anna());
    QCOMPARE(noteTexts(*logbook).size(), 500);
}

void LogbookTest::everyWritingIsAudited()
{
    LogScene scene;
    const auto logbook = scene.open();
    const Note first = added(*logbook, noteAbout("k1", "first"));
    Note after = first;
    after.text = "second";
    logbook->apply(changing(first, after), bola());
    logbook->undo(anna());
    logbook->apply(deleting(noteWith(*logbook, "first")), anna());

    Database database = scene.peek();
    Statement audit(database, "SELECT action, in_table, row, author, before, after FROM audit ORDER BY number");
    struct Expected
    {
        const char *action;
        Hand hand;
        const char *before;
        const char *after;
    };
    const char *const kFirst = R"({"subject_id":"k1","subject_name":"Awa Konan","subject_table":"child","text":"first"})";
    const char *const kSecond = R"({"subject_id":"k1","subject_name":"Awa Konan","subject_table":"child","text":"second"})";
    for (const Expected &expected : {Expected{"add", anna(), "", ""},
                                     {"change", bola(), kFirst, kSecond},
                                     {"undo", anna(), kSecond, kFirst},
                                     {"delete", anna(), kFirst, ""}}) {
        QVERIFY(audit.step());
        QCOMPARE(audit.cell(0).text(), std::string_view(expected.action));
        QCOMPARE(audit.cell(1).text(), std::string_view("note"));
        QCOMPARE(audit.cell(2).blob(), first.head.key.view());
        QCOMPARE(audit.cell(3).blob(), expected.hand.author.view());
        QCOMPARE(audit.cell(4).text(), std::string_view(expected.before));
        QCOMPARE(audit.cell(5).text(), std::string_view(expected.after));
    }
    QVERIFY(!audit.step());
}

void LogbookTest::anotherProgramIsNoticed()
{
    LogScene scene;
    const auto logbook = scene.open();
    const auto other = scene.open();
    QVERIFY(!logbook->changedElsewhere());
    added(*logbook, noteAbout("k1", "mine"));
    QVERIFY(!logbook->changedElsewhere());
    added(*other, noteAbout("k1", "theirs"));
    QVERIFY(logbook->changedElsewhere());
    QVERIFY(!logbook->changedElsewhere());
    QCOMPARE(noteTexts(*logbook), QStringList({u("mine"), u("theirs")}));
}

void LogbookTest::anotherProgramIsWaitedFor()
{
    LogScene scene;
    const auto logbook = scene.open();
    Database other = scene.peek();
    auto writing = std::make_unique<Transaction>(other);
    QElapsedTimer waited;
    waited.start();
    for (const auto &work : std::vector<std::function<void()>>{
             [&] { logbook->apply(adding({noteAbout("k1", "now?")}), anna()); },
             [&] {
                 logbook->keepDraft({"note", "child/k1", "now?"}, anna());
             },
             [&] {
                 logbook->keepDigest({"coop", Moment::fromSeconds(0), "now?"});
             },
         }) {
        const QString sentence = refusal(work);
        QVERIFY2(sentence.startsWith(u("desk.logbook is in use by another program")), qPrintable(sentence));
    }
    QVERIFY(waited.elapsed() >= 3 * scene.busyMs * 9 / 10);
    QCOMPARE(noteTexts(*logbook), QStringList()); // reading is possible all the while
    QVERIFY(!logbook->undoable());
    writing.reset();
    added(*logbook, noteAbout("k1", "now"));
    QVERIFY(!logbook->draft("note", "child/k1", anna()));
}

void LogbookTest::undoOutlastsABusyFile()
{
    LogScene scene;
    const auto logbook = scene.open();
    added(*logbook, noteAbout("k1", "mine"));
    {
        Database other = scene.peek();
        const Transaction writing(other);
        QVERIFY(!refusal([&] { logbook->undo(anna()); }).isEmpty());
    }
    QVERIFY(logbook->undoable());
    logbook->undo(anna());
    QCOMPARE(noteTexts(*logbook), QStringList());
}

void LogbookTest::theClockDecidesNothing()
{
    LogScene scene;
    const auto logbook = scene.open();
    Note note = added(*logbook, noteAbout("k1", "0"));
    for (const int days : {-1, 3653, -3653 * 2}) {
        scene.now = Moment::fromSeconds(scene.now.seconds() + days * 86'400LL);
        Note after = note;
        after.text += "+";
        logbook->apply(changing(note, after), anna());
        const Note written = noteWith(*logbook, after.text);
        QCOMPARE(written.head.rev, note.head.rev + 1);
        QVERIFY(written.head.at == scene.now);
        note = written;
    }
    logbook->undo(anna());
    QCOMPARE(noteTexts(*logbook), QStringList{u("0++")});
}

void LogbookTest::draftsAreApart()
{
    LogScene scene;
    const auto logbook = scene.open();
    logbook->keepDraft({"note", "child/k1", "half a"}, anna());
    logbook->keepDraft({"note", "child/k1", "half a sentence"}, anna());
    logbook->keepDraft({"note", "child/k2", "another"}, anna());
    const auto other = scene.open();
    QCOMPARE(other->draft("note", "child/k1", anna())->text, std::string("half a sentence"));
    QVERIFY(!other->draft("correction", "child/k1", anna()));
    other->dropDraft("note", "child/k1", anna());
    other->dropDraft("note", "child/k1", anna()); // nothing happens
    QVERIFY(!logbook->draft("note", "child/k1", anna()));
    QVERIFY(logbook->draft("note", "child/k2", anna()));
    QVERIFY(!logbook->undoable());
    QCOMPARE(scene.peek().integer("SELECT count(*) FROM audit"), std::optional<std::int64_t>(0));
}

void LogbookTest::twoDigestsAreKept()
{
    LogScene scene;
    const auto logbook = scene.open();
    const auto contents = [&](const char *cooperative) {
        QStringList all;
        for (const StoredDigest &digest : logbook->digests(cooperative))
            all.append(QString::fromStdString(digest.content));
        return all;
    };
    const std::string binary("\0\xff", 2);
    for (const char *content : {"one", "two", "two", "three", "three"})
        logbook->keepDigest({"coop", scene.now, content});
    logbook->keepDigest({"other", Moment::fromSeconds(-1), binary});
    QCOMPARE(contents("coop"), QStringList({u("three"), u("two")}));
    QCOMPARE(logbook->digests("other").front().content, binary);
    QCOMPARE(logbook->digests("other").front().fileAsOf.seconds(), -1);
    QVERIFY(logbook->digests("nobody").empty());
}

void LogbookTest::hostileTextsComeBack_data()
{
    QTest::addColumn<std::string>("text");
    for (const auto &[name, text] : hostileTexts())
        QTest::newRow(name) << text;
}

void LogbookTest::hostileTextsComeBack()
{
    QFETCH(const std::string, text);
    LogScene scene;
    const auto logbook = scene.open();
    makeManager(*logbook, anna());
    logbook->apply(fillingAll(text), anna());
    QCOMPARE(tablesWithout(*logbook->snapshot(anna().author), text), QStringList());
    logbook->keepDraft({text, text, text}, anna());
    QCOMPARE(logbook->draft(text, text, anna())->text, text);
    Note after = logbook->snapshot()->all<Note>().front();
    after.doneOn = Date::fromDays(1);
    logbook->apply(changing(logbook->snapshot()->all<Note>().front(), after), anna());
    logbook->undo(anna());
    QVERIFY(!logbook->snapshot()->all<Note>().front().doneOn);
}

QTEST_GUILESS_MAIN(LogbookTest)
#include "tst_logbook.moc"
