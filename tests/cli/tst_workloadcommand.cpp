// workload and export workload through the real program: fields, months, settings, days away, what is refused.
#include "opencase.h"
#include "ranprogram.h"

#include "support/files.h"
#include "support/u.h"

#include "models/indicators/reassignment.h"
#include "models/logbook/logbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clmrs;

namespace {

const QString kProgram = QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli");

QStringList words(const char *line) { return u(line).split(u' ', Qt::SkipEmptyParts); }

QStringList fields(int months)
{
    QStringList all = words("person_id households children open_cases follow_ups_overdue visits_overdue backlog");
    for (const char *list : {"due_%1", "hours_owed_%1"}) {
        for (int month = 1; month <= months; ++month)
            all.append(u(list).arg(month));
    }
    return all << u("hours_available");
}

} // namespace

class WorkloadCommandTest : public QObject
{
    Q_OBJECT

private:
    // Monitor m (40 hours where they are missing) and, in the household, an open case and a child never assessed: both late.
    const CaseFileBuilder m_file = oneOpenCase();

    Ended run(const char *options) const
    {
        return ran(kProgram, QStringList{u("workload"), m_file.path(), u("--lang"), u("en")} + words(options));
    }
    Ended exporting(const QString &out, const char *options) const
    {
        return ran(kProgram,
                   QStringList{u("export"), u("workload"), m_file.path(), u("-o"), out, u("--lang"), u("en")} + words(options));
    }
    QString path(const char *name) const { return m_file.folder() + u'/' + u(name); }

private Q_SLOTS:
    void json()
    {
        const Ended ended = run("--as-of 2026-10-31 --format json");
        QCOMPARE(ended.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(ended.out).array();
        QCOMPARE(rows.size(), 2);
        QStringList keys = words("person_id households children open_cases follow_ups_overdue visits_overdue backlog due "
                                 "hours_owed hours_available");
        keys.sort();
        for (const auto &row : rows)
            QCOMPARE(row.toObject().keys(), keys);
        const QJsonObject m = rows[0].toObject();
        QCOMPARE(m[u"person_id"].toString(), u("m"));
        QCOMPARE(m[u"households"].toInt(), 1);
        QCOMPARE(m[u"children"].toInt(), 2);
        QCOMPARE(m[u"open_cases"].toInt(), 1);
        QCOMPARE(m[u"follow_ups_overdue"].toInt(), 1);
        QCOMPARE(m[u"visits_overdue"].toInt(), 1);
        QCOMPARE(m[u"backlog"].toInt(), 1);
        QCOMPARE(m[u"due"].toArray(), (QJsonArray{0, 0, 0, 0, 0, 0}));
        // A third of 60 + 2 x 10 + 30 minutes, and a session of 3 hours.
        const QJsonArray owed = m[u"hours_owed"].toArray();
        QCOMPARE(owed.size(), 6);
        QCOMPARE(owed[0].toDouble(), 3 + 110 / 180.0);
        QCOMPARE(owed[3].toDouble(), 3.0);
        QCOMPARE(m[u"hours_available"].toDouble(), 40 * 52 / 12.0 * 0.7);
        QCOMPARE(rows[1][u"person_id"].toString(), QString());
        QCOMPARE(rows[1][u"hours_available"], QJsonValue(0));
    }

    void csv_data()
    {
        QTest::addColumn<int>("months");
        for (const int months : {1, 2, 6, 12})
            QTest::addRow("%d", months) << months;
    }

    void csv()
    {
        QFETCH(const int, months);
        const Ended ended = run(qPrintable(u("--as-of 2026-10-31 --months %1 --format csv").arg(months)));
        QCOMPARE(ended.code, 0);
        const QList<QByteArray> lines = ended.out.split('\n');
        QCOMPARE(lines.size(), 4); // titles, m, nobody, and the end
        QCOMPARE(lines[0], fields(months).join(u',').toUtf8() + '\r');
        QVERIFY(lines[1].startsWith("m,1,2,1,1,1,1,0,"));
        QVERIFY(lines[2].startsWith(",0,0,0,0,0,0,0,"));
        for (int line = 0; line < 3; ++line)
            QCOMPARE(lines[line].count(','), fields(months).size() - 1);
        const QJsonArray rows =
            QJsonDocument::fromJson(run(qPrintable(u("--as-of 2026-10-31 --months %1 --format json").arg(months))).out).array();
        QCOMPARE(rows[0][u"due"].toArray().size(), months);
        QCOMPARE(rows[0][u"hours_owed"].toArray().size(), months);
    }

    void settingsChangeHoursAndAreNamed()
    {
        writeBytes(path("s.json"), R"({"workload_session_hours": 0, "workload_weekly_hours": 30})");
        const Ended ended = run(qPrintable(u("--as-of 2026-10-31 --format json --settings ") + path("s.json")));
        const QJsonObject m = QJsonDocument::fromJson(ended.out).array()[0].toObject();
        QCOMPARE(m[u"hours_owed"][5].toDouble(), 0.0);
        QCOMPARE(m[u"hours_available"].toDouble(), 91.0);
        QVERIFY(ended.err.contains("workload_session_hours = 0"));
    }

    void daysAwayShortenTheHours()
    {
        writeBytes(path("away.csv"), "monitor,from,to,kind,remark\r\nm,2026-11-01,2026-11-30,leave,\r\n");
        const QString logbook = path("l.logbook");
        QCOMPARE(
            ran(kProgram, {u("logbook"), u("import"), logbook, u("away"), path("away.csv"), u("--file"), m_file.path()}).code, 0);
        const auto available = [&](const char *months) {
            const Ended ended =
                run(qPrintable(u("--as-of 2026-10-31 --format json --months %1 --logbook %2").arg(u(months), logbook)));
            return QJsonDocument::fromJson(ended.out).array()[0][u"hours_available"].toDouble();
        };
        const double month = 40 * 52 / 12.0 * 0.7;
        QCOMPARE(available("1"), 0.0);
        QCOMPARE(available("4"), month * 3 / 4);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no day") << QByteArray("--format json") << QByteArray("--as-of is missing");
        QTest::newRow("no format") << QByteArray("--as-of 2026-10-31") << QByteArray("--format is missing");
        QTest::newRow("no month") << QByteArray("--as-of 2026-10-31 --format json --months 0") << QByteArray("1 to 12");
        QTest::newRow("13 months") << QByteArray("--as-of 2026-10-31 --format json --months 13") << QByteArray("1 to 12");
        QTest::newRow("half a month") << QByteArray("--as-of 2026-10-31 --format json --months 1.5") << QByteArray("1 to 12");
    }

    void wrongUsage()
    {
        QFETCH(const QByteArray, options);
        QFETCH(const QByteArray, says);
        const Ended ended = run(options.constData());
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QByteArray());
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
    }

    void anExportHasTheRowsOfTheCommand()
    {
        const QString out = path("out.csv");
        QCOMPARE(exporting(out, "--as-of 2026-10-31 --months 3").code, 0);
        QCOMPARE(bytesOf(out), run("--as-of 2026-10-31 --months 3 --format csv").out);
        QCOMPARE(exporting(path("out.xlsx"), "--as-of 2026-10-31").code, 0);
        QVERIFY(bytesOf(path("out.xlsx")).startsWith("PK"));
        const Ended withoutDay = exporting(path("never.csv"), "--months 3");
        QCOMPARE(withoutDay.code, 2);
        QVERIFY(withoutDay.err.contains("--as-of is missing"));
        QCOMPARE(exporting(path("never.csv"), "--as-of 2026-10-31 --months 13").code, 2);
        const Ended outside = exporting(path("never.csv"), "--as-of 2026-10-31 --outside");
        QCOMPARE(outside.code, 2);
        QVERIFY(outside.err.contains("workload does not go outside"));
        QVERIFY(!QFile::exists(path("never.csv")));
    }

    // The rows are those that were accepted; while somebody hired is not in the file there are none to give out.
    void reassignments()
    {
        const auto book = m_file.book();
        const CaseSnapshot &snapshot = *book->snapshot;
        const std::string home(snapshot.households.id(Ref<Household>{0}));
        const std::string place(snapshot.communities.id(snapshot.households[Ref<Household>{0}].community));
        const auto exported = [&](const char *logbook, const std::vector<ScenarioStep> &steps, const AcceptedList &list) {
            KeptScenario accepted;
            accepted.cooperative = snapshot.cooperatives.id(snapshot.cooperative);
            accepted.name = "November";
            accepted.asOf = day("2026-10-31");
            accepted.startsOn = day("2026-11-15");
            accepted.steps = stepsText(steps, list);
            accepted.accepted = true;
            LogbookOptions options;
            options.path = path(logbook);
            Logbook(options).apply({nullptr, {Edit<KeptScenario>{std::nullopt, accepted}}}, {Key::random(), Key()});
            return ran(kProgram, {u("export"), u("reassignments"), m_file.path(), u("--as-of"), u("2026-12-01"), u("--logbook"),
                                  path(logbook), u("--lang"), u("en"), u("-o"), path(logbook) + u(".csv")});
        };
        const ScenarioStep hire{.kind = StepKind::hire, .subject = "new-1", .weeklyHours = 40, .community = place};
        const ScenarioStep move{.kind = StepKind::moveHousehold, .subject = home, .to = "new-1"};
        const Ended refused = exported("hire.logbook", {hire, move}, {});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("not in the synced file yet") && refused.err.count('\n') == 1, refused.err.constData());
        QVERIFY(!QFile::exists(path("hire.logbook.csv")));
        const Ended kept = exported("kept.logbook", {}, {{{place, home, "gone", "m", day("2026-11-15"), {home}}}});
        QCOMPARE(kept.code, 0);
        const QByteArray rows = bytesOf(path("kept.logbook.csv"));
        const QByteArray row = ",m," + QByteArray::fromStdString(place + ',' + home) + ",2026-11-15,";
        QVERIFY2(rows.contains(row), rows.constData());
        // Once it is known who was hired.
        AcceptedList list{{{place, home, "gone", "new-1", day("2026-11-15"), {home}}}};
        QCOMPARE(exported("unknown.logbook", {hire, move}, list).code, 3);
        list.hired["new-1"] = "m";
        const Ended known = exported("known.logbook", {hire, move}, list);
        QVERIFY2(known.code == 0, known.err.constData());
        QVERIFY(bytesOf(path("known.logbook.csv")).contains(row));
    }
};

QTEST_GUILESS_MAIN(WorkloadCommandTest)
#include "tst_workloadcommand.moc"
