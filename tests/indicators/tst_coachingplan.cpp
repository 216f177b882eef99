// Whom to coach next and why (models/indicators/coachingplan.h): every weight on its border, the order in words, where to go.
#include "models/domain/qstring.h"
#include "models/indicators/plannedevents.h"
#include "models/indicators/teampractice.h"

#include "support/toldcoaching.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = *Date::fromYmd(2026, 3, 1);

// The child of every village gone, and everything of "c" with m; then so many children of household h, one after another.
QString village(int openCases, int followUpsOverdue, int visitsOverdue)
{
    QString story = u("child k left=2020-02-01; assign m");
    int number = 0;
    const auto child = [&](const QString &steps) {
        ++number;
        story += u("; child x%1").arg(number, 3, 10, QChar(u'0')) + steps.arg(number, 3, 10, QChar(u'0'));
    };
    for (int i = 0; i < openCases; ++i)
        child(u("; met 2026-02-20 x%1 hazardous"));
    for (int i = 0; i < followUpsOverdue; ++i) // stable since a year: no open case, due 2026-02-28
        child(u("; met 2024-08-01 x%1 hazardous; met 2024-11-01 x%1 none; met 2025-02-28 x%1 none"));
    for (int i = 0; i < visitsOverdue; ++i)
        child(u("; met 2025-02-28 x%1 none"));
    return story;
}

struct Scene
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    LogbookSnapshot logbook;
    std::vector<Signal> signs = {};

    std::vector<PlanEntry> plan() const { return coachingPlanOn(*book, load, logbook, signs); }
    Ref<Personnel> person(const char *id) const { return *book->snapshot->personnel.find(id); }
    PlanEntry of(const char *id) const
    {
        for (PlanEntry &entry : plan()) {
            if (entry.coaching.monitor == person(id))
                return entry;
        }
        qFatal("no such monitor");
    }
};

Scene sceneOf(const CaseFileBuilder &file, const QString &coaching)
{
    const auto book = file.book();
    return {book, caseloadOn(*book, kDay, Progress()), toldCoaching(coaching)};
}

Scene scene(const QString &story, const QString &coaching)
{
    CaseFileBuilder file;
    tellVillage(file, story);
    return sceneOf(file, coaching);
}

// "needs_support 1=4 since_visit 3=1", what was counted and its points.
QString reasonsText(const PlanEntry &entry)
{
    QStringList words;
    for (const PlanPoint &point : entry.reasons)
        words.append(u("%1 %2=%3").arg(qstring(specOf(point.reason).code)).arg(point.count).arg(point.points));
    return words.join(u' ');
}

QStringList idsOf(const Scene &scene)
{
    QStringList ids;
    for (const PlanEntry &entry : scene.plan())
        ids.append(qstring(scene.book->snapshot->personnel.id(entry.coaching.monitor)));
    return ids;
}

} // namespace

class CoachingPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWeighs_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("coaching");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &story, const char *coaching, const char *expected) {
            QTest::newRow(name) << story << u(coaching) << u(expected);
        };
        const QString nothing = village(0, 0, 0);
        row("nothing", nothing, "", "");
        row("needs support", nothing, "visit V1 accompanied 2026-02-15 needs", "needs_support 1=4");
        row("developing", nothing, "visit V1 accompanied 2026-02-15 developing", "developing 1=2");
        row("an awareness session observed is none", nothing,
            "visit V1 accompanied 2025-09-01 competent; visit V2 accompanied "
            "2026-02-15 none; list awareness",
            "since_visit 6=3");
        row("competent", nothing, "visit V1 accompanied 2026-02-15 competent", "");
        row("4 open cases", village(4, 0, 0), "", "");
        row("5 open cases", village(5, 0, 0), "", "open_cases 5=1");
        row("19 open cases", village(19, 0, 0), "", "open_cases 19=3");
        row("20 open cases", village(20, 0, 0), "", "open_cases 20=4");
        row("25 open cases", village(25, 0, 0), "", "open_cases 25=4");
        row("2 follow-ups overdue", village(0, 2, 0), "", "");
        row("3 follow-ups overdue", village(0, 3, 0), "", "follow_ups_overdue 3=1");
        row("15 follow-ups overdue", village(0, 15, 0), "", "follow_ups_overdue 15=4");
        row("9 visits overdue", village(0, 0, 9), "", "");
        row("10 visits overdue", village(0, 0, 10), "", "visits_overdue 10=1");
        row("30 visits overdue", village(0, 0, 30), "", "visits_overdue 30=2");
        row("an action overdue", nothing, "action 2026-02-28 -", "actions_overdue 1=1");
        row("an action due today", nothing, "action 2026-03-01 -", "");
        row("four actions overdue", nothing, "action 2026-02-01 -; action 2026-02-01 -; action 2026-02-01 -; action 2026-02-01 -",
            "actions_overdue 4=3");
        row("two months since", nothing, "visit V1 accompanied 2026-01-01 competent", "since_visit 2=1");
        row("a day less", nothing, "visit V1 accompanied 2026-01-02 competent", "");
        row("a year since", nothing, "visit V1 accompanied 2025-03-01 competent", "since_visit 12=4");
        row("a visit without a class is a visit", nothing, "visit V1 accompanied 2026-01-01 seen", "since_visit 2=1");
        row("a spot check is none", nothing, "visit V1 spot_check 2026-01-01 competent", "");
        const QString hired = nothing + u("; person m hired_on=2026-01-01");
        row("since the hiring", hired, "", "since_hiring 2=1");
        row("not beside a visit", hired, "visit V1 accompanied 2026-02-01 competent", "");
        row("on the way", nothing, "of n; plan P1 2026-03-07 c -", "on_the_way 1=1");
        row("on the way at a further stop", nothing + u("; community c2; household h2 in=c2"),
            "of n; plan P1 2026-03-07 c2 h2; stop household h", "on_the_way 1=1");
        row("on the way today", nothing, "of n; plan P1 2026-03-01 c -", "on_the_way 1=1");
        row("on the way in a week", nothing, "of n; plan P1 2026-03-08 c -", "");
        row("it was on the way", nothing, "of n; plan P1 2026-02-28 c -", "");
        row("it was held", nothing, "of n; plan P1 2026-03-03 c -; held 2026-03-01", "");
        row("the own visit is not on the way", nothing, "plan P1 2026-03-03 c -", "");
        row("a visit without a place", nothing, "of n; plan P1 2026-03-03 - -", "");
        row("to a place that is not in the file", nothing, "of n; plan P1 2026-03-03 c9 -", "");
        row("away", village(5, 3, 10), "away 2026-02-20 2026-03-10", "open_cases 5=1 away 0=0");
        row("back for 13 days", village(0, 3, 10), "away 2026-02-01 2026-02-16", "");
        row("back for 14 days", village(0, 3, 10), "away 2026-02-01 2026-02-15", "follow_ups_overdue 3=1 visits_overdue 10=1");
        row("the heaviest first, else as in the table", village(6, 9, 10),
            "visit V1 accompanied 2025-10-01 developing; action 2026-02-01 -",
            "follow_ups_overdue 9=3 developing 1=2 since_visit 5=2 open_cases 6=1 visits_overdue 10=1 actions_overdue 1=1");
    }

    void whatWeighs()
    {
        QFETCH(const QString, story);
        QFETCH(const QString, coaching);
        const PlanEntry entry = scene(story, coaching).of("m");
        QTEST(reasonsText(entry), "expected");
        int points = 0;
        for (const PlanPoint &point : entry.reasons)
            points += point.points;
        QCOMPARE(entry.points, points);
    }

    void howFarIsOnTheWay_data()
    {
        QTest::addColumn<double>("latitude"); // of c2; c lies at 6.0
        QTest::addColumn<bool>("is");
        QTest::newRow("9.996 km") << 6.0899 << true;
        QTest::newRow("10.007 km") << 6.09 << false;
        QTest::newRow("no place") << 0.0 << false;
    }

    void howFarIsOnTheWay()
    {
        QFETCH(const double, latitude);
        QFETCH(const bool, is);
        const QString place = latitude > 0 ? u("latitude=%1 longitude=-5.0").arg(latitude) : QString();
        const Scene one =
            scene(village(0, 0, 0) + u("; community c latitude=6.0 longitude=-5.0; community c2 name=Yaokro ") + place,
                  u("of n; plan P1 2026-03-03 c2 -"));
        const PlanEntry entry = one.of("m");
        QCOMPARE(entry.onTheWay.has_value(), is);
        if (is)
            QCOMPARE(planSentence(*one.book, entry, entry.reasons.front(), kEnglish).text(),
                     u("On the way: a visit is planned at Yaokro on 3 March 2026, 10 km from the nearest of their communities."));
    }

    void signalsThatKeepUpWeigh()
    {
        Scene one = scene(village(0, 0, 0), QString());
        const auto add = [&](SignalKind kind, std::initializer_list<const char *> people, bool shows) {
            Signal sign;
            sign.kind = kind;
            for (const char *id : people)
                sign.owner.people.push_back(one.person(id));
            sign.showsElsewhere = shows;
            one.signs.push_back(sign);
        };
        add(SignalKind::veryShort, {"n"}, true);
        add(SignalKind::roundHours, {"m"}, false);
        QCOMPARE(reasonsText(one.of("m")), QString());
        add(SignalKind::roundAges, {"n", "m"}, true); // a shared tablet
        QCOMPARE(reasonsText(one.of("m")), u("signals 1=1"));
        add(SignalKind::tooClose, {"m"}, true);
        add(SignalKind::onePlace, {"m"}, true);
        add(SignalKind::noAbsences, {"m"}, true);
        QCOMPARE(reasonsText(one.of("m")), u("signals 4=3"));
        QCOMPARE(reasonsText(one.of("n")), u("signals 2=2"));
    }

    void whatAMissingTabletHoldsIsNotHeldAgainstAnybody()
    {
        CaseFileBuilder file;
        tellVillage(file, village(5, 3, 10));
        file.row("sync_state",
                 {{"device_id", text("t1")}, {"personnel_id", text("m")}, {"last_sync_at", text("2026-02-22T08:00:00Z")}});
        QCOMPARE(reasonsText(sceneOf(file, QString()).of("m")), u("open_cases 5=1 follow_ups_overdue 3=1 visits_overdue 10=1"));
        file.sql("UPDATE sync_state SET last_sync_at = '2026-02-21T08:00:00Z'"); // eight days
        QCOMPARE(reasonsText(sceneOf(file, QString()).of("m")), u("open_cases 5=1"));
    }

    void theOrderIsThatOfSectionsThenPoints()
    {
        const Scene one = scene(village(0, 0, 0) + u("; person p hired_on=2026-02-20; person q hired_on=2026-02-25; person a; "
                                                     "person o; person o2; person s; person f; person f2; person f3"),
                                // never: m, n, a (away), q and p by their due days
                                u("of a; away 2026-02-20 2026-03-10; action 2026-02-01 -; action 2026-02-02 -;"
                                  // overdue: o has more points than o2, which is due earlier
                                  "of o; visit V1 accompanied 2025-12-20 needs; of o2; visit V2 accompanied 2025-08-20 competent;"
                                  "of s; visit V3 accompanied 2026-01-20 needs;"
                                  // future, all with two points: by their due days; f3 until further notice has none
                                  "of f; visit V4 accompanied 2026-02-20 developing; of f2; visit V5 accompanied 2026-02-19 "
                                  "developing; of f3; visit V6 accompanied 2026-02-18 developing; away 2026-02-25 -"));
        QCOMPARE(idsOf(one),
                 QStringList({u("m"), u("n"), u("p"), u("q"), u("a"), u("o"), u("o2"), u("s"), u("f2"), u("f"), u("f3")}));
        const std::vector<PlanEntry> plan = one.plan();
        QCOMPARE(plan[4].points, 2);
        QCOMPARE(plan[5].points, 5);                               // needs support, two months
        QCOMPARE(plan[6].points, 3);                               // six months
        QCOMPARE(plan[0].coaching.nextDueOn, std::optional(kDay)); // of whom nobody knows the hiring
    }

    void whyInWords()
    {
        const Scene one = scene(village(6, 1, 0), u("visit V1 accompanied 2025-10-01 needs; action 2026-02-01 -; away 2026-02-20 "
                                                    "2026-03-10"));
        const PlanEntry entry = one.of("m");
        QStringList sentences;
        for (const PlanPoint &point : entry.reasons)
            sentences.append(u(planSentence(*one.book, entry, point, kEnglish).source));
        QCOMPARE(sentences,
                 QStringList({u("The latest visit with a class says: needs support."),
                              u("%Ln month(s) since the latest accompanied visit."), u("%Ln open case(s) in their households."),
                              u("%Ln agreed action(s) overdue."), u("Away until %1: nobody can go along before.")}));
        QVERIFY(planSentence(*one.book, entry, entry.reasons.back(), kEnglish).text().contains(u("10 March 2026")));
        const Scene gone = scene(village(0, 0, 0), u("away 2026-02-20 -"));
        const PlanEntry without = gone.of("m");
        QCOMPARE(planSentence(*gone.book, without, without.reasons.back(), kEnglish).text(),
                 u("Away until further notice: nobody can go along now."));
    }

    void everyWeightHasItsRule()
    {
        QSet<QString> codes;
        for (const PlanReasonSpec &spec : planReasonSpecs()) {
            QCOMPARE(&specOf(spec.reason), &spec);
            codes.insert(qstring(spec.code));
            const QString rule = planRule(spec, kEnglish).text();
            QVERIFY2(!rule.contains(u'%') && !u(spec.sentence).isEmpty(), qPrintable(rule));
            QCOMPARE(spec.weight > 0, rule.startsWith(u("Points: %1").arg(spec.weight)));
            QVERIFY(spec.most % std::max(1, spec.weight) == 0);
        }
        QCOMPARE(codes.size(), qsizetype(kPlanReasonCount));
        QCOMPARE(planRule(specOf(PlanReason::openCases), kEnglish).text(), u("Points: 1 for every 5 open cases, 4 at most."));
    }

    void theNextPlannedVisitStandsBeside()
    {
        const Scene one =
            scene(village(0, 0, 0), u("plan P3 2026-04-01 c h; plan P2 2026-03-01 c -; plan P1 2026-02-28 c -; plan P0 "
                                      "2026-03-02 c -; held 2026-03-01"));
        QCOMPARE(one.of("m").planned->code, std::string("P2"));
        QCOMPARE(one.of("n").planned, nullptr);
    }

    void whatSpeaksAgainstADay_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("today") << u("2026-03-01") << QStringList();
        QTest::newRow("yesterday") << u("2026-02-28") << QStringList{u("This day is over")};
        QTest::newRow("away") << u("2026-03-10") << QStringList{u("until 12 March 2026")};
        QTest::newRow("back") << u("2026-03-13") << QStringList();
        QTest::newRow("away without end") << u("2026-05-02") << QStringList{u("until further notice")};
        QTest::newRow("both") << u("2026-02-02") << QStringList({u("This day is over"), u("until 3 February 2026")});
    }

    void whatSpeaksAgainstADay()
    {
        QFETCH(const QString, on);
        QFETCH(const QStringList, parts);
        const LogbookSnapshot logbook = toldCoaching(u(
            "away 2026-03-05 2026-03-12; away 2026-05-01 -; away 2026-02-01 2026-02-03; plan P c - -; of n; away 2026-03-01 -"));
        Coaching planned = logbook.all<Coaching>().front();
        planned.plannedOn = day(on.toUtf8().constData());
        const auto remarks = planRemarks(logbook, planned, day("2026-03-01"), kEnglish);
        QCOMPARE(qsizetype(remarks.size()), parts.size());
        for (std::size_t i = 0; i < remarks.size(); ++i)
            QVERIFY2(remarks[i].text().contains(parts[qsizetype(i)]), qPrintable(remarks[i].text()));
    }

    // Visits by whose they are, a talk and a meeting by their day and with whom; of the team of s or of everybody.
    void aCalendarOfATeam()
    {
        CaseFileBuilder file;
        tellVillage(file, u("assign m"));
        for (const char *id : {"s", "t"})
            file.row("personnel", {{"id", text(id)}, {"name", text(id)}, {"role", text("supervisor")}});
        file.sql(
            "UPDATE personnel SET supervisor_id = 's' WHERE id = 'm'; UPDATE personnel SET supervisor_id = 't' WHERE id = 'n'");
        const Scene one = sceneOf(file, u("plan P1 2026-03-04 c h; plan P2 2026-03-05 c -; of n; plan P3 2026-03-04 c -; plan P4 "
                                          "2026-03-06 c -; plan P5 2026-04-04 c -"));
        LogbookSnapshot logbook = one.logbook;
        logbook.all<Coaching>()[1].supervisor = {"personnel", "t", {}}; // t goes along with a monitor of s
        logbook.all<Coaching>()[3].supervisor = {"personnel", "s", {}};
        OneToOne talk;
        talk.head = newHead();
        talk.monitor = {"personnel", "m", {}};
        talk.plannedOn = day("2026-03-03");
        talk.agenda = "of the bicycle";
        logbook.all<OneToOne>() = {talk};
        TeamMeeting meeting;
        meeting.head = newHead();
        meeting.code = "T1";
        meeting.supervisor = {"personnel", "s", {}};
        meeting.plannedOn = meeting.heldOn = day("2026-03-04");
        TeamMeeting all = meeting;
        all.head = newHead();
        all.code = "T2";
        all.supervisor = {};
        logbook.all<TeamMeeting>() = {meeting, all};
        const auto told = [&](const char *team) {
            QStringList words;
            for (const PlannedEvent &event : plannedEvents(*one.book->snapshot, logbook, kDay, day("2026-03-31"), team))
                words.append(u("%1 %2")
                                 .arg(event.on.ymd().day)
                                 .arg(event.visit ? qstring(event.visit->code)
                                                  : u(event.kind == PlannedEventKind::talk ? "talk" : "meeting")));
            return words.join(u", ");
        };
        QCOMPARE(told("s"), u("3 talk, 4 P1, 4 meeting, 4 meeting, 6 P4"));
        QCOMPARE(told("t"), u("4 P3, 4 meeting, 5 P2"));
        QCOMPARE(told(""), u("3 talk, 4 P1, 4 P3, 4 meeting, 4 meeting, 5 P2, 6 P4"));
        QVERIFY(isOfTeam(*one.book->snapshot, "m", "s") && !isOfTeam(*one.book->snapshot, "m", "t"));
        QVERIFY(isOfTeam(*one.book->snapshot, "m", {}) && !isOfTeam(*one.book->snapshot, "gone", "s"));
    }

    void plannedInAWeek()
    {
        const LogbookSnapshot logbook =
            toldCoaching(u("plan P2 2026-03-08 c -; plan P4 2026-03-09 c -; plan P1 2026-03-08 c -; plan "
                           "P0 2026-03-02 - h; held 2026-03-03; plan P5 2026-03-01 c -; visit V1 "
                           "accompanied 2026-03-04 needs; plan P6 2026-03-04 c -; plan P6 2026-05-04 c "
                           "-; rev 2"));
        QStringList codes;
        for (const Coaching *visit : visitsPlannedIn(logbook, day("2026-03-02"), day("2026-03-08")))
            codes.append(qstring(visit->code));
        QCOMPARE(codes, QStringList({u("P0"), u("P1"), u("P2")}));
    }

    void whereToGoTogether()
    {
        const Scene one = scene(
            u("child k left=2020-02-01; assign m; assign n community=c3; community c2; community c3; assign m community=c2; "
              "household "
              "h2 in=c2; household h3 in=c2; household h4 in=c3; household h5;"
              // h: overdue since 2026-02-01; h5: identified 90 days ago, no more new; h2: new; h3: new and overdue; h4: of n
              "child a; met 2025-08-01 a hazardous; child b in=h5; met 2025-12-01 b hazardous to=h5;"
              "child d in=h2; met 2025-12-02 d hazardous to=h2; child e in=h3; met 2025-12-20 e child_labour to=h3;"
              "child f in=h3; met 2025-08-20 f child_labour to=h3; child g in=h4; met 2025-08-01 g hazardous to=h4;"
              // followed up, closed, refused: nothing to suggest
              "household h7 in=c2; child i in=h7; met 2026-01-01 i hazardous to=h7; met 2026-01-20 i hazardous to=h7;"
              "child j in=h5; met 2025-07-01 j hazardous to=h5; closed 2025-12-01 stopped child=j;"
              "household h6 consent=refused; child l in=h6; met 2025-08-01 l hazardous to=h6"),
            QString());
        QStringList told;
        for (const SuggestedCommunity &community : suggestedVisits(*one.book, one.load, one.person("m"))) {
            told.append(u("%1 %2/%3")
                            .arg(qstring(one.book->snapshot->communities.id(community.community)))
                            .arg(community.followUpsOverdue)
                            .arg(community.newlyIdentified));
            for (const SuggestedHousehold &household : community.households)
                told.append(u("%1 %2/%3 %4")
                                .arg(qstring(one.book->snapshot->households.id(household.household)))
                                .arg(household.followUpsOverdue)
                                .arg(household.newlyIdentified)
                                .arg(qstring(household.dueOn->iso())));
        }
        QCOMPARE(told,
                 QStringList({u("c2 1/2"), u("h3 1/1 2026-01-20"), u("h2 0/1 2026-06-02"), u("c 1/0"), u("h 1/0 2026-02-01")}));
        QVERIFY(suggestedVisits(*one.book, one.load, one.person("n")).size() == 1);
    }
};

QTEST_GUILESS_MAIN(CoachingPlanTest)
#include "tst_coachingplan.moc"
