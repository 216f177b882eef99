// What is said of a monitor's work, and above all what is not.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/indicators/standsout.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

constexpr Quartiles kUsual{0.6, 0.7, 0.8};

MonitorReview usualReview()
{
    MonitorReview review;
    review.usual.fill(kUsual);
    review.usualVisits = Quartiles{30, 40, 50};
    review.usualMinutes = Quartiles{20, 30, 40};
    return review;
}

MonitorProfile profileWith(WorkShare which, int part, int of)
{
    MonitorProfile profile;
    profile.isActive = true;
    profile.shares[static_cast<std::size_t>(which)] = {part, of};
    return profile;
}

QString keysOf(const std::vector<Point> &points)
{
    QStringList keys;
    for (const Point &point : points)
        keys.append(u(specOf(point.code).title));
    return keys.join(u(", "));
}

QString said(const MonitorReview &review, const MonitorProfile &profile)
{
    const StandsOut all = standsOut(review, profile);
    return keysOf(all.strengths) + u(" | ") + keysOf(all.questions);
}

Comparison compared(Verdict verdict)
{
    Comparison comparison;
    comparison.verdict = verdict;
    comparison.observed = 4;
    comparison.expected = 14.2;
    comparison.variance = 9;
    return comparison;
}

} // namespace

class StandsOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsInItsOrder();
    void shares_data();
    void shares();
    void neverWithoutARange();
    void comparisons_data();
    void comparisons();
    void visitsAgainstTheOwnPast_data();
    void visitsAgainstTheOwnPast();
    void steadyVisits();
    void shortVisits();
    void notHeldAgainst();
    void nothingOfWhoIsNotActive();
    void atMostThree();
    void whoNeedsAttention();
    void aFactACountAndTheRange();
    void noWordOfBlame();
};

void StandsOutTest::theTableIsInItsOrder()
{
    for (std::size_t i = 0; i < kPointCount; ++i)
        QCOMPARE(static_cast<std::size_t>(pointSpecs()[i].code), i);
}

void StandsOutTest::shares_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, WorkShare which, int part, int of, const char *said) {
        QTest::newRow(name) << int(which) << part << of << u(said);
    };
    row("within the range", WorkShare::followUpsOnTime, 70, 100, " | ");
    row("below, and beyond chance", WorkShare::followUpsOnTime, 50, 100, " | fewer follow-ups on time");
    row("below, within chance", WorkShare::followUpsOnTime, 51, 100, " | "); // the interval reaches 60.6 %
    row("under 30", WorkShare::followUpsOnTime, 0, 29, " | ");
    row("thirty are enough", WorkShare::followUpsOnTime, 0, 30, " | fewer follow-ups on time");
    row("above", WorkShare::followUpsOnTime, 95, 100, "more follow-ups on time | ");
    row("many absent", WorkShare::absent, 95, 100, " | more absences");
    row("few absent", WorkShare::absent, 10, 100, "fewer absences | ");
    row("nobody ever absent is no strength", WorkShare::absent, 0, 100, " | ");
    row("many findings", WorkShare::withFinding, 95, 100, " | more file-check findings");
    row("no findings", WorkShare::withFinding, 0, 100, "fewer file-check findings | ");
    row("few places", WorkShare::withPlace, 10, 100, " | fewer visits with a place");
    row("all places", WorkShare::withPlace, 100, 100, "more visits with a place | ");
    row("interviews say what absences say", WorkShare::interviewed, 0, 100, " | ");
}

void StandsOutTest::shares()
{
    QFETCH(const int, which);
    QFETCH(const int, part);
    QFETCH(const int, of);
    QTEST(said(usualReview(), profileWith(static_cast<WorkShare>(which), part, of)), "said");
}

void StandsOutTest::neverWithoutARange()
{
    MonitorReview alike = usualReview(); // all others record every place: 4 points less is nothing, 6 are something
    alike.usual[std::size_t(WorkShare::withPlace)] = Quartiles{1, 1, 1};
    QCOMPARE(said(alike, profileWith(WorkShare::withPlace, 96, 100)), u(" | "));
    QCOMPARE(said(alike, profileWith(WorkShare::withPlace, 94, 100)), u(" | fewer visits with a place"));
    QCOMPARE(said(MonitorReview(), profileWith(WorkShare::followUpsOnTime, 0, 100)), u(" | "));
}

void StandsOutTest::comparisons_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("said");
    QTest::newRow("too few") << int(Verdict::tooFew) << u(" | ");
    QTest::newRow("as expected") << int(Verdict::asExpected) << u(" | ");
    QTest::newRow("higher") << int(Verdict::higher) << u("more children found than expected | ");
    QTest::newRow("much higher") << int(Verdict::muchHigher) << u("more children found than expected | ");
    QTest::newRow("lower") << int(Verdict::lower) << u(" | fewer children found than expected");
    QTest::newRow("much lower") << int(Verdict::muchLower) << u(" | far fewer children found than expected");
}

void StandsOutTest::comparisons()
{
    QFETCH(const int, verdict);
    MonitorProfile profile;
    profile.isActive = true;
    profile.comparison = compared(static_cast<Verdict>(verdict));
    QTEST(said(usualReview(), profile), "said");
}

void StandsOutTest::visitsAgainstTheOwnPast_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("half and few") << 19 << 40 << true;
    QTest::newRow("just half") << 20 << 40 << false;
    QTest::newRow("half of many is usual here") << 30 << 90 << false;
    QTest::newRow("under 30 then") << 0 << 29 << false;
    QTest::newRow("none now") << 0 << 30 << true;
}

void StandsOutTest::visitsAgainstTheOwnPast()
{
    QFETCH(const int, now);
    QFETCH(const int, before);
    MonitorProfile profile;
    profile.isActive = true;
    profile.visits.resize(std::size_t(now));
    profile.visitsYearBefore = before;
    QTEST(said(usualReview(), profile) == u(" | fewer visits than a year before"), "isSaid");
}

void StandsOutTest::steadyVisits()
{
    MonitorReview review = usualReview();
    MonitorProfile profile;
    profile.isActive = true;
    for (int i = 0; i < 7; ++i)
        review.months.push_back({{}, true, Quartiles{4, 5, 6}});
    review.months.back().isWhole = false;
    profile.monthly = {5, 5, 5, 5, 5, 5, 0}; // 30 in six whole months
    profile.worked.assign(7, Worked::whole);
    QCOMPARE(said(review, profile), u("steady visits | "));
    profile.monthly[3] = 4;
    QCOMPARE(said(review, profile), u(" | ")); // 29
    profile.monthly = {9, 9, 9, 9, 9, 3, 9};
    QCOMPARE(said(review, profile), u(" | ")); // one month below
    profile.monthly = {9, 9, 9, 9, 9, 3, 9};
    review.months[5].usual.reset();
    QCOMPARE(said(review, profile), u(" | ")); // five months are not enough
    review.months.insert(review.months.begin(), {{}, true, Quartiles{4, 5, 6}});
    profile.monthly.insert(profile.monthly.begin(), 0);
    profile.worked.insert(profile.worked.begin(), Worked::no);
    review.months[6].usual = Quartiles{2, 2, 3};
    QCOMPARE(said(review, profile), u("steady visits | ")); // nobody asks for the month before they came
}

void StandsOutTest::shortVisits()
{
    MonitorProfile profile;
    profile.isActive = true;
    profile.times.timed = 30;
    profile.times.minutes = Quartiles{5, 14, 20};
    QCOMPARE(said(usualReview(), profile), u(" | shorter visits"));
    profile.times.minutes = Quartiles{5, 15, 20}; // half of the usual 30
    QCOMPARE(said(usualReview(), profile), u(" | "));
    profile.times.minutes = Quartiles{5, 14, 20};
    profile.times.timed = 29;
    QCOMPARE(said(usualReview(), profile), u(" | "));
}

// Days away, and what a missing tablet has not brought yet.
void StandsOutTest::notHeldAgainst()
{
    MonitorProfile profile = profileWith(WorkShare::followUpsOnTime, 10, 100);
    profile.visits.resize(5);
    profile.visitsYearBefore = 50;
    QCOMPARE(said(usualReview(), profile), u(" | fewer follow-ups on time, fewer visits than a year before"));
    profile.daysAway = 1;
    QCOMPARE(said(usualReview(), profile), u(" | "));
    profile.daysAway = 0;
    profile.sync.isActiveMonitor = true;
    profile.sync.daysSilent = kSilentAfterDays + 1;
    QCOMPARE(said(usualReview(), profile), u(" | "));
}

void StandsOutTest::nothingOfWhoIsNotActive()
{
    MonitorProfile profile = profileWith(WorkShare::absent, 95, 100);
    profile.isActive = false;
    QCOMPARE(said(usualReview(), profile), u(" | "));
}

void StandsOutTest::atMostThree()
{
    MonitorProfile profile = profileWith(WorkShare::withPlace, 10, 100);
    profile.shares[std::size_t(WorkShare::absent)] = {95, 100};
    profile.shares[std::size_t(WorkShare::withFinding)] = {95, 100};
    profile.shares[std::size_t(WorkShare::followUpsOnTime)] = {10, 100};
    profile.comparison = compared(Verdict::lower);
    QCOMPARE(said(usualReview(), profile), // by weight, then as the table has them
             u(" | fewer follow-ups on time, fewer children found than expected, more absences"));
}

void StandsOutTest::whoNeedsAttention()
{
    const auto with = [](std::initializer_list<PointCode> codes) {
        StandsOut all;
        for (const PointCode code : codes) {
            Point point;
            point.code = code;
            all.questions.push_back(point);
        }
        return all;
    };
    const StandsOut two = with({PointCode::shorterVisits, PointCode::fewerWithPlace});
    const StandsOut heavy = with({PointCode::fewerOnTime});
    const StandsOut light = with({PointCode::fewerWithPlace});
    StandsOut signalled = light;
    signalled.strongSignals = 1; // as two questions; by weight after them, as these are not heavier
    StandsOut signal;
    signal.strongSignals = 1;
    QVERIFY(needsAttentionBefore(signalled, two));
    QVERIFY(needsAttentionBefore(heavy, signal));
    QVERIFY(needsAttentionBefore(signal, light));
    QVERIFY(needsAttentionBefore(signal, {}));
    QVERIFY(needsAttentionBefore(two, heavy));
    QVERIFY(needsAttentionBefore(heavy, light));
    QVERIFY(!needsAttentionBefore(light, heavy));
    QVERIFY(!needsAttentionBefore(light, light));
}

void StandsOutTest::aFactACountAndTheRange()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const MonitorProfile late = profileWith(WorkShare::followUpsOnTime, 45, 100);
    QCOMPARE(pointSentence(standsOut(usualReview(), late).questions.front(), english).text(),
             u("Follow-ups due: 45 of 100 were done on time; usual here: 60\u00a0% to 80\u00a0%."));
    MonitorProfile found;
    found.isActive = true;
    found.comparison = compared(Verdict::lower);
    MonitorReview review = usualReview();
    // 14.2 -+ 1.959964 x 3
    QCOMPARE(pointSentence(standsOut(review, found).questions.front(), english).text(),
             u("Children found in child labour: 4; expected from like places, seasons and ages: 14.2; within chance: 8 to 20."));
}

void StandsOutTest::noWordOfBlame()
{
    const QRegularExpression blame(u("invent|fraud|suspic|fail|bad|poor|fault|wrong|cheat|weak|fake"),
                                   QRegularExpression::CaseInsensitiveOption);
    for (const PointSpec &spec : pointSpecs()) {
        for (const char *words : {spec.title, spec.rule, spec.fact})
            QVERIFY2(!blame.match(u(words)).hasMatch(), words);
        for (const char *place : {"%1", "%2", "%3", "%4"})
            QVERIFY2(u(spec.fact).contains(u(place)), spec.fact);
    }
}

QTEST_GUILESS_MAIN(StandsOutTest)
#include "tst_standsout.moc"
