// logbook import|export through the real program: what it writes, says and ends with.
#include "opencase.h"
#include "ranprogram.h"

#include "models/logbook/logbook.h"

#include "support/files.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const QString kProgram = QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli");
const QByteArray kTitles = "monitor,from,to,kind,remark\r\n";

} // namespace

class LogbookCommandTest : public QObject
{
    Q_OBJECT

private:
    const CaseFileBuilder m_file = oneOpenCase();
    QTemporaryDir m_folder;
    int m_next = 0;

    // A logbook of its own for each test.
    QString newLogbook()
    {
        const QString path = m_folder.filePath(u("%1.logbook").arg(++m_next));
        Logbook(LogbookOptions{path, {}, clockAt("2026-11-01T12:00:00Z")});
        return path;
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        writeBytes(m_folder.filePath(u(name)), bytes);
        return m_folder.filePath(u(name));
    }
    Ended importing(const QString &logbook, const char *kind, const QString &in) const
    {
        return ran(kProgram, {u("logbook"), u("import"), logbook, u(kind), in, u("--file"), m_file.path(), u("--lang"), u("en")});
    }
    Ended exporting(const QString &logbook, const char *kind, const QString &out) const
    {
        return ran(kProgram, {u("logbook"), u("export"), logbook, u(kind), u("-o"), out, u("--lang"), u("en")});
    }

private Q_SLOTS:
    void inAndOut_data()
    {
        QTest::addColumn<QString>("out");
        QTest::newRow("CSV") << u("out.csv");
        QTest::newRow("a workbook") << u("out.xlsx");
    }

    void inAndOut()
    {
        QFETCH(const QString, out);
        const QString logbook = newLogbook();
        const QByteArray rows = kTitles + "m,2026-02-01,2026-02-10,sick,'=fever\r\nm,2026-03-01,,lent,\r\n";
        const QString path = m_folder.filePath(out);
        const Ended first = importing(logbook, "away", file("in.csv", rows));
        QCOMPARE(first.err, QByteArray("Rows new: 2, changed: 0, as they were: 0.\n"));
        QCOMPARE(first.code, 0);
        QCOMPARE(exporting(logbook, "away", path).code, 0);
        if (out.endsWith(u(".csv")))
            QCOMPARE(bytesOf(path), rows);
        const Ended again = importing(logbook, "away", path);
        QCOMPARE(again.err, QByteArray("Rows new: 0, changed: 0, as they were: 2.\n"));
        QCOMPARE(again.code, 0);
        const Ended changed = importing(logbook, "away", file("in.csv", kTitles + "m,2026-03-01,2026-03-02,lent,\r\n"));
        QCOMPARE(changed.err, QByteArray("Rows new: 0, changed: 1, as they were: 0.\n"));
        Logbook after(LogbookOptions{logbook, {}, computerClock});
        QCOMPARE(after.snapshot()->all<Away>().size(), std::size_t(2));
    }

    // Before anybody said who they are the rows tell the workstation alone.
    void rowsBearWhoSitsHere()
    {
        const QString path = newLogbook();
        QCOMPARE(importing(path, "away", file("in.csv", kTitles + "m,2026-02-01,2026-02-02,sick,\r\n")).code, 0);
        Logbook logbook(LogbookOptions{path, {}, computerClock});
        const RowHead first = logbook.snapshot()->all<Away>().at(0).head;
        QVERIFY(first.author.isNull() && !first.origin.isNull());
        Author author;
        author.head.key = Key::random();
        author.name = "Awa Supervisor";
        const Hand hers{first.origin, author.head.key};
        logbook.apply({nullptr, {Edit<Author>{std::nullopt, author}}}, hers);
        logbook.sit(hers);
        QCOMPARE(importing(path, "away", file("in.csv", kTitles + "m,2026-02-01,2026-02-03,sick,\r\n")).code, 0);
        QCOMPARE(exporting(path, "away", m_folder.filePath(u("hers.csv"))).code, 0);
        const auto snapshot = logbook.snapshot();
        for (const RowHead &head : {snapshot->all<Away>().at(0).head, snapshot->all<Departure>().at(0).head}) {
            QCOMPARE(head.author, hers.author);
            QCOMPARE(head.origin, hers.origin);
        }
    }

    void aPreviewWritesNothing()
    {
        const QString path = m_folder.filePath(u("preview.logbook"));
        const auto previewing = [&](const QByteArray &rows) {
            return ran(kProgram, {u("logbook"), u("import"), path, u("away"), file("in.csv", kTitles + rows), u("--file"),
                                  m_file.path(), u("--preview"), u("--lang"), u("en")});
        };
        const Ended first = previewing("m,2026-02-01,2026-02-10,sick,\r\n");
        QCOMPARE(first.err, QByteArray("Rows new: 1, changed: 0, as they were: 0.\nA preview: nothing was written.\n"));
        QCOMPARE(first.code, 0);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(
            importing(path, "away", file("in.csv", kTitles + "m,2026-02-01,2026-02-10,sick,\r\nm,2026-03-01,,lent,\r\n")).code,
            0);
        const Ended again = previewing("m,2026-02-01,2026-02-11,sick,\r\nm,2026-03-01,,lent,\r\nm,2026-05-01,,leave,\r\n");
        QVERIFY2(again.err.startsWith("Rows new: 1, changed: 1, as they were: 1.\n"), again.err.constData());
        Logbook after(LogbookOptions{path, {}, computerClock});
        QCOMPARE(after.snapshot()->all<Away>().size(), std::size_t(2));
        QCOMPARE(previewing("nobody,2026-02-01,,sick,\r\n").code, 3);
        const Ended out = ran(kProgram, {u("logbook"), u("export"), path, u("away"), u("-o"), m_folder.filePath(u("x.csv")),
                                         u("--preview"), u("--lang"), u("en")});
        QCOMPARE(out.code, 2);
    }

    // The curriculum to begin with, and what an import makes of it.
    void theTemplateOfModulesIsACurriculum()
    {
        const QString out = m_folder.filePath(u("template.csv"));
        const Ended made = ran(kProgram, {u("logbook"), u("template"), u("modules"), u("-o"), out, u("--lang"), u("en")});
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.code, 0);
        const QByteArray rows = bytesOf(out);
        QCOMPARE(rows.count('\n'), 13);
        QVERIFY(rows.contains("start-before-season,Refresher before the main harvest"));
        QVERIFY(rows.contains(",refresher,,,date:10-01,365,1,D19 E22 E25 F27 F28"));
        const QString logbook = newLogbook();
        QCOMPARE(importing(logbook, "modules", out).err, QByteArray("Rows new: 12, changed: 0, as they were: 0.\n"));
        QByteArray own = rows;
        own.replace(",initial,,,none,30,1,D18 D20", ",initial,6,70,months:24,30,1,D18 D20");
        QCOMPARE(importing(logbook, "modules", file("own.csv", own)).err,
                 QByteArray("Rows new: 0, changed: 1, as they were: 11.\n"));
        const QByteArray first = rows.left(rows.indexOf('\n') + 1) + "M1,Ours,Le nôtre,initial,,,none,,1,\r\n";
        QCOMPARE(importing(logbook, "modules", file("own.csv", first)).err,
                 QByteArray("Rows new: 1, changed: 0, as they were: 0.\n12 modules of the starting curriculum that no training "
                            "names left for your own. “Take the starting curriculum” in the window brings them back.\n"));
        QCOMPARE(exporting(logbook, "modules", out).code, 0);
        QCOMPARE(bytesOf(out).count('\n'), 2);
        for (const char *kind : {"trainings", "away"}) {
            const Ended empty = ran(kProgram, {u("logbook"), u("template"), u(kind), u("-o"), out, u("--lang"), u("en")});
            QCOMPARE(empty.code, 0);
            QCOMPARE(bytesOf(out).count('\n'), 1);
        }
        QCOMPARE(ran(kProgram, {u("logbook"), u("template"), u("modules"), u("-o"), u("x.txt"), u("--lang"), u("en")}).code, 2);
    }

    void anImportMakesTheLogbookWhereItIsTaken()
    {
        const QString path = m_folder.filePath(u("new.logbook"));
        QCOMPARE(importing(path, "away", file("in.csv", kTitles + "nobody,2026-02-01,,sick,\r\n")).code, 3);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(importing(path, "away", file("in.csv", kTitles + "m,2026-02-01,,sick,\r\n")).code, 0);
        QCOMPARE(Logbook(LogbookOptions{path, {}, computerClock}).snapshot()->all<Away>().size(), std::size_t(1));
    }

    // What the file check lists, and what it no longer lists with a logbook in which somebody judged it.
    void aPairJudgedNotTheSameStaysSilent()
    {
        CaseFileBuilder twins;
        twins.skeleton().child("k1").child("k2").sql("UPDATE child SET name = 'Ama', sex = 'female'");
        const auto check = [&](const QStringList &more) {
            return ran(kProgram, QStringList{u("check"), twins.path(), u("--format"), u("json")} + more);
        };
        const Ended without = check({});
        QCOMPARE(without.code, 1);
        QVERIFY(without.out.contains("duplicate_child"));
        const QString logbook = newLogbook();
        QCOMPARE(check({u("--logbook"), logbook}).out, without.out);
        const QByteArray judged = "table,id,column,old,proposed,reason,state\r\nchild,k1,not_same_as,,k2,two sisters,asked\r\n";
        const Ended taken = ran(kProgram, {u("logbook"), u("import"), logbook, u("corrections"), file("judged.csv", judged),
                                           u("--file"), twins.path()});
        QVERIFY2(taken.code == 0, taken.err.constData());
        QVERIFY(!check({u("--logbook"), logbook}).out.contains("duplicate_child"));
        const Ended missing = check({u("--logbook"), m_folder.filePath(u("nowhere.logbook"))});
        QCOMPARE(missing.code, 3);
        QVERIFY(missing.err.contains("nowhere.logbook"));
    }

    void aFileIsTakenWholeOrRefused()
    {
        const QString logbook = newLogbook();
        QByteArray rows = kTitles + "m,2026-02-01,,sick,\r\n";
        for (int i = 0; i < 60; ++i)
            rows += "m,2026-02-" + QByteArray::number(30 + i) + ",,sick,\r\n";
        const Ended refused = importing(logbook, "away", file("in.csv", rows));
        QCOMPARE(refused.code, 3);
        const QList<QByteArray> lines = refused.err.trimmed().split('\n');
        QCOMPARE(lines.size(), 51);
        QCOMPARE(lines.first(), QByteArray("Line 3, column B (from): “2026-02-30” is not a day such as 2026-10-31."));
        QCOMPARE(lines.last(), QByteArray("… and 10 more."));
        QVERIFY(Logbook(LogbookOptions{logbook, {}, computerClock}).snapshot()->all<Away>().empty());
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing asked") << QStringList() << 2 << QByteArray("logbook import LOGBOOK KIND");
        QTest::newRow("mistyped") << QStringList{u("exprt"), u("L"), u("away")} << 2
                                  << QByteArray("logbook export LOGBOOK KIND -o");
        QTest::newRow("no file") << QStringList{u("import"), u("L"), u("away"), u("in.csv")} << 2 << QByteArray("--file FILE");
        QTest::newRow("another form of file")
            << QStringList{u("export"), u("L"), u("away"), u("-o"), u("x.pdf")} << 2 << QByteArray("OUT.csv, OUT.xlsx");
        QTest::newRow("no such kind") << QStringList{u("export"), u("L"), u("pupils"), u("-o"), u("x.csv")} << 2
                                      << QByteArray("modules, trainings, training_attendance");
        QTest::newRow("no logbook") << QStringList{u("export"), u("/nowhere/L"), u("away"), u("-o"), u("x.csv")} << 3
                                    << QByteArray("/nowhere/L");
    }

    void whatCannotBeIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const Ended ended = ran(kProgram, QStringList{u("logbook")} + arguments + QStringList{u("--lang"), u("en")});
        QTEST(ended.code, "code");
        QVERIFY2(ended.err.contains(says) && ended.err.count('\n') == 1, ended.err.constData());
        QVERIFY(!QFile::exists(u("/nowhere/L")));
    }

    void aLockedLogbookOpensForItsPassphrase_data()
    {
        QTest::addColumn<QByteArray>("passphrase"); // given to the command
        QTest::addColumn<bool>("opens");
        QTest::newRow("hers") << QByteArray("a passphrase of hers") << true;
        QTest::newRow("another") << QByteArray("a passphrase of his") << false;
        QTest::newRow("none") << QByteArray() << false;
    }
    void aLockedLogbookOpensForItsPassphrase()
    {
        QFETCH(const QByteArray, passphrase);
        QFETCH(const bool, opens);
        const QString path = newLogbook();
        const QString out = m_folder.filePath(u("locked.csv"));
        QFile::remove(out);
        const QByteArray rows = kTitles + "m,2026-03-01,2026-03-02,sick,Zzfever\r\n";
        QCOMPARE(importing(path, "away", file("in.csv", rows)).code, 0);
        Logbook(LogbookOptions{path, {}, computerClock}).protect("a passphrase of hers", Hand());
        qputenv("CLMRS_PASSPHRASE", passphrase);
        const Ended in = importing(path, "away", file("more.csv", rows + "m,2026-04-01,2026-04-02,sick,Zzcold\r\n"));
        const Ended exported = exporting(path, "away", out);
        const Ended corrections = ran(kProgram, {u("export"), u("corrections"), m_file.path(), u("--as-of"), u("2026-10-31"),
                                                 u("--logbook"), path, u("-o"), m_folder.filePath(u("corrections.csv"))});
        qunsetenv("CLMRS_PASSPHRASE");
        for (const Ended &ended : {in, exported, corrections}) {
            QCOMPARE(ended.code, opens ? 0 : 3);
            QVERIFY2(opens || ended.err.contains("CLMRS_PASSPHRASE"), ended.err.constData());
        }
        QCOMPARE(in.err.startsWith("Rows new: 1, changed: 0, as they were: 1."), opens);
        QCOMPARE(QFile::exists(out) && bytesOf(out).contains("Zzcold"), opens);
        QVERIFY(!bytesOf(path).contains("Zzfever") && !bytesOf(path).contains("Zzcold")); // sealed
    }
};

QTEST_GUILESS_MAIN(LogbookCommandTest)
#include "tst_logbookcommand.moc"
