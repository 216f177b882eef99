// Cells of workbooks: days, numbers, and what hostile text becomes.
#include "listsheets.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <limits>

using namespace clmrs;

namespace {

constexpr int kCellLimit = 32'767;
const QString kText = QStringLiteral("inlineStr");

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

class WorkbookCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void aNumberIsShownInItsWords()
    {
        const SheetCell quoted = ShownNumber{7, QStringLiteral("env. \"7\"")};
        const ReadWorkbook book = readWorkbook(written(
            oneColumn({ShownNumber{12, QStringLiteral("about 12")}, quoted, 12.0, ShownNumber{12, QStringLiteral("about 12")}})));
        const auto cell = [&](const char *at) { return book.sheets[0].cells.value(QLatin1String(at)); };
        QCOMPARE(cell("A2").value, QStringLiteral("12"));
        QCOMPARE(book.numberFormats[cell("A2").style], QStringLiteral("\"about 12\""));
        QCOMPARE(book.numberFormats[cell("A3").style], QStringLiteral("\"env. 7\"")); // nothing gets out of the quotes
        QCOMPARE(book.numberFormats[cell("A4").style], QString());
        QCOMPARE(cell("A5").style, cell("A2").style);
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
        const ReadWorkbook book = readWorkbook(written(oneColumn({text, QStringLiteral("b")}), someNotes(), &shortened));
        const QString value = book.sheets[0].cells[QStringLiteral("A2")].value;
        QCOMPARE(value.size(), kept < 0 ? text.size() : kept + 1);
        QVERIFY(value == (kept < 0 ? text : text.left(kept) + u'…'));
        QCOMPARE(shortened, kept < 0 ? 0u : 1u);
        QCOMPARE(book.sheets[1].cells.contains(QStringLiteral("B3")), kept >= 0);
        QCOMPARE(book.sheets[0].cells[QStringLiteral("A3")].value, QStringLiteral("b"));
    }
};

QTEST_GUILESS_MAIN(WorkbookCellsTest)
#include "tst_workbookcells.moc"
