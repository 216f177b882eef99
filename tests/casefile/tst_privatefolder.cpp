// The program's own folder for working copies: its owner's alone, empty after every load, swept after
// a crash, and a clear sentence where it has no room (RELIABILITY.md, "So").
#include "caselanding.h"

#include "support/ordinaryuser.h"

#include "models/casefile/privatefolder.h"
#include "models/casefile/sourcefile.h"
#include "models/demo/demo.h"

#include <QDirIterator>
#include <QTest>
#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace clmrs;

namespace {

constexpr int kNotPermitted = 77;

void writeDemo(const Landing &landing) { writeDemoCooperative(landing.file().toStdString(), {.households = 30}, Progress()); }

// The exit code of a child process that does the work and then goes without tidying up.
int inChildProcess(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void writeText(const char *path, const std::string &text)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.c_str());
}

// A file system of so many bytes, for this process alone; false where the computer does not permit it.
bool mountSmallDisk(const QString &folder, const char *options)
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return false;
    if (user != 0) {
        writeText("/proc/self/uid_map", "0 " + std::to_string(user) + " 1");
        writeText("/proc/self/setgroups", "deny");
        writeText("/proc/self/gid_map", "0 " + std::to_string(group) + " 1");
    }
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options) == 0;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode;
}

} // namespace

class PrivateFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkingCopyIsItsOwnersAlone();
    void theWorkingCopyIsGoneOnceTheFileIsRead();
    void aFullDiskIsSaid_data();
    void aFullDiskIsSaid();
    void aRootThatCannotBeWrittenIsSaid();
    void aRootThatIsAFileIsSaid();
    void aSourceThatFailsToReadIsNotBlamedOnTheOwnFolder();
    void whatACrashLeftIsSwept();
    void whatALivingProcessHoldsStays();
    void sweepingWhereNothingIsMakesNothing();
    void manyLoadsAtOnceDoNotDisturbEachOther();
};

void PrivateFolderTest::theWorkingCopyIsItsOwnersAlone()
{
    const Landing landing;
    writeDemo(landing);
    const mode_t mask = ::umask(0); // whatever the person's setting
    QStringList open;               // to others; empty for what is not
    const Progress progress([&](const Sentence &, int) {
        QStringList paths{landing.privateRoot()};
        QDirIterator entries(landing.privateRoot(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths.append(entries.next());
        for (const QString &path : paths)
            open.append((modeOf(path) & 077) == 0 ? QString() : path);
    });
    const Outcome outcome = outcomeOf(landing, progress);
    ::umask(mask);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QVERIFY(open.size() > 6);
    QCOMPARE(open.join(QString()), QString());
}

void PrivateFolderTest::theWorkingCopyIsGoneOnceTheFileIsRead()
{
    const Landing landing;
    writeDemo(landing);
    QStringList whileReading;
    const Progress progress([&](const Sentence &what, int) {
        if (QLatin1String(what.source) == QLatin1String("Reading the case file") ||
            QLatin1String(what.source) == QLatin1String("Checking the case file"))
            whileReading += leftUnder(landing.privateRoot()).filter(QStringLiteral(".db"));
    });
    Outcome outcome = outcomeOf(landing, progress);
    QVERIFY2(outcome, qPrintable(outcome.sentence));
    QCOMPARE(whileReading, QStringList());
    QVERIFY(outcome.loaded.fullCheck->isSound(Progress())); // and yet it can be read to the end
    outcome.loaded = {};
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

void PrivateFolderTest::aFullDiskIsSaid_data()
{
    QTest::addColumn<QString>("size");
    QTest::newRow("room for a part of the copy") << QStringLiteral("size=64k");
    QTest::newRow("room for a folder and no more") << QStringLiteral("size=4k");
    QTest::newRow("too few files") << QStringLiteral("nr_inodes=4");
}

void PrivateFolderTest::aFullDiskIsSaid()
{
    QFETCH(const QString, size);
    const Landing landing;
    writeDemo(landing);
    QDir().mkpath(landing.privateRoot());
    const int result = inChildProcess([&] {
        if (!mountSmallDisk(landing.privateRoot(), size.toLatin1().constData()))
            return kNotPermitted;
        const Outcome outcome = outcomeOf(landing);
        const bool said = outcome.sentence.contains(QStringLiteral("not enough room on this computer"));
        return said && leftUnder(landing.privateRoot()).isEmpty() ? 0 : 1;
    });
    if (result == kNotPermitted)
        QSKIP("this computer does not let a test mount a small disk");
    QCOMPARE(result, 0);
}

void PrivateFolderTest::aRootThatCannotBeWrittenIsSaid()
{
    const Landing landing;
    writeDemo(landing);
    QDir().mkpath(landing.privateRoot());
    ::chmod(QFile::encodeName(landing.privateRoot()).constData(), 0555);
    Outcome outcome;
    Outcome below;
    if (::getuid() != 0) // one's own folder could be made writable again: one below another's cannot
        QSKIP("needs a folder of another user, which only root can make");
    {
        const OrdinaryUser user;
        outcome = outcomeOf(landing);
        below = outcomeOf(landing.file(), landing.privateRoot() + QStringLiteral("/not/made"));
    }
    QVERIFY2(outcome.sentence.contains(QStringLiteral("cannot be written in the program’s own folder")),
             qPrintable(outcome.sentence));
    QVERIFY2(below.sentence.contains(QStringLiteral("cannot be written in the program’s own folder")),
             qPrintable(below.sentence));
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

void PrivateFolderTest::aRootThatIsAFileIsSaid()
{
    const Landing landing;
    writeDemo(landing);
    writeBytes(landing.privateRoot(), "x");
    const Outcome outcome = outcomeOf(landing);
    QVERIFY2(outcome.sentence.contains(QStringLiteral("cannot be written in the program’s own folder")),
             qPrintable(outcome.sentence));
    QCOMPARE(bytesOf(landing.privateRoot()), QByteArray("x"));
}

// A drive that is unplugged during the copy: whoever reads the sentence must look at the right place.
void PrivateFolderTest::aSourceThatFailsToReadIsNotBlamedOnTheOwnFolder()
{
    const Landing landing;
    QString sentence;
    try {
        copyFile(QStringLiteral("/proc/self/mem"), landing.elsewhere(QStringLiteral("copy")), Progress(), 0,
                 1000); // address 0: EIO
    } catch (const Error &error) {
        sentence = error.sentence().text();
    }
    QVERIFY2(sentence.startsWith(QStringLiteral("mem cannot be read")), qPrintable(sentence));
}

void PrivateFolderTest::whatACrashLeftIsSwept()
{
    const Landing landing;
    writeDemo(landing);
    const QString root = landing.privateRoot();
    inChildProcess([&] {
        const Progress progress([&](const Sentence &, int permille) {
            if (permille > 0)
                ::kill(::getpid(), SIGKILL); // the copy is whole and not yet unlinked
        });
        outcomeOf(landing, progress);
        return 0;
    });
    QVERIFY(leftUnder(root).contains(QStringLiteral("case.db")));
    PrivateFolder::sweep(root);
    QCOMPARE(leftUnder(root), QStringList());
}

void PrivateFolderTest::whatALivingProcessHoldsStays()
{
    const Landing landing;
    const QString root = landing.privateRoot();
    const PrivateFolder own(root);
    writeBytes(own.path(QStringLiteral("case.db")), "held");
    PrivateFolder::sweep(root);
    QVERIFY(QFile::exists(own.path(QStringLiteral("case.db"))));
    QCOMPARE(inChildProcess([&] { // nor does another process take it away
                 PrivateFolder::sweep(root);
                 return 0;
             }),
             0);
    QVERIFY(QFile::exists(own.path(QStringLiteral("case.db"))));
}

void PrivateFolderTest::sweepingWhereNothingIsMakesNothing()
{
    const Landing landing;
    PrivateFolder::sweep(landing.privateRoot());
    QVERIFY(!QFile::exists(landing.privateRoot()));
}

void PrivateFolderTest::manyLoadsAtOnceDoNotDisturbEachOther()
{
    const Landing landing;
    writeDemo(landing);
    const std::size_t expected = outcomeOf(landing).snapshot().children.counting().size();
    std::vector<std::thread> threads;
    std::atomic<int> sound = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            PrivateFolder::sweep(landing.privateRoot()); // as a second program that starts
            const Outcome outcome = outcomeOf(landing);
            sound += outcome && outcome.snapshot().children.counting().size() == expected;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(sound.load(), 8);
    QCOMPARE(leftUnder(landing.privateRoot()), QStringList());
}

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "tst_privatefolder.moc"
