// The indicators on paper, and the manager's two pages: what stands there is what the command says; two pages are two pages in
// French and with forty monitors, too; nothing of a child is on them.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/demo/demo.h"
#include "models/domain/qstring.h"
#include "models/indicators/indicators.h"
#include "models/reports/indicatorspaper.h"
#include "models/reports/paperchart.h"
#include "models/reports/paperfonts.h"
#include "models/tables/figurewords.h"
#include "models/tables/monitorcharts.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kFrench(QLocale::French, QLocale::IvoryCoast);
const Period kSeason{day("2025-10-01"), day("2026-09-30")};

std::shared_ptr<const Casebook> demoBook(const QTemporaryDir &folder, int households)
{
    const QString path = folder.filePath(QStringLiteral("demo.clmrs"));
    DemoOptions options;
    options.households = households;
    writeDemoCooperative(path.toStdString(), options, Progress());
    return makeCasebook(loadCaseFile(path, {}, Progress()).snapshot, {});
}

using MakePaper = Paper (*)(const Casebook &, const Caseload &, const Period &, const Stamp &, const Progress &);

QByteArray pdfFor(MakePaper make, const Casebook &book, const QLocale &locale)
{
    const Caseload load = caseloadOn(book, kSeason.to, Progress());
    return printed(make(book, load, kSeason, {day("2026-11-28"), QStringLiteral("A. Kouassi"), locale}, Progress()));
}

QString plain(const QByteArray &pdf) { return pagesOf(pdf).join(u' ').simplified(); }
QString unspaced(QString text) { return text.simplified().remove(u' '); } // poppler guesses at spaces

ChartSpec chartOf(ChartMark mark, bool lying)
{
    ChartSpec chart;
    chart.title = QStringLiteral("Visits (number)");
    chart.sentence = QStringLiteral("Three visits in May.");
    chart.lying = lying;
    chart.along.categories = {QStringLiteral("May"), QStringLiteral("June")};
    chart.series = {{QStringLiteral("one"), mark}, {QStringLiteral("two"), mark}};
    for (ChartSeries &series : chart.series)
        series.points = {{0, 3.0, Interval{1, 4}}, {1, std::nullopt}};
    return chart;
}

} // namespace

class IndicatorsPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureStandsThereAsTheCommandSaysIt()
    {
        const QTemporaryDir folder;
        const auto book = demoBook(folder, 80);
        const QString paper = unspaced(plain(pdfFor(indicatorsPaper, *book, kEnglish)));
        for (const Figure &figure : figuresOf(*book, kSeason, GroupBy::none, Indicators::all(), Progress())) {
            const IndicatorSpec &spec = specOf(figure.indicator);
            const QString line = say(spec.title) + figureValue(figure, kEnglish) + figureFraction(figure, kEnglish);
            QVERIFY2(paper.contains(unspaced(line)), qPrintable(line));
            QVERIFY2(paper.contains(unspaced(say(spec.definition))), spec.definition);
        }
    }

    void theBriefingIsTwoPages_data()
    {
        QTest::addColumn<int>("households");
        QTest::addColumn<bool>("french");
        for (const int households : {30, 320, 2'000}) {
            QTest::addRow("%d households, English", households) << households << false;
            QTest::addRow("%d households, French", households) << households << true;
        }
    }

    void theBriefingIsTwoPages()
    {
        QFETCH(const int, households);
        QFETCH(const bool, french);
        installLanguage(languageOf(french ? QStringLiteral("fr") : QStringLiteral("en")));
        const QTemporaryDir folder;
        const auto book = demoBook(folder, households);
        const QByteArray pdf = pdfFor(briefingPaper, *book, french ? kFrench : kEnglish);
        installLanguage(languageOf(QStringLiteral("en")));
        QCOMPARE(pageCountOf(pdf), 2);
    }

    // Whoever reads a number on it finds at its foot what it counts.
    void theBriefingSaysWhatItsNumbersAre()
    {
        const QTemporaryDir folder;
        const QString text = unspaced(plain(pdfFor(briefingPaper, *demoBook(folder, 60), kEnglish)));
        for (const Indicator indicator :
             {Indicator::identificationRate, Indicator::coreSupported, Indicator::coreMonitored, Indicator::coreTwoFollowUps,
              Indicator::openBefore, Indicator::stillOpen, Indicator::endedStable, Indicator::endedStopped,
              Indicator::endedClosedOther, Indicator::endedAgedOut, Indicator::endedLeft})
            QVERIFY2(text.contains(unspaced(definitionNote(indicator))), qPrintable(definitionNote(indicator)));
        QVERIFY(text.contains(unspaced(expectedNote())));
    }

    void nothingOfAChildIsOnThem()
    {
        CaseFileBuilder builder;
        builder.skeleton().child("Zzchild").child("Zzother");
        builder.sql("UPDATE child SET name = 'Zzname', code = 'Zzcode'");
        builder.sql("UPDATE personnel SET name = 'Zzmonitor'");
        builder.visit("v", "2026-02-01").observe("o", "v", "Zzchild", "hazardous").observe("p", "v", "Zzother", "none");
        const auto book = builder.book();
        for (const MakePaper make : {indicatorsPaper, briefingPaper})
            QVERIFY(!plain(pdfFor(make, *book, kEnglish)).contains(QStringLiteral("Zz")));
    }

    void missingTabletsAreSaid()
    {
        for (const bool isMissing : {false, true}) {
            CaseFileBuilder builder;
            builder.skeleton().row("sync_state",
                                   {{"device_id", text("T9")},
                                    {"personnel_id", text("m")},
                                    {"last_sync_at", text(isMissing ? "2026-08-31T06:00:00Z" : "2026-09-29T06:00:00Z")}});
            const auto book = builder.book();
            for (const MakePaper make : {indicatorsPaper, briefingPaper})
                QCOMPARE(plain(pdfFor(make, *book, kEnglish)).contains(u("not synced for more than 7 days")), isMissing);
        }
    }

    void theSamePaperGivesTheSameBytes()
    {
        const QTemporaryDir folder;
        const auto book = demoBook(folder, 60);
        QCOMPARE(pdfFor(briefingPaper, *book, kEnglish), pdfFor(briefingPaper, *book, kEnglish));
    }

    void anEmptyFileGivesEmptyFiguresAndTwoPages()
    {
        CaseFileBuilder builder;
        const QByteArray pdf = pdfFor(briefingPaper, *builder.book(), kEnglish);
        QVERIFY(pageCountOf(pdf) <= 2);
        QVERIFY(plain(pdf).contains(u("Supported, of the children identified –")));
    }

    void aChartPaintsInkAndNoColour_data()
    {
        QTest::addColumn<int>("mark");
        QTest::addColumn<bool>("lying");
        for (const bool lying : {false, true}) {
            for (const ChartMark mark :
                 {ChartMark::line, ChartMark::points, ChartMark::curve, ChartMark::bars, ChartMark::stacked})
                QTest::addRow("mark %d, %s", int(mark), lying ? "lying" : "standing") << int(mark) << lying;
        }
    }

    void aChartPaintsInkAndNoColour()
    {
        QFETCH(const int, mark);
        QFETCH(const bool, lying);
        registerPaperFonts();
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        const PaperPicture picture = chartPicture(chartOf(ChartMark(mark), lying), kEnglish, 40);
        picture.paint(painter, QRectF(0, 0, 6000, 3000));
        painter.end();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                QCOMPARE(colour.red(), colour.blue());
                ink += colour.red() < 128 ? 1 : 0;
            }
        }
        QVERIFY(ink > 300);
        QCOMPARE(picture.sentence, u("Three visits in May."));
    }
};

int main(int argc, char *argv[]) { return runOnPaper<IndicatorsPaperTest>(argc, argv); }
#include "tst_indicatorspaper.moc"
