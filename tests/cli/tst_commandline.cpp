// The command line as a process: exit codes, one line where it fails, valid output, nothing half written.
#include "opencase.h"
#include "ranprogram.h"

#include "support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <sys/stat.h>

using namespace clmrs;

namespace {

Ended run(const QStringList &arguments) { return ran(QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"), arguments); }

QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

CaseFileBuilder village()
{
    CaseFileBuilder file = oneOpenCase();
    file.sql("UPDATE child SET name = 'Adjoua Secret ' || id, code = 'CODE-SECRET'");
    return file;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwoAndOneLine_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("an unknown command") << QStringLiteral("chidren FILE")
                                            << QByteArray("clmrs-desk-cli children FILE --as-of D");
        QTest::newRow("an unknown option") << QStringLiteral("children FILE --asof 2026-10-31 --format json")
                                           << QByteArray("--as-of");
        QTest::newRow("no day") << QStringLiteral("children FILE --format json") << QByteArray("--as-of is missing");
        QTest::newRow("no format") << QStringLiteral("children FILE --as-of 2026-10-31") << QByteArray("--format is missing");
        QTest::newRow("a day that is none") << QStringLiteral("children FILE --as-of 2026-02-30 --format json")
                                            << QByteArray("2026-10-31");
        QTest::newRow("another format") << QStringLiteral("children FILE --as-of 2026-10-31 --format xml")
                                        << QByteArray("json, csv");
        QTest::newRow("another status") << QStringLiteral("children FILE --as-of 2026-10-31 --format json --status open")
                                        << QByteArray("clear_once");
        QTest::newRow("no file") << QStringLiteral("check") << QByteArray("1 file");
        QTest::newRow("one file for changes")
            << QStringLiteral("changes FILE --as-of 2026-10-31 --format json") << QByteArray("2 files");
        QTest::newRow("too many files") << QStringLiteral("check FILE FILE") << QByteArray("1 file");
        QTest::newRow("a value missing") << QStringLiteral("children FILE --as-of") << QByteArray("as-of");
        QTest::newRow("no households") << QStringLiteral("demo FILE --households 0") << QByteArray("1 to 100000");
        QTest::newRow("another country") << QStringLiteral("demo FILE --country ML") << QByteArray("CI, GH, ZW");
        QTest::newRow("no command") << QStringLiteral("--lang en") << QByteArray("--help");
        QTest::newRow("an option of another table")
            << QStringLiteral("export children FILE --as-of 2026-10-31 --months 3 -o out.csv") << QByteArray("--months");
        QTest::newRow("a period where a day is meant")
            << QStringLiteral("export children FILE --as-of 2026-10-31 --from 2026-01-01 -o out.csv")
            << QByteArray("--from does");
        QTest::newRow("an option of another paper")
            << QStringLiteral("print workload FILE --as-of 2026-10-31 --child k1 -o out.pdf") << QByteArray("--child");
        QTest::newRow("another kind of table")
            << QStringLiteral("logbook export FILE module -o out.csv") << QByteArray("modules");
        QTest::newRow("settings without --list") << QStringLiteral("settings") << QByteArray("--list");
    }

    void wrongUsageEndsWithTwoAndOneLine()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QByteArray, says);
        const Ended ended = run(words(arguments));
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QByteArray());
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
    }

    void helpAndVersionSayWhatThereIs()
    {
        QCOMPARE(run({QStringLiteral("--version")}).out, QByteArray("clmrs-desk-cli " CLMRS_VERSION "\n"));
        const Ended help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *command : {"demo OUT", "check FILE", "children FILE", "changes OLD NEW", "settings --list"})
            QVERIFY2(help.out.contains(command), command);
        QVERIFY(run(words(QStringLiteral("--lang fr --help"))).out.contains("Codes de fin"));
        QVERIFY(run(words(QStringLiteral("children --help"))).out.startsWith("clmrs-desk-cli children FILE"));
    }

    void couldNotEndsWithThreeAndOneLine()
    {
        const Ended missing = run(words(QStringLiteral("children /nowhere.clmrs --as-of 2026-10-31 --format json")));
        QCOMPARE(missing.code, 3);
        QCOMPARE(missing.out, QByteArray());
        QCOMPARE(missing.err.count('\n'), 1);
        QVERIFY(run(words(QStringLiteral("--lang fr check /nowhere.clmrs"))).err.contains("introuvable"));
    }

    void childrenGiveEveryFieldAndNoNames()
    {
        const CaseFileBuilder file = village();
        const QStringList call{QStringLiteral("children"), file.path(), QStringLiteral("--as-of"), QStringLiteral("2026-10-31"),
                               QStringLiteral("--format")};
        const Ended json = run(call + QStringList{QStringLiteral("json")});
        QCOMPARE(json.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(rows.size(), 2);
        const QStringList fields =
            words(QStringLiteral("child_id code household_id community_id monitor_id status age identified_on last_assessed_on "
                                 "follow_ups clear_streak relapse due_on overdue_kind alert_on alert_answered"));
        for (const auto &row : rows) {
            QCOMPARE(row.toObject().size(), fields.size());
            for (const QString &field : fields)
                QVERIFY2(row.toObject().contains(field), qPrintable(field));
        }
        QCOMPARE(rows[0][u"status"].toString(), QStringLiteral("in_child_labour"));
        QCOMPARE(rows[0][u"overdue_kind"].toString(), QStringLiteral("follow_up"));
        QCOMPARE(rows[0][u"monitor_id"].toString(), QStringLiteral("m"));
        QVERIFY(rows[0][u"code"].isNull() && rows[0][u"alert_answered"].isNull());
        const Ended csv = run(call + QStringList{QStringLiteral("csv")});
        QVERIFY(csv.out.startsWith(fields.join(u',').toUtf8() + "\r\n"));
        QCOMPARE(csv.out.count("\r\n"), 3);
        QVERIFY(!(json.out + csv.out + json.err + csv.err).toUpper().contains("SECRET"));
    }

    void filtersCombine()
    {
        const CaseFileBuilder file = village();
        const auto ids = [&](const QStringList &options) {
            const Ended ended = run(QStringList{QStringLiteral("children"), file.path()} +
                                    words(QStringLiteral("--as-of 2026-10-31 --format json")) + options);
            QStringList found;
            for (const auto &row : QJsonDocument::fromJson(ended.out).array())
                found.append(row[u"child_id"].toString());
            return ended.code == 0 ? found.join(u' ') : QString::number(ended.code);
        };
        QCOMPARE(ids({QStringLiteral("--status"), QStringLiteral("in_child_labour")}), QStringLiteral("k1"));
        QCOMPARE(ids({QStringLiteral("--monitor"), QStringLiteral("m")}), QStringLiteral("k1 k2"));
        QCOMPARE(ids({QStringLiteral("--monitor"), QString()}), QString());
        QCOMPARE(ids({QStringLiteral("--monitor"), QStringLiteral("nobody")}), QStringLiteral("3"));
        QCOMPARE(ids({QStringLiteral("--overdue"), QStringLiteral("--status"), QStringLiteral("never_assessed")}),
                 QStringLiteral("k2"));
        QCOMPARE(ids({QStringLiteral("--names"), QStringLiteral("--reason"), QStringLiteral("audit")}), QStringLiteral("k1 k2"));
        QCOMPARE(ids({QStringLiteral("--names")}), QStringLiteral("2"));
    }

    void aResultIsWrittenWholeOrNotAtAll()
    {
        const CaseFileBuilder file = village();
        const QString out = file.folder() + QStringLiteral("/out.json");
        const QStringList call =
            QStringList{QStringLiteral("children"), file.path()} + words(QStringLiteral("--as-of 2026-10-31 --format json -o"));
        QCOMPARE(run(call + QStringList{out}).code, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).array().size(), 2);
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(run(call + QStringList{QStringLiteral("/nowhere/out.json")}).code, 3);
        QCOMPARE(run(QStringList{QStringLiteral("children"), QStringLiteral("/nowhere.clmrs")} +
                     words(QStringLiteral("--as-of 2026-10-31 --format json -o")) + QStringList{out})
                     .code,
                 3);
        written.seek(0);
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).array().size(), 2); // what was there stays
    }

    void whatIsReadIsNeverWrittenOver_data()
    {
        QTest::addColumn<QString>("arguments"); // IT is what is read
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *arguments, int code) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << code;
        };
        row("children", "children IT --as-of 2026-10-31 --format json -o IT", 2);
        row("check", "check IT -o IT", 2);
        row("the second of two", "changes FILE IT --as-of 2026-10-31 --format json -o IT", 2);
        row("a paper", "print workload IT --as-of 2026-10-31 -o IT", 2);
        row("another way to it", "children IT --as-of 2026-10-31 --format json -o FOLDER/../it", 2);
        row("a case file that is not read", "children FILE --as-of 2026-10-31 --format json -o IT", 3);
    }

    void whatIsReadIsNeverWrittenOver()
    {
        QFETCH(const QString, arguments);
        QFETCH(const int, code);
        const CaseFileBuilder file = village();
        const QString it = file.folder() + QStringLiteral("/it");
        QVERIFY(QFile::copy(file.path(), it));
        QVERIFY(QDir(file.folder()).mkdir(QStringLiteral("sub")));
        const QByteArray before = bytesOf(it);
        QStringList call = words(arguments);
        call.replaceInStrings(QStringLiteral("FOLDER"), file.folder() + QStringLiteral("/sub"));
        call.replaceInStrings(QRegularExpression(QStringLiteral("^IT$")), it);
        call.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), file.path());
        const Ended ended = run(call);
        QCOMPARE(ended.code, code);
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(bytesOf(it) == before);
    }

    void settingsAndDevicesAreNotWrittenOver()
    {
        const CaseFileBuilder file = village();
        const QString settings = file.folder() + QStringLiteral("/settings.json");
        writeBytes(settings, "{}");
        const QStringList call =
            QStringList{QStringLiteral("children"), file.path()} + words(QStringLiteral("--as-of 2026-10-31 --format json -o"));
        QCOMPARE(run(call + QStringList{settings, QStringLiteral("--settings"), settings}).code, 2);
        QCOMPARE(bytesOf(settings), QByteArray("{}"));
        const QString beside = file.path() + QStringLiteral("-shm");
        writeBytes(beside, "whatever SQLite keeps there");
        QCOMPARE(run(call + QStringList{beside}).code, 3);
        QCOMPARE(bytesOf(beside), QByteArray("whatever SQLite keeps there"));
        const QString pipe = file.folder() + QStringLiteral("/pipe");
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(run(call + QStringList{pipe}).code, 3);
        QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
    }

    // Its figures may lack rows: that is said.
    void aLogThatWasLeftAsideIsSaid()
    {
        const CaseFileBuilder file = village();
        writeBytes(file.path() + QStringLiteral("-wal"), QByteArray(5'000, 'x'));
        for (const char *call : {"check FILE", "children FILE --as-of 2026-10-31 --format json"}) {
            QStringList arguments = words(QString::fromLatin1(call));
            arguments.replaceInStrings(QStringLiteral("FILE"), file.path());
            const Ended ended = run(arguments);
            QVERIFY(ended.code <= 1);
            QVERIFY2(ended.err.contains("left aside"), ended.err.constData());
        }
    }

    void anEmptyLogbookIsNone()
    {
        const CaseFileBuilder file = village();
        const QString logbook = file.folder() + QStringLiteral("/empty.logbook");
        writeBytes(logbook, {});
        const Ended ended = run(QStringList{QStringLiteral("training"), file.path()} +
                                words(QStringLiteral("--as-of 2026-10-31 --format csv --logbook")) + QStringList{logbook});
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("empty"), ended.err.constData());
        const QString table = file.folder() + QStringLiteral("/notes.csv");
        writeBytes(table, "table,id,text\n");
        QCOMPARE(run({QStringLiteral("logbook"), QStringLiteral("import"), logbook, QStringLiteral("notes"), table,
                      QStringLiteral("--file"), file.path()})
                     .code,
                 3);
        QCOMPARE(QFileInfo(logbook).size(), 0);
    }

    // Nor is this user's own made anew by a print: what it held is in its backups.
    void anEmptyOwnLogbookIsNotMadeAnew()
    {
        const CaseFileBuilder file = village();
        const QByteArray former = qgetenv("XDG_DATA_HOME");
        const QString data = file.folder() + QStringLiteral("/data");
        qputenv("XDG_DATA_HOME", QFile::encodeName(data));
        const auto back = qScopeGuard([&] { qputenv("XDG_DATA_HOME", former); });
        const QStringList print{QStringLiteral("print"),
                                QStringLiteral("week"),
                                file.path(),
                                QStringLiteral("--date"),
                                QStringLiteral("2026-10-31"),
                                QStringLiteral("-o"),
                                file.folder() + QStringLiteral("/week.pdf")};
        QCOMPARE(run(print).code, 0); // without one: it is begun
        QDirIterator logbooks(data, {QStringLiteral("*.logbook")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(logbooks.hasNext());
        const QString own = logbooks.next();
        writeBytes(own, {});
        const Ended ended = run(print);
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("empty"), ended.err.constData());
        QCOMPARE(QFileInfo(own).size(), 0);
    }

    void checkSaysWhatItFinds()
    {
        CaseFileBuilder file = village();
        file.row(
            "assignment",
            {{"id", text("fine")}, {"personnel_id", text("m")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
        Ended ended = run({QStringLiteral("check"), file.path(), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ended.code, 0);
        file.child("lost", "2014-05-01", "nowhere");
        ended = run({QStringLiteral("check"), file.path(), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ended.code, 1);
        const QJsonObject result = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(result[u"file"].toString(), QStringLiteral("test.clmrs"));
        QVERIFY(result[u"readable"].toBool());
        QCOMPARE(result[u"as_of"].toString(), QStringLiteral("2026-10-31T06:00:00Z"));
        QCOMPARE(result[u"rows"][u"child"].toInt(), 3);
        QCOMPARE(result[u"kept_out"][u"child"].toInt(), 1);
        const QJsonArray problems = result[u"problems"].toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][u"code"].toString(), QStringLiteral("broken_reference"));
        QCOMPARE(problems[0][u"severity"].toString(), QStringLiteral("error"));
        QCOMPARE(problems[0][u"table"].toString(), QStringLiteral("child"));
        QCOMPARE(problems[0][u"id"].toString(), QStringLiteral("lost"));
        QCOMPARE(problems[0][u"column"].toString(), QStringLiteral("household_id"));
        QVERIFY(!ended.out.contains("Secret"));
        const Ended unreadable =
            run({QStringLiteral("check"), QStringLiteral("/etc/passwd"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(unreadable.code, 3);
        QCOMPARE(QJsonDocument::fromJson(unreadable.out).object()[u"readable"], QJsonValue(false));
    }

    void changesNameWhatMoved()
    {
        CaseFileBuilder before = village();
        before.child("gone").child("moving").child("lost");
        CaseFileBuilder after = village();
        after.row("household", {{"id", text("h2")}, {"community_id", text("c")}, {"registered_on", text("2020-01-01")}});
        after.child("moving", "2014-05-01", "h2").child("fresh").child("lost", "2014-05-01", "nowhere");
        after.visit("v2", "2025-08-10").observe("o2", "v2", "k2", "child_labour");
        after.row("closure", {{"id", text("x")}, {"child_id", text("k1")}, {"closed_on", text("2025-09-01")}});
        after.sql("UPDATE assignment SET ends_on = '2025-01-01'");
        const Ended ended = run({QStringLiteral("changes"), before.path(), after.path(), QStringLiteral("--as-of"),
                                 QStringLiteral("2026-10-31"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ended.code, 0);
        const QJsonObject changes = QJsonDocument::fromJson(ended.out).object();
        const auto ids = [&](const char *key) {
            QStringList all;
            for (const auto &id : changes[QLatin1String(key)].toArray())
                all.append(id.toString());
            return all.join(u' ');
        };
        QCOMPARE(ids("children_new"), QStringLiteral("fresh"));
        QCOMPARE(ids("children_gone"), QStringLiteral("gone lost"));
        QCOMPARE(ids("children_moved"), QStringLiteral("moving"));
        QCOMPARE(ids("children_kept_out"), QStringLiteral("lost"));
        QCOMPARE(ids("identified"), QStringLiteral("k2"));
        QCOMPARE(ids("closed"), QStringLiteral("k1"));
        QCOMPARE(ids("households_handed_over"), QStringLiteral("h"));
        QCOMPARE(changes[u"visits_new"].toInt(), 1);
        QCOMPARE(changes[u"visits_gone"].toInt(), 0);
    }

    void theDemonstrationIsTheSameAtEachRun()
    {
        const QTemporaryDir folder;
        const auto made = [&](const char *name, const QString &options) {
            const QString path = folder.filePath(QLatin1String(name));
            const Ended ended = run(QStringList{QStringLiteral("demo"), path} + words(options));
            QFile file(path);
            return ended.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray first = made("a", {});
        QVERIFY(first.size() > 100'000);
        QVERIFY(first == made("b", {}));
        QVERIFY(first != made("c", QStringLiteral("--seed 2")));
        QVERIFY(!made("d", QStringLiteral("--country GH --households 40 --until 2025-03-01")).isEmpty());
        QVERIFY(!made("e", QStringLiteral("--country ZW --households 1")).isEmpty());
        QCOMPARE(run({QStringLiteral("demo"), folder.filePath(QStringLiteral("a"))}).code,
                 3); // never over a file that holds something
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
    }

    void settingsAreListedReadAndNamed()
    {
        const Ended list = run(words(QStringLiteral("settings --list")));
        QVERIFY(list.out.contains("min_gap_days = 60"));
        QCOMPARE(list.out.count('\n'), int(settingSpecs().size()));
        const CaseFileBuilder file = village();
        QFile settings(file.folder() + QStringLiteral("/s.json"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(R"({"open_interval_months": [24]})");
        settings.close();
        const Ended ended =
            run(QStringList{QStringLiteral("children"), file.path(), QStringLiteral("--settings"), settings.fileName()} +
                words(QStringLiteral("--as-of 2026-10-31 --format json --status in_child_labour")));
        QCOMPARE(QJsonDocument::fromJson(ended.out).array()[0][u"due_on"].toString(), QStringLiteral("2027-01-10"));
        QVERIFY(ended.err.contains("open_interval_months = [24]"));
    }

    void nothingIsLeftBehind()
    {
        QDir left(qEnvironmentVariable("XDG_CACHE_HOME") + QStringLiteral("/clmrs-desk/working-copies"));
        QVERIFY(left.exists());
        QCOMPARE(left.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
