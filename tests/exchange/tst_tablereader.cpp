// Tables from outside: every dialect of CSV, workbooks of every kind, and what is refused with which sentence.
#include "handmadebook.h"
#include "listsheets.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/sheetdays.h"
#include "models/exchange/tablereader.h"
#include "models/exchange/xlsxreader.h"

#include "support/files.h"
#include "support/u.h"

#include <QTemporaryDir>
#include <QTest>
#include <xlsxwriter.h>

using namespace clmrs;

namespace {

// "3: a|b" a row, joined by " / ".
QString shown(const OutsideTable &table)
{
    QStringList rows;
    for (const OutsideRow &row : table.rows)
        rows.append(QString::number(row.line) + u(": ") + QStringList(row.cells.begin(), row.cells.end()).join(u'|'));
    return rows.join(u(" / "));
}

// The name of a refusal and its arguments, or what was read.
template <class Read>
QString refusalOr(Read read)
{
    try {
        return shown(read());
    } catch (const RefusedTable &refused) {
        return QStringLiteral("refused %1 %2").arg(int(refused.why())).arg(refused.sentence().arguments.join(u',')).trimmed();
    }
}

QString refused(TableRefusal why, const char *arguments = "")
{
    return QStringLiteral("refused %1 %2").arg(int(why)).arg(QLatin1String(arguments)).trimmed();
}

OutsideTable fromXlsx(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("in.xlsx"));
    writeBytes(path, bytes);
    TableBuilder builder;
    readXlsx(path, [&](OutsideRow row) { builder.add(std::move(row)); });
    return builder.take();
}

QString xlsxSays(const QByteArray &bytes)
{
    return refusalOr([&] { return fromXlsx(bytes); });
}

QString xlsxSays(const Parts &parts) { return xlsxSays(zipOf(parts)); }

Parts replaced(Parts parts, const QString &name, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(parts[name].contains(before));
    parts[name].replace(before, after);
    return parts;
}

Parts without(Parts parts, const QString &name)
{
    parts.remove(name);
    return parts;
}

QByteArray utf16(const QString &text, bool big)
{
    QByteArray bytes = big ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const QChar c : text) {
        bytes += char(big ? c.unicode() >> 8 : c.unicode() & 0xFF);
        bytes += char(big ? c.unicode() & 0xFF : c.unicode() >> 8);
    }
    return bytes;
}

} // namespace

class TableReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("commas", "a,b\r\n1,2\r\n", u("2: 1|2"));
        row("semicolons", "a;b\n1,5;2\n", u("2: 1,5|2"));
        row("tabs", "a\tb\n1\t2;3", u("2: 1|2;3"));
        row("a heading with a quoted separator", "\"a;;;\",b\n1,2", u("2: 1|2"));
        row("one column", "a\nx y\n", u("2: x y"));
        row("old line ends", "a,b\r1,2\r3,4", u("2: 1|2 / 3: 3|4"));
        row("lines without anything", "\n\na,b\n\n1,2\n,\n3,4\n\n", u("5: 1|2 / 7: 3|4"));
        row("cells left out at the end", "a,b,c\n1\n,2\n", u("2: 1 / 3: |2"));
        row("more cells than titles", "a\n1,2\n", u("2: 1|2"));
        row("quotes", "a,b\n\"x \"\"y\"\"\",\"1,2\"\n", u("2: x \"y\"|1,2"));
        row("a quote in the middle", "a,b\n5\" nail,2\n", u("2: 5\" nail|2"));
        row("line breaks in a cell", "a,b\n\"1\n2\r\n3\r4\",5\n6,7\n", u("2: 1\n2\r\n3\r4|5 / 6: 6|7"));
        row("blanks stay", "a,b\n x , \n", u("2:  x | "));
        row("UTF-8", "a\nKon\xC3\xA9\n", u("2: Koné"));
        row("UTF-8 with a mark",
            "\xEF\xBB\xBF"
            "a\nKon\xC3\xA9\n",
            u("2: Koné"));
        row("UTF-16, little end first", utf16(u("a;b\nKoné;🙂\n"), false), u("2: Koné|🙂"));
        row("UTF-16, big end first", utf16(u("a;b\nKoné;🙂\n"), true), u("2: Koné|🙂"));
        row("Windows-1252", "a\nKon\xE9 \x80 \x93\x94 \x9C\n", u("2: Koné € “” œ"));
        row("a NUL", QByteArray("a\nx\0y\n", 6), u("2: x") + QChar(u'\0') + u'y');
        row("a disarmed formula", "a,b\n'=SUM(A1),'+225 07\n", u("2: =SUM(A1)|+225 07"));
        row("a disarmed formula in quotes", "a\n\"'=A1,B1\"\n", u("2: =A1,B1"));
        row("quotes of its own", "a,b\n''=1,'so'\n", u("2: '=1|'so'"));
        row("nothing", "", refused(TableRefusal::noHeading));
        row("empty lines only", "\n \n", u("")); // a heading of a blank
        row("a quote that is not closed", "a,b\n1,2\n3,\"4\n5,6\n", refused(TableRefusal::openQuote, "3"));
        row("text behind a quote", "a,b\n1,\"2\"x\n", refused(TableRefusal::behindQuote, "2,B"));
        row("a long cell", "a,b\n1," + QByteArray(kCellCharacters + 1, 'x'), refused(TableRefusal::longCell, "2,B"));
        row("a long quoted cell", "a\n\"" + QByteArray(kCellCharacters + 1, 'x') + "\"", refused(TableRefusal::longCell, "2,A"));
        row("300 columns", QByteArray("a,").repeated(300) + "a\n", refused(TableRefusal::tooManyColumns));
        row("200 columns", QByteArray("a,").repeated(199) + "a\nx", u("2: x"));
        row("300 empty columns", "a" + QByteArray(300, ',') + "\nx" + QByteArray(300, ','), u("2: x"));
        row("100,001 rows", "a\n" + QByteArray("x\n").repeated(100'001), refused(TableRefusal::tooManyRows));
        row("many cells", "a\n" + (QByteArray("x,").repeated(200) + '\n').repeated(10'001).replace(",\n", "\n"),
            refused(TableRefusal::tooManyCells));
        row("more than 64 MB", QByteArray(kTableBytes + 1, 'a'), refused(TableRefusal::tooLarge));
    }

    void csv()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(refusalOr([&] { return readCsv(bytes); }), "expected");
    }

    void theHeadingIsTrimmed()
    {
        const OutsideTable table = readCsv("\n a , b\t\n1,2");
        QCOMPARE(table.header.line, 2);
        QCOMPARE(table.header.cells, (std::vector{u("a"), u("b")}));
    }

    void columnsAreNamedAsASpreadsheetDoes()
    {
        QCOMPARE(columnLetters(0), u("A"));
        QCOMPARE(columnLetters(25), u("Z"));
        QCOMPARE(columnLetters(26), u("AA"));
        QCOMPARE(columnLetters(199), u("GR"));
        QCOMPARE(columnLetters(701), u("ZZ"));
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &cells, const QString &expected) {
            QTest::newRow(name) << cells << expected;
        };
        row("shared", "<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>", u("2: zero|on e"));
        row("shared, out of range", "<c r=\"A2\" t=\"s\"><v>2</v></c>", refused(TableRefusal::damaged));
        row("shared, negative", "<c r=\"A2\" t=\"s\"><v>-1</v></c>", refused(TableRefusal::damaged));
        row("inline", "<c r=\"A2\" t=\"inlineStr\"><is><t> =1+1 </t></is></c>", u("2:  =1+1 "));
        row("inline in runs", "<c r=\"A2\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r></is></c>", u("2: xy"));
        row("an escape", "<c r=\"A2\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_ _xZZZZ_ _xD83D_</t></is></c>",
            u("2: a\rb_x0041_ _xZZZZ_ \uFFFD"));
        row("a formula of text", "<c r=\"A2\" t=\"str\"><f>B2&amp;C2</f><v>xy</v></c>", u("2: xy"));
        row("a formula of a number", "<c r=\"A2\"><f>1+1</f><v>2</v></c>", u("2: 2"));
        row("a formula without result", "<c r=\"B2\"><f>1+1</f></c>", refused(TableRefusal::noResult, "2,B"));
        row("an error", "<c r=\"B2\" t=\"e\"><v>#REF!</v></c>", refused(TableRefusal::errorValue, "2,B,#REF!"));
        row("yes and no", "<c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c>", u("2: 1|0"));
        row("numbers", "<c r=\"A2\"><v>1042</v></c><c r=\"B2\"><v>-0.1</v></c>", u("2: 1042|-0.1"));
        row("a number written long", "<c r=\"A2\"><v>1.042E3</v></c><c r=\"B2\"><v>0.10000000000000001</v></c>",
            u("2: 1042|0.1"));
        row("no number", "<c r=\"A2\"><v>x</v></c>", refused(TableRefusal::damaged));
        row("infinite", "<c r=\"A2\"><v>inf</v></c>", refused(TableRefusal::damaged));
        row("a day, a format of the standard", "<c r=\"A2\" s=\"1\"><v>46326</v></c>", u("2: 2026-10-31"));
        row("a day, a format of its own", "<c r=\"A2\" s=\"2\"><v>46326</v></c>", u("2: 2026-10-31"));
        row("a day with a time", "<c r=\"A2\" s=\"2\"><v>46326.75</v></c>", u("2: 2026-10-31 18:00"));
        row("no day: a format with quoted letters", "<c r=\"A2\" s=\"3\"><v>46326</v></c>", u("2: 46326"));
        row("no day: a time", "<c r=\"A2\" s=\"4\"><v>0.5</v></c>", u("2: 0.5"));
        row("no day: too early to be sure", "<c r=\"A2\" s=\"1\"><v>60</v></c>", u("2: 60"));
        row("the first sure day", "<c r=\"A2\" s=\"1\"><v>61</v></c>", u("2: 1900-03-01"));
        row("the last day", "<c r=\"A2\" s=\"1\"><v>2958465</v></c>", u("2: 9999-12-31"));
        row("no day: beyond it", "<c r=\"A2\" s=\"1\"><v>2958466</v></c>", u("2: 2958466"));
        row("a style that is not there", "<c r=\"A2\" s=\"99\"><v>46326</v></c><c r=\"B2\" s=\"-1\"><v>1</v></c>",
            u("2: 46326|1"));
        row("a day as text", "<c r=\"A2\" t=\"d\"><v>2026-10-31T00:00:00</v></c><c r=\"B2\" t=\"d\"><v>2026-10-31</v></c>",
            u("2: 2026-10-31|2026-10-31"));
        row("without references", "<c><v>1</v></c><c/><c><v>3</v></c>", u("2: 1||3"));
        row("a gap", "<c r=\"C2\"><v>3</v></c>", u("2: ||3"));
        row("only styles", "<c r=\"A2\" s=\"1\"/><c r=\"XFD2\" s=\"1\"/>", u(""));
        row("far right", "<c r=\"XFD2\"><v>1</v></c>", refused(TableRefusal::tooManyColumns));
        row("a column that cannot be", "<c r=\"AAAAAAAAAAAAAAAAAAAAAAAAA2\"><v>1</v></c>", refused(TableRefusal::tooManyColumns));
        row("no column", "<c r=\"2\"><v>1</v></c>", refused(TableRefusal::damaged));
        row("a cell twice", "<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>", refused(TableRefusal::damaged));
        row("a row twice", "</row><row r=\"2\">", refused(TableRefusal::damaged));
        row("a row far down", "</row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c>", u("1048576: 1"));
        row("a row too far down", "</row><row r=\"1048577\"><c><v>1</v></c>", refused(TableRefusal::damaged));
        row("a long text", "<c r=\"B2\" t=\"inlineStr\"><is><t>" + QByteArray(kCellCharacters + 1, 'x') + "</t></is></c>",
            refused(TableRefusal::longCell, "2,B"));
        row("not well-formed", "<c r=\"A2\"><v>1</c>", refused(TableRefusal::damaged));
        row("an entity that is not there", "<c r=\"A2\" t=\"str\"><v>&x;</v></c>", refused(TableRefusal::damaged));
    }

    void cells()
    {
        QFETCH(const QByteArray, cells);
        QTEST(xlsxSays(bookOfCells(cells)), "expected");
    }

    void daysFrom1904()
    {
        const Parts parts = bookOfCells("<c r=\"A2\" s=\"1\"><v>44864</v></c><c r=\"B2\" s=\"1\"><v>0</v></c>");
        for (const QByteArray &yes : {QByteArray("1"), QByteArray("true")})
            QCOMPARE(xlsxSays(replaced(parts, kBookPart, "<workbookPr/>", "<workbookPr date1904=\"" + yes + "\"/>")),
                     u("2: 2026-10-31|1904-01-01"));
        QVERIFY(xlsxSays(replaced(parts, kBookPart, "<workbookPr/>", "<workbookPr date1904=\"0\"/>")) !=
                u("2: 2026-10-31|1904-01-01"));
    }

    void formatsOfDays_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDay");
        for (const char *code : {"yyyy-mm-dd", "dd/mm/yyyy", "[$-40C]d mmmm yyyy;@", "DD.MM.YY", "mmm", "d", "yyyy-mm-dd hh:mm"})
            QTest::newRow(code) << u(code) << true;
        for (const char *code : {"General", "0", "0.00E+00", "#,##0\\ \"FCFA\"", "\"day\" 0", "[Red]0", "hh:mm", "mm:ss",
                                 "[h]:mm", "[mm]", "0;dd", "@", "_d0", "\\d0"})
            QTest::newRow(code) << u(code) << false;
    }

    void formatsOfDays()
    {
        QFETCH(const QString, code);
        QTEST(isDayFormat(code), "isDay");
    }

    void books_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        const Parts parts = bookOfCells("<c r=\"A2\"><v>1</v></c>");
        const QByteArray whole = zipOf(parts);
        row("as it should be", whole, u("2: 1"));
        row("no shared strings, and none needed",
            zipOf(replaced(without(parts, kSharedPart), u("xl/_rels/workbook.xml.rels"), "relationships/sharedStrings", "x/y")),
            u("2: 1"));
        row("shared strings that are missing", zipOf(without(parts, kSharedPart)), refused(TableRefusal::damaged));
        row("no sheet", zipOf(without(parts, kSheetPart)), refused(TableRefusal::damaged));
        row("no workbook", zipOf(without(parts, kBookPart)), refused(TableRefusal::damaged));
        row("no relations", zipOf(without(parts, u("_rels/.rels"))), refused(TableRefusal::damaged));
        row("another archive", zipOf({{u("a.txt"), "a"}}), refused(TableRefusal::damaged));
        row("a sheet that is none", zipOf(replaced(parts, kSheetPart, "worksheet", "chartsheet")),
            refused(TableRefusal::damaged));
        row("a document type", zipOf(replaced(parts, kSheetPart, "<worksheet", "<!DOCTYPE x [<!ENTITY x \"y\">]><worksheet")),
            refused(TableRefusal::damaged));
        row("a document type among the strings", zipOf(replaced(parts, kSharedPart, "<sst", "<!DOCTYPE sst><sst")),
            refused(TableRefusal::damaged));
        row("encrypted parts", zipOf(parts, "secret"), refused(TableRefusal::oldOrLocked));
        row("the container of Office", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(500, '\0'),
            refused(TableRefusal::oldOrLocked));
        row("no archive", "a,b\n1,2\n", refused(TableRefusal::noWorkbook));
        row("nothing", "", refused(TableRefusal::noWorkbook));
        row("cut off", whole.left(whole.size() / 2), refused(TableRefusal::damaged));
        row("an empty sheet", zipOf(bookParts("")), refused(TableRefusal::noHeading));
        row("unpacks to more than 64 MB",
            zipOf(replaced(parts, kSheetPart, "<sheetData>", "<sheetData>" + QByteArray("<row/>").repeated(kTableBytes / 6))),
            refused(TableRefusal::damaged)); // at the row behind the last of a sheet
        row("unpacks to more than 64 MB of blanks",
            zipOf(replaced(parts, kSheetPart, "<pageMargins/>", QByteArray(kTableBytes, ' '))), refused(TableRefusal::tooLarge));
        row("unpacks to more than 64 MB of strings",
            zipOf(replaced(parts, kSharedPart, "</sst>", QByteArray(kTableBytes, ' ') + "</sst>")),
            refused(TableRefusal::tooLarge));
        row("more strings than cells",
            zipOf(replaced(parts, kSharedPart, "</sst>", QByteArray("<si/>").repeated(int(kTableCells) + 1) + "</sst>")),
            refused(TableRefusal::tooManyCells));
    }

    void books()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(xlsxSays(bytes), "expected");
    }

    void aWrongChecksumIsNoticed()
    {
        Parts parts = bookOfCells("<c r=\"A2\"><v>1</v></c>");
        QByteArray bytes = zipOf(parts);
        const qsizetype name = bytes.indexOf(kSheetPart.toUtf8());
        QVERIFY(name > 30);
        const qsizetype listed = bytes.lastIndexOf(kSheetPart.toUtf8()) - 46 + 16; // the checksum in the directory
        bytes[listed] = char(bytes[listed] ^ 1);
        QCOMPARE(xlsxSays(bytes), refused(TableRefusal::damaged));
    }

    // The other way of libxlsxwriter, as Excel writes: shared strings.
    void sharedStringsOfALibrary()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("in.xlsx"));
        lxw_workbook *book = workbook_new(qPrintable(path));
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        lxw_format *day = workbook_add_format(book);
        format_set_num_format(day, "d mmmm yyyy");
        worksheet_write_string(sheet, 0, 0, "a", nullptr);
        worksheet_write_string(sheet, 0, 1, "b", nullptr);
        worksheet_write_string(sheet, 2, 0, "Kon\xC3\xA9 <&> \"q\"", nullptr);
        worksheet_write_number(sheet, 2, 1, 46326, day);
        worksheet_write_formula_str(sheet, 3, 0, "=A1&B1", nullptr, "ab");
        worksheet_write_boolean(sheet, 3, 1, 1, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        QCOMPARE(xlsxSays(bytesOf(path)), u("3: Koné <&> \"q\"|2026-10-31 / 4: ab|1"));
    }

    void whatAFileIsCountsAndNotItsName()
    {
        const QTemporaryDir folder;
        const auto says = [&](const char *name, const QByteArray &bytes) {
            writeBytes(folder.filePath(u(name)), bytes);
            return refusalOr([&] { return readTable(folder.filePath(u(name)), u("/nowhere/program"), Progress()); });
        };
        QCOMPARE(says("a.csv", "a\nx\n"), u("2: x"));
        QCOMPARE(says("a.txt", "a\nx\n"), u("2: x"));
        QCOMPARE(says("a.xlsx", "a\nx\n"), refused(TableRefusal::noWorkbook));
        QCOMPARE(says("b.csv", zipOf(bookParts(""))), refused(TableRefusal::noReader)); // it was to be asked
        QCOMPARE(refusalOr([&] { return readTable(folder.filePath(u("none.csv")), {}, Progress()); }),
                 refused(TableRefusal::cannotRead));
        QCOMPARE(refusalOr([&] { return readTable(folder.path(), {}, Progress()); }), refused(TableRefusal::cannotRead));
    }
};

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_tablereader.moc"
