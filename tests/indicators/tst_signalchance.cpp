// Where nothing but chance is at work, signals are as rare as signals.h says.
#include "signalscene.h"

#include "models/demo/demo.h"

#include <QTest>
#include <random>

using namespace clmrs;

namespace {

const Period kSeason{*Date::fromYmd(2025, 10, 1), *Date::fromYmd(2026, 9, 30)};
constexpr int kMonths = 12;
constexpr int kPeople = 12;
constexpr int kVisitsAMonth = 30;

// One chance in `of`, the same on every computer.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    bool oneIn(int of) { return m_engine() % std::uint64_t(of) == 0; }
    int upTo(int most) { return int(m_engine() % std::uint64_t(most)); }

private:
    std::mt19937_64 m_engine;
};

// Everybody alike: the same shares of short visits, round hours, births on the first, absences, findings, findings below
// the rule, whoever makes the visit.
void addVisit(SignalScene &scene, Dice &dice, const std::string &person, const std::string &month, int nth)
{
    const std::string on = dayOfMonth(month, 1 + nth % 28);
    const std::string child = scene.next("k");
    scene.child(child, "h", std::to_string(2009 + dice.upTo(10)) + "-03-" + (dice.oneIn(20) ? "01" : "17"));
    const std::string visit =
        scene.visit({person, "h", momentOf(on, 90 * (nth / 28) + dice.upTo(80)), dice.oneIn(15) ? 500 : 2000});
    const bool isAbsent = dice.oneIn(6);
    const bool isPositive = dice.oneIn(5);
    const bool isBelow = dice.oneIn(25);
    scene.note({visit, child, isAbsent ? "absent" : "interviewed", isPositive ? "hazardous" : "none", dice.oneIn(4) ? "5" : "7",
                isPositive || isBelow ? "burning" : ""});
}

std::vector<Signal> signalsOfChance(std::uint64_t seed)
{
    Dice dice(seed);
    SignalScene scene;
    scene.household("h");
    for (int person = 0; person < kPeople; ++person) {
        const std::string id = "m" + std::to_string(person);
        scene.person(id);
        for (Date month = kSeason.from; month <= kSeason.to; month = month.addMonths(1)) {
            for (int nth = 0; nth < kVisitsAMonth; ++nth)
                addVisit(scene, dice, id, monthCode(month), nth);
        }
    }
    const auto book = scene.book();
    return signalsOf(*book, kSeason, {}, Progress());
}

struct Heard
{
    QString text() const { return QStringLiteral("%1 months, %2 seasons, %3 elsewhere").arg(months).arg(wholes).arg(elsewhere); }

    int months = 0; // with a signal of some kind
    int wholes = 0;
    int elsewhere = 0;
};

void hear(Heard &heard, const std::vector<Signal> &signals)
{
    for (const Signal &signal : signals) {
        heard.months += static_cast<int>(signal.months.size());
        heard.wholes += signal.whole ? 1 : 0;
        heard.elsewhere += signal.showsElsewhere ? 1 : 0;
    }
}

} // namespace

class SignalChanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyAlike();
    void theDemoCooperative_data();
    void theDemoCooperative();
};

// Seasons of twelve alike: under 1 in 100 months of a kind shows a signal, and of all seasons hardly one says it elsewhere.
void SignalChanceTest::everybodyAlike()
{
    constexpr int kSeeds = 8;
    Heard heard;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
        hear(heard, signalsOfChance(seed));
    const double people = kSeeds * kPeople * double(kSignalKindCount);
    QVERIFY(heard.months > 0); // it does look
    QVERIFY2(heard.months < people * kMonths * kSignalChance, qPrintable(heard.text()));
    QVERIFY2(heard.wholes < people * kSignalChance, qPrintable(heard.text()));
    // Two months running by chance: at most 11 pairs of them, of probability 1 in 10,000 each.
    QVERIFY2(heard.elsewhere <= people * (kMonths - 1) * kSignalChance * kSignalChance, qPrintable(heard.text()));
}

void SignalChanceTest::theDemoCooperative_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"CI", "GH", "ZW"})
        QTest::newRow(country) << QString::fromLatin1(country);
}

// Places and people differ there, and some of them were given something to find: no more than that shows.
void SignalChanceTest::theDemoCooperative()
{
    QFETCH(const QString, country);
    constexpr int kSeeds = 4;
    Heard heard;
    double people = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo.clmrs"));
        writeDemoCooperative(path.toStdString(), {.households = 500, .seed = seed, .country = country.toStdString()}, Progress());
        const auto book = makeCasebook(
            loadCaseFile(path, {folder.filePath(QStringLiteral("private")), clockAt("2026-11-01T12:00:00Z")}, Progress())
                .snapshot,
            {});
        people += double(book->snapshot->personnel.counting().size()) * double(kSignalKindCount);
        hear(heard, signalsOf(*book, kSeason, {}, Progress()));
    }
    QVERIFY2(heard.months < people * kMonths * kSignalChance, qPrintable(heard.text()));
    QVERIFY2(heard.wholes < people * kSignalChance, qPrintable(heard.text()));
    QVERIFY2(heard.elsewhere <= kSeeds, qPrintable(heard.text())); // who stays away for weeks, and whose tablet is late
}

QTEST_GUILESS_MAIN(SignalChanceTest)
#include "tst_signalchance.moc"
