// The logbook as a person meets it in the window: who sits here, notes, corrections, days away, settings, the lock,
// what left, what changed since last time.
#include "../reports/printed.h"
#include "drivenwindow.h"
#include "support/files.h"
#include "support/u.h"

#include "widgets/commands.h"
#include "widgets/logbook/guard.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/logbooklists.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/casework.h"
#include "widgets/pages/lockpage.h"
#include "widgets/pages/startpage.h"
#include "widgets/parts/plainlistview.h"

#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace clmrs;

namespace {

const char kPassphrase[] = "forty two cocoa trees";
const QStringList kNames{QStringLiteral("Zzadjoua"), QStringLiteral("Zzkouadio"), QStringLiteral("Zzbeforetime")};

// One open case, one household; every name can be searched for.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v", "2026-01-10").observe("o", "v", "k", "child_labour");
    file.sql("UPDATE child SET name = 'Zzadjoua ' || id, code = 'K-' || id");
    file.sql("UPDATE household SET head_name = 'Zzkouadio', code = 'H-1'");
    file.sql("UPDATE personnel SET name = 'Koffi Monitor'");
    return file;
}

Author supervisor()
{
    Author author;
    author.name = "Awa Supervisor";
    return author;
}

template <class Row>
const std::vector<Row> &rows(const DrivenWindow &desk)
{
    return desk.keeper.snapshot()->all<Row>();
}

// Every file under a folder in which one of the words stands.
QStringList filesWith(const QString &folder, const QStringList &words)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = bytesOf(walk.next());
        for (const QString &word : words) {
            if (bytes.contains(word.toUtf8()) && !walk.filePath().endsWith(QStringLiteral(".clmrs")))
                files.append(walk.fileName() + QStringLiteral(": ") + word);
        }
    }
    return files;
}

// Opens the village at the desk of somebody who has said who they are, with the one child as the current row.
bool begin(DrivenWindow &desk, const CaseFileBuilder &file)
{
    desk.answeredWho = supervisor();
    if (!desk.show() || !desk.open(file.path()) || !desk.settle())
        return false;
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    return waitUntil([&] { return !rows<Author>(desk).empty(); }) && desk.settle();
}

// Of the menu, by name; it can be pressed.
void choose(DrivenWindow &desk, CommandId id)
{
    QAction &action = desk.window.findChild<CommandSet *>()->action(id);
    QVERIFY(action.isEnabled());
    action.trigger();
}

// How often the logbook says that whoever sits here did that to the whole of it.
int timesDone(DrivenWindow &desk, const char *action)
{
    Database file = Database::openWritable(desk.keeper.options().path.toStdString());
    Statement found(file, "SELECT count(*) FROM audit WHERE action = :action AND author = :author AND origin = :origin");
    found.bind(":action", std::string_view(action));
    found.bindBlob(":author", rows<Author>(desk).front().head.key.view());
    found.bindBlob(":origin", desk.keeper.hand().origin.view());
    return found.step() ? int(found.cell(0).integer()) : -1;
}

} // namespace

class LogbookDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void whoSitsHereIsAskedOnce();
    void aNoteIsWrittenChangedDoneAndUndone();
    void whatWasTypedSurvivesAsADraft();
    void aRowIsSaidToBeWrongAndTheNextFileShowsWhatArrived();
    void daysAwayAreEntered();
    void settingsChangeTheFiguresAndAreNamed();
    void aPassphraseLocksEverything();
    void idleHandsLockIt();
    void idleMeansTenMinutes();
    void aBackupIsRestored();
    void aPersonIsErased();
    void whatLeavesIsRecorded();
    void aCasePaperBearsNamesForAReason();
    void whatChangedIsToldAlsoAfterANewStart();
    void aLogbookThatIsNoneIsSaid();
    void anotherProgramsChangeIsSeenWithinASecond();
};

void LogbookDeskTest::whoSitsHereIsAskedOnce()
{
    const CaseFileBuilder file = village();
    const QTemporaryDir home;
    {
        DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(begin(desk, file));
        QCOMPARE(desk.whosAsked.size(), std::size_t(1));
        QCOMPARE(desk.whosAsked.front().people.size(), std::size_t(1));
        QCOMPARE(desk.whosAsked.front().people.front().name, u("Koffi Monitor"));
        QCOMPARE(rows<Author>(desk).size(), std::size_t(1));
        QVERIFY(desk.texts().contains(u("Awa Supervisor · Supervisor")));
    }
    DrivenWindow desk(u("en"), clockAt("2026-11-02T12:00:00Z"), home.path());
    QVERIFY(desk.show() && desk.open(file.path()) && desk.settle());
    QVERIFY(desk.whosAsked.empty());
    QVERIFY(desk.texts().contains(u("Awa Supervisor · Supervisor")));
    // Somebody else sits down: the same person comes back under the same row.
    Author manager = supervisor();
    manager.name = "Yao Manager";
    manager.role = AuthorRole::manager;
    desk.answeredWho = manager;
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.texts().contains(u("Yao Manager · Manager")); }));
    desk.answeredWho = supervisor();
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.texts().contains(u("Awa Supervisor · Supervisor")); }));
    QVERIFY(desk.settle());
    QCOMPARE(rows<Author>(desk).size(), std::size_t(2));
}

void LogbookDeskTest::aNoteIsWrittenChangedDoneAndUndone()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    Note note;
    note.subject = {"child", "k", "Zzadjoua k"};
    note.text = "Her aunt has moved in.";
    note.comeBackOn = day("2026-11-20");
    desk.answeredNote = note;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; }));
    QCOMPARE(desk.notesAsked.size(), std::size_t(1));
    QCOMPARE(desk.notesAsked.front().note.subject, note.subject);
    QCOMPARE(desk.notesAsked.front().subject, u("K-k")); // names are hidden
    const Note written = rows<Note>(desk).front();
    QCOMPARE(written.text, note.text);
    QCOMPARE(written.head.rev, std::int64_t(1));
    QCOMPARE(written.head.author, rows<Author>(desk).front().head.key);
    QVERIFY(!written.head.origin.isNull());

    desk.key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.count(), u("1 row"));
    ListPage &page = desk.window.desk().lists().logbookPage();
    QVERIFY(page.currentRow() && page.currentRow()->cells.size() > 3);
    QVERIFY(!page.currentRow()->cells[3].contains(u("aunt"))); // typed about a person: hidden with the names

    // One on the community, from the child's row.
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.answeredChoice = 1;
    Note ofCommunity;
    ofCommunity.subject = {"community", "c", {}};
    ofCommunity.text = "The road is closed.";
    desk.answeredNote = ofCommunity;
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 2; }));
    QCOMPARE(desk.choicesAsked.front().choices.size(), 2); // household and community; nobody is responsible
    QCOMPARE(desk.notesAsked.back().note.subject.table, std::string("community"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; }));

    QVERIFY(desk.window.desk().keeper().undoable());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).empty(); }));
}

void LogbookDeskTest::whatWasTypedSurvivesAsADraft()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_N, Qt::ControlModifier); // thought better of, but something was typed
    QVERIFY(waitUntil([&] { return desk.notesAsked.size() == 1; }));
    desk.notesAsked.front().draftChanged(u("half a sentence"));
    QTest::qWait(900); // longer than the pause after which it is kept
    QVERIFY(desk.settle());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.notesAsked.size() == 2; }));
    QCOMPARE(desk.notesAsked.back().draft, u("half a sentence"));
    Note note;
    note.subject = {"child", "k", {}};
    note.text = "a whole sentence";
    desk.answeredNote = note;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; }) && desk.settle());
    desk.answeredNote.reset();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.notesAsked.size() == 4; }));
    QCOMPARE(desk.notesAsked.back().draft, QString());
}

void LogbookDeskTest::aRowIsSaidToBeWrongAndTheNextFileShowsWhatArrived()
{
    CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    Correction correction;
    correction.subject = {"child", "k", {}};
    correction.column = "birth_date";
    correction.old = "2014-05-01";
    correction.proposed = "2013-05-01";
    correction.reason = "seen on the birth certificate";
    desk.answeredCorrection = correction;
    desk.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Correction>(desk).size() == 1; }));
    const auto &offered = desk.correctionsAsked.front().records.front().columns;
    const auto birth = std::ranges::find_if(offered, [](const auto &offer) { return offer.column == "birth_date"; });
    QVERIFY(birth != offered.end());
    QCOMPARE(birth->present, u("2014-05-01"));
    QCOMPARE(rows<Correction>(desk).front().state, CorrectionState::asked);
    QCOMPARE(rows<Correction>(desk).front().subject.id, std::string("k"));
    QStringList tables;
    for (const CorrectionRecord &record : desk.correctionsAsked.front().records)
        tables << QString::fromStdString(record.subject.table);
    QCOMPARE(tables, QStringList({u("child"), u("household"), u("observation"), u("visit")}));

    file.sql("UPDATE child SET birth_date = '2013-05-01', updated_at = '2026-10-31T08:00:00Z' WHERE id = 'k'");
    desk.key(Qt::Key_F5);
    QVERIFY(waitUntil([&] { return rows<Correction>(desk).front().state == CorrectionState::arrived; }));
}

void LogbookDeskTest::daysAwayAreEntered()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    Away away;
    away.monitor = {"personnel", "m", {}};
    away.from = day("2026-11-03");
    away.to = day("2026-11-14");
    away.kind = AwayKind::maternity;
    desk.answeredAway = away;
    desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([&] { return rows<Away>(desk).size() == 1; }));
    QCOMPARE(desk.awaysAsked.front().monitors.size(), std::size_t(1));
    QCOMPARE(rows<Away>(desk).front().monitor.name, std::string("Koffi Monitor")); // remembered by name
}

void LogbookDeskTest::settingsChangeTheFiguresAndAreNamed()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    QCOMPARE(desk.session.current()->load->children.front().dueOn, day("2026-07-10"));
    Settings settings;
    settings.openIntervalMonths = {3, 6};
    desk.answeredSettings = settings;
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.session.current()->load->children.front().dueOn == day("2026-04-10"); }));
    QVERIFY(desk.settle());
    QVERIFY2(desk.freshness().contains(u("open_interval_months")) || desk.freshness().contains(u("setting")),
             qPrintable(desk.freshness()));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.session.current()->load->children.front().dueOn == day("2026-07-10"); }));
}

void LogbookDeskTest::aPassphraseLocksEverything()
{
    const CaseFileBuilder file = village();
    const QTemporaryDir home;
    DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(!desk.window.findChild<StartPage *>()->isHidden());
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(!desk.window.isLocked()); // there is no passphrase: said, not done
    QVERIFY(desk.window.message().contains(u("passphrase")));

    desk.answeredProtection = ProtectAnswer{ProtectWish::set, u(kPassphrase)};
    desk.window.desk().guard().protect();
    QVERIFY(waitUntil([&] { return desk.recoveryKeysShown.size() == 1; }));
    const QString recoveryKey = desk.recoveryKeysShown.front().key;
    QVERIFY(recoveryKey.size() > 30);
    // Who sits down at the open window cannot set another one, nor take it away.
    desk.answeredProtection = ProtectAnswer{ProtectWish::takeAway, {}, u("a guess at it")};
    desk.window.desk().guard().protect();
    QVERIFY(waitUntil([&] { return desk.window.message().contains(u("not the present passphrase")); }));
    QVERIFY(desk.window.desk().keeper().snapshot()->isProtected);
    desk.key(Qt::Key_H, Qt::ControlModifier); // names are on the screen when it is locked
    desk.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.window.isLocked(); }));
    QVERIFY(!desk.shortcut(QKeySequence(u("Ctrl+P")))->isEnabled());
    QVERIFY(desk.shortcut(QKeySequence(u("Ctrl+Q")))->isEnabled());
    const QImage seen = desk.window.grab().toImage();
    QVERIFY(!seen.isNull() && !desk.table().isVisible());

    LockPage &page = desk.window.desk().lockPage();
    auto *field = page.findChild<QLineEdit *>();
    QVERIFY(waitUntil([&] { return field->isEnabled(); }));
    field->setFocus();
    desk.type(u("not the passphrase"));
    desk.press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return desk.texts().filter(u("This is not the passphrase")).size() == 1; }));
    QVERIFY(desk.window.isLocked());
    field->clear();
    field->setFocus();
    desk.type(u(kPassphrase));
    desk.press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return !desk.window.isLocked(); }));
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().naming(), Naming::hidden);
}

void LogbookDeskTest::idleHandsLockIt()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    desk.window.desk().guard().setIdle(1500);
    QVERIFY(begin(desk, file));
    desk.answeredProtection = ProtectAnswer{ProtectWish::set, u(kPassphrase)};
    desk.window.desk().guard().protect();
    QVERIFY(waitUntil([&] { return desk.recoveryKeysShown.size() == 1; }));
    for (int i = 0; i < 5; ++i) { // hands at work
        QTest::qWait(500);
        desk.press(Qt::Key_Down);
        QVERIFY(!desk.window.isLocked());
    }
    QVERIFY(waitUntil([&] { return desk.window.isLocked(); }));
}

void LogbookDeskTest::idleMeansTenMinutes()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    const Guard &guard = desk.window.desk().guard();
    QVERIFY(guard.millisecondsLeft() < 0); // there is no passphrase
    desk.answeredProtection = ProtectAnswer{ProtectWish::set, u(kPassphrase)};
    desk.window.desk().guard().protect();
    QVERIFY(waitUntil([&] { return desk.recoveryKeysShown.size() == 1; }));
    const int left = guard.millisecondsLeft();
    QVERIFY2(left > 590'000 && left < 601'000, qPrintable(QString::number(left))); // long timers count whole seconds
}

void LogbookDeskTest::aBackupIsRestored()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    Note note;
    note.subject = {"child", "k", {}};
    note.text = "then";
    desk.answeredNote = note;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; }) && desk.settle());
    choose(desk, CommandId::backUp);
    QVERIFY(waitUntil([&] { return desk.window.message().contains(u("A backup of the logbook was made")); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).empty(); }) && desk.settle());
    choose(desk, CommandId::restore); // thought better of it
    QVERIFY(waitUntil([&] { return desk.backupsAsked.size() == 1; }));
    QCOMPARE(desk.backupsAsked.front().size(), std::size_t(1));
    QVERIFY(desk.settle() && rows<Note>(desk).empty());
    desk.answeredBackup = desk.backupsAsked.front().front().path;
    choose(desk, CommandId::restore);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; }));
    QCOMPARE(rows<Note>(desk).front().text, std::string("then"));
    QVERIFY(desk.settle());
    QVERIFY(desk.window.message().contains(u("The logbook is as the backup has it")));
    QCOMPARE(timesDone(desk, "restore"), 1);
}

void LogbookDeskTest::aPersonIsErased()
{
    const CaseFileBuilder file = village();
    const QTemporaryDir home;
    DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(begin(desk, file));
    Note note;
    note.subject = {"child", "k", "Zzadjoua k"};
    note.text = "Zzbeforetime said so";
    desk.answeredNote = note;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; }) && desk.settle());
    choose(desk, CommandId::backUp);
    QVERIFY(waitUntil([&] { return desk.window.message().contains(u("A backup of the logbook was made")); }));
    choose(desk, CommandId::erase); // thought better of it
    QCOMPARE(desk.erasesAsked.size(), std::size_t(1));
    QCOMPARE(desk.erasesAsked.front().word, u("erase"));
    const QString happening = desk.erasesAsked.front().happening.join(u'\n');
    for (const char *said : {"one-to-ones", "referrals", "plan of support", "typed elsewhere stay"})
        QVERIFY2(happening.contains(QLatin1String(said)), said);
    QVERIFY(desk.settle());
    QCOMPARE(rows<Note>(desk).size(), std::size_t(1));
    QVERIFY(!filesWith(home.path(), kNames).isEmpty());
    desk.answeredErase = true;
    choose(desk, CommandId::erase);
    QVERIFY(waitUntil([&] { return desk.window.message().contains(u("Erased from the logbook and 1 backups")); }));
    QVERIFY(rows<Note>(desk).empty());
    QCOMPARE(timesDone(desk, "erase"), 1);
    desk.keeper.close();
    desk.memory.sync();
    QCOMPARE(filesWith(home.path(), kNames), QStringList());
}

void LogbookDeskTest::whatLeavesIsRecorded()
{
    const CaseFileBuilder file = village();
    const QTemporaryDir out;
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([&] { return rows<Departure>(desk).size() == 1; }));
    QVERIFY(desk.settle());
    const Departure copied = rows<Departure>(desk).front();
    QCOMPARE(copied.kind, DepartureKind::copied);
    QCOMPARE(copied.rows, std::optional<std::int64_t>(1));
    QVERIFY(!copied.named);
    QCOMPARE(copied.cooperative, std::string("coop"));

    desk.answeredVisits = VisitsAnswer{"m", day("2026-11-01")};
    desk.answeredPaper = PaperTarget{out.filePath(u("visits.pdf")), nullptr};
    desk.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return QFile::exists(out.filePath(u("visits.pdf"))); }));
    QVERIFY(desk.settle());
    const auto &left = rows<Departure>(desk);
    const auto visits = std::ranges::find_if(left, [](const Departure &d) { return d.kind == DepartureKind::visitList; });
    QVERIFY(visits != left.end());
    QVERIFY(visits->named); // household codes and heads as written
    QCOMPARE(visits->subject.id, std::string("m"));
    const QString paper = pagesOf(bytesOf(out.filePath(u("visits.pdf")))).join(u'\n');
    QVERIFY(!visits->number.empty());
    QVERIFY2(paper.contains(QString::fromStdString(visits->number)), qPrintable(paper));
    QVERIFY(paper.contains(u("Awa Supervisor"))); // who printed it
}

void LogbookDeskTest::aCasePaperBearsNamesForAReason()
{
    const CaseFileBuilder file = village();
    const QTemporaryDir out;
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, file));
    const QString target = out.filePath(u("case.pdf"));
    desk.answeredPaper = PaperTarget{target, nullptr};
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // thought better of
    QVERIFY(desk.settle());
    QCOMPARE(desk.reasonsAsked.size(), std::size_t(1));
    QVERIFY(!QFile::exists(target) && rows<Departure>(desk).empty());
    desk.answeredReason = u("for the social worker of the district");
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([&] { return QFile::exists(target); }));
    QVERIFY(desk.settle());
    const QString paper = pagesOf(bytesOf(target)).join(u'\n');
    QVERIFY(paper.contains(u("Zzadjoua k")) && paper.contains(u("social worker")));
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(1));
    const Departure left = rows<Departure>(desk).front();
    QVERIFY(left.named);
    QCOMPARE(left.reason, std::string("for the social worker of the district"));
    QVERIFY(paper.contains(QString::fromStdString(left.number)));
}

void LogbookDeskTest::whatChangedIsToldAlsoAfterANewStart()
{
    CaseFileBuilder file = village();
    const QTemporaryDir home;
    {
        DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(begin(desk, file));
        QVERIFY(waitUntil([&] { return desk.window.desk().isReady(); }));
        QVERIFY(!desk.window.desk().since().changes());
    }
    file.child("new").visit("v2", "2026-10-20").observe("o2", "v2", "k", "none");
    file.sql("UPDATE child SET updated_at = '2026-10-31T10:00:00Z'");
    DrivenWindow desk(u("en"), clockAt("2026-11-02T12:00:00Z"), home.path());
    QVERIFY(desk.show());
    QVERIFY(waitUntil([&] { return desk.keeper.snapshot() != nullptr; }));
    desk.window.open(file.path());
    QVERIFY(waitUntil([&] { return desk.window.desk().since().changes() != nullptr; }));
    QVERIFY(desk.settle());
    const ChangesSince &changes = *desk.window.desk().since().changes();
    QCOMPARE(changes.childrenNew.size(), std::size_t(1));
    QCOMPARE(changes.childrenNew.front().id, std::string("new"));
    QCOMPARE(changes.visitsNew, std::size_t(1));
    desk.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.numbersInCount(), QList<int>{1}); // the number of the first tab and its list
    ListPage &page = desk.window.desk().lists().filePage();
    QVERIFY(page.currentRow());
    // The number of visits opens the visits, and Esc leads back.
    while (page.title() != u("Visits received") && page.chosen() < 9)
        page.choose(page.chosen() + 1);
    page.view().chooseFirst();
    page.view().setFocus();
    desk.press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return page.title().startsWith(u("Visits received: ")); }));
    QCOMPARE(page.currentRow()->target, (Subject{"household", "h", {}}));
    QCOMPARE(desk.numbersInCount(), QList<int>{1});
    page.view().setFocus();
    desk.press(Qt::Key_Escape);
    QVERIFY(waitUntil([&] { return page.title() == u("Visits received"); }));
    page.choose(0);
    page.view().chooseFirst();
    Q_EMIT page.rowActivated(*page.currentRow());
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().currentSubjects().front().subject.id, std::string("new"));
}

void LogbookDeskTest::aLogbookThatIsNoneIsSaid()
{
    const CaseFileBuilder file = village();
    const QTemporaryDir home;
    writeBytes(home.filePath(u("driven.logbook")), "these are no pages of a database, and stay as they are");
    DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(desk.show());
    QVERIFY(waitUntil([&] { return desk.window.message().contains(u("driven.logbook")); }));
    QVERIFY(desk.open(file.path()));
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.notesAsked.empty());
    QVERIFY(desk.window.message().contains(u("logbook is not open")));
    QCOMPARE(bytesOf(home.filePath(u("driven.logbook"))), QByteArray("these are no pages of a database, and stay as they are"));
}

void LogbookDeskTest::anotherProgramsChangeIsSeenWithinASecond()
{
    const CaseFileBuilder file = village();
    const QTemporaryDir home;
    DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(begin(desk, file));
    Logbook other({.path = home.filePath(u("driven.logbook")), .backupFolder = {}, .clock = computerClock, .busyMs = 5000});
    Note note;
    note.subject = {"child", "k", {}};
    note.text = "from elsewhere";
    other.apply({nullptr, {Edit<Note>{std::nullopt, note}}}, {Key::random(), Key()});
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; })); // looked at twice a second
}

QTEST_MAIN(LogbookDeskTest)
#include "tst_logbookdesk.moc"
