// One monitor's work in a period, beside what is usual: reckoned by hand on small files.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/indicators.h"
#include "models/indicators/monitorprofile.h"

#include <QTest>

using namespace clmrs;

namespace {

const Period kSpring{Date::parse("2026-03-01").value(), Date::parse("2026-05-31").value()};

Ref<Personnel> personOf(const Casebook &book, std::string_view id) { return *book.snapshot->personnel.find(id); }

MonitorReview reviewOf(const std::shared_ptr<const Casebook> &book, const Period &period = kSpring)
{
    return monitorReviewOf(*book, period, day("2026-10-31"), checkFile(*book, Progress()), Progress());
}

void person(CaseFileBuilder &file, std::string_view id, std::string_view role = "monitor")
{
    file.row("personnel", {{"id", text(id)}, {"name", text(id)}, {"role", text(role)}});
}

// `count` visits of a person to "h", one a day from the first of the month on.
void visitsOf(CaseFileBuilder &file, std::string_view id, std::string_view month, int count)
{
    for (int i = 1; i <= count; ++i) {
        const std::string at = std::string(month) + (i < 10 ? "-0" : "-") + std::to_string(i);
        file.row("visit", {{"id", text(std::string(id) + at)},
                           {"household_id", text("h")},
                           {"personnel_id", text(id)},
                           {"kind", text("monitoring")},
                           {"started_at", text(at + "T08:00:00Z")}});
    }
}

QString told(const Casebook &book, const Handover &handover)
{
    const auto name = [&](Ref<Personnel> who) { return who ? qstring(book.snapshot->personnel.id(who)) : u("nobody"); };
    return QStringLiteral("%1 %2>%3 %4")
        .arg(QString::fromStdString(handover.on.iso()), name(handover.from), name(handover.to))
        .arg(handover.households.size());
}

} // namespace

class MonitorProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartiles();
    void fieldTimes_data();
    void fieldTimes();
    void handovers();
    void whoIsReviewed();
    void visitsAndTheirTimes();
    void absencesAndInterviews();
    void followUpsStandWithWhoeverOwedThem();
    void findingsOfThePeriod();
    void aPlaceTurnedRoundIsAFinding();
    void daysAwayAndTablets();
    void monthsBesideTheRange();
    void onlyWhatWasWorkedCounts_data();
    void onlyWhatWasWorkedCounts();
    void whoIsAwayHasNoZero();
    void aYearBefore();
    void fewMonitorsHaveNoRange();
    void theComparisonIsTheCommandsOwn();
};

void MonitorProfileTest::quartiles()
{
    QVERIFY(!quartilesOf({}));
    QCOMPARE(*quartilesOf({7}), (Quartiles{7, 7, 7}));
    QCOMPARE(*quartilesOf({4, 1, 3, 2}), (Quartiles{1.75, 2.5, 3.25}));
    QCOMPARE(*quartilesOf({5, 1, 2, 4, 3}), (Quartiles{2, 3, 4}));
}

void MonitorProfileTest::fieldTimes_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("weekday");
    QTest::newRow("CI is on UTC") << u("CI") << u("2026-03-02T23:30:00Z") << 23 << 0; // a Monday
    QTest::newRow("ZW is two hours on") << u("ZW") << u("2026-03-02T23:30:00Z") << 1 << 1;
    QTest::newRow("ZW in July, no summer time") << u("ZW") << u("2026-07-05T06:00:00Z") << 8 << 6;
    QTest::newRow("before 1970") << u("GH") << u("1969-12-31T22:00:00Z") << 22 << 2;
    QTest::newRow("no row: UTC") << u("XX") << u("2026-03-02T05:59:59Z") << 5 << 0;
}

void MonitorProfileTest::fieldTimes()
{
    QFETCH(const QString, country);
    QFETCH(const QString, moment);
    const FieldTime time = fieldTimeOf(*Moment::parse(moment.toStdString()), country.toStdString());
    QTEST(time.hour, "hour");
    QTEST(time.weekday, "weekday");
    QVERIFY(!hoursAheadOfUtc("XX"));
}

void MonitorProfileTest::handovers()
{
    CaseFileBuilder file;
    file.skeleton();
    person(file, "n");
    person(file, "p");
    const auto assign = [&](const char *id, const char *who, const char *household, const char *from, const char *to) {
        file.row("assignment", {{"id", text(id)},
                                {"personnel_id", text(who)},
                                {"community_id", text("c")},
                                {"household_id", *household ? text(household) : "NULL"},
                                {"starts_on", text(from)},
                                {"ends_on", *to ? text(to) : "NULL"}});
    };
    file.row("household", {{"id", text("late")}, {"community_id", text("c")}, {"registered_on", text("2026-04-10")}});
    file.row("household", {{"id", text("gone")},
                           {"community_id", text("c")},
                           {"registered_on", text("2020-01-01")},
                           {"left_on", text("2026-02-01")}});
    assign("a1", "m", "", "2020-01-01", "");
    assign("a2", "n", "h", "2026-03-10", "2026-03-20"); // lent for a while: goes, and comes back on the 21st
    assign("a3", "p", "", "2026-05-01", "");            // the whole community, with what was registered since
    assign("a4", "n", "h", "2026-06-01", "");           // after the period
    const auto book = file.book();
    QStringList all;
    for (const Handover &handover : handoversIn(*book, kSpring, Progress()))
        all.append(told(*book, handover));
    QCOMPARE(all, QStringList({u("2026-03-10 m>n 1"), u("2026-03-21 n>m 1"), u("2026-05-01 m>p 2")}));

    file.sql("UPDATE personnel SET left_on = '2026-05-15' WHERE id = 'p'"); // back to who had it before
    const auto left = file.book();
    const auto after = handoversIn(*left, kSpring, Progress());
    QCOMPARE(told(*left, after.back()), u("2026-05-15 p>m 2"));
    const MonitorReview review = reviewOf(left);
    QCOMPARE(review.of(personOf(*left, "m"))->handovers.size(), 4u);
    QCOMPARE(review.of(personOf(*left, "n"))->handovers.size(), 2u);
}

void MonitorProfileTest::whoIsReviewed()
{
    CaseFileBuilder file;
    file.skeleton();
    for (const char *id : {"late", "left", "worked"})
        person(file, id);
    person(file, "boss", "supervisor");
    person(file, "desk", "supervisor");
    file.sql("UPDATE personnel SET hired_on = '2026-06-01' WHERE id = 'late'");
    file.sql("UPDATE personnel SET left_on = '2026-05-31' WHERE id IN ('left', 'worked')");
    visitsOf(file, "worked", "2026-03", 1);
    visitsOf(file, "boss", "2026-03", 1);
    file.row("visit", {{"id", text("back")},
                       {"household_id", text("h")},
                       {"personnel_id", text("desk")},
                       {"kind", text("back_check")},
                       {"started_at", text("2026-03-05T08:00:00Z")}});
    const auto book = file.book();
    QStringList people;
    for (const MonitorProfile &profile : reviewOf(book).people)
        people.append(qstring(book->snapshot->personnel.id(profile.person)) + (profile.isActive ? u("+") : QString()));
    QCOMPARE(people, QStringList({u("boss"), u("m+"), u("worked")}));
}

void MonitorProfileTest::visitsAndTheirTimes()
{
    CaseFileBuilder file("ZW");
    file.skeleton().visit("v1", "2026-03-02").visit("v2", "2026-03-02").visit("v3", "2026-05-31");
    file.visit("before", "2026-02-28").visit("after", "2026-06-01").visit("back", "2026-03-03", "back_check");
    file.sql("UPDATE visit SET started_at = '2026-03-02T22:30:00Z', ended_at = '2026-03-02T23:00:00Z' WHERE id = 'v2'");
    file.sql("UPDATE visit SET ended_at = '2026-03-02T10:10:00Z', latitude = 1, longitude = 2, gps_accuracy_m = 5 "
             "WHERE id = 'v1'");
    file.sql("UPDATE visit SET ended_at = '2026-05-31T09:00:00Z', latitude = 1, gps_accuracy_m = 9 WHERE id = 'v3'");
    const auto book = file.book();
    const MonitorReview review = reviewOf(book);
    const MonitorProfile &profile = *review.of(personOf(*book, "m"));
    QCOMPARE(profile.visits.size(), 3u);
    const VisitTimes &times = profile.times;
    QCOMPARE(times.timed, 2); // one ends before it begins
    QCOMPARE(*times.minutes, (Quartiles{15, 20, 25}));
    QCOMPARE(times.days, 2);
    QCOMPARE(*times.aDay, (Quartiles{1.25, 1.5, 1.75}));
    QCOMPARE(times.byHour[12], 2); // two hours ahead of UTC
    QCOMPARE(times.byHour[0], 1);
    QCOMPARE(times.byWeekday[0], 1); // Monday
    QCOMPARE(times.byWeekday[1], 1); // half past midnight on Tuesday, there
    QCOMPARE(times.byWeekday[6], 1);
    QCOMPARE(profile.share(WorkShare::withPlace), (Share{1, 3}));
    QCOMPARE(*profile.accuracyM, 7.0);
}

void MonitorProfileTest::absencesAndInterviews()
{
    CaseFileBuilder file;
    file.skeleton().children(4).child("small", "2023-01-01").visit("v", "2026-03-02").visit("back", "2026-03-03", "back_check");
    for (const char *child : {"k0", "k1", "k2", "k3", "small"})
        file.observe(std::string("o-") + child, "v", child, "none");
    file.observe("o-back", "back", "k0", "none");
    file.sql("UPDATE observation SET presence = 'absent' WHERE id IN ('o-k0', 'o-small', 'o-back')");
    file.sql("UPDATE observation SET presence = 'seen' WHERE id = 'o-k1'");
    const auto book = file.book();
    const MonitorReview review = reviewOf(book);
    const MonitorProfile &profile = *review.of(personOf(*book, "m"));
    QCOMPARE(profile.share(WorkShare::absent), (Share{1, 4}));
    QCOMPARE(profile.share(WorkShare::interviewed), (Share{2, 4}));
    QCOMPARE(profile.lookedFor.size(), 4u);
}

void MonitorProfileTest::followUpsStandWithWhoeverOwedThem()
{
    CaseFileBuilder file;
    file.skeleton().children(2);
    person(file, "n");
    file.row("assignment",
             {{"id", text("a")}, {"personnel_id", text("n")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
    file.visit("v1", "2025-10-01").observe("o1", "v1", "k0", "child_labour").observe("o2", "v1", "k1", "child_labour");
    file.visit("v2", "2026-03-31").observe("o3", "v2", "k0", "none"); // due on 1 April
    const auto book = file.book();
    const MonitorReview review = reviewOf(book);
    QCOMPARE(review.of(personOf(*book, "n"))->share(WorkShare::followUpsOnTime), (Share{1, 2}));
    QCOMPARE(review.of(personOf(*book, "n"))->followUps.size(), 2u);
    QCOMPARE(review.of(personOf(*book, "m"))->share(WorkShare::followUpsOnTime), Share());
}

void MonitorProfileTest::findingsOfThePeriod()
{
    CaseFileBuilder file;
    file.skeleton().child("k0").visit("v1", "2026-03-02").visit("v2", "2026-03-03").visit("old", "2026-01-03");
    file.sql("UPDATE visit SET ended_at = '2026-01-01T09:00:00Z' WHERE id IN ('v1', 'old')");
    file.observe("o1", "v1", "k0", "none");
    file.sql("UPDATE observation SET hours_week = 400 WHERE id = 'o1'"); // the same visit twice
    const auto book = file.book();
    const MonitorReview review = reviewOf(book);
    const MonitorProfile &profile = *review.of(personOf(*book, "m"));
    QCOMPARE(profile.share(WorkShare::withFinding), (Share{1, 2}));
    const auto listed = [&](ProblemCode code) { return std::ranges::count(profile.findings, code, &Problem::code); };
    QCOMPARE(listed(ProblemCode::visitEndsBeforeStart), 1);
    QCOMPARE(listed(ProblemCode::hoursImpossible), 1);
}

// Latitude and longitude exchanged: still a place, but none where anybody works.
void MonitorProfileTest::aPlaceTurnedRoundIsAFinding()
{
    CaseFileBuilder file;
    file.skeleton().visit("v1", "2026-03-02").visit("v2", "2026-03-03").visit("v3", "2026-03-04");
    file.sql("UPDATE visit SET latitude = 5.78, longitude = -6.59");
    file.sql("UPDATE visit SET latitude = longitude, longitude = latitude WHERE id = 'v2'");
    const auto book = file.book();
    const MonitorReview review = reviewOf(book);
    const MonitorProfile &profile = *review.of(personOf(*book, "m"));
    QCOMPARE(profile.share(WorkShare::withPlace), (Share{3, 3}));
    QCOMPARE(profile.share(WorkShare::withFinding), (Share{1, 3}));
    QCOMPARE(profile.findings.size(), 1u);
    QCOMPARE(profile.findings.front().code, ProblemCode::placeImpossible);
    QCOMPARE(book->snapshot->visits.id(Ref<Visit>{profile.findings.front().row}), std::string_view("v2"));
}

void MonitorProfileTest::daysAwayAndTablets()
{
    CaseFileBuilder file;
    file.skeleton();
    file.row("sync_state",
             {{"device_id", text("d")}, {"personnel_id", text("m")}, {"last_sync_at", text("2026-10-01T10:00:00Z")}});
    BookRules rules;
    rules.away = {{"m", day("2026-05-30"), std::nullopt, AwayKind::leave}};
    const auto book = makeCasebook(file.load().snapshot, rules);
    const MonitorReview review = reviewOf(book);
    const MonitorProfile &profile = *review.of(personOf(*book, "m"));
    QCOMPARE(profile.daysAway, 2);
    QCOMPARE(profile.sync.daysSilent, std::optional(30));
    QVERIFY(profile.isTabletMissing());
}

// Five monitors with 1, 2, 3, 4, 5 visits in March; one who was there and made none is part of the range like them.
void MonitorProfileTest::monthsBesideTheRange()
{
    CaseFileBuilder file;
    file.skeleton();
    for (const char *id : {"a", "b", "d", "e", "idle"})
        person(file, id);
    int visits = 0;
    for (const char *id : {"a", "b", "m", "d", "e"})
        visitsOf(file, id, "2026-03", ++visits);
    person(file, "boss", "supervisor"); // works, but is no part of the range
    visitsOf(file, "boss", "2026-03", 20);
    const auto book = file.book();
    const MonitorReview review = reviewOf(book, {day("2026-03-10"), day("2026-05-20")});
    QCOMPARE(review.months.size(), 12u);
    QCOMPARE(review.months.front().month.code, std::string("2025-06"));
    QCOMPARE(review.months.back().month.period.to, day("2026-05-20"));
    QVERIFY(!review.months.back().isWhole);
    QVERIFY(review.months[9].isWhole);
    QCOMPARE(*review.months[9].usual, (Quartiles{1.25, 2.5, 3.75}));
    QVERIFY(!review.months[8].usual); // nobody visited
    QCOMPARE(review.of(personOf(*book, "e"))->monthly[9], 5);
    QCOMPARE(review.of(personOf(*book, "idle"))->monthly, std::vector<int>(12, 0));
    QVERIFY(!review.usualVisits); // all but the supervisor's lie before the period

    const MonitorReview longer = reviewOf(book, {day("2024-11-15"), day("2026-05-31")});
    QCOMPARE(longer.months.size(), 19u);
    QCOMPARE(longer.months.front().month.code, std::string("2024-11"));
    QCOMPARE(*longer.usualVisits, (Quartiles{1.25, 2.5, 3.75}));
}

void MonitorProfileTest::onlyWhatWasWorkedCounts_data()
{
    QTest::addColumn<QString>("statement");    // about "her"
    QTest::addColumn<int>("visits");           // of hers in March
    QTest::addColumn<QList<Worked>>("worked"); // in February, March, April
    constexpr auto no = Worked::no;
    constexpr auto partly = Worked::partly;
    constexpr auto whole = Worked::whole;
    const auto set = [](const char *what) { return QStringLiteral("UPDATE personnel SET %1 WHERE id = 'her'").arg(u(what)); };
    const auto synced = [](const char *day) {
        return QStringLiteral("INSERT INTO sync_state (device_id, personnel_id, last_sync_at, updated_at) "
                              "VALUES ('d', 'her', '%1T10:00:00Z', '%1T10:00:00Z')")
            .arg(u(day));
    };
    const auto row = [](const char *name, const QString &statement, int visits, const QList<Worked> &worked) {
        QTest::newRow(name) << statement << visits << worked;
    };
    row("nobody knows since when", set("hired_on = NULL"), 5, {whole, whole, whole});
    row("hired on the first", set("hired_on = '2026-03-01'"), 5, {no, whole, whole});
    row("hired on the second", set("hired_on = '2026-03-02'"), 5, {no, partly, whole});
    row("left on the last", set("left_on = '2026-03-31'"), 5, {whole, partly, no});
    row("left on the first", set("left_on = '2026-03-01'"), 0, {whole, no, no});
    row("left on the first, visits after", set("left_on = '2026-03-01'"), 5, {whole, partly, no});
    row("no visits", set("hired_on = NULL"), 0, {whole, whole, whole});
    row("no visits, synced a week before its end", synced("2026-03-24"), 0, {whole, whole, partly});
    row("no visits, synced eight days before", synced("2026-03-23"), 0, {whole, partly, partly});
    row("no visits, not synced since", synced("2026-03-10"), 0, {whole, partly, partly});
}

// Her number is read beside the usual range exactly where it is part of it: five others made 1 to 5 visits.
void MonitorProfileTest::onlyWhatWasWorkedCounts()
{
    QFETCH(const QString, statement);
    QFETCH(const int, visits);
    QFETCH(const QList<Worked>, worked);
    CaseFileBuilder file;
    file.skeleton();
    for (const char *id : {"a", "b", "d", "e", "her"})
        person(file, id);
    int others = 0;
    for (const char *id : {"a", "b", "m", "d", "e"})
        visitsOf(file, id, "2026-03", ++others);
    visitsOf(file, "her", "2026-03", visits);
    visitsOf(file, "her", "2025-12", 1); // so that who has left stands in the review
    file.sql(statement.toStdString());
    const auto book = file.book();
    const MonitorReview review = reviewOf(book, {day("2025-11-01"), day("2026-04-30")});
    const MonitorProfile &her = *review.of(personOf(*book, "her"));
    QCOMPARE(QList<Worked>(her.worked.end() - 3, her.worked.end()), worked);
    const std::size_t march = review.months.size() - 2;
    QCOMPARE(review.months[march].month.code, std::string("2026-03"));
    const bool isIn = her.isActive && worked[1] == Worked::whole;
    const Quartiles among = visits > 0 ? Quartiles{2.25, 3.5, 4.75} : Quartiles{1.25, 2.5, 3.75};
    QCOMPARE(*review.months[march].usual, isIn ? among : (Quartiles{2, 3, 4}));
    QCOMPARE(review.isBesideUsual(her, march), worked[1] == Worked::whole);
}

// Without a visit in a month in which the logbook has her away.
void MonitorProfileTest::whoIsAwayHasNoZero()
{
    CaseFileBuilder file;
    file.skeleton();
    visitsOf(file, "m", "2026-02", 1);
    BookRules rules;
    rules.away = {{"m", day("2026-02-10"), day("2026-03-02"), AwayKind::sick}};
    const auto book = makeCasebook(file.load().snapshot, rules);
    const MonitorProfile profile = reviewOf(book, {day("2026-02-01"), day("2026-04-30")}).people.front();
    QCOMPARE(QList<Worked>(profile.worked.end() - 3, profile.worked.end()),
             (QList<Worked>{Worked::whole, Worked::partly, Worked::whole}));
}

void MonitorProfileTest::aYearBefore()
{
    CaseFileBuilder file;
    file.skeleton();
    visitsOf(file, "m", "2025-03", 9);
    visitsOf(file, "m", "2025-11", 5);
    const auto book = file.book();
    QCOMPARE(reviewOf(book).people.front().visitsYearBefore, 9);
    // Up to the as-of day only: what lies ahead of it has no visits yet.
    QCOMPARE(reviewOf(book, {day("2026-03-05"), day("2026-12-31")}).people.front().visitsYearBefore, 5);
}

void MonitorProfileTest::fewMonitorsHaveNoRange()
{
    CaseFileBuilder file;
    file.skeleton();
    for (const char *id : {"a", "b", "d"})
        person(file, id);
    for (const char *id : {"a", "b", "m", "d"})
        visitsOf(file, id, "2026-03", 2);
    const MonitorReview review = reviewOf(file.book());
    QVERIFY(!review.usualVisits);
    QVERIFY(!review.usualOf(WorkShare::withPlace));
}

void MonitorProfileTest::theComparisonIsTheCommandsOwn()
{
    const QString path = QStringLiteral(CLMRS_SHARED_CASES "/yabayo.clmrs");
    if (!QFile::exists(path))
        QSKIP("../shared/cases is not beside this checkout");
    QTemporaryDir folder;
    const LoadedCase loaded = loadCaseFile(path, {folder.path(), clockAt("2026-11-01T12:00:00Z")}, Progress());
    const auto book = makeCasebook(loaded.snapshot, BookRules());
    const Date last = loaded.snapshot->asOf.day();
    const Period year{last.addMonths(-12).addDays(1), last};
    const MonitorReview review = monitorReviewOf(*book, year, last, checkFile(*book, Progress()), Progress());
    const FairComparison comparison = compareFairly(*book, year, Progress());
    QCOMPARE(review.phi, comparison.phi);
    std::size_t compared = 0;
    for (const Comparison &one : comparison.people) {
        if (const MonitorProfile *profile = one.person ? review.of(one.person) : nullptr) {
            QCOMPARE(profile->comparison.observed, one.observed);
            QCOMPARE(profile->comparison.expected, one.expected);
            QCOMPARE(profile->comparison.verdict, one.verdict);
            ++compared;
        }
    }
    QVERIFY(compared > 5);
    Indicators wanted;
    for (const Indicator indicator : {Indicator::visitsMade, Indicator::interviewRate, Indicator::followUpOnTime})
        wanted.add(indicator);
    for (const Figure &figure : figuresOf(*book, year, GroupBy::monitor, wanted, Progress())) {
        const auto person = book->snapshot->personnel.find(figure.group);
        const MonitorProfile *profile = person ? review.of(*person) : nullptr;
        if (!profile)
            continue;
        const Share shown = figure.indicator == Indicator::interviewRate ? profile->share(WorkShare::interviewed)
                                                                         : profile->share(WorkShare::followUpsOnTime);
        if (figure.indicator == Indicator::visitsMade)
            QCOMPARE(double(profile->visits.size()), *figure.numerator);
        else
            QCOMPARE((std::pair(double(shown.part), std::int64_t(shown.of))),
                     (std::pair(*figure.numerator, *figure.denominator)));
    }
}

QTEST_GUILESS_MAIN(MonitorProfileTest)
#include "tst_monitorprofile.moc"
