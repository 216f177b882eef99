// The seal: what it vouches for, who opens it, and that no plain word stays on the disk once there is one.
#include "logscene.h"

#include "models/logbook/seal.h"
#include "models/logbook/words.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const char kPass[] = "Akwaba, 12 cabosses!";
const QStringList kWords{u("Zanzibarine"), u("Quokkaphrase"), u("Wombatremark"), u("Numbatreason"),
                         u("Dugongdraft"), u("Tapirauthor"),  u("Okapiundone"),  u("Echidnaword")};

std::string word(int i) { return kWords[i].toStdString(); }

// Of every kind of row one with the word wherever it takes words.
Change fillingWords(const std::string &text)
{
    Change change{"Added", {}};
    LogRows::forEach([&]<class Row>(const Row *) {
        Row row;
        for (const LogField<Row> &field : logSpecOf<Row>().fields) {
            if (field.sealed)
                field.set(row, text);
        }
        change.edits.push_back(Edit<Row>{std::nullopt, row});
    });
    return change;
}

// Words in every place that takes some, in rows that live, that were deleted and that were overwritten.
void fillWithWords(Logbook &logbook)
{
    makeManager(logbook, anna()); // who closes periods
    Note note = noteAbout("k1", word(1));
    note.subject.name = word(0);
    logbook.apply(adding({note}), anna());
    Note other = note;
    other.text = word(6);
    logbook.apply(adding({other}), anna());
    logbook.apply(deleting(noteWith(logbook, word(6))), anna());
    Away away;
    away.monitor = {"personnel", "m1", word(0)};
    away.remark = word(2);
    Departure departure;
    departure.reason = word(3);
    Author author;
    author.name = word(5);
    logbook.apply({"Added", {Edit<Away>{{}, away}, Edit<Departure>{{}, departure}, Edit<Author>{{}, author}}}, anna());
    logbook.keepDraft({"note", "child/k1", word(4)}, anna());
    logbook.apply(fillingWords(word(7)), anna());
}

QStringList wordsOnDisk(const LogScene &scene)
{
    QStringList found;
    for (const QString &each : kWords) {
        for (const QString &file : filesHolding(scene.folder(), each))
            found.append(each + u(" in ") + file);
    }
    return found;
}

// As a program left it that sealed fewer columns, in the logbook and in its backups.
void leaveEveryWordPlain(const QString &path)
{
    Database database = Database::openWritable(path.toStdString());
    for (const SealedColumn &column : sealedColumns()) {
        const std::string name = quotedName(column.column);
        Statement statement(database,
                            "UPDATE " + quotedName(column.table) + " SET " + name + " = :word WHERE " + name + " IS NOT NULL");
        statement.bind(":word", std::string_view(word(7)));
        statement.run();
    }
}

int plainCells(const LogScene &scene)
{
    Database database = scene.peek();
    int plain = 0;
    for (const SealedColumn &column : sealedColumns())
        plain += int(plainWordsOf(database, column).size());
    return plain;
}

const QString kLocked = u("The logbook is locked");

} // namespace

class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSealedTextComesBack_data();
    void aSealedTextComesBack();
    void aSealHoldsOnlyInItsPlace();
    void everyFlippedByteIsFound();
    void recoveryKeysAreReadFromPaper();
    void costsOutOfBoundsAreSaid_data();
    void costsOutOfBoundsAreSaid();

    void everyWordHasItsSeal();
    void codesStayPlain();
    void aPassphraseSealsEveryWord();
    void aLockedLogbookTakesOnlyWhatHasNoWords();
    void anotherProgramsPassphraseLocks();
    void tracesThatAreReadOnAreSaid();
    void anUnlockingKeepsNobodyWaiting();
    void plainWordsAreSealedOnceItIsUnlocked();
    void plainWordsOfARestoredBackupAreSealed();
    void hostileTextsComeBackSealed();
};

void SealTest::aSealedTextComesBack_data()
{
    QTest::addColumn<std::string>("text");
    for (const auto &[name, text] : hostileTexts())
        QTest::newRow(name) << text;
}

void SealTest::aSealedTextComesBack()
{
    QFETCH(const std::string, text);
    const SealCodec codec(DataKey::random());
    const SealPlace place{"note", "text", Key::random()};
    const SealedCell cell = codec.seal(place, text);
    QVERIFY(cell.isSealed && (text.size() < 3 || cell.bytes.find(text) == std::string::npos));
    QCOMPARE(codec.open(place, cell).value(), text);
    QVERIFY(codec.seal(place, text).bytes != cell.bytes); // never the same twice
    QCOMPARE(SealCodec().open(place, SealCodec().seal(place, text)).value(), text);
    QVERIFY(!SealCodec::locked().open(place, cell));
    QVERIFY(refusal([&] { SealCodec::locked().seal(place, text); }).startsWith(kLocked));
    QVERIFY(!refusal([&] { SealCodec(DataKey::random()).open(place, cell); }).isEmpty());
}

void SealTest::aSealHoldsOnlyInItsPlace()
{
    const SealCodec codec(DataKey::random());
    const SealPlace place{"note", "text", Key::random()};
    const SealedCell cell = codec.seal(place, "Awa");
    for (const SealPlace &elsewhere : {SealPlace{"away", "text", place.row}, SealPlace{"note", "subject_name", place.row},
                                       SealPlace{"note", "text", Key::random()}})
        QVERIFY(refusal([&] { codec.open(elsewhere, cell); }).startsWith(u("A sealed value of the logbook was changed")));
}

void SealTest::everyFlippedByteIsFound()
{
    const SealCodec codec(DataKey::random());
    const SealPlace place{"note", "text", Key::random()};
    const SealedCell cell = codec.seal(place, "Awa Konan");
    for (std::size_t i = 0; i < cell.bytes.size(); ++i) {
        SealedCell flipped = cell;
        flipped.bytes[i] = static_cast<char>(flipped.bytes[i] ^ 1);
        QVERIFY2(!refusal([&] { codec.open(place, flipped); }).isEmpty(), qPrintable(QString::number(i)));
        const SealedCell cut{cell.bytes.substr(0, i), true};
        QVERIFY2(!refusal([&] { codec.open(place, cut); }).isEmpty(), qPrintable(QString::number(i)));
    }
}

void SealTest::recoveryKeysAreReadFromPaper()
{
    for (int round = 0; round < 200; ++round) {
        const std::string key = newRecoveryKey();
        QCOMPARE(key.size(), std::size_t(39));
        QString sloppy = QString::fromStdString(key).toLower().replace(u'-', u' ');
        QCOMPARE(normalizedRecoveryKey((u("  ") + sloppy + u(" ")).toStdString()).value(), key);
        QCOMPARE(normalizedRecoveryKey(sloppy.remove(u' ').toStdString()).value(), key);
        QVERIFY(!normalizedRecoveryKey(key.substr(1)));
        QVERIFY(!normalizedRecoveryKey(key + 'A'));
        QVERIFY(!normalizedRecoveryKey("0" + key.substr(1)));
    }
    QVERIFY(newRecoveryKey() != newRecoveryKey());
    QVERIFY(!normalizedRecoveryKey(""));
    // Two check letters: of a thousand mistyped keys hardly one goes through, and that one opens nothing.
    int taken = 0;
    for (int round = 0; round < 1000; ++round) {
        std::string key = newRecoveryKey();
        key[0] = key[0] == 'A' ? 'B' : 'A';
        taken += normalizedRecoveryKey(key).has_value();
    }
    QVERIFY2(taken < 10, qPrintable(QString::number(taken)));
}

void SealTest::costsOutOfBoundsAreSaid_data()
{
    QTest::addColumn<qint64>("ops");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("saltBytes");
    QTest::newRow("no work") << 0LL << 8192LL << 16;
    QTest::newRow("work for ever") << 1'000'000'000LL << 8192LL << 16;
    QTest::newRow("negative") << -1LL << 8192LL << 16;
    QTest::newRow("no memory") << 1LL << 0LL << 16;
    QTest::newRow("all memory") << 1LL << (1LL << 40) << 16;
    QTest::newRow("negative memory") << 1LL << -1LL << 16;
    QTest::newRow("short salt") << 1LL << 8192LL << 3;
    QTest::newRow("no salt") << 1LL << 8192LL << 0;
}

void SealTest::costsOutOfBoundsAreSaid()
{
    QFETCH(const qint64, ops);
    QFETCH(const qint64, memory);
    QFETCH(const int, saltBytes);
    const KeyWrap wrap{std::string(std::size_t(saltBytes), 's'), ops, memory, std::string(73, 'w')};
    const QString sentence = refusal([&] { unwrapKey(wrap, WrapKind::passphrase, kPass); });
    QVERIFY2(sentence.startsWith(u("The seal of the logbook was changed by something other")), qPrintable(sentence));
}

// Words about people, and nothing that figures are made of.
void SealTest::everyWordHasItsSeal()
{
    QStringList columns;
    for (const SealedColumn &column : sealedColumns())
        columns.append(QLatin1String(column.table) + u'.' + QLatin1String(column.column));
    const QStringList expected{u("audit.before"),
                               u("audit.after"),
                               u("draft.text"),
                               u("author.name"),
                               u("note.subject_name"),
                               u("note.text"),
                               u("correction.subject_name"),
                               u("correction.old"),
                               u("correction.proposed"),
                               u("correction.reason"),
                               u("away.subject_name"),
                               u("away.remark"),
                               u("departure.subject_name"),
                               u("departure.reason"),
                               u("phrase.text"),
                               u("training.place"),
                               u("training.trainer_name"),
                               u("training_attendance.monitor_name"),
                               u("training_attendance.remark"),
                               u("coaching.monitor_name"),
                               u("coaching.supervisor_name"),
                               u("coaching.community_name"),
                               u("coaching.household_name"),
                               u("coaching.present"),
                               u("mark.remark"),
                               u("action.monitor_name"),
                               u("action.text"),
                               u("action.responsible_name"),
                               u("action.reason"),
                               u("equipment.kind"),
                               u("equipment.monitor_name"),
                               u("equipment.serial"),
                               u("session.community_name"),
                               u("session.topic"),
                               u("session.not_held_reason"),
                               u("session.facilitator_name"),
                               u("session.place"),
                               u("session.materials"),
                               u("roster_line.household_name"),
                               u("roster_line.name"),
                               u("closed_period.title"),
                               u("closed_period.reason"),
                               u("printed_roster.community_name"),
                               u("printed_roster.topic"),
                               u("printed_roster.title_line"),
                               u("one_to_one.monitor_name"),
                               u("one_to_one.agenda"),
                               u("one_to_one.record"),
                               u("scenario.name"),
                               u("team_meeting.supervisor_name"),
                               u("team_meeting.topics"),
                               u("meeting_presence.monitor_name"),
                               u("team_decision.text"),
                               u("team_decision.responsible_name"),
                               u("team_decision.reason"),
                               u("letterhead.title_line"),
                               u("letterhead.logo"),
                               u("letterhead.partner_logo"),
                               u("kept_logo.picture"),
                               u("planned_support.subject_name"),
                               u("planned_support.responsible_name"),
                               u("planned_support.remark"),
                               u("log_referral.child_name"),
                               u("log_referral.service"),
                               u("log_referral.reason"),
                               u("log_referral.outcome"),
                               u("log_referral.number"),
                               u("referral_step.child_name"),
                               u("referral_step.remark"),
                               u("service.name"),
                               u("service.district"),
                               u("service.address"),
                               u("service.contact"),
                               u("service.phone"),
                               u("visit_stop.subject_name")};
    QCOMPARE(columns, expected);
}

// What people write where a code is usual is sealed, the codes that figures are made of are not.
void SealTest::codesStayPlain()
{
    LogScene scene;
    const auto logbook = scene.open();
    const auto add = [&](const std::string &topic, const std::string &kind) {
        LogSession session;
        session.topic = topic;
        Equipment piece;
        piece.kind = kind;
        logbook->apply({"Added", {Edit<LogSession>{{}, session}, Edit<Equipment>{{}, piece}}}, anna());
    };
    const auto read = [&] {
        QStringList texts;
        const auto snapshot = logbook->snapshot();
        for (const LogSession &session : snapshot->all<LogSession>())
            texts.append(QString::fromStdString(session.topic));
        for (const Equipment &piece : snapshot->all<Equipment>())
            texts.append(QString::fromStdString(piece.kind));
        texts.sort();
        return texts;
    };
    const QStringList codes{u("rights"), u("tablet")};
    const QStringList words{kWords[0], kWords[1]};
    add("rights", "tablet"); // one of the other codes of a topic
    add(word(0), word(1));
    logbook->protect(kPass, anna());
    QCOMPARE(wordsOnDisk(scene), QStringList());
    QCOMPARE(plainCells(scene), 0);
    add(word(2), word(3));
    QCOMPARE(wordsOnDisk(scene), QStringList());
    QStringList all = codes + words + QStringList{kWords[2], kWords[3]};
    all.sort();
    QCOMPARE(read(), all);

    logbook->lock();
    QCOMPARE(read(), QStringList(4, QString()) + codes);
    add("child_labour", "helmet"); // no words
    QVERIFY(refusal([&] { add(word(4), "helmet"); }).startsWith(kLocked));
    QVERIFY(logbook->unlock(kPass));
    all += {u("child_labour"), u("helmet")};
    all.sort();
    QCOMPARE(read(), all);
    logbook->unprotect(anna());
    QCOMPARE(read(), all);
}

// One long story, because each passphrase costs half a second.
void SealTest::aPassphraseSealsEveryWord()
{
    LogScene scene;
    std::string recovery;
    {
        const auto logbook = scene.open();
        fillWithWords(*logbook);
        logbook->backUp();
        QDir().mkpath(scene.backupFolder());
        QFile::copy(logbook->backups().front(), scene.backupFolder() + u("/before-restore-2026-01-01T00-00-00Z.logbook"));
        QVERIFY(wordsOnDisk(scene).size() > kWords.size()); // else the search would prove nothing
        recovery = logbook->protect(kPass, anna());
        QVERIFY(!logbook->tracesLeft());
        QCOMPARE(wordsOnDisk(scene), QStringList());
        QVERIFY(logbook->isProtected() && !logbook->isLocked());
        QVERIFY(!logbook->undoable());
        QCOMPARE(noteWith(*logbook, word(1)).subject.name, word(0));
        QCOMPARE(logbook->draft("note", "child/k1", anna())->text, word(4));
        QCOMPARE(logbook->backups().size(), 1);
        QCOMPARE(QDir(scene.backupFolder()).entryList(QDir::Files).size(), 1);
        Note changed = noteWith(*logbook, word(1));
        changed.text = word(2);
        logbook->apply(changing(noteWith(*logbook, word(1)), changed), anna());
        logbook->undo(anna());
        QCOMPARE(wordsOnDisk(scene), QStringList());
    }
    {
        const auto logbook = scene.open();
        QVERIFY(logbook->isLocked());
        QVERIFY(!logbook->unlock("akwaba, 12 cabosses!"));
        QVERIFY(!logbook->unlock(""));
        QVERIFY(logbook->isLocked());
        QVERIFY(!logbook->unlockWithRecoveryKey("not a key"));
        QVERIFY(!logbook->unlockWithRecoveryKey(newRecoveryKey()));
        QVERIFY(logbook->unlockWithRecoveryKey(QString::fromStdString(recovery).toLower().remove(u'-').toStdString()));
        noteWith(*logbook, word(1));
        logbook->lock();
        QVERIFY(logbook->isLocked() && !logbook->draft("note", "child/k1", anna()));
        QVERIFY(logbook->unlock(kPass));
        const std::string next = logbook->changePassphrase("another one", anna());
        QVERIFY(next != recovery);
        noteWith(*logbook, word(1));
        logbook->lock();
        QVERIFY(!logbook->unlock(kPass));
        QVERIFY(!logbook->unlockWithRecoveryKey(recovery));
        QVERIFY(logbook->unlock("another one"));
        noteWith(*logbook, word(1));
        QCOMPARE(logbook->draft("note", "child/k1", anna())->text, word(4));
        QCOMPARE(wordsOnDisk(scene), QStringList());
        logbook->unprotect(anna());
        QVERIFY(!logbook->isProtected());
    }
    const auto logbook = scene.open();
    QVERIFY(!logbook->isProtected());
    noteWith(*logbook, word(1));
    QCOMPARE(logbook->draft("note", "child/k1", anna())->text, word(4));
}

void SealTest::aLockedLogbookTakesOnlyWhatHasNoWords()
{
    LogScene scene;
    const auto logbook = scene.open();
    const Note note = added(*logbook, noteAbout("k1", "words"));
    logbook->protect(kPass, anna());
    const Note sealed = noteWith(*logbook, "words");
    logbook->lock();
    const auto snapshot = logbook->snapshot();
    QVERIFY(snapshot->isLocked && snapshot->isProtected);
    const Note &blank = snapshot->all<Note>().front();
    QVERIFY(blank.text.empty() && blank.subject.name.empty());
    QCOMPARE(blank.subject.id, std::string("k1"));

    Note after = blank;
    after.doneOn = Date::fromDays(1);
    for (const Change &change :
         {adding({noteAbout("k2", "words")}), changing(blank, after), changing(sealed, after), deleting(blank)})
        QVERIFY(refusal([&] { logbook->apply(change, anna()); }).startsWith(kLocked));
    QVERIFY(refusal([&] { logbook->keepDraft({"note", "child/k1", "words"}, anna()); }).startsWith(kLocked));
    QVERIFY(refusal([&] { logbook->protect("another", anna()); }).startsWith(kLocked));
    QVERIFY(refusal([&] { logbook->changePassphrase("another", anna()); }).startsWith(kLocked));
    QVERIFY(refusal([&] { logbook->unprotect(anna()); }).startsWith(kLocked));

    Departure departure;
    departure.kind = DepartureKind::printed;
    departure.number = "2026-7";
    departure.subject = {"child", "k1", ""};
    logbook->apply({nullptr, {Edit<Departure>{{}, departure}, Edit<SettingRow>{{}, SettingRow{{}, "weeks", "8"}}}}, anna());
    departure.reason = "words";
    QVERIFY(refusal([&] { logbook->apply({nullptr, {Edit<Departure>{{}, departure}}}, anna()); }).startsWith(kLocked));
    QCOMPARE(logbook->snapshot()->all<Departure>().size(), std::size_t(1));
    QVERIFY(logbook->unlock(kPass));
    QVERIFY(noteWith(*logbook, "words").head == note.head);
    QCOMPARE(logbook->snapshot()->all<Departure>().front().number, std::string("2026-7"));
}

void SealTest::anotherProgramsPassphraseLocks()
{
    LogScene scene;
    const auto logbook = scene.open();
    const auto other = scene.open();
    const Note note = added(*logbook, noteAbout("k1", "Quokkaphrase"));
    added(*other, noteAbout("k1", "Wombatremark"));
    logbook->protect(kPass, anna());
    // It has not looked yet, and still has plain words of its own.
    QVERIFY(!other->isLocked());
    QVERIFY(refusal([&] { other->keepDraft({"note", "child/k1", "Dugongdraft"}, anna()); }).startsWith(kLocked));
    QVERIFY(other->isLocked());
    QVERIFY(!other->undoable());
    QVERIFY(other->snapshot()->isLocked);
    QVERIFY(refusal([&] { other->apply(adding({noteAbout("k1", "Dugongdraft")}), anna()); }).startsWith(kLocked));
    QCOMPARE(wordsOnDisk(scene), QStringList());
    QVERIFY(other->unlock(kPass));
    added(*other, noteAbout("k1", "Numbatreason"));
    QVERIFY(noteWith(*logbook, "Numbatreason").head.rev == 1);

    // Another data key: what was written under the former would never be read again.
    logbook->changePassphrase("another one", anna());
    QVERIFY(refusal([&] { other->apply(adding({noteAbout("k1", "Dugongdraft")}), anna()); }).startsWith(kLocked));
    QVERIFY(other->isLocked());
    QVERIFY(!other->unlock(kPass));
    QVERIFY(other->unlock("another one"));
    QCOMPARE(noteTexts(*other), noteTexts(*logbook));
    QCOMPARE(wordsOnDisk(scene), QStringList());

    logbook->unprotect(anna());
    QVERIFY(!other->snapshot()->isProtected);
    QCOMPARE(noteTexts(*other), noteTexts(*logbook));
}

// A program that reads on keeps the write-ahead log from being emptied.
void SealTest::tracesThatAreReadOnAreSaid()
{
    LogScene scene;
    const auto logbook = scene.open();
    fillWithWords(*logbook);
    {
        Database other = Database::openWritable(scene.path().toStdString());
        const Transaction reading(other, Transaction::reading);
        other.integer("SELECT count(*) FROM note");
        QVERIFY(!logbook->protect(kPass, anna()).empty());
        QVERIFY(logbook->isProtected() && logbook->tracesLeft());
        QVERIFY(logbook->tracesLeft()->text().startsWith(u("Words that were sealed or erased may still be read")));
        QVERIFY(!wordsOnDisk(scene).isEmpty());
    }
    logbook->backUp();
    QVERIFY(!logbook->tracesLeft());
    QCOMPARE(wordsOnDisk(scene), QStringList());
}

void SealTest::anUnlockingKeepsNobodyWaiting()
{
    const LogScene scene;
    scene.open()->protect(kPass, anna());
    const auto logbook = scene.open();
    Database other = Database::openWritable(scene.path().toStdString());
    const Transaction writing(other);
    QVERIFY(logbook->unlock(kPass));
    QVERIFY(!logbook->tracesLeft()); // it did not even ask to write
}

void SealTest::plainWordsAreSealedOnceItIsUnlocked()
{
    const LogScene scene = LogScene::inMemory();
    {
        const auto logbook = scene.open();
        fillWithWords(*logbook);
        logbook->protect(kPass, anna());
    }
    leaveEveryWordPlain(scene.path());
    QFile::copy(scene.path(), scene.backupFolder() + u("/before-version-12-2026-01-01T00-00-00Z.logbook"));
    {
        const auto logbook = scene.open();
        QVERIFY(logbook->isLocked() && plainCells(scene) > 60); // who has no passphrase seals nothing
        QVERIFY(!logbook->unlock("not the one"));
        QVERIFY(!wordsOnDisk(scene).isEmpty());
        const auto before = logbook->snapshot(anna().author)->all<Note>();
        QVERIFY(logbook->unlock(kPass));
        QVERIFY(!logbook->tracesLeft());
        QCOMPARE(plainCells(scene), 0);
        QCOMPARE(wordsOnDisk(scene), QStringList());
        QCOMPARE(logbook->backups().size(), 1);
        QCOMPARE(QDir(scene.backupFolder()).entryList(QDir::Files).size(), 1);
        QVERIFY(logbook->snapshot(anna().author)->all<Note>() == before); // no row is another for anybody
        QCOMPARE(logbook->draft("note", "child/k1", anna())->text, word(7));
    }
    const auto contents = scene.contents();
    {
        const auto logbook = scene.open();
        QVERIFY(logbook->unlock(kPass)); // nothing is left to do
        QCOMPARE(noteWith(*logbook, word(7)).subject.name, word(7));
    }
    QCOMPARE(scene.contents().value(u("desk.logbook")), contents.value(u("desk.logbook")));
}

void SealTest::plainWordsOfARestoredBackupAreSealed()
{
    const LogScene scene = LogScene::inMemory();
    const auto logbook = scene.open();
    fillWithWords(*logbook);
    logbook->protect(kPass, anna());
    const QString backup = logbook->backUp();
    leaveEveryWordPlain(backup);
    logbook->restore(backup, anna());
    QVERIFY(logbook->isLocked() && plainCells(scene) > 60);
    QVERIFY(logbook->unlock(kPass));
    QCOMPARE(plainCells(scene), 0);
    QCOMPARE(wordsOnDisk(scene), QStringList());
    noteWith(*logbook, word(7));
}

void SealTest::hostileTextsComeBackSealed()
{
    LogScene scene;
    const auto logbook = scene.open();
    logbook->protect(kPass, anna());
    for (const auto &[name, text] : hostileTexts()) {
        makeManager(*logbook, anna());
        logbook->apply(fillingAll(text), anna());
        QCOMPARE(tablesWithout(*logbook->snapshot(anna().author), text), QStringList());
        logbook->keepDraft({"note", name, text}, anna());
        QCOMPARE(logbook->draft("note", name, anna())->text, text);
    }
    logbook->unprotect(anna());
    QCOMPARE(logbook->snapshot()->all<Note>().size(), hostileTexts().size());
    for (const auto &[name, text] : hostileTexts()) {
        QCOMPARE(logbook->draft("note", name, anna())->text, text);
        noteWith(*logbook, text);
    }
}

QTEST_GUILESS_MAIN(SealTest)
#include "tst_seal.moc"
