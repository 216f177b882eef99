// The route sheet of a week: a working paper like the visit list, with the coaching visits that are planned.
#include "printed.h"
#include "support/toldcoaching.h"
#include "support/u.h"
#include "watchedhouseholds.h"

#include "app/shared/language.h"
#include "models/reports/routepaper.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kFrench(QLocale::French, QLocale::IvoryCoast);
const Date kWednesday = *Date::fromYmd(2026, 12, 2); // its week begins on 30 November

Paper route(const OpenFile &file, const LogbookSnapshot *logbook, const char *person = "p1", Date day = kWednesday,
            const QLocale &locale = kEnglish)
{
    return routePaper(*file.book, file.load, logbook, file.person(person), day,
                      {*Date::fromYmd(2026, 10, 31), u("M. Konan"), locale});
}

QString wordsOn(const QByteArray &pdf) { return pagesOf(pdf).join(u'\n').simplified(); }

} // namespace

class RoutePaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two files that differ only in what happened to the children give the same paper, byte by byte.
    void whatHappenedToAChildLeavesNoTrace()
    {
        const LogbookSnapshot logbook = toldCoaching(u("of p1; plan P1 2026-12-01 c1 h1"));
        for (const char *person : {"p1", "p2"}) {
            const QByteArray cases = printed(route(openedWith(kCases), &logbook, person));
            QVERIFY(cases.size() > 1000);
            QVERIFY(cases == printed(route(openedWith(kOthers), &logbook, person)));
        }
    }

    void noWordOfAChildStandsThere()
    {
        const LogbookSnapshot logbook = toldCoaching(u("of p1; plan P1 2026-12-01 c1 h1; action 2026-01-01 - - D16"));
        const QString words = wordsOn(printed(route(openedWith(kOthers), &logbook)));
        for (const char *word : {"Zz", "labour", "risk", "stable", "clear", "assess", "overdue", "alert", "relapse", "girl",
                                 "boy", "follow-up", "child", "aged", "urgent", "hazard", "D16"})
            QVERIFY2(!words.contains(u(word), Qt::CaseInsensitive), word);
        static const QRegularExpression days(u("(\\d{1,2}) (January|May|October|November|December) \\d{4}"));
        for (auto found = days.globalMatch(words); found.hasNext();) {
            const QString one = found.next().captured();
            QVERIFY2((QStringList{u("31 October 2026"), u("30 November 2026"), u("1 December 2026")}).contains(one),
                     qPrintable(one));
        }
    }

    void plannedVisitsStandOnTop()
    {
        const LogbookSnapshot logbook =
            toldCoaching(u("of p1; plan P3 2026-12-06 c3 -; plan P1 2026-11-30 c2 h3; plan P4 2026-12-07 "
                           "c1 -; plan P0 2026-11-29 c1 -; plan P2 2026-12-01 c1 -; held 2026-12-01; of "
                           "p2; plan P5 2026-12-02 c1 h7"));
        const QString words = wordsOn(printed(route(openedWith(kCases), &logbook)));
        const qsizetype monday = words.indexOf(u("Monday 30 November 2026 Accompanied visit Éboué =SUM(A1) (h-1)"));
        const qsizetype sunday = words.indexOf(u("Sunday 6 December 2026 Accompanied visit Abengourou <i>"));
        QVERIFY2(monday > 0 && monday < sunday, qPrintable(words));
        QVERIFY2(sunday < words.indexOf(u("Head of household")), qPrintable(words));
        QCOMPARE(words.count(u("Accompanied visit")), 2);
    }

    // A row a stop, in the order of the plan, each with its day, its community and whose household it is.
    void everyStopHasARow()
    {
        const LogbookSnapshot logbook = toldCoaching(u("of p1; plan P1 2026-12-01 c2 h3; stop household h7; stop community c3; "
                                                       "stop household gone; plan P2 2026-12-03 - -"));
        const QString words = wordsOn(printed(route(openedWith(kCases), &logbook)));
        qsizetype at = 0;
        for (const char *row :
             {"Tuesday 1 December 2026 Accompanied visit 1 Éboué =SUM(A1) (h-1)", "Tuesday 1 December 2026 Accompanied visit 2 ",
              "Tuesday 1 December 2026 Accompanied visit 3 Abengourou <i>", "Tuesday 1 December 2026 Accompanied visit 4 ",
              "Thursday 3 December 2026 Accompanied visit"}) {
            const qsizetype next = words.indexOf(u(row), at);
            QVERIFY2(next >= at, qPrintable(u(row) + u(": ") + words));
            at = next + 1;
        }
        QVERIFY2(words.contains(u("no longer in the file")), qPrintable(words));
        QCOMPARE(words.count(u("Accompanied visit")), 5);
    }

    void withoutALogbookNothingIsSaidOfVisits()
    {
        const QString words = wordsOn(printed(route(openedWith(kCases), nullptr)));
        QVERIFY2(!words.contains(u("oaching")) && words.contains(u("Route sheet, week of 30 November 2026")), qPrintable(words));
    }

    void anEmptyWeekSaysSo()
    {
        const OpenFile file = openedWith(std::vector<Past>{{"h1", "2026-10-01 none"}});
        const LogbookSnapshot logbook;
        const QString words = wordsOn(printed(route(file, &logbook)));
        QVERIFY2(words.contains(u("No coaching visit is planned for this week.")), qPrintable(words));
        QVERIFY2(words.contains(u("No household is due by the end of this week.")), qPrintable(words));
    }

    void dueUpToSunday_data()
    {
        QTest::addColumn<QString>("last"); // an assessment a year before it falls due
        QTest::addColumn<bool>("there");
        QTest::newRow("due on Sunday") << u("2025-12-06 none") << true;
        QTest::newRow("due on Monday") << u("2025-12-07 none") << false;
        QTest::newRow("left over") << u("2024-01-10 none") << true;
    }

    void dueUpToSunday()
    {
        QFETCH(const QString, last);
        QFETCH(const bool, there);
        const QByteArray course = last.toUtf8();
        const OpenFile file = openedWith(std::vector<Past>{{"h1", course.constData()}});
        for (const int weekday : {0, 6}) // any day of the week names it
            QCOMPARE(wordsOn(printed(route(file, nullptr, "p1", day("2026-11-30").addDays(weekday)))).contains(u("H-10")), there);
    }

    void longNamesAreAllThere()
    {
        const auto file = fileWith(kCases);
        const QString name = u("Adjoua ").repeated(700).trimmed();
        file->sql("UPDATE household SET head_name = '" + name.toStdString() + "', code = '" + std::string(300, 'C') + "'");
        file->sql("UPDATE community SET name = '" + std::string(300, 'Y') + "'");
        const LogbookSnapshot logbook = toldCoaching(u("of p1; plan P1 2026-12-01 c1 h1"));
        const QByteArray pdf = printed(route(opened(*file), &logbook));
        const QString words = wordsOn(pdf);
        QCOMPARE(words.count(u("Adjoua")), 7 * 700); // six households and a planned visit
        QVERIFY(words.contains(u("Signature")));
    }

    // What warns of the list stands before it, and no note by itself on a page.
    void theTabletIsSaidUnderTheTitle()
    {
        const auto file = fileWith(kCases);
        file->row("sync_state",
                  {{"device_id", text("t")}, {"personnel_id", text("p1")}, {"last_sync_at", text("2026-01-01T08:00:00Z")}});
        const LogbookSnapshot logbook;
        const Paper paper = route(opened(*file), &logbook);
        const QString words = wordsOn(printed(paper));
        const qsizetype warning = words.indexOf(u("has not synced"));
        QVERIFY2(warning > 0 && warning < words.indexOf(u("Coaching visits of this week")), qPrintable(words));
        QCOMPARE(words.count(u("has not synced")), 1);
        QCOMPARE(paper.closing, std::size_t(1));
    }

    void namesStandAsWrittenInBothLanguages()
    {
        const LogbookSnapshot logbook = toldCoaching(u("of p1; plan P1 2026-12-01 gone gone"));
        for (const QLocale &locale : {kEnglish, kFrench}) {
            const bool isFrench = locale == kFrench;
            installLanguage(languageOf(isFrench ? u("fr") : u("en")));
            const Paper paper = route(openedWith(kCases), &logbook, "p1", kWednesday, locale);
            const QByteArray pdf = printed(paper);
            const QString words = wordsOn(pdf);
            for (const char *text : {"Awa Ouattara", "H-2", "<b>Adjoua</b> & Fils", "=SUM(A1)", "Abengourou <i>", "M. Konan"})
                QVERIFY2(words.contains(u(text)), text);
            QVERIFY(words.contains(paper.number));
            installLanguage(languageOf(u("en")));
            QCOMPARE(words.contains(u("return it to the supervisor or destroy it after use")), !isFrench);
            for (const char *heading :
                 isFrench ? std::array{"Feuille de route, semaine du", "Visites d’accompagnement de la semaine", "Chef de ménage"}
                          : std::array{"Route sheet, week of", "Coaching visits of this week", "Head of household"})
                QVERIFY2(words.contains(u(heading)), heading);
            QVERIFY2(!words.contains(u("…")), qPrintable(words));
            const QString info = QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {}));
            QVERIFY(!info.contains(u("Awa")) && !info.contains(u("Konan")));
        }
    }
};

int main(int argc, char *argv[]) { return runOnPaper<RoutePaperTest>(argc, argv); }
#include "tst_routepaper.moc"
