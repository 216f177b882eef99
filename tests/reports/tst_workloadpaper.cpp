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
    std::optional<std::vector<CoachingAhead>> coaching = {};

    Paper paper(const QLocale &locale = kEnglish) const
    {
        return workloadPaper({*book, load, review, coaching, Naming::pseudonyms, locale},
                             {day("2026-11-28"), u("A. Kouassi"), locale});
    }
    QByteArray pdf(const QLocale &locale) const { return printed(paper(locale)); }
};

// Of the people, that of all together last.
QStringList columnOf(const Paper &paper, const char *title)
{
    QStringList cells;
    for (const PaperBlock &block : paper.blocks) {
        const auto *table = std::get_if<PaperTable>(&block);
        if (!table || !cells.isEmpty())
            continue;
        const auto at = std::ranges::find(table->columns, u(title), &PaperColumn::title) - table->columns.begin();
        for (std::size_t row = 0; row < table->rows; ++row)
            cells.append(table->text(row, std::size_t(at)));
    }
    return cells;
}

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
    return {book, std::move(load), std::move(review), std::vector<CoachingAhead>()};
}

} // namespace

class WorkloadPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installLanguage(languageOf(u("en"))); }

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
        for (const WorkloadRow &row : scene.review.rows) {
            const QString hours =
                u("%1 / %2").arg(locale.toString(row.whole.owed, 'f', 0), locale.toString(row.whole.available, 'f', 0));
            QVERIFY2(pages.join(u' ').contains(hours), qPrintable(hours));
        }
        QVERIFY(pages.join(u' ').contains(u"⌛"));
        QCOMPARE(scene.pdf(locale), pdf);
    }

    // Everybody over, everybody away: the longest words.
    void twoPagesWhereEverybodyIsOver_data() { twoPagesWithFortyMonitors_data(); }

    void twoPagesWhereEverybodyIsOver()
    {
        QFETCH(const QLocale, locale);
        installLanguage(languageOf(locale.language() == QLocale::French ? u("fr") : u("en")));
        const Scene demo = sceneOf(1800);
        BookRules rules;
        rules.settings.workloadAvailablePercent = 4;
        for (std::uint32_t i = 0; i < demo.book->snapshot->personnel.counting().size(); ++i)
            rules.away.push_back({std::string(demo.book->snapshot->personnel.id(Ref<Personnel>{i})), day("2026-11-02"),
                                  day("2026-12-17"), AwayKind::leave});
        const auto book = makeCasebook(demo.book->snapshot, rules);
        Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
        WorkloadReview review = workloadOn(*book, load, kUsualMonthsAhead);
        Scene scene{book, std::move(load), std::move(review)};
        QCOMPARE(pagesOf(scene.pdf(locale)).size(), 2); // without the logbook
        scene.coaching.emplace();
        const QStringList pages = pagesOf(scene.pdf(locale));
        QCOMPARE(pages.size(), 2);
        const auto daysAway = int(46 * (scene.review.rows.size() - 1)); // of everybody; nobody has none
        QString words = pages.join(u' ');
        words.removeIf([](QChar c) { return c.isSpace() || c == u','; }); // between thousands
        QVERIFY(words.contains(QString::number(daysAway)));
    }

    void noWordOfAHeadingIsParted()
    {
        installLanguage(languageOf(u("en")));
        const QString page = pagesOf(sceneOf(250).pdf(kEnglish)).front();
        const QStringList words = page.left(page.indexOf(u("All together"))).simplified().split(u' '); // before the notes
        for (const QString &word : {u("away"), u("available"), u("Households"), u("Follow-ups")})
            QVERIFY2(words.contains(word), qPrintable(word));
    }

    // Who is away and who is to be coached is not known then: a dash, and a line that says why.
    void withoutTheLogbook()
    {
        Scene scene = sceneOf(250);
        const auto isSaid = [&] { return scene.paper().notes.join(u' ').contains(u("Made without the logbook")); };
        QVERIFY(!isSaid());
        const QStringList known = columnOf(scene.paper(), "Days away");
        QCOMPARE(known.count(u("0")), qsizetype(scene.review.rows.size()));
        scene.coaching.reset();
        QVERIFY(isSaid());
        QCOMPARE(columnOf(scene.paper(), "Days away").count(u("–")), known.size());
    }

    // The row of all together goes over with all of them, as the sentence under the picture says, not with the first person.
    void allTogetherAreOverLater()
    {
        const Scene demo = sceneOf(250);
        BookRules rules;
        rules.settings.workloadAvailablePercent = 8;
        const auto book = makeCasebook(demo.book->snapshot, rules);
        Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
        WorkloadReview review = workloadOn(*book, load, kUsualMonthsAhead);
        const Scene scene{book, std::move(load), std::move(review)};
        QVERIFY(scene.review.firstOverIn && scene.review.firstOverIn != scene.review.all.firstOverIn);
        const auto month = scene.review.all.firstOverIn;
        QCOMPARE(columnOf(scene.paper(), "Over from").back(),
                 month ? shortMonthAhead(scene.review.months.month(*month), kEnglish) : u("–"));
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
