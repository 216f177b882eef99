// Workbooks: headings, notes, names of sheets, how many rows, the same bytes twice.
#include "listsheets.h"

#include <QTest>
#include <limits>

using namespace clmrs;

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreFrozenAndFiltered()
    {
        const ReadWorkbook book = readWorkbook(written(threeColumns(5)));
        const ReadSheet &sheet = book.sheets[0];
        QCOMPARE(sheet.cells[QStringLiteral("A1")].value, QStringLiteral("Name"));
        QCOMPARE(sheet.cells[QStringLiteral("C1")].value, QStringLiteral("Last visit"));
        QCOMPARE(sheet.pane[QStringLiteral("ySplit")], QStringLiteral("1"));
        QCOMPARE(sheet.pane[QStringLiteral("topLeftCell")], QStringLiteral("A2"));
        QCOMPARE(sheet.pane[QStringLiteral("state")], QStringLiteral("frozen"));
        QCOMPARE(sheet.filter, QStringLiteral("A1:C6"));
        QCOMPARE(book.definedNames[QStringLiteral("_xlnm._FilterDatabase")], QStringLiteral("Children!$A$1:$C$6"));
        QCOMPARE(sheet.widths.size(), 3);
        QVERIFY(sheet.widths[2].startsWith(QStringLiteral("3-3 12.7"))); // 12 characters and the margins
    }

    void anEmptyListHasItsHeadings()
    {
        const ReadWorkbook book = readWorkbook(written(threeColumns(0)));
        QCOMPARE(book.sheets[0].cells.size(), 3);
        QCOMPARE(book.sheets[0].filter, QStringLiteral("A1:C1"));
    }

    void notesStandOnTheSecondSheet()
    {
        const ReadWorkbook book = readWorkbook(written(threeColumns(1)));
        QCOMPARE(book.sheetNames, QStringList({QStringLiteral("Children"), QStringLiteral("About")}));
        QCOMPARE(book.sheets[1].cells[QStringLiteral("A1")].value, QStringLiteral("As of"));
        QCOMPARE(book.sheets[1].cells[QStringLiteral("B1")].value, QStringLiteral("2026-10-31"));
        QCOMPARE(book.sheets[1].cells[QStringLiteral("B2")].value, QStringLiteral("As\nwritten"));
        QCOMPARE(book.sheets[1].cells.size(), 4);
        QCOMPARE(readWorkbook(written(threeColumns(1), {QStringLiteral("About"), {}})).sheetNames.size(), 1);
    }

    void whatWasShortenedIsSaidWithoutNotes()
    {
        const ReadWorkbook book =
            readWorkbook(written(oneColumn({QString(40'000, u'a'), QString(40'000, u'b')}), {QStringLiteral("About"), {}}));
        QCOMPARE(book.sheetNames.size(), 2);
        QVERIFY(book.sheets[1].cells[QStringLiteral("B1")].value.startsWith(QStringLiteral("2 ")));
    }

    void namesOfSheets_data()
    {
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &wished, const QString &name) {
            QTest::newRow(what) << wished << name;
        };
        row("plain", QStringLiteral("Children"), QStringLiteral("Children"));
        row("an accent", QStringLiteral("Ménages suivis"), QStringLiteral("Ménages suivis"));
        row("forbidden characters", QStringLiteral("a[b]c:d*e?f/g\\h"), QStringLiteral("a(b)c-d-e-f-g-h"));
        row("apostrophes", QStringLiteral("'l'enfant'"), QStringLiteral("’l’enfant’"));
        row("too long", QString(40, u'a'), QString(31, u'a'));
        row("empty", QString(), QStringLiteral("-"));
        row("only blanks", QStringLiteral(" \t\n "), QStringLiteral("-"));
        row("control characters", QStringLiteral("a\x01\x1f") + QChar(0xFFFE) + u'b', QStringLiteral("a b"));
        row("a pair cut in two", QString(30, u'a') + QStringLiteral("🙂"), QString(30, u'a'));
        row("markup", QStringLiteral("<a & \"b\">"), QStringLiteral("<a & \"b\">"));
        row("Excel's own", QStringLiteral("history"), QStringLiteral("history 2"));
        row("a year", QStringLiteral("2026"), QStringLiteral("(2026)"));
        row("a cell", QStringLiteral("FY2026"), QStringLiteral("(FY2026)"));
        row("a row and column", QStringLiteral("R1C1"), QStringLiteral("(R1C1)"));
    }

    void namesOfSheets()
    {
        QFETCH(const QString, wished);
        QFETCH(const QString, name);
        Sheet sheet = threeColumns(1);
        sheet.name = wished;
        const ReadWorkbook book = readWorkbook(written(sheet));
        QCOMPARE(book.sheetNames[0], name);
        const QString filter = book.definedNames[QStringLiteral("_xlnm._FilterDatabase")];
        const bool word = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter() && c.unicode() < 128; });
        QCOMPARE(filter, word ? name + QStringLiteral("!$A$1:$C$2") : u'\'' + name + QStringLiteral("'!$A$1:$C$2"));
    }

    void twoSheetsNeverShareAName()
    {
        const ReadWorkbook book = readWorkbook(written(threeColumns(1), {QStringLiteral("CHILDREN"), someNotes().lines}));
        QCOMPARE(book.sheetNames, QStringList({QStringLiteral("Children"), QStringLiteral("CHILDREN 2")}));
        Sheet sheet = threeColumns(1);
        sheet.name = QString(31, u'a');
        QCOMPARE(readWorkbook(written(sheet, {QString(40, u'A'), someNotes().lines})).sheetNames[1],
                 QString(29, u'A') + QStringLiteral(" 2"));
    }

    void theSameInputGivesTheSameBytes()
    {
        const QByteArray bytes = written(threeColumns(100));
        QVERIFY(bytes == written(threeColumns(100)));
        const ReadWorkbook book = readWorkbook(bytes);
        QCOMPARE(book.properties[QStringLiteral("created")], QStringLiteral("1980-01-01T00:00:00Z"));
        QCOMPARE(book.properties[QStringLiteral("modified")], QStringLiteral("1980-01-01T00:00:00Z"));
        QCOMPARE(book.properties[QStringLiteral("creator")], QStringLiteral("CLMRS Desk"));
        QCOMPARE(book.properties[QStringLiteral("lastModifiedBy")], QStringLiteral("CLMRS Desk"));
        QCOMPARE(book.properties[QStringLiteral("title")], QStringLiteral("Children"));
        QCOMPARE(QSet<qint64>(book.times.begin(), book.times.end()).size(), 1);
        QVERIFY(book.times[0] < 400'000'000); // 1980
    }

    void aChartStandsOverItsCells_data()
    {
        QTest::addColumn<int>("mark");
        QTest::addColumn<bool>("byNumbers");
        QTest::addColumn<bool>("lying");
        QTest::addColumn<bool>("stacked");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("a line") << int(SeriesMark::line) << false << false << false << QByteArray("<c:lineChart>");
        QTest::newRow("points") << int(SeriesMark::points) << true << false << false << QByteArray("<c:scatterChart>");
        QTest::newRow("bars") << int(SeriesMark::bars) << false << false << false << QByteArray("<c:barDir val=\"col\"/>");
        QTest::newRow("lying bars") << int(SeriesMark::bars) << false << true << false << QByteArray("<c:barDir val=\"bar\"/>");
        QTest::newRow("lying points") << int(SeriesMark::points) << false << true << false
                                      << QByteArray("<c:barDir val=\"bar\"/>");
        QTest::newRow("a lying line") << int(SeriesMark::line) << false << true << false << QByteArray("<c:barDir val=\"bar\"/>");
        QTest::newRow("a lying curve") << int(SeriesMark::curve) << false << true << false
                                       << QByteArray("<c:barDir val=\"bar\"/>");
        QTest::newRow("parts of one bar") << int(SeriesMark::bars) << false << true << true
                                          << QByteArray("<c:grouping val=\"stacked\"/>");
    }

    void aChartStandsOverItsCells()
    {
        QFETCH(const int, mark);
        QFETCH(const bool, byNumbers);
        QFETCH(const bool, lying);
        QFETCH(const bool, stacked);
        QFETCH(const QByteArray, kind);
        SheetChart chart;
        chart.title = QStringLiteral("=Visits & more (number)");
        chart.sentence = QStringLiteral("Three visits in \"May\".");
        chart.along = QStringLiteral("Month");
        chart.up = QStringLiteral("=Visits (number)");
        chart.byNumbers = byNumbers;
        chart.lying = lying;
        chart.stacked = stacked;
        chart.isShare = true;
        chart.columns = {QStringLiteral("Month"), QStringLiteral("=one"), QStringLiteral("two")};
        chart.rows = {{byNumbers ? ChartCell(1.5) : ChartCell(QStringLiteral("May")), 0.5, 2.0},
                      {byNumbers ? ChartCell(2.5) : ChartCell(QStringLiteral("June")), ChartCell(), 1.0}};
        chart.series = {{SeriesMark(mark), 0, 1, 2}, {SeriesMark(mark), 0, 2, 2}};
        Sheet sheet = threeColumns(2);
        sheet.charts = {chart, chart};
        const QByteArray bytes = written(sheet);
        QVERIFY(bytes == written(sheet));
        const ReadWorkbook book = readWorkbook(bytes);
        QCOMPARE(book.sheetNames, QStringList({QStringLiteral("Children"), QStringLiteral("About"), QStringLiteral("Chart"),
                                               QStringLiteral("Chart 2")}));
        const ReadSheet &cells = book.sheets[2];
        QCOMPARE(cells.cells[QStringLiteral("B1")].value, QStringLiteral("=one"));
        QVERIFY(!cells.cells[QStringLiteral("B1")].formula);
        QCOMPARE(cells.cells[QStringLiteral("B2")].value, QStringLiteral("0.5"));
        QVERIFY(!cells.cells.contains(QStringLiteral("B3"))); // nothing is known there: a gap
        QCOMPARE(cells.cells[QStringLiteral("C3")].value, QStringLiteral("1"));
        const QByteArray xml = book.parts[QStringLiteral("xl/charts/chart1.xml")];
        QVERIFY2(xml.contains(kind), xml.constData());
        QCOMPARE(xml.count("<c:ser>"), 2);
        QCOMPARE(xml.contains("<c:marker>"), !xml.contains("<c:barChart>")); // which the schema has not in a bar
        for (const char *range : {"Chart!$B$1", "Chart!$A$2:$A$3", "Chart!$B$2:$B$3", "Chart!$C$2:$C$3"})
            QVERIFY2(xml.contains(range), range);
        QVERIFY(xml.contains(" =Visits &amp; more (number)") && xml.contains(" =Visits (number)")); // text, no formula
        const QByteArray axis = byNumbers ? "<c:valAx>" : "<c:catAx>"; // the first one, whichever way bars lie
        const QByteArray along = xml.mid(xml.indexOf(axis), xml.indexOf("<c:valAx>", xml.indexOf(axis) + 1) - xml.indexOf(axis));
        const QByteArray up = xml.mid(xml.lastIndexOf("<c:valAx>"));
        QVERIFY2(along.contains("<a:t>Month</a:t>") && !along.contains("formatCode=\"0%\""), along.constData());
        QVERIFY2(up.contains(" =Visits (number)") && up.contains("formatCode=\"0%\""), up.constData());
        QVERIFY(book.parts[QStringLiteral("xl/drawings/drawing1.xml")].contains("Three visits in &quot;May&quot;."));
        QVERIFY(book.parts[QStringLiteral("xl/charts/chart2.xml")].contains("'Chart 2'!$B$2:$B$3"));
    }

    void asManyRowsAsASheetTakes()
    {
        Sheet sheet = oneColumn({});
        sheet.cell = [](std::size_t row, std::size_t) { return double(row); };
        sheet.rows = 1'048'575;
        const QByteArray bytes = written(sheet);
        const ReadSheet read = readWorkbook(bytes).sheets[0];
        QCOMPARE(read.cells.size(), 1'048'576);
        QCOMPARE(read.cells[QStringLiteral("A1048576")].value, QStringLiteral("1048574"));
        QCOMPARE(read.filter, QStringLiteral("A1:A1048576"));
    }

    void moreRowsAreRefused()
    {
        Sheet sheet = oneColumn({});
        sheet.cell = [](std::size_t, std::size_t) -> SheetCell { throw std::logic_error("asked for a cell"); };
        for (const std::size_t rows : {std::size_t(1'048'576), std::numeric_limits<std::size_t>::max()}) {
            sheet.rows = rows;
            QVERIFY_THROWS_EXCEPTION(Error, written(sheet));
        }
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
