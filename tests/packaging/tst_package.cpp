// The Debian package: packed by CPack, unpacked, installed into an empty root by dpkg and removed again; what it says of
// itself is held against the tools of the desktop. With its dependencies it is installed by scripts/try-package.
#include "support/u.h"

#include "models/demo/demo.h"

#include <QDirIterator>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

struct Ran
{
    int code = -1;
    QString out;
};

Ran ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(240'000))
        return {-1, program + u(" cannot be run")};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next().mid(folder.size()));
    files.sort();
    return files;
}

const QStringList kFiles{u("/usr/bin/clmrs-desk"),
                         u("/usr/bin/clmrs-desk-cli"),
                         u("/usr/share/applications/clmrs-desk.desktop"),
                         u("/usr/share/bash-completion/completions/clmrs-desk"),
                         u("/usr/share/bash-completion/completions/clmrs-desk-cli"),
                         u("/usr/share/doc/clmrs-desk/README.md"),
                         u("/usr/share/doc/clmrs-desk/changelog.gz"),
                         u("/usr/share/doc/clmrs-desk/copyright"),
                         u("/usr/share/doc/clmrs-desk/fonts-dejavu.txt"),
                         u("/usr/share/doc/clmrs-desk/fonts-noto.txt"),
                         u("/usr/share/icons/hicolor/scalable/apps/clmrs-desk.svg"),
                         u("/usr/share/icons/hicolor/scalable/mimetypes/application-vnd.clmrs.case+sqlite3.svg"),
                         u("/usr/share/man/fr/man1/clmrs-desk-cli.1.gz"),
                         u("/usr/share/man/fr/man1/clmrs-desk.1.gz"),
                         u("/usr/share/man/man1/clmrs-desk-cli.1.gz"),
                         u("/usr/share/man/man1/clmrs-desk.1.gz"),
                         u("/usr/share/metainfo/org.clmrs.desk.metainfo.xml"),
                         u("/usr/share/mime/packages/clmrs-desk.xml")};

} // namespace

class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void holdsWhatItShall();
    void needsWhatItUses();
    void comesAndGoes();
    void theDesktopEntryIsValid();
    void theStoreEntryIsValid();
    void aCaseFileIsKnownAndOpensWithIt();
    void manualPagesAreSound_data();
    void manualPagesAreSound();
    void bashCompletes_data();
    void bashCompletes();

private:
    QString in(const char *path) const { return m_root + u(path); }

    QTemporaryDir m_folder;
    QString m_package;
    QString m_root; // into which it is unpacked
};

void PackageTest::initTestCase()
{
    for (const char *tool : {"cpack", "dpkg-deb", "dpkg-shlibdeps", "fakeroot", "desktop-file-validate", "appstreamcli", "man",
                             "update-mime-database", "update-desktop-database"}) {
        if (QStandardPaths::findExecutable(u(tool)).isEmpty())
            QSKIP(qPrintable(u("%1 is not installed (packages-package.debian)").arg(u(tool))));
    }
    const Ran packed = ran(u("cpack"), {u("--config"), u(CLMRS_BUILD_DIR "/CPackConfig.cmake"), u("-B"), m_folder.path()});
    QVERIFY2(packed.code == 0, qPrintable(packed.out));
    const QStringList made = QDir(m_folder.path()).entryList({u("*.deb")});
    QCOMPARE(made.size(), 1);
    m_package = m_folder.filePath(made.front());
    m_root = m_folder.filePath(u("unpacked"));
    const Ran unpacked = ran(u("dpkg-deb"), {u("-x"), m_package, m_root});
    QVERIFY2(unpacked.code == 0, qPrintable(unpacked.out));
    // Beside the types that every desktop knows, as once it is installed; before this process first asks about any.
    QVERIFY(QFile::copy(u("/usr/share/mime/packages/freedesktop.org.xml"), in("/usr/share/mime/packages/freedesktop.org.xml")));
    QCOMPARE(ran(u("update-mime-database"), {in("/usr/share/mime")}).code, 0);
    QCOMPARE(ran(u("update-desktop-database"), {in("/usr/share/applications")}).code, 0);
    qputenv("XDG_DATA_DIRS", QFile::encodeName(in("/usr/share")));
}

void PackageTest::holdsWhatItShall()
{
    const Ran listed = ran(u("dpkg-deb"), {u("-c"), m_package});
    QCOMPARE(listed.code, 0);
    QStringList files;
    for (const QString &line : listed.out.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'-'))
            files.append(line.section(u(" ./"), 1).prepend(u'/'));
        QVERIFY2(line.contains(u("root/root")), qPrintable(line));
        const bool isProgram = line.contains(u("/usr/bin/clmrs"));
        QVERIFY2(!line.startsWith(u'-') || line.startsWith(isProgram ? u("-rwxr-xr-x") : u("-rw-r--r--")), qPrintable(line));
    }
    files.sort();
    QCOMPARE(files, kFiles);
}

void PackageTest::needsWhatItUses()
{
    const QString depends = ran(u("dpkg-deb"), {u("-f"), m_package, u("Depends")}).out;
    for (const char *needed :
         {"libc6", "libqt6core6", "libqt6widgets6", "libqt6charts6", "libqt6printsupport6", "libqt6svg6", "libsqlite3-0",
          "libsodium23", "libxlsxwriter4", "libzip4", "libglpk40", "qt6-translations-l10n", "breeze-icon-theme"})
        QVERIFY2(depends.contains(u(needed)), qPrintable(u(needed) + u(" is not in ") + depends));
    QVERIFY2(!depends.contains(u("-dev")), qPrintable(depends));
    QCOMPARE(ran(u("dpkg-deb"), {u("-f"), m_package, u("Package")}).out.trimmed(), u("clmrs-desk"));
}

void PackageTest::comesAndGoes()
{
    const QString root = m_folder.filePath(u("root"));
    for (const char *folder : {"/var/lib/dpkg/info", "/var/lib/dpkg/updates", "/var/lib/dpkg/triggers"})
        QVERIFY(QDir().mkpath(root + u(folder)));
    QFile status(root + u("/var/lib/dpkg/status"));
    QVERIFY(status.open(QIODevice::WriteOnly));
    status.close();
    // Nothing else is in this root, so nothing can be depended on there.
    const auto dpkg = [&](const QStringList &arguments) {
        return ran(u("fakeroot"), QStringList{u("dpkg"), u("--root=") + root, u("--force-not-root"), u("--force-depends"),
                                              u("--force-script-chrootless"), u("--log=/dev/null")} +
                                      arguments);
    };
    const Ran installed = dpkg({u("-i"), m_package});
    QVERIFY2(installed.code == 0, qPrintable(installed.out));
    for (const QString &file : kFiles)
        QVERIFY2(QFile::exists(root + file), qPrintable(file));
    const Ran version = ran(root + u("/usr/bin/clmrs-desk-cli"), {u("--version")});
    QVERIFY2(version.code == 0 && version.out.startsWith(u("clmrs-desk-cli ")), qPrintable(version.out));
    const Ran window = ran(root + u("/usr/bin/clmrs-desk"), {u("--version")});
    QVERIFY2(window.code == 0, qPrintable(window.out));
    const Ran purged = dpkg({u("--purge"), u("clmrs-desk")});
    QVERIFY2(purged.code == 0, qPrintable(purged.out));
    QCOMPARE(filesIn(root).filter(QRegularExpression(u("^/(?!var/lib/dpkg/)"))), QStringList());
}

void PackageTest::theDesktopEntryIsValid()
{
    const Ran checked = ran(u("desktop-file-validate"), {in("/usr/share/applications/clmrs-desk.desktop")});
    QVERIFY2(checked.code == 0, qPrintable(checked.out));
    QCOMPARE(checked.out, QString());
}

void PackageTest::theStoreEntryIsValid()
{
    const Ran checked =
        ran(u("appstreamcli"), {u("validate"), u("--no-net"), in("/usr/share/metainfo/org.clmrs.desk.metainfo.xml")});
    QVERIFY2(checked.code == 0, qPrintable(checked.out));
}

// By its name and, renamed, by its first bytes; a double click looks in the same two places.
void PackageTest::aCaseFileIsKnownAndOpensWithIt()
{
    const QString type = u("application/vnd.clmrs.case+sqlite3");
    const QString file = m_folder.filePath(u("cooperative.clmrs"));
    DemoOptions options;
    options.households = 5;
    writeDemoCooperative(file.toStdString(), options, Progress());
    const QMimeDatabase types;
    QCOMPARE(types.mimeTypeForFile(file, QMimeDatabase::MatchExtension).name(), type);
    QCOMPARE(types.mimeTypeForFile(file, QMimeDatabase::MatchContent).name(), type);
    QFile cache(in("/usr/share/applications/mimeinfo.cache"));
    QVERIFY(cache.open(QIODevice::ReadOnly));
    QVERIFY(cache.readAll().contains((type + u("=clmrs-desk.desktop;")).toUtf8()));
    QFile entry(in("/usr/share/applications/clmrs-desk.desktop"));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains("\nExec=clmrs-desk %f\n"));
}

void PackageTest::manualPagesAreSound_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("says");
    const QStringList commands{u("demo"), u("check"), u("children"), u("indicators"), u("workload"), u("supervision-sheet"),
                               u("-o")};
    QTest::newRow("the window") << u("/usr/share/man/man1/clmrs-desk.1.gz") << QStringList{u("--render"), u("--logbook")};
    QTest::newRow("the command line") << u("/usr/share/man/man1/clmrs-desk-cli.1.gz") << commands;
    QTest::newRow("the window, in French") << u("/usr/share/man/fr/man1/clmrs-desk.1.gz") << QStringList{u("DOSSIER")};
    QTest::newRow("the command line, in French") << u("/usr/share/man/fr/man1/clmrs-desk-cli.1.gz") << commands;
}

void PackageTest::manualPagesAreSound()
{
    QFETCH(const QString, page);
    QFETCH(const QStringList, says);
    QProcess man;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u("MANWIDTH"), u("200"));
    environment.insert(u("LC_ALL"), u("C.UTF-8"));
    man.setProcessEnvironment(environment);
    man.start(u("man"), {u("--warnings=w"), u("-E"), u("UTF-8"), u("-l"), m_root + page});
    QVERIFY(man.waitForFinished(-1));
    QCOMPARE(man.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
    const QString text = QString::fromUtf8(man.readAllStandardOutput());
    for (const QString &word : says)
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY2(!text.contains(u'@'), "a part of the template was not filled in");
}

void PackageTest::bashCompletes_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a command") << u("clmrs-desk-cli") << u("ch") << QStringList{u("check"), u("children"), u("changes")};
    QTest::newRow("an option of it") << u("clmrs-desk-cli") << u("children F --st") << QStringList{u("--status")};
    QTest::newRow("what an option takes") << u("clmrs-desk-cli") << u("indicators F --format ")
                                          << QStringList{u("json"), u("csv")};
    QTest::newRow("a paper") << u("clmrs-desk-cli") << u("print re")
                             << QStringList{u("recruitment-sheet"), u("remediation-plan"), u("referral"), u("reassignment")};
    QTest::newRow("what to do with a logbook") << u("clmrs-desk-cli") << u("logbook im") << QStringList{u("import")};
    QTest::newRow("a kind of the logbook") << u("clmrs-desk-cli") << u("logbook import L tra")
                                           << QStringList{u("trainings"), u("training_attendance")};
    QTest::newRow("an option of the window") << u("clmrs-desk") << u("--re") << QStringList{u("--render")};
    QTest::newRow("a language") << u("clmrs-desk") << u("--lang f") << QStringList{u("fr")};
}

void PackageTest::bashCompletes()
{
    QFETCH(const QString, program);
    QFETCH(const QString, line);
    QFETCH(const QStringList, offered);
    const QString script = in("/usr/share/bash-completion/completions/") + program;
    QCOMPARE(ran(u("bash"), {u("-n"), script}).code, 0);
    const QStringList words = QStringList{program} + line.split(u' ');
    const QString call =
        u("compopt() { :; }; source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _%4; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .arg(script, u("'%1'").arg(words.join(u("' '"))), QString::number(words.size() - 1),
                 QString(program).replace(u'-', u'_'));
    const Ran completed = ran(u("bash"), {u("-c"), call});
    QVERIFY2(completed.code == 0, qPrintable(completed.out));
    QCOMPARE(completed.out.split(u'\n', Qt::SkipEmptyParts), offered);
}

QTEST_MAIN(PackageTest)
#include "tst_package.moc"
