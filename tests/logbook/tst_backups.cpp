// Backups made, kept, restored; a person erased from all of it.
#include "logscene.h"

#include "models/logbook/schema.h"
#include "support/u.h"

#include <QTest>
#include <QThread>

using namespace clmrs;

namespace {

constexpr char kPass[] = "Akwaba, 12 cabosses!";

std::string unchanged(const std::string &content) { return content; }

QStringList textsIn(const QString &backup)
{
    Database database = Database::openImmutable(backup.toStdString());
    Statement statement(database, "SELECT text FROM note WHERE deleted = 0 ORDER BY text");
    QStringList texts;
    while (statement.step())
        texts.append(QString::fromStdString(std::string(statement.cell(0).text())));
    return texts;
}

using Spoil = void (*)(const QString &backup);

void overwriteMiddle(const QString &backup)
{
    QByteArray bytes = bytesOf(backup);
    for (qsizetype page = 4096; page < bytes.size(); page += 4096)
        bytes.replace(page, 100, QByteArray(100, '\xa5'));
    writeBytes(backup, bytes);
}

void makeNewer(const QString &backup) { Database::openWritable(backup.toStdString()).run("PRAGMA user_version = 99"); }

void makeForeign(const QString &backup) { Database::openWritable(backup.toStdString()).run("PRAGMA application_id = 1"); }

const Subject kGone{"child", "11111111-2222-4333-8444-555555555555", "Zanzibarine"};
const Subject kStays{"child", "99999999-2222-4333-8444-555555555555", "Quokkaphrase"};

// About the person in every table, and about somebody else; some of it deleted and changed since.
void writeAboutBoth(Logbook &logbook)
{
    for (const Subject &subject : {kGone, kStays}) {
        Note note;
        note.subject = subject;
        note.text = "note " + subject.name;
        logbook.apply(adding({note, note}), anna());
        Note after = noteWith(logbook, note.text);
        after.text = "again " + subject.name;
        logbook.apply(changing(noteWith(logbook, note.text), after), anna());
        logbook.apply(deleting(noteWith(logbook, note.text)), anna());
        Correction correction;
        correction.subject = subject;
        correction.old = correction.reason = "correction " + subject.name;
        Departure departure;
        departure.subject = subject;
        departure.reason = "departure " + subject.name;
        departure.number = "2026-1";
        logbook.apply({"Added", {Edit<Correction>{{}, correction}, Edit<Departure>{{}, departure}}}, anna());
        logbook.keepDraft({"note", "child/" + subject.id, "draft " + subject.name}, anna());
        logbook.keepDigest({"coop " + subject.id.substr(0, 1), Moment::fromSeconds(0), subject.id + " digest"});
    }
    // Rows about the other that name the person: the same child; and a note moved from one to the other.
    Correction same;
    same.subject = kStays;
    same.column = kSameAs;
    same.proposed = kGone.id;
    Note moved;
    moved.subject = kGone;
    moved.text = "moved";
    logbook.apply({"Added", {Edit<Correction>{{}, same}, Edit<Note>{{}, moved}}}, anna());
    Note after = noteWith(logbook, "moved");
    after.subject = kStays;
    logbook.apply(changing(noteWith(logbook, "moved"), after), anna());
}

std::string withoutTheGone(const std::string &content)
{
    return content.find(kGone.id) == std::string::npos ? content : std::string("erased digest");
}

QString idOf(const Subject &subject) { return QString::fromStdString(subject.id); }
QString nameOf(const Subject &subject) { return QString::fromStdString(subject.name); }

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsWholeAndPrivate();
    void tenAreKeptWhateverTheClockSays();
    void twoProgramsBackUpAtOnce();
    void twoLogbooksOfOneFolderHaveTheirOwn();
    void formerBackupsAreTakenOver_data();
    void formerBackupsAreTakenOver();
    void aLostOneIsNotMadeAnewBesideItsCopies();
    void leftoversAreSwept();
    void aGoodBackupIsRestored();
    void anOlderBackupIsBroughtUp_data();
    void anOlderBackupIsBroughtUp();
    void aBadBackupChangesNothing_data();
    void aBadBackupChangesNothing();
    void aLostLogbookIsReplaced_data();
    void aLostLogbookIsReplaced();
    void anErasedPersonIsNowhere();
    void formerBackupsAmongOthersAreReached();
    void aPassphraseReachesFormerBackups();
    void aLockedLogbookErasesToo();
    void whatCannotBeErasedIsSaid();
    void erasedRowsAreNotWrittenBack();
};

void BackupsTest::aBackupIsWholeAndPrivate()
{
    LogScene scene;
    const auto logbook = scene.open();
    added(*logbook, noteAbout("k1", "first"));
    const QString path = logbook->backUp();
    QCOMPARE(path, scene.backupFolder() + u("/logbook-2026-11-01T12-00-00Z.logbook"));
    QCOMPARE(int(QFileInfo(path).permissions() & 0x0777), 0x0600);
    QCOMPARE(int(QFileInfo(scene.backupFolder()).permissions() & 0x0777), 0x0700);
    QCOMPARE(textsIn(path), QStringList{u("first")});
    QCOMPARE(QDir(scene.backupFolder()).entryList(QDir::Files).size(), 1); // nothing beside it
}

void BackupsTest::tenAreKeptWhateverTheClockSays()
{
    LogScene scene;
    const auto logbook = scene.open();
    const QString kept = scene.backupFolder() + u("/my own copy.logbook");
    for (int i = 0; i < 25; ++i) {
        // Within one second; a day back; ten years on, and right again.
        if (i == 8)
            scene.now = Moment::fromSeconds(scene.now.seconds() - 86'400);
        if (i == 12)
            scene.now = Moment::fromSeconds(scene.now.seconds() + 3653LL * 86'400);
        if (i == 16)
            scene.now = Moment::fromSeconds(scene.now.seconds() - 3653LL * 86'400);
        added(*logbook, noteAbout("k1", "note " + std::to_string(100 + i)));
        const QString path = logbook->backUp();
        QCOMPARE(logbook->backups().front(), path);
        QCOMPARE(logbook->backups().size(), qsizetype(std::min(i + 1, 10)));
        QCOMPARE(textsIn(path).size(), qsizetype(i + 1));
        if (i == 0)
            QFile::copy(path, kept);
    }
    for (qsizetype i = 0; i < 10; ++i)
        QCOMPARE(textsIn(logbook->backups()[i]).size(), 25 - i);
    QVERIFY(QFileInfo::exists(kept));
}

void BackupsTest::twoProgramsBackUpAtOnce()
{
    LogScene scene;
    scene.open();
    const auto backUpOften = [&] {
        const auto logbook = std::make_unique<Logbook>(LogbookOptions{scene.path(), {}, computerClock, 5000});
        for (int i = 0; i < 8; ++i)
            logbook->backUp();
    };
    std::unique_ptr<QThread> other(QThread::create(backUpOften));
    other->start();
    backUpOften();
    QVERIFY(other->wait());
    const auto logbook = scene.open();
    QCOMPARE(logbook->backups().size(), 10);
    for (const QString &path : logbook->backups())
        QCOMPARE(textsIn(path), QStringList());
}

// Protecting lets go of every other copy, and erasing looks into all: of this logbook.
void BackupsTest::twoLogbooksOfOneFolderHaveTheirOwn()
{
    LogScene scene;
    const auto mine = scene.open();
    added(*mine, noteAbout("k1", "mine"));
    const QString kept = mine->backUp();
    LogbookOptions options = scene.options();
    for (const char *name : {"supervisor.logbook", "desk.old.logbook", "desk"}) {
        options.path = scene.folder() + u'/' + u(name);
        Logbook other(options); // there is nothing that it could have lost
        added(other, noteAbout("k1", "another's"));
        QCOMPARE(textsIn(other.backUp()), QStringList{u("another's")});
        other.protect("Akwaba, 12 cabosses!", anna());
        other.erase({"child", "k1", {}}, {unchanged, unchanged}, anna(), Progress());
    }
    QCOMPARE(mine->backups(), QStringList{kept});
    QCOMPARE(textsIn(kept), QStringList{u("mine")});
}

void BackupsTest::formerBackupsAreTakenOver_data()
{
    QTest::addColumn<QString>("beside"); // another logbook
    QTest::newRow("alone") << QString();
    QTest::newRow("beside another's") << u("other.logbook");
}

void BackupsTest::formerBackupsAreTakenOver()
{
    QFETCH(const QString, beside);
    LogScene scene;
    added(*scene.open(), noteAbout("k1", "then"));
    scene.open()->backUp();
    const QString former = scene.folder() + u("/backups");
    QVERIFY(QDir().rename(scene.backupFolder(), former));
    writeBytes(former + u("/holiday.jpg"), "of nobody's logbook");
    QString anothers;
    if (!beside.isEmpty()) {
        LogbookOptions options = scene.options();
        options.path = scene.folder() + u'/' + beside;
        Logbook other(options);
        anothers = former + u("/logbook-2020-01-01T00-00-00Z.logbook");
        QVERIFY(QFile::rename(other.backUp(), anothers));
    }
    QCOMPARE(scene.open()->backups().size(), 1);
    QVERIFY(QFile::exists(former + u("/holiday.jpg")));
    QCOMPARE(QDir(former).entryList(QDir::Files).size(), anothers.isEmpty() ? 1 : 2);
    QVERIFY(anothers.isEmpty() || QFile::exists(anothers));
}

// Its copies stay in the folder of all, and no empty logbook takes its place.
void BackupsTest::aLostOneIsNotMadeAnewBesideItsCopies()
{
    LogScene scene;
    added(*scene.open(), noteAbout("k1", "then"));
    scene.open()->backUp();
    const QString former = scene.folder() + u("/backups");
    QVERIFY(QDir().rename(scene.backupFolder(), former));
    for (const char *beside : {"", "-wal", "-shm"})
        QFile::remove(scene.path() + QLatin1String(beside));
    const QString said = refusal([&] { scene.open(); });
    QVERIFY2(said.contains(u("backups that may be of it")), qPrintable(said));
    QCOMPARE(QDir(former).entryList(QDir::Files).size(), 1);
    QVERIFY(QDir(former).removeRecursively());
    QCOMPARE(noteTexts(*scene.open()), QStringList());
}

void BackupsTest::leftoversAreSwept()
{
    LogScene scene;
    scene.open()->backUp();
    for (const char *name : {"logbook-2026-01-01T00-00-00Z.logbook.part", "a.logbook.part-journal", "a.logbook.part-wal"})
        writeBytes(scene.backupFolder() + u'/' + u(name), "Zanzibarine");
    writeBytes(scene.path() + u(".part"), "Zanzibarine");
    scene.open();
    QCOMPARE(filesHolding(scene.folder(), u("Zanzibarine")), QStringList());
    QCOMPARE(QDir(scene.backupFolder()).entryList(QDir::Files).size(), 1);
}

void BackupsTest::aGoodBackupIsRestored()
{
    LogScene scene;
    const auto logbook = scene.open();
    const auto other = scene.open();
    added(*logbook, noteAbout("k1", "then"));
    const QString backup = logbook->backUp();
    const Note then = noteWith(*logbook, "then");
    Note now = then;
    now.text = "now";
    scene.now = Moment::fromSeconds(scene.now.seconds() + 60);
    logbook->apply(changing(then, now), anna());
    const Note former = noteWith(*logbook, "now");
    logbook->restore(backup, anna());
    QCOMPARE(noteTexts(*logbook), QStringList{u("then")});
    QVERIFY(!logbook->undoable());
    QVERIFY(other->changedElsewhere());
    QCOMPARE(noteTexts(*other), QStringList{u("then")});
    const QStringList kept = QDir(scene.backupFolder()).entryList({u("before-restore-*.logbook")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(textsIn(scene.backupFolder() + u'/' + kept.front()), QStringList{u("now")});

    // The same revision a second time, by other words: who read the first must not write over it.
    Note again = then;
    again.text = "again";
    scene.now = Moment::fromSeconds(scene.now.seconds() + 60);
    other->apply(changing(then, again), anna());
    QVERIFY(noteWith(*other, "again").head.rev == former.head.rev);
    QVERIFY(!refusal([&] { logbook->apply(deleting(former), anna()); }).isEmpty());
    QCOMPARE(noteTexts(*scene.open()), QStringList{u("again")});
    logbook->restore(scene.backupFolder() + u'/' + kept.front(), anna());
    QCOMPARE(noteTexts(*logbook), QStringList{u("now")});
}

void BackupsTest::anOlderBackupIsBroughtUp_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < kLogbookVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void BackupsTest::anOlderBackupIsBroughtUp()
{
    QFETCH(const int, version);
    LogScene scene;
    scene.makeVersion(version, 2);
    const auto logbook = scene.open();
    const QString old = scene.backupFolder() + u'/' + QDir(scene.backupFolder()).entryList(QDir::Files).front();
    logbook->apply(deleting(noteWith(*logbook, "old 0")), anna());
    logbook->restore(old, anna());
    QCOMPARE(noteTexts(*logbook), QStringList({u("old 0"), u("old 1")}));
    logbook->keepDraft({"note", "child/k1", "a draft"}, anna());
    makeManager(*logbook, anna());
    logbook->apply(fillingAll("in each table"), anna());
    QCOMPARE(tablesWithout(*scene.open()->snapshot(anna().author), "in each table"), QStringList());
    QCOMPARE(scene.open()->outcome(), SchemaOutcome::current);
}

void BackupsTest::aBadBackupChangesNothing_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Spoil spoil, const char *says) { QTest::newRow(name) << spoil << u(says); };
    row("damaged", overwriteMiddle, "The backup b.logbook is damaged, so nothing was restored");
    row(
        "cut", [](const QString &path) { writeBytes(path, bytesOf(path).left(9000)); },
        "The backup b.logbook is damaged, so nothing was restored");
    row("newer", makeNewer, "b.logbook is of version 99");
    row("another program's", makeForeign, "b.logbook is not a logbook of this program");
    row(
        "a text", [](const QString &path) { writeBytes(path, "Dear diary"); }, "b.logbook is not a logbook of this program");
    row(
        "empty", [](const QString &path) { writeBytes(path, {}); }, "b.logbook is not a logbook of this program");
    row(
        "gone", [](const QString &path) { QFile::remove(path); }, "b.logbook cannot be opened");
}

void BackupsTest::aBadBackupChangesNothing()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, says);
    LogScene scene;
    const QString bad = scene.folder() + u("/b.logbook");
    QMap<QString, QByteArray> before;
    {
        const auto logbook = scene.open();
        for (int i = 0; i < 40; ++i)
            added(*logbook, noteAbout("k1", "note " + std::to_string(i)));
        QVERIFY(QFile::rename(logbook->backUp(), bad));
        spoil(bad);
    }
    before = scene.contents();
    {
        const auto logbook = scene.open();
        const QString sentence = refusal([&] { logbook->restore(bad, anna()); });
        QVERIFY2(sentence.startsWith(says), qPrintable(sentence));
        QCOMPARE(noteTexts(*logbook).size(), 40);
        QVERIFY(logbook->backups().isEmpty());
    }
    QCOMPARE(scene.contents(), before);
}

void BackupsTest::aLostLogbookIsReplaced_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("damaged") << false;
    QTest::newRow("empty") << true;
}

void BackupsTest::aLostLogbookIsReplaced()
{
    QFETCH(const bool, isEmpty);
    LogScene scene;
    {
        const auto logbook = scene.open();
        for (int i = 0; i < 40; ++i)
            added(*logbook, noteAbout("k1", "note " + std::to_string(i)));
        logbook->backUp();
    }
    if (isEmpty)
        writeBytes(scene.path(), {});
    else
        overwriteMiddle(scene.path());
    QVERIFY(!refusal([&] { scene.open(); }).isEmpty());
    const QStringList backups = Logbook::backupsOf(scene.options());
    QCOMPARE(backups.size(), 1);
    QVERIFY(!refusal([&] { Logbook::replaceLost(scene.options(), scene.folder() + u("/none"), anna()); }).isEmpty());
    Logbook::replaceLost(scene.options(), backups.front(), anna());
    QCOMPARE(noteTexts(*scene.open()).size(), 40);
    QCOMPARE(int(QFileInfo(scene.path()).permissions() & 0x0777), 0x0600);
    QCOMPARE(QFileInfo::exists(scene.backupFolder() + u("/lost-1.logbook")), !isEmpty);
}

void BackupsTest::anErasedPersonIsNowhere()
{
    LogScene scene;
    scene.makeVersion(1, 1); // so that a backup of the former version is there too
    const auto logbook = scene.open();
    writeAboutBoth(*logbook);
    logbook->backUp();
    logbook->restore(logbook->backups().front(), anna());
    QVERIFY(!filesHolding(scene.backupFolder(), idOf(kGone)).isEmpty());
    const std::size_t departures = logbook->snapshot()->all<Departure>().size();

    const Logbook::Erased erased = logbook->erase(kGone, {withoutTheGone, withoutTheGone}, anna(), Progress());
    QCOMPARE(erased.backups, 3); // before the version, the backup, before the restore
    QVERIFY2(erased.rows >= 5, qPrintable(QString::number(erased.rows)));
    QCOMPARE(filesHolding(scene.folder(), idOf(kGone)), QStringList());
    QCOMPARE(filesHolding(scene.folder(), nameOf(kGone)), QStringList());

    QCOMPARE(noteTexts(*logbook), QStringList({u("again Quokkaphrase"), u("moved"), u("old 0")}));
    QCOMPARE(logbook->snapshot()->all<Correction>().size(), std::size_t(1));
    QCOMPARE(logbook->snapshot()->all<Departure>().size(), departures); // that something was printed stays
    QVERIFY(logbook->draft("note", "child/" + kStays.id, anna()));
    QVERIFY(!logbook->draft("note", "child/" + kGone.id, anna()));
    QCOMPARE(logbook->digests("coop 1").front().content, std::string("erased digest"));
    QCOMPARE(logbook->digests("coop 9").front().content, kStays.id + " digest");
    QVERIFY(!logbook->undoable());
    for (const QString &backup : logbook->backups())
        QCOMPARE(textsIn(backup), QStringList({u("again Quokkaphrase"), u("moved"), u("old 0")}));
    QCOMPARE(logbook->erase(kGone, {unchanged, unchanged}, anna(), Progress()).rows, 0);
}

// Former programs put the copies of every logbook of a folder into one; what is another's stays as it is.
void BackupsTest::formerBackupsAmongOthersAreReached()
{
    LogScene scene;
    const auto logbook = scene.open();
    LogbookOptions beside = scene.options();
    beside.path = scene.folder() + u("/other.logbook");
    Logbook other(beside);
    QDir shared(scene.folder() + u("/backups"));
    QVERIFY(shared.mkpath(u(".")));
    const auto leaveIn = [&](Logbook &whose, const QString &name) {
        writeAboutBoth(whose);
        QVERIFY(QFile::rename(whose.backUp(), shared.filePath(name)));
    };
    const QString anothers = u("logbook-2026-01-02T00-00-00Z.logbook");
    leaveIn(*logbook, u("logbook-2026-01-01T00-00-00Z.logbook"));
    leaveIn(other, anothers);
    writeBytes(shared.filePath(u("logbook-2026-01-03T00-00-00Z.logbook")), "Dear all");
    const QByteArray former = bytesOf(shared.filePath(anothers));

    const Logbook::Erased erased = logbook->erase(kGone, {withoutTheGone, withoutTheGone}, anna(), Progress());
    QCOMPARE(erased.backups, 1);
    QCOMPARE(filesHolding(shared.path(), idOf(kGone)).size(), 1);
    QCOMPARE(bytesOf(shared.filePath(anothers)), former);
    QCOMPARE(shared.entryList(QDir::Files).size(), 3);
    other.erase(kGone, {withoutTheGone, withoutTheGone}, anna(), Progress());
    QCOMPARE(filesHolding(shared.path(), idOf(kGone)), QStringList());
    QCOMPARE(filesHolding(shared.path(), nameOf(kGone)), QStringList());
}

// Where erasing reaches, sealing reaches: nothing of this logbook can be read that was sealed since.
void BackupsTest::aPassphraseReachesFormerBackups()
{
    LogScene scene;
    const auto logbook = scene.open();
    LogbookOptions beside = scene.options();
    beside.path = scene.folder() + u("/other.logbook");
    Logbook other(beside);
    QDir shared(scene.folder() + u("/backups"));
    QVERIFY(shared.mkpath(u(".")));
    const QString own = u("logbook-2026-01-01T00-00-00Z.logbook");
    const QString anothers = u("logbook-2026-01-02T00-00-00Z.logbook");
    for (const auto &[whose, name] : {std::pair(logbook.get(), own), std::pair(&other, anothers)}) {
        writeAboutBoth(*whose);
        QVERIFY(QFile::rename(whose->backUp(), shared.filePath(name)));
    }
    writeBytes(shared.filePath(own + u("-wal")), "lost");
    QVERIFY(!filesHolding(shared.path(), nameOf(kGone)).isEmpty());
    const QByteArray former = bytesOf(shared.filePath(anothers));

    logbook->protect(kPass, anna());
    QCOMPARE(shared.entryList(QDir::Files), QStringList{anothers});
    QCOMPARE(bytesOf(shared.filePath(anothers)), former);
    QCOMPARE(filesHolding(scene.backupFolder(), nameOf(kGone)), QStringList());
}

void BackupsTest::aLockedLogbookErasesToo()
{
    LogScene scene;
    {
        const auto logbook = scene.open();
        writeAboutBoth(*logbook);
        logbook->protect(kPass, anna());
    }
    const auto logbook = scene.open();
    QVERIFY(logbook->isLocked());
    logbook->erase(kGone, {withoutTheGone, withoutTheGone}, anna(), Progress());
    QCOMPARE(filesHolding(scene.folder(), idOf(kGone)), QStringList());
    QCOMPARE(filesHolding(scene.folder(), nameOf(kGone)), QStringList());
    QVERIFY(logbook->unlock(kPass));
    QCOMPARE(noteTexts(*logbook), QStringList({u("again Quokkaphrase"), u("moved")}));
    logbook->erase(kGone, {withoutTheGone, withoutTheGone}, anna(), Progress()); // what was sealed is read now
    logbook->unprotect(anna());
    QCOMPARE(filesHolding(scene.folder(), idOf(kGone)), QStringList());
    QCOMPARE(filesHolding(scene.folder(), nameOf(kGone)), QStringList());
}

void BackupsTest::whatCannotBeErasedIsSaid()
{
    LogScene scene;
    const auto logbook = scene.open();
    writeAboutBoth(*logbook);
    const QString first = logbook->backUp();
    const QString second = logbook->backUp();
    overwriteMiddle(first);
    const QString sentence = refusal([&] { logbook->erase(kGone, {withoutTheGone, withoutTheGone}, anna(), Progress()); });
    QVERIFY2(sentence.startsWith(u("The person was erased from the logbook, but")), qPrintable(sentence));
    QVERIFY(sentence.contains(QFileInfo(first).fileName()) && !sentence.contains(QFileInfo(second).fileName()));
    const QStringList left = filesHolding(scene.folder(), nameOf(kGone));
    QVERIFY2(left.isEmpty() || left == QStringList{first}, qPrintable(left.join(u' ')));
    QCOMPARE(noteTexts(*logbook), QStringList({u("again Quokkaphrase"), u("moved")}));
}

void BackupsTest::erasedRowsAreNotWrittenBack()
{
    LogScene scene;
    const auto logbook = scene.open();
    const auto other = scene.open();
    writeAboutBoth(*other);
    const auto former = other->snapshot();
    const Note note = noteWith(*other, "again Zanzibarine");
    other->apply(deleting(note), anna());
    logbook->erase(kGone, {withoutTheGone, withoutTheGone}, anna(), Progress());
    QVERIFY(!refusal([&] { other->undo(anna()); }).isEmpty());
    for (const Departure &departure : former->all<Departure>()) {
        Departure after = departure;
        after.rows = 1;
        QCOMPARE(refusal([&] { other->apply(changing(departure, after), anna()); }).isEmpty(), departure.subject != kGone);
    }
    QCOMPARE(filesHolding(scene.folder(), nameOf(kGone)), QStringList());
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
