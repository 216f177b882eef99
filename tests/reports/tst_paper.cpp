// Papers of every kind of block: what stands on them, where, and on which page.
#include "models/reports/paperfonts.h"
#include "printed.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTranslator>

using namespace clmrs;

namespace {

constexpr double kMillimetre = 72 / 25.4; // points

Paper paperWith(std::vector<PaperBlock> blocks)
{
    return {.title = QStringLiteral("Case paper"),
            .subtitle = {QStringLiteral("Kouassi Awa"), QStringLiteral("as of 31 October 2026")},
            .blocks = std::move(blocks),
            .printed = QStringLiteral("Printed on 22 November 2026 by M. Konan")};
}

QString proseOf(int words)
{
    QStringList prose;
    for (int i = 0; i < words; ++i)
        prose.append(QStringLiteral("word%1").arg(i, 4, 10, QLatin1Char('0')));
    return prose.join(u' ');
}

// The words a test asks for, by their text; a word that stands more than once by its first place.
QHash<QString, Word> byText(const QList<Word> &page)
{
    QHash<QString, Word> words;
    for (const Word &word : page) {
        if (!words.contains(word.text))
            words.insert(word.text, word);
    }
    return words;
}

class FrenchPages : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "page %1 of %2") == 0 ? QStringLiteral("page %1 sur %2") : QString();
    }
};

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsWholeA4_data()
    {
        QTest::addColumn<bool>("landscape");
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("upright") << false << QByteArray("595 x 842 pts (A4)");
        QTest::newRow("landscape") << true << QByteArray("842 x 595 pts (A4)");
    }

    void everyPageIsWholeA4()
    {
        QFETCH(const bool, landscape);
        QFETCH(const QByteArray, size);
        Paper paper = paperWith({PaperText{proseOf(2000)}});
        paper.landscape = landscape;
        const QByteArray pdf = printed(paper);
        QVERIFY(toolOn(pdf, QStringLiteral("pdfinfo"), {}).contains(size));
        const double width = landscape ? 842 : 595;
        const double height = landscape ? 595 : 842;
        for (const QList<Word> &page : wordsOf(pdf)) {
            for (const Word &word : page) {
                QVERIFY(word.left > 15 * kMillimetre - 1 && word.right < width - 15 * kMillimetre + 1);
                QVERIFY(word.top > 15 * kMillimetre - 3 && word.bottom < height - 15 * kMillimetre + 3);
            }
        }
    }

    void anEmptyPaperIsOnePage()
    {
        const QStringList pages = pagesOf(printed(Paper{}));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0].simplified(), QStringLiteral("page 1 of 1"));
    }

    void titleAndSubtitleStandOnEveryPage()
    {
        const QStringList pages = pagesOf(printed(paperWith({PaperText{proseOf(3000)}})));
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages) {
            QVERIFY(page.trimmed().startsWith(QStringLiteral("Case paper\n")));
            QVERIFY(page.contains(QStringLiteral("Kouassi Awa")) && page.contains(QStringLiteral("as of 31 October 2026")));
        }
    }

    void longTitlesAreWholeOnThe1stPageAndShortOnTheOthers()
    {
        Paper paper = paperWith({PaperText{proseOf(2000)}});
        paper.title = proseOf(60).replace(QStringLiteral("word"), QStringLiteral("title"));
        const QStringList pages = pagesOf(printed(paper));
        QCOMPARE(pages[0].count(QStringLiteral("title")), 60);
        QVERIFY(pages[1].count(QStringLiteral("title")) < 15);
        QVERIFY(pages[1].section(u'\n', 0, 0).endsWith(u'…'));
    }

    void aTitleHigherThanAPageIsAllThere()
    {
        Paper paper = paperWith({PaperText{QStringLiteral("after")}});
        paper.title = proseOf(2000);
        const QString all = pagesOf(printed(paper)).join(QString());
        for (const char *word : {"word0000", "word0999", "word1000", "word1999", "after"})
            QVERIFY2(all.contains(QLatin1String(word)), word);
    }

    void footOnEveryPageAndNotesOnce()
    {
        Paper paper = paperWith({PaperText{proseOf(2000)}});
        paper.foot = {QStringLiteral("Return or destroy."), QStringLiteral("Paper 42")};
        paper.notes = {QStringLiteral("A case is stable after two clear visits.")};
        const QStringList pages = pagesOf(printed(paper));
        QVERIFY(pages.size() > 2);
        for (const QString &page : pages)
            QVERIFY(page.contains(QStringLiteral("Return or destroy.")) && page.contains(QStringLiteral("Paper 42")));
        QCOMPARE(pages.join(QString()).count(QStringLiteral("two clear visits")), 1);
        QVERIFY(pages.last().contains(QStringLiteral("two clear visits")));
    }

    void aFootThatLeavesNoRoomStandsOnceAtTheEnd()
    {
        Paper paper = paperWith({PaperText{proseOf(2000)}});
        paper.foot = {proseOf(1500).replace(QStringLiteral("word"), QStringLiteral("foot"))};
        const QStringList pages = pagesOf(printed(paper));
        QCOMPARE(pages.join(QString()).count(QStringLiteral("foot")), 1500);
        QCOMPARE(pages.join(QString()).count(QStringLiteral("M. Konan")), 1);
        QVERIFY(!pages[0].contains(QStringLiteral("foot")));
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY(pages[i].trimmed().endsWith(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
    }

    void factsStandBesideTheirLabels()
    {
        const PaperFacts facts{{{QStringLiteral("Age"), QStringLiteral("13")},
                                {QStringLiteral("School"), QStringLiteral("CM1")},
                                {QStringLiteral("Sex"), QStringLiteral("girl")}},
                               2};
        const auto words = byText(wordsOf(printed(paperWith({facts})))[0]);
        const auto base = [&](const char *text) { return qRound(words[QLatin1String(text)].bottom); };
        const auto left = [&](const char *text) { return words[QLatin1String(text)].left; };
        QVERIFY(qAbs(base("Age") - base("Sex")) <= 1 && qAbs(base("Age") - base("13")) <= 1);
        QVERIFY(base("School") > base("Age") && qAbs(base("School") - base("CM1")) <= 1);
        QVERIFY(left("Age") < left("13") && left("13") < left("Sex") && left("Sex") < left("girl"));
        QVERIFY(qAbs(left("13") - left("CM1")) < 1); // values under each other, clear of the widest label
        QVERIFY(left("13") > words[QStringLiteral("School")].right);
    }

    void oneFactPerLineAndNoneAtAll()
    {
        const auto labels = PaperFacts{{{proseOf(40), QStringLiteral("value")}}};
        const auto words = byText(wordsOf(printed(paperWith({PaperFacts{}, labels})))[0]);
        QVERIFY(words[QStringLiteral("value")].left > 15 * kMillimetre + 0.4 * 180 * kMillimetre - 1);
        QVERIFY(words[QStringLiteral("word0039")].right < words[QStringLiteral("value")].left);
    }

    void proseGoesOnOnTheNextPage()
    {
        const QStringList pages = pagesOf(printed(paperWith({PaperText{proseOf(1500)}})));
        QVERIFY(pages.size() == 2 || pages.size() == 3);
        const QString all = pages.join(QString());
        for (int i = 0; i < 1500; ++i)
            QCOMPARE(all.count(QStringLiteral("word%1").arg(i, 4, 10, QLatin1Char('0'))), 1);
        QVERIFY(pages[0].count(u'\n') > 45); // the first page is filled
    }

    void picturesGetTheirRoomAndTheirSentence()
    {
        QList<QRectF> areas;
        const PaperPicture picture{40, QStringLiteral("Three visits, the last two clear."),
                                   [&](QPainter &painter, const QRectF &area) {
                                       areas.append(area);
                                       painter.setPen(Qt::red);
                                       painter.translate(500, 500); // is nobody else's matter
                                       painter.setFont(paperFont(8));
                                       painter.drawText(area.topLeft() - QPointF(500, 500 - 200), QStringLiteral("drawn"));
                                   }};
        const auto words = byText(wordsOf(printed(paperWith({picture, PaperText{QStringLiteral("after")}})))[0]);
        QCOMPARE(areas.size(), 1);
        QVERIFY(qAbs(areas[0].height() - 40 * kMillimetre * kPaperPoint) < 1);
        QVERIFY(qAbs(areas[0].width() - 565 * kPaperPoint + (30 * kMillimetre - 30) * kPaperPoint) < 1); // 595 pt less 30 mm
        QVERIFY(qAbs(words[QStringLiteral("drawn")].left - 15 * kMillimetre) < 1);
        QVERIFY(words[QStringLiteral("Three")].top > areas[0].bottom() / kPaperPoint - 3);
        QVERIFY(words[QStringLiteral("after")].top > words[QStringLiteral("Three")].bottom - 3);
    }

    void aPictureHigherThanAPageIsMadeLower()
    {
        double bottom = 0;
        const PaperPicture picture{900, QStringLiteral("Sentence"),
                                   [&](QPainter &, const QRectF &area) { bottom = area.bottom() / kPaperPoint; }};
        const QStringList pages = pagesOf(printed(paperWith({PaperHeading{QStringLiteral("Heading")}, picture})));
        QVERIFY(bottom > 200 && bottom < 842 - 15 * kMillimetre);
        QCOMPARE(pages.filter(QStringLiteral("Heading")), pages.filter(QStringLiteral("Sentence")));
    }

    void signaturesHaveALineANameADate()
    {
        for (int words = 350; words < 560; words += 9) { // a line more each time: never parted by a page's end
            const QStringList pages = pagesOf(printed(paperWith(
                {PaperText{proseOf(words)}, PaperSignatures{{QStringLiteral("Monitor"), QStringLiteral("Supervisor")}}})));
            int found = 0;
            for (const QString &page : pages) {
                const qsizetype people = page.count(QStringLiteral("Monitor")) + page.count(QStringLiteral("Supervisor"));
                for (const char *part : {"Signature", "Name", "Date"})
                    QCOMPARE(page.count(QLatin1String(part)), people);
                found += static_cast<int>(people);
            }
            QCOMPARE(found, 2);
        }
    }

    void frenchKeepsItsSpacesAndItsPages()
    {
        FrenchPages french;
        QCoreApplication::installTranslator(&french);
        QString prose;
        for (int i = 0; i < 500; ++i)
            prose += QStringLiteral("Suivis à faire\u00a0: « 1\u202f234\u00a0» ");
        Paper paper = paperWith({PaperText{prose}});
        paper.locale = QLocale(QStringLiteral("fr_FR"));
        const QByteArray pdf = printed(paper);
        QCoreApplication::removeTranslator(&french);
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages[0].trimmed().endsWith(QStringLiteral("page 1 sur %1").arg(pages.size())));
        for (const QString &page : pages) {
            for (const QString &line : page.split(u'\n'))
                QVERIFY2(!line.trimmed().startsWith(u':') && !line.trimmed().startsWith(u'»'), qPrintable(line));
        }
        QCOMPARE(pages.join(QString()).count(u':'), 500);
    }

    void pageNumbersAreOfThePapersLanguage()
    {
        Paper paper = listOf(QStringList(30'000, QStringLiteral("Awa")));
        paper.locale = QLocale(QStringLiteral("fr_FR"));
        std::get<PaperTable>(paper.blocks[0]).rowHeightMm = 200; // a page each
        std::get<PaperTable>(paper.blocks[0]).rows = 1001;
        const QStringList pages = pagesOf(printed(paper));
        QCOMPARE(pages.size(), 1001);
        QVERIFY(pages[1000].simplified().replace(u'\u202f', u' ').endsWith(QStringLiteral("page 1 001 of 1 001")));
    }

    void onlyTheProgramsOwnFontsAreUsedAndAllAreEmbedded()
    {
        const QString fonts = QString::fromUtf8(
            toolOn(printed(paperWith({PaperText{QStringLiteral("● ☐ Awa Koné Ɲɔŋɔ «»")}})), QStringLiteral("pdffonts"), {}));
        const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
        QCOMPARE(lines.size(), 3); // Noto Sans regular and bold, DejaVu Sans
        for (const QString &line : lines) {
            QVERIFY2(line.contains(QStringLiteral("NotoSans-")) || line.contains(QStringLiteral("DejaVuSans")), qPrintable(line));
            QVERIFY2(line.simplified().contains(QStringLiteral("yes no yes")) ||
                         line.simplified().contains(QStringLiteral("yes yes yes")),
                     qPrintable(line)); // embedded, (subset), with its Unicode
        }
    }

    void aPrinterOfAnotherResolutionGetsTheSamePages()
    {
        const Paper paper = listOf(QStringList(100, QStringLiteral("Kouadio Amenan")));
        QByteArray coarse;
        {
            QBuffer buffer(&coarse);
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter device(&buffer);
            device.setResolution(300);
            device.setPageMargins(QMarginsF(20, 20, 20, 20));
            paintPaper(paper, device, Progress());
        }
        const auto expected = wordsOf(printed(paper));
        const auto actual = wordsOf(coarse);
        QCOMPARE(actual.size(), expected.size());
        for (qsizetype page = 0; page < expected.size(); ++page) {
            QCOMPARE(actual[page].size(), expected[page].size());
            for (qsizetype i = 0; i < expected[page].size(); ++i) {
                QCOMPARE(actual[page][i].text, expected[page][i].text);
                QVERIFY(qAbs(actual[page][i].left - expected[page][i].left) < 0.5);
                QVERIFY(qAbs(actual[page][i].top - expected[page][i].top) < 0.5);
            }
        }
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    PaperTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paper.moc"
