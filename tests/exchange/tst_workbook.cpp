// Workbooks: what a cell is, what hostile text becomes, and that nothing half-made stays anywhere.
#include "exchange/workbookreader.h"
#include "models/domain/targetfile.h"
#include "models/exchange/workbook.h"
#include "models/exchange/workbookcheck.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>

using namespace clmrs;

namespace {

constexpr int kCellLimit = 32'767;
const QString kText = QStringLiteral("inlineStr");

Sheet oneColumn(std::vector<SheetCell> cells, bool right = false)
{
    const std::size_t rows = cells.size();
    return {QStringLiteral("Children"),
            {{QStringLiteral("Name"), 20, right}},
            rows,
            [cells = std::move(cells)](std::size_t row, std::size_t) { return cells[row]; }};
}

Sheet threeColumns(std::size_t rows)
{
    return {QStringLiteral("Children"),
            {{QStringLiteral("Name"), 20}, {QStringLiteral("Age"), 8, true}, {QStringLiteral("Last visit"), 12}},
            rows,
            [](std::size_t row, std::size_t column) -> SheetCell {
                if (column == 0)
                    return QStringLiteral("Awa %1").arg(row);
                if (column == 1)
                    return double(row % 18);
                return Date::fromDays(20'000 + int(row % 365));
            }};
}

const Notes kNotes{
    QStringLiteral("About"),
    {{QStringLiteral("As of"), QStringLiteral("2026-10-31")}, {QStringLiteral("Name"), QStringLiteral("As\nwritten")}}};

QByteArray written(const Sheet &sheet, const Notes &notes = kNotes, std::size_t *shortened = nullptr)
{
    const QTemporaryDir work;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::size_t count = writeWorkbook(buffer, sheet, notes, work.path(), Progress());
    if (shortened)
        *shortened = count;
    return buffer.data();
}

ReadCell firstCell(const SheetCell &cell, bool right = false)
{
    return readWorkbook(written(oneColumn({cell}, right))).sheets[0].cells.value(QStringLiteral("A2"));
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// What this process has open, as paths.
QStringList openFiles()
{
    QStringList paths;
    for (const QFileInfo &handle :
         QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        paths.append(QFile::symLinkTarget(handle.filePath()));
    return paths;
}

// No file may grow beyond `bytes` while this lives: a full disk, without one.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

// A locale that writes 2,5; false where this computer cannot make one.
bool setCommaLocale(const QTemporaryDir &folder)
{
    const QString locale = folder.filePath(QStringLiteral("fr_FR.UTF-8"));
    const bool made =
        QProcess::execute(QStringLiteral("localedef"), {QStringLiteral("-f"), QStringLiteral("UTF-8"), QStringLiteral("-i"),
                                                        QStringLiteral("fr_FR"), locale}) == 0;
    qputenv("LOCPATH", QFile::encodeName(folder.path()));
    const bool set = made && std::setlocale(LC_NUMERIC, "fr_FR.UTF-8");
    qunsetenv("LOCPATH");
    return set;
}

} // namespace

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

    void days_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        QTest::newRow("of the plan") << QStringLiteral("2026-10-31") << QString() << QStringLiteral("46326");
        QTest::newRow("the epoch") << QStringLiteral("1970-01-01") << QString() << QStringLiteral("25569");
        QTest::newRow("a leap day") << QStringLiteral("2024-02-29") << QString() << QStringLiteral("45351");
        QTest::newRow("the last that Excel knows") << QStringLiteral("9999-12-31") << QString() << QStringLiteral("2958465");
        QTest::newRow("the first that all count alike") << QStringLiteral("1900-03-01") << QString() << QStringLiteral("61");
        QTest::newRow("before Excel's 29 February") << QStringLiteral("1900-02-28") << kText << QStringLiteral("1900-02-28");
        QTest::newRow("Excel's first") << QStringLiteral("1900-01-01") << kText << QStringLiteral("1900-01-01");
        QTest::newRow("before Excel") << QStringLiteral("1899-12-31") << kText << QStringLiteral("1899-12-31");
        QTest::newRow("the year 1") << QStringLiteral("0001-01-01") << kText << QStringLiteral("0001-01-01");
    }

    void days()
    {
        QFETCH(const QString, day);
        for (const bool right : {false, true}) {
            const ReadWorkbook book = readWorkbook(written(oneColumn({*Date::parse(day.toStdString())}, right)));
            const ReadCell cell = book.sheets[0].cells.value(QStringLiteral("A2"));
            QTEST(cell.type, "type");
            QTEST(cell.value, "value");
            QCOMPARE(book.numberFormats[cell.style], cell.type.isEmpty() ? QStringLiteral("yyyy-mm-dd") : QString());
            QCOMPARE(book.alignments[cell.style], right ? QStringLiteral("right") : QStringLiteral("left"));
        }
    }

    void numbers_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("value");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
        QTest::newRow("whole") << 12.0 << QStringLiteral("12");
        QTest::newRow("a fraction") << 2.5 << QStringLiteral("2.5");
        QTest::newRow("below zero") << -5.3 << QStringLiteral("-5.3");
        QTest::newRow("large") << 1e300 << QStringLiteral("1E+300");
    }

    void numbers()
    {
        QFETCH(const double, number);
        const ReadCell cell = firstCell(number);
        QCOMPARE(cell.type, QString());
        QTEST(cell.value, "value");
    }

    void whatIsNoNumberIsNoCell()
    {
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        const ReadWorkbook book =
            readWorkbook(written(oneColumn({kNan, kInfinity, -kInfinity, std::monostate(), QString(), 1.0})));
        QCOMPARE(book.sheets[0].cells.keys(), QStringList({QStringLiteral("A1"), QStringLiteral("A7")}));
    }

    void numbersHaveAPointInEveryLocale()
    {
        const QTemporaryDir folder;
        if (!setCommaLocale(folder))
            QSKIP("localedef (Debian: locales) is missing");
        char shown[8];
        std::snprintf(shown, sizeof shown, "%.1f", 2.5);
        const ReadCell cell = firstCell(2.5);
        const QByteArray after(std::setlocale(LC_NUMERIC, nullptr));
        std::setlocale(LC_NUMERIC, "C");
        QCOMPARE(shown, "2,5");
        QCOMPARE(cell.value, QStringLiteral("2.5"));
        QCOMPARE(after, QByteArray("fr_FR.UTF-8"));
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("plain", QStringLiteral("Awa Koné"));
        row("a formula", QStringLiteral("=SUM(A1:A9)"));
        row("plus", QStringLiteral("+225 07 08"));
        row("minus", QStringLiteral("-1+2"));
        row("at", QStringLiteral("@SUM(1)"));
        row("an array formula", QStringLiteral("{=1+1}"));
        row("a link", QStringLiteral("https://example.org/?a=1&b=2"));
        row("a mail address", QStringLiteral("mailto:awa@example.org"));
        row("digits", QStringLiteral("007"));
        row("a day as text", QStringLiteral("2026-10-31"));
        row("markup", QStringLiteral("</t></is></c><c r=\"Z9\"><f>1</f></c><!-- ]]> &amp; &#0;"));
        row("quotes", QStringLiteral("\"it's\" 'so'"));
        row("line breaks", QStringLiteral("a\nb\r\nc\rd"));
        row("tabs", QStringLiteral("\ta\tb\t"));
        row("blanks around", QStringLiteral("  a  b "));
        row("only blanks", QStringLiteral("   "));
        row("only a line break", QStringLiteral("\n"));
        row("control characters", QStringLiteral("\x01\x02\x08\x0b\x0c\x0e\x1b\x1f\x7f"));
        row("an escape as text", QStringLiteral("_x0041_"));
        row("escapes in a row", QStringLiteral("_x0041_x0042_x00e9_"));
        row("half an escape", QStringLiteral("_x004_ _x_ __ _X0041_"));
        row("half an escape before one of ours", QStringLiteral("_x0041\x01"));
        row("half an escape before a forbidden end", QStringLiteral("_x0041") + QChar(0xFFFE));
        row("no characters", QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFEFF));
        row("beyond the first plane", QStringLiteral("🙂 👩🏾‍🌾 𝒳"));
        row("right to left", QStringLiteral("مرحبا \u202eabc\u202c שלום"));
        row("N'Ko", QStringLiteral("ߒߞߏ"));
        row("no-break spaces", QStringLiteral("\u00a0a\u202f"));
        row("line separators", QStringLiteral("a\u2028b\u2029c\u0085d"));
    }

    void text()
    {
        QFETCH(const QString, text);
        for (const bool right : {false, true}) {
            const ReadCell cell = firstCell(text, right);
            QCOMPARE(cell.type, kText);
            QCOMPARE(cell.value, text);
            QVERIFY(!cell.formula);
        }
        const QByteArray bytes = written({QStringLiteral("S"), {{text, 10}}, 0, {}}, {QStringLiteral("N"), {{text, text}}});
        const ReadWorkbook book = readWorkbook(bytes);
        QCOMPARE(book.sheets[0].cells[QStringLiteral("A1")].value, text);
        QCOMPARE(book.sheets[1].cells[QStringLiteral("B1")].value, text);
        QVERIFY(!book.parts.contains(QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels"))); // where links would be
    }

    void whatIsNoCharacterIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        const QChar high(0xD83D);
        const QChar low(0xDE42);
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + u'b' << QStringLiteral("a\uFFFDb");
        QTest::newRow("half a pair at the end") << QStringLiteral("a") + high << QStringLiteral("a\uFFFD");
        QTest::newRow("half a pair at the start") << QString(low) + u'a' << QStringLiteral("\uFFFDa");
        QTest::newRow("a pair the wrong way round") << QString(low) + high << QStringLiteral("\uFFFD\uFFFD");
        QTest::newRow("half a pair before a pair") << QString(high) + high + low << QStringLiteral("\uFFFD🙂");
        QTest::newRow("an escape that NUL would end")
            << QStringLiteral("_x0041") + QChar(u'\0') << QStringLiteral("_x0041\uFFFD");
    }

    void whatIsNoCharacterIsSeen()
    {
        QFETCH(const QString, text);
        QTEST(firstCell(text).value, "seen");
    }

    void longText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kept"); // units of the text before the ellipsis; -1: all
        QTest::newRow("as much as fits") << QString(kCellLimit, u'a') << -1;
        QTest::newRow("one too many") << QString(kCellLimit + 1, u'a') << kCellLimit - 1;
        QTest::newRow("100 kB") << QString(100'000, u'é') << kCellLimit - 1;
        QTest::newRow("pairs") << QStringLiteral("🙂").repeated(20'000) << kCellLimit - 1;
        QTest::newRow("pairs, an odd place") << u'a' + QStringLiteral("🙂").repeated(20'000) << kCellLimit - 2;
        QTest::newRow("what is written longer") << QString(10'000, QChar(1)) << 4'680;    // 4,680 x 7 and the ellipsis: 32,761
        QTest::newRow("what just fits written longer") << QString(4'681, QChar(1)) << -1; // x 7 = 32,767
    }

    void longText()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kept);
        std::size_t shortened = 0;
        const ReadWorkbook book = readWorkbook(written(oneColumn({text, QStringLiteral("b")}), kNotes, &shortened));
        const QString value = book.sheets[0].cells[QStringLiteral("A2")].value;
        QCOMPARE(value.size(), kept < 0 ? text.size() : kept + 1);
        QVERIFY(value == (kept < 0 ? text : text.left(kept) + u'…'));
        QCOMPARE(shortened, kept < 0 ? 0u : 1u);
        QCOMPARE(book.sheets[1].cells.contains(QStringLiteral("B3")), kept >= 0);
        QCOMPARE(book.sheets[0].cells[QStringLiteral("A3")].value, QStringLiteral("b"));
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
        const ReadWorkbook book = readWorkbook(written(threeColumns(1), {QStringLiteral("CHILDREN"), kNotes.lines}));
        QCOMPARE(book.sheetNames, QStringList({QStringLiteral("Children"), QStringLiteral("CHILDREN 2")}));
        Sheet sheet = threeColumns(1);
        sheet.name = QString(31, u'a');
        QCOMPARE(readWorkbook(written(sheet, {QString(40, u'A'), kNotes.lines})).sheetNames[1],
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

    void cancelLeavesNothing_data()
    {
        QTest::addColumn<int>("permille");
        QTest::newRow("at the start") << 0;
        QTest::newRow("among the rows") << 200;
        QTest::newRow("as packing begins") << 600;
        QTest::newRow("while it is handed on") << 980;
        QTest::newRow("at the end") << 1000;
    }

    void cancelLeavesNothing()
    {
        QFETCH(const int, permille);
        const QTemporaryDir work;
        const QTemporaryDir out;
        const QString path = out.filePath(QStringLiteral("list.xlsx"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const QStringList open = openFiles();
        Progress progress([&](const Sentence &, int at) {
            if (at >= permille)
                progress.cancel();
        });
        const auto write = [&] {
            TargetFile target(path);
            writeWorkbook(target.device(), threeColumns(5'000), kNotes, work.path(), progress);
            progress.stopIfCancelled();
            target.finish();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, write());
        QCOMPARE(entriesOf(work.path()), QStringList());
        QCOMPARE(entriesOf(out.path()), QStringList(QStringLiteral("list.xlsx")));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        before.close();
        QCOMPARE(openFiles(), open);
    }

    void aFaultInTheListLeavesNothing()
    {
        const QTemporaryDir work;
        const QStringList open = openFiles();
        Sheet sheet = threeColumns(5'000);
        sheet.cell = [](std::size_t row, std::size_t) -> SheetCell {
            return row < 4'000 ? SheetCell(1.0) : throw std::runtime_error("no cell");
        };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, writeWorkbook(buffer, sheet, kNotes, work.path(), Progress()));
        QVERIFY(buffer.data().isEmpty());
        QCOMPARE(entriesOf(work.path()), QStringList());
        QCOMPARE(openFiles(), open);
    }

    void rowsLieOnlyInTheWorkFolder()
    {
        const QTemporaryDir work;
        const QStringList open = openFiles();
        QStringList seen;
        Sheet sheet = threeColumns(1);
        sheet.cell = [&](std::size_t, std::size_t) -> SheetCell {
            seen = openFiles();
            return {};
        };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeWorkbook(buffer, sheet, kNotes, work.path(), Progress());
        const QString inside = work.path() + u'/';
        QVERIFY(std::any_of(seen.begin(), seen.end(), [&](const QString &path) { return path.startsWith(inside); }));
        for (const QString &path : seen)
            QVERIFY2(path.startsWith(inside) || open.contains(path) || path.startsWith(QStringLiteral("/proc/")),
                     qPrintable(path));
        QCOMPARE(entriesOf(work.path()), QStringList());
        QCOMPARE(openFiles(), open);
    }

    void aWorkFolderThatIsNotThereIsSaid()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_THROWS_EXCEPTION(Error,
                                 writeWorkbook(buffer, threeColumns(1), kNotes, QStringLiteral("/nowhere/at/all"), Progress()));
        QVERIFY(buffer.data().isEmpty());
    }

    // libxlsxwriter itself would call many of these a success.
    void aFullDiskIsNoticedWhereverItFillsUp()
    {
        const QTemporaryDir work;
        const Sheet sheet = threeColumns(300);
        const QByteArray whole = written(sheet);
        const auto largest = readWorkbook(whole).parts[QStringLiteral("xl/worksheets/sheet1.xml")].size();
        int failures = 0;
        for (rlim_t limit = 0; limit < rlim_t(largest) + 400; limit += 97) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            try {
                const FullDisk disk(limit);
                writeWorkbook(buffer, sheet, kNotes, work.path(), Progress());
                QVERIFY2(buffer.data() == whole, qPrintable(QString::number(limit)));
            } catch (const Error &) {
                QVERIFY(buffer.data().isEmpty());
                ++failures;
            }
            QCOMPARE(entriesOf(work.path()), QStringList());
        }
        QVERIFY(failures >= int(largest / 97));
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<int>("flipped"); // a byte of the largest part; -1: none
        QTest::addColumn<int>("cut");     // bytes at the end
        QTest::addColumn<int>("missing"); // bytes of the first sheet
        QTest::addColumn<bool>("whole");
        QTest::newRow("none") << -1 << 0 << 0 << true;
        QTest::newRow("a byte of a sheet") << 3'000 << 0 << 0 << false;
        QTest::newRow("the end") << -1 << 1'000 << 0 << false;
        QTest::newRow("all but the start") << -1 << 10'000 << 0 << false;
        QTest::newRow("a hole in a sheet") << -1 << 0 << 1 << false;
    }

    void damageIsNoticed()
    {
        QFETCH(const int, flipped);
        QFETCH(const int, cut);
        QFETCH(const int, missing);
        QByteArray bytes = written(threeColumns(3'000));
        const qint64 sheet = readWorkbook(bytes).parts[QStringLiteral("xl/worksheets/sheet1.xml")].size();
        if (flipped >= 0)
            bytes[flipped] = char(bytes[flipped] ^ 0x10);
        bytes.chop(cut);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const qint64 sizes[] = {sheet + missing};
        QTEST(isWholeWorkbook(file.fileName(), sizes), "whole");
    }

    void aTargetThatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("/nowhere/list.xlsx");
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("a folder that takes nothing") << QStringLiteral("/proc/list.xlsx");
    }

    void aTargetThatCannotBeWrittenIsSaid()
    {
        QFETCH(const QString, path);
        try {
            TargetFile target(path);
            QFAIL("it was opened");
        } catch (const Error &error) {
            QVERIFY(error.sentence().text().startsWith(path));
        }
    }

    void aTargetIsWholeOrUntouched()
    {
        const QTemporaryDir out;
        const QString path = out.filePath(QStringLiteral("list.xlsx"));
        {
            TargetFile target(path);
            target.device().write("whole");
            target.finish();
        }
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        const FullDisk disk(1'000);
        TargetFile target(path);
        target.device().write(QByteArray(100'000, 'x'));
        QVERIFY_THROWS_EXCEPTION(Error, target.finish());
        QCOMPARE(QFileInfo(path).size(), 5);
        QCOMPARE(entriesOf(out.path()), QStringList(QStringLiteral("list.xlsx")));
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
