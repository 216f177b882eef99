// The figures as a page lists them: in words, beside the year before, drawn; and the list behind each number.
#include "support/toldvillage.h"
#include "support/u.h"
#include "village.h"

#include "models/demo/demo.h"
#include "models/tables/countedlist.h"
#include "models/tables/indicatorcharts.h"
#include "models/tables/indicatortablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace clmrs;

namespace {

constexpr const char *kStory = "child j sex=female born=2015-01-01; met 2025-11-10 k child_labour; met 2026-01-10 k none; met "
                               "2026-02-10 j child_labour; support 2026-02-20 school_kit; session 2026-03-01 women=3 men=4";

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

IndicatorTable tableFor(const Casebook &book, GroupBy by = GroupBy::none, const Period &period = firstHalf(),
                        Indicator only = Indicator::identificationRate)
{
    return indicatorTable(book, nullptr, {period, by, only}, Naming::hidden, kEnglish, Progress());
}

const Figure &figureFor(const IndicatorTable &table, Indicator indicator)
{
    for (const IndicatorRow &row : table.rows) {
        if (!row.isHeading && row.figure.indicator == indicator)
            return row.figure;
    }
    throw std::runtime_error("no such row");
}

double amountIn(const PlainList &list)
{
    double sum = 0;
    for (const PlainRow &row : list.rows)
        sum += row.order.back().toDouble();
    return sum;
}

qsizetype yesIn(const PlainList &list)
{
    return std::ranges::count_if(list.rows, [](const PlainRow &row) { return row.order[3] == QStringLiteral("0"); });
}

// The number and its list say the same.
void listAgrees(const Casebook &book, const IndicatorQuestion &asked, const Figure &figure)
{
    const CountedQuestion question{figure.indicator, asked.period, asked.by, figure.group};
    const PlainList list = countedList(book, question, Naming::hidden, kEnglish, Progress());
    const IndicatorSpec &spec = specOf(figure.indicator);
    const double rows = double(list.rows.size());
    for (const PlainRow &row : list.rows)
        QCOMPARE(row.cells.size(), list.columns.size());
    if (spec.kind != IndicatorKind::count)
        QCOMPARE(rows, double(*figure.denominator));
    if (spec.kind == IndicatorKind::rate)
        QCOMPARE(double(yesIn(list)), *figure.numerator);
    if (spec.kind == IndicatorKind::count)
        QCOMPARE(figure.indicator == Indicator::awarenessReach ? amountIn(list) : rows, *figure.numerator);
}

} // namespace

class IndicatorTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListHasAsManyRowsAsItsNumber_data();
    void everyListHasAsManyRowsAsItsNumber();
    void figuresAreSaidInWords_data();
    void figuresAreSaidInWords();
    void indicatorsStandUnderTheirThemes();
    void theSmallLineIsASentence();
    void groupsStandByNameAndNotByRate();
    void groupsAreAChart_data();
    void groupsAreAChart();
    void theYearBeforeStandsBeside();
    void agesStandInOrder();
    void openCasesAddUp();
    void theTrendIsDrawn();
    void coreCriteriaOpenTheirEvidence();
    void whatLeavesBearsNoName();
};

void IndicatorTableTest::everyListHasAsManyRowsAsItsNumber_data()
{
    QTest::addColumn<int>("by");
    for (std::size_t by = 0; by < kGroupByCodes.size(); ++by)
        QTest::newRow(groupByTitle(static_cast<GroupBy>(by))) << int(by);
}

void IndicatorTableTest::everyListHasAsManyRowsAsItsNumber()
{
    QFETCH(const int, by);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("demo.clmrs"));
    writeDemoCooperative(path.toStdString(), {.households = 40}, Progress());
    CaseFileBuilder builder;
    const auto book =
        makeCasebook(loadCaseFile(path, {builder.privateRoot(), clockAt("2026-11-01T12:00:00Z")}, Progress()).snapshot, {});
    const Period period = periodOf(PeriodChoice::thisSeason, book->snapshot->asOf.day(), 10);
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        const IndicatorQuestion asked{period, static_cast<GroupBy>(by), spec.indicator};
        const IndicatorTable table = indicatorTable(*book, nullptr, asked, Naming::hidden, kEnglish, Progress());
        for (const IndicatorRow &row : table.rows) {
            if (!row.isHeading && row.figure.indicator == spec.indicator)
                listAgrees(*book, asked, row.figure);
        }
    }
}

void IndicatorTableTest::figuresAreSaidInWords_data()
{
    QTest::addColumn<int>("indicator");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fraction");
    QTest::addColumn<QString>("interval");
    const auto row = [](const char *name, Indicator indicator, const QString &value, const QString &fraction,
                        const QString &interval) { QTest::newRow(name) << int(indicator) << value << fraction << interval; };
    row("rate", Indicator::identificationRate, u("50\u00a0%"), u("1\u00a0/\u00a02"), u("9\u00a0% to 91\u00a0%"));
    row("empty rate", Indicator::referralsAcknowledged, u("–"), u("0\u00a0/\u00a00"), {});
    row("count", Indicator::visitsMade, u("2"), {}, {});
    row("median", Indicator::daysToSupport, u("102 days"), u("of 1"), {});
    row("people", Indicator::awarenessReach, u("7"), {}, {});
}

void IndicatorTableTest::figuresAreSaidInWords()
{
    QFETCH(const int, indicator);
    QFETCH(const QString, value);
    QFETCH(const QString, fraction);
    QFETCH(const QString, interval);
    const auto book = villageOf(kStory);
    const Figure figure = figureFor(tableFor(*book), static_cast<Indicator>(indicator));
    QCOMPARE(figureValue(figure, kEnglish), value);
    QCOMPARE(figureFraction(figure, kEnglish), fraction);
    QCOMPARE(figureInterval(figure, kEnglish), interval);
    QCOMPARE(emptyReason(figure).isEmpty(), value != u("–"));
    const QString sentence = figureSentence(figure, book->settings, kEnglish);
    QVERIFY2(sentence.contains(value == u("–") ? emptyReason(figure) : value), qPrintable(sentence));
    QCOMPARE(sentence.contains(smallNumberWords()), figure.isSmall(book->settings));
    QVERIFY(!definitionText(figure.indicator).isEmpty());
}

void IndicatorTableTest::indicatorsStandUnderTheirThemes()
{
    const auto book = villageOf(kStory);
    IndicatorTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(tableFor(*book), kEnglish);
    QCOMPARE(model.rowCount(), int(kIndicatorCount + kIndicatorThemeCount));
    const char *theme = nullptr;
    int headings = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (const IndicatorRow *figure = model.rowAt(row)) {
            QCOMPARE(themeTitle(specOf(figure->figure.indicator).theme), theme);
            QVERIFY(index.flags() & Qt::ItemIsSelectable);
            QCOMPARE(model.rowOf(figure->figure.indicator, {}), row);
        } else {
            theme = themeTitle(static_cast<IndicatorTheme>(headings++));
            QVERIFY(!(index.flags() & Qt::ItemIsSelectable) && index.data(IndicatorTableModel::HeadingRole).toBool());
        }
    }
    const int rate = model.rowOf(Indicator::identificationRate, {});
    const QVariantList interval =
        model.index(rate, IndicatorTableModel::interval).data(IndicatorTableModel::IntervalRole).toList();
    QCOMPARE(interval.size(), 3);
    QVERIFY(interval[0].toDouble() < interval[1].toDouble() && interval[1].toDouble() < interval[2].toDouble());
    QVERIFY(model.index(rate, IndicatorTableModel::fraction).data().toString().startsWith(u("○")));
    model.showTrends(indicatorDetail(*book, firstHalf(), Progress()));
    QCOMPARE(model.index(rate, IndicatorTableModel::trend).data(IndicatorTableModel::TrendRole).toList().size(), 13);
}

// Whoever does not see the small line is told where it began, where it ended, and its top.
void IndicatorTableTest::theSmallLineIsASentence()
{
    const auto book = villageOf(kStory);
    const IndicatorDetail detail = indicatorDetail(*book, firstHalf(), Progress());
    IndicatorTableModel model;
    model.show(tableFor(*book), kEnglish);
    const auto spoken = [&](Indicator indicator) {
        return model.index(model.rowOf(indicator, {}), IndicatorTableModel::trend).data(Qt::AccessibleTextRole).toString();
    };
    const QString before = spoken(Indicator::visitsMade);
    QVERIFY(before.startsWith(say(specOf(Indicator::visitsMade).title))); // of the period, until the line is there
    model.showTrends(detail);
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        const QString sentence = trendChart(detail, spec.indicator, 10, book->settings, kEnglish).sentence;
        QVERIFY(sentence.startsWith(say(spec.title)) && sentence.endsWith(u'.'));
        QCOMPARE(spoken(spec.indicator), sentence);
    }
    QVERIFY(spoken(Indicator::visitsMade) != before);
    QVERIFY2(spoken(Indicator::visitsMade).contains(u("the most was")), qPrintable(spoken(Indicator::visitsMade)));
}

void IndicatorTableTest::groupsAreAChart_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("drawn");
    QTest::addColumn<bool>("line");
    for (const GroupBy by : {GroupBy::none, GroupBy::monitor, GroupBy::sex, GroupBy::month, GroupBy::quarter})
        QTest::addRow("by %d", int(by)) << int(by) << (by != GroupBy::none) << (by == GroupBy::month || by == GroupBy::quarter);
}

// What leaves with a grouping: a point a group with its value and interval.
void IndicatorTableTest::groupsAreAChart()
{
    QFETCH(const int, by);
    QFETCH(const bool, drawn);
    QFETCH(const bool, line);
    const auto book = villageOf(kStory);
    const IndicatorTable table = indicatorTable(*book, nullptr, {firstHalf(), GroupBy(by), Indicator::identificationRate},
                                                Naming::hidden, kEnglish, Progress());
    const ChartSpec chart = groupedChart(table, kEnglish);
    QCOMPARE(chart.series.size(), drawn ? 1u : 0u);
    if (!drawn)
        return;
    QCOMPARE(chart.series[0].mark, line ? ChartMark::line : ChartMark::bars);
    QCOMPARE(chart.lying, !line);
    QCOMPARE(chart.up.unit, ChartUnit::share);
    QCOMPARE(chart.series[0].points.size(), table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        QCOMPARE(chart.series[0].points[i].value, table.rows[i].figure.value);
        QCOMPARE(chart.along.categories[qsizetype(i)], table.rows[i].title);
    }
    QVERIFY(chart.sentence.contains(table.rows.front().title) && chart.title.contains(u"(%)"));
}

void IndicatorTableTest::groupsStandByNameAndNotByRate()
{
    const auto book = villageOf("person n name=Awa; person m name=Zoé; met 2026-01-10 k child_labour; met 2026-01-11 k "
                                "none by=n");
    const IndicatorTable table = tableFor(*book, GroupBy::monitor);
    QCOMPARE(int(table.rows.size()), 2);
    QCOMPARE(table.rows[0].title, u("Awa"));
    QCOMPARE(table.rows[1].title, u("Zoé"));
    const PlainList list = figuresList(table, kEnglish);
    QCOMPARE(int(list.rows.size()), 2);
    for (const PlainRow &row : list.rows)
        QCOMPARE(row.cells.size(), list.columns.size());
}

void IndicatorTableTest::theYearBeforeStandsBeside()
{
    const auto book = villageOf("visit 2025-02-03; visit 2025-03-03; visit 2026-02-03; visit 2024-12-31");
    const IndicatorTable whole = tableFor(*book);
    const auto row = std::ranges::find_if(
        whole.rows, [](const IndicatorRow &r) { return !r.isHeading && r.figure.indicator == Indicator::visitsMade; });
    QCOMPARE(row->figure.numerator, std::optional(1.0));
    QVERIFY(row->before);
    QCOMPARE(row->before->numerator, std::optional(2.0));
    const IndicatorTable months = tableFor(*book, GroupBy::month, firstHalf(), Indicator::visitsMade);
    QCOMPARE(int(months.rows.size()), 1);
    QVERIFY(months.rows[0].before);
    QCOMPARE(months.rows[0].before->numerator, std::optional(1.0));
    for (const GroupBy by : {GroupBy::none, GroupBy::monitor, GroupBy::community, GroupBy::month, GroupBy::quarter}) {
        const IndicatorTable told = tableFor(*book, by, firstHalf(), Indicator::visitsMade);
        IndicatorTable later =
            indicatorTable(*book, nullptr, told.question, Naming::hidden, kEnglish, Progress(), YearBefore::later);
        QVERIFY(told.isYearBeforeTold && !later.isYearBeforeTold);
        QVERIFY(std::ranges::none_of(later.rows, [](const IndicatorRow &r) { return r.before.has_value(); }));
        IndicatorTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(later, kEnglish);
        const int at = model.rowOf(Indicator::visitsMade, told.rows[std::size_t(model.firstFigure())].figure.group);
        tellYearBefore(later, *book, kEnglish, Progress());
        model.showYearBefore(tableFor(*book, by, {firstHalf().from, firstHalf().from})); // of another question
        const int shown = by == GroupBy::none ? model.rowOf(Indicator::visitsMade, {}) : at;
        QCOMPARE(model.index(shown, IndicatorTableModel::before).data().toString(), u("…"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.showYearBefore(later);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(later.rows.size(), told.rows.size());
        for (std::size_t i = 0; i < told.rows.size(); ++i) {
            QCOMPARE(later.rows[i].title, told.rows[i].title);
            QCOMPARE(later.rows[i].value, told.rows[i].value);
            QCOMPARE(later.rows[i].formerValue, told.rows[i].formerValue);
            QCOMPARE(later.rows[i].before.has_value(), told.rows[i].before.has_value());
            if (!told.rows[i].isHeading)
                QCOMPARE(model.index(int(i), IndicatorTableModel::before).data().toString(), told.rows[i].formerValue);
        }
    }
}

void IndicatorTableTest::agesStandInOrder()
{
    const auto book = villageOf("child a born=2010-01-01; child b born=2013-01-01; child d born=2018-01-01; met 2026-01-10 a "
                                "none; again b none; again d none");
    QStringList titles;
    for (const IndicatorRow &row : tableFor(*book, GroupBy::ageGroup).rows)
        titles << row.title;
    QCOMPARE(titles, QStringList({u("5 to 11"), u("12 to 14"), u("15 to 17")}));
    const ChartSpec chart = groupChart(indicatorDetail(*book, firstHalf(), Progress()), Indicator::identificationRate,
                                       GroupBy::ageGroup, *book, kEnglish);
    QCOMPARE(chart.along.categories, titles);
    QVERIFY(!chart.sentence.isEmpty());
    QVERIFY(groupChart(indicatorDetail(*book, firstHalf(), Progress()), Indicator::visitsMade, GroupBy::sex, *book, kEnglish)
                .series.empty());
}

void IndicatorTableTest::openCasesAddUp()
{
    const auto book = villageOf("child a; child b; child d; met 2025-11-10 k child_labour; again a child_labour; again b "
                                "child_labour; closed 2026-03-01 stopped; child b left=2026-02-01");
    const IndicatorTable table = tableFor(*book);
    const ChartSpec chart = openCasesChart(table, kEnglish);
    double sum = 0;
    for (const ChartSeries &series : chart.series)
        sum += series.points[0].value.value_or(0);
    QCOMPARE(int(chart.series.size()), 6);
    QCOMPARE(std::optional(sum), figureFor(table, Indicator::openBefore).numerator);
    const PlainList list = openCasesList(table, kEnglish);
    QCOMPARE(int(list.rows.size()), 7);
    QCOMPARE(list.rows[0].cells[1], u("3"));
    int parts = 0;
    for (std::size_t i = 1; i < list.rows.size(); ++i)
        parts += list.rows[i].cells[1].toInt();
    QCOMPARE(parts, 3);
    QVERIFY(openCasesList(tableFor(*villageOf("child k")), kEnglish).rows.empty());
}

void IndicatorTableTest::theTrendIsDrawn()
{
    const auto book = villageOf(kStory);
    const IndicatorDetail detail = indicatorDetail(*book, firstHalf(), Progress());
    const ChartSpec chart = trendChart(detail, Indicator::identificationRate, 10, book->settings, kEnglish);
    QCOMPARE(int(chart.series[0].points.size()), 13);
    QCOMPARE(chart.along.categories.size(), 13);
    QCOMPARE(chart.along.categories.last(), u("Jun 26"));
    QVERIFY(chart.series[0].points[8].value); // February 2026
    QCOMPARE(chart.series[0].points[8].hollow, true);
    QVERIFY(!chart.series[0].points[9].value); // nobody was spoken with in March
    QCOMPARE(int(chart.bands.size()), 1);      // June to September 2025
    QCOMPARE(chart.bands[0].to, 3.5);
    QVERIFY(chart.sentence.contains(u("February 2026")));
    const ChartSpec counts = trendChart(detail, Indicator::visitsMade, 10, book->settings, kEnglish);
    QCOMPARE(counts.series[0].points[9].value, std::optional(0.0)); // a count of nothing is 0
    QVERIFY(!trendChart(detail, Indicator::referralsAcknowledged, 10, book->settings, kEnglish).sentence.isEmpty());
}

void IndicatorTableTest::coreCriteriaOpenTheirEvidence()
{
    const auto book = villageOf(kStory);
    const auto activities = coreActivities(*book, firstHalf().to, Progress());
    const PlainList list = coreCriteriaList(tableFor(*book), activities, kEnglish);
    QCOMPARE(int(list.rows.size()), 6);
    for (std::size_t i = 0; i < activities.size(); ++i) {
        QCOMPARE(list.rows[i].target.table, std::string("activity"));
        QCOMPARE(list.rows[i].target.id, std::to_string(i));
        const PlainList evidence = evidenceList(*book, activities[i], Naming::hidden, kEnglish);
        QCOMPARE(list.rows[i].cells[2], QString::number(evidence.rows.size()));
        QVERIFY(std::ranges::is_sorted(evidence.rows, std::greater(), [](const PlainRow &row) { return row.order[3]; }));
    }
    for (std::size_t i = 3; i < list.rows.size(); ++i)
        QVERIFY(indicatorOfCode(list.rows[i].target.id));
}

void IndicatorTableTest::whatLeavesBearsNoName()
{
    CaseFileBuilder file;
    writeVillage(file);
    const auto book = file.book();
    const Period period = periodOf("2025-11-01", "2026-10-31");
    QStringList said;
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        const PlainList list =
            countedList(*book, {spec.indicator, period, GroupBy::none, {}}, Naming::pseudonyms, kEnglish, Progress());
        for (const PlainRow &row : list.rows)
            said.append(QStringList(row.cells.begin(), row.cells.end()).join(u'\t'));
        for (const IndicatorRow &row :
             indicatorTable(*book, nullptr, {period, GroupBy::monitor, spec.indicator}, Naming::pseudonyms, kEnglish, Progress())
                 .rows)
            said.append(row.title);
    }
    QVERIFY(said.size() > 50);
    const QString all = said.join(u'\n');
    for (const QString &name : namesOfChildrenAndHeads() + codesOfChildrenAndHouseholds() + namesAndCodesOfMonitors())
        QVERIFY2(!all.contains(name), qPrintable(name));
    const PlainList seen =
        countedList(*book, {Indicator::childrenRegistered, period, GroupBy::none, {}}, Naming::hidden, kEnglish, Progress());
    for (const PlainRow &row : seen.rows) {
        for (const QString &name : namesOfChildrenAndHeads())
            QVERIFY2(!row.cells[0].contains(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(IndicatorTableTest)
#include "tst_indicatortable.moc"
