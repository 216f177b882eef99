// The plan of support against delivery, what is thought of first, what it cost, whom to invite next, the pattern of the season,
// and referrals of the logbook beside those of the file; reckoned by hand.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/invitenext.h"
#include "models/indicators/referralcare.h"
#include "models/indicators/seasonpattern.h"
#include "models/indicators/supportcosts.h"
#include "models/indicators/supportneeds.h"
#include "models/indicators/supportplan.h"

#include <QTest>

using namespace clmrs;

namespace {

const Date kDay = day("2026-06-30");

std::shared_ptr<const Casebook> bookOf(const QString &story) { return villageOf(story.toUtf8().constData()); }
Caseload loadOf(const Casebook &book) { return caseloadOn(book, kDay, Progress()); }

PlannedSupport lineOf(const char *code, const char *quarter, SupportKind kind, const char *due = "", const char *table = "child",
                      const char *id = "k")
{
    PlannedSupport line;
    line.code = code;
    line.quarter = day(quarter);
    line.kind = kind;
    line.subject = {table, id, {}};
    line.dueOn = Date::parse(due);
    return line;
}

LogReferral referralOf(const char *code, const char *on, ReferralSystem system, Urgency urgency = Urgency::normal)
{
    LogReferral referral;
    referral.code = code;
    referral.child = {"child", "k", {}};
    referral.system = system;
    referral.urgency = urgency;
    referral.referredOn = day(on);
    return referral;
}

ReferralStep stepOf(const char *referral, CaseStage stage, const char *on)
{
    ReferralStep step;
    step.referral = referral;
    step.child = {"child", "k", {}};
    step.stage = stage;
    step.reachedOn = day(on);
    return step;
}

// "a delivered s1"
QStringList planTexts(const QString &story, std::vector<PlannedSupport> lines)
{
    const auto book = bookOf(story);
    LogbookSnapshot logbook;
    logbook.all<PlannedSupport>() = std::move(lines);
    QStringList texts;
    for (const PlanItem &item : planOn(*book, loadOf(*book), logbook))
        texts.append(QStringList{qstring(item.line.code), qstring(kPlanStateCodes[std::size_t(item.state)]),
                                 item.delivery ? qstring(book->snapshot->supports.id(item.delivery)) : u("-")}
                         .join(u' '));
    return texts;
}

// "waiting r1/- intake 2026-05-01"
QStringList referralTexts(const QString &story, const LogbookSnapshot &logbook)
{
    const auto book = bookOf(story);
    const CaseSnapshot &s = *book->snapshot;
    QStringList texts;
    for (const ReferralItem &item : referralsOn(*book, loadOf(*book), &logbook))
        texts.append(u("%1 %2/%3 %4 %5")
                         .arg(qstring(kReferralStageCodes[std::size_t(item.stage)]),
                              item.referral ? qstring(s.referrals.id(item.referral)) : u("-"),
                              item.own.empty() ? u("-") : qstring(item.own),
                              item.reached ? qstring(kCaseStageCodes[std::size_t(*item.reached)]) : u("-"),
                              item.reachedOn ? qstring(item.reachedOn->iso()) : u("-")));
    return texts;
}

} // namespace

class CareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanStandsAgainstDelivery_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QStringList>("expected"); // of a school kit for the child, quarter of April, due on 15 June
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << QStringList{u(expected)};
        };
        row("nothing came", "", "a late -");
        row("it came", "support 2026-05-02 school_kit id=s1", "a delivered s1");
        row("it came late", "support 2026-06-20 school_kit id=s1", "a delivered s1");
        row("it came on the day itself", "support 2026-06-30 school_kit id=s1", "a delivered s1");
        row("it comes later", "support 2026-07-01 school_kit id=s1", "a late -");
        row("it came before the quarter", "support 2026-03-31 school_kit id=s1", "a late -");
        row("on the quarter's first day", "support 2026-04-01 school_kit id=s1", "a delivered s1");
        row("another kind came", "support 2026-05-02 bicycle id=s1", "a late -");
        row("it came for the household", "support 2026-05-02 school_kit id=s1 child=- household=h", "a delivered s1");
        row("for the household first, then for the child",
            "support 2026-05-09 school_kit id=s1; support 2026-05-02 school_kit id=s2 child=- household=h", "a delivered s2");
        row("for the child first, then for the household",
            "support 2026-05-02 school_kit id=s1; support 2026-05-09 school_kit id=s2 child=- household=h", "a delivered s1");
        row("it came for another child", "child k2; support 2026-05-02 school_kit id=s1 child=k2", "a late -");
        row("it is only planned", "support - school_kit id=s1 planned_on=2026-05-01", "a late -");
    }

    void aPlanStandsAgainstDelivery()
    {
        QFETCH(const QString, story);
        QFETCH(const QStringList, expected);
        QCOMPARE(planTexts(story, {lineOf("a", "2026-04-01", SupportKind::schoolKit, "2026-06-15")}), expected);
    }

    // One delivery answers one line: that due earlier. What is late stands first, then the latest quarter.
    void aDeliveryAnswersOneLine()
    {
        const std::vector<PlannedSupport> lines{lineOf("b", "2026-04-01", SupportKind::schoolKit, "2026-06-20"),
                                                lineOf("a", "2026-04-01", SupportKind::schoolKit, "2026-05-20"),
                                                lineOf("d", "2026-04-01", SupportKind::bicycle, "2026-07-20"),
                                                lineOf("c", "2026-01-01", SupportKind::bicycle),
                                                lineOf("e", "2026-07-01", SupportKind::bicycle)};
        QCOMPARE(planTexts(u("support 2026-05-02 school_kit id=s1"), lines),
                 QStringList({u("c late -"), u("b late -"), u("e open -"), u("d open -"), u("a delivered s1")}));
    }

    void aLineForACommunityAndForNobody()
    {
        const auto texts = planTexts(u("support 2026-05-02 classroom id=s1 child=- community=c"),
                                     {lineOf("a", "2026-04-01", SupportKind::classroom, "2026-06-01", "community", "c"),
                                      lineOf("b", "2026-04-01", SupportKind::classroom, "2026-06-01", "child", "gone")});
        QCOMPARE(texts, QStringList({u("b late -"), u("a delivered s1")}));
    }

    // Of two workstations' lines under one code the one written more often holds.
    void aCodeStandsOnce()
    {
        PlannedSupport first = lineOf("a", "2026-04-01", SupportKind::schoolKit, "2026-06-15");
        PlannedSupport second = lineOf("a", "2026-04-01", SupportKind::bicycle, "2026-07-15");
        second.head.rev = 2;
        QCOMPARE(planTexts({}, {second, first}), QStringList{u("a open -")});
    }

    void quartersFollowTheSeason()
    {
        QCOMPARE(quarterOf(day("2026-11-28"), 10).from.iso(), std::string("2026-10-01"));
        QCOMPARE(quarterOf(day("2026-11-28"), 10).to.iso(), std::string("2026-12-31"));
        QCOMPARE(quarterOf(day("2026-09-30"), 10).from.iso(), std::string("2026-07-01"));
        QCOMPARE(quarterOf(day("2026-01-31"), 2).from.iso(), std::string("2025-11-01"));
    }

    void schoolIsThoughtOfFirst_data()
    {
        QTest::addColumn<int>("school"); // -1: not asked
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("found");
        QTest::addColumn<bool>("alert");
        QTest::addColumn<QString>("expected");
        QTest::newRow("out of school") << 0 << 11 << 1 << false << u("back_to_school");
        QTest::newRow("out of school at 14") << 0 << 14 << 1 << false << u("back_to_school");
        QTest::newRow("out of school at 15") << 0 << 15 << 1 << false << u("trade");
        QTest::newRow("goes to school") << 1 << 11 << 1 << false << u("stay_at_school");
        QTest::newRow("never asked") << -1 << 11 << 1 << false << u("ask_school");
        QTest::newRow("two in the household") << 0 << 11 << 2 << false << u("back_to_school");
        QTest::newRow("three in the household") << 0 << 11 << 3 << false << u("back_to_school household");
        QTest::newRow("in danger") << 0 << 11 << 1 << true << u("safety back_to_school");
        QTest::newRow("of unknown age") << 0 << -1 << 1 << false << u("back_to_school");
    }

    void schoolIsThoughtOfFirst()
    {
        QFETCH(const int, school);
        QFETCH(const int, age);
        QFETCH(const int, found);
        QFETCH(const bool, alert);
        QFETCH(const QString, expected);
        QStringList codes;
        for (const NeedSpec *need : needsFor({school < 0 ? std::nullopt : std::optional(school == 1),
                                              age < 0 ? std::nullopt : std::optional(age), std::size_t(found), alert}))
            codes.append(qstring(need->code));
        QCOMPARE(codes.join(u' '), expected);
    }

    void needsAreThoseOfTheFile()
    {
        const auto book =
            bookOf(u("child k2; child k3; met 2026-05-02 k hazardous school=0 danger=abuse; again k2 hazardous; again "
                     "k3 hazardous"));
        const Caseload load = loadOf(*book);
        const ChildNeeds needs = SupportNeeds(*book, load).of(*book->snapshot->children.find("k"));
        QVERIFY(needs.attendsSchool == false && needs.hasOpenAlert);
        QCOMPARE(needs.age, std::optional(12));
        QCOMPARE(needs.foundInHousehold, std::size_t(3));
    }

    // Season from October; two currencies and a support of which no cost is known.
    void costsAreNeverMixed()
    {
        const auto book =
            bookOf(u("season 10; community c2; household h2 in=c2; support 2026-05-02 school_kit cost=100 "
                     "currency=XOF; support 2025-10-01 bicycle cost=50 currency=XOF; support 2026-05-03 bicycle "
                     "child=- household=h2 cost=7 currency=USD; support 2026-05-04 other; support 2025-09-30 bicycle "
                     "cost=9 currency=XOF; support 2026-07-01 bicycle cost=1000 currency=XOF"));
        QStringList texts;
        for (const SupportCost &sum : supportCosts(*book, loadOf(*book)))
            texts.append(u("%1 %2 %3 %4 %5 %6")
                             .arg(qstring(sum.season.from.iso()),
                                  sum.community ? qstring(book->snapshot->communities.id(sum.community)) : u("all"),
                                  sum.currency.empty() ? u("-") : qstring(sum.currency))
                             .arg(sum.delivered)
                             .arg(sum.withoutCost)
                             .arg(sum.cost));
        QCOMPARE(texts, QStringList({u("2025-10-01 all - 1 1 0"), u("2025-10-01 all USD 1 0 7"), u("2025-10-01 all XOF 2 0 150"),
                                     u("2025-10-01 c - 1 1 0"), u("2025-10-01 c XOF 2 0 150"), u("2025-10-01 c2 USD 1 0 7"),
                                     u("2024-10-01 all XOF 1 0 9"), u("2024-10-01 c XOF 1 0 9")}));
        const auto kinds = kindCosts(*book->snapshot, {day("2025-10-01"), day("2026-09-30")}, kDay);
        QCOMPARE(kinds.size(), std::size_t(4)); // kit, bicycle in two currencies, other
        QCOMPARE(kinds[0].cost, 100.0);
    }

    void whoWasNeverReachedIsInvitedFirst()
    {
        const auto book =
            bookOf(u("community c2; community c3; community c4; household h2 in=c2; household h3 in=c3; household h4 "
                     "in=c3; session 2026-05-01 topic=rights; attended h; session - planned_on=2026-07-05 "
                     "community_id=c3 topic=light_work"));
        const Reach reach = reachOn(*book, loadOf(*book));
        LogbookSnapshot logbook;
        QStringList texts;
        for (const InviteNext &row : inviteNext(*book, reach, &logbook))
            texts.append(u("%1 %2/%3 %4 %5")
                             .arg(qstring(book->snapshot->communities.id(row.community)))
                             .arg(row.never)
                             .arg(row.all)
                             .arg(row.plannedOn ? qstring(row.plannedOn->iso()) : u("-"), qstring(row.topic)));
        // c4 has no household; c3 has a session ahead; child rights were spoken of in c.
        QCOMPARE(texts,
                 QStringList({u("c2 1/1 - child_rights"), u("c 0/1 - child_labour"), u("c3 2/2 2026-07-05 child_rights")}));
    }

    void theSeasonHasAPattern()
    {
        const auto book =
            bookOf(u("season 10; child k2; child k3; met 2025-01-10 k hazardous; met 2026-01-05 k2 hazardous; met "
                     "2026-06-29 k3 hazardous; session 2026-01-20 topic=x; session - planned_on=2026-07-20 topic=x"));
        const auto months = seasonPattern(*book, loadOf(*book), nullptr);
        QCOMPARE(months.size(), std::size_t(12));
        QCOMPARE(months[0].month.from.iso(), std::string("2025-10-01"));
        QCOMPARE(months[3].identifiedBefore, std::size_t(1)); // January 2025
        QCOMPARE(months[3].identified, std::optional<std::size_t>(1));
        QCOMPARE(months[3].held, std::size_t(1));
        QCOMPARE(months[8].identified, std::optional<std::size_t>(1));
        QVERIFY(!months[9].identified); // July lies ahead
        QCOMPARE(months[9].planned, std::size_t(1));
    }

    // Whatever code the file has for it.
    void aTopicThatWasSpokenOfIsNotProposed()
    {
        QStringList sessions;
        for (const char *topic : {"rights", "child_labour", "hazardous_work", "light_work", "school"})
            sessions.append(u("session 2026-05-01 topic=%1").arg(QLatin1String(topic)));
        const auto book = bookOf(sessions.join(u';'));
        const auto rows = inviteNext(*book, reachOn(*book, loadOf(*book)), nullptr);
        QCOMPARE(qstring(rows.at(0).topic), u("birth_registration"));
    }

    void referralsOfTheLogbookStandBesideThoseOfTheFile_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("own"); // referrals to the police: referred, then perhaps acknowledged, closed on
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *story, const char *own, const char *expected) {
            QTest::newRow(name) << u(story) << u(own) << u(expected).split(u';');
        };
        row("of the logbook alone", "", "2026-05-01", "waiting -/p0 - -");
        row("the same one", "referred 2026-05-01 system=police id=r1", "2026-05-08", "waiting r1/p0 - -");
        row("eight days apart", "referred 2026-05-01 system=police id=r1", "2026-05-09", "waiting r1/- - -;waiting -/p0 - -");
        row("to another service", "referred 2026-05-01 system=health id=r1", "2026-05-01", "waiting r1/- - -;waiting -/p0 - -");
        row("two, of which one is the same", "referred 2026-05-01 system=police id=r1", "2026-05-02 2026-05-03",
            "waiting r1/p0 - -;waiting -/p1 - -");
        row("later than the day", "", "2026-07-01", "later -/p0 - -");
        row("later than the day, and answered by then", "", "2026-07-01:2026-07-02:2026-07-03", "later -/p0 - -");
        row("later than the day, before what is closed", "", "2026-05-02:2026-05-04:2026-06-01 2026-07-01",
            "later -/p1 - -;closed -/p0 closure 2026-06-01");
        row("later than the day, its twin in the file is not", "referred 2026-06-28 system=police id=r1", "2026-07-01",
            "waiting r1/p0 - -");
        row("an alert that it does not answer yet", "met 2026-05-02 k hazardous danger=abuse", "2026-07-01",
            "alert_unanswered -/- - -;later -/p0 - -");
        row("an alert that it answers", "met 2026-05-02 k hazardous danger=abuse", "2026-05-02", "waiting -/p0 - -");
        row("an alert after it", "met 2026-05-02 k hazardous danger=abuse", "2026-05-01",
            "alert_unanswered -/- - -;waiting -/p0 - -");
        row("its twin in the file is silent", "referred 2026-05-01 system=police id=r1", "2026-05-02:2026-05-04",
            "acknowledged r1/p0 intake 2026-05-04");
        row("closed in the logbook", "referred 2026-05-01 system=police id=r1", "2026-05-02:2026-05-04:2026-06-01",
            "closed r1/p0 closure 2026-06-01");
        row("the file goes before", "referred 2026-05-01 system=police id=r1 acknowledged=2026-05-03",
            "2026-05-02:2026-05-04:2026-06-01", "closed r1/p0 closure 2026-06-01");
        row("answered in the file", "referred 2026-05-01 system=police id=r1 acknowledged=2026-05-03", "2026-05-02",
            "acknowledged r1/p0 intake 2026-05-03");
    }

    void referralsOfTheLogbookStandBesideThoseOfTheFile()
    {
        QFETCH(const QString, story);
        QFETCH(const QString, own);
        QFETCH(const QStringList, expected);
        LogbookSnapshot logbook;
        for (const QString &on : own.split(u' ')) {
            logbook.all<LogReferral>().push_back(referralOf(("p" + std::to_string(logbook.all<LogReferral>().size())).c_str(),
                                                            on.section(u':', 0, 0).toUtf8().constData(), ReferralSystem::police));
            logbook.all<LogReferral>().back().acknowledgedOn = Date::parse(on.section(u':', 1, 1).toStdString());
            logbook.all<LogReferral>().back().closedOn = Date::parse(on.section(u':', 2, 2).toStdString());
        }
        QCOMPARE(referralTexts(story, logbook), expected);
    }

    // The furthest stage counts, on the first day on which it was noted; stages of a later day are not known yet.
    void stagesAreTakenFromBoth()
    {
        LogbookSnapshot logbook;
        logbook.all<LogReferral>() = {referralOf("own", "2026-05-01", ReferralSystem::police, Urgency::sameDay)};
        logbook.all<ReferralStep>() = {stepOf("own", CaseStage::assessment, "2026-05-05"),
                                       stepOf("own", CaseStage::plan, "2026-05-20"), stepOf("own", CaseStage::plan, "2026-05-10"),
                                       stepOf("own", CaseStage::review, "2026-07-01"),
                                       stepOf("r1", CaseStage::implementation, "2026-04-20")};
        QCOMPARE(referralTexts(u("referred 2026-04-01 system=health id=r1 acknowledged=2026-04-02"), logbook),
                 QStringList({u("waiting -/own plan 2026-05-10"), u("acknowledged r1/- implementation 2026-04-20")}));
    }

    void servicesAreThoseOfTheDistrict()
    {
        const auto book = bookOf(u("community c district=Soubré"));
        LogbookSnapshot logbook;
        const auto add = [&](const char *name, ReferralSystem system, const char *district) {
            Service service;
            service.name = name;
            service.system = system;
            service.district = district;
            logbook.all<Service>().push_back(service);
        };
        add("Police of Soubré", ReferralSystem::police, "SOUBRE");
        add("Line 116", ReferralSystem::other, "");
        add("Police of Méagui", ReferralSystem::police, "Méagui");
        add("Committee", ReferralSystem::sostec, "Soubré");
        QStringList names;
        for (const Service *service : servicesFor(*book->snapshot, logbook, *book->snapshot->communities.find("c")))
            names.append(qstring(service->name));
        QCOMPARE(names, QStringList({u("Committee"), u("Police of Soubré"), u("Line 116")}));
    }
};

QTEST_GUILESS_MAIN(CareTest)
#include "tst_care.moc"
