// A small list on its way out: the same rows as paper, workbook, CSV and clipboard, days and numbers as such.
#include "support/u.h"

#include "models/reports/leaving.h"
#include "models/reports/plainreport.h"

#include <QBuffer>
#include <QTest>

using namespace clmrs;

namespace {

PlainRow row(std::vector<QString> cells, std::vector<QString> order)
{
    PlainRow made;
    made.cells = std::move(cells);
    made.order = std::move(order);
    return made;
}

PlainList someList()
{
    PlainList list{u("Notes, but other"), u("What stands here."), u("Nothing stands here."), {}, {}};
    list.columns = {{"day", u("Day"), 10}, {"state", u("State"), 10}, {"about", u("About"), 20}, {"rows", u("Rows"), 6, true}};
    list.rows = {row({u("31/10/2026"), u("Asked"), u("=cmd()"), u("1,234")},
                     {u("2026-10-31"), u("0"), QString(), u("00000000000000001234")}),
                 row({u("until further notice"), u("Arrived"), u("one, \"two\"\nthree"), QString()},
                     {u("a"), u("1"), QString(), QString()})};
    return list;
}

const Stamp kStamp{Date::fromYmd(2026, 11, 1), {}, QLocale(QLocale::English, QLocale::UnitedKingdom)};

} // namespace

class PlainReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAndNumbersAreNoWords();
    void onPaper();
    void inAWorkbook();
    void chartsGoWithIt();
    void aScatterHasItsOwnColumns();
    void asCsv();
    void onTheClipboard();
    void withoutRows();
};

void PlainReportTest::daysAndNumbersAreNoWords()
{
    const PlainList list = someList();
    QCOMPARE(std::get<Date>(plainValue(list, 0, 0)), *Date::fromYmd(2026, 10, 31));
    QCOMPARE(std::get<QString>(plainValue(list, 0, 1)), u("Asked")); // its order is a rank, not what it says
    QCOMPARE(std::get<double>(plainValue(list, 0, 3)), 1234.0);
    QCOMPARE(std::get<QString>(plainValue(list, 1, 0)), u("until further notice"));
    QVERIFY(std::holds_alternative<std::monostate>(plainValue(list, 1, 3)));
}

void PlainReportTest::onPaper()
{
    const Paper paper = plainPaper(someList(), kStamp, u("Cooperative, as of"));
    QVERIFY(paper.landscape);
    QCOMPARE(paper.title, u("Notes, but other"));
    QCOMPARE(paper.subtitle, QStringList({u("Cooperative, as of"), u("What stands here."), u("Rows: 2")}));
    QVERIFY(paper.notes.contains(pseudonymsLine()));
    QVERIFY(!paper.printed.isEmpty());
    const auto &table = std::get<PaperTable>(paper.blocks.at(0));
    QCOMPARE(table.rows, 2u);
    QCOMPARE(table.columns.size(), 4u);
    QVERIFY(table.columns[3].rightAligned);
    QCOMPARE(table.text(0, 0), u("31/10/2026")); // as one reads it; the list itself is gone by now
}

void PlainReportTest::inAWorkbook()
{
    const Sheet sheet = plainSheet(someList());
    QCOMPARE(sheet.name, u("Notes, but other"));
    QCOMPARE(sheet.rows, 2u);
    QCOMPARE(sheet.columns.size(), 4u);
    QVERIFY(std::holds_alternative<Date>(sheet.cell(0, 0)));
    const Notes notes = plainNotes(someList(), kStamp, u("Cooperative, as of"));
    QCOMPARE(notes.lines.front(), std::pair(u("Notes, but other"), u("Cooperative, as of")));
    QVERIFY(std::ranges::count(notes.lines, pseudonymsLine(), &std::pair<QString, QString>::second) == 1);
}

void PlainReportTest::chartsGoWithIt()
{
    ChartSpec chart{u("Visits (number)"), u("Three visits in May.")};
    chart.along.title = u("Month");
    chart.along.categories = {u("May"), u("June")};
    chart.series = {{u("Visits"), ChartMark::line}, {u("usual here"), ChartMark::range}, {u("limit"), ChartMark::curve}};
    chart.series[0].points = {{0, 3.0, Interval{1, 5}}, {1, std::nullopt}};
    chart.series[1].points = {{0, 2.0, Interval{1, 4}}, {1, 2.0, Interval{2, 3}}};
    chart.series[2].points = {{1, 7.0}};
    const Sheet sheet = plainSheet(someList(), {chart, ChartSpec()}); // one without a series is none
    QCOMPARE(sheet.charts.size(), 1u);
    const SheetChart &made = sheet.charts.front();
    QCOMPARE(made.title, chart.title);
    QCOMPARE(made.sentence, chart.sentence);
    QCOMPARE(made.along, u("Month"));
    QCOMPARE(made.up, chart.title); // which has the unit
    QVERIFY(!made.byNumbers && !made.lying && !made.stacked && !made.isShare);
    QCOMPARE(made.columns, std::vector<QString>({u("Month"), u("Visits"), u("Visits, from"), u("Visits, to"),
                                                 u("usual here, from"), u("usual here, to"), u("limit")}));
    QCOMPARE(made.rows.size(), 2u);
    QCOMPARE(made.rows[0], (std::vector<ChartCell>{u("May"), 3.0, 1.0, 5.0, 1.0, 4.0, std::monostate()}));
    QCOMPARE(made.rows[1],
             (std::vector<ChartCell>{u("June"), std::monostate(), std::monostate(), std::monostate(), 2.0, 3.0, 7.0}));
    QCOMPARE(made.series.size(), 6u);
    QCOMPARE(int(made.series[0].mark), int(SeriesMark::line));
    for (std::size_t i = 1; i < made.series.size(); ++i)
        QCOMPARE(int(made.series[i].mark), int(SeriesMark::curve));
    for (const ChartedSeries &series : made.series)
        QVERIFY(series.along == 0 && series.rows == 2 && series.values < made.columns.size());
}

void PlainReportTest::aScatterHasItsOwnColumns()
{
    ChartSpec chart{u("Found / expected"), u("Two people.")};
    chart.along.title = u("Expected");
    chart.up.title = u("Found / expected (ratio)");
    chart.series = {{u("limit"), ChartMark::curve}, {u("Monitor"), ChartMark::points}, {u("nobody"), ChartMark::points}};
    chart.series[0].points = {{0, 1.0}, {10, 1.0}, {20, std::nullopt}};
    chart.series[1].points = {{4, 0.5}, {6, 1.5}};
    chart.series[1].points[0].name = u("monitor A");
    const SheetChart made = plainSheet(someList(), {chart}).charts.front();
    QVERIFY(made.byNumbers);
    QCOMPARE(made.up, chart.up.title);
    QCOMPARE(made.columns, std::vector<QString>({u("Expected"), u("limit"), u("Name"), u("Expected"), u("Monitor")}));
    QCOMPARE(made.series.size(), 2u);
    QVERIFY(made.series[0].along == 0 && made.series[0].values == 1 && made.series[0].rows == 3);
    QVERIFY(made.series[1].along == 3 && made.series[1].values == 4 && made.series[1].rows == 2);
    QCOMPARE(made.rows[0], (std::vector<ChartCell>{0.0, 1.0, u("monitor A"), 4.0, 0.5}));
    QCOMPARE(made.rows[2],
             (std::vector<ChartCell>{20.0, std::monostate(), std::monostate(), std::monostate(), std::monostate()}));
}

void PlainReportTest::asCsv()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePlainCsv(someList(), buffer, Progress());
    QCOMPARE(QString::fromUtf8(buffer.data()), u("day,state,about,rows\r\n"
                                                 "2026-10-31,Asked,'=cmd(),1234\r\n"
                                                 "until further notice,Arrived,\"one, \"\"two\"\"\nthree\",\r\n"));
}

void PlainReportTest::onTheClipboard()
{
    QCOMPARE(plainAsTabbedText(someList()), u("Day\tState\tAbout\tRows\n"
                                              "31/10/2026\tAsked\t'=cmd()\t1,234\n"
                                              "until further notice\tArrived\tone, \"two\" three\t\n"));
}

void PlainReportTest::withoutRows()
{
    PlainList list = someList();
    list.rows.clear();
    const Paper paper = plainPaper(list, kStamp, {});
    QCOMPARE(std::get<PaperTable>(paper.blocks.at(0)).empty, u("Nothing stands here."));
    QCOMPARE(paper.subtitle.size(), 2);
    QCOMPARE(plainAsTabbedText(list), u("Day\tState\tAbout\tRows\n"));
}

QTEST_GUILESS_MAIN(PlainReportTest)
#include "tst_plainreport.moc"
