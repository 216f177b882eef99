// A week at a desk whose logbook has a passphrase: whatever is entered, printed, taken in, swapped and restored, no name of a
// child or head, and nothing that somebody typed, is left in any folder that the program wrote to.
#include "drivenpage.h"
#include "sessionscene.h"

#include "models/exchange/logbooktables.h"
#include "models/sqlite/database.h"
#include "widgets/commands.h"
#include "widgets/logbook/guard.h"
#include "widgets/pages/coachingpage.h"
#include "widgets/pages/coachingpanel.h"
#include "widgets/pages/lockpage.h"
#include "widgets/pages/visitentryview.h"
#include "widgets/pages/visitsheet.h"

#include <QAction>
#include <QDirIterator>
#include <QLineEdit>
#include <QTableView>
#include <cstdio>

using namespace clmrs;

namespace {

// Children and heads of the file, then what is typed in the week.
const QStringList kWords{u("Zzadjoua"), u("Zzkoffi"),  u("Zzyao"),   u("Zznote"),     u("Zzdraft"), u("Zztopic"),
                         u("Zzguest"),  u("Zzbeaten"), u("Zzchief"), u("Zzremarked"), u("Zztold"),  u("Zzhelmets")};
const QString kPassphrase = u("forty two cocoa trees");
constexpr WatchPace kPace{40, 80};

// Where a process of its own writes: each of them searched afterwards.
const std::pair<const char *, const char *> kFolders[] = {{"TMPDIR", "tmp"},
                                                          {"XDG_CACHE_HOME", "cache"},
                                                          {"XDG_CONFIG_HOME", "config"},
                                                          {"XDG_DATA_HOME", "data"},
                                                          {"XDG_RUNTIME_DIR", "runtime"}};

void choose(DrivenWindow &desk, CommandId id)
{
    QAction &action = desk.window.findChild<CommandSet *>()->action(id);
    QVERIFY(action.isEnabled());
    action.trigger();
}

} // namespace

class ProtectedWeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noNameIsLeftAnywhere();

private:
    QStringList filesWithAWord() const;
    void writeNote(DrivenWindow &desk);
    void printAndExport(DrivenWindow &desk);
    void holdASession(DrivenWindow &desk);
    void referAChild(DrivenWindow &desk);
    void enterACoachingVisit(DrivenWindow &desk);
    void importATable(DrivenWindow &desk);
    void keepAView(DrivenWindow &desk);
    void swapTheFile(DrivenWindow &desk, const QString &file);
    void restoreABackup(DrivenWindow &desk);

    QTemporaryDir m_place; // all that the process writes by itself
    QTemporaryDir m_asked; // what was asked for, and the synced file
};

void ProtectedWeekTest::initTestCase()
{
    dressForTests();
    for (const auto &[variable, name] : kFolders) {
        QVERIFY(QDir(m_place.path()).mkpath(QLatin1String(name)));
        const QString folder = m_place.filePath(QLatin1String(name));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(folder));
    }
}

QStringList ProtectedWeekTest::filesWithAWord() const
{
    QStringList files;
    QDirIterator walk(m_place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = bytesOf(walk.next());
        for (const QString &word : kWords) {
            const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
            if (bytes.contains(word.toUtf8()) || bytes.contains(wide) || walk.filePath().contains(word))
                files.append(walk.filePath() + u(": ") + word);
        }
    }
    return files;
}

void ProtectedWeekTest::writeNote(DrivenWindow &desk)
{
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.settle());
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    Note note;
    note.subject = {"child", "k", "Zzadjoua"};
    note.text = "Zznote said so";
    desk.answeredNote = note;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Note>(desk).size() == 1; }));
    desk.notesAsked.front().draftChanged(u("Zzdraft again"));
    desk.search().setFocus();
    desk.type(u("Zzadjoua"));
    QVERIFY(desk.settle());
}

// With names hidden neither list nor case paper bears one.
void ProtectedWeekTest::printAndExport(DrivenWindow &desk)
{
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    const QString list = m_asked.filePath(u("list.pdf"));
    desk.answeredPaper = PaperTarget{list};
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return QFile::exists(list); }) && desk.settle());
    const QString table = m_asked.filePath(u("list.csv"));
    desk.chosenFile = table;
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return QFile::exists(table); }) && desk.settle());
    for (const QString &word : kWords) {
        QVERIFY2(!textOf(list).contains(word), qPrintable(word));
        QVERIFY2(!bytesOf(table).contains(word.toUtf8()), qPrintable(word));
    }
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
}

void ProtectedWeekTest::holdASession(DrivenWindow &desk)
{
    desk.key(Qt::Key_9, Qt::ControlModifier);
    QVERIFY(desk.settle());
    LogSession session = planned("2026-10-25");
    session.topic = "Zztopic of hers";
    desk.answeredSession = session;
    QVERIFY(press(desk, "session-plan"));
    const Key key = rows<LogSession>(desk).at(0).head.key;
    QVERIFY(choose(desk, key) && prints(desk, "session-roster", m_asked.filePath(u("roster.pdf"))));
    Attendance attendance;
    attendance.rows = {2};
    attendance.others = {{"Zzguest", Sex::female}};
    attendance.heldOn = day("2026-10-25");
    desk.answeredSessionAttendance = SessionAttendanceAnswer{rows<PrintedRoster>(desk).at(0).number, attendance};
    QVERIFY(choose(desk, key) && press(desk, "session-attendance"));
    QCOMPARE(rows<RosterLine>(desk).size(), std::size_t(2));
}

void ProtectedWeekTest::referAChild(DrivenWindow &desk)
{
    pageOf(desk).pose(SessionDesk::referralsTab);
    pageOf(desk).view().setFocus();
    QVERIFY(desk.settle());
    QVERIFY(press(desk, "referral-new")); // what is proposed is looked at first
    LogReferral referral = desk.referralsAsked.at(0).referral;
    referral.referredOn = day("2026-10-30");
    referral.reason = "Zzbeaten";
    desk.answeredReferral = referral;
    QVERIFY(press(desk, "referral-new"));
    desk.answeredReason = u("Zztold to the committee");
    QVERIFY(choose(desk, rows<LogReferral>(desk).at(0).head.key));
    QVERIFY(prints(desk, "referral-print", m_asked.filePath(u("referral.pdf"))));
    QVERIFY(textOf(m_asked.filePath(u("referral.pdf"))).contains(u("Zzadjoua"))); // names were asked for
}

void ProtectedWeekTest::enterACoachingVisit(DrivenWindow &desk)
{
    auto &page = pageAt<CoachingPage>(desk, PageId::coaching);
    desk.key(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(desk.settle() && waitForPage(desk, page));
    PlainListView &list = listIn(page);
    list.setCurrentIndex(list.model()->index(0, 0));
    LinkButton &enter = linkIn(*page.findChild<CoachingPanel *>(), u("Enter what was seen"));
    enter.setFocus();
    QTest::keyClick(&enter, Qt::Key_Return);
    QVERIFY(waitUntil([&] { return page.isEntering() && desk.settle() && waitForPage(desk, page); }));
    desk.key(Qt::Key_Return); // a remark on the first item
    desk.type(u("Zzremarked"));
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return page.entryView().findChild<VisitSheet *>()->hasFocus(); }));
    desk.key(Qt::Key_Up); // it has moved on to the next
    for (int item = 0; item < 12; ++item)
        desk.key(Qt::Key_2);
    page.entryView().findChild<QLineEdit *>(u("present"))->setFocus();
    desk.type(u("Zzchief"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return !page.isEntering() && rows<Coaching>(desk).size() == 1; }) && desk.settle());
    QCOMPARE(rows<Coaching>(desk).front().present, std::string("Zzchief"));
}

void ProtectedWeekTest::importATable(DrivenWindow &desk)
{
    const QString path = m_asked.filePath(u("equipment.csv"));
    writeBytes(path, "kind,monitor,serial,issued_on,returned_on,condition,checked_on\n"
                     "Zzhelmets,m,Zzkoffi 7,2026-10-01,,good,\n");
    desk.answer = true;
    desk.answeredChoice = int(LogbookKind::equipment);
    desk.chosenFile = path;
    desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([&] { return rows<Equipment>(desk).size() == 1; }) && desk.settle());
}

void ProtectedWeekTest::keepAView(DrivenWindow &desk)
{
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.settle());
    desk.answeredText = u("mine");
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return !desk.textsAsked.empty(); }) && desk.settle());
}

void ProtectedWeekTest::swapTheFile(DrivenWindow &desk, const QString &file)
{
    const auto before = desk.session.current();
    const QString part = file + u(".part");
    QVERIFY(QFile::copy(file, part));
    Database::openWritable(part.toStdString()).run("UPDATE child SET updated_at = '2026-10-31T10:00:00Z'");
    QCOMPARE(std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()), 0);
    QVERIFY(waitUntil([&] { return desk.session.current() != before; }) && desk.settle());
}

void ProtectedWeekTest::restoreABackup(DrivenWindow &desk)
{
    choose(desk, CommandId::backUp);
    QVERIFY(waitUntil([&] { return desk.window.message().contains(u("A backup of the logbook was made")); }));
    choose(desk, CommandId::restore); // to see which there are
    QVERIFY(waitUntil([&] { return desk.backupsAsked.size() == 1; }) && desk.settle());
    desk.answeredBackup = desk.backupsAsked.front().front().path;
    choose(desk, CommandId::restore);
    QVERIFY(waitUntil([&] { return desk.window.isLocked(); })); // what was restored is sealed
    auto *field = desk.window.desk().lockPage().findChild<QLineEdit *>();
    QVERIFY(waitUntil([&] { return field->isEnabled(); }));
    field->setFocus();
    desk.type(kPassphrase);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return !desk.window.isLocked(); }) && desk.settle());
    QCOMPARE(rows<Note>(desk).front().text, std::string("Zznote said so"));
}

void ProtectedWeekTest::noNameIsLeftAnywhere()
{
    const QString file = m_asked.filePath(u("cooperative.clmrs"));
    QVERIFY(QFile::copy(village().path(), file));
    {
        DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), m_place.filePath(u("data")));
        desk.session.setWatchPace(kPace);
        Author author;
        author.name = "Awa Supervisor";
        desk.answeredWho = author;
        QVERIFY(desk.show() && desk.open(file) && desk.settle());
        QVERIFY(waitUntil([&] { return !rows<Author>(desk).empty(); }) && desk.settle());
        desk.answeredProtection = ProtectAnswer{ProtectWish::set, kPassphrase};
        desk.window.desk().guard().protect();
        QVERIFY(waitUntil([&] { return desk.recoveryKeysShown.size() == 1; }) && desk.settle());
        desk.key(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(desk.settle());
        using Step = std::function<void()>;
        for (const Step &step :
             {Step([&] { writeNote(desk); }), Step([&] { printAndExport(desk); }), Step([&] { holdASession(desk); }),
              Step([&] { referAChild(desk); }), Step([&] { enterACoachingVisit(desk); }), Step([&] { importATable(desk); }),
              Step([&] { keepAView(desk); }), Step([&] { swapTheFile(desk, file); }), Step([&] { restoreABackup(desk); })}) {
            step();
            if (QTest::currentTestFailed())
                return;
        }
        desk.keeper.close();
        desk.window.close();
        desk.memory.sync();
        QCOMPARE(filesWithAWord(), QStringList()); // as it would be found after a kill
    }
    QCOMPARE(filesWithAWord(), QStringList());
    QVERIFY(!QDir(m_place.filePath(u("data"))).isEmpty());
    for (const auto &[variable, name] : kFolders) { // the search finds something, in each of them
        const QString probe = m_place.filePath(QLatin1String(name)) + u("/probe");
        writeBytes(probe, "Zzkoffi");
        QCOMPARE(filesWithAWord().size(), 1);
        QVERIFY(QFile::remove(probe));
    }
}

QTEST_MAIN(ProtectedWeekTest)
#include "tst_protectedweek.moc"
