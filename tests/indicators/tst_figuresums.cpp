// Figures of whole files: groups add up, months are periods of their own, the list behind a number is that number.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/domain/qstring.h"
#include "models/indicators/periodchoice.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <set>
#include <thread>

using namespace clmrs;

namespace {

using Codes = std::set<std::string_view>;

// One of them can stand in several groups: somebody works in two places on a day, two persons come to one household or
// speak to one child.
const Codes kNotByPlace{"days_worked"};
const Codes kNotByPerson{"households_visited", "identification_rate", "hazardous_share"};

struct Sum
{
    double numerator = 0;
    std::int64_t denominator = 0;
    int lines = 0;
};

std::vector<Figure> figures(const Casebook &book, const Period &period, GroupBy by)
{
    return figuresOf(book, period, by, Indicators::all(), Progress());
}

std::map<std::string_view, Sum> sums(const std::vector<Figure> &lines)
{
    std::map<std::string_view, Sum> sums;
    for (const Figure &figure : lines) {
        Sum &sum = sums[specOf(figure.indicator).code];
        sum.numerator += figure.numerator.value_or(0);
        sum.denominator += figure.denominator.value_or(0);
        ++sum.lines;
    }
    return sums;
}

// By code and group: a thing twice would be seen here.
std::map<std::pair<std::string, std::string>, QString> texts(const std::vector<Figure> &lines)
{
    std::map<std::pair<std::string, std::string>, QString> texts;
    for (const Figure &figure : lines) {
        if (!figure.isEmpty())
            texts[{std::string(specOf(figure.indicator).code), figure.group}] = figureText(figure);
    }
    return texts;
}

} // namespace

class FigureSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAgree_data() { files(); }
    void theyAgree();
    void groupsAddUp_data() { filesAndGroupings(); }
    void groupsAddUp();
    void eachListIsItsNumber_data() { filesAndGroupings(); }
    void eachListIsItsNumber();
    void partsArePeriodsOfTheirOwn_data();
    void partsArePeriodsOfTheirOwn();
    void threadsShareALargeFile();

private:
    static void files();
    static void filesAndGroupings();
    // The file of a row; where it is not there, empty, and the row is skipped.
    std::shared_ptr<const Casebook> book();

    std::map<QString, std::shared_ptr<const Casebook>> m_books;
    QTemporaryDir m_folder;
};

constexpr const char *kFiles[] = {"edges", "messy", "yabayo", "demo CI", "demo GH"};

void FigureSumsTest::files()
{
    QTest::addColumn<QString>("file");
    for (const char *file : kFiles)
        QTest::newRow(file) << u(file);
}

void FigureSumsTest::filesAndGroupings()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("by");
    for (const char *file : kFiles) {
        for (const char *by : {"monitor", "monitor_sex", "community", "section", "sex", "age_group"})
            QTest::addRow("%s by %s", file, by) << u(file) << QByteArray(by);
    }
}

std::shared_ptr<const Casebook> FigureSumsTest::book()
{
    const QString file = *static_cast<QString *>(QTest::qData("file", QMetaType::fromType<QString>().id()));
    auto &book = m_books[file];
    if (book)
        return book;
    QString path = u(CLMRS_SHARED_CASES "/") + file + u(".clmrs");
    if (file.startsWith(u"demo")) {
        path = m_folder.filePath(file);
        writeDemoCooperative(path.toStdString(), {.households = 120, .country = file.last(2).toStdString()}, Progress());
    }
    if (QFile::exists(path))
        book = makeCasebook(
            loadCaseFile(path, {m_folder.filePath(u("private")), clockAt("2026-11-01T12:00:00Z")}, Progress()).snapshot, {});
    return book;
}

const Period kSeason{day("2025-10-01"), day("2026-09-30")};

void FigureSumsTest::theyAgree()
{
    const auto read = book();
    if (!read)
        QSKIP("../shared/cases is not beside this checkout");
    for (const Period &period : {kSeason, periodOf("2026-02-10", "2026-02-10"), periodOf("2024-01-15", "2026-10-31")})
        checkTheyAgree(*read, period);
}

void FigureSumsTest::groupsAddUp()
{
    QFETCH(const QByteArray, by);
    const auto read = book();
    if (!read)
        QSKIP("../shared/cases is not beside this checkout");
    const GroupBy grouping = *groupByOfCode(by.toStdString());
    const bool ofChildren = grouping == GroupBy::sex || grouping == GroupBy::ageGroup;
    const Codes &notAdding = by.startsWith("monitor") ? kNotByPerson : ofChildren ? Codes{} : kNotByPlace;
    auto grouped = sums(figures(*read, kSeason, grouping));
    int compared = 0;
    for (const Figure &whole : figures(*read, kSeason, GroupBy::none)) {
        const IndicatorSpec &spec = specOf(whole.indicator);
        const Sum &sum = grouped[spec.code];
        if (ofChildren && !spec.bySexAndAge) {
            QCOMPARE(sum.lines, 0);
            continue;
        }
        const auto adds =
            notAdding.contains(spec.code) ? [](double a, double b) { return a >= b; } : [](double a, double b) { return a == b; };
        const bool isMedian = spec.kind == IndicatorKind::median; // only how many have one adds up
        QVERIFY2(isMedian || adds(sum.numerator, whole.numerator.value_or(0)), spec.code.data());
        QVERIFY2(adds(double(sum.denominator), double(whole.denominator.value_or(0))), spec.code.data());
        compared += whole.isEmpty() ? 0 : 1;
    }
    QVERIFY(compared > 20);
}

void FigureSumsTest::eachListIsItsNumber()
{
    QFETCH(const QByteArray, by);
    const auto read = book();
    if (!read)
        QSKIP("../shared/cases is not beside this checkout");
    const GroupBy grouping = *groupByOfCode(by.toStdString());
    for (const Figure &figure : figures(*read, kSeason, grouping)) {
        QVERIFY(!figure.isEmpty());
        const auto list = countedIn(*read, kSeason, grouping, figure.group, figure.indicator, Progress());
        checkList(figure, list);
    }
    QVERIFY(countedIn(*read, kSeason, grouping, "a group that is none", Indicator::identifiedTotal, Progress()).empty());
}

void FigureSumsTest::partsArePeriodsOfTheirOwn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<int>("seasonStart");
    QTest::addColumn<QString>("parts"); // code, first and last day
    const char *months = "2025-12 2025-12-15 2025-12-31,2026-01 2026-01-01 2026-01-31,2026-02 2026-02-01 2026-02-28,2026-03 "
                         "2026-03-01 2026-03-31,2026-04 2026-04-01 2026-04-20";
    const char *quarters = "2025-10 2025-12-15 2025-12-31,2026-01 2026-01-01 2026-03-31,2026-04 2026-04-01 2026-04-20";
    const char *february = "2025-11 2025-12-15 2026-01-31,2026-02 2026-02-01 2026-04-20";
    const char *december = "2025-12 2025-12-15 2026-02-28,2026-03 2026-03-01 2026-04-20";
    for (const char *file : kFiles) {
        QTest::addRow("%s, months", file) << u(file) << QByteArray("month") << 10 << u(months);
        QTest::addRow("%s, quarters from October", file) << u(file) << QByteArray("quarter") << 10 << u(quarters);
        QTest::addRow("%s, quarters from January", file) << u(file) << QByteArray("quarter") << 1 << u(quarters);
        QTest::addRow("%s, quarters from February", file) << u(file) << QByteArray("quarter") << 2 << u(february);
        QTest::addRow("%s, quarters from December", file) << u(file) << QByteArray("quarter") << 12 << u(december);
    }
}

void FigureSumsTest::partsArePeriodsOfTheirOwn()
{
    QFETCH(const QByteArray, by);
    QFETCH(const int, seasonStart);
    QFETCH(const QString, parts);
    const auto original = book();
    if (!original)
        QSKIP("../shared/cases is not beside this checkout");
    auto moved = std::make_shared<CaseSnapshot>(*original->snapshot);
    moved->cooperative.seasonStartMonth = seasonStart;
    const auto read = makeCasebook(moved, {});
    const Period whole = periodOf("2025-12-15", "2026-04-20");
    const GroupBy grouping = *groupByOfCode(by.toStdString());
    std::map<std::pair<std::string, std::string>, QString> expected;
    for (const QString &part : parts.split(u',')) {
        const auto word = [&](int i) { return part.section(u' ', i, i).toStdString(); };
        const Period period = periodOf(word(1), word(2));
        for (const Figure &alone : figures(*read, period, GroupBy::none)) {
            if (!alone.isEmpty())
                expected[{std::string(specOf(alone.indicator).code), word(0)}] = figureText(alone);
            const auto behind = countedIn(*read, period, GroupBy::none, {}, alone.indicator, Progress());
            QCOMPARE(countedIn(*read, whole, grouping, word(0), alone.indicator, Progress()).size(), behind.size());
        }
    }
    QVERIFY(expected.size() > 40);
    QVERIFY(texts(figures(*read, whole, grouping)) == expected);
}

// The list behind a figure is walked by one thread, the figures of a large file by several, and for both periods at once.
void FigureSumsTest::threadsShareALargeFile()
{
    const QString path = m_folder.filePath(u("large"));
    writeDemoCooperative(path.toStdString(), {.households = 5000}, Progress());
    const auto read = makeCasebook(
        loadCaseFile(path, {m_folder.filePath(u("private")), clockAt("2026-11-01T12:00:00Z")}, Progress()).snapshot, {});
    QVERIFY(read->snapshot->children.counting().size() > 10'000);
    const std::array periods{kSeason, sameWeeksBefore(kSeason)};
    int compared = 0;
    for (const GroupBy by : {GroupBy::none, GroupBy::sex}) {
        const auto both = figuresOf(*read, periods, by, Indicators::all(), Progress());
        QCOMPARE(both.size(), periods.size());
        for (std::size_t i = 0; i < periods.size(); ++i) {
            QCOMPARE(texts(both[i]), texts(figures(*read, periods[i], by)));
            for (const Figure &figure : both[i]) {
                checkList(figure, countedIn(*read, periods[i], by, figure.group, figure.indicator, Progress()));
                compared += figure.isEmpty() ? 0 : 1;
            }
        }
    }
    QVERIFY(compared > 150);

    int said = 0;
    std::set<std::thread::id> threads;
    const Progress heard([&](const Sentence &, int) {
        ++said;
        threads.insert(std::this_thread::get_id());
    });
    figuresOf(*read, kSeason, GroupBy::none, Indicators::all(), heard);
    QVERIFY(said > 0);
    QCOMPARE(threads, std::set{std::this_thread::get_id()}); // a listener need not be ready for others
    Progress cancelled;
    cancelled.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, figuresOf(*read, kSeason, GroupBy::none, Indicators::all(), cancelled));
}

QTEST_GUILESS_MAIN(FigureSumsTest)
#include "tst_figuresums.moc"
