// The built program drawing pictures of its views: what a scheduled job, a manual or a reviewer runs.
#include "models/demo/demo.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

const QStringList kPictures{QStringLiteral("child.png"),
                            QStringLiteral("children.png"),
                            QStringLiteral("closed-periods.png"),
                            QStringLiteral("coaching-calendar.png"),
                            QStringLiteral("coaching-entry.png"),
                            QStringLiteral("coaching-meetings.png"),
                            QStringLiteral("coaching-team.png"),
                            QStringLiteral("coaching-time.png"),
                            QStringLiteral("coaching.png"),
                            QStringLiteral("core-criteria.png"),
                            QStringLiteral("costs.png"),
                            QStringLiteral("equipment.png"),
                            QStringLiteral("funnel.png"),
                            QStringLiteral("households-reached.png"),
                            QStringLiteral("households.png"),
                            QStringLiteral("indicators.png"),
                            QStringLiteral("invite.png"),
                            QStringLiteral("logbook.png"),
                            QStringLiteral("map.png"),
                            QStringLiteral("monitor.png"),
                            QStringLiteral("monitors.png"),
                            QStringLiteral("moves.png"),
                            QStringLiteral("open-cases.png"),
                            QStringLiteral("personnel.png"),
                            QStringLiteral("proposal.png"),
                            QStringLiteral("reach.png"),
                            QStringLiteral("reassignment.png"),
                            QStringLiteral("referrals.png"),
                            QStringLiteral("services.png"),
                            QStringLiteral("sessions.png"),
                            QStringLiteral("signals.png"),
                            QStringLiteral("since-last-time.png"),
                            QStringLiteral("start.png"),
                            QStringLiteral("suggestions.png"),
                            QStringLiteral("support-plan.png"),
                            QStringLiteral("support.png"),
                            QStringLiteral("team.png"),
                            QStringLiteral("training-due.png"),
                            QStringLiteral("training.png"),
                            QStringLiteral("trainings.png"),
                            QStringLiteral("week-manager.png"),
                            QStringLiteral("week.png"),
                            QStringLiteral("what-if.png"),
                            QStringLiteral("workload-month.png"),
                            QStringLiteral("workload-person.png"),
                            QStringLiteral("workload.png")};

const QString kProgram = QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk");

struct Ran
{
    int code = -1; // -2: it crashed or hung
    QString out;
    QStringList errors; // lines
};

// What Qt says about the screen that is not there is not the program's.
QStringList withoutQtsOwn(const QString &errors)
{
    QStringList lines = errors.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) {
        return line.startsWith(QStringLiteral("This plugin does not support")) ||
               line.startsWith(QStringLiteral("QStandardPaths"));
    });
    return lines;
}

Ran run(const QStringList &arguments, int patienceMs = 300'000, bool hasDisplay = true)
{
    QProcess program;
    if (!hasDisplay) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(display));
        program.setProcessEnvironment(environment);
    }
    program.start(kProgram, arguments);
    if (!program.waitForFinished(patienceMs)) {
        program.kill();
        program.waitForFinished(-1);
        return {-2, {}, {QStringLiteral("no end after %1 ms").arg(patienceMs)}};
    }
    Ran ran;
    ran.code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2;
    ran.out = QString::fromUtf8(program.readAllStandardOutput());
    ran.errors = withoutQtsOwn(QString::fromUtf8(program.readAllStandardError()));
    return ran;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Looks no further than it must: 360 pictures are looked through.
bool hasMoreColoursThan(int count, const QImage &image, const QRect &part)
{
    QSet<QRgb> colours;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            colours.insert(image.pixel(x, y));
            if (colours.size() > count)
                return true;
        }
    }
    return false;
}

// How far dark pixels reach in a part of a picture, from its left edge.
int inkWidth(const QImage &image, const QRect &part)
{
    int width = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 100)
                width = std::max(width, x - part.left());
        }
    }
    return width;
}

// The longest upright line near black: no letter in a field has one so long as a cursor.
int longestUpright(const QImage &image, const QRect &part)
{
    int longest = 0;
    for (int x = part.left(); x <= part.right(); ++x) {
        int length = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const QRgb pixel = image.pixel(x, y);
            length = std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) < 60 ? length + 1 : 0;
            longest = std::max(longest, length);
        }
    }
    return longest;
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyViewIsDrawn_data();
    void everyViewIsDrawn();
    void anySizeIsKeptOrRefused_data();
    void anySizeIsKeptOrRefused();
    void noCursorBlinksInAPicture();
    void onlyTheViewsThatWereAskedForAreDrawn();
    void theLanguagesLookDifferent();
    void theDayMatters();
    void twoRunsGiveTheSameBytes_data();
    void twoRunsGiveTheSameBytes();
    void theFileIsOnlyRead();
    void whatAKilledOneLeavesGoesWithTheNext();
    void wrongUsageSaysTheRightForm_data();
    void wrongUsageSaysTheRightForm();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void whatCannotBeWrittenIsSaidOnce();
    void helpAndVersion_data();
    void helpAndVersion();
    void helpIsWhole();

private:
    QStringList render(const QString &folder, const QStringList &more = {}, const QString &views = QStringLiteral("all")) const
    {
        return QStringList{QStringLiteral("--render"), views, QStringLiteral("--out"), folder} + more + QStringList{m_file};
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void PicturesTest::initTestCase()
{
    QVERIFY2(QFile::exists(kProgram), qPrintable(kProgram));
    m_file = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_file.toStdString(), {}, Progress());
}

void PicturesTest::everyViewIsDrawn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSize>("pixels");
    for (const char *language : {"en", "fr"}) {
        const QByteArray in = QByteArray(language) + ", ";
        QTest::newRow((in + "usual size").constData()) << QString::fromLatin1(language) << QString() << QSize(1366, 768);
        QTest::newRow((in + "full HD").constData())
            << QString::fromLatin1(language) << QStringLiteral("1920x1080") << QSize(1920, 1080);
        QTest::newRow((in + "small").constData())
            << QString::fromLatin1(language) << QStringLiteral("1024x600") << QSize(1024, 600);
        QTest::newRow((in + "half a screen").constData())
            << QString::fromLatin1(language) << QStringLiteral("683x384") << QSize(683, 384);
    }
}

void PicturesTest::everyViewIsDrawn()
{
    QFETCH(const QString, language);
    QFETCH(const QString, size);
    QFETCH(const QSize, pixels);
    QTemporaryDir out;
    QStringList options{QStringLiteral("--lang"), language};
    if (!size.isEmpty())
        options << QStringLiteral("--size") << size;
    const Ran ran = run(render(out.path(), options));
    QCOMPARE(ran.errors, QStringList());
    QCOMPARE(ran.code, 0);
    QCOMPARE(QDir(out.path()).entryList(QDir::Files), kPictures);
    for (const QString &view : kPictures) {
        const QImage image(out.filePath(view));
        QCOMPARE(image.size(), pixels);
        QVERIFY(hasMoreColoursThan(20, image, image.rect())); // text is smoothed
    }
    // Rows of the table are there, down to the lower half.
    const QImage children(out.filePath(QStringLiteral("children.png")));
    QVERIFY(hasMoreColoursThan(10, children, QRect(0, pixels.height() / 2, pixels.width(), pixels.height() / 4)));
    // The status line says how many in whole words.
    QVERIFY(inkWidth(children, QRect(0, pixels.height() - 30, 300, 30)) > 60);
}

void PicturesTest::anySizeIsKeptOrRefused_data()
{
    QTest::addColumn<QString>("size");
    for (const char *size : {"200x200", "300x300", "640x480", "800x600", "3000x2000"})
        QTest::newRow(size) << QString::fromLatin1(size);
}

void PicturesTest::anySizeIsKeptOrRefused()
{
    QFETCH(const QString, size);
    QTemporaryDir out;
    const Ran ran =
        run(render(out.path(), {QStringLiteral("--size"), size}, QStringLiteral("start,children,week,sessions,workload")));
    if (ran.code == 2) {
        QVERIFY(QDir(out.path()).isEmpty());
        return;
    }
    QCOMPARE(ran.code, 0);
    for (const char *view : {"start.png", "children.png"}) {
        const QSize drawn = QImage(out.filePath(QLatin1String(view))).size();
        QCOMPARE(QStringLiteral("%1x%2").arg(drawn.width()).arg(drawn.height()), size);
    }
}

// It would make pictures differ that show the same.
void PicturesTest::noCursorBlinksInAPicture()
{
    QTemporaryDir out;
    QCOMPARE(run(render(out.path(), {}, QStringLiteral("children"))).code, 0);
    const QImage children(out.filePath(QStringLiteral("children.png")));
    QCOMPARE(children.size(), QSize(1366, 768));
    QVERIFY(longestUpright(children, QRect(0, 58, 60, 42)) < 15);
}

void PicturesTest::onlyTheViewsThatWereAskedForAreDrawn()
{
    for (const char *views : {"start", "children", "children,start"}) {
        QTemporaryDir out;
        const QString deep = out.filePath(QStringLiteral("a/new/folder"));
        QCOMPARE(run({QStringLiteral("--render=") + QLatin1String(views), QStringLiteral("--out"), deep, m_file}).code, 0);
        const QStringList expected = QString::fromLatin1(views).split(u',');
        QStringList drawn = QDir(deep).entryList(QDir::Files);
        drawn.replaceInStrings(QStringLiteral(".png"), QString());
        QCOMPARE(drawn, expected);
    }
}

void PicturesTest::theLanguagesLookDifferent()
{
    QTemporaryDir english;
    QTemporaryDir french;
    const QString views = QStringLiteral("start,children");
    QCOMPARE(run(render(english.path(), {QStringLiteral("--lang"), QStringLiteral("en")}, views)).code, 0);
    QCOMPARE(run(render(french.path(), {QStringLiteral("--lang"), QStringLiteral("fr")}, views)).code, 0);
    for (const char *view : {"/start.png", "/children.png"})
        QVERIFY(bytesOf(english.path() + QLatin1String(view)) != bytesOf(french.path() + QLatin1String(view)));
}

void PicturesTest::theDayMatters()
{
    QTemporaryDir now;
    QTemporaryDir later;
    QTemporaryDir before;
    const QString view = QStringLiteral("children");
    QCOMPARE(run(render(now.path(), {}, view)).code, 0);
    QCOMPARE(run(render(later.path(), {QStringLiteral("--as-of"), QStringLiteral("2027-06-30")}, view)).code, 0);
    QCOMPARE(run(render(before.path(), {QStringLiteral("--as-of"), QStringLiteral("1999-12-31")}, view)).code, 0);
    QVERIFY(bytesOf(now.filePath(QStringLiteral("children.png"))) != bytesOf(later.filePath(QStringLiteral("children.png"))));
    const QImage nobody(before.filePath(QStringLiteral("children.png")));
    QCOMPARE(nobody.size(), QSize(1366, 768));
    QVERIFY(!hasMoreColoursThan(1, nobody, QRect(260, 460, 1106, 250))); // the table is away, a sentence stands above
}

void PicturesTest::twoRunsGiveTheSameBytes_data()
{
    QTest::addColumn<int>("households");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("views");
    QTest::addColumn<int>("runs");
    const QString few = QStringLiteral("children,start,week");
    QTest::newRow("a small file") << 10 << QStringLiteral("en") << few << 5;
    QTest::newRow("a usual file") << 320 << QStringLiteral("fr") << few << 4;
    QTest::newRow("a usual file, every view") << 320 << QStringLiteral("fr") << QStringLiteral("all") << 2;
    QTest::newRow("a larger file") << 5'000 << QStringLiteral("en") << few << 3;
}

// Whatever is ready first, the table or the full check, and however long both take.
void PicturesTest::twoRunsGiveTheSameBytes()
{
    QFETCH(const int, households);
    QFETCH(const QString, language);
    QFETCH(const QString, views);
    QFETCH(const int, runs);
    const QString file = m_folder.filePath(QStringLiteral("%1-%2.clmrs").arg(households).arg(language));
    DemoOptions options;
    options.households = households;
    if (!QFile::exists(file))
        writeDemoCooperative(file.toStdString(), options, Progress());
    QMap<QString, QByteArray> first;
    for (int i = 0; i < runs; ++i) {
        QTemporaryDir out;
        QCOMPARE(run({QStringLiteral("--lang"), language, QStringLiteral("--render"), views, QStringLiteral("--out"), out.path(),
                      file})
                     .code,
                 0);
        const QImage picture(out.filePath(QStringLiteral("children.png")));
        QVERIFY(inkWidth(picture, QRect(0, 738, 300, 30)) > 50);
        for (const QString &name : QDir(out.path()).entryList(QDir::Files)) {
            const QByteArray drawn = bytesOf(out.filePath(name));
            QVERIFY2(first.value(name, drawn) == drawn, qPrintable(name));
            first.insert(name, drawn);
        }
    }
    QCOMPARE(first.size(), views == QStringLiteral("all") ? kPictures.size() : views.count(u',') + 1);
}

void PicturesTest::theFileIsOnlyRead()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("only.clmrs"));
    QVERIFY(QFile::copy(m_file, file));
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner));
    const QByteArray before = bytesOf(file);
    QTemporaryDir out;
    QCOMPARE(run({QStringLiteral("--render"), QStringLiteral("all"), QStringLiteral("--out"), out.path(), file}).code, 0);
    QVERIFY(bytesOf(file) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("only.clmrs")});
}

// The logbook of the pictures is a copy of somebody's: it must not lie about.
void PicturesTest::whatAKilledOneLeavesGoesWithTheNext()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("tmp")));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.filePath(QStringLiteral("cache")));
    environment.insert(QStringLiteral("TMPDIR"), home.filePath(QStringLiteral("tmp")));
    const QDir copies(home.filePath(QStringLiteral("cache/clmrs-desk/working-copies")));
    const auto logbooks = [&] {
        int found = 0;
        for (QDirIterator at(home.path(), {QStringLiteral("*.logbook")}, QDir::Files, QDirIterator::Subdirectories); at.hasNext();
             at.next())
            ++found;
        return found;
    };
    QProcess killed;
    killed.setProcessEnvironment(environment);
    killed.start(kProgram, render(home.filePath(QStringLiteral("tmp"))));
    QTRY_VERIFY_WITH_TIMEOUT(logbooks() == 1, 60'000);
    killed.kill();
    QVERIFY(killed.waitForFinished(-1));
    QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
    QCOMPARE(logbooks(), 1);
    QProcess next;
    next.setProcessEnvironment(environment);
    next.start(kProgram, render(home.filePath(QStringLiteral("tmp")), {}, QStringLiteral("start")));
    QVERIFY(next.waitForFinished(300'000));
    QCOMPARE(next.exitCode(), 0);
    QCOMPARE(logbooks(), 0);
    QCOMPARE(copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void PicturesTest::wrongUsageSaysTheRightForm_data()
{
    QTest::addColumn<QString>("arguments"); // OUT and FILE stand for a folder and a good file
    QTest::addColumn<QString>("names");     // what the line must name
    const auto row = [](const char *name, const char *arguments, const char *names) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(names);
    };
    row("an unknown view", "--render nowhere --out OUT FILE", "children");
    row("an unknown view among known ones", "--render start,nowhere --out OUT FILE", "children");
    row("no view", "--render , --out OUT FILE", "children");
    row("no --out", "--render all FILE", "--out");
    row("no FILE", "--render all --out OUT", "FILE");
    row("two files", "--render all --out OUT FILE FILE", "FILE");
    row("a size without a height", "--render all --out OUT --size 1366 FILE", "1366x768");
    row("a size in words", "--render all --out OUT --size large FILE", "1366x768");
    row("a size of nothing", "--render all --out OUT --size 0x0 FILE", "1366x768");
    row("a size below nothing", "--render all --out OUT --size -800x-600 FILE", "1366x768");
    row("three sides", "--render all --out OUT --size 1366x768x3 FILE", "1366x768");
    row("a size that nobody can hold", "--render all --out OUT --size 100000x100000 FILE", "1366x768");
    row("a day that is none", "--render all --out OUT --as-of 2026-02-30 FILE", "--as-of");
    row("a day in words", "--render all --out OUT --as-of yesterday FILE", "--as-of");
    row("an unknown language", "--lang xx --render all --out OUT FILE", "en|fr");
    row("an unknown option", "--reder all --out OUT FILE", "--render");
    row("an option without its value", "--render all --out OUT FILE --size", "1366x768");
    row("settings that are not there", "--render all --out OUT --settings /nowhere.json FILE", "/nowhere.json");
}

void PicturesTest::wrongUsageSaysTheRightForm()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, names);
    QTemporaryDir out;
    QStringList words = arguments.split(u' ');
    words.replaceInStrings(QStringLiteral("OUT"), out.path());
    words.replaceInStrings(QStringLiteral("FILE"), m_file);
    const Ran ran = run(words);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.errors.size(), 1);
    QVERIFY2(ran.errors.first().contains(names), qPrintable(ran.errors.first()));
    QVERIFY2(!ran.errors.first().contains(QLatin1String("..")), qPrintable(ran.errors.first()));
    QCOMPARE(ran.out, QString());
    QVERIFY(QDir(out.path()).isEmpty());
}

void PicturesTest::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is no file
    QTest::newRow("not there") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a letter") << QByteArray("Dear all, please find attached");
    QTest::newRow("a damaged database") << QByteArray("SQLite format 3\0", 16) + QByteArray(5'000, 'x');
}

void PicturesTest::whatCannotBeReadIsSaid()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir out;
    const QString bad = m_folder.filePath(QStringLiteral("bad.clmrs"));
    QFile::remove(bad);
    if (!content.isNull()) {
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    for (const char *language : {"en", "fr"}) {
        const Ran ran = run({QStringLiteral("--lang"), QLatin1String(language), QStringLiteral("--render"), QStringLiteral("all"),
                             QStringLiteral("--out"), out.path(), bad});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.errors.size(), 1);
        QVERIFY(ran.errors.first().contains(QStringLiteral("bad.clmrs")));
        QVERIFY(!QFile::exists(out.filePath(QStringLiteral("children.png"))));
    }
}

void PicturesTest::whatCannotBeWrittenIsSaidOnce()
{
    QTemporaryDir folder;
    const QString inTheWay = folder.filePath(QStringLiteral("file"));
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    const Ran ran = run(render(inTheWay));
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.errors.size() == 1, qPrintable(ran.errors.join(u'\n')));
    QCOMPARE(bytesOf(inTheWay), QByteArray("x"));
}

void PicturesTest::helpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("--render");
    QTest::newRow("its words") << QStringLiteral("--help") << QStringLiteral("over those of the logbook.");
    QTest::newRow("of the file") << QStringLiteral("--help") << QStringLiteral("it is never written.");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral(CLMRS_VERSION);
}

// Every option has its words, in the language that is asked for.
void PicturesTest::helpIsWhole()
{
    const Ran ran = run({QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("--help")});
    QVERIFY2(ran.out.contains(QStringLiteral("Le dossier des images.")), qPrintable(ran.out));
    const QStringList lines = ran.out.split(u'\n');
    int options = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(QStringLiteral("  --")))
            continue;
        ++options;
        QVERIFY2(lines[i].trimmed().contains(QStringLiteral("  ")), qPrintable(lines[i])); // words beside it
    }
    QVERIFY(options >= 7);
}

void PicturesTest::helpAndVersion()
{
    QFETCH(const QString, option);
    QFETCH(const QString, says);
    for (const bool hasDisplay : {true, false}) {
        const Ran ran = run({option, QStringLiteral("--lang"), QStringLiteral("en")}, 60'000, hasDisplay);
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.simplified().contains(says), qPrintable(ran.out + ran.errors.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
