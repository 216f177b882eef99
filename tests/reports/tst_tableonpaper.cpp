// Long tables on paper: every row there, once and whole, under its headings, on whichever page.
#include "printed.h"

#include <QGuiApplication>
#include <QTest>

using namespace clmrs;

namespace {

constexpr double kMillimetre = 72 / 25.4; // points
// The second of two equal columns on an upright page: 15 mm of margin, 180 mm, of which 4 between the columns.
constexpr double kSecondColumn = (15 + 88 + 4) * kMillimetre - 1;
constexpr double kPaperEnd = 210 * kMillimetre;

PaperTable &tableOf(Paper &paper, std::size_t block = 0) { return std::get<PaperTable>(paper.blocks[block]); }

QStringList same(const QString &name, int times) { return QStringList(times, name); }

QString longWord(int length)
{
    QString word;
    for (int i = 0; word.size() < length; ++i)
        word += QStringLiteral("x%1").arg(i, 3, 10, QLatin1Char('0'));
    return word.left(length);
}

QStringList linesHolding(const QStringList &pages, const QString &text) { return pages.join(u'\n').split(u'\n').filter(text); }

void compareCodes(const QByteArray &pdf, std::size_t rows)
{
    const QString all = pagesOf(pdf).join(u'\n');
    for (std::size_t row = 0; row < rows; ++row)
        QVERIFY2(all.count(codeOf(row)) == 1, qPrintable(codeOf(row)));
}

const Word *wordIn(const QList<QList<Word>> &pages, const QString &text)
{
    for (const QList<Word> &page : pages) {
        for (const Word &word : page) {
            if (word.text == text)
                return &word;
        }
    }
    return nullptr;
}

} // namespace

class TableOnPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowStandsOnceAndEveryPageHasItsHeadings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("extracted"); // without spaces
        QTest::newRow("short") << QStringLiteral("Awa") << QStringLiteral("Awa");
        QTest::newRow("ligatures") << QStringLiteral("Koffi Affoué fine flow") << QStringLiteral("KoffiAffouéfineflow");
        QTest::newRow("60 characters") << longWord(60) << longWord(60);
        QTest::newRow("400 characters without a space") << longWord(400) << longWord(400);
        QTest::newRow("markup") << QStringLiteral("<b>Awa</b> &amp; <br/>") << QStringLiteral("<b>Awa</b>&amp;<br/>");
        QTest::newRow("line breaks") << QStringLiteral("a\nb\r\nc\rd\u2028e\u2029f") << QStringLiteral("abcdef");
        QTest::newRow("placeholders") << QStringLiteral("%1 %L2 %n") << QStringLiteral("%1%L2%n");
        QTest::newRow("controls") << QStringLiteral("a\tb\u0001c") << QStringLiteral("ab\ufffdc");
        QTest::newRow("an override of the direction") << QStringLiteral("\u202eab 10") << QStringLiteral("\ufffdab10");
        QTest::newRow("an embedding") << QStringLiteral("\u202bab\u202c 10") << QStringLiteral("\ufffdab\ufffd10");
        QTest::newRow("NUL") << QString(QChar(u'\0')) + QStringLiteral("z") << QStringLiteral("\ufffdz");
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + QStringLiteral("z") << QStringLiteral("\ufffdz");
        QTest::newRow("shapes") << QStringLiteral("☐ ☑ ✓ ● ◐ ○ ◆ ■ □ → ≥") << QStringLiteral("☐☑✓●◐○◆■□→≥");
        QTest::newRow("French") << QStringLiteral("« à faire\u00a0: 1\u202f234\u00a0»") << QStringLiteral("«àfaire:1234»");
    }

    void everyRowStandsOnceAndEveryPageHasItsHeadings()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, extracted);
        const QByteArray pdf = printed(listOf(same(name, 300)));
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages.size() > 5);
        QCOMPARE(pages.size(), pageCountOf(pdf));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].trimmed().startsWith(QStringLiteral("Households to visit")));
            QCOMPARE(pages[i].count(QStringLiteral("Code ")), 1);
            QVERIFY(pages[i].contains(QStringLiteral("Printed on 22 November 2026 by M. Konan")));
            QVERIFY(pages[i].trimmed().endsWith(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
        }
        compareCodes(pdf, 300);
        const QString column = columnOf(pdf, kSecondColumn, kPaperEnd);
        QCOMPARE(column.simplified().remove(u'\u00a0').remove(u'\u202f').count(extracted), 300);
    }

    void otherScriptsKeepTheirRowAndItsNeighbours()
    {
        const QByteArray pdf =
            printed(listOf({QStringLiteral("آمنة كوني"), QStringLiteral("ߊߥߊ ߞߏߣߍ"), QStringLiteral("Awa \u202eenoK\u202c"),
                            QStringLiteral("אוה"), QStringLiteral("😀"), QStringLiteral("e\u0301"), QStringLiteral("Last")}));
        compareCodes(pdf, 7);
        QVERIFY(pagesOf(pdf).join(u'\n').contains(QStringLiteral("Last")));
        const QString fonts = QString::fromUtf8(toolOn(pdf, QStringLiteral("pdffonts"), {}));
        QVERIFY2(fonts.contains(QStringLiteral("DejaVuSans")), qPrintable(fonts)); // its Arabic and N'Ko
    }

    void narrowColumnsHoldLongWords()
    {
        Paper paper = listOf(same(longWord(30), 3));
        paper.landscape = true;
        tableOf(paper).columns.assign(60, PaperColumn{.title = QStringLiteral("Heading"), .share = 0});
        const QString all = pagesOf(printed(paper)).join(QString()).simplified().remove(u' ');
        QCOMPARE(all.count(u'x'), 3 * 59 * 8); // "x000x001…x007" breaks anywhere and loses nothing
    }

    // Where pages are counted, and only there.
    void linesCanBeCounted()
    {
        const QStringList names{longWord(400), QStringLiteral("a line\nand a second"), QStringLiteral("one\ntwo\nthree"),
                                QStringLiteral("short")};
        Paper paper = listOf(names);
        tableOf(paper).columns[1].mostLines = 2;
        const QByteArray pdf = printed(paper);
        compareCodes(pdf, 4);
        const QString column = columnOf(pdf, kSecondColumn, kPaperEnd);
        QVERIFY2(column.contains(QStringLiteral("x000x001")) && !column.contains(longWord(396).right(4)), qPrintable(column));
        QVERIFY2(column.contains(QStringLiteral("alineandasecond")), qPrintable(column));
        QVERIFY(column.contains(QStringLiteral("short")) && column.contains(u'…'));
        const double twoLines = wordIn(wordsOf(pdf), codeOf(2))->top - wordIn(wordsOf(pdf), codeOf(1))->top;
        const double shortened = wordIn(wordsOf(pdf), codeOf(1))->top - wordIn(wordsOf(pdf), codeOf(0))->top;
        QVERIFY2(qAbs(twoLines - shortened) < 0.5, "both have two lines");
    }

    void columnsTakeTheirShares()
    {
        Paper paper = listOf({QStringLiteral("Awa")});
        tableOf(paper).columns[1].share = 3;
        tableOf(paper).columns[1].rightAligned = true;
        const auto words = wordsOf(printed(paper));
        const Word *name = wordIn(words, QStringLiteral("Name"));
        const Word *awa = wordIn(words, QStringLiteral("Awa"));
        QVERIFY(name && awa);
        QVERIFY(qAbs(name->right - 195 * kMillimetre) < 0.6);
        QVERIFY(qAbs(awa->right - 195 * kMillimetre) < 0.6);
        QVERIFY(qAbs(wordIn(words, QStringLiteral("Code"))->left - 15 * kMillimetre) < 1);
    }

    void groupsAreSaidAgainOnTheNextPage()
    {
        Paper paper = listOf(same(QStringLiteral("Awa"), 100));
        tableOf(paper).group = [](std::size_t row) { return row < 90 ? QStringLiteral("Section %1") : QStringLiteral("Other"); };
        const QStringList pages = pagesOf(printed(paper));
        QCOMPARE(pages.size(), 3); // 100 rows of about 6 mm on 240 mm
        QCOMPARE(linesHolding(pages, QStringLiteral("Section %1")).size(), 3);
        QVERIFY(!pages[0].contains(QStringLiteral("(continued)")));
        for (const int page : {1, 2})
            QCOMPARE(linesHolding({pages[page]}, QStringLiteral("Section %1 (continued)")).size(), 1);
        QCOMPARE(linesHolding(pages, QStringLiteral("Other")).size(), 1);
    }

    void theHeadingOfATableIsSaidAgainOnTheNextPage()
    {
        Paper paper = listOf(same(QStringLiteral("Awa"), 100));
        tableOf(paper).heading = QStringLiteral("Part one");
        const QStringList pages = pagesOf(printed(paper));
        QCOMPARE(pages.size(), 3);
        for (int page = 0; page < 3; ++page) {
            const QString said = page == 0 ? QStringLiteral("Part one") : QStringLiteral("Part one (continued)");
            QCOMPARE(linesHolding({pages[page]}, said).size(), 1);
            QVERIFY(pages[page].indexOf(said) < pages[page].indexOf(QStringLiteral("Code")));
        }
        QVERIFY(!pages[0].contains(QStringLiteral("(continued)")));
        tableOf(paper).rows = 0;
        tableOf(paper).empty = QStringLiteral("There is none.");
        const QString none = pagesOf(printed(paper)).join(u' ');
        QVERIFY(none.contains(QStringLiteral("Part one")) && none.contains(QStringLiteral("There is none.")));
    }

    void noHeadingStandsAloneAtThePagesEnd()
    {
        for (int filling = 20; filling < 50; ++filling) { // some of these end the page at any place
            Paper paper = listOf(same(QStringLiteral("Awa"), filling));
            paper.blocks.push_back(PaperHeading{QStringLiteral("Heading")});
            PaperTable table = tableOf(paper);
            table.rows = 2;
            table.text = [](std::size_t row, std::size_t) { return QStringLiteral("second%1").arg(row); };
            table.group = [](std::size_t row) { return QStringLiteral("Group%1").arg(row); };
            paper.blocks.push_back(table);
            const QStringList pages = pagesOf(printed(paper));
            for (const QString &page : pages) {
                QCOMPARE(page.contains(QStringLiteral("Heading")), page.contains(QStringLiteral("second0")));
                QCOMPARE(page.contains(QStringLiteral("Group0")), page.contains(QStringLiteral("second0")));
                QCOMPARE(page.contains(QStringLiteral("Group1")), page.contains(QStringLiteral("second1")));
            }
            paper.blocks.insert(paper.blocks.end() - 1, PaperText{QStringLiteral("What it is")});
            for (const QString &page : pagesOf(printed(paper))) {
                QCOMPARE(page.contains(QStringLiteral("Heading")), page.contains(QStringLiteral("second0")));
                QCOMPARE(page.contains(QStringLiteral("What it is")), page.contains(QStringLiteral("second0")));
            }
        }
    }

    void rowsToWriteInAreAtLeastEightMillimetres_data()
    {
        QTest::addColumn<bool>("handwritten");
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("expected");
        QTest::newRow("8 asked") << false << 8.0 << 8.0;
        QTest::newRow("12 asked") << false << 12.0 << 12.0;
        QTest::newRow("handwriting, nothing asked") << true << 0.0 << 8.0;
        QTest::newRow("handwriting, too little asked") << true << 5.0 << 8.0;
        QTest::newRow("handwriting, 10 asked") << true << 10.0 << 10.0;
    }

    void rowsToWriteInAreAtLeastEightMillimetres()
    {
        QFETCH(const bool, handwritten);
        QFETCH(const double, asked);
        QFETCH(const double, expected);
        Paper paper = listOf(same(QStringLiteral("Awa"), 60));
        tableOf(paper).rowHeightMm = asked;
        tableOf(paper).columns.push_back({.title = QStringLiteral("Remark"), .handwritten = handwritten});
        const auto pages = wordsOf(printed(paper));
        int checked = 0;
        for (std::size_t row = 1; row < 60; ++row) {
            const Word *above = wordIn(pages, codeOf(row - 1));
            const Word *below = wordIn(pages, codeOf(row));
            QVERIFY(above && below);
            if (below->top < above->top)
                continue; // the next page
            QVERIFY(qAbs((below->top - above->top) / kMillimetre - expected) < 0.01);
            ++checked;
        }
        QVERIFY(checked > 50);
    }

    void handwrittenColumnsAskForNoText()
    {
        Paper paper = listOf({QStringLiteral("Secret")});
        tableOf(paper).columns[1].handwritten = true;
        const QString all = pagesOf(printed(paper)).join(QString());
        QVERIFY(all.contains(QStringLiteral("R00000")) && all.contains(QStringLiteral("Name")));
        QVERIFY(!all.contains(QStringLiteral("Secret")));
    }

    void emptyTablesSaySo()
    {
        Paper paper = listOf({});
        tableOf(paper).empty = QStringLiteral("No household is waiting for a visit.");
        const QStringList pages = pagesOf(printed(paper));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages[0].contains(QStringLiteral("Code")));
        QVERIFY(pages[0].contains(QStringLiteral("No household is waiting for a visit.")));
    }

    void aPageThatIsExactlyFullIsOnePage()
    {
        const auto pagesWith = [](double height) {
            Paper paper = listOf(same(QStringLiteral("Awa"), 20));
            tableOf(paper).rowHeightMm = height;
            return printed(paper);
        };
        double fits = 8;
        double tooHigh = 20;
        while (tooHigh - fits > 1e-6) {
            const double middle = (fits + tooHigh) / 2;
            (pageCountOf(pagesWith(middle)) == 1 ? fits : tooHigh) = middle;
        }
        QVERIFY(fits > 10 && fits < 13); // 297 mm less margins, head and foot are about 235
        compareCodes(pagesWith(fits), 20);
        QCOMPARE(pageCountOf(pagesWith(tooHigh)), 2);
        compareCodes(pagesWith(tooHigh), 20);
        QVERIFY(pagesOf(pagesWith(tooHigh))[1].contains(codeOf(19)));
        QVERIFY(!pagesOf(pagesWith(tooHigh))[1].contains(codeOf(18)));
    }

    void rowsAreKeptWhole()
    {
        const QByteArray pdf = printed(listOf(same(QStringLiteral("first\nsecond\nthird\nfourth\nlast"), 60)));
        for (const QString &page : pagesOf(pdf)) {
            QVERIFY(page.count(QStringLiteral("first")) > 0);
            QCOMPARE(page.count(QStringLiteral("first")), page.count(QStringLiteral("last")));
        }
    }

    void aRowHigherThanAPageGoesOn()
    {
        QStringList lines;
        for (int i = 0; i < 400; ++i)
            lines.append(QStringLiteral("line%1").arg(i, 3, 10, QLatin1Char('0')));
        const QByteArray pdf = printed(listOf({QStringLiteral("before"), lines.join(u'\n'), QStringLiteral("after")}));
        QCOMPARE(columnOf(pdf, kSecondColumn, kPaperEnd).mid(0, 4), QStringLiteral("Name"));
        const QString column = columnOf(pdf, kSecondColumn, kPaperEnd).remove(QStringLiteral("Name"));
        QVERIFY(column.startsWith(QStringLiteral("before") + lines[0]));
        QString all = column;
        for (const QString &foot : {QStringLiteral("page"), QStringLiteral("of")})
            all.remove(foot);
        for (const QString &line : lines)
            QVERIFY2(all.count(line) == 1, qPrintable(line));
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages.size() >= 7 && pages.size() <= 9); // 400 lines of 4.3 mm on 240 mm
        for (const QString &page : pages)
            QCOMPARE(page.count(QStringLiteral("Code")), 1);
        QVERIFY(pages[0].contains(QStringLiteral("line010"))); // it begins where it is its turn
        QVERIFY(pages.last().contains(QStringLiteral("after")));
    }

    void veryLongTextsAreAllThere()
    {
        const QByteArray pdf = printed(listOf({longWord(100'000), QStringLiteral("after")}));
        const QString column = columnOf(pdf, kSecondColumn, 194 * kMillimetre);
        QCOMPARE(column.count(u'x'), 18'500); // 1000 of x000, 9000 of x1000, 8500 of x10000
        QVERIFY(column.contains(QStringLiteral("after")));
    }

    void highHeadingsAreSaidOnceRatherThanFillEachPage()
    {
        Paper paper = listOf(same(QStringLiteral("Awa"), 80));
        tableOf(paper).columns[1].title = same(QStringLiteral("H"), 60).join(u'\n');
        const QByteArray pdf = printed(paper);
        compareCodes(pdf, 80);
        QVERIFY(pageCountOf(pdf) <= 5);
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    TableOnPaperTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tableonpaper.moc"
