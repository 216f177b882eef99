// Training (INDICATORS.md 9), reckoned by hand: passed or not, until when, overdue.
#include "models/domain/qstring.h"
#include "models/indicators/training.h"

#include "support/casefilebuilder.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

std::optional<Date> dayIn(const QString &text) { return Date::parse(text.toStdString()); }

RowHead nextHead()
{
    RowHead head;
    head.key = Key::random();
    head.rev = 1;
    return head;
}

// Steps between semicolons; "-" is nothing.
//   module CODE VALIDITY [pass=N] [due=DAYS] [required] [rev=N]
//   training CODE MODULE HELD
//   attended TRAINING MONITOR SCORE      absent TRAINING MONITOR SCORE
void tell(LogbookSnapshot &logbook, const QString &step)
{
    const QStringList words = step.split(u' ', Qt::SkipEmptyParts);
    if (words[0] == u("module")) {
        TrainingModule module;
        module.head = nextHead();
        module.code = words[1].toStdString();
        module.validity = Validity::parse(words[2].toStdString()).value();
        for (const QString &word : words.mid(3)) {
            if (word.startsWith(u("pass=")))
                module.passMark = word.mid(5).toDouble();
            else if (word.startsWith(u("due=")))
                module.dueAfterHireDays = word.mid(4).toInt();
            else if (word.startsWith(u("rev=")))
                module.head.rev = word.mid(4).toInt();
            else
                module.required = true;
        }
        logbook.all<TrainingModule>().push_back(module);
    } else if (words[0] == u("training")) {
        Training training;
        training.head = nextHead();
        training.code = words[1].toStdString();
        training.trainingModule = words[2].toStdString();
        training.heldOn = dayIn(words[3]);
        logbook.all<Training>().push_back(training);
    } else {
        TrainingAttendance attendance;
        attendance.head = nextHead();
        attendance.training = words[1].toStdString();
        attendance.monitor = {"personnel", words[2].toStdString(), {}};
        attendance.present = words[0] == u("attended");
        if (words[3] != u("-"))
            attendance.score = words[3].toDouble();
        logbook.all<TrainingAttendance>().push_back(attendance);
    }
}

LogbookSnapshot told(const QString &story)
{
    LogbookSnapshot logbook;
    for (const QString &step : story.split(u';', Qt::SkipEmptyParts))
        tell(logbook, step.trimmed());
    return logbook;
}

QString dayText(const std::optional<Date> &day) { return day ? QString::fromStdString(day->iso()) : u("-"); }

QString rowText(const MonitorTraining &row)
{
    return u("%1 %2 %3%4")
        .arg(QString::fromLatin1(trainingStatusCode(row.status).data()), dayText(row.lastPassedOn), dayText(row.expiresOn),
             row.overdue ? u(" overdue") : QString());
}

} // namespace

class TrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHolds_data()
    {
        QTest::addColumn<QString>("hired");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("expected"); // of m on 2026-03-01
        const auto row = [](const char *name, const char *hired, const char *story, const char *expected) {
            QTest::newRow(name) << u(hired) << u(story) << u(expected);
        };
        row("never, not required", "2020-01-01", "module M none due=1", "never - -");
        row("required, its last day", "2026-01-30", "module M none required due=30", "never - -");
        row("required, a day late", "2026-01-29", "module M none required due=30", "never - - overdue");
        row("required at once, hired today", "2026-03-01", "module M none required due=0", "never - -");
        row("required at once, hired yesterday", "2026-02-28", "module M none required due=0", "never - - overdue");
        row("required, nobody knows since when", "-", "module M none required due=30", "never - -");
        row("required, nobody says when", "2020-01-01", "module M none required", "never - -");
        row("required and passed long ago", "2020-01-01",
            "module M months:1 required due=30; training T M 2020-02-01; attended T m -", "expired 2020-02-01 2020-03-01");

        row("for good", "-", "module M none; training T M 1999-12-31; attended T m -", "valid 1999-12-31 -");
        row("the day itself", "-", "module M none; training T M 2026-03-01; attended T m -", "valid 2026-03-01 -");
        row("a day later has not happened", "-", "module M none; training T M 2026-03-02; attended T m -", "never - -");
        row("a plan", "-", "module M none; training T M -; attended T m -", "never - -");
        row("absent", "-", "module M none; training T M 2026-02-01; absent T m -", "never - -");
        row("absent with a score", "-", "module M none pass=50; training T M 2026-02-01; absent T m 100", "never - -");
        row("at the pass mark", "-", "module M none pass=79.5; training T M 2026-02-01; attended T m 79.5", "valid 2026-02-01 -");
        row("under the pass mark", "-", "module M none pass=79.5; training T M 2026-02-01; attended T m 79.4", "never - -");
        row("no score for a pass mark", "-", "module M none pass=0; training T M 2026-02-01; attended T m -", "never - -");
        row("pass mark 0", "-", "module M none pass=0; training T M 2026-02-01; attended T m 0", "valid 2026-02-01 -");
        row("a score without a pass mark", "-", "module M none; training T M 2026-02-01; attended T m 0", "valid 2026-02-01 -");
        row("another's", "-", "module M none; training T M 2026-02-01; attended T n -", "never - -");
        row("failed late after passing early", "-",
            "module M months:12 pass=50; training T1 M 2025-06-30; attended T1 m 60; training T2 M 2026-02-01; attended T2 m 40",
            "valid 2025-06-30 2026-06-30");
        row("the latest passed", "-",
            "module M months:12; training T2 M 2025-12-31; attended T2 m -; training T1 M 2025-01-31; attended T1 m -",
            "valid 2025-12-31 2026-12-31");
        row("of another module", "-", "module M none; training T N 2026-02-01; attended T m -", "never - -");
        row("without its training", "-", "module M none; attended T m -", "never - -");

        row("expires today", "-", "module M months:1; training T M 2026-02-01; attended T m -", "due_soon 2026-02-01 2026-03-01");
        row("expired yesterday", "-", "module M months:1; training T M 2026-01-31; attended T m -",
            "expired 2026-01-31 2026-02-28");
        row("expires in 60 days", "-", "module M months:2; training T M 2026-02-28; attended T m -",
            "due_soon 2026-02-28 2026-04-28");
        row("expires on the sixtieth day", "-", "module M months:3; training T M 2026-01-30; attended T m -",
            "due_soon 2026-01-30 2026-04-30");
        row("expires on the day after", "-", "module M date:05-01; training T M 2026-01-30; attended T m -",
            "valid 2026-01-30 2026-05-01");
        row("the end of a shorter month", "-", "module M months:3; training T M 2025-11-30; attended T m -",
            "expired 2025-11-30 2026-02-28");
        row("before each season", "-", "module M date:09-01; training T M 2025-09-01; attended T m -",
            "valid 2025-09-01 2026-09-01");
        row("the day before the season", "-", "module M date:09-01; training T M 2025-08-31; attended T m -",
            "expired 2025-08-31 2025-09-01");
        row("29 February", "-", "module M date:02-29; training T M 2026-02-28; attended T m -", "due_soon 2026-02-28 2026-03-01");
        row("29 February, on 1 March", "-", "module M date:02-29; training T M 2026-03-01; attended T m -",
            "valid 2026-03-01 2027-03-01");

        row("of two modules of one code the one written more often", "-",
            "module M months:12 rev=2; module M none; training T M 2026-02-01; attended T m -", "valid 2026-02-01 2027-02-01");
    }

    void whatHolds()
    {
        QFETCH(const QString, hired);
        QFETCH(const QString, story);
        CaseFileBuilder file;
        file.skeleton();
        if (hired != u("-"))
            file.sql("UPDATE personnel SET hired_on = '" + hired.toStdString() + "' WHERE id = 'm'");
        const LogbookSnapshot logbook = told(story);
        const auto rows = trainingOn(*file.book(), logbook, day("2026-03-01"));
        QCOMPARE(rows.size(), std::size_t(1));
        QTEST(rowText(rows.front()), "expected");
    }

    void whoIsToBeInvited_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<bool>("invited");
        const auto row = [](const char *name, const char *story, bool invited) { QTest::newRow(name) << u(story) << invited; };
        row("never, required", "module M none required", true);
        row("never, not required", "module M none", false);
        row("valid", "module M none required; training T M 2026-02-01; attended T m -", false);
        row("soon", "module M months:1; training T M 2026-02-01; attended T m -", true);
        row("expired", "module M months:1; training T M 2026-01-01; attended T m -", true);
        row("of another module", "module M none; module N none required", false);
    }

    void whoIsToBeInvited()
    {
        QFETCH(const QString, story);
        QFETCH(const bool, invited);
        CaseFileBuilder file;
        file.skeleton();
        QCOMPARE(whoNeeds(*file.book(), told(story), "M", day("2026-03-01")).size(), std::size_t(invited ? 1 : 0));
    }

    void everyMonitorHasEveryModule()
    {
        CaseFileBuilder file;
        file.skeleton();
        file.row("personnel", {{"id", text("Z")}, {"role", text("monitor")}});
        file.row("personnel", {{"id", text("s")}, {"role", text("supervisor")}});
        const LogbookSnapshot logbook =
            told(u("module b none; module B10 none; module B9 none; training T b 2026-01-01; attended T s "
                   "-; attended T Z -"));
        QStringList seen;
        const auto book = file.book();
        for (const MonitorTraining &row : trainingOn(*book, logbook, day("2026-03-01")))
            seen.append(qstring(book->snapshot->personnel.id(row.monitor)) + u' ' +
                        QString::fromStdString(row.trainingModule->code) + u' ' +
                        QString::fromLatin1(trainingStatusCode(row.status).data()));
        QCOMPARE(seen, QStringList({u("Z B10 never"), u("Z B9 never"), u("Z b valid"), u("m B10 never"), u("m B9 never"),
                                    u("m b never")}));
        QVERIFY(trainingOn(*book, {}, day("2026-03-01")).empty());
    }

    void soonIsASetting()
    {
        Settings settings;
        settings.trainingDueSoonDays = 0;
        CaseFileBuilder file;
        file.skeleton();
        const LogbookSnapshot logbook = told(u("module M months:1; training T M 2026-02-02; attended T m -"));
        QCOMPARE(rowText(trainingOn(*file.book(settings), logbook, day("2026-03-01")).front()), u("valid 2026-02-02 2026-03-02"));
        QCOMPARE(rowText(trainingOn(*file.book(settings), logbook, day("2026-03-02")).front()),
                 u("due_soon 2026-02-02 2026-03-02"));
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "tst_training.moc"
