// Papers from the command line, as a process: what it takes, what it refuses, the same bytes twice.
#include "opencase.h"
#include "ranprogram.h"
#include "support/files.h"
#include "support/sixmonitors.h"

#include "models/indicators/digest.h"
#include "models/indicators/reassignment.h"
#include "models/logbook/logbook.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace clmrs;

namespace {

// "FILE" and "OUT" stand for the case file and the target.
Ended print(const CaseFileBuilder &file, const QString &line)
{
    QStringList arguments{QStringLiteral("print")};
    for (QString word : line.split(u' ', Qt::SkipEmptyParts)) {
        word.replace(QStringLiteral("FILE"), file.path());
        word.replace(QStringLiteral("OUT"), file.folder() + QStringLiteral("/out"));
        arguments.append(word == QStringLiteral("NOBODY") ? QString() : word);
    }
    return ran(QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"), arguments);
}

QString textOf(const QString &pdf)
{
    return QString::fromUtf8(ran(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).out);
}

CaseFileBuilder village()
{
    CaseFileBuilder file = oneOpenCase();
    file.sql("UPDATE child SET name = 'Zzadjoua ' || id, code = 'ZZCODE-' || id");
    file.sql("UPDATE household SET code = 'HOUSE-7', head_name = 'Zzhead Koffi', phone = 'Zz0700'");
    file.sql("UPDATE personnel SET name = 'Awa Monitor', code = 'MON-1'");
    file.sql("UPDATE community SET section = 'South'");
    file.row("personnel", {{"id", text("n")}, {"role", text("monitor")}, {"hired_on", text("2026-11-01")}});
    file.row("personnel", {{"id", "NULL"}, {"role", text("monitor")}}); // whom no option names
    return file;
}

const QString kDay = QStringLiteral(" --as-of 2026-10-31 --printed-on 2026-11-02 -o OUT.pdf");

LogbookOptions optionsOf(const QString &path)
{
    LogbookOptions options;
    options.path = path;
    return options;
}

} // namespace

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaperIsWholeAndTheSameTwice_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<QString>("lacks"); // nowhere in the text
        QTest::newRow("overdue follow-ups") << QStringLiteral("list FILE --view follow-ups-overdue")
                                            << QStringLiteral("Rows: 1 of 2") << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1");
        QTest::newRow("in French") << QStringLiteral("list FILE --view alerts --lang fr") << QStringLiteral("Aucune ligne")
                                   << QStringLiteral("Zz|ZZCODE");
        QTest::newRow("a case paper") << QStringLiteral("child FILE --child k1") << QStringLiteral("10 January 2025")
                                      << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1|2014");
        QTest::newRow("visits of a monitor")
            << QStringLiteral("visits FILE --monitor m --month 2026-11") << QStringLiteral("HOUSE-7")
            << QStringLiteral("Zzadjoua|ZZCODE|Zz0700|overdue|2025");
        QTest::newRow("visits of nobody") << QStringLiteral("visits FILE --monitor NOBODY --month 2026-11")
                                          << QStringLiteral("No household is due") << QStringLiteral("Zz|HOUSE-7");
        QTest::newRow("a month before anything is due") << QStringLiteral("visits FILE --monitor m --month 2014-01")
                                                        << QStringLiteral("No household is due") << QStringLiteral("Zz|HOUSE-7");
        QTest::newRow("a roster") << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic light_work")
                                  << QStringLiteral("Zzhead Koffi") << QStringLiteral("Zzadjoua|ZZCODE|Zz0700|labour|2014");
        QTest::newRow("a roster on a topic of one's own that begins like others")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic child_marriage")
            << QStringLiteral("child_marriage") << QStringLiteral("Zzadjoua|ZZCODE|Zz0700");
        QTest::newRow("a roster with more room in French")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic light_work --blank-rows 40 --lang fr")
            << QStringLiteral("page 4 sur 4") << QStringLiteral("Zzadjoua|ZZCODE|Zz0700");
        QTest::newRow("a roster of a section on its side with a second title")
            << QStringLiteral(
                   "roster FILE --section South --date 2026-12-06 --topic light_work --landscape --title-line Dansetalo")
            << QStringLiteral("Dansetalo") << QStringLiteral("Zzadjoua|ZZCODE|Zz0700|labour|2014");
        QTest::newRow("a page of a roster") << QStringLiteral(
                                                   "roster FILE --community c --date 2026-12-06 --topic light_work --page 2")
                                            << QStringLiteral("page 2 of 2") << QStringLiteral("page 1 of|Zzadjoua|ZZCODE");
        QTest::newRow("a roster of who was never reached")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic light_work --never-reached")
            << QStringLiteral("Zzhead Koffi") << QStringLiteral("Zzadjoua|ZZCODE|never reached");
        QTest::newRow("a plan of support") << QStringLiteral("remediation-plan FILE --quarter 2026-10")
                                           << QStringLiteral("without a plan") << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1");
        QTest::newRow("a referral") << QStringLiteral("referral FILE --child k1") << QStringLiteral("Received on")
                                    << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1|2014");
        QTest::newRow("a referral by name") << QStringLiteral("referral FILE --child k1 --names --reason committee")
                                            << QStringLiteral("Zzadjoua k1") << QStringLiteral("Zzadjoua k2|ZZCODE-k2|MON-1");
        QTest::newRow("the week") << QStringLiteral("week FILE --date 2026-10-31") << QStringLiteral("page 1 of 1")
                                  << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1|2014");
        QTest::newRow("the week in French") << QStringLiteral("week FILE --date 2026-10-31 --lang fr")
                                            << QStringLiteral("Suivis en retard")
                                            << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1");
        const QString season = QStringLiteral(" FILE --from 2024-10-01 --to 2025-09-30");
        const QString anybody = QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa Monitor|MON-1");
        QTest::newRow("workload") << QStringLiteral("workload FILE --months 3")
                                  << QStringLiteral("Hours owed beside hours available")
                                  << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1");
        QTest::newRow("workload in French") << QStringLiteral("workload FILE --lang fr") << QStringLiteral("31 octobre 2026")
                                            << QStringLiteral("Zz|ZZCODE|HOUSE-7|Awa|MON-1");
        QTest::newRow("indicators") << QStringLiteral("indicators") + season << QStringLiteral("Newly identified children")
                                    << anybody;
        QTest::newRow("a briefing in French")
            << QStringLiteral("briefing --lang fr") + season << QStringLiteral("page 2 sur 2") << anybody;
        QTest::newRow("a monitor") << QStringLiteral("monitor --monitor m") + season << QStringLiteral("What stands out")
                                   << anybody;
        QTest::newRow("a blank checklist") << QStringLiteral("checklist FILE") << QStringLiteral("! critical") << anybody;
        QTest::newRow("a short checklist") << QStringLiteral("checklist FILE --short") << QStringLiteral("short form") << anybody;
        QTest::newRow("another checklist") << QStringLiteral("checklist FILE --checklist awareness")
                                           << QStringLiteral("Awareness session observed") << anybody;
        QTest::newRow("a checklist in French")
            << QStringLiteral("checklist FILE --lang fr") << QStringLiteral("Préparation et arrivée") << anybody;
        QTest::newRow("a checklist for a monitor")
            << QStringLiteral("checklist FILE --monitor m") << QStringLiteral("Practice checklist") << anybody;
        QTest::newRow("a checklist by name") << QStringLiteral("checklist FILE --monitor m --names --reason talk")
                                             << QStringLiteral("Awa Monitor") << QStringLiteral("Zz|ZZCODE|HOUSE-7");
        QTest::newRow("a route sheet") << QStringLiteral("route FILE --monitor m --week 2026-11-04")
                                       << QStringLiteral("week of 2 November 2026")
                                       << QStringLiteral("Zzadjoua|ZZCODE|Zz0700|overdue");
        QTest::newRow("a supervision sheet")
            << QStringLiteral("supervision-sheet FILE --monitor m") << QStringLiteral("Follow-ups to make") << anybody;
        QTest::newRow("a supervision sheet by name") << QStringLiteral("supervision-sheet FILE --monitor m --names --reason talk")
                                                     << QStringLiteral("Awa Monitor") << QStringLiteral("Zz|ZZCODE|HOUSE-7");
        QTest::newRow("a monitor by name") << QStringLiteral("monitor --monitor m --names --reason talk") + season
                                           << QStringLiteral("Awa Monitor") << QStringLiteral("Zz|ZZCODE|HOUSE-7");
    }

    void aPaperIsWholeAndTheSameTwice()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, holds);
        QFETCH(const QString, lacks);
        const CaseFileBuilder file = village();
        const QString out = file.folder() + QStringLiteral("/out.pdf");
        const Ended first = print(file, line + kDay);
        QCOMPARE(first.err, QByteArray());
        QCOMPARE(first.code, 0);
        const QByteArray bytes = bytesOf(out);
        QVERIFY(bytes.startsWith("%PDF-1.4") && bytes.trimmed().endsWith("%%EOF"));
        const QString text = textOf(out);
        QVERIFY2(text.contains(holds), qPrintable(text));
        for (const QString &word : lacks.split(u'|'))
            QVERIFY2(!text.contains(word), qPrintable(word + QStringLiteral(" in ") + text));
        QFile::remove(out);
        QCOMPARE(print(file, line + kDay).code, 0);
        QCOMPARE(bytesOf(out), bytes);
    }

    void aCommunityNamedTwiceHasOneList()
    {
        const CaseFileBuilder file = village();
        const QString logbook = file.folder() + QStringLiteral("/own.logbook");
        const auto printed = [&](const char *communities) {
            const QString line = QStringLiteral("roster FILE --date 2026-12-06 --topic light_work --logbook %1 --community %2");
            const Ended ended = print(file, line.arg(logbook, QLatin1String(communities)) + kDay);
            return ended.code == 0 ? textOf(file.folder() + QStringLiteral("/out.pdf")) : QString::fromUtf8(ended.err);
        };
        Logbook own(optionsOf(logbook));
        QCOMPARE(printed("c,c"), printed("c"));
        QCOMPARE(own.snapshot()->all<PrintedRoster>().size(), std::size_t(1)); // the same list
        QCOMPARE(own.snapshot()->all<Departure>().size(), std::size_t(2));     // a line each time that it left
    }

    void theWeekSaysWhatChanged_data()
    {
        QTest::addColumn<int>("daysBefore"); // the file that the logbook remembers
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("an earlier file") << 7 << true;
        QTest::newRow("this very file") << 0 << false;
        QTest::newRow("a later file") << -1 << false;
    }

    // Of its two children the former load knew one.
    void theWeekSaysWhatChanged()
    {
        QFETCH(const int, daysBefore);
        const CaseFileBuilder file = village();
        const QString logbook = file.folder() + QStringLiteral("/own.logbook");
        const auto book = makeCasebook(file.load().snapshot, BookRules());
        LoadDigest former = digestOf(*book, caseloadOn(*book, day("2026-10-31"), Progress()));
        QCOMPARE(former.children.size(), std::size_t(2));
        former.children.pop_back();
        former.fileAsOf = Moment::fromSeconds(former.fileAsOf.seconds() - daysBefore * 86'400);
        Logbook(optionsOf(logbook)).keepDigest({former.cooperative, former.fileAsOf, encode(former)});
        QCOMPARE(print(file, QStringLiteral("week FILE --date 2026-10-31 -o OUT.pdf --logbook ") + logbook).code, 0);
        const QString text = textOf(file.folder() + QStringLiteral("/out.pdf"));
        QFETCH(const bool, isSaid);
        QVERIFY2(text.contains(QStringLiteral("Since the last file: 1")) == isSaid, qPrintable(text));
    }

    // Papers that stand in the logbook.
    void papersOfTheTeam()
    {
        const CaseFileBuilder file = village();
        const QString logbook = file.folder() + QStringLiteral("/own.logbook");
        {
            Logbook own(optionsOf(logbook));
            Training training;
            training.code = "T-1";
            training.trainingModule = "consent";
            training.heldOn = day("2026-11-20");
            training.place = "Soubré";
            Training held = training;
            held.code = "HELD";
            held.heldOn = day("2026-10-20");
            TrainingModule taught;
            taught.code = "consent";
            const TrainingAttendance came{{}, "HELD", {"personnel", "m", {}}, true, std::nullopt, {}};
            own.apply({nullptr,
                       {Edit<TrainingModule>{std::nullopt, taught}, Edit<Training>{std::nullopt, training},
                        Edit<Training>{std::nullopt, held}, Edit<TrainingAttendance>{std::nullopt, came}}},
                      {Key::random(), Key()});
        }
        const QString named = QStringLiteral(" --logbook ") + logbook;
        const QString out = file.folder() + QStringLiteral("/out.pdf");
        QCOMPARE(print(file, QStringLiteral("attendance-sheet FILE --training T-1") + named + kDay).code, 0);
        QString text = textOf(out);
        QVERIFY2(text.contains(QStringLiteral("Soubré")) && text.contains(QStringLiteral("Awa Monitor")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Zz")));
        const QByteArray bytes = bytesOf(out);
        QCOMPARE(print(file, QStringLiteral("attendance-sheet FILE --training T-1") + named + kDay).code, 0);
        QCOMPARE(bytesOf(out), bytes);
        QCOMPARE(print(file, QStringLiteral("certificates FILE --training HELD") + named + kDay).code, 0);
        QVERIFY(textOf(out).contains(QStringLiteral("Awa Monitor")));
        QCOMPARE(print(file, QStringLiteral("certificates FILE --training T-1") + named + kDay).code, 3); // to come
        QCOMPARE(print(file, QStringLiteral("invitation-list FILE --training HELD") + named + kDay).code, 0);
        QVERIFY(textOf(out).contains(QStringLiteral("Awa Monitor")));
        QCOMPARE(print(file, QStringLiteral("handover FILE --monitor m") + named + kDay).code, 0);
        text = textOf(out);
        QVERIFY2(text.contains(QStringLiteral("HOUSE-7 ")) && text.contains(QStringLiteral("Zzhead Koffi")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Zzadjoua")) && !text.contains(QStringLiteral("ZZCODE")));
        const auto kept = Logbook(optionsOf(logbook)).snapshot();
        for (const Departure &departure : kept->all<Departure>())
            QVERIFY(departure.named && !departure.number.empty());
        QCOMPARE(print(file, QStringLiteral("recruitment-sheet FILE") + named + kDay).code, 0);
        text = textOf(out);
        QVERIFY2(!text.contains(QStringLiteral("Awa")) && !text.contains(QStringLiteral("Zz")), qPrintable(text));
        const Ended wrong = print(file, QStringLiteral("attendance-sheet FILE --training T-2") + named + kDay);
        QCOMPARE(wrong.code, 3);
        QVERIFY2(wrong.err.contains("the nearest is T-1"), wrong.err.constData());
        QCOMPARE(print(file, QStringLiteral("attendance-sheet FILE") + named + kDay).code, 2);
        QCOMPARE(print(file, QStringLiteral("handover FILE --monitor ghost") + named + kDay).code, 3);
    }

    void theListOfNewAssignments_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("holds");
        QTest::newRow("English") << QStringLiteral("en")
                                 << QStringList({QStringLiteral("Reassignment list"), QStringLiteral("the whole community"),
                                                 QStringLiteral("Signature"), QStringLiteral("return it to the supervisor")});
        QTest::newRow("French") << QStringLiteral("fr")
                                << QStringList({QStringLiteral("toute la communauté"),
                                                QStringLiteral("à rendre à la personne qui supervise")});
    }

    // Of the accepted scenario, whoever else was kept; a working paper without a child.
    void theListOfNewAssignments()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, holds);
        CaseFileBuilder file = village();
        file.row("personnel", {{"id", text("p")}, {"name", text("Éric Kra")}, {"role", text("monitor")}});
        file.row(
            "assignment",
            {{"id", text("whole")}, {"personnel_id", text("m")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
        const QString logbook = file.folder() + QStringLiteral("/own.logbook");
        const auto line = [&](const char *more) {
            return QStringLiteral("reassignment FILE --logbook ") + logbook + QStringLiteral(" --lang ") + language +
                   QString::fromUtf8(more) + kDay;
        };
        const QString out = file.folder() + QStringLiteral("/out.pdf");
        {
            Logbook own(optionsOf(logbook));
            const ScenarioStep move{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "p"};
            KeptScenario accepted;
            accepted.cooperative = file.book()->snapshot->cooperatives.id(file.book()->snapshot->cooperative);
            accepted.name = "After the harvest";
            accepted.asOf = day("2026-10-31");
            accepted.startsOn = day("2026-11-15");
            accepted.steps = stepsText({move});
            KeptScenario draft = accepted;
            draft.name = "Thought";
            own.apply({nullptr, {Edit<KeptScenario>{std::nullopt, draft}}}, {Key::random(), Key()});
            QCOMPARE(print(file, line("")).code, 3); // nobody has accepted one
            QCOMPARE(print(file, line(" --scenario Thought")).code, 0);
            QVERIFY(textOf(out).contains(QStringLiteral("Thought – "))); // a draft, and it says so
            accepted.accepted = true;
            own.apply({nullptr, {Edit<KeptScenario>{std::nullopt, accepted}}}, {Key::random(), Key()});
        }
        QCOMPARE(print(file, line("")).code, 0);
        const QString words = textOf(out).simplified();
        for (const QString &there : holds + QStringList({QStringLiteral("After the harvest"), QStringLiteral("Awa Monitor"),
                                                         QStringLiteral("Éric Kra"), QStringLiteral("15/11/2026")}))
            QVERIFY2(words.contains(there), qPrintable(there + QStringLiteral(" in ") + words));
        QVERIFY(!words.contains(QStringLiteral("Thought")) && !words.contains(QStringLiteral("harvest –")));
        QVERIFY(!words.contains(QStringLiteral("Zzadjoua")) && !words.contains(QStringLiteral("ZZCODE")));
        const QByteArray bytes = bytesOf(out);
        QCOMPARE(print(file, line("")).code, 0);
        QCOMPARE(bytesOf(out), bytes);
    }

    void whatIsWrongIsSaidInOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such paper") << QStringLiteral("lits FILE -o OUT.pdf") << 2
                                       << QByteArray("print list FILE --view NAME");
        QTest::newRow("the list of papers beside a paper")
            << QStringLiteral("list FILE --list households -o OUT.pdf") << 2 << QByteArray("--list names the papers");
        QTest::newRow("no view") << QStringLiteral("list FILE -o OUT.pdf") << 2 << QByteArray("--view is missing");
        QTest::newRow("no target") << QStringLiteral("list FILE --view alerts") << 2 << QByteArray("-o is missing");
        QTest::newRow("a period that ends before it begins")
            << QStringLiteral("briefing FILE --from 2026-10-01 --to 2026-09-30 -o OUT.pdf") << 2 << QByteArray("lies after");
        QTest::newRow("no last day") << QStringLiteral("indicators FILE --from 2026-10-01 -o OUT.pdf") << 2
                                     << QByteArray("--to is missing");
        QTest::newRow("a monitor who is nobody")
            << QStringLiteral("monitor FILE --monitor ghost --from 2025-10-01 --to 2026-09-30 -o OUT.pdf") << 3
            << QByteArray("ghost");
        QTest::newRow("no file") << QStringLiteral("list --view alerts -o OUT.pdf") << 2 << QByteArray("FILE is missing");
        QTest::newRow("a month that is none")
            << QStringLiteral("visits FILE --monitor m --month 2026-13 -o OUT.pdf") << 2 << QByteArray("2026-10");
        QTest::newRow("a roster of no community")
            << QStringLiteral("roster FILE --date 2026-12-06 --topic x -o OUT.pdf") << 2 << QByteArray("--community ID");
        QTest::newRow("a roster of an unknown community")
            << QStringLiteral("roster FILE --community c,c9 --date 2026-12-06 --topic x -o OUT.pdf") << 3 << QByteArray("c9");
        QTest::newRow("a roster of a community and a section")
            << QStringLiteral("roster FILE --community c --section S --date 2026-12-06 --topic x -o OUT.pdf") << 2
            << QByteArray("--section NAME");
        QTest::newRow("a roster without a topic")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic= -o OUT.pdf") << 2 << QByteArray("--topic");
        QTest::newRow("a roster on a topic that is nearly another")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic light_werk -o OUT.pdf") << 2
            << QByteArray("light_work");
        QTest::newRow("a roster for nobody known")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic light_work --audience cats -o OUT.pdf") << 2
            << QByteArray("children");
        QTest::newRow("a roster of a hole") << QStringLiteral(
                                                   "roster FILE --community ,, --date 2026-12-06 --topic light_work -o OUT.pdf")
                                            << 2 << QByteArray("--community ID");
        QTest::newRow("a form of a referral that is not there")
            << QStringLiteral("referral FILE --child k1 --referral r9 -o OUT.pdf") << 3 << QByteArray("r9");
        QTest::newRow("a roster of no such section")
            << QStringLiteral("roster FILE --section Nowhere --date 2026-12-06 --topic x -o OUT.pdf") << 3
            << QByteArray("Nowhere");
        QTest::newRow("a roster with a logo that is none")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic x --logo FILE -o OUT.pdf") << 3
            << QByteArray("PNG, JPEG and SVG");
        QTest::newRow("a page that a roster has not")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic x --page 9 -o OUT.pdf") << 3
            << QByteArray("page 9");
        QTest::newRow("a page that is none")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic x --page two -o OUT.pdf") << 3
            << QByteArray("two");
        QTest::newRow("a list that was never printed")
            << QStringLiteral("roster-again FILE --number 2345-6789 -o OUT.pdf") << 3 << QByteArray("2345-6789");
        QTest::newRow("fewer rows than a roster has")
            << QStringLiteral("roster FILE --community c --date 2026-12-06 --topic x --blank-rows 5 -o OUT.pdf") << 2
            << QByteArray("--blank-rows");
        QTest::newRow("a month in which no quarter starts")
            << QStringLiteral("remediation-plan FILE --quarter 2026-11 -o OUT.pdf") << 2 << QByteArray("--quarter 2026-10");
        QTest::newRow("a quarter that is none")
            << QStringLiteral("remediation-plan FILE --quarter 2026-13 -o OUT.pdf") << 2 << QByteArray("--quarter");
        QTest::newRow("a referral of an unknown child")
            << QStringLiteral("referral FILE --child k9 -o OUT.pdf") << 3 << QByteArray("k9");
        QTest::newRow("a referral before the child is known")
            << QStringLiteral("referral FILE --child k1 --as-of 2010-01-01 -o OUT.pdf") << 3 << QByteArray("not known");
        QTest::newRow("an unknown view") << QStringLiteral("list FILE --view alrts -o OUT.pdf") << 2
                                         << QByteArray("nearest is alerts");
        QTest::newRow("the beginning of a view")
            << QStringLiteral("list FILE --view due -o OUT.pdf") << 2 << QByteArray("nearest is due-30-days");
        QTest::newRow("an unknown child") << QStringLiteral("child FILE --child k9 -o OUT.pdf") << 3 << QByteArray("k9");
        QTest::newRow("an unknown monitor") << QStringLiteral("visits FILE --monitor m9 --month 2026-10 -o OUT.pdf") << 3
                                            << QByteArray("makes the list of the unassigned households");
        QTest::newRow("a page of nobody") << QStringLiteral(
                                                 "monitor FILE --monitor= --from 2026-10-01 --to 2026-10-31 -o OUT.pdf")
                                          << 2 << QByteArray("--monitor takes the id of a person");
        QTest::newRow("a handover of nobody") << QStringLiteral("handover FILE --monitor= --as-of 2026-10-31 -o OUT.pdf") << 2
                                              << QByteArray("--monitor takes the id of a person");
        QTest::newRow("names for no reason")
            << QStringLiteral("child FILE --child k1 --names -o OUT.pdf") << 2 << QByteArray("--reason");
        QTest::newRow("names for nothing but blanks")
            << QStringLiteral("child FILE --child k1 --names --reason=\u2003 -o OUT.pdf") << 2 << QByteArray("--reason");
        QTest::newRow("a reason without names")
            << QStringLiteral("child FILE --child k1 --reason handover -o OUT.pdf") << 2 << QByteArray("--names");
        QTest::newRow("names on a list") << QStringLiteral("list FILE --view alerts --names --reason handover -o OUT.pdf") << 2
                                         << QByteArray("the papers child, monitor, checklist, supervision-sheet, referral");
        QTest::newRow("names on a route sheet")
            << QStringLiteral("route FILE --monitor m --week 2026-11-02 --names --reason handover -o OUT.pdf") << 2
            << QByteArray("--names is for");
        QTest::newRow("a route without a week")
            << QStringLiteral("route FILE --monitor m -o OUT.pdf") << 2 << QByteArray("--week is missing");
        QTest::newRow("a week that is no day")
            << QStringLiteral("route FILE --monitor m --week 2026-W45 -o OUT.pdf") << 2 << QByteArray("--week");
        QTest::newRow("a route with nobody") << QStringLiteral("route FILE --monitor NOBODY --week 2026-11-02 -o OUT.pdf") << 2
                                             << QByteArray("--monitor takes the id of a person");
        QTest::newRow("a checklist that is none") << QStringLiteral("checklist FILE --checklist nothing -o OUT.pdf") << 3
                                                  << QByteArray("There is no checklist nothing");
        QTest::newRow("a checklist for a stranger")
            << QStringLiteral("checklist FILE --monitor m9 -o OUT.pdf") << 3 << QByteArray("m9");
        QTest::newRow("a checklist for somebody who was not there yet")
            << QStringLiteral("checklist FILE --monitor n --as-of 2026-10-31 -o OUT.pdf") << 3 << QByteArray("no active monitor");
        QTest::newRow("a sheet of no day") << QStringLiteral("supervision-sheet FILE --monitor m -o OUT.pdf") << 2
                                           << QByteArray("--as-of is missing");
        QTest::newRow("a sheet of somebody who was not there yet")
            << QStringLiteral("supervision-sheet FILE --monitor n --as-of 2026-10-31 -o OUT.pdf") << 3
            << QByteArray("no active monitor");
        QTest::newRow("a logbook that is not there")
            << QStringLiteral("list FILE --view alerts --logbook OUT/none.logbook -o OUT.pdf") << 3 << QByteArray("not there");
        QTest::newRow("a folder that is not there")
            << QStringLiteral("list FILE --view alerts -o OUT/none/x.pdf") << 3 << QByteArray("cannot be written");
    }

    void whatIsWrongIsSaidInOneLine()
    {
        QFETCH(const QString, line);
        QFETCH(const int, code);
        QFETCH(const QByteArray, says);
        const CaseFileBuilder file = village();
        const QStringList before = QDir(file.folder()).entryList(QDir::Files);
        const Ended ended = print(file, line);
        QCOMPARE(ended.code, code);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QCOMPARE(ended.err.trimmed().count('\n'), 0);
        QCOMPARE(QDir(file.folder()).entryList(QDir::Files), before);
    }

    void withoutADayItIsTheFilesOwn()
    {
        const CaseFileBuilder file = village();
        QCOMPARE(print(file, QStringLiteral("list FILE --view unassigned --printed-on 2026-11-02 -o OUT.pdf")).code, 0);
        const QString text = textOf(file.folder() + QStringLiteral("/out.pdf"));
        const Date day = file.load().snapshot->asOf.day();
        const QString year = QString::number(day.ymd().year);
        QVERIFY2(text.contains(QStringLiteral("as of")) && text.contains(year), qPrintable(text));
    }

    void namesLeaveForAReasonAndAreRecorded()
    {
        const CaseFileBuilder file = village();
        const QString logbook = file.folder() + QStringLiteral("/own.logbook");
        Logbook(optionsOf(logbook)); // there has to be one: what is named and missing is a mistake
        const QString out = file.folder() + QStringLiteral("/out.pdf");
        QCOMPARE(print(file, QStringLiteral("child FILE --child k1 --names --reason handover --logbook ") + logbook +
                                 QStringLiteral(" -o OUT.pdf"))
                     .code,
                 0);
        const QString named = textOf(out);
        QVERIFY2(named.contains(QStringLiteral("handover")), qPrintable(named));
        QCOMPARE(print(file, QStringLiteral("visits FILE --monitor m --month 2026-10 --logbook ") + logbook +
                                 QStringLiteral(" -o OUT.pdf"))
                     .code,
                 0);
        const QString visits = textOf(out);
        QCOMPARE(print(file, QStringLiteral("route FILE --monitor m --week 2026-11-04 --logbook ") + logbook +
                                 QStringLiteral(" -o OUT.pdf"))
                     .code,
                 0);
        const QString working = visits + textOf(out);
        const auto snapshot = Logbook(optionsOf(logbook)).snapshot();
        const auto &left = snapshot->all<Departure>();
        QCOMPARE(left.size(), std::size_t(3));
        for (const Departure &departure : left) {
            const bool isCase = departure.kind == DepartureKind::casePaper;
            QVERIFY(isCase || departure.kind == DepartureKind::visitList || departure.kind == DepartureKind::routeSheet);
            QCOMPARE(departure.subject.id, isCase ? std::string("k1") : std::string("m"));
            QCOMPARE(departure.reason, isCase ? std::string("handover") : std::string());
            QVERIFY(departure.named && (isCase ? named : working).contains(QString::fromStdString(departure.number)));
        }
    }

    // 30 visits of five minutes each are very strong; what is not stays in the window.
    void theSignalsThatHoldStandOnAMonitorsPaper()
    {
        CaseFileBuilder file = sixMonitors("'none'");
        file.sql("UPDATE visit SET ended_at = replace(started_at, 'T09:00', 'T09:05') WHERE personnel_id = 'late'");
        file.sql("UPDATE visit SET ended_at = replace(started_at, 'T09:00', 'T09:05') WHERE id LIKE 'ann-1_'");
        const auto textFor = [&](const char *monitor) {
            const Ended ended =
                print(file, QStringLiteral("monitor FILE --from 2026-03-01 --to 2026-03-31 -o OUT.pdf --monitor ") +
                                QLatin1String(monitor));
            return ended.code == 0 ? textOf(file.folder() + QStringLiteral("/out.pdf")).simplified()
                                   : QString::fromUtf8(ended.err);
        };
        const QString late = textFor("late");
        QVERIFY2(late.contains(QStringLiteral("Signals to look into")) && late.contains(QStringLiteral("Very short visits")),
                 qPrintable(late));
        QVERIFY2(late.contains(QStringLiteral("30 of 30")), qPrintable(late));
        const QString ann = textFor("ann");
        QVERIFY2(ann.contains(QStringLiteral("What stands out")) && !ann.contains(QStringLiteral("Signals to look into")),
                 qPrintable(ann));
    }

    void everyPaperHasALine()
    {
        const Ended ended =
            ran(QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"), {QStringLiteral("print"), QStringLiteral("--list")});
        QCOMPARE(ended.code, 0);
        for (const char *name :
             {"list", "child", "visits", "checklist", "route", "supervision-sheet", "roster", "remediation-plan", "referral"})
            QVERIFY2(QByteArray('\n' + ended.out).contains('\n' + QByteArray(name) + ' '), name);
    }
};

QTEST_GUILESS_MAIN(PrintTest)
#include "tst_print.moc"
