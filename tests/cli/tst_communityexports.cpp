// Sessions, reach, support and referrals through the real program: rows, names only for a reason, counts alone for the outside;
// the sessions of the logbook in the indicators.
#include "opencase.h"
#include "ranprogram.h"

#include "models/logbook/logbook.h"

#include "support/files.h"
#include "support/u.h"

#include <QDir>
#include <QTest>

using namespace clmrs;

namespace {

const QString kProgram = QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli");

CaseFileBuilder village()
{
    CaseFileBuilder file = oneOpenCase();
    file.sql("UPDATE household SET code = 'ZzH-1', head_name = 'Zzkoffi'");
    file.sql("UPDATE child SET code = 'ZzK-' || id, name = 'Zzname'");
    file.row("awareness_session", {{"id", text("s1")},
                                   {"community_id", text("c")},
                                   {"personnel_id", text("m")},
                                   {"topic", text("rights")},
                                   {"held_on", text("2026-10-20")},
                                   {"women", "12"},
                                   {"men", "3"}});
    file.row("session_attendance", {{"id", text("a1")}, {"session_id", text("s1")}, {"household_id", text("h")}});
    file.row("support", {{"id", text("p1")},
                         {"child_id", text("k1")},
                         {"kind", text("bicycle")},
                         {"planned_on", text("2026-10-01")},
                         {"provider", text("Zzprovider")}});
    file.row("referral", {{"id", text("r1")},
                          {"child_id", text("k1")},
                          {"system", text("police")},
                          {"urgency", text("same_day")},
                          {"reason", text("Zzreason")},
                          {"referred_on", text("2026-10-21")}});
    return file;
}

} // namespace

class CommunityExportsTest : public QObject
{
    Q_OBJECT

private:
    const CaseFileBuilder m_file = village();

    QString path(const char *name) const { return m_file.folder() + u'/' + u(name); }
    Ended exporting(const QString &line, const char *out = "out.csv") const
    {
        QStringList arguments{u("export"), line.section(u' ', 0, 0), m_file.path()};
        arguments += line.section(u' ', 1).split(u' ', Qt::SkipEmptyParts);
        return ran(kProgram, arguments + QStringList{u("-o"), path(out), u("--lang"), u("en")});
    }

private Q_SLOTS:
    // What may name somebody leaves only for a reason.
    void correctionsOfTheLogbook()
    {
        const QString book = path("own.logbook");
        writeBytes(path("in.csv"), "table,id,column,old,proposed,reason,state\nchild,k1,name,,Zznew,Zzwhy,asked\n"
                                   "child,k1,birth_date,,2015-01-02,Zzwhy,arrived\n");
        const Ended imported =
            ran(kProgram, {u("logbook"), u("import"), book, u("corrections"), path("in.csv"), u("--file"), m_file.path()});
        QCOMPARE(imported.code, 0);
        const QByteArray head("table,id,column,old,proposed,reason,state\r\n");
        QCOMPARE(exporting(u("corrections --as-of 2026-10-31 --logbook ") + book).code, 0);
        QCOMPARE(bytesOf(path("out.csv")), head + "child,k1,birth_date,,2015-01-02,,arrived\r\nchild,k1,name,,,,asked\r\n");
        QCOMPARE(exporting(u("corrections --as-of 2026-10-31 --names --reason handover --logbook ") + book).code, 0);
        QCOMPARE(bytesOf(path("out.csv")),
                 head + "child,k1,birth_date,,2015-01-02,Zzwhy,arrived\r\nchild,k1,name,,Zznew,Zzwhy,asked\r\n");
        QCOMPARE(exporting(u("corrections --as-of 2026-10-31 --outside --logbook ") + book).code, 2);
        QCOMPARE(exporting(u("corrections --as-of 2026-10-31")).code, 2);
    }

    void rowsAreThoseOfTheFile_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("sessions") << u("sessions --from 2026-10-01 --to 2026-10-31")
                                  << QByteArray(
                                         "session_id,logbook_code,state,community_id,topic,audience,language,planned_on,held_on,"
                                         "not_held_reason,facilitator_id,women,men,girls,boys,people,households\r\n"
                                         "s1,,held,c,rights,,,,2026-10-20,,m,12,3,,,15,1\r\n");
        QTest::newRow("no session") << u("sessions --from 2026-09-01 --to 2026-09-30")
                                    << QByteArray(
                                           "session_id,logbook_code,state,community_id,topic,audience,language,planned_on,"
                                           "held_on,not_held_reason,facilitator_id,women,men,girls,boys,people,households\r\n");
        QTest::newRow("reach by name") << u("reach --as-of 2026-10-31 --names --reason planning")
                                       << QByteArray(
                                              "household_id,code,head_name,community_id,reached,days,last_on,last_topic\r\n"
                                              "h,ZzH-1,Zzkoffi,c,once,1,2026-10-20,rights\r\n");
        QTest::newRow("support by name")
            << u("support --as-of 2026-10-31 --names --reason planning")
            << QByteArray("state,support_id,child_id,code,household_id,community_id,kind,planned_on,delivered_on,days_late,cost,"
                          "currency,provider,thought_of_first,why\r\n"
                          "missing,,k1,ZzK-k1,h,c,,,,,,,,ask_school,School not noted yet.\r\n"
                          "late,p1,k1,ZzK-k1,h,c,bicycle,2026-10-01,,30,,,Zzprovider,,\r\n");
        QTest::newRow("referrals by name")
            << u("referrals --as-of 2026-10-31 --names --reason planning")
            << QByteArray("stage,referral_id,child_id,code,community_id,personnel_id,system,urgency,referred_on,acknowledged_on,"
                          "closed_on,days_waiting,reason,outcome,external_number,logbook_code,case_stage,case_stage_on\r\n"
                          "waiting,r1,k1,ZzK-k1,c,,police,same_day,2026-10-21,,,10,Zzreason,,,,,\r\n");
        QTest::newRow("reach for the outside")
            << u("reach --as-of 2026-10-31 --outside")
            << QByteArray("community_id,households,never,once,more_often\r\nc,<5,hidden,<5,hidden\r\n");
        QTest::newRow("referrals for the outside")
            << u("referrals --as-of 2026-10-31 --outside")
            << QByteArray("system,waiting,acknowledged,closed\r\npolice,<5,hidden,hidden\r\n");
        QTest::newRow("sessions for the outside")
            << u("sessions --from 2026-10-01 --to 2026-10-31 --outside")
            << QByteArray("community_id,sessions,women,men,girls,boys\r\nc,<5,hidden,<5,hidden,hidden\r\n");
    }
    void rowsAreThoseOfTheFile()
    {
        QFETCH(const QString, line);
        QFETCH(const QByteArray, expected);
        const Ended ended = exporting(line);
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(ended.code, 0);
        QCOMPARE(bytesOf(path("out.csv")), expected);
    }

    void withoutAReasonNobodyIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"sessions --from 2026-10-01 --to 2026-10-31", "reach --as-of 2026-10-31", "support --as-of 2026-10-31",
              "referrals --as-of 2026-10-31", "support --as-of 2026-10-31 --outside"})
            QTest::newRow(line) << u(line);
    }
    void withoutAReasonNobodyIsNamed()
    {
        QFETCH(const QString, line);
        QCOMPARE(exporting(line).code, 0);
        const QByteArray rows = bytesOf(path("out.csv"));
        QVERIFY2(!rows.contains("Zz") && rows.count('\n') >= 2, rows.constData());
        QCOMPARE(exporting(line, "out.xlsx").code, 0);
        QVERIFY(bytesOf(path("out.xlsx")).startsWith("PK"));
    }

    // Else one table would give away what the other hides.
    void sessionsAndIndicatorsHideTheSame()
    {
        CaseFileBuilder file = village();
        const std::map<QString, int> held{{u("c"), 1},  {u("c2"), 7}, {u("c3"), 7},  {u("c4"), 3},
                                          {u("c5"), 5}, {u("c6"), 6}, {u("c7"), 10}, {u("c8"), 8}};
        int number = 0;
        for (const auto &[community, sessions] : held) {
            if (community != u("c"))
                file.row("community", {{"id", text(community.toStdString())}, {"name", text(community.toStdString())}});
            for (int i = community == u("c") ? 1 : 0; i < sessions; ++i)
                file.row("awareness_session", {{"id", text("t" + std::to_string(++number))},
                                               {"community_id", text(community.toStdString())},
                                               {"topic", text("rights")},
                                               {"held_on", text("2026-10-20")},
                                               {"women", "20"}});
        }
        const auto shownIn = [&](const QString &line, int group, int count) {
            const QString out = file.folder() + u("/out.csv");
            QStringList arguments = line.split(u' ');
            arguments.insert(2, file.path());
            if (ran(kProgram, arguments + QStringList{u("-o"), out}).code != 0)
                return QStringList();
            QStringList shown;
            for (const QString &row : QString::fromUtf8(bytesOf(out)).split(u("\r\n"), Qt::SkipEmptyParts).mid(1))
                shown.append(row.section(u',', group, group) + u' ' + row.section(u',', count, count));
            shown.sort();
            return shown;
        };
        const QString period = u(" --from 2026-10-01 --to 2026-10-31 --outside");
        const QStringList sessions = shownIn(u("export sessions") + period, 0, 1);
        QCOMPARE(sessions.size(), 8);
        QVERIFY(sessions.contains(u("c <5")) && sessions.contains(u("c4 <5")));
        QCOMPARE(sessions, shownIn(u("export indicators --by community --only awareness_sessions") + period, 1, 2));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no day") << u("reach") << QByteArray("--as-of is missing");
        QTest::newRow("names without a reason") << u("support --as-of 2026-10-31 --names") << QByteArray("--reason");
        QTest::newRow("names for the outside")
            << u("support --as-of 2026-10-31 --names --reason planning --outside") << QByteArray("does not go outside");
        QTest::newRow("a period backwards") << u("sessions --from 2026-10-31 --to 2026-10-01") << QByteArray("lies after");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QString, line);
        QFETCH(const QByteArray, says);
        const Ended ended = exporting(line, "none.csv");
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QVERIFY(!QFile::exists(path("none.csv")));
    }

    // Counted until a person links a synced one, and said.
    void sessionsOfTheLogbookAreCounted()
    {
        const QString logbook = path("own.logbook");
        writeBytes(path("in.csv"),
                   "session,community,topic,audience,language,planned_on,held_on,not_held_reason,facilitator,women,men,"
                   "girls,boys\r\nm1,c,rights,,,,2026-10-21,,m,20,,,\r\nm2,c,rights,,,2026-10-30,,rain,m,,,,\r\n");
        QCOMPARE(
            ran(kProgram, {u("logbook"), u("import"), logbook, u("meetings"), path("in.csv"), u("--file"), m_file.path()}).code,
            0);
        const QStringList asked{u("indicators"), m_file.path(),   u("--from"), u("2026-10-01"),
                                u("--to"),       u("2026-10-31"), u("--only"), u("awareness_reach,awareness_sessions"),
                                u("--format"),   u("csv"),        u("--lang"), u("en")};
        QVERIFY(ran(kProgram, asked).out.contains("awareness_sessions,,1,"));
        const Ended with = ran(kProgram, asked + QStringList{u("--logbook"), logbook});
        QVERIFY2(with.out.contains("awareness_sessions,,2,") && with.out.contains("awareness_reach,,35,"), with.out.constData());
        QVERIFY2(with.err.contains("1 awareness session"), with.err.constData());
        Logbook own(LogbookOptions{logbook, {}, clockAt("2026-11-01T12:00:00Z")});
        own.apply({"Linked", {Edit<SessionLink>{{}, SessionLink{{}, "m1", "s1"}}}}, {Key::random(), Key()});
        const Ended linked = ran(kProgram, asked + QStringList{u("--logbook"), logbook});
        QVERIFY(linked.out.contains("awareness_sessions,,1,") && linked.out.contains("awareness_reach,,15,"));
        QCOMPARE(linked.err, QByteArray());
        QCOMPARE(exporting(u("sessions --from 2026-10-01 --to 2026-10-31 --logbook ") + logbook).code, 0);
        const QByteArray rows = bytesOf(path("out.csv"));
        QVERIFY2(rows.contains("s1,m1,held,") && rows.contains(",m2,not_held,") && !rows.contains("rain"), rows.constData());
    }

    void aListIsPrintedAgainAsItLooked()
    {
        const QString logbook = path("lists.logbook");
        Logbook(LogbookOptions{logbook, {}, clockAt("2026-11-01T12:00:00Z")});
        const auto prints = [&](const QStringList &paper, const char *pdf) {
            const Ended ended = ran(kProgram, QStringList{u("print"), paper.front(), m_file.path()} + paper.mid(1) +
                                                  QStringList{u("--logbook"), logbook, u("--printed-on"), u("2026-12-04"),
                                                              u("--lang"), u("en"), u("-o"), path(pdf)});
            return ended.code == 0 ? ran(u("pdftotext"), {u("-layout"), path(pdf), u("-")}).out : ended.err;
        };
        const QByteArray first = prints({u("roster"), u("--community"), u("c"), u("--date"), u("2026-12-06"), u("--topic"),
                                         u("rights"), u("--landscape"), u("--title-line"), u("Danse talo")},
                                        "list.pdf");
        QVERIFY2(first.contains("Danse talo"), first.constData());
        const auto kept = Logbook(LogbookOptions{logbook, {}, clockAt("2026-11-01T12:00:00Z")}).snapshot();
        const QString number = QString::fromStdString(kept->all<PrintedRoster>().at(0).number);
        QCOMPARE(prints({u("roster-again"), u("--number"), number}, "again.pdf"), first);
        QVERIFY(ran(u("pdfinfo"), {path("again.pdf")}).out.contains("842 x 595"));
        QVERIFY(prints({u("roster-again"), u("--number"), number, u("--title-line"), u("Sran talo")}, "other.pdf")
                    .contains("Sran talo"));
    }

    // No passphrase is asked for here: a locked logbook has the rows of the list, not how it looked.
    void aLockedLogbookKeepsNoLogo()
    {
        const QString logbook = path("sealed.logbook");
        Logbook(LogbookOptions{logbook, path("sealed backups"), computerClock}).protect("a passphrase of hers", Hand());
        const QString logo = path("logo.png");
        writeBytes(logo, QByteArray::fromBase64(
                             "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Er"
                             "kJggg=="));
        const QStringList asked{u("print"),  u("roster"),     m_file.path(),     u("--community"), u("c"),
                                u("--date"), u("2026-12-06"), u("--topic"),      u("rights"),      u("--logo"),
                                logo,        u("-o"),         path("sealed.pdf")};
        const Ended ended = ran(kProgram, asked + QStringList{u("--logbook"), logbook});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const auto sealed = Logbook(LogbookOptions{logbook, {}, computerClock}).snapshot();
        QCOMPARE(sealed->all<PrintedRoster>().size(), std::size_t(1));
        QVERIFY(sealed->all<KeptLogo>().empty() && sealed->all<PrintedRoster>()[0].logo.empty());
        const QString open = path("open.logbook");
        Logbook(LogbookOptions{open, {}, computerClock});
        QCOMPARE(ran(kProgram, asked + QStringList{u("--logbook"), open}).code, 0);
        QCOMPARE(Logbook(LogbookOptions{open, {}, computerClock}).snapshot()->all<KeptLogo>().size(), std::size_t(1));
    }

    // Nobody knows of a day that the file has not seen; of a session nobody entered, nothing is nought.
    void whatIsNotKnownOfASessionIsEmpty()
    {
        const QString logbook = path("empty.logbook");
        writeBytes(path("in.csv"),
                   "session,community,topic,audience,language,planned_on,held_on,not_held_reason,facilitator,women,men,"
                   "girls,boys\r\nm1,c,rights,,,2026-10-05,,,m,,,,\r\nm2,c,school,,,2027-10-30,,,m,,,,\r\n");
        QCOMPARE(
            ran(kProgram, {u("logbook"), u("import"), logbook, u("meetings"), path("in.csv"), u("--file"), m_file.path()}).code,
            0);
        QCOMPARE(exporting(u("sessions --from 2026-10-01 --to 2027-12-31 --logbook ") + logbook).code, 0);
        const QByteArray rows = bytesOf(path("out.csv"));
        QVERIFY2(rows.contains(",m1,not_entered,c,rights,,,2026-10-05,,,m,,,,,,\r\n"), rows.constData());
        QVERIFY2(rows.contains(",m2,planned,c,school,"), rows.constData());
    }

    void aListOfChildrenKeepsNoHousehold()
    {
        const QString logbook = path("children.logbook");
        Logbook(LogbookOptions{logbook, {}, computerClock}); // is there
        const Ended ended = ran(kProgram, {u("print"), u("roster"), m_file.path(), u("--community"), u("c"), u("--date"),
                                           u("2026-11-08"), u("--topic"), u("light_work"), u("--audience"), u("children"),
                                           u("--logbook"), logbook, u("-o"), path("children.pdf")});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QByteArray words = ran(u("pdftotext"), {u("-layout"), path("children.pdf"), u("-")}).out;
        QVERIFY2(words.contains("Class or group") && !words.contains("Zzkoffi"), words.constData());
        const auto snapshot = Logbook(LogbookOptions{logbook, {}, computerClock}).snapshot();
        QCOMPARE(snapshot->all<PrintedRoster>().size(), std::size_t(1));
        QVERIFY(snapshot->all<PrintedRoster>()[0].audience == Audience::children);
        QCOMPARE(snapshot->all<PrintedRoster>()[0].households, std::string());
    }

    void aRosterKeepsItsRows()
    {
        const QString logbook = path("roster.logbook");
        writeBytes(path("in.csv"),
                   "session,community,topic,audience,language,planned_on,held_on,not_held_reason,facilitator,women,men,"
                   "girls,boys\r\nm1,c,rights,women,Baoulé,2026-11-08,,,m,,,,\r\n");
        QCOMPARE(
            ran(kProgram, {u("logbook"), u("import"), logbook, u("meetings"), path("in.csv"), u("--file"), m_file.path()}).code,
            0);
        const QStringList asked{u("print"),  u("roster"),     m_file.path(),     u("--community"), u("c"),
                                u("--date"), u("2026-11-08"), u("--topic"),      u("rights"),      u("--logbook"),
                                logbook,     u("-o"),         path("roster.pdf")};
        QCOMPARE(ran(kProgram, asked).code, 0);
        QCOMPARE(ran(kProgram, asked).code, 0);
        const QByteArray words = ran(u("pdftotext"), {u("-layout"), path("roster.pdf"), u("-")}).out;
        QVERIFY2(words.contains("Baoul\xc3\xa9") && words.contains("Zzkoffi"), words.constData());
        const auto snapshot = Logbook(LogbookOptions{logbook, {}, computerClock}).snapshot();
        QCOMPARE(snapshot->all<PrintedRoster>().size(), std::size_t(1));
        QCOMPARE(snapshot->all<PrintedRoster>()[0].households, std::string("\nh\n\t"));
        QVERIFY(words.contains(snapshot->all<PrintedRoster>()[0].number.c_str()));
        QCOMPARE(snapshot->all<Departure>().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(CommunityExportsTest)
#include "tst_communityexports.moc"
