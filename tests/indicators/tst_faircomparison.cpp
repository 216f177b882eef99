// The fair comparison against a second computation of the same page, against the shared answers, and border by border.
#include "fairreckoning.h"
#include "signalscene.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/indicators/faircomparison.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);
const Period kSeason{*Date::fromYmd(2025, 10, 1), *Date::fromYmd(2026, 9, 30)};
constexpr double kTolerance = 1e-9;

bool isNear(double a, double b) { return std::abs(a - b) <= kTolerance * std::max(1.0, std::abs(b)); }

std::shared_ptr<const Casebook> loaded(const QString &path, const QString &privateRoot)
{
    return makeCasebook(loadCaseFile(path, {privateRoot, clockAt("2026-11-01T12:00:00Z")}, Progress()).snapshot, {});
}

std::string_view idOf(const Casebook &book, const Comparison &person)
{
    return person.person ? book.snapshot->personnel.id(person.person) : std::string_view();
}

// What differs first; empty: nothing.
QString differenceOf(const Casebook &book, const FairComparison &got, const FairAnswer &wanted)
{
    if (!isNear(got.phi, wanted.phi))
        return QStringLiteral("phi %1, not %2").arg(got.phi).arg(wanted.phi);
    if (got.people.size() != wanted.people.size())
        return QStringLiteral("%1 people, not %2").arg(got.people.size()).arg(wanted.people.size());
    for (std::size_t i = 0; i < got.people.size(); ++i) {
        const Comparison &person = got.people[i];
        const FairPerson &other = wanted.people[i];
        const bool isSame = idOf(book, person) == other.id && int(person.units.size()) == other.units &&
                            person.observed == other.observed && isNear(person.expected, other.expected) &&
                            isNear(person.variance, other.variance) && verdictCode(person.verdict) == other.verdict;
        if (!isSame)
            return QStringLiteral("%1: %2 %3 %4 %5 %6")
                .arg(QString::fromStdString(other.id))
                .arg(person.units.size())
                .arg(person.observed)
                .arg(person.expected)
                .arg(person.variance)
                .arg(u(verdictCode(person.verdict).data()));
    }
    return {};
}

// A made file: units of a person in one place, at one age, on one day.
struct Place
{
    std::string district = "North"; // "": none
    std::string day = "2026-02-10";
    std::string birth = "2016-01-10"; // 10 years old
};

class FairScene
{
public:
    void add(const std::string &person, int units, int positives, const Place &place = {})
    {
        if (!person.empty() && m_people.insert(person).second)
            scene.person(person);
        const std::string home = homeIn(place.district);
        for (int i = 0; i < units; ++i) {
            const std::string child = scene.next("k");
            scene.child(child, home, place.birth);
            note(person, child, home, place.day, i < positives ? "child_labour" : "none");
        }
    }
    void note(const std::string &person, const std::string &child, const std::string &home, const std::string &on,
              const std::string &finding, const std::string &presence = "interviewed")
    {
        scene.note({scene.visit({person, home, momentOf(on, 0)}), child, presence, finding});
    }
    std::string homeIn(const std::string &district)
    {
        if (m_districts.insert(district).second) {
            const std::string stamp = ", '2026-10-31T06:00:00Z')";
            const std::string named = district.empty() ? "NULL" : text(district);
            scene.sql("INSERT INTO community (id, cooperative_id, district, updated_at) VALUES (" + text("c-" + district) +
                      ", 'coop', " + named + stamp);
            scene.sql("INSERT INTO household (id, community_id, registered_on, updated_at) VALUES (" + text("h-" + district) +
                      ", " + text("c-" + district) + ", '2020-01-01'" + stamp);
        }
        return "h-" + district;
    }

    SignalScene scene;

private:
    std::set<std::string> m_people;
    std::set<std::string> m_districts;
};

FairComparison comparedIn(const Casebook &book, const Period &period = kSeason)
{
    return compareFairly(book, period, Progress());
}

const Comparison *comparisonOf(const Casebook &book, const FairComparison &all, std::string_view person)
{
    const auto found = std::ranges::find_if(all.people, [&](const Comparison &one) { return idOf(book, one) == person; });
    return found == all.people.end() ? nullptr : &*found;
}

} // namespace

class FairComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedCases_data();
    void sharedCases();
    void demoFiles_data();
    void demoFiles();
    void theFirstInterviewCounts();
    void seenIsNoInterview();
    void identifiedBeforeTheFirstDay_data();
    void identifiedBeforeTheFirstDay();
    void foundByAnotherOnly();
    void whoDoesNotCount();
    void theFirstStratumWithEnough_data();
    void theFirstStratumWithEnough();
    void nobodyElse();
    void missingDistrict();
    void quarterBorders_data();
    void quarterBorders();
    void nobodyKnownIsOnePerson();
    void winsorised_data();
    void winsorised();
    void tooFew_data();
    void tooFew();
    void limits();
    void besideTheLines_data();
    void besideTheLines();
};

void FairComparisonTest::sharedCases_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"yabayo", "messy", "edges"})
        QTest::newRow(name) << u(name);
}

void FairComparisonTest::sharedCases()
{
    QFETCH(const QString, name);
    QFile expectedFile(kCases + u'/' + name + QStringLiteral(".monitors.json"));
    if (!expectedFile.open(QIODevice::ReadOnly))
        QSKIP("../shared/cases is not beside this checkout");
    const QString path = kCases + u'/' + name + QStringLiteral(".clmrs");
    const QTemporaryDir folder;
    const auto book = loaded(path, folder.path());
    const FairComparison got = comparedIn(*book);
    const FairAnswer reckoned = reckonFairly(path, "2025-10-01", "2026-09-30");
    QCOMPARE(differenceOf(*book, got, reckoned), QString());

    const QJsonArray expected = QJsonDocument::fromJson(expectedFile.readAll()).array();
    QCOMPARE(qsizetype(got.people.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject wanted = expected[i].toObject();
        const FairPerson &person = reckoned.people[std::size_t(i)];
        QCOMPARE(QString::fromStdString(person.id), wanted[u"person_id"].toString());
        QCOMPARE(person.units, wanted[u"units"].toInt());
        QCOMPARE(person.observed, wanted[u"observed"].toInt());
        QVERIFY(isNear(person.expected, wanted[u"expected"].toDouble()));
        QVERIFY(isNear(person.variance, wanted[u"variance"].toDouble()));
        QVERIFY(isNear(reckoned.phi, wanted[u"phi"].toDouble()));
        QCOMPARE(QString::fromStdString(person.verdict), wanted[u"verdict"].toString());
        const auto ratio = got.people[std::size_t(i)].ratio();
        QVERIFY(ratio ? isNear(*ratio, wanted[u"ratio"].toDouble()) : wanted[u"ratio"].isNull());
    }
}

void FairComparisonTest::demoFiles_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("seed");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a season in Ghana") << "GH" << 11 << "2025-10-01"
                                       << "2026-09-30";
    QTest::newRow("a few weeks in Zimbabwe") << "ZW" << 12 << "2026-02-12"
                                             << "2026-05-03";
    QTest::newRow("three years in Côte d'Ivoire") << "CI" << 13 << "2023-10-01"
                                                  << "2026-10-31";
}

void FairComparisonTest::demoFiles()
{
    QFETCH(const QString, country);
    QFETCH(const int, seed);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.clmrs"));
    DemoOptions options;
    options.households = 350;
    options.seed = std::uint64_t(seed);
    options.country = country.toStdString();
    writeDemoCooperative(path.toStdString(), options, Progress());
    const auto book = loaded(path, folder.filePath(QStringLiteral("private")));
    const FairComparison got = comparedIn(*book, {day(from.toStdString()), day(to.toStdString())});
    const FairAnswer reckoned = reckonFairly(path, from.toStdString(), to.toStdString());
    QVERIFY(got.people.size() >= 5);
    QCOMPARE(differenceOf(*book, got, reckoned), QString());

    // Unit by unit, too: rates and the strata they come from.
    std::map<std::pair<std::string, std::string>, const FairUnit *> byWhom;
    for (const FairUnit &unit : reckoned.units)
        byWhom[{unit.person, unit.child}] = &unit;
    for (const Comparison &person : got.people) {
        for (const ComparedUnit &unit : person.units) {
            const FairUnit *wanted =
                byWhom[{std::string(idOf(*book, person)), std::string(book->snapshot->children.id(unit.child))}];
            QVERIFY(wanted && wanted->on == unit.on.iso() && wanted->positive == unit.positive);
            QCOMPARE(int(unit.ratedBy), wanted->level);
            QVERIFY(isNear(unit.rate, wanted->rate));
        }
    }
}

// In December at 11, in February at 12: the December quarter and the younger group; found later, it is found.
void FairComparisonTest::theFirstInterviewCounts()
{
    FairScene made;
    made.add("a", 15, 15, {"North", "2025-12-05", "2015-01-10"});
    made.add("b", 15, 0, {"North", "2025-12-05", "2015-01-10"});
    made.add("m", 0, 0);
    const std::string home = made.homeIn("North");
    made.scene.child("k", home, "2014-01-10");
    made.note("m", "k", home, "2025-12-20", "none");
    made.note("m", "k", home, "2026-02-20", "hazardous");
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    const Comparison *person = comparisonOf(*book, all, "m");
    QCOMPARE(person->units.size(), 1u);
    QCOMPARE(person->units[0].on, day("2025-12-20"));
    QCOMPARE(person->units[0].ratedBy, RatedBy::district);
    QCOMPARE(person->expected, 0.5);
    QCOMPARE(person->observed, 1);
}

// Seen and found is no unit; once interviewed it is one, on the day of the interview, and what was seen counts.
void FairComparisonTest::seenIsNoInterview()
{
    FairScene made;
    made.add("m", 0, 0);
    const std::string home = made.homeIn("North");
    for (const char *child : {"k", "l"}) {
        made.scene.child(child, home, "2014-01-10");
        made.note("m", child, home, "2026-02-01", "hazardous", "seen");
    }
    made.note("m", "l", home, "2026-03-01", "none");
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    QCOMPARE(all.people.size(), 1u);
    QCOMPARE(all.people[0].units.size(), 1u);
    QCOMPARE(all.people[0].units[0].on, day("2026-03-01"));
    QVERIFY(all.people[0].units[0].positive);
}

void FairComparisonTest::identifiedBeforeTheFirstDay_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("presence");
    QTest::addColumn<int>("units");
    QTest::newRow("the day before") << "2025-09-30"
                                    << "interviewed" << 0;
    QTest::newRow("seen the day before") << "2025-09-30"
                                         << "seen" << 0;
    QTest::newRow("noted while absent") << "2025-09-30"
                                        << "absent" << 1;
    QTest::newRow("on the first day") << "2025-10-01"
                                      << "interviewed" << 1;
}

// By another, long before this person's visit.
void FairComparisonTest::identifiedBeforeTheFirstDay()
{
    QFETCH(const QString, on);
    QFETCH(const QString, presence);
    QFETCH(const int, units);
    FairScene made;
    made.add("a", 0, 0);
    made.add("m", 0, 0);
    const std::string home = made.homeIn("North");
    made.scene.child("k", home, "2014-01-10");
    made.note("a", "k", home, on.toStdString(), "child_labour", presence.toStdString());
    made.note("m", "k", home, "2026-03-01", "child_labour");
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    const Comparison *person = comparisonOf(*book, all, "m");
    QCOMPARE(person ? int(person->units.size()) : 0, units);
}

// A unit each for two people; only who found it has found it.
void FairComparisonTest::foundByAnotherOnly()
{
    FairScene made;
    made.add("a", 0, 0);
    made.add("m", 0, 0);
    const std::string home = made.homeIn("North");
    made.scene.child("k", home, "2014-01-10");
    made.note("m", "k", home, "2026-02-01", "none");
    made.note("a", "k", home, "2026-03-01", "hazardous");
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    QCOMPARE(comparisonOf(*book, all, "m")->observed, 0);
    QCOMPARE(comparisonOf(*book, all, "m")->expected, 1.0); // all others together: one of one
    QCOMPARE(comparisonOf(*book, all, "a")->observed, 1);
    QCOMPARE(comparisonOf(*book, all, "a")->expected, 0.0);
    QVERIFY(!comparisonOf(*book, all, "a")->ratio());
}

void FairComparisonTest::whoDoesNotCount()
{
    FairScene made;
    made.add("m", 0, 0);
    const std::string home = made.homeIn("North");
    made.homeIn("Refused");
    made.scene.sql("UPDATE household SET consent = 'refused' WHERE id = 'h-Refused'");
    made.scene.child("four", home, "2021-02-02").child("five", home, "2021-02-01").child("eighteen", home, "2008-02-01");
    made.scene.child("seventeen", home, "2008-02-02").child("unknown", home, "").child("refused", "h-Refused", "2014-01-10");
    made.scene.child("late", home, "2014-01-10").sql("UPDATE child SET registered_on = '2026-10-01' WHERE id = 'late'");
    made.scene.child("checked", home, "2014-01-10").child("outside", home, "2014-01-10");
    for (const char *child : {"four", "five", "eighteen", "seventeen", "unknown", "late"})
        made.note("m", child, home, "2026-02-01", "none");
    made.note("m", "refused", "h-Refused", "2026-02-01", "none");
    made.note("m", "outside", home, "2026-10-01", "none");
    made.note("m", "outside", home, "2025-09-30", "none");
    made.scene.note({made.scene.visit({"m", home, momentOf("2026-02-01", 0), 1800, "NULL, NULL", "back_check"}), "checked"});
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    QStringList counted;
    for (const ComparedUnit &unit : all.people[0].units)
        counted.append(QString::fromUtf8(book->snapshot->children.id(unit.child).data()));
    counted.sort();
    QCOMPARE(counted.size(), 2);
    QVERIFY(counted[0].startsWith(u("five")) && counted[1].startsWith(u("seventeen")));
}

void FairComparisonTest::theFirstStratumWithEnough_data()
{
    QTest::addColumn<int>("first"); // of one other in the same stratum
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("where"); // thirty more by two more people
    QTest::addColumn<int>("level");
    const auto row = [](const char *name, int first, int second, const char *where, RatedBy level) {
        QTest::newRow(name) << first << second << u(where) << int(level);
    };
    row("thirty by two", 15, 15, "elsewhere", RatedBy::district);
    row("29 by two", 15, 14, "elsewhere", RatedBy::quarter);
    row("many by one", 60, 0, "elsewhere", RatedBy::quarter);
    row("29, more in another quarter", 15, 14, "later", RatedBy::ageGroup);
    row("29, more of another age", 15, 14, "older", RatedBy::everybody);
    row("29, and no more", 15, 14, "", RatedBy::everybody);
}

void FairComparisonTest::theFirstStratumWithEnough()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const QString, where);
    FairScene made;
    made.add("m", 1, 0);
    made.add("a", first, 0);
    made.add("b", second, 0);
    Place more;
    if (where == u("elsewhere"))
        more.district = "South";
    if (where == u("later"))
        more.day = "2026-05-10";
    if (where == u("older"))
        more.birth = "2012-01-10";
    const int rest = where.isEmpty() ? 0 : 15;
    made.add("c", rest, rest, more);
    made.add("d", rest, rest, more);
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    const ComparedUnit &unit = comparisonOf(*book, all, "m")->units[0];
    QTEST(int(unit.ratedBy), "level");
    const int positives = unit.ratedBy == RatedBy::district ? 0 : 2 * rest;
    const int units = unit.ratedBy == RatedBy::district ? first + second : first + second + 2 * rest;
    QCOMPARE(unit.rate, double(positives) / units);
}

void FairComparisonTest::nobodyElse()
{
    FairScene made;
    made.add("m", 3, 2);
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    QCOMPARE(all.phi, 1.0);
    QCOMPARE(all.people[0].expected, 0.0);
    QCOMPARE(all.people[0].units[0].ratedBy, RatedBy::everybody);
    QVERIFY(!all.people[0].ratio());
    QCOMPARE(all.people[0].verdict, Verdict::tooFew);
    QVERIFY(comparedIn(*SignalScene().book()).people.empty());
}

// What has no district is a place of its own, and none of the others'.
void FairComparisonTest::missingDistrict()
{
    FairScene made;
    made.add("m", 1, 0, {""});
    made.add("a", 15, 15, {""});
    made.add("b", 15, 15, {""});
    made.add("c", 30, 0, {"North"});
    made.add("d", 30, 0, {"North"});
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    const ComparedUnit &unit = comparisonOf(*book, all, "m")->units[0];
    QCOMPARE(unit.ratedBy, RatedBy::district);
    QCOMPARE(unit.rate, 1.0);
}

void FairComparisonTest::quarterBorders_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("others");
    QTest::addColumn<bool>("together");
    const auto row = [](const char *on, const char *others, bool together) {
        QTest::addRow("%s %s", on, others) << u(on) << u(others) << together;
    };
    row("2026-01-01", "2026-03-31", true);
    row("2026-03-31", "2026-04-01", false);
    row("2026-04-01", "2026-06-30", true);
    row("2025-12-31", "2026-01-01", false);
    row("2025-10-01", "2025-12-31", true);
    row("2026-10-01", "2025-10-01", false); // the same quarter of another year
    row("2026-09-30", "2026-07-01", true);
}

// Calendar quarters, whatever the season of the cooperative.
void FairComparisonTest::quarterBorders()
{
    QFETCH(const QString, on);
    QFETCH(const QString, others);
    FairScene made;
    const Place there{"North", others.toStdString(), "2015-01-10"};
    made.add("a", 20, 0, there);
    made.add("b", 20, 0, there);
    made.add("m", 1, 0, {"North", on.toStdString(), "2015-01-10"});
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book, {day("2025-10-01"), day("2026-10-31")});
    QFETCH(const bool, together);
    QCOMPARE(comparisonOf(*book, all, "m")->units[0].ratedBy, together ? RatedBy::district : RatedBy::ageGroup);
}

// A visit without a person and one by somebody whom the file does not know are the same person's work.
void FairComparisonTest::nobodyKnownIsOnePerson()
{
    FairScene made;
    made.add("m", 1, 0);
    made.add("a", 29, 0);
    made.add("", 1, 1);
    const std::string home = made.homeIn("North");
    made.scene.child("k", home, "2016-01-10");
    made.note("stranger", "k", home, "2026-02-11", "none");
    made.note("", "k", home, "2026-02-12", "hazardous");
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    QCOMPARE(all.people.size(), 3u);
    const Comparison &nobody = all.people.back();
    QVERIFY(!nobody.person);
    QCOMPARE(nobody.units.size(), 2u);
    QCOMPARE(nobody.observed, 2);
    // A second person, so that the others are enough: 29 and 2 by two.
    QCOMPARE(comparisonOf(*book, all, "m")->units[0].ratedBy, RatedBy::district);
    QCOMPARE(comparisonOf(*book, all, "m")->units[0].rate, 2.0 / 31);
}

void FairComparisonTest::winsorised_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("drawn"); // at either end
    QTest::newRow("9") << 9 << 0;
    QTest::newRow("10") << 10 << 1;
    QTest::newRow("11") << 11 << 1;
    QTest::newRow("20") << 20 << 2;
}

// Everybody has 20 units and other numbers found; z from the other rates by hand.
void FairComparisonTest::winsorised()
{
    QFETCH(const int, people);
    QFETCH(const int, drawn);
    FairScene made;
    int positives = 0;
    for (int i = 0; i < people; ++i) {
        made.add("p" + std::to_string(10 + i), 20, (7 * i) % 20);
        positives += (7 * i) % 20;
    }
    const auto book = made.scene.book();
    std::vector<double> z;
    for (int i = 0; i < people; ++i) {
        const int own = (7 * i) % 20;
        const double others = double(positives - own) / (20 * (people - 1));
        z.push_back((own - 20 * others) / std::sqrt(20 * others * (1 - others)));
    }
    std::sort(z.begin(), z.end());
    for (int i = 0; i < drawn; ++i) {
        z[std::size_t(i)] = z[std::size_t(drawn)];
        z[z.size() - 1 - std::size_t(i)] = z[z.size() - 1 - std::size_t(drawn)];
    }
    double sum = 0;
    for (const double one : z)
        sum += one * one;
    QVERIFY(sum / people > 1);
    QVERIFY(isNear(comparedIn(*book).phi, sum / people));
}

void FairComparisonTest::tooFew_data()
{
    QTest::addColumn<int>("young");  // rated at 1/2 by the district
    QTest::addColumn<int>("middle"); // rated at 0 by the district
    QTest::addColumn<int>("old");    // rated at 0 by age group alone
    QTest::addColumn<bool>("few");
    const auto row = [](const char *name, int young, int middle, int old, bool few) {
        QTest::newRow(name) << young << middle << old << few;
    };
    row("30 units and V = 5", 20, 10, 0, false);
    row("29 units", 20, 9, 0, true);
    row("V = 4.75", 19, 21, 0, true);
    row("half by age group alone", 20, 0, 20, false);
    row("more than half", 20, 0, 21, true);
}

// One condition at a time; what is expected is exact in binary.
void FairComparisonTest::tooFew()
{
    QFETCH(const int, young);
    QFETCH(const int, middle);
    QFETCH(const int, old);
    QFETCH(const bool, few);
    FairScene made;
    const Place atTwelve{"North", "2026-02-10", "2013-06-10"};
    const Place atSixteen{"North", "2026-02-10", "2009-06-10"};
    const Place later{"South", "2026-05-10", "2009-06-10"};
    for (const char *other : {"a", "b"}) {
        made.add(other, 16, 8);
        made.add(other, 15, 0, atTwelve);
        made.add(other, 15, 0, later);
    }
    made.add("m", young, young / 2);
    made.add("m", middle, 0, atTwelve);
    made.add("m", old, 0, atSixteen);
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    const Comparison *person = comparisonOf(*book, all, "m");
    QCOMPARE(person->variance, 0.25 * young);
    QCOMPARE(person->ratedBy[std::size_t(RatedBy::ageGroup)], old);
    QCOMPARE(person->shareWithinDistrict(), double(young + middle) / (young + middle + old));
    QCOMPARE(person->verdict == Verdict::tooFew, few);
}

// 1 -+ z sqrt(phi V) / E.
void FairComparisonTest::limits()
{
    const auto narrow = comparisonLimits(10, 4, 2.25, 1.959964);
    QVERIFY(isNear(narrow->low, 1 - 0.5879892) && isNear(narrow->high, 1.5879892));
    const auto wide = comparisonLimits(10, 4, 2.25, 3.090232);
    QVERIFY(isNear(wide->low, 1 - 0.9270696) && isNear(wide->high, 1.9270696));
    QCOMPARE(comparisonLimits(5, 0, 1, 1.959964), std::optional(Interval{1, 1}));
    QVERIFY(!comparisonLimits(0, 0, 1, 1.959964));
}

void FairComparisonTest::besideTheLines_data()
{
    QTest::addColumn<int>("found"); // of 40 at 1/2: E = 20, V = 10, lines at 20 -+ 6.198 and 20 -+ 9.772
    QTest::addColumn<QString>("verdict");
    QTest::newRow("10") << 10 << "much_lower";
    QTest::newRow("11") << 11 << "lower";
    QTest::newRow("13") << 13 << "lower";
    QTest::newRow("14") << 14 << "as_expected";
    QTest::newRow("20") << 20 << "as_expected";
    QTest::newRow("26") << 26 << "as_expected";
    QTest::newRow("27") << 27 << "higher";
    QTest::newRow("29") << 29 << "higher";
    QTest::newRow("30") << 30 << "much_higher";
}

// The lines are no fractions, so that no number of children lies on one: the two beside each tell where it is. Twelve
// others at their half keep phi at 1.
void FairComparisonTest::besideTheLines()
{
    QFETCH(const int, found);
    FairScene made;
    made.add("m", 40, found);
    for (int i = 0; i < 12; ++i)
        made.add("o" + std::to_string(10 + i), 40, 20);
    const auto book = made.scene.book();
    const FairComparison all = comparedIn(*book);
    const Comparison *person = comparisonOf(*book, all, "m");
    QCOMPARE(all.phi, 1.0);
    QCOMPARE(person->expected, 20.0);
    QCOMPARE(person->variance, 10.0);
    QTEST(u(verdictCode(person->verdict).data()), "verdict");
    for (const Comparison &other : all.people) {
        if (&other != person)
            QCOMPARE(other.verdict, Verdict::asExpected);
    }
}

QTEST_GUILESS_MAIN(FairComparisonTest)
#include "tst_faircomparison.moc"
