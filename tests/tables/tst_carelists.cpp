// Support as its page lists and draws it: what stands in the logbook's plan, and each kind of support, also those with none.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/tables/carelists.h"

#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = day("2026-10-31");

// "KIND DUE TABLE ID", one after another; the quarter is October to December 2026.
LogbookSnapshot planOf(const QString &told)
{
    LogbookSnapshot logbook;
    for (const QString &one : told.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = one.simplified().split(u' ');
        PlannedSupport line;
        line.code = one.toStdString();
        line.quarter = day("2026-10-01");
        line.kind = codeOf<SupportKind>(words[0].toStdString());
        line.dueOn = Date::parse(words[1].toStdString());
        line.subject = {words[2].toStdString(), words[3].toStdString(), {}};
        logbook.all<PlannedSupport>().push_back(line);
    }
    return logbook;
}

// "bicycle 1 2 0": what is thought of, planned, delivered; kinds with nothing are left out.
QString barsOf(const ChartSpec &chart)
{
    QStringList bars;
    for (int kind = 0; kind < chart.along.categories.size(); ++kind) {
        QStringList values;
        bool isSomething = false;
        for (const ChartSeries &series : chart.series) {
            const ChartPoint &point = series.points.at(std::size_t(kind));
            values.append(point.value ? QString::number(*point.value) : u("-"));
            isSomething |= !point.value || *point.value > 0;
        }
        if (isSomething)
            bars.append(chart.along.categories[kind] + u' ' + values.join(u' '));
    }
    return bars.join(u", ");
}

} // namespace

class CareListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoStandsInThePlanIsSaidTo_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("row"); // of the child: state, support, planned for
        const auto row = [](const char *name, const char *plan, const char *expected) {
            QTest::newRow(name) << u(plan) << u(expected);
        };
        row("no plan", "", "□ none yet | access to school first: bridging class | ");
        row("for the child", "bridging_class 2026-12-15 child k",
            "◇ in the plan | bridging class, until 15/12/2026 | 15/12/2026");
        row("for the household", "income_generating 2026-12-31 household h",
            "◇ in the plan | income-generating activity, until 31/12/2026 | 31/12/2026");
        row("two", "bridging_class 2026-12-15 child k; bicycle 2026-12-20 child k",
            "◇ in the plan | bridging class, until 15/12/2026; bicycle, until 20/12/2026 | 15/12/2026");
        row("for somebody else", "bicycle 2026-12-15 child k2", "□ none yet | access to school first: bridging class | ");
        row("for the village", "water_point 2026-12-15 community c", "□ none yet | access to school first: bridging class | ");
    }
    void whoStandsInThePlanIsSaidTo()
    {
        QFETCH(const QString, plan);
        const auto book = villageOf("met 2026-05-01 k hazardous school=0; household h2; child k2 in=h2");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        const LogbookSnapshot logbook = planOf(plan);
        const PlainList list = supportList(*book, load, supportOn(*book, load, Progress()), planOn(*book, load, logbook),
                                           Naming::pseudonyms, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(1));
        const auto &cells = list.rows[0].cells;
        QTEST(QStringList({cells[0], cells[3], cells[5]}).join(u" | "), "row");
    }

    void whoStandsInNoPlanComesFirst_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("nobody is planned for: out of school first") << QString() << QStringList({u("k"), u("k2")});
        QTest::newRow("who is out of school is planned for")
            << u("bridging_class 2026-12-15 child k") << QStringList({u("k2"), u("k")});
        QTest::newRow("both are") << u("bridging_class 2026-12-15 child k; bicycle 2026-12-15 child k2")
                                  << QStringList({u("k"), u("k2")});
    }
    void whoStandsInNoPlanComesFirst()
    {
        QFETCH(const QString, plan);
        QFETCH(const QStringList, order);
        const auto book = villageOf("child k2; met 2026-05-01 k hazardous school=0; again k2 hazardous school=1; support "
                                    "2026-06-01 water_point community=c child=-");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        const LogbookSnapshot logbook = planOf(plan);
        const PlainList list = supportList(*book, load, supportOn(*book, load, Progress()), planOn(*book, load, logbook),
                                           Naming::pseudonyms, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(3));
        QCOMPARE(QStringList({qstring(list.rows[0].target.id), qstring(list.rows[1].target.id)}), order);
        QCOMPARE(list.rows[2].target.table, std::string("community")); // what was delivered stays behind them
    }

    // Lines that the file has as well are counted once, those that it does not have beside them.
    void eachKindHasItsBars()
    {
        const auto book = villageOf(
            "met 2026-05-01 k hazardous school=0; support - bicycle planned_on=2026-12-01; support 2026-06-01 water_point "
            "community=c child=-; support 2025-10-31 classroom community=c child=-; household h2; child k2 in=h2");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        const LogbookSnapshot logbook =
            planOf(u("bicycle 2026-12-01 child k; bridging_class 2026-12-01 child k; bicycle 2026-12-01 child k2"));
        const ChartSpec chart =
            needsChart(*book, load, supportOn(*book, load, Progress()), planOn(*book, load, logbook), kEnglish);
        QCOMPARE(chart.along.categories.size(), int(codesOf(SupportKind()).size()));
        QCOMPARE(barsOf(chart), u("bicycle 0 2 0, bridging class 1 1 0, water point 0 0 1")); // twelve months to the day are over
    }

    void withoutACostThereIsNothingToDraw()
    {
        const auto book = villageOf("season 10; support 2026-10-06 bicycle; support 2026-09-30 school_kit cost=7 currency=XOF");
        QVERIFY(costsChart(*book, caseloadOn(*book, kDay, Progress()), kEnglish).along.categories.isEmpty());
        const auto priced = villageOf("season 10; support 2026-10-06 bicycle cost=5");
        QCOMPARE(barsOf(costsChart(*priced, caseloadOn(*priced, kDay, Progress()), kEnglish)), u("bicycle 5")); // of no currency
    }

    void eachKindHasItsCost()
    {
        const auto book =
            villageOf("season 10; support 2026-10-05 bicycle cost=100 currency=XOF; support 2026-10-06 bicycle; "
                      "support 2026-10-07 classroom; support 2026-09-30 school_kit cost=7 currency=XOF; support "
                      "2026-10-08 counselling cost=9 currency=EUR; support 2026-10-09 bicycle cost=50 currency=XOF");
        const ChartSpec chart = costsChart(*book, caseloadOn(*book, kDay, Progress()), kEnglish);
        QCOMPARE(chart.along.categories.size(), int(codesOf(SupportKind()).size()));
        QCOMPARE(barsOf(chart), u("bicycle 150, classroom -, counselling -"));
        const auto classroom = chart.along.categories.indexOf(u("classroom"));
        QCOMPARE(chart.series[0].points.at(std::size_t(classroom)).words, u("classroom – not known"));
    }
};

QTEST_MAIN(CareListsTest)
#include "tst_carelists.moc"
