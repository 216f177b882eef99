// When a count becomes a signal: minimum samples, chance, the usual range, months running, what is explained, tablets.
#include "signalscene.h"
#include "support/u.h"

#include "models/indicators/chance.h"

#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

const Period kSeason{*Date::fromYmd(2025, 10, 1), *Date::fromYmd(2026, 9, 30)};
constexpr int kDaysUsed = 28;

// Adds one thing counted of a kind to a person's month, a case or not.
using Adding = void (*)(SignalScene &scene, const std::string &person, const std::string &day, bool isCase);

std::string homeOf(const std::string &person) { return "h-" + person; }

std::string newChild(SignalScene &scene, const std::string &person, const char *birth)
{
    std::string id = scene.next("k");
    scene.child(id, homeOf(person), birth);
    return id;
}

std::string visitOn(SignalScene &scene, const std::string &person, const std::string &home, const std::string &day,
                    int seconds = 1800)
{
    return scene.visit({person, homeOf(home), momentOf(day, 0), seconds});
}

// A child identified by nobody known, `before` days ago.
std::string identifiedChild(SignalScene &scene, const std::string &person, const std::string &day, int before)
{
    std::string child = newChild(scene, person, "2014-06-10");
    const std::string then = Date::parse(day)->addDays(-before).iso();
    scene.note({visitOn(scene, "", person, then), child, "interviewed", "child_labour"});
    return child;
}

void addShort(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    visitOn(scene, person, person, day, isCase ? 300 : 3000);
}

void addHours(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = newChild(scene, person, "2014-06-10");
    scene.note({visitOn(scene, person, person, day), child, "interviewed", "none", isCase ? "10" : "7"});
}

void addBirth(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = newChild(scene, person, isCase ? "2014-06-01" : "2014-06-10");
    scene.note({visitOn(scene, person, person, day), child});
}

void addAge(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = newChild(scene, person, isCase ? "2013-12-20" : "2014-12-20");
    scene.note({visitOn(scene, person, person, day), child});
}

void addAbsence(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = newChild(scene, person, "2014-06-10");
    scene.note({visitOn(scene, person, person, day), child, isCase ? "absent" : "seen"});
}

void addFinding(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = newChild(scene, person, "2014-06-10");
    scene.note({visitOn(scene, person, person, day), child, "seen", isCase ? "hazardous" : "none"});
}

void addFollowUp(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = identifiedChild(scene, person, day, isCase ? 10 : 90);
    scene.note({visitOn(scene, person, person, day), child});
}

void addBelowRule(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = newChild(scene, person, "2014-06-10");
    scene.note({visitOn(scene, person, person, day), child, "seen", isCase ? "none" : "hazardous", "NULL", "burning"});
}

void addClosure(SignalScene &scene, const std::string &person, const std::string &day, bool isCase)
{
    const std::string child = identifiedChild(scene, person, day, 200);
    for (const int before : {100, 10}) {
        if (!isCase)
            scene.note({visitOn(scene, "", person, Date::parse(day)->addDays(-before).iso()), child});
    }
    scene.closure(child, day);
}

struct Recipe
{
    SignalKind kind;
    Adding add;
};
constexpr Recipe kRecipes[] = {
    {SignalKind::veryShort, addShort},   {SignalKind::roundHours, addHours},    {SignalKind::firstOfMonth, addBirth},
    {SignalKind::roundAges, addAge},     {SignalKind::noAbsences, addAbsence},  {SignalKind::noFindings, addFinding},
    {SignalKind::tooClose, addFollowUp}, {SignalKind::belowRule, addBelowRule}, {SignalKind::closedEarly, addClosure},
};

const Recipe &recipeOf(SignalKind kind) { return *std::ranges::find(kRecipes, kind, &Recipe::kind); }

void addPerson(SignalScene &scene, const std::string &id) { scene.person(id).household(homeOf(id)).assign(homeOf(id), id); }

void addMany(SignalScene &scene, SignalKind kind, const std::string &person, const std::string &month, int cases, int of)
{
    for (int i = 0; i < of; ++i)
        recipeOf(kind).add(scene, person, dayOfMonth(month, 1 + i % kDaysUsed), i < cases);
}

// Three others with 40 each in the month, one of them a case: 2.5 %.
SignalScene othersWith(SignalKind kind, int cases, int of, const char *month = "2026-03")
{
    SignalScene scene;
    addPerson(scene, "m");
    for (const char *other : {"o1", "o2", "o3"}) {
        addPerson(scene, other);
        addMany(scene, kind, other, month, cases, of);
    }
    return scene;
}

std::vector<Signal> signalsIn(const Casebook &book, const Explained &explained = {}, const Period &period = kSeason)
{
    return signalsOf(book, period, explained, Progress());
}

Period monthOf(const std::string &month)
{
    const Date first = day(month + "-01");
    return {first, first.lastOfMonth()};
}

bool isNear(double got, double wanted) { return std::abs(got - wanted) <= 1e-9 * wanted; }

} // namespace

class SignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole();
    void minimumSample_data();
    void minimumSample();
    void strength_data();
    void strength();
    void othersEnough_data();
    void othersEnough();
    void theMonthsOwnRate();
    void insideTheUsualRange();
    void theUsualRangeIsTrimmed();
    void whatNobodyElseEverHad();
    void anyCaseIsNotNever();
    void monthsRunning_data();
    void monthsRunning();
    void explainedIsSetAside();
    void theWholeIsSetAside();
    void oneMonthIsAlsoTheWhole();
    void manyInAnHour();
    void onePlace();
    void longSilence_data();
    void longSilence();
    void aSharedTablet();
    void tabletsInAChain();
    void theTabletsPeopleExplain();
    void inOrder();
    void inWords();
    void neutralWords();
    void cancelled();
};

void SignalsTest::theTableIsWhole()
{
    std::set<std::string_view> codes;
    for (const SignalSpec &spec : signalSpecs()) {
        QCOMPARE(&specOf(spec.kind), &spec);
        QVERIFY(spec.title && spec.meaning && spec.fact && spec.least > 0);
        codes.insert(spec.code);
    }
    QCOMPARE(codes.size(), kSignalKindCount);
}

void SignalsTest::minimumSample_data()
{
    QTest::addColumn<int>("kind");
    for (const Recipe &recipe : kRecipes)
        QTest::newRow(specOf(recipe.kind).code.data()) << int(recipe.kind);
}

// With one thing fewer nothing is said; with enough, the count, what chance gives, and the cases.
void SignalsTest::minimumSample()
{
    QFETCH(const int, kind);
    const SignalSpec &spec = specOf(static_cast<SignalKind>(kind));
    const bool isNever = spec.test == SignalTest::never;
    for (const int of : {spec.least - 1, spec.least}) {
        SignalScene scene = othersWith(spec.kind, isNever ? 36 : 1, 40);
        addMany(scene, spec.kind, "m", "2026-03", isNever ? 0 : of, of);
        const auto book = scene.book();
        const auto signals = signalsIn(*book);
        const Signal *signal = signalOf(*book, signals, spec.kind, "m");
        QCOMPARE(signal != nullptr, of == spec.least);
        if (!signal)
            continue;
        QCOMPARE(signal->months.size(), 1u);
        const SignalFact &fact = signal->months[0];
        QCOMPARE(fact.count, isNever ? 0 : of);
        QCOMPARE(fact.of, of);
        QCOMPARE(fact.period, (Period{day("2026-03-01"), day("2026-03-31")}));
        QCOMPARE(int(fact.cases.size()), of);
        QCOMPARE(fact.usualShare, isNever ? 0.9 : 0.025);
        QCOMPARE(fact.usual, std::optional(isNever ? Interval{0.9, 0.9} : Interval{0.025, 0.025}));
        const double others = isNever ? 1 - 108.5 / 121 : 3.5 / 121;
        QVERIFY2(isNear(fact.chance, std::pow(others, of)), qPrintable(QString::number(fact.chance)));
        for (const char *other : {"o1", "o2", "o3"})
            QVERIFY(!signalOf(*book, signals, spec.kind, other));
    }
}

void SignalsTest::strength_data()
{
    QTest::addColumn<int>("cases");
    QTest::addColumn<int>("of"); // at 3.5 of 121
    QTest::addColumn<QString>("said");
    QTest::newRow("0.0105") << 4 << 30 << "nothing";
    QTest::newRow("0.0093") << 4 << 29 << "ordinary";
    QTest::newRow("0.0000102") << 9 << 49 << "ordinary";
    QTest::newRow("0.0000090") << 7 << 27 << "very strong";
}

void SignalsTest::strength()
{
    QFETCH(const int, cases);
    QFETCH(const int, of);
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40);
    addMany(scene, SignalKind::veryShort, "m", "2026-03", cases, of);
    const auto book = scene.book();
    const auto signals = signalsIn(*book);
    const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
    QString said = QStringLiteral("nothing");
    if (signal) {
        const bool isStrong = signal->months[0].strength == SignalStrength::veryStrong;
        said = isStrong ? QStringLiteral("very strong") : QStringLiteral("ordinary");
        QVERIFY(isNear(signal->months[0].chance, binomialTail(cases, of, 3.5 / 121)));
        QCOMPARE(signal->showsElsewhere, isStrong);
        QCOMPARE(int(signal->months[0].cases.size()), cases);
    }
    QTEST(said, "said");
}

void SignalsTest::othersEnough_data()
{
    QTest::addColumn<int>("ofFirst");
    QTest::addColumn<int>("ofSecond");
    QTest::addColumn<bool>("said");
    QTest::newRow("29 of two") << 15 << 14 << false;
    QTest::newRow("30 of two") << 15 << 15 << true;
    QTest::newRow("many of one") << 60 << 0 << false;
    QTest::newRow("a single one of the second") << 29 << 1 << true;
}

void SignalsTest::othersEnough()
{
    QFETCH(const int, ofFirst);
    QFETCH(const int, ofSecond);
    SignalScene scene;
    for (const char *person : {"m", "o1", "o2"})
        addPerson(scene, person);
    addMany(scene, SignalKind::veryShort, "o1", "2026-03", 0, ofFirst);
    addMany(scene, SignalKind::veryShort, "o2", "2026-03", 0, ofSecond);
    addMany(scene, SignalKind::veryShort, "m", "2026-03", 10, 10);
    const auto book = scene.book();
    QTEST(signalOf(*book, signalsIn(*book), SignalKind::veryShort, "m") != nullptr, "said");
}

// The others' March, where they have enough in March; the whole season where not.
void SignalsTest::theMonthsOwnRate()
{
    for (const int inMarch : {10, 9}) {
        SignalScene scene = othersWith(SignalKind::veryShort, 0, 40, "2026-01");
        for (const char *other : {"o1", "o2", "o3"})
            addMany(scene, SignalKind::veryShort, other, "2026-03", 3, inMarch);
        addMany(scene, SignalKind::veryShort, "m", "2026-03", 10, 10);
        const auto book = scene.book();
        const auto signals = signalsIn(*book);
        const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
        const double share = inMarch == 10 ? 9.5 / 31 : 9.5 / (120 + 3 * inMarch + 1);
        QVERIFY(isNear(signal->months[0].chance, std::pow(share, 10)));
        QVERIFY(isNear(signal->whole->chance, std::pow(9.5 / (120 + 3 * inMarch + 1), 10)));
    }
}

// One of the others has half: 4 of 10 is rare by the others together, and yet nothing out of the way.
void SignalsTest::insideTheUsualRange()
{
    for (const int cases : {5, 6}) {
        SignalScene scene;
        for (const char *person : {"m", "o1", "o2"})
            addPerson(scene, person);
        addMany(scene, SignalKind::veryShort, "o1", "2026-03", 0, 200);
        addMany(scene, SignalKind::veryShort, "o2", "2026-03", 5, 10);
        addMany(scene, SignalKind::veryShort, "m", "2026-03", cases, 10);
        const auto book = scene.book();
        const auto signals = signalsIn(*book);
        QCOMPARE(signalOf(*book, signals, SignalKind::veryShort, "m") != nullptr, cases == 6);
    }
}

// Of five others the one with the most is no measure, and whoever has too few visits at no time is.
void SignalsTest::theUsualRangeIsTrimmed()
{
    for (const int others : {4, 5}) {
        SignalScene scene;
        addPerson(scene, "m");
        addPerson(scene, "few");
        addMany(scene, SignalKind::veryShort, "few", "2026-03", 9, 9);
        for (int i = 0; i < others; ++i) {
            const std::string other = "o" + std::to_string(i);
            addPerson(scene, other);
            addMany(scene, SignalKind::veryShort, other, "2026-03", i ? 0 : 30, 60);
        }
        addMany(scene, SignalKind::veryShort, "m", "2026-03", 5, 10);
        const auto book = scene.book();
        const auto signals = signalsIn(*book);
        const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
        QCOMPARE(signal != nullptr, others == 5);
        if (signal)
            QCOMPARE(signal->whole->usual, std::optional(Interval{0, 0}));
    }
}

// Rare, not impossible: half a case is added.
void SignalsTest::whatNobodyElseEverHad()
{
    for (const int cases : {1, 2}) {
        SignalScene scene = othersWith(SignalKind::veryShort, 0, 20);
        addMany(scene, SignalKind::veryShort, "m", "2026-03", cases, 10);
        const auto book = scene.book();
        const auto signals = signalsIn(*book);
        const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
        QCOMPARE(signal != nullptr, cases == 2);
        if (signal)
            QVERIFY(isNear(signal->whole->chance, binomialTail(2, 10, 0.5 / 61)));
    }
}

void SignalsTest::anyCaseIsNotNever()
{
    for (const int cases : {0, 1}) {
        SignalScene scene = othersWith(SignalKind::noAbsences, 30, 40);
        addMany(scene, SignalKind::noAbsences, "m", "2026-03", cases, 100);
        const auto book = scene.book();
        QCOMPARE(signalOf(*book, signalsIn(*book), SignalKind::noAbsences, "m") != nullptr, cases == 0);
    }
}

void SignalsTest::monthsRunning_data()
{
    QTest::addColumn<QStringList>("months"); // with an ordinary signal each
    QTest::addColumn<QStringList>("explained");
    QTest::addColumn<bool>("elsewhere");
    const auto row = [](const char *name, const QStringList &months, const QStringList &explained, bool elsewhere) {
        QTest::newRow(name) << months << explained << elsewhere;
    };
    row("one", {u("2026-03")}, {}, false);
    row("two running", {u("2026-03"), u("2026-04")}, {}, true);
    row("over the new year", {u("2025-12"), u("2026-01")}, {}, true);
    row("with one between", {u("2026-03"), u("2026-05")}, {}, false);
    row("one of two explained", {u("2026-03"), u("2026-04")}, {u("2026-04")}, false);
    row("another month explained", {u("2026-03"), u("2026-04")}, {u("2026-05")}, true);
}

void SignalsTest::monthsRunning()
{
    QFETCH(const QStringList, months);
    QFETCH(const QStringList, explained);
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40, "2025-10");
    for (const QString &month : months)
        addMany(scene, SignalKind::veryShort, "m", month.toStdString(), 3, 10);
    Explained set;
    for (const QString &month : explained)
        set.insert({"m", SignalKind::veryShort, monthOf(month.toStdString())});
    const auto book = scene.book();
    const auto signals = signalsIn(*book, set);
    const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
    QCOMPARE(qsizetype(signal->months.size()), months.size());
    QTEST(signal->showsElsewhere, "elsewhere");
}

void SignalsTest::explainedIsSetAside()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40, "2026-01");
    addMany(scene, SignalKind::veryShort, "m", "2026-03", 9, 10);
    addMany(scene, SignalKind::veryShort, "m", "2026-04", 0, 12);
    const auto book = scene.book();
    const auto before = signalsIn(*book);
    QVERIFY(signalOf(*book, before, SignalKind::veryShort, "m")->showsElsewhere);
    QCOMPARE(signalOf(*book, before, SignalKind::veryShort, "m")->whole->of, 22);

    const auto after = signalsIn(*book, {{"m", SignalKind::veryShort, monthOf("2026-03")}});
    const Signal *signal = signalOf(*book, after, SignalKind::veryShort, "m");
    QVERIFY(!signal->whole && signal->isSetAside() && !signal->showsElsewhere);
    QCOMPARE(signal->months.size(), 1u);
    QVERIFY(signal->months[0].explained);
    QCOMPARE(int(signal->months[0].cases.size()), 9); // they can still be looked at

    // Another kind, another person: nothing changes.
    const auto other =
        signalsIn(*book, {{"m", SignalKind::tooClose, monthOf("2026-03")}, {"o1", SignalKind::veryShort, monthOf("2026-03")}});
    QVERIFY(signalOf(*book, other, SignalKind::veryShort, "m")->showsElsewhere);
}

// A case in each of ten visits of each month: too few for any month, enough for all of them.
void SignalsTest::theWholeIsSetAside()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40, "2025-11");
    for (const char *month : {"2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04"})
        addMany(scene, SignalKind::veryShort, "m", month, 2, 10);
    const auto book = scene.book();
    const Period spring{day("2025-10-01"), day("2026-04-30")};
    const auto wholeOf = [&](const Explained &explained, const Period &period) {
        const auto signals = signalsIn(*book, explained, period);
        const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
        return signal && signal->months.empty() ? signal->whole : std::nullopt;
    };
    const auto before = wholeOf({}, spring);
    QVERIFY(before && !before->explained);
    QCOMPARE(before->count, 12);

    const Explained words{{"m", SignalKind::veryShort, spring}};
    const auto after = wholeOf(words, spring);
    QVERIFY(after && after->explained);
    QCOMPARE(after->cases, before->cases); // they can still be looked at
    const auto signals = signalsIn(*book, words, spring);
    const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
    QVERIFY(signal->isSetAside() && !signal->showsElsewhere);

    // A day later it is still set aside; what comes after the days that were explained is heard again.
    const auto later = wholeOf(words, {day("2025-10-02"), day("2026-05-01")});
    QVERIFY(later && later->explained);
    const auto half = wholeOf({{"m", SignalKind::veryShort, {day("2025-10-01"), day("2025-12-15")}}}, spring);
    QVERIFY(half && !half->explained && half->count < 12);

    // Another kind, another person: nothing changes.
    QVERIFY(!wholeOf({{"m", SignalKind::tooClose, spring}, {"o1", SignalKind::veryShort, spring}}, spring)->explained);
}

void SignalsTest::oneMonthIsAlsoTheWhole()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40);
    addMany(scene, SignalKind::veryShort, "m", "2026-03", 4, 10);
    const auto book = scene.book();
    const auto signals = signalsIn(*book, {}, {day("2026-03-01"), day("2026-03-31")});
    const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
    QCOMPARE(signal->whole->chance, signal->months[0].chance);
    QCOMPARE(signal->whole->cases, signal->months[0].cases);
}

// Nine in an hour, where the others' visits never share one.
void SignalsTest::manyInAnHour()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 0, 20);
    for (int i = 0; i < 9; ++i)
        scene.visit({"m", homeOf("m"), momentOf("2026-03-05", 6 * i)});
    addMany(scene, SignalKind::veryShort, "m", "2026-03", 0, 3);
    const auto book = scene.book();
    const auto signals = signalsIn(*book);
    const Signal *signal = signalOf(*book, signals, SignalKind::manyInAnHour, "m");
    const SignalFact &fact = *signal->whole;
    QCOMPARE(fact.count, 9);
    QCOMPARE(fact.of, 12);
    QCOMPARE(int(fact.cases.size()), 9);
    QVERIFY(isNear(fact.chance, onceIn(poissonTail(8, 0.5 / 61), 12)));
    QVERIFY(signal->showsElsewhere);
}

void SignalsTest::onePlace()
{
    SignalScene scene;
    for (const char *person : {"m", "o1", "o2", "o3"}) {
        addPerson(scene, person);
        for (int i = 0; i < 12; ++i) {
            const std::string home = "at-" + std::string(person) + std::to_string(i);
            const bool isTogether = person == std::string("m") && i < 4;
            scene.household(home);
            scene.visit({person, home, momentOf(dayOfMonth("2026-03", 1 + i), 0), 1800,
                         isTogether ? "6.5, -6.5" : "6." + std::to_string(1000 + i) + ", -6.5"});
        }
    }
    const auto book = scene.book();
    const auto signals = signalsIn(*book);
    const Signal *signal = signalOf(*book, signals, SignalKind::onePlace, "m");
    const SignalFact &fact = *signal->whole;
    QCOMPARE(fact.count, 4);
    QCOMPARE(fact.of, 12);
    QCOMPARE(int(fact.cases.size()), 4);
    QVERIFY(isNear(fact.chance, onceIn(poissonTail(3, 0.5 / 37), 12)));
    QVERIFY(!signalOf(*book, signals, SignalKind::onePlace, "o1"));
}

void SignalsTest::longSilence_data()
{
    QTest::addColumn<int>("silent");
    QTest::addColumn<bool>("said");
    QTest::newRow("27 days") << 27 << false;
    QTest::newRow("28 days") << 28 << true;
}

// The others come every second day.
void SignalsTest::longSilence()
{
    QFETCH(const int, silent);
    SignalScene scene;
    const Date first = day("2026-01-01");
    const Date last = day("2026-06-29");
    for (const char *person : {"m", "o1", "o2"}) {
        addPerson(scene, person);
        scene.tablet("t-" + std::string(person), person, "2026-06-29T23:00:00Z");
        for (Date on = first; on <= last; on = on.addDays(2)) {
            const int into = daysBetween(day("2026-03-02"), on);
            if (person != std::string("m") || into <= 0 || into > silent)
                visitOn(scene, person, person, on.iso());
        }
    }
    visitOn(scene, "m", "m", "2026-03-02");
    visitOn(scene, "m", "m", day("2026-03-02").addDays(silent + 1).iso());
    const auto book = scene.book();
    const auto signals = signalsIn(*book, {}, {first, last});
    const Signal *signal = signalOf(*book, signals, SignalKind::longSilence, "m");
    QTEST(signal != nullptr, "said");
    if (!signal)
        return;
    QCOMPARE(signal->whole->count, silent);
    QCOMPARE(signal->whole->of, 180);
    QCOMPARE(signal->whole->usual, std::optional(Interval{1, 1}));
    QCOMPARE(signal->whole->cases.size(), 1u); // the visit before it
    QCOMPARE(book->snapshot->visits[Ref<Visit>{signal->whole->cases[0].row}].startedAt->day(), day("2026-03-02"));
    const double share = 180.5 / 361; // 2 x 90 of 2 x 180 days
    QVERIFY(isNear(signal->whole->chance, std::pow(1 - share, 28) * (1 + 180 * share)));
    QCOMPARE(signal->months.size(), 1u); // the one in which it ends
    QCOMPARE(signal->months[0].period.from, day("2026-03-01"));
}

// What two people recorded with one tablet is the tablet's, and it is named first.
void SignalsTest::aSharedTablet()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40);
    addPerson(scene, "n");
    scene.tablet("t-7", "m").tablet("t-7", "n").tablet("t-8", "o1").tablet("t-9", "o1");
    addMany(scene, SignalKind::veryShort, "m", "2026-03", 4, 6);
    addMany(scene, SignalKind::veryShort, "n", "2026-03", 0, 5);
    const auto book = scene.book();
    const auto signals = signalsIn(*book);
    QVERIFY(!signalOf(*book, signals, SignalKind::veryShort, "n"));
    const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "m");
    QCOMPARE(signal->owner.people.size(), 2u);
    QCOMPARE(signal->owner.tablets, std::vector<std::string>{"t-7"});
    QCOMPARE(signal->whole->count, 4);
    QCOMPARE(signal->whole->of, 11);
    const auto said = signalSentences(*signal, *signal->whole, QLocale::c());
    QCOMPARE(said.size(), 4u);
    QCOMPARE(said[0].text(), u("Shared tablet t-7: who made which visit is not certain."));
}

void SignalsTest::tabletsInAChain()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40);
    for (const char *person : {"a", "b"})
        addPerson(scene, person);
    scene.tablet("t-2", "m").tablet("t-2", "b").tablet("t-1", "b").tablet("t-1", "a").tablet("own", "a");
    addMany(scene, SignalKind::veryShort, "m", "2026-03", 10, 10);
    const auto book = scene.book();
    const auto signals = signalsIn(*book);
    const Signal *signal = signalOf(*book, signals, SignalKind::veryShort, "a");
    QCOMPARE(signal->owner.people.size(), 3u);
    QCOMPARE(signal->owner.tablets, (std::vector<std::string>{"t-1", "t-2"}));
}

void SignalsTest::theTabletsPeopleExplain()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 40);
    addPerson(scene, "n");
    scene.tablet("t-7", "m").tablet("t-7", "n");
    addMany(scene, SignalKind::veryShort, "m", "2026-03", 10, 10);
    const auto book = scene.book();
    const auto signals = signalsIn(*book, {{"n", SignalKind::veryShort, monthOf("2026-03")}});
    QVERIFY(signalOf(*book, signals, SignalKind::veryShort, "m")->isSetAside());
}

void SignalsTest::inOrder()
{
    SignalScene scene = othersWith(SignalKind::veryShort, 1, 200);
    addPerson(scene, "o4");
    addMany(scene, SignalKind::veryShort, "o4", "2026-03", 1, 200);
    for (const char *person : {"z", "a"}) {
        addPerson(scene, person);
        addMany(scene, SignalKind::veryShort, person, "2026-03", person[0] == 'z' ? 10 : 4, 10);
        addMany(scene, SignalKind::tooClose, person, "2026-03", 0, 8);
    }
    const auto book = scene.book();
    const auto signals = signalsIn(*book);
    QVERIFY(std::ranges::is_sorted(signals, {}, [&](const Signal &signal) {
        return std::pair(signal.kind, book->snapshot->personnel.id(signal.owner.people.front()));
    }));
    QVERIFY(signalOf(*book, signals, SignalKind::veryShort, "z")); // which does not hide
    QVERIFY(signalOf(*book, signals, SignalKind::veryShort, "a"));
}

void SignalsTest::inWords()
{
    Signal signal;
    signal.kind = SignalKind::veryShort;
    signal.owner.people = {{0}};
    SignalFact fact;
    fact.count = 12;
    fact.of = 1234;
    fact.usualShare = 0.034;
    fact.usual = Interval{0.004, 0.061};
    fact.chance = 1.0 / 7312;
    const auto words = [&](SignalKind kind) {
        signal.kind = kind;
        QStringList all;
        for (const Sentence &sentence : signalSentences(signal, fact, QLocale(QLocale::English)))
            all.append(sentence.text());
        return all.join(u' ');
    };
    QCOMPARE(words(SignalKind::veryShort),
             u("Visits under 10 minutes: 12 of 1,234. Usual in the cooperative: 0.4\u00A0% to 6\u00A0%. "
               "Chance alone gives this here about once in 7,300 times."));
    fact.usual = Interval{0.03, 0.03};
    fact.chance = 1e-7;
    QCOMPARE(words(SignalKind::tooClose), u("Follow-ups too close to count: 12 of 1,234. Usual in the cooperative: 3\u00A0%. "
                                            "Chance alone gives this here less than once in 1,000,000 times."));
    fact.usual = Interval{9, 21};
    QVERIFY(words(SignalKind::longSilence).contains(u("Usual in the cooperative, as the longest time in days: 9 to 21.")));
    fact.usual.reset();
    QVERIFY(words(SignalKind::longSilence).contains(u("Usual in the cooperative: a visit on 3\u00A0% of the days.")));
    QVERIFY(words(SignalKind::noAbsences).contains(u("Usual in the cooperative: 3\u00A0%.")));
}

// DESIGN.md, "Words".
void SignalsTest::neutralWords()
{
    for (const SignalSpec &spec : signalSpecs()) {
        for (const char *text : {spec.title, spec.meaning, spec.fact}) {
            for (const char *blame : {"invent", "fraud", "suspic", "fault", "fail", "cheat", "fake", "wrong", "false"})
                QVERIFY2(!u(text).contains(u(blame), Qt::CaseInsensitive), text);
        }
    }
}

void SignalsTest::cancelled()
{
    const auto book = othersWith(SignalKind::veryShort, 1, 1).book();
    Progress progress;
    progress.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, signalsOf(*book, kSeason, {}, progress));
}

QTEST_GUILESS_MAIN(SignalsTest)
#include "tst_signals.moc"
