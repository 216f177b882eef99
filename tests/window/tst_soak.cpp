// Random valid actions for as long as CLMRS_SOAK says (seconds; 6 without it): no crash, and neither memory nor open files nor
// temporary files grow. The seed is said, so that a run can be had again (CLMRS_SOAK_SEED).
#include "drivenwindow.h"
#include "support/u.h"
#include "support/workingcopies.h"

#include "models/demo/demo.h"
#include "models/sqlite/database.h"
#include "widgets/dialogs/finddialog.h"
#include "widgets/logbook/guard.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/pages/lockpage.h"
#include "widgets/pages/page.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>
#include <cstdio>
#include <malloc.h>

using namespace clmrs;

namespace {

constexpr WatchPace kPace{40, 80};
constexpr int kUsualSeconds = 6;
constexpr qint64 kMemoryMayGrow = 32 * 1024; // kilobytes beyond those after the first third: caches fill late
constexpr int kFilesMayGrow = 6;
constexpr const char *kPassphrase = "a passphrase of the soak";

qint64 residentKilobytes()
{
    malloc_trim(0); // what is free and only kept is no growth
    QFile file(u("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

constexpr QDir::Filters kAll = QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden | QDir::System;

// Without those of idle threads, of which every kind of work keeps a few for half a minute.
int openFiles()
{
    int files = 0;
    for (const QFileInfo &one : QDir(u("/proc/self/fd")).entryInfoList(kAll))
        files += one.symLinkTarget().contains(u("anon_inode:")) ? 0 : 1;
    return files;
}

// Of this program: others use the folder, too.
int temporaryFiles() { return int(QDir(QDir::tempPath()).entryList({u("tst_soak*"), u("clmrs*")}, kAll).size()); }

int seconds()
{
    const int asked = qEnvironmentVariableIntValue("CLMRS_SOAK");
    return asked > 0 ? asked : kUsualSeconds;
}

} // namespace

class SoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingGrows();

private:
    struct Act
    {
        const char *name;
        void (SoakTest::*act)(DrivenWindow &desk);
    };
    int any(int below) { return m_random.bounded(below); }
    void goToAPage(DrivenWindow &desk);
    void poseIt(DrivenWindow &desk);
    void walk(DrivenWindow &desk);
    void openAndBack(DrivenWindow &desk);
    void search(DrivenWindow &desk);
    void find(DrivenWindow &desk);
    void names(DrivenWindow &desk);
    void speakAnother(DrivenWindow &desk);
    void resize(DrivenWindow &desk);
    void receive(DrivenWindow &desk);
    void writeAndUndo(DrivenWindow &desk);
    void putOffAndUndo(DrivenWindow &desk);
    void print(DrivenWindow &desk);
    void exportIt(DrivenWindow &desk);
    void lockAndUnlock(DrivenWindow &desk);

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    QString m_path;
};

void SoakTest::initTestCase()
{
    dressForTests();
    m_path = m_folder.filePath(u("cooperative.clmrs"));
    DemoOptions options;
    options.households = 120;
    writeDemoCooperative(m_path.toStdString(), options, Progress());
    const auto seed =
        quint32(qEnvironmentVariableIsSet("CLMRS_SOAK_SEED") ? qEnvironmentVariableIntValue("CLMRS_SOAK_SEED") : 20261128);
    m_random.seed(seed);
    qInfo("seed %u, %d seconds", seed, seconds());
}

void SoakTest::goToAPage(DrivenWindow &desk) { desk.window.showPage(std::size_t(any(int(kPageCount)))); }

void SoakTest::poseIt(DrivenWindow &desk)
{
    const auto &pictures = pageSpecs()[desk.window.pages().frontNumber()].pictures;
    desk.window.pages().front().pose(pictures[std::size_t(any(int(pictures.size())))].pose);
}

void SoakTest::walk(DrivenWindow &desk)
{
    constexpr Qt::Key kKeys[] = {Qt::Key_Down, Qt::Key_Up,       Qt::Key_Right, Qt::Key_Left,
                                 Qt::Key_Tab,  Qt::Key_PageDown, Qt::Key_Home,  Qt::Key_End};
    for (int i = any(12); i > 0; --i)
        desk.press(kKeys[any(int(std::size(kKeys)))]);
}

void SoakTest::openAndBack(DrivenWindow &desk)
{
    desk.window.pages().front().enter();
    desk.press(Qt::Key_Return);
    desk.settle();
    desk.press(Qt::Key_Escape);
}

void SoakTest::search(DrivenWindow &desk)
{
    desk.window.showPage(std::size_t(PageId::children));
    desk.search().setText(any(3) == 0 ? QString() : QString(QChar(u'a' + any(26))));
}

void SoakTest::find(DrivenWindow &desk)
{
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QPointer<FindDialog> dialog = desk.window.findChild<FindDialog *>();
    if (!dialog)
        return;
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QString::number(any(100)));
    desk.settle();
    dialog->reject();
}

void SoakTest::names(DrivenWindow &desk) { desk.key(Qt::Key_H, Qt::ControlModifier); }

void SoakTest::speakAnother(DrivenWindow &desk) { desk.languageAction(any(2) == 0 ? u("en") : u("fr"))->trigger(); }

void SoakTest::resize(DrivenWindow &desk) { desk.window.resize(700 + any(1200), 500 + any(600)); }

void SoakTest::receive(DrivenWindow &desk)
{
    const QString part = m_path + u(".part");
    const auto before = desk.session.current();
    QVERIFY(QFile::copy(m_path, part));
    Database::openWritable(part.toStdString()).run("UPDATE household SET phone = '" + std::to_string(any(1'000'000)) + "'");
    QVERIFY(std::rename(QFile::encodeName(part).constData(), QFile::encodeName(m_path).constData()) == 0);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current() != before, 30'000);
}

void SoakTest::writeAndUndo(DrivenWindow &desk)
{
    desk.window.showPage(std::size_t(PageId::children));
    desk.settle();
    desk.window.pages().front().enter();
    const auto subjects = desk.window.pages().front().currentSubjects();
    if (subjects.empty())
        return;
    Note note;
    note.subject = subjects.front().subject;
    note.text = "soak";
    desk.answeredNote = note;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
}

void SoakTest::putOffAndUndo(DrivenWindow &desk)
{
    Note note;
    note.subject = {"cooperative", "soak", {}};
    note.topic = "week/follow_ups";
    note.text = "soak";
    note.comeBackOn = Date::parse("2027-01-01");
    desk.answeredNote = note;
    desk.window.desk().putOff(u("week/follow_ups"), u("Follow-ups overdue"));
    desk.settle();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
}

// Whatever stands there; where it is nothing that leaves, the window says so.
void SoakTest::print(DrivenWindow &desk)
{
    desk.answeredPaper = PaperTarget{m_folder.filePath(u("out.pdf"))};
    desk.key(Qt::Key_P, Qt::ControlModifier);
}

void SoakTest::exportIt(DrivenWindow &desk)
{
    desk.chosenFile = m_folder.filePath(any(2) == 0 ? u("out.xlsx") : u("out.csv"));
    desk.key(Qt::Key_E, Qt::ControlModifier);
}

// What stands there is covered, and uncovered by the passphrase.
void SoakTest::lockAndUnlock(DrivenWindow &desk)
{
    desk.key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isLocked(), kPatienceMs);
    QVERIFY(desk.settle());
    desk.window.desk().lockPage().setFocus();
    desk.type(u(kPassphrase));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isLocked(), kPatienceMs);
}

void SoakTest::nothingGrows()
{
    constexpr Act kActs[] = {{"page", &SoakTest::goToAPage},     {"pose", &SoakTest::poseIt},
                             {"walk", &SoakTest::walk},          {"open and back", &SoakTest::openAndBack},
                             {"search", &SoakTest::search},      {"find", &SoakTest::find},
                             {"names", &SoakTest::names},        {"language", &SoakTest::speakAnother},
                             {"size", &SoakTest::resize},        {"receive", &SoakTest::receive},
                             {"write", &SoakTest::writeAndUndo}, {"put off", &SoakTest::putOffAndUndo},
                             {"print", &SoakTest::print},        {"export", &SoakTest::exportIt},
                             {"lock", &SoakTest::lockAndUnlock}};
    DrivenWindow desk(u("en"));
    Author author;
    author.name = "Awa Supervisor";
    desk.answeredWho = author;
    desk.answer = true;
    desk.answeredReason = u("soak");
    desk.session.setWatchPace(kPace);
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_path));
    desk.answeredProtection = ProtectAnswer{ProtectWish::set, u(kPassphrase)};
    desk.window.desk().guard().protect();
    QTRY_COMPARE_WITH_TIMEOUT(desk.recoveryKeysShown.size(), std::size_t(1), kPatienceMs);
    for (const Act &act : kActs) { // each once, so that what is made at first use is there
        (this->*act.act)(desk);
        if (QTest::currentTestFailed())
            QFAIL(act.name);
        QVERIFY2(desk.settle(), act.name);
    }
    const int temporary = temporaryFiles();
    const int files = openFiles();
    qint64 memory = 0;
    QElapsedTimer since;
    since.start();
    const qint64 whole = seconds() * qint64(1000);
    int done = 0;
    for (; since.elapsed() < whole; ++done) {
        if (memory == 0 && since.elapsed() > whole / 3)
            memory = residentKilobytes();
        const Act &act = kActs[any(int(std::size(kActs)))];
        (this->*act.act)(desk);
        if (QTest::currentTestFailed())
            QFAIL(act.name);
        QVERIFY2(desk.settle(), act.name);
        QVERIFY2(!QApplication::activeModalWidget(), act.name);
    }
    const qint64 grown = residentKilobytes() - memory;
    qInfo("%d actions, memory %lld kB, grown by %lld kB, %d open files, %d at first", done, memory + grown, grown, openFiles(),
          files);
    QVERIFY(done > seconds()); // else it tries nothing
    QVERIFY(!desk.papersAsked.empty() && !desk.filesAsked.empty() && !desk.notesAsked.empty());
#ifndef __SANITIZE_ADDRESS__ // which keeps what was given back
    QVERIFY2(grown < kMemoryMayGrow, qPrintable(QString::number(grown)));
#endif
    QVERIFY2(openFiles() <= files + kFilesMayGrow, qPrintable(QString::number(openFiles())));
    QVERIFY2(temporaryFiles() <= temporary, qPrintable(QString::number(temporaryFiles())));
    // A page goes on showing the file of its day until it is seen again.
    for (std::size_t page = 0; page < kPageCount; ++page) {
        desk.window.showPage(page);
        QVERIFY(desk.settle());
    }
    QTRY_VERIFY2_WITH_TIMEOUT(ownWorkingCopies() <= 1, "copies of files that are open no more", 10'000); // a worker lets them go
}

QTEST_MAIN(SoakTest)
#include "tst_soak.moc"
