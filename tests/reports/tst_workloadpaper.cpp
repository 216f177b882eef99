// The workload review on paper: two pages in both languages with forty monitors, the numbers of the review, no name.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/demo/demo.h"
#include "models/domain/qstring.h"
#include "models/reports/workloadpaper.h"

#include <QTemporaryDir>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kFrench(QLocale::French, QLocale::IvoryCoast);

struct Scene
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    WorkloadReview review;
    std::vector<CoachingAhead> coaching = {};

    QByteArray pdf(const QLocale &locale) const
    {
        return printed(workloadPaper({*book, load, review, coaching, Naming::pseudonyms, locale},
                                     {day("2026-11-28"), u("A. Kouassi"), locale}));
    }
};

Scene sceneOf(int households)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("demo.clmrs"));
    DemoOptions options;
    options.households = households;
    writeDemoCooperative(path.toStdString(), options, Progress());
    const auto book = makeCasebook(loadCaseFile(path, {}, Progress()).snapshot, {});
    Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    WorkloadReview review = workloadOn(*book, load, kUsualMonthsAhead);
    return {book, std::move(load), std::move(review)};
}

} // namespace

class WorkloadPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPagesWithFortyMonitors_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << kEnglish;
        QTest::newRow("French") << kFrench;
    }

    void twoPagesWithFortyMonitors()
    {
        QFETCH(const QLocale, locale);
        installLanguage(languageOf(locale.language() == QLocale::French ? u("fr") : u("en")));
        const Scene scene = sceneOf(1800);
        QCOMPARE(scene.review.all.monitors, 40);
        const QByteArray pdf = scene.pdf(locale);
        const QStringList pages = pagesOf(pdf);
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.join(u' ').contains(locale.toString(qulonglong(scene.review.all.openCases))));
        const CaseSnapshot &file = *scene.book->snapshot;
        for (const WorkloadRow &row : scene.review.rows) {
            if (row.person)
                QVERIFY(!pages.join(u' ').contains(qstring(file.text(file.personnel[row.person].name))));
        }
        QCOMPARE(scene.pdf(locale), pdf);
        installLanguage(languageOf(u("en")));
    }

    void nobodyAtAll()
    {
        Scene scene = sceneOf(20);
        scene.review.rows = {scene.review.rows.back()};
        scene.review.teams.clear();
        QVERIFY(!pagesOf(scene.pdf(kEnglish)).isEmpty());
    }
};

int main(int argc, char *argv[]) { return runOnPaper<WorkloadPaperTest>(argc, argv); }
#include "tst_workloadpaper.moc"
