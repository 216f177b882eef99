// coaching and training through the real program, from tables that went into a logbook.
#include "opencase.h"
#include "ranprogram.h"

#include "models/domain/practicelist.h"
#include "models/indicators/coaching.h"
#include "models/indicators/training.h"
#include "models/logbook/logbook.h"

#include "support/files.h"
#include "support/u.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clmrs;

namespace {

const QString kProgram = QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli");

struct GivenTable
{
    const char *kind;
    QByteArray csv;
};

// Every item of the visit; the given ones with another mark.
QByteArray marksOf(const QByteArray &visit, const QHash<QByteArray, QByteArray> &others)
{
    QByteArray rows;
    for (const PracticeItem &item : practiceList().items) {
        const QByteArray code = QByteArray::fromStdString(item.code);
        rows += visit + ',' + code + ',' + others.value(code, "2") + ",\n";
    }
    return rows;
}

QList<GivenTable> tables()
{
    return {
        {"modules", "module,title_en,title_fr,title_de,kind,hours,pass_mark,validity,due_after_hire_days,required,items\n"
                    "B1,Basics,Bases,Grundlagen,initial,16,70,none,30,1,A1 B6\n"
                    "R1,Refresher,Rappel,,refresher,7.5,,date:10-01,,0,\n"},
        {"trainings", "training,module,held_on,place,trainer,language\nT1,B1,2026-02-10,Soubré,Yao of the ministry,fr\n"
                      "T2,R1,2025-09-20,Soubré,m,fr\n"},
        {"training_attendance", "training,monitor,present,score,remark\nT1,m,1,70,\nT1,n,1,69.5,\nT2,m,1,,\n"},
        {"coaching", "visit,monitor,supervisor,kind,planned_on,held_on,community,household\n"
                     "V1,m,,accompanied,2026-01-14,2026-01-15,c,H-1\nV2,n,m,accompanied,,2026-02-20,,\n"},
        {"marks", "visit,item,mark,remark\n" + marksOf("V1", {{"A1", "1"}, {"A2", "na"}}) + marksOf("V2", {{"D16", "0"}})},
        {"actions", "action,visit,monitor,item,text,due_on,responsible,done_on\n"
                    "A1,V2,n,D16,Sit where others see us,2026-02-27,n,\nA2,V2,n,,Call again,2026-03-15,the school,\n"},
        {"equipment",
         "kind,monitor,serial,issued_on,returned_on,condition,checked_on\ntablet,m,007,2025-01-01,,good,2026-01-15\n"},
        {"away", "monitor,from,to,kind,remark\nm,2026-07-01,2026-07-31,leave,\n"},
        {"meetings",
         "session,community,topic,audience,language,planned_on,held_on,not_held_reason,facilitator,women,men,girls,boys\n"
         "S1,c,school,women,bci,2026-02-01,2026-02-02,,m,12,3,,0\n"},
        {"meeting_attendance", "session,roster,row,household,name,sex,age_group\nS1,R-7,1,H-1,Awa,female,adult\n"},
        {"notes", "subject_table,subject_id,text,come_back_on\npersonnel,n,likes maps,\n"},
        {"corrections", "table,id,column,old,proposed,reason,state\npersonnel,n,name,,Ama,,asked\n"},
    };
}

} // namespace

class TeamCommandsTest : public QObject
{
    Q_OBJECT

private:
    CaseFileBuilder m_file = oneOpenCase();
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(u(name)); }
    Ended run(const QStringList &arguments) const { return ran(kProgram, arguments + QStringList{u("--lang"), u("en")}); }
    Ended ask(const char *command, const char *format, const QStringList &more = {}) const
    {
        return run(QStringList{u(command), m_file.path(), u("--logbook"), path("team.logbook"), u("--as-of"), u("2026-03-01"),
                               u("--format"), u(format)} +
                   more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file.row("personnel", {{"id", text("n")}, {"role", text("monitor")}, {"hired_on", text("2026-01-29")}});
        m_file.row("sync_state",
                   {{"device_id", text("t")}, {"personnel_id", text("n")}, {"last_sync_at", text("2026-02-01T10:00:00Z")}});
        for (const GivenTable &table : tables()) {
            writeBytes(path("in.csv"), table.csv);
            const Ended in =
                run({u("logbook"), u("import"), path("team.logbook"), u(table.kind), path("in.csv"), u("--file"), m_file.path()});
            QCOMPARE(in.err, QByteArray("Rows new: %1, changed: 0, as they were: 0.\n")
                                 .replace("%1", QByteArray::number(table.csv.count('\n') - 1)));
        }
    }

    void everyKindComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("out");
        for (const GivenTable &table : tables()) {
            for (const char *out : {"out.csv", "out.xlsx"})
                QTest::addRow("%s %s", table.kind, out) << QByteArray(table.kind) << u(out);
        }
    }

    void everyKindComesBackAsItWas()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QString, out);
        const QString file = m_folder.filePath(out);
        const QString which = QString::fromLatin1(kind);
        QCOMPARE(run({u("logbook"), u("export"), path("team.logbook"), which, u("-o"), file}).code, 0);
        const Ended again = run({u("logbook"), u("import"), path("team.logbook"), which, file, u("--file"), m_file.path()});
        QVERIFY2(again.err.startsWith("Rows new: 0, changed: 0, as they were: "), again.err.constData());
        QVERIFY(!again.err.endsWith(" 0.\n"));
    }

    void coachingIsSaid()
    {
        const Ended csv = ask("coaching", "csv");
        QCOMPARE(csv.err, QByteArray("n: the tablet has not synced for 28 days, so that what was done since is missing here.\n"));
        QCOMPARE(csv.out,
                 QByteArray("monitor_id,section,last_on,score,class,critical_points,next_due_on,open_actions,overdue_actions\r\n"
                            "m,future,2026-01-15,98.64864864864865,competent,0,2026-08-15,0,0\r\n"
                            "n,future,2026-02-20,97.36842105263158,needs_support,1,2026-04-20,2,1\r\n"));
        QCOMPARE(csv.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(ask("coaching", "json").out).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].toObject()[u("critical_points")].toInt(), 1);
    }

    void beforeTheFirstVisit()
    {
        const Ended csv = run({u("coaching"), m_file.path(), u("--logbook"), path("team.logbook"), u("--as-of"), u("2026-01-14"),
                               u("--format"), u("json")});
        QCOMPARE(csv.out.simplified(),
                 QByteArray(R"([ {"monitor_id":"m","section":"never","last_on":null,"score":null,"class":null,)"
                            R"("critical_points":null,"next_due_on":"2026-01-14","open_actions":0,"overdue_actions":0} ])"));
    }

    void trainingIsSaid()
    {
        const Ended csv = ask("training", "csv");
        QCOMPARE(csv.err, QByteArray());
        QCOMPARE(csv.out, QByteArray("monitor_id,module,status,last_passed_on,expires_on,overdue\r\n"
                                     "m,B1,valid,2026-02-10,,0\r\n"
                                     "m,R1,expired,2025-09-20,2025-10-01,0\r\n"
                                     "n,B1,never,,,1\r\n"
                                     "n,R1,never,,,0\r\n"));
        QCOMPARE(csv.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(ask("training", "json").out).array();
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[0].toObject()[u("expires_on")].isNull());
        QCOMPARE(rows[2].toObject()[u("overdue")].toInt(), 1);
    }

    void settingsAreTaken()
    {
        writeBytes(path("settings.json"), R"({"coaching_needs_support_months": 1, "coaching_min_items_class": 38})");
        const Ended csv = ask("coaching", "csv", {u("--settings"), path("settings.json")});
        QVERIFY(csv.out.contains("m,never,,,,,2026-03-01,0,0\r\n"));
        QVERIFY(csv.out.contains("n,next_30_days,2026-02-20,97.36842105263158,needs_support,1,2026-03-20,2,1\r\n"));
        QVERIFY(csv.err.startsWith("Settings that differ from the defaults: "));
    }

    // What ./run opens: every table of resources/sample is taken, and the team is in every section and state.
    void theSampleIsMade()
    {
        const Ended made = ran(u(CLMRS_SOURCE_DIR "/scripts/sample"), {kProgram, m_folder.path()});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.err.count("Rows new: "), 15);
        const QStringList sample{path("sample.clmrs"), u("--logbook"), path("sample.logbook"), u("--as-of"), u("2026-11-28"),
                                 u("--format"),        u("csv")};
        const QByteArray coached = run(QStringList{u("coaching")} + sample).out;
        for (const std::string_view section : kCoachingSectionCodes)
            QVERIFY2(coached.contains(',' + QByteArray(section.data(), qsizetype(section.size())) + ','), section.data());
        // What is planned names where to go, so that planner and route sheet show it.
        QCOMPARE(run({u("logbook"), u("export"), path("sample.logbook"), u("coaching"), u("-o"), path("planned.csv")}).code, 0);
        int planned = 0;
        for (const QByteArray &line : bytesOf(path("planned.csv")).trimmed().split('\n')) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            QCOMPARE(cells.size(), 8);
            planned += cells[5].isEmpty() ? 1 : 0;
            QVERIFY2(!cells[5].isEmpty() || (!cells[6].isEmpty() && !cells[7].isEmpty()), line.constData());
        }
        QVERIFY(planned > 0);
        QCOMPARE(run({u("logbook"), u("export"), path("sample.logbook"), u("stops"), u("-o"), path("stops.csv")}).code, 0);
        QCOMPARE(bytesOf(path("stops.csv")).count("V-019,"), 2); // three places with that of its own row
        const QByteArray trained = run(QStringList{u("training")} + sample).out;
        for (const std::string_view status : kTrainingStatusCodes)
            QVERIFY2(trained.contains(',' + QByteArray(status.data(), qsizetype(status.size())) + ','), status.data());
        QCOMPARE(ran(u(CLMRS_SOURCE_DIR "/scripts/sample"), {kProgram, m_folder.path()}).err, QByteArray()); // it stays
    }
    void aFaultyTableChangesNothing()
    {
        writeBytes(path("in.csv"), "visit,item,mark,remark\nV1,A1,0,\nV9,A1,3,\n");
        const Ended in =
            run({u("logbook"), u("import"), path("team.logbook"), u("marks"), path("in.csv"), u("--file"), m_file.path()});
        QCOMPARE(in.code, 3);
        QCOMPARE(in.err,
                 QByteArray("Line 3, column A (visit): The logbook has no “V9” among its coaching. Import the table "
                            "coaching first.\nLine 3, column C (mark): “3” is none of: 0, 1, 2, na. The nearest is 0.\n"));
        coachingIsSaid();
    }

    // What the figures are made of is not sealed.
    void aLockedLogbookGivesTheSameFigures()
    {
        const QString locked = path("locked.logbook");
        QVERIFY(QFile::copy(path("team.logbook"), locked));
        Logbook(LogbookOptions{locked, path("locked backups"), computerClock}).protect("a passphrase of hers", Hand());
        for (const char *command : {"coaching", "training"}) {
            const Ended csv =
                run({u(command), m_file.path(), u("--logbook"), locked, u("--as-of"), u("2026-03-01"), u("--format"), u("csv")});
            QCOMPARE(csv.out, ask(command, "csv").out);
            QCOMPARE(csv.code, 0);
        }
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        for (const char *command : {"coaching", "training"}) {
            QTest::addRow("%s without a logbook", command)
                << QStringList{u(command), u("F"), u("--as-of"), u("2026-03-01"), u("--format"), u("csv")} << 2
                << QByteArray("--logbook is missing. Use: clmrs-desk-cli ") + command + " FILE --logbook L --as-of D";
            QTest::addRow("%s without a day", command)
                << QStringList{u(command), u("F"), u("--logbook"), u("L"), u("--format"), u("csv")} << 2
                << QByteArray("--as-of is missing.");
            QTest::addRow("%s without its logbook there", command)
                << QStringList{u(command),   u("F"),          u("--logbook"), u("/nowhere/L"),
                               u("--as-of"), u("2026-03-01"), u("--format"),  u("csv")}
                << 3 << QByteArray("/nowhere/L");
        }
    }

    void whatCannotBeIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const Ended ended = run(arguments);
        QTEST(ended.code, "code");
        QVERIFY2(ended.err.contains(says) && ended.err.count('\n') == 1, ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TeamCommandsTest)
#include "tst_teamcommands.moc"
