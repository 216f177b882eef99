// How monitors are employed and what a leaving costs, by hand: contracts on their borders, languages, seasons, the ninety days.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/personnel.h"

#include <QTest>

using namespace clmrs;

namespace {

const Date kDay = *Date::fromYmd(2026, 10, 31);

QStringList idsOf(const Casebook &book, const std::vector<Ref<Personnel>> &people)
{
    QStringList ids;
    for (const Ref<Personnel> one : people)
        ids.append(qstring(book.snapshot->personnel.id(one)));
    return ids;
}

QString countText(const Casebook &book, TeamFact fact)
{
    const TeamCount count = teamCount(*book.snapshot, fact, kDay);
    return idsOf(book, count.fitting).join(u',') + u(" of ") + idsOf(book, count.known).join(u',');
}

// "2025-10-01 start m,n hired - left m 1h 1f"
QString seasonText(const Casebook &book, const SeasonTurnover &season)
{
    QStringList left;
    for (const MonitorLeft &one : season.left)
        left.append(u("%1 %2h %3f")
                        .arg(qstring(book.snapshot->personnel.id(one.monitor)))
                        .arg(one.households.size())
                        .arg(one.missed.size()));
    return u("%1 start %2 hired %3 left %4")
        .arg(QString::fromStdString(season.season.from.iso()), idsOf(book, season.atStart).join(u','),
             idsOf(book, season.hired).join(u','), left.join(u','));
}

} // namespace

class PersonnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsOfTheTeam_data()
    {
        QTest::addColumn<QString>("columns"); // of person m; n says nothing
        QTest::addColumn<int>("fact");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *columns, TeamFact fact, const char *expected) {
            QTest::newRow(columns) << u(columns) << int(fact) << u(expected);
        };
        row("dedicated=1", TeamFact::dedicated, "m of m");
        row("dedicated=0", TeamFact::dedicated, " of m");
        row("dedicated=-", TeamFact::dedicated, " of ");
        row("weekly_hours=35", TeamFact::fullTime, "m of m");
        row("weekly_hours=34.5", TeamFact::fullTime, " of m");
        row("sex=female", TeamFact::women, "m of m");
        row("sex=other", TeamFact::women, " of ");
        row("contract=permanent", TeamFact::permanent, "m of m");
        row("contract=seasonal", TeamFact::permanent, " of m");
        row("contract_end=2026-11-30", TeamFact::endsIn30, "m of m");
        row("contract_end=2026-12-01", TeamFact::endsIn30, " of m");
        row("contract_end=2026-10-31", TeamFact::endsIn30, "m of m"); // the last day is today
        row("contract_end=2026-10-30", TeamFact::endsIn30, " of m");
        row("contract_end=2026-12-30", TeamFact::endsIn60, "m of m");
        row("contract_end=2026-12-31", TeamFact::endsIn60, " of m");
        row("contract_end=2027-01-29", TeamFact::endsIn90, "m of m");
        row("contract_end=2027-01-30", TeamFact::endsIn90, " of m");
        row("contract=permanent contract_end=-", TeamFact::endsIn90, " of m");
        row("contract=fixed_term contract_end=-", TeamFact::endsIn90, " of ");
        row("contract=fixed_term contract_end=2026-10-30", TeamFact::ended, "m of m");
        row("contract=fixed_term contract_end=2026-10-31", TeamFact::ended, " of m");
        row("hired_on=2025-11-01", TeamFact::underAYear, "m of m");
        row("hired_on=2025-10-31", TeamFact::underAYear, " of m");
        row("education=upper_secondary", TeamFact::upperSecondary, "m of m");
        row("education=lower_secondary", TeamFact::upperSecondary, " of m");
        row("education=tertiary left_on=2026-10-31", TeamFact::upperSecondary, " of ");
    }

    void factsOfTheTeam()
    {
        QFETCH(const QString, columns);
        QFETCH(const int, fact);
        const auto book = villageOf((u("person m ") + columns + u("; person n")).toUtf8().constData());
        QTEST(countText(*book, TeamFact(fact)), "expected");
    }

    void vacancies_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("expected"); // "c 1/2 bci; dyu in c"
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected);
        };
        row("everybody has somebody", "person m; assign m", "");
        row("a household with nobody", "person m; household h2; assign m household=h", "c 1/2 ");
        row("a whole community", "person m; assign m; community d; household h2 in=d", "d 1/1 ");
        row("whoever had it has left", "person m left=2026-10-31; assign m; person n", "c 1/1 ");
        row("out of scope is no vacancy", "person m; assign m; community d; household h2 in=d consent=refused", "");
        row("its languages", "person m languages=bci; session 2026-05-01 language=bci", "c 1/1 bci");
        row("a language nobody speaks", "person m languages=bci; assign m; session 2026-05-01 language=dyu", "; dyu in c");
        row("of whom it is not known", "person m languages=-; assign m; session 2026-05-01 language=dyu", "; dyu in c");
        row("too long ago", "person m languages=bci; assign m; session 2024-10-31 language=dyu", "");
    }

    void vacancies()
    {
        QFETCH(const QString, story);
        const auto book = villageOf(story.toUtf8().constData());
        const CaseSnapshot &file = *book->snapshot;
        const Recruitment recruitment = recruitmentOn(*book, caseloadOn(*book, kDay, Progress()));
        QString said;
        for (const PlaceWithoutMonitor &place : recruitment.places)
            said += u("%1 %2/%3 %4")
                        .arg(qstring(file.communities.id(place.community)))
                        .arg(place.households.size())
                        .arg(place.all)
                        .arg(qstring(place.languages));
        for (const LanguageWithoutMonitor &language : recruitment.languages)
            said += u("; %1 in %2").arg(qstring(language.tag), qstring(file.communities.id(language.communities.front())));
        QTEST(said, "expected");
    }

    void timeInPost_data()
    {
        QTest::addColumn<QString>("hired");
        QTest::addColumn<int>("months");
        QTest::newRow("today") << u("2026-10-31") << 0;
        QTest::newRow("a month at the end of a shorter one") << u("2026-09-30") << 1;
        QTest::newRow("a day under a year") << u("2025-11-01") << 11;
        QTest::newRow("a year") << u("2025-10-31") << 12;
    }

    void timeInPost()
    {
        QFETCH(const QString, hired);
        const auto book = villageOf((u("person m hired_on=") + hired + u(" contract_end=2026-10-30")).toUtf8().constData());
        const Caseload load = caseloadOn(*book, kDay, Progress());
        const auto rows = employmentOn(*book, load, nullptr);
        QTEST(rows.front().monthsInPost.value_or(-1), "months");
        QCOMPARE(rows.front().daysToContractEnd.value_or(99), -1);
    }

    void languagesOfTheirSessions_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected);
        };
        row("another", "person m languages=fr; session 2026-01-10 language=bci", "bci");
        row("their own", "person m languages=fr+bci; session 2026-01-10 language=bci", "");
        row("nobody knows theirs", "person m languages=-; session 2026-01-10 language=bci", "");
        row("24 months ago", "person m languages=fr; session 2024-10-31 language=bci", "");
        row("a day less", "person m languages=fr; session 2024-11-01 language=bci", "bci");
        row("where somebody else works", "person m languages=fr; community d; session 2026-01-10 language=bci community_id=d",
            "");
    }

    void languagesOfTheirSessions()
    {
        QFETCH(const QString, story);
        const auto book = villageOf((u("assign m; ") + story).toUtf8().constData());
        const Caseload load = caseloadOn(*book, kDay, Progress());
        QStringList languages;
        for (const MonitorEmployment &row : employmentOn(*book, load, nullptr)) {
            for (const std::string &one : row.languagesToLearn)
                languages.append(QString::fromStdString(one));
        }
        QTEST(languages.join(u','), "expected");
    }

    void daysAwayOfTheYear()
    {
        const auto book = villageOf("person m");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        const auto away = [&](const char *from, const char *to) {
            logbook.all<Away>().push_back({{}, {"personnel", "m", {}}, day(from), day(to), AwayKind::leave, {}});
        };
        away("2025-10-30", "2025-11-02"); // the last two of them
        away("2026-10-31", "2026-11-10"); // the first
        QCOMPARE(employmentOn(*book, load, &logbook).front().daysAway, 3);
        QCOMPARE(employmentOn(*book, load, nullptr).front().daysAway, 0);
    }

    void whatALeavingCosts_data()
    {
        QTest::addColumn<QString>("story"); // k found on 2026-01-10: a follow-up is due on 2026-07-10
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected);
        };
        row("nobody left", "season 10", "2025-10-01 start m,n hired  left ");
        row("left on the day it was due", "person m left=2026-07-10", "2025-10-01 start m,n hired  left m 1h 1f");
        row("45 days after it was due", "person m left=2026-08-24", "2025-10-01 start m,n hired  left m 1h 1f");
        row("46 days after", "person m left=2026-08-25", "2025-10-01 start m,n hired  left m 1h 0f");
        row("44 days before", "person m left=2026-05-27", "2025-10-01 start m,n hired  left m 1h 1f");
        row("45 days before", "person m left=2026-05-26", "2025-10-01 start m,n hired  left m 1h 0f");
        row("done by that day", "person m left=2026-07-10; met 2026-07-10 k none", "2025-10-01 start m,n hired  left m 1h 0f");
        row("somebody else's household", "person n left=2026-07-10", "2025-10-01 start m,n hired  left n 0h 0f");
        row("handed over before", "person m left=2026-07-10; assign n from=2026-06-01",
            "2025-10-01 start m,n hired  left m 0h 0f");
        row("left on the season's first day", "person m left=2025-10-01", "2025-10-01 start m,n hired  left m 1h 0f");
        row("left the evening before", "person m left=2025-09-30", "2025-10-01 start n hired  left ");
        row("on its last day", "person m left=2026-09-30", "2025-10-01 start m,n hired  left m 1h 0f");
        row("the day after", "person m left=2026-10-01", "2025-10-01 start m,n hired  left ");
        row("hired in it", "person n hired_on=2025-10-02", "2025-10-01 start m hired n left ");
        row("hired on its first day", "person n hired_on=2025-10-01", "2025-10-01 start m hired n left ");
        row("there the evening before", "person n hired_on=2025-09-30", "2025-10-01 start m,n hired  left ");
        row("hired on its last day", "person n hired_on=2026-09-30", "2025-10-01 start m hired n left ");
        row("hired in the next one", "person n hired_on=2026-10-01", "2025-10-01 start m hired  left ");
        row("a supervisor", "person n role=supervisor left=2026-07-10", "2025-10-01 start m hired  left ");
    }

    void whatALeavingCosts()
    {
        QFETCH(const QString, story);
        const auto book = villageOf((u("season 10; assign m; met 2026-01-10 k hazardous; ") + story).toUtf8().constData());
        const auto seasons = turnoverUpTo(*book, kDay, Progress());
        QCOMPARE(seasons.size(), std::size_t(3));
        QVERIFY(!seasons[0].isWhole() && seasons[0].season.to == kDay && seasons[0].season.from == day("2026-10-01"));
        QVERIFY(seasons[1].isWhole() && seasons[2].season.from == day("2024-10-01"));
        QTEST(seasonText(*book, seasons[1]), "expected");
    }
};

QTEST_GUILESS_MAIN(PersonnelTest)
#include "tst_personnel.moc"
